import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BaseFetcher, Updater } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import type { Files, GetTufFile, TufClient } from './ports.js';

/** New roots that may have come since ours: Sigstore has made 16 in five years. */
const maxRotations = 64;

/** A client of TUF repositories. The library keeps what it reads in a folder: a temporary one, so nothing that lies about on the machine counts. */
export function createTufClient(files: Pick<Files, 'temporaryDirectory' | 'write'>): TufClient {
  return {
    async read({ url, root }, names, get) {
      const directory = await files.temporaryDirectory('tuf');
      await files.write(join(directory, 'root.json'), root);
      const base = url.href.replace(/\/$/, '');
      const updater = new Updater({
        metadataBaseUrl: base,
        metadataDir: directory,
        targetBaseUrl: `${base}/targets`,
        targetDir: directory,
        fetcher: new CallersFetcher(get),
        config: { maxRootRotations: maxRotations },
      });
      await updater.refresh();
      const found = new Map<string, Buffer>();
      for (const [index, name] of names.entries()) {
        const target = await updater.getTargetInfo(name);
        if (target === undefined) continue;
        found.set(name, await readFile(await updater.downloadTarget(target, join(directory, `target-${index}`))));
      }
      return found;
    },
  };
}

/** Asks as the caller does. A status but 200 is an error that the library knows: after the newest root there is no next one. */
class CallersFetcher extends BaseFetcher {
  readonly #get: GetTufFile;

  constructor(get: GetTufFile) {
    super();
    this.#get = get;
  }

  override async fetch(address: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const { status, bytes } = await this.#get(new URL(address));
    if (status !== 200) throw new DownloadHTTPError(`HTTP ${status}`, status);
    return new Blob([Uint8Array.from(bytes)]).stream();
  }
}
