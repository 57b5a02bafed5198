import type { Escalated, IssueContent, IssueStep } from '../../escalation/escalation.js';
import { readIssueMarker } from '../../escalation/issue-marker.js';
import { Cancelled, GateError } from '../../host/errors.js';
import { answerText } from '../../host/github/github-answer.js';
import { issueText, issueTitle, restText, restTitle, retitled } from '../../report/escalation/issue-text.js';
import { maxIssue, withFirstWord, withOwnPart } from '../../report/escalation/own-part.js';
import { requestComment } from '../../report/escalation/request-link.js';
import { dayOf } from '../../text/calendar-day.js';
import { pluralDo } from '../../text/count.js';
import { text } from '../../text/escape.js';
import { labelsOf } from './issue-labels.js';
import {
  changeIssue,
  commentOnce,
  currentIssue,
  type IssueChange,
  type IssuePorts,
  openIssue,
} from './issue-requests.js';
import { factsOf, type OwnIssue } from './own-issues.js';
import { type EscalationRow, escalationRow } from './row.js';

/** Issues that are kept. */
interface IssueSink {
  /** As they were when the plan was made. */
  readonly own: readonly OwnIssue[];
  /** Web address of the repository that has the form for exceptions. */
  readonly formRepository: string;
  /** Web address of the repository of the issues. */
  readonly webAddress: string;
}

/** Changes in one run: each takes a second, and GitHub takes some hundreds in an hour. A plan has the worst first. */
const maxSteps = 150;

/** Does the steps of a plan. What GitHub refuses is a row, and the next step is done; trouble of GitHub itself ends it for this run. @throws Cancelled. */
export async function keepIssues(
  ports: IssuePorts,
  sink: IssueSink,
  steps: readonly IssueStep[],
): Promise<readonly EscalationRow[]> {
  const rows: EscalationRow[] = [];
  for (const [index, step] of steps.entries()) {
    const left = steps.length - index;
    if (index === maxSteps) return [...rows, tooMany(left)];
    try {
      rows.push(...(await keep({ ports, sink, issue: ownIssueOf(sink, step) }, step)));
    } catch (error) {
      if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
      return [...rows, ended(error, left)];
    }
  }
  return rows;
}

interface Keeping {
  readonly ports: IssuePorts;
  readonly sink: IssueSink;
  /** Absent: it is to be opened. */
  readonly issue: OwnIssue | undefined;
}

function ownIssueOf({ own }: IssueSink, step: IssueStep): OwnIssue | undefined {
  const number = 'issue' in step ? step.issue : undefined;
  return own.find((issue) => issue.number === number);
}

async function keep(keeping: Keeping, step: IssueStep): Promise<readonly EscalationRow[]> {
  const { sink, issue } = keeping;
  if (step.kind === 'issue-close') return issue === undefined ? [] : close(keeping, issue, step.why);
  const words = wordsOf(step);
  if (issue === undefined) return [await open(keeping, words, 'opened')];
  switch (step.kind) {
    case 'issue-open':
    case 'issue-update':
      return write(keeping, issue, words, {
        code: 'updated',
        ...(step.kind === 'issue-update' ? { comment: step.comment } : {}),
      });
    case 'issue-reopen':
      return write(keeping, issue, words, { code: 'reopened', comment: text(step.why, 2000) });
    case 'issue-request':
      return write(keeping, issue, words, {
        code: 'asked',
        comment: requestComment(step.label, sink.formRepository, step.answers),
      });
    case 'issue-rest':
      return step.about.length === 0
        ? close(keeping, issue, step.why)
        : write(keeping, issue, words, { code: 'updated' });
  }
}

/** What an issue is to say. */
interface IssueWords {
  readonly title: string;
  readonly part: string;
  readonly content: IssueContent;
  readonly about?: Escalated;
}

function wordsOf(step: Exclude<IssueStep, { kind: 'issue-close' }>): IssueWords {
  const { content } = step;
  if (step.kind !== 'issue-rest')
    return { title: issueTitle(step.about), part: issueText(content, step.about), content, about: step.about };
  return { title: restTitle(step.about[0]?.owner), part: restText(content, step.about), content };
}

async function open({ ports, sink }: Keeping, words: IssueWords, code: string): Promise<EscalationRow> {
  const { title, part: body, content, about } = words;
  const issue = { title, body, labels: content.labels };
  const assignees = assigneesOf(about);
  const first = await openIssue(ports, { ...issue, ...(assignees.length === 0 ? {} : { assignees }) });
  // Who left the organization can't be assigned any more, which keeps nobody from having an issue.
  const done = first.kind === 'refused' && assignees.length > 0 ? await openIssue(ports, issue) : first;
  return done.kind === 'done' ? sent(sink, code, done.number, title) : refused(title, done);
}

/** `@login`; a team can't be assigned. */
function assigneesOf(about: Escalated | undefined): readonly string[] {
  const [, login] = /^@([A-Za-z0-9-]{1,39})$/.exec(about?.owner?.owner ?? '') ?? [];
  return login === undefined ? [] : [login];
}

interface Writing {
  readonly code: string;
  readonly comment?: string | undefined;
}

