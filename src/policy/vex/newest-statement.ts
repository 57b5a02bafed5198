import type { Severity, Vulnerability } from '../../scan/finding.js';
import type { VexRules } from '../vex-rules.js';
import { type AttestedByTrust, type HangingStatements, hangingStatements } from './attested-vex.js';
import { indexStatements, namesItself } from './vex-index.js';
import { concerns, type KnownImage, withVersions } from './vex-match.js';
import type { VexStatement } from './vex-statement.js';

/** What the statements of one policy make of a finding. */
export type VexWord =
  /** It may be left out until then. */
  | { readonly kind: 'settled'; readonly statement: VexStatement; readonly endsAt: Date }
  /** It stays, by what the newest statement says. */
  | { readonly kind: 'kept'; readonly statement: VexStatement }
  /** It stays, as the statement that would let it go does not count. */
  | {
      readonly kind: 'refused';
      readonly statement: VexStatement;
      readonly why: string;
      /** What would be valid. Default: a newer statement that counts. */
      readonly instead?: string;
    };

/** The statements of one policy. */
export interface NewestStatements {
  /** Whether any is about its vulnerability, in whatever product. */
  readonly mentions: (finding: Vulnerability) => boolean;
  readonly about: (finding: Vulnerability) => VexWord | undefined;
}

/** What is known beside the rules. */
export interface VexContext {
  /** What hangs on the image and its base; absent: nobody has looked. */
  readonly attested?: AttestedByTrust;
  /** Severities for which the policy asks more of an exception than a file of VEX can have: an assessment, or an approval. */
  readonly guarded?: readonly Severity[];
}

/** Comparisons of findings with things that statements name that are made for one image. */
const maxComparisons = 2_000_000;

/**
 * What the newest statement says of each finding, over all documents and all names of a vulnerability. One that would let a finding go counts only where it says why and since when, is neither
 * of the future nor too old, names this very vulnerability and surely means this package of this image; one that keeps a finding counts wherever it may be meant, and of equal moments first.
 * Two that contradict each other are none.
 */
export function newestStatements(
  rules: VexRules,
  { image, now, attested, guarded }: Required<VexContext> & Pick<Judging, 'image' | 'now'>,
): NewestStatements {
  const hanging = hangingStatements(rules, attested, image);
  const written = rules.files.value.flatMap(({ read }) => read?.document.statements ?? []);
  const index = indexStatements([...written, ...hanging.statements]);
  const judging = { rules, image, now, hanging, guarded };
  let comparisons = 0;
  const about = (finding: Vulnerability): VexWord | undefined => {
    const groups = index.about(finding);
    const [first] = groups;
    if (first === undefined) return undefined;
    comparisons += groups.reduce((sum, { weight }) => sum + weight, 0);
    if (comparisons > maxComparisons)
      return { kind: 'refused', statement: first.statements[0], why: 'there are too many statements to compare all' };
    const meant = groups.flatMap(({ statements }) =>
      statements.filter((statement) => concerns(statement, finding, hanging.of(statement)?.image ?? image, 'perhaps')),
    );
    return wordOf(meant, finding, judging);
  };
  return { mentions: (finding) => index.about(finding).length > 0, about };
}

/** By what statements are judged. */
interface Judging {
  readonly rules: VexRules;
  readonly image: KnownImage;
  readonly now: Date;
  readonly hanging: HangingStatements;
  readonly guarded: readonly Severity[];
}

