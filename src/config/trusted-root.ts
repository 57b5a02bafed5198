import type { CertificateVerifier } from '../evidence/signature/certificate.js';
import { ConfigError } from '../host/errors.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import { parsedJson } from '../text/json.js';

/** What certificates are checked against, as somebody has named it: `public`, `github`, or a file. */
interface NamedRoot {
  readonly value: string;
  /** Where it was named. */
  readonly key: string;
}

/** Opens a trusted root. @throws ConfigError `trusted-root`; what reads it throws. */
export type OpenTrust = (root: NamedRoot) => Promise<CertificateVerifier>;

/** Each trusted root once, when it is asked for: nothing is loaded, and nobody asked, for policies of keys alone. */
export function openTrust(files: RepositoryFiles): OpenTrust {
  const opened = new Map<string, Promise<CertificateVerifier>>();
  return (root) => {
    const verifier = opened.get(root.value) ?? verifierOf(files, root);
    opened.set(root.value, verifier);
    return verifier;
  };
}

async function verifierOf(files: RepositoryFiles, { value, key }: NamedRoot): Promise<CertificateVerifier> {
  const { certificateVerifier, maxTrustedRoot } = await import('../evidence/signature/certificate.js');
  const file = await files.read(value, maxTrustedRoot);
  if (file === undefined) throw noRoot(key, `there is no file ${files.describe(value)}`);
  const verifier = certificateVerifier(parsedJson(file.text));
  if (verifier === undefined)
    throw noRoot(key, `${value} is no trusted root that names an authority and a log or a timestamp authority`);
  return verifier;
}

function noRoot(where: string, what: string): ConfigError {
  const fix = 'Name `public`, `github`, or a file as `cosign trusted-root create` makes it.';
  return new ConfigError([{ where, what, fix }], 'trusted-root');
}
