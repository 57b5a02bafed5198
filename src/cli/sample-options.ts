import type { Problem } from '../host/errors.js';
import { isSeed, maxSample } from '../ledger/kpi/draw-sample.js';
import { countOption, durationOption, textOption, type Values } from './command/option.js';
import { scanInputs } from './command/scan.js';

/** A random sample of a ledger that is to be matched again. */
export interface SampleWords {
  /** Streams. */
  readonly count: number;
  /** What they are drawn by; absent: nobody has named any. */
  readonly seed?: string;
  /** Milliseconds. */
  readonly budget?: number;
  /** What is said of scanning and of the rules, as the action names it. */
  readonly raw: ReadonlyMap<string, string>;
}

export const sampleOptions = {
  sample: countOption(
    maxSample,
    'Draw that many streams at random, match their images again, and hold what is found against the ledger.',
  ),
  seed: textOption('What the sample is drawn by, to draw the same again. Without it one is made and printed.'),
  budget: durationOption(
    'Time after which no further image of the sample is begun, e.g. 1h. The others are lines, and the exit code is 3.',
  ),
};

const ruleInputs = ['policy', 'exceptions'];

/** The sample that is asked for. Only of options without problems. @param inputs how images are scanned. @param raw all that was given. */
export function sampleIn(
  { sample: count, seed, budget }: Values<typeof sampleOptions>,
  inputs: ReadonlyMap<string, string>,
  raw: ReadonlyMap<string, string>,
): { readonly sample?: SampleWords } {
  if (count === undefined) return {};
  const rules = [...raw].filter(([name]) => ruleInputs.includes(name));
  const given = { ...(seed === undefined ? {} : { seed }), ...(budget === undefined ? {} : { budget }) };
  return { sample: { count, ...given, raw: new Map([...inputs, ...rules]) } };
}

/** Only a sample is drawn and scanned. */
export function sampleProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const seed = raw.get('seed');
  const fix = 'Write 1 to 100 letters, digits and signs, without a space.';
  const bad = seed === undefined || isSeed(seed) ? [] : [{ where: '--seed', what: 'it is no seed', fix }];
  if (raw.has('sample')) return bad;
  const idle = [...Object.keys(sampleOptions), ...scanInputs].filter((name) => raw.has(name));
  return [
    ...bad,
    ...idle.map((name) => ({
      where: `--${name}`,
      what: 'it is about a sample, and none is asked for',
      fix: 'Add --sample 20, or leave it out.',
    })),
  ];
}
