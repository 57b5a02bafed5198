/** A fake Harbor with a robot account, and a client that is logged in to it. */
import { afterEach, beforeEach, expect } from '@jest/globals';
import type { Http } from '../../../src/host/ports.js';
import type { Environment } from '../../../src/host/values.js';
import { type Harbor, openHarbor } from '../../../src/oci/harbor/harbor-client.js';
import { type HarborOptions, startHarbor } from '../../contract/harbor-fake.js';
import { createWorld, loggedIn, type World } from '../registry/registry-world.js';

export const robot = { name: 'robot$acme+ci', password: 'a-robots-secret' };

const process = {
  run: async () => ({ code: 1, signal: null, late: false, stdout: 'credentials not found', stderr: '' }),
};

/** One for each test of a file. What a request or an answer has against Harbor's description fails the test. */
export function harborForEach(options: HarborOptions = { users: { [robot.name]: robot.password } }) {
  let fake: Awaited<ReturnType<typeof startHarbor>>;
  let world: World;
  let secrets: string[];
  beforeEach(async () => {
    fake = await startHarbor(options);
    world = await createWorld({ dockerConfig: loggedIn(fake.host, robot.name, robot.password) });
    secrets = [];
    fake.now = () => world.clock.now().getTime();
  });
  afterEach(async () => {
    await fake.close();
    world.close();
    expect(fake.violations).toEqual([]);
  });
  const open = (environment: Environment, registry = fake.host, http: Http = world.http): Harbor =>
    openHarbor({ ...world, http, process, environment }, registry, {
      maskSecret: (secret) => secrets.push(secret),
      random: () => 0,
    });
  return {
    get fake() {
      return fake;
    },
    get world() {
      return world;
    },
    get secrets() {
      return secrets;
    },
    get harbor() {
      return open({ DOCKER_CONFIG: `${world.directory}/docker` });
    },
    open,
  };
}
