/** Instructions that take heredocs (Dockerfile reference, "Here-Documents"). */
const takesHeredoc = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i;

/** BuildKit looks for them at the beginning of words: `$((1<<N))` is none. */
const heredocStart = /(?<=\s)\d*<<(-?)(?:"([^"\s]+)"|'([^'\s]+)'|([A-Za-z_][\w.-]*))/g;

/** Longest Dockerfile that is looked at, in characters; nobody writes more by hand. */
const maxLength = 1024 * 1024;

/**
 * The line (from 1) on which the last FROM instruction begins, or `undefined` where there is none. Knows continuations (also with the `escape`
 * directive), comments and empty lines inside them, and heredocs, whose text may look like an instruction.
 */
export function lastFromLine(dockerfile: string): number | undefined {
  const lines = dockerfile
    .slice(0, maxLength)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const mark = escapeCharacter(lines);
  let last: number | undefined;
  let index = 0;
  while (index < lines.length) {
    if (/^\s*FROM\s/i.test(lines[index] ?? '')) last = index + 1;
    index = afterInstruction(lines, index, mark);
  }
  return last;
}

/** The index of the first line behind the instruction (or comment, or empty line) that begins at `start`. */
function afterInstruction(lines: readonly string[], start: number, mark: string): number {
  if (isComment(lines[start])) return start + 1;
  let end = start;
  let whole = lines[end] ?? '';
  while (endsWithEscape(lines[end] ?? '', mark) && end + 1 < lines.length) {
    end = nextOfInstruction(lines, end + 1);
    whole += `\n${lines[end] ?? ''}`;
  }
  return takesHeredoc.test(whole) ? afterHeredocs(lines, end + 1, whole) : end + 1;
}

/** Comments and empty lines do not end a continued instruction. */
function nextOfInstruction(lines: readonly string[], start: number): number {
  let index = start;
  while (index + 1 < lines.length && (isComment(lines[index]) || lines[index]?.trim() === '')) index += 1;
  return index;
}

function afterHeredocs(lines: readonly string[], start: number, instruction: string): number {
  let index = start;
  for (const [, dash, double, single, bare] of instruction.matchAll(heredocStart)) {
    const word = double ?? single ?? bare ?? '';
    while (index < lines.length && heredocLine(lines[index] ?? '', dash) !== word) index += 1;
    // Docker refuses a heredoc without an end; then nothing behind it is an instruction, and nothing is looked for.
    if (index >= lines.length) return lines.length;
    index += 1;
  }
  return index;
}

function heredocLine(line: string, dash: string | undefined): string {
  return dash === '-' ? line.replace(/^\t+/, '') : line;
}

function isComment(line: string | undefined): boolean {
  return /^\s*#/.test(line ?? '');
}

function endsWithEscape(line: string, mark: string): boolean {
  return !isComment(line) && line.trimEnd().endsWith(mark);
}

/** Directives stand in comments before anything else (Dockerfile reference, "Parser directives"). */
function escapeCharacter(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line);
    if (directive === null) return '\\';
    if (directive[1]?.toLowerCase() === 'escape') return directive[2] === '`' ? '`' : '\\';
  }
  return '\\';
}
