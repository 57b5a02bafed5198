import { parse } from 'csv-parse/sync';
import { ConfigError } from '../../host/errors.js';
import { type BuildInputName, buildInputs, type InputForm } from '../../image/build/inputs.js';

/** How a list input is read; both as docker/build-push-action does it for the input of that name. */
interface ListForm {
  /** A comma belongs to the entry instead of parting two. */
  readonly keepCommas: boolean;
  /** White space around the whole input and around each entry stays: it may be part of a secret. */
  readonly keepWhitespace: boolean;
}

const forms: Readonly<Record<Exclude<InputForm, 'text' | 'flag'>, ListForm>> = {
  entries: { keepCommas: false, keepWhitespace: false },
  lines: { keepCommas: true, keepWhitespace: false },
  'raw-lines': { keepCommas: true, keepWhitespace: true },
};

/** The list inputs of a build. */
export type ListInputName = {
  [Name in BuildInputName]: (typeof buildInputs)[Name]['reads'] extends keyof typeof forms ? Name : never;
}[BuildInputName];

/**
 * The entries of a list input: one a line, or separated by commas where the input does not keep them. An entry in double quotes may hold
 * newlines and commas (a quote inside is doubled); empty entries are dropped; there are no comments.
 * @throws ConfigError when a quote is not closed. The message never repeats the text, which may be a secret.
 */
export function parseListInput(name: ListInputName, text: string): readonly string[] {
  const { keepCommas, keepWhitespace } = forms[buildInputs[name].reads];
  return records(name, keepWhitespace ? text : text.trim())
    .flatMap((fields) => entriesOf(fields, keepCommas))
    .filter((entry) => entry !== '')
    .map((entry) => (keepWhitespace ? entry : entry.trim()))
    .filter((entry) => entry !== '');
}

/** A quoted field is still split at its commas where the input splits: `"linux/arm64,linux/arm/v7"` are two platforms upstream. */
function entriesOf(fields: readonly string[], keepCommas: boolean): readonly string[] {
  if (keepCommas) return [fields.join(',')];
  const [only] = fields;
  return fields.length === 1 && only !== undefined ? only.split(',') : fields;
}

function records(name: string, text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new ConfigError([
      {
        where: name,
        what: 'a double quote opens an entry and is never closed',
        fix: 'Close the quote, and write a quote inside a quoted entry as two ("")',
      },
    ]);
  }
}
