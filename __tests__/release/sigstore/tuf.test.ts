import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Cancelled, ServiceError } from '../../../src/host/errors.js';
import type { Http } from '../../../src/host/ports.js';
import { namedInstances } from '../../../src/release/sigstore/open-keyless.js';
import { tufTargets } from '../../../src/release/sigstore/tuf.js';
import { type KeylessWorld, keylessWorld } from './keyless-world.js';
import { type StartedTuf, startFakeTuf } from './start-fake-tuf.js';

let tuf: StartedTuf;
let world: KeylessWorld;

beforeEach(async () => {
  tuf = await startFakeTuf({ 'trusted_root.json': { a: 1 }, 'signing_config.v0.2.json': { b: 2 } });
  world = keylessWorld({ trustedRoot: {} }, {});
});
afterEach(async () => {
  world.close();
  await tuf.close();
});

const read = (...names: readonly string[]) => tufTargets(world, tuf, names);

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'it succeeded',
    (error) => error,
  );
}

describe('a TUF repository', () => {
  it('gives the files that are asked for, as far as it has them', async () => {
    const found = await read('trusted_root.json', 'signing_config.v0.2.json', 'other.json');
    expect([...found]).toEqual([
      ['trusted_root.json', { a: 1 }],
      ['signing_config.v0.2.json', { b: 2 }],
    ]);
  });

  it('is asked again in each run: nothing on the machine counts', async () => {
    await read('trusted_root.json');
    const first = tuf.asked.length;
    await read('trusted_root.json');
    expect(tuf.asked.length).toBe(2 * first);
  });

  it.each<[string, () => Promise<void> | void]>([
    ['a target that was changed', () => void tuf.files.set('/targets/trusted_root.json', '{"a":3}')],
    [
      'metadata that was changed',
      () =>
        void tuf.files.set(
          '/timestamp.json',
          tuf.files.get('/timestamp.json')?.toString().replace('"version":1', '"version":2') ?? '',
        ),
    ],
    ['something else', () => void tuf.files.set('/timestamp.json', '<html>')],
    ['no metadata', () => void tuf.files.delete('/snapshot.json')],
    ['no target', () => void tuf.files.delete('/targets/trusted_root.json')],
    ['an error', () => void tuf.files.set('/timestamp.json', 403)],
    ['more than anybody reads', () => void tuf.files.set('/timestamp.json', ' '.repeat(1_000_001))],
  ])('with %s gives nothing', async (_what, change) => {
    await change();
    const failure = await failureOf(read('trusted_root.json'));
    expect(failure).toBeInstanceOf(ServiceError);
    expect(failure).toMatchObject({ fix: expect.stringMatching(/./) });
  });

  it('that is not signed as its root asks for gives nothing', async () => {
    const other = await startFakeTuf({});
    expect(await failureOf(tufTargets(world, { ...tuf, root: other.root }, ['trusted_root.json']))).toMatchObject({
      code: 'tuf-failed',
    });
    await other.close();
  });

  it('that is broken for a moment is asked again', async () => {
    const file = tuf.files.get('/snapshot.json') ?? '';
    tuf.files.set('/snapshot.json', 503);
    const { sleep } = world.clock;
    world.clock.sleep = (ms) => {
      tuf.files.set('/snapshot.json', file);
      return sleep(ms);
    };
    expect((await read('trusted_root.json')).get('trusted_root.json')).toEqual({ a: 1 });
  });

  it.each(['/timestamp.json', '/snapshot.json', '/targets.json', '/targets/trusted_root.json'])(
    'that hangs at %s is waited for once',
    async (path) => {
      tuf.files.set(path, 'hang');
      world.hurry(path);
      expect(await failureOf(read('trusted_root.json'))).toMatchObject({ code: 'sigstore-unreachable' });
    },
  );

  it('that is slow with each file is waited for 60 s in all', async () => {
    const waits: (number | undefined)[] = [];
    const http: Http = {
      request: async (request) => {
        waits.push(request.within);
        const answer = await world.http.request(request);
        world.clock.time += 18_000;
        return answer;
      },
    };
    expect(await failureOf(tufTargets({ ...world, http }, tuf, ['trusted_root.json']))).toMatchObject({
      code: 'tuf-failed',
      message: expect.stringContaining('no end within 60 s'),
    });
    // Of the last one no more than was left.
    expect(waits).toEqual([10_000, 10_000, 10_000, 6_000]);
  });

  it.each(['/timestamp.json', '/snapshot.json'])('that hangs at %s ends with the run', async (path) => {
    tuf.files.set(path, 'hang');
    const failure = failureOf(read('trusted_root.json'));
    await world.reached(path);
    world.end('SIGTERM');
    expect(await failure).toBeInstanceOf(Cancelled);
  });
});

describe('the roots that we begin with', () => {
  it.each([
    ['of Sigstore', namedInstances.public, /^https:\/\/tuf-repo-cdn\.sigstore\.dev\/\d+\.root\.json$/],
    ['of GitHub', namedInstances.github, /^https:\/\/tuf-repo\.github\.com\/4\.root\.json$/],
  ])('%s are roots, and the next one is asked for', async (_what, repository, next) => {
    const asked: string[] = [];
    const http = {
      request: async ({ url }: { readonly url: URL }) => {
        asked.push(url.href);
        throw new Cancelled('the test');
      },
    };
    expect(await failureOf(tufTargets({ ...world, http }, repository, []))).toBeInstanceOf(Cancelled);
    expect(asked).toEqual([expect.stringMatching(next)]);
  });
});
