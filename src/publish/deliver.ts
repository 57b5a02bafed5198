import { Cancelled, ServiceError } from '../host/errors.js';
import type { OpenGithub } from '../host/github/github-client.js';
import type { ArtifactStore, Clock, Files, Log, Runner } from '../host/ports.js';
import type { Assessment, Release } from '../report/assessment.js';
import { afterMergeLine } from '../report/markdown/after-merge.js';
import type { DeliverySummary, Links } from '../report/markdown/delivery-summary.js';
import { withheldSummary, withheldWords } from '../report/markdown/withheld.js';
import type { SarifText } from '../report/sarif/sarif-text.js';
import type { SinkResult } from '../report/sink-result.js';
import { type AnnotationOptions, annotations } from '../report/terminal/annotations.js';
import { storeArtifact } from './artifact.js';
import { sendAttestations } from './attestations.js';
import { uploadSarif } from './code-scanning.js';
import { commentOn } from './comment.js';
import { type Publishing, runUrl } from './publishing.js';
import { type ReportFiles, updateSummaryFile } from './report-files.js';
import { type SinkCode, sinkCodes, sinkResult } from './sink-codes.js';
import type { Loudness } from './sink-row.js';

interface DeliveryPorts {
  readonly openGithub: OpenGithub;
  readonly artifacts: ArtifactStore;
  readonly clock: Pick<Clock, 'sleep' | 'elapsed'>;
  readonly log: Pick<Log, 'info'>;
  readonly runner: Pick<Runner, 'annotate'>;
}

/** What became of the reports. */
interface Delivery {
  readonly sent: readonly SinkResult[];
  readonly links: Links;
  /** Why an image that passed must not be released: the run was ended, or an upload that was demanded failed. */
  readonly failure?: unknown;
}

/** What is delivered: the reports of an assessment on disk, and what becomes of the image as far as that is known. */
interface Parcel {
  readonly assessment: Assessment;
  readonly release: Release;
  readonly files: ReportFiles;
  /** As it lies on disk. */
  readonly sarif: SarifText;
}

interface FinishedParcel extends Omit<Parcel, 'sarif'> {
  /** Signed claims about what was pushed. */
  readonly bundles?: readonly Buffer[] | undefined;
}

/**
 * Brings the reports to the people: code scanning and the artifact side by side, then, with their links, the comment and the annotations; without the
 * artifact where the release is still to come. Never throws; a place that can't be reached is a warning and stands in `sent`. Without `publishing`, off the runner, nothing is sent anywhere.
 */
export async function deliver(
  ports: DeliveryPorts,
  { assessment, release, files, sarif }: Parcel,
  publishing: Publishing | undefined,
): Promise<Delivery> {
  if (publishing === undefined) return { sent: [], links: {} };
  if (publishing.isWithheld) return deliverWithheld(ports, { assessment, sarif }, publishing);
  const { run } = publishing;
  const api = openApi(ports, publishing);
  const stored = await Promise.all([
    uploadSarif({ clock: ports.clock, ...(api ? { api } : {}) }, assessment, sarif, publishing),
    // The artifact is for good: it waits for what becomes of the image (`finishReports`).
    ...(release.kind === 'pending' || release.kind === 'revoking'
      ? []
      : [storeArtifact(ports, assessment.name, files, publishing)]),
  ]);
  const summary = runUrl(run);
  const links = linksOf(stored, summary);
  const { category } = sarif;
  const parts = { release, delivery: { sent: stored, links }, ...(category === undefined ? {} : { category }) };
  const sent = [...stored, await commentOn(api, assessment, parts, publishing)];
  logResults(ports, sent);
  const afterMerge = afterMergeLine(assessment);
  if (afterMerge !== '')
    ports.runner.annotate(assessment.afterMerge?.verdict === 'blocked' ? 'warning' : 'notice', afterMerge);
  // On the pages of this run they would stand on lines of another commit.
  if (run.ofAnotherRun !== true)
    annotate(ports.runner, assessment, { fallback: sarif.fallback, rest: `the summary of this run (${summary})` });
  return { sent, links, failure: failureOf(sent, publishing) };
}

/**
 * Only to the alerts of code scanning, which those see who may write to the repository: but everybody sees those of a pull request, and GitHub shows alerts of a pushed branch in the pull request that
 * is open for it. So only those of tags and of the default branch.
 */
async function deliverWithheld(
  ports: DeliveryPorts,
  { assessment, sarif }: Pick<Parcel, 'assessment' | 'sarif'>,
  publishing: Publishing,
): Promise<Delivery> {
  const { run } = publishing;
  const api = openApi(ports, publishing);
  const uploaded =
    mayBeProposed(run) && publishing.uploadSarif !== 'false'
      ? sinkResult('sarif-withheld')
      : await uploadSarif({ clock: ports.clock, ...(api ? { api } : {}) }, assessment, sarif, publishing);
  const { category } = sarif;
  const parts = {
    release: { kind: 'withheld' },
    delivery: { links: {}, sent: [] },
    ...(category ? { category } : {}),
  } as const;
  const comment = await commentOn(api, assessment, parts, publishing);
  const sent = [uploaded, sinkResult('artifact-withheld'), comment];
  logResults(ports, sent);
  ports.runner.annotate('notice', withheldWords);
  return { sent, links: linksOf(sent, runUrl(run)), failure: failureOf(sent, publishing) };
}

