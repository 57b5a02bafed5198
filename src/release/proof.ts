import { dirname, join } from 'node:path';
import { type RuleOrigin, validUntil } from '../evidence/statement/scan-predicate.js';
import { ToolError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { digestOf } from '../oci/digest.js';
import type { ClaimKind } from '../policy/evidence-rules.js';
import type { ReportFiles } from '../publish/report-files.js';
import type { Assessment } from '../report/assessment.js';
import { publishedRecord } from '../report/json/published-json.js';
import type { Proof } from './attest/attest.js';
import type { ClaimSigner } from './attest/signer.js';

/** Bytes of an SBOM that are attached. */
const maxSbom = 64 * 1024 * 1024;
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
  rules: RuleOrigin,
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
  return { ...counting, record, facts: { rules, maxAge: policy.verify.maxAge.value * hour }, sboms };
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
export function provenBy({ signer, record, facts, sboms }: Proof, claims: readonly string[]) {
  const kinds: readonly ClaimKind[] = ['signature', 'scan', ...(sboms.size === 0 ? [] : (['sbom'] as const))];
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
