import { join } from 'node:path';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { reportFileName } from '../oci/image-file-name.js';
import { imageName } from '../oci/image-name.js';
import { namesInFile } from '../publish/report-place.js';
import { isNamed } from '../report/json/recorded-names.js';
import { plainLine } from '../text/plain-line.js';

/** A report that this machine has kept. */
export interface KeptReport {
  readonly path: string;
  /** The folder of those asked for in which it lies. */
  readonly directory: string;
  readonly written: Date;
}

/** The newest report of one image. */
export interface ImageReport extends KeptReport {
  /** What the report calls its image, or its own path where it does not say that. Foreign. */
  readonly image: string;
}

/** How a command is told which report is meant: where there is none, and where there are too many. */
interface Otherwise {
  readonly none: string;
  readonly many: string;
}

export const toExplain: Otherwise = {
  none: 'Or name a report: image-gate explain ID REPORT.json',
  many: 'Name the image with --image, or name the report.',
};

/** Entries of the folder of reports that are looked at. */
const maxEntries = 2000;
/** Reports whose beginning is read to learn their image. */
const maxRead = 200;

/** Images whose reports are looked through. */
const maxImages = 50;

/** Reports of other tags that a message names. */
const maxOthers = 5;

/**
 * The newest report of each image (whatever its tag) in the first of these folders that has reports, there or in the folders within; the newest first.
 * @throws ConfigError `report-absent`, with what makes one; `images-too-many`.
 */
export async function newestOfEach(
  files: Pick<Files, 'list' | 'lstat' | 'readStream'>,
  directories: readonly [string, ...string[]],
  otherwise: Otherwise,
): Promise<readonly [ImageReport, ...ImageReport[]]> {
  for (const directory of directories) {
    const kept = (await reportsIn(files, directory, 2)).filter(({ name }) => /^trivy-results-[^@]*\.json$/.test(name));
    const known = new Map<string, ImageReport>();
    for (const { path, time } of kept.toSorted((a, b) => b.time - a.time)) {
      const [image = path] = (await namesInFile(files, path)) ?? [];
      const key = imageName(image).familiar;
      if (!known.has(key)) known.set(key, { path, directory, written: new Date(time), image });
      if (known.size > maxImages) throw tooMany(directory, otherwise.many);
    }
    const [first, ...others] = known.values();
    if (first !== undefined) return [first, ...others];
  }
  throw absent(directories.at(-1) ?? '', undefined, [], otherwise.none);
}

function tooMany(directory: string, fix: string): ConfigError {
  const what = `${directory} has reports of more than ${maxImages} images`;
  return new ConfigError([{ where: 'report', what, fix }], 'images-too-many');
}

/**
 * The newest report of an image in the first of these folders that has one, there or in the folders within, and of its tag where it has one.
 * @throws ConfigError `report-absent`, with what makes one.
 */
export async function lastReport(
  files: Pick<Files, 'list' | 'lstat' | 'readStream'>,
  directories: readonly [string, ...string[]],
  image: string,
): Promise<KeptReport> {
  const others = new Set<string>();
  for (const directory of directories) {
    const kept = await reportsIn(files, directory, 2);
    const wanted = reportFileName(image);
    const newestFirst = kept.filter(({ name }) => name === wanted).toSorted((a, b) => b.time - a.time);
    for (const { path, time } of newestFirst.slice(0, maxRead)) {
      const names = (await namesInFile(files, path)) ?? [];
      if (isNamed(names, image)) return { path, directory, written: new Date(time) };
      for (const name of names) others.add(plainLine(name, 100));
    }
  }
  throw absent(directories.at(-1) ?? '', image, [...others]);
}

function absent(
  directory: string,
  image: string | undefined,
  others: readonly string[],
  otherwise = toExplain.none,
): ConfigError {
  const only = others.length === 0 ? '' : `, only of ${others.slice(0, maxOthers).join(', ')}`;
  const what =
    image === undefined
      ? `there is no report in ${directory}`
      : `there is no report of ${image} in ${directory}${only}`;
  const fix = `Scan first: image-gate scan ${image ?? 'IMAGE'}. ${otherwise}`;
  return new ConfigError([{ where: 'report', what, fix }], 'report-absent');
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly time: number;
}

async function reportsIn(
  files: Pick<Files, 'list' | 'lstat'>,
  directory: string,
  deeper: number,
): Promise<readonly Entry[]> {
  const names = ((await files.list(directory)) ?? []).slice(0, maxEntries);
  const found = names.map(async (name): Promise<readonly Entry[]> => {
    const path = join(directory, name);
    const stat = await files.lstat(path);
    if (stat?.kind === 'directory') return deeper > 0 ? reportsIn(files, path, deeper - 1) : [];
    return stat?.kind === 'file' ? [{ name, path, time: stat.mtimeMs }] : [];
  });
  return (await Promise.all(found)).flat();
}
