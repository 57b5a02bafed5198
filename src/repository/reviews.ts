/** One review of a pull request. */
export interface Review {
  readonly author: string;
  /** Whether a person wrote it, no app or bot. */
  readonly isPerson: boolean;
  /** GitHub's word: `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`, `PENDING`. */
  readonly state: string;
  /** The commit that it was written for. */
  readonly commit: string;
}

/** What is approved: the newest commit of a pull request and who proposes it. */
interface Proposal {
  readonly commit: string;
  readonly author: string;
}

/**
 * Who approves this very commit, in lower case: people but its author whose last word (comments are none) is an approval of it. A dismissed
 * one, one of an older commit, and one that was followed by a request for changes do not count.
 * @param reviews from the oldest to the newest, as GitHub lists them.
 */
export function approversOf(reviews: readonly Review[], { commit, author }: Proposal): ReadonlySet<string> {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state)) last.set(lower(review.author), review);
  }
  const approving = [...last].filter(
    ([name, review]) =>
      review.state === 'APPROVED' && review.commit === commit && review.isPerson && name !== lower(author),
  );
  return new Set(approving.map(([name]) => name));
}

/** GitHub's names are the same in upper and lower case. */
function lower(name: string): string {
  return name.toLowerCase();
}
