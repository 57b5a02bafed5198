import { ConfigError, ToolError } from '../errors.js';
import type { Files } from '../ports.js';

/** The bytes of a file that somebody has named, or what is wrong with its name. Who names nothing, or a folder, is told so: no tool has failed. */
export async function namedFile(
  files: Pick<Files, 'readBytes'>,
  path: string,
  max: number,
): Promise<{ readonly bytes: Buffer } | { readonly what: string }> {
  try {
    const bytes = await files.readBytes(path, max);
    return bytes === undefined ? { what: 'there is no such file' } : { bytes };
  } catch (error) {
    if (error instanceof ToolError && error.code === 'file-is-folder') return { what: 'it is a folder' };
    throw error;
  }
}

/** The text of a list, without a mark of its encoding. @param name as it was given. @throws ConfigError `source-invalid`. */
export async function namedList(
  files: Pick<Files, 'readBytes'>,
  path: string,
  name: string,
  max: number,
): Promise<string> {
  const read = await namedFile(files, path, max);
  if ('bytes' in read) return read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  const fix = read.what === 'it is a folder' ? 'Name a file.' : 'Correct the path.';
  throw new ConfigError([{ where: name, what: read.what, fix }], 'source-invalid');
}
