/**
 * VEX against the real Trivy: random documents, and what remains, by `trivy image --vex` of a real image and by `trivy sbom --vex` of its SBOM. Where a statement is clear
 * both say the same; each rule in which Trivy takes a doubtful one is a case of its own (docs/vex.md). The binary is `trivy` in IMAGE_GATE_TOOLS.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openVexOf } from '../../src/evidence/statement/openvex-document.js';
import type { Digest } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { defaultPolicyFile } from '../../src/policy/file/policy-file.js';
import { triage } from '../../src/policy/triage.js';
import { decide } from '../../src/policy/verdict.js';
import { vexStatuses } from '../../src/policy/vex/vex-statement.js';
import { readReport } from '../../src/record/read-report.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { assessmentOfReport } from '../../src/report/make-assessment.js';
import { dayOf, daysLater } from '../../src/text/calendar-day.js';
import { newSigner } from '../evidence/sample-claims.js';
import { hangVex } from '../flows/hang-vex.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { createWorld } from '../oci/registry/registry-world.js';
import { type Said, vexPolicy, vexText } from '../policy/vex/vex-samples.js';
import { type RealRegistry, startRegistry } from './start-registry.js';
import { realTrivy } from './trivy-launcher.js';

const now = new Date();
const ago = (days: number) => daysLater(now, -days);
const lodash = 'pkg:npm/lodash';
const proto = 'CVE-2019-10744';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vex-differential-'));
  const files = {
    'etc/debian_version': '12.5\n',
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
    'var/lib/dpkg/status':
      'Package: bash\nStatus: install ok installed\nVersion: 5.2.15-2+b7\nArchitecture: amd64\nMaintainer: x\n',
    ...packageIn('app', 'lodash', '4.17.4'),
    ...packageIn('app/web', 'lodash', '4.17.15'),
    ...packageIn('app', 'minimist', '1.2.0'),
  };
  await makeLayout(join(folder, 'layout'), { images: [{ layers: [{ files }] }] });
  const advisories = fileURLToPath(new URL('../fixtures/advisory-db/db', import.meta.url));
  cpSync(advisories, join(folder, 'cache/db'), { recursive: true });
  run([...image(), '--format', 'json', '--list-all-pkgs', '--output', 'all.json']);
  run([...image(), '--format', 'cyclonedx', '--output', 'sbom.json']);
});
afterAll(() => rmSync(folder, { recursive: true }));

function packageIn(place: string, name: string, version: string): Readonly<Record<string, string>> {
  return { [`${place}/node_modules/${name}/package.json`]: JSON.stringify({ name, version, license: 'MIT' }) };
}

const usual = () => [
  ...['--scanners', 'vuln', '--cache-dir', join(folder, 'cache'), '--skip-db-update', '--skip-java-db-update'],
  ...['--skip-vex-repo-update', '--offline-scan', '--skip-version-check', '--disable-telemetry', '--quiet'],
];
const image = () => ['image', '--input', 'layout', '--skip-check-update', ...usual()];
const sbom = () => ['sbom', 'sbom.json', ...usual()];

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(realTrivy, args, { cwd: folder, env: {}, encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

interface Found {
  readonly Vulnerabilities?: readonly { VulnerabilityID: string; PkgName: string; InstalledVersion: string }[];
}

/** What Trivy leaves, sorted. */
function byTrivy(how: readonly string[], documents: readonly Buffer[]): readonly string[] {
  const files = documents.map((document, index) => {
    writeFileSync(join(folder, `vex-${index}.json`), document);
    return ['--vex', `vex-${index}.json`];
  });
  run([...how, '--format', 'json', '--output', 'left.json', ...files.flat()]);
  const { Results = [] } = JSON.parse(readFileSync(join(folder, 'left.json'), 'utf8')) as {
    Results?: readonly Found[];
  };
  const left = Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities);
  return left.map((one) => `${one.VulnerabilityID} ${one.PkgName} ${one.InstalledVersion}`).sort();
}

/** The same by us, of the report without any statement. */
function byUs(documents: readonly Buffer[]): readonly string[] {
  const scan = readReport(readFileSync(join(folder, 'all.json')), 'all.json');
  const policy = vexPolicy(documents, { for: ['critical', 'high', 'medium', 'low', 'unknown'], 'max-age': '9999d' });
  const { open } = triage(scan, policy, { active: [], refused: [] }, now, { images: ['localhost/app:1'] });
  return open
    .flatMap(({ finding }) =>
      finding.kind === 'vulnerability' ? [`${finding.id} ${finding.package.name} ${finding.package.version}`] : [],
    )
    .sort();
}

