import { basename, join } from 'node:path';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { imageCategory, isRecord, recordBeside, reportOfDocument } from '../oci/image-file-name.js';
import { MAX_REPORT } from '../scan/trivy/read-report.js';
import { plainLine } from '../text/plain-line.js';
import { absent, oneReport } from './image-report.js';

/** Reports of a folder, and its entries that are looked at: it may be very full. */
export const maxReports = 50;
const maxEntries = 2000;

/** What is judged of a file: findings are kept under the category, so that two of one category would replace each other's. */
interface Named {
  readonly path: string;
  readonly assessment: { readonly name: string };
  readonly sarif: { readonly category?: string };
}

/** @throws ConfigError `reports-alike` where two reports would be about the same image. */
export function requireOneEach(reports: readonly Named[]): void {
  const known = new Map<string, string>();
  for (const { path, assessment, sarif } of reports) {
    const category = sarif.category ?? imageCategory(assessment.name);
    const other = known.get(category);
    if (other !== undefined) throw alike(path, other, category);
    known.set(category, path);
  }
}

function alike(path: string, other: string, category: string): ConfigError {
  const what = `${other} and ${path} are both kept under the category ${plainLine(category, 200)}, and would replace each other's alerts and comment`;
  const fix = 'Build each with an input `category` of its own, or judge each in a step of its own with one.';
  return new ConfigError([{ where: 'report', what, fix }], 'reports-alike');
}

/**
 * The path of a report, or those of all JSON files of a folder and of the folders in it (where downloaded artifacts are), without following links.
 * @throws ConfigError `report-absent` for a folder without any, `reports-too-many` for one that holds more than are judged: none is passed over.
 */
export async function reportPaths(
  files: Pick<Files, 'stat' | 'lstat' | 'list'>,
  path: string,
): Promise<readonly [string, ...string[]]> {
  if ((await files.stat(path))?.kind !== 'directory') return [path];
  const entries = await entriesOf(files, path, maxEntries);
  const below: Entry[] = [];
  for (const folder of entries.filter(({ kind }) => kind === 'directory'))
    below.push(...(await entriesOf(files, folder.path, maxEntries - entries.length - below.length)));
  const json = [...entries, ...below].filter(({ kind, path: name }) => kind === 'file' && name.endsWith('.json'));
  const found = json.filter(({ path: name }) => !isRecord(name) && reportOfDocument(basename(name)) === undefined);
  requireReports(json, found);
  const [first, ...others] = found.map((entry) => entry.path);
  if (first === undefined)
    throw absent(`the folder ${path} holds no JSON file`, `${oneReport}, or a folder of such files`);
  const bytes = found.reduce((sum, { size }) => sum + size, 0);
  if (found.length > maxReports || bytes > MAX_REPORT)
    throw tooMany(path, `${found.length} JSON files of ${bytes} bytes`, `${maxReports} and ${MAX_REPORT}`);
  return [first, ...others];
}

/** A record whose report is gone would be an image that nobody judges. @throws ConfigError `report-absent`. */
function requireReports(all: readonly Entry[], reports: readonly Entry[]): void {
  const known = new Set(reports.flatMap(({ path }) => recordBeside(path) ?? []));
  const lone = all.find(({ path }) => isRecord(path) && !known.has(path));
  if (lone === undefined) return;
  throw absent(
    `${lone.path} is there without its report`,
    "Put Trivy's JSON of the same run (trivy-results-….json) beside it",
  );
}

interface Entry {
  readonly path: string;
  readonly kind: string;
  readonly size: number;
}

async function entriesOf(files: Pick<Files, 'lstat' | 'list'>, folder: string, max: number): Promise<readonly Entry[]> {
  const names = (await files.list(folder)) ?? [];
  if (names.length > max) throw tooMany(folder, `${names.length} files and folders`, `${maxEntries} in all`);
  const entries = names.map(async (name): Promise<readonly Entry[]> => {
    const stat = await files.lstat(join(folder, name));
    return stat === undefined ? [] : [{ path: join(folder, name), kind: stat.kind, size: stat.size }];
  });
  return (await Promise.all(entries)).flat();
}

function tooMany(path: string, held: string, most: string): ConfigError {
  const what = `${path} holds ${held}, more than the ${most} that are judged at once`;
  return new ConfigError([{ where: 'report', what, fix: 'Judge them in several steps.' }], 'reports-too-many');
}
