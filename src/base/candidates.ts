import { plural } from '../text/count.js';
import type { AdvisedUse } from './base-use.js';
import { type BaseCandidate, type BaseCandidates, maxCandidates, type PresentFacts } from './candidate.js';
import { type FoundTag, keptLength, newerInLine, otherReleases } from './tags/newer-tags.js';
import { slimmerThan } from './tags/slimmer-tags.js';
import { type TagShape, tagShape } from './tags/tag-shape.js';

/**
 * The images of the same repository that could stand in a FROM, at most `maxCandidates`: the same tag rebuilt, then the newest of the same line and variant, then smaller
 * variants; another release only where the present one is at its end of life. The same for every order of the tags.
 * @param tags all tags of the repository, as the registry lists them. Foreign text.
 */
export function candidatesOf(
  use: Pick<AdvisedUse, 'reference' | 'tag' | 'digest'>,
  facts: PresentFacts,
  tags: readonly string[],
): BaseCandidates {
  const { tag } = use;
  if (tag === undefined) {
    return { candidates: [], why: 'it is pinned to a digest without a tag: write the tag before the digest' };
  }
  const again = rebuilt(tag, use.digest ?? facts.builtFrom, facts.tagDigest);
  const present = tagShape(tag);
  if ('none' in present) return { candidates: again, why: noShapeWords[present.none] };
  const found = foundTags(use.reference.repository, present, facts, tags);
  const candidates = [...again, ...found.map(candidateOf)].slice(0, maxCandidates);
  if (found.length > 0) return { candidates };
  return { candidates, why: noneWords(use.reference.repository, present, tags.length) };
}

const noShapeWords = {
  tag: 'its tag says no version that can be compared',
  attachment: 'its tag is that of a signature or another attachment',
  platform: 'its tag is for one platform: name the one for all platforms',
  commit: 'its tag names a commit, and says no version',
};

function rebuilt(tag: string, digest: string | undefined, now: PresentFacts['tagDigest']): readonly BaseCandidate[] {
  if (digest === undefined || now === undefined || digest === now) return [];
  return [{ kind: 'newer-digest', tag, digest: now, why: `${tag} was built again` }];
}

/** Smaller variants of what has ended are left out where there is another release. */
function foundTags(
  repository: string,
  present: TagShape,
  { endOfLife }: PresentFacts,
  tags: readonly string[],
): readonly FoundTag[] {
  const all = finishedTags(tags);
  const others = endOfLife ? otherReleases(repository, present, all) : [];
  const slimmer = others.length > 0 ? [] : slimmerThan(repository, present, all);
  return [...newerInLine(repository, present, all), ...others, ...slimmer];
}

/** Tags that may be offered. */
function finishedTags(tags: readonly string[]): readonly TagShape[] {
  return tags.flatMap((tag) => {
    const shape = tagShape(tag);
    return 'none' in shape || shape.isPrerelease ? [] : [shape];
  });
}

function candidateOf({ kind, shape, why, care }: FoundTag): BaseCandidate {
  return { kind, tag: shape.tag, why, ...(care === undefined ? {} : { care }) };
}

function noneWords(repository: string, present: TagShape, count: number): string {
  const { tag, version, build } = present;
  if (version.length === 0) return `${tag} says no version: only its digest can be newer`;
  if (present.isPrerelease) return `${tag} is not finished, and no finished version of its release is there`;
  if (!present.isDated && build.length === 0 && version.length <= keptLength(repository, present))
    return `${tag} is moved along by its makers: only its digest can be newer`;
  return `none of ${plural(count, 'tag')} is newer in the release and the variant of ${tag}`;
}
