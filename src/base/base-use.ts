import type { Digest } from '../oci/digest.js';
import { type Reference, readReference } from '../oci/reference.js';
import { maxDockerfile, parseDockerfile, type Stage } from '../source/dockerfile/dockerfile.js';
import { notedTag } from '../source/dockerfile/edit/edit-base.js';
import { buildChain } from '../source/dockerfile/stages.js';
import { expand, globalVariables, type Variables } from '../source/dockerfile/variables.js';

/** A FROM as it stands in the Dockerfile. */
interface FromLine {
  /** From 1. */
  readonly line: number;
  /** The name behind AS, in lower case. */
  readonly stage?: string;
  /** The image as written, with variables. Foreign text. */
  readonly written: string;
}

/** A FROM that names an image of a registry. */
export interface AdvisedUse extends FromLine {
  readonly kind: 'image';
  /** With the values of ARG put in; without a tag and a digest it means `latest`. */
  readonly reference: Reference;
  /** Its tag, or the one that the comment above names for a digest alone; `latest` where neither a tag nor a digest is written. */
  readonly tag?: string;
  /** The digest that it is pinned to. */
  readonly digest?: Digest;
  /** The names of the ARG instructions before the first FROM that it is written with. */
  readonly variables: readonly string[];
  /** Whether the image that is built stands on it; else it is the base of a stage that only helps to build. */
  readonly isFinal: boolean;
}

/** A FROM that nothing can be advised on. */
export interface UnadvisedUse extends FromLine {
  readonly kind: 'none';
  /** A clause for people. */
  readonly why: string;
}

export type BaseUse = AdvisedUse | UnadvisedUse;

/** What a build is given besides the Dockerfile. */
interface UseFacts {
  /** `NAME=value`. */
  readonly buildArgs?: readonly string[];
  /** Name or number of the stage that is built; default: the last one. */
  readonly target?: string;
  /** `os/architecture[/variant]`, for the variables that BuildKit sets. */
  readonly platform?: string;
}

/** More stages are nobody's Dockerfile. */
const maxUses = 100;

/** The FROMs of a Dockerfile, in their order. Never throws; of a text that is too long there are none (`withoutBase` says it). */
export function baseUses(text: string, { buildArgs = [], target, platform }: UseFacts = {}): readonly BaseUse[] {
  const parsed = parseDockerfile(text);
  if (parsed === undefined) return [];
  const variables = globalVariables(parsed.globals, buildArgs, platform);
  const baseLine = buildChain(parsed, variables, target)?.baseLine;
  const names = new Set<string>();
  return parsed.stages.slice(0, maxUses).map((stage) => {
    const use = useOf(stage, variables, names, baseLine);
    if (stage.name !== undefined) names.add(stage.name);
    if (use.kind === 'none' || use.tag !== undefined) return use;
    const tag = notedTag(text, parsed, stage);
    return tag === undefined ? use : { ...use, tag };
  });
}

/** Why there is nothing that a Dockerfile stands on, if there is not: it is not read, or is none. */
export function withoutBase(text: string): string | undefined {
  if (text.length > maxDockerfile) return `it has ${text.length} characters; at most ${maxDockerfile} are read`;
  const parsed = parseDockerfile(text);
  if (parsed === undefined) return 'it has more FROMs than are read';
  return parsed.stages.length === 0 ? 'it has no FROM' : undefined;
}

function useOf(stage: Stage, variables: Variables, names: ReadonlySet<string>, baseLine: number | undefined): BaseUse {
  const { line, name, image: written } = stage;
  const from: FromLine = { line, written, ...(name === undefined ? {} : { stage: name }) };
  const image = expand(written, variables);
  const why = whyNot(written, image, variables, names);
  if (why !== undefined || image === undefined) return { kind: 'none', ...from, why: why ?? 'its name is not known' };
  const read = readReference(image);
  if ('problem' in read) return { kind: 'none', ...from, why: read.problem.what };
  const { reference } = read;
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
  return {
    kind: 'image',
    ...from,
    reference,
    ...(tag === undefined ? {} : { tag }),
    ...(reference.digest === undefined ? {} : { digest: reference.digest }),
    variables: variablesIn(written),
    isFinal: line === baseLine,
  };
}

function whyNot(
  written: string,
  image: string | undefined,
  variables: Variables,
  names: ReadonlySet<string>,
): string | undefined {
  if (image === undefined) {
    const unknown = variablesIn(written).filter((name) => !variables.has(name));
    if (unknown.length === 0) return 'its variables could not be worked out';
    return `${unknown.join(' and ')} has no value before the first FROM: give its ARG a default, or pass it as a build argument`;
  }
  if (image === '') return 'it names no image';
  if (image === 'scratch') return 'it starts from nothing (scratch)';
  if (names.has(image.toLowerCase())) return `it is the stage ${image.toLowerCase()} of this file`;
  return undefined;
}

function variablesIn(written: string): readonly string[] {
  return [...new Set([...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name))];
}
