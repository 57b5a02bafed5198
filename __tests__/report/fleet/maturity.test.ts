import { describe, expect, it } from '@jest/globals';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { criteria, criterionKeys } from '../../../src/posture/criteria.js';
import { notKnown, observed } from '../../../src/posture/observation.js';
import { judgePosture, type Observations, type Posture } from '../../../src/posture/posture.js';
import { fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { maturityFigure, postureData, postureSections } from '../../../src/report/fleet/maturity.js';
import { noLedger } from '../../ledger/nights.js';

const at = new Date('2026-03-01T12:00:00Z');
const evidence = { asked: 'x', at: at.toISOString(), answer: 'y' };
const yes = observed('acme/app', true, evidence, '');
const no = observed('acme/app', false, evidence, 'Do it.');
const unknown = notKnown('acme/app', 'not-shown', 'why', 'Ask.');

const upTo = (level: number): Observations =>
  Object.fromEntries(criterionKeys.filter((key) => (criteria[key].level ?? 6) <= level).map((key) => [key, [yes]]));

function reportOf(posture: Posture, daysLater = 0) {
  const until = at.getTime() + daysLater * 86_400_000;
  return fleetReport({ ledger: fleetLedger(noLedger.state, { since: until - 1, until }), posture });
}

function figure(seen: Observations, target?: 2 | 3, daysLater = 0) {
  const posture = judgePosture({ at, seen, sources: [], ...(target === undefined ? {} : { target }) });
  return maturityFigure(reportOf(posture, daysLater));
}

describe('the maturity level', () => {
  it.each<[string, Observations, 2 | 3 | undefined, number, object]>([
    ['without a target', upTo(2), undefined, 0, { value: 2 }],
    ['at its target', upTo(2), 2, 0, { value: 2, state: 'met', target: '≥ 2' }],
    ['above it', upTo(3), 2, 0, { value: 3, state: 'met' }],
    ['below it by what was seen', { ...upTo(2), 'gate-on-push': [no] }, 3, 0, { value: 2, state: 'missed' }],
    ['below it by what nobody knows', { ...upTo(2), 'gate-on-push': [unknown] }, 3, 0, { value: 2, state: 'unknown' }],
    ['of a month ago', upTo(3), 3, 30, { value: 3, state: 'unknown' }],
  ])('is told %s', (_what, seen, target, days, expected) => {
    expect(figure(seen, target, days)).toMatchObject(expected);
  });

  it('has no state without a target', () => {
    expect(figure(upTo(1))).not.toHaveProperty('state');
  });
});

describe('what a level rests on', () => {
  const before = judgePosture({ at, seen: { ...upTo(3), 'registry-scans': [yes] }, sources: [] });
  const unscanned = observed('acme/app', false, { ...evidence, answer: 'Nothing is scanned.' }, 'Turn it on.');
  const seen = { ...upTo(2), 'gate-on-push': [yes], 'registry-scans': [unscanned, yes] };
  const report = reportOf(judgePosture({ at, seen, sources: [], before }));
  const rowsOf = (wanted: string) => postureSections(report, 100).find(({ id }) => id === wanted)?.rows ?? [];

  it('is all that is asked for up to it, the highest first, and nothing of what is above', () => {
    expect(rowsOf('posture-reached').map(([level]) => level)).toEqual(['2', '2', '1']);
    expect(postureData(report)?.reached).toEqual(
      (['writes-restricted', 'scans-scheduled', 'images-scanned'] as const).map((key) => ({
        ...{ level: criteria[key].level, claim: criteria[key].claim, seen: 1, why: 'y' },
      })),
    );
  });

  it('is said beside the level of before, and of what slipped, why', () => {
    expect(maturityFigure(report).note).toContain('it was 3 in the posture before');
    expect(rowsOf('posture-slips')).toContainEqual([
      criteria['registry-scans'].claim,
      ...['acme/app', 'was yes', 'is no', 'Nothing is scanned.'],
    ]);
    expect(postureData(report)?.slipped).toContainEqual({
      ...{ criterion: 'registry-scans', subject: 'acme/app', was: 'yes', is: 'no', why: 'Nothing is scanned.' },
    });
  });
});
