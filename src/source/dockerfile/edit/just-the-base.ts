import type { Dockerfile, Instruction } from '../dockerfile.js';
import { assignments, expand, type Variables } from '../variables.js';
import { defaultVariables } from './written-image.js';

/**
 * Why a change of a Dockerfile is not one of these FROMs alone; `undefined` where it is: they name what is wanted, and everything else means what it meant.
 * @param wanted by the lines of the FROMs.
 */
export function whyNotJust(
  before: Dockerfile,
  after: Dockerfile | undefined,
  wanted: ReadonlyMap<number, string>,
): string | undefined {
  if (after === undefined || after.stages.length !== before.stages.length || !areSameSteps(before, after)) {
    return 'the changed file would be read as another one';
  }
  const [was, is] = [defaultVariables(before), defaultVariables(after)];
  for (const [index, { line, image, from, name }] of after.stages.entries()) {
    const own = before.stages[index];
    const then = expand(image, is);
    const due = wanted.get(line) ?? (own && expand(own.image, was));
    if (own?.line !== line || own.name !== name) return 'the changed file would be read as another one';
    if (then !== due) return `it shares a variable with line ${line}, which would change, too`;
    const flags = own.from.flags.map((flag) => expand(flag, was)).join(' ');
    if (from.flags.map((flag) => expand(flag, is)).join(' ') !== flags)
      return `it shares a variable with a flag of line ${line}, which would change, too`;
  }
  return whyUsedElsewhere(after, was, is);
}

/** An ARG without a value in a stage takes over the one from the top, where each command sees it. */
function whyUsedElsewhere({ stages }: Dockerfile, was: Variables, is: Variables): string | undefined {
  const changed = new Set([...is.keys()].filter((name) => is.get(name) !== was.get(name)));
  for (const { instructions } of stages) {
    for (const { keyword, text, line } of instructions) {
      if (keyword !== 'ARG') continue;
      const taken = assignments(text).find(({ name, value }) => value === undefined && changed.has(name));
      if (taken !== undefined)
        return `its variable ${taken.name} is also used in a stage (ARG in line ${line}), where its value would change, too`;
    }
  }
  return undefined;
}

function areSameSteps(before: Dockerfile, after: Dockerfile): boolean {
  const steps = ({ stages }: Dockerfile) => stages.map(({ instructions }) => instructions.map(meaning));
  const globals = (dockerfile: Dockerfile) => dockerfile.globals.map(({ keyword, line }) => [keyword, line]);
  return (
    JSON.stringify(steps(before)) === JSON.stringify(steps(after)) &&
    JSON.stringify(globals(before)) === JSON.stringify(globals(after))
  );
}

function meaning({ keyword, line, flags, text }: Instruction): readonly unknown[] {
  return [keyword, line, flags, text];
}
