/** Digits of a batch's number in the name of its file, so that names sort as numbers do. */
const digits = 9;
const form = /^(\d{9})(?:-(\d{9}))?\.jsonl$/;

/** A file of a ledger: the batches from one number to another. */
interface BatchFile {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** `000000042.jsonl`, or `000000001-000000042.jsonl` for several that were joined. */
export function batchFileName(from: number, to = from): string {
  const number = (value: number) => `${value}`.padStart(digits, '0');
  return `${number(from)}${to === from ? '' : `-${number(to)}`}.jsonl`;
}

/** The file of a ledger that a name means; `undefined` for any other name. */
function batchFile(name: string): BatchFile | undefined {
  const [, first, last = first] = form.exec(name) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return first === undefined || from < 1 || to < from ? undefined : { name, from, to };
}

/**
 * The files to read, in their order, for the batches after `sequence`. Of files with the same batches the one that has more: what it was joined from may still lie
 * beside it. A gap shows when they are read.
 */
export function filesAfter(sequence: number, names: readonly string[]): readonly BatchFile[] {
  const all = names.flatMap((name) => batchFile(name) ?? []).sort((a, b) => a.from - b.from || b.to - a.to);
  const chosen: BatchFile[] = [];
  let reached = sequence;
  for (const [index, file] of all.entries()) {
    if (file.to <= reached) continue;
    // A longer one that begins no later than it must is better.
    const better = all
      .slice(index + 1, index + 1 + maxRivals)
      .some(({ from, to }) => from <= reached + 1 && to > file.to);
    if (better) continue;
    chosen.push(file);
    reached = file.to;
  }
  return chosen;
}

/** Number of the newest batch in files of these names; 0 where there is none. */
export function lastBatch(names: readonly string[]): number {
  return names.reduce((last, name) => Math.max(last, batchFile(name)?.to ?? 0), 0);
}

/** Files that begin in the range of another: rests of those that it was joined from. */
const maxRivals = 64;

/** Files that are joined in one go. */
const maxJoined = 64;

/** Whether a file of several batches has this one: then a file of its own is not read. */
export function isJoined(sequence: number, names: readonly string[]): boolean {
  return names.some((name) => {
    const file = batchFile(name);
    return file !== undefined && file.from < file.to && file.from <= sequence && sequence <= file.to;
  });
}

/**
 * The files that may be joined now: single ones that follow each other, without the newest, which writers look for. Empty while they are few; not all at once where
 * they are very many, as a writer joins them while it holds all of them.
 * @param few files that stay as they are.
 */
export function filesToJoin(names: readonly string[], few: number): readonly BatchFile[] {
  const singles = filesAfter(0, names).filter(({ from, to }) => from === to);
  if (singles.length <= few) return [];
  const joinable = singles.slice(0, -1).slice(0, maxJoined);
  const end = joinable.findIndex(({ from }, index) => index > 0 && from !== (joinable[index - 1]?.to ?? 0) + 1);
  return end < 0 ? joinable : joinable.slice(0, end);
}

/** A file is joined with what comes after it while it is at most so many times as large. */
const growth = 4;

/**
 * The last files that are joined with a new batch where one write may do both: those that are small beside what comes after them. So a ledger has few files, as many
 * as its size can be divided by five, and each byte is seldom written again.
 * @param files all of a ledger, in their order, with their bytes.
 * @param size bytes of the batch. @param largest bytes of a file that is joined.
 */
export function tailToJoin<File extends BatchFile & { readonly size: number }>(
  files: readonly File[],
  size: number,
  largest: number,
): readonly File[] {
  let [from, sum] = [files.length, size];
  for (const [index, file] of [...files.entries()].reverse()) {
    if (file.size > growth * sum || file.size + sum > largest) break;
    [from, sum] = [index, sum + file.size];
  }
  return files.slice(from);
}
