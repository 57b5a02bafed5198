import { afterEach, describe, expect, it } from '@jest/globals';
import { Cancelled } from '../../src/host/errors.js';
import type { ArtifactStore, GithubApi } from '../../src/host/ports.js';
import type { ArtifactRefusal } from '../../src/host/values.js';
import { storeArtifact } from '../../src/publish/artifact.js';
import { sendAttestations } from '../../src/publish/attestations.js';
import { uploadSarif } from '../../src/publish/code-scanning.js';
import { commentOn } from '../../src/publish/comment.js';
import type { Publishing, WorkflowRun } from '../../src/publish/publishing.js';
import type { ReportFiles } from '../../src/publish/report-files.js';
import { type SinkCode, sinkCodes } from '../../src/publish/sink-codes.js';
import { sarifText } from '../../src/report/sarif/sarif-text.js';
import type { SinkResult } from '../../src/report/sink-result.js';
import { type Handlers, type Reply, refusal } from '../contract/github-fake.js';
import { emptyRepository, repository } from '../contract/github-repository.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';
import { type Connection, connection } from './connection.js';
import { foreignRun, publishing, pullRequestRun, workflowRun } from './run.js';

const blocked = makeAssessment({ findings: [vulnerability()] });
const clean = makeAssessment();
const large = makeAssessment({
  findings: Array.from({ length: 1001 }, (_, at) => vulnerability({ id: `CVE-2026-${1000 + at}` })),
});
const unscannable = (action: 'block' | 'log') =>
  makeAssessment({ concerns: [{ kind: 'unscannable', platform: 'linux/amd64', action, message: 'nothing to scan' }] });

interface Way {
  readonly run?: WorkflowRun;
  readonly inputs?: Partial<Publishing>;
  readonly assessment?: typeof blocked;
  /** No file of the repository is known. */
  readonly nowhere?: true;
  /** What differs from a willing repository. */
  readonly handlers?: Handlers;
  readonly signal?: AbortSignal;
  readonly api?: GithubApi | 'none';
}

/** What a user sees of a code: what brings it about, how loud it is, and the words that help. */
type Row = readonly [code: SinkCode, way: Way, state: SinkResult['state'], loudness: string, words: RegExp];

const ended = AbortSignal.abort(new Cancelled('SIGTERM'));
const broken: GithubApi = {
  request: async () => {
    throw new TypeError('a defect');
  },
};
const sarifReply = (reply: Reply): Way => ({ handlers: { 'code-scanning/upload-sarif': () => reply } });
const status = (body: object): Handlers => ({ 'code-scanning/get-sarif': () => ({ status: 200, body }) });
const ghes = workflowRun({ serverUrl: 'https://ghe.acme.example' });
const limited = refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' });

