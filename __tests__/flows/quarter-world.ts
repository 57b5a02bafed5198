import { join } from 'node:path';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createMailer } from '../../src/host/mailer.js';
import type { ReportData } from '../../src/report/fleet/compare-reports.js';
import { fleetReportSchema } from '../../src/report/fleet/fleet-json-schema.js';
import { startGithub } from '../contract/github-fake.js';
import { issues, issuesState } from '../contract/github-issues.js';
import { startPager } from '../contract/pagerduty-fake.js';
import { startMail } from '../contract/smtp-server.js';
import { startWebhook } from '../contract/webhook-fake.js';
import { selfSigned } from '../host/certificate.js';
import { hour, night } from '../ledger/nights.js';
import { type Course, type QuarterPlace, streamsOf, writeNight } from './quarter-nights.js';
import { type FlowWorld, flowWorld } from './world.js';

/** What a process does outside of itself is counted, so that it can be ended before or after any of it. */
interface Life {
  left: number;
  isAfter: boolean;
}
class Killed extends Error {}

const key = 'R0123456789ABCDEFGHIJKLMNOPQRSTU';
const secret = 'a secret of the team and us';
export const quarterPolicy = `owners:
  - { images: "ghcr.io/acme/*", owner: shop }
  - { images: ghcr.io/acme/ai-worker, owner: ml, pager: PAGER_ML }
`;
const place: QuarterPlace = { registry: 'ghcr.io/acme' };

const mail = ['--mail-to', 'security@acme.example', '--mail-from', 'reports@acme.example', '--mail-server'];

/** The product of three images, with all that its nights are told to. */
export type Quarter = Awaited<ReturnType<typeof startQuarter>>;

export async function startQuarter(courses: readonly Course[]) {
  let time = night(0);
  let life: Life = { left: Number.POSITIVE_INFINITY, isAfter: false };
  const pager = await startPager(key, () => time);
  const webhook = await startWebhook(secret, () => time);
  const certificate = selfSigned('localhost');
  const smtp = await startMail(certificate);
  const state = issuesState(() => new Date(time));
  const github = await startGithub(issues(state));
  const made = flowWorld({
    environment: {
      ...{ GITHUB_ACTIONS: undefined, GITHUB_REPOSITORY: 'acme/shop' },
      ...{ GITHUB_TOKEN: 't0ken', GITHUB_API_URL: github.url, PAGER_ML: key },
      ...{ IMAGE_GATE_PAGERDUTY_KEY: key, IMAGE_GATE_WEBHOOK_URL: webhook.url.href, IMAGE_GATE_WEBHOOK_SECRET: secret },
    },
  });
  const clock = { now: () => new Date(time), elapsed: () => 0, sleep: async () => undefined };
  const { signal } = new AbortController();
  const mortal = <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      const { isAfter } = life;
      life.left -= 1;
      if (life.left < 0 || (life.left === 0 && !isAfter)) throw new Killed();
      const done = await work(...args);
      if (life.left === 0) throw new Killed();
      return done;
    };
  };
  const { files } = made;
  const world: FlowWorld = {
    ...made,
    ...{ clock, mailer: createMailer(signal, { ca: certificate.cert }) },
    files: {
      ...files,
      write: mortal(files.write),
      replace: mortal(files.replace),
      link: mortal(files.link),
      rename: mortal(files.rename),
      makeDirectory: mortal(files.makeDirectory),
    },
    http: { request: mortal((request) => made.http.request(request)) },
    openGithub: (access) => {
      const api = createGithubApi({ ...access, log: made.log, signal, clock });
      return { request: mortal((request) => api.request(request)) };
    },
  };
  world.repository('.github/image-gate.yml', quarterPolicy);
  const at = (path: string) => join(world.workspace, path);
  const run = (...args: readonly string[]) => runCommandLine(world, args);
  const ledger = ['--ledger', at('ledger')] as const;

  /** A night in the ledger, an hour after its scans. */
  async function add(number: number): Promise<number> {
    time = night(number) + hour;
    writeNight(world, courses, number, place);
    return run('ledger', 'add', at('reports'), ...ledger, ...streamsOf(place));
  }

  /** Ledger and escalation of a night. */
  async function tell(number: number): Promise<readonly [added: number, told: number]> {
    const added = await add(number);
    const told = await run('escalate', ...ledger, '--issues', state.name, '--pagerduty-url', pager.url.href);
    return [added, told];
  }

  /** The same, by a process that is ended at one of the things that it does. Gives whether it has come to its end before. */
  async function tellKilled(number: number, after: number): Promise<boolean> {
    life = { left: Math.ceil(after / 2), isAfter: after % 2 === 0 };
    const ended = await tell(number).then(
      () => life.left > 0,
      () => false,
    );
    life = { left: Number.POSITIVE_INFINITY, isAfter: false };
    return ended;
  }

  /** The report of the week that ends with a night. */
  async function report(number: number): Promise<ReportData> {
    time = night(number) + hour;
    world.told.printed = '';
    const now = new Date(time).toISOString();
    await run('report', ...ledger, '--format', 'json', '--now', now, ...mail, `smtp://localhost:${smtp.port}`);
    return fleetReportSchema.parse(JSON.parse(world.told.printed));
  }

  const idIn = (text: unknown) => /CVE-[\d-]+/.exec(String(text))?.[0] ?? '';
  const levelIn = (labels: readonly string[]) => labels.find((label) => label.startsWith('image-gate: '))?.slice(12);
  return {
    ...{ add, tell, tellKilled, report, mails: smtp.received },
    shown: () => world.told.shown.at(-1) ?? '',
    /** Somebody closes the issue of an advisory an hour after the night. */
    closeByHand: (id: string) => {
      const closedAt = new Date(time + hour).toISOString();
      for (const issue of state.issues)
        if (idIn(issue.title) === id) Object.assign(issue, { state: 'closed', closedAt });
    },
    /** What everybody would find there now. */
    seen: () => ({
      issues: state.issues.map(({ title, state: word, labels }) => `${idIn(title)} ${word} ${levelIn(labels)}`),
      pages: [...pager.alerts.values()].map(
        ({ payload, state: word, incidents }) => `${idIn(payload.summary)} ${word} ${incidents}`,
      ),
      notices: webhook.taken.map((taken) => {
        const { owner, advisories, over } = taken as Notice;
        const news = advisories.map(({ id, stage }) => `${id} ${stage}`);
        const ends = over.map(({ id, ended }) => (id === undefined ? 'excepted' : `${id} ${ended[0]?.how}`));
        return `${owner} is told: ${[...news, ...ends].join(', ')}`;
      }),
    }),
    /** Everything that was sent, with its words. */
    sent: () => ({
      issues: state.issues.map(({ title, body, labels, comments, state: word }) => ({
        ...{ title, body, labels, word },
        comments: comments.map((comment) => comment.body),
      })),
      pages: [...pager.alerts.values()].map(({ payload, state: word, incidents }) => ({ payload, word, incidents })),
      notices: webhook.taken,
    }),
    requests: () => [pager.requests.length, webhook.requests.length],
    close: async () => {
      for (const fake of [github, pager, webhook, smtp]) await fake.close();
      world.close();
      return [...github.violations, ...pager.violations];
    },
  };
}

interface Notice {
  readonly owner?: string;
  readonly advisories: readonly { readonly id: string; readonly stage: string }[];
  readonly over: readonly { readonly id?: string; readonly ended: readonly { readonly how: string }[] }[];
}
