import type { Dockerfile, Instruction, Stage } from './dockerfile.js';
import { expand, type Variables } from './variables.js';

/** What a build of one stage consists of. */
export interface BuildChain {
  /** Of the FROM of the stage that is built. */
  readonly finalLine: number;
  /** Of the FROM that brings the base image: another one where stages build on each other. */
  readonly baseLine: number;
  /** The base image; absent where its name depends on what we don't know. */
  readonly base?: string;
  /** The instructions of all its stages, in the order in which they are carried out. */
  readonly instructions: readonly Instruction[];
}

/**
 * The stages that make up the image, through `FROM stage`.
 * @param target name or number of the stage to build; default: the last one. @returns `undefined` when there is no such stage.
 */
export function buildChain(
  { stages }: Dockerfile,
  variables: Variables,
  target: string | undefined,
): BuildChain | undefined {
  const last = finalStage(stages, target);
  const final = stages[last];
  if (final === undefined) return undefined;
  let [index, stage] = [last, final];
  const parts: (readonly Instruction[])[] = [];
  for (;;) {
    parts.unshift(stage.instructions);
    const image = expand(stage.image, variables);
    const before = stages
      .slice(0, index)
      .findLastIndex(({ name }) => name !== undefined && name === image?.toLowerCase());
    const next = stages[before];
    if (next === undefined) {
      const base = image === undefined || image === '' ? {} : { base: image };
      return { finalLine: final.line, baseLine: stage.line, ...base, instructions: parts.flat() };
    }
    [index, stage] = [before, next];
  }
}

function finalStage(stages: readonly Stage[], target: string | undefined): number {
  if (target === undefined) return stages.length - 1;
  const named = stages.findIndex(({ name }) => name === target.toLowerCase());
  return named >= 0 || !/^\d{1,6}$/.test(target) ? named : Number(target);
}
