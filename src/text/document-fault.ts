import { type Fields, fieldsOf, firstIssue, isFields, parsedJson, type SchemaError } from './json.js';

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
 * @param json what the text is as JSON: a text of many MiB is parsed once.
 * @param version the key that says the version of the one that is asked for.
 */
export function documentFault(text: string, json: unknown, version: keyof typeof ownForms, error: SchemaError): string {
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
  if (json === undefined) return noJson(text);
  if (!isFields(json)) return Array.isArray(json) ? 'it holds a list' : 'it holds no JSON object';
  const form = documentForm(json);
  return form === undefined ? undefined : `it is ${form}`;
}

/** Which document a text is, of those in JSON that are known here, such as `what image-gate report writes`; `undefined` for any other. */
export function knownForm(text: string): string | undefined {
  return documentForm(fieldsOf(parsedJson(text)));
}

/** What a report of Trivy is called. */
export const trivyForm = 'a report of Trivy';

/** `knownForm` for what was parsed already. */
export function documentForm(json: Fields): string | undefined {
  const [, own] = Object.entries(ownForms).find(([key]) => Object.hasOwn(json, key)) ?? [];
  return own ?? jsonForm(json) ?? (isOfTrivy(json) ? trivyForm : undefined);
}

function isOfTrivy(json: Fields): boolean {
  return (
    Object.hasOwn(json, 'ArtifactType') || (Object.hasOwn(json, 'SchemaVersion') && Object.hasOwn(json, 'Results'))
  );
}

/** Why a text that holds something is no JSON. */
export function noJson(text: string): string {
  return looksLikeYaml(text) ? 'it is YAML, and not JSON' : 'it is not JSON, or not all of it';
}

/** Its first line that is no comment is that of a map, of a list, or the mark of a beginning. */
function looksLikeYaml(text: string): boolean {
  const first = text.split('\n', 200).find((line) => /^\s*[^\s#]/.test(line)) ?? '';
  return /^\s*(?:---|- |['"]?[\w.-]{1,100}['"]?:(?:\s|$))/.test(first.slice(0, 300));
}

/**
 * The form of a JSON object, by what it says of itself, e.g. `SARIF (…)`; `undefined` for one that is not known here. Trivy's own report is none of them.
 * Sources: the specifications of CycloneDX, SPDX, SARIF 2.1.0, OpenVEX, CSAF 2.0, OCI image-spec, and what Grype 0.90 writes.
 */
function jsonForm(raw: Fields): string | undefined {
  const { bomFormat, spdxVersion, $schema: schema, runs, matches, descriptor, manifests, layers, document } = raw;
  const context = raw['@context'];
  if (typeof context === 'string' && /openvex/i.test(context)) return 'an OpenVEX document';
  if (typeof document === 'object' && document !== null && 'csaf_version' in document) return 'a CSAF document';
  if (bomFormat === 'CycloneDX') {
    return isVex(raw) ? 'a CycloneDX VEX document' : 'a CycloneDX SBOM (`--format cyclonedx`)';
  }
  if (typeof spdxVersion === 'string') return 'an SPDX SBOM (`--format spdx-json`)';
  if (Array.isArray(runs) || (typeof schema === 'string' && schema.includes('sarif')))
    return 'SARIF (`--format sarif`)';
  if (Array.isArray(matches) && descriptor !== undefined) return 'a report of Grype';
  return Array.isArray(manifests) || Array.isArray(layers) ? 'a manifest of an image, not a report on it' : undefined;
}

/** CycloneDX has one form for both; a VEX has vulnerabilities and names its components elsewhere. */
function isVex({ vulnerabilities, components }: Fields): boolean {
  return Array.isArray(vulnerabilities) && !(Array.isArray(components) && components.length > 0);
}
