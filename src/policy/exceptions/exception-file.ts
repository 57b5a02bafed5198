import { posix } from 'node:path';
import { ConfigError } from '../../host/errors.js';
import { quoted } from '../../repository/text-file.js';
import { documentForm } from '../../text/document-fault.js';
import { parsedJson } from '../../text/json.js';
import type { EntryDraft, Exceptions, RefusedException } from './exception.js';
import { fields, isAdvisoryId, isWildcard } from './ignore-entry.js';
import { parseIgnoreFile } from './ignore-file.js';
import { parseIgnoreYaml } from './ignore-yaml.js';
import { meantId } from './meant-id.js';
import { isYamlFile } from './suggestion.js';

/**
 * Reads a file of exceptions: `.yml` and `.yaml` in YAML, all others as plain lines, as in Trivy.
 * @throws ConfigError `exceptions-form` for a file of another form than its name says, `exceptions-invalid`, `yaml-…`.
 */
export function parseExceptions(text: string, file: string, now: Date): Exceptions {
  requireForm(text, file);
  const parsed = isYamlFile(file) ? parseIgnoreYaml(text, file, now) : parseIgnoreFile(text, file, now);
  const undated = parsed.refused.flatMap(undatedOf);
  return undated.length === 0 ? parsed : { ...parsed, undated };
}

/** An entry that would be one of Trivy's: no date was meant, and a finding may have its id. */
function undatedOf({ refusal, expiry, suggestion }: RefusedException): readonly EntryDraft[] {
  if (refusal !== 'no-expiry' && refusal !== 'no-reason') return [];
  if (expiry !== undefined || suggestion.kind !== 'entry') return [];
  const { id } = suggestion.draft;
  return isWildcard(id) || meantId(id) !== undefined ? [] : [suggestion.draft];
}

/** What a file of exceptions is instead, and where that shows. */
interface OtherForm {
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** Lines that are looked at: a file that begins as one form is that form. */
const looked = 1000;
/** Trivy's lists in YAML. */
const trivyLists: readonly string[] = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];

const oneLine = 'Write each exception as a line: `CVE-2024-1234  # reason, Expiry: 2026-12-31`.';
const oneEntry =
  'In YAML write each exception as an entry with `id`, `statement` and `expired_at` in a list, below e.g. `vulnerabilities:`.';

/**
 * Stops at a file of exceptions that its name announces as another form than it has: Trivy, too, goes by the name alone, and would read each word of a YAML
 * document as an id. @throws ConfigError `exceptions-form` with the place, the form, and the name or the form that it needs.
 */
function requireForm(text: string, file: string): void {
  const source = text.replace(/^\ufeff/, '');
  const lines = source.split('\n', looked);
  const form =
    otherDocument(source, lines, file) ?? (isYamlFile(file) ? plainLines(lines, file) : yamlForm(lines, file));
  if (form === undefined) return;
  const { line, what, fix } = form;
  throw new ConfigError([{ where: `${file}:${line}`, what, fix }], 'exceptions-form');
}

/** What is of neither form: JSON (but for Trivy's lists as JSON, which is YAML, too), XML and Rego. */
function otherDocument(source: string, lines: readonly string[], file: string): OtherForm | undefined {
  const index = lines.findIndex((text) => isContent(text));
  const begin = lines[index]?.trimStart() ?? '';
  const line = index + 1;
  const fix = isYamlFile(file) ? oneEntry : oneLine;
  if (/^[{[]/.test(begin)) return jsonDocument(source, line, file, fix);
  if (/^<[?!a-z]/i.test(begin)) return { line, what: 'this is XML, and no file of exceptions', fix };
  return /^package\s+[\w.]+\s*$/.test(begin)
    ? { line, what: 'this is a policy in Rego, and no file of exceptions', fix }
    : undefined;
}

function jsonDocument(source: string, line: number, file: string, fix: string): OtherForm | undefined {
  const raw = parsedJson(source);
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const known = isObject ? documentForm({ ...raw }) : undefined;
  if (known !== undefined) return { line, what: `this is ${known}, and no file of exceptions`, fix };
  // What is wrong with it, the reader of YAML says.
  if (isYamlFile(file)) return undefined;
  const isLists = isObject && Object.keys(raw).some((key) => trivyLists.includes(key));
  return { line, what: 'this is JSON, and the file is read as one id a line', fix: isLists ? renaming(file) : fix };
}

/** Keys and lists of YAML. An id is followed by a comment or by nothing, and begins with no dash. */
function yamlForm(lines: readonly string[], file: string): OtherForm | undefined {
  const index = lines.findIndex((text, at) => isYamlLine(text, lines, at));
  if (index < 0) return undefined;
  const isLists = lines.some((text) => trivyLists.some((list) => text.startsWith(`${list}:`)));
  return {
    line: index + 1,
    what: 'this is YAML, and the file is read as one id a line',
    fix: isLists ? renaming(file) : `${oneLine} YAML in Trivy’s form needs a name like ${quoted(yamlName(file))}.`,
  };
}

function isYamlLine(text: string, lines: readonly string[], at: number): boolean {
  const [first = '', second] = fields(text);
  if (first === '-' || trivyLists.some((list) => first === `${list}:`)) return true;
  if (first === '---' || first === '%YAML') return !lines.slice(0, at).some(isContent);
  const isKey = /^[a-z][\w-]*:$/i.test(first) && (second === undefined || second.startsWith('#'));
  // One word with a colon may be an id that was written so; the text below it decides.
  return isKey && /^(?:\s*-(?:\s|$)|\s+\S)/.test(lines.slice(at + 1).find(isContent) ?? '');
}

/** Lines of ids in a file whose name says YAML. */
function plainLines(lines: readonly string[], file: string): OtherForm | undefined {
  const index = lines.findIndex(isContent);
  const [first = ''] = fields(lines[index] ?? '');
  if (!isAdvisoryId(first) || first.endsWith(':')) return undefined;
  return {
    line: index + 1,
    what: `${quoted(first)} is a line of a plain list, and the file is read as YAML`,
    fix: `Rename it to ${quoted(plainName(file))}: by that name it is read as one id a line. ${oneEntry}`,
  };
}

function isContent(text: string): boolean {
  const [first] = fields(text);
  return first !== undefined && !first.startsWith('#');
}

function renaming(file: string): string {
  return `Rename it to ${quoted(yamlName(file))}: by that ending it is read as YAML.`;
}

/** The same path as a YAML file. `.trivyignore` is all name to it. */
function yamlName(file: string): string {
  return `${file.slice(0, file.length - posix.extname(file).length)}.yaml`;
}

function plainName(file: string): string {
  const name = file.slice(0, file.length - posix.extname(file).length);
  return posix.basename(name) === '' ? '.trivyignore' : name;
}
