import { describe, expect, it } from '@jest/globals';
import {
  type ApprovalRules,
  alwaysNeeded,
  approversText,
  missingApprovals,
  teamsOf,
} from '../../src/policy/approvals.js';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { proposedExceptions, withProposed } from '../../src/policy/proposed.js';
import { triage } from '../../src/policy/triage.js';
import { approversOf, type Review } from '../../src/repository/reviews.js';
import { now, scan, vulnerability } from './samples.js';

const head = 'b'.repeat(40);
const older = 'a'.repeat(40);
const by = (author: string, state: string, commit = head, isPerson = true): Review => ({
  author,
  state,
  commit,
  isPerson,
});

describe('who has approved the newest commit', () => {
  it.each<[string, readonly Review[], readonly string[]]>([
    ['nobody without reviews', [], []],
    ['who approves it', [by('Alice', 'APPROVED')], ['alice']],
    ['not whose approval was dismissed', [by('alice', 'DISMISSED')], []],
    ['not who approved an older commit: it was changed after that', [by('alice', 'APPROVED', older)], []],
    ['who approved again after the change', [by('alice', 'APPROVED', older), by('alice', 'APPROVED')], ['alice']],
    ['not the author', [by('Author', 'APPROVED')], []],
    ['not a bot', [by('dependabot[bot]', 'APPROVED', head, false)], []],
    ['not who asks for changes later', [by('alice', 'APPROVED'), by('ALICE', 'CHANGES_REQUESTED')], []],
    [
      'who approves after having asked for changes',
      [by('alice', 'CHANGES_REQUESTED', older), by('alice', 'APPROVED')],
      ['alice'],
    ],
    ['who only comments later', [by('alice', 'APPROVED'), by('alice', 'COMMENTED')], ['alice']],
    ['not who only comments', [by('alice', 'COMMENTED')], []],
    ['not whose review is not sent', [by('alice', 'PENDING')], []],
    [
      'not who approved after a dismissed one of the same commit was dismissed, too',
      [by('alice', 'APPROVED'), by('alice', 'DISMISSED')],
      [],
    ],
    ['each of several', [by('alice', 'APPROVED'), by('bob', 'APPROVED'), by('carol', 'DISMISSED')], ['alice', 'bob']],
  ])('%s', (_, reviews, names) => {
    expect([...approversOf(reviews, { commit: head, author: 'author' }).counted]).toEqual(names);
  });
});

describe('an approval of what is in part their own', () => {
  const reviews = [by('Alice', 'APPROVED'), by('bob', 'APPROVED')];
  it.each<[string, Parameters<typeof approversOf>[1], readonly string[]]>([
    ['who has written in it', { commit: head, author: 'author' }, ['alice']],
    ['who proposes it', { commit: head, author: 'alice' }, []],
  ])('is no approval: %s', (_, proposal, writers) => {
    const { counted, ofOwn } = approversOf(reviews, proposal, new Set(writers));
    expect({ counted: [...counted], ofOwn }).toEqual({ counted: ['bob'], ofOwn: ['alice'] });
  });
});

const rules = (text: string): ApprovalRules => parsePolicy(text, 'p.yml').approvals;

