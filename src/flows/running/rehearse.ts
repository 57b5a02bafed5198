import { join } from 'node:path';
import { type NamedSigners, namesSigners, openDemands } from '../../config/demands.js';
import { openTrust } from '../../config/trusted-root.js';
import { admittedName, type NamePatterns } from '../../evidence/admitted-name.js';
import {
  type RehearsedRules,
  type RehearsedTimes,
  refusedAnyway,
  rehearseImage,
} from '../../evidence/rehearse-image.js';
import type { AttachedImage, Demands } from '../../evidence/verify/demands.js';
import { isSignedByOneOf } from '../../evidence/verify/read-claim.js';
import { Cancelled, GateError, withFix } from '../../host/errors.js';
import { joinedFacts } from '../../inventory/selection.js';
import { recordPath } from '../../night/night-folder.js';
import { Failed, openPatience, type Patient } from '../../night/running/patience.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import { type PolicyFile, policyFor } from '../../policy/file/policy-file.js';
import { maxRecord, parseRecord } from '../../record/read-report.js';
import type { ImageRecord } from '../../record/record-schema.js';
import { readAttached } from '../../release/attached.js';
import { ReferrersReader } from '../../release/referrers-reader.js';
import type { RehearsedRow } from '../../report/running/rehearsal.js';
import type { RepositoryFiles } from '../../repository/repository-files.js';
import type { Exploitation } from '../../scan/exploitation/exploitation.js';
import { plainLine } from '../../text/plain-line.js';
import { type GatePorts, withRegistry } from '../ports.js';
import { nameForRules } from '../verify.js';
import type { RunningImage } from './running-images.js';

/** By what is rehearsed. */
interface RehearsalRules {
  readonly files: RepositoryFiles;
  readonly named: NamedSigners;
  readonly names: NamePatterns;
  readonly today: PolicyFile;
  readonly rehearsed: PolicyFile;
  /** Absent: the next night is not asked for. `folder`: that of the last one; absolute. */
  readonly night?: { readonly exploitation: Exploitation; readonly folder: string };
}

/** Registries answer that many questions at once. */
const parallelImages = 8;
const maxWhy = 500;

/** Each image with what would become of it. Its evidence is read once, whatever is asked; what can't be read is a row. @throws ConfigError for the rules; Cancelled. */
export async function rehearseImages(
  ports: GatePorts,
  images: readonly RunningImage[],
  rules: RehearsalRules,
  times: RehearsedTimes,
): Promise<readonly RehearsedRow[]> {
  const { registry } = withRegistry(ports);
  const reading = {
    registry,
    referrers: new ReferrersReader(registry),
    recordOf: openRecords(ports, rules),
    patience: openPatience(),
  };
  const rulesFor = openRules(ports, rules);
  const rows = await inParallel(images, parallelImages, async (image): Promise<RehearsedRow> => {
    const { reference, ...runs } = image;
    const row = { name: formatReference(reference), ...digestOf(reference), ...runs };
    // Who may run without evidence is not asked for any, nor is who may not run for the name alone.
    const place = admittedName(row.name, rules.names);
    if (place === 'exempt') return { ...row, outcome: { kind: 'exempt' } };
    // What is wrong with the rules concerns all images.
    const asked = await rulesFor(nameForRules(reference));
    if (place === 'not-listed' || place === 'other-form')
      return { ...row, outcome: refusedAnyway({ kind: 'name', code: place }, asked.today, times) };
    return rehearseOne(reading, row, reference, asked, times);
  });
  return [...rows.reduce(joinedRow, new Map<string, RehearsedRow>()).values()];
}

/** By a tag and by a digest an image may be named twice: it is one row, which runs wherever one of both does. */
function joinedRow(rows: Map<string, RehearsedRow>, row: RehearsedRow): Map<string, RehearsedRow> {
  const { runs } = joinedFacts(rows.get(row.name), row.runs === undefined ? {} : { runs: row.runs });
  return rows.set(row.name, { ...row, ...(runs === undefined ? {} : { runs }) });
}

async function rehearseOne(
  ports: Parameters<typeof readAttached>[0] & {
    readonly recordOf: ReturnType<typeof openRecords>;
    readonly patience: Patient;
  },
  row: Omit<RehearsedRow, 'outcome'>,
  reference: Reference,
  asked: RehearsedRules,
  times: RehearsedTimes,
): Promise<RehearsedRow> {
  const { today, rehearsed } = asked;
  try {
    const signers = today === undefined ? [rehearsed] : [rehearsed, today];
    const found = await ports.patience(reference.registry, () => evidenceOf(ports, reference, signers));
    if (found instanceof Failed) return { ...row, outcome: { kind: 'not-known', why: found.why } };
    const { name, image } = found;
    const { digest } = image.subject;
    const record = await ports.recordOf(digest);
    const night = asked.night && { ...asked.night, ...(record === undefined ? {} : { record }) };
    const outcome = rehearseImage(name, image, { ...asked, ...(night === undefined ? {} : { night }) }, times);
    return { ...row, name, digest, outcome };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return { ...row, outcome: { kind: 'not-known', why: plainLine(withFix(error), maxWhy) } };
  }
}

/** What the last night has recorded of an image; nothing is read where no next one is asked for. @throws ConfigError `record-invalid`. */
function openRecords(
  { files }: GatePorts,
  { night }: RehearsalRules,
): (digest: Digest) => Promise<ImageRecord | undefined> {
  return async (digest) => {
    if (night === undefined) return undefined;
    const path = join(night.folder, recordPath(digest));
    const bytes = await files.readBytes(path, maxRecord);
    return bytes === undefined ? undefined : parseRecord(bytes, path);
  };
}

function digestOf({ digest }: Reference): { readonly digest?: Digest } {
  return digest === undefined ? {} : { digest };
}

/** All that hangs on an image and its platforms, by the digest that it has now. */
async function evidenceOf(
  ports: Parameters<typeof readAttached>[0],
  reference: Reference,
  signers: readonly Demands[],
): Promise<{ readonly name: string; readonly image: AttachedImage }> {
  const manifest = await ports.registry.manifest(reference);
  const { registry, repository } = reference;
  const digested = { registry, repository, digest: manifest.descriptor.digest };
  const isOurs = (bundle: Parameters<typeof isSignedByOneOf>[1]) => signers.some((one) => isSignedByOneOf(one, bundle));
  return {
    name: formatReference(digested),
    image: await readAttached(ports, digested, { scope: 'all', isOurs, manifest }),
  };
}

/** The rules for an image of a name: files of keys are read once for all images with the same ones. */
function openRules(
  ports: GatePorts,
  { files, named, names, today, rehearsed, night }: RehearsalRules,
): (name: string) => Promise<RehearsedRules> {
  const demands = openDemands({ files, named, trust: openTrust(ports, files) });
  return async (name) => {
    const [before, policy] = [policyFor(today, [name]), policyFor(rehearsed, [name])];
    return {
      names,
      rehearsed: await demands(policy),
      ...(namesSigners(named, [before.verify]) ? { today: await demands(before) } : {}),
      ...(night === undefined ? {} : { night: { policy, exploitation: night.exploitation } }),
    };
  };
}
