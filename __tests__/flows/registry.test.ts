import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { Cancelled } from '../../src/host/errors.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf, encoded } from '../../src/oci/digest.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { vexText } from '../policy/vex/vex-samples.js';
import { FakeClair } from '../scan/clair/fake-clair.js';
import { twoPlatforms } from './signed-image.js';

const day = 24 * 3_600_000;
let world: NightWorld;

beforeEach(async () => {
  world = await nightWorld();
});
afterEach(() => world.close());

const outcomes = () =>
  Object.fromEntries(world.rows().map(({ names, outcome }) => [names[0]?.replace(/^[^/]*\//, ''), outcome]));
const all = () => world.name('');
const later = (ms: number) => world.flow.clock.sleep(ms);

describe('a night', () => {
  it('judges each image of a registry once, and what is no image not at all', async () => {
    await world.holds('api:1');
    world.registry.tags.set('api:latest', world.registry.tags.get('api:1') as never);
    await world.holds('web:1', { images: [{ labels: { a: 'web' } }] }, false);
    expect(await world.night(all(), '--fail-on=none')).toBe(0);
    expect(world.scans.filter((what) => what === 'image')).toHaveLength(2);
    expect(outcomes()).toMatchObject({
      'api:1': { verdict: 'passed', from: 'layers' },
      'web:1': { verdict: 'passed' },
    });
    expect(world.rows().find(({ names }) => names.length === 2)?.names).toEqual([
      world.name('api:1'),
      world.name('api:latest'),
    ]);
  });

  it('pulls no layer of an image whose SBOM was shown to stand for it, and finds the same', async () => {
    await world.holds('api:1', twoPlatforms);
    world.finds.set('*', ['HIGH']);
    await world.night(all(), '--sign=key');
    const first = outcomes()['api:1'];
    expect(first).toMatchObject({ from: 'layers', claims: { kind: 'renewed' } });
    await later(day);
    world.registry.requests.splice(0);
    world.scans.splice(0);
    expect(await world.night(all(), '--sign=key')).toBe(0);
    const second = outcomes()['api:1'];
    expect(second).toMatchObject({ from: 'sbom', counts: { HIGH: 1 }, claims: { kind: 'renewed' } });
    expect(second?.counts).toEqual(first?.counts);
    expect(world.scans).toEqual(['sbom', 'sbom']);
  });
});

describe('VEX documents at night', () => {
  it('count for the image that they name by its digest, and for no other of the registry', async () => {
    await world.holds('api:1');
    await world.holds('web:1', { images: [{ labels: { a: 'web' } }] });
    world.finds.set('*', ['HIGH']);
    const digest = world.registry.tags.get('api:1') ?? '';
    const statement = { at: new Date(world.flow.clock.now().getTime() - day) };
    const products = ['api', 'web'].map((name) => ({ '@id': `pkg:oci/${name}@${encodeURIComponent(digest)}` }));
    world.flow.repository('vex.json', vexText([{ ...statement, products }]).toString());
    world.flow.repository('.github/image-gate.yml', 'severity: { high: block }\nvex: { files: [vex.json] }\n');
    expect(await world.night(all(), '--fail-on=none')).toBe(0);
    expect(outcomes()).toMatchObject({ 'api:1': { verdict: 'passed' }, 'web:1': { verdict: 'blocked' } });
  });
});

it('matches images with the same packages once a night', async () => {
  world.alike = true;
  world.finds.set('*', ['HIGH']);
  const names = ['api:1', 'api:2', 'web:1'];
  for (const name of names) await world.holds(name, { images: [{ labels: { name } }] });
  await world.night(all(), '--sign=key');
  await later(day);
  for (const _ of ['one', 'another']) {
    world.scans.splice(0);
    await world.night(all());
    // Those that are under way at the same time each ask.
    expect(['sbom', 'sbom sbom']).toContain(world.scans.join(' '));
    for (const name of names) expect(outcomes()[name]).toMatchObject({ from: 'sbom', counts: { HIGH: 1 } });
  }
});

describe('stale images', () => {
  const created = (days: number) => ({
    editConfig: (config: Record<string, unknown>) => ({
      ...config,
      created: new Date(world.flow.clock.now().getTime() - days * day).toISOString(),
    }),
  });
  const base = 'org.opencontainers.image.base';

  it('are told by what their config says, from the layers and from the SBOM, and nothing is asked of a registry that labels name', async () => {
    const labels = { [`${base}.name`]: 'elsewhere.example/base:1', [`${base}.digest`]: `sha256:${'0'.repeat(64)}` };
    await world.holds('fresh:1', { images: [created(1)] });
    await world.holds('old:1', { images: [{ ...created(89.5), labels }] });
    await world.holds('unknown:1', {
      images: [{ editConfig: (one) => ({ ...one, created: '1970-01-01T00:00:00Z' }) }],
    });
    const stale = async (...args: readonly string[]) => {
      world.flow.told.printed = '';
      expect(await world.night(all(), '--format=json', ...args)).toBe(0);
      const rows = JSON.parse(world.flow.told.printed).stale;
      return rows.map((row: Record<string, Record<string, unknown>>) => [`${row.name}`.split('/')[1], row.age?.kind]);
    };
    expect(await stale('--sign=key')).toEqual([['unknown:1', 'unknown']]);
    await later(day);
    const old = [
      ['old:1', 'built'],
      ['unknown:1', 'unknown'],
    ];
    expect(await stale()).toEqual(old);
    expect(outcomes()['old:1']).toMatchObject({ from: 'sbom' });
    expect(await stale('--stale-after=91d')).toEqual([['unknown:1', 'unknown']]);
    expect(await stale('--stale-after=2d')).toEqual([['old:1', 'built'], ['fresh:1', 'built'], old[1]]);
    await world.night(all());
    const told = world.flow.told.shown.at(-1) ?? '';
    expect(told).toMatch(/\nNot built for 90 days or more: 1; of unknown age: 1:\n/);
    expect(told).toMatch(
      /\/old:1: built 90 days ago \(\d{4}-\d\d-\d\d, by its config\); base elsewhere\.example\/base:1\. Build it again if it is in use, else archive it\.\n/,
    );
    expect(told).toMatch(/\/unknown:1: nobody says when it was built\. /);
    expect(told).toMatch(/; 1 stale; 1 of unknown age$/);
    await world.night(all(), '--stale-after=91d');
    expect(world.flow.told.shown.at(-1)).toContain('\nOf unknown age: 1:\n');
  });
});

describe('the age of an image', () => {
  const ago = (days: number) => new Date(world.flow.clock.now().getTime() - days * day).toISOString();
  const stale = () => world.flow.told.shown.at(-1) ?? '';
  const provenance = (days: number) => ({
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { runDetails: { metadata: { finishedOn: ago(days) } } },
  });
  const built = (name: string, days: number) => ({
    images: [
      {
        ...{ attestation: true, provenance: provenance(days), labels: { name } },
        editConfig: (one: Record<string, unknown>) => ({ ...one, created: '1970-01-01T00:00:00Z' }),
      },
    ],
  });

  it('is that of the provenance that its builder has attached, where its config tells none', async () => {
    await world.holds('fresh:1', built('fresh', 1));
    await world.holds('old:1', built('old', 95));
    await world.night(all());
    expect(stale()).toMatch(/\/old:1: built 95 days ago \([-\d]+, by its provenance\)\. /);
    expect(stale()).toMatch(/; 1 stale$/);
  });

  it('asks for neither provenance nor config while the SBOM says that the config tells a day that is recent', async () => {
    const recent = {
      attestation: true,
      provenance: provenance(1),
      editConfig: (one: object) => ({ ...one, created: ago(9) }),
    };
    const layout = await world.holds('api:1', { images: [recent] });
    await world.night(all(), '--sign=key');
    await later(day);
    world.registry.requests.splice(0);
    await world.night(all());
    expect(layout.blobs.length).toBeGreaterThan(0);
    expect(world.registry.requests.filter(({ line }) => line.includes('/blobs/'))).toEqual([]);
  });

  it('is at least as long as the ledger knows its files, whatever its provenance tells', async () => {
    await world.holds('api:main', built('api', 0));
    await world.night(all());
    await later(50 * day);
    await world.night(all());
    await later(41 * day);
    // The same files under another digest, as of a build that has taken everything from its cache.
    await world.holds('api:main', built('api', 0));
    await world.night(all());
    await world.night(all());
    expect(stale()).toMatch(/\/api:main: seen first 91 days ago \([-\d]+, by the ledger\), and built before\. /);
    await world.holds('api:main', built('another', 0));
    await world.night(all());
    expect(stale()).not.toContain('stale');
  });

  it('is told with the last pull, where a list tells it', async () => {
    const layout = await world.holds('api:1', built('api', 95));
    const image = { repositoryName: 'api', imageDigest: layout.root.digest, imageTags: ['1'] };
    const imageDetails = [{ ...image, imagePushedAt: ago(90), lastRecordedPullTime: ago(60) }];
    world.flow.repository('ecr.json', JSON.stringify({ imageDetails }));
    await world.night(`--listing=${world.name('').slice(0, -1)}=ecr.json`);
    expect(stale()).toContain(`; last pulled ${ago(60).slice(0, 10)}. Build it again if it is in use`);
  });
});

describe('an image is scanned by its layers again', () => {
  beforeEach(async () => {
    await world.holds('api:1');
    await world.night(all(), '--sign=key');
    expect(outcomes()).toMatchObject({ 'api:1': { claims: { kind: 'renewed' } } });
  });
  const why = async (...args: readonly string[]) => {
    await world.night(all(), '--sign=key', '--fail-on=none', ...args);
    return outcomes()['api:1'];
  };

  it('after 7 days', async () => {
    await later(7 * day);
    world.scans.splice(0);
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('every 7 days') });
    // The attached SBOM still gives what they give: it is attached again with the time of this scan, and none is made.
    expect(world.scans).toEqual(['image', 'sbom']);
    await later(6 * day);
    expect(await why()).toMatchObject({ from: 'sbom' });
    await later(day);
    expect(await why()).toMatchObject({ from: 'layers' });
  });

  it('with a new Trivy', async () => {
    await later(day);
    world.trivy = '0.75.0';
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('Trivy 0.74.0') });
    await later(day);
    expect(await why()).toMatchObject({ from: 'sbom' });
  });

  it('where somebody else has signed its SBOM', async () => {
    await later(day);
    world.flow.repository('.github/image-gate.yml', 'verify: { keys: [other.pub] }\n');
    world.flow.repository('other.pub', (await import('./signed-image.js')).signingKey().publicKey);
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('no scan attestation of ours') });
  });

  it('where Trivy reads other packages from its SBOM', async () => {
    await later(day);
    world.packagesInSboms = 0;
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('Trivy reads 0 packages') });
  });

  it('where the policy compares layers, or more than packages is looked for', async () => {
    await later(day);
    expect(await why('--scanners=vuln,secret')).toMatchObject({ from: 'layers' });
    world.flow.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\nignore-base: true\n');
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('ignore-base') });
  });

  it('where the policy blocks by the config of an image, which no SBOM says', async () => {
    await later(day);
    const by = (hardening: string) =>
      world.flow.repository('.github/image-gate.yml', `verify: { keys: [image-gate.pub] }\nhardening: ${hardening}\n`);
    by('warn');
    expect(await why()).toMatchObject({ from: 'sbom' });
    by('{ checks: { root-user: block } }');
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('hardening') });
  });

  it('and where its SBOM gives something else than they do, it stands for them no more, which is a line', async () => {
    await later(7 * day);
    world.finds.set('*', ['HIGH']);
    // The new SBOM gives what the layers give; the one that had passed for equal does not.
    world.blindBefore = world.flow.clock.now().getTime();
    expect(await why()).toMatchObject({
      from: 'layers',
      difference: expect.stringContaining('1 findings of the image'),
    });
    expect(world.flow.told.shown.at(-1)).toContain('DIFFERENT');
    await later(day);
    expect(await why()).toMatchObject({ from: 'layers', why: expect.stringContaining('not shown to be equal') });
  });
});

