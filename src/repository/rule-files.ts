import type { OpenGithub } from '../host/github/github-client.js';
import type { GithubApi } from '../host/ports.js';
import { approvalsOf } from './approvers.js';
import type { OpenContents } from './open-repository.js';
import { type BranchTip, branchTip, defaultBranchTip, type PullRequestNow, pullRequestNow } from './pull-request.js';
import { commitFiles, type RepositoryFiles } from './repository-files.js';
import type { GivenApprovals } from './reviews.js';
import type { RuleSource } from './rule-source.js';

/** What rules: the files of the working folder, or those of a branch. */
export interface BranchRules {
  /** Policy and exceptions. */
  readonly governing: RepositoryFiles;
  /** The branch that `governing` is, for reports: `main at 0123456789ab`. */
  readonly branch?: string;
  /** Its name alone. */
  readonly branchName?: string;
  /** What the branch would hold once the pull request that is judged is merged into it. */
  readonly merged?: RepositoryFiles;
}

/** Where the parts of the rules are read. */
export interface RuleFiles extends BranchRules {
  /** What is built: the Dockerfile. */
  readonly built: RepositoryFiles;
  /** The base branch of a pull request that is not protected, beside the default branch: of both the strictest holds. */
  readonly beside?: BranchRules;
  /** What a pull request proposes, and who approves it. */
  readonly proposed?: {
    readonly files: RepositoryFiles;
    /** With each of these teams that one of them is in. */
    readonly approvals: (teams: readonly string[]) => Promise<GivenApprovals>;
  };
}

/** The same files for all. */
export function localRules(files: RepositoryFiles): RuleFiles {
  return { built: files, governing: files };
}

/**
 * The files that rule this run, as they are now.
 * @throws ServiceError where GitHub refuses: there is no other policy to go on with.
 */
export async function openRules(
  { openContents, openGithub }: { readonly openContents: OpenContents; readonly openGithub: OpenGithub },
  source: RuleSource,
  built: RepositoryFiles,
): Promise<RuleFiles> {
  if (source.kind === 'built') return localRules(built);
  const { github, token } = source;
  const contents = openContents(github, token);
  const filesAt = (commit: string) => readOnce(commitFiles(contents, commit));
  if (source.kind === 'commit') {
    const { commit, branch } = source;
    const queue = { governing: filesAt(commit), branch: `the merge queue at ${commit.slice(0, 12)}` };
    return { built, ...queue, ...(branch === undefined ? {} : { branchName: branch }) };
  }
  const api = openGithub({ apiUrl: github.apiUrl, token });
  const branches = await countingBranches(api, source, filesAt);
  const { proposal } = source;
  // `exceptions lint` asks for what a fork proposes, to have it approved; the gate never does.
  if (proposal === undefined || (branches.isFork && !proposal.isFork)) return { built, ...branches.rules };
  const proposed = {
    files: filesAt(proposal.commit),
    approvals: (teams: readonly string[]) => approvalsOf(api, github.repository, proposal, teams),
  };
  return { built, ...branches.rules, proposed };
}

/** Each file of a commit is asked for once. */
function readOnce(files: RepositoryFiles): RepositoryFiles {
  const known = new Map<string, ReturnType<RepositoryFiles['read']>>();
  const read: RepositoryFiles['read'] = (path, max) => {
    const key = `${max} ${path}`;
    const file = known.get(key) ?? files.read(path, max);
    known.set(key, file);
    return file;
  };
  return { ...files, read };
}

type BranchSource = Extract<RuleSource, { kind: 'branch' }>;
type FilesAt = (commit: string) => RepositoryFiles;

/** The branches that count; one that is gone has nothing to say. The base of a pull request is asked for now: it may have changed since the event. */
async function countingBranches(
  api: GithubApi,
  source: BranchSource,
  filesAt: FilesAt,
): Promise<{ readonly rules: BranchRules & Pick<RuleFiles, 'beside'>; readonly isFork: boolean }> {
  const { github, pullRequest } = source;
  const pull = pullRequest === undefined ? undefined : await pullRequestNow(api, github.repository, pullRequest);
  const name = pull?.base ?? source.branch;
  const tip = name === undefined ? undefined : await branchTip(api, github.repository, name);
  const isFork = pull?.isFork ?? false;
  if (tip?.isProtected) return { rules: branchRules(tip, filesAt, pull), isFork };
  const byDefault = await defaultBranchTip(api, github);
  if (tip?.name === byDefault.name) return { rules: branchRules(byDefault, filesAt, pull), isFork };
  const rules = branchRules(byDefault, filesAt);
  return { rules: pull && tip ? { ...rules, beside: branchRules(tip, filesAt, pull) } : rules, isFork };
}

function branchRules({ name, commit }: BranchTip, filesAt: FilesAt, pull?: PullRequestNow): BranchRules {
  return {
    governing: filesAt(commit),
    branch: `${name} at ${commit.slice(0, 12)}`,
    branchName: name,
    ...(pull && { merged: filesAt(pull.merge ?? pull.commit) }),
  };
}
