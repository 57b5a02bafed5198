import { posix } from 'node:path';
import * as z from 'zod';
import { ConfigError, type Problem } from '../host/errors.js';
import type { GithubContext } from '../repository/github-context.js';
import type { GateConfig, RunContext } from './gate-config.js';
import * as field from './inputs/fields.js';
import { type ImageNames, ownNames } from './inputs/image-names.js';
import { emptyToken, noWorkflowRun, readInputs } from './inputs/read-inputs.js';
import { entryList, judgingInputs } from './inputs/shared-inputs.js';
import { runConfig } from './run-config.js';

/** Pull requests that a run may open at most. */
const mostPulls = 50;

/** Every input of base/action.yml (a test compares the names). */
export const baseInputs = z
  .strictObject({
    dockerfiles: entryList,
    image: field.image,
    platforms: entryList,
    pin: field.flag,
    'max-pull-requests': field.count(mostPulls),
    labels: entryList,
    'dry-run': field.flag,
    token: field.anyText,
    ...judgingInputs,
  })
  .partial();

/** Without the inputs; a test compares them with base/action.yml. */
export const baseDefaults = {
  platforms: ['linux/amd64'],
  pin: false,
  'max-pull-requests': 5,
  'dry-run': false,
} as const;

/** One run of base/action.yml, checked. */
export interface BaseConfig {
  readonly github: GithubContext;
  readonly token: string;
  /** In the repository; empty: all that are found. */
  readonly dockerfiles: readonly string[];
  /** Whether a FROM without a digest gets one. */
  readonly pin: boolean;
  /** Pull requests that are opened at most. */
  readonly mayOpen: number;
  readonly labels: readonly string[];
  readonly isDryRun: boolean;
  /** By which rules, and with what, images are judged. */
  readonly question: {
    readonly gate: GateConfig;
    readonly names: ImageNames;
    readonly platforms: readonly [string, ...string[]];
  };
}

/** Raw inputs to one checked config. @throws ConfigError with everything that is wrong. */
export function baseConfig(raw: ReadonlyMap<string, string>, context: RunContext): BaseConfig {
  const { inputs, problems: bad } = readInputs({ schema: baseInputs, page: 'docs/base-pull-requests.md' }, raw);
  const { github } = context;
  const { token = '', dockerfiles = [] } = inputs;
  const [first, ...others] = [
    ...bad,
    ...(token === '' ? [noToken] : []),
    ...(github === undefined ? [noRunner] : []),
    ...dockerfiles.flatMap((path) => (isInside(path) ? [] : [outside(path)])),
  ];
  if (first !== undefined || github === undefined) throw new ConfigError([first ?? noRunner, ...others]);
  const own = [...raw].filter(([name]) => Object.hasOwn(judgingInputs, name));
  const image = raw.get('image') || 'image';
  const gate = runConfig(new Map([...own, ['image', image], ['github-token', token]]), context);
  const [platform = baseDefaults.platforms[0], ...more] = inputs.platforms ?? [];
  return {
    github,
    token,
    dockerfiles: [...new Set(dockerfiles.map((path) => posix.normalize(path)))],
    pin: inputs.pin ?? baseDefaults.pin,
    mayOpen: inputs['max-pull-requests'] ?? baseDefaults['max-pull-requests'],
    labels: inputs.labels ?? [],
    isDryRun: inputs['dry-run'] ?? baseDefaults['dry-run'],
    question: { gate, names: ownNames(gate.scanTarget, undefined), platforms: [platform, ...more] },
  };
}

function isInside(path: string): boolean {
  const normal = posix.normalize(path);
  return !posix.isAbsolute(normal) && !/^\.\.(?:\/|$)/.test(normal) && !/[\\\0]|\/$/.test(normal);
}

function outside(path: string): Problem {
  const what = `${JSON.stringify(path.slice(0, 200))} is no path of a file in the repository`;
  return { where: 'input dockerfiles', what, fix: 'Name each from the root of the repository: api/Dockerfile.' };
}

const noToken = emptyToken('everything is read and written through GitHub’s API');
const noRunner = noWorkflowRun('base', 'Use it in a workflow; at your machine there is `image-gate base DOCKERFILE`.');
