import type { AffectedImage, Escalated, PageStep } from '../../escalation/escalation.js';
import type { Severity } from '../../scan/finding.js';
import { counted, plural } from '../../text/count.js';
import { chat } from '../../text/escape.js';
import { advisoryPage } from './advisory-page.js';
import { deadlineWords, firstSeenOf } from './deadline-words.js';

/** Characters of a summary that PagerDuty takes. */
const maxSummary = 1024;

/** Images, or advisories, that a page names; the rest are counted. */
const shown = 40;
const shownSubjects = 5;

/** A page about an advisory, in the words of PagerDuty's Events API v2. */
interface Page {
  readonly event_action: 'trigger';
  readonly dedup_key: string;
  readonly payload: {
    readonly summary: string;
    readonly source: string;
    readonly severity: 'critical' | 'error' | 'warning' | 'info';
    /** When the first of its images was seen to have it. */
    readonly timestamp: string;
    readonly group?: string;
    readonly class: string;
    readonly custom_details: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** What a pager is told. */
type PagerEvent = Page | { readonly event_action: 'resolve'; readonly dedup_key: string };

const severityWords = {
  CRITICAL: 'critical',
  HIGH: 'error',
  // Nobody has rated it yet, so it may be anything: as in the default policy, it counts as HIGH.
  UNKNOWN: 'error',
  MEDIUM: 'warning',
  LOW: 'info',
} as const satisfies Record<Severity, Page['payload']['severity']>;

/** What a step tells a pager. Told twice it is the same alert. @param runUrl the run that tells it. */
export function pagerEvent(step: PageStep, runUrl?: string): PagerEvent {
  const dedup_key = `image-gate/${step.key}`;
  switch (step.kind) {
    case 'page-resolve':
      return { event_action: 'resolve', dedup_key };
    case 'page-trigger':
      return { event_action: 'trigger', dedup_key, ...pageAbout(step, runUrl) };
    case 'page-rest':
      return { event_action: 'trigger', dedup_key, ...pageOfRest(step, runUrl) };
  }
}

/** A step in a line, as a page begins. */
export function pageWords(step: PageStep): string {
  switch (step.kind) {
    case 'page-resolve':
      return `resolved: ${step.why}`;
    case 'page-trigger':
      return summaryOf(step.about);
    case 'page-rest':
      return restWords(step.about.length);
  }
}

function pageAbout(
  { about, urgency, why }: Extract<PageStep, { kind: 'page-trigger' }>,
  runUrl: string | undefined,
): Pick<Page, 'payload' | 'links'> {
  const { advisory, is, owner, images, aliases } = about;
  const page = advisoryPage(advisory);
  return {
    payload: {
      summary: summaryOf(about),
      source: chat(images[0].stream.repository) || 'image-gate',
      severity: urgency,
      timestamp: new Date(firstSeenOf(images)).toISOString(),
      ...(owner === undefined ? {} : { group: chat(owner.owner) }),
      class: is,
      custom_details: {
        advisory: chat(advisory),
        'also known as': aliases.slice(0, 10).map((alias) => chat(alias)),
        why: chat(why, 500),
        images: images.slice(0, shown).map(imageLine),
        ...(images.length > shown ? { 'not shown': plural(images.length - shown, 'image') } : {}),
        'what to do':
          'Update the package or the base image and build again: the next scan without it resolves this page.',
      },
    },
    links: [...(page === undefined ? [] : [{ href: page, text: 'Advisory' }]), ...runLinks(runUrl)],
  };
}

function pageOfRest(
  { about, owner, why }: Extract<PageStep, { kind: 'page-rest' }>,
  runUrl: string | undefined,
): Pick<Page, 'payload' | 'links'> {
  return {
    payload: {
      summary: restWords(about.length),
      source: 'image-gate',
      severity: severityWords[about[0].severity],
      timestamp: new Date(Math.min(...about.map(({ images }) => firstSeenOf(images)))).toISOString(),
      ...(owner === undefined ? {} : { group: chat(owner.owner) }),
      class: about[0].is,
      custom_details: { why: chat(why, 500), advisories: about.slice(0, shown).map(summaryOf) },
    },
    links: runLinks(runUrl),
  };
}

function restWords(count: number): string {
  return `${count === 1 ? '1 more advisory' : `${counted(count)} more advisories`} to be paged about: too many for a page each`;
}

function runLinks(runUrl: string | undefined): Page['links'] {
  return runUrl === undefined ? [] : [{ href: runUrl, text: 'The run that tells it' }];
}

/** What a person is woken up with: what, where, whose, and by when. */
function summaryOf({ severity, advisory, owner, images, deadline }: Escalated): string {
  const repositories = new Set(images.map(({ stream }) => stream.repository));
  const where = repositories.size === 1 ? chat(images[0].stream.repository) : plural(images.length, 'image');
  const whose = owner === undefined ? '' : ` of ${chat(owner.owner, 100)}`;
  return chat(
    `${severity} ${chat(advisory, 100)} in ${where}${whose}${behind(': ', deadlineWords(deadline))}`,
    maxSummary,
  );
}

function imageLine({ stream, subjects, deadline }: AffectedImage): string {
  const named = subjects.slice(0, shownSubjects).map((subject) => chat(subject));
  const more = subjects.length > shownSubjects ? [`${counted(subjects.length - shownSubjects)} more`] : [];
  const line = [`${chat(stream.repository, 300)}=${stream.line}`, ...named, ...more, deadlineWords(deadline)];
  return chat(line.filter((part) => part !== '').join(', '), 2000);
}

function behind(mark: string, words: string): string {
  return words === '' ? '' : mark + words;
}
