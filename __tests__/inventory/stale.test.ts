import { describe, expect, it } from '@jest/globals';
import { type BuildFacts, buildAge } from '../../src/inventory/build-facts.js';
import type { ImageRow } from '../../src/inventory/night.js';
import { staleImages } from '../../src/inventory/stale.js';
import { digestOf } from '../../src/oci/digest.js';
import { judgedAt } from './judged-row.js';

const now = new Date('2026-06-01T02:00:00Z');
const day = 24 * 3_600_000;
const ago = (days: number) => new Date(now.getTime() - days * day).toISOString();

const row = (name: string, build?: BuildFacts, runs?: string): ImageRow => ({
  digest: digestOf(name),
  names: [name],
  ...(runs === undefined ? {} : { runs }),
  ...(build === undefined ? {} : { build }),
  outcome: judgedAt(now),
});

describe('the age of an image', () => {
  it.each<[string, BuildFacts, string]>([
    ['nothing is said', {}, 'unknown'],
    ['its config says a day', { created: ago(10) }, 'built 10 config'],
    ['it was pushed after it was built', { created: ago(100), pushedAt: ago(3) }, 'built 100 config'],
    [
      'it was there before its config says that it was built',
      { created: ago(3), pushedAt: ago(100) },
      'at-least 100 push',
    ],
    ['only its registry says a day', { pushedAt: ago(100) }, 'at-least 100 push'],
    [
      'it was built reproducibly, and its registry says a day',
      { created: '1970-01-01T00:00:00Z', pushedAt: ago(5) },
      'at-least 5 push',
    ],
    ['its config says the epoch', { created: '1970-01-01T00:00:00Z' }, 'unknown'],
    ['its config says the first second after the epoch', { created: '1970-01-01T00:00:01Z' }, 'unknown'],
    ['its config says the first date of a ZIP file', { created: '1980-01-01T00:00:00Z' }, 'unknown'],
    ['its config says the first moment of 2 January 1980', { created: '1980-01-02T00:00:00Z' }, 'unknown'],
    ["its config says Go's zero date", { created: '0001-01-01T00:00:00Z' }, 'unknown'],
    ['its config says a day in the future', { created: ago(-2) }, 'unknown'],
    ['its builder has a clock that is ahead by hours', { created: ago(-0.5) }, 'built -0.5 config'],
    ['its provenance says another day than its config', { created: ago(200), builtAt: ago(3) }, 'built 3 provenance'],
    [
      'it was built reproducibly, with provenance',
      { created: '1970-01-01T00:00:00Z', builtAt: ago(3) },
      'built 3 provenance',
    ],
    ['its provenance says the epoch', { created: ago(7), builtAt: '1970-01-01T00:00:00Z' }, 'built 7 config'],
    ['the ledger knows it since before it was built', { builtAt: ago(3), recordedAt: ago(9) }, 'at-least 9 ledger'],
    ['the ledger knows it since after it was built', { created: ago(9), recordedAt: ago(3) }, 'built 9 config'],
    [
      'the ledger knows it since the run began that built it',
      { created: ago(3), recordedAt: ago(3.5) },
      'built 3 config',
    ],
    ['its registry has a clock that is behind', { builtAt: ago(3), pushedAt: ago(4) }, 'built 3 provenance'],
    ['the ledger knows it for a day and more', { created: ago(3), recordedAt: ago(4.5) }, 'at-least 4.5 ledger'],
    ['ledger and registry know it, the ledger longer', { pushedAt: ago(3), recordedAt: ago(9) }, 'at-least 9 ledger'],
    ['ledger and registry know it, the registry longer', { pushedAt: ago(9), recordedAt: ago(3) }, 'at-least 9 push'],
    ['its registry says the epoch', { pushedAt: '1970-01-01T00:00:00Z' }, 'unknown'],
  ])('where %s', (_, facts, expected) => {
    const age = buildAge(facts, now);
    const days = age.kind === 'unknown' ? '' : ` ${(now.getTime() - age.at) / day} ${age.by}`;
    expect(`${age.kind}${days}`).toBe(expected);
  });
});

