import { ServiceError } from '../../host/errors.js';
import type { OpenGithub } from '../../host/github/github-client.js';
import type { Clock, GithubApi, Log } from '../../host/ports.js';
import { parseRequest } from '../../policy/edit/parse-request.js';
import { endsWithin, type RequestedExceptions, requestedExceptions } from '../../policy/edit/requested.js';
import type { Exceptions } from '../../policy/exceptions/exception.js';
import { answerMark } from '../../report/markdown/request.js';
import { endedText, endingMark, endingText, endMark, toldDay } from '../../report/markdown/request-end.js';
import type { GithubContext } from '../../repository/github-context.js';
import { issueNow, openIssues, type RequestIssue } from '../../repository/issue.js';
import { defaultBranchTip } from '../../repository/pull-request.js';
import { ownOf } from '../comment.js';
import { commentsOf, type IssueComment, postComment, setIssueState } from './issue-comments.js';

interface RemindPorts {
  readonly openGithub: OpenGithub;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info' | 'warning'>;
}

interface RemindChoice {
  readonly github: GithubContext;
  readonly token: string;
  /** Days before the end from which an issue is opened again; 0: never. */
  readonly reopenDays: number;
  /** The exceptions at a commit of the default branch. */
  readonly exceptionsAt: (commit: string) => Promise<Exceptions>;
}

/** The issues whose state was changed. */
interface RemindedRequests {
  readonly reopened: readonly number[];
  readonly closed: readonly number[];
}

/** Issues that are looked at in one run, of each kind; each takes some requests. */
const maxIssues = 100;

/**
 * Opens the issue of each exception again that was asked for in one and ends soon, once for each end; closes it when the exception has been extended or is over.
 * Where GitHub refuses, it is a warning: nothing that counts rests on it.
 */
export async function remindRequests(ports: RemindPorts, choice: RemindChoice): Promise<RemindedRequests> {
  const { github, token, reopenDays } = choice;
  if (reopenDays === 0) return { reopened: [], closed: [] };
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  const place: IssuePlace = { api, repository: github.repository };
  const now = ports.clock.now();
  const { active } = await choice.exceptionsAt((await defaultBranchTip(api, github)).commit);
  const requested = requestedExceptions(active, `${github.serverUrl}/${github.repository}`, now);
  const due = requested.filter((one) => endsWithin(one, reopenDays, now));
  if (due.length > maxIssues)
    ports.log.warning(`Exceptions of ${due.length} issues end soon; ${maxIssues} of them are looked at.`);
  const reopened = await each(due.slice(0, maxIssues), (one) => reopen(place, one, now), ports.log);
  const closed = await closeOver(ports, place, requested, due);
  return { reopened, closed };
}

interface IssuePlace {
  readonly api: GithubApi;
  /** `owner/name` */
  readonly repository: string;
}

/** The issues for which something was done. */
async function each(
  all: readonly RequestedExceptions[],
  act: (one: RequestedExceptions) => Promise<boolean>,
  log: Pick<Log, 'warning'>,
): Promise<readonly number[]> {
  const done: number[] = [];
  for (const one of all) {
    try {
      if (await act(one)) done.push(one.issue);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      log.warning(
        `Issue ${one.issue}, whose exception ends on ${one.expiry}, could not be opened again: ${error.message} ${error.fix}`,
      );
    }
  }
  return done;
}

/** The comment comes first: an issue that was closed after it has been closed by somebody who had read it. */
async function reopen(place: IssuePlace, one: RequestedExceptions, now: Date): Promise<boolean> {
  const issue = await issueNow(place.api, place.repository, one.issue);
  if (asksBeyond(issue, one.expiry) && issue.isOpen) return false;
  const comments = await commentsOf(place.api, place.repository, one.issue);
  if ((await ownWith(place, comments, answerMark)) === undefined) return false;
  const told = await ownWith(place, comments, endMark(one.expiry));
  if (told === undefined) {
    const body = endingText(one, issue.author?.login ?? 'its author', now);
    await postComment(place.api, place.repository, one.issue, body);
  }
  if (issue.isOpen || (told !== undefined && (issue.closedAt ?? '') > told.createdAt)) return false;
  await setIssueState(place.api, place.repository, one.issue, 'open');
  return true;
}

/** Whether its author has asked for a later day in the meantime. */
function asksBeyond({ body }: RequestIssue, expiry: string): boolean {
  const parsed = parseRequest(body);
  return parsed.kind === 'answers' && parsed.answers.until > expiry;
}

async function ownWith({ api }: IssuePlace, comments: readonly IssueComment[], mark: string) {
  return ownOf(
    api,
    comments.filter(({ body }) => body?.startsWith(mark)),
  );
}

/** Those that we have opened again, and that need nobody any more. */
async function closeOver(
  { log }: RemindPorts,
  place: IssuePlace,
  requested: readonly RequestedExceptions[],
  due: readonly RequestedExceptions[],
): Promise<readonly number[]> {
  const closed: number[] = [];
  try {
    const forms = (await openIssues(place.api, place.repository)).filter(
      ({ number, body }) => parseRequest(body).kind !== 'other' && !due.some(({ issue }) => issue === number),
    );
    for (const issue of forms.slice(0, maxIssues)) {
      const comments = await commentsOf(place.api, place.repository, issue.number);
      const told = (await ownWith(place, comments.toReversed(), endingMark))?.body ?? '';
      const day = toldDay(told);
      const now = requested.find((one) => one.issue === issue.number)?.expiry;
      if (day === undefined || (now === undefined ? asksBeyond(issue, day) : now <= day)) continue;
      await postComment(place.api, place.repository, issue.number, endedText(now));
      await setIssueState(place.api, place.repository, issue.number, 'closed');
      closed.push(issue.number);
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.info(`Issues that were opened again could not be looked through: ${error.message} ${error.fix}`);
  }
  return closed;
}
