import type { RuntimeImage } from '../inventory/running-image.js';
import type { Digest } from '../oci/digest.js';
import { someNames } from '../text/count.js';
import type { DriftClass } from './drift-class.js';

/** Where something runs, by the words that GitHub's deployment records have for it. */
export interface RecordedPlace {
  /** e.g. `production-1`. */
  readonly cluster: string;
  /** e.g. `production`. */
  readonly environment: string;
}

/** One deployment record of an image. Foreign text. */
export interface DeploymentRecord extends Partial<RecordedPlace> {
  /** The name of the deployment. */
  readonly name?: string;
  /** GitHub's description has no status in what it lists; where one is there and is not `deployed`, the record is of something that has ended. */
  readonly hasEnded: boolean;
}

/** What GitHub says of a digest. */
export type RecordAnswer =
  /** @param isWhole whether these are all that it has. */
  | { readonly kind: 'replied'; readonly records: readonly DeploymentRecord[]; readonly isWhole: boolean }
  | { readonly kind: 'not-replied'; readonly why: string };

/** What GitHub has recorded, by digest. */
export interface DeploymentRecords {
  readonly place: RecordedPlace;
  readonly of: ReadonlyMap<Digest, RecordAnswer>;
}

type Recorded =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'fault'; readonly class: DriftClass; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

const longestName = 256;
/** What Kubernetes puts behind the name of a Deployment for each of its ReplicaSets. */
const templateHash = /-[bcdfghjklmnpqrstvwxz2456789]{6,10}$/;

/** Where an image that runs is; nothing where nobody says it. */
export function runningPlace(
  runs: RuntimeImage,
): { readonly registry: string; readonly repository: string } | undefined {
  return runs.kind === 'digest' ? runs.reference : runs.kind === 'bare' ? runs.name : undefined;
}

/** The name of a workload as it is recorded: `NAMESPACE-WORKLOAD-IMAGE`, as GitHub's documentation advises. */
export function deploymentName(
  { namespace, owner }: { readonly namespace: string; readonly owner: string },
  repository: string,
): string {
  const [image = repository] = repository.split('/').slice(-1);
  return [namespace, owner.replace(templateHash, ''), image].join('-').slice(0, longestName);
}

/** The name of the second image of one workload, in a rollout. */
export function rolloutName(name: string, digest: string): string {
  return `${name.slice(0, longestName - 13)}-${digest.slice('sha256:'.length, 19)}`;
}

/** Whether GitHub has recorded that a workload runs here. @param subjects digests by which it may be known: its own, and those of its indexes. */
export function judgeRecords(
  name: string,
  subjects: readonly Digest[],
  { place: { cluster, environment }, of }: DeploymentRecords,
): Recorded {
  const answers = subjects.map((one) => of.get(one) ?? { kind: 'not-replied' as const, why: 'GitHub was not asked' });
  const told = answers.flatMap((one) => (one.kind === 'replied' ? one.records : []));
  const live = told.filter(({ hasEnded }) => !hasEnded);
  const isHere = (one: DeploymentRecord) => one.environment === environment && one.cluster === cluster;
  const names = new Set([name, ...subjects.map((one) => rolloutName(name, one))]);
  if (live.some((one) => isHere(one) && one.name !== undefined && names.has(one.name))) return { kind: 'recorded' };
  const open = answers.find((one) => one.kind === 'not-replied' || !one.isWhole);
  if (open !== undefined)
    return { kind: 'unknown', why: open.kind === 'not-replied' ? open.why : 'GitHub has more records than it shows' };
  const others = live.filter(isHere);
  if (others.length > 0) return otherwise(`GitHub records it here as ${someOf(others, ({ name: own }) => own)} alone`);
  if (live.some((one) => one.environment === environment && (one.cluster ?? '') === ''))
    return otherwise(`GitHub records it in ${environment}, and in no cluster`);
  return { kind: 'fault', class: 'not-recorded', why: absence(live, told.some(isHere)) };
}

function otherwise(why: string): Recorded {
  return { kind: 'fault', class: 'recorded-otherwise', why };
}

function absence(live: readonly DeploymentRecord[], hasEndedHere: boolean): string {
  if (hasEndedHere) return 'GitHub records that it is deployed here no more';
  if (live.length === 0) return 'GitHub has no record that it is deployed';
  const places = someOf(live, ({ environment, cluster }) => [environment, cluster].filter(Boolean).join('/'));
  return `GitHub records it in ${places} alone`;
}

function someOf(records: readonly DeploymentRecord[], word: (one: DeploymentRecord) => string | undefined): string {
  return someNames([...new Set(records.map((one) => word(one) || 'something without a name'))]);
}
