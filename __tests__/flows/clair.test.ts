/** What Clair says of an image in whole runs: who asks it, with what, and what becomes of a run in which it does not answer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { MadeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { clairReport } from '../scan/clair/clair-report.js';
import { FakeClair, says } from '../scan/clair/fake-clair.js';
import { type FlowWorld, flowWorld } from './world.js';

const key = Buffer.from('0123456789012345678901234567890a');
const policy = '.github/image-gate.yml';
const severe = 'severity: { high: block }\n';
const required = `${severe}second-opinion: { clair: required }\n`;
const advisory = `${severe}second-opinion: { clair: advisory }\n`;

let world: FlowWorld;
let registry: FakeRegistry;
let clair: FakeClair;
let made: MadeLayout;

beforeEach(async () => {
  await begin({ IMAGE_GATE_CLAIR_PSK: key.toString('base64') });
});
afterEach(async () => {
  expect(clair.breaks).toEqual([]);
  await end();
});

async function begin(environment: Readonly<Record<string, string>>): Promise<void> {
  world = flowWorld({ environment });
  registry = await startFakeRegistry();
  clair = await new FakeClair(() => world.clock.now().getTime(), key).listen();
  made = await world.layout();
  for (const { manifest, config, layers } of made.images) {
    for (const blob of [config, ...layers]) registry.seedBlob('app', readFileSync(made.path(blob.digest)));
    registry.seedManifest('app', readFileSync(made.path(manifest.digest)), manifest.mediaType);
  }
  registry.seedManifest('app', readFileSync(made.path(made.root.digest)), made.root.mediaType, '1');
}

async function end(): Promise<void> {
  await Promise.all([clair.close(), registry.close()]);
  world.close();
}

type Inputs = Readonly<Record<string, string | undefined>>;
const inRegistry = (): Inputs => ({ input: undefined, image: `${registry.host}/app:1`, 'image-from': 'registry' });
const onDisk = (): Inputs => ({ input: join(world.workspace, 'image'), image: undefined, 'image-from': undefined });
/** No verdict: exit 3. */
const noVerdict = { code: 'second-opinion' };
const run = (more: Inputs = {}): Promise<unknown> =>
  runAction(world, world.inputs({ ...inRegistry(), 'clair-url': clair.url.href, ...more })).catch((error) => error);

const record = () => world.record();
const [digest] = [() => made.images[0]?.manifest.digest ?? made.root.digest];
const written = (report: unknown) => writeFileSync(join(world.workspace, 'clair.json'), JSON.stringify(report));
const ownReport = () => {
  const layer = made.images[0]?.layers[0]?.digest;
  const at = { package_db: 'var/lib/dpkg/status', introduced_in: layer, distribution_id: '1' };
  return clairReport({ environments: { 7: [at] } }, digest());
};

describe('a gate that asks Clair', () => {
  it('blocks by what Clair alone reports where the policy requires its opinion', async () => {
    world.repository(policy, required);
    expect(await run()).toBe(1);
    expect(record()).toMatchObject({
      verdict: 'blocked',
      opinion: { scanner: 'clair', weight: 'required', databaseUpdatedAt: '2026-11-20T00:00:00.000Z' },
      findings: [{ id: 'CVE-2026-0001', said: { by: 'clair', severity: 'High', vendor: 'high', alone: true } }],
    });
    expect(world.told.shown.join()).toContain('only Clair');
  });

  it('passes with it where the policy only wants to know', async () => {
    world.repository(policy, advisory);
    expect(await run()).toBe(0);
    expect(record()).toMatchObject({ verdict: 'passed', findings: [{ said: { alone: true } }] });
  });

  it('gives no verdict where it is required and has no advisories yet', async () => {
    world.repository(policy, required);
    clair.trouble(/vulnerability_report/, says(202));
    expect(await run()).toMatchObject(noVerdict);
    expect(record()).toMatchObject({ opinion: { missing: expect.stringContaining('no advisories yet') } });
  });

  it('warns where it is advisory and down', async () => {
    world.repository(policy, advisory);
    await clair.close();
    expect(await run()).toBe(0);
    expect(record()).toMatchObject({ opinion: { missing: expect.stringContaining('can not be reached') } });
  });

  it('does not ask it of an image that is in no registry', async () => {
    world.repository(policy, required);
    expect(await run(onDisk())).toMatchObject(noVerdict);
    expect(clair.asked).toEqual([]);
    expect(record()).toMatchObject({ opinion: { missing: expect.stringContaining('Push it to one for staging') } });
  });

  it('masks its key, and says what is wrong with one before anything is fetched', async () => {
    await run();
    expect(world.events).toContain(`mask ${key.toString('base64')}`);
    await end();
    await begin({ IMAGE_GATE_CLAIR_PSK: 'short' });
    expect(await run()).toMatchObject({ code: 'clair-key', message: expect.stringContaining('IMAGE_GATE_CLAIR_PSK') });
    expect([clair.asked, registry.requests]).toEqual([[], []]);
  });
});

