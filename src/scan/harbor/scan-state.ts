import { type HarborArtifact, harborTime, type ScanOverview } from '../../oci/harbor/artifact.js';
import { reportTypes } from '../../oci/harbor/harbor-lists.js';

/** How a scan of one image stands, by Harbor's words. Only `done` is an answer. */
export type HarborScanState =
  /** Harbor says nothing of a scan. */
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly word: string }
  /** `at`: when it ended, milliseconds since 1970. */
  | { readonly kind: 'done'; readonly at: number; readonly scan: ScanOverview }
  /** It ended without a report. */
  | { readonly kind: 'failed'; readonly word: string; readonly scan: ScanOverview }
  /** A word that we don't know, no form of a report that we read, or success without a time. */
  | { readonly kind: 'unknown'; readonly why: string };

const running: ReadonlySet<string> = new Set(['Pending', 'Scheduled', 'Running']);
const failed: ReadonlySet<string> = new Set(['Error', 'Stopped']);

/** The state of an image's scan: that of the best form of a report that Harbor has. Words that it might learn tomorrow are no success. */
export function scanState({ scans }: Pick<HarborArtifact, 'scans'>): HarborScanState {
  if (scans === undefined || Object.keys(scans).length === 0) return { kind: 'none' };
  const type = reportTypes.find((one) => Object.hasOwn(scans, one));
  const scan = type === undefined ? undefined : scans[type];
  if (scan === undefined) return { kind: 'unknown', why: 'it has a report in a form that is not known here' };
  const word = scan.scan_status ?? '';
  if (running.has(word)) return { kind: 'running', word };
  if (failed.has(word)) return { kind: 'failed', word, scan };
  if (word !== 'Success') return { kind: 'unknown', why: `its scan is ${JSON.stringify(word.slice(0, 40))}` };
  const at = harborTime(scan.end_time);
  return at === undefined
    ? { kind: 'unknown', why: 'its scan has no time at which it ended' }
    : { kind: 'done', at, scan };
}

/** What was known of a scan before it was asked for, and when that was by Harbor's clock. */
export interface Trigger {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly before: HarborScanState;
}

/** Whether a scan that has ended is what was there before it was asked for: Harbor keeps that in its list until the new one begins. */
export function isOld(state: Extract<HarborScanState, { kind: 'done' | 'failed' }>, { at, before }: Trigger): boolean {
  // Times of answers have whole seconds.
  if (state.kind === 'done' && state.at < Math.floor(at / 1000) * 1000) return true;
  if (before.kind !== 'done' && before.kind !== 'failed') return false;
  const [one, other] = [state.scan, before.scan];
  const marks = ['report_id', 'scan_status', 'start_time', 'end_time'] as const;
  return marks.every((mark) => one[mark] === other[mark]);
}
