/** What a rehearsal says, digest by digest, against what the real Kyverno decides of the same images: by the policy of today, at another time, and by changed policies. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusalWords } from '../../src/evidence/verify/refusal-words.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { keySigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import {
  samplePredicate,
  sampleSbom,
  sbomDocument,
  scanDocument,
  signatureDocument,
} from '../evidence/sample-claims.js';
import { signingKey, twoPlatforms } from '../flows/signed-image.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { attestedImages, bomOf, scanSaying } from './attested-images.js';
import { type KyvernoEnded, kyvernoIn, pod } from './real-kyverno.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

const [hour, day] = [3_600_000, 86_400_000];
const longest = 600_000;

const [ours, next, theirs] = [signingKey(), signingKey(), signingKey()];

let registry: RealRegistry;
let client: World;
let world: FlowWorld;
let [one, two, arm] = [] as unknown as [ImageLayout, ImageLayout, ImageLayout];
beforeAll(async () => {
  [registry, client] = [await startRegistry(), await createWorld()];
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  world.repository('a.pub', ours.publicKey);
  world.repository('b.pub', next.publicKey);
  client.clock.time = Date.now();
  [one, two, arm] = [
    await image(client, {}, 'one'),
    await image(client, twoPlatforms, 'two'),
    await image(client, { images: [{ platform: 'linux/arm64' }] }, 'arm'),
  ];
}, longest);
afterAll(async () => {
  world.close();
  client.close();
  await registry.stop();
}, longest);

type Images = ReturnType<typeof attestedImages>;
const how = (over: object) => ({ how: { ...samplePredicate.scanner.result.how, ...over } });
const [signature, sbom] = [signatureDocument(ours), sbomDocument(ours)];

/** Takes all that was attached to an image off its list, as `on-fail: revoke` does. */
async function withdrawn(name: string): Promise<string> {
  await new Referrers(client).settle(parseReference(name), async (listed) => ({
    add: [],
    drop: new Set(listed.map(({ digest }) => digest)),
  }));
  return name;
}

/** With signatures in the form of cosign 2 alone. */
async function legacy(here: Images, name: string): Promise<string> {
  const place = `${registry.host}/acme/${name}`;
  const tags = [`${place}:1`, `${place}:${one.root.digest.replace(':', '-')}.sig`];
  await push(
    client,
    one,
    permitFor(
      one,
      tags.map((tag) => parseReference(tag)),
    ),
  );
  return here.nameOf(name);
}

/** Images by the name of their repository. @param since milliseconds by which all of their times are moved: what is said of tomorrow can be seen today where it is a day earlier. */
function makers(here: Images, since: number): Readonly<Record<string, (name: string) => Promise<string>>> {
  const { attested, withDocuments } = here;
  const scan = (over: object = {}, started = -hour) =>
    scanSaying(ours, { validUntil: new Date(Date.now() + day + since).toISOString(), ...over }, started + since);
  const judged = (time: number) => ({ judged: time + since });
  return {
    fresh: (name) => attested(name, judged(-hour)),
    platforms: (name) => attested(name, { layout: two, ...judged(-hour) }),
    'platform-by-its-digest': async (name) => {
      const index = await attested(name, { layout: two, ...judged(-hour) });
      return index.replace(two.root.digest, two.images[1]?.manifest.digest ?? '');
    },
    'of-the-next-key': (name) => attested(name, { by: keySigner(next), ...judged(-hour) }),
    'by-rules-in-rego': (name) =>
      withDocuments(name, [
        signature,
        scan({ ...how({ rego: 2 }), validUntil: new Date(Date.now() + 3 * day + since).toISOString() }),
        sbom,
      ]),
    'ends-in-twelve-hours': (name) => attested(name, { ...judged(-hour), maxAge: 13 * hour }),
    'too-old-in-twelve-hours': (name) =>
      withDocuments(name, [
        signature,
        scan({ validUntil: new Date(Date.now() + 9 * day + since).toISOString() }, -6.5 * day),
        sbom,
      ]),
    expired: (name) => attested(name, { ...judged(-2 * day), maxAge: day }),
    'exception-has-ended': (name) =>
      withDocuments(name, [
        signature,
        scan({ ...how({ exceptions: 1 }), validUntil: new Date(Date.now() - hour + since).toISOString() }),
        sbom,
      ]),
    'old-scan': (name) => attested(name, judged(-8 * day)),
    unsigned: (name) => withDocuments(name, []),
    'by-another-key': (name) => attested(name, { by: keySigner(theirs), ...judged(-hour) }),
    withdrawn: async (name) => withdrawn(await attested(name, judged(-hour))),
    'that-says-no': (name) => withDocuments(name, [signature, scan({ verdict: 'blocked' }), sbom]),
    'on-new-alone': (name) => withDocuments(name, [signature, scan(how({ gateOn: 'new' })), sbom]),
    'signed-as-cosign-2': (name) => legacy(here, name),
    'without-an-sbom': (name) => withDocuments(name, [signature, scan()]),
    'with-the-sbom-of-another': (name) =>
      withDocuments(name, [signature, scan(), sbomDocument(ours, () => sampleSbom(two.root.digest))]),
    'index-alone': (name) => withDocuments(name, [signature, scan(), sbom], two, [two.root]),
    'without-amd64': (name) => attested(name, { layout: arm, sboms: bomOf(arm), ...judged(-hour) }),
  };
}

