import { describe, expect, it } from '@jest/globals';
import type { Gap } from '../../src/inventory/night.js';
import { cutNames, isAttachmentTag, type NamedImageEntry, select } from '../../src/inventory/selection.js';
import { digestOf, encoded } from '../../src/oci/digest.js';

const entry = (tag: string, more: Partial<NamedImageEntry> = {}): NamedImageEntry => ({
  reference: { registry: 'ghcr.io', repository: 'acme/api', tag },
  ...more,
});
const all = { only: [], except: [] };
const tags = (images: readonly NamedImageEntry[]) => images.map(({ reference }) => reference.tag);

describe('more names than a night may have', () => {
  it('are a gap that says how many are missing', () => {
    const gaps: Gap[] = [];
    expect(cutNames([1, 2, 3], gaps, 2)).toEqual([1, 2]);
    expect(gaps).toEqual([{ kind: 'unlisted', what: expect.stringContaining('more than 2 names'), count: 1 }]);
    expect(cutNames([1, 2], gaps, 2)).toEqual([1, 2]);
    expect(gaps).toHaveLength(1);
  });
});

describe('what is looked at', () => {
  it('is everything, each name once, with what is known of it', () => {
    const { images, left } = select([entry('1'), entry('2'), entry('1', { runs: 'shop/api' })], all);
    expect(images).toEqual([entry('1', { runs: 'shop/api' }), entry('2')]);
    expect(left).toEqual([]);
  });

  it('has all that several lists say of a name: everywhere it runs, its first push and its last pull', () => {
    const [one, other] = [
      { runs: 'here/api', pushedAt: 2, pulledAt: 7 },
      { runs: 'there/api', pushedAt: 1, pulledAt: 5 },
    ];
    const { images } = select([entry('1', one), entry('1', other), entry('1', one), entry('1')], all);
    expect(images).toMatchObject([{ runs: 'here/api, there/api', pushedAt: 1, pulledAt: 7 }]);
  });

  it('is the newest of each repository by number, and what runs; the others are counted', () => {
    const given = [entry('1.9'), entry('1.10'), entry('1.2', { runs: 'shop/api' }), entry('1.3')];
    const { images, left } = select(given, { ...all, newest: 1 });
    expect(tags(images)).toEqual(['1.10', '1.2']);
    expect(left).toEqual([{ limit: 'newest', count: 2 }]);
  });

  it('is every tag of an image that is looked at, where a list tells digests; what is left counts as images', () => {
    const [one, other] = [digestOf('one'), digestOf('other')];
    const of = (tag: string, digest: string, pushedAt: number) => {
      const { reference } = entry(tag);
      return entry(tag, { reference: { ...reference, digest: digest as never }, pushedAt });
    };
    const given = [of('main', one, 2), of('1.4.2', one, 1), of('1.4.1', other, 1), of('old', other, 0)];
    const { images, left } = select(given, { ...all, newest: 1 });
    expect(tags(images)).toEqual(['main', '1.4.2']);
    expect(left).toEqual([{ limit: 'newest', count: 1 }]);
  });

  it('is the newest by the time of the push where it is known', () => {
    const given = [entry('z', { pushedAt: 1 }), entry('a', { pushedAt: 2 })];
    expect(tags(select(given, { ...all, newest: 1 }).images)).toEqual(['a']);
  });

  it('is what patterns leave, and each of them counts what it leaves out', () => {
    const given = [entry('1'), entry('2'), entry('dev')];
    const { images, left } = select(given, { only: ['ghcr.io/acme/*:?'], except: ['**:2'] });
    expect(tags(images)).toEqual(['1']);
    expect(left).toEqual([
      { limit: 'only', count: 1 },
      { limit: 'except', count: 1 },
    ]);
  });
});

describe('a tag of what hangs on an image', () => {
  const hex = encoded(digestOf('image'));
  it.each([`sha256-${hex}`, `sha256-${hex}.sig`, `sha256-${hex}.att`, `sha256-${hex}.sbom`])(
    '%s is none of an image',
    (tag) => {
      expect(isAttachmentTag(tag)).toBe(true);
    },
  );
  it.each(['sha256-12', `v-sha256-${hex}`, 'buildcache', 'sha256'])('%s may be one', (tag) => {
    expect(isAttachmentTag(tag)).toBe(false);
  });
});
