import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ScannerOptions } from '../../src/scan/scanner-options.js';
import { type TestWorld, testWorld } from '../scan/world.js';

export const advisories = fileURLToPath(new URL('../fixtures/advisory-db', import.meta.url));

/** A world of today with the advisories of the fixtures in its cache. */
export function worldWithAdvisories(environment: Parameters<typeof testWorld>[0] = {}): TestWorld {
  const world = testWorld({ PATH: process.env.PATH, ...environment });
  world.clock.time = Date.now();
  cpSync(advisories, world.cacheDirectory, { recursive: true });
  return world;
}

/** Scans for packages' advisories alone, by this Trivy and with what lies in the cache. */
export function offlineScanner({ cacheDirectory }: TestWorld, trivy: string): ScannerOptions {
  return {
    trivy: { kind: 'given', path: trivy },
    scanners: ['vuln'],
    maxDbAge: 'unlimited',
    cacheDirectory,
    offline: true,
    timeout: 600_000,
  };
}
