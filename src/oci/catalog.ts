import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { parsedJson } from '../text/json.js';
import { openTransport, type RegistryOptions, type RegistryPorts } from './open-transport.js';
import { familiarName, formatReference, type Reference, readReference } from './reference.js';
import { repositoryScope } from './registry/auth-challenge.js';
import { type Attempt, protocolError } from './registry/errors.js';
import { readBody } from './registry/exchange.js';
import { shownUrl } from './registry/origin.js';
import { nextPage } from './registry/referrers-api.js';
import { type RetryPorts, repeated } from './registry/retry.js';
import type { RegistryTransport } from './registry/transport.js';

/** Names that a registry lists; `unreadable` are entries that are no names. */
interface ListedNames {
  readonly names: readonly string[];
  readonly unreadable: number;
  /** There are more, which were not asked for. */
  readonly isCut?: true;
}

/** What a registry lists (distribution-spec 1.1, "Content discovery"; `_catalog` is older than the specification, and some registries have it for administrators alone). */
export interface RegistryCatalog {
  /** Its repositories, as far as the account sees them. @throws ToolError of the registry, `registry-protocol`; Cancelled. */
  repositories(registry: string): Promise<ListedNames>;
  /** The tags of a repository. @throws as `repositories`. */
  tags(place: Pick<Reference, 'registry' | 'repository'>): Promise<ListedNames>;
  /** The first of them: so many answers. @throws as `repositories`. */
  firstTags(place: Pick<Reference, 'registry' | 'repository'>, pages?: number): Promise<ListedNames>;
}

/** Bytes of one page, names that are asked for on it, and how many pages and names are read. */
const maxPage = 4 * 1024 * 1024;
const pageSize = 1000;
const maxPages = 1000;
const maxNames = 200_000;

const entries = z.array(z.unknown()).max(maxNames).nullish();
const pageSchema = z.object({ repositories: entries, tags: entries });

/** What lists the contents of registries; nothing is done until it is asked. */
export function createCatalog(ports: RegistryPorts, options: RegistryOptions): RegistryCatalog {
  const { transport, retry } = openTransport(ports, options);
  return {
    repositories: (registry) => {
      const attempt = { doing: `list the repositories of ${registry}`, registry, repository: '_catalog' };
      const isName = (name: string) => isWhole({ registry, repository: name });
      const asked = { attempt, target: '/v2/_catalog', scopes: ['registry:catalog:*'], key: 'repositories' } as const;
      return readNames(transport, retry, asked, isName);
    },
    tags: (place) => readNames(transport, retry, ...tagsOf(place)),
    firstTags: (place, pages = 1) => readNames(transport, retry, ...tagsOf(place), pages),
  };
}

function tagsOf({ registry, repository }: Pick<Reference, 'registry' | 'repository'>) {
  const attempt = { doing: `list the tags of ${familiarName({ registry, repository })}`, registry, repository };
  const isName = (name: string) => isWhole({ registry, repository, tag: name });
  const [target, scopes] = [`/v2/${repository}/tags/list`, [repositoryScope(repository, 'pull')]];
  return [{ attempt, target, scopes, key: 'tags' }, isName] as const;
}

/** Whether these parts are those of a name that they make: `a:b` is no repository, and `1@sha256:…` no tag. */
function isWhole(parts: Reference): boolean {
  const read = readReference(formatReference(parts));
  return 'reference' in read && isDeepStrictEqual(read.reference, parts);
}

interface Listing {
  readonly attempt: Attempt;
  readonly target: string;
  readonly scopes: readonly string[];
  readonly key: 'repositories' | 'tags';
}

async function readNames(
  transport: RegistryTransport,
  retry: RetryPorts,
  { attempt, target, scopes, key }: Listing,
  isName: (name: string) => boolean,
  pages = Number.POSITIVE_INFINITY,
): Promise<ListedNames> {
  const [names, seen] = [new Set<string>(), new Set<string>()];
  let unreadable = 0;
  let next: string | URL | undefined = `${target}?n=${pageSize}`;
  for (let page = 0; next !== undefined && page < pages; page += 1) {
    if (page >= maxPages)
      throw protocolError('registry-protocol', attempt, `its list has more than ${maxPages} pages.`);
    const asked: string | URL = next;
    const { found, link } = await repeated(retry, async () => {
      const answered = await transport.send({ attempt, scopes, method: 'GET', target: asked });
      if (answered.response.status !== 200) throw await transport.refusal({ attempt }, answered);
      const bytes = await readBody(attempt, answered.response.body, maxPage);
      const read = pageSchema.safeParse(parsedJson(bytes.toString('utf8')));
      if (!read.success || read.data[key] === undefined)
        throw protocolError('registry-protocol', attempt, `its answer is no list of ${key}.`);
      return { found: read.data[key] ?? [], link: nextPage(attempt, answered.response.headers.link, answered.url) };
    });
    for (const name of found) {
      if (typeof name === 'string' && isName(name)) names.add(name);
      else unreadable += 1;
    }
    if (names.size > maxNames)
      throw protocolError('registry-protocol', attempt, `its list has more than ${maxNames} names.`);
    if (link !== undefined && seen.has(link.href))
      throw protocolError('registry-protocol', attempt, `its list leads in a circle, to ${shownUrl(link)}.`);
    if (link !== undefined) seen.add(link.href);
    next = link;
  }
  return { names: [...names], unreadable, ...(next === undefined ? {} : { isCut: true }) };
}
