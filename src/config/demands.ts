import type { CertificateVerifier } from '../evidence/signature/certificate.js';
import { readPublicKey } from '../evidence/signature/public-key.js';
import type { Demands, TrustedKey } from '../evidence/verify/demands.js';
import type { TrustedSigners } from '../evidence/verify/read-claim.js';
import type { ScanDemands } from '../evidence/verify/scan-claim.js';
import { ConfigError } from '../host/errors.js';
import type { EvidenceRules } from '../policy/evidence-rules.js';
import type { AcceptedIdentities } from '../policy/identity.js';
import { identityForm, lacksRef } from '../policy/identity.js';
import type { Policy } from '../policy/policy.js';
import { valuesText } from '../policy/setting.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import type { NamedRoot } from './trusted-root.js';

/** A public key has 200 bytes. */
const maxKey = 16 * 1024;
const hour = 3_600_000;

/** Signers that somebody names who asks. They count instead of all that the policy names. */
export interface NamedSigners {
  /** Files of public keys. */
  readonly keys: readonly string[];
  /** Names in certificates. */
  readonly identities: readonly string[];
  /** As in the policy, and instead of it. */
  readonly trustedRoot?: string;
}

/** Where public keys are read. */
type KeyFiles = Pick<RepositoryFiles, 'read' | 'describe'>;

/** What demands are read from. */
export interface DemandSources<Trust = CertificateVerifier> {
  readonly files: KeyFiles;
  readonly named: NamedSigners;
  /** The commit that is asked for, in small letters; absent where each counts. */
  readonly commit?: string;
  /** Asked only where identities count, for what they are to be checked against. */
  readonly trust: (root: NamedRoot) => Promise<Trust>;
}

/** The keys of a policy that say what an image must show. */
export const demandKeys = [
  'verify',
  'gateOn',
  'ignoreBase',
  'rego',
  'secondOpinion',
] as const satisfies readonly (keyof Policy)[];

/** Whose signatures count, in the words of a policy. */
type SignerRules = Pick<EvidenceRules, 'keys' | 'identities' | 'issuer' | 'sources' | 'repositoryIds' | 'trustedRoot'>;

/** Demands with whatever certificates are to be checked against. */
type DemandsWith<Trust> = Omit<Demands, 'identities'> & { readonly identities?: AcceptedIdentities & Trust };

/**
 * What an image must show, as its policy says. Where neither a key nor an identity is named nobody's signatures count, and none is guessed.
 * @throws ConfigError `verify-no-key`, `key-invalid`, `identity-invalid`, `trusted-root`, `verify-commit`; what `RepositoryFiles` and `trust` throw.
 */
export async function demandsOf<Trust>(
  { files, named, commit, trust }: DemandSources<Trust>,
  { verify, gateOn, ignoreBase, rego, secondOpinion, source }: Pick<Policy, (typeof demandKeys)[number] | 'source'>,
): Promise<DemandsWith<Trust>> {
  const isNamed = named.keys.length + named.identities.length > 0;
  const paths = isNamed ? named.keys : verify.keys.value;
  const names = isNamed ? named.identities : verify.identities.value;
  if (paths.length + names.length === 0) throw noSigner(source);
  if (named.trustedRoot !== undefined && names.length === 0) throw noIdentityFor(named.trustedRoot);
  if (commit !== undefined && names.length === 0) throw noIdentityForCommit();
  const identities = await identitiesOf(names, verify, named, isNamed ? '--identity' : verify.identities.key, trust);
  return {
    keys: await readKeys(files, paths, isNamed ? '--key' : verify.keys.key),
    ...(identities === undefined ? {} : { identities }),
    ...(commit === undefined ? {} : { commit }),
    require: verify.require.value,
    platforms: verify.platforms.value,
    ...scanDemands({ verify, gateOn, ignoreBase, rego, secondOpinion }),
  };
}

/** What a policy demands of a scan, whoever signs it. */
export function scanDemands({
  verify,
  gateOn,
  ignoreBase,
  rego,
  secondOpinion,
}: Pick<Policy, (typeof demandKeys)[number]>): ScanDemands {
  return {
    maxAge: verify.maxAge.value * hour,
    how: {
      ...{ gateOn: gateOn.value, ignoreBase: ignoreBase.value, rego: rego.value.length > 0 },
      ...(secondOpinion.value === 'required' ? { opinion: true } : {}),
    },
  };
}

/** Whether anybody's signatures count by some of these rules: where nobody is named, nothing is asked of an image yet. */
export function namesSigners(
  named: NamedSigners,
  rules: readonly { readonly [Name in 'keys' | 'identities']?: SignerRules[Name] | undefined }[],
): boolean {
  const lists = rules.flatMap(({ keys, identities }) => [keys?.value ?? [], identities?.value ?? []]);
  return [named.keys, named.identities, ...lists].some(({ length }) => length > 0);
}