/** Writes our part of an issue anew, and lets it be open. One that is gone is opened again. */
async function write(
  keeping: Keeping,
  issue: OwnIssue,
  words: IssueWords,
  { code, comment }: Writing,
): Promise<readonly EscalationRow[]> {
  const { ports, sink } = keeping;
  const { number } = issue;
  const { now, more } = await issueNow(ports, issue, comment);
  if (now === undefined) return [await open(keeping, words, 'opened-again')];
  const body = withOwnPart(now.body, words.part);
  if (body.length > maxIssue) return [tooLong(number), ...more];
  const title = words.about === undefined ? words.title : retitled(now.title, words.about);
  const done = await changeIssue(ports, number, {
    ...{ title, body, labels: labelsOf(now.labels, words.content.labels) },
    ...(issue.isOpen ? {} : { state: 'open' }),
  });
  if (done.kind === 'gone' || done.kind === 'moved') return [await open(keeping, words, 'opened-again')];
  return [done.kind === 'done' ? sent(sink, code, number, title) : refused(`issue ${number}`, done), ...more];
}

/**
 * An issue as it is right before it is written: what people have changed since the plan was made must not be lost. Who follows it hears the comment before, unless it is ours no more.
 */
async function issueNow(ports: IssuePorts, issue: OwnIssue, comment: string | undefined) {
  const now = await asItIs(ports, issue);
  if (now === undefined || comment === undefined) return { now, more: [] };
  const more = await commented(ports, issue, comment);
  // A comment takes seconds.
  return { now: await asItIs(ports, issue), more };
}

/** Title, text and labels; `undefined` where somebody has deleted or moved it, or has taken our marker out of it. */
async function asItIs(
  ports: IssuePorts,
  { number, key }: OwnIssue,
): Promise<Pick<OwnIssue, 'title' | 'body' | 'labels'> | undefined> {
  const now = await currentIssue(ports, number);
  if (now.kind !== 'there' || readIssueMarker(now.issue.body ?? '')?.key !== key) return undefined;
  return factsOf(now.issue);
}

async function close({ ports, sink }: Keeping, issue: OwnIssue, why: string): Promise<readonly EscalationRow[]> {
  const { number } = issue;
  const word = text(why, 2000);
  const { now, more } = await issueNow(ports, issue, word);
  if (now === undefined) return [goneRow(number)];
  const { title, body } = now;
  const longer = withFirstWord(body, `**Closed on ${dayOf(ports.clock.now())}.** ${word}\n`);
  const done = await changeIssue(ports, number, {
    ...{ state: 'closed', state_reason: 'completed' },
    ...(longer.length > maxIssue ? {} : { body: longer }),
  });
  if (done.kind === 'gone' || done.kind === 'moved') return [goneRow(number)];
  return [done.kind === 'done' ? sent(sink, 'closed', number, title) : refused(`issue ${number}`, done), ...more];
}

function goneRow(number: number): EscalationRow {
  return escalationRow('issues', 'kept', 'gone', `Issue ${number} is not ours any more, and was to be closed.`);
}

/** Says something to who follows an issue. Where that is locked, only its text says it. */
async function commented(
  ports: IssuePorts,
  issue: OwnIssue,
  comment: string | undefined,
): Promise<readonly EscalationRow[]> {
  if (comment === undefined || (await commentOnce(ports, issue, comment))) return [];
  const { number, isLocked } = issue;
  const what = `Issue ${number} takes no comment of ours${isLocked ? ': it is locked' : ''}. Its text says what is new.`;
  return [escalationRow('issues', 'kept', 'locked', what, 'Unlock it if people should get a comment.')];
}

function sent({ webAddress }: IssueSink, code: string, number: number, title: string): EscalationRow {
  const url = `${webAddress}/issues/${number}`;
  return { ...escalationRow('issues', 'sent', code, `#${number} ${title}`), url };
}

function refused(about: string, done: Exclude<IssueChange, { kind: 'done' }>): EscalationRow {
  const said = done.kind === 'refused' ? answerText(done.answer) : 'the repository was moved';
  const fix =
    'Read what GitHub says; if a rule of the repository keeps issues from being opened, let this token pass it.';
  return escalationRow('issues', 'failed', 'refused', `GitHub did not take "${about}": ${said}.`, fix);
}

function tooLong(number: number): EscalationRow {
  const what = `Issue ${number} could not be brought up to date: with what people have written its text would be longer than GitHub takes.`;
  return escalationRow('issues', 'failed', 'too-long', what, 'Move some of that text into comments.');
}

function tooMany(left: number): EscalationRow {
  const what = `${pluralDo(left, 'change', 'of issues waits', 'of issues wait')} for the next run: a run makes ${maxSteps} at most.`;
  return escalationRow('issues', 'failed', 'too-many', what, 'Run it again in an hour.');
}

function ended(error: GateError, left: number): EscalationRow {
  const code = error.code.replace(/^github-/, '');
  return escalationRow(
    'issues',
    'failed',
    code,
    `${pluralDo(left, 'change', 'of issues was', 'of issues were')} not made. ${error.message}`,
    error.fix,
  );
}
