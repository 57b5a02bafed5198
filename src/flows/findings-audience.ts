import type { GateConfig } from '../config/gate-config.js';
import { ConfigError } from '../host/errors.js';
import { mayPublish } from '../ledger/publication.js';
import { isOfficial, placeName, type Reference, readReference } from '../oci/reference.js';
import { repositoryOnRegistry, type Visibility } from '../oci/visibility.js';
import type { Publishing } from '../publish/publishing.js';
import type { Assessment } from '../report/assessment.js';
import { withheldHeadline } from '../report/markdown/withheld.js';
import { renderTable } from '../report/terminal/table.js';
import type { GithubContext } from '../repository/github-context.js';
import { logVisibility } from './night-audience.js';
import { anonymousCatalog, type GatePorts } from './ports.js';

type AudienceConfig = Pick<GateConfig, 'publishing' | 'github' | 'destinations' | 'scanTarget'>;

/**
 * Where a run sends what it has found; with `isWithheld` where everybody could read it and the image is in, or goes to, a place that is not known to be public. An image that is in no registry
 * and goes to none was made in this run, which everybody watches: it is as public as the repository. Nothing is asked while the repository is private.
 * @param reported the names of an image that only a report is about. @throws Cancelled.
 */
export async function publishingFor(
  ports: GatePorts,
  config: AudienceConfig,
  reported: readonly string[] = [],
): Promise<Publishing | undefined> {
  const { publishing, github } = config;
  if (publishing === undefined || github === undefined || publishing.publishFindings) return publishing;
  const isPublishable = await mayBePublished(
    ports,
    { github, token: publishing.token ?? '' },
    placesOf(config, reported),
  );
  return isPublishable ? publishing : { ...publishing, isWithheld: true };
}

/** Who reads what is written into the repository of a run. */
interface Readers {
  readonly github: GithubContext;
  readonly token: string;
}

/**
 * Requires that what an image holds may be written into the repository of the run: everybody reads the dependency graph of a public one. @param names its places in registries.
 * @throws ConfigError `image-withheld`; Cancelled.
 */
export async function requireMayBePublished(
  ports: GatePorts,
  readers: Readers,
  names: readonly string[],
  where: string,
) {
  const { github } = readers;
  if (
    await mayBePublished(
      ports,
      readers,
      placesOf({ destinations: [], scanTarget: { kind: 'report', path: where }, github }, names),
    )
  )
    return;
  const what =
    'everybody can read the dependency graph of a public repository, and this image is not known to be public';
  const fix = 'Use a private repository, or say `publish-findings: true` if everybody may know what is in it.';
  throw new ConfigError([{ where, what, fix }], 'image-withheld');
}

async function mayBePublished(
  ports: GatePorts,
  { github, token }: Readers,
  places: readonly Reference[] | undefined,
): Promise<boolean> {
  const isPrivate = github.origin.private;
  const asked = isPrivate === true ? [] : places;
  if (asked !== undefined && mayPublish(await placesVisibility(ports, asked), 'public', false)) return true;
  return mayPublish('unknown', await logVisibility(ports, token, isPrivate), false);
}

async function placesVisibility(ports: GatePorts, places: readonly Reference[]): Promise<Visibility> {
  const catalog = anonymousCatalog(ports);
  for (const place of places) {
    const visibility = await repositoryOnRegistry(catalog, place);
    if (visibility !== 'public') return visibility;
  }
  return 'public';
}

/**
 * The repositories that an image is in or goes to, each once; `undefined` where nobody knows, as an ID alone says nothing of it. A name without host and owner, such as `app:test`, is one of this
 * machine; what has the name of the repository was built without one.
 */
function placesOf(
  { destinations, scanTarget, github }: AudienceConfig,
  reported: readonly string[],
): readonly Reference[] | undefined {
  const given = scanTarget.kind === 'image' ? (scanTarget.names ?? [scanTarget.reference]) : reported;
  const own = given.filter((name) => name.toLowerCase() !== github?.repository.toLowerCase());
  if (own.some((name) => /^(?:sha256:)?[0-9a-f]{12,64}$/.test(name))) return undefined;
  const named = own.flatMap((name) => {
    const read = readReference(name);
    return 'reference' in read ? [read.reference] : [];
  });
  const places = [...destinations, ...named].filter((place) => !isOfficial(place));
  return [...new Map(places.map((place) => [placeName(place), place])).values()];
}

/** The result for the log: the table, or the verdict alone. */
export function shownTable(
  { table }: Pick<GatePorts, 'table'>,
  assessment: Assessment,
  file: string,
  publishing: Publishing | undefined,
): string {
  return publishing?.isWithheld ? withheldHeadline(assessment) : renderTable(assessment, { ...table, file });
}
