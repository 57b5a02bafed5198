import { posix } from 'node:path';
import { lockfileNames } from '../../scan/lockfile.js';
import { contextPath } from '../dockerfile/copied-from.js';
import { filePattern, ignoredBy } from '../dockerfile/dockerignore.js';
import type { Step } from '../dockerfile/steps.js';

/** A lockfile where a stage of the build has it. */
export interface Landing {
  /** Its path in the stage, absolute. */
  readonly at: string;
  /** Relative to the build context; absent for one that was made in the build or comes from another image. */
  readonly lockfile?: string;
  /** The number of the step that brought it. */
  readonly step: number;
  /** It is there for that step alone: a mount. */
  readonly isMounted?: true;
}

/** A file that a step may copy, by its path below what the step copies from. */
export interface Copyable {
  readonly path: string;
  readonly lockfile?: string;
}

/** Places of lockfiles in one stage; where there are more, nobody knows which one counts. */
const maxLandings = 500;
/** A lockfile that nobody knows, around everything. */
export const tooMany: readonly Landing[] = [{ at: '/', step: -1 }];
/** Sources of one instruction that are looked at. */
const maxSources = 200;

/**
 * Where the steps of a stage put lockfiles.
 * @param fromContext the lockfiles of the build context that the build can see. @param fromStage those of the stage that a `--from` names; `undefined` for another image.
 */
export function landingsOf(
  steps: readonly Step[],
  fromContext: readonly Copyable[],
  fromStage: (step: Step) => readonly Copyable[] | undefined,
): readonly Landing[] {
  const landings: Landing[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.instruction.keyword === 'RUN') landings.push(...mounted(step, fromContext, index));
    else if (step.words.length > maxSources) return tooMany;
    else if (step.words.length > 1 && fromOf(step) === undefined) landings.push(...copied(step, fromContext, index));
    else if (step.words.length > 1) {
      const found = copied(step, fromStage(step) ?? [], index);
      landings.push(...found, ...unknownLockfiles(step, index, found));
    }
    if (landings.length > maxLandings) return tooMany;
  }
  return landings;
}

/** The lockfiles that a step sees: of those that were put at one path the last. */
export function seenBy(landings: readonly Landing[], step: number): readonly Landing[] {
  const there = landings.filter((landing) => (landing.isMounted ? landing.step === step : landing.step < step));
  const last = new Map(there.map(({ at, step: brought }) => [at, brought]));
  return there.filter(({ at, step: brought }) => last.get(at) === brought);
}

/** What `--from` names. */
export function fromOf({ instruction: { flags } }: Pick<Step, 'instruction'>): string | undefined {
  return flags.find((flag) => flag.startsWith('from='))?.slice('from='.length);
}

function copied(step: Step, files: readonly Copyable[], index: number): readonly Landing[] {
  const { flags } = step.instruction;
  const [target = '', ...sources] = step.words.toReversed();
  const goal = posix.resolve(step.workdir, target.includes('\0') ? `/\0${step.instruction.line}` : target);
  const excludes = flags.flatMap((flag) => (flag.startsWith('exclude=') ? flag.slice('exclude='.length) : []));
  const isExcluded = ignoredBy(excludes.join('\n'));
  const isFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target) || !/.\./.test(posix.basename(goal));
  return sources.flatMap((source) => {
    const rest = restBelow(source);
    return files.flatMap((file): readonly Landing[] => {
      const below = rest(file.path);
      if (below === undefined || isExcluded(below || file.path)) return [];
      const name = flags.includes('parents') ? file.path : below || (isFolder ? posix.basename(file.path) : '');
      return [landing(posix.join(goal, name), file, index)];
    });
  });
}

function landing(at: string, { lockfile }: Copyable, step: number): Landing {
  return { at, step, ...(lockfile === undefined ? {} : { lockfile }) };
}

/** What of a path lies below a source, which may be a pattern: empty for the source itself, `undefined` for what is not of it. */
function restBelow(source: string): (path: string) => string | undefined {
  const folder = contextPath(source);
  if (folder === undefined) return () => undefined;
  if (folder === '.') return (path) => path;
  const matches = /[*?[]/.test(folder) ? filePattern(folder) : (path: string) => path === folder;
  const depth = folder.split('/').length;
  return (path) => {
    const parts = path.split('/');
    return matches?.(parts.slice(0, depth).join('/')) ? parts.slice(depth).join('/') : undefined;
  };
}

/** A lockfile by its name that comes from where nobody knows its text. */
function unknownLockfiles(step: Step, index: number, found: readonly Landing[]): readonly Landing[] {
  const [target = '', ...sources] = step.words.toReversed();
  const named = sources.filter((source) => lockfileNames.has(posix.basename(source)));
  const goal = posix.resolve(step.workdir, target);
  return named.flatMap((source) => {
    const name = posix.basename(source);
    const at = posix.basename(goal) === name ? goal : posix.join(goal, name);
    return found.some((known) => known.at === at) ? [] : { at, step: index };
  });
}

/** `RUN --mount=type=bind`: files of the context for one command. */
function mounted(step: Step, files: readonly Copyable[], index: number): readonly Landing[] {
  const mounts = step.instruction.flags.filter((flag) => flag.startsWith('mount='));
  return mounts.flatMap((mount) => {
    const options = new Map(mount.slice('mount='.length).split(',').map(keyAndValue));
    if ((options.get('type') ?? 'bind') !== 'bind' || options.has('from')) return [];
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination') ?? '.';
    const rest = restBelow(options.get('source') ?? options.get('src') ?? '.');
    return files.flatMap((file): readonly Landing[] => {
      const below = rest(file.path);
      const at = posix.resolve(step.workdir, target, below ?? '');
      return below === undefined ? [] : [{ ...landing(at, file, index), isMounted: true }];
    });
  });
}

function keyAndValue(option: string): readonly [string, string] {
  const at = option.indexOf('=');
  return at < 0 ? [option, ''] : [option.slice(0, at), option.slice(at + 1)];
}
