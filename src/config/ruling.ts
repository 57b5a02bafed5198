import type { GithubApi } from '../host/ports.js';
import { commitFiles, type RepositoryFiles } from '../image/repository-files.js';
import type { OpenGithub } from '../publish/publishing.js';
import { approvers, type BranchTip, branchTip, defaultBranchTip } from './pull-request.js';
import type { OpenContents } from './repository.js';
import type { RuleSource } from './rule-source.js';

/** Where the parts of the rules are read. */
export interface RuleFiles {
  /** What is built: the Dockerfile. */
  readonly built: RepositoryFiles;
  /** What counts: policy and exceptions. */
  readonly ruling: RepositoryFiles;
  /** The branch that `ruling` is, for reports: `main at 0123456789ab`. */
  readonly branch?: string;
  /** Its name alone. */
  readonly branchName?: string;
  /** What a pull request proposes, and who approves it. */
  readonly proposed?: {
    readonly files: RepositoryFiles;
    readonly approvers: () => Promise<ReadonlySet<string>>;
  };
}

/** The same files for all. */
export function localRules(files: RepositoryFiles): RuleFiles {
  return { built: files, ruling: files };
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
  const { github, token, proposal } = source;
  const api = openGithub({ apiUrl: github.apiUrl, token });
  const contents = openContents(github, token);
  const tip = await rulingTip(api, source);
  const rules = {
    built,
    ruling: commitFiles(contents, tip.commit),
    branch: `${tip.name} at ${tip.commit.slice(0, 12)}`,
    branchName: tip.name,
  };
  if (proposal === undefined) return rules;
  const files = commitFiles(contents, proposal.commit);
  return { ...rules, proposed: { files, approvers: () => approvers(api, github.repository, proposal) } };
}

/** The branch that counts; one that is gone has nothing to say. */
async function rulingTip(
  api: GithubApi,
  { github, branch, onlyProtected }: Extract<RuleSource, { kind: 'branch' }>,
): Promise<BranchTip> {
  const tip = branch === undefined ? undefined : await branchTip(api, github.repository, branch);
  if (tip !== undefined && (tip.isProtected || !onlyProtected)) return tip;
  return tip?.name === github.defaultBranch && tip !== undefined ? tip : defaultBranchTip(api, github);
}
