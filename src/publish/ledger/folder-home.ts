import { join } from 'node:path';
import { ToolError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import type { WrittenBatch } from '../../ledger/lines/batch.js';
import { batchFileName, filesAfter, filesToJoin, isJoined, lastBatch } from '../../ledger/lines/batch-files.js';
import { maxBatch } from '../../ledger/lines/chain.js';
import { type BatchBytes, type LedgerHome, type LedgerSnapshot, maxLedger } from './home.js';

/** Files of single batches that are left beside each other. */
const fewFiles = 64;
/** How often files are listed again because another process has joined them meanwhile. */
const maxLists = 20;

type LedgerFiles = Pick<Files, 'list' | 'readBytes' | 'create' | 'makeDirectory' | 'remove'>;

/** A ledger in a folder, which is made with the first batch. Its file is there as a whole or not at all, and of several writers one may make it. */
export function folderHome(files: LedgerFiles, path: string): LedgerHome {
  return {
    name: path,
    tries: 1000,
    largest: maxBatch,
    read: (after) => readFolder(files, path, after),
    // Whoever was first is done.
    settle: async () => undefined,
  };
}

async function readFolder(files: LedgerFiles, path: string, after: number): Promise<LedgerSnapshot> {
  const append = (batch: WrittenBatch) => appendTo(files, path, batch);
  for (let list = 0; list < maxLists; list += 1) {
    const names = await files.list(path);
    if (names === undefined) return { absent: 'there is no such folder', last: 0, files: [], append };
    const read = await allOf(files, path, filesAfter(after, names));
    if (read !== undefined) return { last: lastBatch(names), files: read, append };
  }
  throw unsettled(path, 'its files are joined again and again while they are read');
}

/** `undefined` where one is gone: another process has joined it to others. */
async function allOf(
  files: LedgerFiles,
  path: string,
  wanted: readonly { readonly name: string }[],
): Promise<readonly BatchBytes[] | undefined> {
  const read: BatchBytes[] = [];
  let left = maxLedger;
  for (const { name } of wanted) {
    const bytes = await files.readBytes(join(path, name), left);
    if (bytes === undefined) return undefined;
    left -= bytes.byteLength;
    read.push({ name, bytes });
  }
  return read;
}

async function appendTo(files: LedgerFiles, path: string, { sequence, bytes }: WrittenBatch): Promise<boolean> {
  await files.makeDirectory(path);
  const file = join(path, batchFileName(sequence));
  if (!(await files.create(file, bytes))) return false;
  if (isJoined(sequence, (await files.list(path)) ?? []) && !(await isAmongJoined(files, path, sequence, bytes))) {
    // The name was free because the files of others had been joined: theirs count.
    await files.remove(file);
    return false;
  }
  await joinFiles(files, path);
  return true;
}

/** Whether the file that several batches were joined to has this one; others may have joined it at once. */
async function isAmongJoined(files: LedgerFiles, path: string, sequence: number, bytes: Uint8Array): Promise<boolean> {
  const [holder] = (await readFolder(files, path, sequence - 1)).files;
  return holder?.bytes.includes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) === true;
}

/** Puts many small files into one, byte by byte. Whenever this ends, all batches are there: what was joined is removed last. */
async function joinFiles(files: LedgerFiles, path: string): Promise<void> {
  const names = (await files.list(path)) ?? [];
  const singles = filesToJoin(names, fewFiles);
  const read = await allOf(files, path, singles);
  const [first, last] = [singles.at(0), singles.at(-1)];
  if (first === undefined || last === undefined || read === undefined || first === last) return;
  await files.create(join(path, batchFileName(first.from, last.to)), Buffer.concat(read.map(({ bytes }) => bytes)));
  for (const { name } of singles) await files.remove(join(path, name));
}

/** The error for a ledger that others write to again and again. */
export function unsettled(name: string, what: string): ToolError {
  return new ToolError({
    code: 'ledger-unsettled',
    message: `${name} could not be used: ${what}.`,
    fix: 'Try again when fewer write to it at once.',
  });
}
