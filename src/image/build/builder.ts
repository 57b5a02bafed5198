import { join } from 'node:path';
import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import type { Finished } from '../../host/values.js';
import { askDocker, lastLines, unreachableDaemon } from '../docker/ask-docker.js';
import { missingFeatures, type StoreTool } from './arguments.js';
import type { BuildRequest } from './request.js';

/** What can build here, and how its result gets out. */
export type Builder =
  /** buildx writes the OCI layout itself; several platforms and attestations are possible. */
  | { readonly kind: 'layout-export' }
  /** The image goes into the Docker store and is saved from there; one platform. */
  | { readonly kind: 'docker-store'; readonly tool: StoreTool };

interface BuilderPorts {
  readonly process: Pick<Process, 'run'>;
  readonly files: Pick<Files, 'lstat'>;
}

/** The name that buildx gives to the builder inside Docker. */
export const ownBuilder = 'default';

/** First Docker client that has no BuildKit of its own and needs buildx for it (observed with 28.2; documented for 23.0). */
const firstClientWithoutBuildKit = 23;

const setUp =
  'Add docker/setup-buildx-action before this step, or run `docker buildx create --driver docker-container --use` once.';
const installBuildx = `Install the buildx plug-in (package docker-buildx-plugin or docker-buildx). ${setUp}`;

/**
 * Finds out what builds on this machine and whether it can do what is asked.
 * @throws ToolError `docker-missing`, `docker-unreachable`, `builder-unknown`, `buildx-missing`, `builder-lacks`.
 */
export async function findBuilder({ process, files }: BuilderPorts, request: BuildRequest): Promise<Builder> {
  const builder = await detect(process, request.builder);
  if (builder.kind === 'layout-export') return builder;
  const { tool } = builder;
  const legacy = tool === 'docker-legacy';
  const missing = [...missingFeatures(request, tool), ...(legacy ? await ownIgnoreFile(files, request) : [])];
  if (missing.length === 0) return builder;
  throw new ToolError({
    code: legacy ? 'buildx-missing' : 'builder-lacks',
    message: `${toolNames[tool]} can't build what is asked for: ${missing.join('; ')}.`,
    fix: legacy ? installBuildx : setUp,
  });
}

const toolNames: Readonly<Record<StoreTool, string>> = {
  buildx: 'The builder (driver docker)',
  'docker-buildkit': 'Docker without buildx',
  'docker-legacy': "Docker's client has no buildx plug-in, and its older builder",
};

/** The older builder does not know the ignore file of one Dockerfile: it would build what that keeps out into the image. */
async function ownIgnoreFile(
  files: BuilderPorts['files'],
  { context, file }: BuildRequest,
): Promise<readonly string[]> {
  if (context.kind !== 'local') return [];
  const path = `${file || join(context.path, 'Dockerfile')}.dockerignore`;
  return (await files.lstat(path)) === undefined ? [] : [`the ignore file ${path}`];
}

async function detect(process: Pick<Process, 'run'>, name: string | undefined): Promise<Builder> {
  const inspected = await askDocker(process, ['buildx', 'inspect', ...(name === undefined ? [] : [name])]);
  const driver = /^Driver:\s*(\S+)\s*$/m.exec(inspected.stdout)?.[1];
  if (inspected.code !== 0 || driver === undefined) {
    // Only now, as each question to buildx takes a tenth of a second: is there no such builder, or no buildx at all?
    const version = await askDocker(process, ['buildx', 'version']);
    if (version.code !== 0) return withoutBuildx(process, name);
    throw await noBuilder(process, name, inspected);
  }
  if (driver !== 'docker') return { kind: 'layout-export' };
  return (await hasContainerdStore(process)) ? { kind: 'layout-export' } : { kind: 'docker-store', tool: 'buildx' };
}

const versionSchema = z.object({ Client: z.object({ Version: z.string() }) });

async function withoutBuildx(process: Pick<Process, 'run'>, name: string | undefined): Promise<Builder> {
  const finished = await askDocker(process, ['version', '--format', '{{json .}}']);
  if (finished.code !== 0) throw unreachableDaemon(finished);
  const { Client } = parseAnswer(versionSchema, finished, 'docker version');
  const major = Number.parseInt(Client.Version, 10);
  if (name === undefined)
    return { kind: 'docker-store', tool: major < firstClientWithoutBuildKit ? 'docker-buildkit' : 'docker-legacy' };
  throw new ToolError({
    code: 'buildx-missing',
    message: `Docker's client ${Client.Version} has no buildx plug-in, which the builder ${name} needs.`,
    fix: installBuildx,
  });
}

const infoSchema = z.object({ DriverStatus: z.array(z.array(z.string())).nullish() });

/** Docker's newer store keeps images as OCI content, and BuildKit can export from there. */
async function hasContainerdStore(process: Pick<Process, 'run'>): Promise<boolean> {
  const finished = await askDocker(process, ['info', '--format', '{"DriverStatus":{{json .DriverStatus}}}']);
  if (finished.code !== 0) throw unreachableDaemon(finished);
  const { DriverStatus } = parseAnswer(infoSchema, finished, 'docker info');
  return (DriverStatus ?? []).some(
    ([key, value]) => key === 'driver-type' && value?.startsWith('io.containerd.snapshotter'),
  );
}

function parseAnswer<T>(schema: z.ZodType<T>, finished: Finished, asked: string): T {
  try {
    return schema.parse(JSON.parse(finished.stdout));
  } catch (cause) {
    throw new ToolError({
      code: 'docker-answer',
      message: `\`${asked}\` gave an answer that is not understood: ${finished.stdout.slice(0, 200)}`,
      fix: 'Use Docker 20.10 or newer, or report this as a defect of image-gate with the version of Docker.',
      cause,
    });
  }
}

/** The default builder is Docker itself: where that does not answer, other builders are no help. */
async function noBuilder(
  process: Pick<Process, 'run'>,
  name: string | undefined,
  inspected: Finished,
): Promise<ToolError> {
  const version =
    name === undefined || name === ownBuilder
      ? await askDocker(process, ['version', '--format', '{{json .}}'])
      : undefined;
  return version === undefined || version.code === 0 ? unknownBuilder(name, inspected) : unreachableDaemon(version);
}

function unknownBuilder(name: string | undefined, finished: Finished): ToolError {
  const which = name === undefined ? 'The current builder' : `The builder ${name}`;
  return new ToolError({
    code: 'builder-unknown',
    message: `${which} can't be inspected: ${lastLines(finished, 3) || 'no driver is named'}`,
    fix: `See \`docker buildx ls\` for the builders there are. ${setUp}`,
  });
}
