import { ToolError } from '../../host/errors.js';
import { saysDiskFull } from '../../host/files/file-fault.js';
import { roomForTemporary } from '../../host/files/temporary-name.js';
import type { Files, Log, Process } from '../../host/ports.js';
import type { Environment, Finished } from '../../host/values.js';
import { platformName } from '../../oci/descriptor.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { ImageLayout, PlatformImage } from '../../oci/layout/image-layout.js';
import { platformLayout } from '../../oci/layout/layout-writer.js';
import { plainLine } from '../../text/plain-line.js';
import type { SeenLayers } from '../layers/seen-layers.js';
import type { ScannerName } from '../scanner-options.js';
import type { Trivy } from './install.js';
import { deniedVersion } from './pins.js';
import { MAX_REPORT, parseReport, type ReadReport } from './read-report.js';
import { type LayerCache, type ScanFolder, scanFolder, trivyArguments, trivyEnvironment } from './trivy-command.js';

export interface ScanPorts {
  readonly files: Files;
  readonly process: Process;
  readonly environment: Environment;
  readonly log: Log;
  /** What is known of layers already. */
  readonly seen?: SeenLayers | undefined;
}

/** One image to scan, and with what. */
export interface Scan {
  readonly trivy: Trivy;
  readonly layout: ImageLayout;
  readonly image: PlatformImage;
  /** Trivy's cache folder: holds the databases and nothing else. */
  readonly cache: string;
  readonly scanners: readonly ScannerName[];
  /** Milliseconds. */
  readonly timeout: number;
  /** Default: `memory`. */
  readonly layers?: LayerCache;
}

/** The image holds JARs and Trivy has no Java database: not a scan, but the question for one. */
export const javaDatabaseWanted = 'java-database-wanted';

/**
 * Runs Trivy once on one image of a verified layout and reads its report. Anything but a whole report of that very image is an error (promise 3).
 * @param starting called when Trivy is about to be started.
 * @throws ToolError `scan-failed`, `scan-killed`, `scan-timeout`, `disk-full`, `report-missing`, `report-invalid`, `report-foreign`, `trivy-denied`.
 */
export async function runTrivy(
  ports: ScanPorts,
  scan: Scan,
  starting: () => void = () => undefined,
): Promise<ReadReport | typeof javaDatabaseWanted> {
  const folder = scanFolder(await ports.files.temporaryDirectory('scan'));
  try {
    await prepareFolder(ports.files, folder, scan);
    starting();
    const finished = await ports.process.run({
      file: scan.trivy.path,
      args: trivyArguments(scan.cache, scan.scanners, scan.timeout, scan.layers),
      env: { ...trivyEnvironment(ports.environment, folder), ...collection(scan) },
      cwd: folder.empty,
      deadline: scan.timeout,
      onLine: (line) => ports.log.debug(`trivy: ${line}`),
    });
    if (wantsJavaDatabase(finished)) return javaDatabaseWanted;
    requireSuccess(finished, scan);
    return await readOwnReport(ports.files, folder, scan);
  } finally {
    await ports.files.remove(folder.root);
  }
}

async function prepareFolder(files: Files, folder: ScanFolder, { layout, image }: Scan): Promise<void> {
  const folders = [folder.empty, folder.home, folder.docker, folder.temporary];
  const steps: readonly (() => Promise<unknown>)[] = [
    () => platformLayout(files, layout, image, folder.image),
    ...folders.map((directory) => () => files.makeDirectory(directory, 0o700)),
    ...[folder.ignoreFile, folder.configFile].map((file) => () => files.write(file, '')),
  ];
  // Each waits for the disk, and Trivy for all of them.
  await inParallel(steps, steps.length, (step) => step());
}

/** Bytes of layers, as they lie there, up to which the memory of a machine does not matter. */
const smallImage = 512 * 1024 * 1024;

/**
 * For an image that is not large Go collects garbage more rarely (runtime, "Environment Variables"): of 200 MB it takes a quarter less processor time, and 170 MB instead of 130.
 * Where layers are kept on disk, a night works on several images at once.
 */
function collection({ image, layers = 'memory' }: Scan): { readonly GOGC?: string } {
  const size = image.layers.reduce((sum, layer) => sum + layer.size, 0);
  return layers === 'memory' && size <= smallImage ? { GOGC: '400' } : {};
}

