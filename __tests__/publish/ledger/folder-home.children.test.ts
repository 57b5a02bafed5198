import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { folderHome } from '../../../src/publish/ledger/folder-home.js';
import { readLedger } from '../../../src/publish/ledger/open-ledger.js';
import { night, whole } from '../../ledger/nights.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writers = 12;
/** So many that files are joined while others write. */
const each = 8;

const here = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
const loader = new URL('../../bare-node/load-typescript.mjs', import.meta.url).href;

/** Adds its records one after another, each to the stream that all write to and to one of its own. */
const writer = (number: number, ledger: string) => `
  const { addition, night } = await import(${here('../../ledger/nights.ts')});
  const { addToLedger } = await import(${here('../../../src/publish/ledger/open-ledger.ts')});
  const { createFiles } = await import(${here('../../../src/host/files/files.ts')});
  const { folderHome } = await import(${here('../../../src/publish/ledger/folder-home.ts')});
  const home = folderHome(createFiles(), ${JSON.stringify(ledger)});
  for (let round = 0; round < ${each}; round += 1) {
    const at = night(round * ${writers} + ${number});
    const own = { repository: 'ghcr.io/acme/own', line: 'w${number}' };
    await addToLedger(home, [
      addition({ at, faults: ['CVE-' + at], build: 'own' + at }, own),
      addition({ at, faults: ['CVE-' + at], build: 'all' + at }),
    ], new Date(night(500)));
  }
`;

describe('twelve writers at once', () => {
  it('lose nothing', async () => {
    const path = join(folder, 'ledger');
    const children = Array.from({ length: writers }, (_, number) =>
      spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', writer(number, path)], {
        stdio: 'inherit',
      }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual(children.map(() => 0));
    const { state } = await readLedger(folderHome(createFiles(), path));
    const episodes = whole(state).streams.map(({ stream, findings }) => [stream.line, findings.size] as const);
    const own = Array.from({ length: writers }, (_, number) => [`w${number}`, each] as const);
    // Whatever the order in which they came: each record of the shared stream shows a finding of its own.
    expect(new Map(episodes)).toEqual(new Map([...own, ['main', writers * each]]));
    expect(state.findings.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: writers * each }, (_, index) => `CVE-${night(index)}`).sort(),
    );
  }, 300_000);
});
