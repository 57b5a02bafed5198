import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Files, SocketQuestion, Sockets } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import type { Digest } from '../../oci/digest.js';
import { dockerFolder } from '../../oci/registry/docker-config.js';
import { parsedJson } from '../../text/json.js';
import { imageIdOf } from './local-image.js';

/** What it takes to find Docker's daemon on this machine, and to ask it without its client. */
export interface EnginePorts {
  readonly sockets?: Sockets;
  readonly files: Pick<Files, 'readBytes'>;
  readonly environment: Environment;
}

/** Docker's daemon, by its API (docs.docker.com, Engine API). It may be another one than the client's: what it gives counts only under the ID that the client has given. */
export interface Engine {
  /** The ID of what it has under a name; `undefined` where it does not say. */
  imageId(name: string): Promise<Digest | undefined>;
  /** An image as `docker image save` gives it, in pieces that share their memory. @throws whatever keeps it from being given. */
  archive(id: Digest): AsyncGenerator<Buffer, void, undefined>;
  /** What it is asked for that. */
  archiveQuestion(id: Digest): SocketQuestion;
}

/** Milliseconds for a question. */
const questionDeadline = 5_000;
/** Milliseconds for an archive, as for `docker image save`; and without any byte of it, as Docker may prepare all of it first. */
const archiveDeadline = 3_600_000;
const archiveIdle = 600_000;
const maxHead = 64 * 1024;
const maxAnswer = 4 * 2 ** 20;
const maxConfig = 2 ** 20;

/** The daemon that Docker's client would ask, where that listens on a socket of this machine. */
export async function findEngine(ports: EnginePorts): Promise<Engine | undefined> {
  const { sockets } = ports;
  const path = sockets && (await socketPath(ports));
  if (sockets === undefined || path === undefined) return undefined;
  const archiveQuestion = (id: Digest): SocketQuestion => ({
    path,
    request: requestFor(`/images/${id}/get`),
    idle: archiveIdle,
    within: archiveDeadline,
  });
  return {
    archiveQuestion,
    archive: (id) => bodyOf(sockets.ask(archiveQuestion(id))),
    async imageId(name) {
      if (!/^[\w./:-]+$/.test(name)) return undefined;
      const request = requestFor(`/images/${name}/json`);
      const pieces = sockets.ask({ path, request, idle: questionDeadline, within: questionDeadline });
      const answer = imageSchema.safeParse(parsedJson(await whole(bodyOf(pieces))));
      return answer.success ? imageIdOf(answer.data.Id) : undefined;
    },
  };
}

const imageSchema = z.object({ Id: z.string() });

/** By HTTP/1.0: an answer is what comes until the connection is closed, as it is. */
function requestFor(path: string): string {
  return `GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`;
}

/** What follows the head of an answer. @throws where it is none, or another one than 200. */
async function* bodyOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let head = Buffer.alloc(0);
  let isBody = false;
  for await (const piece of pieces) {
    if (isBody) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0 && head.length > maxHead) throw new Error('the answer is not HTTP');
    if (end < 0) continue;
    requireBody(head.toString('latin1', 0, end));
    isBody = true;
    yield head.subarray(end + 4);
  }
  if (!isBody) throw new Error('the answer is not HTTP');
}

/** @throws for anything but a whole answer that follows as it is. */
function requireBody(head: string): void {
  const [status = '', ...headers] = head.split('\r\n');
  if (!/^HTTP\/1\.[01] 200(?: |$)/.test(status))
    throw new Error(`the answer is ${JSON.stringify(status.slice(0, 100))}`);
  if (headers.some((header) => /^(?:transfer|content)-encoding:/i.test(header)))
    throw new Error('the answer is encoded');
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<string> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > maxAnswer) throw new Error('the answer is too long');
    kept.push(Buffer.from(piece));
  }
  return Buffer.concat(kept).toString('utf8');
}

/** Where Docker's client finds its daemon: DOCKER_HOST, DOCKER_CONTEXT, the context in use, the default (docs.docker.com, "Docker contexts"). */
async function socketPath({ files, environment }: EnginePorts): Promise<string | undefined> {
  const { DOCKER_HOST, DOCKER_CONTEXT } = environment;
  const folder = dockerFolder(environment);
  const config = folder === undefined ? {} : await readJson(files, `${folder}/config.json`, configSchema);
  // Headers of one's own are for somebody between client and daemon.
  if (config === undefined || config.HttpHeaders !== undefined) return undefined;
  if (DOCKER_HOST) return pathOf(DOCKER_HOST);
  const context = DOCKER_CONTEXT || config.currentContext || 'default';
  if (context === 'default') return '/var/run/docker.sock';
  if (folder === undefined) return undefined;
  const name = createHash('sha256').update(context).digest('hex');
  const meta = await readJson(files, `${folder}/contexts/meta/${name}/meta.json`, contextSchema);
  return pathOf(meta?.Endpoints?.docker?.Host ?? '');
}

function pathOf(host: string): string | undefined {
  return /^unix:\/\/(\/.*)$/.exec(host)?.[1];
}

const configSchema = z.object({ currentContext: z.string().optional(), HttpHeaders: z.unknown().optional() });
const contextSchema = z.object({
  Endpoints: z.object({ docker: z.object({ Host: z.string().optional() }).optional() }).optional(),
});

/** An empty object where there is no such file, nothing where it can't be read. */
async function readJson<T>(
  files: Pick<Files, 'readBytes'>,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const bytes = await files.readBytes(path, maxConfig).catch(() => null);
  if (bytes === null) return undefined;
  return schema.safeParse(bytes === undefined ? {} : parsedJson(bytes.toString('utf8'))).data;
}
