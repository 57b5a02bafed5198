import { posix } from 'node:path';
import type { Problem } from '../../host/errors.js';
import { type BuildContext, dockerfilePlace, parseContext } from '../../image/build/context.js';
import { buildValues } from '../../image/build/inputs.js';
import { type BuildRequest, buildRequestProblems } from '../../image/build/request.js';
import type { Digest } from '../../oci/digest.js';
import type { GithubContext } from '../../repository/github-context.js';
import type { Repository } from '../../repository/open-repository.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import type { GateInputs } from './gate-inputs.js';
import { imagePlace } from './image-from.js';

/** What is judged. */
export type ScanTarget =
  | { readonly kind: 'build'; readonly request: BuildRequest }
  /**
   * Looked up where `from` says, without it in the local Docker store first. With `id` it is this very image of that store, and `names` are all names
   * under which it is judged.
   */
  | {
      readonly kind: 'image';
      readonly reference: string;
      readonly from?: 'registry' | 'docker';
      readonly id?: Digest;
      readonly names?: readonly [string, ...string[]];
    }
  | { readonly kind: 'input'; readonly path: string }
  | { readonly kind: 'report'; readonly path: string };

/** The thing to judge, its repository, and its Dockerfile's path there, where there is one that we could read. */
interface ScanTargetConfig {
  readonly scanTarget: ScanTarget;
  readonly repository: Repository;
  readonly dockerfile?: PathOrDefault;
}

/** Reads what is judged from the inputs; problems are those of the build's own inputs. */
export function scanTargetConfig(
  inputs: GateInputs,
  { github, workingDirectory }: { readonly github?: GithubContext; readonly workingDirectory: string },
): { readonly value: ScanTargetConfig; readonly problems: readonly Problem[] } {
  const context = parseContext(inputs.context ?? '', github?.origin);
  const problems: Problem[] = 'where' in context ? [{ ...context, where: 'input context' }] : [];
  const usable: BuildContext = 'where' in context ? { kind: 'local', path: '.' } : context;
  const repository = repositoryOf(usable, inputs, github);
  if (repository.kind === 'commit' && repository.token === undefined) problems.push(noToken);
  const named = namedTarget(inputs, github);
  if (named)
    return {
      value: {
        scanTarget: named,
        repository,
        ...dockerfileOf(usable, inputs.file, workingDirectory, inputs.file !== undefined),
      },
      problems,
    };
  const own = { context: usable, githubToken: inputs['github-token'], origin: github?.origin };
  const request: BuildRequest = { ...buildValues(inputs), ...own };
  const value = {
    scanTarget: { kind: 'build', request } as const,
    repository,
    ...dockerfileOf(usable, inputs.file, workingDirectory, false),
  };
  return { value, problems: [...problems, ...buildRequestProblems(request)] };
}

/** Without a token neither the commit of the run nor the branch whose rules count can be read. */
export const noToken: Problem = {
  where: 'input github-token',
  what: "it is empty, and the policy is read through GitHub's API",
  fix: 'Remove the input to use the token of the job, or check out the repository and write `context: .` and `policy-from: head`.',
};

function namedTarget(
  { image, 'image-from': from, input, report }: GateInputs,
  github: GithubContext | undefined,
): ScanTarget | undefined {
  if (report !== undefined) return { kind: 'report', path: report };
  if (input !== undefined) return { kind: 'input', path: input };
  return image === undefined ? undefined : { kind: 'image', reference: image, ...imagePlace(image, from, github) };
}

/**
 * A local context means that the workspace holds the repository. Everything else on a runner is the run's own commit: without a checkout
 * the workspace is empty, and a policy that is merely not there must not become the default one.
 */
function repositoryOf(context: BuildContext, inputs: GateInputs, github: GithubContext | undefined): Repository {
  if (github === undefined) return { kind: 'machine' };
  if (context.kind === 'local') return { kind: 'workspace' };
  const commit = context.kind === 'git' ? context.commit : github.commit;
  return { kind: 'commit', github, commit, token: inputs['github-token'] };
}

/** A Dockerfile outside of the repository builds as well as one inside; only no line of it can be shown. */
function dockerfileOf(
  context: BuildContext,
  file: string | undefined,
  workingDirectory: string,
  named: boolean,
): Pick<ScanTargetConfig, 'dockerfile'> {
  const place = dockerfilePlace(context, file);
  switch (place.kind) {
    case 'unknown':
      return {};
    case 'commit':
      return { dockerfile: { path: place.path, named } };
    case 'workspace': {
      const path = posix.relative(workingDirectory, posix.resolve(workingDirectory, place.path));
      return path === '' || path === '..' || path.startsWith('../') ? {} : { dockerfile: { path, named } };
    }
  }
}
