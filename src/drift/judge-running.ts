import type { RefusalCode } from '../evidence/verify/judge-evidence.js';
import { refusalWords } from '../evidence/verify/refusal-words.js';
import type { ImageRow } from '../inventory/night.js';
import type { ImageVerdict, ImageVerdicts } from '../ledger/image-verdicts.js';
import type { Digest } from '../oci/digest.js';
import { minuteText } from '../text/calendar-day.js';
import { clockDifference } from '../text/instant.js';
import type { Alert } from './alert.js';
import { type DeploymentRecords, judgeRecords } from './deployment-records.js';
import { type DriftClass, worseClassFirst } from './drift-class.js';
import { type EndedExceptions, endedExceptionsIn } from './ended-exceptions.js';
import type { ProofAnswer, RunningFacts, TagAnswer } from './running-facts.js';

/** One thing that is wrong, with what was seen. The text may hold foreign words. */
interface DriftFault {
  readonly class: DriftClass;
  readonly why: string;
}

/** What everything that runs is held against. */
export interface Against {
  /** `unread`: it should have been, and did not answer. Absent: there is none. */
  readonly ledger?: ImageVerdicts | 'unread';
  /** The images of the newest night, by digest. Absent: none was given. */
  readonly night?: ReadonlyMap<Digest, ImageRow>;
  /** Absent: nobody has read them. */
  readonly exceptions?: EndedExceptions;
  /** Absent: nobody has asked GitHub. */
  readonly records?: DeploymentRecords;
  /** Milliseconds that a scan counts where no proof is asked for. */
  readonly maxAge: number;
}

/** What is known of one image that runs. */
export interface WorkloadImage {
  /** The digest that runs; absent: nobody knows it, and `unreadable` says why. */
  readonly digest?: Digest;
  readonly unreadable?: string;
  /** Who might have known it did not answer. */
  readonly unanswered?: string;
  /** Names that exceptions are compared with. */
  readonly names: readonly string[];
  readonly facts?: RunningFacts;
  /** As it is recorded when it is deployed. */
  readonly deployment?: string;
  readonly tag: TagAnswer;
}

/** Milliseconds before the end of a proof from which it is named. */
const soon = 48 * 60 * 60 * 1000;

/** All that is wrong with something that runs, the worst first; empty where everybody who was asked says that it is as it should be. */
export function judgeRunning(
  image: WorkloadImage,
  against: Against,
  alerts: readonly Alert[],
  now: number,
): readonly DriftFault[] {
  const { digest, facts, unreadable = 'nobody says which image it is', unanswered } = image;
  const known =
    digest === undefined || facts === undefined
      ? [fault('unreadable', unreadable), ...(unanswered === undefined ? [] : [fault('unanswered', unanswered)])]
      : knownFaults({ ...image, digest, facts }, against, now);
  return [...known, ...alertFaults(alerts)].toSorted((a, b) => worseClassFirst(a.class, b.class));
}

type WholeImage = WorkloadImage & { readonly digest: Digest; readonly facts: RunningFacts };

function knownFaults(image: WholeImage, against: Against, now: number): readonly DriftFault[] {
  const verdicts = verdictsOf(image, against);
  const row = rowOf(image, against);
  return [
    ...passFaults(image, against, verdicts, row),
    ...unansweredFaults(image, against),
    ...proofFaults(image.facts.proof, now),
    ...ageFaults(image.facts.proof, verdicts, row, against.maxAge, now),
    ...endedExceptionFaults(image, verdicts, against),
    ...(image.facts.registry.kind === 'gone' ? [fault('gone', 'the registry has no such image any more')] : []),
    ...tagFaults(image.tag),
    ...inventoryFaults(verdicts, row, against),
    ...recordFaults(image, against),
  ];
}

function fault(of: DriftClass, why: string): DriftFault {
  return { class: of, why };
}

/** What the ledger says: of a platform by its config, so that no scan of another platform stands for it. */
function verdictsOf({ digest, facts: { registry } }: WholeImage, { ledger }: Against): readonly ImageVerdict[] {
  if (ledger === undefined || ledger === 'unread') return [];
  const config = registry.kind === 'there' ? registry.config : undefined;
  const own = [ledger.of.get(digest) ?? [], config === undefined ? [] : (ledger.of.get(config) ?? [])].flat();
  return [...new Set(own)];
}

function rowOf({ digest, facts }: WholeImage, { night }: Against): ImageRow | undefined {
  const row = [digest, ...facts.indexes].map((one) => night?.get(one)).find((one) => one !== undefined);
  return row;
}

/** Whether it has come through the gate once, and would today. */
function passFaults(
  { facts: { proof, registry } }: WholeImage,
  { ledger }: Against,
  verdicts: readonly ImageVerdict[],
  row: ImageRow | undefined,
): readonly DriftFault[] {
  const failed = failure(proof, verdicts, row);
  const isProven = proof.kind === 'accepted' || (proof.kind === 'refused' && proof.hasPassed);
  const hasPassed = isProven || verdicts.some(({ passedAt }) => passedAt !== undefined) || wasGated(row);
  if (hasPassed) return failed === undefined ? [] : [fault('passed-then-failed', failed)];
  // Who did not answer may know of a pass: nobody says that there was none, and that it was is not known either.
  const isOpen = ledger === 'unread' || proof.kind === 'unread' || registry.kind === 'unread';
  if (failed === undefined && isOpen) return [];
  return [fault('never-passed', failed ?? 'no scan and no proof says that it has ever come through the gate')];
}

