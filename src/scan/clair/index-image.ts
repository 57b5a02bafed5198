import { Patience, type RetryLimits } from '../../host/retry.js';
import type { Digest } from '../../oci/digest.js';
import { plainLine } from '../../text/plain-line.js';
import { askApi, type ClairAnswer, type ClairPorts, type ClairService, saidIn } from './exchange.js';
import { type ClairFault, fault, isFault } from './fault.js';
import { parseClairJson } from './json-documents.js';
import { indexReportSchema } from './report-schema.js';

/** A manifest as Clair is given it (its types/v1/manifest.schema.json). */
export interface ClairManifest {
  readonly hash: Digest;
  readonly layers: readonly {
    readonly hash: Digest;
    readonly uri: string;
    readonly headers: Readonly<Record<string, readonly string[]>>;
  }[];
}

const path = 'indexer/api/v1/index_report';
/** Between two looks at how far it has come: another client may have asked for the same image. */
const looks: RetryLimits = {
  attempts: Number.POSITIVE_INFINITY,
  firstWait: 500,
  longestWait: 5_000,
  longestRetryAfter: 0,
  longestTotal: Number.POSITIVE_INFINITY,
};

/** Has Clair read an image to its end; why not, where it did not. What it has read before, with the same scanners, it does not read again. @throws Cancelled. */
export async function indexImage(
  ports: ClairPorts,
  service: ClairService,
  manifest: ClairManifest,
  until: number,
): Promise<ClairFault | undefined> {
  const { hash } = manifest;
  const patience = new Patience(ports.clock, looks);
  let answer = await askApi(ports, service, { method: 'POST', path, body: manifest, until });
  for (;;) {
    if (isFault(answer)) return aboutImage(answer);
    const progress = readProgress(answer, hash);
    if (progress === 'finished') return undefined;
    if (isFault(progress)) return progress;
    const end = await patience.wait({ room: until - ports.clock.elapsed() });
    if (end !== undefined) return fault('no-answer', `it is still at ${progress.at}`);
    answer = await askApi(ports, service, { method: 'GET', path: `${path}/${hash}`, until });
  }
}

/** What an answer says of how far Clair is. */
export function readProgress(answer: ClairAnswer, digest: Digest): 'finished' | { readonly at: string } | ClairFault {
  const { status, text } = answer;
  if (status === 404) return fault('not-indexed', saidIn(text));
  if (status !== 200 && status !== 201) return fault('unexpected-status', `${status} when it was to read the image`);
  const answered = parseClairJson(text);
  if (isFault(answered)) return answered;
  const report = indexReportSchema.safeParse(answered.parsed);
  if (!report.success) return fault('unusable-report', 'of what it has read');
  const { manifest_hash: of, state, success, err } = report.data;
  if (of !== digest) return fault('other-image', `it has read ${plainLine(of, 80)}`);
  if (err || state === 'IndexError') return readError(err ?? '');
  if (state !== 'IndexFinished') return { at: plainLine(state, 40) };
  return success ? 'finished' : fault('index-failed', 'it says so without a reason');
}

/** What an answer of 500 to the manifest says is of the image: claircore had begun to read it. */
function aboutImage(answer: ClairFault): ClairFault {
  const isOfImage = answer.code === 'server-error' && answer.detail.includes('failed to scan ');
  return isOfImage ? fault('index-failed', answer.detail) : answer;
}

/** claircore's fetcher of layers begins its errors with its name. */
function readError(err: string): ClairFault {
  return fault(/\bfetcher: |failed to fetch/.test(err) ? 'layers-unreadable' : 'index-failed', saidIn(err));
}
