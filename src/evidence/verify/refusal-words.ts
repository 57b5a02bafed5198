import type { RefusalCode } from './judge-evidence.js';

/** Claims that may be missing, as people call them. */
export const missingKinds = { 'no-signature': 'a signature', 'no-scan': 'a scan', 'no-sbom': 'an SBOM' } as const;
export type MissingCode = keyof typeof missingKinds;

/** What is wrong with a claim that is there, and what to do about it. */
export const faultWords: Readonly<Record<Exclude<RefusalCode, MissingCode>, readonly [what: string, fix: string]>> = {
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
    'Compare the clocks of this machine and of the one that signed. Where you have named a moment (`--now`), name a later one.',
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
  'opinion-missing': [
    'it passed without the opinion of Clair, which the policy requires (`second-opinion`)',
    'Build it by that policy, with `clair-url` or `clair-report`.',
  ],
  'unreviewed-scanner': [
    'it was scanned by a Trivy that nobody has reviewed',
    'Build it with a Trivy of the list of image-gate.',
  ],
};

const byOurs = 'by a key or a workflow that counts (`verify.keys`, `verify.identities`)';

/** What to do where a claim is missing. */
export const signIt = `Push it with image-gate and \`sign\`, ${byOurs}.`;

/** What to do where everything is there but the SBOM: another format was asked for, or none. */
export const signWithSbom = `Push it with image-gate, \`sign\` and \`sbom-format: cyclonedx\` (the default with \`sign\`), ${byOurs}.`;

/** What is wrong with an image that is refused, and what to do, for those who can't see what hangs there instead. */
export function refusalWords(code: RefusalCode): readonly [what: string, fix: string] {
  return code in missingKinds
    ? [`${missingKinds[code as MissingCode]} that counts is missing`, code === 'no-sbom' ? signWithSbom : signIt]
    : faultWords[code as keyof typeof faultWords];
}

/** What is wrong with the name by which somebody wants to run an image, whatever the image is: for engines that see all names of a cluster. */
export const nameWords = {
  'no-digest': [
    'it is named by a tag alone, which may point to another image tomorrow',
    'Name it by its digest: name@sha256:…. `image-gate verify` prints it.',
  ],
  'other-form': [
    'its name is not written in the form in which names can be compared',
    'Write the registry before it, in small letters and without the port 443, and Docker Hub as docker.io/owner/name.',
  ],
  'not-listed': [
    'it comes from no place that is named',
    'Use an image of those places, or name this one when the rules are made (`image-gate admission`, --exempt).',
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, fix: string]>>;

/** What is wrong with an image that Kyverno can't read, whatever it has shown. */
export const unreadableWords: readonly [what: string, fix: string] = [
  'its index has no image for linux/amd64, which Kyverno 1.19 reads of each index',
  'Name one of its platforms in the pod, by the digest of its own manifest.',
];
