import { link, row, text } from '../../text/escape.js';
import type { Sink, SinkResult } from '../sink-result.js';

/** Where a reader finds more; each absent where there is none. */
export interface Links {
  readonly summary?: string;
  readonly artifact?: string;
  readonly codeScanning?: string;
}

/** What the pages for people, summary and comment, show beside the assessment. */
export interface DeliverySummary {
  readonly sent?: readonly SinkResult[];
  readonly links?: Links;
}

const sinks: Readonly<Record<Sink, string>> = {
  'code-scanning': 'Security tab',
  artifact: 'Artifact with all reports',
  comment: 'Comment on the pull request',
  attestations: 'Attestations of the repository',
};

const signs: Readonly<Record<SinkResult['state'], string>> = { sent: '✅', pending: '⏳', skipped: '➖', failed: '⚠️' };

/** The sink in the words of the reports, as a link where there is something to see. */
export function sinkText({ sink, url }: SinkResult): string {
  return link(sinks[sink], url);
}

/** What was sent where, and what failed and what to do; empty when nothing was to be sent. */
export function deliverySection({ sent = [] }: DeliverySummary): string {
  if (sent.length === 0) return '';
  const rows = sent.map((one) => {
    const advice = one.fix === '' ? '' : `<br>**What to do:** ${text(one.fix, 500)}`;
    return row([`${signs[one.state]} ${sinkText(one)}`, one.state, `${text(one.message, 500)}${advice}`]);
  });
  return `### Where the reports went\n\n${[row(['Report', 'State', 'Details']), '| :-- | :-- | :-- |', ...rows].join('\n')}`;
}

/** `Whole summary · Findings in the Security tab · All reports as a file`, those that are there. */
export function linkLine({ links = {} }: DeliverySummary): string {
  const { summary, codeScanning, artifact } = links;
  const named: readonly (readonly [string, string | undefined])[] = [
    ['Whole summary', summary],
    ['Findings in the Security tab', codeScanning],
    ['All reports as a file', artifact],
  ];
  return named
    .map(([label, url]) => [label, link(label, url)] as const)
    .filter(([label, linked]) => linked !== label)
    .map(([, linked]) => linked)
    .join(' · ');
}
