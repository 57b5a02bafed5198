import type { DockerfileAdvice } from '../../base/advice.js';
import { plural } from '../../text/count.js';
import { codePath, link, row, text } from '../../text/escape.js';
import { renderBaseMarkdown } from './base-markdown.js';

/** The pull request of a Dockerfile, as people find it. */
interface BasePull {
  readonly number: number;
  readonly url: string;
}

/** What became of one Dockerfile. */
export type BaseOutcome = { readonly path: string } & (
  | {
      readonly kind: 'proposed';
      readonly title: string;
      readonly became: 'opened' | 'updated' | 'unchanged';
      readonly pull: BasePull;
    }
  /** A dry run: what would be proposed. */
  | { readonly kind: 'planned'; readonly title: string; readonly why: string }
  /** There is nothing to propose. */
  | { readonly kind: 'none'; readonly why: string; readonly closed?: BasePull }
  /** It has something better, and is left to people. */
  | { readonly kind: 'left'; readonly why: string; readonly pull?: BasePull }
  /** More pull requests would be opened than this run may. */
  | { readonly kind: 'waiting'; readonly title: string }
  /** It could not be looked at, or not be proposed. */
  | { readonly kind: 'failed'; readonly why: string }
);

/** Rows of the table; the log has all. */
const maxRows = 100;

/** What became of a Dockerfile, as a sentence without its name, in clean foreign text. */
export function outcomeWords(outcome: BaseOutcome): string {
  switch (outcome.kind) {
    case 'proposed':
      return `${outcome.title}: ${pullWords[outcome.became]}.`;
    case 'planned':
      return `${outcome.title}: nothing was done, ${outcome.why}.`;
    case 'none':
      return outcome.closed === undefined
        ? `No pull request: ${outcome.why}.`
        : `Closed pull request ${outcome.closed.number}: ${outcome.why}.`;
    case 'left':
      return `Left alone: ${outcome.why}.`;
    case 'waiting':
      return `${outcome.title}: waits for another run, as this one has opened as many pull requests as it may.`;
    case 'failed':
      return `Failed: ${outcome.why.replace(/\.$/, '')}.`;
  }
}

const pullWords = {
  opened: 'a pull request was opened',
  updated: 'its pull request was brought up to date',
  unchanged: 'its pull request says so already',
};

/** `3 Dockerfiles: 1 pull request open, 1 waiting, 1 failed.` */
function outcomesHeadline(outcomes: readonly BaseOutcome[]): string {
  const count = (kind: BaseOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const parts = [
    plural(count('proposed'), 'pull request'),
    ...(['planned', 'left', 'waiting', 'failed'] as const)
      .filter((kind) => count(kind) > 0)
      .map((kind) => `${count(kind)} ${countWords[kind]}`),
  ];
  return `${plural(outcomes.length, 'Dockerfile')}: ${parts.join(', ')}`;
}

const countWords = { planned: 'planned', left: 'left to people', waiting: 'waiting', failed: 'failed' };

/** The Dockerfiles with what became of them, as Markdown. */
function outcomesTable(outcomes: readonly BaseOutcome[]): string {
  const rows = outcomes.slice(0, maxRows).map((outcome) => {
    const pull = pullOf(outcome);
    const shown = pull === undefined ? '' : link(`#${pull.number}`, pull.url);
    return row([codePath(outcome.path), shown, text(outcomeWords(outcome), 500)]);
  });
  const more = outcomes.length - maxRows;
  const table = [row(['Dockerfile', 'Pull request', 'What became of it']), '| --- | --- | --- |', ...rows].join('\n');
  return more > 0 ? `${table}\n\nand ${plural(more, 'more Dockerfile')}.` : table;
}

/** The pull request that is open, or was closed. */
export function pullOf(outcome: BaseOutcome): BasePull | undefined {
  if (outcome.kind === 'none') return outcome.closed;
  return outcome.kind === 'proposed' || outcome.kind === 'left' ? outcome.pull : undefined;
}

/** Characters of the tables: GitHub takes 1 MiB of a step. */
const maxDetails = 400_000;

/** The summary of the step as Markdown: what became of each Dockerfile, and the figures behind that. */
export function baseSummary(outcomes: readonly BaseOutcome[], advices: readonly DockerfileAdvice[], now: Date): string {
  const details: string[] = [];
  let [length, left] = [0, 0];
  for (const advice of advices) {
    const part = renderBaseMarkdown(advice, now).trim();
    length += part.length;
    if (length > maxDetails) left += 1;
    else if (part !== '') details.push(part);
  }
  const more = left === 0 ? [] : [`The figures of ${left} more are in the log.`];
  return `${[`## Base images: ${outcomesHeadline(outcomes)}`, outcomesTable(outcomes), ...details, ...more].join('\n\n')}\n`;
}