describe('the claims about an image', () => {
  it('are renewed only where it has come through the gate', async () => {
    await world.holds('foreign:1', {}, false);
    world.registry.requests.splice(0);
    expect(await world.night(all(), '--sign=key')).toBe(0);
    expect(outcomes()).toMatchObject({ 'foreign:1': { verdict: 'passed', claims: { kind: 'unproven' } } });
    expect(world.flow.told.shown.at(-1)).toMatch(
      /foreign:1: .*; it has no proof that counts, so none was renewed\n[\s\S]*; 1 without a proof to renew; 1 of unknown age$/,
    );
    expect(world.registry.writes).toEqual([]);
  });

  it('can not be renewed where the policy names nobody whose signatures count, which is a line', async () => {
    await world.holds('api:1');
    world.flow.repository('.github/image-gate.yml', 'version: 1\n');
    expect(await world.night(all(), '--sign=key', '--fail-on=none')).toBe(3);
    expect(outcomes()).toMatchObject({
      'api:1': { claims: { kind: 'failed', why: expect.stringMatching(/verify\.keys.* Name the public key /) } },
    });
  });

  it('are said to be missing where an image runs, and the summary has all of its names, as the terminal has', async () => {
    await world.holds('api:1', {}, false);
    await world.holds('api:latest', {}, false);
    world.flow.repository('running.txt', `default app ${world.name('api:1')} -\n`);
    await world.night(all(), '--running=running.txt', '--fail-on=none');
    expect(world.flow.told.shown.at(-1)).toMatch(
      /^ENDING .*api:1 \(also .*\/api:latest\): runs in default\/app; .*; it has no proof that counts\n/,
    );
    const summary = readFileSync(join(world.flow.workspace, '.image-gate/night/night.md'), 'utf8');
    expect(summary).toMatch(/^## .*\n\n\| \| Image \| \|\n.*\n\| ENDING \| `.*\/api:1` \(also `.*\/api:latest`\) \|/);
  });

  it('are left to end where nobody signs, and where it is blocked', async () => {
    await world.holds('api:1');
    world.finds.set('*', ['CRITICAL']);
    expect(await world.night(all(), '--sign=key', '--fail-on=blocked')).toBe(1);
    expect(outcomes()).toMatchObject({
      'api:1': { verdict: 'blocked', claims: { kind: 'left', validUntil: expect.any(String) } },
    });
  });

  it('that can not be renewed are a line, and the exit code is 3', async () => {
    await world.holds('api:1');
    world.registry.fail({ when: 'PUT ', act: { kind: 'status', status: 403 } });
    world.registry.fail({ when: 'POST ', act: { kind: 'status', status: 403 } });
    expect(await world.night(all(), '--sign=key')).toBe(3);
    expect(outcomes()).toMatchObject({
      'api:1': { verdict: 'passed', claims: { kind: 'failed', validUntil: expect.any(String) } },
    });
    expect(world.flow.told.shown.at(-1)).toMatch(
      /NOT RENEWED .*api:1.*could not be changed: .* answered 403.*\. \w.*\n\n.*1 could not be answered/s,
    );
  });
});

describe('what goes wrong', () => {
  it('with one image is a line, and the others go on', async () => {
    const broken = await world.holds('broken:1', { images: [{ layers: [{ files: { a: 'b' } }] }] }, false);
    await world.holds('web:1', {}, false);
    for (const { digest } of broken.images[0].layers) world.registry.storage.blobs.delete(`broken@${digest}`);
    expect(await world.night(all(), '--fail-on=none')).toBe(3);
    expect(outcomes()).toMatchObject({ 'broken:1': { kind: 'failed' }, 'web:1': { kind: 'judged' } });
  });

  it('with one image by a mistake of ours is a line, too', async () => {
    await world.holds('api:1', {}, false);
    await world.holds('web:1', { images: [{ labels: { a: 'web' } }] }, false);
    let scans = 0;
    world.onScan = () => {
      scans += 1;
      if (scans === 1) throw new TypeError('x is not a function');
    };
    expect(await world.night(all(), '--fail-on=none')).toBe(3);
    expect(
      world
        .rows()
        .map(({ outcome }) => outcome.code ?? outcome.kind)
        .toSorted(),
    ).toEqual(['defect', 'judged']);
  });

  it('in a folder that is somebody else’s is refused, and nothing of it is removed', async () => {
    await world.holds('api:1', {}, false);
    world.flow.repository('mine/records/1.txt', 'kept');
    world.registry.requests.splice(0);
    await expect(world.night(all(), '--folder=mine')).rejects.toMatchObject({ code: 'folder-taken' });
    expect(world.registry.requests).toEqual([]);
    expect(readFileSync(join(world.flow.workspace, 'mine/records/1.txt'), 'utf8')).toBe('kept');
  });

  it('with an image that runs and is not there is a line that says where it runs', async () => {
    world.flow.repository('running.txt', `shop api ${world.name('gone:1')} -\n`);
    expect(await world.night('--running=running.txt', '--fail-on=none')).toBe(3);
    expect(world.gaps()).toMatchObject([
      { kind: 'unlisted', what: expect.stringMatching(/gone:1, which runs in shop\/api: /) },
    ]);
  });

  it('with one repository is a line that says what was not listed', async () => {
    await world.holds('api:1', {}, false);
    await world.holds('web:1', {}, false);
    world.registry.fail({ when: 'GET /v2/api/tags/list', act: { kind: 'status', status: 403 } });
    expect(await world.night(all(), '--fail-on=none')).toBe(3);
    expect(outcomes()).toMatchObject({ 'web:1': { kind: 'judged' } });
    expect(world.gaps()).toEqual([{ kind: 'unlisted', what: expect.stringContaining('/api'), count: 1 }]);
  });

  it('with a name that is not there, too', async () => {
    expect(await world.night(world.name('absent:1'), '--fail-on=none')).toBe(3);
    expect(world.gaps()).toMatchObject([
      { kind: 'unlisted', what: expect.stringMatching(/absent:1: .* Check the name, tag or digest; /) },
    ]);
  });
});

describe('silence', () => {
  it('is not what becomes of an image that was compared with nothing, and whose policy lets that pass', async () => {
    await world.holds('scratch:1', {}, false);
    world.packagesInLayers = 0;
    const policy = (action: string) =>
      world.flow.repository('.github/image-gate.yml', `verify: { keys: [image-gate.pub] }\nunscannable: ${action}\n`);
    policy('log');
    expect(await world.night(all())).toBe(0);
    const told = world.flow.told.shown.at(-1) ?? '';
    expect(told).toMatch(
      /^PASSED .*\/scratch:1: Passed: .*; not compared: linux\/amd64: neither .* nothing could be scanned\n/,
    );
    expect(told).toMatch(/; 0 findings past their time, and not known of 1 history \(image-gate ledger show\);/);
    const summary = readFileSync(join(world.flow.workspace, '.image-gate/night/night.md'), 'utf8');
    expect(summary).toMatch(/not known of 1 history .*\n[\s\S]*; not compared: /);
    policy('block');
    expect(await world.night(all(), '--fail-on=blocked')).toBe(1);
    expect(world.flow.told.shown.at(-1)).not.toContain('not compared: ');
  });

  it('is not what becomes of a ledger that was mistyped: it begins anew, and nothing is past its time there', async () => {
    await world.holds('api:1', {}, false);
    const begins = /; 0 findings past their time; the ledger begins with this night, so all findings are old debt;/;
    await world.night(all(), '--ledger=lg');
    expect(world.flow.told.shown.at(-1)).toMatch(begins);
    await world.night(all(), '--ledger=lg');
    expect(world.flow.told.shown.at(-1)).not.toMatch(begins);
    await world.night(all(), '--ledger=gl');
    expect(world.flow.told.shown.at(-1)).toMatch(begins);
  });

  it('is not what becomes of an image that is gone: nobody knows what is in time there, until its history is closed', async () => {
    await world.holds('api:1', {}, false);
    await world.holds('gone:1', { images: [{ labels: { a: 'gone' } }] }, false);
    await world.night(all());
    expect(world.flow.told.shown.at(-1)).not.toContain('not known');
    world.registry.tags.delete('gone:1');
    const ledger = join(world.flow.workspace, '.image-gate/ledger');
    await later(3 * day);
    expect(await world.night(world.name('api:1'))).toBe(0);
    expect(world.flow.told.shown.at(-1)).toContain('0 findings past their time, and not known of 1 history ');
    expect(
      await runCommandLine(world.flow, ['ledger', 'retire', `${world.name('gone')}=1`, `--ledger=${ledger}`]),
    ).toBe(0);
    await world.night(world.name('api:1'));
    expect(world.flow.told.shown.at(-1)).not.toContain('not known');
  });

  it.each([
    ['a registry that shows this account nothing', () => [world.name('')]],
    ['a pattern that nothing matches', () => [world.name('shpo/**')]],
    ['a repository without a tag that matches', () => [world.name('api:9.*')]],
  ])('is not what becomes of %s', async (_what, names) => {
    if (names()[0] !== all()) await world.holds('api:1', {}, false);
    expect(await world.night(...names(), '--fail-on=none')).toBe(3);
    expect(world.gaps()).toEqual([{ kind: 'unlisted', what: expect.stringContaining('there is none'), count: 1 }]);
  });

  it.each([
    ['--only', '**/shpo/*', /^--only \*\*\/shpo\/\*: nothing that is listed matches it\. Check /],
    ['--except', '**', /^--only and --except leave out all that is listed\. /],
  ])('is not what becomes of a limit that leaves nothing: %s %s', async (option, pattern, what) => {
    await world.holds('shop/api:1', {}, false);
    expect(await world.night(all(), `${option}=${pattern}`, '--fail-on=none')).toBe(3);
    expect(world.gaps()).toContainEqual({ kind: 'unlisted', what: expect.stringMatching(what), count: 1 });
  });

  it('is not what becomes of one of two limits, and one that leaves something ends well', async () => {
    await world.holds('shop/api:1', {}, false);
    await world.holds('shop/web:1', {}, false);
    expect(await world.night(all(), '--only=**/api', '--except=**/web', '--fail-on=none')).toBe(0);
    expect(await world.night(all(), '--only=**/api', '--only=**/wbe', '--fail-on=none')).toBe(3);
  });

  it('is not what becomes of attachments that nobody could look at: they are not said to be none of an image', async () => {
    await world.holds('api:1');
    world.registry.tags.set(`api:sha256-${'a'.repeat(64)}`, `sha256:${'0'.repeat(64)}` as never);
    expect(await world.night(all(), '--fail-on=none')).toBe(3);
    expect(world.gaps().map(({ kind }) => kind)).toEqual(['unlisted']);
  });

  it('is not what becomes of an image with a tag like those of attestations', async () => {
    await world.holds('api:1');
    const hidden = `sha256-${'a'.repeat(64)}`;
    for (const [tag, name] of [
      [hidden, 'index'],
      [`${hidden}.sig`, 'manifest'],
    ] as const)
      await world.holds(`api:${tag}`, { images: [{ labels: { name } }], index: name === 'index' }, false);
    expect(await world.night(all(), '--fail-on=none')).toBe(0);
    expect(world.rows()).toHaveLength(3);
  });

  it.each(['application/vnd.example.notes', bundleMediaType])(
    'is not what becomes of an image in a list of attachments that is called %s there',
    async (artifactType) => {
      const made = await world.holds('api:1', { images: [{ labels: { name: 'hidden' } }], index: false }, false);
      world.registry.tags.delete('api:1');
      const { mediaType, digest, size } = made.root;
      const entry = { mediaType, digest, size, artifactType };
      const list = Buffer.from(
        JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [entry] }),
      );
      world.registry.seedManifest('api', list, mediaTypes.ociIndex, `sha256-${'b'.repeat(64)}`);
      await world.night(all(), '--fail-on=none');
      expect(world.rows()).toHaveLength(1);
      expect(world.gaps()).toEqual([]);
    },
  );

  it('is not what becomes of a list that is empty or goes on', async () => {
    await world.holds('api:1', {}, false);
    world.flow.repository('running.txt', '');
    const listing = { imageDetails: [{ repositoryName: 'api', imageDigest: world.registry.tags.get('api:1') }] };
    world.flow.repository('ecr.json', JSON.stringify({ ...listing, NextToken: 'abc' }));
    const more = ['--running=running.txt', `--listing=${world.name('').slice(0, -1)}=ecr.json`];
    expect(await world.night(...more, '--fail-on=none')).toBe(3);
    expect(world.gaps().map(({ what }) => what)).toEqual([
      'running.txt: it names no image',
      'ecr.json: it goes on (NextToken): leave out --max-items',
    ]);
    expect(world.rows()).toHaveLength(1);
  });
});

