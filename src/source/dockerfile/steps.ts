import { posix } from 'node:path';
import { words } from './copied-from.js';
import type { Instruction } from './dockerfile.js';
import { define, expand, type Variables } from './variables.js';

/** An instruction where it is carried out. */
export interface Step {
  readonly instruction: Instruction;
  /** The working folder, absolute. One that is not known is below `/\0`, so that it is no folder of the image. */
  readonly workdir: string;
  /** Of COPY and ADD: sources and target. A value that is not known is `*` in a source and `\0` in the target. */
  readonly words: readonly string[];
}

/** Nobody's stage has more; longer ones have no steps, so that nothing is concluded from a part of them. */
const maxSteps = 1000;

/**
 * The instructions of a chain of stages with their working folders and the values of their variables.
 * @param given values of the build's arguments, by name. @param isEmpty it begins with nothing, and not with an image that may have a working folder.
 */
export function stepsOf(
  instructions: readonly Instruction[],
  { globals, given, isEmpty }: StepValues,
): readonly Step[] {
  if (instructions.length > maxSteps) return [];
  const variables = new Map(globals);
  let workdir = isEmpty ? '/' : '/\0';
  return instructions.map((instruction) => {
    const { keyword, text, line } = instruction;
    define(variables, instruction, given);
    if (keyword === 'WORKDIR') workdir = posix.resolve(workdir, expand(text, variables) ?? `/\0${line}`);
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    return { instruction, workdir, words: isCopy ? filledIn(words(text), variables) : [] };
  });
}

interface StepValues {
  readonly globals: Variables;
  readonly given: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
}

function filledIn(all: readonly string[], variables: Variables): readonly string[] {
  return all.map((word, index) => {
    if (!word.includes('$')) return word;
    const unknown = index === all.length - 1 ? '\0' : '*';
    return expand(word, variables) ?? word.replace(/\$(?:\w+|\{[^{}]*\})/g, unknown);
  });
}
