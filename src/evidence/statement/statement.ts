import * as z from 'zod';
import { type Digest, encoded } from '../../oci/digest.js';
import { instant } from '../../record/values.js';
import { predicateTypes } from './claim.js';

/** The media type of a statement within an envelope (in-toto attestation framework, "Envelope"). */
export const statementMediaType = 'application/vnd.in-toto+json';

/** Bytes of a statement: transparency logs, admission controllers and registries of others refuse larger ones. */
export const maxStatement = 1_000_000;

const statementType = 'https://in-toto.io/Statement/v1';
/** cosign writes this one until today. */
const olderType = 'https://in-toto.io/Statement/v0.1';

/** The annotation of a subject that says when the statement was made. Signed with the rest, which the annotations of the manifest that attaches it are not. */
const claimedAt = 'io.github.image-gate.claimed-at';
const claimedAtSchema = z.object({ [claimedAt]: instant });

/** An in-toto statement, read from anybody: keys that we don't know are passed over, as its specification asks for. */
export const statementSchema = z.object({
  _type: z.enum([statementType, olderType]),
  subject: z
    .array(
      z.object({
        name: z.string().optional(),
        digest: z.record(z.string(), z.string()),
        annotations: z.unknown().optional(),
      }),
    )
    .min(1)
    .max(1000),
  predicateType: z.string().min(1).max(1000),
  predicate: z.record(z.string(), z.unknown()).nullish(),
});

/** What is claimed (`predicate`) about what (`subject`). */
export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly [StatementSubject];
  readonly predicateType: string;
  readonly predicate: object;
}

interface StatementSubject {
  /** The repository, without tag: what counts is the digest. */
  readonly name: string;
  readonly digest: { readonly sha256: string };
  readonly annotations?: { readonly [claimedAt]: string };
}

/** The index or manifest that a statement is about. */
export interface Subject {
  /** `ghcr.io/acme/shop`. */
  readonly repository: string;
  readonly digest: Digest;
  /** When it is said; left out, the statement does not tell. */
  readonly at?: Date;
}

/** A statement of any type about one manifest. */
export function statementOf({ repository, digest, at }: Subject, predicateType: string, predicate: object): Statement {
  const annotations = at === undefined ? {} : { annotations: { [claimedAt]: at.toISOString() } };
  return {
    _type: statementType,
    subject: [{ name: repository, digest: { sha256: encoded(digest) }, ...annotations }],
    predicateType,
    predicate,
  };
}

/** What `cosign verify` takes for a signature: a statement that says nothing but whose image it is, and when. */
export function signatureStatement(subject: Subject): Statement {
  return statementOf(subject, predicateTypes.signature, {});
}

/** Whether a statement of anybody is about this digest. */
export function isAbout(statement: z.output<typeof statementSchema>, digest: Digest): boolean {
  return statement.subject.some((subject) => subject.digest.sha256 === encoded(digest));
}

/** Milliseconds: when a statement says that it was made; `undefined` where it does not. */
export function saidAt({ subject: [first] }: z.output<typeof statementSchema>): number | undefined {
  const read = claimedAtSchema.safeParse(first?.annotations).data;
  return read === undefined ? undefined : Date.parse(read[claimedAt]);
}
