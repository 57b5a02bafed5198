import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Http, HttpResponse } from '../../../src/host/ports.js';
import { digestOf } from '../../../src/oci/digest.js';
import { download } from '../../../src/scan/trivy/download.js';
import { type TestWorld, testWorld } from '../world.js';

let world: TestWorld;
beforeEach(() => {
  world = testWorld();
});
afterEach(() => world.close());

const bytes = 'the file';
const found: Omit<HttpResponse, 'body'> = { status: 200, headers: {} };

/** Downloads over a network that gives these answers in turn. */
async function downloaded(answers: readonly Omit<HttpResponse, 'body'>[], asked: string[] = []): Promise<string> {
  const rest = [...answers];
  const http: Http = {
    request: async ({ url }) => {
      asked.push(url.href);
      return { ...(rest.shift() ?? found), body: Readable.from([bytes]) };
    },
  };
  const path = `${world.directory}/file`;
  const url = new URL('https://releases.example/file');
  await download({ ...world, http, log: {} }, { url, sha256: digestOf(bytes), max: 100 }, path);
  return path;
}

describe('a download', () => {
  it('is not directed from far away at a service of this machine', async () => {
    const asked: string[] = [];
    const redirect = { status: 302, headers: { location: 'http://127.0.0.1:8080/file' } };
    await expect(downloaded([redirect], asked)).rejects.toThrow('http://127.0.0.1:8080 is not https');
    expect(asked).toEqual(['https://releases.example/file']);
  });

  it('waits as long as the server asks, but not for an hour', async () => {
    const limited = (seconds: string) => ({ status: 429, headers: { 'retry-after': seconds } });
    expect(existsSync(await downloaded([limited('7')]))).toBe(true);
    expect(world.clock.slept).toEqual([7000]);
    await expect(downloaded([limited('3600')])).rejects.toThrow('the answer is 429');
    expect(world.clock.slept).toEqual([7000]);
  });

  it.each([
    [408, [1000]],
    [502, [1000]],
    [501, undefined],
    [404, undefined],
  ])('that is answered with %d waits %j', async (status, waits) => {
    const attempt = downloaded([{ status, headers: {} }]);
    if (waits === undefined) await expect(attempt).rejects.toThrow(`the answer is ${status}`);
    else expect(existsSync(await attempt)).toBe(true);
    expect(world.clock.slept).toEqual(waits ?? []);
  });

  it('leaves nothing behind when it fails', async () => {
    await expect(downloaded([{ status: 404, headers: {} }])).rejects.toMatchObject({ code: 'download-failed' });
    expect(existsSync(`${world.directory}/file`)).toBe(false);
  });
});
