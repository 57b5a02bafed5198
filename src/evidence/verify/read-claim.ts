import type * as z from 'zod';
import type { Digest } from '../../oci/digest.js';
import { parseStrictJson } from '../../oci/strict-json.js';
import type { ClaimKind } from '../../policy/policy.js';
import { type ReadBundle, readBundle } from '../signature/bundle.js';
import { claimKindOf } from '../statement/claim.js';
import { isAbout, statementMediaType, statementSchema } from '../statement/statement.js';
import type { Attachment, TrustedKey } from './demands.js';

/** Why a document does not count. */
const unfitness = [
  'no-bundle',
  'other-signer',
  'tampered',
  'no-statement',
  'wrong-digest',
  'several-subjects',
] as const;
export type Unfitness = (typeof unfitness)[number];

/** A claim with a signature of somebody whose signatures count, about the manifest that it hangs on. */
export interface SignedClaim {
  readonly kind: ClaimKind;
  readonly predicateType: string;
  readonly predicate: unknown;
  readonly by: TrustedKey;
  readonly manifest: Digest;
}

/** A document that was looked at and does not count. */
export interface Unfit {
  readonly manifest: Digest;
  readonly why: Unfitness;
}

/** `other`: signed by one of ours, and not a kind of claim that is asked for, like provenance. */
type ReadClaim =
  | { readonly kind: 'claim'; readonly claim: SignedClaim }
  | { readonly kind: 'unfit'; readonly unfit: Unfit }
  | { readonly kind: 'other' };

/** What an attached document is worth for the manifest `digest`. Nothing in it is believed before its signature has been checked. */
export function readClaim(
  { manifest, bundle: bytes }: Attachment,
  digest: Digest,
  keys: readonly TrustedKey[],
): ReadClaim {
  const unfit = (why: Unfitness): ReadClaim => ({ kind: 'unfit', unfit: { manifest, why } });
  const bundle = readBundle(bytes);
  if (bundle === undefined) return unfit('no-bundle');
  const by = keys.find((key) => key.accepts(bundle.envelope));
  if (by === undefined) return unfit(claimsOneOf(bundle, keys) ? 'tampered' : 'other-signer');
  const statement = statementIn(bundle);
  if (statement === undefined) return unfit('no-statement');
  if (!isAbout(statement, digest)) return unfit('wrong-digest');
  // A statement about two images could be hung on the one that it was not meant for.
  if (statement.subject.length > 1) return unfit('several-subjects');
  const { predicateType, predicate } = statement;
  const kind = claimKindOf(predicateType);
  return kind === undefined
    ? { kind: 'other' }
    : { kind: 'claim', claim: { kind, predicateType, predicate, by, manifest } };
}

/** It names a key of ours that has not signed this. */
function claimsOneOf({ signedBy }: ReadBundle, keys: readonly TrustedKey[]): boolean {
  return signedBy.kind === 'key' && keys.some(({ hint }) => hint === signedBy.hint);
}

function statementIn({ envelope: { payloadType, payload } }: ReadBundle): z.output<typeof statementSchema> | undefined {
  if (payloadType !== statementMediaType) return undefined;
  try {
    return statementSchema.safeParse(parseStrictJson(payload)).data;
  } catch {
    return undefined;
  }
}
