import type { Files } from '../host/ports.js';

/** GitHub's webhook payloads are at most 25 MB. */
const maxEvent = 25 * 1024 * 1024;

/** The payload of the event that started the workflow, unchecked; `undefined` where there is none or it is no JSON. */
export async function readEvent(files: Pick<Files, 'readBytes'>, path: string | undefined): Promise<unknown> {
  if (!path) return undefined;
  const bytes = await files.readBytes(path, maxEvent);
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