describe('time', () => {
  it('is told while it passes: each half minute how many images are judged, and how long it may still take', async () => {
    for (const name of ['a:1', 'b:1', 'c:1']) await world.holds(name, { images: [{ labels: { name } }] }, false);
    const told = () => world.flow.log.lines.flatMap((line) => /\d of 3 images.*/.exec(line) ?? []);
    await world.night(all(), '--fail-on=none');
    expect(told()).toEqual(['3 of 3 images.']);
    world.onScan = () => world.flow.clock.sleep(31_000);
    await world.night(all(), '--fail-on=none', '--folder=another');
    expect(told()[1]).toMatch(/^[12] of 3 images, about \d{2,3} s left\.$/);
    expect(told().at(-1)).toBe('3 of 3 images.');
  });

  it('is shown live on a terminal as each image is judged, and no lines between', async () => {
    for (const name of ['a:1', 'b:1', 'c:1']) await world.holds(name, { images: [{ labels: { name } }] }, false);
    const [shown, begun]: [string[], string[]] = [[], []];
    const stage = <T>(title: string, work: (step: (detail: string) => void) => Promise<T>) => {
      begun.push(title);
      return work((detail) => void shown.push(detail));
    };
    Object.assign(world.flow.log, { stage });
    world.onScan = () => world.flow.clock.sleep(31_000);
    await world.night(all(), '--fail-on=none');
    expect(shown).toHaveLength(3);
    expect(shown[0]).toMatch(/^1 of 3 images, about \d{2,3} s left$/);
    expect(shown.at(-1)).toBe('3 of 3 images');
    // What a single image waits for would hide it.
    expect(begun).toEqual(['Night']);
    expect(world.flow.log.lines.filter((line) => line.includes('of 3 images'))).toEqual(['info: 3 of 3 images.']);
  });

  it('that is over leaves lines, and the next run goes on with them', async () => {
    for (const name of ['a:1', 'b:1', 'c:1']) await world.holds(name, { images: [{ labels: { name } }] }, false);
    const { night } = world;
    world.onScan = () => world.flow.clock.sleep(3_600_000);
    expect(await night(all(), '--budget=1h', '--fail-on=none')).toBe(3);
    const kinds = world.rows().map(({ outcome }) => outcome.kind);
    expect(kinds).toContain('not-reached');
    expect(world.flow.told.shown.at(-1)).toMatch(/NOT REACHED .* Run the night again with the same folder /);
    const judged = kinds.filter((kind) => kind === 'judged').length;
    expect(judged).toBeGreaterThan(0);
    world.scans.splice(0);
    world.onScan = () => undefined;
    expect(await night(all(), '--budget=1h', '--fail-on=none')).toBe(0);
    expect(world.scans.filter((what) => what === 'image')).toHaveLength(3 - judged);
  });

  it('of a run that was killed is not lost: what it has judged is not judged again', async () => {
    for (const name of ['a:1', 'b:1', 'c:1']) await world.holds(name, { images: [{ labels: { name } }] }, false);
    world.onScan = () => {
      if (world.scans.filter((what) => what === 'image').length === 3) throw new Cancelled('SIGTERM');
    };
    const ended = await world.night(all()).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(Cancelled);
    expect(ended).toMatchObject({
      message: 'The run was ended by SIGTERM.',
      fix: 'Start it again with the same folder within 12 hours: it goes on where it was.',
    });
    world.onScan = () => undefined;
    world.scans.splice(0);
    expect(await world.night(all())).toBe(0);
    expect(world.scans.filter((what) => what === 'image').length).toBeLessThan(3);
    expect(world.rows()).toHaveLength(3);
  });
});

