import { join } from 'node:path';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { reportFileName } from '../report/image-name.js';

/** A report that this machine has kept. */
export interface KeptReport {
  readonly path: string;
  readonly written: Date;
}

/** Entries of the folder of reports that are looked at. */
const maxEntries = 2000;

/**
 * The newest report in the folder of reports and in those within it; with an image only those of it, whatever its tag.
 * @throws ConfigError `report-absent`, with what makes one.
 */
export async function lastReport(
  files: Pick<Files, 'list' | 'lstat'>,
  directory: string,
  image?: string,
): Promise<KeptReport> {
  const kept = await reportsIn(files, directory, true);
  const wanted = image === undefined ? undefined : reportFileName(image);
  const [newest] = kept
    .filter(({ name }) => (wanted === undefined ? /^trivy-results-.*\.json$/.test(name) : name === wanted))
    .toSorted((a, b) => b.time - a.time);
  if (newest !== undefined) return { path: newest.path, written: new Date(newest.time) };
  const what =
    image === undefined ? `there is no report in ${directory}` : `there is no report of ${image} in ${directory}`;
  const fix = `Scan first: image-gate scan ${image ?? 'IMAGE'}. Or name a report: image-gate explain ID REPORT.json`;
  throw new ConfigError([{ where: 'report', what, fix }], 'report-absent');
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly time: number;
}

async function reportsIn(
  files: Pick<Files, 'list' | 'lstat'>,
  directory: string,
  deeper: boolean,
): Promise<readonly Entry[]> {
  const names = ((await files.list(directory)) ?? []).slice(0, maxEntries);
  const found = names.map(async (name): Promise<readonly Entry[]> => {
    const path = join(directory, name);
    const stat = await files.lstat(path);
    if (stat?.kind === 'directory') return deeper ? reportsIn(files, path, false) : [];
    return stat?.kind === 'file' ? [{ name, path, time: stat.mtimeMs }] : [];
  });
  return (await Promise.all(found)).flat();
}
