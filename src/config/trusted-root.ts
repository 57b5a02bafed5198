import { join } from 'node:path';
import type { CertificateVerifier } from '../evidence/signature/certificate.js';
import { ConfigError } from '../host/errors.js';
import type { Environment, Machine } from '../host/values.js';
import type { PublishedPorts } from '../release/sigstore/trusted-roots.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import { parsedJson } from '../text/json.js';
import { runnerFolders, userFolders } from './folders.js';

/** What certificates are checked against, as somebody has named it: `public`, `github`, or a file. */
export interface NamedRoot {
  readonly value: string;
  /** Where it was named. */
  readonly key: string;
}

/** What trusted roots are read with. */
export interface TrustPorts extends PublishedPorts {
  readonly environment: Environment;
  readonly machine: Pick<Machine, 'os'>;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** Where a trusted root is read that is a file. */
type RootFiles = Pick<RepositoryFiles, 'read' | 'describe'>;

/** Opens a trusted root. @throws ConfigError `trusted-root`; ServiceError `tuf-failed`, `tuf-incomplete`; what reads it throws; Cancelled. */
export type OpenTrust = (root: NamedRoot) => Promise<CertificateVerifier>;

/** Each trusted root once, when it is asked for: nothing is loaded, and nobody asked, for policies of keys alone. A file needs no network. */
export function openTrust(ports: TrustPorts, files: RootFiles): OpenTrust {
  const opened = new Map<string, Promise<CertificateVerifier>>();
  return (root) => {
    const verifier = opened.get(root.value) ?? verifierOf(ports, files, root);
    opened.set(root.value, verifier);
    return verifier;
  };
}

async function verifierOf(
  ports: TrustPorts,
  files: RootFiles,
  { value, key }: NamedRoot,
): Promise<CertificateVerifier> {
  if (value === 'public' || value === 'github') {
    const { publishedVerifier, namedRepositories } = await import('../release/sigstore/trusted-roots.js');
    return await publishedVerifier(ports, namedRepositories[value], join(cacheDirectory(ports), 'tuf'));
  }
  const { certificateVerifier, maxTrustedRoot } = await import('../evidence/signature/certificate.js');
  const file = await files.read(value, maxTrustedRoot);
  if (file === undefined) throw noRoot(key, `there is no file ${files.describe(value)}`);
  const verifier = certificateVerifier(parsedJson(file.text));
  if (verifier === undefined)
    throw noRoot(key, `${value} is no trusted root that names an authority and a log or a timestamp authority`);
  return verifier;
}

function cacheDirectory({ environment, machine, workingDirectory }: TrustPorts): string {
  const isOnRunner = environment.GITHUB_ACTIONS === 'true';
  const folders = isOnRunner
    ? runnerFolders(environment, workingDirectory)
    : userFolders(environment, machine.os, workingDirectory);
  return folders.cacheDirectory;
}

function noRoot(where: string, what: string): ConfigError {
  const fix = 'Name `public`, `github`, or a file as `cosign trusted-root create` makes it.';
  return new ConfigError([{ where, what, fix }], 'trusted-root');
}
