import type { Problem } from '../host/errors.js';
import { isDigest } from '../oci/digest.js';
import { isHost, isProjectName } from '../oci/harbor/harbor-path.js';
import { dockerHub, formatReference, type Reference, readReference, withOneHost } from '../oci/reference.js';
import { matchesImage, patternForm } from '../policy/image-pattern.js';

/** What lists say of an image beside its name. Times are milliseconds since 1970. */
export interface ListedFacts {
  /** Where it runs; what runs is never left out as being old. */
  readonly runs?: string;
  /** The earliest push that the list of its registry tells of. */
  readonly pushedAt?: number;
  /** The last pull that it tells of. */
  readonly pulledAt?: number;
}

/** What somebody wants looked at: an image, a repository with all its tags or those of a pattern, or all that a registry has or that matches a pattern. */
export type ImageQuery =
  | ({ readonly kind: 'image'; readonly reference: Reference } & ListedFacts)
  | { readonly kind: 'repository'; readonly registry: string; readonly repository: string; readonly pattern?: string }
  | { readonly kind: 'registry'; readonly registry: string; readonly pattern?: string }
  /** All that a Harbor lists by its own API, or that of a project, or of a repository. */
  | {
      readonly kind: 'harbor';
      readonly registry: string;
      readonly project?: string;
      /** With its project. */
      readonly repository?: string;
      readonly pattern?: string;
    };

/** What a list says: what is wanted, and how many of its entries name nothing that can be looked at. */
interface QueryList {
  readonly wanted: readonly ImageQuery[];
  readonly unreadable: number;
  /** Why it is not the whole list; how much is missing nobody knows. */
  readonly cut?: string;
}

export type ReadQueries = QueryList | { readonly problem: Problem };

/** Lines, or entries, of one list. */
export const maxListEntries = 200_000;
/** A name with a dot is no image of Docker Hub's own. */
const hostAlone = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?$/i;
const hostForm = /^(?:localhost|\[[0-9a-f:]+\]|(?=[A-Za-z0-9-]*[.:])[A-Za-z0-9.:-]+)$/;

/**
 * One line of a list: `ghcr.io/acme/api:1.4` or `…@sha256:…` is one image, `ghcr.io/acme/api` a repository with all tags, `ghcr.io/acme/api:1.*` those that match,
 * `registry.example.com/` all of a registry, `registry.example.com/acme/**` what matches there. With `harbor:` before it the registry is asked as a Harbor: `harbor:harbor.example.com/acme` is a project.
 * @param where how it is named in a problem.
 */
export function readImageQuery(
  text: string,
  where: string,
): { readonly wanted: ImageQuery } | { readonly problem: Problem } {
  if (text.startsWith(harborWord)) return readHarbor(text.slice(harborWord.length), where);
  if (/[*?]/.test(text)) return readPattern(text, where);
  if (text.endsWith('/') && hostForm.test(text.slice(0, -1))) return inRegistry(withOneHost(text).slice(0, -1), where);
  if (hostAlone.test(text)) return { problem: { where, ...noRepository(text) } };
  const read = readReference(text, where);
  if ('problem' in read) return read;
  const { registry, repository, tag, digest } = read.reference;
  const isWhole = tag === undefined && digest === undefined;
  return {
    wanted: isWhole ? { kind: 'repository', registry, repository } : { kind: 'image', reference: read.reference },
  };
}

/** Docker would take it for an image of Docker Hub. */
function noRepository(host: string): Omit<Problem, 'where'> {
  return {
    what: 'it names a registry, and nothing in it',
    fix: `Write ${host}/ for all of that registry, or ${host}/acme/api for a repository.`,
  };
}

