import * as z from 'zod';
import type { Snapshot } from '../evidence/sbom/dependency-snapshot.js';
import { askFor } from '../host/github/github-questions.js';
import type { GithubApi } from '../host/ports.js';
import { code, row, text } from '../text/escape.js';

const answer = z.object({ id: z.int(), result: z.string(), message: z.string() });

/** What GitHub says of a snapshot. */
type Submitted = z.output<typeof answer>;

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

/** One image whose packages are in the dependency graph. */
export interface Submission {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly answer: Submitted;
}

/** The summary of the step. Markdown. */
export function submissionText(all: readonly Submission[]): string {
  const rows = all.map(({ name, snapshot: { packages, left }, answer }) =>
    row([code(name, 200), String(packages), String(left), text(answer.message, 300)]),
  );
  const title = '## Packages in the dependency graph';
  return [
    title,
    '',
    row(['Image', 'Packages', 'Without a package URL', 'GitHub says']),
    '| :-- | --: | --: | :-- |',
    ...rows,
    '',
  ].join('\n');
}

/** The outputs of sbom/action.yml. */
export function submissionOutputs(all: readonly Submission[]): Readonly<Record<string, string>> {
  return {
    packages: all.map(({ snapshot }) => String(snapshot.packages)).join('\n'),
    snapshots: all.map(({ answer }) => String(answer.id)).join('\n'),
  };
}
