import { createHash } from 'node:crypto';
import type { BaseAdvice, DockerfileAdvice } from '../../base/advice.js';
import type { Measured } from '../../base/measured.js';
import type { BaseProposal, ProposedBase } from '../../base/proposal.js';
import { familiarName } from '../../oci/reference.js';
import type { Exploitation } from '../../scan/exploitation/exploitation.js';
import type { Database } from '../../scan/scan-result.js';
import { dayOf, minuteText } from '../../text/calendar-day.js';
import { counted, plural } from '../../text/count.js';
import { code, codePath, text } from '../../text/escape.js';
import { changeWords } from '../advice/base-words.js';
import { renderBaseMarkdown } from './base-markdown.js';

/** With what, and when, the images of an advice were judged. */
export interface JudgedWith {
  readonly at: Date;
  /** Trivy's version; absent where nothing was judged. */
  readonly scanner?: string | undefined;
  /** Absent where none was used. */
  readonly database?: Database;
  /** Absent where the policy does not ask for it. */
  readonly exploitation?: Exploitation;
}

/** Ends the message of each commit and the text of each pull request of ours, by which both are known as ours. */
export const baseMark = 'Made by image-gate/base.';

/** Stands below a pull request that this action has closed itself: that is nobody's no. */
export const closedByUs = '<!-- image-gate base: closed by itself -->';

/** Characters of the list of FROMs, and of the tables: of a text GitHub takes 65,536. */
const [maxList, maxTables] = [15_000, 42_000];

/** Paths that mean nothing in a title or a message of Git: no issue is closed by them, nobody is called. */
const plainPath = /^[\w./-]{1,100}$/;

/** Title of the pull request, and of its commit. */
export function baseTitle(path: string, bases: readonly ProposedBase[]): string {
  const file = plainPath.test(path) ? path : 'a Dockerfile';
  const [first, ...others] = bases;
  if (first === undefined || others.length > 0) return `Update ${plural(bases.length, 'base image')} in ${file}`;
  const { use, candidate } = first;
  const name = `${familiarName(use.reference)}:${candidate.tag}`;
  if (candidate.kind === 'newer-digest') return `Update ${name} to its newest build in ${file}`;
  const now = use.tag === undefined ? familiarName(use.reference) : `${familiarName(use.reference)}:${use.tag}`;
  return `Update ${now} to ${candidate.tag} in ${file}`;
}

/** Message of the commit. */
export function baseMessage(path: string, bases: readonly ProposedBase[]): string {
  return `${baseTitle(path, bases)}\n\n${baseMark}\n`;
}

/**
 * By which a text is known to say this already, and a closed one to be about these images. The same figures are no news, so what moves with the clock is left out:
 * ages, and days that are counted from now on.
 */
export function baseFacts({ advices }: DockerfileAdvice, { bases }: BaseProposal): string {
  const figures = advices.map(({ use, now, candidates, best }) => [
    use.line,
    use.written,
    now.kind === 'measured' ? figuresOf(now.measured) : now.why,
    candidates.map((result) => [
      [result.candidate.tag, result.candidate.digest],
      result.kind === 'measured' ? [figuresOf(result.measured), changeWords(result.comparison)] : result.why,
    ]),
    best.kind === 'none' ? best.why : best.candidate.tag,
  ]);
  const hash = createHash('sha256').update(JSON.stringify(figures)).digest('hex').slice(0, 16);
  return `<!-- image-gate base: ${[...bases.map(({ key }) => key), `facts-${hash}`].join(' ')} -->`;
}

function figuresOf({ counts, blocking, exploited, endOfLife, compressedSize }: Measured): readonly unknown[] {
  return [Object.values(counts), blocking, exploited, endOfLife, compressedSize];
}

/** The images that a text of ours proposes, by their keys. */
export function proposedKeys(body: string): readonly string[] {
  const [, list = ''] = /<!-- image-gate base: ([0-9a-f ]{16,5000}) facts-[0-9a-f]{16} -->/.exec(body) ?? [];
  return list.split(' ').filter((key) => key !== '');
}

/** The text of the pull request: what changes, the figures side by side, and by what they were made. */
export function baseBody(advice: DockerfileAdvice, proposal: BaseProposal, judged: JudgedWith): string {
  const { path } = advice;
  const lines = proposal.bases.map(({ use, candidate }) => {
    const name = `${familiarName(use.reference)}:${candidate.tag}`;
    const digest = candidate.digest === undefined ? '' : ` (${code(candidate.digest)})`;
    return `- ${codePath(`${path}:${use.line}`)}: ${code(name)}${digest}`;
  });
  const left = proposal.left.map(({ line, why }) => `- ${codePath(`${path}:${line}`)} stays: ${text(why)}.`);
  return [
    `Another base image for ${codePath(path)}, and no other byte of it:`,
    within([...lines, ...left], maxList, 'more').join('\n'),
    ...tables(advice, judged.at),
    `Each image was judged by itself on ${judgedWords(judged)}. The gate judges what is built from it as it judges every pull request.`,
    'Close this pull request if these images are not wanted: they are not proposed again, newer ones are. Whoever pushes to the branch takes it over.',
    baseMark,
    baseFacts(advice, proposal),
  ].join('\n\n');
}

/** The advice FROM by FROM, as long as it fits. */
function tables(advice: DockerfileAdvice, now: Date): readonly string[] {
  const parts = shownFirst(advice.advices).map((one) =>
    renderBaseMarkdown({ path: advice.path, advices: [one], unadvised: [] }, now).trim(),
  );
  return within(parts, maxTables, 'more FROM');
}

/** Those at the beginning that have at most so many characters, and how many are left. */
function within(parts: readonly string[], max: number, what: 'more' | 'more FROM'): readonly string[] {
  let length = 0;
  const fitting = parts.findIndex((part) => {
    length += part.length;
    return length > max;
  });
  if (fitting < 0) return parts;
  const left = parts.length - fitting;
  const words = what === 'more' ? `and ${counted(left)} more` : plural(left, what);
  return [...parts.slice(0, fitting), `${words}, in the summary of the run.`];
}

function shownFirst(advices: readonly BaseAdvice[]): readonly BaseAdvice[] {
  return advices.toSorted((a, b) => Number(a.best.kind === 'none') - Number(b.best.kind === 'none'));
}

/** `2026-03-01 10:00 UTC, with Trivy 0.69.3, the advisories of …`. */
function judgedWords({ at, scanner, database, exploitation }: JudgedWith): string {
  const advisories =
    database === undefined ? [] : [`the advisories of ${code(database.updatedAt, 40)} (${code(database.source, 300)})`];
  const trivy = scanner === undefined ? 'Trivy' : `Trivy ${code(scanner, 40)}`;
  const lists =
    exploitation === undefined ? [] : [listWords('KEV', exploitation.kev), listWords('EPSS', exploitation.epss)];
  return `${minuteText(at)}, with ${[trivy, ...advisories, ...lists].join(', ')}`;
}

function listWords(name: string, feed: Exploitation['kev'] | Exploitation['epss']): string {
  return feed.kind === 'read' ? `${name} of ${dayOf(feed.date)}` : `no ${name} (${text(feed.why, 200)})`;
}

/** Why a pull request of ours is closed, as Markdown. @param why a clause. */
export function needlessBase(path: string, why: string): string {
  return `Nothing is left to propose for ${codePath(path)} (${text(why, 400)}), so this is closed. The branch may be deleted.`;
}
