import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// Not the whole package: it loads nock, which changes node:http for all tests of the process.
import { tufHandlers } from '@tufjs/repo-mock/dist/handler.js';
import { initializeTUFRepo } from '@tufjs/repo-mock/dist/repo.js';
import type { TufRepository } from '../../../src/host/ports.js';

export interface StartedTuf extends TufRepository {
  readonly root: string;
  /** What is served, by path; an entry that is taken out answers 404, a number is a status. */
  readonly files: Map<string, string | number | 'hang'>;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A TUF repository of these targets on the loopback, with keys of its own. */
export async function startFakeTuf(targets: Readonly<Record<string, unknown>>): Promise<StartedTuf> {
  const all = Object.entries(targets).map(([name, content]) => ({ name, content: JSON.stringify(content) }));
  const repository = newRepository(all);
  const files = new Map<string, string | number>();
  for (const { path, fn } of tufHandlers(repository, { metadataPathPrefix: '' })) {
    const { statusCode, response } = fn();
    files.set(path, statusCode === 200 ? String(response) : statusCode);
  }
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const file = files.get(url) ?? 404;
    if (file === 'hang') return;
    if (typeof file === 'number') response.writeHead(file).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(file);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    root: JSON.stringify(repository.rootMeta.toJSON()),
    files,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** One whose moments have no zero at their end: Go, by which Kyverno reads it, writes a time without that, and then finds that what was signed is something else. */
function newRepository(targets: Parameters<typeof initializeTUFRepo>[0]): ReturnType<typeof initializeTUFRepo> {
  for (;;) {
    const made = initializeTUFRepo(targets);
    const all = [made.rootMeta, made.timestampMeta, made.snapshotMeta, made.targetsMeta];
    if (all.every(({ signed }) => /[1-9]Z$/.test(signed.expires))) return made;
  }
}
