import type { GithubContext, PullRequestSides } from './github-context.js';

/** Whose policy and exceptions count: by the event, those of the commit that is built, or those of the base or default branch. */
export const ruleSources = ['auto', 'head', 'base'] as const;
export type RuleSourceChoice = (typeof ruleSources)[number];

/** Without the input; a test compares it with action.yml. */
export const defaultRuleSource: RuleSourceChoice = 'auto';

/** Where policy and exceptions are read. */
export type RuleSource =
  /** Where the Dockerfile is: the commit or folder that is built. */
  | { readonly kind: 'built' }
  | {
      readonly kind: 'branch';
      readonly github: GithubContext;
      readonly token: string;
      /** The branch that counts; absent: the default branch. */
      readonly branch?: string;
      /** The branch counts only if it is protected; if not, the default branch does. */
      readonly onlyProtected: boolean;
      /** The pull request whose own exceptions are asked for, too. */
      readonly proposal?: PullRequestSides;
    };

/**
 * `auto`: for a pull request its base branch, with what it proposes itself unless it comes from a fork; for a push the branch where it is protected;
 * else the default branch. A merge queue's branch is GitHub's own, made of what may be merged. Off the runner the files at hand count.
 * @param token `undefined` where there is none; then everything but `built` needs one.
 */
export function ruleSource(
  choice: RuleSourceChoice,
  github: GithubContext | undefined,
  token: string | undefined,
): RuleSource | 'no-token' {
  if (github === undefined || choice === 'head' || (choice === 'auto' && github.event === 'merge_group')) {
    return { kind: 'built' };
  }
  if (token === undefined) return 'no-token';
  const { proposal } = github;
  if (proposal !== undefined) {
    const isAsked = choice === 'auto' && !proposal.isFork;
    const asked = isAsked ? { proposal } : {};
    return { kind: 'branch', github, token, branch: proposal.base, onlyProtected: false, ...asked };
  }
  const own = choice === 'auto' ? /^refs\/heads\/(.+)$/.exec(github.ref)?.[1] : undefined;
  return { kind: 'branch', github, token, onlyProtected: true, ...(own === undefined ? {} : { branch: own }) };
}
