import { type Instruction as AstInstruction, DockerfileParser } from 'dockerfile-ast';

/** One instruction as it stands in the file. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** `from=build`, `mount=…`: its flags without their dashes. */
  readonly flags: readonly string[];
  /** All behind keyword and flags, as written: with continuations, comments and the bodies of heredocs. */
  readonly text: string;
  /** Of the first character of `text` in the file, in UTF-16 units. */
  readonly offset: number;
}

/** From one FROM to the next. */
export interface Stage {
  /** Lower case. */
  readonly name?: string;
  /** What its FROM names: an image or a stage, with variables as written; may be empty in a broken file. */
  readonly image: string;
  /** Of its FROM, from 1. */
  readonly line: number;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  /** The ARG instructions before the first FROM. */
  readonly globals: readonly Instruction[];
  readonly stages: readonly Stage[];
}

/** Longest Dockerfile that is parsed, in characters: it takes a fifth of a second, and nobody writes a fifth of it by hand. */
export const maxDockerfile = 128 * 1024;

/** More lines with FROM are nobody's. The parser looks at each of them again for each comment: 5,500 of both took it 2.8 s. */
const maxFroms = 1000;

/**
 * The stages of a Dockerfile: continuations (also with the `escape` directive), comments and heredocs are distinguished from instructions. Never throws;
 * of a broken file it gives what can be made out. `undefined` for a text that is too long, or has more than 1,000 FROMs.
 */
export function parseDockerfile(text: string): Dockerfile | undefined {
  if (text.length > maxDockerfile || (text.match(/^[ \t]*FROM\b/gim)?.length ?? 0) > maxFroms) return undefined;
  const plain = readable(text);
  const lines = linesOf(plain, text.length - plain.length);
  const globals: Instruction[] = [];
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const parsed of DockerfileParser.parse(withoutDashes(plain)).getInstructions()) {
    const instruction = read(parsed, lines);
    const stage = stages.at(-1);
    if (instruction.keyword === 'FROM') stages.push({ ...fromOf(instruction), instructions: [] });
    else (stage?.instructions ?? globals).push(instruction);
  }
  return { globals, stages };
}

/**
 * The text with what the parser misreads put in words that it knows; no line moves. It takes a lone CR for the end of a line, which neither Docker nor
 * GitHub does, and does not know the file descriptor before a heredoc (`3<<EOF`).
 */
function readable(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r(?!\n)/g, ' ')
    .replace(/(?<=[ \t])\d{1,4}(?=<<-?["'\w])/g, (digits) => ' '.repeat(digits.length));
}

/**
 * The text with flags as words that are none, no character moved: the parser takes flags off its list of words one by one from the front, again for each look, and 30,000 of
 * them took it two seconds. Flags are read by us.
 */
function withoutDashes(text: string): string {
  return text.replace(/(?<=\s)--/g, 'xx');
}

interface Line {
  readonly text: string;
  /** Of its first character in the file. */
  readonly offset: number;
}

/** @param before characters of the file before the text: a byte order mark. */
function linesOf(text: string, before: number): readonly Line[] {
  let offset = before;
  return text.split('\n').map((line) => {
    const read = { text: line, offset };
    offset += line.length + 1;
    return read;
  });
}

function read(parsed: AstInstruction, lines: readonly Line[]): Instruction {
  const { start, end } = parsed.getRange();
  const own = lines.slice(start.line, end.line + 1);
  const whole = own.map((line) => line.text).join('\n');
  const keywordLength = whole.match(/^\s*\S+/)?.[0].length ?? 0;
  const { flags, text, at } = withoutFlags(whole.slice(keywordLength));
  const offset = (own[0]?.offset ?? 0) + keywordLength + at;
  return { keyword: parsed.getInstruction().toUpperCase(), line: start.line + 1, flags, text, offset };
}

/** Spaces and continued lines before the next word. */
const gap = /(?:[ \t\r]|[\\`][ \t\r]*\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*/y;
const flag = /--([a-z][^\s]*)/y;

function withoutFlags(text: string): Pick<Instruction, 'flags' | 'text'> & { readonly at: number } {
  const flags: string[] = [];
  let at = skip(gap, text, 0);
  for (;;) {
    flag.lastIndex = at;
    const found = flag.exec(text);
    if (found === null) return { flags, text: text.slice(at).trimEnd(), at };
    flags.push(found[1] ?? '');
    at = skip(gap, text, flag.lastIndex);
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function fromOf(from: Instruction): Omit<Stage, 'instructions'> {
  const { text, line } = from;
  const [image = '', as = '', name] = text.replace(/[\\`]\s*\n/g, ' ').split(/\s+/);
  return { image, line, from, ...(name !== undefined && /^as$/i.test(as) ? { name: name.toLowerCase() } : {}) };
}
