import { type BaseCandidate, type BaseCandidates, maxCandidates, type Present } from './candidate.js';

/**
 * The images of the same repository that could stand in a FROM, at most `maxCandidates`: the same tag rebuilt, then the newest of the same line and variant, then smaller
 * variants; another release only where the present one is at its end of life. The same for every order of the tags.
 * @param tags all tags of the repository, as the registry lists them. Foreign text.
 */
export function candidatesOf(present: Present, tags: readonly string[]): BaseCandidates {
  const candidates = [...rebuilt(present)].slice(0, maxCandidates);
  if (candidates.length > 0) return { candidates };
  return { candidates, why: `no other tag of ${tags.length} fits ${present.tag}` };
}

function rebuilt({ tag, digest, tagDigest }: Present): readonly BaseCandidate[] {
  if (digest === undefined || tagDigest === undefined || digest === tagDigest) return [];
  return [{ kind: 'newer-digest', tag, digest: tagDigest, why: `${tag} was built again` }];
}
