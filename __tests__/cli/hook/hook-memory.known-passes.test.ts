import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type KnownPass, maxPasses, passOf, readPasses, rememberPass } from '../../../src/cli/hook/hook-memory.js';
import { createFiles } from '../../../src/host/files/files.js';
import { digestOf } from '../../../src/oci/digest.js';
import { temporaryFolders } from '../../oci/temporary.js';

const folder = temporaryFolders();
const files = createFiles();
const key = digestOf('key');
const [noon, one, midnight] = ['2026-03-01T12:00:00Z', '2026-03-01T13:00:00Z', '2026-03-02T00:00:00Z'].map(
  (text) => new Date(text),
) as [Date, Date, Date];
const pass: KnownPass = { key, since: noon, until: midnight };

let path: string;
beforeEach(() => {
  path = join(folder(), 'hook-passes.json');
});

describe('what the hook remembers', () => {
  it('is found again by its key, from its moment to its end', async () => {
    await rememberPass(files, path, pass);
    const passes = await readPasses(files, path);
    expect(passOf(passes, key, noon)).toEqual(pass);
    expect(passOf(passes, key, new Date(midnight.getTime() - 1))).toEqual(pass);
    expect(passOf(passes, key, midnight)).toBeUndefined();
    expect(passOf(passes, key, new Date(noon.getTime() - 1))).toBeUndefined();
    expect(passOf(passes, digestOf('another'), noon)).toBeUndefined();
  });

  it('is for its owner alone', async () => {
    await rememberPass(files, path, pass);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('holds each key once, and nothing that is over', async () => {
    await rememberPass(files, path, { ...pass, key: digestOf('over'), until: one });
    await rememberPass(files, path, pass);
    const again = { key, since: one, until: midnight };
    await rememberPass(files, path, again);
    expect(await readPasses(files, path)).toEqual([again]);
  });

  it('is bounded: the oldest go first', async () => {
    for (let index = 0; index < maxPasses + 3; index += 1)
      await rememberPass(files, path, { ...pass, key: digestOf(`${index}`) });
    const passes = await readPasses(files, path);
    expect(passes).toHaveLength(maxPasses);
    expect(passes[0]?.key).toBe(digestOf('3'));
  });

  const valid = { key, since: noon.toISOString(), until: midnight.toISOString() };
  it.each<[string, string]>([
    ['no JSON', 'passed'],
    ['half a file', '{"version":1,"passes":[{"key":"sha256:'],
    ['another version', JSON.stringify({ version: 2, passes: [valid] })],
    ['another word', JSON.stringify({ version: 1, passes: [{ ...valid, verdict: 'passed' }] })],
    ['no digest', JSON.stringify({ version: 1, passes: [{ ...valid, key: '*' }] })],
    ['no time', JSON.stringify({ version: 1, passes: [{ ...valid, until: 'never' }] })],
    ['more than we ever write', JSON.stringify({ version: 1, passes: Array(maxPasses + 1).fill(valid) })],
    ['a huge file', ' '.repeat(300_000)],
  ])('is nothing where there is %s, and is written anew', async (_, text) => {
    writeFileSync(path, text);
    expect(await readPasses(files, path)).toEqual([]);
    await rememberPass(files, path, pass);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, passes: [{ key }] });
  });
});
