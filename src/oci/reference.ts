import { ConfigError, type Problem } from '../host/errors.js';
import { type Digest, isDigest } from './digest.js';

/**
 * A parsed image reference (grammar of github.com/distribution/reference; Docker Hub's short names made whole:
 * `alpine` is `docker.io/library/alpine`). Made by `readReference` and `parseReference`.
 */
export interface Reference {
  /** Host and port in lower case, `docker.io` for Docker Hub. */
  readonly registry: string;
  /** Path in the registry, e.g. `library/alpine`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

/** What reading a reference gives: the reference, or why there is none. */
type ReadReference = { readonly reference: Reference } | { readonly problem: Problem };

/** Longest path of a repository, `library/` included (distribution/reference, RepositoryNameTotalLengthMax). */
const MAX_REPOSITORY = 255;
/** Longest text that is looked at: a host name (253), port, repository, tag (128) and digest fit in it. */
const MAX_TEXT = 1024;

/** Docker Hub, as references name it. */
export const dockerHub = 'docker.io';
/** All hosts by which people and tools name Docker Hub; the last one answers for it. */
export const dockerHubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'] as const;
const official = 'library/';

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const registryForm = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-f0-9:]+\\])(?::[1-9][0-9]*)?$`);
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const repositoryForm = new RegExp(`^${component}(?:/${component})*$`);
const tagForm = /^\w[\w.-]{0,127}$/;
const bareImageId = /^(?:sha256:)?[a-f0-9]{64}$/;

/** What is wrong with a part of a reference, before it is known where the reference stands. */
interface Fault {
  readonly what: string;
  readonly fix: string;
}

/**
 * Reads an image reference as Docker does: `[registry[:port]/]repository[:tag][@sha256:…]`. Stricter than distribution/reference where its answer
 * would name another place than the writer meant: `MyOrg/app` (a host for it, an owner for the writer), `sha256:<64 digits>` (a tag of a repository
 * named `sha256`), hosts that no URL can hold.
 * @param where what a problem names as its place: an input's name or `file:line`.
 */
export function readReference(text: string, where = 'image reference'): ReadReference {
  const result = readWhole(text);
  return 'what' in result ? { problem: { where, ...result } } : { reference: result };
}

/** As `readReference`. @throws ConfigError `reference-invalid`. */
export function parseReference(text: string, where?: string): Reference {
  const result = readReference(text, where);
  if ('problem' in result) throw new ConfigError([result.problem], 'reference-invalid');
  return result.reference;
}

/** The name of a repository with its registry, `docker.io/library/alpine`, whatever tag and digest there are. */
export function placeName({ registry, repository }: Reference): string {
  return `${registry}/${repository}`;
}

/** The whole form, `docker.io/library/alpine:3@sha256:…`; `parseReference` gives the same reference back. */
export function formatReference(reference: Reference): string {
  const { tag, digest } = reference;
  return `${placeName(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** One spelling for all ways to write the name of an image: `alpine` is `docker.io/library/alpine:latest`. What is no reference stays as it is. */
export function oneSpelling(text: string): string {
  const read = readReference(text);
  if ('problem' in read) return text;
  const { tag, digest, ...place } = read.reference;
  return formatReference({ ...place, ...(digest === undefined ? { tag: tag ?? 'latest' } : { digest }) });
}

/** The name without tag and digest as Docker shows it: `alpine`, `owner/app`, `ghcr.io/owner/app`. Reads back as the same repository. */
export function familiarName(reference: Reference): string {
  const { registry, repository } = reference;
  const whole = placeName(reference);
  if (registry !== dockerHub) return whole;
  const rest = repository.startsWith(official) ? repository.slice(official.length) : repository;
  return [rest, repository].find((name) => readsBackAs(name, repository)) ?? whole;
}

/** `familiarName` with the tag and the digest. */
export function familiarReference(reference: Reference): string {
  return familiarName(reference) + formatReference(reference).slice(placeName(reference).length);
}

/** An image in a message, as people write it: `ghcr.io/acme/app:dev`, `alpine:latest (Docker Hub)`. */
export function imageWords(reference: Reference): string {
  const hub = reference.registry === dockerHub ? ' (Docker Hub)' : '';
  return familiarReference(reference.digest === undefined ? { tag: 'latest', ...reference } : reference) + hub;
}

function readsBackAs(name: string, repository: string): boolean {
  const read = readWhole(name);
  return !('what' in read) && read.registry === dockerHub && read.repository === repository;
}

function readWhole(text: string): Reference | Fault {
  const [named, digest] = cut(text, '@');
  const place = checkText(text) ?? readPlace(named);
  if ('what' in place) return place;
  const [repository, tag] = cut(place.rest, ':');
  const fault = checkRepository(repository) ?? checkTag(tag) ?? checkDigest(digest);
  if (fault) return fault;
  return {
    registry: place.registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest: digest as Digest }),
  };
}

