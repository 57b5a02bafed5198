/** What VEX attestations on an image and on its base do in whole runs, and whose count (promises 3 and 9). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Signer } from '../../src/evidence/signature/signing-key.js';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { Descriptor } from '../../src/oci/descriptor.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { push } from '../../src/release/push.js';
import { newSigner } from '../evidence/sample-claims.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { layerDigest } from '../scan/report.js';
import { hangVex, leftPad, saying } from './hang-vex.js';
import { commits, pullRequestTo } from './pull-request-world.js';
import { contentsOf, type FlowWorld, flowWorld } from './world.js';

const policy = '.github/image-gate.yml';
const words = 'severity: { high: block }\nvex: { trust: [{ keys: [acme.pub] }] }\n';
const lets = saying({});
const keeps = saying({ status: 'affected', at: new Date('2026-02-01T00:00:00Z') });

let world: FlowWorld;
let client: World;
let registry: FakeRegistry;
let acme: Signer;
beforeEach(async () => {
  [registry, client] = [await startFakeRegistry({ referrers: 'api' }), await createWorld()];
  world = flowWorld();
  acme = newSigner();
});
afterEach(async () => {
  world.close();
  client.close();
  await registry.close();
});

/** An image in the registry, and a Trivy that finds something HIGH in it. */
async function holds(name: string, recipe: LayoutRecipe = {}): Promise<ImageLayout> {
  const layout = await image(client, recipe, `layout-${name.replace(/\W/g, '-')}`);
  await push(client, layout, permitFor(layout, [parseReference(`${registry.host}/${name}`)]));
  return layout;
}

type Hung = Partial<Parameters<typeof hangVex>[4]>;

function hang(name: string, on: Descriptor, said: object, how: Hung = {}): Promise<void> {
  return hangVex(client, `${registry.host}/${name.split(':')[0]}`, on, said, { by: acme, ...how });
}

/** A run on an image of the registry. @param layer what the finding is in, if that matters. */
async function run(
  name: string,
  recipe: LayoutRecipe = {},
  more: { readonly layer?: string; readonly from?: string } = {},
) {
  world.finds('HIGH');
  await world.layout(recipe);
  const trivy = join(world.directory, 'trivy.json');
  if (more.layer !== undefined) writeFileSync(trivy, readFileSync(trivy, 'utf8').replaceAll(layerDigest, more.layer));
  const given = {
    input: undefined,
    image: `${registry.host}/${name}`,
    'image-from': 'registry',
    'policy-from': more.from ?? 'head',
  };
  return runAction(world, world.inputs(given)).catch((error: unknown) => error);
}

const record = () => world.record();

/** What the run has said of attestations. */
const concerns = (): readonly { readonly kind: string; readonly message: string }[] =>
  record().concerns.filter(({ kind }: { kind: string }) => kind === 'vex');

function trusts(text = words, key = acme): void {
  world.repository(policy, text);
  world.repository('acme.pub', key.publicKey);
}

