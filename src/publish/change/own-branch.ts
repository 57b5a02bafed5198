import * as z from 'zod';
import { gitBlobId } from '../../host/github/git-blob-id.js';
import type { GithubQuestion } from '../../host/github/github-answer.js';
import { askFor } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';

/** Where the branches are. */
export interface ReadPlace {
  readonly api: GithubApi;
  /** `owner/name` */
  readonly repository: string;
  /** The branch that is to change. */
  readonly tip: { readonly name: string; readonly commit: string };
}

const named = z.object({ sha: z.string() });
const commitSchema = z.object({ sha: z.string(), message: z.string(), tree: named, parents: z.array(named) });
type Commit = z.infer<typeof commitSchema>;

const comparisonSchema = z.object({
  status: z.enum(['diverged', 'ahead', 'behind', 'identical']),
  files: z
    .array(
      z.object({ filename: z.string(), status: z.string(), sha: z.string().nullish(), patch: z.string().optional() }),
    )
    .default([]),
});

/** Merges of the base branch that are looked through. */
const maxMerges = 20;

/** A commit by its hash. */
export function commitOf({ api, repository }: ReadPlace, commit: string, how: GithubQuestion): Promise<Commit> {
  return askFor(api, { route: `/repos/${repository}/git/commits/${commit}` }, commitSchema, how);
}

/**
 * The commit with our mark that is all what a branch adds to the base branch: its last one, or the one below merges of the base branch ("Update branch" of
 * GitHub) that change no more than it does. `undefined`: somebody else has a share in the branch.
 */
export async function workOf(
  place: ReadPlace,
  last: string,
  mark: string,
  how: GithubQuestion,
): Promise<Commit | undefined> {
  let commit = await commitOf(place, last, how);
  for (let left = maxMerges; left > 0 && !commit.message.includes(mark); left -= 1) {
    const [own, merged, ...others] = commit.parents;
    if (own === undefined || merged === undefined || others.length > 0) return undefined;
    if (!(await isOnBase(place, merged.sha, how))) return undefined;
    commit = await commitOf(place, own.sha, how);
  }
  if (!commit.message.includes(mark)) return undefined;
  return commit.sha === last || (await addsTheSame(place, commit, last, how)) ? commit : undefined;
}

async function isOnBase(place: ReadPlace, commit: string, how: GithubQuestion): Promise<boolean> {
  const { status } = await compare(place, commit, place.tip.name, how);
  return status === 'ahead' || status === 'identical';
}

/** Whether a branch differs from its base branch in just the lines of our commit. Where they stand may differ: the base branch has moved. */
async function addsTheSame(place: ReadPlace, ours: Commit, last: string, how: GithubQuestion): Promise<boolean> {
  const [below] = ours.parents;
  if (below === undefined) return false;
  const [one, other] = await Promise.all([
    compare(place, below.sha, ours.sha, how),
    compare(place, place.tip.name, last, how),
  ]);
  return JSON.stringify(changesIn(one)) === JSON.stringify(changesIn(other));
}

/** Whether what a branch adds to its base branch is just these files with these bytes. */
export async function holdsFiles(
  place: ReadPlace,
  last: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  how: GithubQuestion,
): Promise<boolean> {
  const { files: added } = await compare(place, place.tip.name, last, how);
  const held = new Map(added.map(({ filename, sha }) => [filename, sha]));
  return (
    added.length === files.length &&
    files.every(({ path, bytes }) => held.get(path) === gitBlobId(Buffer.from(bytes), place.tip.commit.length))
  );
}

type BranchChanges = z.infer<typeof comparisonSchema>;

/** A file without shown lines (a binary, or a large one) counts by its bytes. */
function changesIn({ files }: BranchChanges): readonly (readonly (string | undefined)[])[] {
  return files.map(({ filename, status, sha, patch }) => {
    const lines = patch?.split('\n').filter((line) => /^[+-]/.test(line));
    return [filename, status, ...(lines ?? [sha ?? undefined])];
  });
}

/** What the second adds to the last commit that both have. */
function compare(
  { api, repository }: ReadPlace,
  base: string,
  head: string,
  how: GithubQuestion,
): Promise<BranchChanges> {
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
  return askFor(api, { route: `/repos/${repository}/compare/${range}` }, comparisonSchema, how);
}
