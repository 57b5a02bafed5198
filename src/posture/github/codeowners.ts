import { filePattern } from '../../source/dockerfile/dockerignore.js';
import { maxPathPattern } from '../../text/path-pattern.js';

/** Where GitHub looks for it, in this order (docs.github.com, "About code owners"). */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub reads no larger one. */
export const maxCodeowners = 3 * 1024 * 1024;
/** Lines that are read. */
const maxLines = 50_000;

/** Who owns a file: the line that decides, from 1, and whom it names. */
interface CodeOwners {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

/**
 * The owners of a file by a CODEOWNERS: the last pattern that matches decides, and one without owners takes them away. `undefined` where none matches. As GitHub reads it: patterns of a `.gitignore`
 * without `!` and `[ ]`; a line with either matches nothing.
 */
export function ownersOfFile(text: string, path: string): CodeOwners | undefined {
  const lines = text.split(/\r?\n/).slice(0, maxLines);
  for (const [at, line] of [...lines.entries()].toReversed()) {
    const [pattern = '', ...owners] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern !== '' && matches(pattern, path)) return { line: at + 1, pattern, owners };
  }
  return undefined;
}

function matches(pattern: string, path: string): boolean {
  if (pattern.length > maxPathPattern) return false;
  if (/^!|[[\]]|^\\#/.test(pattern)) return false;
  const isFolder = pattern.endsWith('/');
  const name = pattern.replace(/^\/|\/+$/g, '');
  const isAnchored = pattern.startsWith('/') || name.includes('/');
  const inside = filePattern(isAnchored ? name : `**/${name}`);
  if (inside === undefined) return false;
  const parts = path.split('/');
  const folders = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
  // `docs/*` is for the files of that folder and for none below.
  const isOfFiles = pattern.endsWith('/*');
  return (!isFolder && inside(path)) || (!isOfFiles && folders.some((folder) => inside(folder)));
}
