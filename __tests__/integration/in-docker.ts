import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { type GateWorld, gateWorld } from './gate-world.js';
import { type DockerWorld, startDocker } from './start-docker.js';

/** Milliseconds for a test with real tools on a busy machine. */
export const patience = 600_000;

/** What the tests of a file run in. */
export interface InDocker {
  /** One engine for the file. */
  readonly docker: DockerWorld;
  /** A world of its own for each test, whose gates use that engine. */
  readonly world: GateWorld;
}

/**
 * Starts an engine for the tests of this file and makes a world for each of them; both go away again.
 * @param use gets them before each test.
 * @param advisories the database of the worlds; the demo's unless given.
 */
export function inDocker(use: (given: InDocker) => void, advisories?: string): void {
  let docker: DockerWorld;
  let world: GateWorld;
  beforeAll(async () => {
    docker = await startDocker();
  }, patience);
  afterAll(() => docker.stop(), patience);
  beforeEach(async () => {
    world = await gateWorld(docker.environment, advisories);
    use({ docker, world });
  });
  afterEach(() => world.close());
}