/** That its newest scan has failed, or its proof was withdrawn. A retired history says nothing of today. */
function failure(proof: ProofAnswer, verdicts: readonly ImageVerdict[], row: ImageRow | undefined): string | undefined {
  const blocked = verdicts.find(({ verdict, isRetired }) => verdict === 'blocked' && !isRetired);
  if (blocked !== undefined) return `blocked by the scan of ${time(blocked.at)} (${blocked.stream})`;
  if (row?.outcome.kind === 'judged') {
    if (row.outcome.claims.kind === 'revoked') return `its proof was withdrawn in the night: ${row.outcome.headline}`;
    if (row.outcome.verdict === 'blocked') return `blocked in the night: ${row.outcome.headline}`;
  }
  if (proof.kind === 'refused' && proof.codes.includes('blocked')) return refusalWords('blocked')[0];
  return undefined;
}

/** Only what was signed for an image that had passed is renewed or withdrawn. */
function wasGated(row: ImageRow | undefined): boolean {
  if (row?.outcome.kind !== 'judged') return false;
  const { kind } = row.outcome.claims;
  return kind === 'renewed' || kind === 'revoked';
}

function unansweredFaults({ facts: { registry, proof }, tag }: WholeImage, { ledger }: Against): readonly DriftFault[] {
  const whys = [
    ...(registry.kind === 'unread' ? [registry.why] : []),
    ...(proof.kind === 'unread' ? [proof.why] : []),
    ...(tag.kind === 'unread' ? [tag.why] : []),
    ...(ledger === 'unread' ? ['the ledger could not be read'] : []),
  ];
  return [...new Set(whys)].map((why) => fault('unanswered', why));
}

/** What `verify` says of age. */
const agedCodes: ReadonlySet<RefusalCode> = new Set(['expired', 'too-old', 'old-database', 'no-database', 'future']);

function proofFaults(proof: ProofAnswer, now: number): readonly DriftFault[] {
  switch (proof.kind) {
    case 'accepted': {
      const { ends } = proof;
      return ends === undefined || ends - now > soon ? [] : [fault('proof-expiring', `its proof ends ${time(ends)}`)];
    }
    case 'refused':
      return proof.codes
        .filter((code) => code !== 'blocked')
        .map((code) => fault(agedCodes.has(code) ? 'proof-expired' : 'unsigned', refusalWords(code)[0]));
    case 'unread':
    case 'unasked':
      return [];
  }
}

/** Where no proof is asked for, the newest scan must not be older than a proof may be. */
function ageFaults(
  proof: ProofAnswer,
  verdicts: readonly ImageVerdict[],
  row: ImageRow | undefined,
  maxAge: number,
  now: number,
): readonly DriftFault[] {
  if (proof.kind !== 'unasked' || verdicts.length === 0) return [];
  const judged = row?.outcome.kind === 'judged' ? [Date.parse(row.outcome.judgedAt)] : [];
  const newest = Math.max(...verdicts.map(({ at }) => at), ...judged);
  if (newest > now + clockDifference)
    return [fault('proof-expired', `its newest scan is of ${time(newest)}, which is to come`)];
  return now - newest < maxAge ? [] : [fault('proof-expired', `its newest scan is of ${time(newest)}`)];
}

function endedExceptionFaults(
  { names }: WholeImage,
  verdicts: readonly ImageVerdict[],
  { exceptions }: Against,
): readonly DriftFault[] {
  if (exceptions === undefined) return [];
  const ended = new Set(
    verdicts.flatMap(({ excepted }) => excepted.flatMap((one) => endedExceptionsIn(exceptions, one, names))),
  );
  return [...ended].map((why) => fault('exception-expired', why));
}

function tagFaults(tag: TagAnswer): readonly DriftFault[] {
  switch (tag.kind) {
    case 'moved':
      return [fault('tag-moved', `its tag names ${tag.to} now`)];
    case 'absent':
      return [fault('tag-moved', 'its tag is not in the registry any more')];
    case 'same':
    case 'within':
    case 'unread':
    case 'none':
      return [];
  }
}

function inventoryFaults(
  verdicts: readonly ImageVerdict[],
  row: ImageRow | undefined,
  { night }: Against,
): readonly DriftFault[] {
  const isRetired = verdicts.length > 0 && verdicts.every((one) => one.isRetired);
  return [
    ...(night === undefined || row !== undefined
      ? []
      : [fault('not-in-inventory', 'the newest night has not looked at it')]),
    ...(isRetired ? [fault('not-in-inventory', 'the ledger has retired its history, and it runs')] : []),
  ];
}

/** What GitHub has not told is a gap of the run, and no fault of the image. */
function recordFaults(image: WholeImage, { records }: Against): readonly DriftFault[] {
  if (records === undefined || image.deployment === undefined) return [];
  const found = judgeRecords(image.deployment, [image.digest, ...image.facts.indexes], records);
  return found.kind === 'fault' ? [fault(found.class, found.why)] : [];
}

function alertFaults(alerts: readonly Alert[]): readonly DriftFault[] {
  return alerts
    .filter(({ level }) => level !== 'notice')
    .map(({ source, what }) => fault('alert', `${source}: ${what}`));
}

function time(at: number): string {
  return minuteText(new Date(at));
}
