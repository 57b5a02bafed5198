import type { ScopedRule } from '../../policy/policy.js';
import { code, codePath, text } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';
import { scopedEffect, scopedHeadline, scopedTitles } from '../exception-text.js';
import { section } from './summary-context.js';
import type { Rows } from './summary-findings.js';

/** Rules for packages and paths: those that decided, those that do not count and why, and those that nothing needs. */
export function scopedSections({ decision }: Pick<Assessment, 'decision'>, { list }: Rows): readonly string[] {
  const { applied, refused, unused } = decision.triage.scoped;
  const titles = ['For', 'Does', 'Reason', 'Holds until', 'Written in'];
  const cells = (rule: ScopedRule) => [reasonCell(rule), text(rule.expires ?? 'changed', 30), place(rule)];
  return [
    section(
      scopedTitles.applied,
      ['For', 'Does', 'Effect', ...titles.slice(2)],
      applied.map((rule) => [code(rule.match, 120), code(rule.action.value), scopedEffect(rule), ...cells(rule)]),
      list,
    ),
    section(
      scopedTitles.refused,
      ['For', 'Does', 'Why not', 'Written in'],
      refused.map((rule) => [code(rule.match, 120), code(rule.action.value), text(rule.why, 200), place(rule)]),
      list,
    ),
    section(
      scopedTitles.unused,
      titles,
      unused.map((rule) => [code(rule.match, 120), code(rule.action.value), ...cells(rule)]),
      list,
    ),
  ];
}

/** What they mean for the verdict, for a reader who reads no further. Markdown; empty without any that matters. */
export function scopedSummary({ decision }: Pick<Assessment, 'decision'>): string {
  return scopedHeadline(decision.triage.scoped, decision.verdict === 'passed');
}

function reasonCell({ reason, ticket }: ScopedRule): string {
  return `${text(reason, 200)}${ticket === undefined ? '' : `<br>ticket ${text(ticket, 100)}`}`;
}

function place({ action: { place: where, key } }: ScopedRule): string {
  return codePath(where ?? key, 120);
}
