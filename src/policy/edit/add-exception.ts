import { ConfigError } from '../../host/errors.js';
import { decodeText, quoted } from '../../repository/text-file.js';
import { parsePackageUrl } from '../../scan/package-url.js';
import { dayOf } from '../../text/calendar-day.js';
import { hiddenWhy, readsDifferently } from '../../text/hidden-characters.js';
import type { EntryDraft, Exception, Exceptions, RiskAssessment } from '../exceptions/exception.js';
import { parseExceptions } from '../exceptions/exception-file.js';
import { scopeOf } from '../exceptions/exception-index.js';
import { asReason, fields, isWildcard, wildcardWhy } from '../exceptions/ignore-entry.js';
import type { LineNote } from '../exceptions/line-note.js';
import { lintExceptions } from '../exceptions/lint.js';
import { meantId } from '../exceptions/meant-id.js';
import { isYamlFile, suggestionText } from '../exceptions/suggestion.js';
import type { PolicyFile } from '../file/policy-file.js';
import type { Kind } from '../policy.js';
import { withListItem } from './insert-yaml.js';

/** An exception that somebody wants. */
export interface WantedException {
  readonly id: string;
  readonly reason: string;
  /** The last day on which it is to hold (UTC), `2026-12-31`. */
  readonly until: string;
  readonly ticket?: string;
  readonly assessment?: RiskAssessment;
  /** Only a YAML file says it. */
  readonly kind?: Kind;
  readonly paths?: readonly string[];
  readonly purls?: readonly string[];
  readonly images?: readonly string[];
  readonly approvedBy?: readonly string[];
  /** It may follow an entry of the same ticket that ends earlier. */
  readonly renews?: boolean;
}

/** A file of exceptions with one more. */
export interface AddedException {
  readonly bytes: Uint8Array;
  readonly line: number;
  /** As it stands there. */
  readonly text: string;
  /** What the policy's limits make of it, e.g. that it is too far ahead for some severities. No errors. */
  readonly notes: readonly LineNote[];
}

const lists = {
  vulnerability: 'vulnerabilities',
  misconfiguration: 'misconfigurations',
  secret: 'secrets',
} as const satisfies Record<Kind, string>;

/** Whether only a YAML file can hold it. */
export function needsYaml({ kind, paths, purls, images, assessment }: Omit<WantedException, 'until'>): boolean {
  return [kind, paths, purls, images, assessment].some((limit) => limit !== undefined);
}

/**
 * A file of exceptions with one more at its end, or of YAML at the end of its list. Every other byte stays as it is.
 * @param bytes of the file; `undefined`: there is none yet.
 * @throws ConfigError `add-there` where an entry says the same; `add-refused` where the policy or a report would not take it; `add-by-hand` where the file has no safe
 * place for it; what `parseExceptions` and `decodeText` throw.
 */
export function addException(
  bytes: Uint8Array | undefined,
  file: string,
  wanted: WantedException,
  policy: PolicyFile,
  now: Date,
): AddedException {
  const before = parseExceptions(bytes === undefined ? '' : decodeText(bytes, file), file, now);
  const { until, renews: _, ...rest } = wanted;
  const draft: EntryDraft = { ...rest, file, line: 0 };
  requirePossible(wanted);
  requireNew(before, draft, wanted);
  if (until < dayOf(now)) throw refusal(`--until ${until}`, 'that day is over', 'Write a day that is ahead.');
  const text = suggestionText({ kind: 'entry', draft, until });
  // With the byte order mark, which `decodeText` leaves out.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
  const written = isYamlFile(file) ? yamlWith(whole, draft, text) : lineBelow(whole, text);
  if (written === undefined) throw byHand(file, text);
  const after = new TextEncoder().encode(written);
  const added = onlyNew(before, parseExceptions(decodeText(after, file), file, now), file, text, wanted);
  const notes = lintExceptions({ active: added.all, refused: [] }, policy, now).filter(
    ({ line, id }) => line === added.one.line && id === added.one.id,
  );
  const wrong = notes.find(({ level }) => level === 'error');
  if (wrong !== undefined) throw refusal(file, wrong.message, `Nothing was written: ${nextStep}`);
  return { bytes: after, line: added.one.line, text, notes };
}

/** For who asks on the command line or in a form. */
const nextStep = 'correct that, and ask again.';