function mayBeProposed({ pullRequest, at, defaultBranch }: Publishing['run']): boolean {
  const isKept = at?.ref.startsWith('refs/tags/') || (defaultBranch && at?.ref === `refs/heads/${defaultBranch}`);
  return pullRequest !== undefined || !isKept;
}

function linksOf(sent: readonly SinkResult[], summary: string): Links {
  const [codeScanning, artifact] = (['code-scanning', 'artifact'] as const).map(
    (sink) => sent.find((one) => one.sink === sink)?.url,
  );
  return { summary, ...(codeScanning ? { codeScanning } : {}), ...(artifact ? { artifact } : {}) };
}

/**
 * Writes the summary with what became of the image, gives GitHub the signed claims where that is asked for, and then stores the artifact that has waited for it.
 * The image may be in the registry by now: nothing here throws or changes what the run says of it.
 */
export async function finishReports(
  ports: Pick<DeliveryPorts, 'artifacts' | 'clock' | 'openGithub' | 'runner'> & {
    readonly files: Pick<Files, 'write'>;
    readonly log: Pick<Log, 'info' | 'warning'>;
  },
  { assessment, release, files, bundles = [] }: FinishedParcel,
  publishing: Publishing | undefined,
  delivery: Delivery,
): Promise<{ readonly summary: string; readonly sent: readonly SinkResult[] }> {
  const write = (all: Delivery) => updateSummaryFile(ports, assessment, release, files, deliverySummary(all));
  let sent = delivery.sent;
  let summary = await write(delivery);
  if (publishing === undefined) return { summary, sent };
  const isStored = sent.some(({ sink }) => sink === 'artifact');
  if (publishing.isWithheld) {
    if (publishing.attestations && bundles.length > 0) sent = [...sent, sinkResult('attestations-withheld')];
    return { summary: withheldSummary(assessment, release, deliverySummary({ ...delivery, sent })), sent };
  }
  const wanted: readonly (() => Promise<SinkResult>)[] = [
    ...(publishing.attestations && bundles.length > 0
      ? [() => sendAttestations({ ...ports, api: openApi(ports, publishing) }, bundles, publishing)]
      : []),
    ...(isStored ? [] : [() => storeArtifact(ports, assessment.name, files, publishing)]),
  ];
  for (const send of wanted) {
    const result = await send();
    logResults(ports, [result]);
    sent = [...sent, result];
    summary = await write({ sent, links: linksOf(sent, runUrl(publishing.run)) });
  }
  return { summary, sent };
}

function openApi({ openGithub }: Pick<DeliveryPorts, 'openGithub'>, { run, token }: Publishing) {
  return token === undefined ? undefined : openGithub({ apiUrl: run.apiUrl, token });
}

/** The lines of one loudness; a run shows ten warnings and ten notices a step, so each is one however many places it is about. */
function logResults({ log, runner }: Pick<DeliveryPorts, 'log' | 'runner'>, sent: readonly SinkResult[]): void {
  const lines = (loudness: Loudness) => sent.filter((one) => loudnessOf(one) === loudness).map(sentence);
  for (const line of lines('line')) log.info(line);
  for (const level of ['warning', 'notice'] as const) {
    if (lines(level).length > 0) runner.annotate(level, lines(level).join('\n'));
  }
}

function loudnessOf({ code }: SinkResult): Loudness {
  return sinkCodes[code as SinkCode].loudness;
}

function sentence({ sink, message, fix, url }: SinkResult): string {
  const names = {
    'code-scanning': 'Code scanning',
    artifact: 'Artifact',
    comment: 'Comment',
    attestations: 'Attestations',
  } as const;
  return `${names[sink]}: ${[message, fix, url ?? ''].filter((text) => text !== '').join(' ')}`;
}

function annotate(runner: Pick<Runner, 'annotate'>, assessment: Assessment, options: AnnotationOptions): void {
  for (const { level, title, message, file, line } of annotations(assessment, options)) {
    if (file === undefined || line === undefined) runner.annotate(level, `${title}. ${message}`);
    else runner.annotate(level, message, { title, file, line });
  }
}

function failureOf(sent: readonly SinkResult[], { uploadSarif: choice }: Publishing): unknown {
  if (sent.some(({ code }) => code.endsWith('-cancelled'))) return new Cancelled('its caller');
  const upload = sent.find(({ sink }) => sink === 'code-scanning');
  if (choice !== 'true' || upload === undefined || upload.state === 'sent' || upload.state === 'pending')
    return undefined;
  return new ServiceError({
    code: upload.code,
    message: `The upload to code scanning, which upload-sarif: true demands, failed. ${upload.message}`,
    fix: upload.fix,
  });
}

/** What the summary says of each place. */
export function deliverySummary({ sent, links }: Delivery): DeliverySummary {
  const shown = sent.filter((one) => loudnessOf(one) !== 'silent');
  return { links, sent: shown };
}
