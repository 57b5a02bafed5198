import { type ImageQuery, isAskedFor, mayMatch, referenceOf } from '../../inventory/image-query.js';
import type { Gap } from '../../inventory/night.js';
import type { NamedImageEntry } from '../../inventory/selection.js';
import type { HarborArtifact } from '../../oci/harbor/artifact.js';
import type { Harbor } from '../../oci/harbor/harbor-client.js';
import { listArtifacts, listProjects, listRepositories } from '../../oci/harbor/harbor-lists.js';
import { inParallel } from '../../oci/in-parallel.js';
import { placeName } from '../../oci/reference.js';

/** Opens Harbor's API of a registry, the same one each time. */
export type OpenHarbor = (registry: string) => Harbor;

type HarborQuery = Extract<ImageQuery, { kind: 'harbor' }>;

/** Projects that are asked at once. */
const parallelQuestions = 4;

/** A Harbor, or a project of it, as its repositories. @throws ToolError `harbor-…`; Cancelled. */
export async function harborPlaces(
  open: OpenHarbor,
  wanted: HarborQuery,
  gaps: Gap[],
): Promise<readonly HarborQuery[]> {
  const { registry, project, repository, pattern } = wanted;
  if (repository !== undefined) return [wanted];
  const harbor = open(registry);
  const projects = project === undefined ? await listProjects(harbor) : { entries: [project], unreadable: 0 };
  const lists = await inParallel(projects.entries, parallelQuestions, (one) => listRepositories(harbor, one));
  const unreadable = lists.reduce((sum, one) => sum + one.unreadable, projects.unreadable);
  if (unreadable > 0)
    gaps.push({ kind: 'unreadable', what: `repositories of the Harbor ${registry}`, count: unreadable });
  return lists
    .flatMap(({ entries }) => entries)
    .filter((name) => mayMatch(pattern, { registry, repository: name }))
    .map((name) => ({ ...wanted, repository: name }));
}

/** The images of a repository under each of their tags, by digest where they have none, with the times that Harbor knows. @throws ToolError `harbor-…`; Cancelled. */
export async function harborEntries(
  open: OpenHarbor,
  { registry, repository = '', pattern }: HarborQuery,
  gaps: Gap[],
): Promise<readonly NamedImageEntry[]> {
  const { entries, unreadable } = await listArtifacts(open(registry), { repository });
  const place = placeName({ registry, repository });
  const named = entries.map((one) => namedEntries(place, one));
  const lost = unreadable + named.filter(({ length }) => length === 0).length;
  if (lost > 0) gaps.push({ kind: 'unreadable', what: `artifacts of ${place}`, count: lost });
  return named.flat().filter(({ reference: { digest: _, ...byTag } }) => isAskedFor(pattern, byTag));
}

/** What Harbor takes for no image may be one: its manifest says that, which is read later. */
function namedEntries(name: string, { digest, tags, pushedAt, pulledAt }: HarborArtifact): readonly NamedImageEntry[] {
  const times = {
    ...(pushedAt === undefined ? {} : { pushedAt }),
    ...(pulledAt === undefined ? {} : { pulledAt }),
  };
  const all = tags.length === 0 ? [{}] : tags.map((tag) => ({ tag }));
  return all.flatMap((one) => {
    const reference = referenceOf(name, { ...one, digest });
    return reference === undefined ? [] : [{ reference, ...times }];
  });
}
