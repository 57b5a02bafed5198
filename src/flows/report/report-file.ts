import { demandsOf, type NamedSigners } from '../../config/demands.js';
import { openTrust } from '../../config/trusted-root.js';
import { maxBundle } from '../../evidence/signature/bundle.js';
import { signedReport } from '../../evidence/verify/signed-report.js';
import { ConfigError } from '../../host/errors.js';
import { namedFile } from '../../host/files/named-file.js';
import type { Files } from '../../host/ports.js';
import { type PolicyFile, policyFor } from '../../policy/file/policy-file.js';
import type { ReportData } from '../../report/fleet/compare-reports.js';
import { fleetReportSchema } from '../../report/fleet/fleet-json-schema.js';
import { signatureWords } from '../../report/refusal-text.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import { documentFault } from '../../text/document-fault.js';
import { parsedJson } from '../../text/json.js';
import type { GatePorts } from '../ports.js';
import { signatureBeside } from './write-report.js';

/** Bytes of a report: that of 1,000 images and a year has 20 MB. */
export const maxReport = 256 * 1024 * 1024;

/** A report that somebody has kept. */
interface StoredReport {
  readonly said: ReportData;
  readonly bytes: Buffer;
}

/** @throws ConfigError `report-unreadable`. @param name as it was given. */
export async function readStoredReport(
  files: Pick<Files, 'readBytes'>,
  path: string,
  name: string,
): Promise<StoredReport> {
  const found = await namedFile(files, path, maxReport);
  if ('what' in found) throw unreadable(name, found.what);
  const { bytes } = found;
  const text = bytes.toString('utf8');
  const json = parsedJson(text);
  const read = fleetReportSchema.safeParse(json);
  if (!read.success) throw unreadable(name, documentFault(text, json, 'reportVersion', read.error));
  return { said: read.data, bytes };
}

function unreadable(where: string, what: string): ConfigError {
  return new ConfigError([{ where, what, fix: 'Name the report.json of image-gate report.' }], 'report-unreadable');
}

/** What a signature is held against. */
interface SignatureRules {
  readonly files: RepositoryFiles;
  readonly policy: PolicyFile;
  readonly named: NamedSigners;
  /** Without a signature that counts nothing is verified. */
  readonly isRequired: boolean;
}

/**
 * Who has signed a report, in words. One that lies beside it must count, whether somebody asks for it or not; where nobody is named whose signatures count it is left alone, unless it is required.
 * @throws ConfigError `report-unsigned`; what `demandsOf` throws.
 */
export async function reportSignature(
  ports: GatePorts,
  path: string,
  bytes: Buffer,
  { files, policy: file, named, isRequired }: SignatureRules,
): Promise<string> {
  const place = signatureBeside(path);
  const signature = await ports.files.readBytes(place, maxBundle);
  if (signature === undefined) {
    if (isRequired) throw unsigned(place, 'there is no such file, and a signature is asked for', makeIt);
    return 'Nobody has signed the report.';
  }
  const policy = policyFor(file, []);
  const { keys, identities } = policy.verify;
  const count = [keys.value, identities.value, named.keys, named.identities].reduce((sum, one) => sum + one.length, 0);
  if (count === 0 && !isRequired)
    return 'Its signature was not checked, as nobody is named whose signatures count: --key, --identity or `verify` of the policy.';
  const demands = await demandsOf({ files, named, trust: openTrust(ports, files) }, policy);
  const signed = signedReport(bytes, signature, demands);
  const words = signatureWords(signed);
  if ('why' in signed) throw unsigned(place, words, distrust);
  return `${words}.`;
}

const makeIt = 'Make the report with --sign key or --sign keyless, and keep both files together.';
const distrust =
  'Do not rely on this report. Get it again with its signature from who has made it; if its signer is one of yours, name that key or workflow.';

function unsigned(where: string, what: string, fix: string): ConfigError {
  return new ConfigError([{ where, what, fix }], 'report-unsigned');
}
