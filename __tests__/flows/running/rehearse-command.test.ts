import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { bundleMediaType } from '../../../src/evidence/signature/bundle.js';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { attachmentManifest } from '../../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../../src/oci/digest.js';
import { parseReference } from '../../../src/oci/reference.js';
import { Referrers } from '../../../src/oci/registry/referrers.js';
import { publishedRecord } from '../../../src/report/json/published-json.js';
import { rehearsalSchema } from '../../../src/report/running/rehearsal-json.js';
import {
  type Document,
  newSigner,
  samplePredicate,
  sbomDocument,
  scanDocument,
  signatureDocument,
} from '../../evidence/sample-claims.js';
import { FakeLog } from '../../host/fake-ports.js';
import { attachWith } from '../../oci/registry/attach.js';
import type { FakeRegistry } from '../../oci/registry/fake-registry.js';
import type { World } from '../../oci/registry/registry-world.js';
import { makeAssessment, now, vulnerability } from '../../report/make-assessment.js';
import { type RegistryFlow, registryFlow } from '../registry-flow.js';
import type { FlowWorld } from '../world.js';

const [ours, theirs] = [newSigner(), newSigner()];
const day = 86_400_000;
const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
const id = 'CVE-2026-0001';

let world: FlowWorld;
let client: World;
let registry: FakeRegistry;
let close: RegistryFlow['close'];
beforeEach(async () => {
  ({ world, client, registry, close } = await registryFlow({
    'image-gate.pub': ours.publicKey,
    'next.pub': theirs.publicKey,
    '.github/image-gate.yml': 'verify: { keys: [image-gate.pub] }\n',
  }));
});
afterEach(() => close());

/** A scan of so many days ago, whose claim holds for so many days. */
function scan(daysAgo: number, holds: number, findings: readonly string[] = []): Document {
  const { scanner } = samplePredicate;
  const result = {
    ...scanner.result,
    validUntil: at(holds),
    database: { updatedAt: at(-daysAgo) },
    findings: { ...scanner.result.findings, LOW: findings },
  };
  const metadata = { scanStartedOn: at(-daysAgo), scanFinishedOn: at(-daysAgo) };
  return scanDocument(ours, { ...samplePredicate, scanner: { ...scanner, result }, metadata });
}

/** An image of a repository with these documents. Gives its name by digest. */
async function holds(repository: string, documents: readonly Document[], tag?: string): Promise<string> {
  const config = { mediaType: mediaTypes.ociConfig, digest: digestOf(repository), size: repository.length };
  const content = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
  const bytes = Buffer.from(JSON.stringify(content));
  registry.seedManifest(repository, bytes, mediaTypes.ociManifest, tag);
  const subject: Descriptor = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length };
  const made = documents.map((document) =>
    attachmentManifest(subject, { artifactType: bundleMediaType, content: document(subject.digest), annotations: {} }),
  );
  const name = `${registry.host}/${repository}@${subject.digest}`;
  await attachWith(new Referrers(client), parseReference(name), made);
  return name;
}

const proven = (one: Document) => [signatureDocument(ours), one, sbomDocument(ours)];
const fresh = () => holds('acme/fresh', proven(scan(1, 6)));
const ending = () => holds('acme/ending', proven(scan(1, 0.5)));
const old = () => holds('acme/old', proven(scan(8, -1)));

/** A list of what runs, as kubectl prints it. */
const pods = (...names: readonly string[]) =>
  world.repository(
    'pods.txt',
    names.map((name, index) => `shop app-${index} ${name.replace(/@.*/, ':1')} ${name}\n`).join(''),
  );
const rehearse = (...args: readonly string[]) => runCommandLine(world, ['rehearse', ...args]);
const running = (...args: readonly string[]) => rehearse('--running', 'pods.txt', ...args);
const shown = () => world.told.shown.at(-1) ?? '';
const told = () => JSON.parse(world.told.printed);

