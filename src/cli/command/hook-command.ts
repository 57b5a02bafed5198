import type { Problem } from '../../host/errors.js';
import { patternForm } from '../../policy/image-pattern.js';
import { nearest } from '../../text/nearest.js';
import { options, stopWithInputs, surplus } from './options.js';
import { scanOptions } from './scan-command.js';

/** `hook`: the pre-push hook of a repository, and what it runs. */
export type HookCommand =
  | {
      readonly kind: 'hook';
      readonly action: 'install' | 'run';
      readonly patterns: readonly [string, ...string[]];
      /** What `scan` takes. */
      readonly raw: ReadonlyMap<string, string>;
      /** Only shows the hook. */
      readonly print: boolean;
    }
  | { readonly kind: 'hook'; readonly action: 'uninstall' };

const hookActions = ['install', 'uninstall', 'run'] as const;

/**
 * A pass is remembered for the image and the rules; that another image has changed would not be noticed. Images are those of the local store, and what
 * is scanned before a push is uploaded nowhere.
 */
const scanning = scanOptions.filter((name) => !['baseline', 'image-from', 'category'].includes(name));

/** By action. */
export const hookOptions: Readonly<Record<(typeof hookActions)[number], readonly string[]>> = {
  install: [...scanning, 'print'],
  uninstall: [],
  run: scanning,
};

/** Reads what stands behind `hook`. @throws ConfigError `usage`. */
export function hookCommand(args: readonly string[]): HookCommand {
  const action = hookActions.find((known) => known === args[0]);
  if (action === undefined) stopWithInputs(new Map(), [unknownAction(args[0])]);
  const { raw: all, positionals, certain, problems } = options(args.slice(1), hookOptions[action ?? 'run']);
  const raw = new Map([...all].filter(([name]) => name !== 'print'));
  if (action === 'uninstall') {
    stopWithInputs(raw, [...problems, ...certain.map((word) => surplus(word, 'hook uninstall takes nothing'))]);
    return { kind: 'hook', action };
  }
  const [first, ...others] = positionals;
  stopWithInputs(raw, [
    ...problems,
    ...(first === undefined ? [missing(action ?? 'run')] : []),
    ...certain.filter((pattern) => !patternForm.test(pattern)).map(noPattern),
  ]);
  return { kind: 'hook', action: action ?? 'run', patterns: [first ?? '', ...others], raw, print: all.has('print') };
}

function unknownAction(word: string | undefined): Problem {
  const near = word === undefined ? undefined : nearest(word, hookActions);
  return {
    where: word === undefined ? 'hook' : `hook ${word}`,
    what: word === undefined ? 'what to do with the hook is missing' : 'there is no such command',
    fix: near
      ? `Did you mean hook ${near}?`
      : "Write image-gate hook install 'acme/*:dev', or image-gate hook uninstall.",
  };
}

function missing(action: string): Problem {
  return {
    where: `hook ${action}`,
    what: 'there is no image to scan before a push',
    fix: "Name images or patterns of the local Docker store: image-gate hook install 'acme/*:dev'",
  };
}

function noPattern(where: string): Problem {
  return {
    where,
    what: 'this is no pattern for image names',
    fix: 'Patterns are made of the characters of image names and *, ** and ?: acme/*:dev',
  };
}
