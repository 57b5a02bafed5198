import { type Sample, sampleCode } from '../../ledger/kpi/sample.js';
import { counted, plural } from '../../text/count.js';
import { withheldNames } from '../terminal/ledger.js';
import { comparisonText, type ReportComparison, type ReportData } from './compare-reports.js';
import { sampleJson, sampleText } from './sample-text.js';

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
