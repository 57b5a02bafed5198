import type { Exception } from '../../policy/exceptions/exception.js';
import { suggestionText } from '../../policy/exceptions/suggestion.js';
import type { ScopedRule } from '../../policy/policy.js';
import { counted } from '../../text/count.js';
import { bounded, boundedPath, terminal } from '../../text/escape.js';
import { keptByVex, vexTitles, vexWords } from '../advice/vex-text.js';
import type { Assessment } from '../assessment.js';
import {
  daysLeft,
  needless,
  needlessTitles,
  newMark,
  proofText,
  scopedEffect,
  scopedText,
  scopedTitles,
  writtenIn,
} from '../exception-text.js';
import { reasonLength } from '../tally.js';
import type { Paint } from './paint.js';

/** Entries of each list below the table. */
const listRows = 20;

/** What became of the exceptions. */
export function exceptionLines({ decision, now, name, names = [name] }: Assessment, paint: Paint): readonly string[] {
  const { applied, refused, unused } = decision.triage.exceptions;
  const notNeeded = needless(unused, names);
  const appliedLines = applied.map(
    (exception) =>
      `  ${entry(exception)}  until ${bounded(exception.expiry, 20)} (${daysLeft(exception, now)}): ${bounded(exception.reason, 120)}${proof(exception)}`,
  );
  const refusedLines = refused.map(
    ({ suggestion, why, ...rest }) =>
      `  ${entry(rest)}  ${bounded(why, 120)}; valid would be: ${bounded(suggestionText(suggestion), reasonLength)}`,
  );
  return [
    ...titled('Exceptions applied', appliedLines, paint),
    ...titled('Exceptions not applied', refusedLines, paint),
    ...(['everywhere', 'here'] as const).flatMap((known) =>
      titled(
        needlessTitles[known],
        notNeeded[known].map((exception) => `  ${entry(exception)}`),
        paint,
      ),
    ),
  ];
}

/** What VEX says of findings that stay, and of those that are excepted all the same. */
export function vexLines({ decision }: Assessment, paint: Paint): readonly string[] {
  return (['open', 'excepted'] as const).flatMap((which) => {
    const lines = keptByVex(decision.triage[which]).map(
      ({ id, note }) => `  ${bounded(id, 60)}  ${placeText(note)}  ${vexWords(note, terminal)}`,
    );
    return titled(vexTitles[which], lines, paint);
  });
}

/** What became of the rules for packages and paths. */
export function scopedLines({ decision }: Assessment, paint: Paint): readonly string[] {
  const { applied, refused, unused } = decision.triage.scoped;
  const line = (rule: ScopedRule, more: string) =>
    `  ${rule.action.value.padEnd(5)}  ${scopedText(rule, terminal)}${more}  ${boundedPath(rule.action.place ?? rule.action.key, 80)}`;
  return [
    ...titled(
      scopedTitles.applied,
      applied.map((rule) => line(rule, `; ${scopedEffect(rule)}`)),
      paint,
    ),
    ...titled(
      scopedTitles.refused,
      refused.map((rule) => line(rule, `; ${bounded(rule.why, 200)}`)),
      paint,
    ),
    ...titled(
      scopedTitles.unused,
      unused.map((rule) => line(rule, '')),
      paint,
    ),
  ];
}

function proof(exception: Exception): string {
  const said = proofText(exception, terminal);
  return said === '' ? '' : ` (${said})`;
}

function entry({ id, file, line, ...rest }: Pick<Exception, 'id' | 'file' | 'line' | 'proposed' | 'adopted'>): string {
  return `${bounded(id, 60)}  ${placeText({ file, line })}${newMark(rest)}`;
}

function placeText({ file, line }: Pick<Exception, 'file' | 'line'>): string {
  return writtenIn({ file: boundedPath(file, 80), line });
}

function titled(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold(`${title}:`), ...firstLines(lines)];
}

/** The first of them, and how many more there are. */
export function firstLines(lines: readonly string[]): readonly string[] {
  return lines.length <= listRows
    ? lines
    : [...lines.slice(0, listRows), `  … and ${counted(lines.length - listRows)} more`];
}
