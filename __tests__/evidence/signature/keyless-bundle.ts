import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { bundleMediaType } from '../../../src/evidence/signature/bundle.js';
import { signedBytes } from '../../../src/evidence/signature/envelope.js';
import { statementMediaType } from '../../../src/evidence/statement/statement.js';
import type { FakeSigstore } from './fake-sigstore.js';

export interface KeylessOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What is left out. */
  readonly without?: readonly ('entry' | 'timestamp')[];
  /** Rekor's form. */
  readonly log?: 1 | 2;
  readonly payloadType?: string;
}

/** A keyless bundle about a payload, by the services and without our code: what another tool would make. */
export async function keylessBundle(
  sigstore: FakeSigstore,
  payload: Uint8Array,
  { claims = {}, without = [], log = 1, payloadType = statementMediaType }: KeylessOptions = {},
): Promise<Record<string, unknown>> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ask = async (path: string, body: object) => (await sigstore.answer(path, JSON.stringify(body)))?.body ?? '';
  const issued = await ask('/api/v2/signingCert', {
    credentials: { oidcIdentityToken: sigstore.token(claims) },
    publicKeyRequest: { publicKey: { content: publicKey.export({ type: 'spki', format: 'pem' }) } },
  });
  const [pem] = JSON.parse(String(issued)).signedCertificateEmbeddedSct.chain.certificates;
  const rawBytes = pem.replace(/-----.*?-----|\s/g, '');
  const signed = signedBytes(payloadType, payload);
  const sig = sign('sha256', signed, privateKey).toString('base64');
  const envelope = {
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: [{ sig, keyid: '' }],
  };
  const entry = log === 1 ? await entryOfFirst(ask, envelope, pem) : await entryOfSecond(ask, signed, sig, rawBytes);
  const time = await ask('/api/v1/timestamp', {
    artifactHash: createHash('sha256').update(Buffer.from(sig, 'base64')).digest('base64'),
    hashAlgorithm: 'sha256',
  });
  const times = [{ signedTimestamp: Buffer.from(time).toString('base64') }];
  return {
    mediaType: bundleMediaType,
    verificationMaterial: {
      certificate: { rawBytes },
      tlogEntries: without.includes('entry') ? [] : [entry],
      timestampVerificationData: { rfc3161Timestamps: without.includes('timestamp') ? [] : times },
    },
    dsseEnvelope: envelope,
  };
}

type Ask = (path: string, body: object) => Promise<string | Uint8Array>;

async function entryOfFirst(ask: Ask, envelope: object, pem: string): Promise<object> {
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers: [Buffer.from(pem).toString('base64')] };
  const answer = await ask('/api/v1/log/entries', { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } });
  const [entry] = Object.values<Record<string, never>>(JSON.parse(String(answer)));
  const { body, integratedTime, logID, logIndex, verification } = entry as never as FirstEntry;
  const { inclusionProof: proof, signedEntryTimestamp } = verification;
  const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
  return {
    logIndex: String(logIndex),
    logId: { keyId: base64(logID) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      treeSize: String(proof.treeSize),
      rootHash: base64(proof.rootHash),
      hashes: proof.hashes.map(base64),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: body,
  };
}

/** Rekor v1's answer (its OpenAPI description, `LogEntry`). */
interface FirstEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

async function entryOfSecond(ask: Ask, signed: Uint8Array, sig: string, rawBytes: string): Promise<object> {
  const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } };
  const digest = createHash('sha256').update(signed).digest('base64');
  const request = { hashedRekordRequestV002: { digest, signature: { content: sig, verifier } } };
  return JSON.parse(String(await ask('/api/v2/log/entries', request)));
}