function wordOf(meant: readonly VexStatement[], finding: Vulnerability, judging: Judging): VexWord | undefined {
  const { rules } = judging;
  const faults = new Map<VexStatement, string>();
  const counting = meant.filter((statement) => {
    const fault = keeps(statement) ? undefined : faultOf(statement, finding, judging);
    if (fault !== undefined) faults.set(statement, fault);
    return fault === undefined;
  });
  const newest = counting.reduce((latest, one) => Math.max(latest, momentOf(one)), Number.NEGATIVE_INFINITY);
  const last = counting.filter((statement) => momentOf(statement) === newest);
  const [statement] = last;
  if (statement === undefined) {
    const [first] = [...faults].toSorted(([one], [other]) => momentOf(other) - momentOf(one));
    return first === undefined ? undefined : { kind: 'refused', statement: first[0], why: first[1] };
  }
  // What is under investigation has more effect than what is affected: it warns.
  const keeping = last.find(({ status }) => status === 'under_investigation') ?? last.find(keeps);
  if (keeping !== undefined) return { kind: 'kept', statement: keeping };
  if (last.some(({ status }) => status !== statement.status))
    return { kind: 'refused', statement, why: 'another statement of the same moment says something else' };
  const withheld = withheldBy(statement, finding, judging);
  return withheld ?? { kind: 'settled', statement, endsAt: endOf(statement, newest, rules) };
}

/** What the policy asks of a statement beyond what it says. */
function withheldBy(
  statement: VexStatement,
  { severity }: Vulnerability,
  { rules, hanging, guarded }: Judging,
): VexWord | undefined {
  const refused = (why: string, instead: string) => ({ kind: 'refused', statement, why, instead }) as const;
  const word = severity.toLowerCase();
  if (hanging.unread !== undefined)
    return refused(
      `what hangs on the image and its base is not known, and may take it back: ${hanging.unread}`,
      'a run in which all of it can be read',
    );
  if (!rules.for.value.includes(severity))
    return refused(
      `the policy lets no statement leave out ${severity} findings (vex.for)`,
      `${word} in vex.for of the policy, or an exception of your own`,
    );
  // Who has written both into the policy has meant it; a default is no answer to what it asks for.
  if (hanging.of(statement) === undefined && guarded.includes(severity) && rules.for.place === undefined)
    return refused(
      `the policy asks for an assessment or an approval of each exception for ${severity} findings, which a VEX file has not`,
      `${word} in vex.for of the policy, a signed attestation (vex.trust), or an exception of your own`,
    );
  return undefined;
}

function keeps({ status }: VexStatement): boolean {
  return status === 'affected' || status === 'under_investigation';
}

/** What keeps a finding and does not say since when always counts. */
function momentOf({ at }: VexStatement): number {
  return at?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** What was made of an exception ends with it. */
function endOf({ until }: VexStatement, moment: number, { maxAge }: VexRules): Date {
  return new Date(Math.min(moment + maxAge.value * hour, until?.getTime() ?? Number.POSITIVE_INFINITY));
}

const hour = 60 * 60 * 1000;

/** Why a statement does not let a finding go. */
function faultOf(
  statement: VexStatement,
  finding: Vulnerability,
  { rules, image, now, hanging }: Judging,
): string | undefined {
  const { at, until, status, justification } = statement;
  if (status === 'not_affected' && justification === undefined) return 'it gives no justification';
  if (at === undefined) return 'it does not say since when';
  if (at.getTime() > now.getTime()) return `its moment ${at.toISOString()} lies in the future`;
  if (until !== undefined && until.getTime() <= now.getTime()) return 'the exception that it was made of has ended';
  if (endOf(statement, at.getTime(), rules).getTime() <= now.getTime())
    return `it is of ${at.toISOString().slice(0, 10)}, older than the policy allows (vex.max-age)`;
  if (!namesItself(statement, finding)) return `it names ${finding.id} only by way of another name`;
  const against = hanging.of(statement);
  const outside = against?.outside(finding);
  if (outside !== undefined) return outside;
  const isMeant = (one: VexStatement) => concerns(one, finding, against?.image ?? image, 'surely');
  if (status === 'fixed' && isMeant(statement) && !isMeant(withVersions(statement)))
    return 'it says `fixed` and not in which version or digest, so it would let every one go';
  return isMeant(statement)
    ? undefined
    : 'it is not certain that it means this package of this image: it must name the package by its package URL, or the image by its repository or digest (pkg:oci)';
}
