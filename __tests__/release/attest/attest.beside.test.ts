import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import type { Http, HttpRequest } from '../../../src/host/ports.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { parseReference } from '../../../src/oci/reference.js';
import { Referrers } from '../../../src/oci/registry/referrers.js';
import type { ClaimSigner } from '../../../src/release/attest/signer.js';
import { push } from '../../../src/release/push.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../../oci/registry/registry-world.js';
import { claimsBy, proofOf, signerWith } from './proof.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const signer = signerWith();

interface Run {
  readonly fake: FakeRegistry;
  readonly layout: ImageLayout;
  /** Pushes and proves; later ones come a minute later. */
  readonly pushed: (by?: ClaimSigner) => ReturnType<typeof push>;
  /** The list of what is attached, under its tag. */
  readonly listTag: string;
}

interface Options extends FakeRegistryOptions {
  /** Called before each request is sent. */
  readonly before?: (run: Run, request: HttpRequest) => Promise<void> | void;
}

async function prepared({ before, ...options }: Options = {}): Promise<Run> {
  const fake = await startFakeRegistry(options);
  open.push(fake);
  let run: Run | undefined;
  const http = (real: Http): Http => ({
    request: async (request) => {
      if (run !== undefined) await before?.(run, request);
      return await real.request(request);
    },
  });
  const own: World = await createWorld({ http });
  open.push(own);
  const layout = await image(own, { index: false });
  const permit = permitFor(layout, [parseReference(`${fake.host}/app:1`)]);
  const pushed: Run['pushed'] = (by = signer) => {
    own.clock.time += 60_000;
    return push(own, layout, permit, proofOf(layout, by));
  };
  run = { fake, layout, pushed, listTag: layout.root.digest.replace(':', '-') };
  return run;
}

const isPut = ({ method, url }: HttpRequest, name: string) => method === 'PUT' && url.pathname.endsWith(`/${name}`);

/** Holds a request until something is so; in vain where it waits for this request. */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let looks = 0; !isSo() && looks < 5000; looks += 1) await setImmediate();
  return isSo();
}

/** What is claimed of the image, as everybody can read it. */
async function kindsOn({ fake, layout }: Run): Promise<readonly string[]> {
  const reader = await createWorld();
  open.push(reader);
  const subject = parseReference(`${fake.host}/app@${layout.root.digest}`);
  const listed = await new Referrers(reader).list(subject);
  return (await claimsBy(signer, reader.registry, subject, listed)).map(({ kind }) => kind).sort();
}

it('in a registry that knows no path of the API claims are listed beside the image, and the tag comes after both', async () => {
  let isBeside = false;
  const run = await prepared({
    before: async ({ fake, layout, listTag }, request) => {
      if (isPut(request, layout.root.digest)) isBeside = await until(() => fake.tags.has(`app:${listTag}`));
    },
  });
  await run.pushed();
  expect(isBeside).toBe(true);
  expect(await kindsOn(run)).toEqual(['scan', 'signature']);
  const puts = run.fake.requests.map(({ line }) => line).filter((line) => line.startsWith('PUT /v2/app/manifests/'));
  expect(puts.at(-1)).toBe('PUT /v2/app/manifests/1');
});

it.each<[string, FakeRegistryOptions]>([
  ['has the API', { referrers: 'api' }],
  ['says that it does not know the name, and so may have it', { referrers: 'echo' }],
])('in a registry that %s nothing is attached before the image is there', async (_, options) => {
  const run = await prepared(options);
  await run.pushed();
  const puts = run.fake.requests.map(({ line }) => line).filter((line) => line.startsWith('PUT /v2/app/manifests/'));
  expect(puts[0]).toBe(`PUT /v2/app/manifests/${run.layout.root.digest}`);
  expect(await kindsOn(run)).toEqual(['scan', 'signature']);
});

it('in a registry that has the API after all older claims on its list are withdrawn', async () => {
  const run = await prepared({ referrers: 'api' });
  const { fake } = run;
  await run.pushed();
  const unknown = { kind: 'status', status: 404, body: '404 page not found' } as const;
  fake.fail({ when: 'GET /v2/app/referrers/', times: 1, act: unknown });
  await run.pushed();
  expect(await kindsOn(run)).toEqual(['scan', 'signature']);
});

it('what a registry does not take before the image is sent again after it', async () => {
  let isThere = false;
  const run = await prepared({
    before: ({ fake, layout }, request) => {
      isThere ||= isPut(request, layout.root.digest);
      if (request.method !== 'PUT' || isThere || !request.url.pathname.includes('/manifests/')) return;
      const body = '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"no such subject"}]}';
      fake.fail({ when: `PUT ${request.url.pathname}`, times: 1, act: { kind: 'status', status: 404, body } });
    },
  });
  await run.pushed();
  expect(await kindsOn(run)).toEqual(['scan', 'signature']);
});

describe('where the registry does not take the image', () => {
  const refused = async (by: ClaimSigner, before: Options['before'] = () => undefined) => {
    const run = await prepared({ before });
    run.fake.fail({ when: `PUT /v2/app/manifests/${run.layout.root.digest}`, act: { kind: 'status', status: 403 } });
    await expect(run.pushed(by)).rejects.toMatchObject({ code: 'registry-denied' });
    expect([...run.fake.tags.keys()]).not.toContain('app:1');
    return run;
  };

  it('nothing is signed that a log would keep', async () => {
    let asked = 0;
    const logged: ClaimSigner = {
      ...signer,
      isLogged: true,
      sign: async (statement) => {
        asked += 1;
        return await signer.sign(statement);
      },
    };
    await refused(logged);
    expect(asked).toBe(0);
  });

  it('nothing more is begun: no claim is attached that was still to be signed', async () => {
    let isRefused = () => false;
    const slow: ClaimSigner = {
      ...signer,
      sign: async (statement) => {
        await until(isRefused);
        return await signer.sign(statement);
      },
    };
    const run = await refused(slow, ({ fake, layout }) => {
      isRefused = () => fake.seen(`PUT /v2/app/manifests/${layout.root.digest}`).length > 0;
    });
    expect([...run.fake.tags.keys()]).toEqual([]);
    expect(run.fake.seen('PUT /v2/app/manifests/')).toHaveLength(1);
  });

  it('the run tells of that, not of the claims that were given up', async () => {
    const mute: ClaimSigner = {
      ...signer,
      isLogged: true,
      sign: () => Promise.reject(new ToolError({ code: 'signing-tool', message: 'No answer.', fix: 'Ask again.' })),
    };
    await refused(mute);
  });
});
