import * as z from 'zod';
import type { ServiceError } from '../../host/errors.js';
import { parsedJson } from '../../text/json.js';
import {
  type AskPorts,
  askService,
  below,
  type ServiceAnswer,
  type ServiceQuestion,
  serviceRefused,
  serviceUnreadable,
} from './ask.js';
import type { IdentityToken } from './identity-token.js';

/** Milliseconds for a try. */
const within = 20_000;

const chain = z.object({
  chain: z.object({ certificates: z.array(z.string().startsWith('-----BEGIN CERTIFICATE-----')).min(1).max(10) }),
});
const issuedSchema = z.union([
  z.object({ signedCertificateEmbeddedSct: chain }).transform((issued) => issued.signedCertificateEmbeddedSct),
  z.object({ signedCertificateDetachedSct: chain }).transform((issued) => issued.signedCertificateDetachedSct),
]);

/** A key that lives as long as this run, and may sign for as long as its certificate. */
interface EphemeralKey {
  /** PEM. */
  readonly publicKey: string;
  /** Over the token's subject: proof that who asks has the private key. */
  readonly proof: Buffer;
}

/**
 * The certificate (PEM) in which Fulcio binds a key to the identity of a token (its API v2, `signingCert`). The token goes there and nowhere else.
 * @throws ServiceError `sigstore-refused` where it takes the token for none, `sigstore-unreachable`, `sigstore-garbage`; Cancelled.
 */
export async function certificateFor(
  ports: AskPorts,
  authority: URL,
  token: IdentityToken,
  { publicKey, proof }: EphemeralKey,
): Promise<string> {
  const question: ServiceQuestion = {
    service: 'Fulcio',
    url: below(authority, 'api/v2/signingCert'),
    body: {
      credentials: { oidcIdentityToken: token.raw },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey },
        proofOfPossession: proof.toString('base64'),
      },
    },
    within,
  };
  const answer = await askService(ports, question);
  if (answer.status !== 200 && answer.status !== 201) throw notIssued(question, answer, token);
  const issued = issuedSchema.safeParse(parsedJson(answer.bytes.toString('utf8')));
  if (!issued.success) throw serviceUnreadable(question, 'no certificate');
  return issued.data.chain.certificates[0] ?? '';
}

function notIssued(question: ServiceQuestion, answer: ServiceAnswer, { issuer }: IdentityToken): ServiceError {
  return serviceRefused(
    question,
    answer,
    `It must take tokens of ${issuer} for the audience sigstore: look at its settings, and at its log.`,
  );
}
