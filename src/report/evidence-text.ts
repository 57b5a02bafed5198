import type { EvidenceVerdict, Refusal, RefusalCode } from '../evidence/verify/judge-evidence.js';
import type { Signatory, Unfitness } from '../evidence/verify/read-claim.js';
import type { Digest } from '../oci/digest.js';
import type { ClaimKind } from '../policy/evidence-rules.js';
import type { Voice } from '../text/escape.js';
import { dateText } from './exception-text.js';

/** What is said of one image that was looked at. */
export interface VerifiedImage {
  /** As it was asked for. */
  readonly name: string;
  readonly verdict: EvidenceVerdict;
}

const claimNames: Readonly<Record<ClaimKind, string>> = {
  signature: 'a signature',
  scan: 'a scan attestation',
  sbom: 'an SBOM attestation',
};

/** What is wrong, and what to do about it. */
const refusals: Readonly<Record<RefusalCode, readonly [what: string, fix: string]>> = {
  'no-signature': missing('signature'),
  'no-scan': missing('scan'),
  'no-sbom': missing('sbom'),
  blocked: ['its scan says that the policy blocked it', 'Fix what it found, and build it again.'],
  'unknown-form': [
    'it has a scan attestation of ours in a form that this version does not know',
    'Verify with the version of image-gate that signed it, or a later one.',
  ],
  ambiguous: [
    'it has two different scan attestations of the same moment',
    'Build it again, and let one job alone sign an image.',
  ],
  future: [
    'its scan, or the database of the scan, is dated in the future',
    'Compare the clocks of this machine and of the one that signed.',
  ],
  'too-old': [
    'its scan is older than the policy allows (`verify.max-age`)',
    'Scan it again: build it, or let it be scanned each night.',
  ],
  expired: [
    'its scan does not hold any longer (`validUntil`)',
    'Scan it again: build it, or let it be scanned each night.',
  ],
  'no-database': ['its scan names no vulnerability database', 'Scan it with a database that says its date.'],
  'old-database': [
    'its scan used a database that was older than the policy allows (`verify.max-age`)',
    'Scan it again with a current database.',
  ],
  'only-new': [
    'it passed because only new findings counted, and the policy has `gate-on: all`',
    'Build it with `gate-on: all`, or say `gate-on: new` in the policy that verifies.',
  ],
  'base-ignored': [
    'it passed without the findings of its base image, and the policy has `ignore-base: false`',
    'Build it without `ignore-base`, or say `ignore-base: true` in the policy that verifies.',
  ],
  'rego-unasked': [
    'it passed without rules in Rego, and the policy has some (`rego`)',
    'Build it by a policy with those rules.',
  ],
  'unreviewed-scanner': [
    'it was scanned by a Trivy that nobody has reviewed',
    'Build it with a Trivy of the list of image-gate.',
  ],
};

function missing(kind: ClaimKind): readonly [string, string] {
  return [
    `${claimNames[kind]} that counts is missing`,
    'Push it with image-gate and `sign`, by a key or a workflow that the policy names (`verify.keys`, `verify.identities`).',
  ];
}

const unfitWords: Readonly<Record<Unfitness, string>> = {
  'no-bundle': 'it is no Sigstore bundle that can be checked',
  'other-signer': 'no key that counts has signed it',
  tampered: 'it has not been signed by the key or the certificate that it names: it was changed',
  'untrusted-certificate':
    'its certificate is not one of an authority of the trusted root, for signing, and valid when it was signed',
  'no-log-entry': 'no log of the trusted root has it',
  'no-timestamp': 'no log or timestamp authority of the trusted root confirms when it was signed',
  'other-identity': 'another identity has signed it than those of the policy (`verify.identities`)',
  'other-issuer': 'its identity was confirmed by another issuer than the one of the policy (`verify.issuer`)',
  'other-source': 'the workflow has built another repository or ref than those that count (`verify.sources`)',
  'other-repository':
    'the workflow has built a repository with another id than those that count (`verify.repository-ids`)',
  'no-statement': 'it holds no in-toto statement that can be read',
  'wrong-digest': 'it is about another image',
  'several-subjects': 'it is about several images at once',
  'no-document': 'the SBOM that it points to is not there, or is another one than was signed',
  'no-sbom-of-it': 'it is no CycloneDX SBOM that names the digest of this image (`metadata.component`)',
};

