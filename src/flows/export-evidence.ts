import { demandsOf } from '../config/demands.js';
import { openTrust } from '../config/trusted-root.js';
import { evidenceArchive } from '../evidence/evidence-archive.js';
import { formatReference, parseReference } from '../oci/reference.js';
import { policyFor } from '../policy/file/policy-file.js';
import { writeArchive } from '../publish/write-archive.js';
import { collectEvidence } from '../release/export-evidence.js';
import type { ExportOutcome } from '../report/exported-evidence.js';
import { type GatePorts, withRegistry } from './ports.js';
import { nameForRules, type VerifyRules, withDigest } from './verify.js';

/** What `image-gate evidence export` is asked for. */
interface ArchiveRequest {
  readonly image: string;
  /** Absolute. */
  readonly output: string;
  readonly now?: Date;
}

/** All that counts about an image that satisfies the policy, in one archive. @throws GateError where the registry does not answer, or the file can't be written. */
export async function exportEvidence(
  ports: GatePorts,
  { image, output, now: asOf }: ArchiveRequest,
  { policy, ...rules }: VerifyRules,
): Promise<ExportOutcome> {
  const connected = withRegistry(ports);
  const asked = parseReference(image, 'image');
  const sources = { ...rules, trust: openTrust(ports, rules.files) };
  const demands = await demandsOf(sources, policyFor(policy, [nameForRules(asked)]));
  const reference = await withDigest(connected.registry, asked);
  const request = { reference, demands, ...(asOf === undefined ? {} : { asOf }) };
  const collected = await collectEvidence(connected, request);
  if (collected.kind === 'refused') return collected;
  const { manifests } = collected.content;
  const { path, ...written } = await writeArchive(ports.files, output, evidenceArchive(collected.content));
  const claims = manifests.reduce((sum, one) => sum + one.claims.length, 0);
  const name = formatReference(reference);
  return { kind: 'exported', name, file: path, ...written, claims, manifests: manifests.length };
}
