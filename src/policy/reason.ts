import { unreachable } from '../host/errors.js';
import { usualPlatform } from '../oci/descriptor.js';
import type { Finding } from '../scan/finding.js';
import type { Judged, Reason, Triage } from './decision.js';
import { fixWords } from './fix/fix.js';
import { findingMarks } from './opinion/opinion-text.js';

/** Reasons that are named one by one. */
const maxReasons = 20;
/** Characters of one reason; paths in images can be long. */
const maxReasonLine = 300;

/**
 * Why the policy says no, one line each: first what holds for a whole image, then the findings, worst first; after `maxReasons` a last
 * line says how many more there are. Empty when nothing blocks.
 */
export function reasonsToBlock({ open, concerns }: Triage): readonly Reason[] {
  const blocking = concerns.filter(({ action }) => action === 'block').toSorted(unscannableFirst);
  const wholeImage = blocking.filter(({ unnamed }) => unnamed === undefined);
  const unnamed = blocking.reduce((sum, one) => sum + (one.unnamed ?? 0), 0);
  const findings = open.filter(({ action }) => action === 'block');
  const lines: readonly Reason[] = [
    ...wholeImage.map(({ kind, message }) => ({ code: kind, message: oneLine(message) })),
    ...findings.slice(0, maxReasons).map((judged) => ({ code: 'finding' as const, message: describeFinding(judged) })),
  ];
  const named = lines.slice(0, maxReasons);
  const more = wholeImage.length + findings.length + unnamed - named.length;
  return more === 0 ? named : [...named, { code: 'finding', message: `and ${more} more` }];
}

/** The platforms in which something blocks, each as `usualPlatform` names it; `all` where the whole image is blocked. */
export function blockedPlatforms({ open, concerns }: Pick<Triage, 'open' | 'concerns'>): ReadonlySet<string> | 'all' {
  if (concerns.some(({ action, platform }) => action === 'block' && platform === 'all')) return 'all';
  const found = open.filter(({ action }) => action === 'block').flatMap(({ finding }) => finding.platforms);
  const wholeImage = concerns.filter(({ action }) => action === 'block').map(({ platform }) => platform);
  return new Set([...found, ...wholeImage].map(usualPlatform));
}

function unscannableFirst(a: { kind: string }, b: { kind: string }): number {
  return Number(b.kind === 'unscannable') - Number(a.kind === 'unscannable');
}

/** One finding in one line: severity, id, what is installed, what fixes it, and where it sits. Foreign text, on one line. */
function describeFinding(judged: Judged): string {
  const { finding } = judged;
  const why = findingMarks(judged)
    .map((mark) => `, ${mark}`)
    .join('');
  return oneLine(`${finding.severity} ${finding.id}${why} ${subject(judged)}${place(finding)}`);
}

function subject({ finding, fix }: Pick<Judged, 'finding' | 'fix'>): string {
  switch (finding.kind) {
    case 'vulnerability': {
      const { name, version } = finding.package;
      return `${name} ${version} → ${fix === undefined ? '' : fixWords(fix)}`.trimEnd();
    }
    case 'misconfiguration':
    case 'secret':
      return finding.title;
    default:
      return unreachable(finding);
  }
}

function place(finding: Finding): string {
  const file =
    finding.path ?? (finding.kind === 'vulnerability' && finding.package.class === 'os' ? '' : finding.target);
  const line = finding.kind !== 'vulnerability' && finding.lines !== undefined ? `:${finding.lines.start}` : '';
  return file === '' ? '' : ` (${file}${line})`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > maxReasonLine ? `${line.slice(0, maxReasonLine - 1)}…` : line;
}
