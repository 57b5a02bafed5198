import { ConfigError } from '../../host/errors.js';
import type { Finding, Severity } from '../../scan/finding.js';
import { parsePackageUrl } from '../../scan/package-url.js';
import { dayOf, daysLater } from '../../text/calendar-day.js';
import { withoutCommands } from '../../text/plain-line.js';
import type { Policy } from '../policy.js';
import { applyExceptions } from './apply-exceptions.js';
import type { EntryDraft, Exception, Suggestion } from './exception.js';
import { parseExceptions } from './exception-file.js';
import { reasonPlaceholder } from './ignore-entry.js';
import { maxListed } from './ignore-yaml-schema.js';
import { askingTicket, entryFor, isYamlFile, suggestedDays, suggestionText, ticketPlaceholder } from './suggestion.js';
import type { UnappliedEntry } from './unapplied-entry.js';

/** How findings of one id and kind can be excepted: valid as soon as somebody has written why. */
export interface OfferedException {
  readonly id: string;
  readonly findings: number;
  /** A line for a plain file, which holds wherever the id is found; absent where none can be written for this id. */
  readonly line?: string;
  /** For a YAML file: the list and an entry in it; where something limits them it holds only for the packages and files of these findings. */
  readonly yaml?: { readonly list: string; readonly entry: string; readonly isLimited: boolean };
  /** Days from now until what is offered ends. */
  readonly days: number;
  /** The most days that the policy allows for these findings, the day on which that ends, and for which severity that is. */
  readonly most: { readonly days: number; readonly until: string; readonly severity: Severity };
}

const lists = {
  vulnerability: 'vulnerabilities',
  misconfiguration: 'misconfigurations',
  secret: 'secrets',
} as const;

/** Files of the two notations. */
const plainFile = '.trivyignore';
const yamlFile = '.trivyignore.yaml';

/**
 * The exceptions for findings of one id and kind that the rules of this policy take today. Each is tried: read as a file of exceptions would be,
 * with its placeholders filled in, it applies to all of the findings. Names in it are foreign, on one line, without what can't be seen.
 */
export function offerException(
  findings: readonly [Finding, ...Finding[]],
  policy: Policy,
  now: Date,
): OfferedException {
  const [{ id, kind }] = findings;
  const most = strictestLimit(findings, policy, now);
  const days = Math.min(suggestedDays, most.days);
  const written = (file: string, scope: Scope = {}) => {
    const draft: EntryDraft = { id, kind, reason: '', file, line: 1, ...scope };
    const asked = policy.exceptions.requireTicket.value ? askingTicket(draft) : draft;
    return suggestionText(entryFor(asked, now, days));
  };
  const works = (file: string, text: string) => isTaken(text, file, findings, policy, now);
  const line = [written(plainFile)].find((text) => works(plainFile, text));
  const list = lists[kind];
  const scope = narrowed(findings).find((limits) => works(yamlFile, `${list}:\n  ${written(yamlFile, limits)}`));
  return {
    id,
    findings: findings.length,
    ...(line === undefined ? {} : { line }),
    ...(scope === undefined
      ? {}
      : { yaml: { list, entry: written(yamlFile, scope), isLimited: Object.keys(scope).length > 0 } }),
    days,
    most,
  };
}

/**
 * What to write in place of an entry that was meant for a finding, with the entry's reason or a placeholder for it; `undefined` where only a new one would
 * be applied.
 */
export function replacementFor(
  { file, line, reason = '', suggestion }: UnappliedEntry,
  finding: Finding,
  policy: Policy,
  now: Date,
): Suggestion | undefined {
  const isYaml = isYamlFile(file);
  const days = Math.min(suggestedDays, policy.exceptions.maxDays[finding.severity].value);
  const fresh = entryFor({ id: finding.id, reason, file, line }, now, days);
  const candidates = [...(suggestion === undefined ? [] : [suggestion]), ...(isYaml ? [] : [fresh])];
  return candidates.find((candidate) => {
    if (candidate.kind === 'words') return false;
    const text = suggestionText(candidate);
    return isTaken(isYaml ? `${lists[finding.kind]}:\n  ${text}` : text, file, [finding], policy, now);
  });
}

function strictestLimit(findings: readonly Finding[], { exceptions: { maxDays } }: Policy, now: Date) {
  const [severity = 'UNKNOWN'] = findings
    .map((finding) => finding.severity)
    .toSorted((a, b) => maxDays[a].value - maxDays[b].value);
  const days = maxDays[severity].value;
  return { days, until: dayOf(daysLater(now, days)), severity };
}

type Scope = Pick<Exception, 'purls' | 'paths'>;

/** What entries could be limited to, the narrowest first. */
function narrowed(findings: readonly Finding[]): readonly Scope[] {
  const purls = listOf(findings.map(purlOf));
  const paths = listOf(findings.map(pathOf));
  const scopes: readonly Scope[] = [
    { ...(purls && { purls }), ...(paths && { paths }) },
    { ...(purls && { purls }) },
    { ...(paths && { paths }) },
  ];
  return [...scopes.filter((scope) => Object.keys(scope).length > 0), {}];
}

/** Each once; `undefined` where one has none, or there are more than an entry takes. */
function listOf(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = texts.filter((text) => text !== undefined);
  const distinct = [...new Set(known)];
  return known.length < texts.length || distinct.length > maxListed ? undefined : distinct;
}

/** The package whatever its version: the finding is gone with the version that fixes it. */
function purlOf(finding: Finding): string | undefined {
  const purl = finding.kind === 'vulnerability' ? finding.package.purl : undefined;
  const [whole = ''] = purl?.split(/[?#]/) ?? [];
  const at = whole.lastIndexOf('@');
  const name = at > whole.lastIndexOf('/') ? whole.slice(0, at) : whole;
  return parsePackageUrl(name) === undefined ? undefined : name;
}

/** The file as a pattern that stands for nothing else. Packages of the operating system have none. */
function pathOf(finding: Finding): string | undefined {
  if (finding.kind === 'vulnerability' && finding.package.class === 'os') return undefined;
  const path = finding.kind === 'vulnerability' ? (finding.path ?? finding.target) : finding.target;
  return path === '' ? undefined : path.replace(/[\\*?[\]{}]/g, '\\$&');
}

/** Whether a text, once it is filled in, excepts all of the findings, and reads the same wherever it is shown. */
function isTaken(
  text: string,
  file: string,
  findings: readonly Finding[],
  { exceptions: rules }: Policy,
  now: Date,
): boolean {
  if (withoutCommands(text) !== text || /(?!\n)\p{C}|[\u2028\u2029]/u.test(text)) return false;
  const filled = text.replace(reasonPlaceholder, 'a reason').replace(ticketPlaceholder, 'SEC-1');
  try {
    const { exceptionFor } = applyExceptions(parseExceptions(filled, file, now), rules, now, []);
    return findings.every((finding) => exceptionFor(finding) !== undefined);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return false;
  }
}