/** The text before and after the first separator; the second is `undefined` without one. */
function cut(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function checkText(text: string): Fault | undefined {
  if (text === '') return { what: 'the image reference is empty', fix: 'Write a name such as ghcr.io/owner/app:1.2.' };
  if (text.length > MAX_TEXT) {
    return { what: `an image reference of ${text.length} characters`, fix: `Keep it under ${MAX_TEXT} characters.` };
  }
  if (/\s/.test(text)) {
    return { what: `${JSON.stringify(text)} holds white space`, fix: 'Write one reference a line, without spaces.' };
  }
  if (bareImageId.test(text)) {
    return {
      what: `${text} is an image ID, not a name`,
      fix: 'Write the repository before the digest: NAME@sha256:… .',
    };
  }
  return undefined;
}

/**
 * One spelling of a registry's host: lower case, without the port that HTTPS has anyway. This machine's ports stay: without one it is asked by plain HTTP.
 */
function oneHost(text: string): string {
  const host = text.toLowerCase();
  return /^[^:]*\.[^:]*:443$/.test(host) && !host.startsWith('127.') ? host.slice(0, -':443'.length) : host;
}

/** Whether a host is Docker Hub by one of its names. */
export function isDockerHub(host: string): boolean {
  return dockerHubHosts.some((name) => name === host);
}

/** Whether a name is that of an official image, which is where `app:1` alone would go: no registry was named. */
export function isOfficial({ registry, repository }: Pick<Reference, 'registry' | 'repository'>): boolean {
  return registry === dockerHub && repository.startsWith(official);
}

/** The text with the host that it may begin with in one spelling, Docker Hub as `docker.io`: for patterns and names that need be no reference. */
export function withOneHost(text: string): string {
  const [first, rest] = cut(text, '/');
  const host = oneHost(first);
  if (rest === undefined || !/[.:]/.test(host)) return text;
  return `${isDockerHub(host) ? dockerHub : host}/${rest}`;
}

/** Splits off the registry as Docker does: the first component is one if it is `localhost` or holds a dot or a colon. */
function readPlace(named: string): { readonly registry: string; readonly rest: string } | Fault {
  const [first, rest] = cut(named, '/');
  const host = oneHost(first);
  if (rest === undefined) return { registry: dockerHub, rest: official + named };
  if (host !== 'localhost' && !/[.:]/.test(host)) return { registry: dockerHub, rest: named };
  if (isDockerHub(host)) return { registry: dockerHub, rest: rest.includes('/') ? rest : official + rest };
  if (registryForm.test(host) && URL.canParse(`https://${host}/`)) return { registry: host, rest };
  return {
    what: `${JSON.stringify(first)} is not a registry's host`,
    fix: 'Write a host name, an IPv4 address or an IPv6 address in brackets, with a port up to 65535 if needed.',
  };
}

function checkRepository(repository: string): Fault | undefined {
  const quoted = JSON.stringify(repository);
  if (repository.length > MAX_REPOSITORY) {
    return {
      what: `a repository of ${repository.length} characters`,
      fix: `Registries take at most ${MAX_REPOSITORY}: shorten it.`,
    };
  }
  if (repositoryForm.test(repository)) return undefined;
  if (repositoryForm.test(repository.toLowerCase())) {
    return { what: `the repository ${quoted} holds upper-case letters`, fix: `Write ${repository.toLowerCase()}.` };
  }
  return {
    what: `${quoted} is not a repository`,
    fix: 'Use lower-case letters and digits, joined by one dot, one or two underscores or dashes, in parts divided by slashes.',
  };
}

/** Whether a text may stand behind the colon of a reference. */
export function isTag(text: string): boolean {
  return tagForm.test(text);
}

function checkTag(tag: string | undefined): Fault | undefined {
  if (tag === undefined || isTag(tag)) return undefined;
  return {
    what: `${JSON.stringify(tag)} is not a tag`,
    fix: 'A tag has 1 to 128 letters, digits, underscores, dots and dashes, and does not start with a dot or a dash.',
  };
}

function checkDigest(digest: string | undefined): Fault | undefined {
  if (digest === undefined || isDigest(digest)) return undefined;
  return {
    what: `${JSON.stringify(digest)} is not a digest that can be compared`,
    fix: 'Write sha256: and 64 lower-case hexadecimal digits; other algorithms are not taken.',
  };
}
