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

interface LayerHistory {
  readonly instruction: string;
  readonly empty: boolean;
}

/** Looks up the layer that brought a finding, by its DiffID, in the configs that Trivy's reports hold. They are foreign: what has no sense gives nothing. */
export function layerFacts({ scan }: Pick<Assessment, 'scan'>): LayerOf {
  const known = new Map<string, LayerFacts>();
  for (const { raw } of scan.platforms) {
    const config = object(object(object(raw).Metadata).ImageConfig);
    const layers = list(object(config.rootfs).diff_ids);
    const history = list(config.history).map(historyEntry);
    const makers = history.filter(({ empty }) => !empty);
    const complete = makers.length === layers.length;
    for (const [index, digest] of layers.entries()) {
      const instruction = complete ? (makers[index]?.instruction ?? '') : '';
      // A layer that is in the image twice is known by its first place, as Trivy has it.
      if (!known.has(String(digest))) known.set(String(digest), { number: index + 1, of: layers.length, instruction });
    }
  }
  return ({ layer }) => (layer === undefined ? undefined : known.get(layer));
}

function historyEntry(entry: unknown): LayerHistory {
  const { created_by: text, empty_layer: empty } = object(entry);
  return { instruction: instructionText(typeof text === 'string' ? text : ''), empty: empty === true };
}

/** `RUN /bin/sh -c apk add curl # buildkit` and `/bin/sh -c #(nop) COPY …` in the words of a Dockerfile (reference/contracts.md §6.3). */
function instructionText(createdBy: string): string {
  const bare = bounded(maskInstruction(createdBy.slice(0, 10_000)), 300)
    .replace(/^.{0,60}#\(nop\) +/, '')
    .replace(/ # buildkit$/, '');
  return /^(?:\|\d+ |\S*\/(?:ba|da|a)?sh )/.test(bare) ? `RUN ${bare}` : bare;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
