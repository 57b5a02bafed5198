import { ConfigError } from '../../host/errors.js';
import type { OpenGithub } from '../../host/github/github-client.js';
import type { Clock } from '../../host/ports.js';
import {
  type Lint,
  type LintStatus,
  lintStatus,
  noPolicy,
  noPullRequest,
  type PullStatus,
  tooManyPulls,
  worstStatus,
} from '../../report/terminal/rules/exceptions-lint.js';
import type { GithubContext, PullRequestSides } from '../../repository/github-context.js';
import type { OpenContents } from '../../repository/open-repository.js';
import { maxPullRequests, type PullsOfCommit } from '../../repository/pulls-of-commit.js';
import { commitFiles } from '../../repository/repository-files.js';
import { openRules } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { type RuleSource, ruleSource } from '../../repository/rule-source.js';
import { lintRules } from './exceptions-lint.js';

interface LintPorts {
  readonly openContents: OpenContents;
  readonly openGithub: OpenGithub;
  readonly clock: Pick<Clock, 'now'>;
}

/** The run whose exceptions are looked at. */
interface LintRun extends RulePaths {
  readonly github: GithubContext;
  readonly token: string;
}

/**
 * Looks at the exceptions of a pull request, or without one of the commit of the run.
 * @throws ConfigError for a policy that rules there and is invalid; what `RepositoryFiles` throws.
 */
export async function lintProposal(ports: LintPorts, config: LintRun, proposal?: PullRequestSides): Promise<Lint> {
  const { token } = config;
  const { proposal: _, ...run } = config.github;
  const github = proposal === undefined ? run : { ...run, proposal };
  const built = commitFiles(ports.openContents(github, token), proposal?.commit ?? github.commit);
  const source = ruleSource('auto', github, token);
  const rules = await openRules(ports, withProposal(source, github), built);
  return { ...(await lintRules(rules, config, ports.clock.now())), inQueue: github.event === 'merge_group' };
}

/** What a fork proposes is never applied to its own run, but must be approved before it is merged. */
function withProposal(source: ReturnType<typeof ruleSource>, { proposal }: GithubContext): RuleSource {
  if (source === 'no-token') return { kind: 'built' };
  return source.kind === 'branch' && proposal !== undefined ? { ...source, proposal } : source;
}

/**
 * The status of a commit: the worst over the pull requests that have it, without any that of `ownLint`. `undefined`: it stays as it is.
 * @throws what `lintProposal` throws but ConfigError.
 */
export async function statusOfCommit(
  ports: LintPorts,
  config: LintRun,
  pulls: PullsOfCommit | undefined,
  ownLint?: Lint,
): Promise<LintStatus | undefined> {
  if (pulls === undefined) return ownLint && lintStatus(ownLint);
  const { counted, own } = pulls;
  if (counted.length > maxPullRequests) return tooManyPulls(counted.length);
  const all: PullStatus[] = [];
  for (const pull of counted) {
    const { number, base } = pull;
    const isLinted = number === own.number && ownLint !== undefined;
    all.push({ number, base, ...(isLinted ? lintStatus(ownLint) : await statusOfPull(ports, config, pull)) });
  }
  return worstStatus(all) ?? (own.state === 'merged' ? undefined : noPullRequest);
}

async function statusOfPull(ports: LintPorts, config: LintRun, pull: PullRequestSides): Promise<LintStatus> {
  try {
    return lintStatus(await lintProposal(ports, config, pull));
  } catch (error) {
    if (error instanceof ConfigError) return noPolicy;
    throw error;
  }
}
