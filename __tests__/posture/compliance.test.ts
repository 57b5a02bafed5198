import { describe, expect, it } from '@jest/globals';
import { complianceNote, complianceOf } from '../../src/posture/compliance.js';
import { type CriterionKey, criterionKeys } from '../../src/posture/criteria.js';
import { type CriterionState, notKnown, observed } from '../../src/posture/observation.js';
import { judgePosture, type PostureSource } from '../../src/posture/posture.js';

const at = new Date('2026-03-01T12:00:00Z');
const sources: readonly PostureSource[] = [
  { kind: 'night', place: 'night/night.json' },
  { kind: 'github', place: 'acme' },
  { kind: 'evidence', place: 'evidence/app' },
];

function stateOfRow(
  control: string,
  states: Partial<Record<CriterionKey, CriterionState>>,
): CriterionState | undefined {
  const evidence = { asked: 'x', at: at.toISOString(), answer: 'y' };
  const seen = Object.fromEntries(
    Object.entries(states).map(([key, state]) => [
      key,
      [state === 'not-known' ? notKnown('a', 'not-shown', 'b', 'c') : observed('a', state === 'yes', evidence, 'c')],
    ]),
  );
  return complianceOf(judgePosture({ at, seen, sources })).find((row) => row.control === control)?.state;
}

describe('the table of controls', () => {
  it('has those of the policy and of the playbook, each by criteria that are looked at', () => {
    const rows = complianceOf(judgePosture({ at, seen: {}, sources: [] }));
    expect(rows.map(({ control }) => control)).toEqual([
      ...['A06', 'A08', 'A.14.2.2', 'CC6.6', 'A.8.9', 'A.8.13', 'PR.DS-1', 'PR.IP-1', 'supply chain'],
    ]);
    for (const { criteria } of rows) expect(criterionKeys).toEqual(expect.arrayContaining([...criteria]));
  });

  it.each<[string, Partial<Record<CriterionKey, CriterionState>>, CriterionState]>([
    ['CC6.6', { 'writes-restricted': 'yes', 'admission-closed': 'yes' }, 'yes'],
    ['CC6.6', { 'writes-restricted': 'yes', 'admission-closed': 'not-known' }, 'not-known'],
    ['CC6.6', { 'writes-restricted': 'yes' }, 'not-known'],
    ['CC6.6', { 'writes-restricted': 'no', 'admission-closed': 'yes' }, 'no'],
    ['A.8.13', {}, 'not-known'],
  ])('says of %s by %j: %s', (control, states, state) => {
    expect(stateOfRow(control, states)).toBe(state);
  });

  it('names where it lies, and claims no certification', () => {
    const [first] = complianceOf(judgePosture({ at, seen: {}, sources }));
    expect(first?.shown).toEqual(['night night/night.json', 'github acme', 'evidence evidence/app']);
    expect(complianceNote).toContain('no audit and no certificate');
  });
});
