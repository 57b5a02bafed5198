import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareScanner } from '../../src/scan/prepare.js';
import type { ScannerOptions } from '../../src/scan/scanner-options.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { type TestWorld, testWorld } from './world.js';

let world: TestWorld;
let registry: FakeRegistry;

beforeEach(async () => {
  world = testWorld();
  registry = await startFakeRegistry();
});
afterEach(async () => {
  await registry.close();
  world.close();
});

const options = (): ScannerOptions => ({
  trivy: { kind: 'given', path: `${world.directory}/absent` },
  scanners: ['vuln'],
  dbRepositories: [`${registry.host}/db:2`],
  maxDbAge: 48 * 3_600_000,
  cacheDirectory: world.cacheDirectory,
  offline: false,
  timeout: 60_000,
});

/** Waits for ever, unless it is told to stop. */
const endlessly = (_ms: number, stop?: AbortSignal): Promise<void> =>
  new Promise((_, reject) => stop?.addEventListener('abort', () => reject(stop.reason)));

describe('preparing a scan', () => {
  it('ends the waits for a registry in trouble once Trivy has failed for good', async () => {
    registry.fail({ when: /\/v2\/db\//, times: 1_000, act: { kind: 'status', status: 503 } });
    const clock = { now: world.clock.now, elapsed: world.clock.elapsed, sleep: endlessly };
    await expect(prepareScanner({ ...world, clock }, options())).rejects.toMatchObject({ code: 'trivy-path' });
    expect(registry.requests.length).toBeLessThan(5);
  });
});
