/** A record of the night is kept only where its ledger will take it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import { keepRecord } from '../../src/night/keep-record.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { night, recordOf } from '../ledger/nights.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = recordOf({ at: night(0), faults: ['CVE-1', 'CVE-2'] });
const keep = (one: ImageRecord, most?: Parameters<typeof keepRecord>[3]) =>
  keepRecord(createFiles(), join(folder, 'record.json'), [JSON.stringify(one)], most);

it('is kept as it is', async () => {
  await keep(record);
  expect(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))).toEqual(record);
});

const [platform] = record.platforms;
it.each<[string, ImageRecord, string, Parameters<typeof keepRecord>[3]]>([
  [
    'of more platforms than a ledger takes',
    { ...record, platforms: [platform, ...Array.from({ length: 100 }, () => platform)] },
    'record-unfit',
    undefined,
  ],
  ['that no reader takes', { ...record, judgedAt: 'yesterday' }, 'record-unfit', undefined],
  ['of too many bytes', record, 'record-too-large', 500],
  ['with a finding that no ledger takes', recordOf({ at: night(0), faults: [''] }), 'record-unfit', undefined],
])('%s is refused, and nothing is left of it', async (_what, one, code, most) => {
  await expect(keep(one, most)).rejects.toMatchObject({ code, actor: 'tool' });
  expect(existsSync(join(folder, 'record.json'))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
