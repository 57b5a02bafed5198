/** A payload with its type, and signatures over both (DSSE v1.0.2). */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  /** At least one counts; `keyid` is a hint that nobody may rest on. */
  readonly signatures: readonly { readonly sig: Buffer }[];
}

/** What is signed: type and payload with their lengths, so that neither can be taken for a part of the other (DSSE, "PAE"). */
export function signedBytes(payloadType: string, payload: Uint8Array): Buffer {
  const header = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(header), payload]);
}
