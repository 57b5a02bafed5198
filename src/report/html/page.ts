import { createHash } from 'node:crypto';
import { counted, plural } from '../../text/count.js';
import { advisoryPage } from '../escalation/advisory-page.js';
import { type Figure, figureText, stateWords } from '../fleet/figure.js';
import { figuresOf } from '../fleet/figures.js';
import type { FleetReport } from '../fleet/fleet-report.js';
import { reportTitle, sourceLines } from '../fleet/headings.js';
import type { Section } from '../fleet/section.js';
import { sectionsOf } from '../fleet/sections.js';
import { trendCharts } from './charts.js';
import { html, Markup } from './markup.js';
import { script } from './script.js';
import { style } from './style.js';

/** Rows of a table; the CSV beside the page has all. */
const mostRows = 500;
/** Bytes of the rows of a table, so that a page stays below 1 MB whatever its names hold. */
const [mostFindingBytes, mostBytes] = [440_000, 110_000];

/**
 * A report as one page that asks nobody for anything: its style and its script stand in it, and its policy names their hashes, so that nothing else counts or runs, whatever a name holds.
 * @param csv name of the file beside it that has all rows.
 */
export function fleetPage(report: FleetReport, csv: string): string {
  const sections = sectionsOf(report, mostRows);
  const title = reportTitle(report);
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${Markup.own(style)}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<main>
<h1>${title}</h1>
${figures(report)}
<div class="charts">
${trendCharts(report.sources.ledger.trend)}
</div>
${[...sections.filter(isTrend), ...sections.filter((one) => !isTrend(one))].map((section) => sectionMarkup(section, csv))}
</main>
<footer>
<ul>${sourceLines(report).map((line) => html`<li>${line}</li>`)}</ul>
</footer>
<script>${Markup.own(script)}</script>
</body>
</html>`.text
  }\n`;
}

/** Its table stands below the charts, which are made of the same numbers. */
function isTrend({ id }: Section): boolean {
  return id === 'trend';
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Figures with a target first, each with its state in words, as not everybody sees colours. */
function figures(report: FleetReport): Markup {
  const all = figuresOf(report);
  const tiles = (some: readonly Figure[]) => html`<ul class="tiles">
${some.map(tile)}</ul>`;
  return html`${tiles(all.filter(({ state }) => state !== undefined))}${tiles(all.filter(({ state }) => state === undefined))}`;
}

const tileClasses = { met: 'tile met', missed: 'tile missed', unknown: 'tile unsure' } as const;
const signs = { met: '✓', missed: '✗', unknown: '?' } as const;

function tile(figure: Figure): Markup {
  const { label, state, target, note } = figure;
  const goal =
    state === undefined
      ? undefined
      : html`<span class="state">${signs[state]} ${stateWords[state]}</span> · target ${target}`;
  return html`<li class="${state === undefined ? 'tile' : tileClasses[state]}"><span class="label">${label}</span> <span class="value">${figureText(figure)}</span> ${goal}
${note === undefined ? undefined : html`<span class="note">${note}</span>`}</li>
`;
}

function sectionMarkup(section: Section, csv: string): Markup {
  const { id, title, note, rows, all, none, columns } = section;
  const heading = html`<h2 id="${id}-title">${title}</h2>
${note === undefined ? undefined : html`<p class="note">${note}</p>`}`;
  if (rows.length === 0)
    return html`<section id="${id}">${heading}<p>${none}</p></section>
`;
  const isFindings = id === 'findings';
  const shown = fitting(
    rows.map((cells) => rowMarkup(cells, columns)),
    isFindings ? mostFindingBytes : mostBytes,
  );
  const left = all - shown.length;
  const more =
    left === 0
      ? undefined
      : html`<p>The first ${counted(shown.length)} of ${counted(all)}. ${isFindings ? `All are in ${csv}.` : `${plural(left, 'more row')} ${left === 1 ? 'is' : 'are'} in the JSON.`}</p>`;
  return html`<section id="${id}">${heading}
${more}${isFindings ? filterForm({ columns, rows: rows.slice(0, shown.length) }) : undefined}
<div class="scroll" role="region" aria-labelledby="${id}-title" tabindex="0"><table>
<thead><tr>${columns.map((column) => html`<th scope="col"${column.kind === 'number' ? numberClass : undefined}>${column.title}</th>`)}</tr></thead>
<tbody>
${shown}</tbody>
</table></div></section>
`;
}

/** The first rows that fit. */
function fitting(rows: readonly Markup[], most: number): readonly Markup[] {
  let size = 0;
  const end = rows.findIndex(({ text }) => {
    size += Buffer.byteLength(text);
    return size > most;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

const numberClass = html` class="number"`;

function rowMarkup(cells: readonly string[], columns: Section['columns']): Markup {
  return html`<tr>${cells.map((cell, index) => cellMarkup(cell, columns[index]))}</tr>
`;
}

function cellMarkup(cell: string, column: Section['columns'][number] | undefined): Markup {
  if (column?.kind === 'number') return html`<td${numberClass}>${cell}</td>`;
  if (column?.kind === 'code') return html`<td>${codeMarkup(cell)}</td>`;
  if (column?.title === 'Severity') return html`<td class="${cell.toLowerCase()}">${cell}</td>`;
  return html`<td>${cell}</td>`;
}

/** An id that has a page of its own is a link to it; nothing is asked for until somebody follows it. */
function codeMarkup(cell: string): Markup {
  const page = advisoryPage(cell);
  if (page === undefined) return html`<code>${cell}</code>`;
  return html`<a href="${page}" rel="noreferrer"><code>${cell}</code></a>`;
}

/** Hidden until the script shows it: without that the table has all rows. */
function filterForm({ columns, rows }: Pick<Section, 'columns' | 'rows'>): Markup {
  const at = (title: string) => columns.findIndex((column) => column.title === title);
  const choice = (title: string) => {
    const index = at(title);
    if (index < 0) return undefined;
    const values = [...new Set(rows.map((cells) => cells[index] ?? ''))];
    const options = values.map((value) => html`<option value="${value}">${value === '' ? 'nobody' : value}</option>`);
    return html`<label><span>${title}</span><select name="${title.toLowerCase()}"><option value="">all</option>${options}</select></label>
`;
  };
  return html`<form id="filter" hidden data-image="${at('Image')}" data-severity="${at('Severity')}" data-owner="${at('Owner')}">
<label><span>Image</span><input name="image" type="search" autocomplete="off"></label>
${choice('Severity')}${choice('Owner')}<button type="reset">Show all</button>
<p id="shown" role="status"></p></form>
`;
}
