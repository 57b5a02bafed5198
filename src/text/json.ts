/** Parses JSON for a schema; `undefined`, which no schema of ours takes for an answer, where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An object of JSON whose fields are not known to be there, or of what type they are. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object; a list is none. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value of JSON; none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The entries of a value of JSON; none where it is no list. */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The entries of a list, each as an object. */
export function objectsOf(value: unknown): readonly Fields[] {
  return entriesOf(value).map(fieldsOf);
}

/** What a schema says of a value. */
export interface SchemaError {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** The first thing that keeps a value of JSON from being what a schema asks for, and where: `images.0.digest: it is missing`. Keys in it may be foreign. */
export function firstIssue({ issues: [first] }: SchemaError): string {
  return first === undefined ? 'it: not valid' : schemaIssue(first);
}

/** One of these things, and where. */
export function schemaIssue({ path, message }: SchemaError['issues'][number]): string {
  return `${path.map(String).join('.') || 'it'}: ${inPlainWords(message)}`;
}

/** What JSON has, as one would call it. */
const kinds: Readonly<Record<string, string>> = {
  ...{ object: 'an object', record: 'an object', array: 'a list', string: 'a text', number: 'a number' },
  ...{ boolean: 'true or false', null: 'null' },
};

/** Zod's commonest message in words for people; any other one as it is. */
function inPlainWords(message: string): string {
  const [, expected = '', received = ''] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (received === 'undefined') return 'it is missing';
  const [asked, given] = [kinds[expected], kinds[received]];
  return asked === undefined || given === undefined ? message : `${asked} is expected, and it is ${given}`;
}
