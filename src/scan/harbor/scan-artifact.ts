import type { Clock, Log } from '../../host/ports.js';
import { inStage } from '../../host/stage.js';
import { maxPlatforms, platformName } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { type HarborArtifact, parseArtifact, type ScanOverview } from '../../oci/harbor/artifact.js';
import type { Harbor } from '../../oci/harbor/harbor-client.js';
import { acceptReports } from '../../oci/harbor/harbor-lists.js';
import { artifactPath } from '../../oci/harbor/harbor-path.js';
import { harborError, harborProtocol } from '../../oci/harbor/harbor-refusal.js';
import { imageWords, type Reference } from '../../oci/reference.js';
import { clockDifference } from '../../text/instant.js';
import { countPackages, type HarborReport, parseHarborReport } from './harbor-report.js';
import { type HarborScanState, isOld, scanState, type Trigger } from './scan-state.js';

/** How long is waited for a scan, and whether an older one will do. */
export interface HarborScanLimits {
  /** Milliseconds for the scans of all platforms together. */
  readonly timeout: number;
  /** Milliseconds: a report that is not older is taken, and nothing is asked of the scanner. Absent: each scan is a new one. */
  readonly maxAge?: number;
}

/** What a scanner in Harbor says of one platform of an image. */
export interface ScannedPlatform {
  readonly platform: string;
  /** Of the platform's manifest. */
  readonly digest: Digest;
  readonly report: HarborReport;
  /** Packages of the SBOM that Harbor has made of it; absent where it was not asked for. */
  readonly packages?: number;
}

export interface ScannedArtifact {
  /** Of what the reference names: the index, or the image. */
  readonly digest: Digest;
  readonly platforms: readonly [ScannedPlatform, ...ScannedPlatform[]];
}

interface HarborScanPorts {
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds between two looks: the first, and the longest. */
const [firstWait, longestWait] = [1_000, 15_000];
/** Bytes of a report. */
const maxReport = 256 * 1024 * 1024;

/**
 * Has an image in a Harbor scanned by its scanner, and reads the report: of an index that of each of its platforms. A scan that failed, never ended or is older than what was asked for is an error, and so is a
 * report that is not there.
 * @throws ToolError `harbor-…`; Cancelled.
 */
export async function scanArtifact(
  ports: HarborScanPorts,
  harbor: Harbor,
  reference: Reference,
  limits: HarborScanLimits,
): Promise<ScannedArtifact> {
  const root = await readArtifact(harbor, reference);
  const { digest } = root;
  const { tag: _, ...place } = reference;
  const own = imagesOf(harbor, { ...place, digest }, root);
  const until = ports.clock.elapsed() + limits.timeout;
  const platforms = await inStage(ports.log, `Scan by the Harbor ${harbor.registry}`, async () => {
    const asked: AskedScan[] = [];
    for (const one of own) asked.push(await askScan(ports, harbor, { ...place, digest: one.digest }, one, limits));
    const scanned: ScannedPlatform[] = [];
    for (const one of asked) scanned.push(await scannedPlatform(ports, harbor, one, until));
    return scanned;
  });
  const [first, ...others] = platforms;
  if (first === undefined) throw new Error('defect: an image without a platform');
  return { digest, platforms: [first, ...others] };
}

/** @throws ToolError; as `Harbor.ask`. */
async function readArtifact(harbor: Harbor, reference: Reference): Promise<HarborArtifact> {
  const doing = `read ${imageWords(reference)}`;
  const query = new URLSearchParams({ with_scan_overview: 'true', with_tag: 'true' });
  const target = `${artifactPath(reference)}?${query}`;
  const { json } = await harbor.ask({ doing, target, headers: acceptReports });
  const artifact = parseArtifact(json);
  const attempt = { registry: harbor.registry, doing };
  if (artifact === undefined) throw harborProtocol(attempt, 'its answer is no artifact.');
  if (reference.digest !== undefined && artifact.digest !== reference.digest)
    throw harborProtocol(attempt, `it answers with ${artifact.digest}, another artifact.`);
  return artifact;
}

interface OwnImage {
  readonly platform: string;
  readonly digest: Digest;
}

/** The images that a reference stands for. What claims to be an attestation runs nowhere, and no scanner reads it. */
function imagesOf(harbor: Harbor, reference: Reference, artifact: HarborArtifact): readonly OwnImage[] {
  const attempt = { registry: harbor.registry, doing: `scan ${imageWords(reference)}` };
  if (artifact.children.length === 0) {
    if (artifact.type !== 'IMAGE')
      throw harborError(
        'harbor-no-image',
        attempt,
        `Harbor calls it ${JSON.stringify(artifact.type.slice(0, 40))}, no image.`,
        'Name an image.',
      );
    return [{ platform: nameOf(artifact), digest: artifact.digest }];
  }
  const images = artifact.children.filter(({ claimsAttestation }) => !claimsAttestation);
  if (images.length === 0) throw harborProtocol(attempt, 'its index holds no image.');
  if (images.length > maxPlatforms)
    throw harborProtocol(attempt, `its index holds ${images.length} images, more than ${maxPlatforms}.`);
  return images.map((child) => ({ platform: nameOf(child), digest: child.digest }));
}

function nameOf({ platform }: Pick<HarborArtifact, 'platform'>): string {
  return platform === undefined ? 'unknown' : platformName(platform);
}

interface AskedScan extends OwnImage {
  readonly reference: Reference & { readonly digest: Digest };
  /** Absent: a report that was there will do. */
  readonly trigger?: Trigger;
}

/** Asks for a scan, unless there is one that is young enough. @throws ToolError `harbor-no-scanner`, `harbor-scan-refused`; as `Harbor.ask`. */
async function askScan(
  { clock, log }: HarborScanPorts,
  harbor: Harbor,
  reference: Reference & { readonly digest: Digest },
  image: OwnImage,
  { maxAge }: HarborScanLimits,
): Promise<AskedScan> {
  const before = scanState(await readArtifact(harbor, reference));
  if (maxAge !== undefined && before.kind === 'done' && isYoung(before.at, clock.now(), maxAge))
    return { ...image, reference };
  const doing = `have ${imageWords(reference)} scanned`;
  const answer = await harbor.ask({
    ...{ doing, method: 'POST', target: `${artifactPath(reference)}/scan`, body: { scan_type: 'vulnerability' } },
    takes: [202, 400, 409, 412, 422],
  });
  const { status, said, headers } = answer;
  const attempt = { registry: harbor.registry, doing };
  if (status === 400 || status === 412 || status === 422) throw notScanned(attempt, status, said);
  if (status === 200) throw harborProtocol(attempt, 'it answered 200, which says nothing of a scan.');
  if (status === 409) log.info(`${imageWords(reference)} is being scanned already.`);
  // By the clock of Harbor, with which the end of the scan will be compared.
  const at = Date.parse(headers.date ?? '');
  return { ...image, reference, trigger: { at: Number.isNaN(at) ? clock.now().getTime() : at, before } };
}

/** A report of tomorrow has a wrong clock, and is as young as nobody knows. */
function isYoung(at: number, now: Date, maxAge: number): boolean {
  const age = now.getTime() - at;
  return age <= maxAge && age >= -clockDifference;
}

function notScanned(attempt: Parameters<typeof harborError>[1], status: number, said: string) {
  const words = said === '' ? '' : ` (${said})`;
  if (status === 412)
    return harborError(
      'harbor-no-scanner',
      attempt,
      `no scanner is set up for this project${words}.`,
      'Set one up under Interrogation Services, or for the project.',
    );
  const fix =
    status === 422
      ? 'Name the image of a platform by its digest.'
      : 'Look at the state of the scanner under Interrogation Services, and try again.';
  return harborError('harbor-scan-refused', attempt, `Harbor answered ${status}${words}.`, fix);
}

async function scannedPlatform(
  { clock }: HarborScanPorts,
  harbor: Harbor,
  { reference, trigger, ...image }: AskedScan,
  until: number,
): Promise<ScannedPlatform> {
  const attempt = { registry: harbor.registry, doing: `scan ${imageWords(reference)}` };
  for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 2)) {
    const state = scanState(await readArtifact(harbor, reference));
    const isNews = trigger === undefined || !('scan' in state) || !isOld(state, trigger);
    if (state.kind === 'done' && isNews)
      return { ...image, ...(await readReport(harbor, reference, image.platform, state.scan)) };
    if (state.kind === 'failed' && isNews) throw failed(attempt, state);
    if (state.kind === 'unknown' && trigger?.before.kind !== 'unknown') throw harborProtocol(attempt, `${state.why}.`);
    if (clock.elapsed() + wait > until) throw late(attempt, state);
    await clock.sleep(wait);
  }
}

