import * as z from 'zod';
import type { Files } from '../../host/ports.js';
import { type Digest, digestSchema } from '../../oci/digest.js';
import { parsedJson } from '../../text/json.js';

/** Verdicts that are remembered; the oldest are forgotten first. */
export const maxPasses = 200;
/** Bytes of the file; what is longer is not ours. */
const maxFile = 256 * 1024;

/**
 * A verdict that may be taken for granted: only that an image passed, only for the pre-push hook, and only while `key`, which everything has gone into that
 * the verdict depends on, stays the same.
 */
export interface KnownPass {
  readonly key: Digest;
  /** From and (exclusive) until when it holds. */
  readonly since: Date;
  readonly until: Date;
}

const instant = z.iso.datetime().transform((text) => new Date(text));
const fileSchema = z.strictObject({
  version: z.literal(1),
  passes: z.array(z.strictObject({ key: digestSchema, since: instant, until: instant })).max(maxPasses),
});

/** What is remembered; nothing where the file is absent, damaged or not ours: then there is simply a scan. */
export async function readPasses(files: Pick<Files, 'readBytes'>, path: string): Promise<readonly KnownPass[]> {
  const bytes = await files.readBytes(path, maxFile).catch(() => undefined);
  const parsed = fileSchema.safeParse(parsedJson(bytes?.toString('utf8') ?? ''));
  return parsed.success ? parsed.data.passes : [];
}

/** The pass with this key that holds now. One from the future is of a clock that was wrong. */
export function passOf(passes: readonly KnownPass[], key: Digest, now: Date): KnownPass | undefined {
  return passes.find((pass) => pass.key === key && pass.since <= now && now < pass.until);
}

/** Adds one to those that are there by now. Two runs at once may lose one, which costs a scan. */
export async function rememberPass(
  files: Pick<Files, 'readBytes' | 'write'>,
  path: string,
  pass: KnownPass,
): Promise<void> {
  const others = (await readPasses(files, path)).filter(({ key, until }) => key !== pass.key && until > pass.since);
  const passes = [...others, pass].slice(-maxPasses);
  await files.write(path, `${JSON.stringify({ version: 1, passes })}\n`, 0o600);
}
