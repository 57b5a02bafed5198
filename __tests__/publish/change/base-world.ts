import { expect } from '@jest/globals';
import type { BaseCandidate } from '../../../src/base/candidate.js';
import { adviceOf, type JudgedCandidate } from '../../../src/base/compare.js';
import type { MeasuredFinding } from '../../../src/base/measured.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';
import type { Digest } from '../../../src/oci/digest.js';
import { readBaseFiles } from '../../../src/publish/change/base-files.js';
import { baseOutputs, type KeptBases, keepBases } from '../../../src/publish/change/keep-bases.js';
import { defaultBranchTip } from '../../../src/repository/pull-request.js';
import { usesOf } from '../../base/advised.js';
import { found, measured } from '../../base/measured-image.js';
import { type GithubFake, type Handlers, startGithub } from '../../contract/github-fake.js';
import { type GitState, git } from '../../contract/github-git.js';
import { FakeClock, FakeLog } from '../../host/fake-ports.js';

/** What the registry has, by tag. */
export type Images = Readonly<
  Record<string, { readonly digest: Digest; readonly findings: number; readonly fails?: true }>
>;

export const digestOf = (digit: string): Digest => `sha256:${digit.repeat(64)}` as Digest;

/** Each is to be fixed a week after it is found. */
const findings = (count: number, at: Date): MeasuredFinding[] => {
  const fixBy = new Date(at.getTime() + 7 * 86_400_000).toISOString();
  return Array.from({ length: count }, (_, index) => found(`CVE-${index}`, { severity: 'HIGH', fixBy }));
};

/** Advice on a Dockerfile: its images have so many findings, and each other tag is a candidate. */
function advise(path: string, text: string, images: Images, at: Date) {
  const advices = usesOf(text).map((use) => {
    const now = images[use.tag ?? ''];
    const isCurrent = use.digest === undefined || use.digest === now?.digest;
    const present = measured(findings((isCurrent ? now?.findings : undefined) ?? 14, at));
    const candidates = Object.entries(images).flatMap(
      ([tag, { digest, findings: count, fails }]): JudgedCandidate[] => {
        const isNow = tag === use.tag;
        if (isNow && (use.digest === undefined || use.digest === digest)) return [];
        const candidate: BaseCandidate = {
          kind: isNow ? 'newer-digest' : 'newer-tag',
          tag,
          digest,
          why: 'a newer one',
        };
        const result = fails
          ? { kind: 'unmeasured' as const, why: 'the registry did not answer' }
          : { kind: 'measured' as const, measured: measured(findings(count, at)) };
        return [{ candidate, result }];
      },
    );
    const result = now?.fails
      ? { kind: 'unmeasured' as const, why: 'the registry did not answer' }
      : { kind: 'measured' as const, measured: present };
    return adviceOf(use, result, candidates, undefined);
  });
  return { path, advices, unadvised: [] };
}

let fake: GithubFake | undefined;

/** After each test: nothing of what it asked was against GitHub's description. */
export async function closeGithub(): Promise<void> {
  expect(fake?.violations ?? []).toEqual([]);
  await fake?.close();
  fake = undefined;
}

interface Asked {
  readonly images: Images;
  readonly dockerfiles?: readonly string[];
  readonly pin?: boolean;
  readonly mayOpen?: number;
  readonly isDryRun?: boolean;
  readonly labels?: readonly string[];
  /** Days after the others. */
  readonly later?: number;
  readonly handlers?: Handlers;
}

interface Ended extends KeptBases {
  readonly outputs: Readonly<Record<string, string>>;
  /** Requests that change something. */
  readonly writes: readonly string[];
  readonly said: string;
  /** Requests in all. */
  readonly asked: number;
}

/** One run over the Dockerfiles of a repository on GitHub. */
export async function run(state: GitState, asked: Asked): Promise<Ended> {
  const {
    images,
    dockerfiles = [],
    pin = false,
    mayOpen = 5,
    isDryRun = false,
    labels = [],
    later = 0,
    handlers = {},
  } = asked;
  await fake?.close();
  fake = await startGithub({ ...git(state), ...handlers });
  const { url, calls } = fake;
  const [log, clock] = [new FakeLog(), new FakeClock()];
  const tools = { log, signal: new AbortController().signal, clock };
  const api = createGithubApi({ apiUrl: url, token: 't0ken', ...tools });
  const contents = createRepositoryContents({ repository: state.name, apiUrl: url, token: 't0ken', ...tools });
  const tip = await defaultBranchTip(api, { repository: state.name, defaultBranch: 'main' });
  const { files, failed } = await readBaseFiles(contents, tip.commit, dockerfiles);
  const judged = {
    at: new Date(clock.now().getTime() + later * 86_400_000),
    scanner: '0.69.3',
    database: { updatedAt: '2026-02-28T06:00:00Z', source: 'mirror.gcr.io/aquasec/trivy-db:2' },
  };
  const advised = files.map((file) => ({ file, advice: advise(file.path, file.text, images, judged.at) }));
  const choice = { pin, labels, isDryRun, judged, mayOpen };
  const kept = await keepBases({ log }, { api, repository: state.name, tip }, choice, advised);
  const outcomes = [...kept.outcomes, ...failed];
  const writes = calls.filter(({ operation }) => /create|update|add/.test(operation)).map(({ operation }) => operation);
  return { ...kept, outcomes, outputs: baseOutputs(outcomes), writes, said: log.lines.join('\n'), asked: calls.length };
}
