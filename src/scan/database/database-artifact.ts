import * as z from 'zod';
import { type Descriptor, descriptorSchema, isManifestType } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { formatReference, parseReference, type Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { parsedJson } from '../../text/json.js';
import type { ScannerOptions } from '../scanner-options.js';
import { databaseInvalid } from './database-age.js';
import { type DatabaseKind, vulnerabilityDatabase } from './database-kind.js';

/** A database in a registry, named by its digest. */
export interface Artifact {
  readonly reference: Reference & Required<Pick<Reference, 'digest'>>;
  readonly layer: Descriptor;
  /** `registry/repository:tag@sha256:…`, for reports. */
  readonly source: string;
}

const manifestSchema = z.object({ schemaVersion: z.literal(2), layers: z.array(descriptorSchema) });

/**
 * Finds out which database a repository has now: tag to digest, the manifest by that digest, its one layer.
 * @param repository `host/name:tag`; without a tag, that of the schema that we read.
 * @throws ToolError `database-invalid` when it is no such database; what the registry client throws.
 */
export async function findArtifact(registry: Registry, kind: DatabaseKind, repository: string): Promise<Artifact> {
  const named = withTag(parseReference(repository, kind.input), kind);
  const root = await registry.resolve(named);
  if (root === undefined) throw databaseInvalid(kind, `${repository} does not exist`);
  if (!isManifestType(root.mediaType))
    throw databaseInvalid(kind, `${repository} is of type ${root.mediaType}, not a manifest`);
  const reference = { ...named, digest: root.digest };
  const { bytes } = await registry.manifest(reference);
  const manifest = manifestSchema.safeParse(parsedJson(bytes.toString('utf8')));
  if (!manifest.success) throw databaseInvalid(kind, `the manifest of ${repository} can't be read`);
  return { reference, layer: onlyLayer(kind, repository, manifest.data.layers), source: formatReference(reference) };
}

/** The same scanner with the vulnerability database of this digest, however old it is, and not what its repositories have now. One that somebody has named by its digest stays. */
export function withDatabase(options: ScannerOptions, digest: Digest): ScannerOptions {
  const { input, repositories } = vulnerabilityDatabase;
  const dbRepositories = (options.dbRepositories ?? repositories).map((repository) => {
    const { tag: _, ...named } = parseReference(repository, input);
    return formatReference({ digest, ...named });
  });
  return { ...options, dbRepositories, maxDbAge: 'unlimited' };
}

function onlyLayer(kind: DatabaseKind, repository: string, layers: readonly Descriptor[]): Descriptor {
  const [layer, ...others] = layers;
  if (layer === undefined || others.length > 0)
    throw databaseInvalid(kind, `${repository} has ${layers.length} layers instead of one`);
  if (layer.mediaType !== kind.layerType)
    throw databaseInvalid(kind, `the layer of ${repository} is of type ${layer.mediaType}`);
  if (layer.size > kind.maxLayer) throw databaseInvalid(kind, `the layer of ${repository} has ${layer.size} bytes`);
  return layer;
}

function withTag(reference: Reference, kind: DatabaseKind): Reference {
  return reference.tag === undefined && reference.digest === undefined
    ? { ...reference, tag: String(kind.schema) }
    : reference;
}
