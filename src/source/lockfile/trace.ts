import { posix } from 'node:path';
import { sourcesFor } from '../dockerfile/copied-from.js';
import type { Step } from '../dockerfile/steps.js';
import { callsReader, likelyCommands, namedPaths, workingFolders } from './install.js';
import { fromOf, type Landing } from './landings.js';

/** A stage of the build, with all stages that it builds on. */
export interface TracedStage {
  readonly steps: readonly Step[];
  /** The lockfiles of the package's ecosystem that a step sees, by its number; those of the whole stage by the number of its steps. */
  readonly seen: (step: number) => readonly Landing[];
  /** The stage that a step copies from; `undefined` for another image. */
  readonly behind: (step: Step) => TracedStage | undefined;
}

/** The package whose lockfile is looked for. */
export interface Sought {
  /** Lockfiles of its ecosystem, relative to the build context: all that there are, and those that name it. */
  readonly known: readonly string[];
  readonly naming: ReadonlySet<string>;
  /** Files of the context that the build can't see. */
  readonly isIgnored: (path: string) => boolean;
  /** Steps that may still be looked at, for all packages together. */
  readonly budget: { left: number };
}

/** `none`: there was no lockfile; `unclear`: one of several, or one that nobody knows. */
type Trace = { readonly lockfile: string } | 'none' | 'unclear';

/** Stages behind stages that are followed. */
const maxDepth = 20;

/** The lockfile from which a step of a stage brought a file of a package. */
export function traceStep(sought: Sought, stage: TracedStage, index: number, path: string, depth = 0): Trace {
  const step = stage.steps[index];
  sought.budget.left -= 1;
  if (step === undefined || depth > maxDepth || sought.budget.left < 0) return 'unclear';
  if (step.instruction.keyword === 'RUN') return fromInstall(sought, stage, index, path);
  const sources = sourcesFor({ words: step.words, flags: step.instruction.flags, workdir: step.workdir }, path);
  if (fromOf(step) === undefined) {
    const near = agreed(sources.map((source) => aroundSource(sought, source)));
    return near === 'none' ? fromInstall(sought, stage, index, path) : near;
  }
  const behind = stage.behind(step);
  if (behind === undefined) return 'unclear';
  return agreed(sources.map((source) => traceStage(sought, behind, posix.join('/', source), depth + 1)));
}

/** The same for a file that any step of the stage may have brought: copies from other stages say more than commands, which seldom write where those did. */
function traceStage(sought: Sought, stage: TracedStage, path: string, depth: number): Trace {
  sought.budget.left -= stage.steps.length;
  if (sought.budget.left < 0) return 'unclear';
  const fromStages: Trace[] = [];
  const others: Trace[] = [];
  for (const [index, step] of stage.steps.entries()) {
    if (step.words.length < 2) continue;
    const copy = { words: step.words, flags: step.instruction.flags, workdir: step.workdir };
    const sources = sourcesFor(copy, path);
    if (fromOf(step) === undefined) {
      const visible = sources.filter((source) => !sought.isIgnored(source));
      others.push(...visible.map((source) => aroundSource(sought, source)));
    } else if (sources.length > 0) fromStages.push(traceStep(sought, stage, index, path, depth));
  }
  const copied = agreed(fromStages);
  if (copied !== 'none') return copied;
  const runs = likelyCommands(
    stage.steps.filter(({ instruction }) => instruction.keyword === 'RUN'),
    path,
  );
  const made = runs.map((run) => fromInstall(sought, stage, stage.steps.indexOf(run), path));
  return agreed([...others, ...(made.length > 0 ? made : [fromInstall(sought, stage, stage.steps.length, path)])]);
}

/** Of what several ways say, what all of them say that know of a lockfile at all. */
function agreed(traces: readonly Trace[]): Trace {
  const known = traces.filter((trace) => trace !== 'none');
  const [first = 'none'] = known;
  const isOne = known.every((trace) => lockfileOf(trace) !== undefined && lockfileOf(trace) === lockfileOf(first));
  return isOne ? first : 'unclear';
}

