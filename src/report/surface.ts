import { link, row, text } from './escape.js';
import type { Sent, Sink } from './sent.js';

/** Where a reader finds more; each absent where there is none. */
export interface Links {
  readonly summary?: string;
  readonly artifact?: string;
  readonly codeScanning?: string;
}

/** What the pages for people, summary and comment, tell beside the story. */
export interface Surface {
  readonly sent?: readonly Sent[];
  readonly links?: Links;
}

const sinks: Readonly<Record<Sink, string>> = {
  'code-scanning': 'Security tab',
  artifact: 'Artifact with all reports',
  comment: 'Comment on the pull request',
};

const signs: Readonly<Record<Sent['state'], string>> = { sent: '✅', pending: '⏳', skipped: '➖', failed: '⚠️' };

/** The sink in the words of the reports, as a link where there is something to see. */
export function sinkText({ sink, url }: Sent): string {
  return link(sinks[sink], url);
}

/** What was sent where, and what failed and what to do; empty when nothing was to be sent. */
export function sentSection({ sent = [] }: Surface): string {
  if (sent.length === 0) return '';
  const rows = sent.map((one) => {
    const advice = one.fix === '' ? '' : `<br>**What to do:** ${text(one.fix, 500)}`;
    return row([`${signs[one.state]} ${sinkText(one)}`, one.state, `${text(one.message, 500)}${advice}`]);
  });
  return `### Where the reports went\n\n${[row(['Report', 'State', 'Details']), '| :-- | :-- | :-- |', ...rows].join('\n')}`;
}

/** `Whole summary · Findings in the Security tab · All reports as a file`, those that are there. */
export function linkLine({ links = {} }: Surface): string {
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
