import { join, resolve } from 'node:path';
import { admissionRules } from '../../config/admission.js';
import { openTrust } from '../../config/trusted-root.js';
import { kyvernoDocuments } from '../../evidence/admission/kyverno.js';
import { ConfigError } from '../../host/errors.js';
import { namedFile } from '../../host/files/named-file.js';
import type { Night } from '../../inventory/night.js';
import { standingOf } from '../../ledger/standing.js';
import { nightFile } from '../../night/shard-night.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import { defaultPolicy } from '../../policy/policy.js';
import { clusterObservations } from '../../posture/cluster-observations.js';
import { readClusterPolicies } from '../../posture/cluster-policies.js';
import { driftObservations } from '../../posture/drift-observations.js';
import { ledgerObservations, nightObservations, policyObservations } from '../../posture/fleet-observations.js';
import type { LookTime } from '../../posture/look-time.js';
import { notKnown } from '../../posture/observation.js';
import { openHome } from '../../publish/ledger/open-home.js';
import { readLedger } from '../../publish/ledger/open-ledger.js';
import type { GatePorts } from '../ports.js';
import { earlierDrift, earlierNight } from './earlier-results.js';
import { type Look, notLooked, type PostureJob, togetherSeen } from './posture-job.js';

interface NamedPolicy {
  readonly policy: PolicyFile;
  readonly place: string;
}

/** Ledger, night, what runs and policy, as far as they are there; what somebody has named must be. @throws ConfigError, ToolError of what reads them. */
export async function lookAtFleet(
  ports: GatePorts,
  job: PostureJob,
  { policy, place }: NamedPolicy,
  looked: LookTime,
): Promise<{ readonly look: Look; readonly night?: Night }> {
  const night = await earlierNight(ports, job.night, job.name);
  const nightPlace = join(job.night.path, nightFile);
  const nights: Look =
    night === undefined
      ? notLooked
      : {
          seen: nightObservations(night, nightPlace, looked),
          sources: [{ kind: 'night', place: nightPlace, at: night.endedAt }],
        };
  const isThere = policy.base.source !== defaultPolicy.source;
  const rules: Look = {
    seen: policyObservations(isThere ? policy.review : undefined, place, looked.now),
    sources: isThere ? [{ kind: 'policy', place, at: looked.now.toISOString() }] : [],
  };
  const look = togetherSeen([
    await lookAtLedger(ports, job, looked),
    nights,
    await lookAtDrift(ports, job, looked),
    rules,
  ]);
  return { look, ...(night === undefined ? {} : { night }) };
}

async function lookAtLedger(ports: GatePorts, { ledger }: PostureJob, looked: LookTime): Promise<Look> {
  if (ledger === undefined) return notLooked;
  const { files, workingDirectory } = ports;
  const { place, named } = ledger;
  const path = 'path' in place ? resolve(workingDirectory, place.path) : undefined;
  if (path !== undefined && !named && (await files.stat(path)) === undefined) return notLooked;
  const { state } = await readLedger(await openHome(ports, path === undefined ? place : { path }));
  const name = 'path' in place ? place.path : place.repository;
  return {
    seen: ledgerObservations(standingOf(state, looked.now, looked.now), name, looked),
    sources: [{ kind: 'ledger', place: name, at: looked.now.toISOString() }],
  };
}

async function lookAtDrift(ports: GatePorts, { drift: named, name }: PostureJob, looked: LookTime): Promise<Look> {
  const drift = await earlierDrift(ports, named, name);
  if (drift === undefined) return notLooked;
  const place = named.path;
  return { seen: driftObservations(drift, place, looked), sources: [{ kind: 'drift', place, at: drift.at }] };
}

/** Bytes of what `kubectl` prints of the policies of a cluster. */
const maxCluster = 8 * 1024 * 1024;

/** The policies of the cluster against those that the policy here makes. @throws ConfigError `cluster-invalid`. */
export async function lookAtCluster(
  ports: GatePorts,
  job: PostureJob,
  policy: PolicyFile,
  looked: LookTime,
): Promise<Look> {
  const { clusters, judged, exempt, signers, rules } = job;
  const [place] = clusters;
  if (place === undefined) return notLooked;
  const read = await readCluster(ports, job);
  // As old as the oldest of them.
  const at = read.map((one) => one.at).toSorted()[0] ?? '';
  const policies = read.flatMap((one) => one.policies);
  const sources = read.map((one) => ({ kind: 'cluster' as const, place: one.place, at: one.at }));
  const files = rules.files.governing;
  const demands = { files, named: signers, trust: openTrust(ports, files) };
  try {
    const choice = { judged: judged.length === 0 ? ['**'] : judged, exempt };
    const wanted = kyvernoDocuments(await admissionRules(demands, policy, choice), 'Deny');
    return { seen: clusterObservations({ place, at, policies }, wanted, looked), sources };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const unknown = [notKnown(place, 'not-shown', 'the policy here makes no rules for a cluster', error.message)];
    return {
      seen: { 'signatures-enforced': unknown, 'admission-enforced': unknown, 'admission-closed': unknown },
      sources,
    };
  }
}

async function readCluster({ files, workingDirectory }: GatePorts, { clusters, name }: PostureJob) {
  const all = [];
  for (const place of clusters) {
    const path = resolve(workingDirectory, place);
    const found = await namedFile(files, path, maxCluster);
    if ('what' in found) throw noCluster(`${name('cluster')} ${place}`, found.what);
    const policies = readClusterPolicies(found.bytes.toString('utf8'));
    const stat = await files.stat(path);
    if (policies === undefined || stat === undefined)
      throw noCluster(`${name('cluster')} ${place}`, 'it is no list of policies as kubectl prints it');
    all.push({ place, policies, at: new Date(stat.mtimeMs).toISOString() });
  }
  return all;
}

function noCluster(where: string, what: string): ConfigError {
  const fix = 'Write it as docs/posture.md shows: kubectl get … --output json > policies.json';
  return new ConfigError([{ where, what, fix }], 'cluster-invalid');
}

/** What is kept for auditors must be there: a row that names it is a claim. @throws ConfigError `evidence-absent`. */
export async function lookAtEvidence(
  { files, workingDirectory }: GatePorts,
  { evidence, name }: PostureJob,
): Promise<Look> {
  for (const place of evidence) {
    if ((await files.stat(resolve(workingDirectory, place))) !== undefined) continue;
    const fix = 'Name what image-gate evidence export or image-gate report has written.';
    throw new ConfigError([{ where: `${name('evidence')} ${place}`, what: 'it is not there', fix }], 'evidence-absent');
  }
  return { seen: {}, sources: evidence.map((place) => ({ kind: 'evidence', place })) };
}
