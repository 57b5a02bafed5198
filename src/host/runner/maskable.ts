/**
 * Characters that a line has at least to be masked: the length below which NIST SP 800-63B takes nothing for a password. A mask replaces its text in every
 * line of the log and drops outputs that hold it, so a token of one letter would make the whole log unreadable and lose the digest.
 */
export const shortestMasked = 8;

/** What this action itself prints. Whoever chooses a token could hide a verdict with it; a secret that is a part of one of these words is none. */
const ownWords = [
  'advisories annotations anonymously application/json artifact attestation attestations blocking branches category code-scanning comments config container',
  'credentials critical database databases description directory docker.io/library dockerfile entrypoint exception exceptions exploited findings fingerprint',
  'ghcr.io https://github.com/image-gate/image-gate http://localhost identity instruction linux/amd64 linux/arm64 linux/386 linux/arm/v6 linux/arm/v7',
  'linux/ppc64le linux/riscv64 linux/s390x lockfile lockfiles manifest manifests misconfiguration misconfigurations package-lock.json packages password',
  'platform platforms provenance published pull-request registry-1.docker.io refs/heads/main repository sha256: signature summary trivy-results unauthorized',
  'unscannable username verdict-reason vulnerabilities vulnerability warnings workflow workspace',
].join(' ');

/**
 * The lines of a secret that are to be masked, each alone: the runner masks the lines of a longer text too, and a key in JSON has lines that are a brace.
 * Left out is what is shorter than `shortestMasked`, or is a word of ours or a part of one. Nothing of a secret is printed by us either way: a mask is for what
 * other programs print.
 */
export function maskableLines(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line.length >= shortestMasked && !ownWords.includes(line.toLowerCase()));
}
