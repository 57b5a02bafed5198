import type { EvidenceVerdict } from '../evidence/verify/judge-evidence.js';
import type { Signatory } from '../evidence/verify/read-claim.js';
import type { Digest } from '../oci/digest.js';
import { type ClaimKind, claimKinds } from '../policy/evidence-rules.js';
import { minuteText } from '../text/calendar-day.js';
import type { Voice } from '../text/escape.js';
import { dateText } from './exception-text.js';

/** What is said of one image that was looked at. */
export interface VerifiedImage {
  /** As it was asked for. */
  readonly name: string;
  readonly verdict: EvidenceVerdict;
}

/** The kinds of claims, as people call them. */
const claimNames: Readonly<Record<ClaimKind, string>> = { signature: 'signature', scan: 'scan', sbom: 'SBOM' };

/** Characters of a foreign name. */
const maxFound = 300;

/** What an accepted image rests on, a line each. */
export function proofLines({ manifests }: EvidenceVerdict, voice: Voice): readonly string[] {
  return manifests.map(({ digest, platform, claims, scan }) => {
    const kinds = claimKinds
      .filter((kind) => claims.some((claim) => claim.kind === kind))
      .map((kind) => claimNames[kind]);
    const by = [...new Set(claims.map(({ by }) => signatoryText(by, voice)))].join(', ');
    const name = platform ?? (manifests.length > 1 ? 'index' : 'image');
    return `${name} ${voice.code(shortDigest(digest))}: ${kinds.join(', ')} by ${by}${scan === undefined ? '' : `; ${scanText(scan)}`}`;
  });
}

/** `keys/image-gate.pub`, or `https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main (commit c0ffee000000)`. */
export function signatoryText(by: Signatory, voice: Voice): string {
  if (by.kind === 'key') return voice.path(by.key.name);
  const { name, source } = by.signer;
  const isOwn = source.repository === undefined || name.startsWith(`${source.repository}/`);
  const built = isOwn ? '' : ` of ${voice.code(source.repository ?? '', maxFound)}`;
  const id = source.repositoryId === undefined ? '' : `, repository id ${voice.code(source.repositoryId, maxFound)}`;
  const commit = source.commit === undefined ? '' : ` (commit ${voice.code(source.commit.slice(0, 12))}${built}${id})`;
  return `${voice.code(name, maxFound)}${commit}`;
}

type NewestScan = NonNullable<EvidenceVerdict['manifests'][number]['scan']>;

/** `scanned 2026-11-29 with a database of 2026-11-28, holds until 2026-12-06 09:30 UTC; passed with 2 exceptions` */
function scanText({ predicate: { metadata, scanner }, older }: NewestScan): string {
  const { result } = scanner;
  const database = result.database === undefined ? '' : ` with a database of ${day(result.database.updatedAt)}`;
  const { exceptions, vex, gateOn, ignoreBase, rego } = result.how;
  const how = [
    ...(exceptions === 0
      ? []
      : [`with ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}${vex === 0 ? '' : ` (${vex} by VEX)`}`]),
    ...(gateOn === 'new' ? ['on new findings alone'] : []),
    ...(ignoreBase ? ['without those of its base image'] : []),
    ...(rego === undefined ? [] : [`by ${rego} ${rego === 1 ? 'file' : 'files'} of rules in Rego as well`]),
  ];
  const passed = how.length === 0 ? '' : `; passed ${how.join(', ')}`;
  const others =
    older.length === 0 ? '' : `; ${older.length} older ${older.length === 1 ? 'scan does' : 'scans do'} not count`;
  return `scanned ${day(metadata.scanFinishedOn)}${database}, holds until ${minuteText(new Date(result.validUntil))}${passed}${others}`;
}

function day(instant: string): string {
  return dateText(new Date(instant));
}

/** Enough of a digest to find it in a list. */
export function shortDigest(digest: Digest): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
