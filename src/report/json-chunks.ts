import { ToolError } from '../host/errors.js';

/** Characters in one chunk at least, but for the last. */
const chunkLength = 64 * 1024;

/** How deep objects and lists are walked one entry after the other; what lies deeper is written at once. Report, Results, result, its findings. */
const walkedDepth = 4;

/**
 * JSON in pieces, for values whose whole text may be longer than a string can be (512 MiB in V8). The pieces joined are valid JSON with one line an
 * entry down to the single findings, which `diff`, `grep` and people can read; equal to what `JSON.stringify` gives but for white space.
 */
export function* jsonChunks(value: unknown): Generator<string, void, undefined> {
  let buffer = '';
  for (const piece of pieces(value, 0)) {
    buffer += piece;
    if (buffer.length >= chunkLength) {
      yield buffer;
      buffer = '';
    }
  }
  yield `${buffer}\n`;
}

function isWalked(value: unknown, depth: number): value is object {
  return typeof value === 'object' && value !== null && depth < walkedDepth;
}

/** `##[` can only stand in a string; escaped there, it says the same and is no workflow command in the log of a step that prints it. */
function whole(value: unknown): string {
  return (text(value) ?? 'null').replaceAll('##[', '##\\u005b');
}

/** V8 reads JSON of any depth and writes some thousand levels; Trivy's own have ten. */
function text(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message = 'A report is nested so deeply, or holds a text so long, that it can not be written.';
    const fix = 'Give a report as Trivy has written it.';
    throw new ToolError({ code: 'report-not-writable', message, fix, cause });
  }
}

function* pieces(value: unknown, depth: number): Generator<string, void, undefined> {
  if (!isWalked(value, depth)) yield whole(value);
  else if (Array.isArray(value)) yield* entries('[', ']', value, depth, () => '');
  else {
    const present = Object.entries(value).filter(([, entry]) => entry !== undefined);
    const values = present.map(([, entry]) => entry);
    yield* entries('{', '}', values, depth, (index) => `${whole(present[index]?.[0])}: `);
  }
}

function* entries(
  open: string,
  close: string,
  values: readonly unknown[],
  depth: number,
  label: (index: number) => string,
): Generator<string, void, undefined> {
  if (values.length === 0) return yield open + close;
  const indent = `\n${'  '.repeat(depth + 1)}`;
  yield open;
  for (const [index, value] of values.entries()) {
    const start = (index === 0 ? indent : `,${indent}`) + label(index);
    if (isWalked(value, depth + 1)) {
      yield start;
      yield* pieces(value, depth + 1);
    } else yield start + whole(value);
  }
  yield `\n${'  '.repeat(depth)}${close}`;
}
