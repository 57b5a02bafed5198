import * as z from 'zod';
import type { Snapshot } from '../../evidence/sbom/dependency-snapshot.js';
import { askFor } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';

const answer = z.object({ id: z.int(), result: z.string(), message: z.string() });

/** What GitHub says of a snapshot. */
export type Submitted = z.output<typeof answer>;

/** Submits a snapshot to the dependency graph. A second one takes the place of the first, so it may be sent again. @throws ServiceError `github-…`. */
export async function submitDependencies(api: GithubApi, repository: string, { body }: Snapshot): Promise<Submitted> {
  const how = { what: `Submitting dependencies of ${repository}`, permission: 'contents: write' };
  const request = {
    method: 'POST',
    route: `/repos/${repository}/dependency-graph/snapshots`,
    body,
    repeatable: true,
  } as const;
  return askFor(api, request, answer, how);
}