function failed(attempt: Parameters<typeof harborError>[1], { word }: { readonly word: string }) {
  const what = word === 'Stopped' ? 'somebody has stopped the scan.' : `the scan ended with ${word}.`;
  return harborError('harbor-scan-failed', attempt, what, 'See the log of the scan in Harbor, and scan it again.');
}

function late(attempt: Parameters<typeof harborError>[1], state: HarborScanState) {
  const words = state.kind === 'running' ? `the scan is still ${state.word}` : 'there is no new report';
  const fix = 'Give it more time (--timeout), and look at the scanner and its queue in Harbor.';
  return harborError('harbor-scan-late', attempt, `${words} at the end of the time.`, fix);
}

/** @throws ToolError `harbor-not-scanned`, `harbor-report-…`. */
async function readReport(
  harbor: Harbor,
  reference: Reference & { readonly digest: Digest },
  platform: string,
  overview: ScanOverview,
): Promise<Pick<ScannedPlatform, 'report' | 'packages'>> {
  const doing = `read the report on ${imageWords(reference)}`;
  const additions = `${artifactPath(reference)}/additions`;
  const asked = { doing, target: `${additions}/vulnerabilities`, headers: acceptReports, max: maxReport };
  const report = parseHarborReport((await harbor.ask(asked)).json, platform, {
    digest: reference.digest,
    overview,
  });
  if ('what' in report) {
    const code = report.kind === 'not-scanned' ? 'harbor-not-scanned' : `harbor-report-${report.kind}`;
    const fix = 'Scan it again in Harbor, and look at the log of that scan.';
    throw harborError(code, { registry: harbor.registry, doing }, `${report.what}.`, fix);
  }
  if (report.findings.length > 0) return { report };
  return { report, packages: await packagesSeen(harbor, reference, additions) };
}

/** The packages of Harbor's own SBOM of an image in which nothing was found: a report does not say whether the scanner saw any. 0 where there is no SBOM. */
async function packagesSeen(harbor: Harbor, reference: Reference, additions: string): Promise<number> {
  const doing = `read the SBOM of ${imageWords(reference)}`;
  const { status, json } = await harbor.ask({
    doing,
    target: `${additions}/sbom`,
    takes: [400, 404, 422],
    max: maxReport,
  });
  return status === 200 ? countPackages(json) : 0;
}
