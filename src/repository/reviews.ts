/** One review of a pull request. */
export interface Review {
  readonly author: string;
  /** GitHub's number of that account; nothing for one that is deleted. */
  readonly authorId?: number;
  /** Whether a person wrote it, no app or bot. */
  readonly isPerson: boolean;
  /** GitHub's word: `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`, `PENDING`. */
  readonly state: string;
  /** The commit that it was written for. */
  readonly commit: string;
}

/** Who asks for an exception in an issue. An account can be renamed; its number stays. */
export interface Requester {
  readonly login: string;
  readonly id: number;
}

/** What is approved: the newest commit of a pull request and who proposes it. */
interface Proposal {
  readonly commit: string;
  readonly author: string;
  /** Who asked for it, where that is another person. */
  readonly requester?: Requester;
}

/** Who approves something, in lower case. */
export interface GivenApprovals {
  readonly counted: ReadonlySet<string>;
  /** Who approves what is in part their own work or wish: that counts for nothing. */
  readonly ofOwn: readonly string[];
}

export const nobodyApproved: GivenApprovals = { counted: new Set(), ofOwn: [] };

/**
 * Who approves this very commit: people whose last word (comments are none) is an approval of it. A dismissed one, one of an older commit, and one that was followed by a
 * request for changes do not count; nor does that of its author, of who asked for it, and of who has written in it.
 * @param reviews from the oldest to the newest, as GitHub lists them.
 * @param writers in lower case.
 */
export function approversOf(
  reviews: readonly Review[],
  { commit, author, requester }: Proposal,
  writers: ReadonlySet<string> = new Set(),
): GivenApprovals {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state)) last.set(lower(review.author), review);
  }
  const approving = [...last].filter(
    ([, review]) => review.state === 'APPROVED' && review.commit === commit && review.isPerson,
  );
  const isOwn = ([name, { authorId }]: readonly [string, Review]) =>
    name === lower(author) ||
    writers.has(name) ||
    // Who asked may have another name by now.
    (requester !== undefined && authorId === requester.id);
  const names = (all: typeof approving) => all.map(([name]) => name);
  return {
    counted: new Set(names(approving.filter((one) => !isOwn(one)))),
    ofOwn: names(approving.filter(isOwn)),
  };
}

/** GitHub's names are the same in upper and lower case. */
function lower(name: string): string {
  return name.toLowerCase();
}

/** A name that GitHub gives to a person; with an underscore those of managed users. Bots have brackets. */
const login = '[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})';
const personForm = new RegExp(`^${login}$`);
const branchForm = new RegExp(`^image-gate/exception-[1-9][0-9]{0,9}-by-(${login})-([1-9][0-9]{0,14})$`);

/**
 * The branch of the pull request that an issue asks for: one an issue. It says who asks, as the pull request is opened by a bot, and whoever asks must not
 * approve. Nobody can change the branch that a pull request comes from. `undefined`: a bot asks.
 */
export function requestBranch(issue: number, { login: name, id }: Requester): string | undefined {
  return personForm.test(name) ? `image-gate/exception-${issue}-by-${name}-${id}` : undefined;
}

/** Who asked for what is on a branch; nothing for every other branch. Who names a branch so by hand only makes one approval count less. */
export function requesterOf(branch: string | undefined): { readonly requester?: Requester } {
  const [, name, id] = branchForm.exec(branch ?? '') ?? [];
  return name === undefined ? {} : { requester: { login: name, id: Number(id) } };
}
