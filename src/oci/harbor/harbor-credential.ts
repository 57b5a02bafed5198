import { ConfigError, ToolError } from '../../host/errors.js';
import { mayContact } from '../../host/loopback.js';
import type { Environment } from '../../host/values.js';
import type { RegistryPorts } from '../open-transport.js';
import type { Credential } from '../registry/credential.js';
import { DockerCredentials } from '../registry/docker-config.js';

/** What Harbor's API takes as proof. */
export type HarborPassword = Extract<Credential, { kind: 'password' }>;

/**
 * The account for a Harbor: that of the environment (HARBOR_USERNAME, HARBOR_PASSWORD) where HARBOR_URL names this very host, else what `docker login` has left for it.
 * `undefined`: there is none. @param registry as in references: host and port.
 * @throws ConfigError `harbor-environment`; ToolError `harbor-unauthorized` for a login that only its registry takes, and as `DockerCredentials`.
 */
export async function harborCredential(
  ports: Pick<RegistryPorts, 'files' | 'process' | 'environment'>,
  registry: string,
): Promise<HarborPassword | undefined> {
  const own = ownCredential(ports.environment, registry);
  if (own !== undefined) return own;
  const found = await new DockerCredentials(ports).find(registry);
  if (found === undefined || found.kind === 'password') return found;
  throw new ToolError({
    code: 'harbor-unauthorized',
    message: `Docker has an identity token for ${registry}, which Harbor's API does not take.`,
    fix: `Log in with a robot account, or with the CLI secret of a user: docker login ${registry}`,
  });
}

function ownCredential(environment: Environment, registry: string): HarborPassword | undefined {
  const { HARBOR_URL: url = '', HARBOR_USERNAME: username = '', HARBOR_PASSWORD: password = '' } = environment;
  if (url === '' && username === '' && password === '') return undefined;
  if (url === '' || username === '' || password === '') throw incomplete();
  const host = hostIn(url);
  if (host === undefined) throw noHost();
  return host === registry ? { kind: 'password', username, password } : undefined;
}

/** The host as references name it, with its port where HTTPS has another one. */
function hostIn(text: string): string | undefined {
  const whole = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return mayContact(url, url) && url.username === '' ? url.host : undefined;
}

function incomplete(): ConfigError {
  const what = 'only some of them are set, and a password is sent to the host that HARBOR_URL names and nowhere else';
  return environmentError(what, 'Set all three, or none and log in with docker login.');
}

function noHost(): ConfigError {
  const what = 'HARBOR_URL is no https URL of a Harbor without a user in it';
  return environmentError(what, 'Write https://harbor.example.com');
}

function environmentError(what: string, fix: string): ConfigError {
  return new ConfigError([{ where: 'HARBOR_URL, HARBOR_USERNAME, HARBOR_PASSWORD', what, fix }], 'harbor-environment');
}
