import { asksForAttestations, attestOptions } from './attestations.js';
import { contextArgument, expandDefaultContext } from './context.js';
import { joinOption } from './csv-attributes.js';
import type { BuildRequest } from './request.js';
import { type SecretFile, secretOptions } from './secrets.js';

/** Where a build puts its results. */
export type BuildOutput =
  /** An OCI layout as a folder; with the tags, which then stand in the attestations. */
  | { readonly kind: 'layout'; readonly directory: string }
  /** The Docker store, without any tag: nobody shall find the image by name before it has passed. */
  | { readonly kind: 'docker-store' };

/**
 * What builds into the Docker store: buildx; `docker build` with the BuildKit inside Docker, which clients before 23 reach by themselves; or
 * `docker build` with the builder from before BuildKit, which is all that a newer client without buildx has.
 */
export type StoreTool = 'buildx' | 'docker-buildkit' | 'docker-legacy';

/** What a build command needs besides the request. */
export interface BuildPlaces {
  readonly output: BuildOutput;
  /** Where the tool writes the image ID. */
  readonly iidFile: string;
  /** Where buildx writes what it knows of the result. */
  readonly metadataFile: string;
  readonly secrets: readonly SecretFile[];
  /** False when `BUILDX_NO_DEFAULT_ATTESTATIONS` says so. */
  readonly defaultAttestations: boolean;
}

/**
 * The arguments after `docker` of a build with buildx, as docker/build-push-action gives them for the same inputs. No secret is among
 * them: values are in files by now.
 */
export function buildxArguments(request: BuildRequest, places: BuildPlaces): readonly string[] {
  const { output } = places;
  const layout = output.kind === 'layout';
  return [
    ...['buildx', 'build'],
    ...each('--add-host', request.addHosts),
    ...each('--allow', request.allow),
    ...each('--annotation', request.annotations),
    ...each('--build-arg', request.buildArgs),
    ...each('--build-context', buildContexts(request)),
    ...each('--cache-from', request.cacheFrom),
    ...each('--cache-to', request.cacheTo),
    ...one('--cgroup-parent', request.cgroupParent),
    ...one('--file', request.file),
    ...one('--iidfile', places.iidFile),
    ...each('--label', request.labels),
    ...each('--no-cache-filter', request.noCacheFilters),
    ...(request.platforms.length > 0 ? ['--platform', request.platforms.join(',')] : []),
    ...each('--attest', attestOptions(request, layout && places.defaultAttestations)),
    ...each('--secret', secretOptions(request, places.secrets)),
    ...one('--shm-size', request.shmSize),
    ...each('--ssh', request.ssh),
    ...(layout ? each('--tag', request.tags) : []),
    ...one('--target', request.target),
    ...each('--ulimit', request.ulimit),
    ...one('--builder', request.builder),
    ...(layout ? ['--output', joinOption(['type=oci', 'tar=false', `dest=${output.directory}`])] : ['--load']),
    ...one('--metadata-file', places.metadataFile),
    ...one('--network', request.network),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.pull ? ['--pull'] : []),
    contextArgument(request.context),
  ];
}

/** The arguments after `docker` of a build without buildx. What it can't do is in `missingFeatures`. */
export function dockerBuildArguments(request: BuildRequest, places: BuildPlaces): readonly string[] {
  return [
    'build',
    ...each('--add-host', request.addHosts),
    ...each('--build-arg', request.buildArgs),
    ...each('--cache-from', request.cacheFrom),
    ...one('--file', request.file),
    ...one('--iidfile', places.iidFile),
    ...each('--label', request.labels),
    ...each('--platform', request.platforms),
    ...each('--secret', secretOptions(request, places.secrets)),
    ...each('--ssh', request.ssh),
    ...one('--target', request.target),
    ...one('--network', request.network),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.pull ? ['--pull'] : []),
    contextArgument(request.context),
  ];
}

/**
 * What a request asks for that a build into the Docker store can't give, in the words of the inputs: the store holds one platform, no
 * index and so no attestations or annotations; Docker without buildx drops some options without a word, and its builder from before BuildKit
 * knows neither secrets nor platforms. A Git context can't be looked into for what that builder would silently leave out.
 */
export function missingFeatures(request: BuildRequest, tool: StoreTool): readonly string[] {
  const never: readonly (readonly [boolean, string])[] = [
    [request.platforms.length > 1, `several platforms (${request.platforms.join(', ')})`],
    [asksForAttestations(request), 'attestations (provenance, sbom, attests)'],
    [request.annotations.length > 0, 'annotations'],
  ];
  const withBuildx: readonly (readonly [boolean, string])[] = [
    [request.builder !== undefined, 'builder'],
    [request.buildContexts.length > 0, 'build-contexts'],
    [request.cacheTo.length > 0, 'cache-to'],
    [request.noCacheFilters.length > 0, 'no-cache-filters'],
    [request.allow.length > 0, 'allow'],
    [request.secretEnvs.length > 0, 'secret-envs'],
    [request.shmSize !== undefined, 'shm-size'],
    [request.cgroupParent !== undefined, 'cgroup-parent'],
    [request.ulimit.length > 0, 'ulimit'],
  ];
  const withBuildKit: readonly (readonly [boolean, string])[] = [
    [request.context.kind !== 'local', 'a Git context'],
    [request.platforms.length > 0, 'platforms'],
    [request.cacheFrom.length > 0, 'cache-from'],
    [request.secrets.length + request.secretFiles.length > 0, 'secrets'],
    [request.ssh.length > 0, 'ssh'],
  ];
  const lacking = [
    ...never,
    ...(tool === 'buildx' ? [] : withBuildx),
    ...(tool === 'docker-legacy' ? withBuildKit : []),
  ];
  return lacking.filter(([asked]) => asked).map(([, name]) => name);
}

function buildContexts({ buildContexts, origin }: BuildRequest): readonly string[] {
  return buildContexts.map((entry) => {
    const expanded = expandDefaultContext(entry, origin);
    return typeof expanded === 'string' ? expanded : entry;
  });
}

function each(option: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [option, value]);
}

function one(option: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [option, value];
}