const scanning: readonly Row[] = [
  ['sarif-sent', {}, 'sent', 'line', /Security tab/],
  [
    'sarif-sent-partly',
    { assessment: large, handlers: { 'code-scanning/list-recent-analyses': () => analyses('9 results ignored') } },
    'sent',
    'line',
    /9 results ignored/,
  ],
  ['sarif-pending', { handlers: status({ processing_status: 'pending' }) }, 'pending', 'line', /some minutes/],
  ['sarif-off', { inputs: { uploadSarif: 'false' } }, 'skipped', 'silent', /upload-sarif: false/],
  ['sarif-no-token', { api: 'none' }, 'skipped', 'line', /github-token/],
  ['sarif-no-commit', { run: foreignRun() }, 'skipped', 'notice', /sha and ref/],
  [
    'sarif-no-pull-request',
    { run: { ...foreignRun(), nobody: 'the report is from a run of push' } },
    'skipped',
    'notice',
    /a run of push/,
  ],
  ['sarif-no-file', { nowhere: true }, 'failed', 'warning', /README/],
  [
    'sarif-nothing-scanned',
    { assessment: unscannable('block') },
    'skipped',
    'warning',
    /close all alerts.*unscannable: log/,
  ],
  ['sarif-nothing-to-scan', { assessment: unscannable('log') }, 'skipped', 'line', /the policy allows that/],
  [
    'sarif-read-only',
    { run: pullRequestRun({ readOnly: true }), ...sarifReply(refusal(403)) },
    'failed',
    'notice',
    /workflow_run/,
  ],
  [
    'sarif-archived',
    { run: workflowRun({ archived: true }), ...sarifReply(refusal(403)) },
    'failed',
    'warning',
    /unarchive/,
  ],
  ['sarif-denied', sarifReply(refusal(403)), 'failed', 'warning', /security-events: write/],
  ['sarif-disabled', sarifReply(refusal(403, 'Code Security must be enabled')), 'failed', 'warning', /Enable it/],
  ['sarif-rate-limited', sarifReply(refusal(429)), 'failed', 'warning', /later/],
  ['sarif-rate-limited', sarifReply(limited), 'failed', 'warning', /later/],
  ['sarif-unauthorized', sarifReply(refusal(401)), 'failed', 'warning', /github-token/],
  ['sarif-missing', sarifReply(refusal(404)), 'failed', 'warning', /github-token/],
  ['sarif-no-feature', { run: ghes, ...sarifReply(refusal(404)) }, 'failed', 'warning', /administrator/],
  ['sarif-refused', sarifReply(refusal(400, 'commit not found')), 'failed', 'warning', /commit not found.*sha and ref/],
  [
    'sarif-not-processed',
    { handlers: status({ processing_status: 'failed', errors: ['bad category'] }) },
    'failed',
    'warning',
    /bad category/,
  ],
  ['sarif-too-large', sarifReply(refusal(413)), 'failed', 'warning', /JSON report/],
  ['sarif-unavailable', sarifReply(refusal(503)), 'failed', 'warning', /githubstatus/],
  ['sarif-unreachable', sarifReply('break'), 'failed', 'warning', /network/],
  ['sarif-unexpected', sarifReply({ status: 202, body: {} }), 'failed', 'warning', /githubstatus/],
  ['sarif-cancelled', { signal: ended }, 'failed', 'warning', /later/],
  ['sarif-defect', { api: broken }, 'failed', 'warning', /report it/],
];

function analyses(warning: string): Reply {
  const tool = { name: 'image-gate', guid: null, version: '1' };
  const about = { ref: 'refs/heads/main', commit_sha: 'c'.repeat(40), analysis_key: 'k', environment: '{}', error: '' };
  const numbers = {
    created_at: '2026-01-01T00:00:00Z',
    results_count: 1,
    rules_count: 1,
    id: 1,
    url: 'https://api.github.com/x',
  };
  return { status: 200, body: [{ ...about, ...numbers, sarif_id: 'i', tool, deletable: true, warning }] };
}

const store = (why: ArtifactRefusal): ArtifactStore => ({
  upload: async () => ({ kind: 'refused', why, detail: 'the\nreason' }),
});
const artifact: readonly (readonly [SinkCode, ArtifactStore, SinkResult['state'], string, RegExp])[] = [
  ['artifact-sent', { upload: async () => ({ kind: 'stored', id: '1', bytes: 1 }) }, 'sent', 'line', /trivy-results-/],
  ['artifact-no-service', store('no-service'), 'skipped', 'notice', /report-dir/],
  ['artifact-server', store('server'), 'failed', 'warning', /artifact: false/],
  ['artifact-taken', store('taken'), 'failed', 'warning', /report-dir/],
  ['artifact-quota', store('quota'), 'failed', 'warning', /Delete/],
  ['artifact-denied', store('denied'), 'failed', 'warning', /again/],
  ['artifact-unreachable', store('unreachable'), 'failed', 'warning', /network/],
  ['artifact-late', store('late'), 'failed', 'warning', /githubstatus/],
  ['artifact-failed', store('failed'), 'failed', 'warning', /githubstatus/],
  ['artifact-cancelled', store('cancelled'), 'failed', 'warning', /later/],
  [
    'artifact-defect',
    { upload: async () => Promise.reject(new TypeError('a defect')) },
    'failed',
    'warning',
    /report it/,
  ],
];

