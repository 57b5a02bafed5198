import { keyBundle, type ReadBundle } from '../../evidence/signature/bundle.js';
import { readPublicKey } from '../../evidence/signature/public-key.js';
import type { Signer } from '../../evidence/signature/signing-key.js';
import { type Statement, statementMediaType } from '../../evidence/statement/statement.js';
import type { Digest } from '../../oci/digest.js';

/** Who makes claims and recognises them again. A key does it alone; for a certificate services are asked, so that signing is a promise. */
export interface ClaimSigner {
  /** For people, and to compare: `key sha256:…`, or the workflow that a certificate names. */
  readonly identity: string;
  /** Issuer of the token that proved that identity; absent where a key signs. */
  readonly issuer?: string;
  /** Whether what is signed is written to a log that nothing is ever taken from. */
  readonly isLogged: boolean;
  /** The statement as a Sigstore bundle. @throws ToolError; Cancelled. */
  readonly sign: (statement: Statement) => Promise<Buffer>;
  /** Whether the bundle was signed by us: the signature over its payload is right, and is ours. */
  readonly recognises: (bundle: ReadBundle) => boolean;
}

/** Signs with a key. */
export function keySigner(key: Signer): ClaimSigner {
  const verifier = readPublicKey(key.publicKey);
  if (verifier === undefined) throw new Error('defect: a signing key without a public key');
  return {
    identity: identityOf(key.fingerprint),
    isLogged: false,
    sign: async (statement) => {
      const envelope = key.sign(statementMediaType, Buffer.from(JSON.stringify(statement)));
      return keyBundle(envelope, key.hint);
    },
    recognises: ({ envelope }) => envelope.payloadType === statementMediaType && verifier.accepts(envelope),
  };
}

function identityOf(fingerprint: Digest): string {
  return `key ${fingerprint}`;
}
