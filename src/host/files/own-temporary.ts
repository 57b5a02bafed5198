import type { Files } from '../ports.js';

/** Does a piece of work whose temporary folders go when it ends, not with the run. */
export async function withOwnTemporary<T, F extends Pick<Files, 'temporaryDirectory' | 'remove'>>(
  files: F,
  work: (files: F) => Promise<T>,
): Promise<T> {
  const folders: string[] = [];
  const temporaryDirectory = async (purpose: string) => {
    const folder = await files.temporaryDirectory(purpose);
    folders.push(folder);
    return folder;
  };
  try {
    return await work({ ...files, temporaryDirectory });
  } finally {
    // What can't be removed now is tried again when the run ends; it changes no verdict.
    for (const folder of folders) await files.remove(folder).catch(() => undefined);
  }
}
