import type { PackageChange } from '../policy/package-change.js';
import { counted, plural } from '../text/count.js';
import { code, row } from '../text/escape.js';
import type { Assessment } from './assessment.js';
import { comparedWith } from './change.js';
import { folded, type Rows } from './markdown/summary-findings.js';

/** What became of the packages since the baseline: one line, new licences, and the lists folded. Empty where nothing was compared. Markdown. */
export function packageSection(assessment: Assessment, rows: Rows): string {
  const change = comparedWith(assessment)?.packages;
  if (change === undefined) return '';
  const parts = ['### Packages', `${totals(change)}.`, licenceLine(change, rows), packageList(change, rows)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function totals({ added, removed, changed, unchanged }: PackageChange): string {
  const [a, r, c, u] = [added.length, removed.length, changed.length, unchanged].map(counted);
  return `${a} added, ${r} removed, ${c} changed, ${u} unchanged since the baseline`;
}

/** Licences stand open: one that is new may be one that nobody may ship. */
function licenceLine({ newLicences: all }: PackageChange, { list }: Rows): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, Math.min(list, 20)).map(({ licence, packages, example }) => {
    const others = packages > 1 ? ` and ${plural(packages - 1, 'more package')}` : '';
    return `${code(licence, 100)} (${code(example, 80)}${others})`;
  });
  const rest = all.length - shown.length;
  return `${plural(all.length, 'new licence')}: ${shown.join(', ')}${rest > 0 ? `, and ${counted(rest)} more` : ''}.`;
}

function packageList({ added, removed, changed }: PackageChange, { list }: Rows): string {
  const lines = [
    ...changed.map(
      ({ name, type, from, to }) => ['changed', name, type, `${code(from, 60)} → ${code(to, 60)}`] as const,
    ),
    ...added.map(({ name, type, version }) => ['added', name, type, code(version, 60)] as const),
    ...removed.map(({ name, type, version }) => ['removed', name, type, code(version, 60)] as const),
  ];
  if (lines.length === 0) return '';
  const shown = lines
    .slice(0, list)
    .map(([what, name, type, version]) => row([what, code(name, 80), code(type, 30), version]));
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [`\nand ${counted(rest)} more, in the record.`];
  const table = [row(['', 'Package', 'Type', 'Version']), '| :-- | :-- | :-- | :-- |', ...shown, ...more].join('\n');
  return folded(`Changed, added and removed: ${plural(lines.length, 'package')}`, table);
}
