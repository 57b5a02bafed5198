import { ToolError } from '../errors.js';
import { isTemporary, roomForTemporary } from './temporary-name.js';

/** The `code` of what Node's functions throw, e.g. `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

interface Wording {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

const DISK_FULL: Wording = { code: 'disk-full', what: 'no space is left on its disk', fix: 'Make room there.' };
const DENIED: Wording = {
  code: 'file-denied',
  what: 'permission was denied',
  fix: 'Check its owner and mode, and those of the folders above.',
};

const WORDINGS: Readonly<Record<string, Wording>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: { ...DISK_FULL, what: 'the disk quota is used up' },
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: {
    code: 'file-read-only',
    what: 'its file system is read-only',
    fix: 'Choose a place that can be written to.',
  },
  ENOENT: { code: 'file-missing', what: 'there is no such file or folder', fix: 'Check the path.' },
  EEXIST: { code: 'file-exists', what: 'it exists already', fix: 'Remove it, or choose another place.' },
  EISDIR: { code: 'file-is-folder', what: 'it is a folder', fix: 'Name a file.' },
  ENOTDIR: { code: 'file-not-folder', what: 'it, or a part of its path, is not a folder', fix: 'Check the path.' },
  EMFILE: {
    code: 'too-many-files',
    what: 'too many files are open',
    fix: 'Raise the limit of open files (ulimit -n).',
  },
  ENFILE: { code: 'too-many-files', what: 'too many files are open', fix: "Raise the machine's limit of open files." },
};

/** Whether a tool says in words that a disk is full. */
export function saysDiskFull(text: string): boolean {
  return /no space left on device|disk quota exceeded/i.test(text);
}

/** The error for a person of what the file system refused, with the path and what to do. A ToolError stays as it is. */
export function fileFault(error: unknown, doing: 'read' | 'write', path: string): ToolError {
  if (error instanceof ToolError) {
    return error;
  }
  const known = WORDINGS[errorCode(error) ?? ''];
  return new ToolError({
    code: known?.code ?? 'file-failed',
    message: `${path} could not be ${doing === 'read' ? 'read' : 'written'}: ${known?.what ?? reason(error)}.`,
    fix:
      known?.code === DISK_FULL.code && isTemporary(path)
        ? roomForTemporary
        : (known?.fix ?? 'Check the path and the disk.'),
    cause: error,
  });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
