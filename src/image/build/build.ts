import { join } from 'node:path';
import * as z from 'zod';
import { type GateError, ToolError } from '../../host/errors.js';
import type { Files, Log, Process } from '../../host/ports.js';
import type { Environment, Finished } from '../../host/values.js';
import { type Digest, digestSchema } from '../../oci/digest.js';
import type { WrittenBlobs } from '../../oci/layout/layout-writer.js';
import type { LayerForm } from '../archive/entries.js';
import { lastLines, runDocker } from '../docker/ask-docker.js';
import { dockerFault, exportFault, isDockerGone, roomForDocker, saysFull } from '../docker/fault.js';
import { type SavePorts, saveImage } from '../docker/save.js';
import { type BuildPlaces, buildxArguments, dockerBuildArguments, type StoreTool } from './arguments.js';
import { type Builder, findBuilder, ownBuilder } from './builder.js';
import { parseGoBoolean } from './csv-attributes.js';
import type { BuildRequest } from './request.js';
import { emptySecrets, writeSecrets } from './secrets.js';

export interface BuildPorts extends SavePorts {
  readonly process: Process;
  readonly files: SavePorts['files'] & Pick<Files, 'temporaryDirectory' | 'remove' | 'write' | 'lstat'>;
  readonly log: Pick<Log, 'info' | 'warning' | 'debug' | 'group' | 'stage' | 'lendTerminal'>;
  readonly environment: Environment;
}

/** What buildx says of a build; empty without buildx. */
export type BuildMetadata = Readonly<Record<string, unknown>>;

/** A finished build: an unverified layout of our own making, and what the tools said. */
export interface BuiltImage {
  readonly metadata: BuildMetadata;
  /** What the tool wrote as image ID: the config's digest, or that of the index for several platforms. */
  readonly imageId: Digest;
  /** The image is in the Docker store under its ID, without a tag. */
  readonly stored: boolean;
  /** False when layers came compressed from somewhere, so that their DiffIDs must be computed. */
  readonly diffIdsChecked: boolean;
  /** What was hashed while it was written: an image of the Docker store. A builder writes its layout itself. */
  readonly written?: WrittenBlobs;
}

/** Milliseconds for a build: a job on GitHub's runners has 6 hours in all. */
const buildDeadline = 6 * 3_600_000;
/** Lines of the tool's output that an error repeats. */
const quotedLines = 15;
const mebibyte = 2 ** 20;
const dockerStore = { kind: 'docker-store' } as const;
/** Provenance in the metadata lists every source of a build. */
const maxMetadata = 32 * mebibyte;
const maxImageId = 1024;

/**
 * Builds the image of a request into an OCI layout in `directory`, on the shortest way that the builder offers. Secrets are on disk only while the
 * build runs.
 * @throws ToolError `build-failed`, `build-late`, `build-result`, `docker-gone`, `docker-full`, `disk-full`, or as `findBuilder` and `saveImage`.
 */
export async function buildImage(
  ports: BuildPorts,
  request: BuildRequest,
  directory: string,
  layers: LayerForm['kind'],
): Promise<BuiltImage> {
  const { files, log } = ports;
  for (const id of emptySecrets(request)) log.warning(`The secret ${id} is empty and is left out of the build.`);
  const work = await files.temporaryDirectory('build');
  try {
    const places = await preparePlaces(ports, request, work, directory);
    const builder = await log.group('Build the image', () => buildAnyhow(ports, request, places));
    const imageId = await readImageId(files, places.iidFile);
    const metadata = await readMetadata(files, places.metadataFile);
    if (builder.kind === 'layout-export') return { metadata, imageId, stored: false, diffIdsChecked: true };
    const { diffIdsChecked, written } = await saveImage(ports, imageId, directory, layers);
    return { metadata, imageId, stored: true, diffIdsChecked, written };
  } finally {
    await files.remove(work);
  }
}

async function preparePlaces(
  { files, environment }: BuildPorts,
  request: BuildRequest,
  work: string,
  directory: string,
): Promise<BuildPlaces> {
  return {
    output: { kind: 'layout', directory },
    iidFile: join(work, 'iid'),
    metadataFile: join(work, 'metadata.json'),
    secrets: await writeSecrets(files, request, work),
    defaultAttestations: parseGoBoolean(environment.BUILDX_NO_DEFAULT_ATTESTATIONS ?? '') !== true,
  };
}

/**
 * Gives what has built the image. To ask buildx for its driver takes a tenth of a second, so a builder of somebody's own simply builds; only when
 * that fails is it asked whether it could have, and the Docker store is the other way. Docker's own builder refuses an export before it builds anything.
 * What would be drawn on a terminal can't be taken back, so there it is asked first.
 */
async function buildAnyhow(ports: BuildPorts, request: BuildRequest, places: BuildPlaces): Promise<Builder> {
  const isAsked = request.builder === ownBuilder || ports.log.lendTerminal !== undefined;
  const tried = isAsked ? undefined : await tryExport(ports, request, places);
  if (tried?.code === 0) return { kind: 'layout-export' };
  const builder = await findBuilder(ports, request);
  const exports = builder.kind === 'layout-export';
  const tool = exports ? 'buildx' : builder.tool;
  if (exports && tried !== undefined) throw buildFailed(tried, tool, places);
  if (tool === 'docker-legacy') ports.log.warning(olderBuilder);
  const finished = await runBuild(ports, request, exports ? places : { ...places, output: dockerStore }, tool);
  if (finished.code !== 0) throw buildFailed(await explained(ports, request, finished), tool, places);
  return builder;
}

