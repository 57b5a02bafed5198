import * as z from 'zod';
import { documentFault } from '../../text/document-fault.js';
import { parsedJson } from '../../text/json.js';
import { strictJson, unlike } from '../strict-json.js';

/** What is read of a project of a Harbor at once, as the document that `image-gate harbor posture` writes: facts, no verdict. Its words are ours, so that unknown ones are refused. */

const instant = z.iso.datetime({ offset: true });
const count = z.int().nonnegative();
const name = z.string().min(1).max(255);
const why = z.string().max(1000);
/** A fact, or why it could not be read. */
const readOr = <Fact extends z.ZodRawShape>(fact: Fact) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('read'), ...fact }),
    // `unanswered`: Harbor gave no answer at all, so that its permissions say nothing of it.
    z.strictObject({ kind: z.literal('unread'), why, unanswered: z.literal(true).optional() }),
  ]);

/** Harbor's words for severities from which `prevent_vul` withholds an image, the strictest first. */
export const preventSeverities = ['none', 'low', 'medium', 'high', 'critical'] as const;

const settingsSchema = readOr({
  public: z.boolean(),
  contentTrustCosign: z.boolean(),
  contentTrustNotation: z.boolean(),
  preventVulnerable: z.boolean(),
  severity: z.enum(preventSeverities).optional(),
  autoScan: z.boolean(),
  autoSbom: z.boolean(),
  /** The allow-list of the whole Harbor counts instead of the project's own. */
  systemAllowlist: z.boolean(),
});
const allowlistSchema = readOr({
  entries: count,
  /** One for all entries; absent: they hold for ever. */
  expiresAt: instant.optional(),
});
const immutableSchema = readOr({
  /** Rules that are in force. */
  rules: count,
  /** One of them is for all tags of all repositories. */
  coversAll: z.boolean(),
});
const scannerSchema = readOr({
  state: z.enum(['healthy', 'unhealthy', 'disabled', 'none']),
  name: z.string().max(200).optional(),
});
const imagesSchema = readOr({
  /** With a tag. */
  images: count,
  /** Whose last scan has a report. */
  scanned: count,
  /** When the oldest of those reports was made. */
  oldestScan: instant.optional(),
  /** That have something which Harbor takes for a signature. It says nothing of who has signed what. */
  withSignature: count,
});

const projectSchema = z.strictObject({
  name,
  settings: settingsSchema,
  allowlist: allowlistSchema,
  immutable: immutableSchema,
  scanner: scannerSchema,
  images: imagesSchema,
});
export type ProjectPosture = z.infer<typeof projectSchema>;

/** Projects of one document. */
const maxProjects = 10_000;
const postureSchema = z.strictObject({
  harborPostureVersion: z.literal(1),
  at: instant,
  projects: z.array(z.strictObject({ registry: name, ...projectSchema.shape })).max(maxProjects),
});
/** What Harbors enforce, at one moment. */
export type HarborPosture = z.infer<typeof postureSchema>;
export type PlacedPosture = HarborPosture['projects'][number];

/** Reads the document; gives what is wrong with it where it is none. */
export function parseHarborPosture(bytes: Uint8Array): { readonly posture: HarborPosture } | { readonly what: string } {
  const json = strictJson(bytes);
  const read = postureSchema.safeParse(json);
  if (read.success) return { posture: read.data };
  const text = Buffer.from(bytes).toString('utf8');
  const said = parsedJson(text);
  const isUnlike = json === undefined && said !== undefined;
  return { what: isUnlike ? unlike : documentFault(text, said, 'harborPostureVersion', read.error) };
}