describe('a VEX attestation on the image by somebody whom the policy trusts', () => {
  it('leaves a finding out, with who has signed it and where it hangs', async () => {
    trusts();
    const { root } = await holds('app:1');
    await hang('app:1', root, lets);
    expect(await run('app:1')).toBe(0);
    expect(record()).toMatchObject({
      verdict: 'passed',
      exceptions: {
        applied: [
          {
            file: `${registry.host}/app@${root.digest}`,
            line: 0,
            vex: { status: 'not_affected', author: 'Acme Security', signedBy: 'acme.pub' },
          },
        ],
      },
    });
    expect(world.told.shown.join()).toMatch(/says Acme Security, signed by acme\.pub/);
    expect(world.told.shown.join()).not.toContain(`${root.digest}:0`);
    expect(concerns()).toEqual([]);
  });

  it('takes back what a file of the repository says', async () => {
    trusts(words.replace('trust:', 'files: [vex.json], trust:'));
    world.repository('vex.json', JSON.stringify(lets));
    const { root } = await holds('app:1');
    expect(await run('app:1')).toBe(0);
    await hang('app:1', root, keeps);
    expect(await run('app:1')).toBe(1);
    expect(record().findings).toMatchObject([{ vex: { status: 'affected', signedBy: 'acme.pub' } }]);
  });

  it('is not looked for where no policy trusts anybody', async () => {
    world.repository(policy, 'severity: { high: block }\n');
    const { root } = await holds('app:1');
    await hang('app:1', root, lets);
    registry.requests.splice(0);
    expect(await run('app:1')).toBe(1);
    expect(registry.requests.filter(({ line }) => /referrers|sha256-/.test(line))).toEqual([]);
  });

  type Attack = (layout: ImageLayout) => Promise<unknown>;
  const tampered = (bundle: Uint8Array) =>
    Buffer.from(
      Buffer.from(bundle)
        .toString()
        .replace(/"payload":"[^"]*"/, (found) => found.replace(/..."$/, 'AAA"')),
    );
  const other = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: `sha256:${'7'.repeat(64)}`,
    size: 1,
  } as Descriptor;
  it.each<[string, Attack, RegExp | undefined]>([
    ['is signed by somebody else', ({ root }) => hang('app:1', root, lets, { by: newSigner() }), /other-signer/],
    [
      'was changed after it was signed',
      ({ root }) => hang('app:1', root, lets, { change: tampered }),
      /tampered|no-bundle/,
    ],
    ['is about another image', ({ root }) => hang('app:1', root, lets, { about: other }), /wrong-digest/],
    [
      'is of another predicate type',
      ({ root }) => hang('app:1', root, lets, { type: 'https://cyclonedx.org/bom' }),
      undefined,
    ],
    ['is no OpenVEX', ({ root }) => hang('app:1', root, { hello: 1 }), /is no OpenVEX 0.2/],
    [
      'is of the future',
      ({ root }) => hang('app:1', root, saying({ at: new Date('2026-03-02T00:00:00Z') })),
      undefined,
    ],
    ['gives no justification', ({ root }) => hang('app:1', root, saying({ justification: null })), undefined],
    ['is too old', ({ root }) => hang('app:1', root, saying({ at: new Date('2025-01-01T00:00:00Z') })), undefined],
    [
      'contradicts another of the same moment',
      async ({ root }) => {
        await hang('app:1', root, lets);
        await hang('app:1', root, saying({ status: 'fixed', products: [{ '@id': `${leftPad}@1.0.0` }] }));
      },
      undefined,
    ],
    [
      'is older than one that keeps the finding',
      async ({ root }) => {
        await hang('app:1', root, keeps);
        await hang('app:1', root, lets);
      },
      undefined,
    ],
    [
      'hangs beside another that nobody can read',
      async ({ root }) => {
        await hang('app:1', root, lets);
        await hang('app:1', root, saying({ status: 'fixed' }).statements[0]);
      },
      /is no OpenVEX 0.2/,
    ],
    [
      'hangs beside so many that not all are read',
      async ({ root }) => {
        await hang('app:1', root, lets);
        for (let at = 0; at < 51; at++) await hang('app:1', root, { at }, { by: newSigner() });
      },
      /at most 50 are read/,
    ],
  ])('lets nothing go where it %s', async (_, attack, said) => {
    trusts();
    await attack(await holds('app:1'));
    expect(await run('app:1')).toBe(1);
    expect(record().exceptions.applied).toEqual([]);
    const told = concerns().map(({ message }) => message);
    if (said !== undefined) expect(told.join('\n')).toMatch(said);
  });

  it('makes no VEX of the policy count where the registry does not say what hangs there', async () => {
    trusts(words.replace('trust:', 'files: [vex.json], trust:'));
    world.repository('vex.json', JSON.stringify(lets));
    await holds('app:1');
    registry.fail({ when: /referrers/, act: { kind: 'status', status: 403 } });
    expect(await run('app:1')).toBe(1);
    expect(concerns()).toMatchObject([
      { message: expect.stringContaining('no VEX statement of the policy leaves one out') },
    ]);
  });
});

