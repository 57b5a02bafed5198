import { createHash } from 'node:crypto';
import type { Witness } from '@sigstore/sign/dist/witness/witness.js';
import { type AskPorts, askService, below, type ServiceQuestion, serviceRefused, serviceUnreadable } from './ask.js';

/** Milliseconds for a try. */
const within = 20_000;
/** The first byte of every answer (RFC 3161 §2.4.2): an ASN.1 sequence. */
const sequence = 0x30;

/**
 * Has the time of each signature confirmed by a timestamp authority (RFC 3161, in the JSON form of Sigstore's). It sees a hash of the signature alone.
 * `testify` throws ServiceError `sigstore-refused`, `sigstore-unreachable`, `sigstore-garbage`; Cancelled.
 */
export function timestampWitness(ports: AskPorts, authority: URL): Witness {
  return {
    testify: async (content) => {
      if (content.$case !== 'dsseEnvelope') throw new Error('defect: only envelopes are signed');
      const signature = content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0);
      return { rfc3161Timestamps: [{ signedTimestamp: await timestampOf(ports, authority, signature) }] };
    },
  };
}

async function timestampOf(ports: AskPorts, authority: URL, signature: Buffer): Promise<Buffer> {
  const question: ServiceQuestion = {
    service: 'The timestamp authority',
    // Signing configurations hold the whole address, people know the host.
    url: authority.pathname === '/' ? below(authority, 'api/v1/timestamp') : authority,
    body: { artifactHash: createHash('sha256').update(signature).digest('base64'), hashAlgorithm: 'sha256' },
    headers: { accept: 'application/timestamp-reply' },
    within,
  };
  const answer = await askService(ports, question);
  if (answer.status !== 200 && answer.status !== 201)
    throw serviceRefused(question, answer, 'Check the URL of the timestamp authority, and look at its log.');
  if (answer.bytes[0] !== sequence) throw serviceUnreadable(question, 'no timestamp');
  return answer.bytes;
}
