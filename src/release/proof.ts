import { dirname, join } from 'node:path';
import type { AttachedKind } from '../evidence/statement/claim.js';
import { openVexOf } from '../evidence/statement/openvex-document.js';
import { type RuleOrigin, validUntil } from '../evidence/statement/scan-predicate.js';
import { maxStatement } from '../evidence/statement/statement.js';
import { ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { digestOf } from '../oci/digest.js';
import type { ReportFiles } from '../publish/report-files.js';
import type { ImageRecord } from '../record/record-schema.js';
import type { Assessment } from '../report/assessment.js';
import { publishedRecord } from '../report/json/published-json.js';
import type { Proof } from './attest/attest.js';
import type { ClaimSigner } from './attest/signer.js';

/** Bytes of an SBOM that are attached. */
const maxSbom = 64 * 1024 * 1024;
/** Bytes of an OpenVEX document that is attached: a statement with its subject takes the rest. */
const maxVex = maxStatement - 10_000;
const hour = 3_600_000;

/**
 * What an image that passed is to be proven by; `undefined` where nobody signs, or it did not pass. Made of what is in memory; an SBOM is read from its file, and is
 * the one that the record names.
 * @throws ToolError `sbom-changed`.
 */
export async function proofOf(
  files: Pick<Files, 'readBytes'>,
  owners: (Partial<Pick<Proof, 'signer'>> & Pick<Proof, 'isOurs' | 'namesIn'>) | undefined,
  assessment: Assessment,
  { record: path, madeSboms = [] }: ReportFiles,
  { rules, attestVex }: { readonly rules: RuleOrigin; readonly attestVex: boolean },
): Promise<Proof | undefined> {
  const { verdict, policy } = assessment.decision;
  if (owners?.signer === undefined || verdict === 'blocked') return undefined;
  const { signer, isOurs, namesIn } = owners;
  const record = publishedRecord(assessment, { sboms: madeSboms });
  const sboms = new Map<string, Buffer>();
  for (const { platform, sbom } of record.platforms) {
    const written = sbom?.files.find(({ form }) => form === 'cyclonedx');
    if (written === undefined) continue;
    const bytes = await files.readBytes(join(dirname(path), written.file), maxSbom);
    if (bytes === undefined || digestOf(bytes) !== written.digest) throw changed(written.file);
    sboms.set(platform, bytes);
  }
  const counting = { signer, isOurs, ...(namesIn === undefined ? {} : { namesIn }) };
  const facts = { rules, maxAge: policy.verify.maxAge.value * hour };
  return { ...counting, record, facts, sboms, ...(attestVex ? { vex: vexOf(record) } : {}) };
}

/**
 * The exceptions of an image in words that its users can read by program. @throws ToolError `vex-too-large`.
 */
export function vexOf(record: ImageRecord): NonNullable<Proof['vex']> {
  const document = openVexOf(record, record.image.names[0]);
  if (document === undefined) return 'none';
  const size = Buffer.byteLength(JSON.stringify(document));
  if (size <= maxVex) return document;
  throw new ToolError({
    code: 'vex-too-large',
    message: `The OpenVEX document of the exceptions has ${size} bytes, and at most ${maxVex} can be attested, so nothing was pushed.`,
    fix: 'Leave out `attest-vex`; the document lies beside the reports. Or except fewer findings.',
  });
}

/** The same proof, which puts everything that it signs into `bundles` as well. */
export function keepingBundles(proof: Proof, bundles: Buffer[]): Proof {
  const { signer } = proof;
  const sign: ClaimSigner['sign'] = async (statement) => {
    const bundle = await signer.sign(statement);
    bundles.push(bundle);
    return bundle;
  };
  return { ...proof, signer: { ...signer, sign } };
}

/** What reports say of the claims that were attached. */
export function provenBy({ signer, record, facts, sboms, vex }: Proof, claims: readonly string[]) {
  const kinds: readonly AttachedKind[] = [
    ...(['signature', 'scan'] as const),
    ...(sboms.size === 0 ? [] : (['sbom'] as const)),
    ...(typeof vex === 'object' ? (['vex'] as const) : []),
  ];
  const { identity, issuer } = signer;
  const by = { signer: identity, ...(issuer === undefined ? {} : { issuer }) };
  return { ...by, claims, kinds, validUntil: validUntil(record, facts.maxAge) };
}

function changed(file: string): ToolError {
  return new ToolError({
    code: 'sbom-changed',
    message: `${file} has changed since it was written, so nothing was pushed.`,
    fix: 'Look for another step or job that writes into the folder of the reports at the same time.',
  });
}
