/** What a token must be allowed for each operation, so that the fake refuses as GitHub does. */
import { type Call, type Handler, type Handlers, refusal } from './github-fake.js';

/** A line of `permissions:` in a workflow. */
export type Right = `${string}: ${'read' | 'write'}`;

/**
 * By operation, the least that GitHub asks of a workflow's token: docs.github.com, "Permissions required for GitHub Apps". Everybody with a token may read the
 * description of a repository (`metadata`), and no token of a workflow may ask who it is.
 */
const needed: Readonly<Record<string, Right | 'anybody'>> = {
  'code-scanning/upload-sarif': 'security-events: write',
  'code-scanning/get-sarif': 'security-events: read',
  'code-scanning/list-recent-analyses': 'security-events: read',
  'issues/list-comments': 'pull-requests: read',
  'issues/create-comment': 'pull-requests: write',
  'issues/update-comment': 'pull-requests: write',
  'issues/add-labels': 'pull-requests: write',
  'issues/get': 'issues: read',
  'pulls/request-reviewers': 'pull-requests: write',
  'pulls/get': 'pull-requests: read',
  'pulls/list': 'pull-requests: read',
  'pulls/list-reviews': 'pull-requests: read',
  'pulls/create': 'pull-requests: write',
  'pulls/update': 'pull-requests: write',
  'repos/list-pull-requests-associated-with-commit': 'pull-requests: read',
  'repos/create-commit-status': 'statuses: write',
  'teams/get-by-name': 'members: read',
  'teams/get-membership-for-user-in-org': 'members: read',
  'repos/get': 'anybody',
  'users/get-authenticated': 'anybody',
  'repos/get-branch': 'contents: read',
  'repos/get-commit': 'contents: read',
  'repos/compare-commits-with-basehead': 'contents: read',
  'repos/list-activities': 'contents: read',
  'pulls/list-commits': 'pull-requests: read',
  'issues/update': 'issues: write',
  'issues/list-for-repo': 'issues: read',
  'issues/create': 'issues: write',
  'issues/list-labels-for-repo': 'issues: read',
  'issues/create-label': 'issues: write',
  'repos/list-commits': 'contents: read',
  'repos/get-content': 'contents: read',
  'git/get-tree': 'contents: read',
  'git/get-blob': 'contents: read',
  'git/get-commit': 'contents: read',
  'git/get-ref': 'contents: read',
  'git/create-blob': 'contents: write',
  'git/create-tree': 'contents: write',
  'git/create-commit': 'contents: write',
  'git/create-ref': 'contents: write',
  'git/update-ref': 'contents: write',
  'actions/list-workflow-runs-for-repo': 'actions: read',
  'actions/list-artifacts-for-repo': 'actions: read',
  'actions/download-artifact': 'actions: read',
  'orgs/get': 'anybody',
  'repos/list-for-org': 'anybody',
  'repos/get-branch-rules': 'anybody',
  'repos/get-branch-protection': 'administration: read',
  'repos/codeowners-errors': 'contents: read',
  'repos/get-all-environments': 'actions: read',
  'actions/get-artifact-and-log-retention-settings-repository': 'administration: read',
  'dependency-graph/create-repository-snapshot': 'contents: write',
  'repos/create-attestation': 'attestations: write',
  'orgs/create-artifact-deployment-record': 'artifact-metadata: write',
  'orgs/set-cluster-deployment-records': 'artifact-metadata: write',
  'orgs/list-artifact-deployment-records': 'artifact-metadata: read',
};

/** `permissions:` of one job or of several that have the same token here, as its lines. */
export function rightsOf(...permissions: readonly (Readonly<Record<string, string>> | undefined)[]): readonly Right[] {
  return permissions.flatMap((one = {}) => Object.entries(one).map(([name, level]) => `${name}: ${level}` as Right));
}

/** Of these rights those that remain to a run for a fork: it may read at most. */
export function readOnly(rights: readonly Right[]): readonly Right[] {
  return rights.map((right) => right.replace(/write$/, 'read') as Right);
}

/** The same GitHub for a token with some rights (`issues`: what is no pull request), asked for with each request: what they do not cover is refused. */
export function withRights(
  handlers: Handlers,
  rights: () => readonly Right[],
  issues: readonly number[] = [],
): Handlers {
  const limited = (operation: string, handler: Handler): Handler => {
    const right = needed[operation];
    if (right === undefined) throw new Error(`Say in github-rights.ts which right ${operation} needs.`);
    const ofIssue = right.replace(/^pull-requests/, 'issues') as Right;
    const isIssue = ({ path }: Call) => issues.includes(Number(path.issue_number));
    return (call) => (covers(rights(), isIssue(call) ? ofIssue : right) ? handler(call) : refusal(403));
  };
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, limited(name, handler)]));
}

function covers(rights: readonly Right[], right: Right | 'anybody'): boolean {
  if (right === 'anybody' || rights.includes(right)) return true;
  return right.endsWith(': read') && rights.includes(right.replace(/read$/, 'write') as Right);
}
