import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A certificate authority of our own, and a certificate for `localhost` that it signed. Made anew each time: no key ever lies in the repository. */
export interface PrivateAuthority {
  /** Path of the authority's certificate, for NODE_EXTRA_CA_CERTS and the like. */
  readonly file: string;
  readonly authority: string;
  readonly tls: { readonly key: string; readonly cert: string };
}

/** @param directory where its files go. @throws when openssl is missing or fails. */
export async function privateAuthority(directory: string): Promise<PrivateAuthority> {
  const at = (name: string) => join(directory, name);
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const openssl = (...args: readonly string[]) => run('openssl', [...args], { cwd: directory });
  await writeFile(at('leaf.cnf'), 'subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n');
  await openssl('req', '-x509', ...curve, '-subj', '/CN=Authority of a test', '-keyout', 'ca.key', '-out', 'ca.pem');
  await openssl('req', ...curve.slice(0, -2), '-subj', '/CN=localhost', '-keyout', 'leaf.key', '-out', 'leaf.csr');
  const signing = ['-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2'];
  await openssl('x509', ...signing, '-extfile', 'leaf.cnf', '-out', 'leaf.pem');
  const [key, cert, authority] = await Promise.all(
    ['leaf.key', 'leaf.pem', 'ca.pem'].map((name) => readFile(at(name), 'utf8')),
  );
  return { file: at('ca.pem'), authority: authority ?? '', tls: { key: key ?? '', cert: cert ?? '' } };
}
