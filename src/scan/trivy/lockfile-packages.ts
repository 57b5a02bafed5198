import { posix } from 'node:path';
import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import { parsedJson } from '../../text/json.js';
import type { Lockfile, LockfilePackage } from '../lockfile.js';
import { LockfileLines } from '../lockfile-line.js';
import type { Trivy } from './install.js';
import { type ScanFolder, scanFolder, trivyEnvironment } from './trivy-command.js';

interface LockfilePorts {
  readonly files: Files;
  readonly process: Process;
  readonly environment: Environment;
}

/** Milliseconds; a small context takes a fifth of a second. */
const deadline = 60_000;
const maxReport = 64 * 1024 * 1024;
/** Packages that are kept; a large monorepo has tens of thousands. */
const maxPackages = 200_000;

const reportSchema = z.object({
  Results: z
    .array(
      z.object({
        Target: z.string(),
        Type: z.string().optional(),
        Packages: z
          .array(
            z.object({
              Name: z.string(),
              Version: z.string().default(''),
              Locations: z.array(z.object({ StartLine: z.int(), EndLine: z.int() })).nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});
type Report = z.infer<typeof reportSchema>;

/**
 * The packages that lockfiles name, with their lines, as Trivy's own parsers read them: `trivy fs` on a folder with just these files, without any
 * database. Packages without a known line are left out.
 * @throws ToolError `lockfiles-unread` when Trivy can't do it; what the ports throw.
 */
export async function lockfilePackages(
  { files, process, environment }: LockfilePorts,
  trivy: Pick<Trivy, 'path'>,
  lockfiles: readonly Lockfile[],
): Promise<readonly LockfilePackage[]> {
  if (lockfiles.length === 0) return [];
  const folder = scanFolder(await files.temporaryDirectory('lockfiles'));
  try {
    await writeLockfiles(files, folder, lockfiles);
    const env = trivyEnvironment(environment, folder);
    const { code } = await process.run({ file: trivy.path, args: fsArguments(), env, cwd: folder.empty, deadline });
    const bytes = code === 0 ? await files.readBytes(folder.report, maxReport) : undefined;
    const report = bytes && reportSchema.safeParse(parsedJson(bytes.toString('utf8')));
    if (!report?.success) throw unread(code);
    return located(report.data, lockfiles);
  } finally {
    await files.remove(folder.root);
  }
}

/** Each in a numbered folder of its own: what folders of the repository are called reaches no path of ours. */
async function writeLockfiles(files: Files, folder: ScanFolder, lockfiles: readonly Lockfile[]): Promise<void> {
  for (const directory of [folder.empty, folder.home, folder.docker, folder.temporary])
    await files.makeDirectory(directory, 0o700);
  for (const path of [folder.ignoreFile, folder.configFile]) await files.write(path, '');
  for (const [index, { path, text, companions }] of lockfiles.entries()) {
    const place = `${folder.image}/${index}`;
    await files.write(`${place}/${posix.basename(path)}`, text);
    for (const [name, content] of Object.entries(companions)) await files.write(`${place}/${name}`, content);
  }
}

/** The licence scanner needs no database, and lists packages. */
function fsArguments(): string[] {
  return [
    'fs',
    ...['--format', 'json', '--output', '../report.json'],
    ...['--exit-code', '0'],
    ...['--scanners', 'license', '--list-all-pkgs', '--include-dev-deps'],
    ...['--config', '../config.yaml', '--ignorefile', '../ignore'],
    ...['--cache-dir', '../tmp', '--cache-backend', 'memory'],
    '--offline-scan',
    '--skip-version-check',
    '--disable-telemetry',
    '--no-progress',
    '--quiet',
    '../image',
  ];
}

function located({ Results: results }: Report, lockfiles: readonly Lockfile[]): readonly LockfilePackage[] {
  const packages: LockfilePackage[] = [];
  for (const { Target: target, Type: type, Packages: found } of results ?? []) {
    const lockfile = lockfiles[Number(/^(\d+)\//.exec(target)?.[1] ?? Number.NaN)];
    // Companions are no lockfiles; a licence file or a manifest beside one is not what we look for.
    if (lockfile === undefined || type === undefined || !target.endsWith(`/${posix.basename(lockfile.path)}`)) continue;
    const lines = new LockfileLines(lockfile.text);
    for (const { Name: name, Version: version, Locations: [first] = [] } of (found ?? []).map(withLocations)) {
      const location = first && { start: first.StartLine, end: first.EndLine };
      const line = lines.versionLine(name, version, location);
      if (line !== undefined && packages.length < maxPackages)
        packages.push({ path: lockfile.path, line, type, name, version });
    }
  }
  return packages;
}

type Package = NonNullable<NonNullable<Report['Results']>[number]['Packages']>[number];

function withLocations({ Locations, ...rest }: Package) {
  return { ...rest, Locations: Locations ?? [] };
}

function unread(code: number | null): ToolError {
  return new ToolError({
    code: 'lockfiles-unread',
    message: `Trivy did not list the packages of the lockfiles (exit code ${code}).`,
    fix: 'Run again with debugging on; findings are shown on the Dockerfile meanwhile.',
  });
}
