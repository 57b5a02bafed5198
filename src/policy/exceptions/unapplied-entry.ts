import type { Finding } from '../../scan/finding.js';
import type { Triage } from '../decision.js';
import type { Exception, Exceptions, Suggestion } from './exception.js';

/** An entry in a file of exceptions that names a finding and is not applied to it. */
export interface UnappliedEntry {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** In words: `it expired on 2026-01-31`. Foreign text inside. */
  readonly why: string;
  /** Where it gives one. */
  readonly reason?: string;
  /** What would be valid for some finding, if not for this one. */
  readonly suggestion?: Suggestion;
}

/**
 * The entries that were meant for a finding, or could have been, and why they are not applied to it: refused ones, patterns that would match its id,
 * entries under another of its names, and entries that are limited to other places.
 */
export function unappliedEntries(
  finding: Finding,
  { active }: Exceptions,
  { refused }: Triage['exceptions'],
  applied?: Exception,
): readonly UnappliedEntry[] {
  const names = [finding.id, ...(finding.kind === 'secret' ? [] : finding.aliases)];
  const isNamed = (id: string) => names.some((name) => id === name || matchesPattern(id, name));
  // What VEX says stands with the finding itself: its words are about no entry that could be corrected.
  const out = refused.filter(({ id, refusal }) => refusal !== 'vex' && isNamed(id));
  const known = new Set(out.map(placeKey));
  const others = active.filter(
    (exception) => isNamed(exception.id) && exception !== applied && !known.has(placeKey(exception)),
  );
  return [...out, ...(applied === undefined ? others.map((exception) => unfit(exception, finding)) : [])];
}

function placeKey({ id, file, line }: Pick<Exception, 'id' | 'file' | 'line'>): string {
  return `${line}:${file}:${id}`;
}

/** Patterns in ids mean nothing, but their author meant something. */
function matchesPattern(pattern: string, id: string): boolean {
  if (!/[*?]/.test(pattern) || pattern.length > 100) return false;
  const [first = '', ...rest] = pattern.split(/[*?]+/);
  if (!id.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = id.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return pattern.endsWith('*') || pattern.endsWith('?') || id.endsWith(rest.at(-1) ?? '');
}

function unfit({ id, file, line, ...limits }: Exception, finding: Finding): UnappliedEntry {
  const at = { id, file, line };
  if (id !== finding.id && finding.kind === 'vulnerability') {
    return { ...at, why: `Trivy reports this vulnerability under another id: write ${finding.id} there` };
  }
  if (limits.kind !== undefined && limits.kind !== finding.kind) return { ...at, why: `it is for a ${limits.kind}` };
  const { images, paths, purls } = limits;
  const said = Object.entries({ images, paths, purls }).flatMap(([key, list]) =>
    list === undefined ? [] : [`${key}: ${list.join(', ')}`],
  );
  return { ...at, why: said.length === 0 ? 'it is not applied here' : `it holds only for ${said.join('; ')}` };
}
