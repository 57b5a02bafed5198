import { fieldsOf, firstIssue, isFields, parsedJson, type SchemaError } from './json.js';
import { jsonForm } from './json-form.js';

/** The documents that image-gate writes as JSON, by the key that says their version. */
const ownForms = {
  recordVersion: "image-gate's record of a verdict",
  nightVersion: 'the night of image-gate registry',
  planVersion: 'the plan of image-gate registry',
  driftVersion: 'what image-gate drift writes',
  postureVersion: 'what image-gate posture writes',
  harborPostureVersion: 'what image-gate harbor posture writes',
  rehearsalVersion: 'what image-gate rehearse writes',
  reportVersion: 'what image-gate report writes',
} as const;

/**
 * Why a text is not the document of ours that is asked for, as one would say it: that it is empty, YAML or another document; of one that is nearly it, the first thing that is wrong.
 * @param version the key that says the version of the one that is asked for.
 */
export function documentFault(text: string, version: keyof typeof ownForms, error: SchemaError): string {
  const json = parsedJson(text);
  const said = fieldsOf(json)[version];
  if (typeof said === 'number' && said > 1) return `it is of version ${said}, which a newer image-gate has written`;
  return said === undefined ? (formOtherwise(text, json) ?? `it has no ${version}`) : firstIssue(error);
}

/** What a text is that is no document of ours, or another one than is asked for; `undefined` for an object in JSON that is in no form that is known here. */
export function otherForm(text: string): string | undefined {
  return formOtherwise(text, parsedJson(text));
}

/** @param json what the text is as JSON. */
function formOtherwise(text: string, json: unknown): string | undefined {
  if (!/\S/.test(text)) return 'it is empty';
  if (json === undefined) return looksLikeYaml(text) ? 'it is YAML, and not JSON' : 'it is not JSON, or not all of it';
  if (!isFields(json)) return Array.isArray(json) ? 'it holds a list' : 'it holds no JSON object';
  const form = formOf(json);
  return form === undefined ? undefined : `it is ${form}`;
}

/** Which document a text is, of those in JSON that are known here, such as `what image-gate report writes`; `undefined` for any other. */
export function knownForm(text: string): string | undefined {
  return formOf(fieldsOf(parsedJson(text)));
}

function formOf(json: Readonly<Record<string, unknown>>): string | undefined {
  const [, own] = Object.entries(ownForms).find(([key]) => Object.hasOwn(json, key)) ?? [];
  return own ?? jsonForm(json) ?? (Object.hasOwn(json, 'ArtifactType') ? 'a report of Trivy' : undefined);
}

/** Its first line that is no comment is that of a map, of a list, or the mark of a beginning. */
function looksLikeYaml(text: string): boolean {
  const first = text.split('\n', 200).find((line) => /^\s*[^\s#]/.test(line)) ?? '';
  return /^\s*(?:---|- |['"]?[\w.-]{1,100}['"]?:(?:\s|$))/.test(first.slice(0, 300));
}