function readPattern(text: string, where: string): ReturnType<typeof readImageQuery> {
  const pattern = withOneHost(text);
  const at = pattern.indexOf('/');
  const registry = pattern.slice(0, Math.max(at, 0));
  if (!patternForm.test(text) || !hostForm.test(registry)) {
    const what = `${JSON.stringify(text.slice(0, 200))} is no pattern for the images of one registry`;
    return {
      problem: {
        where,
        what,
        fix: 'Begin with the host of the registry: ghcr.io/acme/api:1.* or registry.example.com/acme/**',
      },
    };
  }
  const [, place = ''] = /^([^*?]*):[^/]*$/.exec(pattern) ?? [];
  const read = place === '' ? undefined : readReference(place);
  if (read !== undefined && 'reference' in read) {
    const { repository } = read.reference;
    return { wanted: { kind: 'repository', registry: read.reference.registry, repository, pattern } };
  }
  return inRegistry(registry, where, pattern);
}

/** Docker Hub lists its repositories to nobody. */
function inRegistry(registry: string, where: string, pattern?: string): ReturnType<typeof readImageQuery> {
  if (registry !== dockerHub)
    return { wanted: { kind: 'registry', registry, ...(pattern === undefined ? {} : { pattern }) } };
  const what = 'Docker Hub has no list of repositories';
  return { problem: { where, what, fix: 'Name the repositories: docker.io/acme/api, or docker.io/acme/api:1.*' } };
}

const harborWord = 'harbor:';

/** Behind `harbor:` `harbor.example.com/` is all of it, `…/acme` a project, `…/acme/api` a repository; patterns as everywhere. */
function readHarbor(text: string, where: string): ReturnType<typeof readImageQuery> {
  const place = withOneHost(text.replace(/^https:\/\//, ''));
  const [registry = '', ...path] = place.split('/');
  const isPattern = /[*?]/.test(place);
  const literal = path.slice(0, isPattern ? path.findIndex((part) => /[*?:]/.test(part)) : path.length);
  const [project = '', ...rest] = literal.filter((part, index) => part !== '' || index < literal.length - 1);
  const isSound =
    isHost(registry) &&
    path.length > 0 &&
    (project === '' ? rest.length === 0 : isProjectName(project)) &&
    (rest.length === 0 || isRepository(registry, [project, ...rest].join('/'))) &&
    (!isPattern || patternForm.test(place));
  if (!isSound) return { problem: { where, ...noHarbor(text) } };
  const own = {
    ...(project === '' ? {} : { project }),
    ...(rest.length === 0 || isPattern ? {} : { repository: [project, ...rest].join('/') }),
    ...(isPattern ? { pattern: place } : {}),
  };
  return { wanted: { kind: 'harbor', registry, ...own } };
}

/** Whether it is the path of a repository, and nothing behind it. */
function isRepository(registry: string, path: string): boolean {
  const read = readReference(`${registry}/${path}`);
  return 'reference' in read && read.reference.repository === path;
}

function noHarbor(text: string): Omit<Problem, 'where'> {
  return {
    what: `${JSON.stringify(text.slice(0, 200))} is no Harbor, and no project or repository of one`,
    fix: 'Write harbor:harbor.example.com/ for all of it, harbor:harbor.example.com/acme for a project, harbor:harbor.example.com/acme/** for what matches. One image has no harbor: before it.',
  };
}

/** Whether an image, or a repository, is one that a pattern asks for; without one all are. */
export function isAskedFor(pattern: string | undefined, { digest: _, ...named }: Reference): boolean {
  return pattern === undefined || matchesImage(pattern, formatReference(named));
}

/** Whether a pattern can match images of a repository, whatever their tags: what is behind its last colon is about those. */
export function mayMatch(pattern: string | undefined, place: Reference): boolean {
  return isAskedFor(pattern?.replace(/:[^/]*$/, ''), place);
}

/** A reference out of the parts that a list names; `undefined` where they are none. */
export function referenceOf(
  name: string,
  { tag, digest }: { readonly tag?: string; readonly digest?: string },
): Reference | undefined {
  const read = readReference(tag === undefined ? name : `${name}:${tag}`);
  if ('problem' in read || (digest !== undefined && !isDigest(digest))) return undefined;
  return digest === undefined ? read.reference : { ...read.reference, digest };
}
