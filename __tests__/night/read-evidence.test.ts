import { describe, expect, it } from '@jest/globals';
import type { NightImage } from '../../src/night/listing/list-images.js';
import { type ImageEvidence, provenPlace } from '../../src/night/read-evidence.js';
import { parseReference } from '../../src/oci/reference.js';

const now = new Date('2026-11-30T12:00:00Z');
const proof = { isProven: true, isAskable: true, refused: [], platforms: [], validUntil: '2026-12-02T00:00:00Z' };
const places = {
  counting: proof,
  refused: { ...proof, refused: ['old-database'] },
  ended: { ...proof, validUntil: '2026-11-29T00:00:00Z' },
  unproven: { ...proof, isProven: false, validUntil: undefined },
};
type Kind = keyof typeof places;

/** The place whose evidence is taken of an image that lies in these, in this order. */
async function placeOf(kinds: readonly Kind[]): Promise<string | undefined> {
  const names = kinds.map((kind) => parseReference(`r.example/${kind}:1`));
  const read = async ({ names: [first] }: NightImage) => {
    const kind = first?.repository as Kind;
    return places[kind] as unknown as ImageEvidence;
  };
  const { image } = await provenPlace({ names } as unknown as NightImage, read, now);
  return image.names[0]?.repository;
}

describe('the proof of an image in several repositories', () => {
  it.each<[readonly Kind[], Kind]>([
    [['refused', 'counting'], 'counting'],
    [['ended', 'unproven', 'counting'], 'counting'],
    [['unproven', 'refused', 'ended'], 'refused'],
    [['unproven', 'ended'], 'ended'],
    [['unproven'], 'unproven'],
  ])('of %j is that of %s', async (kinds, taken) => {
    expect(await placeOf(kinds)).toBe(taken);
  });
});