const creating = (reply: Reply): Way => ({ handlers: { 'issues/create-comment': () => reply } });
const comment: readonly Row[] = [
  ['comment-created', {}, 'sent', 'line', /has a comment/],
  ['comment-off', { inputs: { comment: 'never' } }, 'skipped', 'silent', /comment: never/],
  ['comment-no-pull-request', { run: workflowRun() }, 'skipped', 'silent', /pull request/],
  ['comment-not-needed', { assessment: clean }, 'skipped', 'silent', /nothing to say/],
  ['comment-no-token', { api: 'none' }, 'skipped', 'notice', /pull-requests: write/],
  [
    'comment-read-only',
    { run: pullRequestRun({ readOnly: true }), ...creating(refusal(403)) },
    'skipped',
    'notice',
    /pull-requests: write/,
  ],
  ['comment-denied', creating(refusal(403)), 'skipped', 'notice', /pull-requests: write/],
  [
    'comment-missing',
    { handlers: { 'issues/list-comments': () => refusal(404) } },
    'skipped',
    'notice',
    /pull-requests: write/,
  ],
  ['comment-unauthorized', creating(refusal(401)), 'failed', 'warning', /github-token/],
  ['comment-refused', creating(refusal(422)), 'failed', 'warning', /open/],
  ['comment-rate-limited', creating(limited), 'failed', 'warning', /later/],
  ['comment-unavailable', creating(refusal(502)), 'failed', 'warning', /githubstatus/],
  ['comment-unreachable', creating('break'), 'failed', 'warning', /network/],
  [
    'comment-unexpected',
    { handlers: { 'issues/list-comments': () => ({ status: 200, bytes: Buffer.from('{}') }) } },
    'failed',
    'warning',
    /githubstatus/,
  ],
  ['comment-cancelled', { signal: ended }, 'failed', 'warning', /later/],
  ['comment-defect', { api: broken }, 'failed', 'warning', /report it/],
];

const attesting = (reply: Reply): Way => ({ handlers: { 'repos/create-attestation': () => reply } });
const attestations: readonly Row[] = [
  ['attestations-sent', {}, 'sent', 'line', /too: 2 attestations/],
  ['attestations-no-token', { api: 'none' }, 'failed', 'warning', /attestations: write/],
  [
    'attestations-denied',
    attesting(refusal(403)),
    'failed',
    'warning',
    /it has 0 of 2.*`permissions: attestations: write`/,
  ],
  ['attestations-missing', attesting(refusal(404)), 'failed', 'warning', /`permissions: attestations: write`/],
  ['attestations-unauthorized', attesting(refusal(401)), 'failed', 'warning', /github-token/],
  ['attestations-refused', attesting(unprocessable('unknown signer')), 'failed', 'warning', /unknown signer/],
  ['attestations-rate-limited', attesting(limited), 'failed', 'warning', /later/],
  ['attestations-unavailable', attesting(refusal(503)), 'failed', 'warning', /githubstatus/],
  ['attestations-unreachable', attesting('break'), 'failed', 'warning', /network/],
  [
    'attestations-unexpected',
    attesting({ status: 302, bytes: Buffer.from('{}') }),
    'failed',
    'warning',
    /githubstatus/,
  ],
  ['attestations-cancelled', { signal: ended }, 'failed', 'warning', /later/],
  ['attestations-defect', { api: broken }, 'failed', 'warning', /report it/],
];

function unprocessable(message: string): Reply {
  const documentation_url = 'https://docs.github.com/rest';
  return { status: 422, body: { message, documentation_url, errors: [] } };
}

let open: Connection | undefined;
afterEach(async () => {
  expect(open?.github.violations ?? []).toEqual([]);
  await open?.github.close();
  open = undefined;
});

