import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadBundle } from '../../../src/evidence/signature/bundle.js';
import { readBundle } from '../../../src/evidence/signature/bundle.js';
import { type Statement, signatureStatement } from '../../../src/evidence/statement/statement.js';
import { Cancelled } from '../../../src/host/errors.js';
import { createFiles } from '../../../src/host/files/files.js';
import { createHttp } from '../../../src/host/http.js';
import type { Http } from '../../../src/host/ports.js';
import { createTufClient } from '../../../src/host/tuf-client.js';
import type { Environment } from '../../../src/host/values.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { KeylessPorts, KeylessWishes } from '../../../src/release/sigstore/open-keyless.js';
import type { SigstoreServices } from '../../../src/release/sigstore/services.js';
import { FakeClock } from '../../host/fake-ports.js';
import type { StartedSigstore } from './start-fake-sigstore.js';

export interface KeylessWorld extends KeylessPorts {
  readonly directory: string;
  readonly clock: FakeClock;
  /** What was to be masked, and what was asked of whom, in this order: `mask …`, `POST /path`. */
  readonly events: readonly string[];
  readonly end: (signal: string) => void;
  /** Waits for this path half a second in place of its deadline. */
  readonly hurry: (path: string) => void;
  /** Resolves when this path is asked for the next time. */
  readonly reached: (path: string) => Promise<void>;
  readonly wishes: (services: SigstoreServices) => KeylessWishes;
  readonly close: () => void;
}

/** What a signer without a key needs: a real HTTP client, real files, a clock that stands still. */
export function keylessWorld(
  { trustedRoot }: Pick<StartedSigstore, 'trustedRoot'>,
  environment: Environment,
  proxies: Environment = {},
): KeylessWorld {
  const directory = mkdtempSync(join(tmpdir(), 'image-gate-keyless-test-'));
  const path = join(directory, 'trusted_root.json');
  writeFileSync(path, JSON.stringify(trustedRoot));
  const events: string[] = [];
  const arrivals = new EventEmitter();
  const hasty = new Set<string>();
  const controller = new AbortController();
  const files = createFiles(directory);
  return {
    directory,
    files,
    tuf: createTufClient(files),
    events,
    environment,
    http: recorded(impatient(createHttp(controller.signal, proxies, 'test'), hasty), events, arrivals),
    clock: new FakeClock(),
    runner: { maskSecret: (secret) => void events.push(`mask ${secret}`) },
    reached: async (path) => void (await once(arrivals, path)),
    hurry: (path) => void hasty.add(path),
    end: (reason) => controller.abort(new Cancelled(reason)),
    wishes: (services) => ({
      choice: { kind: 'own', services, trustedRoot: path },
      mayBePublished: false,
      isPrivate: undefined,
      serverUrl: 'https://github.com',
    }),
    close: () => {
      files.removeTemporarySync();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The longest deadline that any service may have; milliseconds. */
const longest = 30_000;

/** Who sets no deadline, or a long one, is found out. */
function impatient(http: Http, hasty: ReadonlySet<string>): Http {
  return {
    request: async (request) => {
      const { within = Number.POSITIVE_INFINITY } = request;
      if (within > longest) throw new Error(`${request.url.href} may take ${within} ms`);
      return await http.request({ ...request, within: hasty.has(request.url.pathname) ? 500 : within });
    },
  };
}

function recorded(http: Http, events: string[], arrivals: EventEmitter): Http {
  return {
    request: (request) => {
      events.push(`${request.method} ${request.url.pathname}`);
      arrivals.emit(request.url.pathname);
      return http.request(request);
    },
  };
}

export const statement: Statement = signatureStatement({
  repository: 'registry.example/app',
  digest: digestOf('an image'),
});

export function bundleIn(bytes: Buffer): ReadBundle {
  const bundle = readBundle(bytes);
  if (bundle === undefined) throw new Error('no bundle');
  return bundle;
}
