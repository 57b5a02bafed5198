import { readPublicKey } from '../evidence/signature/signing-key.js';
import type { Demands, TrustedKey } from '../evidence/verify/demands.js';
import { ConfigError } from '../host/errors.js';
import type { Policy } from '../policy/policy.js';
import type { RepositoryFiles } from '../repository/repository-files.js';

/** A public key has 200 bytes. */
const maxKey = 16 * 1024;
const hour = 3_600_000;

/**
 * What an image must show, as its policy says. @param named files of keys that count instead of those of the policy.
 * @throws ConfigError `verify-no-key`, `key-invalid`; what `RepositoryFiles` throws.
 */
export async function demandsOf(
  files: RepositoryFiles,
  { verify, gateOn, ignoreBase, source }: Policy,
  named: readonly string[],
): Promise<Demands> {
  const paths = named.length > 0 ? named : verify.keys.value;
  if (paths.length === 0) throw noKey(source);
  return {
    keys: await trustedKeys(files, paths, named.length > 0 ? '--key' : verify.keys.key),
    maxAge: verify.maxAge.value * hour,
    require: verify.require.value,
    platforms: verify.platforms.value,
    how: { gateOn: gateOn.value, ignoreBase: ignoreBase.value },
  };
}

/**
 * Public keys out of their files. @param from what names them, for messages.
 * @throws ConfigError `key-invalid`; what `RepositoryFiles` throws.
 */
export function trustedKeys(
  files: RepositoryFiles,
  paths: readonly string[],
  from: string,
): Promise<readonly TrustedKey[]> {
  return Promise.all(paths.map((path) => readKey(files, path, from)));
}

async function readKey(files: RepositoryFiles, path: string, from: string): Promise<TrustedKey> {
  const file = await files.read(path, maxKey);
  const key = file === undefined ? undefined : readPublicKey(file.text);
  if (key !== undefined) return { name: path, ...key };
  const what =
    file === undefined
      ? `there is no file ${files.describe(path)}`
      : `${path} holds no public key of ECDSA over P-256 in PEM`;
  const fix = 'Name the public key that belongs to the one that signs: cosign.pub of `cosign generate-key-pair`.';
  throw new ConfigError([{ where: from, what, fix }], 'key-invalid');
}

function noKey(source: string): ConfigError {
  const fix = 'Name a public key: `--key image-gate.pub`, or `verify: { keys: [image-gate.pub] }` in the policy.';
  return new ConfigError(
    [{ where: `policy ${source}`, what: 'no key is named whose signatures count', fix }],
    'verify-no-key',
  );
}
