import * as z from 'zod';
import type { Files } from '../../host/ports.js';
import { databaseInvalid, type LocalDatabase } from './database-age.js';
import type { DatabaseKind } from './database-kind.js';

const MAX_METADATA = 64 * 1024;

const metadataSchema = z.object({
  Version: z.int(),
  UpdatedAt: z.string().refine((text) => !Number.isNaN(Date.parse(text)), { error: 'must be a date' }),
});

/** Reads metadata.json of a folder. @throws ToolError `database-invalid`. */
export async function readDatabase(
  files: Pick<Files, 'readBytes' | 'stat'>,
  kind: DatabaseKind,
  directory: string,
  source: string,
): Promise<LocalDatabase> {
  const file = await files.stat(`${directory}/${kind.file}`);
  if (file?.kind !== 'file' || file.size === 0) throw databaseInvalid(kind, `${directory} holds no ${kind.file}`);
  const bytes = await files.readBytes(`${directory}/metadata.json`, MAX_METADATA);
  const metadata = metadataSchema.safeParse(parsed(bytes));
  if (!metadata.success) throw databaseInvalid(kind, `metadata.json in ${directory} does not say its version and date`);
  const { Version: version, UpdatedAt: updatedAt } = metadata.data;
  if (version !== kind.schema)
    throw databaseInvalid(kind, `its schema has version ${version}, Trivy reads ${kind.schema}`);
  return { kind, directory, source, updatedAt };
}

function parsed(bytes: Buffer | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
