import { createHash } from 'node:crypto';

/** RFC 9562 §6.6: the namespace of URLs. Only a salt here: digests are no URLs, and everybody has this one at hand. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * The UUID of version 5 (RFC 9562 §5.5) of a name: the same name, the same UUID, as `uuid.uuid5(uuid.NAMESPACE_URL, name)` gives in Python.
 */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
