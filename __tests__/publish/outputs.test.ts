import { describe, expect, it } from '@jest/globals';
import { joinedOutputs, type Outputs, outputNames } from '../../src/publish/outputs.js';

/** What a step says of one report. */
function said(over: Partial<Outputs>): Outputs {
  return { ...(Object.fromEntries(outputNames.map((name) => [name, ''])) as Outputs), ...over };
}

/** `new` and `fixed` of each report, and what the step says. */
const joined: readonly (readonly [string, readonly (readonly [string, string])[], readonly [string, string]])[] = [
  [
    'all compared: the sums',
    [
      ['1', '0'],
      ['2', '5'],
    ],
    ['3', '5'],
  ],
  [
    'none compared: nothing',
    [
      ['', ''],
      ['', ''],
    ],
    ['', ''],
  ],
  [
    'one not compared: the sum is not known',
    [
      ['1', '2'],
      ['', ''],
    ],
    ['', ''],
  ],
];

describe('the counts of new and fixed of several reports', () => {
  it.each(joined)('%s', (_, each, [added, fixed]) => {
    const all = each.map(([one, other]) => said({ critical: '1', new: one, fixed: other }));
    expect(joinedOutputs(all)).toMatchObject({ critical: String(each.length), new: added, fixed });
  });
});

describe('what the verdict would be after the merge', () => {
  it.each([
    ['blocked where one would be', ['passed', 'blocked', ''], 'blocked'],
    ['passed where the others change nothing', ['', 'passed'], 'passed'],
    ['empty where no rules change', ['', ''], ''],
  ])('of several reports is %s', (_, each, expected) => {
    const joined = joinedOutputs(each.map((one) => said({ verdict: 'passed', 'after-merge': one })));
    expect(joined).toMatchObject({ verdict: 'passed', 'after-merge': expected });
  });
});
