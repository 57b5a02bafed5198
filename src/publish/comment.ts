import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type AnswerKind, answerKind, answerText, faultKind } from '../host/github/github-answer.js';
import type { GithubApi } from '../host/ports.js';
import type { ApiAnswer } from '../host/values.js';
import { imageCategory } from '../oci/image-file-name.js';
import type { Assessment, Release } from '../report/assessment.js';
import { maxComment, renderComment } from '../report/markdown/comment.js';
import type { DeliverySummary } from '../report/markdown/delivery-summary.js';
import { withheldComment } from '../report/markdown/withheld.js';
import type { SinkResult } from '../report/sink-result.js';
import type { CommentChoice, Publishing } from './publishing.js';
import { type SinkCode, sinkResult } from './sink-codes.js';

/** Milliseconds for one request. */
const deadline = 15_000;

/** Comments are looked through a hundred at a time; a conversation of more pages gets a new comment. */
const perPage = 100;
const maxPages = 20;

/** Who writes with the token of a workflow. */
const actionsBot = 'github-actions[bot]';

const commentSchema = z.object({
  id: z.number().int(),
  body: z.string().nullish(),
  html_url: z.string().optional(),
  user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
});
type Comment = z.infer<typeof commentSchema>;

/** What a comment shows beside the assessment. */
interface CommentParts {
  readonly release: Release;
  readonly delivery: DeliverySummary;
  /** What the image's alerts are kept under; a comment each. Default: its registry and repository. */
  readonly category?: string;
}

/**
 * Writes the verdict into the pull request: one comment an image, made when `choice` wants one and from then on kept up to date, so that it says when
 * the image passes again. Where what was found is withheld none is made, and one of an earlier run says no more what was found then. Never throws.
 */