describe('a rehearsal', () => {
  const patterns = () => [`${registry.host}/acme/**`, `${registry.host}/acme-a-day-before/**`];
  const both = 'verify: { keys: [a.pub, b.pub] }\n';
  /** By name; those of today, and the same a day earlier. */
  const [today, dayBefore] = [new Map<string, string>(), new Map<string, string>()];
  let kyverno: ReturnType<typeof kyvernoIn>;

  beforeAll(async () => {
    const here = attestedImages(client, registry.host, ours, one);
    for (const [name, make] of Object.entries(makers(here, 0))) today.set(name, await make(name));
    for (const [name, make] of Object.entries(makers(here, -day))) dayBefore.set(name, await make(`${name}-before`));
    today.set('elsewhere', `${registry.host}/mallory/x@${one.root.digest}`);
    today.set('exempt', `${registry.host}/system/pause@${one.root.digest}`);
    kyverno = kyvernoIn(client.directory);
  }, longest);

  /** What Kyverno decides of each, by the rules that image-gate makes of a policy. */
  async function decided(policy: string, images: ReadonlyMap<string, string>) {
    world.repository('.github/image-gate.yml', policy);
    world.told.printed = '';
    const args = [...patterns(), '--exempt', `${registry.host}/system/**`, '--enforce'];
    expect(await runCommandLine(world, ['admission', 'kyverno', ...args])).toBe(0);
    const pods = [...images].map(([name, its]) => pod(name, { containers: [its] }));
    const ended = await kyverno(world.told.printed, pods);
    expect(ended.results).toHaveLength(2 * images.size);
    return new Map([...images.keys()].map((name) => [name, decisionOf(ended, name)]));
  }

  function decisionOf({ results }: KyvernoEnded, name: string) {
    const of = results.filter(({ pod: its }) => its === name);
    const isIn = of.length === 2 && of.every(({ result }) => result === 'pass');
    const message = of.find(({ result }) => result !== 'pass')?.message ?? '';
    return { is: isIn ? 'admitted' : 'refused', message };
  }

  interface Rehearsed {
    readonly name: string;
    readonly outcome: string;
    readonly at?: string;
    readonly until?: string;
    readonly reasons?: readonly { readonly code: string; readonly what: string }[];
  }

  /** What the rehearsal says of each. */
  async function rehearsed(images: ReadonlyMap<string, string>, ...args: readonly string[]) {
    world.repository('pods.txt', [...images].map(([name, its]) => `shop ${name} x ${its}\n`).join(''));
    world.told.printed = '';
    const names = patterns().flatMap((one) => ['--match', one]);
    const asked = ['--running', 'pods.txt', ...names, '--exempt', `${registry.host}/system/**`, '--format', 'json'];
    const clock = { ...world.clock, now: () => new Date() };
    await runCommandLine({ ...world, clock }, ['rehearse', ...asked, ...args]);
    const rows: readonly Rehearsed[] = JSON.parse(world.told.printed).images;
    return new Map(
      [...images].map(([name, its]) => {
        const row = rows.find((one) => one.name === its);
        if (row === undefined) throw new Error(`${name} has no row`);
        return [name, row];
      }),
    );
  }

  const isIn = new Map([
    ['fine', 'admitted'],
    ['exempt', 'admitted'],
    ['would-be-admitted', 'admitted'],
    ['would-be-refused', 'refused'],
    ['refused-already', 'refused'],
  ]);
  const said = (rows: ReadonlyMap<string, Rehearsed>) =>
    Object.fromEntries([...rows].map(([name, { outcome }]) => [name, isIn.get(outcome) ?? outcome]));
  const isOf = (decisions: Awaited<ReturnType<typeof decided>>) =>
    Object.fromEntries([...decisions].map(([name, { is }]) => [name, is]));
  const now = ['--at', '+1s'];

  it(
    'says of each image what Kyverno decides today, and for a reason of its own',
    async () => {
      const decisions = await decided(both, today);
      const rows = await rehearsed(today, ...now);
      expect(said(rows)).toEqual(isOf(decisions));
      expect(Object.values(said(rows)).filter((one) => one === 'admitted').length).toBeGreaterThan(5);
      for (const [name, { is, message }] of decisions) {
        if (is === 'admitted' || name === 'without-amd64' || name === 'elsewhere') continue;
        const codes = rows.get(name)?.reasons?.map(({ code }) => refusalWords(code as 'expired').join('. ')) ?? [];
        expect([name, codes.some((words) => message.endsWith(words))]).toEqual([name, true]);
      }
    },
    longest,
  );

  it(
    'says of tomorrow what Kyverno decides of images whose times all lie a day earlier',
    async () => {
      const images = new Map([...today].filter(([name]) => dayBefore.has(name)));
      const decisions = await decided(both, dayBefore);
      const tomorrow = await rehearsed(images, '--at', 'tomorrow');
      expect(said(tomorrow)).toEqual(isOf(decisions));
      expect(said(await rehearsed(dayBefore, ...now))).toEqual(isOf(decisions));
      const turns = ['ends-in-twelve-hours', 'too-old-in-twelve-hours', 'on-new-alone'];
      expect(turns.map((name) => tomorrow.get(name)?.outcome)).toEqual([
        'would-be-refused',
        'would-be-refused',
        'refused-already',
      ]);
      // The very moment is what the claim says, and what the policy does.
      const week = await rehearsed(images, '--until', '7d');
      for (const name of turns.slice(0, 2)) {
        const left = Date.parse(week.get(name)?.at ?? '') - Date.now();
        expect([name, left > 11 * hour && left <= 12 * hour]).toEqual([name, true]);
      }
    },
    longest,
  );

  it.each<[string, string]>([
    ['no longer counts a key', 'verify: { keys: [b.pub] }\n'],
    ['lets a scan count for an hour', 'verify: { keys: [a.pub, b.pub], max-age: 1h }\n'],
    ['lets a scan count for a month', 'verify: { keys: [a.pub, b.pub], max-age: 30d }\n'],
    [
      'asks for the signature of the index alone',
      'verify: { keys: [a.pub, b.pub], require: [signature], platforms: index }\n',
    ],
    ['takes what passed on new findings alone', `${both}gate-on: new\n`],
    ['has rules in Rego', `${both}rego: [rules.rego]\n`],
  ])(
    'says what Kyverno decides by a changed policy that %s',
    async (_, changed) => {
      world.repository('rules.rego', 'package main\n');
      const decisions = await decided(changed, today);
      world.repository('changed.yml', changed);
      world.repository('.github/image-gate.yml', both);
      const rows = await rehearsed(today, '--policy', 'changed.yml', ...now);
      expect(said(rows)).toEqual(isOf(decisions));
    },
    longest,
  );

  it(
    'has rules for some images as Kyverno has them',
    async () => {
      const changed = `${both}images:
  - { match: "${registry.host}/acme/platforms", verify: { max-age: 1h } }
  - { match: "${registry.host}/acme/old-scan", verify: { max-age: 30d } }
  - { match: "${registry.host}/acme/on-*", gate-on: new }
`;
      const decisions = await decided(changed, today);
      world.repository('changed.yml', changed);
      world.repository('.github/image-gate.yml', both);
      const rows = await rehearsed(today, '--policy', 'changed.yml', ...now);
      expect(said(rows)).toEqual(isOf(decisions));
      expect(rows.get('platforms')?.outcome).toBe('would-be-refused');
      expect(rows.get('on-new-alone')?.outcome).toBe('would-be-admitted');
    },
    longest,
  );

  it(
    'does not know what is gone, and refuses two scans of one moment, of which Kyverno reads one',
    async () => {
      const here = attestedImages(client, registry.host, ours, one);
      const at = (time: number) => new Date(Date.now() + time).toISOString();
      const [moment, ends] = [at(-hour), at(day)];
      const scan = (exceptions: number) => {
        const { scanner } = samplePredicate;
        const { result } = scanner;
        const said = {
          ...result,
          validUntil: ends,
          database: { updatedAt: moment },
          how: { ...result.how, exceptions },
        };
        const metadata = { scanStartedOn: moment, scanFinishedOn: moment };
        return scanDocument(ours, { ...samplePredicate, scanner: { ...scanner, result: said }, metadata });
      };
      const images = new Map([
        ['gone', `${registry.host}/acme/fresh@sha256:${'1'.repeat(64)}`],
        ['two-valued', await here.withDocuments('two-valued', [signature, sbom, scan(0), scan(1)])],
      ]);
      world.repository('.github/image-gate.yml', both);
      const rows = await rehearsed(images, ...now);
      expect(rows.get('gone')?.outcome).toBe('not-known');
      expect(rows.get('two-valued')).toMatchObject({ outcome: 'refused-already' });
      expect(rows.get('two-valued')?.reasons?.[0]?.code).toBe('ambiguous');
      expect((await decided(both, images)).get('gone')?.is).toBe('refused');
    },
    longest,
  );
});
