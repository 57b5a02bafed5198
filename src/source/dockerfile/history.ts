import type { Instruction } from './dockerfile.js';

/** One entry of an image's history: which instruction made it. */
export interface HistoryStep {
  /** Upper case; empty where the entry does not say. */
  readonly keyword: string;
  /** What stands behind the keyword; of a RUN with its shell and build arguments. */
  readonly text: string;
  /** The builder before BuildKit, which replaces the sources of COPY and ADD by a hash. */
  readonly legacy: boolean;
  /** It made no layer. */
  readonly empty: boolean;
}

/** Characters of an entry that are looked at; a whole heredoc may stand in one. */
const maxEntry = 256 * 1024;

/** Reads an entry in the forms of BuildKit, the legacy builder and buildah (reference/contracts.md §6.3). */
export function historyEntry(createdBy: string, empty: boolean): HistoryStep {
  const bare = withoutEnd(createdBy.slice(0, maxEntry));
  const mark = bare.indexOf('#(nop)');
  if (mark >= 0 && mark < 4096) return { ...words(bare.slice(mark + '#(nop)'.length)), legacy: true, empty };
  const own = words(bare);
  if (known.has(own.keyword)) return { ...own, legacy: false, empty };
  return { keyword: bare === '' || /^bazel build/.test(bare) ? '' : 'RUN', text: bare, legacy: true, empty };
}

/** Without buildah's `|unsetLabel=…` in the last line and BuildKit's ` # buildkit`. Searched and not matched: an expression would begin again at each mark. */
function withoutEnd(text: string): string {
  const mark = text.indexOf('|unsetLabel=', text.lastIndexOf('\n') + 1);
  const kept = mark < 0 ? text : text.slice(0, mark);
  const trimmed = kept.trimEnd();
  return trimmed.endsWith(' # buildkit') ? trimmed.slice(0, -' # buildkit'.length) : kept;
}

/** Dockerfile reference; a shell's command line begins with none of them in capitals. */
const known = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

function words(text: string): { readonly keyword: string; readonly text: string } {
  const [, keyword = '', rest = ''] = /^\s*(\S*)([\s\S]*)$/.exec(text) ?? [];
  return { keyword, text: rest.trim() };
}

/** Whether an entry can have been made by an instruction. Only RUN, COPY and ADD are compared by their words; builders write the others in their own way. */
export function isMadeBy(entry: HistoryStep, instruction: Instruction): boolean {
  if (entry.keyword !== instruction.keyword) return false;
  switch (instruction.keyword) {
    case 'RUN':
      return isSameCommand(entry.text, instruction.text);
    case 'COPY':
    case 'ADD':
      return entry.legacy ? isSameTarget(entry.text, instruction.text) : isSameCopy(entry.text, instruction.text);
    default:
      return true;
  }
}

/** Without spaces, continuations and lines of comment: builders differ in what they keep of them. */
function squashed(text: string): string {
  return text
    .replace(/^[ \t]*#.*(?:\n|$)/gm, '')
    .replace(/[\\`][ \t\r]*\n/g, '')
    .replace(/\s+/g, '');
}

/** A shorter command may well be the end of another one. */
const telling = 20;
const shellEnd = /(?:-\w*c|\/c|-command)$/i;

function isSameCommand(made: string, written: string): boolean {
  const entry = squashed(made);
  return commands(written).some((command) => {
    if (command === '' || !entry.endsWith(command)) return false;
    const before = entry.slice(0, entry.length - command.length);
    return before === '' || command.length >= telling || shellEnd.test(before.slice(-20));
  });
}

/** The forms in which a command may stand in the history: itself, the list of its exec form, the body of its only heredoc or that body's file. */
function commands(written: string): readonly string[] {
  const list = stringList(written);
  const forms = [squashed(written), ...(list === undefined ? [] : [squashed(list.join(' '))])];
  const heredoc = /^<<-?["']?([\w.-]+)["']?[ \t\r]*\n([\s\S]*\n)?[^\n]*$/.exec(written);
  if (heredoc === null) return forms;
  const [, name = '', body = ''] = heredoc;
  return [...forms, squashed(body), `/dev/pipes/${name}`];
}

/** BuildKit writes sources and target as they are after the replacement of variables, without quotes. */
function isSameCopy(made: string, written: string): boolean {
  const entry = squashed(made.replace(/^(?:--\S+\s+)*/, '')).replace(/["'\\]/g, '');
  const head = written.includes('<<') ? (/^.*/.exec(written)?.[0] ?? '') : written;
  const text = squashed(stringList(head)?.join(' ') ?? head).replace(/["'\\]/g, '');
  const parts = text.split(/\$(?:\w+|\{[^{}]*\})/);
  if (parts.length === 1) return entry === text;
  return inOrder(entry, parts);
}

/** Whether the fixed parts of a text with variables stand in another in their order, the first at its beginning and the last at its end. */
function inOrder(text: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  let at = 0;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const found = text.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return text.endsWith(last) && text.length - last.length >= at;
}

/** `dir:<hash> in /etc/app/`: of the instruction only its target is left, made absolute in some versions; its last name stays. */
function isSameTarget(made: string, written: string): boolean {
  const line = made.slice(made.lastIndexOf('\n') + 1);
  const mark = line.indexOf(' in ');
  const target = mark < 0 ? '' : line.slice(mark + ' in '.length);
  const list = stringList(written);
  const wanted = (list ?? squashedWords(written)).at(-1) ?? '';
  return (
    wanted.includes('$') || /^\.?\/?$/.test(wanted) || lastName(target) === lastName(wanted.replace(/["'\\]/g, ''))
  );
}

function squashedWords(written: string): readonly string[] {
  return written
    .replace(/[\\`][ \t\r]*\n/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function lastName(path: string): string {
  return (
    path
      .split('/')
      .filter((name) => name !== '' && name !== '.')
      .at(-1) ?? ''
  );
}

function stringList(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text.replace(/[\\`][ \t\r]*\n/g, ''));
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined;
  }
}
