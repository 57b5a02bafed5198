/**
 * The product of the quarter with what a team has around its images: a registry with an account, signed images, a cluster, Falco, Harbor, Clair and an organization on GitHub. Every figure comes out of commands that
 * are really run: `gate` for each build, `registry` and `drift` each week, `ledger add` each night, `harbor posture`, `admission`, `posture` and `report`.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { CliPorts } from '../../src/flows/ports.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import type { Digest } from '../../src/oci/digest.js';
import type { ReportData } from '../../src/report/fleet/compare-reports.js';
import { fleetReportSchema } from '../../src/report/fleet/fleet-json-schema.js';
import { startGithub } from '../contract/github-fake.js';
import { type FakeProject, organization } from '../contract/github-organization.js';
import { startHarbor } from '../contract/harbor-fake.js';
import { hour, night } from '../ledger/nights.js';
import { type NightWorld, nightWorld, playedTrivy } from '../night/night-world.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { loggedIn } from '../oci/registry/registry-world.js';
import { wholeCluster } from '../posture/cluster-resources.js';
import { whole, workflowPath } from './posture/posture-world.js';
import { buildOf, type Course, images, type QuarterPlace, streamsOf, writeNight } from './quarter-nights.js';

/** A report in all of its forms. */
export interface WeeklyReport {
  readonly json: ReportData;
  readonly markdown: string;
  readonly csv: string;
  readonly page: string;
  readonly mail: string;
}

/** A container that runs beside those of the newest builds. */
interface Pod {
  readonly owner: string;
  readonly image: string;
  readonly id: string;
}

type Falco = { readonly rule: string; readonly digest?: string; readonly pod: string };
export type Neighbours = Awaited<ReturnType<typeof startNeighbours>>;

const account = ['ci', 'a password'] as const;
/** An hour of work after a night. */
const dated = (number: number) => new Date(night(number) + hour);

/** How GitHub has the one repository in a week: its workflow has run that day. */
function projectAt(number: number, project: Partial<FakeProject>): FakeProject {
  const at = dated(number - 1).toISOString();
  return { ...whole, committedAt: at, runs: [{ path: workflowPath, at }], ...project };
}

export async function startNeighbours(courses: readonly Course[]) {
  const [user, password] = account;
  const auth = { kind: 'token', users: { [user]: password }, anonymousPull: true } as const;
  const made = await nightWorld({ referrers: 'api', auth });
  const [{ flow, registry }, harbor] = [made, await startHarbor()];
  const state = {
    number: 0,
    project: {} as Partial<FakeProject>,
    pods: [] as readonly Pod[],
    alerts: [] as readonly Falco[],
  };
  made.scanner = { 'trivy-sha256': createHash('sha256').update(playedTrivy).digest('hex') };
  harbor.now = () => flow.clock.now().getTime();
  mkdirSync(join(flow.directory, 'docker'));
  writeFileSync(join(flow.directory, 'docker/config.json'), JSON.stringify(loggedIn(registry.host, user, password)));
  const projects = () => ({ name: 'acme', projects: [projectAt(state.number, state.project)], privateCount: 0 });
  const handlers = organization(projects());
  const github = await startGithub(
    Object.fromEntries(
      Object.keys(handlers).map((name) => [name, (call) => organization(projects())[name]?.(call) ?? { status: 404 }]),
    ),
  );
  const built = new Map<string, { readonly digest: Digest; readonly config: Digest }>();
  const place: QuarterPlace = {
    registry: `${registry.host}/acme`,
    built: (image, build) => built.get(`${image} ${build}`) as { readonly digest: Digest; readonly config: Digest },
  };
  const ports = (): CliPorts => {
    const access = { log: flow.log, clock: flow.clock, signal: new AbortController().signal };
    return {
      ...made.ports(),
      environment: { ...flow.environment, GITHUB_TOKEN: 'of-somebody' },
      openGithub: ({ token }) => createGithubApi({ ...access, token, apiUrl: github.url }),
    };
  };
  const run = (...args: readonly string[]) => runCommandLine(ports(), args);
  const at = (path: string) => join(flow.workspace, path);
  const steps = weekSteps({ made, run, at, state, place, harbor: harbor.host });
  return {
    ...{ place, harbor, state, run, at, ...steps },
    policy: (more: string) =>
      flow.repository('.github/image-gate.yml', `verify: { keys: [image-gate.pub]${more} }\n${ownersOf(place)}`),
    /** A night: what is new is built and let through the gate, and all scans are added to the ledger. */
    add: async (number: number) => {
      await flow.clock.sleep(night(number) + hour - flow.clock.now().getTime());
      state.number = number;
      const collected = dated(number - 1).toISOString();
      const database = { Version: 2, NextUpdate: collected, UpdatedAt: collected, DownloadedAt: collected };
      writeFileSync(join(flow.directory, 'cache/db/metadata.json'), JSON.stringify(database));
      for (const image of images) {
        const build = buildOf(courses, image, number);
        const key = `${image} ${build}`;
        if (!built.has(key)) built.set(key, await released(made, `${place.registry}/${image}:main`, key));
      }
      writeNight(flow, courses, number, place);
      return run('ledger', 'add', at('reports'), '--ledger', at('.image-gate/ledger'), ...streamsOf(place));
    },
    close: async () => {
      await Promise.all([made.close(), harbor.close(), github.close()]);
      return [...harbor.violations, ...github.violations];
    },
  };
}

