import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { LedgerState } from '../../../src/ledger/ledger-state.js';
import { writeBatch } from '../../../src/ledger/lines/chain.js';
import type { EventLine } from '../../../src/ledger/lines/line.js';
import { folderHome } from '../../../src/publish/ledger/folder-home.js';
import { addToLedger, readLedger, requireKnownRoot, writeEvents } from '../../../src/publish/ledger/open-ledger.js';
import { addition, ledgerOf, type Night, night, whole } from '../../ledger/nights.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  path = join(folder, 'ledger');
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = createFiles();
/** For tests that write many files, on a machine that is busy. */
const limit = 120_000;
const now = new Date(night(400));
const nights = (count: number): readonly Night[] =>
  Array.from({ length: count }, (_, index) => ({
    at: night(index),
    faults: index % 3 === 0 ? ['CVE-1'] : ['CVE-2'],
    build: `${index}`,
  }));
const add = (one: Night, by: Parameters<typeof folderHome>[0] = files) =>
  addToLedger(folderHome(by, path), [addition(one)], now);
const scanLine = { kind: 'scan', stream: 0, at: night(1), record: 'a'.repeat(43) } as const;
const scansIn = (state: LedgerState) => whole(state).streams.map(({ last }) => last?.at);

describe('a ledger in a folder', () => {
  it('is made with the first record, and read anew as it was written', async () => {
    let written: LedgerState | undefined;
    for (const one of nights(5)) written = (await add(one)).ledger.state;
    expect(whole((await readLedger(folderHome(files, path))).state)).toEqual(
      written === undefined ? 0 : whole(written),
    );
    expect(readdirSync(path)).toEqual([
      '000000001.jsonl',
      '000000002.jsonl',
      '000000003.jsonl',
      '000000004.jsonl',
      '000000005.jsonl',
    ]);
  });

  it('is refused where there is none, or a batch was changed', async () => {
    await expect(readLedger(folderHome(files, path))).rejects.toMatchObject({ code: 'ledger-absent' });
    for (const one of nights(3)) await add(one);
    const second = join(path, '000000002.jsonl');
    writeFileSync(second, readFileSync(second, 'utf8').replace(`"at":${night(1)}`, `"at":${night(1) + 1}`));
    await expect(readLedger(folderHome(files, path))).rejects.toMatchObject({ code: 'ledger-invalid' });
    await expect(add({ at: night(9), faults: [] })).rejects.toMatchObject({ code: 'ledger-invalid' });
  });

  it('is added to by nobody where a line of another stream does not fit', async () => {
    await add({ at: night(0), faults: ['CVE-1'] });
    const { state } = await readLedger(folderHome(files, path));
    const other = { kind: 'stream', repository: 'ghcr.io/acme/api', line: 'other' } as const;
    const scan = { kind: 'scan', stream: 1, at: 1, record: 'a'.repeat(43), closed: { fixed: [0] } } as const;
    writeFileSync(join(path, '000000002.jsonl'), writeBatch(state, [other, scan], now).bytes);
    await expect(add({ at: night(1), faults: [] })).rejects.toMatchObject({ code: 'ledger-invalid' });
    expect(readdirSync(path)).toEqual(['000000001.jsonl', '000000002.jsonl']);
  });

  it.each<[string, EventLine, string, string]>([
    [
      'a list of more entries than are read',
      { ...scanLine, closed: { fixed: Array.from({ length: 200_001 }, (_, index) => index) } },
      'record-unfit',
      'ghcr.io/acme/api=main',
    ],
    ['a time before 1970', { kind: 'retired', stream: 0, at: -1 }, 'record-unfit', 'ghcr.io/acme/api=main'],
    [
      'a finding without an id',
      { kind: 'finding', is: 'vulnerability', id: '', subject: 'pkg:deb/debian/openssl' },
      'record-unfit',
      'pkg:deb/debian/openssl',
    ],
    [
      'a stream without a line',
      { kind: 'stream', repository: 'ghcr.io/acme/api', line: '' },
      'record-unfit',
      'ghcr.io/acme/api=',
    ],
    [
      'more bytes than a batch has',
      { kind: 'finding', is: 'vulnerability', id: 'CVE-2', subject: 'x'.repeat(64 * 1024 * 1024) },
      'records-too-large',
      'Add fewer at a time',
    ],
  ])('is not added to by what nobody could read again: %s', async (_, line, code, named) => {
    await add({ at: night(0), faults: ['CVE-1'] });
    const { state } = await readLedger(folderHome(files, path));
    const added = writeEvents(folderHome(files, path), now, () => [line]);
    await expect(added).rejects.toMatchObject({ code, message: expect.stringContaining(named) });
    expect((await readLedger(folderHome(files, path))).state.root).toBe(state.root);
  });

  it('holds every root that it had, until its newest events are removed', async () => {
    for (const one of nights(3)) await add(one);
    const before = await readLedger(folderHome(files, path));
    const root = before.state.root;
    if (root === undefined) throw new Error('no root');
    await add({ at: night(5), faults: [] });
    requireKnownRoot(await readLedger(folderHome(files, path)), root);
    rmSync(join(path, '000000003.jsonl'));
    rmSync(join(path, '000000004.jsonl'));
    const cut = await readLedger(folderHome(files, path));
    expect(() => requireKnownRoot(cut, root)).toThrow('its newest events were changed or removed');
  });

  it(
    'joins many small files without another state or root',
    async () => {
      for (const one of nights(70)) await add(one);
      const names = readdirSync(path);
      expect(names[0]).toMatch(/^000000001-0000000\d\d\.jsonl$/);
      expect(names.length).toBeLessThan(70);
      const { state } = await readLedger(folderHome(files, path));
      expect(state.sequence).toBe(70);
      expect(scansIn(state)).toEqual([night(69)]);
      expect(whole(state)).toEqual(whole(ledgerOf(nights(70)).state));
    },
    limit,
  );

  it('is not changed by records that it has', async () => {
    for (const one of nights(4)) await add(one);
    const { outcomes } = await addToLedger(
      folderHome(files, path),
      nights(4).map((one) => addition(one)),
      now,
    );
    expect(outcomes).toEqual(['known', 'known', 'known', 'known']);
    expect(readdirSync(path)).toHaveLength(4);
  });
});