const ids = [proto, 'CVE-2020-8203', 'CVE-2021-23337', 'CVE-2021-44906', 'IMAGE-GATE-FIXABLE'];
/** Statements that leave nothing in doubt: each at a moment of its own, about packages as products. */
const clear = fc
  .array(
    fc.record({
      id: fc.constantFrom(...ids, 'CVE-2021-449'),
      status: fc.constantFrom(...vexStatuses),
      products: fc.subarray(
        [
          lodash,
          `${lodash}@4.17.4`,
          `${lodash}@4.17.15`,
          `${lodash}@4.17.5`,
          'pkg:npm/minimist',
          'pkg:npm/lodash?arch=amd64',
          'pkg:deb/debian/bash',
          'pkg:deb/debian/bash?distro=debian-12.5',
          'pkg:deb/debian/bash?distro=debian-12',
          'pkg:deb/debian/bash?arch=amd64&distro=debian-12.5',
        ],
        { minLength: 1, maxLength: 4 },
      ),
      inIdentifiers: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((statements) =>
    fc
      .shuffledSubarray(
        statements.map((_, index) => index),
        { minLength: statements.length },
      )
      .map((order) =>
        statements.map(
          ({ products, inIdentifiers, ...said }, index): Said => ({
            ...said,
            at: ago(1 + (order[index] ?? 0)),
            products: boundFor(said.status, products).map((purl) =>
              inIdentifiers && purl.startsWith('pkg:')
                ? { '@id': 'https://acme.example/one', identifiers: { purl } }
                : { '@id': purl },
            ),
          }),
        ),
      ),
  );

/** What says `fixed` must say in which version, which is a case of its own. */
function boundFor(status: string, products: readonly string[]): readonly string[] {
  const bound = products.filter((purl) => purl.includes('@'));
  if (status !== 'fixed') return products;
  return bound.length === 0 ? [`${lodash}@4.17.4`] : bound;
}

/** Documents, each with what it certainly takes out: what is random below shows that both agree, and these that there is something to agree on. */
const certain: readonly (readonly [what: string, said: readonly Said[], gone: readonly string[]])[] = [
  ['nothing', [{ id: proto, status: 'affected', at: ago(1), products: [{ '@id': lodash }] }], []],
  [
    'one finding in every version of a package',
    [{ id: proto, status: 'not_affected', at: ago(1), products: [{ '@id': lodash }] }],
    [`${proto} lodash 4.17.4`],
  ],
  [
    'one finding in one version, by what the product is called beside its address',
    [
      {
        id: 'CVE-2020-8203',
        status: 'fixed',
        at: ago(1),
        products: [{ '@id': 'https://acme.example/one', identifiers: { purl: `${lodash}@4.17.15` } }],
      },
    ],
    ['CVE-2020-8203 lodash 4.17.15'],
  ],
  [
    'what the newest statement says, and not an older one',
    [
      { id: proto, status: 'not_affected', at: ago(9), products: [{ '@id': lodash }] },
      { id: proto, status: 'affected', at: ago(1), products: [{ '@id': lodash }] },
      { id: 'CVE-2021-44906', status: 'affected', at: ago(9), products: [{ '@id': 'pkg:npm/minimist' }] },
      { id: 'CVE-2021-44906', status: 'not_affected', at: ago(1), products: [{ '@id': 'pkg:npm/minimist' }] },
    ],
    ['CVE-2021-44906 minimist 1.2.0'],
  ],
];

describe.each([
  ['trivy image --vex', image],
  ['trivy sbom --vex', sbom],
])('%s', (_, how) => {
  it.each(certain)('takes out what we take out: %s', (_what, said, gone) => {
    const document = vexText(said);
    const all = byTrivy(how(), []);
    expect(all).toEqual(expect.arrayContaining([...gone]));
    const left = all.filter((line) => !gone.includes(line));
    expect(left.length).toBeGreaterThan(0);
    expect({ theirs: byTrivy(how(), [document]), ours: byUs([document]) }).toEqual({ theirs: left, ours: left });
  });

  it('leaves what we leave, of clear statements', () => {
    fc.assert(
      fc.property(clear, (said) => {
        const document = vexText(said);
        expect(byUs([document])).toEqual(byTrivy(how(), [document]));
      }),
      { numRuns: 20 },
    );
  });
});

describe('OpenVEX that is made of exceptions', () => {
  let registry: RealRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  it('takes out of a scan of the pushed image what its reasons justify, and nothing else', async () => {
    const name = `${registry.host}/acme/app`;
    const digest = await pushed(`${name}:1`);
    const remote = () => ['image', '--insecure', `${name}@${digest}`, '--skip-check-update', ...usual()];
    const all = byTrivy(remote(), []);
    const reasons = new Map([
      [proto, 'vulnerable_code_not_present: defaultsDeep is never called'],
      ['CVE-2020-8203', 'accepted for now'],
    ]);
    const lines = [...reasons].map(([id, reason]) => `${id} # ${reason}, Expiry: ${dayOf(daysLater(now, 30))}`);
    const exceptions = parseExceptions(`${lines.join('\n')}\n`, '.trivyignore', now);
    const scan = readReport(readFileSync(join(folder, 'all.json')), 'all.json');
    const decision = decide({ policy: defaultPolicyFile, exceptions }, { scan, names: [`${name}:1`], now });
    expect(decision.triage.excepted.length).toBeGreaterThan(1);
    const assessment = assessmentOfReport({ name: `${name}:1`, scan, decision, now });
    const images = assessment.images.map((one) => ({ ...one, manifest: digest }));
    const document = openVexOf(publishedRecord({ ...assessment, digest, images }), 'Acme');
    const left = byTrivy(remote(), [Buffer.from(JSON.stringify(document))]);
    expect(all.filter((line) => !left.includes(line)).every((line) => line.startsWith(`${proto} lodash`))).toBe(true);
    expect(left.filter((line) => line.startsWith(proto))).toEqual([]);
    expect(left.length).toBeLessThan(all.length);
    const client = await createWorld();
    const [{ digest: rootDigest, mediaType }] = topOf();
    const on = { digest: rootDigest as Digest, mediaType, size: readFileSync(blobOf(rootDigest)).byteLength };
    await hangVex(client, name, on, document ?? {}, { by: newSigner(), type: 'https://openvex.dev/ns' });
    // Attached as we attach it, Trivy finds it by itself.
    expect(byTrivy([...remote(), '--vex', 'oci'], [])).toEqual(left);
    client.close();
  });

  /** Pushes the layout as it is, and gives the digest of its image. */
  async function pushed(name: string): Promise<Digest> {
    const { repository, tag = '' } = parseReference(name);
    const base = `http://${registry.host}/v2/${repository}`;
    const bytesOf = (digest: string) => readFileSync(blobOf(digest));
    const put = async (to: string | URL, digest: string, type: string) => {
      const answer = await fetch(to, { method: 'PUT', headers: { 'content-type': type }, body: bytesOf(digest) });
      expect(answer.status).toBe(201);
    };
    const putManifest = async ({ digest, mediaType }: Described, as: string): Promise<void> => {
      const { manifests = [], config, layers = [] } = JSON.parse(bytesOf(digest).toString('utf8')) as Content;
      for (const inner of manifests) await putManifest(inner, inner.digest);
      for (const blob of config === undefined ? layers : [config, ...layers]) {
        const begun = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
        const to = new URL(begun.headers.get('location') ?? '', base);
        to.searchParams.set('digest', blob.digest);
        await put(to, blob.digest, 'application/octet-stream');
      }
      await put(`${base}/manifests/${as}`, digest, mediaType);
    };
    const [root] = topOf();
    await putManifest(root, tag);
    return root.digest as Digest;
  }
});

function blobOf(digest: string): string {
  return join(folder, 'layout/blobs', digest.replace(':', '/'));
}

/** What the layout says that it holds. */
function topOf(): readonly [Described] {
  const { manifests = [] } = JSON.parse(readFileSync(join(folder, 'layout/index.json'), 'utf8')) as Content;
  const [root] = manifests;
  if (root === undefined) throw new Error('the layout has no image');
  return [root];
}

interface Described {
  readonly digest: string;
  readonly mediaType: string;
}

interface Content {
  readonly manifests?: readonly Described[];
  readonly config?: Described;
  readonly layers?: readonly Described[];
}

describe('where a statement is in doubt', () => {
  const products = [{ '@id': lodash }];
  const lets = (more: Said = {}): Said => ({ id: proto, products, at: ago(10), ...more });
  const keeps = (more: Said = {}): Said => ({ id: proto, products, at: ago(10), status: 'affected', ...more });
  const alias = { id: 'GHSA-jf85-cpcp-j695', aliases: [proto] };
  const old = ago(2000);
  const hasIt = (left: readonly string[]) => left.some((line) => line.startsWith(`${proto} lodash 4.17.4`));

  it.each<[string, readonly (readonly Said[])[]]>([
    ['a missing justification', [[lets({ justification: null })]]],
    ['`fixed` without a version', [[lets({ status: 'fixed' })]]],
    ['a statement of the future', [[lets({ at: daysLater(now, 30) })]]],
    ['equal moments, of which the first in the document lets it go', [[lets(), keeps()]]],
    ['an old alias that is sorted behind', [[lets({ ...alias, at: old }), keeps({ at: ago(1) })]]],
    ['a newer document that keeps it', [[lets()], [keeps({ at: ago(1) })]]],
    [
      'the package with parts that are others',
      [[lets({ products: [{ '@id': lodash, subcomponents: [{ '@id': 'pkg:npm/other' }] }] })]],
    ],
    [
      'a newer statement that keeps it in a product by its address',
      [[lets(), keeps({ at: ago(1), products: [{ '@id': 'https://acme.example/product' }] })]],
    ],
    ['a hash of the package', [[lets({ products: [{ '@id': lodash, hashes: { 'sha-256': 'a'.repeat(64) } }] })]]],
    [
      'two names of the product that differ',
      [[lets({ products: [{ '@id': 'pkg:npm/other', identifiers: { purl: lodash } }] })]],
    ],
  ])('Trivy lets the finding go, and we keep it: %s', (_, documents) => {
    const texts = documents.map(vexText);
    expect(hasIt(byTrivy(image(), texts))).toBe(false);
    expect(hasIt(byUs(texts))).toBe(true);
  });

  it.each<[string, readonly Said[]]>([
    [
      'an image by its repository, of a layout',
      [lets({ products: [{ '@id': 'pkg:oci/app?repository_url=localhost/app' }] })],
    ],
    [
      'parts of that image',
      [lets({ products: [{ '@id': 'pkg:oci/app?repository_url=localhost/app', subcomponents: [{ '@id': lodash }] }] })],
    ],
    [
      'when it was last said, after a statement that keeps it',
      [keeps({ at: ago(5) }), { ...lets({ at: ago(9) }), updated: ago(1) }],
    ],
  ])('Trivy keeps the finding, and we let it go: %s', (_, said) => {
    const text = vexText(said);
    expect(hasIt(byTrivy(image(), [text]))).toBe(true);
    expect(hasIt(byUs([text]))).toBe(false);
  });

  it('no products: neither takes those of somebody else', () => {
    const text = vexText([lets({ products: [] })]);
    expect([byTrivy(image(), [text]), byUs([text])].map(hasIt)).toEqual([true, true]);
  });

  it('CycloneDX, of which Trivy takes links to an SBOM alone, and the last of two alike', () => {
    const { serialNumber, version, components } = JSON.parse(readFileSync(join(folder, 'sbom.json'), 'utf8')) as {
      readonly serialNumber: string;
      readonly version: number;
      readonly components: readonly { readonly 'bom-ref': string; readonly purl?: string; readonly version?: string }[];
    };
    const component = components.find(({ purl }) => purl === `${lodash}@4.17.4`);
    const link = `urn:cdx:${serialNumber.replace('urn:uuid:', '')}/${version}#${component?.['bom-ref']}`;
    const analysis = (state: string, days: number) => ({
      ...{ state, lastUpdated: ago(days).toISOString() },
      ...(state === 'not_affected' ? { justification: 'code_not_reachable' } : {}),
    });
    const document = (ref: string, ...states: readonly [string, number][]) =>
      Buffer.from(
        JSON.stringify({
          ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
          components: [{ type: 'library', name: 'lodash', 'bom-ref': 'own', purl: `${lodash}@4.17.4` }],
          vulnerabilities: states.map(([state, days]) => ({
            id: proto,
            analysis: analysis(state, days),
            affects: [{ ref }],
          })),
        }),
      );
    const [linked, own] = [document(link, ['not_affected', 1]), document('own', ['not_affected', 1])];
    const twice = document(link, ['exploitable', 1], ['not_affected', 9]);
    expect([linked, own, twice].map((text) => hasIt(byTrivy(sbom(), [text])))).toEqual([false, true, false]);
    expect([linked, own, twice].map((text) => hasIt(byUs([text])))).toEqual([true, false, true]);
  });
});
