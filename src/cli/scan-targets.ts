import type { ScanTarget } from '../config/inputs/scan-target.js';
import type { Problem } from '../host/errors.js';
import type { Files, Process } from '../host/ports.js';
import { type NoImage, noImage } from '../image/archive/no-image.js';
import { type NamedImage, namedImage } from '../image/docker/local-image.js';
import { listLocalImages } from '../image/docker/local-images.js';
import { type Digest, isDigest } from '../oci/digest.js';
import { oneSpelling, readReference } from '../oci/reference.js';
import { stop } from './command/options.js';
import { isPattern } from './command/scan.js';
import { shellWord } from './explain-hint.js';
import { chooseLocal, type LocalChoice, maxImages, tooManyProblem, unmatchedProblem } from './local-choice.js';

/** What `scan` takes. */
export type ScannedTarget = Extract<ScanTarget, { readonly kind: 'image' | 'input' }>;

/**
 * What the arguments of `scan` stand for: a path that is there is an archive or a layout (alone), what holds `*` or `?` a pattern over the local images,
 * anything else the name of an image. Each image once.
 * @throws ConfigError `usage` for what stands for nothing; ToolError as `listLocalImages`.
 */
export async function namedTargets(
  ports: {
    readonly files: Pick<Files, 'stat' | 'list' | 'readStream'>;
    readonly process: Pick<Process, 'run'>;
  },
  targets: readonly [string, ...string[]],
): Promise<readonly ScannedTarget[]> {
  const paths = await pathsAmong(ports.files, targets);
  const [first, ...others] = targets;
  if (others.length === 0 && paths.length > 0) {
    const fault = await noImage(ports.files, first);
    stop(fault === undefined ? [] : [noImageProblem(first, fault)]);
    return [{ kind: 'input', path: first }];
  }
  const patterns = targets.filter(isPattern);
  const names = targets.filter((target) => !isPattern(target));
  stop([...paths.map(notAlone), ...names.flatMap(nameProblems)]);
  const chosen = patterns.length === 0 ? [] : await localChoices(ports.process, patterns, names);
  const scanTargets = [...namedOnly(names, chosen), ...chosen.map(localSubject)];
  stop(scanTargets.length > maxImages ? [tooManyProblem(scanTargets.length)] : []);
  return scanTargets;
}

async function pathsAmong(files: Pick<Files, 'stat'>, targets: readonly string[]): Promise<readonly string[]> {
  const stats = await Promise.all(targets.map((target) => files.stat(target)));
  return targets.filter((_, index) => stats[index] !== undefined);
}

/** An image of the local store, by its ID: a tag could be moved while others are scanned. */
function localSubject({ id, names }: LocalChoice): ScannedTarget {
  return { kind: 'image', reference: names[0], id, names };
}

/** What Docker will be asked for, as a digest where its ID is known; `undefined` where another one is asked. */
export function storedImage(scanTarget: ScannedTarget): NamedImage | Digest | undefined {
  if (scanTarget.kind !== 'image' || scanTarget.from === 'registry') return undefined;
  return scanTarget.id ?? namedImage(scanTarget.reference);
}

/** The local images of patterns, and the patterns that stand for none. @throws ConfigError `usage` for too many; ToolError as `listLocalImages`. */
export async function localTargets(
  process: Pick<Process, 'run'>,
  patterns: readonly string[],
): Promise<{ readonly scanTargets: readonly ScannedTarget[]; readonly unmatched: readonly string[] }> {
  const { chosen, unmatched } = chooseLocal(await listLocalImages(process), patterns);
  stop(chosen.length > maxImages ? [tooManyProblem(chosen.length)] : []);
  return { scanTargets: chosen.map(localSubject), unmatched };
}

/** With a pattern the store is asked anyway: names of it that are written out count there, too. */
async function localChoices(
  process: Pick<Process, 'run'>,
  patterns: readonly string[],
  names: readonly string[],
): Promise<readonly LocalChoice[]> {
  const images = await listLocalImages(process);
  const wanted = new Set(names.map(oneSpelling));
  const named = images.filter(({ name }) => wanted.has(oneSpelling(name))).map(({ name }) => name);
  const { chosen, unmatched } = chooseLocal(images, [...patterns, ...named]);
  stop(unmatched.map((pattern) => unmatchedProblem(pattern, images)));
  return chosen;
}

/** The names that no pattern has brought already, each once. */
function namedOnly(names: readonly string[], chosen: readonly LocalChoice[]): readonly ScannedTarget[] {
  const known = new Set(chosen.flatMap((choice) => choice.names.map(oneSpelling)));
  return [...new Map(names.map((name) => [oneSpelling(name), name]))]
    .filter(([spelled]) => !known.has(spelled))
    .map(([, reference]) => ({ kind: 'image', reference }));
}

/** What looks like a path to everybody. */
const pathForm = /^[./~]|\.(?:tar|tar\.gz|tgz)$/;

function nameProblems(name: string): readonly Problem[] {
  if (isDigest(name)) return [];
  const read = readReference(name, name);
  if (pathForm.test(name)) {
    const orImage = 'problem' in read ? '' : ` If an image is meant, write ${name}:latest.`;
    return [{ where: name, what: 'there is no such file or folder', fix: `Correct the path.${orImage}` }];
  }
  return 'problem' in read ? [read.problem] : [];
}

/** What to do with a path that is there and holds no image: the command for what it is. */
function noImageProblem(path: string, { what, meant }: NoImage): Problem {
  return { where: path, what, fix: `${orImage(path)}${commandFor(path, meant)}` };
}

function commandFor(path: string, meant: NoImage['meant']): string {
  if (meant === 'report') return `Judge it as a report: image-gate judge ${shellWord(path)}`;
  if (meant === 'image') return 'Name an archive of docker save or buildx, the folder of an OCI layout, or an image.';
  const file = meant.file === undefined ? '' : ` --file ${shellWord(meant.file)}`;
  return `Build and judge it: image-gate gate --context ${shellWord(meant.context)}${file}`;
}

/** A folder is often called like the image of what is in it. */
function orImage(name: string): string {
  const isName = !pathForm.test(name) && !/\.\w+$/.test(name) && !('problem' in readReference(name, name));
  return isName ? `If the image of this name is meant, write ${name}:latest. ` : '';
}

/** Also what a shell makes of a pattern without quotes. */
function notAlone(path: string): Problem {
  return {
    where: path,
    what: 'this is a file or folder, and an archive or a layout is scanned alone',
    fix: `Write ${path}:latest if an image is meant; put patterns in quotes, so that the shell leaves them as they are.`,
  };
}