describe('a night that was broken off', () => {
  beforeEach(async () => {
    for (const name of ['a:1', 'b:1', 'c:1']) await world.holds(name, { images: [{ labels: { name } }] }, false);
    world.onScan = () => world.flow.clock.sleep(3_600_000);
    expect(await world.night(all(), '--budget=1h', '--fail-on=none')).toBe(3);
    world.onScan = () => undefined;
    world.scans.splice(0);
  });
  const scanned = () => world.scans.filter((what) => what === 'image').length;

  it('does not go on where the policy is another one by now', async () => {
    world.flow.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\nseverity: { low: block }\n');
    await world.night(all(), '--fail-on=none');
    expect(scanned()).toBe(3);
  });

  it('does not go on where other exceptions hold by now', async () => {
    world.flow.repository('.trivyignore', 'CVE-2026-0001  # it is not reached\n');
    await world.night(all(), '--fail-on=none');
    expect(scanned()).toBe(3);
  });

  it('does not go on where another key counts under the same path by now', async () => {
    world.flow.repository('image-gate.pub', (await import('./signed-image.js')).signingKey().publicKey);
    await world.night(all(), '--fail-on=none');
    expect(scanned()).toBe(3);
  });

  it('does not go on where somebody signs by now', async () => {
    await world.night(all(), '--fail-on=none', '--sign=key');
    expect(scanned()).toBe(3);
  });

  it('goes on where nothing has changed', async () => {
    await world.night(all(), '--fail-on=none');
    expect(scanned()).toBeLessThan(3);
  });

  it('judges an image again that has another name by now, and says where the others run today', async () => {
    const [judged] = world.rows().filter(({ outcome }) => outcome.kind === 'judged');
    const [name = ''] = judged?.names ?? [];
    const digest = world.registry.tags.get(name.replace(/^[^/]*\//, ''));
    const before = world.rows().filter(({ outcome }) => outcome.kind === 'judged').length;
    world.registry.tags.set(`${name.replace(/^[^/]*\//, '')}-also`, digest as never);
    world.flow.repository(
      'running.txt',
      ['a', 'b', 'c'].map((one) => `shop ${one} ${world.name(`${one}:1`)} -\n`).join(''),
    );
    await world.night(all(), '--running=running.txt', '--fail-on=none');
    expect(scanned()).toBe(3 - before + 1);
    expect(
      world
        .rows()
        .map(({ runs }) => runs)
        .toSorted(),
    ).toEqual(['shop/a', 'shop/b', 'shop/c']);
    expect(world.rows().find(({ names }) => names.length === 2)?.names).toContain(`${name}-also`);
  });
});

describe('the ledger', () => {
  it('has a history of an image whose tag begins with an underscore', async () => {
    await world.holds('api:_main', {}, false);
    await world.night(all(), '--ledger=ledger', '--fail-on=none');
    expect(world.flow.log.lines.join('\n')).not.toContain('No history in the ledger');
  });

  it('gets each night, and a finding past its time ends the night with 1', async () => {
    await world.holds('api:main', {}, false);
    expect(await world.night(all())).toBe(0);
    await later(day);
    world.finds.set('*', ['HIGH']);
    expect(await world.night(all())).toBe(0);
    await later(8 * day);
    expect(await world.night(all())).toBe(1);
    expect(world.flow.told.shown.at(-1)).toContain('1 finding past its time');
    const summary = readFileSync(join(world.flow.workspace, '.image-gate/night/night.md'), 'utf8');
    expect(summary).toMatch(/^## .*; 1 finding past its time/);
    expect(await world.night(all(), '--fail-on=none')).toBe(0);
  });
});

it('shows what could not be scanned as a gap of its history, in which nothing is closed', async () => {
  const api = await world.holds('api:main', { images: [{ layers: [{ files: { a: 'b' } }] }] }, false);
  await world.night(all(), '--fail-on=none');
  await later(day);
  for (const { digest } of api.images[0].layers) world.registry.storage.blobs.delete(`api@${digest}`);
  expect(await world.night(all(), '--fail-on=none')).toBe(3);
  const ledger = join(world.flow.workspace, '.image-gate/ledger');
  expect(await runCommandLine(world.flow, ['ledger', 'show', '--ledger', ledger])).toBe(0);
  expect(world.flow.told.shown.at(-1)).toMatch(/api=main: last complete scan 24 h ago, failing since .* ago: \S/);
  expect(world.flow.told.shown.at(-1)).toContain(
    '\nScan them again, or close those that are gone: image-gate ledger retire STREAM\n',
  );
});

it('goes on in the history of an image whose tag is no longer looked at, until it is another image', async () => {
  const streams = async () => {
    world.flow.told.printed = '';
    const ledger = join(world.flow.workspace, '.image-gate/ledger');
    await runCommandLine(world.flow, ['ledger', 'show', '--ledger', ledger, '--format=json']);
    return JSON.parse(world.flow.told.printed).streams.map(({ line }: { line: string }) => line);
  };
  await world.holds('api:1', {}, false);
  world.registry.tags.set('api:main', world.registry.tags.get('api:1') as never);
  await world.night(all());
  await later(day);
  await world.night(all(), '--newest=1');
  expect(world.rows()[0]?.names).toEqual([world.name('api:main')]);
  expect(await streams()).toEqual(['1']);
  await later(day);
  await world.holds('api:main', { images: [{ labels: { another: 'build' } }] }, false);
  await world.night(all(), '--newest=1');
  expect(await streams()).toEqual(['1', 'main']);
});

it('keeps what it has found out of commits', async () => {
  await world.holds('api:1', {}, false);
  await world.night(all());
  expect(readFileSync(join(world.flow.workspace, '.image-gate/night/.gitignore'), 'utf8')).toBe('*\n');
});

describe('who may push to one repository of a shared registry', () => {
  const ledger = () => join(world.flow.workspace, '.image-gate/ledger');
  /** The same bytes in another repository. */
  function copied(from: string, to: string, ...tags: readonly string[]): void {
    const digest = world.registry.tags.get(from) as never;
    for (const tag of tags) world.registry.tags.set(`${to}:${tag}`, digest);
    const [repository] = from.split(':');
    const { blobs, manifests } = world.registry.storage;
    for (const store of [blobs, manifests] as Map<string, unknown>[])
      for (const [key, value] of store)
        if (key.startsWith(`${repository}@`)) store.set(key.replace(`${repository}@`, `${to}@`), value);
  }

  it('takes no image out of the history of another, with whatever tags', async () => {
    await world.holds('shop:main', {}, false);
    copied('shop:main', 'evil', 'a', 'b0', 'b1', 'b2');
    world.finds.set('*', ['HIGH']);
    expect(await world.night(all(), '--fail-on=none')).toBe(0);
    // A row has 1000 names at most.
    expect(world.rows()[0]?.names.slice(0, 2)).toEqual([world.name('evil:a'), world.name('shop:main')]);
    await runCommandLine(world.flow, ['ledger', 'show', '--ledger', ledger(), '--format=json']);
    const shown = JSON.parse(world.flow.told.printed);
    const streams = JSON.stringify(shown.streams);
    expect(streams).toContain('shop');
    expect(streams).toContain('evil');
  });

  it('takes no proof from an image of another, which is renewed where it was proven', async () => {
    await world.holds('shop:main');
    copied('shop:main', 'evil', 'a');
    for (const [key, { bytes }] of world.registry.storage.manifests)
      if (key.startsWith('evil@') && bytes.includes('"subject"')) world.registry.storage.manifests.delete(key);
    expect(await world.night(all(), '--fail-on=none', '--sign=key')).toBe(0);
    expect(outcomes()['evil:a']).toMatchObject({ verdict: 'passed', claims: { kind: 'renewed' } });
  });
});

it('an image whose policy requires Clair, which nobody asks, is no verdict, and what proves it stays', async () => {
  const keys = 'verify: { keys: [image-gate.pub], on-fail: revoke }\n';
  world.flow.repository('.github/image-gate.yml', `second-opinion: { clair: required }\n${keys}`);
  await world.holds('api:1', {});
  const before = [...world.registry.storage.manifests.keys()].toSorted();
  expect(await world.night(all(), '--fail-on=none', '--sign=key')).toBe(3);
  expect(outcomes()).toMatchObject({ 'api:1': { kind: 'failed', code: 'second-opinion' } });
  expect([...world.registry.storage.manifests.keys()].toSorted()).toEqual(before);
});

it('asks Clair about each image by its digest, also where an SBOM stands in for the layers', async () => {
  await world.holds('api:1', {});
  await world.night(all(), '--sign=key');
  await later(day);
  const rules = 'second-opinion: { clair: required }\nseverity: { high: block }\n';
  world.flow.repository('.github/image-gate.yml', `${rules}verify: { keys: [image-gate.pub] }\n`);
  await world.holds('odd:1', { images: [{ labels: { a: 'odd' } }] }, false);
  const clair = await new FakeClair(() => world.flow.clock.now().getTime()).listen();
  try {
    expect(await world.night(all(), '--fail-on=none', `--clair-url=${clair.url.href}`)).toBe(0);
    const blocked = { kind: 'judged', verdict: 'blocked' };
    expect(outcomes()).toMatchObject({
      'api:1': { ...blocked, from: 'sbom' },
      'odd:1': { ...blocked, from: 'layers' },
    });
    const indexed = clair.asked.flatMap(({ body }) => body ?? []);
    expect(new Set(indexed.map(({ hash }) => hash)).size).toBe(2);
    expect(indexed.every(({ layers }) => layers.length > 0)).toBe(true);
    expect(clair.breaks).toEqual([]);
  } finally {
    await clair.close();
  }
});

it('rules in Rego that fail on one image leave a line for it, and the others are judged', async () => {
  const [program, rules] = ['# stands for an opa\n', 'package main\ndeny contains "no" if { false }\n'];
  world.flow.repository('.github/image-gate.yml', 'rego: [.github/rules.rego]\n');
  world.flow.repository('.github/rules.rego', rules);
  writeFileSync(join(world.flow.directory, 'opa'), program);
  const tool = [`--rego-tool=${join(world.flow.directory, 'opa')}`, `--rego-tool-sha256=${encoded(digestOf(program))}`];
  await world.holds('api:1', {}, false);
  await world.holds('odd:1', { images: [{ labels: { a: 'odd' } }] }, false);
  const answers = { code: 0, printed: { result: [{ expressions: [{ value: { deny: [] } }] }] } };
  const fault = { message: 'complete rules must not produce multiple outputs', code: 'eval_conflict_error' };
  world.opa = (record) =>
    JSON.stringify(record).includes('/odd:1') ? { code: 2, printed: { errors: [fault] } } : answers;
  expect(await world.night(all(), '--fail-on=none', ...tool)).toBe(3);
  expect(outcomes()).toMatchObject({
    'api:1': { kind: 'judged', verdict: 'passed' },
    'odd:1': { kind: 'failed', code: 'rego-failed', why: expect.stringContaining('must not produce multiple outputs') },
  });
  // It is copied and hashed once, however many images there are.
  expect(world.engines).toHaveLength(2);
  expect(new Set(world.engines).size).toBe(1);
});

describe('manifests that fill the memory', () => {
  it('are gaps of their repository, and the others go on', async () => {
    await world.holds('shop:main', {}, false);
    const config = { mediaType: mediaTypes.ociConfig, digest: digestOf('x'), size: 1 };
    for (let index = 0; index < 17; index += 1) {
      const annotations = { a: `${index} `.padEnd(4_150_000, 'x') };
      const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [], annotations };
      world.registry.seedManifest('evil', Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest, `t${index}`);
    }
    expect(await world.night(all(), '--mode=plan', '--shards=1', '--folder=plan')).toBe(0);
    const plan = JSON.parse(readFileSync(join(world.flow.workspace, 'plan/plan.json'), 'utf8'));
    expect(plan.gaps).toEqual([
      { kind: 'unlisted', what: expect.stringMatching(/evil@sha256:.*more than 67108864 bytes/), count: 1 },
    ]);
    expect(plan.images).toHaveLength(17);
  }, 60_000);
});

describe('the heartbeat', () => {
  it('is sent at the end of a good night alone', async () => {
    await world.holds('api:1', {}, false);
    const beat = `--heartbeat-url=${world.registry.origin}/beat`;
    const beats = () => world.registry.seen('GET /beat').length;
    world.registry.fail({ when: 'GET /beat', times: 1, act: { kind: 'status', status: 200 } });
    expect(await world.night(all(), '--fail-on=none', beat)).toBe(0);
    expect(beats()).toBe(1);
    world.registry.fail({ when: 'GET /v2/api/tags/list', times: 1, act: { kind: 'status', status: 403 } });
    expect(await world.night(all(), '--fail-on=none', beat)).toBe(3);
    expect(beats()).toBe(1);
    // Nobody is there who would notice that nights have stopped.
    await expect(world.night(all(), '--fail-on=none', beat)).rejects.toMatchObject({ code: 'heartbeat-failed' });
  });

  it.each(['http://example.com/beat', 'https://user:secret@example.com/beat', 'beat'])(
    'is not sent to %s',
    async (url) => {
      await expect(world.night(all(), `--heartbeat-url=${url}`)).rejects.toMatchObject({ code: 'usage' });
    },
  );
});
