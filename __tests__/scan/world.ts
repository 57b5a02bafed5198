/**
 * What the scan room uses of the outside, for tests: real files in a folder that is removed, real children and HTTP, and a clock, a log and a cache service
 * that do what they are told. `close` when done.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createFiles } from '../../src/host/files/files.js';
import { createHttp } from '../../src/host/http.js';
import type { Files, Http, Process, RemoteCache } from '../../src/host/ports.js';
import { createProcess } from '../../src/host/process/process.js';
import type { Environment, Machine } from '../../src/host/values.js';
import type { Registry } from '../../src/oci/registry/registry.js';
import { createRegistry } from '../../src/oci/registry/registry-client.js';
import type { OpenRegistry } from '../../src/scan/prepare.js';
import { FakeClock, FakeLog } from '../host/fake-ports.js';

/** A cache service over a map; `restore` writes what was saved under the key. */
export class TestCache implements RemoteCache {
  readonly entries = new Map<string, Buffer>();
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  async restore([path = '']: readonly string[], key: string): Promise<boolean> {
    const bytes = this.entries.get(key);
    if (bytes) await this.#files.write(path, bytes);
    return bytes !== undefined;
  }

  async save([path = '']: readonly string[], key: string): Promise<void> {
    const bytes = await this.#files.readBytes(path, 1e9);
    if (bytes) this.entries.set(key, bytes);
  }
}

export interface TestWorld {
  readonly directory: string;
  /** `<directory>/cache`, which does not exist yet. */
  readonly cacheDirectory: string;
  readonly files: ReturnType<typeof createFiles>;
  readonly process: Process;
  readonly http: Http;
  readonly registry: Registry;
  readonly quickRegistry: Registry;
  readonly openRegistry: OpenRegistry;
  readonly clock: FakeClock;
  readonly log: FakeLog;
  readonly remoteCache: TestCache;
  readonly machine: Machine;
  readonly environment: Environment;
  close(): void;
}

export function testWorld(environment: Environment = { PATH: process.env.PATH }): TestWorld {
  const directory = mkdtempSync(`${tmpdir()}/image-gate-scan-test-`);
  mkdirSync(`${directory}/tmp`);
  const files = createFiles(`${directory}/tmp`);
  const { signal } = new AbortController();
  const http = createHttp(signal, {}, 'test');
  const children = createProcess(signal);
  const clock = new FakeClock();
  const log = new FakeLog();
  const openRegistry: OpenRegistry = (waiting, quick) =>
    createRegistry(
      {
        files,
        process: children,
        environment: { DOCKER_CONFIG: `${directory}/docker` },
        log,
        http: waiting.http,
        clock: waiting.clock,
      },
      { maskSecret: () => undefined, random: () => 0, quick },
    );
  return {
    directory,
    cacheDirectory: `${directory}/cache`,
    files,
    process: children,
    http,
    registry: openRegistry({ http, clock }, false),
    quickRegistry: openRegistry({ http, clock }, true),
    openRegistry,
    clock,
    log,
    remoteCache: new TestCache(files),
    machine: { os: 'linux', arch: 'x64', cpus: 2 },
    environment,
    close: () => {
      files.removeTemporarySync();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
