import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CriterionKey, criteria, criterionKeys, maturityLevels } from '../../src/posture/criteria.js';
import { type CriterionState, notKnown, type Observation, observed } from '../../src/posture/observation.js';
import {
  isSlip,
  judgePosture,
  levelOf,
  nextLevel,
  type Observations,
  type Posture,
  postureCode,
  readPosture,
} from '../../src/posture/posture.js';

const at = new Date('2026-03-01T12:00:00Z');
const evidence = { asked: 'GET /x', at: at.toISOString(), answer: 'so it is' };

function sight(seen: CriterionState, subject = 'acme/app'): Observation {
  return seen === 'not-known'
    ? notKnown(subject, 'not-shown', 'nobody tells it', 'Ask.')
    : observed(subject, seen === 'yes', evidence, 'Do it.');
}

const judged = (seen: Observations, more: Partial<Parameters<typeof judgePosture>[0]> = {}): Posture =>
  judgePosture({ at, seen, sources: [], ...more });

/** All criteria up to a level, and not one more. */
function upTo(level: number, except: readonly CriterionKey[] = []): Observations {
  const keys = criterionKeys.filter((key) => (criteria[key].level ?? 6) <= level && !except.includes(key));
  return Object.fromEntries(keys.map((key) => [key, [sight('yes')]]));
}

describe('the level', () => {
  it.each(maturityLevels)('is %d where all criteria up to it are fulfilled, and no more', (level) => {
    expect(judged(upTo(level)).level).toBe(level);
  });

  it.each(criterionKeys.filter((key) => criteria[key].level !== undefined))(
    'is not that of %s where it is not known',
    (key) => {
      const seen = { ...upTo(5, [key]), [key]: [sight('yes', 'acme/a'), sight('not-known', 'acme/b')] };
      expect(judged(seen).level).toBe((criteria[key].level ?? 0) - 1);
    },
  );

  it('is 3 without a look at what runs, whatever else there is (N7)', () => {
    const posture = judged(upTo(5, ['drift-watched']));
    expect(posture.level).toBe(3);
    expect(nextLevel(posture)).toEqual({ level: 4, missing: ['drift-watched'] });
  });

  it('is 0 where nobody has looked at anything', () => {
    const posture = judged({});
    expect(posture.level).toBe(0);
    expect(posture.criteria.every(({ state }) => state === 'not-known')).toBe(true);
  });

  const states = fc.constantFrom<CriterionState>('yes', 'no', 'not-known');
  const all = fc.record(Object.fromEntries(criterionKeys.map((key) => [key, states]))) as fc.Arbitrary<
    Record<CriterionKey, CriterionState>
  >;
  const levelFor = (one: Readonly<Record<CriterionKey, CriterionState>>) =>
    levelOf(criterionKeys.map((key) => ({ key, state: one[key] })));

  it('never falls by more evidence, and never rises by what is not known', () => {
    fc.assert(
      fc.property(all, fc.constantFrom(...criterionKeys), (one, key) => {
        const before = levelFor(one);
        expect(levelFor({ ...one, [key]: 'yes' })).toBeGreaterThanOrEqual(before);
        expect(levelFor({ ...one, [key]: 'not-known' })).toBeLessThanOrEqual(before);
        expect(levelFor({ ...one, [key]: 'no' })).toBe(levelFor({ ...one, [key]: 'not-known' }));
      }),
    );
  });
});

describe('a posture', () => {
  it('reads back as it was written', () => {
    const posture = judged({ ...upTo(3), 'tags-immutable': [sight('no')] }, { target: 4 });
    expect(readPosture(JSON.stringify(posture))).toEqual({ posture });
  });

  it.each<[string, (posture: Posture) => object, string]>([
    ['a better level', (one) => ({ ...one, level: 5 }), 'level'],
    [
      'a state that nobody has seen',
      (one) => ({ ...one, criteria: one.criteria.map((row) => ({ ...row, state: 'yes' })) }),
      'is not what its observations say',
    ],
    [
      'a criterion of another level',
      (one) => ({ ...one, criteria: one.criteria.map((row) => ({ ...row, level: null })) }),
      'is not that of the criterion',
    ],
    ['a criterion twice', (one) => ({ ...one, criteria: [...one.criteria, ...one.criteria.slice(0, 1)] }), 'twice'],
    ['a key of nobody', (one) => ({ ...one, certified: true }), 'certified'],
    ['a version of tomorrow', (one) => ({ ...one, postureVersion: 2 }), 'of version 2'],
  ])('that was given %s by hand is none', (_what, change, why) => {
    const read = readPosture(JSON.stringify(change(judged(upTo(2)))));
    expect(read).toEqual({ why: expect.stringContaining(why) });
  });

  it('of before criteria were added has not looked at those', () => {
    const posture = judged(upTo(2));
    const old = { ...posture, criteria: posture.criteria.filter(({ key }) => key !== 'registry-blocks') };
    expect(readPosture(JSON.stringify(old))).toEqual({ posture });
  });

  it('says what is seen otherwise than before, the slips among it', () => {
    const before = judged({ 'registry-asks-for-signatures': [sight('yes', 'acme')], 'evidence-kept': [sight('no')] });
    const now = judged({ 'registry-asks-for-signatures': [sight('no', 'acme')] }, { before });
    expect(now.changes).toEqual([
      { criterion: 'evidence-kept', subject: 'acme/app', was: 'no', is: 'gone' },
      { criterion: 'registry-asks-for-signatures', subject: 'acme', was: 'yes', is: 'no' },
    ]);
    expect(now.changes.map(isSlip)).toEqual([false, true]);
    expect(now.before).toEqual({ at: before.at, level: 0 });
  });

  it('takes all that is seen of one thing together: one no of several is a slip', () => {
    const three = (...seen: readonly CriterionState[]) => ({ 'registry-scans': seen.map((one) => sight(one, 'acme')) });
    const before = judged(three('yes', 'yes', 'yes'));
    const change = { criterion: 'registry-scans', subject: 'acme', was: 'yes' };
    expect(judged(three('no', 'yes', 'yes'), { before }).changes).toEqual([{ ...change, is: 'no' }]);
    expect(judged(three('not-known', 'yes', 'yes'), { before }).changes).toEqual([{ ...change, is: 'not-known' }]);
    const same = judged(three('no', 'yes', 'yes'));
    expect(judged(three('no', 'yes', 'yes'), { before: same }).changes).toEqual([]);
  });
});

describe('the exit code', () => {
  const failed = { 'evidence-kept': [notKnown('acme/app', 'failed', 'no answer', 'Try again.')] };
  it.each<[string, Observations, Parameters<typeof postureCode>[1], number]>([
    ['0 where nothing is asked for', { 'evidence-kept': [sight('no')] }, 'none', 0],
    ['3 where something that was asked gave no answer', failed, 'none', 3],
    ['0 at the level', upTo(2), 'level', 0],
    ['1 below it by a no', { ...upTo(1), ...{ 'writes-restricted': [sight('no')] } }, 'level', 1],
    ['3 below it by what nobody knows', upTo(1), 'level', 3],
    ['1 for a row that is a no', { ...upTo(2), 'tags-immutable': [sight('no')] }, 'rows', 1],
    ['3 for a row that nobody knows', { ...upTo(2), 'tags-immutable': [sight('not-known')] }, 'rows', 3],
    ['0 for rows that nobody has asked for', upTo(2), 'rows', 0],
  ])('is %s', (_what, seen, failOn, code) => {
    expect(postureCode(judged(seen, { target: 2 }), failOn)).toBe(code);
  });
});
