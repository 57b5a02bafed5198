import { patternForm } from '../../policy/image-pattern.js';
import { type CommandGroup, commandRow, noWords, someWords, verdictExits } from './command.js';
import { switchOption } from './option.js';
import type { Options } from './options.js';
import { noPattern, scanOptions } from './scan.js';

/** `hook run`: what the pre-push hook of a repository does. */
export interface HookCommand {
  readonly patterns: readonly [string, ...string[]];
  /** What `scan` takes. */
  readonly raw: ReadonlyMap<string, string>;
}

/** `hook install`. */
export interface InstallCommand extends HookCommand {
  /** Only shows the hook. */
  readonly print: boolean;
}

/**
 * A pass is remembered for the image and the rules; that another image has changed would not be noticed. Images are those of the local store, and what
 * is scanned before a push is uploaded nowhere. SBOMs are of what is published: a hook publishes nothing, and of what passed earlier that day it would make none.
 */
const scanning = scanOptions.filter((name) => !['baseline', 'image-from', 'category', 'sbom-format'].includes(name));

const images = someWords({
  what: 'there is no image to scan before a push',
  fix: "Name images or patterns of the local Docker store: image-gate hook install 'acme/*:dev'",
});

const problems = ({ certain }: Options) => certain.filter((pattern) => !patternForm.test(pattern)).map(noPattern);

export const hookGroup: CommandGroup = {
  form: 'install PATTERN...',
  does: 'do that before each git push from this machine',
  about: `The hook helps the person who pushes, and the gate in CI decides for everybody: 'git push --no-verify' skips the hook.
  image-gate hook install 'acme/*:dev'`,
  missing: {
    what: 'the action is missing',
    fix: "Write image-gate hook install 'acme/*:dev', or image-gate hook uninstall.",
  },
};

export const hookInstallRow = commandRow({
  name: 'hook install',
  forms: ['IMAGE|PATTERN...'],
  does: 'write the pre-push hook of this repository',
  about: `Writes the pre-push hook of this repository: before each push from this machine, the local images that match must pass the policy of the
work tree. A hook that is there is never overwritten. The options are those that the hook scans with.
  image-gate hook install 'acme/*:dev'`,
  exits: { 0: 'the hook is there, or printed' },
  words: images,
  inputs: scanning,
  options: { print: switchOption('Print the hook instead of writing it.') },
  problems,
  read: ({ words, values, inputs }): InstallCommand => ({ patterns: words, raw: inputs, ...values }),
});

export const hookUninstallRow = commandRow({
  name: 'hook uninstall',
  forms: [''],
  does: 'remove that hook',
  about: 'Removes the pre-push hook of this repository if it is ours and nobody has changed it.',
  exits: { 0: 'there is no hook of image-gate' },
  words: noWords('hook uninstall takes no arguments.'),
  options: {},
  read: () => undefined,
});

export const hookRunRow = commandRow({
  name: 'hook run',
  forms: ['IMAGE|PATTERN...'],
  does: 'what the hook calls before a push',
  about: `What the hook calls: as 'image-gate scan', but an image that passed is not scanned again that day (UTC) until the image, the policy, the
exceptions, the vulnerability database, the scanner or image-gate change. Patterns that no image matches are fine: it is not built yet.`,
  exits: { ...verdictExits, 3: 'an image could not be judged, or a tool failed' },
  words: images,
  inputs: scanning,
  options: {},
  problems,
  read: ({ words, inputs }): HookCommand => ({ patterns: words, raw: inputs }),
});