/** What no entry can say, before it is put into words that would be another's. */
function requirePossible({ id, reason, ticket = '', purls = [] }: WantedException): void {
  if (readsDifferently(id) || [reason, ticket].some((text) => readsDifferently(text.replaceAll(/[\r\n\t]/g, ' '))))
    throw refusal(quoted(id), hiddenWhy, 'Write it without them.');
  if (fields(id).length !== 1 || id.includes('#')) throw refusal(quoted(id), 'this is no id', 'Write one id.');
  if (isWildcard(id)) throw refusal(quoted(id), wildcardWhy(id), 'Write one id.');
  const odd = purls.find((purl) => parsePackageUrl(purl) === undefined);
  if (odd !== undefined)
    throw refusal(quoted(odd), 'this is no package URL', 'Write one as reports show it, e.g. pkg:npm/lodash.');
  const meant = meantId(id);
  if (meant !== undefined)
    throw refusal(
      quoted(id),
      `no finding has this id: ${meant.why}`,
      `Write ${meant.id ?? 'the id that a report shows'}.`,
    );
}

function requireNew(
  { active }: Exceptions,
  draft: EntryDraft,
  { renews = false, until }: Pick<WantedException, 'renews' | 'until'>,
): void {
  const scope = scopeOf({ ...draft, endsAt: new Date(0), expiry: '' });
  const mayStay = ({ ticket, expiry }: Exception) => renews && ticket === draft.ticket && expiry < until;
  const there = active.find((one) => scopeOf(one) === scope && !mayStay(one));
  if (there === undefined) return;
  const where = `${there.file}:${there.line}`;
  const what = `an exception for ${there.id} is there, until ${there.expiry}`;
  const isOwn = renews && there.ticket === draft.ticket;
  const fix = isOwn ? 'To let it last longer, write a later last day.' : 'Change its date and its reason there.';
  throw new ConfigError([{ where, what, fix }], 'add-there');
}

function lineBelow(whole: string, text: string): string {
  const br = whole.includes('\r\n') ? '\r\n' : '\n';
  const before = whole === '' || whole === '\ufeff' || whole.endsWith('\n') ? '' : br;
  return `${whole}${before}${text}${br}`;
}

function yamlWith(whole: string, { id, kind = kindOf(id) }: EntryDraft, text: string): string | undefined {
  if (kind === undefined) {
    const what = 'its id does not say what it is about';
    throw refusal(id, what, 'Add --kind vulnerability, misconfiguration or secret.');
  }
  return withListItem(whole, lists[kind], text.replace(/^- /, ''));
}

function kindOf(id: string): Kind | undefined {
  if (/^(?:CVE|GHSA|DSA|RHSA|ALAS|ELSA|RUSTSEC|GO|PYSEC)-/i.test(id)) return 'vulnerability';
  return /^(?:AVD-|DS-|KSV-)/i.test(id) ? 'misconfiguration' : undefined;
}

/** What was there must hold as before, and beside it the new one as it was wanted. */
function onlyNew(
  { active: before }: Exceptions,
  { active: after, refused }: Exceptions,
  file: string,
  text: string,
  { id, reason, ticket, until }: WantedException,
): { readonly one: Exception; readonly all: readonly Exception[] } {
  const words = ({ line: _, ...rest }: Exception) => JSON.stringify(rest);
  const left = before.map(words);
  const news = after.filter((one) => {
    const at = left.indexOf(words(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [one, ...others] = news;
  const why = refused.find((entry) => entry.id === id)?.why;
  if (one === undefined && why !== undefined) throw refusal(id, why, `Nothing was written: ${nextStep}`);
  const isRight = one?.id === id && one.expiry === until && one.reason === reasonIn(file, reason, ticket);
  if (one === undefined || !isRight || others.length > 0 || left.length > 0) throw byHand(file, text);
  return { one, all: after };
}

/** As the file gives it back: a plain line has the ticket in it. */
function reasonIn(file: string, reason: string, ticket: string | undefined): string {
  const words = fields(reason);
  return asReason(isYamlFile(file) || ticket === undefined ? words : [...words, ...fields(`(Ticket: ${ticket})`)]);
}

function refusal(where: string, what: string, fix: string): ConfigError {
  return new ConfigError([{ where, what: what.replace(/\.$/, ''), fix }], 'add-refused');
}

function byHand(file: string, text: string): ConfigError {
  const what = 'it is written in a way that nothing can be added to without changing more';
  return new ConfigError([{ where: file, what, fix: `Add this by hand: ${text}` }], 'add-by-hand');
}
