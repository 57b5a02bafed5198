import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { HashAlgorithm, TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { CreateEntryRequest } from '@sigstore/protobuf-specs/rekor/v2';
import { toCreateEntryRequest, toProposedEntry } from '@sigstore/sign/dist/witness/tlog/entry.js';
import type { Witness } from '@sigstore/sign/dist/witness/witness.js';
import * as z from 'zod';
import { signedBytes } from '../../evidence/signature/envelope.js';
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
import type { SigstoreServices } from './services.js';

/** Milliseconds for a try. Rekor v2 answers with its next checkpoint, which it makes every ten seconds. */
const within = { 1: 20_000, 2: 30_000 } as const;

const hex = z.string().regex(/^([0-9a-f]{2})+$/i);
/** Rekor v1's `LogEntry`, as far as a bundle has it. */
const firstSchema = z.object({
  body: z.base64().min(1),
  integratedTime: z.int().nonnegative(),
  logID: hex,
  logIndex: z.int().nonnegative(),
  verification: z.object({
    signedEntryTimestamp: z.base64().min(1),
    inclusionProof: z.object({
      logIndex: z.int().nonnegative(),
      treeSize: z.int().positive(),
      rootHash: hex,
      hashes: z.array(hex).max(100),
      checkpoint: z.string().min(1),
    }),
  }),
});
const entriesSchema = z.record(z.string(), firstSchema);
const kindSchema = z.object({ kind: z.string(), apiVersion: z.string() });

/**
 * Writes each signature into a Rekor log and gives its entry. The log keeps hashes, the signature and the certificate, never the payload.
 * `testify` throws ServiceError `sigstore-refused`, `log-has-entry` where only another signature helps, `sigstore-unreachable`, `sigstore-garbage`; Cancelled.
 */
export function logWitness(ports: AskPorts, { url, version }: NonNullable<SigstoreServices['log']>): Witness {
  const enter = version === 1 ? enterFirst : enterSecond;
  return {
    testify: async (content, certificate) => ({ tlogEntries: [await enter(ports, url, content, certificate)] }),
  };
}

/** Code of the error for a signature that the log has already and does not give. */
export const logHasEntry = 'log-has-entry';

type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number];

const fix = 'Check the URL of the log and the version of its API, and look at its log.';

/** Of the kind `dsse`, of which the log keeps hashes; of one of the kind `intoto` it would keep the payload. */
async function enterFirst(
  ports: AskPorts,
  log: URL,
  content: Bundle['content'],
  certificate: string,
): Promise<LogEntry> {
  const question: ServiceQuestion = {
    service: 'Rekor',
    url: below(log, 'api/v1/log/entries'),
    body: toProposedEntry(content, certificate, 'dsse'),
    within: within[1],
  };
  const answer = await unlessThere(ports, log, question, await askService(ports, question));
  if (answer.status !== 200 && answer.status !== 201) throw serviceRefused(question, answer, fix);
  const [entry, ...others] = Object.values(
    entriesSchema.safeParse(parsedJson(answer.bytes.toString('utf8'))).data ?? {},
  );
  const kind = kindSchema.safeParse(parsedJson(Buffer.from(entry?.body ?? '', 'base64').toString('utf8')));
  if (entry === undefined || others.length > 0 || !kind.success) throw serviceUnreadable(question, 'no log entry');
  return entryOf(entry, kind.data);
}

/** An answer that was lost on the way made us ask twice, and the log has the entry already: it says where. */
async function unlessThere(
  ports: AskPorts,
  log: URL,
  question: ServiceQuestion,
  answer: ServiceAnswer,
): Promise<ServiceAnswer> {
  const id = /\/([0-9a-f]{64,80})$/i.exec(answer.headers.location ?? '')?.[1];
  if (answer.status !== 409 || id === undefined) return answer;
  return await askService(ports, { ...question, body: undefined, url: below(log, `api/v1/log/entries/${id}`) });
}

function entryOf(
  { verification, ...entry }: z.infer<typeof firstSchema>,
  { kind, apiVersion }: z.infer<typeof kindSchema>,
) {
  const { inclusionProof: proof, signedEntryTimestamp } = verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      treeSize: String(proof.treeSize),
      rootHash: Buffer.from(proof.rootHash, 'hex'),
      hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: Buffer.from(entry.body, 'base64'),
  };
}

/** Of the kind `hashedrekord`, over what the envelope's signature is over: the second version takes no other. */
async function enterSecond(
  ports: AskPorts,
  log: URL,
  content: Bundle['content'],
  certificate: string,
): Promise<LogEntry> {
  const question: ServiceQuestion = {
    service: 'Rekor',
    url: below(log, 'api/v2/log/entries'),
    body: CreateEntryRequest.toJSON(toCreateEntryRequest(signatureOf(content), certificate)),
    within: within[2],
  };
  const answer = await askService(ports, question);
  // It does not say where: an answer that was lost on the way made us ask twice.
  if (answer.status === 409) throw serviceRefused(question, answer, 'Run the job again.', logHasEntry);
  if (answer.status !== 200 && answer.status !== 201) throw serviceRefused(question, answer, fix);
  const entry = readSecond(parsedJson(answer.bytes.toString('utf8')));
  const { logId, kindVersion } = entry ?? {};
  if (entry === undefined || logId === undefined || kindVersion === undefined)
    throw serviceUnreadable(question, 'no log entry');
  return { ...entry, logId, kindVersion };
}

function signatureOf(content: Bundle['content']) {
  if (content.$case !== 'dsseEnvelope') throw new Error('defect: only envelopes are signed');
  const { payloadType, payload, signatures } = content.dsseEnvelope;
  const digest = createHash('sha256').update(signedBytes(payloadType, payload)).digest();
  return {
    $case: 'messageSignature' as const,
    messageSignature: {
      messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest },
      signature: signatures[0]?.sig ?? Buffer.alloc(0),
    },
  };
}

function readSecond(answer: unknown): TransparencyLogEntry | undefined {
  try {
    return TransparencyLogEntry.fromJSON(answer);
  } catch {
    return undefined;
  }
}
