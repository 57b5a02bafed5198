import type { DockerfileSource } from '../build-files.js';
import type { Dockerfile, Instruction } from '../dockerfile/dockerfile.js';
import { type BuildChain, buildChain } from '../dockerfile/stages.js';
import { type Step, stepsOf } from '../dockerfile/steps.js';
import { argumentValues, type Variables } from '../dockerfile/variables.js';
import { type Copyable, fromOf, type Landing, landingsOf, seenBy, tooMany } from './landings.js';
import type { TracedStage } from './trace.js';

/** The build whose lockfiles are placed. */
export interface LockfileBuild {
  readonly source: DockerfileSource;
  readonly parsed: Dockerfile;
  readonly globals: Variables;
}

/** Stages behind stages that are followed. */
const maxDepth = 50;

/**
 * The stages of a build, each worked out once.
 * @param known lockfiles of one ecosystem, relative to the build context. @param isIgnored those that the build can't see.
 */
export function lockfileStages(
  { parsed, globals, source }: LockfileBuild,
  known: readonly string[],
  isIgnored: (path: string) => boolean,
): (chain: BuildChain) => TracedStage {
  const visible = known.filter((path) => !isIgnored(path)).map((path) => ({ path, lockfile: path }));
  const given = argumentValues(source.buildArgs ?? []);
  const ready = new Map<number, LandedStage>();
  let depth = 0;
  const stageOf = (chain: BuildChain): LandedStage => {
    const before = ready.get(chain.finalLine);
    if (before !== undefined) return before;
    if (depth >= maxDepth) return tooDeep;
    depth += 1;
    const steps = stepsOf(chain.instructions, { globals, given, isEmpty: chain.base === 'scratch' });
    const found = new Map<Step, LandedStage | undefined>();
    const behind = (step: Step): LandedStage | undefined => {
      if (found.has(step)) return found.get(step);
      const named = namedStage(parsed, step.instruction, fromOf(step));
      const next = named === undefined ? undefined : buildChain(parsed, globals, `${named}`);
      found.set(step, next && stageOf(next));
      return found.get(step);
    };
    const landings = landingsOf(steps, visible, (step) =>
      behind(step)
        ?.landings.filter(({ isMounted }) => !isMounted)
        .map(copyable),
    );
    const stage = { steps, landings, behind, seen: seenOnce(landings) };
    ready.set(chain.finalLine, stage);
    depth -= 1;
    return stage;
  };
  return stageOf;
}

interface LandedStage extends TracedStage {
  readonly landings: readonly Landing[];
}

const tooDeep: LandedStage = { steps: [], landings: tooMany, behind: () => undefined, seen: () => tooMany };

function copyable({ at, lockfile }: Landing): Copyable {
  return { path: at.slice(1), ...(lockfile === undefined ? {} : { lockfile }) };
}

function seenOnce(landings: readonly Landing[]): TracedStage['seen'] {
  const known = new Map<number, readonly Landing[]>();
  return (step) => {
    const seen = known.get(step) ?? seenBy(landings, step);
    known.set(step, seen);
    return seen;
  };
}

/** The number of the stage that a `--from` means: always an earlier one. */
function namedStage({ stages }: Dockerfile, { line }: Instruction, from: string | undefined): number | undefined {
  const own = stages.findLastIndex((stage) => stage.line < line);
  const before = stages.slice(0, Math.max(0, own));
  const named = before.findLastIndex(({ name }) => name !== undefined && name === from?.toLowerCase());
  if (named >= 0) return named;
  const number = /^\d{1,6}$/.test(from ?? '') ? Number(from) : -1;
  return number >= 0 && number < before.length ? number : undefined;
}
