import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { drawSample } from '../../../src/ledger/kpi/draw-sample.js';
import { streamName } from '../../../src/ledger/stream.js';
import { type NightWorld, nightWorld } from '../../night/night-world.js';
import { type PublishedDatabase, publishDatabase } from '../../scan/database/publish-database.js';

const hour = 3_600_000;
const names = ['api:1', 'db:1', 'web:1'];
let world: NightWorld;

interface Drawn {
  readonly repository: string;
  readonly outcome: string;
}

beforeEach(async () => {
  world = await nightWorld();
  for (const name of names) await world.holds(name, { images: [{ labels: { name } }] });
  world.finds.set('*', ['HIGH', 'LOW']);
  await world.night(world.name(''), '--fail-on=none', '--sign=key');
  await later(hour);
  await report();
});
afterEach(() => world.close());

const inWorkspace = (path: string) => join(world.flow.workspace, path);
const later = (ms: number) => world.flow.clock.sleep(ms);
const report = () => runCommandLine(world.flow, ['report', '--format=json', '--output=report.json']);
const shown = () => world.flow.told.shown.at(-1) ?? '';
const verify = (...args: readonly string[]) => world.command(['ledger', 'verify', 'report.json'], ...args);
const verified = async (...args: readonly string[]) => {
  world.flow.told.printed = '';
  const code = await verify('--format=json', ...args);
  return { code, ...JSON.parse(world.flow.told.printed) };
};
const rankOf = (seed: string, stream: string) => createHash('sha256').update(`${seed}\n${stream}`).digest('hex');
const metadataPath = () => join(world.flow.directory, 'cache/db/metadata.json');
const metadata = () => JSON.parse(readFileSync(metadataPath(), 'utf8'));
const advisoriesOf = () => Date.parse(metadata().UpdatedAt);
/** Newer advisories than those of the night. */
function newAdvisories(): void {
  const UpdatedAt = new Date(advisoriesOf() + hour).toISOString();
  writeFileSync(metadataPath(), JSON.stringify({ ...metadata(), UpdatedAt }));
}

