import { ConfigError } from '../../host/errors.js';
import type { Digest } from '../../oci/digest.js';
import { parseVex } from '../../policy/vex/vex-document.js';
import type { VexStatement } from '../../policy/vex/vex-statement.js';
import { readBundle } from '../signature/bundle.js';
import { vexPredicateTypes } from '../statement/claim.js';
import type { Attachment } from './demands.js';
import { type Signatory, signatoryOf, statementAbout, type TrustedSigners, type Unfitness } from './read-claim.js';

/** What a document on a manifest is worth as VEX. */
type AttachedVex =
  | { readonly kind: 'vex'; readonly statements: readonly VexStatement[] }
  /** It is of somebody whom nobody trusts, or not about this manifest: it counts for nothing. */
  | { readonly kind: 'unfit'; readonly why: Unfitness }
  /** It may be of somebody whom the policy trusts, and nobody knows what it says. */
  | { readonly kind: 'unread'; readonly why: string }
  /** It is no VEX. */
  | { readonly kind: 'other' };

/**
 * The OpenVEX of an attachment, signed by one of several lists of signers, about the manifest `digest` and nothing else. Nothing in it is believed before its signature has been checked.
 * @param place the image with this digest, as the source of the statements.
 */
export function readVexClaim(
  { bundle: bytes }: Pick<Attachment, 'bundle'>,
  digest: Digest,
  place: string,
  signers: readonly TrustedSigners[],
): AttachedVex {
  if (bytes.byteLength === 0) return { kind: 'unread', why: 'one of them is gone, too large, or has several files' };
  const bundle = readBundle(bytes);
  if (bundle === undefined) return { kind: 'unfit', why: 'no-bundle' };
  const answers = signers.map((one) => signatoryOf(bundle, one));
  const by = answers.find((one) => !('why' in one));
  if (by === undefined || 'why' in by) return { kind: 'unfit', why: faultOf(answers) };
  const statement = statementAbout(bundle, digest);
  if (typeof statement === 'string') return { kind: 'unfit', why: statement };
  if (!vexPredicateTypes.some((type) => type === statement.predicateType)) return { kind: 'other' };
  return vexIn(statement.predicate, place, nameOf(by));
}

/** Of several lists the first that says more than that it is somebody else. */
function faultOf(answers: readonly ReturnType<typeof signatoryOf>[]): Unfitness {
  const faults = answers.flatMap((one) => ('why' in one ? one.why : []));
  return faults.find((why) => why !== 'other-signer') ?? 'other-signer';
}

function vexIn(predicate: unknown, place: string, signedBy: string): AttachedVex {
  try {
    const { statements } = parseVex(Buffer.from(JSON.stringify(predicate ?? null)), place);
    return { kind: 'vex', statements: statements.map((one) => ({ ...one, signedBy, line: 0 })) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first] = error.problems;
    return { kind: 'unread', why: `what ${signedBy} has signed is no OpenVEX 0.2 (${first?.what ?? 'unknown'})` };
  }
}

function nameOf(by: Signatory): string {
  return by.kind === 'key' ? by.key.name : by.signer.name;
}