describe('a VEX attestation on the base of the image', () => {
  const debian = { files: { 'etc/debian_version': '12.5' } };
  const own = { files: { 'app/index.js': 'run()' } };
  const app: LayoutRecipe = { images: [{ layers: [debian, own] }] };
  const based = () => `${words}bases: ['${registry.host}/debian:12']\n`;
  const diffIds = ({ images: [first] }: ImageLayout): readonly string[] => first.diffIds;

  it('lets go what lies in the layers of the base, and nothing in others', async () => {
    trusts(based());
    const base = await holds('debian:12', { images: [{ layers: [debian] }] });
    const [inBase = '', inOwn = ''] = diffIds(await holds('app:1', app));
    await hang('debian:12', base.root, lets);
    expect(await run('app:1', app, { layer: inBase })).toBe(0);
    expect(record().exceptions.applied).toMatchObject([{ file: `${registry.host}/debian@${base.root.digest}` }]);
    expect(await run('app:1', app, { layer: inOwn })).toBe(1);
    expect(record().exceptions.refused).toMatchObject([{ why: expect.stringContaining('lies in its layers') }]);
  });

  it('may name the base as its product, by repository and digest', async () => {
    trusts(based());
    const base = await holds('debian:12', { images: [{ layers: [debian] }] });
    const [layer = ''] = diffIds(await holds('app:1', app));
    const name = `pkg:oci/debian@${encodeURIComponent(base.root.digest)}?repository_url=${registry.host}/debian`;
    const products = [{ '@id': name, subcomponents: [{ '@id': leftPad }] }];
    await hang('debian:12', base.root, saying({ products }));
    expect(await run('app:1', app, { layer })).toBe(0);
    await hang('debian:12', base.root, saying({ status: 'affected', products, at: new Date('2026-02-01T00:00:00Z') }));
    expect(await run('app:1', app, { layer })).toBe(1);
  });

  it('is found by the provenance of the image, also when the tag has moved on', async () => {
    trusts();
    const base = await holds('debian:12', { images: [{ layers: [debian] }] });
    await hang('debian:12', base.root, lets);
    const uri = `pkg:docker/${registry.host}/debian@12?platform=linux%2Famd64`;
    const materials = [{ uri, digest: { sha256: base.root.digest.slice(7) } }];
    const provenance = { predicateType: 'https://slsa.dev/provenance/v0.2', predicate: { materials } };
    const built: LayoutRecipe = { images: [{ layers: [debian, own], attestation: true, provenance }] };
    const [layer = ''] = diffIds(await holds('app:1', built));
    await holds('debian:12', { images: [{ layers: [{ files: { 'etc/debian_version': '12.6' } }] }] });
    expect(await run('app:1', built, { layer })).toBe(0);
  });

  it.each<[string, LayoutRecipe]>([
    ['that the image does not begin with', { images: [{ layers: [own] }] }],
    ['of which the image has only a part', { images: [{ layers: [debian, { files: { more: '1' } }] }] }],
    ['for another platform', { images: [{ platform: 'linux/arm64', layers: [debian] }] }],
  ])('counts for nothing where it is one %s, which is said', async (_, recipe) => {
    trusts(based());
    const base = await holds('debian:12', recipe);
    await hang('debian:12', base.root, lets);
    const [layer = ''] = diffIds(await holds('app:1', app));
    expect(await run('app:1', app, { layer })).toBe(1);
    expect(concerns()).toMatchObject([{ message: expect.stringContaining('does not begin with the layers') }]);
  });

  it('still takes back what a file says where the build names a base that stands on it', async () => {
    trusts(based().replace('trust:', 'files: [vex.json], trust:'));
    world.repository('vex.json', JSON.stringify(lets));
    const base = await holds('debian:12', { images: [{ layers: [debian] }] });
    await hang('debian:12', base.root, keeps);
    const more = { files: { more: '1' } };
    const between = await holds('mallory:1', { images: [{ layers: [debian, more] }] });
    const materials = [
      { uri: `pkg:docker/${registry.host}/mallory@1`, digest: { sha256: between.root.digest.slice(7) } },
    ];
    const provenance = { predicateType: 'https://slsa.dev/provenance/v0.2', predicate: { materials } };
    const built: LayoutRecipe = { images: [{ layers: [debian, more, own], attestation: true, provenance }] };
    const [layer = ''] = diffIds(await holds('app:1', built));
    expect(await run('app:1', built, { layer })).toBe(1);
    expect(record().findings).toMatchObject([{ vex: { status: 'affected', signedBy: 'acme.pub' } }]);
  });

  it('makes nothing laxer where its registry does not answer', async () => {
    trusts(based());
    const { root } = await holds('app:1', app);
    await hang('app:1', root, lets);
    registry.fail({ when: /\/v2\/debian\//, act: { kind: 'status', status: 403 } });
    expect(await run('app:1', app)).toBe(1);
    expect(concerns()[0]?.message).toContain('no VEX statement of the policy leaves one out');
  });
});

describe('a pull request', () => {
  interface Sides {
    readonly base: string;
    readonly own?: string;
    /** The key file of each side, where that is not the supplier's. */
    readonly baseKey?: Signer;
    readonly ownKey?: Signer;
    /** The default branch, where the pull request goes to another, which anybody may write. */
    readonly main?: string;
    readonly isFork?: boolean;
    /** Who has signed the statement, if not the supplier. */
    readonly by?: Signer;
  }

  async function pullRequest({ base, own = base, baseKey = acme, ownKey = acme, main, isFork = false }: Sides) {
    const pull = pullRequestTo(main === undefined ? 'main' : 'dev', isFork);
    world.close();
    world = flowWorld({ github: pull.github });
    const side = (commit: string, text: string, key: Signer): [string, string][] => [
      [`${commit} ${policy}`, text],
      [`${commit} acme.pub`, key.publicKey],
    ];
    const files = [
      ...side(commits.main, main ?? base, acme),
      ...side(commits.base, base, baseKey),
      ...[commits.head, commits.merge].flatMap((commit) => side(commit, own, ownKey)),
    ];
    world = {
      ...world,
      environment: {
        ...world.environment,
        ...pull.environment(world.directory),
      },
      openContents: contentsOf(new Map(files)),
    };
    return run('app:1', {}, { from: 'auto' });
  }

  const without = 'severity: { high: block }\n';
  const mallory = newSigner();
  it.each<[string, Sides]>([
    ['that trusts somebody whom its base does not', { base: without, own: words }],
    ['of a fork that does', { base: without, own: words, isFork: true }],
    ['that puts its own key in the place of the supplier’s', { base: words, ownKey: mallory, by: mallory }],
    ['that widens how old statements may be', { base: `${words.trim().slice(0, -2)}, max-age: 1d }\n`, own: words }],
    ['to a branch that anybody writes, which trusts somebody', { base: words, main: without }],
    [
      'to a branch that anybody writes, which has another key',
      { base: words, main: words, baseKey: mallory, by: mallory },
    ],
    ['to a branch that anybody writes, which has no longer the key', { base: words, main: words, baseKey: mallory }],
    ['to a branch that anybody writes, which trusts nobody', { base: without, main: words }],
  ])('is never judged laxer: one %s', async (_, { by = acme, ...sides }) => {
    const { root } = await holds('app:1');
    await hang('app:1', root, lets, { by });
    expect(await pullRequest(sides)).toBe(1);
    expect(record()).toMatchObject({ verdict: 'blocked', exceptions: { applied: [] } });
  });

  it('passes by whom its base trusts, and hears what would be after the merge', async () => {
    const { root } = await holds('app:1');
    await hang('app:1', root, lets);
    expect(await pullRequest({ base: words, own: without })).toBe(0);
    expect(record().afterMerge).toMatchObject({ verdict: 'blocked' });
    expect(await pullRequest({ base: without, own: words })).toBe(1);
    expect(record().afterMerge).toMatchObject({ verdict: 'passed' });
    expect(await pullRequest({ base: words, main: words })).toBe(0);
  });
});

describe('judge', () => {
  it('asks no registry, so that no VEX of such a policy leaves anything out, and says so', async () => {
    trusts(words.replace('trust:', 'files: [vex.json], trust:'));
    world.repository('vex.json', JSON.stringify(lets));
    const { root } = await holds('app:1');
    await hang('app:1', root, lets);
    expect(await run('app:1')).toBe(0);
    const shown = world.told.shown.length;
    expect(await runCommandLine(world, ['judge', world.reports])).toBe(1);
    expect(world.told.shown.slice(shown).join()).toContain('no registry was asked');
  });
});
