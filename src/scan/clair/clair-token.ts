import { createHmac } from 'node:crypto';

/** With what Clair lets us in: `auth.psk` of its configuration. */
export interface ClairAccount {
  readonly key: Buffer;
  /** One of its `iss`. */
  readonly issuer: string;
}

/**
 * What Clair may have to fetch layers from the registry. `token`: one of the registry to pull this repository, where it gives any; `password`: also what Docker's credentials
 * hold; `none`: nothing.
 */
export const layerAccesses = ['token', 'password', 'none'] as const;
export type LayerAccess = (typeof layerAccesses)[number];

/** Seconds for which a token holds. Clair checks it when a question comes in, however long the answer takes, and bears 15 s of difference between the clocks. */
const life = 60;

/** The shared key as Clair's configuration has it: base64 (RFC 4648 §4). `undefined` for what is none, and for fewer than 16 bytes. */
export function parsePsk(text: string): Buffer | undefined {
  const value = text.trim();
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(value)) return undefined;
  const key = Buffer.from(value, 'base64');
  return key.length < 16 ? undefined : key;
}

/** A token for one question (RFC 7519, HS256), which says nothing but who asks and when. */
export function clairToken({ key, issuer }: ClairAccount, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = { iss: issuer, iat: seconds, nbf: seconds, exp: seconds + life };
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) => encodedPart(JSON.stringify(part))).join('.');
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

function encodedPart(text: string): string {
  return Buffer.from(text).toString('base64url');
}
