import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { TrendWeek } from '../../ledger/kpi/trend.js';
import { dayOf } from '../../text/calendar-day.js';
import { html, type Markup } from './markup.js';

const [width, height] = [420, 200];
const edge = { top: 10, right: 10, bottom: 24, left: 56 };
/** Steps of the upright axis, about. */
const steps = 4;

/** What is said of a chart, for who does not see it, too. */
interface ChartText {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** Names of its colours, each with its class. */
  readonly keys: readonly (readonly [name: string, className: string])[];
}

type Weeks = ScaleBand<number>;
type Amounts = ScaleLinear<number, number>;

/** Each week has its place, also one without data. */
export function weekScale(weeks: readonly TrendWeek[]): Weeks {
  return scaleBand<number>(weeks.keys(), [edge.left, width - edge.right]).padding(0.2);
}

/** From 0 up to a round number. */
export function amountScale(amounts: readonly number[]): Amounts {
  const most = amounts.reduce((a, b) => Math.max(a, b), 0);
  return scaleLinear([0, Math.max(most, 1)], [height - edge.bottom, edge.top]).nice(steps);
}

/** One digit behind the point is less than anybody sees, and the same bytes everywhere. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A bar, or a part of one. */
export function bar(
  className: string,
  x: number,
  barWidth: number,
  [from, to]: readonly [number, number],
  y: Amounts,
): Markup {
  return html`<rect class="${className}" x="${rounded(x)}" y="${rounded(y(to))}" width="${rounded(barWidth)}" height="${rounded(y(from) - y(to))}"/>`;
}

/** A chart with its axes; weeks without data are marked. */
export function chart(
  { id, title, says, keys }: ChartText,
  weeks: readonly TrendWeek[],
  y: Amounts,
  { label, shapes }: { readonly label: (value: number) => string; readonly shapes: readonly Markup[] },
): Markup {
  return html`<figure><figcaption id="${id}-title">${title}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-says"><desc id="${id}-says">${says} ${missingWords(weeks)}</desc>
${gaps(weeks)}${upright(y, label)}${days(weeks)}${shapes}</svg>
${keys.length === 0 ? undefined : html`<ul class="keys">${keys.map(keyOf)}</ul>`}</figure>`;
}

function keyOf([name, className]: readonly [string, string]): Markup {
  return html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${className}" width="10" height="10"/></svg>${name}</li>`;
}

/** Lines and labels; no label stands twice where counts are small. */
function upright(y: Amounts, label: (value: number) => string): readonly Markup[] {
  const said = new Set<string>();
  return y.ticks(steps).flatMap((tick) => {
    const text = Number.isInteger(tick) || tick < 1 ? label(tick) : '';
    const at = rounded(y(tick));
    const isNew = text !== '' && !said.has(text);
    said.add(text);
    if (!isNew) return [];
    return [
      html`<path class="grid" d="${edgePath(at)}"/><text x="${edge.left - 6}" y="${at}" dy="0.32em" text-anchor="end">${text}</text>`,
    ];
  });
}

function edgePath(at: string): string {
  return `M${edge.left},${at}H${width - edge.right}`;
}

/** The day on which every third week ends, and the last one. */
function days(weeks: readonly TrendWeek[]): readonly Markup[] {
  const x = weekScale(weeks);
  return weeks.flatMap(({ to }, index) => {
    if ((weeks.length - 1 - index) % 3 !== 0) return [];
    const at = rounded((x(index) ?? 0) + x.bandwidth() / 2);
    return [html`<text x="${at}" y="${height - 8}" text-anchor="middle">${dayOf(new Date(to)).slice(5)}</text>`];
  });
}

function gaps(weeks: readonly TrendWeek[]): readonly Markup[] {
  const x = weekScale(weeks);
  return weeks.flatMap(({ figures }, index) =>
    figures === undefined
      ? [
          html`<rect class="gap" x="${rounded(x(index) ?? 0)}" y="${edge.top}" width="${rounded(x.bandwidth())}" height="${height - edge.top - edge.bottom}"/>`,
        ]
      : [],
  );
}

function missingWords(weeks: readonly TrendWeek[]): string {
  const missing = weeks.filter(({ figures }) => figures === undefined).length;
  if (missing === 0) return 'The table “Trend of 12 weeks” has all numbers.';
  return `${missing === 1 ? 'One week has' : `${missing} weeks have`} no data. The table “Trend of 12 weeks” has all numbers.`;
}