/**
 * Trivy opens the Java database at the first JAR and fails when it is absent and may not be fetched (its pkg/javadb/client.go). It says so in this
 * text only; if a release words it differently the run fails like every other failed scan.
 */
function wantsJavaDatabase({ code, stderr }: Finished): boolean {
  return (
    code !== 0 && stderr.includes("Java DB update failed: '--skip-java-db-update' cannot be specified on the first run")
  );
}

function requireSuccess(finished: Finished, scan: Scan): void {
  if (finished.code === 0) return;
  const name = platformName(scan.image.platform);
  const said = lastWords(finished);
  if (finished.late) {
    throw new ToolError({
      code: 'scan-timeout',
      message: `Trivy did not finish scanning ${name} within ${scan.timeout / 1000} s and was ended.${said}`,
      fix: 'Allow more time with timeout, or look at what makes the image slow to scan.',
    });
  }
  if (finished.code === null) {
    throw new ToolError({
      code: 'scan-killed',
      message: `Trivy was ended by ${finished.signal ?? 'a signal'} while it scanned ${name}.${said}`,
      fix: 'Most often the machine ran out of memory: give it more, or make the image smaller.',
    });
  }
  // All that it writes lies in temporary folders of ours.
  if (saysDiskFull(said)) {
    throw new ToolError({
      code: 'disk-full',
      message: `Trivy found no space left for its temporary files while it scanned ${name}.${said}`,
      fix: roomForTemporary,
    });
  }
  throw new ToolError({
    code: 'scan-failed',
    message: `Trivy ended with exit code ${finished.code} while it scanned ${name}.${said}`,
    fix: 'Look at what Trivy says; run again with debugging on to see all of it.',
  });
}

const MAX_LINES = 4;
const MAX_LINE = 600;

/** The lines that name the error, else the last ones. */
export function lastWords({ stderr }: Finished): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => /\b(?:ERROR|FATAL|panic:)/.test(line));
  const shown = (errors.length > 0 ? errors : lines).slice(-MAX_LINES);
  return shown.map((line) => `\n  ${plainLine(line, MAX_LINE)}`).join('');
}

async function readOwnReport(files: Files, folder: ScanFolder, scan: Scan): Promise<ReadReport> {
  const name = platformName(scan.image.platform);
  const bytes = await files.readBytes(folder.report, MAX_REPORT);
  if (bytes === undefined) throw badReport('missing', `Trivy wrote no report on ${name}`);
  const read = parseReport(bytes);
  if ('what' in read) throw badReport(read.kind, `What Trivy wrote on ${name} is not a report: ${read.what}`);
  requireSameImage(read, scan.image, name);
  requireSameTrivy(read, scan.trivy);
  return read;
}

/** Promise 1: the image ID in a report is the digest of the config (running-for-real.md); any other means other bytes. */
function requireSameImage({ report }: ReadReport, image: PlatformImage, name: string): void {
  const { ImageID: scanned } = report.Metadata;
  if (scanned === image.config.digest) return;
  throw badReport('foreign', `Trivy's report on ${name} is of the image ${scanned}, not of ${image.config.digest}`);
}

function requireSameTrivy({ report }: ReadReport, trivy: Trivy): void {
  const version = report.Trivy?.Version;
  if (version !== undefined && deniedVersion(version) !== undefined) {
    throw new ToolError({
      code: 'trivy-denied',
      message: `${trivy.path} calls itself Trivy ${version}, a malicious release (CVE-2026-33634), and has run.`,
      fix: 'Remove it, and treat all secrets of this machine and this job as stolen.',
    });
  }
  if (trivy.version !== undefined && version !== trivy.version) {
    throw badReport(
      'foreign',
      `The report is by Trivy ${version ?? 'of an unknown version'}, but ${trivy.version} was run`,
    );
  }
}

function badReport(kind: 'missing' | 'invalid' | 'foreign', message: string): ToolError {
  return new ToolError({
    code: `report-${kind}`,
    message: `${message}.`,
    fix: 'Check the space on the disk and the binary that runs as Trivy (trivy-path), then run again.',
  });
}
