import { type GithubContext, type PullRequestSides, queuedBranch } from './github-context.js';

/** Whose policy and exceptions count: by the event, those of the commit that is built, or those of the base or default branch. */
export const ruleSources = ['auto', 'head', 'base'] as const;
export type RuleSourceChoice = (typeof ruleSources)[number];

/** Without the input; a test compares it with action.yml. */
export const defaultRuleSource: RuleSourceChoice = 'auto';

/** Where policy and exceptions are read. */
export type RuleSource =
  /** Where the Dockerfile is: the commit or folder that is built. */
  | { readonly kind: 'built' }
  /** A commit of GitHub's own, read through its API: earlier steps could have changed the working folder. */
  | {
      readonly kind: 'commit';
      readonly github: GithubContext;
      readonly token: string;
      readonly commit: string;
      /** The branch that it is to become. */
      readonly branch?: string;
    }
  | {
      readonly kind: 'branch';
      readonly github: GithubContext;
      readonly token: string;
      /** The branch that counts where it is protected, else the default branch does; absent: the default branch. */
      readonly branch?: string;
      /** The pull request that is judged. Its base branch counts where it is protected, else the strictest of that one and the default branch. */
      readonly pullRequest?: number;
      /** The same one where its own exceptions are asked for, too. */
      readonly proposal?: PullRequestSides;
    };

/** Events that are about no pull request, as far as GitHub says. */
const ownEvents: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
]);

/**
 * Whether the rules are those of the repository's protected or default branch alone, and nothing of a pull request is judged by them: only then may they have
 * something done to images that are in use.
 */
export function isOfBranchAlone(source: RuleSource): boolean {
  return (
    source.kind === 'branch' &&
    source.pullRequest === undefined &&
    source.github.pullRequest === undefined &&
    ownEvents.has(source.github.event)
  );
}

/**
 * `auto`: for a pull request its base branch, with what it proposes itself unless it comes from a fork; for a push the branch where it is protected;
 * else the default branch. A merge queue's commit is GitHub's own, made of what may be merged. Off the runner the working folder counts.
 * @param token `undefined` where there is none; then everything but `built` needs one.
 */
export function ruleSource(
  choice: RuleSourceChoice,
  github: GithubContext | undefined,
  token: string | undefined,
): RuleSource | 'no-token' {
  if (github === undefined || choice === 'head') return { kind: 'built' };
  if (token === undefined) return 'no-token';
  const { proposal } = github;
  if (choice === 'auto' && github.event === 'merge_group') {
    const branch = queuedBranch(github.ref);
    return { kind: 'commit', github, token, commit: github.commit, ...(branch === undefined ? {} : { branch }) };
  }
  if (proposal !== undefined) {
    const isAsked = choice === 'auto' && !proposal.isFork;
    return { kind: 'branch', github, token, pullRequest: proposal.number, ...(isAsked ? { proposal } : {}) };
  }
  const own = choice === 'auto' ? /^refs\/heads\/(.+)$/.exec(github.ref)?.[1] : undefined;
  return { kind: 'branch', github, token, ...(own === undefined ? {} : { branch: own }) };
}
