import { ConfigError } from '../host/errors.js';
import type { Environment } from '../host/values.js';
import type { ClaimSigner } from '../release/attest/signer.js';
import type { KeylessPorts } from '../release/sigstore/open-keyless.js';
import type { GateConfig } from './gate-config.js';

/**
 * Who signs what passes, where that is asked for and something is to be pushed: the key in IMAGE_GATE_KEY (PEM), which IMAGE_GATE_KEY_PASSWORD opens if it is
 * encrypted, or the workflow itself. Found out before anything is built.
 * @throws ConfigError `signing-key` where there is no key, or it does not open; what `openKeyless` throws.
 */
export async function openSigner(
  ports: KeylessPorts,
  { sign, push, keyless, github }: Pick<GateConfig, 'sign' | 'push' | 'keyless' | 'github'>,
): Promise<ClaimSigner | undefined> {
  if (!push) return undefined;
  switch (sign) {
    case 'none':
      return undefined;
    case 'key':
      return await openKey(ports.environment);
    case 'keyless': {
      // Loaded only by a run that signs so.
      const { openKeyless } = await import('../release/sigstore/open-keyless.js');
      const { serverUrl = 'https://github.com', origin } = github ?? {};
      return await openKeyless(ports, { ...keyless, serverUrl, isPrivate: origin?.private });
    }
  }
}

async function openKey({ IMAGE_GATE_KEY: key, IMAGE_GATE_KEY_PASSWORD: password }: Environment): Promise<ClaimSigner> {
  if (key === undefined || key.trim() === '')
    throw refused(
      'there is no key, and `sign: key` needs one',
      'Give the step the private key in PEM in this variable.',
    );
  // Loaded only by a run that signs.
  const [{ readSigningKey }, { keySigner }] = await Promise.all([
    import('../evidence/signature/signing-key.js'),
    import('../release/attest/signer.js'),
  ]);
  const read = readSigningKey(key, password);
  if ('what' in read) throw refused(read.what, read.fix);
  return keySigner(read);
}

function refused(what: string, fix: string): ConfigError {
  return new ConfigError([{ where: 'IMAGE_GATE_KEY', what, fix }], 'signing-key');
}
