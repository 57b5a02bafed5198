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

/** The first thing that keeps a value of JSON from being what a schema asks for, and where: `images.0.digest: …`. Keys in it may be foreign. */
export function firstIssue({ issues: [first] }: SchemaError): string {
  return `${first?.path.map(String).join('.') || 'it'}: ${first?.message ?? 'not valid'}`;
}
