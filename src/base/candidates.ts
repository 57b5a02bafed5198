import type { AdvisedUse } from './base-use.js';
import { type BaseCandidate, type BaseCandidates, maxCandidates, type PresentFacts } from './candidate.js';

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
  const candidates = rebuilt(tag, use.digest ?? facts.builtFrom, facts.tagDigest).slice(0, maxCandidates);
  if (candidates.length > 0) return { candidates };
  return { candidates, why: `no other tag of ${tags.length} fits ${tag}` };
}

function rebuilt(tag: string, digest: string | undefined, now: PresentFacts['tagDigest']): readonly BaseCandidate[] {
  if (digest === undefined || now === undefined || digest === now) return [];
  return [{ kind: 'newer-digest', tag, digest: now, why: `${tag} was built again` }];
}
