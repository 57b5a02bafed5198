import { createHash } from 'node:crypto';
import type { FindingName } from '../ledger/state.js';
import type { Digest } from '../oci/digest.js';
import type { EscalationKey } from './escalation.js';

const form = /^[0-9a-f]{32}$/;

/**
 * The key of an advisory for an owner. A hash of what strangers don't know, so that it tells nothing where everybody can read it.
 * @param ledger digest of its first batch, which stays the same wherever the ledger is kept. @param owner empty: nobody is named.
 */
export function escalationKey(
  ledger: Digest,
  { is, id }: Pick<FindingName, 'is' | 'id'>,
  owner: string,
): EscalationKey {
  return keyOf(JSON.stringify([ledger, is, id, owner]));
}

/** The key of what is more than the limit of a run. */
export function restKey(ledger: Digest, owner: string): EscalationKey {
  return keyOf(JSON.stringify([ledger, 'rest', owner]));
}

/** Whether a text is one. */
export function isEscalationKey(text: string): text is EscalationKey {
  return form.test(text);
}

function keyOf(text: string): EscalationKey {
  const key = createHash('sha256').update(text).digest('hex').slice(0, 32);
  if (!isEscalationKey(key)) throw new RangeError(key);
  return key;
}
