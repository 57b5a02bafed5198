import { createHash } from 'node:crypto';
import { ConfigError } from '../../host/errors.js';
import type { GithubApi } from '../../host/ports.js';
import { addException } from '../../policy/edit/add-exception.js';
import { type CheckedRequest, checkRequest } from '../../policy/edit/check-request.js';
import { parseRequest } from '../../policy/edit/parse-request.js';
import type { RequestProblem } from '../../policy/edit/request-fields.js';
import { isYamlFile } from '../../policy/exceptions/suggestion.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import {
  type GrantableRequest,
  grantableAnswer,
  lackingAnswer,
  requestMark,
  requestMessage,
  requestText,
  requestTitle,
  withdrawnText,
} from '../../report/markdown/request.js';
import { type IssueEvent, issueNow, type RequestIssue } from '../../repository/issue.js';
import { requestBranch } from '../../repository/reviews.js';
import { maxTextFile } from '../../repository/text-file.js';
import { type ChangePlace, keepBranch } from '../change/change-branch.js';
import { type ChangePull, closeNeedless, keepPullRequest } from '../change/change-pull-request.js';
import { atDefaultTip, defaultPlace, type ExceptionsPlace, type ExceptionsPorts } from './at-default-tip.js';
import { askApprovers, keepAnswer } from './request-answer.js';

interface RequestChoice extends ExceptionsPlace {
  readonly event: IssueEvent;
  /** The policy at a commit of the default branch. */
  readonly policyAt: (commit: string) => Promise<PolicyFile>;
}

/** What became of an issue. */
export type RequestOutcome =
  | { readonly kind: 'proposed'; readonly commit: string; readonly pull: ChangePull; readonly until: string }
  | { readonly kind: 'lacking'; readonly problems: readonly RequestProblem[] }
  /** It is answered with nothing. */
  | { readonly kind: 'none'; readonly why: string };

type Looked =
  | Exclude<RequestOutcome, { kind: 'proposed' }>
  | (Extract<CheckedRequest, { kind: 'complete' }> & { readonly request: GrantableRequest; readonly branch: string });

/**
 * Looks at an issue that asks for an exception: proposes the entry in a pull request, or says what is lacking. A pull request of an earlier text is brought up to date, or closed.
 * @throws what `keepBranch`, `keepPullRequest` and `keepAnswer` throw, and ConfigError for a policy or a file that can't be read.
 */
export async function answerRequest(ports: ExceptionsPorts, choice: RequestChoice): Promise<RequestOutcome> {
  const { github, token, event } = choice;
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  if (event.isReminder) return { kind: 'none', why: 'it is open again because its exception ends' };
  if (event.isGone) return withdrawGone(ports, choice, api);
  const issue = await issueNow(api, github.repository, event.number);
  if (issue.body !== event.body) return { kind: 'none', why: 'its text is another one by now, which has its own run' };
  return await atDefaultTip(api, github, async (place, isLast) => {
    const policy = await choice.policyAt(place.tip.commit);
    const looked = look(issue, event, policy, ports.clock.now());
    const outcome =
      looked.kind === 'complete' ? await propose(ports, choice, place, { looked, policy, isLast }) : looked;
    if (outcome === undefined) return undefined;
    if (outcome.kind !== 'proposed') await withdraw(ports, place, issue);
    await answer(api, github.repository, issue.number, outcome);
    return outcome;
  });
}

function look(issue: RequestIssue, event: IssueEvent, policy: PolicyFile, now: Date): Looked {
  if (!issue.isOpen) return { kind: 'none', why: 'it is closed' };
  const parsed = parseRequest(issue.body);
  if (parsed.kind === 'other') return { kind: 'none', why: 'it is not the form for exceptions' };
  const { author } = issue;
  const branch = author && requestBranch(issue.number, author);
  const why = whyNobody(issue, event);
  if (author === undefined || branch === undefined || why !== undefined)
    return { kind: 'lacking', problems: [{ what: why ?? 'a person must ask, not a bot' }] };
  if (parsed.kind === 'unclear') return { kind: 'lacking', problems: [parsed.problem] };
  const checked = checkRequest(parsed.answers, issue.url, policy, now);
  if (checked.kind === 'lacking') return checked;
  const hash = createHash('sha256').update(issue.body).digest('hex');
  const { answers } = parsed;
  const request = { issue: issue.number, hash, requester: author.login, answers, wanted: checked.wanted };
  return { ...checked, request, branch };
}