const ownersOf = ({ registry }: QuarterPlace) => `owners: [{ images: "${registry}/*", owner: shop }]\n`;

/** Builds an image and lets it through the gate, which pushes and signs it. */
async function released(made: NightWorld, name: string, build: string) {
  const layout = join(made.flow.directory, build.replace(' ', '-'));
  const created = made.flow.clock.now().toISOString();
  const recipe = { labels: { build }, editConfig: (config: object) => ({ ...config, created }) };
  const image = await makeLayout(layout, { images: [recipe], index: false });
  const code = await made.command(['gate'], `--input=${layout}`, `--tags=${name}`, '--push', '--sign=key');
  const [first] = image.images;
  if (code !== 0 || first === undefined) throw new Error(`The gate ended with ${code} for ${name}.`);
  return { digest: image.root.digest, config: first.config.digest };
}

interface Around {
  readonly made: NightWorld;
  readonly run: (...args: readonly string[]) => Promise<number>;
  readonly at: (path: string) => string;
  readonly state: {
    readonly number: number;
    readonly pods: readonly Pod[];
    readonly alerts: readonly Falco[];
  };
  readonly place: QuarterPlace;
  readonly harbor: string;
}

/** What a team runs at the end of a week. */
function weekSteps({ made, run, at, state, place, harbor }: Around) {
  const { flow, registry } = made;
  return {
    /** All images of the registry are judged again, and their proofs renewed. */
    night: () => made.night(`${registry.host}/`, '--ledger=none', '--sign=key', '--fail-on=none'),
    /** What runs: the newest build of each image, and what somebody has put there. */
    drift: async () => {
      const own = images.map((image) => {
        const digest = registry.tags.get(`acme/${image}:main`);
        return { owner: image, image: `${place.registry}/${image}:main`, id: `${place.registry}/${image}@${digest}` };
      });
      const lines = [...own, ...state.pods].map(({ owner, image, id }) => `shop ${owner} ${image} ${id}\n`);
      flow.repository('pods.txt', lines.join(''));
      flow.repository('falco.jsonl', state.alerts.map((one) => `${eventOf(one, flow.clock.now())}\n`).join(''));
      return run('drift', '--running', at('pods.txt'), '--falco', at('falco.jsonl'));
    },
    /** What `kubectl` prints of the policies that are in the cluster: those that `admission` has made. */
    applied: async (action: 'Audit' | 'Deny') => {
      await run('admission', 'kyverno', '--enforce', '--output', at('kyverno.yml'));
      const made = parseAllDocuments(readFileSync(at('kyverno.yml'), 'utf8'), { version: '1.1' }).map((one) =>
        one.toJS(),
      );
      const items = made.map((one) => ({ ...one, spec: { ...one.spec, validationActions: [action] } }));
      flow.repository('policies.json', JSON.stringify({ kind: 'List', items: wholeCluster(items) }));
    },
    posture: async () => {
      const now = flow.clock.now();
      utimesSync(at('policies.json'), now, now);
      await run('harbor', 'posture', `${harbor}/mirror`, '--output', at('harbor.json'), '--fail-on', 'none');
      const named = ['--repository', 'acme/app', '--cluster', at('policies.json'), '--harbor', at('harbor.json')];
      return run('posture', ...named, '--level', '4');
    },
    /** Whether the report that was made last comes out again. */
    verify: () => run('ledger', 'verify', at('weekly/report.json'), '--ledger', at('.image-gate/ledger')),
    report: async (): Promise<WeeklyReport> => {
      const mail = ['--mail-to', 'security@acme.example', '--mail-from', 'reports@acme.example'];
      const server = ['--mail-server', 'smtps://mail.acme.example'];
      await run('report', '--folder', at('weekly'), ...mail, ...server);
      const [json, markdown, csv, page] = ['json', 'md', 'csv', 'html'].map((form) =>
        readFileSync(at(`weekly/report.${form}`), 'utf8'),
      ) as [string, string, string, string];
      const { text = '' } = flow.told.mails.at(-1)?.mail ?? {};
      return { json: fleetReportSchema.parse(JSON.parse(json)), markdown, csv, page, mail: text };
    },
  };
}

/** As Falco writes an event. */
function eventOf({ rule, digest, pod }: Falco, at: Date): string {
  const fields = { 'k8s.ns.name': 'shop', 'k8s.pod.name': pod, 'proc.name': 'xmrig' };
  const image = digest === undefined ? {} : { 'container.image.digest': digest };
  return JSON.stringify({ rule, priority: 'Critical', time: at.toISOString(), output_fields: { ...fields, ...image } });
}
