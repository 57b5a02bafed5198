import { posix } from 'node:path';
import type { Instruction } from './dockerfile/dockerfile.js';
import { type HistoryStep, isMadeBy } from './dockerfile/history.js';
import type { BuildChain } from './dockerfile/stages.js';

/** What brought a layer. */
export type LayerMaker =
  | { readonly kind: 'base' }
  | {
      readonly kind: 'instruction';
      readonly instruction: Instruction;
      /** What the history says of it. */
      readonly entry: HistoryStep;
      /** The working folder at that point, absolute. */
      readonly workdir: string;
    };

/** Longer histories and longer chains are of no image that was built from a Dockerfile: Docker stops at 127 layers. */
const maxLength = 5000;

/**
 * What brought each layer of an image, in the order of its layers: an instruction of the chain, or the base image with everything that its ONBUILD
 * did. `undefined` when the image was not built from these instructions, or its history does not show its layers (reference/contracts.md §6.2).
 */
export function layerMakers(
  history: readonly HistoryStep[],
  layers: number,
  chain: BuildChain,
): readonly LayerMaker[] | undefined {
  if (history.length > maxLength || chain.instructions.length > maxLength) return undefined;
  if (history.filter(({ empty }) => !empty).length !== layers) return undefined;
  const made = aligned(history, chain.instructions);
  if (made === undefined) return undefined;
  const first = made.findIndex((instruction) => instruction !== undefined);
  const ofBase = first < 0 ? history.length : first;
  const makers: LayerMaker[] = [];
  let workdir = '/';
  for (const [index, entry] of history.entries()) {
    const instruction = made[index];
    if (entry.keyword === 'WORKDIR') workdir = posix.resolve(workdir, entry.text);
    if (entry.empty) continue;
    if (instruction === undefined && (index > ofBase || chain.base === 'scratch')) return undefined;
    makers.push(instruction === undefined ? { kind: 'base' } : { kind: 'instruction', instruction, entry, workdir });
  }
  return makers;
}

/**
 * The instruction that made each entry. Both are walked from the end, where the image's own instructions are: each one that can make a layer must have its
 * entry; others may lack theirs, and builders may add entries without a layer (`--label`).
 */
function aligned(
  history: readonly HistoryStep[],
  instructions: readonly Instruction[],
): readonly (Instruction | undefined)[] | undefined {
  const made: (Instruction | undefined)[] = history.map(() => undefined);
  let at = history.length - 1;
  for (const instruction of instructions.toReversed()) {
    const found = entryOf(history, at, instruction);
    if (found === undefined && makesLayer(instruction)) return undefined;
    if (found === undefined) continue;
    made[found] = instruction;
    at = found - 1;
  }
  return made;
}

/** The entry of an instruction at or before a place; only entries without a layer are passed over, and by one that needs none just added labels. */
function entryOf(history: readonly HistoryStep[], from: number, instruction: Instruction): number | undefined {
  for (let at = from; at >= 0; at -= 1) {
    const entry = history[at];
    if (entry === undefined) return undefined;
    if (isMadeBy(entry, instruction)) return at;
    const added = entry.keyword === 'LABEL' || makesLayer(instruction);
    if (!entry.empty || !added || makesLayer(entry)) return undefined;
  }
  return undefined;
}

function makesLayer({ keyword }: { readonly keyword: string }): boolean {
  return keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD';
}