describe('stale images', () => {
  it.each<[string, BuildFacts | undefined, string | undefined]>([
    ['built yesterday', { created: ago(1) }, undefined],
    ['built almost 90 days ago', { created: ago(89.9) }, undefined],
    ['built 90 days ago', { created: ago(90) }, 'built'],
    ['pushed 90 days ago', { pushedAt: ago(90) }, 'at-least'],
    ['pushed yesterday, and nobody knows when it was built', { pushedAt: ago(1) }, 'unknown'],
    ['whose age nobody knows', {}, 'unknown'],
    ['of an older night, which did not ask', undefined, 'unknown'],
  ])('an image %s', (_, build, expected) => {
    const [stale] = staleImages([row('r.example/app:1', build)], now);
    expect(stale?.age.kind).toBe(expected);
  });

  it('are those of another limit where somebody has set one', () => {
    const images = [row('r.example/app:1', { created: ago(40) })];
    expect(staleImages(images, now)).toEqual([]);
    expect(staleImages(images, now, 30 * day)).toHaveLength(1);
  });

  it('are built again where they run, archived where they do not, and either where nobody says what runs', () => {
    const old = { created: ago(200) };
    const [runs, rests] = [row('r.example/app:1', old, 'shop/app'), row('r.example/old:1', old)];
    const advice = (...images: readonly ImageRow[]) =>
      staleImages(images, now).map(({ row: { names }, advice: what }) => [names[0], what]);
    expect(advice(rests, runs)).toEqual([
      ['r.example/app:1', 'update'],
      ['r.example/old:1', 'archive'],
    ]);
    expect(advice(rests)).toEqual([['r.example/old:1', 'update-or-archive']]);
  });

  it('are told with the age of their base, and its newer digest, where the night has seen them', () => {
    const used = digestOf('old base');
    const base = { name: 'r.example/base:12', digest: used };
    const app = row('r.example/app:1', { created: ago(95), base });
    const now12 = row('r.example/base:12', { created: ago(1) });
    const old12 = { ...row('r.example/base:12-old', { created: ago(100) }), digest: used };
    const [stale] = staleImages([app, now12], now);
    expect(stale?.base).toEqual({ name: 'r.example/base:12', newer: now12.digest });
    const [known] = staleImages([app, now12, old12], now).filter(({ row: { digest } }) => digest === app.digest);
    expect(known?.base?.age).toEqual({ kind: 'built', at: now.getTime() - 100 * day, by: 'config' });
    expect(staleImages([app], now)[0]?.base).toEqual({ name: 'r.example/base:12' });
  });

  it('have no newer base where their label names a platform of the one that is there', () => {
    const platform = digestOf('arm64');
    const app = row('app:1', { created: ago(95), base: { name: 'docker.io/library/debian', digest: platform } });
    const debian = row('debian:latest', { created: ago(1), platforms: [platform] });
    const [stale] = staleImages([app, debian], now);
    expect(stale?.base?.newer).toBeUndefined();
    expect(stale?.base?.age).toMatchObject({ kind: 'built' });
  });

  it('are told oldest first, what runs before the rest, and those of unknown age last', () => {
    const images = [
      row('a:unknown'),
      row('a:100', { created: ago(100) }),
      row('a:300', { created: ago(300) }),
      row('a:runs', { created: ago(91) }, 'shop'),
    ];
    expect(staleImages(images, now).map(({ row: { names } }) => names[0])).toEqual([
      'a:runs',
      'a:300',
      'a:100',
      'a:unknown',
    ]);
  });

  it('are none of those that were not judged, which have a row anyway', () => {
    const failed = { kind: 'failed', code: 'registry-broken', why: 'It broke.', fix: 'Mend it.' } as const;
    expect(staleImages([{ ...row('a:1'), outcome: failed }], now)).toEqual([]);
  });
});
