import { parse } from 'yaml';
import * as z from 'zod';
import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';

/** The part of action.yml that help is made of. */
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
});

export type ActionFile = z.infer<typeof actionSchema>;

const maxActionFile = 256 * 1024;

/** Reads the action.yml of this installation. @throws ConfigError `installation-damaged`. */
export async function readActionFile(files: Pick<Files, 'readBytes'>, path: string): Promise<ActionFile> {
  const bytes = await files.readBytes(path, maxActionFile);
  const checked = actionSchema.safeParse(parse(bytes?.toString('utf8') ?? ''));
  if (checked.success) return checked.data;
  const what = 'the file of the installed image-gate is missing or damaged';
  throw new ConfigError([{ where: path, what, fix: 'Install image-gate again.' }], 'installation-damaged');
}
