import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Exceptions } from '../../../src/policy/exceptions/exception.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { judge } from '../../../src/policy/judge.js';
import { actions } from '../../../src/policy/policy.js';
import { type Deadline, dueBy, type FindingPast, type ImagePast } from '../../../src/policy/response/deadline.js';
import { triage } from '../../../src/policy/triage.js';
import { exception, now, scan, vulnerability } from '../samples.js';

const day = 24 * 60 * 60 * 1000;
const breached = (days: number): Deadline => ({
  state: days > 0 ? 'breached' : 'running',
  clock: 'first-seen',
  starts: now.getTime() - (7 + days) * day,
  due: now.getTime() - days * day,
  paused: 0,
  remaining: -days * day,
});
/** A day of seven is left. */
const nearly: Deadline = {
  state: 'warning',
  clock: 'first-seen',
  starts: now.getTime() - 6 * day,
  due: now.getTime() + day,
  paused: 0,
  remaining: day,
};
const known = (past: FindingPast | undefined): ImagePast => ({
  state: 'read',
  ledger: 'ledger',
  streams: ['ghcr.io/acme/api=main'],
  lastComplete: now.getTime(),
  pastOf: () => () => past,
});
const late: FindingPast = { firstSeen: now.getTime() - 10 * day, isDebt: false, deadline: breached(3) };
const unread: ImagePast = { state: 'unread', ledger: 'ledger', why: 'is not there' };
const none: Exceptions = { active: [], refused: [] };
const image = scan([vulnerability({ severity: 'MEDIUM' })]);
const judged = (words: string, ledger?: ImagePast, exceptions: Exceptions = none) => {
  const policy = parsePolicy(words, 'policy.yml').base;
  const made = triage(image, policy, exceptions, now, ledger === undefined ? {} : { ledger });
  return { ...made, verdict: judge(made, policy).verdict };
};

describe('a finding past its time by the ledger', () => {
  it.each([
    ['', 'warn', 'passed'],
    ['overdue: log', 'log', 'passed'],
    ['overdue: block', 'block', 'blocked'],
    ['{ overdue: block, ignore-base: true, unfixed: log, gate-on: new }', 'block', 'blocked'],
  ])('does at least what the policy says (%s)', (words, action, verdict) => {
    const { open, ...made } = judged(words, known(late));
    expect([open[0]?.action, made.verdict]).toEqual([action, verdict]);
    expect(dueBy(open[0] ?? { fixBy: now })).toEqual(new Date(now.getTime() - 3 * day));
  });

  it.each<[string, FindingPast | undefined]>([
    ['that is old debt', { ...late, isDebt: true }],
    ['that still has time', { ...late, deadline: breached(-3) }],
    ['that the ledger does not know', undefined],
  ])('is none %s', (_what, past) => {
    expect(judged('overdue: block', known(past))).toMatchObject({ verdict: 'passed' });
  });
});

describe('a ledger', () => {
  it('that says nothing of the image is said, and blocks where overdue ones would', () => {
    expect(judged('', unread)).toMatchObject({ verdict: 'passed', concerns: [{ kind: 'ledger', action: 'warn' }] });
    expect(judged('overdue: block', unread).verdict).toBe('blocked');
  });

  it('says how many findings are past their time, or soon will be', () => {
    const near: FindingPast = { ...late, deadline: nearly };
    expect(judged('', known(late)).concerns).toMatchObject([
      {
        kind: 'ledger',
        action: 'warn',
        message: expect.stringMatching(/1 finding past the time to fix, the first of them CVE-2026-0001/),
      },
    ]);
    expect(judged('overdue: log', known(near)).concerns).toMatchObject([
      { action: 'log', message: expect.stringMatching(/1 finding with a quarter of that time left or less/) },
    ]);
    expect(judged('', known({ ...late, isDebt: true })).concerns).toEqual([]);
  });

  it('that is behind is said', () => {
    const behind = { ...known(undefined), lastComplete: now.getTime() - 3 * day };
    expect(judged('overdue: block', behind)).toMatchObject({
      verdict: 'passed',
      concerns: [{ action: 'warn', message: expect.stringMatching(/no complete scan since/) }],
    });
  });

  it('makes no verdict, no action and no time laxer, whatever it says', () => {
    const deadline = fc.oneof(
      fc.constantFrom<Deadline>({ state: 'none', why: 'no-fix' }),
      fc.integer({ min: -400, max: 400 }).map(breached),
    );
    const past = fc.record({ firstSeen: fc.nat(), isDebt: fc.boolean(), deadline });
    const ledger = fc.oneof(fc.constant(unread), fc.option(past, { nil: undefined }).map(known));
    fc.assert(
      fc.property(
        ledger,
        fc.constantFrom('', 'overdue: log', 'overdue: block'),
        fc.boolean(),
        (one, words, isExcepted) => {
          const exceptions = isExcepted ? { ...none, active: [exception()] } : none;
          const [with_, without] = [judged(words, one, exceptions), judged(words, undefined, exceptions)];
          for (const [index, { action, fixBy }] of without.open.entries()) {
            const due = dueBy(with_.open[index] ?? { fixBy: new Date(Number.NaN) });
            const same = with_.open[index];
            expect(actions.indexOf(same?.action ?? 'log')).toBeGreaterThanOrEqual(actions.indexOf(action));
            expect(due.getTime()).toBeLessThanOrEqual(fixBy.getTime());
            // Ledgers take the time of a policy from this one.
            expect(same?.fixBy).toEqual(fixBy);
          }
          if (without.verdict === 'blocked') expect(with_.verdict).toBe('blocked');
        },
      ),
    );
  });
});
