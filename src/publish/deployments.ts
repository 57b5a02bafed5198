import * as z from 'zod';
import { deploymentName, type RecordedPlace, rolloutName, runningPlace } from '../drift/deployment-records.js';
import { worstOf } from '../drift/drift.js';
import type { DriftRow } from '../drift/drift-schema.js';
import { askFor } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import { runningImage } from '../inventory/running-image.js';
import { placeName } from '../oci/reference.js';
import { counted, plural } from '../text/count.js';

/** Where what runs is recorded: GitHub's deployment records of an organisation. */
export interface DeploymentPlace extends RecordedPlace {
  readonly api: GithubApi;
  readonly organisation: string;
}

/** What GitHub takes of one image that is deployed. */
interface Deployment {
  readonly name: string;
  readonly digest: string;
  readonly version?: string;
  readonly status: 'deployed';
  readonly deployment_name: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** GitHub takes that many at once. */
const atOnce = 1_000;
const [longestName, longestVersion] = [256, 100];
const answer = z.object({
  total_count: z.int(),
  errors: z.array(z.object({ cause: z.string().optional() })).optional(),
});

/** What became of records. `refused`: GitHub knows no repository of theirs, as is with images of others. */
interface RecordedDeployments {
  readonly sent: number;
  readonly recorded: number;
  readonly refused: number;
  /** Those that the token may not write. */
  readonly denied: number;
}

/** Records what runs with a digest, so that GitHub's alerts know what is deployed. Sent again it changes the same records. @throws ServiceError `github-…`. */
export async function recordDeployments(
  { api, organisation, cluster, environment }: DeploymentPlace,
  rows: readonly DriftRow[],
): Promise<RecordedDeployments> {
  const all = deploymentsOf(rows);
  let [recorded, refused, denied] = [0, 0, 0];
  for (let from = 0; from < all.length; from += atOnce) {
    const deployments = all.slice(from, from + atOnce);
    const route = `/orgs/${organisation}/artifacts/metadata/deployment-record/cluster/${cluster}`;
    const body = { logical_environment: environment, deployments, partial_success: true, return_records: false };
    const how = {
      what: `Recording what is deployed in ${organisation}`,
      permission: 'artifact-metadata: write',
    };
    const said = await askFor(api, { method: 'POST', route, body, repeatable: true }, answer, how);
    const errors = said.errors ?? [];
    recorded += said.total_count;
    denied += errors.filter(({ cause }) => cause === 'unauthorized').length;
    refused += errors.filter(({ cause }) => cause !== 'unauthorized').length;
  }
  return { sent: all.length, recorded, refused, denied };
}

/** One for each workload and image; of a rollout the second one has its digest in its name. */
export function deploymentsOf(rows: readonly DriftRow[]): readonly Deployment[] {
  const names = new Map<string, Deployment>();
  for (const row of rows) {
    const one = deploymentOf(row);
    if (one === undefined) continue;
    const before = names.get(one.deployment_name);
    if (before?.digest === one.digest) continue;
    const name = before === undefined ? one.deployment_name : rolloutName(one.deployment_name, one.digest);
    names.set(name, { ...one, deployment_name: name });
  }
  return [...names.values()];
}

function deploymentOf(row: DriftRow): Deployment | undefined {
  const runs = runningImage(row.image, row.imageId);
  const place = runningPlace(runs);
  if (place === undefined || row.digest === undefined) return undefined;
  const version = runs.name?.tag;
  return {
    name: placeName(place).slice(0, longestName),
    digest: row.digest,
    ...(version === undefined ? {} : { version: version.slice(0, longestVersion) }),
    status: 'deployed',
    deployment_name: deploymentName(row, place.repository),
    tags: { 'image-gate': worstOf(row) ?? 'passed' },
  };
}

/** What became of them, in one line; `isOpen`: somebody must look at it. */
export function deploymentWords({ sent, recorded, refused, denied }: RecordedDeployments): {
  readonly line: string;
  readonly isOpen: boolean;
} {
  const lost = sent - recorded - refused - denied;
  const line = [
    `Deployment records: ${counted(recorded)} of ${counted(sent)} written`,
    ...(refused === 0 ? [] : [`${plural(refused, 'image')} of which GitHub knows no repository`]),
    ...(denied === 0 ? [] : [`${counted(denied)} that the token may not write`]),
    ...(lost <= 0 ? [] : [`${counted(lost)} of which GitHub says nothing`]),
  ].join('; ');
  return { line, isOpen: denied > 0 || lost > 0 };
}
