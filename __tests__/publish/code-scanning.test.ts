import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { uploadBody, uploadSarif } from '../../src/publish/code-scanning.js';
import type { WorkflowRun } from '../../src/publish/publishing.js';
import { sarifText } from '../../src/report/sarif/sarif-text.js';
import { type Handlers, refusal } from '../contract/github-fake.js';
import { emptyRepository, type RepositoryState, repository } from '../contract/github-repository.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';
import { type Connection, connection } from './connection.js';
import { commit, publishing, pullRequestRun, workflowRun } from './run.js';

const options = { fallback: { path: '.github/workflows/ci.yml', line: 1 }, version: '1.2.3' };
const assessment = makeAssessment({ findings: [vulnerability()] });

let state: RepositoryState;
let open: Connection | undefined;
beforeEach(() => {
  state = emptyRepository();
  open = undefined;
});
afterEach(async () => {
  expect(open?.github.violations ?? []).toEqual([]);
  await open?.github.close();
});

interface Way {
  readonly run?: WorkflowRun;
  readonly handlers?: Handlers;
  readonly told?: typeof assessment;
}

async function upload({ run = workflowRun(), handlers, told = assessment }: Way = {}) {
  open = await connection({ ...repository(state), ...handlers });
  return uploadSarif(open, told, sarifText(told, options), publishing(run));
}

describe('findings in code scanning', () => {
  it.each([
    ['a push', workflowRun(), 'refs/heads/main', 'ref:refs/heads/main'],
    ['a tag', workflowRun({ at: { commit, ref: 'refs/tags/v1' } }), 'refs/tags/v1', 'ref:refs/tags/v1'],
    ['a pull request', pullRequestRun(), 'refs/pull/7/merge', 'pr:7'],
  ])('of %s are those of its commit and ref', async (_what, run, ref, query) => {
    const sent = await upload({ run });
    expect(sent).toMatchObject({ sink: 'code-scanning', state: 'sent', code: 'sarif-sent', id: state.uploads[0]?.id });
    expect(new URL(sent.url ?? '').searchParams.get('query')).toBe(`is:open tool:image-gate ${query}`);
    expect(state.uploads).toEqual([
      expect.objectContaining({ commit, ref, sarif: expect.objectContaining({ version: '2.1.0' }) }),
    ]);
  });

  it('that are none are an empty run, which closes the alerts that are left', async () => {
    await upload({ told: makeAssessment() });
    expect(state.uploads[0]?.sarif).toMatchObject({ runs: [{ results: [] }] });
  });

  it('are not sent where nothing could be scanned, which would close all alerts', async () => {
    const concerns = [{ kind: 'unscannable', platform: 'linux/amd64', action: 'block', message: 'nothing' }] as const;
    expect(await upload({ told: makeAssessment({ concerns }) })).toMatchObject({ code: 'sarif-nothing-scanned' });
    expect(state.uploads).toEqual([]);
  });

  it('are waited for', async () => {
    state.pending = 2;
    expect(await upload()).toMatchObject({ code: 'sarif-sent' });
    expect(open?.waits).toEqual([1000, 2000, 4000]);
  });

  it('are pending after half a minute', async () => {
    state.pending = 99;
    expect(await upload()).toMatchObject({ state: 'pending', code: 'sarif-pending', id: state.uploads[0]?.id });
    expect(open?.clock.elapsed()).toBe(30_000);
  });

  it('that GitHub has are not lost when it then fails', async () => {
    expect(await upload({ handlers: { 'code-scanning/get-sarif': () => refusal(403) } })).toMatchObject({
      state: 'pending',
    });
  });

  it('come with what GitHub left out', async () => {
    state.warning = '123 results were ignored';
    const findings = Array.from({ length: 1001 }, (_, at) => vulnerability({ id: `CVE-2026-${1000 + at}` }));
    expect(await upload({ told: makeAssessment({ findings }) })).toMatchObject({
      state: 'sent',
      code: 'sarif-sent-partly',
      message: expect.stringContaining('123 results were ignored'),
    });
  });

  it('that are few are kept whole: one question less, unless GitHub tells of errors', async () => {
    state.warning = '1 result was ignored';
    expect(await upload()).toMatchObject({ code: 'sarif-sent' });
    expect(open?.github.calls.map(({ operation }) => operation)).toEqual([
      'code-scanning/upload-sarif',
      'code-scanning/get-sarif',
    ]);
    await open?.github.close();
    state.outcome = { processing_status: 'complete', errors: ['an error'] };
    expect(await upload()).toMatchObject({ code: 'sarif-sent-partly' });
  });

  it('that GitHub can’t use come with its reasons', async () => {
    state.outcome = { processing_status: 'failed', errors: ['rejecting delivery', 'as \u001b[31mit is'] };
    expect(await upload()).toMatchObject({
      state: 'failed',
      code: 'sarif-not-processed',
      message: expect.stringContaining('rejecting delivery; as it is'),
    });
  });
});

describe('a log of many findings', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    vulnerability({ id: `CVE-2026-${1000 + index}`, title: Math.sin(index).toString(36).repeat(9) }),
  );
  const large = makeAssessment({ findings: many });
  const log = sarifText(large, options);

  it('is sent as it lies on disk where it fits', async () => {
    const body = await uploadBody(large, { ...options, chunks: ['made ', 'once'] });
    expect(gunzipSync(Buffer.from(body?.base64 ?? '', 'base64')).toString()).toBe('made once');
  });

  it('loses its better findings until it fits, and says how many', async () => {
    const whole = await uploadBody(large, log);
    const limit = Math.floor(Buffer.byteLength(whole?.base64 ?? '', 'base64') / 3);
    const cut = await uploadBody(large, log, limit);
    expect(whole?.left).toBe(0);
    expect(Buffer.byteLength(cut?.base64 ?? '', 'base64')).toBeLessThanOrEqual(limit);
    expect(cut?.left).toBeGreaterThan(100);
    expect(cut?.left).toBeLessThan(190);
  });

  it('of which not even a few findings fit is not sent', async () => {
    expect(await uploadBody(large, log, 20)).toBeUndefined();
  });
});
