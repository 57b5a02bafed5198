import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { keptAnswers } from '../../../src/release/sigstore/trusted-roots.js';
import { createWorld, type World } from '../../oci/registry/registry-world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

it('what is kept of a TUF repository is bounded, whatever it publishes, and what is new is kept', async () => {
  const folder = join(world.directory, 'tuf');
  const asked: string[] = [];
  const http = {
    request: async ({ url }: { readonly url: URL }) => {
      asked.push(url.pathname);
      return { status: 200, headers: {}, body: Readable.from([Buffer.from(url.pathname)], { objectMode: false }) };
    },
  };
  const get = async (version: number): Promise<string> => {
    const url = new URL(`https://tuf.example/${version}.snapshot.json`);
    const { body } = await keptAnswers(http, world.files, folder).request({ method: 'GET', url, idle: 1000 });
    return await text(body);
  };
  for (let version = 1; version <= 250; version += 1) {
    expect(await get(version)).toBe(`/${version}.snapshot.json`);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(100);
  }
  asked.splice(0);
  for (const version of [250, 249, 1]) expect(await get(version)).toBe(`/${version}.snapshot.json`);
  expect(asked).toEqual(['/1.snapshot.json']);
});
