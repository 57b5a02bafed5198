import type { MatchDifference } from '../../ledger/kpi/compare-match.js';
import { type Sample, type SampledStream, sampleCode } from '../../ledger/kpi/sample.js';
import { streamName } from '../../ledger/stream.js';
import { counted, plural, pluralDo } from '../../text/count.js';
import { plainLine } from '../../text/plain-line.js';
import { withheldNames } from '../terminal/ledger.js';
import { comparisonText, type ReportComparison, type ReportData } from './compare-reports.js';

/** What came out when a report was verified. */
interface VerifiedReport {
  readonly said: ReportData;
  /** Who has signed it, in words. */
  readonly signature: string;
  readonly comparison: ReportComparison;
  /** Absent: nothing was matched again. */
  readonly sample?: Sample;
}

/** For a terminal. */
export function verifiedText({ said, signature, comparison, sample }: VerifiedReport): string {
  const matched = sample === undefined ? [] : [sampleText(sample)];
  return [signature, comparisonText(said, comparison), ...matched].join('\n');
}

/** For a log that everybody can read: what differs is named nowhere in it. */
export function withheldVerification({ signature, comparison, sample }: VerifiedReport): string {
  const { checked, differences, unchecked } = comparison;
  const drawn = sample?.streams.filter(({ outcome }) => outcome.kind !== 'same').length ?? 0;
  const matched =
    sample === undefined
      ? []
      : [`${plural(sample.streams.length, 'stream')} matched again: ${counted(drawn)} not the same, or not known.`];
  return [
    signature,
    `${counted(checked)} compared: ${plural(differences.length, 'difference')}, ${counted(unchecked.length)} not known.`,
    ...matched,
    withheldNames,
  ].join('\n');
}

/** `image-gate ledger verify --format json`. `verifyVersion` is raised when a key changes its meaning or goes. */
export function verifiedJson({ said, signature, comparison, sample }: VerifiedReport): string {
  const { since, until, root } = said;
  const { checked, differences, unchecked } = comparison;
  const verified = {
    verifyVersion: 1,
    report: { since, until, root },
    ...{ signature, checked, differences, unchecked },
    sample: sample === undefined ? null : sampleJson(sample),
  };
  return `${JSON.stringify(verified, undefined, 1)}\n`;
}

/** The exit code. What differs goes before what is not known. */
export function verifiedCode({ comparison, sample }: VerifiedReport): 0 | 1 | 3 {
  const { differences, unchecked } = comparison;
  const drawn = sample === undefined ? 0 : sampleCode(sample);
  if (differences.length > 0 || drawn === 1) return 1;
  return unchecked.length > 0 ? 3 : drawn;
}

/** Differences of a stream that a terminal shows; the JSON has all. */
const shown = 10;
const longest = 300;

const words = {
  same: 'SAME',
  differs: 'DIFFERS',
  'newer-advisories': 'NEWER ADVISORIES',
  unknown: 'NOT KNOWN',
} as const satisfies Record<SampledStream['outcome']['kind'], string>;

/** What came out when a random sample of a ledger was matched again, for a terminal. Foreign text is clean lines. */
export function sampleText(sample: Sample): string {
  const { seed, followed, streams } = sample;
  const drawn = `Drawn at random, by the seed ${seed}: ${counted(streams.length)} of ${pluralDo(followed, 'stream', 'that is', 'that are')} followed.`;
  return [drawn, ...streams.flatMap(streamLines), ...hints(sample)].join('\n');
}

function streamLines({ stream, image, from, isSameDatabase, outcome }: SampledStream): readonly string[] {
  const by = isSameDatabase === true ? 'the database of that scan' : 'the database of today';
  const matched = from === undefined ? '' : `, from its ${from === 'sbom' ? 'SBOM' : 'layers'} with ${by}`;
  const name = `${words[outcome.kind]}  ${plainLine(streamName(stream), longest)}`;
  const what = image === undefined ? '' : ` (${plainLine(image, longest)}${matched})`;
  switch (outcome.kind) {
    case 'same':
      return [`${name}${what}: ${plural(outcome.findings, 'finding')}`];
    case 'unknown':
      return [`${name}${what}: ${plainLine(outcome.why, 600)}`];
    case 'differs':
    case 'newer-advisories': {
      const { differences } = outcome;
      const more = differences.length - shown;
      return [
        `${name}${what}: ${plural(differences.length, 'difference')}`,
        ...differences.slice(0, shown).map((one) => `  ${differenceText(one)}`),
        ...(more > 0 ? [`  … ${counted(more)} more`] : []),
      ];
    }
  }
}

function differenceText(difference: MatchDifference): string {
  switch (difference.kind) {
    case 'other-image':
      return 'what has this digest is made of other images than the ledger says';
    case 'unlisted':
      return `${findingText(difference)}: found now, and not open in the ledger`;
    case 'gone':
      return `${findingText(difference)}: open in the ledger, and not found now`;
    case 'severity':
      return `${findingText(difference)}: the ledger says ${difference.said}`;
  }
}

function findingText({ name, severity }: Exclude<MatchDifference, { readonly kind: 'other-image' }>): string {
  return plainLine(`${severity} ${name.id} in ${name.subject}`, longest);
}

/** What to do next. */
function hints({ streams }: Sample): readonly string[] {
  const kinds = new Set(streams.map(({ outcome }) => outcome.kind));
  return [
    ...(kinds.has('differs')
      ? ['What differs is not explained by newer advisories: the ledger does not say what the image has.']
      : []),
    ...(kinds.has('newer-advisories')
      ? [
          'Newer advisories than the ledger’s scan had may be the reason of these differences; nobody has proven it. The database of that scan is not known, or was not to be had: where another registry has it, name that one by --db-repository.',
        ]
      : []),
  ];
}

/** A sample for programs, with all differences. */
export function sampleJson({ seed, followed, streams }: Sample) {
  return {
    seed,
    followed,
    streams: streams.map(({ stream, image, scannedAt, database, isSameDatabase, from, outcome }) => ({
      ...stream,
      ...(image === undefined ? {} : { image }),
      ...(scannedAt === undefined ? {} : { scannedAt: new Date(scannedAt).toISOString() }),
      ...(database === undefined ? {} : { database }),
      ...(isSameDatabase === undefined ? {} : { isSameDatabase }),
      ...(from === undefined ? {} : { from }),
      ...outcomeJson(outcome),
    })),
  };
}

function outcomeJson(outcome: SampledStream['outcome']) {
  switch (outcome.kind) {
    case 'same':
      return { outcome: outcome.kind, findings: outcome.findings };
    case 'unknown':
      return { outcome: outcome.kind, why: outcome.why };
    case 'differs':
    case 'newer-advisories':
      return { outcome: outcome.kind, differences: outcome.differences.map(differenceJson) };
  }
}

function differenceJson(difference: MatchDifference) {
  if (difference.kind === 'other-image') return { kind: difference.kind };
  const { kind, name, severity } = difference;
  const finding = { kind, is: name.is, id: name.id, aliases: name.aliases, subject: name.subject, severity };
  return kind === 'severity' ? { ...finding, said: difference.said } : finding;
}
