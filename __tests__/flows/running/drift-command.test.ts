import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DriftClass } from '../../../src/drift/drift-class.js';
import { driftSchema } from '../../../src/drift/drift-schema.js';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { ImageLayout } from '../../../src/oci/layout/image-layout.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { FakeLog } from '../../host/fake-ports.js';
import { type NightWorld, nightWorld } from '../../night/night-world.js';
import { twoPlatforms } from '../signed-image.js';

const day = 24 * 3_600_000;
let world: NightWorld;

beforeEach(async () => {
  world = await nightWorld();
});
afterEach(() => world.close());

const at = (path: string) => join(world.flow.workspace, path);
const later = (ms: number) => world.flow.clock.sleep(ms);
const all = () => world.name('');
const night = (...args: readonly string[]) =>
  world.night(all(), '--fail-on=none', '--ledger', at('.image-gate/ledger'), ...args);

/** What runs, one container a line: owner, name, imageID. */
const runs = (...rows: readonly (readonly [owner: string, image: string, id: string])[]) =>
  world.flow.repository('pods.txt', rows.map(([owner, image, id]) => `shop ${owner} ${image} ${id}\n`).join(''));
const drift = (...args: readonly string[]) =>
  runCommandLine(world.ports(), ['drift', '--running', 'pods.txt', ...args]);
const written = () => driftSchema.parse(JSON.parse(readFileSync(at('.image-gate/drift/drift.json'), 'utf8')));
const classes = (): Readonly<Record<string, readonly DriftClass[]>> =>
  Object.fromEntries(written().running.map(({ owner, faults }) => [owner, faults.map((fault) => fault.class)]));
const digested = (name: string, { root }: ImageLayout) => `${world.name(name.replace(/:.*/, ''))}@${root.digest}`;
const shown = () => world.flow.told.shown.at(-1) ?? '';

describe('what runs', () => {
  it('is as it should be where registry, ledger, proofs and night say so, by its index and by each of its platforms', async () => {
    const image = await world.holds('api:1', twoPlatforms);
    await night();
    const [first, second] = image.images.map(({ manifest }) => manifest.digest);
    runs(
      ['index', world.name('api:1'), digested('api:1', image)],
      ['amd64', world.name('api:1'), `docker-pullable://${world.name('api')}@${first}`],
      ['arm64', world.name('api:1'), `${world.name('api')}@${second}`],
    );
    expect([await drift(), classes()]).toEqual([0, { index: [], amd64: [], arm64: [] }]);
    expect(written()).toMatchObject({
      asked: { ledger: true, proofs: true, exceptions: true, alerts: false },
      gaps: [],
    });
    expect(shown()).toMatch(
      /Held against the ledger, signatures and proofs, the night of .*\n3 images in 3 containers; 0 never passed;/,
    );
  });

  it('knows a platform of the night by its index also when the tag has moved on', async () => {
    const old = await world.holds('api:1', twoPlatforms);
    await night();
    const [platform] = old.images;
    await world.holds('api:1', { images: [{ labels: { a: 'new' } }] });
    runs(['api', world.name('api:1'), `${world.name('api')}@${platform?.manifest.digest}`]);
    expect([await drift(), classes()]).toEqual([1, { api: ['tag-moved'] }]);
    expect(await drift('--fail-on', 'never-passed')).toBe(0);
  });

  it('has never passed where nobody has scanned and nobody has signed it', async () => {
    await world.holds('api:1');
    await night('--sign=key');
    const stranger = await world.holds('other:1', { images: [{ labels: { a: 'b' } }] }, false);
    runs(['other', world.name('other:1'), digested('other:1', stranger)]);
    expect([await drift('--fail-on', 'never-passed'), classes().other]).toEqual([
      1,
      ['never-passed', 'unsigned', 'unsigned', 'unsigned', 'not-in-inventory'],
    ]);
    expect(shown()).toContain('1 never passed');
  });

  it('has passed and then failed where the newest night blocks it', async () => {
    const image = await world.holds('api:1');
    await night('--sign=key');
    await later(day);
    world.finds.set('*', ['CRITICAL']);
    await night('--sign=key');
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    expect(await drift('--fail-on', 'passed-then-failed')).toBe(1);
    expect(classes().api?.[0]).toBe('passed-then-failed');
    rmSync(at('.image-gate/night'), { recursive: true });
    expect(await drift('--fail-on', 'passed-then-failed')).toBe(1);
    expect(written().running[0]?.faults[0]?.why).toMatch(/^blocked by the scan of .* \(127\.0\.0\.1:\d+\/api=1\)$/);
  });

  it('has a proof that ends soon, and then one that has ended', async () => {
    const image = await world.holds('api:1');
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    expect([await drift('--ledger', 'none'), classes().api]).toEqual([0, []]);
    await later(4.5 * day);
    expect([await drift('--ledger', 'none'), classes().api]).toEqual([1, ['proof-expiring']]);
    await later(3 * day);
    expect(await drift('--ledger', 'none', '--fail-on', 'proof-expired')).toBe(1);
    expect(new Set(classes().api)).toEqual(new Set(['proof-expired']));
  });

  it('is gone where the registry has it no more, and its tag, too', async () => {
    const image = await world.holds('api:1', twoPlatforms);
    await night('--sign=key');
    world.registry.storage.manifests.delete(`api@${image.root.digest}`);
    world.registry.tags.delete('api:1');
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    expect([await drift('--fail-on', 'gone'), classes().api]).toEqual([1, ['gone', 'tag-moved']]);
  });

  it('is known by the ID of its config alone where its name still stands for it, and else is unreadable', async () => {
    const image = await world.holds('api:1', twoPlatforms);
    const config = image.images[0]?.config.digest;
    runs(
      ['by-config', world.name('api:1'), `${config}`],
      ['by-docker', world.name('api:1'), `docker://${config}`],
      ['by-crio', world.name('api:1'), `${config}`.replace('sha256:', '')],
      ['by-store', world.name('api:1'), `docker://${image.root.digest}`],
      ['other', world.name('api:1'), `docker://${digestOf('other')}`],
      ['nameless', `${config}`, `docker://${config}`],
      ['pending', world.name('api:1'), ''],
      ['strange', world.name('api:1'), 'what-is-this'],
    );
    expect([await drift('--ledger', 'none'), classes()]).toEqual([
      1,
      {
        ...{ 'by-config': [], 'by-docker': [], 'by-crio': [], 'by-store': [] },
        ...{ other: ['unreadable'], nameless: ['unreadable'], pending: ['unreadable'], strange: ['unreadable'] },
      },
    ]);
  });

  it('has passed by an exception that has ended', async () => {
    const image = await world.holds('api:1');
    world.finds.set('*', ['CRITICAL']);
    const until = new Date(world.flow.clock.now().getTime() + day).toISOString().slice(0, 10);
    world.flow.repository('.trivyignore', `CVE-2026-0001 # waits for a fix, Expiry: ${until}\n`);
    await night('--sign=key');
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    expect([await drift('--fail-on', 'exception-expired'), classes().api?.includes('exception-expired')]).toEqual([
      0,
      false,
    ]);
    await later(2 * day - 60_000);
    expect([await drift('--fail-on', 'exception-expired'), classes().api?.includes('exception-expired')]).toEqual([
      1,
      true,
    ]);
  });
});

