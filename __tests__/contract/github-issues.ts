import { type Answer, type Call, type Handlers, refusal } from './github-fake.js';
import { accountId } from './github-git.js';
import { example } from './openapi-example.js';

export interface TrackedIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  assignees: string[];
  readonly author: string;
  closedAt?: string;
  isLocked?: true;
  /** Nobody finds it any more. */
  isDeleted?: true;
  /** Where it is now: requests for it are sent there. */
  movedTo?: string;
  readonly comments: { readonly body: string; readonly author: string; readonly at: string }[];
}

/** The issues of a repository; tests look into it and put things into it. */
export interface IssuesState {
  /** `owner/name` */
  readonly name: string;
  isPrivate: boolean;
  hasIssues: boolean;
  isArchived: boolean;
  readonly issues: TrackedIssue[];
  readonly labels: Set<string>;
  /** Who may be assigned. */
  readonly members: Set<string>;
  /** Who the token belongs to. */
  writer: string;
  readonly now: () => Date;
}

export function issuesState(now: () => Date, name = 'octo-org/tracker'): IssuesState {
  return {
    ...{ name, isPrivate: true, hasIssues: true, isArchived: false, issues: [], now },
    ...{ labels: new Set(['bug']), members: new Set<string>(), writer: 'github-actions[bot]' },
  };
}

const longest = 65_536;
const longestTitle = 256;

/** Handlers that behave like that repository. Replace one to make an operation fail. */
export function issues(state: IssuesState): Handlers {
  const { name } = state;
  const of = ({ path }: Call) => state.issues.find(({ number }) => number === Number(path.issue_number));
  return {
    'repos/get': () =>
      ok(
        example('full-repository', {
          full_name: name,
          private: state.isPrivate,
          has_issues: state.hasIssues,
          archived: state.isArchived,
        }),
      ),
    'users/get-authenticated': () =>
      state.writer.endsWith('[bot]') ? refusal(403) : ok(example('public-user', { login: state.writer, type: 'User' })),
    'issues/list-for-repo': (call) =>
      state.hasIssues ? list(state, call) : refusal(410, 'Issues has been disabled in this repository.'),
    'issues/get': (call) => unlessGone(of(call), (issue) => ok(issueBody(state, issue))),
    'issues/create': ({ body }) => create(state, body as Wanted),
    'issues/update': (call) => unlessGone(of(call), (issue) => update(state, issue, call.body as Partial<Wanted>)),
    'issues/list-comments': (call) =>
      unlessGone(of(call), ({ comments }) =>
        ok(
          comments.map(({ body, author, at }, index) =>
            example('issue-comment', { id: index + 1, body, created_at: at, user: account(author) }),
          ),
        ),
      ),
    'issues/create-comment': (call) =>
      unlessGone(of(call), (issue) => comment(state, issue, (call.body as { body: string }).body)),
    'issues/list-labels-for-repo': () => ok([...state.labels].map(labelBody)),
    'issues/create-label': ({ body }) => {
      const { name: label } = body as { name: string };
      if (state.labels.has(label)) return refusal(422, 'Validation Failed');
      state.labels.add(label);
      return { status: 201, body: labelBody(label) };
    },
  };
}

interface Wanted {
  readonly title: string;
  readonly body: string;
  readonly labels: string[];
  readonly assignees?: string[];
  readonly state?: 'open' | 'closed';
}

function list(state: IssuesState, { query }: Call): Answer {
  const [page, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
  const wanted = (query.labels ?? '').split(',').filter((label) => label !== '');
  const found = state.issues.filter(
    (issue) =>
      (query.state === 'all' || issue.state === (query.state ?? 'open')) &&
      issue.isDeleted === undefined &&
      issue.movedTo === undefined &&
      (query.creator === undefined || issue.author === query.creator) &&
      wanted.every((label) => issue.labels.includes(label)),
  );
  return ok(found.slice((page - 1) * size, page * size).map((issue) => issueBody(state, issue)));
}

function create(state: IssuesState, { title, body, labels, assignees = [] }: Wanted): Answer {
  if (!state.hasIssues) return refusal(410, 'Issues has been disabled in this repository.');
  if (title.length > longestTitle || body.length > longest)
    return refusal(422, `body is too long (maximum is ${longest} characters)`);
  if (assignees.some((login) => !state.members.has(login))) return refusal(422, 'Validation Failed');
  const issue: TrackedIssue = {
    number: state.issues.length + 1,
    title,
    body,
    labels,
    assignees,
    state: 'open',
    author: state.writer,
    comments: [],
  };
  state.issues.push(issue);
  for (const label of labels) state.labels.add(label);
  return { status: 201, body: issueBody(state, issue) };
}

function update(state: IssuesState, issue: TrackedIssue, change: Partial<Wanted>): Answer {
  if ((change.body ?? '').length > longest) return refusal(422, `body is too long (maximum is ${longest} characters)`);
  const { title = issue.title, body = issue.body, labels = issue.labels, state: word = issue.state } = change;
  if (word === 'closed' && issue.state === 'open') issue.closedAt = state.now().toISOString();
  if (word === 'open') delete issue.closedAt;
  Object.assign(issue, { title, body, labels, state: word });
  return ok(issueBody(state, issue));
}

function comment(state: IssuesState, issue: TrackedIssue, body: string): Answer {
  if (issue.isLocked) return refusal(403, 'Unable to create comment because issue is locked.');
  issue.comments.push({ body, author: state.writer, at: state.now().toISOString() });
  return { status: 201, body: example('issue-comment', { id: 1, body, user: account(state.writer) }) };
}

function unlessGone(issue: TrackedIssue | undefined, then: (issue: TrackedIssue) => Answer): Answer {
  if (issue === undefined) return refusal(404, 'Not Found');
  if (issue.isDeleted) return refusal(410, 'This issue was deleted');
  if (issue.movedTo !== undefined)
    return { ...refusal(301, 'Moved Permanently'), headers: { location: issue.movedTo } };
  return then(issue);
}

function issueBody(state: IssuesState, issue: TrackedIssue): object {
  const { number, title, body, labels, state: word, closedAt, isLocked, author } = issue;
  return example('issue', {
    ...{ number, title, body, state: word, locked: isLocked === true, closed_at: closedAt ?? null },
    html_url: `https://github.com/${state.name}/issues/${number}`,
    labels: labels.map(labelBody),
    user: account(author),
  });
}

function labelBody(name: string): object {
  return example('label', { name });
}

function account(login: string): object {
  return example('simple-user', { login, id: accountId(login), type: login.endsWith('[bot]') ? 'Bot' : 'User' });
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}
