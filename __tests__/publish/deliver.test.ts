import { afterEach, describe, expect, it } from '@jest/globals';
import { Cancelled, ServiceError } from '../../src/host/errors.js';
import type { ArtifactStore } from '../../src/host/ports.js';
import { deliver, deliverySummary } from '../../src/publish/deliver.js';
import type { Publishing } from '../../src/publish/publishing.js';
import type { ReportFiles } from '../../src/publish/report-files.js';
import type { Assessment } from '../../src/report/assessment.js';
import { sarifText } from '../../src/report/sarif/sarif-text.js';
import { type Handlers, refusal } from '../contract/github-fake.js';
import { emptyRepository, repository } from '../contract/github-repository.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';
import { type Connection, connection } from './connection.js';
import { publishing, pullRequestRun } from './run.js';

const assessment = makeAssessment({ findings: [vulnerability()] });
const files: ReportFiles = {
  json: ['/r/a.json'],
  record: '/r/record.json',
  sarif: '/r/a.sarif',
  summary: '/r/a.md',
  sboms: [],
};
const options = { fallback: { path: '.github/workflows/ci.yml', line: 1 } };
const stored: ArtifactStore = { upload: async () => ({ kind: 'stored', id: '9', bytes: 1 }) };
const late: ArtifactStore = { upload: async () => ({ kind: 'refused', why: 'late', detail: 'no end within 60 s' }) };

let open: Connection | undefined;
afterEach(async () => {
  expect(open?.github.violations ?? []).toEqual([]);
  await open?.github.close();
});

interface World {
  readonly handlers?: Handlers;
  readonly artifacts?: ArtifactStore;
  readonly inputs?: Partial<Publishing>;
  readonly signal?: AbortSignal;
  readonly told?: Assessment;
}

/** Delivers a blocked image's reports; `events` has what was begun and told, in order. */
async function delivered({ handlers = {}, artifacts = stored, inputs = {}, signal, told = assessment }: World = {}) {
  const state = emptyRepository();
  await open?.github.close();
  open = await connection({ ...repository(state), ...handlers }, signal);
  const { api, clock } = open;
  const events: string[] = [];
  const ports = {
    clock,
    openGithub: () => ({
      request: (request: Parameters<typeof api.request>[0]) => {
        events.push(`${request.method} ${request.route.replace(/\?.*/, '').split('/').slice(4).join('/')}`);
        return api.request(request);
      },
    }),
    artifacts: {
      upload: (artifact: Parameters<ArtifactStore['upload']>[0]) => {
        events.push('artifact');
        return artifacts.upload(artifact);
      },
    },
    log: { info: (text: string) => void events.push(`log ${text}`) },
    runner: { annotate: (level: string, text: string) => void events.push(`${level} ${text}`) },
  };
  const parcel = { assessment: told, release: { kind: 'withheld' }, files, sarif: sarifText(told, options) } as const;
  const delivery = await deliver(ports, parcel, publishing(pullRequestRun(), inputs));
  return { delivery, events, state };
}

describe('the delivery of reports', () => {
  it('goes to code scanning and the artifact first, then, with their links, to the pull request and its lines', async () => {
    const { delivery, events, state } = await delivered();
    const begun = events.filter((event) => !event.startsWith('log'));
    expect(begun.slice(0, 2).sort()).toEqual(['POST code-scanning/sarifs', 'artifact'].sort());
    expect(begun.at(-2)).toBe('POST issues/7/comments');
    expect(begun.at(-1)).toMatch(/^error .*lodash/);
    const comment = state.comments.get(7)?.[0]?.body ?? '';
    for (const url of Object.values(delivery.links)) expect(comment).toContain(url.replaceAll('&', '&amp;'));
    expect(Object.keys(delivery.links).sort()).toEqual(['artifact', 'codeScanning', 'summary']);
    expect(delivery.sent.map(({ sink, state: how }) => [sink, how])).toEqual([
      ['code-scanning', 'sent'],
      ['artifact', 'sent'],
      ['comment', 'sent'],
    ]);
    expect(delivery.failure).toBeUndefined();
  });

  it('says on the lines of the diff where the findings are that did not fit', async () => {
    const many = Array.from({ length: 11 }, (_, index) => vulnerability({ name: `p-${index}` }));
    const { events, delivery } = await delivered({ told: makeAssessment({ findings: many }) });
    const rest = events.filter((event) => event.includes('All of them are in'));
    expect(rest).toEqual([expect.stringContaining(`the summary of this run (${delivery.links.summary})`)]);
  });

  it('that fails everywhere is one warning and one notice, each with what to do, and the verdict stands', async () => {
    const denied = refusal(403);
    const { delivery, events } = await delivered({
      artifacts: late,
      handlers: { 'code-scanning/upload-sarif': () => denied, 'issues/create-comment': () => denied },
    });
    expect(events.filter((event) => event.startsWith('warning'))).toEqual([
      expect.stringMatching(/^warning Code scanning: .*security-events: write[\s\S]*\nArtifact: .*githubstatus/),
    ]);
    expect(events.filter((event) => event.startsWith('notice'))).toEqual([
      expect.stringMatching(/^notice Comment: .*pull-requests: write/),
    ]);
    expect(delivery.failure).toBeUndefined();
    expect(deliverySummary(delivery).sent).toHaveLength(3);
  });

  it('keeps an image back when the upload that was demanded fails', async () => {
    const handlers = { 'code-scanning/upload-sarif': () => refusal(403) };
    const { delivery } = await delivered({ handlers, inputs: { uploadSarif: 'true' } });
    expect(delivery.failure).toBeInstanceOf(ServiceError);
    expect(delivery.failure).toMatchObject({
      code: 'sarif-denied',
      message: expect.stringContaining('upload-sarif: true'),
    });
    expect((await delivered({ inputs: { uploadSarif: 'true' } })).delivery.failure).toBeUndefined();
  });

  it('ends with the run, which then releases nothing', async () => {
    const { delivery } = await delivered({ signal: AbortSignal.abort(new Cancelled('SIGTERM')) });
    expect(delivery.failure).toBeInstanceOf(Cancelled);
  });

  it('does not happen off the runner', async () => {
    const refuse = (): never => {
      throw new Error('nothing may be sent');
    };
    const ports = {
      openGithub: refuse,
      artifacts: { upload: refuse },
      clock: { sleep: refuse, elapsed: refuse },
      log: { info: refuse },
      runner: { annotate: refuse },
    };
    const parcel = { assessment, release: { kind: 'withheld' }, files, sarif: sarifText(assessment, options) } as const;
    expect(await deliver(ports, parcel, undefined)).toEqual({ sent: [], links: {} });
  });
});
