import { dockerHub, dockerHubHosts, isDockerHub } from '../reference.js';

/** The host that answers for Docker Hub (docs.docker.com, "registry-1.docker.io"). */
const dockerHubApi = 'registry-1.docker.io';

/** The key of Docker Hub's credentials in `config.json` and in credential helpers. */
const dockerHubKey = 'https://index.docker.io/v1/';

/** Host and port that answer for a registry as it is named in references. */
export function apiHost(registry: string): string {
  return registry === dockerHub ? dockerHubApi : registry;
}

/** What a credential helper is asked for, and the first key that is looked up in `auths`. */
export function credentialKey(registry: string): string {
  return isDockerHub(registry) ? dockerHubKey : registry;
}

/** Every host name under which Docker stores credentials for a registry. */
export function credentialHosts(registry: string): readonly string[] {
  return isDockerHub(registry) ? dockerHubHosts : [registry];
}

/** A URL that a registry named, relative to `base`, without user information; `undefined` when it is no URL. */
export function namedUrl(text: string | undefined, base: URL): URL | undefined {
  if (text === undefined || !URL.canParse(text, base.href)) return undefined;
  const url = new URL(text, base);
  url.username = '';
  url.password = '';
  return url;
}

/** A URL for people: without its query, which may hold a signature. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
