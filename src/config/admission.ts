import type {
  AdmissionDemands,
  AdmissionRoot,
  AdmissionRules,
  AdmissionScope,
} from '../evidence/admission/admission-rules.js';
import { ConfigError } from '../host/errors.js';
import type { PolicyFile } from '../policy/file/policy-file.js';
import { policyScopes } from '../policy/file/policy-scopes.js';
import type { SaidRules } from '../policy/file/said-rules.js';
import { patternsMeet } from '../policy/image-pattern.js';
import { type DemandSources, demandKeys, demandsOf } from './demands.js';
import type { NamedRoot, OpenTrust } from './trusted-root.js';

/** What is asked of whom: patterns of images. */
type AdmissionChoice = Pick<AdmissionRules, 'judged' | 'exempt'>;

/**
 * What an engine of admission is to ask, as the policy says for each image that one of the patterns may match.
 * @throws ConfigError `policy-scopes`; what `demandsOf` throws.
 */
export async function admissionRules(
  { trust, ...sources }: DemandSources,
  file: PolicyFile,
  { judged, exempt }: AdmissionChoice,
): Promise<AdmissionRules> {
  const all = policyScopes(file, isAboutAdmission);
  const asked = all.filter(({ within }) => judged.some((one) => within.every((pattern) => patternsMeet(one, pattern))));
  const scopes: AdmissionScope[] = [];
  for (const { policy, ...patterns } of asked) {
    const demands = await demandsOf({ ...sources, trust: admissionTrust(trust) }, policy);
    refuseSources(demands);
    scopes.push({ ...patterns, demands });
  }
  return { judged, exempt, scopes };
}

/** Keyless claims for other repositories: no engine of admission sees in a certificate what was built. @throws ConfigError `admission-sources`. */
function refuseSources({ identities }: AdmissionDemands): void {
  if (identities === undefined || identities.sources.length + identities.repositoryIds.length === 0) return;
  const what = 'engines of admission do not see for which repository a workflow has run';
  const fix =
    'Let workflows sign for their own repository, sign with a key, or ask `image-gate verify` before each deployment.';
  throw new ConfigError([{ where: 'verify.sources, verify.repository-ids', what, fix }], 'admission-sources');
}

/** Of patterns that look like the folder or the registry of images that they are not for: `ghcr.io/acme`, `ghcr.io`. A sentence for each. */
export function folderHints(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((one) => {
    if (registryAlone.test(one))
      return `${one} is for an image of that name on Docker Hub: for all of a registry write ${one}/**`;
    return folderAlone.test(one) && !one.startsWith('docker.io/')
      ? `${one} is for the image of that very name, and for none below it: for all of a folder write ${one}/**`
      : [];
  });
}

const folderAlone = /^(?:[^/*?]*[.:][^/*?]*|localhost)[/][^/*?:@]+$/;
/** A host with a dot or the number of a port; `node:22` is an image. */
const registryAlone = /^(?:localhost|[^/*?@:]*[.][^/*?@:]*(?::[0-9]+)?|[^/*?@:]+:[0-9]{4,5})$/;

/** Of images that are exempt in vain: whatever such a pattern is for is judged, as a pattern of those that are judged is for it, too. A sentence for each. */
export function exemptHints({ judged, exempt }: AdmissionChoice): readonly string[] {
  return exempt.flatMap((one) => {
    const whole = judged.find((pattern) => pattern === one || coversAll(pattern, one));
    return whole === undefined
      ? []
      : `--exempt ${one} exempts nothing: all of these images are judged, as ${whole} is for them, too. Name what is to be judged by patterns that leave them out`;
  });
}

/** Whether a pattern that ends with `**` has all images of another one, as far as their beginnings say it. */
function coversAll(pattern: string, other: string): boolean {
  const start = pattern.slice(0, -2);
  return pattern.endsWith('**') && !/[*?@]/.test(start) && other.startsWith(start);
}

const longestException = 7 * 86_400_000;

/** The end of an exception: ahead, and not far. @throws ConfigError `admission-end`. */
export function requireEnd(until: Date, now: Date): Date {
  const left = until.getTime() - now.getTime();
  if (left > 0 && left <= longestException) return until;
  const what = left > 0 ? 'it is more than 7 days ahead' : `it is past: ${until.toISOString()}`;
  const fix =
    'Name a moment within the next 7 days, e.g. 2026-12-01T18:00:00Z; a day alone is its beginning (UTC), and a longer exception must be made again.';
  throw new ConfigError([{ where: '--until', what, fix }], 'admission-end');
}

/** Whether a rule for some images says something that is asked for. */
function isAboutAdmission(said: SaidRules): boolean {
  return demandKeys.some((key) => said[key] !== undefined);
}

/** Sigstore's own services are not asked here: the engine does so itself. */
function admissionTrust(open: OpenTrust): (root: NamedRoot) => Promise<{ readonly root: AdmissionRoot }> {
  return async (root) => {
    if (root.value === 'public') return { root: { kind: 'public' } };
    return { root: { kind: 'file', json: (await open(root)).trustedRoot } };
  };
}