/** Files that stop working before their nth change: what a process leaves behind that is killed there. */
function dyingAfter(changes: number): Parameters<typeof folderHome>[0] {
  let left = changes;
  const change =
    <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (left <= 0) throw new Error('killed');
      left -= 1;
      return work(...args);
    };
  return {
    ...files,
    create: change(files.create),
    makeDirectory: change(files.makeDirectory),
    remove: change(files.remove),
  };
}

describe('a writer that is killed between two steps', () => {
  it(
    'leaves the ledger as it was, or with its whole batch',
    async () => {
      // As many that the next one joins them.
      for (const one of nights(64)) await add(one);
      const backup = join(folder, 'backup');
      cpSync(path, backup, { recursive: true });
      const next: Night = { at: night(100), faults: ['CVE-3'] };
      let changes = 0;
      for (let dead = true; dead; changes += 1) {
        rmSync(path, { recursive: true });
        cpSync(backup, path, { recursive: true });
        dead = await add(next, dyingAfter(changes)).then(
          () => false,
          () => true,
        );
        const { state } = await readLedger(folderHome(files, path));
        expect([night(63), night(100)]).toContain(scansIn(state)[0]);
      }
      expect(changes).toBeGreaterThan(60);
      expect(readdirSync(path)).toHaveLength(2);
      await add({ at: night(101), faults: [] });
      expect(scansIn((await readLedger(folderHome(files, path))).state)).toEqual([night(101)]);
    },
    limit,
  );
});

describe('a writer that is slow', () => {
  it(
    'is not lost when the others have joined their files meanwhile',
    async () => {
      await add(nights(1)[0] ?? { at: 0, faults: [] });
      // Between its look at the folder and its own file come so many others that theirs are joined, and its name is free again.
      let isFirst = true;
      const slow = {
        ...files,
        create: async (name: string, data: Uint8Array) => {
          if (isFirst) {
            isFirst = false;
            for (const one of nights(70).slice(1)) await add(one);
            expect(readdirSync(path)).not.toContain('000000002.jsonl');
          }
          return files.create(name, data);
        },
      };
      await add({ at: night(200), faults: ['CVE-9'] }, slow);
      const { state } = await readLedger(folderHome(files, path));
      expect(scansIn(state)).toEqual([night(200)]);
      expect(state.sequence).toBe(71);
      expect(readdirSync(path)).not.toContain('000000002.jsonl');
    },
    limit,
  );
});
