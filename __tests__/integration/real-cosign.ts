import { execFile } from 'node:child_process';

export interface CosignEnded {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real cosign in a folder, with no way out: what it asks anybody but this machine fails. */
export function cosignIn(directory: string, more: Readonly<Record<string, string>> = {}) {
  const nowhere = 'http://127.0.0.1:1';
  const env = { ...process.env, HOME: directory, HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere, ...more };
  return (...args: readonly string[]): Promise<CosignEnded> =>
    new Promise((resolve) => {
      execFile('cosign', args, { env, cwd: directory, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
}

/** What `cosign verify` prints of signatures; it prints attestations, too, and accepts an image that has no more than those. */
export function signaturesIn(stdout: string): readonly unknown[] {
  const all = JSON.parse(stdout) as readonly { readonly critical: { readonly type: string } }[];
  return all.filter(({ critical }) => critical.type === 'https://sigstore.dev/cosign/sign/v1');
}

/** What cosign prints for an attestation that it accepts. */
export function statementIn(stdout: string) {
  return JSON.parse(Buffer.from(JSON.parse(stdout.trim().split('\n')[0] ?? '').payload, 'base64').toString());
}

/** A bundle whose statement is another one than was signed. */
export function withOtherStatement(bytes: Buffer): Buffer {
  const bundle = JSON.parse(bytes.toString());
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64')
    .toString()
    .replace('"predicate":{', '"predicate":{"x":1,')
    .replace(',}', '}');
  bundle.dsseEnvelope.payload = Buffer.from(payload).toString('base64');
  return Buffer.from(JSON.stringify(bundle));
}