describe('what does not answer', () => {
  it('is an exit code of its own and a row, and never a better result: a registry that is down', async () => {
    const image = await world.holds('api:1');
    await night('--sign=key');
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    world.registry.fail({ when: 'GET /v2/api/', times: 100, act: { kind: 'status', status: 503 } });
    expect([await drift(), new Set(classes().api)]).toEqual([3, new Set(['unanswered'])]);
    expect(await drift('--fail-on', 'none')).toBe(3);
    rmSync(at('.image-gate/ledger'), { recursive: true });
    rmSync(at('.image-gate/night'), { recursive: true });
    expect([await drift(), new Set(classes().api)]).toEqual([3, new Set(['unanswered'])]);
  });

  it('is a registry that limits the rate, which is left alone then: each image would wait for it', async () => {
    const images = Array.from({ length: 60 }, (_, at) => `${world.name('api')}@${digestOf(String(at))}`);
    runs(...images.map((image, at) => [`api-${at}`, image, image] as const));
    const limited = { status: 429, headers: { 'retry-after': '60' } };
    world.registry.fail({ when: 'GET /v2/api/', times: 10_000, act: { kind: 'status', ...limited } });
    world.registry.requests.splice(0);
    expect(await drift('--key', 'image-gate.pub', '--ledger', 'none')).toBe(3);
    expect(written().running.every(({ faults }) => faults[0]?.class === 'unanswered')).toBe(true);
    expect(world.registry.requests.length).toBeLessThan(150);
  });

  it('is a registry that might have said which image an ID is of', async () => {
    const image = await world.holds('api:1');
    runs(['api', world.name('api:1'), `docker://${image.images[0]?.config.digest}`]);
    world.registry.fail({ when: 'GET /v2/api/', times: 100, act: { kind: 'status', status: 503 } });
    expect([await drift('--ledger', 'none', '--fail-on', 'none'), classes().api]).toEqual([
      3,
      ['unreadable', 'unanswered'],
    ]);
  });

  it('is a registry that lies about the bytes of an image', async () => {
    const image = await world.holds('api:1');
    const key = `api@${image.root.digest}`;
    const { bytes, mediaType } = world.registry.storage.manifests.get(key) ?? { bytes: Buffer.alloc(0), mediaType: '' };
    world.registry.storage.manifests.set(key, { bytes: Buffer.concat([bytes, Buffer.from(' ')]), mediaType });
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    expect([await drift('--ledger', 'none'), classes().api?.[0]]).toEqual([3, 'unanswered']);
  });

  it('is a ledger that is behind, and a night of long ago', async () => {
    const image = await world.holds('api:1');
    await night('--sign=key');
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    await later(3 * day);
    expect(await drift('--fail-on', 'none')).toBe(3);
    expect(written().gaps).toMatchObject([{ source: 'ledger' }, { source: 'night' }]);
  });

  it('is a ledger whose newest scan is dated ahead', async () => {
    const image = await world.holds('api:1');
    await night();
    runs(['api', world.name('api:1'), digested('api:1', image)]);
    await later(-3 * day);
    rmSync(at('.image-gate/night'), { recursive: true });
    expect(await drift('--fail-on', 'none')).toBe(3);
    expect(written().gaps).toMatchObject([{ source: 'ledger' }]);
  });

  it('is a line of a list that nobody can read, a list that is empty, and a night that is broken', async () => {
    const image = await world.holds('api:1');
    writeFileSync(at('pods.txt'), `shop api ${world.name('api:1')} ${digested('api:1', image)}\nnothing\n`);
    expect([await drift('--ledger', 'none', '--fail-on', 'none'), written().gaps]).toEqual([
      3,
      [{ source: 'running', what: '1 line of pods.txt can’t be read' }],
    ]);
    runs();
    expect([await drift('--ledger', 'none'), written().gaps]).toEqual([
      3,
      [{ source: 'running', what: 'pods.txt names nothing that runs' }],
    ]);
    world.flow.repository('.image-gate/night/night.json', '{}');
    expect([await drift('--ledger', 'none'), written().gaps.map(({ source }) => source)]).toEqual([
      3,
      ['running', 'night'],
    ]);
  });

  it('is a folder in place of a file of alerts', async () => {
    runs();
    await expect(drift('--ledger', 'none', '--falco', '.')).rejects.toMatchObject({
      code: 'source-invalid',
      message: expect.stringContaining('it is a folder'),
    });
  });

  it('is no pod list at all, nobody who says what has passed, or a word that is no class', async () => {
    world.flow.repository('pods.txt', '{"items":[{"spec":{"env":"hunter2"}}]}');
    await expect(drift('--ledger', 'none')).rejects.toMatchObject({ code: 'source-invalid' });
    await expect(drift('--fail-on', 'never-pased')).rejects.toMatchObject({
      message: expect.stringContaining('never-passed'),
    });
    runs(['api', world.name('api:1'), '']);
    world.flow.repository('.github/image-gate.yml', '');
    await expect(drift()).rejects.toMatchObject({ code: 'drift-nothing-known' });
  });

  it('is a key or a workflow that can never count, also where no image is asked for it', async () => {
    runs(['api', 'registry.example/other:1', 'registry.example/other:1']);
    const nothing = ['--ledger', 'none', '--only', 'acme/**'];
    await expect(drift(...nothing, '--key', 'nowhere.pub')).rejects.toMatchObject({ code: 'key-invalid' });
    await expect(drift(...nothing, '--identity', 'acme')).rejects.toMatchObject({ code: 'identity-invalid' });
    expect(await drift(...nothing, '--key', 'image-gate.pub')).toBe(0);
  });
});

