import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as z from 'zod';
import { type AnswerKind, answerKind, answerText, faultKind } from '../host/github/github-answer.js';
import type { Clock, GithubApi } from '../host/ports.js';
import type { ApiAnswer } from '../host/values.js';
import type { Assessment } from '../report/assessment.js';
import { lacksPlaces, sarifChunks } from '../report/sarif/sarif.js';
import { maxGzipped, maxResults, maxSurelyKept } from '../report/sarif/sarif-limits.js';
import type { SarifText } from '../report/sarif/sarif-text.js';
import type { SinkResult } from '../report/sink-result.js';
import { type Publishing, repositoryUrl, type WorkflowRun } from './publishing.js';
import { type SinkCode, sinkResult } from './sink-codes.js';

/** Milliseconds for the upload with its tries, and for one question about it. */
const uploadDeadline = 60_000;
const questionDeadline = 10_000;

/** Milliseconds between the questions how far GitHub is: after half a minute it is left to itself. */
const waits = [1_000, 2_000, 4_000, 8_000, 15_000];

const receiptSchema = z.object({ id: z.string().min(1) });
const statusSchema = z.object({
  processing_status: z.enum(['pending', 'complete', 'failed']),
  errors: z.array(z.string()).nullish(),
});
const analysesSchema = z.array(z.object({ warning: z.string() }));

/** What the upload needs of the outside. */
interface ScanningPorts {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Absent without a token. */
  readonly api?: GithubApi;
}

/**
 * Sends the open findings to code scanning and asks for a while what became of them. Never throws. Nothing is sent where an empty log would close
 * alerts that nobody has looked for: an assessment is only made of a complete scan, but there may have been nothing to scan.
 */
export async function uploadSarif(
  { api, clock }: ScanningPorts,
  assessment: Assessment,
  log: SarifText,
  { uploadSarif: choice, run }: Pick<Publishing, 'uploadSarif' | 'run'>,
): Promise<SinkResult> {
  if (choice === 'false') return sinkResult('sarif-off');
  if (api === undefined) return sinkResult('sarif-no-token');
  if (run.nobody !== undefined) return sinkResult('sarif-no-pull-request', { detail: run.nobody });
  if (run.at === undefined) return sinkResult('sarif-no-commit');
  if (lacksPlaces(assessment, log)) return sinkResult('sarif-no-file');
  if (scannedNothing(assessment))
    return sinkResult(isAllowed(assessment) ? 'sarif-nothing-to-scan' : 'sarif-nothing-scanned');
  try {
    return await upload({ api, clock, run, at: run.at }, assessment, log);
  } catch (error) {
    return sinkResult(`sarif-${faultKind(error)}`, { detail: error instanceof Error ? error.message : String(error) });
  }
}

interface Upload {
  readonly api: GithubApi;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly run: WorkflowRun;
  readonly at: { readonly commit: string; readonly ref: string };
}

function scannedNothing({ decision: { triage } }: Assessment): boolean {
  return triage.open.length === 0 && triage.concerns.some(({ kind }) => kind === 'unscannable');
}

/** Whether the policy says of every platform without packages that this is as it should be. */
function isAllowed({ decision: { triage } }: Assessment): boolean {
  return triage.concerns.every(({ kind, action }) => kind !== 'unscannable' || action === 'log');
}

async function upload(how: Upload, assessment: Assessment, log: SarifText): Promise<SinkResult> {
  const { api, run, at } = how;
  const body = await uploadBody(assessment, log);
  if (body === undefined) return sinkResult('sarif-too-large');
  const answer = await api.request({
    method: 'POST',
    route: `/repos/${run.repository}/code-scanning/sarifs`,
    body: { commit_sha: at.commit, ref: at.ref, sarif: body.base64, tool_name: 'image-gate' },
    deadline: uploadDeadline,
    // The same tool, category, ref and commit replaces what was there.
    repeatable: true,
  });
  const receipt = receiptSchema.safeParse(answer.body);
  if (answerKind(answer) !== 'ok') return sinkResult(refusalCode(answer, run), { detail: answerText(answer) });
  if (!receipt.success) return sinkResult('sarif-unexpected', { detail: answerText(answer) });
  const left = body.left === 0 ? '' : `${body.left} findings did not fit and are only in the JSON report`;
  const results = Math.min(assessment.decision.triage.open.length, log.limit ?? maxResults);
  return processed(how, receipt.data.id, { left, isLarge: results > maxSurelyKept });
}

/** Which refusal it is, by the status and by what is known of the run; GitHub's words decide nothing alone. */
function refusalCode(answer: ApiAnswer, run: WorkflowRun): SinkCode {
  const kind = answerKind(answer);
  if (kind === 'denied') return denialCode(answer, run);
  if (kind === 'missing' && !isGithubDotCom(run)) return 'sarif-no-feature';
  return refusalCodes[kind];
}

