import { createHash } from 'node:crypto';
import type { DockerfileAdvice } from '../../base/advice.js';
import { type BaseProposal, proposeBases } from '../../base/proposal.js';
import { ConfigError } from '../../host/errors.js';
import type { Log } from '../../host/ports.js';
import type { BaseOutcome } from '../../report/base/base-outcome.js';
import {
  baseBody,
  baseFacts,
  baseMark,
  baseMessage,
  baseTitle,
  closedByUs,
  type JudgedWith,
  needlessBase,
  proposedKeys,
} from '../../report/base/base-pull.js';
import { plural } from '../../text/count.js';
import type { BaseFile } from './base-files.js';
import { type ChangePlace, keepBranch } from './change-branch.js';
import { closeNeedless, earlierPulls, type KeptPull, keepPullRequest } from './change-pull-request.js';

/** A Dockerfile with what is known of its bases. */
export interface AdvisedFile {
  readonly file: BaseFile;
  readonly advice: DockerfileAdvice;
}

/** How bases are proposed. */
export interface BaseChoice {
  readonly pin: boolean;
  readonly labels: readonly string[];
  readonly isDryRun: boolean;
  readonly judged: JudgedWith;
}

type EarlierPulls = Awaited<ReturnType<typeof earlierPulls>>;

/** How often a branch that came into being meanwhile is looked at again. */
const tries = 4;

/**
 * Brings the pull request of one Dockerfile up to date with what is best now: opens it, changes it, or closes it.
 * @param mayOpen whether one more may be opened. @throws ServiceError from GitHub.
 */
export async function keepBase(
  { log }: { readonly log: Pick<Log, 'info' | 'warning'> },
  place: ChangePlace,
  choice: BaseChoice,
  { file, advice }: AdvisedFile,
  mayOpen: boolean,
): Promise<BaseOutcome> {
  const { path } = file;
  const branch = baseBranch(path);
  const pulls = await earlierPulls(place, branch);
  const open = pulls.find(({ state }) => state === 'open');
  const unjudged = unjudgedBase(advice);
  if (unjudged !== undefined && open !== undefined)
    return { kind: 'failed', path, why: `${unjudged}; pull request ${open.number} stays as it is` };
  const proposal = proposeBases(file.text, advice, { pin: choice.pin, declined: declinedKeys(pulls) });
  if (proposal.bases.length > 0) {
    return propose(log, { place, choice, branch, open, mayOpen }, { file, advice, proposal });
  }
  if (unjudged !== undefined) return { kind: 'failed', path, why: unjudged };
  const why = whyNothing(advice, proposal);
  return open === undefined ? { kind: 'none', path, why } : close(log, { place, choice, branch, open }, advice, why);
}

/** One branch for each Dockerfile, which is the same in every run. */
export function baseBranch(path: string): string {
  const words = path
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(-60)
    .replace(/^-/, '');
  return `image-gate/base-${words}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}

/** What people have closed unmerged. What this action has closed itself has a note. */
function declinedKeys(pulls: EarlierPulls): ReadonlySet<string> {
  const declined = pulls.filter(
    ({ state, body }) => state === 'closed' && body.includes(baseMark) && !body.includes(closedByUs),
  );
  return new Set(declined.flatMap(({ body }) => proposedKeys(body)));
}

interface Kept {
  readonly place: ChangePlace;
  readonly choice: BaseChoice;
  readonly branch: string;
  readonly open: EarlierPulls[number] | undefined;
}

async function propose(
  log: Pick<Log, 'warning'>,
  kept: Kept & { readonly mayOpen: boolean },
  wanted: AdvisedFile & { readonly proposal: BaseProposal },
): Promise<BaseOutcome> {
  const { choice, branch, open, mayOpen } = kept;
  const { path } = wanted.file;
  const title = baseTitle(path, wanted.proposal.bases);
  if (choice.isDryRun) return { kind: 'planned', path, title, why: 'as this is a dry run' };
  if (open === undefined && !mayOpen) return { kind: 'waiting', path, title };
  try {
    const pull = await keepProposal(log, kept, wanted);
    return { kind: 'proposed', path, title, became: pull.became, pull };
  } catch (error) {
    if (!(error instanceof ConfigError) || error.code !== 'branch-taken') throw error;
    const why = `somebody else has written to the branch ${branch}; once it is deleted, the next run proposes again`;
    return { kind: 'left', path, why, ...(open === undefined ? {} : { pull: open }) };
  }
}

async function keepProposal(
  log: Pick<Log, 'warning'>,
  { place, choice: { labels, judged }, branch }: Kept,
  { file: { path, isExecutable }, advice, proposal }: AdvisedFile & { readonly proposal: BaseProposal },
): Promise<KeptPull> {
  const files = [{ path, isExecutable, bytes: Buffer.from(proposal.text) }];
  const text = { message: baseMessage(path, proposal.bases), mark: baseMark, stays: true };
  const words = {
    title: baseTitle(path, proposal.bases),
    body: baseBody(advice, proposal, judged),
    mark: baseFacts(advice, proposal),
  };
  for (let left = tries; ; left -= 1) {
    const made = await keepBranch(place, branch, files, text, left === 1);
    if (made === undefined) continue;
    const pull = await keepPullRequest(place, { branch, labels }, words, log);
    return pull.became === 'unchanged' && made.isNew ? { ...pull, became: 'updated' } : pull;
  }
}

/** Nothing is better any more, or a person has done it. What could not be judged might be better. */
async function close(
  log: Pick<Log, 'info' | 'warning'>,
  { place, choice, branch, open }: Kept & { readonly open: EarlierPulls[number] },
  advice: DockerfileAdvice,
  why: string,
): Promise<BaseOutcome> {
  const { path } = advice;
  const unjudged = unjudgedCandidate(advice);
  if (unjudged !== undefined) return { kind: 'left', path, why: unjudged, pull: open };
  if (choice.isDryRun) return { kind: 'planned', path, title: `Close pull request ${open.number}`, why };
  const words = { mark: baseMark, comment: needlessBase(path, why), why, note: closedByUs };
  const closed = await closeNeedless(place, branch, words, log);
  if (closed !== undefined) return { kind: 'none', path, why, closed };
  return {
    kind: 'left',
    path,
    why: `${why}; its pull request could not be closed, or is not this action’s alone`,
    pull: open,
  };
}

/** Clauses of the first FROMs. */
const shownReasons = 3;

function whyNothing({ advices, unadvised }: DockerfileAdvice, { left }: BaseProposal): string {
  const all = advices.length > 0 ? left : unadvised;
  if (all.length === 0) return 'it has no FROM';
  const more = all.length - shownReasons;
  const shown = all.slice(0, shownReasons).map(({ line, why }) => `line ${line}: ${why}`);
  return [...shown, ...(more > 0 ? [`${plural(more, 'more FROM')}`] : [])].join('; ');
}

/** A clause for the first FROM whose image could not be judged. */
function unjudgedBase({ advices }: DockerfileAdvice): string | undefined {
  for (const { use, now } of advices)
    if (now.kind === 'unmeasured') return `the image in line ${use.line} could not be judged: ${now.why}`;
  return undefined;
}

/** The same for one that could stand there. */
function unjudgedCandidate({ advices }: DockerfileAdvice): string | undefined {
  for (const { use, candidates } of advices) {
    for (const result of candidates)
      if (result.kind === 'unmeasured')
        return `${result.candidate.tag} for line ${use.line} could not be judged: ${result.why}`;
  }
  return undefined;
}
