import type { Severity } from '../../scan/finding.js';
import { severityOf } from '../episode.js';
import type { GivenRecord, LedgerRecord } from '../given-record.js';
import { joinedEvent, withJoined } from '../joined-event.js';
import type { LedgerState } from '../ledger-state.js';
import type { LineOf } from '../lines/line.js';
import { numberingAfter } from '../numbering.js';
import { scanEvent } from '../scan-event.js';
import { imagesOf, incompleteWhy, kindsOf, sightingsOf } from '../sightings.js';
import { type FindingName, type StreamState, soughtOf } from '../state.js';

/**
 * What is not as the ledger says.
 * - `unlisted`: the image has it, and the ledger does not say so.
 * - `gone`: the ledger says that it is open, and the image does not have it.
 * - `severity`: it is rated otherwise.
 * - `other-image`: what has this digest is made of other images than the ledger says.
 */
export type MatchDifference =
  | { readonly kind: 'unlisted' | 'gone'; readonly name: FindingName; readonly severity: Severity }
  | { readonly kind: 'severity'; readonly name: FindingName; readonly severity: Severity; readonly said: Severity }
  | { readonly kind: 'other-image' };

/**
 * What came out when an image was matched again.
 * - `newer-advisories`: it was matched with newer advisories than the ledger's scan had, which may be the reason of all differences. That they are is not proven.
 * - `unknown`: it can't be said.
 */
export type MatchOutcome =
  | { readonly kind: 'same'; readonly findings: number }
  | { readonly kind: 'differs' | 'newer-advisories'; readonly differences: readonly MatchDifference[] }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * What the ledger says of a stream, held against a record of the same image that was made now: by what a ledger would add if it took that record, so that ids that belong together count as one.
 * Exceptions, fixes and deadlines are not compared: they are no matter of what is in the image.
 * @param number of the stream in the ledger.
 */
export function compareMatch(
  ledger: LedgerState,
  number: number,
  stream: StreamState,
  given: GivenRecord,
): MatchOutcome {
  const why = incomparable(stream, given.record);
  if (why !== undefined) return { kind: 'unknown', why };
  const numbering = numberingAfter(ledger);
  const sightings = sightingsOf(given.record, numbering);
  const scan = { at: Date.parse(given.record.judgedAt), images: imagesOf(given.record) };
  const joined = withJoined(stream, joinedEvent(stream, number, scan, sightings, numbering));
  const line = scanEvent(joined, number, given, sightings, numbering);
  const found = differencesOf(joined, line, numbering.nameOf);
  const isOther = line.images !== undefined;
  const differences = [...(isOther ? [{ kind: 'other-image' } as const] : []), ...found];
  if (differences.length === 0) return { kind: 'same', findings: sightings.seen.size };
  const isNewer = Date.parse(given.record.database?.updatedAt ?? '') > scannedWith(stream);
  return { kind: isNewer && differences.every(isOfAdvisories) ? 'newer-advisories' : 'differs', differences };
}

/** When the advisories of the newest complete scan were collected. */
function scannedWith({ complete }: StreamState): number {
  return Math.max(...Object.values(complete).map(({ database }) => database));
}

/** Advisories are of vulnerabilities alone, and can't make another image of one. */
function isOfAdvisories(difference: MatchDifference): boolean {
  return difference.kind !== 'other-image' && difference.name.is === 'vulnerability';
}

/** Why a record and what a ledger says can't be held against each other. */
function incomparable(stream: StreamState, record: LedgerRecord): string | undefined {
  const { last, failed } = stream;
  if (last === undefined) return 'the ledger has no scan of it';
  if (failed !== undefined) return `its newest scan in the ledger failed: ${failed.why}`;
  if (last.incomplete !== undefined) return `its newest scan in the ledger is not complete: ${last.incomplete}`;
  const incomplete = incompleteWhy(record, stream);
  if (incomplete !== undefined) return `it could not be matched completely: ${incomplete}`;
  const looked = kindsOf(record);
  // How an image is made stands in no SBOM, and is the same as long as its digest is.
  const missing = last.kinds.filter((kind) => kind !== 'hardening' && !looked.includes(kind));
  return missing.length === 0
    ? undefined
    : `the ledger says what was looked for, and this was not: ${missing.join(', ')}`;
}

function differencesOf(
  stream: StreamState,
  { opened = {}, reopened = [], closed = {}, severity = {} }: LineOf<'scan'>,
  nameOf: (finding: number) => FindingName,
): readonly MatchDifference[] {
  const rated = (groups: LineOf<'scan'>['opened'] & {}) =>
    (Object.entries(groups) as [Severity, readonly number[]][]).flatMap(([rating, findings]) =>
      findings.map((finding) => ({ finding, name: nameOf(finding), severity: rating })),
    );
  const said = (finding: number) => {
    const episode = stream.findings.get(finding)?.at(-1);
    return episode === undefined ? 'UNKNOWN' : severityOf(episode);
  };
  const changed = rated(severity);
  const back = reopened.map((finding) => ({
    name: nameOf(finding),
    severity: changed.find((one) => one.finding === finding)?.severity ?? said(finding),
  }));
  // A scan that looks for more than the ledger's did finds what that could not.
  const news = [...rated(opened), ...back].filter(({ name }) => stream.last?.kinds.includes(soughtOf(name)));
  return [
    ...news.map(({ name, severity: rating }) => ({ kind: 'unlisted' as const, name, severity: rating })),
    ...Object.values(closed)
      .flat()
      .map((finding) => ({ kind: 'gone' as const, name: nameOf(finding), severity: said(finding) })),
    ...changed
      .filter(({ finding }) => !reopened.includes(finding))
      .map(({ finding, name, severity: rating }) => ({
        ...{ kind: 'severity' as const, name, severity: rating, said: said(finding) },
      })),
  ];
}
