import { counted, plural } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import { reasonLength } from '../tally.js';
import { type Paint, painter } from './paint.js';

/** What became of each image of a call that scanned several, worst last. */
const imageResults = ['unchanged', 'passed', 'blocked', 'failed'] as const;

/** One image of such a call. All texts are foreign until escaped. */
export interface ImageResult {
  /** Its name, and the other ones that were asked for. */
  readonly names: readonly [string, ...string[]];
  /** `unchanged`: it passed earlier, and nothing has changed since. */
  readonly result: (typeof imageResults)[number];
  readonly reason: string;
}

/** Images that are listed. */
const listed = 50;

const words = {
  failed: 'NOT JUDGED',
  blocked: 'BLOCKED',
  passed: 'PASSED',
  unchanged: 'UNCHANGED',
} as const;

/**
 * The end of a call that scanned several images: a line for each, worst last, where eyes are, and a line for all: `BLOCKED  2 of 3 images: …`. Ends
 * without a newline, is clean of control characters.
 */
export function renderImageResults(results: readonly ImageResult[], { colour = false } = {}): string {
  const paint = painter(colour);
  if (results.every(({ result }) => result === 'unchanged')) return unchangedLine(results, paint);
  const sorted = imageResults.flatMap((result) => results.filter((image) => image.result === result));
  const shown = sorted.slice(-listed);
  const cut = sorted.length > shown.length ? [`… ${counted(sorted.length - shown.length)} more`] : [];
  return [...cut, ...shown.map((image) => imageLine(image, paint)), '', totalLine(sorted, paint)].join('\n');
}

/** What is read at most pushes: one line. */
function unchangedLine(results: readonly ImageResult[], paint: Paint): string {
  return `${paint.green('PASSED')}  ${plural(results.length, 'image')}, unchanged since earlier today: ${namesOf(results)}`;
}

function imageLine({ names: [name, ...others], result, reason }: ImageResult, paint: Paint): string {
  const also = others.length === 0 ? '' : ` (also ${bounded(others.join(', '), 200)})`;
  const word = colourOf(result, paint)(words[result].padEnd(10));
  return `${word}  ${bounded(name, 150)}${also}: ${bounded(reason, reasonLength)}`;
}

function totalLine(results: readonly ImageResult[], paint: Paint): string {
  const all = plural(results.length, 'image');
  const of = (result: ImageResult['result']) => results.filter((image) => image.result === result);
  const [failed, blocked, unchanged] = [of('failed'), of('blocked'), of('unchanged')];
  const [worst, ...rest] = [failed, blocked].filter((images) => images.length > 0);
  if (worst === undefined) {
    const since = unchanged.length === 0 ? '' : `, ${counted(unchanged.length)} of them unchanged`;
    return paint.green(`PASSED  ${all}${since}`);
  }
  const others = rest.map((images) => `; ${counted(images.length)} blocked: ${namesOf(images)}`).join('');
  const word = failed.length > 0 ? words.failed : words.blocked;
  return paint.red(`${word}  ${counted(worst.length)} of ${all}: ${namesOf(worst)}${others}`);
}

function namesOf(images: readonly ImageResult[]): string {
  return bounded(images.map(({ names: [name] }) => name).join(', '), 400);
}

function colourOf(result: ImageResult['result'], paint: Paint): (text: string) => string {
  return result === 'failed' || result === 'blocked' ? paint.red : paint.green;
}
