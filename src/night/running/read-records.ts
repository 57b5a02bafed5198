import * as z from 'zod';
import type { DeploymentRecord, RecordAnswer } from '../../drift/deployment-records.js';
import { answerKind } from '../../host/github/github-answer.js';
import type { Clock } from '../../host/ports.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { DeploymentPlace } from '../../publish/deployments.js';
import { plainLine } from '../../text/plain-line.js';
import { GithubQuestions } from '../posture/questions.js';

/** Digests that GitHub is asked about in a run: the token of a workflow may ask a thousand times an hour. */
export const mostAsked = 500;
/** Questions at once: GitHub asks clients not to hurry. */
const width = 2;
/** Questions without an answer after which nothing more is asked. */
const mostFailures = 3;
const maxWhy = 500;
/** Records of one digest that are looked at: each of its workloads is held against all of them. */
const mostRecords = 1_000;

const text = z.string().optional();
const recordSchema = z
  .object({ logical_environment: text, cluster: text.nullable(), deployment_name: text, status: text.nullable() })
  .transform(
    ({ logical_environment: environment, cluster, deployment_name: name, status }): DeploymentRecord => ({
      ...(environment === undefined ? {} : { environment }),
      ...(cluster === undefined || cluster === null ? {} : { cluster }),
      ...(name === undefined ? {} : { name }),
      hasEnded: (status ?? 'deployed') !== 'deployed',
    }),
  );
/** GitHub describes no pages of it. */
const listSchema = z
  .object({ total_count: z.int().nonnegative(), deployment_records: z.array(recordSchema) })
  .transform(
    ({ total_count: count, deployment_records: records }): RecordAnswer => ({
      kind: 'replied',
      records: records.slice(0, mostRecords),
      isWhole: Math.min(records.length, mostRecords) >= count,
    }),
  );
const unseen: RecordAnswer = {
  kind: 'not-replied',
  why: 'GitHub does not know it, or the token may not see it. Give it the permission `artifact-metadata: read`',
};

/** What GitHub has recorded of images that run, each asked for once. What it does not tell is said; after a limit of rate, or three questions without an answer, it is asked no more. @throws Cancelled. */
export async function readDeploymentRecords(
  { api, organisation }: Pick<DeploymentPlace, 'api' | 'organisation'>,
  digests: readonly Digest[],
  clock: Pick<Clock, 'now'>,
): Promise<ReadonlyMap<Digest, RecordAnswer>> {
  const questions = new GithubQuestions(api, clock);
  let failures = 0;
  const ask = async (digest: Digest): Promise<RecordAnswer> => {
    if (failures >= mostFailures)
      return { kind: 'not-replied', why: `GitHub has not answered ${mostFailures} times, and was not asked again` };
    // octokit takes a colon in front of a letter for a variable, so it must be escaped.
    const told = await questions.ask({
      route: `/orgs/${encodeURIComponent(organisation)}/artifacts/${encodeURIComponent(digest)}/metadata/deployment-records`,
      schema: listSchema,
      permission: 'artifact-metadata: read',
      otherwise: (answer) => (answerKind(answer) === 'missing' ? { value: unseen } : undefined),
    });
    if (told.kind === 'replied') return told.value;
    failures += 1;
    const why =
      told.kind === 'failed' ? told.why : `${told.said}. Give the token the permission \`${told.permission}\``;
    return { kind: 'not-replied', why: plainLine(why, maxWhy) };
  };
  const all = [...new Set(digests)];
  const asked = all.slice(0, mostAsked);
  const answers = await inParallel(asked, width, async (digest) => [digest, await ask(digest)] as const);
  const late: RecordAnswer = {
    kind: 'not-replied',
    why: `more than ${mostAsked} images run, and it was not asked about`,
  };
  return new Map([...answers, ...all.slice(mostAsked).map((digest) => [digest, late] as const)]);
}