/** Demands of many policies: those that ask the same are read once, with their keys. @throws what `demandsOf` throws. */
export function openDemands(sources: DemandSources): (policy: Policy) => Promise<Demands> {
  const known = new Map<string, Promise<Demands>>();
  return (policy) => {
    const key = valuesText(Object.fromEntries(demandKeys.map((one) => [one, policy[one]])));
    const asked = known.get(key) ?? demandsOf(sources, policy);
    known.set(key, asked);
    return asked;
  };
}

/**
 * Whose signatures count by a policy: nobody's where it names nobody. Without `trust` its keys alone.
 * @throws ConfigError `key-invalid`; what `RepositoryFiles` and `trust` throw.
 */
export async function trustedSigners(
  { files, trust }: Pick<DemandSources, 'files'> & Partial<Pick<DemandSources, 'trust'>>,
  { verify }: { readonly verify: SignerRules },
): Promise<TrustedSigners> {
  const identities = trust && (await identitiesOf(verify.identities.value, verify, {}, verify.identities.key, trust));
  return {
    keys: await readKeys(files, verify.keys.value, verify.keys.key),
    ...(identities === undefined ? {} : { identities }),
  };
}

function readKeys(files: KeyFiles, paths: readonly string[], from: string): Promise<readonly TrustedKey[]> {
  return Promise.all(paths.map((path) => readKey(files, path, from)));
}

async function identitiesOf<Trust>(
  identities: readonly string[],
  { issuer, sources, repositoryIds, trustedRoot }: SignerRules,
  named: Pick<NamedSigners, 'trustedRoot'>,
  where: string,
  trust: DemandSources<Trust>['trust'],
): Promise<(AcceptedIdentities & Trust) | undefined> {
  if (identities.length === 0) return undefined;
  requireIdentities(identities, where);
  const root = named.trustedRoot === undefined ? trustedRoot : { value: named.trustedRoot, key: '--trusted-root' };
  const builds = { sources: sources.value, repositoryIds: repositoryIds.value };
  return { identities, issuer: issuer.value, ...builds, ...(await trust(root)) };
}

/** @throws ConfigError `identity-invalid`: no certificate would ever have one of these names. */
export function requireIdentities(identities: readonly string[], where: string): void {
  const wrong = identities.find((one) => !identityForm.test(one) || lacksRef(one));
  if (wrong !== undefined) throw noIdentity(wrong, where);
}

/** A public key in the repository. @throws ConfigError `key-invalid`; what `RepositoryFiles` throws. */
export async function readKey(files: KeyFiles, path: string, from: string): Promise<TrustedKey> {
  const file = await files.read(path, maxKey);
  const key = file === undefined ? undefined : readPublicKey(file.text);
  if (key !== undefined) return { name: path, ...key };
  const isPrivate = file !== undefined && /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(file.text);
  const what =
    file === undefined
      ? `there is no file ${files.describe(path)}`
      : isPrivate
        ? `${path} holds a private key, which no place that verifies needs`
        : `${path} holds no public key of ECDSA over P-256 in PEM`;
  const fix =
    file === undefined
      ? 'Correct the path, which counts from the working folder, or add the public key that belongs to the one that signs: cosign.pub, or what `openssl pkey -pubout` writes.'
      : isPrivate
        ? 'Name its public half: cosign.pub, or what `openssl pkey -in image-gate.key -pubout -out image-gate.pub` writes.'
        : 'Name the public key that belongs to the one that signs: cosign.pub, or what `openssl pkey -pubout` writes.';
  throw new ConfigError([{ where: from, what, fix }], 'key-invalid');
}

function noIdentity(name: string, where: string): ConfigError {
  const what = `${JSON.stringify(name)} is no name of a workflow with its ref`;
  const fix =
    'Write it as the certificate has it: https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main. The only wildcard is the end of a tag: @refs/tags/v*.';
  return new ConfigError([{ where, what, fix }], 'identity-invalid');
}

function noIdentityFor(trustedRoot: string): ConfigError {
  const what = `${JSON.stringify(trustedRoot)} says whom to trust with keyless signatures, and no identity is named whose ones count`;
  const fix =
    'Name the workflow in `--identity` (input `identities`) or in `verify.identities` of the policy, or leave it out.';
  return new ConfigError([{ where: '--trusted-root', what, fix }], 'trusted-root');
}

function noIdentityForCommit(): ConfigError {
  const what = 'keys alone count, and a key does not say for which commit it has signed';
  const fix =
    'Name the workflow in `--identity` (input `identities`) or in `verify.identities` of the policy, and sign with `sign: keyless`; or leave it out.';
  return new ConfigError([{ where: '--commit', what, fix }], 'verify-commit');
}

function noSigner(source: string): ConfigError {
  const fix =
    'Name a public key, `--key image-gate.pub` or `verify: { keys: [image-gate.pub] }` in the policy, or a workflow, `--identity` or `verify: { identities: […] }`.';
  const where = source === 'default' ? 'default policy' : `policy ${source}`;
  return new ConfigError(
    [{ where, what: 'no key and no identity is named whose signatures count', fix }],
    'verify-no-key',
  );
}
