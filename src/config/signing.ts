import { ConfigError } from '../host/errors.js';
import type { Log } from '../host/ports.js';
import type { Environment } from '../host/values.js';
import type { KmsPorts, SigningTool } from '../release/attest/kms-signer.js';
import type { ClaimSigner } from '../release/attest/signer.js';
import type { KeylessPorts } from '../release/sigstore/open-keyless.js';
import type { GateConfig } from './gate-config.js';

/**
 * Who signs what passes, where that is asked for and something is to be pushed: the key in IMAGE_GATE_KEY (PEM), which IMAGE_GATE_KEY_PASSWORD opens if it is
 * encrypted, or the workflow itself. Found out before anything is built. A key that nobody signs with is said.
 * @throws ConfigError `signing-key` where there is no key, or it does not open; what `openKeyless` throws.
 */
export async function openSigner(
  ports: KeylessPorts & KmsPorts & { readonly log: Pick<Log, 'warning'> },
  {
    sign,
    push,
    keyless,
    github,
    signingTool,
  }: Pick<GateConfig, 'sign' | 'push' | 'keyless' | 'github' | 'signingTool'>,
): Promise<ClaimSigner | undefined> {
  if (!push) return undefined;
  if (sign !== 'key' && (ports.environment.IMAGE_GATE_KEY ?? '').trim() !== '')
    ports.log.warning(
      `IMAGE_GATE_KEY is set, and nothing is signed with it, as \`sign\` is \`${sign}\`. Set \`sign: key\`, or remove the variable.`,
    );
  switch (sign) {
    case 'none':
      return undefined;
    case 'key':
      return await openKey(ports, signingTool);
    case 'keyless': {
      // Loaded only by a run that signs so.
      const { openKeyless } = await import('../release/sigstore/open-keyless.js');
      const { serverUrl = 'https://github.com', origin } = github ?? {};
      return await openKeyless(ports, { ...keyless, serverUrl, isPrivate: origin?.private });
    }
  }
}

/** A key of a service, as cosign names it. */
const keyService = /^(?:awskms|azurekms|gcpkms|hashivault|openbao):\/\/[!-~]{1,1000}$/;

async function openKey(ports: KmsPorts, tool: SigningTool | undefined): Promise<ClaimSigner> {
  const { IMAGE_GATE_KEY: key, IMAGE_GATE_KEY_PASSWORD: password }: Environment = ports.environment;
  if (key === undefined || key.trim() === '')
    throw refused(
      'there is no key, and `sign: key` needs one',
      'Set this variable to the private key in PEM: the content of the file, not its name.',
    );
  if (keyService.test(key.trim())) return await openService(ports, tool, key.trim());
  if (tool !== undefined)
    throw refused(
      'it is no key of a service, and `signing-tool` is for those',
      'Write e.g. awskms:///alias/image-gate, or remove `signing-tool`.',
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

async function openService(ports: KmsPorts, tool: SigningTool | undefined, key: string): Promise<ClaimSigner> {
  if (tool === undefined)
    throw refused(
      'it is a key of a service, and nothing says which cosign asks that service',
      'Name a cosign 3 in `signing-tool`, and its hash in `signing-tool-sha256`.',
    );
  // Loaded only by a run that signs so.
  const { kmsSigner } = await import('../release/attest/kms-signer.js');
  return await kmsSigner(ports, tool, key);
}

function refused(what: string, fix: string): ConfigError {
  return new ConfigError([{ where: 'IMAGE_GATE_KEY', what, fix }], 'signing-key');
}
