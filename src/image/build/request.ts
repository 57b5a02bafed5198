import type { Problem } from '../../host/errors.js';
import { type BuildContext, contextProblems, expandDefaultContext } from './context.js';
import { keyAndValue } from './csv-attributes.js';
import type { BuildValues } from './inputs.js';
import type { BuildOrigin } from './origin.js';

/** What is to be built: the build inputs of docker/build-push-action, lists already read, under the same names in camel case. */
export interface BuildRequest extends BuildValues {
  readonly context: BuildContext;
  readonly githubToken: string | undefined;
  readonly origin: BuildOrigin | undefined;
}

/** Everything that is wrong with a request before any tool is asked. Values of secrets are never repeated. */
export function buildRequestProblems(request: BuildRequest): readonly Problem[] {
  return [
    ...contextProblems(request.context),
    ...request.buildContexts.flatMap((entry) => templateProblems('build-contexts', entry, request.origin)),
    ...pairProblems('secrets', request.secrets),
    ...pairProblems('secret-envs', request.secretEnvs),
    ...pairProblems('secret-files', request.secretFiles),
  ];
}

function templateProblems(where: string, text: string, origin: BuildOrigin | undefined): readonly Problem[] {
  const expanded = expandDefaultContext(text, origin);
  return typeof expanded === 'string' ? [] : [{ where, ...expanded }];
}

/** An empty value is no problem: a workflow of a fork gets its secrets empty, and build-push-action leaves them out, too. */
function pairProblems(where: string, entries: readonly string[]): readonly Problem[] {
  return entries.flatMap((entry, index) =>
    keyAndValue(entry) === undefined
      ? [
          {
            where,
            what: `entry ${index + 1} is not of the form ID=value`,
            fix: 'Write ID=value, and put a value of several lines with its ID into double quotes',
          },
        ]
      : [],
  );
}
