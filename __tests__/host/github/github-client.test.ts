import { afterEach, describe, expect, it } from '@jest/globals';
import { Cancelled } from '../../../src/host/errors.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import type { ApiRequest } from '../../../src/host/values.js';
import { type GithubFake, type Reply, refusal, startGithub } from '../../contract/github-fake.js';

let github: GithubFake | undefined;
afterEach(async () => {
  expect(github?.violations).toEqual([]);
  await github?.close();
});

const sarifs = '/repos/o/r/code-scanning/sarifs';
const upload: ApiRequest = {
  method: 'POST',
  route: sarifs,
  body: { commit_sha: 'c'.repeat(40), ref: 'refs/heads/main', sarif: 'x' },
  deadline: 20_000,
  repeatable: true,
};
const accepted: Reply = { status: 202, body: { id: '1', url: 'https://api.github.com/x' } };

/** A client whose uploads are answered by these replies in turn; its waits take no time but count. */
async function client(replies: readonly Reply[], signal = new AbortController().signal) {
  const rest = [...replies];
  github = await startGithub({ 'code-scanning/upload-sarif': () => rest.shift() ?? accepted });
  const waits: number[] = [];
  let looks = 0;
  const clock = {
    now: () => new Date(0),
    sleep: async (ms: number) => void waits.push(ms),
    // As fine as the real one, and never twice the same.
    elapsed: () => {
      looks += 0.123;
      return waits.reduce((sum, ms) => sum + ms, looks);
    },
  };
  const log = { debug: () => undefined };
  const api = createGithubApi({ token: 't0ken', apiUrl: github.url, log, clock, signal });
  return { api, waits, calls: github.calls };
}

describe('a request to GitHub', () => {
  it('carries the token and gives the answer', async () => {
    const { api, calls } = await client([]);
    expect(await api.request(upload)).toMatchObject({ status: 202, body: { id: '1' } });
    expect(calls[0]?.headers.authorization).toBe('token t0ken');
    expect(calls[0]?.body).toEqual(upload.body);
  });

  it('that is refused is an answer as well, with its headers', async () => {
    const { api } = await client([refusal(403, 'no', { 'x-ratelimit-remaining': '0' })]);
    expect(await api.request(upload)).toMatchObject({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0' },
      body: { message: 'no' },
    });
  });

  it.each<[string, readonly Reply[], readonly number[], number]>([
    ['a server error', [refusal(502), refusal(503)], [1000, 2000], 202],
    ['a time-out of the server', [refusal(408)], [1000], 202],
    ['a server error that stays', [refusal(502), refusal(502), refusal(500)], [1000, 2000], 500],
    ['a limit that says when it ends', [refusal(429, '', { 'retry-after': '7' })], [7000], 202],
    ['a limit that ends too late', [refusal(403, '', { 'retry-after': '60' })], [], 403],
    ['a limit that does not say so', [refusal(429)], [], 429],
    ['a refusal', [refusal(403)], [], 403],
  ])('after %s', async (_what, replies, waited, status) => {
    const { api, waits } = await client(replies);
    expect((await api.request(upload)).status).toBe(status);
    expect(waits).toEqual(waited);
  });

  it('that must not be sent twice is not', async () => {
    const { api, calls } = await client([refusal(502)]);
    expect((await api.request({ ...upload, repeatable: false })).status).toBe(502);
    expect(calls).toHaveLength(1);
  });

  it('without an answer is a fault that names it', async () => {
    const { api, calls } = await client(['break', 'break', 'break']);
    await expect(api.request(upload)).rejects.toMatchObject({
      name: 'HttpFault',
      message: expect.stringContaining(`POST ${sarifs}`),
    });
    expect(calls).toHaveLength(3);
  });

  it('ends with its deadline', async () => {
    const { api } = await client(['silence']);
    await expect(api.request({ ...upload, deadline: 60 })).rejects.toThrow(`POST ${sarifs}: no answer within 0.06`);
  });

  it('ends with the run', async () => {
    const controller = new AbortController();
    const { api } = await client(['silence'], controller.signal);
    const asked = api.request(upload);
    setImmediate(() => controller.abort(new Cancelled('SIGTERM')));
    await expect(asked).rejects.toThrow(Cancelled);
  });
});
