/**
 * The real Clair 4.9 on PostgreSQL, beside the real Trivy: what both see in images of many kinds, and how each state of Clair comes out. Where the two differ is a row with its reason: a
 * difference that ends, or a new one, fails.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '../../src/host/clock.js';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { withOpinion } from '../../src/policy/opinion/merge-opinion.js';
import { push } from '../../src/release/push.js';
import { askClair, type ClairQuestion } from '../../src/scan/clair/ask-clair.js';
import { askApi } from '../../src/scan/clair/exchange.js';
import { indexImage } from '../../src/scan/clair/index-image.js';
import { clairReport } from '../../src/scan/clair/matcher.js';
import { opinionInFile } from '../../src/scan/clair/report-file.js';
import type { ScannerOpinion } from '../../src/scan/opinion.js';
import { packagesOf } from '../../src/scan/package-list.js';
import { prepareScanner, type ReadyScanner } from '../../src/scan/prepare.js';
import { scanImage } from '../../src/scan/scan.js';
import { type Fields, fieldsOf, objectsOf } from '../../src/text/json.js';
import { contractBreaks } from '../contract/clair-contract.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';
import { createWorld, image, loggedIn, permitFor, type World } from '../oci/registry/registry-world.js';
import type { TestWorld } from '../scan/world.js';
import { offlineScanner, worldWithAdvisories } from './offline-scanner.js';
import * as kinds from './package-images.js';
import { type ImportedVulnerability, issuer, type RealClair, startClair } from './start-clair.js';
import { account as jane, type RealRegistry, startRegistry } from './start-registry.js';

const tools = process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`;
const patience = 600_000;
const real = createClock(new AbortController().signal);

let clair: RealClair;
let registry: RealRegistry;
let client: World;
let world: TestWorld;
let scanner: ReadyScanner;

beforeAll(async () => {
  [clair, registry, client] = await Promise.all([startClair(), startRegistry(), createWorld()]);
  world = worldWithAdvisories();
  writeJavaDatabase(join(world.cacheDirectory, 'java-db'));
  scanner = await prepareScanner(world, offlineScanner(world, `${tools}/trivy`));
}, patience);

afterAll(async () => {
  world.close();
  client.close();
  await registry.stop();
  await clair.stop();
}, patience);

/** The images ask nothing of it; Trivy wants it there. */
function writeJavaDatabase(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'trivy-java.db'));
  database.exec('CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT)');
  database.exec('CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT)');
  database.close();
  const now = new Date().toISOString();
  writeFileSync(
    join(folder, 'metadata.json'),
    JSON.stringify({ Version: 1, UpdatedAt: now, NextUpdate: now, DownloadedAt: now }),
  );
}

const bash: ImportedVulnerability = {
  updater: 'debian/updater',
  name: 'CVE-2026-0001',
  severity: 'high',
  normalized_severity: 'High',
  links: 'https://security-tracker.debian.org/tracker/CVE-2026-0001',
  fixed_in_version: '999:1-1',
  package: { name: 'bash', kind: 'binary' },
  distribution: {
    did: 'debian',
    name: 'Debian GNU/Linux',
    version: '12 (bookworm)',
    version_code_name: 'bookworm',
    version_id: '12',
    pretty_name: 'Debian GNU/Linux 12 (bookworm)',
  },
};

/** As its updater of OSV writes an advisory of PyPI: a range in place of a version, and aliases among the links. */
const jinja: ImportedVulnerability = {
  updater: 'osv/pypi',
  name: 'GHSA-h5c8-rqwp-cp95',
  severity: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N',
  normalized_severity: 'Medium',
  links: 'https://nvd.nist.gov/vuln/detail/CVE-2024-1111 https://osv.dev/vulnerability/CVE-2024-22195',
  fixed_in_version: 'fixed=3.1.3&introduced=2.0',
  package: { name: 'jinja2', kind: 'binary' },
  repository: { name: 'pypi', uri: 'https://pypi.org/simple' },
};

async function pushed(name: string, recipe: LayoutRecipe): Promise<ImageLayout> {
  const layout = await image(client, recipe, `layout-${name}`);
  await push(client, layout, permitFor(layout, [parseReference(`${registry.host}/acme/${name}:1`)]));
  return layout;
}

