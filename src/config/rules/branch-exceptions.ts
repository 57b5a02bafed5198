import { ConfigError } from '../../host/errors.js';
import { type ApprovalRules, needsApproval, teamsOf } from '../../policy/approvals.js';
import type { Exceptions } from '../../policy/exceptions/exception.js';
import { proposedExceptions, withProposed } from '../../policy/proposed.js';
import { nobodyApproved } from '../../repository/reviews.js';
import type { BranchRules, RuleFiles } from '../../repository/rule-files.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { readBranchRules, unreadable } from './branch-fault.js';
import { exceptionsIn, joined } from './rule-texts.js';

/**
 * The exceptions that count, of two branches what both except, with what the pull request proposes as far as it is approved. A named file may be new in the
 * pull request. @throws ConfigError as `readRules`, with who can correct it.
 */
export async function readExceptions(
  files: RuleFiles,
  paths: readonly PathOrDefault[],
  approvals: ApprovalRules,
  now: Date,
): Promise<Exceptions> {
  const { proposed, beside } = files;
  if (proposed === undefined) {
    const read = (one: BranchRules) => readBranchRules(one, (from) => exceptionsIn(from, paths, now, one.branch));
    return both(await read(files), beside && (await read(beside)), beside);
  }
  const head = await exceptionsIn(proposed.files, paths, now);
  const base = await baseExceptions(files, paths, now);
  const other = beside && (await baseExceptions(beside, paths, now));
  const bases = other === undefined ? [base] : [base, other];
  const isAsked = needsApproval(approvals) && bases.some((one) => proposedExceptions(one, head).length > 0);
  const given = isAsked ? await proposed.approvals(teamsOf(approvals)) : nobodyApproved;
  const added = (one: Exceptions) => withProposed(one, head, approvals, given);
  const unread = bases.flatMap(({ refused }) => refused.filter(({ refusal }) => refusal === 'unreadable'));
  const all = added(base);
  return both({ ...all, refused: [...unread, ...all.refused] }, other && added(other), beside);
}

function both(own: Exceptions, other: Exceptions | undefined, beside: BranchRules | undefined): Exceptions {
  return other === undefined ? own : { ...own, beside: { ...other, branch: beside?.branch ?? 'the base branch' } };
}

/** Those of the base branch of a pull request. A file that can't be read excepts nothing, so that the pull request which corrects it can pass. */
async function baseExceptions(
  { governing, branch = '' }: BranchRules,
  paths: readonly PathOrDefault[],
  now: Date,
): Promise<Exceptions> {
  const files = paths.map(async ({ path }) => {
    try {
      return await exceptionsIn(governing, [{ path, named: false }], now, branch);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { active: [], refused: [unreadable(error, path, branch)] };
    }
  });
  return joined(await Promise.all(files));
}
