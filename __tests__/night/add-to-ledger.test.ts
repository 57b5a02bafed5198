/** What a night adds to its ledger at once, whatever its images hold. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import type { ImageRow } from '../../src/inventory/night.js';
import { standingOf } from '../../src/ledger/standing.js';
import { addNight, withLedger } from '../../src/night/add-to-ledger.js';
import { digestOf } from '../../src/oci/digest.js';
import { folderHome } from '../../src/publish/ledger/folder-home.js';
import { readLedger } from '../../src/publish/ledger/open-ledger.js';
import { night, recordOf } from '../ledger/nights.js';
import { recordsFolder } from './records-folder.js';

const folder = recordsFolder();
const files = createFiles();
const now = new Date(night(1));
const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };

/** A judged image with a record of about so many bytes. */
function judged(names: readonly string[], bytes: number): ImageRow {
  const digest = digestOf(names.join());
  const whole = recordOf({ at: night(0), build: names.join(), faults: ['CVE-1'] });
  const record = folder.write(digest, { ...whole, headline: 'x'.repeat(bytes) });
  const outcome = { verdict: 'passed', from: 'layers', headline: 'passed', claims: { kind: 'left' } } as const;
  const judgedAt = new Date(night(0)).toISOString();
  return { digest, names, outcome: { kind: 'judged', ...outcome, judgedAt, counts, record } };
}

/** Batches of the ledger after a night of these rows. */
async function batchesOf(rows: readonly ImageRow[]): Promise<number> {
  const home = folderHome(files, join(folder.path, 'ledger'));
  await addNight(
    files,
    home,
    rows.map((row) => ({ row, folder: folder.path })),
    now,
  );
  expect((await readLedger(home)).state.streams).toHaveLength(rows.flatMap(({ names }) => names).length);
  return readdirSync(join(folder.path, 'ledger')).filter((name) => name.endsWith('.jsonl')).length;
}

const MB = 1_000_000;

it('is one batch for small records', async () => {
  expect(await batchesOf(['a', 'b', 'c'].map((name) => judged([`r.test/${name}:1`], 1000)))).toBe(1);
});

it('is no more than fits into a batch, where records are large', async () => {
  expect(await batchesOf(['a', 'b', 'c', 'd'].map((name) => judged([`r.test/${name}:1`], 12 * MB)))).toBe(2);
});

it('counts a record in each repository that has its image', async () => {
  expect(await batchesOf([judged(['r.test/a:1', 'r.test/b:1', 'r.test/c:1'], 20 * MB)])).toBe(3);
});

it('lacks the record that no ledger takes, which is a row that says so, and has the others', async () => {
  const rows = ['a', 'b', 'c'].map((name) => judged([`r.test/${name}:1`], 1000));
  const [, unfit] = rows;
  if (unfit?.outcome.kind !== 'judged') throw new Error('it is judged');
  const path = join(folder.path, unfit.outcome.record);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"CVE-1"', '""'));
  const home = folderHome(files, join(folder.path, 'ledger'));
  const placed = rows.map((row) => ({ row, folder: folder.path }));
  const after = await addNight(files, home, placed, now);
  expect(rows.map((row) => withLedger(row, after).outcome)).toMatchObject([
    { kind: 'judged' },
    { kind: 'failed', code: 'record-invalid', why: expect.stringContaining('no id') },
    { kind: 'judged' },
  ]);
  const { streams } = standingOf((await readLedger(home)).state, now, now);
  expect(streams.map(({ stream, failed }) => [stream.repository, failed !== undefined]).toSorted()).toEqual([
    ['r.test/a', false],
    ['r.test/b', true],
    ['r.test/c', false],
  ]);
});

it('is no more than fits, too, where very many images fail', async () => {
  const outcome = { kind: 'failed', code: 'image-broken', why: 'It is broken.', fix: 'Build it again.' } as const;
  const failed = Array.from({ length: 20_001 }, (_, index): ImageRow => {
    const name = `r.test/a${index}:1`;
    return { digest: digestOf(name), names: [name], outcome };
  });
  expect(await batchesOf(failed)).toBe(2);
});
