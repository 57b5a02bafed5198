/**
 * Everything around a registry client in tests: real HTTP and files, a clock whose sleep returns at once and records, a log that records, a
 * credential helper that is a function. `image(world, recipe)` makes a verified layout, `permitFor` a permit from the real judge.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { createHttp } from '../../../src/host/http.js';
import type { Http, Process } from '../../../src/host/ports.js';
import type { Environment, Finished } from '../../../src/host/values.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { verifyLayout } from '../../../src/oci/layout/verify-layout.js';
import type { Reference } from '../../../src/oci/reference.js';
import type { AttachingRegistry } from '../../../src/oci/registry/registry.js';
import { createRegistry } from '../../../src/oci/registry/registry-client.js';
import type { PushPermit, Triage } from '../../../src/policy/decision.js';
import { judge } from '../../../src/policy/judge.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { push } from '../../../src/release/push.js';
import { FakeClock, FakeLog } from '../../host/fake-ports.js';
import { type LayoutRecipe, makeLayout } from '../layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from './fake-registry.js';

/** A child that a test answers for: what it prints, or undefined where there is no such program. */
export type FakeHelper = (file: string, input: string) => Partial<Finished>;

export interface WorldOptions {
  /** Docker's `config.json`, as an object or as raw text. */
  readonly dockerConfig?: unknown;
  readonly helper?: FakeHelper;
  readonly http?: (real: Http) => Http;
  readonly environment?: Environment;
}

export interface World {
  readonly directory: string;
  readonly http: Http;
  readonly clock: FakeClock;
  readonly log: FakeLog;
  readonly secrets: string[];
  readonly files: ReturnType<typeof createFiles>;
  readonly registry: AttachingRegistry;
  readonly abort: AbortController;
  close(): void;
}

export async function createWorld({
  dockerConfig,
  helper,
  http: wrap,
  environment,
}: WorldOptions = {}): Promise<World> {
  const directory = mkdtempSync(`${tmpdir()}/registry-test-`);
  const files = createFiles(directory);
  const abort = new AbortController();
  const real = createHttp(abort.signal, {}, 'test');
  const http = wrap?.(real) ?? real;
  const clock = new FakeClock();
  const log = new FakeLog();
  const secrets: string[] = [];
  if (dockerConfig !== undefined) {
    const text = typeof dockerConfig === 'string' ? dockerConfig : JSON.stringify(dockerConfig);
    await files.write(`${directory}/docker/config.json`, text);
  }
  const ports = { http, files, process: fakeProcess(helper), clock, log };
  const options = {
    maskSecret: (secret: string) => secrets.push(secret),
    random: () => 0,
  };
  const variables = environment ?? { DOCKER_CONFIG: `${directory}/docker` };
  const registry = createRegistry({ ...ports, environment: variables }, options);
  const close = () => rmSync(directory, { recursive: true, force: true });
  return { directory, http, clock, log, secrets, files, registry, abort, close };
}

function fakeProcess(helper: FakeHelper = () => ({ code: 1, stdout: 'credentials not found in native keychain' })) {
  const run: Process['run'] = async ({ file, input = '' }) => ({
    code: 0,
    signal: null,
    late: false,
    stdout: '',
    stderr: '',
    ...helper(file, input),
  });
  return { run };
}

/** `auths` for one registry, as `docker login` writes it. */
export function loggedIn(host: string, username: string, password: string): unknown {
  return { auths: { [host]: { auth: Buffer.from(`${username}:${password}`).toString('base64') } } };
}

/** A verified layout; default: one small image behind an index. */
export async function image(world: World, recipe: LayoutRecipe = {}, name = 'layout'): Promise<ImageLayout> {
  await makeLayout(`${world.directory}/${name}`, recipe);
  return await verifyLayout(world.files, `${world.directory}/${name}`, { diffIds: 'distrusted' });
}

/** A permit from the real judge: nothing was found in any platform. */
export function permitFor(layout: ImageLayout, destinations: readonly Reference[]): PushPermit {
  const decision = judge(emptyTriage(layout), defaultPolicy, { layout, destinations });
  if (decision.verdict !== 'passed' || decision.permit === undefined) throw new Error('not passed');
  return decision.permit;
}

function emptyTriage(layout: ImageLayout): Triage {
  return {
    scanned: layout.images.map(({ config }) => config.digest),
    open: [],
    excepted: [],
    concerns: [],
    exceptions: { applied: [], unused: [], refused: [] },
    scoped: { applied: [], unused: [], refused: [] },
    counts: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 },
  };
}

/** A fake registry and a world for each test of a file, taken down after it. */
export function registryForEach() {
  let fake: FakeRegistry;
  let world: World;
  beforeEach(async () => {
    fake = await startFakeRegistry();
    world = await createWorld();
  });
  afterEach(async () => {
    await fake.close();
    world.close();
  });
  return {
    get fake(): FakeRegistry {
      return fake;
    },
    get world(): World {
      return world;
    },
    /** Pushes an image under the reference, forgets the requests of that, and gives it. */
    async published(recipe: Parameters<typeof image>[1], reference: Reference): Promise<ImageLayout> {
      const layout = await image(world, recipe, 'published');
      await push(world, layout, permitFor(layout, [reference]));
      fake.requests.splice(0);
      return layout;
    },
  };
}
