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

/** What a document claims about the manifest that it hangs on. */
interface Claim {
  readonly kind: ClaimKind;
  readonly predicateType: string;
  readonly predicate: unknown;
  /** The manifest that attaches it. */
  readonly manifest: Digest;
}

/** A claim with a signature of somebody whose signatures count. */
export interface SignedClaim extends Claim {
  readonly by: TrustedKey;
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
  const claim = claimIn(bundle, manifest, digest);
  if (claim === 'other') return { kind: 'other' };
  return typeof claim === 'string' ? unfit(claim) : { kind: 'claim', claim: { ...claim, by } };
}

/** What a bundle claims about the manifest `digest`; `other`: no kind of claim that is asked for. Who has signed it is for the caller to find out. */
export function claimIn(bundle: ReadBundle, manifest: Digest, digest: Digest): Claim | Unfitness | 'other' {
  const statement = statementIn(bundle);
  if (statement === undefined) return 'no-statement';
  if (!isAbout(statement, digest)) return 'wrong-digest';
  // A statement about two images could be hung on the one that it was not meant for.
  if (statement.subject.length > 1) return 'several-subjects';
  const { predicateType, predicate } = statement;
  const kind = claimKindOf(predicateType);
  return kind === undefined ? 'other' : { kind, predicateType, predicate, manifest };
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
