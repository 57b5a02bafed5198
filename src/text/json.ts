/** Parses JSON for a schema; `undefined`, which no schema of ours takes for an answer, where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
