import type { Rules } from '../config/rules/rules.js';
import { ConfigError } from '../host/errors.js';
import { approversText, distinctApprovers } from '../policy/approvals.js';
import type { Judged, Triage } from '../policy/decision.js';
import { offerException, replacementFor } from '../policy/exceptions/offered-exception.js';
import { isYamlFile } from '../policy/exceptions/suggestion.js';
import { type UnappliedEntry, unappliedEntries } from '../policy/exceptions/unapplied-entry.js';
import { findingsById, idsInPackage, nearestIds } from '../policy/findings-by-id.js';
import type { Assessment } from '../report/assessment.js';
import type { Explanation } from '../report/terminal/explanation.js';
import type { RulePaths } from '../repository/rule-paths.js';
import type { Finding } from '../scan/finding.js';
import type { ExplainCommand } from './command/explain.js';

type WantedFindings = Pick<ExplainCommand, 'id' | 'package'>;
type FoundFindings = readonly [Judged, ...Judged[]];

/** The findings of an assessment that were asked for. @throws ConfigError `finding-absent`, with what is near. */
export function findingsToExplain(
  { open, excepted, exceptions, concerns }: Triage,
  { id, package: wanted }: WantedFindings,
  report: string,
): FoundFindings {
  const all = [...open, ...excepted];
  const [first, ...others] = findingsById(all, id, wanted);
  if (first !== undefined) return [first, ...others];
  const elsewhere = wanted === undefined ? [] : findingsById(all, id);
  const needless = exceptions.unused.find((entry) => entry.id.toLowerCase() === id.toLowerCase());
  const what = `${report} holds no such finding${elsewhere.length > 0 ? `, but ${id} elsewhere` : ''}`;
  const unseen = concerns.find(({ kind, action }) => kind === 'unscannable' && action !== 'log');
  const fix =
    elsewhere.length > 0
      ? `It is in ${packagesOf(elsewhere)}.`
      : needless !== undefined && unseen === undefined
        ? `${needless.file}:${needless.line} excepts what this image no longer has: remove that entry where no other image needs it.`
        : nearText(all, id, unseen?.message);
  const where = wanted === undefined ? id : `${id} in the package ${wanted}`;
  throw new ConfigError([{ where, what, fix }], 'finding-absent');
}

function packagesOf(found: readonly Judged[]): string {
  const names = found.flatMap(({ finding }) => (finding.kind === 'vulnerability' ? finding.package.name : []));
  return [...new Set(names.length === 0 ? ['no package'] : names)].slice(0, maxNamed).join(', ');
}

function nearText(all: readonly Judged[], id: string, unseen: string | undefined): string {
  const inPackage = idsInPackage(all, id);
  if (inPackage.length > 0) return `${id} is a package. Name one of its findings: ${inPackage.join(', ')}.`;
  const ids = nearestIds(all, id);
  if (ids.length > 0) return `Similar ids: ${ids.join(', ')}.`;
  if (unseen !== undefined) return `That does not mean that the image is free of it. ${unseen}.`;
  return 'If it was there before, it is fixed now, or the report is of another image. Without a report, --image NAME looks in the last one of that image.';
}

/** Packages that an error names. */
const maxNamed = 10;

/** All that the rules say about findings of one id. Pure. */
export function explained(
  found: FoundFindings,
  assessment: Assessment,
  rules: Rules,
): Pick<Explanation, 'found' | 'offers' | 'approvers'> {
  const { policy, triage } = assessment.decision;
  const explain = ({ finding, ...judged }: Judged) => ({
    judged: { finding, ...judged },
    unapplied: unappliedEntries(finding, rules.exceptions, triage.exceptions, judged.exception).map((entry) =>
      withReplacement(entry, finding, assessment),
    ),
  });
  const open = found.filter(({ exception }) => exception === undefined).map(({ finding }) => finding);
  const offers = [...Map.groupBy(open, ({ kind, id }) => `${kind} ${id}`).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [offerException([first, ...others], policy, assessment.now)],
  );
  const approvers = distinctApprovers(open.flatMap(({ severity }) => rules.policy.approvals[severity]));
  const [first, ...others] = found;
  return { found: [explain(first), ...others.map(explain)], offers, approvers: approversText(approvers) };
}

/** With what this very finding needs in its place. */
function withReplacement(entry: UnappliedEntry, finding: Finding, { decision, now }: Assessment): UnappliedEntry {
  const suggestion = replacementFor(entry, finding, decision.policy, now);
  const { suggestion: _, ...rest } = entry;
  return suggestion === undefined ? rest : { ...rest, suggestion };
}

/** The files that an exception could be written into: the first of each form. */
export function exceptionFiles({ exceptions }: RulePaths): Explanation['files'] {
  const plain = exceptions.find(({ path }) => !isYamlFile(path))?.path;
  const yaml = exceptions.find(({ path }) => isYamlFile(path))?.path;
  return { ...(plain === undefined ? {} : { plain }), ...(yaml === undefined ? {} : { yaml }) };
}
