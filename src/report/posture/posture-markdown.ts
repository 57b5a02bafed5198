import { complianceNote } from '../../posture/compliance.js';
import type { CriterionState } from '../../posture/observation.js';
import type { Posture } from '../../posture/posture.js';
import { minuteText } from '../../text/calendar-day.js';
import { counted } from '../../text/count.js';
import { code, row, text } from '../../text/escape.js';
import {
  changeRows,
  complianceWords,
  criterionRows,
  levelText,
  nextText,
  postureRows,
  stateNames,
  withheldPosture,
} from './posture-rows.js';

const marks = { yes: '✅', no: '❌', 'not-known': '❔' } as const satisfies Record<CriterionState, string>;

/** Rows of one table. */
const listed = 1000;
const longest = 400;

interface Shown {
  /** Everybody may read it: then no repository, image or folder is named. */
  readonly isPublic?: boolean;
}

/** A posture as Markdown, with all that was seen. Foreign text is escaped. */
export function postureMarkdown(posture: Posture, { isPublic = false }: Shown = {}): string {
  return `${[
    `## ${levelText(posture)}`,
    '',
    `${minuteText(new Date(posture.at))}. ${nextText(posture)}`,
    ...section('Criteria', criterionTable(posture)),
    ...(isPublic ? ['', withheldPosture] : namedSections(posture)),
  ].join('\n')}\n`;
}

function namedSections(posture: Posture): readonly string[] {
  return [
    ...section('What was seen', rowTable(posture)),
    ...section('What has changed', changeTable(posture)),
    ...section('Controls', [complianceNote, '', ...complianceTable(posture)]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', `### ${title}`, '', ...lines];
}

function criterionTable(posture: Posture): readonly string[] {
  return [
    row(['', 'Level', 'Criterion', 'Seen']),
    row(['---', '---:', '---', '---:']),
    ...criterionRows(posture).map(({ level, claim, state, seen, all }) =>
      row([mark(state), level, claim, `${counted(seen)} of ${counted(all)}`]),
    ),
  ];
}

function rowTable(posture: Posture): readonly string[] {
  const rows = postureRows(posture);
  return [
    row(['', 'Criterion', 'Of', 'What was seen', 'Next']),
    row(['---', '---', '---', '---', '---']),
    ...rows
      .slice(0, listed)
      .map(({ state, claim, subject, why, fix }) =>
        row([mark(state), claim, subject === '' ? '' : code(subject, longest), text(why, longest), text(fix, longest)]),
      ),
    ...(rows.length > listed ? ['', `… ${counted(rows.length - listed)} more`] : []),
  ];
}

function changeTable(posture: Posture): readonly string[] {
  const { before, changes } = posture;
  if (before === null) return ['There is no posture from before.'];
  const since = `Since ${minuteText(new Date(before.at))}, which was level ${before.level}.`;
  if (changes.length === 0) return [`${since} Nothing has changed.`];
  return [
    since,
    '',
    row(['', 'Criterion', 'Of', 'Was', 'Is', 'Why']),
    row(['---', '---', '---', '---', '---', '---']),
    ...changeRows(posture)
      .slice(0, listed)
      .map(({ isWorse, claim, subject, was, is, why }) =>
        row([isWorse ? '❌' : '', claim, code(subject, longest), was, is, text(why, longest)]),
      ),
  ];
}

function complianceTable(posture: Posture): readonly string[] {
  return [
    row(['', 'Control', 'Asks that', 'Looked at', 'Lies in']),
    row(['---', '---', '---', '---', '---']),
    ...complianceWords(posture).map(({ state, word, standard, control, asks, claims, shown }) =>
      row([
        `${marks[state]} ${word}`,
        `${standard} ${control}`,
        asks,
        claims,
        shown.map((place) => code(place, longest)).join('<br>'),
      ]),
    ),
  ];
}

function mark(state: CriterionState): string {
  return `${marks[state]} ${stateNames[state]}`;
}
