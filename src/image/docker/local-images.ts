import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import type { Process } from '../../host/ports.js';
import { type Digest, digestSchema } from '../../oci/digest.js';
import { parsedJson } from '../../text/json.js';
import { askDocker, unreachableDaemon } from './ask-docker.js';

/** One name of one image in this machine's Docker store. */
export interface LocalImage {
  /** The whole ID: the config's digest, with the containerd store the digest of the manifest or index. */
  readonly id: Digest;
  /** As Docker shows it: `alpine:3.22`, `ghcr.io/acme/api:dev`, or `acme/api@sha256:…` where it has no tag. */
  readonly name: string;
  /** `acme/api@sha256:…` where the store knows it. */
  readonly digestName?: string;
}

/** Bytes of the whole list: some 60,000 names. */
const maxList = 16 * 2 ** 20;
/** A list that fills what is kept may have lost its beginning; the last bytes may be part of a character. */
const slack = 4;

const none = '<none>';
const format = '{"ID":{{json .ID}},"Repository":{{json .Repository}},"Tag":{{json .Tag}},"Digest":{{json .Digest}}}';
const rowSchema = z.object({ ID: digestSchema, Repository: z.string(), Tag: z.string(), Digest: z.string() });

/**
 * Every name in the local Docker store, as `docker image ls` gives them. Dangling images have no name and are left out.
 * @throws ToolError `docker-missing`, `docker-unreachable`, `docker-answer`, `docker-images-many`.
 */
export async function listLocalImages(process: Pick<Process, 'run'>): Promise<readonly LocalImage[]> {
  const asked = ['image', 'ls', '--no-trunc', '--digests', '--format', format];
  const finished = await askDocker(process, asked, maxList);
  if (finished.code !== 0) throw unreachableDaemon(finished);
  if (Buffer.byteLength(finished.stdout) > maxList - slack) throw tooMany();
  const lines = finished.stdout.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => localImage(line) ?? []);
}

function localImage(line: string): LocalImage | undefined {
  const row = rowSchema.safeParse(parsedJson(line));
  if (!row.success) throw notUnderstood(line, row.error);
  const { ID: id, Repository: repository, Tag: tag, Digest: digest } = row.data;
  const digestName = digest === none || digest === '' ? undefined : `${repository}@${digest}`;
  const name = tag === none ? digestName : `${repository}:${tag}`;
  if (repository === none || name === undefined) return undefined;
  return { id, name, ...(digestName === undefined ? {} : { digestName }) };
}

/** An image that is passed over would be one that was not judged. */
function notUnderstood(line: string, cause: unknown): ToolError {
  return new ToolError({
    code: 'docker-answer',
    message: `\`docker image ls\` gave a line that is not understood: ${line.slice(0, 200)}`,
    fix: 'Use Docker 20.10 or newer, or name the images one by one.',
    cause,
  });
}

function tooMany(): ToolError {
  return new ToolError({
    code: 'docker-images-many',
    message: `\`docker image ls\` gave more than ${maxList / 2 ** 20} MiB of names.`,
    fix: 'Remove images that nobody needs (`docker image prune`), or name the images one by one.',
  });
}