async function connected({ handlers, signal, api }: Way): Promise<{ api?: GithubApi; clock: Connection['clock'] }> {
  open = await connection({ ...repository(emptyRepository()), ...handlers }, signal);
  return { clock: open.clock, ...(api === 'none' ? {} : { api: api ?? open.api }) };
}

function expectRow(
  sent: SinkResult,
  [code, state, loudness, words]: readonly [SinkCode, SinkResult['state'], string, RegExp],
): void {
  expect({ code: sent.code, state: sent.state, loudness: sinkCodes[code].loudness }).toEqual({ code, state, loudness });
  expect(`${sent.message} ${sent.fix}`).toMatch(words);
  expect(`${sent.message}${sent.fix}`).not.toContain('\n');
}

describe('what a user reads of', () => {
  it.each(scanning)('%s', async (code, way, state, loudness, words) => {
    const { run = workflowRun(), inputs, assessment = blocked } = way;
    const options = way.nowhere ? {} : { fallback: { path: 'ci.yml', line: 1 } };
    const sent = await uploadSarif(
      await connected(way),
      assessment,
      sarifText(assessment, options),
      publishing(run, inputs),
    );
    expectRow(sent, [code, state, loudness, words]);
  });

  it.each(artifact)('%s', async (code, artifacts, state, loudness, words) => {
    const clock = { elapsed: () => 0 };
    const files: ReportFiles = {
      json: ['/r/a.json'],
      record: '/r/record.json',
      sarif: '/r/a.sarif',
      summary: '/r/a.md',
      sboms: [],
    };
    const sent = await storeArtifact({ artifacts, clock }, 'acme/api:1', files, publishing(workflowRun()));
    expectRow(sent, [code, state, loudness, words]);
  });

  it.each(comment)('%s', async (code, way, state, loudness, words) => {
    const { run = pullRequestRun(), inputs, assessment = blocked } = way;
    const { api } = await connected(way);
    const parts = { release: { kind: 'withheld' }, delivery: {} } as const;
    expectRow(await commentOn(api, assessment, parts, publishing(run, inputs)), [code, state, loudness, words]);
  });

  it.each(attestations)('%s', async (code, way, state, loudness, words) => {
    const bundles = ['{"mediaType":"a"}', '{"mediaType":"b"}'].map((text) => Buffer.from(text));
    const sent = await sendAttestations(await connected(way), bundles, publishing(workflowRun()));
    expectRow(sent, [code, state, loudness, words]);
  });

  it('attestations that end with the first one that GitHub does not take, in two minutes for all of them', async () => {
    const bodies: unknown[] = [];
    const handlers = {
      'repos/create-attestation': ({ body }: { readonly body: unknown }) => {
        bodies.push(body);
        return bodies.length === 1 ? ({ status: 201, body: { id: 1 } } as const) : refusal(503);
      },
    };
    const bundles = ['{"mediaType":"a"}', '{"mediaType":"b"}', '{"mediaType":"c"}'].map((text) => Buffer.from(text));
    const ports = await connected({ handlers });
    const sent = await sendAttestations(ports, bundles, publishing(workflowRun()));
    expect(sent).toMatchObject({ code: 'attestations-unavailable', message: expect.stringContaining('it has 1 of 3') });
    expect(bodies[0]).toEqual({ bundle: { mediaType: 'a' } });
    expect(bodies.at(-1)).toEqual({ bundle: { mediaType: 'b' } });
    expect(ports.clock.elapsed()).toBeLessThan(120_000);
  });

  it('nothing else', () => {
    // artifact.test.ts and comment.test.ts; flows/findings-audience.test.ts
    const withheld = ['artifact-withheld', 'attestations-withheld', 'comment-withheld', 'sarif-withheld'];
    const elsewhere = ['artifact-off', 'comment-replaced', 'comment-updated', ...withheld].sort();
    const told = new Set([...scanning, ...artifact, ...comment, ...attestations].map(([code]) => code));
    expect(
      Object.keys(sinkCodes)
        .filter((code) => !told.has(code as SinkCode))
        .sort(),
    ).toEqual(elsewhere);
  });
});
