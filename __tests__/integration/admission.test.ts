/** Policies for Kyverno that image-gate makes, evaluated by the real Kyverno on images that the code of this repository has attested, in one world for all cases. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breakGlassYaml } from '../../src/evidence/admission/kyverno-exception.js';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import { faultWords, missingKinds, nameWords, refusalWords } from '../../src/evidence/verify/refusal-words.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { type ClaimSigner, keySigner } from '../../src/release/attest/signer.js';
import {
  type Document,
  samplePredicate,
  sampleSbom,
  sbomDocument,
  signatureDocument,
  signedBy,
  statementDocument,
} from '../evidence/sample-claims.js';
import { signingKey, twoPlatforms } from '../flows/signed-image.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { createWorld, image, type World } from '../oci/registry/registry-world.js';
import { oddNames, oddPatterns, wantedOf } from '../policy/odd-names.js';
import { attestedImages, bomOf, scanSaying } from './attested-images.js';
import { applyCommand, type KyvernoEnded, kyvernoIn, type PodImages, pod, podSpec } from './real-kyverno.js';
import { type RealRegistry, startRegistry } from './start-registry.js';
import { workload, workloadKinds } from './workload.js';

const day = 86_400_000;
const longest = 600_000;

const [ours, next, theirs] = [signingKey(), signingKey(), signingKey()];

let registry: RealRegistry;
let client: World;
let world: FlowWorld;
let one: ImageLayout;
let two: ImageLayout;
beforeAll(async () => {
  [registry, client] = [await startRegistry(), await createWorld()];
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  world.repository('a.pub', ours.publicKey);
  world.repository('b.pub', next.publicKey);
  client.clock.time = Date.now();
  one = await image(client, {}, 'one');
  two = await image(client, twoPlatforms, 'two');
}, longest);
afterAll(async () => {
  world.close();
  client.close();
  await registry.stop();
}, longest);

type Images = ReturnType<typeof attestedImages>;
const imagesHere = () => attestedImages(client, registry.host, ours, one);
const attested: Images['attested'] = (...asked) => imagesHere().attested(...asked);
const withDocuments: Images['withDocuments'] = (...asked) => imagesHere().withDocuments(...asked);

async function policies(policy: string, ...args: readonly string[]): Promise<string> {
  world.repository('.github/image-gate.yml', policy);
  world.told.printed = '';
  expect(await runCommandLine(world, ['admission', 'kyverno', ...args])).toBe(0);
  return world.told.printed;
}

const scan = (...said: readonly [over?: object, started?: number]) => scanSaying(ours, ...said);
const signature = signatureDocument(ours);
const sbom = sbomDocument(ours);

/** A bundle whose statement is another one than was signed. */
const tampering: ClaimSigner = {
  ...keySigner(ours),
  sign: async (statement) => {
    const bundle = JSON.parse((await keySigner(ours).sign(statement)).toString());
    const payload = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
    bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify({ ...payload, more: 1 })).toString('base64');
    return Buffer.from(JSON.stringify(bundle));
  },
  recognises: () => true,
};

/** Each image with the reason for which `image-gate verify` refuses it; without one it is accepted. */
const images: Readonly<
  Record<string, readonly [make: (name: string) => Promise<string>, code?: Parameters<typeof refusalWords>[0]]>
