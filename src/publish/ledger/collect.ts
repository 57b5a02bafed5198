import { isAttested } from '../../evidence/verify/attested-record.js';
import type { SignedClaim } from '../../evidence/verify/read-claim.js';
import { Cancelled, ConfigError, GateError } from '../../host/errors.js';
import { readArtifact } from '../../host/github/artifact-files.js';
import type { GithubDownload } from '../../host/github/github-download.js';
import type { Addition } from '../../ledger/add-records.js';
import { forLedger, isFromFuture, type LedgerRecord } from '../../ledger/given-record.js';
import { parseStream } from '../../ledger/stream.js';
import { digestOf } from '../../oci/digest.js';
import { isRecord } from '../../oci/image-file-name.js';
import { parseRecord } from '../../record/read-report.js';
import type { ImageRecord } from '../../record/record-schema.js';
import type { CollectedRecord, CollectRefusal } from '../../report/collected.js';
import type { PushArtifact } from '../../repository/push-artifacts.js';

/** Bytes of an artifact that is downloaded, and of the records in it. 100,000 findings are about 50 MB. */
const maxArtifact = 64 * 1024 * 1024;
const maxRecords = 64 * 1024 * 1024;

/** What is asked while records are collected. */
interface CollectSources {
  readonly download: GithubDownload;
  /** `owner/name` */
  readonly repository: string;
  /** The claims of an image's own digest, with signatures that count. @throws GateError where the registry has no answer. */
  readonly claimsOf: (image: string) => Promise<readonly SignedClaim[]>;
}

/** A record that was found, and is proven or refused. */
type FoundRecord = (Addition & CollectedRecord) | (CollectRefusal & CollectedRecord);

/**
 * The records in artifacts of push runs, each held against what is attested about its image. Nothing in an artifact is believed before that: whoever may change a job on the
 * branch may upload what they like, and no signature of the gate's is on it.
 */
export async function attestedRecords(
  sources: CollectSources,
  artifacts: readonly PushArtifact[],
  now: Date,
): Promise<readonly FoundRecord[]> {
  const candidates: FoundRecord[] = [];
  for (const artifact of artifacts) candidates.push(...(await recordsOf(sources, artifact, now)));
  return candidates;
}

async function recordsOf(sources: CollectSources, artifact: PushArtifact, now: Date): Promise<readonly FoundRecord[]> {
  const from: CollectedRecord = { run: artifact.run, artifact: artifact.id };
  const refused = (why: CollectRefusal['why'], said?: string): FoundRecord => ({
    ...from,
    why,
    ...(said === undefined ? {} : { said }),
  });
  if (!artifact.isInBranch) return [refused('not-of-branch')];
  if (artifact.bytes > maxArtifact) return [refused('too-large')];
  let zip: Buffer;
  try {
    zip = await sources.download(`/repos/${sources.repository}/actions/artifacts/${artifact.id}/zip`, maxArtifact, {
      what: `Downloading the artifact ${artifact.id} of run ${artifact.run}`,
      permission: 'actions: read',
    });
  } catch (error) {
    return [refused('unanswered', saidOf(error))];
  }
  const files = readArtifact(zip, isRecord, maxRecords);
  if (files === undefined) return [refused('unreadable')];
  const candidates: FoundRecord[] = [];
  for (const { bytes } of files) {
    const judged = await judgedRecord(sources, bytes, artifact.branch, now);
    candidates.push('why' in judged ? refused(judged.why, judged.said) : { ...judged, ...from });
  }
  return candidates;
}

async function judgedRecord(
  { claimsOf }: CollectSources,
  bytes: Buffer,
  branch: string,
  now: Date,
): Promise<Addition | CollectRefusal> {
  const read = readRecord(bytes);
  if (read === undefined) return { why: 'no-record' };
  const { record, given } = read;
  if (isFromFuture(record, now)) return { why: 'future' };
  if (record.verdict === 'blocked') return { why: 'blocked' };
  const named = parseStream(`${record.image.names[0]}=${branch}`, 'record');
  if ('problem' in named || record.image.digest === undefined) return { why: 'not-pushed' };
  try {
    const claims = await claimsOf(`${named.stream.repository}@${record.image.digest}`);
    if (!isAttested(record, claims)) return { why: 'unattested' };
  } catch (error) {
    const said = saidOf(error);
    const isAbsent = error instanceof GateError && ['manifest-unknown', 'repository-unknown'].includes(error.code);
    return isAbsent ? { why: 'absent' } : { why: 'unanswered', said };
  }
  return { record: given, digest: digestOf(bytes), stream: named.stream };
}

function readRecord(bytes: Buffer): { readonly record: ImageRecord; readonly given: LedgerRecord } | undefined {
  try {
    const record = parseRecord(bytes, 'record');
    return { record, given: forLedger(record, 'record') };
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

/** What an error says; what says that nobody has to act here is thrown: the end of the run, wrong rules, a defect. */
function saidOf(error: unknown): string {
  if (!(error instanceof GateError) || error instanceof Cancelled || error instanceof ConfigError) throw error;
  return error.message;
}