describe('a gate that is given reports of Clair', () => {
  const local = (): Inputs => ({
    ...onDisk(),
    'clair-url': undefined,
    'clair-report': join(world.workspace, 'clair.json'),
  });

  it('takes that of its image', async () => {
    world.repository(policy, required);
    written(ownReport());
    expect(await run(local())).toBe(1);
    expect(record()).toMatchObject({ findings: [{ id: 'CVE-2026-0001', said: { alone: true } }] });
  });

  it('gives no verdict by the report of another image', async () => {
    world.repository(policy, required);
    written(clairReport());
    expect(await run(local())).toMatchObject(noVerdict);
    expect(record()).toMatchObject({ opinion: { missing: expect.stringContaining('of another image') } });
  });

  it('says that there is no such file before anything begins', async () => {
    expect(await run(local())).toMatchObject({ code: 'clair-report-absent' });
    expect(world.events.filter((event) => event.startsWith('start'))).toEqual([]);
  });
});

describe('image-gate clair', () => {
  const judge = (...more: readonly string[]) =>
    runCommandLine(world, ['clair', `${registry.host}/app:1`, '--clair-url', clair.url.href, ...more]);

  it('judges what Clair alone says by the policy of the working folder, without Trivy', async () => {
    expect(await judge()).toBe(0);
    world.repository(policy, severe);
    expect(await judge()).toBe(1);
    expect(world.events.filter((event) => event.startsWith('start'))).toEqual([]);
    expect(
      registry.requests.some(
        ({ line }) => /^GET .*blobs/.test(line) && line.includes(`${made.images[0]?.layers[0]?.digest}`),
      ),
    ).toBe(false);
    expect(await judge('-f', 'json')).toBe(1);
    expect(JSON.parse(world.told.printed)).toMatchObject({
      scanner: { name: 'Clair' },
      verdict: 'blocked',
      findings: [{ id: 'CVE-2026-0001', severity: 'HIGH' }],
    });
  });

  it('asks for no second word of Clair', async () => {
    world.repository(policy, 'second-opinion: { clair: required }\n');
    expect(await judge()).toBe(0);
  });

  it('takes a file', async () => {
    world.repository(policy, severe);
    written(ownReport());
    const file = join(world.workspace, 'clair.json');
    expect(await runCommandLine(world, ['clair', `${registry.host}/app:1`, '--clair-report', file])).toBe(1);
  });

  it.each([
    ['is not there', 'none.json', /none\.json does not exist\. Name the file/],
    ['is a folder', '.', /is a folder\. Name the file/],
  ])('asks no registry for a report that %s', async (_, name, message) => {
    const file = join(world.workspace, name);
    const asked = registry.requests.length;
    const judged = runCommandLine(world, ['clair', `${registry.host}/app:1`, '--clair-report', file]);
    await expect(judged).rejects.toMatchObject({
      code: 'clair-report-absent',
      message: expect.stringMatching(message),
    });
    expect(registry.requests).toHaveLength(asked);
  });

  it('has no verdict where Clair has no opinion', async () => {
    clair.trouble(/vulnerability_report/, says(202));
    await expect(judge()).rejects.toMatchObject({ code: 'clair-not-ready', actor: 'tool' });
    expect(world.told.shown).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['nobody to ask', ['app:1']],
    ['two ways to ask', ['app:1', '--clair-url', 'https://a.example', '--clair-report', 'a.json']],
    ['no image', ['--clair-url', 'https://a.example']],
    ['an address without encryption', ['app:1', '--clair-url', 'http://clair.example']],
  ])('refuses %s', async (_, args) => {
    await expect(runCommandLine(world, ['clair', ...args])).rejects.toMatchObject({ actor: 'config' });
  });

  it('shows how the address of a Clair is written', async () => {
    const judged = runCommandLine(world, ['clair', 'app:1', '--clair-url', 'http://clair.example']);
    await expect(judged).rejects.toThrow(/--clair-url.*not an https URL.*https:\/\/clair\.acme\.example/s);
  });
});

describe('image-gate scan', () => {
  it('asks Clair, too', async () => {
    world.repository(policy, required);
    const inputs = world.inputs({
      input: undefined,
      'policy-from': undefined,
      'github-token': undefined,
      context: undefined,
    });
    const options = [...inputs].map(([name, value]) => `--${name}=${value}`);
    const asked = ['--clair-url', clair.url.href, '--image-from=registry', ...options];
    expect(await runCommandLine(world, ['scan', `${registry.host}/app:1`, ...asked])).toBe(1);
    expect(world.told.shown.join()).toContain('only Clair');
  });
});