const saidIn = ({ platforms }: ScannerOpinion) => platforms.flatMap(({ findings }) => findings);
const account = () => ({ key: Buffer.from(clair.psk, 'base64'), issuer });
const question = (over: Partial<ClairQuestion> = {}): ClairQuestion => ({
  ...{ url: clair.url, account: account(), timeout: patience, access: 'token', cleanUp: false },
  ...over,
});

function ask(
  name: string,
  { images }: ImageLayout,
  over: Partial<ClairQuestion> = {},
  ahead = 0,
): Promise<ScannerOpinion> {
  const clock = { ...real, now: () => new Date(Date.now() + ahead), elapsed: real.elapsed, sleep: real.sleep };
  const ports = { ...client, clock, process: world.process, environment: {}, maskSecret: () => undefined };
  return askClair(ports, question(over), { reference: parseReference(`${registry.host}/acme/${name}`), images });
}

const soon = () => real.elapsed() + patience;
const api = () => ({ http: client.http, clock: real });

/** What Clair has read of an image, as it says it itself. */
async function indexOf({ images: [first] }: ImageLayout): Promise<Fields> {
  const path = `indexer/api/v1/index_report/${first.manifest.digest}`;
  const answer = await askApi(api(), question(), { method: 'GET', path, until: soon() });
  return fieldsOf('text' in answer ? JSON.parse(answer.text) : {});
}

/** One spelling for both: Clair writes names of PyPI small, and versions of Go with a letter. */
const spelled = (name: unknown, version: unknown) =>
  `${String(name).toLowerCase()} ${String(version).replace(/^v(?=\d)/, '')}`;

const debian = { images: [{ layers: [{ files: kinds.debian }] }] };

describe('before the first advisories', () => {
  it('Clair has no opinion, whatever it has read', async () => {
    const layout = await pushed('debian', debian);
    expect(await ask('debian', layout)).toMatchObject({
      outcome: 'failed',
      failure: { code: 'not-ready', side: 'clair' },
    });
    expect(await indexOf(layout)).toMatchObject({ state: 'IndexFinished', success: true });
  });
});

