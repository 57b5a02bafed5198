import {
  type ClaimsOutcome,
  type Gap,
  type ImageRow,
  isEnding,
  type LeftProof,
  type Night,
  nightCoverage,
  unanswered,
} from '../inventory/night.js';
import type { NightPlan } from '../inventory/plan.js';
import { minuteText } from '../text/calendar-day.js';
import { counted, plural } from '../text/count.js';
import { staleJson, staleOf } from './stale-text.js';

/** The state of one image in a word. */
export type NightWord = 'ENDING' | 'NOT JUDGED' | 'NOT REACHED' | 'NOT RENEWED' | 'DIFFERENT' | 'BLOCKED' | 'PASSED';

export function nightWord(row: ImageRow, now: Date): NightWord {
  if (isEnding(row, now)) return 'ENDING';
  const { outcome } = row;
  if (outcome.kind === 'failed') return 'NOT JUDGED';
  if (outcome.kind === 'not-reached') return 'NOT REACHED';
  if (outcome.claims.kind === 'failed') return 'NOT RENEWED';
  if (outcome.difference !== undefined) return 'DIFFERENT';
  return outcome.verdict === 'blocked' ? 'BLOCKED' : 'PASSED';
}

/** What is to be said of one image, unescaped. */
export function nightReason({ outcome, runs }: ImageRow): string {
  const where = runs === undefined ? '' : `runs in ${runs}; `;
  switch (outcome.kind) {
    case 'failed':
      return `${where}${outcome.why} ${outcome.fix}`;
    case 'not-reached':
      return `${where}no time was left for it. Run the night again with the same folder within 12 hours, or give it more time (budget).`;
    case 'judged': {
      const different =
        outcome.difference === undefined ? '' : ` Its SBOM no longer stands for it: ${outcome.difference}`;
      const unseen = outcome.unseen === undefined ? '' : `; not compared: ${outcome.unseen}`;
      return `${where}${outcome.headline}${unseen}${claimsWords(outcome.claims, runs !== undefined)}${different}`;
    }
  }
}

/** Until when the proof that is there counts, or why it does not. */
function proofWords({ validUntil, refused }: LeftProof): string | undefined {
  if (validUntil === undefined) return undefined;
  return refused === undefined
    ? `; proof ends ${minuteText(new Date(validUntil))}`
    : `; verify refuses its proof (${refused.join(', ')})`;
}

function claimsWords(claims: ClaimsOutcome, isRunning: boolean): string {
  switch (claims.kind) {
    case 'renewed':
      return `; proof renewed until ${minuteText(new Date(claims.validUntil))}`;
    case 'revoked':
      return '; proof withdrawn';
    case 'failed':
      return `; its proof could not be changed: ${claims.why}`;
    case 'unproven':
      return claims.validUntil === undefined
        ? '; it has no proof that counts, so none was renewed'
        : `; not renewed, as not each of its platforms has a proof that counts${proofWords(claims)}`;
    case 'left':
      return proofWords(claims) ?? (isRunning ? '; it has no proof that counts' : '');
  }
}

const gapWords: Readonly<Record<Gap['kind'], string>> = {
  unlisted: 'Not listed',
  unreadable: 'Not readable',
  limited: 'Left out',
  'no-image': 'No image',
};

/** A line for each gap, those that nobody asked for first. */
export function gapLines(gaps: readonly Gap[]): readonly string[] {
  const order = Object.keys(gapWords);
  return gaps
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((gap) => `${gapWords[gap.kind]}: ${gap.kind === 'unlisted' ? gap.what : countedGap(gap)}`);
}

/** The words that begin what a gap is about, and their singular. */
const singular = new Map([
  ['tags', 'tag'],
  ['entries', 'entry'],
  ['artifacts', 'artifact'],
  ['repositories', 'repository'],
]);

/** What a gap is about with its number: `1 tag of ghcr.io/acme/api`, `12 entries of pods.txt`. */
export function countedGap({ what, count }: Pick<Gap, 'what' | 'count'>): string {
  const named = count === 1 ? what.replace(/^\w+/, (word) => singular.get(word) ?? word) : what;
  return `${counted(count)} ${named}`;
}

/** The line for all of it. */
export function nightHeadline(night: Night): string {
  const { judged, known } = nightCoverage(night);
  const rows = night.images.flatMap(({ outcome }) => (outcome.kind === 'judged' ? [outcome] : []));
  const of = (from: 'sbom' | 'layers') => counted(rows.filter((row) => row.from === from).length);
  const blocked = rows.filter(({ verdict }) => verdict === 'blocked').length;
  const unproven = rows.filter(({ claims }) => claims.kind === 'unproven').length;
  const missing = unanswered(night);
  const share = known === 0 ? 100 : Math.floor((judged / known) * 1000) / 10;
  return [
    `${counted(judged)} of ${plural(known, 'image')} judged (${share} %): ${of('sbom')} from SBOMs, ${of('layers')} from layers`,
    `${counted(blocked)} blocked`,
    ...(night.overdue === undefined ? [] : [overdueWords(night.overdue, night.unknownHistories)]),
    ...(night.isLedgerNew === true ? ['the ledger begins with this night, so all findings are old debt'] : []),
    ...(unproven === 0 ? [] : [`${counted(unproven)} without a proof to renew`]),
    ...(missing === 0 ? [] : [`${counted(missing)} could not be answered`]),
    ...staleWords(night),
  ].join('; ');
}

/** An image of which nobody says how old it is may be new. */
function staleWords(night: Night): readonly string[] {
  const stale = staleOf(night);
  const unknown = stale.filter(({ age }) => age.kind === 'unknown').length;
  const old = stale.length - unknown;
  return [
    ...(old === 0 ? [] : [`${counted(old)} stale`]),
    ...(unknown === 0 ? [] : [`${counted(unknown)} of unknown age`]),
  ];
}

function overdueWords(overdue: number, unknown = 0): string {
  const known = `${plural(overdue, 'finding')} past ${overdue === 1 ? 'its' : 'their'} time`;
  if (unknown === 0) return known;
  return `${known}, and not known of ${unknown === 1 ? '1 history' : `${counted(unknown)} histories`} (image-gate ledger show)`;
}

/** A night for programs: every image and every gap. One line. */
export function nightJson(night: Night): string {
  return `${JSON.stringify({ ...night, coverage: nightCoverage(night), unanswered: unanswered(night), stale: staleJson(staleOf(night)) })}\n`;
}

/** What a step says for others. */
export function nightOutputs(night: Night): Readonly<Record<string, string>> {
  const { judged, known } = nightCoverage(night);
  const blocked = night.images.filter(({ outcome }) => outcome.kind === 'judged' && outcome.verdict === 'blocked');
  const counts = {
    judged,
    known,
    blocked: blocked.length,
    unanswered: unanswered(night),
    stale: staleOf(night).length,
  };
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

/** How the images of a plan are shared out. */
export function planHeadline({ images, shards, gaps }: NightPlan): string {
  const missing = unanswered({ images: [], gaps });
  const sizes = Array.from({ length: shards }, (_, index) => images.filter(({ shard }) => shard === index + 1).length);
  return [
    `${plural(images.length, 'image')} in ${plural(shards, 'shard')}: ${sizes.join(', ')}`,
    ...gapLines(gaps),
    ...(missing > 0 ? [`${counted(missing)} could not be listed, so the merged night will end with exit code 3.`] : []),
  ].join('\n');
}
