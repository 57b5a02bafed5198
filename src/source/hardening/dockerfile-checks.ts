import type { DockerfileSource } from '../build-files.js';
import { type Dockerfile, type Instruction, parseDockerfile, type Stage } from '../dockerfile/dockerfile.js';
import { buildChain } from '../dockerfile/stages.js';
import { stepsOf } from '../dockerfile/steps.js';
import { argumentValues, expand, globalVariables, type Variables } from '../dockerfile/variables.js';
import type { CheckFinding } from './image-checks.js';
import { tokenIn } from './tokens.js';

/** What a check has found in an instruction. */
export type LineFinding = Omit<CheckFinding, 'isWritten'> & { readonly line: number };

/**
 * What the Dockerfile of an image shows that its config does not: the base images and sources of the stages that were built for this platform. `undefined` for one that can't be read.
 */
export function dockerfileChecks(
  { text, target, buildArgs = [] }: DockerfileSource,
  platform: string,
): readonly LineFinding[] | undefined {
  const parsed = parseDockerfile(text);
  if (parsed === undefined) return undefined;
  const globals = globalVariables(parsed.globals, buildArgs, platform);
  const used = usedStages(parsed, globals, target);
  const given = argumentValues(buildArgs);
  return used.flatMap(({ stage, images }) => [
    ...images.flatMap(({ name, line, keyword }) => imageChecksOf(keyword, name, line)),
    ...stepsOf(stage.instructions, { globals, given, isEmpty: false }).flatMap(({ instruction, words }) =>
      instruction.keyword === 'ADD' ? addChecks(instruction, words) : [],
    ),
  ]);
}

interface UsedStage {
  readonly stage: Stage;
  readonly index: number;
  /** Images that it takes from a registry. */
  readonly images: readonly { readonly name: string; readonly line: number; readonly keyword: string }[];
}

/** The stages that a build needs, in the order of the file. */
function usedStages(parsed: Dockerfile, globals: Variables, target: string | undefined): readonly UsedStage[] {
  const { stages } = parsed;
  const chain = buildChain(parsed, globals, target);
  const last = stages.findIndex(({ line }) => line === chain?.finalLine);
  const used = new Map<number, UsedStage>();
  const waiting = last < 0 ? [] : [last];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const stage = stages[index];
    if (stage === undefined || used.has(index)) continue;
    const images: UsedStage['images'][number][] = [];
    for (const { name, line, keyword } of sourcesOf(stage, globals)) {
      const other = stageNamed(stages, index, name, keyword);
      if (other === undefined) images.push({ name, line, keyword });
      else waiting.push(other);
    }
    used.set(index, { stage, index, images });
  }
  return [...used.values()].sort((a, b) => a.index - b.index);
}

/** What a stage is made from: its FROM, and every `from` of COPY, ADD and RUN. */
function sourcesOf({ image, line, instructions }: Stage, globals: Variables) {
  const known = (name: string) => expand(name, globals) ?? name;
  const taken = instructions.flatMap(({ flags, line: at, keyword }) =>
    flags.flatMap((flag) => {
      const from = /^from=(.*)$/.exec(flag)?.[1] ?? /^mount=(?:.*,)?from=([^,]*)/.exec(flag)?.[1];
      return from === undefined || from === '' ? [] : { name: known(from), line: at, keyword: `${keyword} --from` };
    }),
  );
  return [{ name: known(image), line, keyword: 'FROM' }, ...taken];
}

/** The number of the earlier stage that a name means; a number is one behind `--from` alone. */
function stageNamed(stages: readonly Stage[], before: number, name: string, keyword: string): number | undefined {
  const earlier = stages.slice(0, before);
  const found = earlier.findLastIndex((stage) => stage.name !== undefined && stage.name === name.toLowerCase());
  if (found >= 0) return found;
  return keyword !== 'FROM' && /^\d{1,6}$/.test(name) && Number(name) < before ? Number(name) : undefined;
}

function imageChecksOf(keyword: string, name: string, line: number): readonly LineFinding[] {
  if (name === 'scratch' || name === '' || /@sha256:[0-9a-f]{64}$/.test(name)) return [];
  const subject = `${keyword} ${name}`;
  const isKnown = !name.includes('$');
  const why = isKnown ? 'names its image without a digest' : 'has a name whose value is not known, and no digest';
  const unpinned: LineFinding = { check: 'base-digest', subject, line, message: `${subject} ${why}.` };
  const tag = /:([^/:@]*)$/.exec(name)?.[1];
  if (!isKnown || (tag !== undefined && tag !== 'latest')) return [unpinned];
  const says = tag === undefined ? 'names no tag, which means latest' : 'names the tag latest';
  return [unpinned, { check: 'latest-base', subject, line, message: `${subject} ${says}.` }];
}

function addChecks({ flags, line }: Instruction, words: readonly string[]): readonly LineFinding[] {
  if (flags.some((flag) => /^checksum=[a-z0-9]+:[0-9a-f]{32,}$/.test(flag))) return [];
  return words
    .slice(0, -1)
    .filter(isUnchecked)
    .map((source) => {
      const subject = `ADD ${shownAddress(source)}`.trimEnd();
      return {
        check: 'remote-add',
        subject,
        line,
        message: `${subject} is fetched anew by each build, whatever it is then.`,
      };
    });
}

/** Of a Git repository only a whole commit is always the same. */
function isUnchecked(source: string): boolean {
  const isGit = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^?#]*\.git(?:[?#]|$)/i.test(source);
  if (isGit) return !/#[0-9a-f]{40}(?::|$)/.test(source);
  return /^(?:https?|ftp):\/\//i.test(source);
}

/** Without names, passwords and what may be a token: host and path. */
function shownAddress(source: string): string {
  const [, host = '', path = ''] = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/?#@]{1,200})([^?#]*)/i.exec(source) ?? [];
  const shown = `${host}${path}`.slice(0, 300);
  return tokenIn(shown) === undefined ? shown : '';
}
