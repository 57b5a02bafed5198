import { parse } from 'csv-parse/sync';

/** One `key=value` of a Docker option such as `type=provenance,mode=max`; without `=` the value is absent. */
interface Attribute {
  readonly key: string;
  readonly value?: string;
}

/** The comma-separated fields of a Docker option, as Docker's own CSV reader parts them; `undefined` when it is no valid CSV line. */
export function optionFields(option: string): readonly string[] | undefined {
  try {
    const lines: string[][] = parse(option, { trim: true, relax_column_count: true, skip_empty_lines: true });
    return lines.flat();
  } catch {
    return undefined;
  }
}

/** A field as key and value, cut at the first `=`. */
export function attributeOf(field: string): Attribute {
  const at = field.indexOf('=');
  return at < 0 ? { key: field.trim() } : { key: field.slice(0, at).trim(), value: field.slice(at + 1).trim() };
}

/** Joins fields to one option; a field that holds a comma, a quote or a newline is quoted as CSV asks for. */
export function joinOption(fields: readonly string[]): string {
  return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

const truths = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const untruths = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

/** A boolean as Go's `strconv.ParseBool` reads it, which is how buildx reads them; `undefined` for any other text. */
export function parseGoBoolean(text: string): boolean | undefined {
  if (truths.has(text)) return true;
  return untruths.has(text) ? false : undefined;
}

/** Cuts `ID=value` at the first `=`; `undefined` without `=` or without an ID. */
export function keyAndValue(entry: string): { readonly key: string; readonly value: string } | undefined {
  const at = entry.indexOf('=');
  return at < 1 ? undefined : { key: entry.slice(0, at), value: entry.slice(at + 1) };
}
