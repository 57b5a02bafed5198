import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { Cancelled } from '../../src/host/errors.js';
import type { HttpRequest } from '../../src/host/ports.js';
import { newSigner } from '../evidence/sample-claims.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { type FlowWorld, flowWorld } from './world.js';

let registry: FakeRegistry;
let world: FlowWorld;
beforeEach(async () => {
  registry = await startFakeRegistry();
  world = flowWorld();
});
afterEach(async () => {
  world.close();
  await registry.close();
});

/** The world in which the run is ended by Ctrl-C in place of this request. */
const endedAt = (isThis: (request: HttpRequest) => boolean): FlowWorld => ({
  ...world,
  http: {
    request: (request) => (isThis(request) ? Promise.reject(new Cancelled('SIGINT')) : world.http.request(request)),
  },
});
const isTag = ({ method, url }: HttpRequest) => method === 'PUT' && url.pathname.endsWith('/manifests/1');
const ended = (work: Promise<unknown>) => work.then(String, (error: unknown) => error);

it('a push that is ended says that no tag points to half an image', async () => {
  await world.layout();
  const inputs = world.inputs({ push: 'true', tags: `${registry.host}/app:1`, 'sbom-format': 'none' });
  expect(await ended(runAction(endedAt(isTag), inputs))).toMatchObject({
    message: 'The run was ended by SIGINT.',
    fix: 'Start it again. No tag points to half an image.',
  });
});

it('a verification that is ended speaks of no tag', async () => {
  const name = `${registry.host}/app@sha256:${'a'.repeat(64)}`;
  world.repository('key.pub', newSigner().publicKey);
  const outcome = await ended(
    runCommandLine(
      endedAt(() => true),
      ['verify', name, '--key', 'key.pub'],
    ),
  );
  expect(outcome).toMatchObject({
    message: 'The run was ended by SIGINT.',
    fix: 'Start it again. Until then no image is accepted.',
  });
});
