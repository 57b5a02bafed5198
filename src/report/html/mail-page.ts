import { counted } from '../../text/count.js';
import { type Figure, figureText, stateWords } from '../fleet/figure.js';
import { figuresOf } from '../fleet/figures.js';
import type { FleetReport } from '../fleet/fleet-report.js';
import { reportTitle, sourceLines } from '../fleet/headings.js';
import { mailSections } from '../fleet/mail-text.js';
import type { Section } from '../fleet/section.js';
import { html, type Markup } from './markup.js';

/** The HTML part of a mail, which says what its text says. Nothing in it is loaded from anywhere, and it has neither style nor script, which readers of mail take out. */
export function mailPage(report: FleetReport): string {
  return `${
    html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${reportTitle(report)}</title></head><body>
<h1>${reportTitle(report)}</h1>
<table border="1" cellpadding="4" cellspacing="0"><tr><th align="left">Figure</th><th align="right">Value</th><th align="left">Target</th><th align="left">Note</th></tr>
${figuresOf(report).map(figureRow)}</table>
${mailSections(report).map(sectionTable)}
<ul>${sourceLines(report).map((line) => html`<li>${line}</li>`)}</ul>
</body></html>`.text
  }\n`;
}

function figureRow(figure: Figure): Markup {
  const { label, state, target, note } = figure;
  const goal = state === undefined ? '' : `${target} (${stateWords[state]})`;
  return html`<tr><td>${label}</td><td align="right"><b>${figureText(figure)}</b></td><td>${goal}</td><td>${note}</td></tr>
`;
}

function sectionTable({ title, columns, rows, all }: Section): Markup {
  const left = all - rows.length;
  return html`<h2>${title}</h2>
<table border="1" cellpadding="4" cellspacing="0"><tr>${columns.map((column) => html`<th align="left">${column.title}</th>`)}</tr>
${rows.map(
  (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</table>
${left === 0 ? undefined : html`<p>… ${counted(left)} more</p>`}
`;
}
