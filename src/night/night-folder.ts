import { join } from 'node:path';
import * as z from 'zod';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { type ImageRow, imageRowSchema, type Night } from '../inventory/night.js';
import { type Digest, encoded } from '../oci/digest.js';
import { digestText, frozen, instant } from '../record/values.js';
import { parsedJson } from '../text/json.js';
import { nightFile } from './shard-night.js';

type FolderFiles = Pick<Files, 'readBytes' | 'list' | 'write' | 'remove' | 'makeDirectory'>;

/** What a night that has begun says of itself. */
const begunSchema = z.strictObject({ nightVersion: z.literal(1), startedAt: instant, judgedBy: digestText });

/** Bytes of a row. */
const maxRow = 16 * 1024 * 1024;
/** Milliseconds after which a night that was broken off begins anew: its verdicts are those of another day. */
const longestBreak = 12 * 60 * 60 * 1000;

const begunFile = 'night-begun.json';

/** The rows that a night which was broken off has left; a new one begins with none. */
interface OpenNight {
  readonly startedAt: Date;
  readonly rows: ReadonlyMap<Digest, ImageRow>;
}

/**
 * Opens the folder of a night: the one that was broken off goes on where it was, and of any other nothing is left. What was not answered then is tried again.
 * @param judgedBy stands for policy, exceptions, scanner and database: what others have judged counts no more.
 * @throws ToolError of the file system.
 */
export async function openNight(files: FolderFiles, folder: string, now: Date, judgedBy: Digest): Promise<OpenNight> {
  const begun = begunSchema.safeParse(await jsonIn(files, join(folder, begunFile), maxRow)).data;
  const age = begun === undefined ? undefined : now.getTime() - Date.parse(begun.startedAt);
  if (begun?.judgedBy === judgedBy && age !== undefined && age >= 0 && age < longestBreak) {
    await makeFolders(files, folder);
    return { startedAt: new Date(begun.startedAt), rows: await rowsIn(files, folder) };
  }
  for (const name of ['rows', 'records', nightFile]) await files.remove(join(folder, name));
  await keepOutOfGit(files, folder);
  // Before there is a folder in it: a run that is killed in between would leave one that looks like somebody else's.
  await files.write(
    join(folder, begunFile),
    JSON.stringify({ nightVersion: 1, startedAt: now.toISOString(), judgedBy }),
  );
  await makeFolders(files, folder);
  return { startedAt: now, rows: new Map() };
}

async function makeFolders(files: Pick<Files, 'makeDirectory'>, folder: string): Promise<void> {
  for (const name of ['rows', 'records']) await files.makeDirectory(join(folder, name));
}

/** What a night finds is in its folder, which often lies in a work tree: nobody is to commit it by accident. */
export async function keepOutOfGit(files: Pick<Files, 'write'>, folder: string): Promise<void> {
  await files.write(join(folder, '.gitignore'), '*\n');
}

/** What is to be emptied must be a folder of ours: somebody may have named one that has records of another kind. Asked before anything else is. @throws ConfigError `folder-taken`. */
export async function requireOwnFolder(files: Pick<Files, 'list'>, folder: string): Promise<void> {
  const names = (await files.list(folder)) ?? [];
  if (
    names.includes(nightFile) ||
    names.includes(begunFile) ||
    !names.some((name) => name === 'rows' || name === 'records')
  )
    return;
  const what = 'it has a folder rows or records, and no night has made it';
  throw new ConfigError([{ where: folder, what, fix: 'Name another folder for the night.' }], 'folder-taken');
}

async function rowsIn(files: FolderFiles, folder: string): Promise<ReadonlyMap<Digest, ImageRow>> {
  const rows = new Map<Digest, ImageRow>();
  for (const name of (await files.list(join(folder, 'rows'))) ?? []) {
    const row = frozen(imageRowSchema, await jsonIn(files, join(folder, 'rows', name), maxRow)).data;
    if (row?.outcome.kind !== 'judged' || row.outcome.claims.kind === 'failed') continue;
    rows.set(row.digest, row);
  }
  return rows;
}

/** Where the record of an image lies, in the folder of its night. */
export function recordPath(digest: Digest): string {
  return join('records', `image-gate-record-${encoded(digest)}.json`);
}

/** Keeps a row, so that a night that is broken off has it. */
export async function keepRow(files: FolderFiles, folder: string, row: ImageRow): Promise<void> {
  await files.write(join(folder, 'rows', `${encoded(row.digest)}.json`), JSON.stringify(row));
}

/** Writes the whole night, and that it has ended, so that the next one begins anew: unless images are left for which there was no time. */
export async function closeNight(files: FolderFiles, folder: string, night: Night, shard?: number): Promise<void> {
  const { overdue: _, unknownHistories: __, isLedgerNew: ___, staleAfter: ____, ...told } = night;
  const part = shard === undefined ? {} : { shard };
  const text = JSON.stringify({ nightVersion: 1, ...told, ...part }, undefined, 1);
  await files.write(join(folder, nightFile), `${text}\n`);
  const isDone = night.images.every(({ outcome }) => outcome.kind !== 'not-reached');
  if (isDone) await files.remove(join(folder, begunFile));
}

async function jsonIn(files: FolderFiles, path: string, max: number): Promise<unknown> {
  const bytes = await files.readBytes(path, max);
  return bytes === undefined ? undefined : parsedJson(bytes.toString('utf8'));
}