describe('`approvals` of a policy', () => {
  it('is needed by nobody without one', () => {
    expect(rules('eol: warn').CRITICAL).toEqual([]);
  });

  it('holds for all severities as a list', () => {
    expect(rules('approvals: [alice, [bob, carol]]')).toMatchObject({ LOW: [['alice'], ['bob', 'carol']] });
  });

  it('asks more for CRITICAL', () => {
    const { CRITICAL, HIGH } = rules('approvals: { all: [lead], critical: [security, Lead, cto] }');
    expect([CRITICAL, HIGH]).toEqual([[['lead'], ['security'], ['cto']], [['lead']]]);
  });

  it('counts one of several people', () => {
    const { HIGH } = rules('approvals: [alice, [bob, Carol]]');
    expect(missingApprovals(HIGH, new Set(['carol']))).toEqual([['alice']]);
    expect(missingApprovals(HIGH, new Set(['carol', 'alice']))).toEqual([]);
    expect(approversText(HIGH)).toBe('@alice and (@bob or @Carol)');
  });

  it('knows teams without the sign, and which are asked for', () => {
    const asked = rules('approvals: { all: ["@Acme/security"], critical: [[cto, acme/security, "@acme/web"]] }');
    expect(asked.HIGH).toEqual([['Acme/security']]);
    expect(teamsOf(asked)).toEqual(['acme/security', 'acme/web']);
    expect(approversText(asked.HIGH)).toBe('@Acme/security');
  });

  it.each([
    [1, [['a', 'b', 'c']]],
    [
      2,
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    [3, [['a'], ['b'], ['c']]],
  ])('at least %i of three are so many, whoever they are', (least, choices) => {
    const { LOW } = rules(`approvals: [{ at-least: ${least}, of: [a, b, c] }]`);
    expect(LOW).toEqual(choices);
    for (const approving of [[], ['a'], ['b'], ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']])
      expect(missingApprovals(LOW, new Set(approving)).length === 0).toBe(approving.length >= least);
  });

  it.each([
    ['[{ at-least: 2, of: [a, b, c] }]', '2 of (@a, @b, @c)'],
    ['[lead, { at-least: 2, of: [a, b, c] }]', '@lead and 2 of (@a, @b, @c)'],
    ['[{ at-least: 3, of: [a, b, c, d] }, [x, y]]', '3 of (@a, @b, @c, @d) and (@x or @y)'],
    ['[{ at-least: 1, of: [a, b] }]', '@a or @b'],
    ['[{ at-least: 2, of: [a, b] }]', '@a and @b'],
    ['[[a, b], [a, c]]', '(@a or @b) and (@a or @c)'],
  ])('are said as they are written: %s', (written, said) => {
    expect(approversText(rules(`approvals: ${written}`).LOW)).toBe(said);
  });

  it('knows what every new exception needs', () => {
    expect(alwaysNeeded(rules('approvals: { all: [lead], critical: [cto] }'))).toEqual([['lead']]);
    expect(alwaysNeeded(rules('approvals: { critical: [cto] }'))).toEqual([]);
  });

  it.each([
    'approvals: alice',
    'approvals: []',
    'approvals: [a b]',
    'approvals: { ciritcal: [a] }',
    'approvals: [[]]',
    'approvals: ["@alice"]',
  ])('refuses %s', (text) => expect(() => rules(text)).toThrow(/approvals/));

  it.each([
    ['["@alice"]', 'Write it without @: `alice`.'],
    ['{ critical: [[bob, "@alice"]] }', 'Write it without @: `alice`.'],
    ['"@alice"', 'Write a list of GitHub users'],
    ['["@a b"]', 'Write a list of GitHub users'],
    ['["@acme/Security team"]', 'Write a team like `"@acme/security"`'],
    ['[{ at-least: 3, of: [a, b] }]', 'Write a list of GitHub users and teams'],
    ['[{ at-least: 2, of: [a, A] }]', 'Write a list of GitHub users and teams'],
    ['[{ at-least: 2, of: ["@acme/security", b] }]', 'Write a team like'],
    ['[@alice]', 'a word that begins with `@`. Write a GitHub user without `@`'],
  ])('says how to write the people in %s', (text, said) => {
    expect(() => rules(`approvals: ${text}`)).toThrow(said);
  });
});

const read = (text: string) => parseExceptions(text, '.trivyignore', now);
const held = 'CVE-2026-0001 # why, Expiry: 2026-02-01';
const longer = 'CVE-2026-0001 # why, Expiry: 2026-03-01';

describe('the exceptions that a pull request proposes', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['none where nothing changes', held, held, []],
    ['one that is added', '', held, ['2026-02-01']],
    ['one that is extended', held, longer, ['2026-03-01']],
    ['none that is shortened', longer, held, []],
    ['none that is removed', held, '', []],
    ['none whose reason alone changes', held, held.replace('why', 'because'), []],
    ['one that had expired', held.replace('02-01', '01-01'), held, ['2026-02-01']],
    ['one that was not valid before', 'CVE-2026-0001', held, ['2026-02-01']],
    ['the second of two with one end', held, `${held}\n${longer}`, ['2026-03-01']],
  ])('%s', (_, base, proposed, expiries) => {
    expect(proposedExceptions(read(base), read(proposed)).map(({ expiry }) => expiry)).toEqual(expiries);
  });

  it('are those, too, that an assessment lets count for more', () => {
    const entry = 'id: CVE-2026-0001, statement: why, expired_at: 2026-02-01';
    const assessed = `${entry}, assessment: { score: a, exploitability: b, controls: c, why: d, fix: e, impact: f }`;
    const file = (words: string) => parseExceptions(`vulnerabilities: [{ ${words} }]`, 'x.yaml', now);
    expect(proposedExceptions(file(entry), file(assessed))).toHaveLength(1);
    expect(proposedExceptions(file(assessed), file(assessed))).toEqual([]);
    expect(proposedExceptions(file(assessed), file(entry))).toEqual([]);
  });

  const judged = (
    base: string,
    proposed: string,
    approvals: string,
    approvers: readonly string[],
    severity = 'CRITICAL',
  ) => {
    const policy = parsePolicy(`approvals: ${approvals}`, 'p.yml');
    const exceptions = withProposed(read(base), read(proposed), policy.approvals, {
      counted: new Set(approvers),
      ofOwn: [],
    });
    const found = scan([vulnerability({ severity: severity as 'CRITICAL' })]);
    const { exceptions: told } = triage(found, policy.base, exceptions, now);
    return [
      ...told.applied.map(({ expiry, proposed: isNew }) => `applied ${expiry}${isNew ? ' new' : ''}`),
      ...told.unused.map(({ expiry, proposed: isNew }) => `unused ${expiry}${isNew ? ' new' : ''}`),
      ...told.refused.map(({ refusal, expiry }) => `${refusal} ${expiry}`),
    ];
  };

  it('are not applied while an approval is missing, and say whose', () => {
    expect(judged('', held, '[alice]', [])).toEqual(['not-approved 2026-02-01']);
    expect(judged('', held, '[alice]', ['alice'])).toEqual(['applied 2026-02-01 new']);
  });

  it('need more for a CRITICAL finding', () => {
    const approvals = '{ all: [lead], critical: [cto] }';
    expect(judged('', held, approvals, ['lead'])).toEqual(['not-approved 2026-02-01']);
    expect(judged('', held, approvals, ['lead'], 'HIGH')).toEqual(['applied 2026-02-01 new']);
    expect(judged('', held, approvals, ['lead', 'cto'])).toEqual(['applied 2026-02-01 new']);
  });

  it('leave what they extend in force until they are approved', () => {
    expect(judged(held, longer, '[alice]', [])).toEqual(['applied 2026-02-01', 'not-approved 2026-03-01']);
    expect(judged(held, longer, '[alice]', ['alice'])).toEqual(['applied 2026-03-01 new']);
  });

  it('leave what they remove in force: the base branch still has it', () => {
    expect(judged(held, '', '[alice]', [])).toEqual(['applied 2026-02-01']);
  });

  it('wait for their approval although no finding needs them: once they are merged nobody asks any more', () => {
    const other = held.replace('0001', '0002');
    expect(judged('', other, '[alice]', [])).toEqual(['not-approved 2026-02-01']);
    expect(judged('', other, '{ critical: [cto] }', [], 'LOW')).toEqual(['not-approved 2026-02-01']);
  });

  it('are listed where no finding needs them', () => {
    expect(judged('', held.replace('0001', '0002'), '[alice]', ['alice'])).toEqual(['unused 2026-02-01 new']);
  });
});
