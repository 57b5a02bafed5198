import { ConfigError, ServiceError } from '../../host/errors.js';
import { ledgerInvalid } from '../../ledger/invalid.js';
import type { WrittenBatch } from '../../ledger/lines/batch.js';
import { batchFileName, filesAfter, lastBatch, tailToJoin } from '../../ledger/lines/batch-files.js';
import { type BatchBytes, type LedgerHome, type LedgerSnapshot, ledgerBranch, maxLedger } from './home.js';

/** An entry of a tree in Git. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  /** Bytes of a file. */
  readonly size?: number | undefined;
}

/** What a ledger needs of a Git repository, wherever it is. All of it is about one branch. */
export interface GitStore {
  /** As users name the repository. */
  readonly name: string;
  /** Bytes of the largest file that it takes. */
  readonly largest: number;
  /** The newest commit of the branch; `undefined` where there is no such branch. */
  head(): Promise<string | undefined>;
  /** The top folder of a commit, whole. */
  tree(commit: string): Promise<readonly TreeEntry[]>;
  /** The bytes of a file, checked against its object ID. */
  blob(entry: TreeEntry): Promise<Buffer>;
  isAncestor(older: string, newer: string): Promise<boolean>;
  /** Gives the object ID, as do the next two. */
  writeBlob(bytes: Buffer): Promise<string>;
  writeTree(entries: readonly TreeEntry[]): Promise<string>;
  writeCommit(tree: string, parent: string | undefined, message: string): Promise<string>;
  /** Lets the branch name a commit, if it still names `from`; `false`: it names another one by now. @throws where it is refused. */
  move(commit: string, from: string | undefined): Promise<boolean>;
  /** Waits until it makes sense to begin again. */
  settle(attempt: number): Promise<void>;
}

/** Bytes of a file to which several are joined, so that GitHub gives it in one request, as Base64. A larger batch has a file of its own. */
const largestFile = 16 * 1024 * 1024;
/** How often a writer begins again: 12 others that write twice each. */
const tries = 24;
const file = '100644';

/**
 * A ledger on a branch of a Git repository, which has no other history and is made with the first batch. A batch is a commit on top of the one that was read, and the
 * branch moves only from that one, so that of several writers one is first. Objects that no branch names are nothing: whatever ends between two steps leaves the
 * ledger as it was.
 */
export function gitHome(store: GitStore): LedgerHome {
  const known: SeenBranch = { blobs: new Map() };
  return {
    name: `${store.name} (branch ${ledgerBranch})`,
    tries,
    largest: store.largest,
    read: (after) => readBranch(store, known, after),
    settle: (attempt) => store.settle(attempt),
  };
}

/** What was seen of the branch. */
interface SeenBranch {
  head?: string;
  readonly blobs: Map<string, Buffer>;
}

async function readBranch(store: GitStore, known: SeenBranch, after: number): Promise<LedgerSnapshot> {
  const head = await store.head();
  await requireSameHistory(store, known.head, head);
  if (head === undefined) {
    const append = (batch: WrittenBatch) => appendTo(store, known, undefined, [], batch);
    return { absent: `it has no branch ${ledgerBranch}`, last: 0, files: [], append };
  }
  known.head = head;
  const entries = await store.tree(head);
  const names = entries.filter(({ mode }) => mode === file).map(({ path }) => path);
  const last = lastBatch(names);
  if (last === 0) throw taken(store.name);
  const files: BatchBytes[] = [];
  let left = maxLedger;
  for (const { name } of filesAfter(after, names)) {
    const bytes = await blobOf(store, known, entries, name);
    left -= bytes.byteLength;
    if (left < 0) throw ledgerInvalid(store.name, `it has more than the ${maxLedger} bytes that are read`);
    files.push({ name, bytes });
  }
  return { last, files, append: (batch) => appendTo(store, known, head, entries, batch) };
}

/** A branch only grows. What was read before must be a part of what is there now. */
async function requireSameHistory(
  store: GitStore,
  before: string | undefined,
  head: string | undefined,
): Promise<void> {
  if (before === undefined || before === head) return;
  if (head === undefined)
    throw new ServiceError({
      code: 'ledger-branch-gone',
      message: `${store.name}: the branch ${ledgerBranch} was deleted while it was in use; its last commit was ${before}.`,
      fix: `Restore the branch at ${before}, protect it against deletion, and start the job again.`,
    });
  if (await store.isAncestor(before, head)) return;
  throw new ServiceError({
    code: 'ledger-rewritten',
    message: `${store.name}: the history of the branch ${ledgerBranch} was rewritten while it was in use: ${head} does not follow ${before}.`,
    fix: `Restore the branch at ${before}, protect it against force pushes, and start the job again.`,
  });
}

/** Somebody's own branch is nothing to write to. */
function taken(name: string): ConfigError {
  const what = `there is no ledger on the branch ${ledgerBranch}: it lacks the first batch, 000000001.jsonl`;
  const fix = 'Restore the ledger from its last good commit, or delete the branch where it holds something else.';
  return new ConfigError([{ where: name, what, fix }], 'ledger-invalid');
}

async function blobOf(
  store: GitStore,
  { blobs }: SeenBranch,
  entries: readonly TreeEntry[],
  name: string,
): Promise<Buffer> {
  const entry = entries.find(({ path }) => path === name);
  if (entry === undefined) throw ledgerInvalid(store.name, `${name} is missing`);
  const bytes = blobs.get(entry.sha) ?? (await store.blob(entry));
  blobs.set(entry.sha, bytes);
  return bytes;
}

/** One commit: the batch in a file, joined with the files before it that are small beside it, so that there are never many. */
async function appendTo(
  store: GitStore,
  known: SeenBranch,
  head: string | undefined,
  entries: readonly TreeEntry[],
  batch: WrittenBatch,
): Promise<boolean> {
  const names = entries.map(({ path }) => path);
  const last = lastBatch(names);
  if (batch.sequence !== last + 1)
    throw ledgerInvalid(store.name, `batch ${batch.sequence} can't be written after batch ${last}`);
  const sizes = new Map(entries.map(({ path, size }) => [path, size ?? largestFile]));
  const sized = filesAfter(0, names).map((one) => ({ ...one, size: sizes.get(one.name) ?? largestFile }));
  const joined = tailToJoin(sized, batch.bytes.byteLength, largestFile);
  const parts: Uint8Array[] = [];
  for (const { name } of joined) parts.push(await blobOf(store, known, entries, name));
  const bytes = Buffer.concat([...parts, batch.bytes]);
  const sha = await store.writeBlob(bytes);
  known.blobs.set(sha, bytes);
  const path = batchFileName(joined[0]?.from ?? batch.sequence, batch.sequence);
  const kept = entries.filter((entry) => !joined.some(({ name }) => name === entry.path));
  const tree = await store.writeTree([...kept, { path, mode: file, sha }]);
  const commit = await store.writeCommit(tree, head, `Add batch ${batch.sequence}: ${batch.digest}`);
  if (!(await store.move(commit, head))) return false;
  known.head = commit;
  return true;
}
