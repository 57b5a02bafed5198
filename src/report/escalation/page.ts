import type { Severity } from '../../scan/finding.js';
import { minuteText } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import { chat } from '../../text/escape.js';
import { advisoryPage } from './advisory-page.js';
import type { Escalated, EscalatedFinding } from './escalated.js';

/** Characters of a summary that PagerDuty takes. */
const maxSummary = 1024;

/** Findings that a page names; the rest are counted. */
const shownFindings = 40;

/** A page about an advisory, in the words of PagerDuty's Events API v2. */
export interface Page {
  readonly dedup_key: string;
  readonly payload: {
    readonly summary: string;
    readonly source: string;
    readonly severity: 'critical' | 'error' | 'warning' | 'info';
    /** When the first of its findings was seen. */
    readonly timestamp: string;
    readonly group?: string;
    readonly class: string;
    readonly custom_details: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

const severityWords = {
  CRITICAL: 'critical',
  HIGH: 'error',
  // Nobody has rated it yet, so it may be anything: as in the default policy, it counts as HIGH.
  UNKNOWN: 'error',
  MEDIUM: 'warning',
  LOW: 'info',
} as const satisfies Record<Severity, Page['payload']['severity']>;

/** By which PagerDuty knows the pages of an advisory as one alert. */
export function dedupKey({ key }: Pick<Escalated, 'key'>): string {
  return `image-gate/${key}`;
}

/** The page about an advisory with open findings. @param runUrl the run that has found it. */
export function pageOf(escalated: Escalated, runUrl?: string): Page {
  const { id, is, owner, severity, open, aliases } = escalated;
  const shown = open.slice(0, shownFindings);
  const more = open.length - shown.length;
  const advisory = advisoryPage(id);
  return {
    dedup_key: dedupKey(escalated),
    payload: {
      summary: pageSummary(escalated),
      source: chat(open[0]?.stream.repository ?? '') || 'image-gate',
      severity: severityWords[severity],
      timestamp: new Date(Math.min(...open.map(({ firstSeen }) => firstSeen))).toISOString(),
      ...(owner === undefined ? {} : { group: chat(owner) }),
      class: is,
      custom_details: {
        advisory: chat(id),
        'also known as': aliases.slice(0, 10).map((alias) => chat(alias)),
        findings: shown.map(findingLine),
        ...(more > 0 ? { 'not shown': plural(more, 'finding') } : {}),
        'what to do':
          'Update the package or the base image and build again. The next scan without it resolves this page.',
      },
    },
    links: [
      ...(advisory === undefined ? [] : [{ href: advisory, text: 'Advisory' }]),
      ...(runUrl === undefined ? [] : [{ href: runUrl, text: 'The run that has found it' }]),
    ],
  };
}

/** One page for all advisories that get none of their own. */
export function restPage(key: string, rest: readonly Escalated[], runUrl?: string): Page {
  const [first] = rest;
  return {
    dedup_key: dedupKey({ key }),
    payload: {
      summary: `${rest.length === 1 ? '1 more advisory' : `${counted(rest.length)} more advisories`} to be paged about: too many for a page each`,
      source: 'image-gate',
      severity: first === undefined ? 'error' : severityWords[first.severity],
      timestamp: new Date(
        Math.min(...rest.flatMap(({ open }) => open.map(({ firstSeen }) => firstSeen))),
      ).toISOString(),
      class: 'vulnerability',
      custom_details: { advisories: rest.slice(0, shownFindings).map(pageSummary) },
    },
    links: runUrl === undefined ? [] : [{ href: runUrl, text: 'The run that has found them' }],
  };
}

/** What a person is woken up with: what, where, whose, and by when. */
function pageSummary({ severity, id, owner, open }: Escalated): string {
  const repositories = [...new Set(open.map(({ stream }) => stream.repository))];
  const images = repositories.length === 1 ? chat(repositories[0] ?? '') : `${counted(repositories.length)} images`;
  const whose = owner === undefined ? '' : ` of ${chat(owner, 100)}`;
  return chat(`${severity} ${chat(id, 100)} in ${images}${whose}${dueText(open[0])}`, maxSummary);
}

function dueText(worst: EscalatedFinding | undefined): string {
  if (worst?.due === undefined) return '';
  const time = minuteText(new Date(worst.due));
  return worst.timing === 'breached' ? `: past its time since ${time}` : `: to be fixed by ${time}`;
}

function findingLine(finding: EscalatedFinding): string {
  const { stream, subject } = finding;
  return chat(`${chat(stream.repository, 300)}=${stream.line}, ${chat(subject, 300)}${dueText(finding)}`, 900);
}
