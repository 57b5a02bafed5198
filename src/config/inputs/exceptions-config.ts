import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import type { GithubContext } from '../../repository/github-context.js';
import { defaultPolicyPath, exceptionPaths, type RulePaths } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import * as field from './fields.js';
import { emptyToken, noWorkflowRun, readInputs } from './read-inputs.js';
import { entryList } from './shared-inputs.js';

export const exceptionModes = ['lint', 'prune', 'request'] as const;

/** Every input of exceptions/action.yml (a test compares the names). */
export const exceptionsInputs = z
  .strictObject({
    mode: field.choice(exceptionModes),
    token: field.anyText,
    exceptions: entryList,
    policy: field.anyText,
    commit: field.flag,
    branch: field.branchName,
    labels: entryList,
    'reopen-days': field.countOrNone(365),
  })
  .partial();

/** One run of exceptions/action.yml, checked. */
export interface ExceptionsConfig extends RulePaths {
  readonly mode: (typeof exceptionModes)[number];
  readonly github: GithubContext;
  readonly token: string;
  /** Commit to the default branch itself. */
  readonly isDirect: boolean;
  readonly branch: string;
  readonly labels: readonly string[];
  /** Days before the end of an exception from which the issue that asked for it is opened again; 0: never. */
  readonly reopenDays: number;
}

/** Without the inputs; a test compares them with exceptions/action.yml. */
export const exceptionsDefaults = { commit: false, branch: 'image-gate/prune-exceptions', reopenDays: 14 } as const;

/** Raw inputs to one checked config. @throws ConfigError with everything that is wrong. */
export function exceptionsConfig(
  raw: ReadonlyMap<string, string>,
  github: GithubContext | undefined,
): ExceptionsConfig {
  const { inputs, problems: bad } = readInputs({ schema: exceptionsInputs, page: 'docs/exceptions.md' }, raw);
  const { mode, token, exceptions, policy, ...rest } = inputs;
  const isMissing = (name: string) => (raw.get(name) ?? '') === '';
  const problems: readonly Problem[] = [
    ...bad,
    ...(isMissing('mode') ? [noMode] : []),
    ...(isMissing('token') ? [noToken] : []),
    ...(github === undefined ? [noRunner] : []),
  ];
  const [first, ...others] = problems;
  if (first !== undefined || mode === undefined || token === undefined || github === undefined) {
    throw new ConfigError([first ?? noMode, ...others]);
  }
  return {
    mode,
    github,
    token,
    policy: pathOrDefault(policy, defaultPolicyPath),
    exceptions: exceptionPaths(exceptions),
    isDirect: rest.commit ?? exceptionsDefaults.commit,
    branch: rest.branch ?? exceptionsDefaults.branch,
    labels: rest.labels ?? [],
    reopenDays: rest['reopen-days'] ?? exceptionsDefaults.reopenDays,
  };
}

const noMode: Problem = { where: 'input mode', what: 'it is missing', fix: 'Write lint, prune or request.' };
const noToken = emptyToken('everything is read through GitHub’s API');
const noRunner = noWorkflowRun('exceptions');