const refusalCodes = {
  ok: 'sarif-sent',
  unauthorized: 'sarif-unauthorized',
  denied: 'sarif-denied',
  missing: 'sarif-missing',
  'too-large': 'sarif-too-large',
  refused: 'sarif-refused',
  'rate-limited': 'sarif-rate-limited',
  unavailable: 'sarif-unavailable',
  unexpected: 'sarif-unexpected',
} as const satisfies Record<AnswerKind, SinkCode>;

function denialCode(answer: ApiAnswer, { readOnly, archived }: WorkflowRun): SinkCode {
  if (archived) return 'sarif-archived';
  if (readOnly) return 'sarif-read-only';
  // Both fixes name the other one too, should GitHub ever word it differently.
  return /(code security|advanced security|code scanning)/i.test(answerText(answer))
    ? 'sarif-disabled'
    : 'sarif-denied';
}

function isGithubDotCom({ serverUrl }: WorkflowRun): boolean {
  const { hostname } = new URL(serverUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}

/** What is known of a log that was sent. */
interface SentLog {
  /** Says what did not fit; may be empty. */
  readonly left: string;
  /** Whether GitHub may keep only a part of it. */
  readonly isLarge: boolean;
}

/** Asks until GitHub is done, or time is up. Trouble while asking changes nothing: GitHub has the findings. */
async function processed(how: Upload, id: string, { left, isLarge }: SentLog): Promise<SinkResult> {
  const { api, clock, run } = how;
  const known = { id, url: alertsUrl(how) };
  const route = `/repos/${run.repository}/code-scanning/sarifs/${encodeURIComponent(id)}`;
  for (const wait of waits) {
    await clock.sleep(wait);
    const answer = await api.request({ method: 'GET', route, deadline: questionDeadline, repeatable: true });
    const status = statusSchema.safeParse(answer.body).data;
    // A log that was taken a moment ago may not be found yet.
    if (answerKind(answer) !== 'ok' && answerKind(answer) !== 'missing') break;
    const errors = status?.errors ?? [];
    if (status?.processing_status === 'failed')
      return sinkResult('sarif-not-processed', { ...known, detail: errors.slice(0, 5).join('; ') });
    if (status?.processing_status !== 'complete') continue;
    const ignored = isLarge || errors.length > 0 ? await warningOf(how, id) : '';
    const detail = [left, ignored].filter((text) => text !== '').join('; ');
    return detail === '' ? sinkResult('sarif-sent', known) : sinkResult('sarif-sent-partly', { ...known, detail });
  }
  return sinkResult('sarif-pending', { ...known, detail: left });
}

/** GitHub lists what it left out in a warning of the analysis. Of a log that it keeps whole it is not asked: all runs of a repository share 1,000 requests an hour. */
async function warningOf({ api, run }: Upload, id: string): Promise<string> {
  const query = new URLSearchParams({ sarif_id: id, per_page: '1' });
  const route = `/repos/${run.repository}/code-scanning/analyses?${query}`;
  const answer = await api.request({ method: 'GET', route, deadline: questionDeadline, repeatable: true });
  return analysesSchema.safeParse(answer.body).data?.[0]?.warning ?? '';
}

/** The alerts of that ref in the Security tab. */
function alertsUrl({ run, at }: Upload): string {
  const pull = /^refs\/pull\/(\d+)\//.exec(at.ref)?.[1];
  const where = pull === undefined ? `ref:${at.ref}` : `pr:${pull}`;
  return `${repositoryUrl(run)}/security/code-scanning?${new URLSearchParams({ query: `is:open tool:image-gate ${where}` })}`;
}

const compress = promisify(gzip);

/** How often the findings are cut until they fit. */
const cuts = 4;

/** A log as GitHub takes it: gzipped, then base64. `left` counts the findings that did not fit beside those that the file lacks. */
interface UploadBody {
  readonly base64: string;
  readonly left: number;
}

/**
 * The SARIF log as it lies on disk, in GitHub's form and within its limit for gzipped bytes: where it is larger, the worst findings are kept, fewer until they fit; `undefined` where not
 * even few do.
 * @param limit most gzipped bytes.
 */
export async function uploadBody(
  assessment: Assessment,
  { chunks, ...options }: SarifText,
  limit = maxGzipped,
): Promise<UploadBody | undefined> {
  let results = Math.min(assessment.decision.triage.open.length, options.limit ?? maxResults);
  const wanted = results;
  let log: Iterable<string> = chunks;
  for (let cut = 0; cut <= cuts; cut += 1) {
    const bytes = await compress([...log].join(''));
    if (bytes.length <= limit) return { base64: bytes.toString('base64'), left: wanted - results };
    // In proportion, with a tenth to spare, as findings differ in length.
    results = Math.floor(results * Math.min(0.9, (0.9 * limit) / bytes.length));
    log = sarifChunks(assessment, { ...options, limit: results });
  }
  return undefined;
}