describe('what watches the cluster', () => {
  it('is joined to what runs, and what is about nothing that runs is a row', async () => {
    const image = await world.holds('api:1');
    runs(
      ['api-7d9f8c', world.name('api:1'), digested('api:1', image)],
      ['web-1', world.name('api:1'), digested('api:1', image)],
    );
    const event = (fields: object, priority = 'Critical') =>
      JSON.stringify({
        rule: 'Drop and execute new binary in container',
        priority,
        time: '2026-01-01T00:00:00Z',
        output_fields: fields,
      });
    const pod = { 'k8s.ns.name': 'shop', 'k8s.pod.name': 'api-7d9f8c-x2x4z', 'proc.name': 'xmrig' };
    world.flow.repository(
      'falco.jsonl',
      [
        event({ ...pod, 'container.image.digest': image.root.digest }),
        event({ 'k8s.ns.name': 'shop', 'k8s.pod.name': 'gone-1' }),
        'broken',
        '',
      ].join('\n'),
    );
    expect(await drift('--ledger', 'none', '--falco', 'falco.jsonl')).toBe(1);
    expect(classes()).toEqual({ 'api-7d9f8c': ['alert'], 'web-1': [] });
    expect(written().running[0]?.faults).toEqual([
      { class: 'alert', why: 'Falco: Drop and execute new binary in container (xmrig)' },
    ]);
    expect(written().alerts).toMatchObject({ read: 2, unjoined: [{ about: 'shop/gone-1' }] });
    expect(written().gaps).toEqual([
      { source: 'alerts', what: '1 piece of falco.jsonl can’t be read as an event of Falco' },
    ]);
    expect(await drift('--ledger', 'none', '--falco', 'falco.jsonl', '--fail-on', 'none')).toBe(3);
    expect(shown()).toContain(
      'Alert about nothing that runs: Falco: Drop and execute new binary in container, about shop/gone-1',
    );
  });
});

