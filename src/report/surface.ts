import { link, row, text } from './escape.js';
import type { PlaceOf } from './place.js';
import { counted } from './tally.js';

/** What became of one report: where it went, how that ended, and for people what it means. Its words are ours or GitHub's, and escaped like foreign ones. */
export interface SentReport {
  /** `code scanning`, `artifact`, … */
  readonly sink: string;
  /** `sent`, `pending`, `failed`, … */
  readonly state: string;
  readonly message: string;
  readonly url?: string;
}

/** Where a reader finds more; each absent where there is none. */
export interface Links {
  readonly summary?: string;
  readonly artifact?: string;
  readonly codeScanning?: string;
}

/** What the pages for people, summary and comment, tell beside the story. */
export interface Surface {
  /** Default: what Dockerfile and history say (`placesAtFrom`). */
  readonly placeOf?: PlaceOf;
  readonly sent?: readonly SentReport[];
  readonly links?: Links;
}

/** Reports that one table shows; there are a handful of sinks. */
const maxSent = 20;

/** What was sent where, and what failed; empty when nothing was to be sent. */
export function sentSection({ sent = [] }: Surface): string {
  if (sent.length === 0) return '';
  const rows = sent
    .slice(0, maxSent)
    .map(({ sink, state, message, url }) => row([link(text(sink, 60), url), text(state, 40), text(message, 500)]));
  const more = sent.length > maxSent ? `\n\nand ${counted(sent.length - maxSent)} more.` : '';
  return `### Where the reports went\n\n${[row(['Report', 'State', 'What it means']), '| :-- | :-- | :-- |', ...rows].join('\n')}${more}`;
}

/** `Summary · Reports · Security tab`, those that are there. */
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
