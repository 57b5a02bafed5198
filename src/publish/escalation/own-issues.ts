import * as z from 'zod';
import { issueLabel } from '../../escalation/content.js';
import type { KnownIssue } from '../../escalation/escalation.js';
import { readIssueMarker } from '../../escalation/issue-marker.js';
import { ConfigError } from '../../host/errors.js';
import { askFor, askForAll } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';
import type { Visibility } from '../../oci/visibility.js';
import { allOwnOf, ownAccounts } from '../comment.js';

/** The repository that has the issues. */
export interface IssuesPlace {
  readonly api: GithubApi;
  /** `owner/name` */
  readonly repository: string;
}

/** An issue of ours, with what is needed to change it. */
export interface OwnIssue extends KnownIssue {
  readonly title: string;
  readonly body: string;
  /** Only who may write to the repository may comment. */
  readonly isLocked: boolean;
}

/** Milliseconds in which a closed issue must have changed to be looked at: who closes one too early hears of it at the next run. */
const lookBack = 180 * 24 * 60 * 60 * 1000;

/** Pages of a hundred. */
const maxPages = 50;
/** Pages of what an account has opened, the newest changes first: there a label may be missing that people have taken off. */
const accountPages = 10;

const repositorySchema = z.object({ private: z.boolean(), has_issues: z.boolean(), archived: z.boolean() });

export const ownIssueSchema = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  closed_at: z.string().nullish(),
  locked: z.boolean().optional(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  pull_request: z.unknown().optional(),
});
export type FoundIssue = z.infer<typeof ownIssueSchema>;

/** Who may see the issues. @throws ConfigError `issues-off` where there are none; ServiceError. */
export async function issuesVisibility({ api, repository }: IssuesPlace): Promise<Visibility> {
  const how = { what: `Asking for the repository of issues, ${repository}`, permission: 'issues: write' };
  const found = await askFor(api, { route: `/repos/${repository}` }, repositorySchema, how);
  if (found.archived) throw issuesOff(repository, 'it is archived');
  if (!found.has_issues) throw issuesOff(repository, 'issues are turned off in its settings');
  return found.private ? 'private' : 'public';
}

function issuesOff(repository: string, what: string): ConfigError {
  const fix = 'Turn them on, or name another repository in issues-repository.';
  return new ConfigError([{ where: `repository ${repository}`, what, fix }], 'issues-off');
}

/**
 * Our issues: with our marker, and opened by the account that we write with, as anybody may write that. All with our label, and of those without it the ones that were changed last: who takes a label off
 * is not to get a second issue.
 * @throws ServiceError.
 */
export async function ownIssues({ api, repository }: IssuesPlace, now: Date): Promise<readonly OwnIssue[]> {
  const how = { what: `Reading the issues of ${repository}`, permission: 'issues: write' };
  const since = new Date(now.getTime() - lookBack).toISOString();
  const found = new Map<number, FoundIssue>();
  const read = async (query: string, end: { readonly maxPages: number; readonly isEnough?: true }) => {
    for (const state of ['open', `closed&since=${since}`]) {
      const route = `/repos/${repository}/issues?${query}&state=${state}`;
      for (const issue of await askForAll(api, route, z.array(ownIssueSchema), how, end))
        found.set(issue.number, issue);
    }
  };
  await read(`labels=${encodeURIComponent(issueLabel)}`, { maxPages });
  for (const account of await ownAccounts(api))
    await read(`creator=${encodeURIComponent(account)}&sort=updated`, { maxPages: accountPages, isEnough: true });
  const marked = [...found.values()].flatMap((issue) => {
    const content = issue.pull_request === undefined ? readIssueMarker(issue.body ?? '') : undefined;
    return content === undefined ? [] : [{ user: issue.user, issue, content }];
  });
  const own = await allOwnOf(api, marked);
  return own.map(({ issue, content }) => ({ ...content, ...factsOf(issue) }));
}

/** What is needed to change an issue. */
export function factsOf({ number, title, body, state, closed_at: closed, locked, labels }: FoundIssue) {
  const closedAt = Date.parse(closed ?? '');
  return {
    ...{ number, title, body: body ?? '', isOpen: state === 'open', isLocked: locked === true },
    ...(Number.isNaN(closedAt) ? {} : { closedAt }),
    labels: labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
  };
}
