import type { Problem } from '../../host/errors.js';
import { type BuildContext, contextProblems, expandDefaultContext } from './context.js';
import { keyAndValue } from './csv-attributes.js';
import type { BuildOrigin } from './origin.js';

export type { BuildOrigin } from './origin.js';

/** Every build input of docker/build-push-action, lists already parted, under the same names in camel case. */
export interface BuildRequest {
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly annotations: readonly string[];
  readonly attests: readonly string[];
  readonly buildArgs: readonly string[];
  readonly buildContexts: readonly string[];
  readonly builder: string | undefined;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly cgroupParent: string | undefined;
  readonly context: BuildContext;
  readonly file: string | undefined;
  readonly githubToken: string | undefined;
  readonly labels: readonly string[];
  readonly network: string | undefined;
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly platforms: readonly string[];
  readonly provenance: string | undefined;
  readonly pull: boolean;
  readonly sbom: string | undefined;
  /** `ID=value`. */
  readonly secrets: readonly string[];
  /** `ID=NAME of an environment variable`. */
  readonly secretEnvs: readonly string[];
  /** `ID=path`. */
  readonly secretFiles: readonly string[];
  readonly shmSize: string | undefined;
  readonly ssh: readonly string[];
  readonly tags: readonly string[];
  readonly target: string | undefined;
  readonly ulimit: readonly string[];
  readonly origin: BuildOrigin | undefined;
}

/** A request that asks for nothing but a context; what tests and the CLI start from. */
export function plainRequest(context: BuildContext): BuildRequest {
  const none: readonly string[] = [];
  const scalars = {
    builder: undefined,
    cgroupParent: undefined,
    file: undefined,
    githubToken: undefined,
    network: undefined,
  };
  const rest = { provenance: undefined, sbom: undefined, shmSize: undefined, target: undefined, origin: undefined };
  const caches = { cacheFrom: none, cacheTo: none, noCache: false, noCacheFilters: none, pull: false };
  const secrets = { secrets: none, secretEnvs: none, secretFiles: none, ssh: none };
  const lists = { addHosts: none, allow: none, annotations: none, attests: none, buildArgs: none, buildContexts: none };
  return {
    context,
    ...scalars,
    ...rest,
    ...caches,
    ...secrets,
    ...lists,
    labels: none,
    platforms: none,
    tags: none,
    ulimit: none,
  };
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
