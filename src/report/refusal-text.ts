import type { EvidenceVerdict, Refusal } from '../evidence/verify/judge-evidence.js';
import type { Unfit, Unfitness } from '../evidence/verify/read-claim.js';
import { faultWords, type MissingCode, missingKinds, signIt, signWithSbom } from '../evidence/verify/refusal-words.js';
import type { SignedReport } from '../evidence/verify/signed-report.js';
import type { Digest } from '../oci/digest.js';
import { bounded, terminal, type Voice } from '../text/escape.js';
import { shortDigest, signatoryText } from './evidence-text.js';

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
  'other-commit': 'it was signed for another commit than the one that is asked for (`--commit`)',
  'no-commit': 'a key has signed it, and a key does not say for which commit (`--commit`)',
  'no-statement': 'it holds no in-toto statement that can be read',
  'wrong-digest': 'it is about another image',
  'several-subjects': 'it is about several images at once',
  'no-document': 'the SBOM that it points to is not there, or is another one than was signed',
  'no-sbom-of-it': 'it is no CycloneDX SBOM that names the digest of this image (`metadata.component`)',
};

/** Reasons that are listed for one image. */
const maxReasons = 20;
/** Attachments that are named in one reason. */
const maxUnfit = 5;
/** Characters of what was found instead. */
const maxFound = 300;

/** Of a report what is said otherwise than of an image. */
const ofReport = {
  'wrong-digest': 'it is about another report, or the report was changed after it was signed',
  'several-subjects': 'it is about several files at once',
  'no-statement': 'it says nothing of a report',
} as const satisfies Partial<Record<Unfitness, string>>;

/** Who has signed a report, or why its signature does not count, for a terminal. Ends without a full stop. */
export function signatureWords(signed: SignedReport): string {
  if ('by' in signed) return `The report is signed by ${signatoryText(signed.by, terminal)}`;
  const { why, found } = signed;
  const words = { ...unfitWords, ...ofReport }[why];
  return `The signature beside the report does not count: ${words}${found === undefined ? '' : ` (${bounded(found, maxFound)})`}`;
}

/** Why an image is refused, and what to do, once for all reasons that ask for the same. */
interface RefusalGroup {
  readonly whats: readonly string[];
  readonly fix: string;
}

/** One reason with what to do, a sentence each. */
export function refusalText(refusal: Refusal, voice: Voice): RefusalWords {
  return isMissing(refusal) ? missingText([refusal], refusal.platform, voice) : faultText(refusal, refusal.platform);
}

/** The reasons in the order of the manifests, and how many are left out; whatever one manifest lacks is one reason. */
export function listedReasons(
  { manifests }: EvidenceVerdict,
  voice: Voice,
): { readonly groups: readonly RefusalGroup[]; readonly more: number } {
  const reasons = manifests.flatMap(({ platform, refusals }) => {
    const name = platform ?? (manifests.length > 1 ? 'index' : undefined);
    const missing = refusals.filter(isMissing);
    const others = refusals.flatMap((one) => (isMissing(one) ? [] : [faultText(one, name)]));
    return missing.length === 0 ? others : [missingText(missing, name, voice), ...others];
  });
  const byFix = Map.groupBy(reasons.slice(0, maxReasons), ({ fix }) => fix);
  return {
    groups: [...byFix].map(([fix, same]) => ({ whats: same.map(({ what }) => what), fix })),
    more: Math.max(0, reasons.length - maxReasons),
  };
}

interface RefusalWords {
  readonly what: string;
  readonly fix: string;
}
type Missing = Refusal & { readonly code: MissingCode };

function isMissing(refusal: Refusal): refusal is Missing {
  return refusal.code in missingKinds;
}

function faultText({ code, digest }: Exclude<Refusal, Missing>, name: string | undefined): RefusalWords {
  const [what, fix] = faultWords[code as keyof typeof faultWords];
  return { what: `${where(name, digest)}${what}.`, fix };
}

/** What one manifest lacks, and what hangs there instead. */
function missingText(missing: readonly Missing[], name: string | undefined, voice: Voice): RefusalWords {
  const [first] = missing;
  if (first === undefined) throw new Error('defect: nothing is missing');
  const { unfit, legacy, digest } = first;
  const kinds = listed(missing.map(({ code }) => missingKinds[code]));
  const what = `${where(name, digest)}${kinds} that ${missing.length === 1 ? 'counts is' : 'count are'} missing`;
  if (legacy)
    return {
      what: `${what}: it has signatures in the form of cosign 2 (tags ending in .sig or .att) alone, which do not count.`,
      fix: signIt,
    };
  return { what: `${what}${attachedText(unfit, voice)}.`, fix: fixFor(unfit, missing) };
}

function fixFor(unfit: readonly Unfit[], missing: readonly Missing[]): string {
  const isOne = (...faults: readonly Unfitness[]) => unfit.some(({ why }) => faults.includes(why));
  if (isOne('other-commit')) return nameCommit;
  if (isOne('no-commit')) return signKeyless;
  if (isOne('other-signer', 'other-identity')) return nameSigner;
  return missing.every(({ code }) => code === 'no-sbom') ? signWithSbom : signIt;
}

const nameCommit =
  'Compare the commit with the one that this image was built of. A nightly scan signs for the commit of its own run: then build the image again.';
const signKeyless = 'Push it with image-gate and `sign: keyless`, or do not ask for a commit.';

const nameSigner =
  'If its signer is one of yours, name that key or workflow (`verify.keys`, `verify.identities`). Else push it with image-gate and `sign`, by one that counts.';

/** `a signature, a scan and an SBOM` */
function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}

function where(name: string | undefined, digest: Digest): string {
  return name === undefined ? '' : `${name} (${shortDigest(digest)}): `;
}

/** What hangs there instead, those together of which the same is wrong. */
function attachedText(unfit: readonly Unfit[], voice: Voice): string {
  const shown = Map.groupBy(unfit.slice(0, maxUnfit), ({ why, found = '' }) => `${why} ${found}`);
  const groups = [...shown.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const instead = first.found === undefined ? '' : `: ${voice.code(first.found, maxFound)}`;
    const names = [first, ...others].map(({ manifest }) => voice.code(shortDigest(manifest)));
    return `${names.join(', ')}: ${unfitWords[first.why]}${instead}`;
  });
  const more = unfit.length > maxUnfit ? [`and ${unfit.length - maxUnfit} more`] : [];
  return groups.length === 0 ? '' : ` (of what is attached, ${[...groups, ...more].join('; ')})`;
}
