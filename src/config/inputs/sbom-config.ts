import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import type { GithubContext } from '../../repository/github-context.js';
import * as field from './fields.js';
import { emptyToken, noWorkflowRun, readInputs } from './read-inputs.js';

/** Every input of sbom/action.yml (a test compares the names). */
export const sbomInputs = z
  .strictObject({ report: field.anyText, token: field.anyText, 'publish-findings': field.flag })
  .partial();

/** One run of sbom/action.yml, checked. */
export interface SbomConfig {
  readonly report: string;
  readonly token: string;
  /** Whether everybody may know what is in an image that is not known to be public. */
  readonly publishFindings: boolean;
  readonly github: GithubContext;
  /** The branch that was pushed. */
  readonly branch: string;
}

/** Events whose run is of the branch itself, and not of what somebody proposes. */
const events: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Raw inputs to one checked config. @throws ConfigError with everything that is wrong. */
export function sbomConfig(raw: ReadonlyMap<string, string>, github: GithubContext | undefined): SbomConfig {
  const { inputs, problems: bad } = readInputs({ schema: sbomInputs, page: 'docs/evidence.md' }, raw);
  const { report = '', token = '', 'publish-findings': publishFindings = false } = inputs;
  const branch = /^refs\/heads\/(.+)$/.exec(github?.ref ?? '')?.[1];
  const problems: readonly Problem[] = [
    ...bad,
    ...(report === '' ? [noReport] : []),
    ...(token === '' ? [noToken] : []),
    ...(github === undefined ? [noRunner] : []),
    ...(github !== undefined && (branch === undefined || !events.has(github.event)) ? [noBranch(github)] : []),
  ];
  const [first, ...others] = problems;
  if (first !== undefined || github === undefined || branch === undefined)
    throw new ConfigError([first ?? noRunner, ...others]);
  return { report, token, publishFindings, github, branch };
}

/** The error for a branch to which anybody who may push could bring anything. */
export function unprotected(branch: string): ConfigError {
  return new ConfigError(
    [
      {
        where: 'image-gate/sbom',
        what: `the branch ${branch} is neither the default branch nor protected, and the dependency graph is the repository's`,
        fix: "Run it for the default branch, with `if: github.ref == format('refs/heads/{0}', github.event.repository.default_branch)`.",
      },
    ],
    'branch-unprotected',
  );
}

const noReport: Problem = {
  where: 'input report',
  what: 'it is missing',
  fix: 'Name the folder into which actions/download-artifact has put the reports.',
};
const noToken = emptyToken('the dependency graph is written through GitHub’s API');
const noRunner = noWorkflowRun('sbom');

function noBranch({ event, ref }: GithubContext): Problem {
  return {
    where: 'image-gate/sbom',
    what: `the run is of ${event} on ${ref}, where what is built may be anybody's, and the dependency graph is the repository's`,
    fix: "Run it for pushes to a protected branch only, with `if: github.event_name == 'push'`.",
  };
}
