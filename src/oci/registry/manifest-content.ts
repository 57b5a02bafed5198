import * as z from 'zod';
import { parsedJson } from '../../text/json.js';
import { type Descriptor, isIndexType, isManifestType, mediaTypes } from '../descriptor.js';
import { type Digest, digestOf, isDigest } from '../digest.js';

/** Every kind of manifest that we take, for `Accept`. */
export const acceptedManifests = [
  mediaTypes.ociIndex,
  mediaTypes.dockerList,
  mediaTypes.ociManifest,
  mediaTypes.dockerManifest,
].join(', ');

const mediaTypeSchema = z.object({ mediaType: z.string().min(1) });

/** A media type without its parameters, in lower case. */
function bareType(contentType: string | undefined): string | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  return type === '' ? undefined : type;
}

/** What manifest bytes are: the media type of the header, where it is one of ours, else the one in the manifest itself. */
export function describeManifest(bytes: Buffer, contentType: string | undefined): Descriptor {
  return { mediaType: manifestType(bytes, bareType(contentType)), digest: digestOf(bytes), size: bytes.length };
}

function manifestType(bytes: Buffer, header: string | undefined): string {
  if (header !== undefined && (isIndexType(header) || isManifestType(header))) return header;
  const own = mediaTypeSchema.safeParse(parsedJson(bytes.toString('utf8')));
  return own.data?.mediaType ?? header ?? 'application/octet-stream';
}

/** The descriptor in the headers of a HEAD; `undefined` when they don't say all of it, so that the bytes must be read. */
export function describedByHeaders(headers: Readonly<Record<string, string>>): Descriptor | undefined {
  const digest = headers['docker-content-digest'];
  const mediaType = bareType(headers['content-type']);
  const length = headers['content-length'];
  if (digest === undefined || !isDigest(digest) || mediaType === undefined) return undefined;
  if (!isIndexType(mediaType) && !isManifestType(mediaType)) return undefined;
  if (length === undefined || !/^\d{1,15}$/.test(length)) return undefined;
  return { mediaType, digest, size: Number(length) };
}

/** The digest that a registry reports for what it stored, where it reports one that can be compared. */
export function reportedDigest(headers: Readonly<Record<string, string>>): Digest | undefined {
  const digest = headers['docker-content-digest'];
  return digest !== undefined && isDigest(digest) ? digest : undefined;
}