describe('image-gate rehearse', () => {
  it('says of what runs what would be refused by tomorrow, when and why, and what is refused already', async () => {
    pods(await fresh(), await ending(), await old());
    expect(await running()).toBe(1);
    const [first, second, third, ...rest] = shown().split('\n');
    expect(first).toMatch(
      /^WOULD BE REFUSED {2}127\.0\.0\.1:\d+\/acme\/ending@sha256:\w{64}: runs in shop\/app-1; from 2026-03-02 00:00 UTC on: its scan does not hold any longer \(`validUntil`\)\. Scan it again/,
    );
    expect(second).toMatch(/^REFUSED ALREADY {3}.*\/acme\/old@.*older than the policy allows.*\(1 more reason\.\)/);
    expect(third).toMatch(
      /^FINE {14}.*\/acme\/fresh@.*its proof lasts until 2026-03-07 12:00 UTC, if nobody renews it$/,
    );
    expect(rest.at(-1)).toBe('1 of 3 running images would be refused by 2026-03-02 12:00 UTC; 1 is refused already.');
  });

  it.each(['text', 'markdown', 'json'])(
    'counts, and names nothing of what runs in a log that everybody can read, unless it is asked to: %s',
    async (format) => {
      pods(await fresh(), await old());
      const environment = { ...world.environment, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/site' };
      const onGithub = (...args: readonly string[]) =>
        runCommandLine({ ...world, environment }, ['rehearse', '--running', 'pods.txt', '--format', format, ...args]);
      expect(await onGithub()).toBe(1);
      expect(shown()).toMatch(/^0 of 2 running images would be refused.*1 is refused already\.\nImages .* not named/);
      expect(`${shown()}${world.told.printed}`).not.toMatch(/acme|shop/);
      expect(await onGithub('--publish-findings')).toBe(1);
      expect(`${shown()}${world.told.printed}`).toContain('acme/old');
    },
  );

  it('names none in that log that a registry is asked for again', async () => {
    pods(await fresh());
    registry.fail({ when: 'GET /v2/acme/', times: 100, act: { kind: 'status', status: 503 } });
    const environment = { ...world.environment, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/site' };
    const log = new FakeLog();
    const words = ['rehearse', '--running', 'pods.txt'];
    expect(await runCommandLine({ ...world, environment, log }, words)).toBe(3);
    expect(log.lines.join('\n')).not.toContain('acme');
    expect(await runCommandLine({ ...world, log }, words)).toBe(3);
    expect(log.lines.join('\n')).toContain('acme');
  });

  it('names an image that runs by its digest and by a tag once, with all places where it runs', async () => {
    const name = await holds('acme/fresh', proven(scan(1, 6)), '1');
    const tagged = name.replace(/@.*/, ':1');
    world.repository('pods.txt', `shop api ${tagged} ${name}\ndata job ${tagged}\n`);
    expect(await running('--format', 'json')).toBe(0);
    expect(told().images).toEqual([expect.objectContaining({ name, runs: 'shop/api, data/job' })]);
  });

  it('looks at a week, or at the moments that are named', async () => {
    pods(await fresh());
    expect(await running()).toBe(0);
    expect(await running('--until', '7d')).toBe(1);
    expect(shown()).toContain('from 2026-03-07 12:00 UTC on');
    expect(await running('--at', 'tomorrow', '--at', '+2d')).toBe(0);
    expect(shown()).toContain('0 of 1 running image would be refused at 2026-03-02 12:00 UTC, 2026-03-03 12:00 UTC.');
    expect(await running('--at', '2026-03-08', '--at', '+1d')).toBe(1);
    expect(shown()).toContain('from 2026-03-08 00:00 UTC on');
  });

  it('says what a changed policy would refuse that is not refused today', async () => {
    pods(await fresh(), await old());
    world.repository('stricter.yml', 'verify: { keys: [image-gate.pub], max-age: 12h }\n');
    expect(await running('--policy', 'stricter.yml', '--fail-on', 'new')).toBe(1);
    expect(shown()).toMatch(/WOULD BE REFUSED {2}.*\/acme\/fresh@.*from 2026-03-01 12:00 UTC on: its scan is older/);
    expect(shown()).toMatch(/REFUSED ALREADY {3}.*\/acme\/old@/);
    expect(shown()).toContain('By the policy stricter.yml in place of .github/image-gate.yml.');
    world.repository('laxer.yml', 'verify: { keys: [image-gate.pub], require: [signature], max-age: 30d }\n');
    pods(await holds('acme/bare', [signatureDocument(ours)]));
    expect(await running('--policy', 'laxer.yml')).toBe(0);
    expect(shown()).toMatch(/^WOULD BE LET IN {3}.*\/acme\/bare@.*today it is refused: a scan that counts is missing/);
  });

  it('takes for a stricter rule the images that it is for', async () => {
    pods(await fresh(), await holds('other/fresh', proven(scan(1, 6))));
    world.repository(
      'stricter.yml',
      `verify: { keys: [image-gate.pub] }\nimages: [{ match: "${registry.host}/other/*", verify: { keys: [next.pub] } }]\n`,
    );
    expect(await running('--policy', 'stricter.yml')).toBe(1);
    expect(shown()).toMatch(/^WOULD BE REFUSED {2}.*\/other\/fresh@.*no key that counts has signed it/);
    expect(shown()).toMatch(/FINE {14}.*\/acme\/fresh@/);
  });

  it('knows that nothing is refused yet where the policy of today names nobody', async () => {
    pods(await old());
    world.repository('first.yml', 'verify: { keys: [image-gate.pub] }\n');
    world.repository('.github/image-gate.yml', 'severity: { low: log }\n');
    expect(await running('--policy', 'first.yml', '--fail-on', 'new')).toBe(1);
    expect(shown()).toMatch(/^WOULD BE REFUSED/);
    await expect(running()).rejects.toMatchObject({ code: 'verify-no-key' });
    expect(await running('--key', 'image-gate.pub')).toBe(1);
    expect(shown()).toMatch(/^REFUSED ALREADY/);
  });

  it('asks for the evidence of each image once, however many rules it is put to', async () => {
    pods(await fresh(), await old());
    world.repository('stricter.yml', 'verify: { keys: [image-gate.pub, next.pub], max-age: 12h }\n');
    registry.requests.splice(0);
    await running('--policy', 'stricter.yml', '--until', '7d');
    const lines = registry.requests.map(({ line }) => line).filter((line) => line !== 'GET /v2/');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeLessThanOrEqual(16);
  });

  it('asks no registry for what may run without evidence, or may not run for its name', async () => {
    pods(
      `${registry.host}/system/pause@sha256:${'1'.repeat(64)}`,
      `${registry.host}/mallory/app@sha256:${'2'.repeat(64)}`,
    );
    registry.requests.splice(0);
    const code = await running('--match', `${registry.host}/acme/**`, '--exempt', `${registry.host}/system/**`);
    expect([code, registry.requests]).toEqual([1, []]);
    expect(shown()).toMatch(/REFUSED ALREADY {3}.*\/mallory\/app@.*it comes from no place that is named/);
    expect(shown()).toMatch(/EXEMPT {12}.*\/system\/pause@/);
  });

  it('does not know what a registry does not tell, and goes on with the others', async () => {
    const [good, bad] = [await fresh(), await old()];
    pods(good, bad, `${registry.host}/acme/gone@sha256:${'1'.repeat(64)}`);
    registry.fail({ when: 'GET /v2/acme/old/', act: { kind: 'status', status: 503 } });
    expect(await running('--fail-on', 'none')).toBe(3);
    expect(shown()).toMatch(/NOT KNOWN {9}.*\/acme\/old@/);
    expect(shown()).toMatch(/NOT KNOWN {9}.*\/acme\/gone@/);
    expect(shown()).toMatch(/FINE {14}.*\/acme\/fresh@/);
    expect(shown()).toContain('2 not known.');
  });

  it('ends with 3 where a line of the list can not be read', async () => {
    pods(await fresh());
    const list = readFileSync(`${world.workspace}/pods.txt`, 'utf8');
    world.repository('pods.txt', `${list}shop app sha256:${'1'.repeat(64)} docker://sha256:${'1'.repeat(64)}\n`);
    expect(await running()).toBe(3);
    expect(shown()).toContain('Not readable: 1 entry of pods.txt');
  });

  it('looks a tag up once, and names the digest', async () => {
    await holds('acme/tagged', proven(scan(1, 6)), 'v1');
    expect(await rehearse(`${registry.host}/acme/tagged:v1`)).toBe(0);
    expect(shown()).toMatch(/^FINE {14}.*\/acme\/tagged@sha256:/);
  });

  it('fails for what is asked for alone', async () => {
    pods(await old());
    expect(await running()).toBe(1);
    expect(await running('--fail-on', 'new')).toBe(0);
    expect(await running('--fail-on', 'none')).toBe(0);
    expect(shown()).toMatch(/^REFUSED ALREADY/);
  });
});

describe('image-gate rehearse with a new list of what is exploited', () => {
  const catalog = (...cves: readonly string[]) => {
    const vulnerabilities = [...cves, 'CVE-2020-0001'].map((cveID) => ({ cveID, dateAdded: '2026-02-27' }));
    world.repository(
      'kev.json',
      JSON.stringify({ dateReleased: at(-1), count: vulnerabilities.length, vulnerabilities }),
    );
  };
  const policy = (more = '') =>
    world.repository('.github/image-gate.yml', `exploited: block\nverify: { keys: [image-gate.pub]${more} }\n`);

  beforeEach(async () => {
    policy();
    pods(await holds('acme/api', proven(scan(1, 6, [id]))), await holds('acme/web', proven(scan(1, 6))));
  });

  it('says what the next night blocks, and until when its proof lasts then', async () => {
    catalog(id);
    expect(await running('--exploitation', 'kev.json')).toBe(1);
    expect(shown()).toMatch(
      /^WOULD BE REFUSED {2}.*\/acme\/api@.*from 2026-03-07 12:00 UTC on: the next night blocks it for CVE-2026-0001, so its proof is not renewed, and ends\./,
    );
    expect(shown()).toMatch(/FINE {14}.*\/acme\/web@/);
    expect(shown()).toContain('KEV of 2026-02-28');
    // Its proof holds for longer than that day.
    expect(shown()).toMatch(
      /0 of 2 running images would be refused by 2026-03-02 12:00 UTC; the next night would block 1\.$/,
    );
    await running('--exploitation', 'kev.json', '--until', '7d');
    expect(shown()).toMatch(/2 of 2 running images would be refused by 2026-03-08 12:00 UTC\.$/);
  });

  it('says that the night withdraws the proof where the policy says so', async () => {
    policy(', on-fail: revoke');
    catalog(id);
    expect(await running('--exploitation', 'kev.json')).toBe(1);
    expect(shown()).toMatch(/from the next night on: .*withdraws its proof \(`verify\.on-fail: revoke`\)/);
  });

  it('is fine with another list, and says of which day it is', async () => {
    catalog();
    // The scan claims the policy of the samples, so that this one is new to it.
    expect(await running('--exploitation', 'kev.json')).toBe(0);
    expect(shown()).toMatch(/FINE.*\n.*FINE/);
  });

  it('does not know what the policy asks of a list that is not there', async () => {
    world.repository(
      '.github/image-gate.yml',
      'exploited: block\nepss: { block: 0.5 }\nverify: { keys: [image-gate.pub] }\n',
    );
    catalog();
    expect(await running('--exploitation', 'kev.json')).toBe(3);
    expect(shown()).toMatch(/^NOT KNOWN {9}.*\/acme\/api@.*the policy asks for EPSS, which is missing/);
  });

  it('knows from the record of the last night what a claim does not say', async () => {
    const rules = 'exploited: log\nunfixed: warn\nseverity: { low: { action: block, when: { exploited: true } } }\n';
    world.repository('.github/image-gate.yml', `${rules}verify: { keys: [image-gate.pub] }\n`);
    catalog(id);
    expect(await running('--exploitation', 'kev.json')).toBe(3);
    expect(shown()).toMatch(/^NOT KNOWN {9}.*\/acme\/api@.*nobody has said whether CVE-2026-0001 has a fix/);
    const [digest = ''] = /sha256:\w+/.exec(shown()) ?? [];
    const findings = [vulnerability({ id, severity: 'LOW' })];
    const record = publishedRecord(makeAssessment({ findings, digest: digest as Digest }));
    const path = `night/records/image-gate-record-${digest.slice('sha256:'.length)}.json`;
    world.repository(path, JSON.stringify({ ...record, judgedAt: at(-1) }));
    expect(await running('--exploitation', 'kev.json', '--night', 'night')).toBe(1);
    expect(shown()).toMatch(/^WOULD BE REFUSED {2}.*\/acme\/api@.*the next night blocks it for CVE-2026-0001/);
    world.repository(path, '{}');
    expect(await running('--exploitation', 'kev.json', '--night', 'night')).toBe(3);
    expect(shown()).toMatch(/^NOT KNOWN {9}.*this is not a record of image-gate/);
  });

  it.each<[string, string, RegExp]>([
    ['is not there', 'none.json', /there is no such file/],
    ['is a folder', '.', /it is a folder/],
    ['is another file', 'other.json', /no KEV catalog/],
    ['is no list at all', 'image-gate.pub', /does not begin as a list of EPSS scores/],
  ])('stops where the list %s', async (_, path, message) => {
    world.repository('other.json', '{}');
    const run = running('--exploitation', path);
    await expect(run).rejects.toMatchObject({ code: 'list-invalid', message: expect.stringMatching(message) });
  });
});

it('is wrong usage where a folder is named in place of a list of what runs', async () => {
  const run = rehearse('--running', '.');
  await expect(run).rejects.toMatchObject({
    code: 'source-invalid',
    message: expect.stringContaining('it is a folder'),
  });
});

describe('the forms of a rehearsal', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schema/image-gate-rehearsal.schema.json', import.meta.url), 'utf8'),
  );
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it('are JSON of the schema, with all reasons, for programs', async () => {
    pods(await fresh(), await ending(), await old(), `${registry.host}/acme/gone@sha256:${'1'.repeat(64)}`);
    expect(await running('--format', 'json')).toBe(3);
    expect([isValid(told()), isValid.errors]).toEqual([true, null]);
    expect(rehearsalSchema.parse(told())).toEqual(told());
    expect(told()).toMatchObject({
      now: at(0),
      until: at(1),
      policy: { rehearsed: '.github/image-gate.yml' },
      counts: { fine: 1, 'would-be-refused': 1, 'refused-already': 1, 'not-known': 1, exempt: 0 },
    });
    const [first] = told().images;
    expect(first).toMatchObject({ outcome: 'would-be-refused', at: at(0.5), runs: 'shop/app-1' });
    const already = told().images.find(({ outcome }: { outcome: string }) => outcome === 'refused-already');
    expect(already.reasons.map(({ code }: { code: string }) => code)).toEqual(['too-old', 'expired']);
  });

  it('are Markdown, in which foreign names mean nothing', async () => {
    world.repository('pods.txt', `shop <b>app</b> x ${await ending()}\n`);
    expect(await running('--format', 'markdown')).toBe(1);
    expect(world.told.printed).toMatch(/^## ❌ Rehearsal: 1 of 1 running image would be refused/);
    expect(world.told.printed).not.toContain('<b>');
    expect(world.told.printed).toMatch(/\| WOULD BE REFUSED \| `127\.0\.0\.1:\d+\/acme\/ending@sha256:/);
  });
});

describe('image-gate rehearse stops', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['where nothing says what runs', [], /nothing says what runs/],
    ['for a repository', ['ghcr.io/acme/app'], /ghcr\.io\/acme\/app: it is not one image/],
    ['for a pattern', ['ghcr.io/acme/**'], /ghcr\.io\/acme\/\*\*: it is not one image/],
    ['for all of a Harbor', ['harbor:harbor.acme.io/'], /harbor:harbor\.acme\.io\/: it is not one image/],
    ['for a project of a Harbor', ['harbor:harbor.acme.io/shop'], /harbor:harbor\.acme\.io\/shop: it is not one/],
    ['for moments and a time at once', ['ghcr.io/acme/app:1', '--at', '+1d', '--until', '7d'], /names moments/],
    ['for a night of no use', ['ghcr.io/acme/app:1', '--night', 'night'], /for another list/],
    ['for a moment that is none', ['ghcr.io/acme/app:1', '--at', 'soon'], /"soon" is no moment/],
    ['for a moment that is past', ['ghcr.io/acme/app:1', '--at', '2026-02-01'], /it is past/],
    ['for a pattern that no name matches', ['ghcr.io/acme/app:1', '--match', 'https://ghcr.io'], /no pattern/],
    ['for whole pods', ['--running', 'pods.json'], /whole pods/],
  ])('%s', async (_, args, message) => {
    world.repository('pods.json', '{"items": []}');
    await expect(rehearse(...args)).rejects.toMatchObject({
      actor: 'config',
      message: expect.stringMatching(message),
    });
  });
});