> = {
  fresh: [(name) => attested(name)],
  platforms: [(name) => attested(name, { layout: two })],
  'by-rules-in-rego': [
    (name) => withDocuments(name, [signature, scan({ how: { ...samplePredicate.scanner.result.how, rego: 2 } }), sbom]),
  ],
  'with-an-opinion': [
    (name) =>
      withDocuments(name, [
        signature,
        scan({ how: { ...samplePredicate.scanner.result.how, opinion: 'clair' } }),
        sbom,
      ]),
  ],
  'large-sbom': [(name) => attested(name, { sboms: bomOf(one, { filler: 'x'.repeat(1_100_000) }) })],
  'of-the-next-key': [(name) => attested(name, { by: keySigner(next) })],
  'old-scan': [(name) => attested(name, { judged: -8 * day }), 'too-old'],
  'past-its-end': [(name) => attested(name, { judged: -day, maxAge: day / 2 }), 'expired'],
  'old-database': [(name) => attested(name, { database: -8 * day }), 'old-database'],
  'of-the-future': [(name) => attested(name, { judged: day, database: -day }), 'future'],
  'by-another-key': [(name) => attested(name, { by: keySigner(theirs) }), 'no-signature'],
  tampered: [(name) => attested(name, { by: tampering }), 'no-signature'],
  unsigned: [(name) => withDocuments(name, []), 'no-signature'],
  'attestations-alone': [(name) => withDocuments(name, [scan(), sbom]), 'no-signature'],
  'signature-alone': [(name) => withDocuments(name, [signature]), 'no-scan'],
  'with-the-sbom-of-another': [
    (name) => withDocuments(name, [signature, scan(), sbomDocument(ours, () => sampleSbom(two.root.digest))]),
    'no-sbom',
  ],
  'without-an-sbom': [(name) => withDocuments(name, [signature, scan()]), 'no-sbom'],
  'index-alone': [(name) => withDocuments(name, [signature, scan(), sbom], two, [two.root]), 'no-signature'],
  'of-another-image': [(name) => withDocuments(name, [signature, () => scan()(two.root.digest), sbom]), 'no-scan'],
  'of-several-images': [(name) => withDocuments(name, [signature, severalSubjects, sbom]), 'no-scan'],
  'without-a-database': [
    (name) => withDocuments(name, [signature, scan({ database: undefined }), sbom]),
    'no-database',
  ],
  'on-new-alone': [
    (name) =>
      withDocuments(name, [signature, scan({ how: { ...samplePredicate.scanner.result.how, gateOn: 'new' } }), sbom]),
    'only-new',
  ],
  'without-its-base': [
    (name) =>
      withDocuments(name, [
        signature,
        scan({ how: { ...samplePredicate.scanner.result.how, ignoreBase: true } }),
        sbom,
      ]),
    'base-ignored',
  ],
  'by-any-scanner': [
    (name) =>
      withDocuments(name, [
        signature,
        scan({ how: { ...samplePredicate.scanner.result.how, scanner: 'unreviewed' } }),
        sbom,
      ]),
    'unreviewed-scanner',
  ],
  'that-says-no': [(name) => withDocuments(name, [signature, scan({ verdict: 'blocked' }), sbom]), 'blocked'],
  'in-another-form': [(name) => withDocuments(name, [signature, scan({ version: 2 }), sbom]), 'unknown-form'],
  'of-cosign-alone': [
    (name) =>
      withDocuments(name, [
        signature,
        statementDocument(ours, predicateTypes.scan, { scanner: { uri: 'pkg:a', result: {} } }),
        sbom,
      ]),
    'unknown-form',
  ],
};

function severalSubjects(digest: Parameters<Document>[0]): Uint8Array {
  const about = (one: typeof digest) => ({ name: 'app', digest: { sha256: one.slice('sha256:'.length) } });
  return signedBy(ours, {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [about(digest), about(two.root.digest)],
    predicateType: predicateTypes.scan,
    predicate: samplePredicate,
  });
}