describe('ledger verify --sample', () => {
  it('matches images again, which have what the ledger says, and writes nothing', async () => {
    world.scans.splice(0);
    world.registry.requests.splice(0);
    expect(await verify('--sample=2', '--seed=today')).toBe(0);
    expect(world.scans.length).toBeGreaterThanOrEqual(2);
    expect(shown()).toMatch(
      /\nDrawn at random, by the seed today: 2 of 3 streams that are followed\.\nSAME {2}\S+=1 \(\S+@sha256:[0-9a-f]{64}, from its SBOM with the database of today\): 2 findings\nSAME .*$/,
    );
    expect(world.registry.writes).toEqual([]);
  });

  it('is what docs/report.md says', async () => {
    const page = readFileSync(new URL('../../../docs/report.md', import.meta.url), 'utf8');
    const commands = [...page.matchAll(/^image-gate (ledger verify .*--sample.*)$/gm)].map(([, words = '']) => words);
    expect(commands).toHaveLength(3);
    for (const words of commands) expect(await world.command(words.split(' '))).toBe(0);
    const [, seed = '', stream = ''] = /^printf '%s\\n%s' (\S+) (\S+) \| sha256sum$/m.exec(page) ?? [];
    const names = [stream, 'ghcr.io/acme/web=main', 'ghcr.io/acme/db=main'];
    const byHand = names.toSorted((a, b) => (rankOf(seed, a) < rankOf(seed, b) ? -1 : 1));
    const streams = names.map((name) => ({ stream: { repository: name.split('=')[0] ?? '', line: 'main' } }));
    expect(drawSample(streams, 3, seed).map((one) => streamName(one.stream))).toEqual(byHand);
  });

  it('draws the same again by the same seed, and says by which it has drawn', async () => {
    const streams = async (...args: readonly string[]) => (await verified(...args)).sample;
    const first = await streams('--sample=1');
    expect(first.seed).toMatch(/^\S{30,}$/);
    expect(await streams('--sample=1', `--seed=${first.seed}`)).toEqual(first);
    const all = await streams('--sample=50', `--seed=${first.seed}`);
    expect(all.streams).toHaveLength(3);
    expect(all.streams[0]).toEqual(first.streams[0]);
  });

  it('gives 1 where an image has what the ledger does not say, or lacks what it says', async () => {
    world.finds.set('*', ['HIGH']);
    expect(await verified('--sample=3')).toMatchObject({
      code: 1,
      differences: [],
      sample: {
        streams: names.map(() => ({ outcome: 'differs', differences: [{ kind: 'gone', id: 'CVE-2026-0002' }] })),
      },
    });
    world.finds.set('*', ['CRITICAL', 'LOW', 'MEDIUM']);
    expect(await verify('--sample=1')).toBe(1);
    expect(shown()).toMatch(
      /\nDIFFERS {2}.*: 2 differences\n {2}MEDIUM CVE-2026-0003 in pkg:npm\/left-pad: found now, and not open in the ledger\n {2}CRITICAL CVE-2026-0001 in pkg:npm\/left-pad: the ledger says HIGH\nWhat differs is not explained/,
    );
  });

  it('does not call false what newer advisories may have changed, and gives 3', async () => {
    newAdvisories();
    expect(await verify('--sample=3')).toBe(0);
    world.finds.set('*', ['HIGH', 'LOW', 'CRITICAL']);
    expect(await verify('--sample=1')).toBe(3);
    expect(shown()).toMatch(/\nNEWER ADVISORIES {2}[\s\S]*name that one by --db-repository\.$/);
  });

  describe('where the ledger knows the database of a scan', () => {
    let first: PublishedDatabase;
    const publish = (number: number) =>
      publishDatabase(world.registry, 'trivy-db', {
        updatedAt: new Date(advisoriesOf() + number * hour).toISOString(),
        content: readFileSync(join(world.flow.directory, 'cache/db/trivy.db')),
      });

    beforeEach(async () => {
      world.scanner = { offline: undefined, 'db-repository': `${world.registry.host}/trivy-db` };
      first = await publish(1);
      await world.night(...names.map((name) => world.name(name)), '--fail-on=none', '--sign=key');
      await later(hour);
      await report();
      await publish(2);
    });

    it('matches with that very one, whatever is published since, so that every difference counts', async () => {
      expect(await verified('--sample=3')).toMatchObject({
        code: 0,
        sample: { streams: names.map(() => ({ database: first.manifest, isSameDatabase: true, outcome: 'same' })) },
      });
      world.scanner = { ...world.scanner, 'max-db-age': '1s' };
      expect(await verify('--sample=1')).toBe(0);
      expect(shown()).toMatch(/\nSAME .*, from its SBOM with the database of that scan\): 2 findings$/);
      world.finds.set('*', ['HIGH', 'LOW', 'CRITICAL']);
      expect(await verify('--sample=1')).toBe(1);
    });

    it('takes the one of today where no registry has that one any more, and says so', async () => {
      world.registry.storage.manifests.delete(`trivy-db@${first.manifest}`);
      expect(await verify('--sample=1')).toBe(0);
      expect(shown()).toMatch(/\nSAME .*, from its SBOM with the database of today\): 2 findings$/);
      expect(world.flow.log.lines.join('\n')).toContain(`database ${first.manifest} is in no registry any more`);
      world.finds.set('*', ['HIGH', 'LOW', 'CRITICAL']);
      expect(await verify('--sample=1')).toBe(3);
      expect(shown()).toContain('NEWER ADVISORIES');
    });
  });

  it('gives 3 for an image that is gone, or that there is no time for, and 1 where another one differs', async () => {
    const digest = world.registry.tags.get('api:1') ?? '';
    world.registry.storage.manifests.delete(`api@${digest}`);
    expect(await verified('--sample=3')).toMatchObject({ code: 3 });
    expect(await verify('--sample=3')).toBe(3);
    expect(shown()).toMatch(/\nNOT KNOWN {2}\S+api=1 \(\S+\): .+/);
    world.finds.set('*', []);
    expect(await verify('--sample=3')).toBe(1);
  });

  it('knows nothing of what was not reached in time', async () => {
    // Without keys no SBOM counts, and layers are scanned.
    world.flow.repository('.github/image-gate.yml', '');
    world.onScan = () => later(2 * hour);
    const { code, sample } = await verified('--sample=3', '--budget=1h');
    expect(code).toBe(3);
    expect(JSON.stringify(sample)).toContain('no time was left for it');
  });

  it('asks each repository for its own image, also where another one has the same', async () => {
    const digest = world.registry.tags.get('api:1') ?? '';
    const { manifests, blobs, tags } = world.registry.storage;
    for (const held of [manifests, blobs] as Map<string, unknown>[])
      for (const [name, value] of held) if (name.startsWith('api@')) held.set(name.replace('api@', 'copy@'), value);
    tags.set('copy:1', digest as never);
    await world.night(world.name(''), '--fail-on=none');
    await later(hour);
    await report();
    expect((await verified('--sample=9')).code).toBe(0);
    manifests.delete(`copy@${digest}`);
    const { code, sample } = await verified('--sample=9');
    expect(code).toBe(3);
    expect(Object.fromEntries(sample.streams.map((one: Drawn) => [one.repository, one.outcome]))).toEqual({
      [world.name('api')]: 'same',
      [world.name('copy')]: 'unknown',
      [world.name('db')]: 'same',
      [world.name('web')]: 'same',
    });
  });

  it('withdraws no proof of what is blocked', async () => {
    const policy = 'severity: { high: block }\nverify: { keys: [image-gate.pub], on-fail: revoke }\n';
    world.flow.repository('.github/image-gate.yml', policy);
    world.registry.requests.splice(0);
    expect(await verify('--sample=3')).toBe(0);
    expect(world.registry.writes).toEqual([]);
  });

  it('leaves out what was retired', async () => {
    const retire = (name: string) =>
      runCommandLine(world.flow, [
        'ledger',
        'retire',
        `${world.name(name)}=1`,
        '--ledger',
        inWorkspace('.image-gate/ledger'),
      ]);
    await retire('api');
    await later(hour);
    await report();
    const { sample } = await verified('--sample=3');
    expect(sample).toMatchObject({ followed: 2 });
    expect(sample.streams.map(({ repository }: { repository: string }) => repository).sort()).toEqual([
      world.name('db'),
      world.name('web'),
    ]);
  });

  it.each([
    [['--seed=a'], '--seed'],
    [['--sample=0'], '--sample'],
    [['--sample=2', '--seed=a b'], '--seed'],
    [['--budget=1h'], '--budget'],
  ])('refuses %j', async (args, where) => {
    await expect(runCommandLine(world.flow, ['ledger', 'verify', 'report.json', ...args])).rejects.toMatchObject({
      code: 'usage',
      problems: expect.arrayContaining([expect.objectContaining({ where })]),
    });
  });
});
