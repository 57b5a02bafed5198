import { parseStrictJson } from '../../oci/strict-json.js';

/** Bytes of an SBOM in an image that is read; one of 10,000 packages has about ten million. */
export const MAX_SBOM = 32 * 1024 * 1024;

/** Attestations within each other that are unpacked: one around an SBOM is usual. */
const MAX_NESTING = 4;

/** Whether an entry of a layer is an SBOM that Trivy reads, by its name (its pkg/fanal/analyzer/sbom). */
export function isImageSbom(name: string): boolean {
  return /\.(?:spdx|cdx)(?:\.json)?$/.test(name) && !name.includes('.dist-info/sboms/');
}

/**
 * The paths under which an SBOM may list packages of an application; Trivy then takes them for what it found there, and forgets what it really found
 * (its pkg/fanal/applier). Rather too many than too few: Trivy reads names in any case and from several forms, so that every text counts once one of them
 * says that there is an application with a type of Trivy's. `undefined`: the SBOM can't be read as Trivy may read it.
 */
export function claimedPaths(bytes: Uint8Array): readonly string[] | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!/^\s*\{/.test(text)) return claimed(tagValues(text));
  const texts: string[] = [];
  return collect(bytes, texts, 0) ? claimed(texts) : undefined;
}

/** The package URLs of Bitnami's in an SBOM, without their qualifiers. */
export function bitnamiPackages(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  collect(bytes, texts, 0);
  return texts.filter((text) => text.startsWith('pkg:bitnami/')).map((text) => text.replace(/[?#].*/s, ''));
}

function claimed(texts: readonly string[]): readonly string[] {
  return texts.some((text) => isTyped.test(text))
    ? texts.filter((text) => text.includes('/') || text.includes('.'))
    : [];
}

/** The property of CycloneDX, the annotation of SPDX, and who has made an older SPDX. */
const isTyped = /^(?:.*:)?Type$|^Type: |^(?:Tool: *)?trivy/;

/** Every text in a JSON document, also in those that an attestation holds as base64; `false` where one is not strictly JSON. */
function collect(bytes: Uint8Array, texts: string[], nesting: number): boolean {
  let document: unknown;
  try {
    document = parseStrictJson(bytes);
  } catch {
    return false;
  }
  // By calls of itself, without a list of what waits: such a document is at most a thousand levels deep, and may hold millions of values.
  const isRead = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(isRead);
    if (typeof value === 'object' && value !== null) return Object.values(value).every(isRead);
    if (typeof value !== 'string') return true;
    texts.push(value);
    const inner = attested(value);
    return inner === undefined || (nesting < MAX_NESTING && collect(inner, texts, nesting + 1));
  };
  return isRead(document);
}

/** The JSON object that a text is the base64 of, in either alphabet and with line ends anywhere, as Go takes it. */
function attested(text: string): Buffer | undefined {
  if (text === '' || /[^A-Za-z0-9+/_=\s-]/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return /^\s*\{/.test(bytes.toString('latin1')) ? bytes : undefined;
}

/** What stands behind the tags of an SPDX document in lines, `PackageName: a` or `PackageName: <text>a</text>`. */
function tagValues(text: string): readonly string[] {
  return text.split('\n').map((line) =>
    line
      .slice(line.indexOf(':') + 1)
      .replace(/<\/?text>/g, '')
      .trim(),
  );
}

/** Whether a path reaches into how Trivy keeps what it found: under `<path>/type:<kind>`. */
export function replacesKept(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('type:'));
}
