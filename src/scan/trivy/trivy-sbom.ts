import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Cancelled, GateError, ToolError } from '../../host/errors.js';
import type { Finished, Stat } from '../../host/values.js';
import type { Trivy } from './install.js';
import { MAX_REPORT, parseReportJson } from './read-report.js';
import { type ScanFolder, scanFolder, trivyEnvironment } from './trivy-command.js';
import { lastWords, type ScanPorts } from './trivy-run.js';

/** With what SBOMs are made and matched: what the image was scanned with. */
export interface SbomScanner {
  readonly trivy: Trivy;
  /** Trivy's cache folder: holds the databases and nothing else. */
  readonly cache: string;
  /** `timeout`: milliseconds. */
  readonly options: { readonly timeout: number };
}

const words = { cyclonedx: 'cyclonedx', spdx: 'spdx-json' } as const;

/**
 * The SBOM that Trivy's own converter makes of a report: no second scan (promise 4). Gives the JSON as it was parsed, unchecked.
 * @param report a report with all packages, as text in pieces: it may be larger than the longest text that V8 holds.
 * @throws ToolError `sbom-failed`.
 */
export async function convertReport(
  ports: ScanPorts,
  scanner: SbomScanner,
  report: Iterable<string>,
  form: keyof typeof words,
): Promise<unknown> {
  return inFolder(ports, scanner, async ({ root, report: input }) => {
    await pipeline(Readable.from(report), ports.files.writeStream(input, 0o600));
    return {
      args: ['convert', '--quiet', '--format', words[form], ...emptyFiles, '--output', '../out.json', '../report.json'],
      input,
      output: `${root}/out.json`,
    };
  });
}

/**
 * Trivy's report on an SBOM, by the databases that the image was scanned with; nothing is fetched. Gives the JSON as it was parsed, unchecked, or why there is none.
 * @param distro what the SBOM does not say of the distribution.
 */
export async function matchSbom(
  ports: ScanPorts,
  scanner: SbomScanner,
  sbom: Iterable<string>,
  distro?: string,
): Promise<{ readonly report: unknown } | { readonly why: string }> {
  try {
    const report = await inFolder(ports, scanner, async ({ root }) => {
      const input = `${root}/sbom.cdx.json`;
      await ports.files.write(input, [...sbom].join(''));
      return { args: sbomArguments(scanner, distro), input, output: `${root}/out.json` };
    });
    return { report };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return { why: error.message };
  }
}

/** No trivy.yaml and no ignore file but our empty ones. */
const emptyFiles = ['--config', '../config.yaml', '--ignorefile', '../ignore'];

function sbomArguments({ cache, options }: SbomScanner, distro: string | undefined): string[] {
  const timeout = `${Math.ceil(options.timeout / 1000) + 60}s`;
  return [
    ...['sbom', '--format', 'json', '--output', '../out.json', '--exit-code', '0'],
    ...['--scanners', 'vuln', '--list-all-pkgs', ...emptyFiles],
    ...['--cache-dir', cache, '--cache-backend', 'memory', '--timeout', timeout],
    ...['--skip-db-update', '--skip-java-db-update', '--skip-vex-repo-update', '--offline-scan'],
    ...['--skip-version-check', '--disable-telemetry', '--no-progress'],
    ...(distro === undefined ? [] : ['--distro', distro]),
    '../sbom.cdx.json',
  ];
}

interface Conversion {
  readonly args: readonly string[];
  /** What it reads. */
  readonly input: string;
  /** Where it writes. */
  readonly output: string;
}

/** Runs Trivy in a folder of its own, which is removed, with nothing of ours in its environment; gives what it has written. */
async function inFolder(
  { files, process, environment, log }: ScanPorts,
  { trivy, options }: SbomScanner,
  prepare: (folder: ScanFolder) => Promise<Conversion>,
): Promise<unknown> {
  const folder = scanFolder(await files.temporaryDirectory('sbom'));
  try {
    for (const directory of [folder.empty, folder.home, folder.docker, folder.temporary])
      await files.makeDirectory(directory, 0o700);
    for (const file of [folder.ignoreFile, folder.configFile]) await files.write(file, '');
    const { args, input, output } = await prepare(folder);
    const finished = await process.run({
      file: trivy.path,
      args,
      env: { ...trivyEnvironment(environment, folder), ...collection(await files.lstat(input)) },
      cwd: folder.empty,
      deadline: options.timeout,
      onLine: (line) => log.debug(`trivy: ${line}`),
    });
    if (finished.code !== 0) throw failed(`trivy ${args[0]} ${ending(finished)}.${lastWords(finished)}`);
    const bytes = await files.readBytes(output, MAX_REPORT);
    const parsed = bytes && parseReportJson(bytes);
    if (parsed === undefined) throw failed(`trivy ${args[0]} has written nothing.`);
    if ('what' in parsed) throw failed(`What trivy ${args[0]} has written is no JSON: ${parsed.what}.`);
    return parsed.raw;
  } finally {
    await files.remove(folder.root);
  }
}

/** Bytes of a file whose reading needs so little memory that nine times as much is no matter. */
const smallInput = 4 * 1024 * 1024;

/**
 * While Go starts Trivy it collects garbage six times, a quarter of all that a small file costs: there it need not begin before 32 MiB (runtime, "Environment
 * Variables"). A large report would take the memory of the machine with that.
 */
function collection(input: Stat | undefined): { readonly GOGC?: string } {
  return input !== undefined && input.size <= smallInput ? { GOGC: '800' } : {};
}

function ending({ late, code, signal }: Finished): string {
  if (late) return 'did not finish in time and was ended';
  return code === null ? `was ended by ${signal ?? 'a signal'}` : `ended with exit code ${code}`;
}

function failed(message: string): ToolError {
  return new ToolError({
    code: 'sbom-failed',
    message: `The SBOM can't be made: ${message}`,
    fix: 'Run again with debugging on to see all that Trivy says, or set sbom-format: none.',
  });
}