describe('policies for Kyverno', () => {
  const both = 'verify: { keys: [a.pub, b.pub] }\n';
  const names = new Map<string, string>();
  let kyverno: ReturnType<typeof kyvernoIn>;
  let rules: string;
  let judged: KyvernoEnded;
  /** Pods that hold something else beside the fresh image, or name it in another way. */
  const pods = (): Readonly<Record<string, PodImages>> => {
    const [fresh = '', unsigned = ''] = ['fresh', 'unsigned'].map((name) => names.get(name) ?? '');
    return {
      'by-tag': { containers: [`${registry.host}/acme/fresh:1`] },
      'second-container': { containers: [fresh, unsigned] },
      'init-container': { containers: [fresh], initContainers: [unsigned] },
      'ephemeral-container': { containers: [fresh], ephemeralContainers: [unsigned] },
      'image-volume': { containers: [fresh], volumes: [unsigned] },
      elsewhere: { containers: [fresh.replace('/acme/', '/mallory/')] },
      'init-elsewhere': { containers: [fresh], initContainers: [`${registry.host}/mallory/x@${one.root.digest}`] },
      'ephemeral-elsewhere': { containers: [fresh], ephemeralContainers: [`${registry.host}/mallory/x:1`] },
      'volume-elsewhere': { containers: [fresh], volumes: [`${registry.host}/mallory/x:1`] },
      'short-name': { containers: ['nginx'] },
      'several-lines': { containers: ['x\n::error::y\u001b[31m'] },
      'capital-host': { containers: [`GHCR.io/acme/app@${one.root.digest}`] },
      exempt: { containers: [`${registry.host}/system/pause:3`] },
      'exempt-and-unsigned': { containers: [`${registry.host}/system/pause:3`, unsigned] },
    };
  };

  /** What makes pods: with the fresh image, with one beside it that is not signed, and with one of another place. */
  const workloads = (): readonly object[] => {
    const [fresh = '', unsigned = ''] = ['fresh', 'unsigned'].map((name) => names.get(name) ?? '');
    const elsewhere = fresh.replace('/acme/', '/mallory/');
    return workloadKinds.flatMap((kind) => [
      workload(kind, `${kind}-fresh`.toLowerCase(), podSpec({ containers: [fresh] })),
      workload(kind, `${kind}-unsigned`.toLowerCase(), podSpec({ containers: [fresh], initContainers: [unsigned] })),
      workload(kind, `${kind}-mounted`.toLowerCase(), podSpec({ containers: [fresh], volumes: [unsigned] })),
      workload(kind, `${kind}-elsewhere`.toLowerCase(), podSpec({ containers: [elsewhere] })),
      workload(kind, `${kind}-unnamed`.toLowerCase(), {
        ...podSpec({ containers: [fresh] }),
        volumes: [{ name: 'v', image: { pullPolicy: 'Always' } }],
      }),
    ]);
  };

  beforeAll(async () => {
    for (const [name, [make]] of Object.entries(images)) names.set(name, await make(name));
    kyverno = kyvernoIn(client.directory);
    rules = await policies(both, `${registry.host}/acme/**`, '--exempt', `${registry.host}/system/**`, '--enforce');
    const all = [
      ...[...names].map(([name, image]) => [name, { containers: [image] }] as const),
      ...Object.entries(pods()),
    ];
    judged = await kyverno(rules, [...all.map(([name, its]) => pod(name, its)), ...workloads()]);
  }, longest);

  const said = (name: string, policy: string, ended = judged) =>
    ended.results
      .filter((result) => result.pod === name && result.policy === `image-gate-${policy}`)
      .map(({ result, message }) => ({ result, message }));
  const passes = [{ result: 'pass', message: 'success' }];

  it(
    'can not read an index without linux/amd64, and judge one of its platforms by its own digest',
    async () => {
      const arm = await image(client, { images: [{ platform: 'linux/arm64' }] }, 'arm');
      const index = await attested('arm', { layout: arm });
      const [own] = arm.images.map(({ manifest }) => manifest.digest);
      const platform = index.replace(arm.root.digest, own ?? '');
      const its = Object.entries({ index, platform }).map(([name, image]) => pod(name, { containers: [image] }));
      const ended = await kyverno(rules, its);
      expect(said('index', 'evidence', ended)).toMatchObject([
        { result: 'error', message: expect.stringContaining('no child with platform linux/amd64 in index') },
      ]);
      expect(said('platform', 'evidence', ended)).toEqual(passes);
    },
    longest,
  );

  it('are all evaluated, and end with 1 where something is refused', () => {
    if (judged.results.length === 0) throw new Error(judged.output);
    expect(judged.results).toHaveLength(2 * (names.size + Object.keys(pods()).length + workloads().length));
    expect(judged.code).toBe(1);
  });

  it.each(Object.entries(images).map(([name, [, code]]) => [name, code] as const))(
    'say of an image %s what image-gate verify says: %s',
    async (name, code) => {
      const image = names.get(name) ?? '';
      expect(said(name, 'names')).toEqual(passes);
      world.told.printed = '';
      const clock = { ...world.clock, now: () => new Date() };
      const asked = ['verify', image, '--format', 'json'];
      expect(await runCommandLine({ ...world, clock }, asked)).toBe(code === undefined ? 0 : 1);
      if (code === undefined) expect(said(name, 'evidence')).toEqual(passes);
      else {
        expect(said(name, 'evidence')).toEqual([
          { result: 'fail', message: `${image}: ${refusalWords(code).join('. ')}` },
        ]);
        const [{ refusals }] = JSON.parse(world.told.printed).images;
        expect(refusals).toContainEqual(
          expect.objectContaining({ code, what: expect.stringContaining(refusalWords(code)[0]) }),
        );
      }
    },
  );

  it('say each reason that image-gate verify knows, but for what Kyverno can not see', () => {
    const known = [...Object.keys(missingKinds), ...Object.keys(faultWords)];
    const shown = new Set<string | undefined>(Object.values(images).map(([, code]) => code));
    // Below. Of two scans of one moment Kyverno shows one.
    expect(known.filter((code) => !shown.has(code))).toEqual(['ambiguous', 'rego-unasked', 'opinion-missing']);
  });

  it.each([
    ['rules in Rego', 'rego: [rules.rego]', 'by-rules-in-rego', 'rego-unasked'],
    ['the opinion of Clair', 'second-opinion: { clair: required }', 'with-an-opinion', 'opinion-missing'],
  ] as const)(
    'refuse what passed without %s where the policy has it, and say so as image-gate verify does',
    async (_, rule, heard, missing) => {
      const policy = `${both}${rule}\n`;
      const asked = ['fresh', heard];
      const ended = await kyverno(
        await policies(policy, `${registry.host}/acme/*`),
        asked.map((name) => pod(name, { containers: [names.get(name) ?? ''] })),
      );
      const words = `${names.get('fresh')}: ${refusalWords(missing).join('. ')}`;
      expect(said('fresh', 'evidence', ended)).toEqual([{ result: 'fail', message: words }]);
      expect(said(heard, 'evidence', ended)).toEqual(passes);
      const clock = { ...world.clock, now: () => new Date() };
      const codes = asked.map((name) => runCommandLine({ ...world, clock }, ['verify', names.get(name) ?? '']));
      expect(await Promise.all(codes)).toEqual([1, 0]);
      world.repository('.github/image-gate.yml', both);
    },
    longest,
  );

  it.each(workloadKinds)('judge a %s by the pods that it makes', (kind) => {
    const of = (name: string, policy: string) => said(`${kind}-${name}`.toLowerCase(), policy);
    expect([of('fresh', 'names'), of('fresh', 'evidence')]).toEqual([passes, passes]);
    for (const name of ['unsigned', 'mounted'])
      expect(of(name, 'evidence')).toMatchObject([
        { result: 'fail', message: expect.stringContaining(refusalWords('no-signature')[0]) },
      ]);
    expect(of('elsewhere', 'names')).toMatchObject([
      { result: 'fail', message: expect.stringContaining(nameWords['not-listed'][0]) },
    ]);
    // Something else may name it before the pod is made; Kubernetes takes none without a name then.
    expect(of('unnamed', 'names')).toMatchObject([
      { result: 'fail', message: expect.stringContaining(nameWords['other-form'][0]) },
    ]);
  });

  it(
    'do not judge again what runs already, whose images stay as they are',
    async () => {
      const its = [pod('unsigned', { containers: [names.get('unsigned') ?? ''] }), ...workloads()];
      const values = join(client.directory, 'values.yml');
      const globalValues = { 'request.operation': 'UPDATE' };
      const head = { apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'Values', metadata: { name: 'v' } };
      await writeFile(values, JSON.stringify({ ...head, globalValues }));
      const ended = await kyverno(rules, its, undefined, '--values-file', values);
      expect([ended.code, ended.results.filter(({ result }) => result !== 'skip')]).toEqual([0, []]);
    },
    longest,
  );

  it.each(['second-container', 'init-container', 'ephemeral-container', 'image-volume', 'exempt-and-unsigned'])(
    'refuse a pod with an image without evidence: %s',
    (name) => {
      expect(said(name, 'names')).toEqual(passes);
      // By the name of that image alone: the ones beside it are good.
      const message = `${names.get('unsigned')}: ${refusalWords('no-signature').join('. ')}`;
      expect(said(name, 'evidence')).toEqual([{ result: 'fail', message }]);
    },
  );

  it.each([
    ['by-tag', 'no-digest'],
    ['elsewhere', 'not-listed'],
    ['init-elsewhere', 'not-listed'],
    ['ephemeral-elsewhere', 'not-listed'],
    ['volume-elsewhere', 'not-listed'],
    ['short-name', 'other-form'],
    ['capital-host', 'other-form'],
  ] as const)('refuse a pod by the name of its image: %s', (name, code) => {
    expect(said(name, 'names')).toMatchObject([
      { result: 'fail', message: expect.stringContaining(nameWords[code].join('. ')) },
    ]);
  });

  it('show a name that is none as one line without commands and colours', () => {
    const [{ message } = { message: '' }] = said('several-lines', 'names');
    expect(message).toBe(`x?::error::y??31m: ${nameWords['other-form'].join('. ')}`);
  });

  it('let run without evidence what is exempt', () => {
    expect([said('exempt', 'names'), said('exempt', 'evidence')]).toEqual([passes, passes]);
  });

  it(
    'let run for the time of a break-glass exception a pod of the named images alone, and the report says so',
    async () => {
      const [image = '', other = ''] = ['unsigned', 'old-scan'].map((name) => names.get(name) ?? '');
      const its = [pod('named', { containers: [image] }), pod('with-another', { containers: [image, other] })];
      const asked = (until: number) =>
        kyverno(
          rules,
          its,
          breakGlassYaml({ name: 'incident-4711', images: [image], until: new Date(Date.now() + until) }),
        );
      const now = await asked(day);
      for (const policy of ['evidence', 'names'])
        expect(said('named', policy, now)).toMatchObject([{ result: 'skip' }]);
      expect(now.output).toContain('incident-4711');
      expect(said('with-another', 'evidence', now)).toMatchObject([{ result: 'fail' }]);
      const later = await asked(-1000);
      expect(said('named', 'evidence', later)).toMatchObject([{ result: 'fail' }]);
    },
    longest,
  );

  it(
    'want no signature over an index where the policy asks for SBOMs alone',
    async () => {
      const policy = 'verify: { keys: [a.pub], require: [sbom] }\n';
      const images = {
        described: await withDocuments(
          'described',
          [sbom],
          two,
          two.images.map(({ manifest }) => manifest),
        ),
        unsigned: names.get('unsigned') ?? '',
      };
      const its = Object.entries(images).map(([name, image]) => pod(name, { containers: [image] }));
      const ended = await kyverno(await policies(policy, `${registry.host}/acme/*`), its);
      expect(said('described', 'evidence', ended)).toEqual(passes);
      expect(said('unsigned', 'evidence', ended)).toEqual([
        { result: 'fail', message: `${images.unsigned}: ${refusalWords('no-sbom').join('. ')}` },
      ]);
      const clock = { ...world.clock, now: () => new Date() };
      const codes = Object.values(images).map((image) => runCommandLine({ ...world, clock }, ['verify', image]));
      expect(await Promise.all(codes)).toEqual([0, 1]);
      world.repository('.github/image-gate.yml', both);
    },
    longest,
  );

  it(
    'judge images by the rules that are for them',
    async () => {
      const [place, named] = [`${registry.host}/acme`, names.get('on-new-alone')];
      const policy = `${both}images:
  - { match: ${place}/platforms, verify: { max-age: 1h } }
  - { match: ${place}/large-sbom, rego: [rules.rego] }
  - { match: "${named}", gate-on: new }
`;
      const wanted = {
        fresh: undefined,
        platforms: 'too-old',
        'large-sbom': 'rego-unasked',
        // Rules are for names without a digest.
        'on-new-alone': 'only-new',
      } as const;
      const asked = Object.entries(wanted);
      const ended = await kyverno(
        await policies(policy, `${place}/*`),
        asked.map(([name]) => pod(name, { containers: [names.get(name) ?? ''] })),
      );
      const clock = { ...world.clock, now: () => new Date() };
      for (const [name, code] of asked) {
        const message = code === undefined ? 'success' : `${names.get(name)}: ${refusalWords(code).join('. ')}`;
        expect([name, said(name, 'evidence', ended)]).toEqual([
          name,
          [{ result: code === undefined ? 'pass' : 'fail', message }],
        ]);
        const is = await runCommandLine({ ...world, clock }, ['verify', names.get(name) ?? '']);
        expect([name, is]).toEqual([name, code === undefined ? 0 : 1]);
      }
      world.repository('.github/image-gate.yml', both);
    },
    longest,
  );

  it(
    'take a name only where a pattern is for it as rules read it, however it is spelled',
    async () => {
      const { judged: places, exempt } = oddPatterns;
      const made = await policies(both, ...places, ...exempt.flatMap((one) => ['--exempt', one]), '--enforce');
      const names = `---${made.split(/^---$/m).at(-1)}`;
      // Kyverno takes its time for each.
      const its = oddNames.filter((_, at) => at % 3 === 0).map((name, at) => [`odd-${at}`, name] as const);
      const ended = await kyverno(
        names,
        its.map(([its, image]) => pod(its, { containers: [image] })),
      );
      expect(ended.results).toHaveLength(its.length);
      const wrong = its.flatMap(([one, image]) => {
        const [is] = said(one, 'names', ended).map(({ result }) => (result === 'pass' ? 'admitted' : 'refused'));
        return ['either', is].includes(wantedOf(image)) ? [] : [[image, is]];
      });
      expect(wrong).toEqual([]);
    },
    longest,
  );

  it(
    'must be counted: one that Kyverno can not read refuses nothing, and ends with 0',
    async () => {
      const unread = rules.replaceAll('validationActions', 'validationAction');
      const ended = await kyverno(unread, [pod('unsigned', { containers: [names.get('unsigned') ?? ''] })]);
      expect([ended.code, ended.results]).toEqual([0, []]);
    },
    longest,
  );

  it('are tried as docs/admission.md says', async () => {
    const page = await readFile(new URL('../../docs/admission.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`sh\n${applyCommand.join(' ')}\n\`\`\``);
  });
});
