import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import type { CliPorts } from '../../../src/flows/ports.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { CriterionKey } from '../../../src/posture/criteria.js';
import type { Observation } from '../../../src/posture/observation.js';
import { type Posture, readPosture } from '../../../src/posture/posture.js';
import { type GithubFake, type Handlers, refusal, startGithub } from '../../contract/github-fake.js';
import { type FakeProject, organization, ruleOfChecks, ruleOfReviews } from '../../contract/github-organization.js';
import { FakeClock } from '../../host/fake-ports.js';
import { judgedAt } from '../../inventory/judged-row.js';
import { night } from '../../ledger/nights.js';
import { type FakeRegistry, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { type FlowWorld, flowWorld } from '../world.js';

export const workflow = 'on: push\njobs:\n  gate:\n    steps: [{ uses: image-gate/image-gate@v1 }]\n';
export const workflowPath = '.github/workflows/image-scan.yml';

/** A repository in which nothing is missing. */
export const whole: FakeProject = {
  name: 'app',
  files: { Dockerfile: 'FROM scratch\n', [workflowPath]: workflow, '.github/CODEOWNERS': '/.github/ @acme/security\n' },
  rules: [ruleOfChecks('lint', 'gate'), ruleOfReviews(1, true)],
  committedAt: new Date(night(3)).toISOString(),
  runs: [{ path: workflowPath, at: new Date(night(3)).toISOString() }],
  environments: [{ name: 'production', reviewers: 2 }],
  retention: 90,
};

/** An organization `acme` on GitHub, a registry with `acme/app`, and what a person at a terminal has. */
export interface PostureWorld {
  readonly flow: FlowWorld;
  readonly clock: FakeClock;
  registry: FakeRegistry;
  readonly github: GithubFake;
  projects: readonly FakeProject[];
  privateCount: number | undefined;
  faults: Handlers;
  readonly ports: () => CliPorts;
  /** `image-gate posture`. */
  readonly run: (...args: readonly string[]) => Promise<number>;
  /** The one that was written. */
  readonly posture: (folder?: string) => Posture;
  /** Its rows of one criterion. */
  readonly rowsOf: (key: CriterionKey) => readonly Observation[];
  readonly putNight: (more?: Parameters<typeof judgedAt>[1], folder?: string) => void;
  readonly close: () => Promise<void>;
}

export async function postureWorld(): Promise<PostureWorld> {
  const registry = await startFakeRegistry({ auth: { kind: 'token', anonymousPull: true } });
  registry.seedManifest('acme/app', Buffer.from('{}'), mediaTypes.ociManifest, 'main');
  const flow = flowWorld({ environment: { GITHUB_ACTIONS: undefined, GITHUB_TOKEN: 'of-somebody' } });
  const clock = new FakeClock();
  clock.time = night(4) + 3_600_000;
  const state: { projects: readonly FakeProject[]; privateCount: number | undefined; faults: Handlers } = {
    ...{ projects: [], privateCount: 0, faults: {} },
  };
  const handlers = () => {
    const { projects, privateCount, faults } = state;
    return {
      ...organization({ name: 'acme', projects, ...(privateCount === undefined ? {} : { privateCount }) }),
      ...faults,
    };
  };
  const github = await startGithub(
    Object.fromEntries(
      Object.keys(handlers()).map((name) => [name, (call) => handlers()[name]?.(call) ?? refusal(404)]),
    ),
  );
  const ports = (): CliPorts => {
    const access = { log: flow.log, clock, signal: new AbortController().signal };
    return { ...flow, clock, openGithub: ({ token }) => createGithubApi({ ...access, token, apiUrl: github.url }) };
  };
  const world: PostureWorld = Object.assign(state, {
    ...{ flow, clock, registry, github, ports },
    run: (...args: readonly string[]) => runCommandLine(ports(), ['posture', ...args]),
    posture: (folder = '.image-gate/posture') => {
      const read = readPosture(readFileSync(join(flow.workspace, folder, 'posture.json'), 'utf8'));
      if ('why' in read) throw new Error(read.why);
      return read.posture;
    },
    rowsOf: (key: CriterionKey) => world.posture().criteria.find((one) => one.key === key)?.observations ?? [],
    putNight: (more: Parameters<typeof judgedAt>[1] = {}, folder = '.image-gate/night') =>
      putNight(flow, `${world.registry.host}/acme/app:main`, more, folder),
    close: async () => {
      flow.close();
      await world.registry.close();
      await github.close();
    },
  });
  return world;
}

/** A night of the one image, an hour ago. */
function putNight(flow: FlowWorld, name: string, more: Parameters<typeof judgedAt>[1], folder: string): void {
  const validUntil = new Date(night(10)).toISOString();
  const outcome = judgedAt(new Date(night(4)), {
    claims: { kind: 'renewed', validUntil },
    record: `records/image-gate-record-${'a'.repeat(64)}.json`,
    ...more,
  });
  const endedAt = new Date(night(4) + 1_800_000).toISOString();
  const row = { digest: digestOf('b'), names: [name], outcome };
  const all = { nightVersion: 1, startedAt: new Date(night(4)).toISOString(), endedAt, images: [row], gaps: [] };
  flow.repository(`${folder}/night.json`, JSON.stringify(all));
}