describe('with advisories', () => {
  beforeAll(async () => {
    await clair.load([bash, jinja]);
  }, patience);

  const go = 'usr/local/bin/program';
  it.each<[string, LayoutRecipe, readonly string[], readonly string[], string]>([
    ['debian', debian, [], [], ''],
    ['ubuntu', { images: [{ layers: [{ files: kinds.ubuntu }] }] }, [], [], ''],
    ['distroless', { images: [{ layers: [{ files: kinds.distroless }] }] }, [], [], ''],
    ['alpine', { images: [{ layers: [{ files: kinds.alpine }] }] }, [], [], ''],
    ['oracle', { images: [{ layers: [{ files: kinds.rpm }] }] }, [], [], ''],
    ['python', { images: [{ layers: [{ files: kinds.python }] }] }, [], [], ''],
    ['ruby', { images: [{ layers: [{ files: kinds.ruby }] }] }, [], [], ''],
    ['java', { images: [{ layers: [{ files: kinds.java }] }] }, [], [], ''],
    ['go', { images: [{ layers: [{ files: kinds.goBinary(`${tools}/actionlint`), programs: [go] }] }] }, [], [], ''],
    [
      'npm',
      { images: [{ layers: [{ files: kinds.npm }] }] },
      ['@acme/tool 1.0.0-rc.1', 'lodash 4.17.4'],
      [],
      'Clair 4.9 looks for no packages of npm',
    ],
    ['scratch', { images: [{ layers: [{ files: kinds.scratch }] }] }, [], [], ''],
    ['two layers', { images: [{ layers: [{ files: kinds.debian }, { files: kinds.python }] }] }, [], [], ''],
  ])(
    'both see the same packages of an image of the kind %s',
    async (kind, recipe, onlyTrivy, onlyClair, _why) => {
      const name = kind.replaceAll(' ', '-');
      const layout = await pushed(name, recipe);
      const scan = await scanImage(world, scanner, layout);
      const opinion = await ask(name, layout);
      const index = await indexOf(layout);
      const trivys = packagesOf(scan.platforms[0]).packages.map((one) => spelled(one.name, one.version));
      const clairs = objectsOf(Object.values(fieldsOf(index.packages))).map((one) => spelled(one.name, one.version));
      const without = (all: readonly string[], others: readonly string[]) =>
        all.filter((one) => !others.includes(one)).toSorted();
      expect([without(trivys, clairs), without(clairs, trivys)]).toEqual([onlyTrivy, onlyClair]);
      if (clairs.length === 0) {
        expect(opinion).toMatchObject({ outcome: 'failed', failure: { code: 'no-packages' } });
        return;
      }
      expect(opinion).toMatchObject({ outcome: 'answered', platforms: [{ packages: clairs.length }] });
      const types = new Set(packagesOf(scan.platforms[0]).packages.map(({ type }) => type));
      expect(opinion.platforms[0]?.types).toEqual([...types].toSorted());
      for (const finding of saidIn(opinion)) expect(types).toContain(finding.package.type);
      expect(withOpinion(scan, opinion).findings.length).toBeGreaterThanOrEqual(scan.findings.length);
    },
    patience,
  );

  it('a finding is one of the package, with both severities', async () => {
    const layout = await pushed('debian', debian);
    const opinion = await ask('debian', layout);
    // When it loaded them: how old they were then it does not say.
    expect(Object.keys(opinion.databaseUpdatedAt ?? {})).toEqual(['debian/updater', 'osv/pypi']);
    expect(saidIn(opinion)).toMatchObject([
      {
        id: 'CVE-2026-0001',
        severity: 'HIGH',
        fixedVersion: '999:1-1',
        package: { name: 'bash', version: '5.2.15-2+b7', type: 'debian', class: 'os', source: 'bash' },
        said: { by: 'clair', severity: 'High', vendor: 'high', source: 'debian/updater' },
      },
    ]);
  });

  it('an advisory of OSV is known by its CVE and its fix', async () => {
    const layout = await pushed('python', { images: [{ layers: [{ files: kinds.python }] }] });
    const scan = await scanImage(world, scanner, layout);
    const findings = withOpinion(scan, await ask('python', layout)).findings;
    expect(findings).toMatchObject([
      {
        id: 'CVE-2024-22195',
        aliases: ['GHSA-h5c8-rqwp-cp95'],
        severity: 'MEDIUM',
        fixedVersion: '3.1.3',
        // In the spelling of Trivy, by which exceptions and rules know it.
        package: { name: 'Jinja2', version: '3.1.2', purl: 'pkg:pypi/jinja2@3.1.2' },
        said: { vendor: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', source: 'osv/pypi', isAlone: true },
      },
    ]);
  });

  it('each platform of an index has its own', async () => {
    const images = [
      { platform: 'linux/amd64', layers: [{ files: kinds.debian }] },
      { platform: 'linux/arm64', layers: [{ files: kinds.alpine }] },
    ];
    const opinion = await ask('two', await pushed('two', { images }));
    expect(opinion.platforms.map(({ platform, types, findings }) => [platform, ...types, findings.length])).toEqual([
      ['linux/amd64', 'debian', 1],
      ['linux/arm64', 'alpine', 0],
    ]);
  });

  it('its own command line says the same', async () => {
    const layout = await pushed('debian', debian);
    const file = await clair.clairctl(
      'report',
      '--host',
      clair.url.href,
      '-o',
      'json',
      `${registry.host}/acme/debian:1`,
      `${registry.host}/acme/alpine:1`,
    );
    const opinion = opinionInFile(file, layout.images, '2026-11-30T08:00:00Z');
    expect(opinion.outcome).toBe('answered');
    expect(opinion.platforms).toEqual((await ask('debian', layout)).platforms);
  });

  it('forgets an image that it is told to forget', async () => {
    const layout = await pushed('forgotten', { images: [{ layers: [{ files: kinds.ubuntu }], labels: { a: 'b' } }] });
    expect((await ask('forgotten', layout, { cleanUp: true })).outcome).toBe('answered');
    const [{ manifest }] = layout.images;
    expect(await clairReport(api(), question(), manifest.digest, soon())).toMatchObject({ code: 'not-indexed' });
  });

  it('is as its published contracts say, but for the case of a word, lists that are null, and what newer versions add', async () => {
    const index = await indexOf(await pushed('debian', debian));
    const known = /\/kind must be equal|must NOT have additional properties|\/cpe must|\/repository_ids must be array/;
    expect(contractBreaks('index_report', index).filter((one) => !known.test(one))).toEqual([]);
  });
});

describe('a registry that wants a password', () => {
  it(
    'gives a real Clair the layers where it has been handed on, and none where it has not',
    async () => {
      const closed = await startRegistry({ auth: true });
      const dockerConfig = loggedIn(closed.host, jane.username, jane.password);
      const own = await createWorld({ dockerConfig });
      try {
        // A layer that Clair does not know yet: what it has read before it does not fetch again.
        const files = { ...kinds.ubuntu, 'etc/closed': 'yes' };
        const layout = await image(own, { images: [{ layers: [{ files }] }] });
        const reference = parseReference(`${closed.host}/acme/closed:1`);
        await push(own, layout, permitFor(layout, [reference]));
        const environment = { DOCKER_CONFIG: `${own.directory}/docker` };
        const ports = { ...own, clock: real, process: world.process, environment, maskSecret: () => undefined };
        const subject = { reference, images: layout.images };
        const answers = [];
        for (const access of ['token', 'none', 'password'] as const)
          answers.push(await askClair(ports, question({ access }), subject));
        expect(answers).toMatchObject([
          { failure: { code: 'not-asked', side: 'here' } },
          { failure: { code: 'layers-unreadable', side: 'registry' } },
          { outcome: 'answered', platforms: [{ packages: 2 }] },
        ]);
        expect(JSON.stringify(answers) + clair.log()).not.toContain(jane.password);
      } finally {
        own.close();
        await closed.stop();
      }
    },
    patience,
  );
});

describe('the troubles of a real Clair', () => {
  it.each<[string, () => Promise<ScannerOpinion>, string, string]>([
    [
      'the wrong key',
      async () => ask('debian', await pushed('debian', debian), { account: { key: Buffer.alloc(32), issuer } }),
      'unauthorized',
      'here',
    ],
    [
      'an issuer that it does not know',
      async () => ask('debian', await pushed('debian', debian), { account: { ...account(), issuer: 'somebody' } }),
      'unauthorized',
      'here',
    ],
    ['our clock behind', async () => ask('debian', await pushed('debian', debian), {}, -120_000), 'clock-skew', 'here'],
    ['our clock ahead', async () => ask('debian', await pushed('debian', debian), {}, 120_000), 'clock-skew', 'here'],
    [
      'an image that it can not read',
      async () => ask('broken', await pushed('broken', { images: [{ layers: [{ files: kinds.brokenJava }] }] })),
      'index-failed',
      'clair',
    ],
    [
      'layers that are not there',
      async () => ask('nowhere', await image(client, { images: [{ layers: [{ files: { a: 'b' } }] }] }, 'nowhere')),
      'layers-unreadable',
      'registry',
    ],
    [
      'another path',
      async () => ask('debian', await pushed('debian', debian), { url: new URL('elsewhere/', clair.url) }),
      'not-clair',
      'network',
    ],
    [
      'the registry in its place',
      async () => ask('debian', await pushed('debian', debian), { url: new URL(`http://${registry.host}/`) }),
      'not-clair',
      'network',
    ],
  ])(
    '%s',
    async (_what, run, code, side) => {
      expect(await run()).toMatchObject({ outcome: 'failed', failure: { code, side } });
    },
    patience,
  );

  it('an image that it has never seen', async () => {
    const unknown = digestOf('nobody has seen it');
    expect(await clairReport(api(), question(), unknown, soon())).toMatchObject({ code: 'not-indexed' });
  });

  it('a manifest without layers', async () => {
    const bare = { hash: digestOf('no layers'), layers: [] };
    expect(await indexImage(api(), question(), bare, soon())).toMatchObject({
      code: 'bad-request',
      detail: expect.stringContaining('bogus manifest'),
    });
  });

  it('a small patience', async () => {
    const layout = await pushed('debian', debian);
    expect(await ask('debian', layout, { timeout: 1 })).toMatchObject({ failure: { code: 'no-answer' } });
  });
});
