import type { Digest } from '../oci/digest.js';
import { formatReference, placeName, readReference } from '../oci/reference.js';
import type { Alert } from './alert.js';
import type { Workload } from './workload.js';
import { startedBy } from './workload.js';

/** Something that runs, and all digests that it is known by: its own, and those of the indexes that it is a platform of. */
interface Joinable {
  readonly running: Workload;
  readonly digests: readonly Digest[];
}

/** Alerts by the place of what they are about, and those that are about nothing that runs. */
interface JoinedAlerts {
  readonly of: ReadonlyMap<Workload, readonly Alert[]>;
  readonly unjoined: readonly Alert[];
}

/**
 * Joins alerts to what runs: by digest; where an alert has none, or one that runs nowhere, by namespace and pod, or owner; then by repository and tag. A digest that runs nowhere and a pod that is there is that
 * pod: it was replaced meanwhile, or it runs under the digest of another platform. Notices are joined as well, so that it shows that somebody watches.
 */
export function joinAlerts(rows: readonly Joinable[], alerts: readonly Alert[]): JoinedAlerts {
  const index = indexOf(rows);
  const of = new Map<Workload, Alert[]>();
  const unjoined: Alert[] = [];
  for (const alert of alerts) {
    const found = meant(index, alert);
    if (found.length === 0) unjoined.push(alert);
    for (const running of found) {
      const known = of.get(running);
      if (known === undefined) of.set(running, [alert]);
      else known.push(alert);
    }
  }
  return { of, unjoined };
}

interface RunningIndex {
  readonly byDigest: ReadonlyMap<string, readonly Workload[]>;
  /** By `namespace/owner`. */
  readonly byOwner: ReadonlyMap<string, readonly Workload[]>;
  readonly byName: ReadonlyMap<string, readonly Workload[]>;
}

function indexOf(rows: readonly Joinable[]): RunningIndex {
  const [byDigest, byOwner, byName] = [new Map(), new Map(), new Map()] as Map<string, Workload[]>[];
  const add = (map: Map<string, Workload[]> | undefined, key: string, running: Workload) => {
    const known = map?.get(key);
    if (known === undefined) map?.set(key, [running]);
    else known.push(running);
  };
  for (const { running, digests } of rows) {
    for (const digest of new Set(digests)) add(byDigest, digest, running);
    add(byOwner, `${running.namespace}/${running.owner}`, running);
    for (const owner of ownersOf(running.owner)) add(byOwner, `${running.namespace}/${owner}/`, running);
    for (const name of namesOf(running)) add(byName, name, running);
  }
  return { byDigest: byDigest ?? new Map(), byOwner: byOwner ?? new Map(), byName: byName ?? new Map() };
}

function meant(index: RunningIndex, alert: Alert): readonly Workload[] {
  const byDigest = alert.digest === undefined ? undefined : index.byDigest.get(alert.digest);
  if (byDigest !== undefined) return inNamespace(byDigest, alert);
  const owned = ownedBy(index, alert);
  if (owned.length > 0) return owned;
  // A pod, or an image, that is named and does not run is not meant by a tag alone.
  if (alert.owner !== undefined || alert.digest !== undefined || alert.repository === undefined) return [];
  const name = oneName(alert.repository, alert.tag ?? 'latest');
  return name === undefined ? [] : inNamespace(index.byName.get(name) ?? [], alert);
}

/** Of one image in several places only where the alert says that it is; in all of them where it does not. */
function inNamespace(rows: readonly Workload[], { namespace, owner }: Alert): readonly Workload[] {
  const own = rows.filter((row) => row.namespace === namespace);
  if (own.length === 0) return rows;
  const exact = own.filter((row) => owner !== undefined && (owner === row.owner || owner.startsWith(`${row.owner}-`)));
  return exact.length > 0 ? exact : own;
}

function ownedBy({ byOwner }: RunningIndex, { namespace, owner, repository }: Alert): readonly Workload[] {
  if (namespace === undefined || owner === undefined) return [];
  // The pod api-7d9f8c-x2x4z is one of the ReplicaSet api-7d9f8c; of StatefulSets and Jobs the end is a number or a word, too.
  const names = [owner, owner.replace(/-[a-z0-9]+$/, ''), `${owner}/`];
  const rows = names.map((name) => byOwner.get(`${namespace}/${name}`)).find((one) => one !== undefined) ?? [];
  const place = repository === undefined ? undefined : oneName(repository, 'latest');
  const same = rows.filter((row) => namesOf(row).some((name) => withoutTag(name) === withoutTag(place ?? '')));
  return same.length > 0 ? same : rows;
}

/** A ReplicaSet is named after its Deployment, and a Job after its CronJob. */
function ownersOf(owner: string): readonly string[] {
  const before = owner.replace(/-[a-z0-9]+$/, '');
  return before === owner ? [] : [before];
}

function namesOf(running: Workload): readonly string[] {
  const tag = startedBy(running);
  return tag === undefined ? [] : [formatReference(tag)];
}

function withoutTag(name: string): string {
  return name.replace(/:[^/]*$/, '');
}

function oneName(repository: string, tag: string): string | undefined {
  const read = readReference(`${repository}:${tag}`);
  return 'problem' in read ? undefined : `${placeName(read.reference)}:${tag}`;
}
