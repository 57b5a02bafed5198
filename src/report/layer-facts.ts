import type { Finding } from '../scan/finding.js';
import { maskInstruction } from '../source/mask-instruction.js';
import { bounded } from '../text/escape.js';
import type { Assessment } from './assessment.js';

/** What the image's own history says about one layer. */
export interface LayerFacts {
  /** From 1. */
  readonly number: number;
  /** How many the image has. */
  readonly of: number;
  /** What made it, on one line, without the values of ENV, ARG and build arguments; empty where the history does not say. */
  readonly instruction: string;
}

export type LayerOf = (finding: Finding) => LayerFacts | undefined;

/** Looks up the layer that brought a finding, by its DiffID, in the history of the image. It is foreign: what has no sense gives nothing. */
export function layerFacts({ scan }: Pick<Assessment, 'scan'>): LayerOf {
  const known = new Map<string, LayerFacts>();
  for (const { layerHistory } of scan.platforms) {
    const { diffIds, history } = layerHistory;
    const makers = history.filter(({ emptyLayer }) => !emptyLayer).map(({ createdBy }) => instructionText(createdBy));
    const complete = makers.length === diffIds.length;
    for (const [index, digest] of diffIds.entries()) {
      const instruction = complete ? (makers[index] ?? '') : '';
      // A layer that is in the image twice is known by its first place, as Trivy has it.
      if (!known.has(digest)) known.set(digest, { number: index + 1, of: diffIds.length, instruction });
    }
  }
  return ({ layer }) => (layer === undefined ? undefined : known.get(layer));
}

/** `RUN /bin/sh -c apk add curl # buildkit` and `/bin/sh -c #(nop) COPY …` in the words of a Dockerfile (reference/contracts.md §6.3). */
function instructionText(createdBy: string): string {
  const bare = bounded(maskInstruction(createdBy.slice(0, 10_000)), 300)
    .replace(/^.{0,60}#\(nop\) +/, '')
    .replace(/ # buildkit$/, '');
  return /^(?:\|\d+ |\S*\/(?:ba|da|a)?sh )/.test(bare) ? `RUN ${bare}` : bare;
}
