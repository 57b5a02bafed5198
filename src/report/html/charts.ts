import { scaleBand } from 'd3-scale';
import { line, stack } from 'd3-shape';
import { type TrendWeek, totalCount } from '../../ledger/kpi/trend.js';
import { type Severity, severities } from '../../scan/finding.js';
import { counted } from '../../text/count.js';
import { hoursText } from '../../text/duration.js';
import { amountScale, bar, chart, rounded, weekScale } from './chart-frame.js';
import { html, Markup } from './markup.js';

/** The charts of a trend. A week without data is a gap, and never a zero. */
export function trendCharts(weeks: readonly TrendWeek[]): readonly Markup[] {
  return [changesChart(weeks), openChart(weeks), remediationChart(weeks)];
}

const changes = [
  ['new', 'New', 'f-new'],
  ['fixed', 'Remediated', 'f-fixed'],
] as const;

/** What came and what was fixed, side by side. */
function changesChart(weeks: readonly TrendWeek[]): Markup {
  const counts = changes.map(([key]) =>
    weeks.map(({ figures }) => (figures === undefined ? undefined : totalCount(figures[key]))),
  );
  const [x, y] = [weekScale(weeks), amountScale(counts.flat().flatMap((count) => count ?? []))];
  const inner = scaleBand<number>([0, 1], [0, x.bandwidth()]).padding(0.08);
  const shapes = changes.flatMap(([, , className], index) =>
    (counts[index] ?? []).flatMap((count, week) => {
      const left = (x(week) ?? 0) + (inner(index) ?? 0);
      return count === undefined ? [] : [bar(className, left, inner.bandwidth(), [0, count], y)];
    }),
  );
  const [came = 0, fixed = 0] = counts.map((one) => one.reduce<number>((sum, count) => sum + (count ?? 0), 0));
  const text = {
    ...{ id: 'changes', title: 'New and remediated findings a week' },
    keys: changes.map(([, name, className]) => [name, className] as const),
    says: `In 12 weeks ${counted(came)} new and ${counted(fixed)} remediated findings.`,
  };
  return chart(text, weeks, y, { label: counted, shapes });
}

function severityClass(severity: Severity): string {
  return `f-${severity.toLowerCase()}`;
}

/** What was there at the end of each week, by severity; the worst at the bottom, where it is easiest to compare. */
function openChart(weeks: readonly TrendWeek[]): Markup {
  const counts = weeks.map(({ figures }) => figures?.open);
  const [x, y] = [weekScale(weeks), amountScale(counts.map((one) => (one === undefined ? 0 : totalCount(one))))];
  const layers = stack<number, Severity>()
    .keys(severities)
    .value((week, severity) => counts[week]?.[severity] ?? 0)([...weeks.keys()]);
  const shapes = layers.flatMap((layer) =>
    layer.flatMap(([from, to], week) =>
      to > from ? [bar(severityClass(layer.key), x(week) ?? 0, x.bandwidth(), [from, to], y)] : [],
    ),
  );
  const last = counts.findLast((one) => one !== undefined);
  const text = {
    ...{ id: 'open', title: 'Findings at the end of each week' },
    keys: severities.map((severity) => [severity, severityClass(severity)] as const),
    says:
      last === undefined
        ? 'No data.'
        : `At the end ${severities.map((severity) => `${counted(last[severity])} ${severity}`).join(', ')}.`,
  };
  return chart(text, weeks, y, { label: counted, shapes });
}

/** How long it took to fix what was fixed in each week. */
function remediationChart(weeks: readonly TrendWeek[]): Markup {
  const hours = weeks.map(({ figures }) => figures?.remediation?.mean);
  const known = hours.flatMap((mean) => mean ?? []);
  // In days where they are long, so that the axis has whole ones.
  const unit = Math.max(0, ...known) < 48 ? 1 : 24;
  const means = hours.map((mean) => (mean === undefined ? undefined : mean / unit));
  const [x, y] = [weekScale(weeks), amountScale(known.map((mean) => mean / unit))];
  const at = (week: number) => (x(week) ?? 0) + x.bandwidth() / 2;
  const path = line<number | undefined>()
    .defined((mean) => mean !== undefined)
    .x((_, week) => at(week))
    .y((mean) => y(mean ?? 0))
    .digits(1);
  const dots = means.flatMap((mean, week) =>
    mean === undefined ? [] : [html`<circle class="dot" cx="${rounded(at(week))}" cy="${rounded(y(mean))}" r="3"/>`],
  );
  const last = known.at(-1);
  const text = {
    ...{ id: 'times', title: 'Mean time to remediate', keys: [] },
    says: last === undefined ? 'No data: nothing was fixed.' : `In the last week with a fix ${hoursText(last)}.`,
  };
  const shapes = [html`<path class="curve" d="${Markup.path(path(means))}"/>`, ...dots];
  return chart(text, weeks, y, { label: (value) => (value === 0 ? '0' : hoursText(value * unit)), shapes });
}