/**
 * Who asks must be known: it is the one who can't approve. So whoever opens, edits or reopens must be the author: another person's text would be one that
 * this person could approve.
 */
function whyNobody({ author, isMember }: RequestIssue, { sender }: IssueEvent): string | undefined {
  if (!isMember)
    return 'GitHub does not count its author to this repository or its organization (a membership that is not public may be why): a member must ask';
  const [name, other] = [author?.login ?? 'nobody', sender?.login ?? 'somebody'];
  if (author === undefined || sender?.id !== author.id)
    return `${other} has changed the issue, and ${name} asks: edit it as ${name}, or ask in an issue of your own`;
  return undefined;
}

interface Complete {
  readonly looked: Extract<Looked, { kind: 'complete' }>;
  readonly policy: PolicyFile;
  readonly isLast: boolean;
}

/** `undefined` where somebody made the branch meanwhile. */
async function propose(
  ports: ExceptionsPorts,
  choice: RequestChoice,
  place: ChangePlace,
  { looked, policy, isLast }: Complete,
): Promise<RequestOutcome | undefined> {
  const { request, branch, severity } = looked;
  const file = await withEntry(ports, choice, place.tip.commit, looked.wanted, policy);
  if ('problems' in file) return { kind: 'lacking', problems: file.problems };
  const text = { message: requestMessage(request), mark: requestMark };
  const made = await keepBranch(place, branch, [file], text, isLast);
  if (made === undefined) return undefined;
  const words = { title: requestTitle(request), body: requestText(request) };
  const pull = await keepPullRequest(place, { branch, labels: choice.labels }, words, ports.log);
  if (made.isNew || pull.became === 'opened')
    await askApprovers(place, pull, policy.approvals[severity], request.requester, ports.log);
  return { kind: 'proposed', commit: made.commit, pull, until: request.wanted.until };
}

/** The file with the entry at its end, or why it takes none. Its path is the workflow's or the default, never the form's. */
async function withEntry(
  { openContents, clock }: Pick<ExceptionsPorts, 'openContents' | 'clock'>,
  { github, token, exceptions }: RequestChoice,
  commit: string,
  wanted: Parameters<typeof addException>[2],
  policy: PolicyFile,
) {
  const path = exceptions.find((one) => isYamlFile(one.path))?.path;
  if (path === undefined) throw noYaml();
  const contents = openContents(github, token);
  const before = await contents.read(path, commit, maxTextFile);
  const isExecutable = before !== undefined && (await contents.isExecutable(path, commit));
  try {
    return {
      path,
      isExecutable,
      bytes: addException(before, path, { ...wanted, renews: true }, policy, clock.now()).bytes,
    };
  } catch (error) {
    if (!(error instanceof ConfigError) || !/^add-(?:there|refused)$/.test(error.code)) throw error;
    return { problems: error.problems.map(({ where, what, fix }) => ({ what: `${where}: ${what}. ${fix}` })) };
  }
}

function noYaml(): ConfigError {
  const what = 'none of the files is YAML, and a request is for named images, which only a YAML file can say';
  return new ConfigError([{ where: 'input exceptions', what, fix: 'Name .trivyignore.yaml, too.' }], 'request-no-yaml');
}

/** What GitHub shows no more asks for nothing. */
async function withdrawGone(
  ports: ExceptionsPorts,
  { github, event }: RequestChoice,
  api: GithubApi,
): Promise<RequestOutcome> {
  await withdraw(ports, await defaultPlace(api, github), event);
  return { kind: 'none', why: 'it is not in this repository any more' };
}

async function withdraw(
  { log }: ExceptionsPorts,
  place: ChangePlace,
  { number, author }: Pick<RequestIssue, 'number' | 'author'>,
): Promise<void> {
  const branch = author && requestBranch(number, author);
  const words = { mark: requestMark, comment: withdrawnText(number), why: `issue ${number} asks for it no more` };
  if (branch !== undefined) await closeNeedless(place, branch, words, log);
}

async function answer(api: GithubApi, repository: string, issue: number, outcome: RequestOutcome): Promise<void> {
  if (outcome.kind === 'none') return;
  const text =
    outcome.kind === 'proposed' ? grantableAnswer(outcome.pull, outcome.until) : lackingAnswer(outcome.problems);
  await keepAnswer(api, repository, issue, text);
}