/** An export whose output counts from its first step on, so that a builder that can't do it leaves no line in the log. */
async function tryExport(ports: BuildPorts, request: BuildRequest, places: BuildPlaces): Promise<Finished> {
  const { log } = ports;
  const heldBack: string[] = [];
  let begun = false;
  const info = (line: string) => {
    begun ||= line.startsWith('#');
    if (!begun) heldBack.push(line);
    else for (const each of [...heldBack.splice(0), line]) log.info(each);
  };
  const finished = await runBuild({ ...ports, log: { ...log, info } }, request, places, 'buildx');
  // BUILDKIT_PROGRESS may have asked for another form, without steps.
  if (finished.code === 0) for (const line of heldBack) log.info(line);
  if (finished.late || (begun && isDockerGone(finished))) throw buildFailed(finished, 'buildx', places);
  return finished;
}

async function runBuild(
  { process, log, environment }: BuildPorts,
  request: BuildRequest,
  places: BuildPlaces,
  tool: StoreTool,
): Promise<Finished> {
  const args = tool === 'buildx' ? buildxArguments(request, places) : dockerBuildArguments(request, places);
  const env = { ...defined(environment), ...switches[tool] };
  const command = { args, env, deadline: buildDeadline, onLine: (line: string) => log.info(line) };
  const { lendTerminal } = log;
  // The older builder draws nothing.
  if (lendTerminal === undefined || tool === 'docker-legacy') return runDocker(process, command);
  return lendTerminal(() => runDocker(process, { ...command, stderr: 'shared' }));
}

/** What a tool drew on the terminal is not known here; whether what builds is gone still can be asked. */
async function explained(ports: BuildPorts, request: BuildRequest, finished: Finished): Promise<Finished> {
  if (ports.log.lendTerminal === undefined || finished.late || finished.stderr !== '') return finished;
  try {
    await findBuilder(ports, request);
  } catch (error) {
    if (error instanceof ToolError) throw error;
  }
  return { ...finished, stderr: 'Its output is above.' };
}

/** What each tool is switched on with. */
const switches: Readonly<Record<StoreTool, Readonly<Record<string, string>>>> = {
  // As build-push-action: the warnings of Dockerfile checks become part of the metadata.
  buildx: { BUILDX_METADATA_WARNINGS: 'true' },
  'docker-buildkit': { DOCKER_BUILDKIT: '1' },
  'docker-legacy': { DOCKER_BUILDKIT: '0' },
};

/** `docker build` falls back in the same way. A Dockerfile that needs BuildKit fails there. */
const olderBuilder =
  "Docker's client has no buildx plug-in: the image is built with its older builder, which supports no BuildKit features and no `# syntax` line. " +
  'Install the plug-in (package docker-buildx-plugin or docker-buildx).';

function defined(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function buildFailed(finished: Finished, tool: StoreTool, { output }: BuildPlaces): GateError {
  const command = tool === 'buildx' ? 'docker buildx build' : 'docker build';
  if (finished.late) {
    return new ToolError({
      code: 'build-late',
      message: `\`${command}\` was ended after ${buildDeadline / 3_600_000} hours.`,
      fix: 'Look for a step of the build that waits for something.',
    });
  }
  const full = output.kind === 'layout' ? exportFault(finished, output.directory) : undefined;
  if (full !== undefined) return full;
  const how = finished.signal === null ? `exit code ${finished.code}` : finished.signal;
  const failed = {
    code: 'build-failed',
    message: `\`${command}\` ended with ${how}:\n${lastLines(finished, quotedLines)}`,
    fix: `${repairs(tool)}${saysFull(finished, quotedLines) ? ` If it is Docker's disk that is full, ${roomForDocker}.` : ''}`,
  };
  return dockerFault(command, finished) ?? new ToolError(failed);
}

function repairs(tool: StoreTool): string {
  return tool === 'docker-legacy'
    ? "If the Dockerfile needs BuildKit, install Docker's buildx plug-in (package docker-buildx-plugin or docker-buildx); else fix what the build reports."
    : 'Fix what the build reports; the same command fails without image-gate, too.';
}

async function readImageId(files: Pick<Files, 'readBytes'>, path: string): Promise<Digest> {
  const text = (await files.readBytes(path, maxImageId))?.toString('utf8').trim();
  const imageId = digestSchema.safeParse(text);
  if (imageId.success) return imageId.data;
  throw badResult(
    text === undefined ? 'it wrote no image ID' : `${JSON.stringify(text)} is not an image ID`,
    imageId.error,
  );
}

const metadataSchema = z.record(z.string(), z.unknown()).nullable();

async function readMetadata(files: Pick<Files, 'readBytes'>, path: string): Promise<BuildMetadata> {
  const bytes = await files.readBytes(path, maxMetadata);
  if (bytes === undefined) return {};
  try {
    return metadataSchema.parse(JSON.parse(bytes.toString('utf8'))) ?? {};
  } catch (cause) {
    throw badResult('its metadata file is no JSON object', cause);
  }
}

/** The build ended well and left something that is not understood. */
export function badResult(what: string, cause?: unknown): ToolError {
  return new ToolError({
    code: 'build-result',
    message: `The build ended without an error, but ${what}.`,
    fix: 'Use a newer Docker and buildx; if that happens again, report it as a defect of image-gate.',
    ...(cause === undefined ? {} : { cause }),
  });
}
