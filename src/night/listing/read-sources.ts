import { resolve } from 'node:path';
import { ConfigError, type Problem } from '../../host/errors.js';
import { namedList } from '../../host/files/named-file.js';
import type { Files } from '../../host/ports.js';
import { parseCloudList } from '../../inventory/cloud-list.js';
import { parseImageList } from '../../inventory/image-list.js';
import { type ImageQuery, type ReadQueries, readImageQuery } from '../../inventory/image-query.js';
import type { Gap } from '../../inventory/night.js';
import { parsePodList } from '../../inventory/pod-list.js';
import { counted } from '../../text/count.js';

/** Where it is said which images are to be looked at. */
export interface NightSources {
  /** Images, repositories, patterns and registries. */
  readonly names: readonly string[];
  /** Files of those. */
  readonly lists: readonly string[];
  /** Files that say what runs. */
  readonly running: readonly string[];
  /** Files of what the command line of a cloud registry has printed, as `PLACE=FILE` or `FILE`. */
  readonly listings: readonly string[];
}

/** Bytes of a list: 200,000 images with their tags. */
const maxList = 128 * 1024 * 1024;

/**
 * What is wanted by all sources. Entries that name nothing are gaps.
 * @param command for problems with all of them together.
 * @throws ConfigError `source-invalid` with everything that is wrong: a list that is not there or of another form would be images that are missing without a word.
 */
export async function readSources(
  files: Pick<Files, 'readBytes'>,
  { names, lists, running, listings }: NightSources,
  workingDirectory: string,
  command = 'image-gate registry',
): Promise<{ readonly wanted: readonly ImageQuery[]; readonly gaps: readonly Gap[] }> {
  const [wanted, gaps, problems] = [[] as ImageQuery[], [] as Gap[], [] as Problem[]];
  const take = (read: ReadQueries, what: string) => {
    if ('problem' in read) return void problems.push(read.problem);
    for (const one of read.wanted) wanted.push(one);
    if (read.unreadable > 0) gaps.push({ kind: 'unreadable', what: `entries of ${what}`, count: read.unreadable });
    // What should have written it may have failed.
    const cut = read.cut ?? (read.wanted.length + read.unreadable === 0 ? 'it names no image' : undefined);
    if (cut !== undefined) gaps.push({ kind: 'unlisted', what: `${what}: ${cut}`, count: 1 });
  };
  for (const name of names) {
    const read = readImageQuery(name, name);
    if ('wanted' in read) wanted.push(read.wanted);
    else problems.push(read.problem);
  }
  for (const path of lists) {
    const read = parseImageList(await textOf(files, workingDirectory, path), path);
    if ('problems' in read) problems.push(...read.problems);
    else take({ ...read, unreadable: 0 }, path);
  }
  for (const path of running) take(parsePodList(await textOf(files, workingDirectory, path), path), path);
  for (const listing of listings) {
    const [, place = '', path = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(listing) ?? [];
    take(parseCloudList(await textOf(files, workingDirectory, path), place.replace(/\/$/, ''), path), path);
  }
  if (wanted.length + problems.length === 0)
    problems.push(...(gaps.length === 0 ? [nothing] : gaps.map((gap) => nothingIn(gap, command))));
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others], 'source-invalid');
  return { wanted, gaps };
}

async function textOf(files: Pick<Files, 'readBytes'>, workingDirectory: string, path: string): Promise<string> {
  return namedList(files, resolve(workingDirectory, path), path, maxList);
}

/** A list by which nothing is left to look at. */
function nothingIn({ kind, what, count }: Gap, where: string): Problem {
  const fix = 'Look at the command that has written it (docs/night.md), and make the list again.';
  if (kind === 'unlisted') return { where, what: `no image is named: ${what}`, fix };
  return {
    where,
    what: `no image is named: ${counted(count)} of the ${what} can't be read`,
    fix,
  };
}

const nothing: Problem = {
  where: 'image-gate registry',
  what: 'no image is named',
  fix: 'Name what is to be looked at: registry.example.com/ for all of a registry, an image, a pattern, or a list (--images FILE).',
};
