import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import { parsedJson } from '../../text/json.js';
import type { Credential } from './credential.js';
import { askCredentialHelper } from './credential-helper.js';
import { credentialHosts, credentialKey } from './origin.js';

const maxConfig = 1024 * 1024;
/** Faults that one message names. */
const maxFaults = 3;

const authSchema = z.object({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
});

/** Docker's `config.json`; only what we use, tolerant of the rest (docs.docker.com, "docker login"). */
const configSchema = z.object({
  auths: z.record(z.string(), authSchema).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
});
type DockerConfig = z.infer<typeof configSchema>;

/** Finds what `docker login` left for a registry. Asked only after a 401, so that public images need no configuration. */
export class DockerCredentials {
  readonly #ports: {
    readonly files: Pick<Files, 'readBytes'>;
    readonly process: Pick<Process, 'run'>;
    readonly environment: Environment;
  };
  readonly #found = new Map<string, Promise<Credential | undefined>>();

  constructor(ports: { files: Pick<Files, 'readBytes'>; process: Pick<Process, 'run'>; environment: Environment }) {
    this.#ports = ports;
  }

  /**
   * The credential for a registry as it is named in references, or `undefined`: go on anonymously.
   * @throws ToolError `docker-config-invalid`, `credential-helper-failed`, `credential-helper-missing`; Cancelled.
   */
  find(registry: string): Promise<Credential | undefined> {
    const known = this.#found.get(registry) ?? this.#look(registry);
    this.#found.set(registry, known);
    return known;
  }

  async #look(registry: string): Promise<Credential | undefined> {
    const config = await readDockerConfig(this.#ports);
    const helper = helperFor(config, registry);
    const helped =
      helper === undefined
        ? undefined
        : await askCredentialHelper(this.#ports.process, helper, credentialKey(registry));
    return helped ?? storedCredential(config, registry);
  }
}

async function readDockerConfig(ports: {
  files: Pick<Files, 'readBytes'>;
  environment: Environment;
}): Promise<DockerConfig> {
  const folder = dockerFolder(ports.environment);
  const path = folder && `${folder}/config.json`;
  const bytes = path === undefined ? undefined : await ports.files.readBytes(path, maxConfig);
  if (path === undefined || bytes === undefined) return {};
  const parsed = parsedJson(bytes.toString('utf8'));
  const config = configSchema.safeParse(parsed);
  if (config.success) return config.data;
  throw new ToolError({
    code: 'docker-config-invalid',
    message: `Docker's configuration ${path} can't be read: ${parsed === undefined ? 'it is not valid JSON' : faultsOf(config.error.issues)}.`,
    fix: 'Correct the file, or remove it and log in again with `docker login`.',
  });
}

/** Names and kinds only: the values are secrets. */
function faultsOf(issues: readonly z.core.$ZodIssue[]): string {
  const said = issues.slice(0, maxFaults).map((issue) => {
    const [wanted, example] =
      issue.code === 'invalid_type' && issue.expected === 'string' ? ['a string', '"…"'] : ['an object', '{ … }'];
    const key = issue.path
      .toReversed()
      .map((part) => JSON.stringify(String(part)))
      .join(' in ');
    return `${key === '' ? 'it' : key} must be ${wanted} (${example})`;
  });
  return said.join(', and ');
}

/** Where Docker's client has its configuration: DOCKER_CONFIG names the folder, else `~/.docker`. Nothing where there is no home either. */
export function dockerFolder({ DOCKER_CONFIG, HOME, USERPROFILE }: Environment): string | undefined {
  if (DOCKER_CONFIG) return DOCKER_CONFIG;
  const home = HOME || USERPROFILE;
  return home ? `${home}/.docker` : undefined;
}

function helperFor({ credHelpers = {}, credsStore }: DockerConfig, registry: string): string | undefined {
  return entryFor(credHelpers, registry) ?? (credsStore || undefined);
}

/** What `auths` holds for a registry. Pure. */
export function storedCredential({ auths = {} }: DockerConfig, registry: string): Credential | undefined {
  const entry = entryFor(auths, registry);
  if (entry === undefined) return undefined;
  if (entry.identitytoken) return { kind: 'identity', token: entry.identitytoken };
  const [username, password] = entry.auth ? decodedAuth(entry.auth) : [entry.username ?? '', entry.password ?? ''];
  return username === '' || password === '' ? undefined : { kind: 'password', username, password };
}

/** The exact key first, then any notation of the same host (with scheme or path), as Docker looks it up. */
function entryFor<T>(entries: Readonly<Record<string, T>>, registry: string): T | undefined {
  const keys = Object.keys(entries);
  const hosts = credentialHosts(registry);
  const key =
    keys.find((name) => name === credentialKey(registry)) ?? keys.find((name) => hosts.includes(hostOf(name)));
  return key === undefined ? undefined : entries[key];
}

function hostOf(key: string): string {
  return (key.replace(/^https?:\/\//, '').split('/')[0] ?? '').toLowerCase();
}

function decodedAuth(auth: string): [string, string] {
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? ['', ''] : [text.slice(0, colon), withoutZeros(text.slice(colon + 1))];
}

/** Without the zeros that Docker, too, takes from the end. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\0') end -= 1;
  return text.slice(0, end);
}