/** Attachments that are named in one reason. */
const maxUnfit = 5;
/** Characters of what was found instead. */
const maxFound = 300;

/** One reason with what to do, a sentence each. */
export function refusalText(refusal: Refusal, voice: Voice): { readonly what: string; readonly fix: string } {
  const [what, fix] = refusals[refusal.code];
  const isMissing = refusal.code.startsWith('no-') && refusal.code !== 'no-database';
  return { what: `${where(refusal)}${what}${isMissing ? lookedAt(refusal, voice) : ''}.`, fix };
}

function where({ platform, digest }: Refusal): string {
  return platform === undefined ? '' : `${platform} (${short(digest)}): `;
}

/** What hangs there instead. */
function lookedAt({ unfit, legacy }: Refusal, voice: Voice): string {
  if (legacy)
    return ': it has signatures in the form of cosign 2 (tags ending in .sig or .att) alone, which do not count';
  const shown = unfit.slice(0, maxUnfit).map(({ manifest, why, found }) => {
    const instead = found === undefined ? '' : `: ${voice.code(found, maxFound)}`;
    return `${voice.code(short(manifest))}: ${unfitWords[why]}${instead}`;
  });
  const more = unfit.length > maxUnfit ? [`and ${unfit.length - maxUnfit} more`] : [];
  return shown.length === 0 ? '' : ` (of what is attached, ${[...shown, ...more].join('; ')})`;
}

/** What an accepted image rests on, a line each. */
export function proofLines({ manifests }: EvidenceVerdict, voice: Voice): readonly string[] {
  return manifests.map(({ digest, platform, claims, scan }) => {
    const kinds = [...new Set(claims.map(({ kind }) => kind))].sort().join(', ');
    const by = [...new Set(claims.map(({ by }) => signatoryText(by, voice)))].join(', ');
    const name = platform ?? 'image';
    return `${name} ${voice.code(short(digest))}: ${kinds} by ${by}${scan === undefined ? '' : `; ${scanText(scan)}`}`;
  });
}

/** `keys/image-gate.pub`, or `https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main (commit c0ffee000000)`. */
function signatoryText(by: Signatory, voice: Voice): string {
  if (by.kind === 'key') return voice.path(by.key.name);
  const { name, source } = by.signer;
  const isOwn = source.repository === undefined || name.startsWith(`${source.repository}/`);
  const built = isOwn ? '' : ` of ${voice.code(source.repository ?? '', maxFound)}`;
  const id = source.repositoryId === undefined ? '' : `, repository id ${voice.code(source.repositoryId, maxFound)}`;
  const commit = source.commit === undefined ? '' : ` (commit ${voice.code(source.commit.slice(0, 12))}${built}${id})`;
  return `${voice.code(name, maxFound)}${commit}`;
}

type NewestScan = NonNullable<EvidenceVerdict['manifests'][number]['scan']>;

/** `scanned 2026-11-29 with a database of 2026-11-28, holds until 2026-12-06; passed with 2 exceptions` */
function scanText({ predicate: { metadata, scanner }, older }: NewestScan): string {
  const { result } = scanner;
  const database = result.database === undefined ? '' : ` with a database of ${day(result.database.updatedAt)}`;
  const { exceptions, gateOn, ignoreBase, rego } = result.how;
  const how = [
    ...(exceptions === 0 ? [] : [`with ${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}`]),
    ...(gateOn === 'new' ? ['on new findings alone'] : []),
    ...(ignoreBase ? ['without those of its base image'] : []),
    ...(rego === undefined ? [] : [`by ${rego} ${rego === 1 ? 'file' : 'files'} of rules in Rego as well`]),
  ];
  const passed = how.length === 0 ? '' : `; passed ${how.join(', ')}`;
  const others =
    older.length === 0 ? '' : `; ${older.length} older ${older.length === 1 ? 'scan does' : 'scans do'} not count`;
  return `scanned ${day(metadata.scanFinishedOn)}${database}, holds until ${day(result.validUntil)}${passed}${others}`;
}

function day(instant: string): string {
  return dateText(new Date(instant));
}

function short(digest: Digest): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
