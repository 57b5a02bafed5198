import { posix } from 'node:path';
import type { Instruction } from './dockerfile.js';
import { filePattern } from './dockerignore.js';
import type { HistoryStep } from './history.js';

/** A COPY or ADD as it was carried out. */
interface Copying {
  readonly instruction: Instruction;
  /** What the image's history says of it. */
  readonly entry: HistoryStep;
  /** Where relative targets lead to; absolute. */
  readonly workdir: string;
}

/** Characters of an instruction that are looked at; what the history says is foreign. */
const maxText = 8192;
/** Sources of one instruction that are looked at; nobody writes a tenth of it. */
const maxSources = 200;

/**
 * The files of the build context that may have become a file of the image, the likeliest first, relative to the context. Which of them are there is for
 * others to see, as are `.dockerignore` and what ADD unpacks. None for what another stage, another image, the network or a heredoc brought.
 * @param path of the file in the image.
 */
export function copiedFrom(copying: Copying, path: string): readonly string[] {
  const { instruction, workdir } = copying;
  if (instruction.flags.some((flag) => flag.startsWith('from='))) return [];
  return sourcesFor({ words: wordsOf(copying) ?? [], flags: instruction.flags, workdir }, path);
}

/** Sources and target of a COPY or ADD, with their variables filled in. */
interface CopyWords {
  readonly words: readonly string[];
  /** Without their dashes. */
  readonly flags: readonly string[];
  /** Absolute. */
  readonly workdir: string;
}

/** The paths that may have become a file, the likeliest first, relative to where the instruction copies from: the build context, or the root of another stage. */
export function sourcesFor({ words: all, flags, workdir }: CopyWords, path: string): readonly string[] {
  const [target, ...sources] = all.toReversed();
  if (target === undefined) return [];
  const file = posix.resolve('/', path);
  const keepsFolders = flags.includes('parents');
  const inContext = sources
    .toReversed()
    .slice(0, maxSources)
    .flatMap((source) => contextPath(source) ?? []);
  const found = inContext.flatMap((source) => {
    const goal = posix.resolve('/', workdir, target);
    return keepsFolders ? withFolders(source, goal, file) : matches(source, goal, target, file);
  });
  // A source that is this very file comes before one that would be a folder with it.
  const named = found.filter((candidate) => inContext.includes(candidate));
  return [...new Set([...named, ...found])].filter((candidate) => candidate !== '.');
}

/** A source from its context; `undefined` for what is none of its files. */
export function contextPath(source: string): string | undefined {
  if (source.startsWith('<<') || /^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(source)) return undefined;
  return posix.normalize(posix.join('/', source)).replace(/^\/+|\/+$/g, '') || '.';
}

function matches(source: string, goal: string, target: string, file: string): readonly string[] {
  if (/[*?[]/.test(source)) return patternMatches(source, goal, file);
  const isFolder = target.endsWith('/') || goal === '/';
  const inside = below(goal, file);
  return [
    ...(file === goal && !isFolder ? [source] : []),
    ...(inside === posix.basename(source) ? [source] : []),
    ...(inside === undefined ? [] : [posix.join(source, inside)]),
  ];
}

/** Of a pattern in the last name of a source. Of folders that match, nobody knows which one it was. */
function patternMatches(source: string, goal: string, file: string): readonly string[] {
  const candidate = posix.join(posix.dirname(source), posix.basename(file));
  if (/[*?[]/.test(posix.dirname(source)) || posix.dirname(file) !== goal) return [];
  return filePattern(source)?.(candidate) === true ? [candidate] : [];
}

/** `--parents`: a source keeps the folders that it lies in. */
function withFolders(source: string, goal: string, file: string): readonly string[] {
  const inside = below(goal, file);
  const isPart = inside !== undefined && (source === '.' || `${inside}/`.startsWith(`${source}/`));
  return isPart ? [inside] : [];
}

/** A path relative to the folder that it lies in; `undefined` outside of it. */
function below(folder: string, file: string): string | undefined {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  return file.startsWith(prefix) ? file.slice(prefix.length) : undefined;
}

/** Sources and target: as written or, where that holds variables, as BuildKit has filled them in. The builder before it keeps a hash alone. */
function wordsOf({ instruction: { text }, entry }: Copying): readonly string[] | undefined {
  if (!text.includes('$')) return words(text);
  return entry.legacy ? undefined : words(entry.text.replace(/^(?:--\S+\s+)*/, ''));
}

/** The words of a COPY or ADD, without quotes; none where its text is too long. */
export function words(text: string): readonly string[] {
  if (text.length > maxText) return [];
  const line = text.replace(/[\\`][ \t\r]*\n/g, ' ');
  if (line.startsWith('[')) return line.match(/"(?:[^"\\]|\\.)*"/g)?.map((word) => word.slice(1, -1)) ?? [];
  const head = line.split('\n', 1)[0] ?? '';
  return head.match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)?.map((word) => word.replace(/["']|\\(?=.)/g, '')) ?? [];
}
