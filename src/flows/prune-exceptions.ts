import type { ExceptionsConfig } from '../config/inputs/exceptions-config.js';
import { type CommittedFile, commitPruned, keepPruneBranch, type PrunePlace } from '../publish/prune-branch.js';
import { closeNeedless, keepPullRequest, type PrunePull } from '../publish/prune-pull-request.js';
import { readPruned } from '../publish/pruned-files.js';
import { prunedText, pruneTitle } from '../report/terminal/prune-text.js';
import { defaultBranchTip } from '../repository/pull-request.js';
import type { GatePorts } from './ports.js';
import { tellSummary } from './step.js';

/** How often a branch that was pushed to meanwhile is read again. */
const tries = 4;

/** Expired exceptions out of the default branch, in one commit; nothing is done where there are none. */
export async function pruneExceptions(ports: GatePorts, config: ExceptionsConfig): Promise<number> {
  const { github, token } = config;
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  const now = ports.clock.now();
  for (let left = tries; ; left -= 1) {
    const place = { api, repository: github.repository, tip: await defaultBranchTip(api, github) };
    const contents = ports.openContents(github, token);
    const files = await readPruned(contents, place.tip.commit, config.exceptions, now);
    const done =
      files.length === 0
        ? await tidy(place, config, ports.log)
        : await write(place, config, files, left === 1, ports.log);
    // Somebody pushed in between: what has expired there is looked up anew.
    if (done !== undefined) return tell(ports, files, done);
  }
}

interface Done {
  readonly commit?: string;
  readonly pull?: PrunePull;
  /** One of ours that is needless now. */
  readonly closed?: PrunePull;
}

/** A job that commits directly need have no permission for pull requests. */
async function tidy(place: PrunePlace, { branch, isDirect }: ExceptionsConfig, log: GatePorts['log']): Promise<Done> {
  const closed = isDirect ? undefined : await closeNeedless(place, branch, log);
  return closed === undefined ? {} : { closed };
}

async function write(
  place: PrunePlace,
  config: ExceptionsConfig,
  files: readonly CommittedFile[],
  isLast: boolean,
  log: GatePorts['log'],
): Promise<Done | undefined> {
  if (config.isDirect) {
    const commit = await commitPruned(place, files, isLast);
    return commit === undefined ? undefined : { commit };
  }
  const commit = await keepPruneBranch(place, config.branch, files, isLast);
  return commit === undefined ? undefined : { commit, pull: await keepPullRequest(place, config, files, log) };
}

async function tell(
  { runner, log }: GatePorts,
  files: readonly CommittedFile[],
  { commit, pull, closed }: Done,
): Promise<number> {
  const title = files.length === 0 ? 'No exception has expired' : pruneTitle(files);
  log.info(`${title}${commit === undefined ? '' : `: ${pull?.url ?? commit}`}`);
  await runner.setOutputs({
    removed: String(files.flatMap(({ removed }) => removed).length),
    commit: commit ?? '',
    'pull-request-number': String(pull?.number ?? ''),
    'pull-request-url': pull?.url ?? '',
  });
  const text =
    closed === undefined ? '' : `The pull request ${closed.number} had nothing left to remove and was closed.`;
  await tellSummary({ runner, log }, `## ${title}\n\n${files.length === 0 ? text : prunedText(files)}`);
  return 0;
}