export async function commentOn(
  api: GithubApi | undefined,
  assessment: Assessment,
  parts: CommentParts,
  { comment: choice, run, isWithheld }: Pick<Publishing, 'comment' | 'run' | 'isWithheld'>,
): Promise<SinkResult> {
  if (choice === 'never') return sinkResult('comment-off');
  if (run.pullRequest === undefined) return sinkResult('comment-no-pull-request');
  if (api === undefined) return sinkResult(isWithheld ? 'comment-withheld' : 'comment-no-token');
  const conversation: Conversation = {
    api,
    comments: `/repos/${run.repository}/issues/${run.pullRequest}/comments`,
    comment: (id) => `/repos/${run.repository}/issues/comments/${id}`,
    marker: markerOf(parts.category ?? imageCategory(assessment.name)),
  };
  try {
    if (isWithheld) return await withhold(conversation, assessment);
    return await write(conversation, assessment, parts, wanted(choice, assessment));
  } catch (error) {
    if (error instanceof Refused)
      return sinkResult(refusalCode(error.answer, run.readOnly), { detail: answerText(error.answer) });
    return sinkResult(`comment-${faultKind(error)}`, {
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

interface Conversation {
  readonly api: GithubApi;
  readonly comments: string;
  readonly comment: (id: number) => string;
  readonly marker: string;
}

/** An answer that ends the writing of a comment. */
class Refused extends Error {
  readonly answer: ApiAnswer;
  constructor(answer: ApiAnswer) {
    super(answerText(answer));
    this.answer = answer;
  }
}

/** Begins a comment of ours on this image. A hash, as a name could end the HTML comment; the verdict follows it. */
function markerOf(category: string): string {
  return `<!-- image-gate ${createHash('sha256').update(category).digest('hex').slice(0, 16)} `;
}

/** What would be blocked after the merge is news like what is blocked now; and a new exception has to be seen, which lets it pass or waits for an approval. */
function wanted(choice: CommentChoice, { decision, afterMerge }: Assessment): boolean {
  const { applied, refused } = decision.triage.exceptions;
  const isNew =
    applied.some(({ proposed }) => proposed !== undefined) || refused.some(({ refusal }) => refusal === 'not-approved');
  const blocked = decision.verdict === 'blocked' || afterMerge?.verdict === 'blocked' || isNew;
  return choice === 'always' || blocked || (choice === 'findings' && decision.triage.open.length > 0);
}

async function write(
  conversation: Conversation,
  assessment: Assessment,
  parts: CommentParts,
  isWanted: boolean,
): Promise<SinkResult> {
  const own = await find(conversation, isWanted);
  if (own === undefined && !isWanted) return sinkResult('comment-not-needed');
  const wasBlocked = own?.body?.startsWith(`${conversation.marker}blocked `) ?? false;
  const marker = `${conversation.marker}${assessment.decision.verdict} -->`;
  const body = fitting(renderComment(assessment, parts.release, { ...parts.delivery, marker, wasBlocked }));
  const updated = own === undefined ? undefined : await update(conversation, own, body);
  if (updated !== undefined) return sinkResult('comment-updated', addressOf(updated));
  return sinkResult('comment-created', addressOf(await create(conversation, body)));
}

/** The repository may have become public since then, or the image be no longer. */
async function withhold(conversation: Conversation, assessment: Assessment): Promise<SinkResult> {
  const own = await find(conversation, false);
  const body = withheldComment(assessment, `${conversation.marker}withheld -->`);
  if (own === undefined || own.body === body) return sinkResult('comment-withheld');
  const wasTold = !own.body?.startsWith(`${conversation.marker}withheld `);
  const updated = await update(conversation, own, body);
  return updated === undefined || !wasTold
    ? sinkResult('comment-withheld')
    : sinkResult('comment-replaced', addressOf(updated));
}

function addressOf({ html_url: url }: Comment): { readonly url?: string } {
  return url === undefined ? {} : { url };
}

const cutNote = '\n\n_This comment is cut: GitHub takes no longer comments._\n';

/** The renderer keeps the limit; should it not, a cut comment is more than a refused one. */
function fitting(body: string): string {
  if (body.length <= maxComment) return body;
  return `${body.slice(0, maxComment - cutNote.length).replace(/[\uD800-\uDBFF]$/, '')}${cutNote}`;
}

/** Our oldest comment on this image. Where none is wanted, a refusal to show any is none. */
async function find({ api, comments, marker }: Conversation, isWanted: boolean): Promise<Comment | undefined> {
  const marked: Comment[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const route = `${comments}?per_page=${perPage}&page=${page}`;
    const answer = await api.request({ method: 'GET', route, deadline, repeatable: true });
    const list = z.array(commentSchema).safeParse(answer.body);
    if (answerKind(answer) !== 'ok' || !list.success) {
      if (!isWanted) return undefined;
      throw new Refused(answer);
    }
    marked.push(...list.data.filter(({ body }) => body?.startsWith(marker)));
    if (list.data.length < perPage) break;
  }
  return ownOf(api, marked);
}

/**
 * Anybody can write our marker, and the author of a comment can change it later: so only a comment of our own author counts. That is the workflows'
 * bot, or else whom GitHub calls the token's user; the token of an app can't ask for that, and its comments are those of a bot.
 */
export async function ownOf<One extends Pick<Comment, 'user'>>(
  api: GithubApi,
  marked: readonly One[],
): Promise<One | undefined> {
  const byActions = marked.find(({ user }) => user?.login === actionsBot);
  if (byActions !== undefined || marked.length === 0) return byActions;
  return marked.find(await ownAuthor(api));
}

/** Whom GitHub calls the token's user; `undefined` for the token of a workflow or an app. */
async function tokenUser(api: GithubApi): Promise<string | undefined> {
  const answer = await api.request({ method: 'GET', route: '/user', deadline, repeatable: true });
  return answerKind(answer) === 'ok' ? z.object({ login: z.string() }).safeParse(answer.body).data?.login : undefined;
}

/** Accounts whose writings count as our own, as far as GitHub tells their names: that of an app it does not tell. */
export async function ownAccounts(api: GithubApi): Promise<readonly string[]> {
  const login = await tokenUser(api);
  return [...new Set([...(login === undefined ? [] : [login]), actionsBot])];
}

/** Whether something was written with this token: asks who we are. */
async function ownAuthor(api: GithubApi): Promise<(one: Pick<Comment, 'user'>) => boolean> {
  const login = await tokenUser(api);
  return ({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login);
}

/** All that are our own, as `ownOf` knows them. */
export async function allOwnOf<One extends Pick<Comment, 'user'>>(
  api: GithubApi,
  marked: readonly One[],
): Promise<readonly One[]> {
  const isByActions = ({ user }: One) => user?.login === actionsBot;
  if (marked.every(isByActions)) return marked;
  const isOurs = await ownAuthor(api);
  return marked.filter((one) => isByActions(one) || isOurs(one));
}

/** `undefined` when it has been deleted meanwhile. */
async function update({ api, comment }: Conversation, { id }: Comment, body: string): Promise<Comment | undefined> {
  const route = comment(id);
  const answer = await api.request({ method: 'PATCH', route, body: { body }, deadline, repeatable: true });
  return answer.status === 404 ? undefined : written(answer);
}

/** Not repeatable: an answer that was lost may have made a comment. */
async function create({ api, comments }: Conversation, body: string): Promise<Comment> {
  const request = { method: 'POST', route: comments, body: { body }, deadline, repeatable: false } as const;
  return written(await api.request(request));
}

function written(answer: ApiAnswer): Comment {
  const comment = commentSchema.safeParse(answer.body);
  if (answerKind(answer) !== 'ok' || !comment.success) throw new Refused(answer);
  return comment.data;
}

function refusalCode(answer: ApiAnswer, readOnly: boolean): SinkCode {
  const kind = answerKind(answer);
  return kind === 'denied' && readOnly ? 'comment-read-only' : refusalCodes[kind];
}

const refusalCodes = {
  ok: 'comment-unexpected',
  unauthorized: 'comment-unauthorized',
  denied: 'comment-denied',
  missing: 'comment-missing',
  'too-large': 'comment-refused',
  refused: 'comment-refused',
  'rate-limited': 'comment-rate-limited',
  unavailable: 'comment-unavailable',
  unexpected: 'comment-unexpected',
} as const satisfies Record<AnswerKind, SinkCode>;