function lockfileOf(trace: Trace): string | undefined {
  return typeof trace === 'string' ? undefined : trace.lockfile;
}

/** For a file that was copied from the context: the lockfile of the folder that it lies in. */
function aroundSource({ known, naming }: Sought, source: string): Trace {
  const places = known.map((lockfile) => ({ at: posix.join('/', lockfile), lockfile, step: 0 }));
  return inNearest(places, naming, posix.join('/', source), undefined) ?? 'none';
}

/** By where lockfiles are beside what a command installed; without a step that is a command, by where they are alone. */
function fromInstall({ naming }: Sought, stage: TracedStage, index: number, path: string): Trace {
  const seen = stage.seen(index);
  if (seen.length === 0) return 'none';
  const step = stage.steps[index];
  const run = step?.instruction.keyword === 'RUN' ? step : undefined;
  return inNearest(seen, naming, path, run) ?? (run && byCommand(seen, naming, run)) ?? theOnly(seen, naming);
}

/** The lockfiles of the nearest folder around a file. Only modules of Node must lie below their own lockfile; a binary may be of a project further down. */
function inNearest(
  seen: readonly Landing[],
  naming: Sought['naming'],
  path: string,
  run: Step | undefined,
): Trace | undefined {
  const folder = nearest(seen, posix.dirname(path));
  if (folder === undefined) return undefined;
  const isOther = ({ at, lockfile }: Landing) =>
    lockfile !== undefined && naming.has(lockfile) && isWithin(at, folder) && !isWithin(path, posix.dirname(at));
  if (!path.includes('/node_modules/') && seen.some(isOther)) return undefined;
  return chosen(seen, naming, folder, run);
}

/** By the lockfiles that a command names, else by those of the folders that it works in. */
function byCommand(seen: readonly Landing[], naming: Sought['naming'], run: Step): Trace | undefined {
  const named = namedPaths(run);
  const byName = seen.filter(({ at }) => named.has(at));
  if (byName.length > 0) return theOnly(byName, naming, 'unclear');
  const folders = new Set(workingFolders(run).flatMap((folder) => nearest(seen, folder) ?? []));
  if (folders.size === 0) return undefined;
  const traces = [...folders].map((folder) => chosen(seen, naming, folder, run));
  const clear = traces.filter((trace) => trace !== 'unclear');
  return clear.length === 0 ? 'unclear' : agreed(clear);
}

function theOnly(seen: readonly Landing[], naming: Sought['naming'], otherwise: Trace = 'none'): Trace {
  const found = new Set(seen.flatMap(({ lockfile }) => (lockfile && naming.has(lockfile) ? lockfile : [])));
  const [lockfile] = found;
  if (seen.some((landing) => landing.lockfile === undefined) || found.size > 1) return 'unclear';
  return lockfile === undefined ? otherwise : { lockfile };
}

/** Of the lockfiles of one folder the one that names the package; of several of them the one whose program the command calls. */
function chosen(seen: readonly Landing[], naming: Sought['naming'], folder: string, run: Step | undefined): Trace {
  const here = seen.filter(({ at }) => posix.dirname(at) === folder);
  if (run === undefined || here.length === 1) return theOnly(here, naming, 'unclear');
  const called = here.filter(({ lockfile }) => lockfile !== undefined && callsReader(run, lockfile) === true);
  return theOnly(called.length > 0 ? called : here, naming, 'unclear');
}

/** The deepest folder with a lockfile that is a folder or lies around it. */
function nearest(seen: readonly Landing[], folder: string): string | undefined {
  const folders = seen.map(({ at }) => posix.dirname(at)).filter((around) => isWithin(folder, around));
  return folders.sort((a, b) => b.length - a.length)[0];
}

function isWithin(inner: string, outer: string): boolean {
  return outer === '/' || inner === outer || inner.startsWith(`${outer}/`);
}