describe('a report that is made next', () => {
  it('has what runs and never passed, what watched it, and what nobody looks at', async () => {
    await world.holds('api:1');
    await night();
    const stranger = await world.holds('other:1', { images: [{ labels: { a: 'b' } }] }, false);
    runs(['other-0', world.name('other:1'), digested('other:1', stranger)]);
    const fields = { 'k8s.ns.name': 'shop', 'k8s.pod.name': 'other-0' };
    world.flow.repository(
      'falco.jsonl',
      JSON.stringify({ rule: 'Container Drift Detected (chmod)', priority: 'Error', output_fields: fields }),
    );
    expect(await drift('--falco', 'falco.jsonl')).toBe(1);
    await later(60_000);
    world.flow.told.printed = '';
    const args = ['report', '--ledger', at('.image-gate/ledger'), '--format', 'json', '--fail-on', 'missed'];
    expect(await runCommandLine(world.ports(), args)).toBe(1);
    const report = fleetReportSchema.parse(JSON.parse(world.flow.told.printed));
    const figures = report.figures.filter(({ key }) => key.startsWith('running-'));
    expect(figures.map(({ key, value, state }) => [key, value, state])).toEqual([
      ['running-never-passed', 1, 'missed'],
      ['running-failed', 0, 'met'],
      ['running-alerts', 1, 'missed'],
    ]);
    expect(report.drift?.running).toMatchObject([{ runs: 'shop/other-0', classes: expect.arrayContaining(['alert']) }]);
    expect(report.uncovered.filter(({ by }) => by === 'cluster')).toMatchObject([{ what: world.name('other:1') }]);
    await expect(runCommandLine(world.ports(), [...args, '--drift', 'nowhere'])).rejects.toMatchObject({
      code: 'drift-absent',
    });
  });
});

describe('in a log that everybody can read', () => {
  it.each(['text', 'json'])('names neither images nor who runs them as %s, unless it is asked to', async (format) => {
    const other = await world.holds('other:1', { images: [{ labels: { a: 'b' } }] }, false);
    runs(['other-0', world.name('other:1'), digested('other:1', other)]);
    const environment = { ...world.flow.environment, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/site' };
    const words = ['drift', '--running', 'pods.txt', '--ledger', 'none', '--format', format];
    const told = () => [shown(), world.flow.told.printed].join('\n');
    expect(await runCommandLine({ ...world.ports(), environment }, words)).toBe(1);
    expect(told()).not.toContain('other');
    expect(told()).toMatch(/^1 image in 1 container; 1 never passed.*\nImages and findings are not named/);
    expect(classes()).toMatchObject({ 'other-0': expect.arrayContaining(['never-passed']) });
    expect(await runCommandLine({ ...world.ports(), environment }, [...words, '--publish-findings'])).toBe(1);
    expect(told()).toContain('other-0');
  });

  it('names none that a registry is asked for again', async () => {
    const other = await world.holds('other:1', { images: [{ labels: { a: 'b' } }] }, false);
    runs(['other-0', world.name('other:1'), digested('other:1', other)]);
    world.registry.fail({ when: 'GET /v2/other/', times: 100, act: { kind: 'status', status: 503 } });
    const environment = { ...world.flow.environment, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/site' };
    const words = ['drift', '--running', 'pods.txt', '--ledger', 'none'];
    const log = new FakeLog();
    expect(await runCommandLine({ ...world.ports(), environment, log }, words)).toBe(3);
    expect(log.lines.join('\n')).not.toContain('other');
    expect(await runCommandLine({ ...world.ports(), log }, words)).toBe(3);
    expect(log.lines.join('\n')).toContain('other');
  });
});

describe('patterns', () => {
  it('leave out what nobody asks about, and say how much', async () => {
    await world.holds('api:1');
    const other = await world.holds('other:1', { images: [{ labels: { a: 'b' } }] }, false);
    runs(['other', world.name('other:1'), digested('other:1', other)], ['odd', '?', 'what']);
    expect([await drift('--ledger', 'none', '--except', world.name('other:*')), Object.keys(classes())]).toEqual([
      1,
      ['odd'],
    ]);
    expect(written().left).toBe(1);
  });
});
