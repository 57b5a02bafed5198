import type { WantedException } from '../../policy/edit/add-exception.js';
import { type RequestAnswers, type RequestProblem, requestFields } from '../../policy/edit/request-fields.js';
import { code, row, text } from '../../text/escape.js';

/** A request whose entry is in a pull request. */
export interface GrantableRequest {
  readonly issue: number;
  /** Of the issue's text that was checked. */
  readonly hash: string;
  readonly requester: string;
  readonly answers: RequestAnswers;
  readonly wanted: Pick<WantedException, 'id' | 'until'>;
}

/** Ends the message of each commit and the text of each pull request of ours, by which both are known as ours. */
export const requestMark = 'Made by image-gate/exceptions (mode: request).';

/** Begins our answer in an issue. */
export const answerMark = '<!-- image-gate request -->';

/** Characters of an answer in the pull request: of all together GitHub takes 65,536, and one may become eight. */
const maxAnswer = 500;

/** Problems of the list: a form has fewer questions, but an entry may be refused for more. */
const maxProblems = 50;

/** Title of the pull request, and of its commit. */
export function requestTitle({ wanted, issue }: Pick<GrantableRequest, 'wanted' | 'issue'>): string {
  return `Except ${wanted.id} until ${wanted.until}, as asked for in issue ${issue}`;
}

/** Message of the commit. With the hash, so that another text of the issue is another commit, which nobody has approved. */
export function requestMessage(request: GrantableRequest): string {
  return `${requestTitle(request)}\n\nSHA-256 of the issue's text: ${request.hash}\n\n${requestMark}\n`;
}

/** The text of the pull request: the answers as they were checked, so that they are what is approved. */
export function requestText({ issue, hash, requester, answers }: GrantableRequest): string {
  const rows = requestFields.map(({ id, label }) => row([text(label), text(answers[id], maxAnswer)]));
  return [
    `Closes #${issue}, in which ${code(requester, 100)} asks for this exception. ${code(requester, 100)} can't approve it.`,
    [row(['Question', 'Answer']), row([':--', ':--']), ...rows].join('\n'),
    `These are the answers, the long ones cut, of the text with the SHA-256 ${code(hash)}. Another text makes another commit, which must be approved again.`,
    requestMark,
  ].join('\n\n');
}

/** Our answer where the entry is proposed. */
export function grantableAnswer(pull: { readonly number: number }, until: string): string {
  return `${answerMark}\nThe request is complete: #${pull.number} proposes the exception until ${text(until, 30)}. It holds once that is approved and merged, which closes this issue.\n`;
}

/** Our answer with what is lacking. */
export function lackingAnswer(problems: readonly RequestProblem[]): string {
  const list = problems.slice(0, maxProblems).map(({ label, what }) => {
    return `- ${label === undefined ? '' : `**${text(label)}**: `}${text(what, 500)}`;
  });
  return `${answerMark}\nThis request can't be taken as it is:\n\n${list.join('\n')}\n\nEdit the text of this issue, and it is looked at again.\n`;
}

/** Why a pull request of ours is closed. */
export function withdrawnText(issue: number): string {
  return `Issue ${issue} is closed or asks for this no more: what it says now is there, with what it lacks.`;
}

/** The summary of the step. */
export function requestSummary(issue: number, line: string): string {
  return `## Request for an exception\n\nIssue ${issue}: ${text(line, 500)}\n`;
}
