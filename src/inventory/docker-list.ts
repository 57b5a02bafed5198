import type { Problem } from '../host/errors.js';
import { familiarName } from '../oci/reference.js';
import { maxListEntries, referenceOf } from './image-query.js';
import { noList, type ReadLines, type RunningLine, tooManyLines } from './pod-list.js';

/** What Docker is asked for what runs, and for the digests of its images: words, and nothing of the environment of a container. */
export const dockerFormats = {
  container: 'container {{.Name}} {{.Config.Image}} {{.Image}}',
  image: 'image {{.Id}}{{range .RepoDigests}} {{.}}{{end}}',
} as const;

/** What prints such a list. `docker ps` itself tells no digest. */
export const dockerListCommand = `{ docker ps --quiet | xargs --no-run-if-empty docker inspect --format '${dockerFormats.container}'; docker image ls --quiet --no-trunc | sort --unique | xargs --no-run-if-empty docker image inspect --format '${dockerFormats.image}'; }`;

/** All containers of a machine are in one place. */
const place = 'docker';

/**
 * The containers of a machine with Docker: lines `container NAME IMAGE ID` and `image ID REPOSITORY@DIGEST…`. An image without a digest of a registry keeps its ID alone.
 * @param where the path, for problems.
 */
export function parseDockerList(text: string, where: string): ReadLines {
  const written = text.split('\n').filter((line) => line.trim() !== '');
  if (written.length > maxListEntries) return { problem: tooManyLines(where) };
  if (/^\s*[[{]/.test(text.slice(0, 2000))) return { problem: notAList(text, where) };
  const rows = written.map((line) => line.trim().split(/\s+/));
  const images = rows.filter(([kind, id]) => kind === 'image' && id !== undefined);
  const digests = new Map(images.map(([, id = '', ...own]) => [id, own]));
  const containers = rows.filter(({ length, 0: kind }) => kind === 'container' && length === 4);
  const lines = containers.map(([, name = '', image = '', id = '']) => lineOf(name, image, id, digests.get(id)));
  return { lines, unreadable: rows.length - images.length - containers.length };
}

function lineOf(name: string, image: string, id: string, digests: readonly string[] = []): RunningLine {
  const own = digests.toSorted().find((one) => placeOf(one) === placeOf(image)) ?? digests.toSorted()[0];
  return {
    namespace: place,
    owner: name.replace(/^\//, ''),
    image,
    imageId: own === undefined ? `docker://${id}` : `docker-pullable://${own}`,
  };
}

function placeOf(image: string): string | undefined {
  const reference = referenceOf(image.replace(/@.*$/s, ''), {});
  return reference === undefined ? undefined : familiarName(reference);
}

/** What docker inspect and docker compose config write. */
const containerKey = /(?:^|[\s{,"'-])(?:Config|Env|HostConfig|State|services|environment)["']?[ \t]*:/m;

function notAList(text: string, where: string): Problem {
  return noList(text, where, { ofWhole: containerKey, whole: 'containers', command: dockerListCommand });
}
