import { bothOrNone } from '../host/both-or-none.js';
import { ToolError } from '../host/errors.js';
import { inStage } from '../host/stage.js';
import { platformName } from '../oci/descriptor.js';
import { inParallel } from '../oci/in-parallel.js';
import type { ImageLayout, PlatformImage } from '../oci/layout/image-layout.js';
import { type LayerEvidence, layerEvidence } from './layers/layer-evidence.js';
import { mergeFindings } from './merge.js';
import type { ReadyScanner } from './prepare.js';
import type { PlatformScan, ScanResult } from './scan-result.js';
import { findingsOf } from './trivy/normalise.js';
import { platformScan, type ReadReport } from './trivy/read-report.js';
import { javaDatabaseWanted, runTrivy, type Scan, type ScanPorts } from './trivy/trivy-run.js';

/** Trivies at once: each takes a few hundred megabytes, and works on several cores by itself. Only one may have a layer cache open. */
const WIDTH = 2;

/**
 * Scans every image of a verified layout exactly once, `width` at the same time.
 * @throws ToolError when any of them could not be scanned; see `runTrivy`.
 */
export async function scanImage(
  ports: ScanPorts,
  ready: ReadyScanner,
  layout: ImageLayout,
  width = ready.layers === 'fs' ? 1 : WIDTH,
): Promise<ScanResult> {
  const reports = new Map<PlatformImage, Scanned>();
  await inStage(ports.log, 'Scan', (step) =>
    inParallel(layout.images, width, async (image) => {
      reports.set(image, await scanBeside(ports, ready, layout, image));
      step(`${reports.size} of ${layout.images.length} platforms`);
    }),
  );
  return scanResult(ready, layout, reports);
}

/** What Trivy reports of one image, and what it does not report of its layers. */
interface Scanned {
  readonly read: ReadReport;
  readonly evidence?: LayerEvidence;
}

/** The layers are looked through while Trivy works, and no sooner: it has more to do. */
async function scanBeside(
  ports: ScanPorts,
  ready: ReadyScanner,
  layout: ImageLayout,
  image: PlatformImage,
): Promise<Scanned> {
  if (!ready.options.scanners.includes('vuln')) return { read: await scanOne(ports, ready, layout, image) };
  const starting = Promise.withResolvers<void>();
  const [read, evidence] = await bothOrNone(
    () => scanOne(ports, ready, layout, image, starting.resolve),
    async (stop) => {
      stop.addEventListener('abort', () => starting.resolve());
      await starting.promise;
      return layerEvidence(ports.files, layout, image, stop, ports.seen);
    },
  );
  return { read, evidence };
}

async function scanOne(
  ports: ScanPorts,
  ready: ReadyScanner,
  layout: ImageLayout,
  image: PlatformImage,
  starting?: () => void,
): Promise<ReadReport> {
  const { trivy, cache, options, layers = 'memory' } = ready;
  const { scanners, timeout } = options;
  const scan: Scan = { trivy, layout, image, cache, scanners, timeout, layers };
  const name = platformName(image.platform);
  ports.log.info(`Scanning ${name} (${image.config.digest})`);
  const first = await runTrivy(ports, scan, starting);
  if (first !== javaDatabaseWanted) return first;
  ports.log.info(`${name} holds JAR files: the Java database is needed`);
  await ready.addJavaDatabase();
  const second = await runTrivy(ports, scan);
  if (second !== javaDatabaseWanted) return second;
  throw new ToolError({
    code: 'scan-failed',
    message: `Trivy does not find the Java database for ${name} although it is there.`,
    fix: 'Empty the cache directory and run again.',
  });
}

function scanResult(
  { trivy, database, buckets, options }: ReadyScanner,
  layout: ImageLayout,
  reports: ReadonlyMap<PlatformImage, Scanned>,
): ScanResult {
  const [first, ...others] = layout.images.map((image) => {
    const scanned = reports.get(image);
    const platform = platformName(image.platform);
    if (scanned === undefined) throw notScanned(platform);
    const { read, evidence } = scanned;
    const { diffIds, history, container } = image;
    const listed = options.scanners.includes('vuln');
    const known = { listed, buckets, evidence, layerHistory: { diffIds, history }, container };
    return {
      version: read.report.Trivy?.Version,
      scan: platformScan(read, platform, known),
      findings: findingsOf(read.report, platform),
    };
  });
  if (first === undefined) throw notScanned('the image');
  const platforms: [PlatformScan, ...PlatformScan[]] = [first.scan, ...others.map(({ scan }) => scan)];
  return {
    scanner: {
      version: trivy.version ?? first.version ?? 'unknown',
      binary: trivy.binary,
      trust: trivy.trust,
      scanners: options.scanners,
    },
    ...(database ? { database } : {}),
    platforms,
    findings: mergeFindings([first, ...others].map(({ findings }) => findings)),
  };
}

function notScanned(platform: string): ToolError {
  return new ToolError({
    code: 'platform-not-scanned',
    message: `${platform} was not scanned.`,
    fix: 'Run again; if that does not help, report it as a defect of image-gate.',
  });
}
