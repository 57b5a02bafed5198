import { asksForAttestations, attestOptions } from './attestations.js';
import { contextArgument, expandDefaultContext } from './context.js';
import { joinOption } from './csv-attributes.js';
import { type BuildInputName, buildInputRows, buildValue } from './inputs.js';
import type { BuildRequest } from './request.js';
import { type SecretFile, secretOptions } from './secrets.js';

/** Where a build puts its results. */
type BuildOutput =
  /** An OCI layout as a folder; with the tags, which then stand in the attestations. */
  | { readonly kind: 'layout'; readonly directory: string }
  /** The Docker store, without any tag: nobody can find the image by name before it has passed. */
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
  const { output, iidFile, metadataFile } = places;
  const result =
    output.kind === 'layout'
      ? ['--output', joinOption(['type=oci', 'tar=false', `dest=${output.directory}`])]
      : ['--load'];
  return [
    ...['buildx', 'build'],
    ...buildInputRows.flatMap((row) => options(row, request, places)),
    ...['--iidfile', iidFile, ...result, '--metadata-file', metadataFile],
    contextArgument(request.context),
  ];
}

/** The arguments after `docker` of a build without buildx. What it can't do is in `missingFeatures`. */
export function dockerBuildArguments(request: BuildRequest, places: BuildPlaces): readonly string[] {
  const known = buildInputRows.filter(([, { needs }]) => needs === undefined || needs === 'buildkit');
  return [
    'build',
    ...known.flatMap((row) => options(row, request, places)),
    ...['--iidfile', places.iidFile],
    contextArgument(request.context),
  ];
}

/** The inputs whose options are not just their values. */
const ownOptions: Partial<
  Record<BuildInputName, (option: string, request: BuildRequest, places: BuildPlaces) => readonly string[]>
> = {
  'build-contexts': (option, request) => each(option, buildContexts(request)),
  platforms: (option, { platforms }) => (platforms.length > 0 ? [option, platforms.join(',')] : []),
  attests: (option, request, { output, defaultAttestations }) =>
    each(option, attestOptions(request, output.kind === 'layout' && defaultAttestations)),
  secrets: (option, request, { secrets }) => each(option, secretOptions(request, secrets)),
  tags: (option, { tags }, { output }) => (output.kind === 'layout' ? each(option, tags) : []),
};

/** The options of one input. */
function options(
  [name, { option }]: (typeof buildInputRows)[number],
  request: BuildRequest,
  places: BuildPlaces,
): readonly string[] {
  if (option === undefined) return [];
  const own = ownOptions[name];
  if (own !== undefined) return own(option, request, places);
  const value = buildValue(request, name);
  if (typeof value === 'boolean') return value ? [option] : [];
  return each(option, typeof value === 'object' ? value : value ? [value] : []);
}

/**
 * What a request asks for that a build into the Docker store can't give, in the words of the inputs. The store holds one platform. A Git context can't
 * be looked into for what the builder from before BuildKit would silently leave out.
 */
export function missingFeatures(request: BuildRequest, tool: StoreTool): readonly string[] {
  const { platforms, context } = request;
  return [
    ...(platforms.length > 1 ? [`several platforms (${platforms.join(', ')})`] : []),
    ...(asksForAttestations(request) ? ['attestations (provenance, sbom, attests)'] : []),
    ...(request.annotations.length > 0 ? ['annotations'] : []),
    ...(tool === 'buildx' ? [] : askedThatNeeds('buildx', request)),
    ...(tool === 'docker-legacy' && context.kind !== 'local' ? ['a Git context'] : []),
    ...(tool === 'docker-legacy' ? askedThatNeeds('buildkit', request) : []),
  ];
}

function askedThatNeeds(wanted: 'buildx' | 'buildkit', request: BuildRequest): readonly string[] {
  return buildInputRows.flatMap(([name, { needs }]) => {
    const value = buildValue(request, name);
    const isAsked = typeof value === 'object' ? value.length > 0 : value !== undefined && value !== false;
    return needs === wanted && isAsked ? [name] : [];
  });
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
