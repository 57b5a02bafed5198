import * as z from 'zod';
import { nextPage } from '../registry/referrers-api.js';
import type { Harbor, HarborAnswer } from './harbor-client.js';
import { type HarborAttempt, harborError, harborProtocol } from './harbor-refusal.js';

/** What Harbor lists; `unreadable` are entries without what counts. */
export interface HarborList<T> {
  readonly entries: readonly T[];
  readonly unreadable: number;
}

/** A list of Harbor's API. */
interface HarborListing<T> {
  /** An infinitive: `list the repositories of acme`. */
  readonly doing: string;
  /** Without page and page size. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Reads an entry; `undefined` for what can't be one. */
  readonly entry: (value: unknown) => T | undefined;
  /** What makes two entries the same one. */
  readonly key: (entry: T) => string;
}

/** Entries of one page: Harbor gives no more. */
const pageSize = 100;
/** Pages and entries that are read of one list. */
const maxPages = 2_000;
const maxEntries = 200_000;
/** How often a list is read that changes while it is read. */
const readings = 3;

const page = z.array(z.unknown()).max(maxEntries);
const total = z.coerce.number().int().nonnegative();

/**
 * A whole list, over all pages. One that holds fewer entries than Harbor counts in the end has changed meanwhile, or is cut: it is read again, and then refused, as what is missing would be missing without
 * a word. @throws ToolError `harbor-protocol`, `harbor-list-incomplete`, and as `Harbor.ask`.
 */
export async function readHarborList<T>(harbor: Harbor, listing: HarborListing<T>): Promise<HarborList<T>> {
  const attempt = { registry: harbor.registry, doing: listing.doing };
  let counts = '';
  for (let reading = 0; reading < readings; reading += 1) {
    const { values, announced } = await readPages(harbor, attempt, listing);
    const read = values.map((value) => listing.entry(value));
    const entries = [...new Map(read.flatMap((one) => (one === undefined ? [] : [[listing.key(one), one]]))).values()];
    const unreadable = read.filter((one) => one === undefined).length;
    if (announced === undefined || entries.length + unreadable >= announced) return { entries, unreadable };
    counts = `it counts ${announced} and gives ${entries.length + unreadable}`;
  }
  const fix = 'Run it again. If that does not help, look at what this account may see, and at the log of Harbor.';
  throw harborError('harbor-list-incomplete', attempt, `${counts}, ${readings} times.`, fix);
}

async function readPages<T>(
  harbor: Harbor,
  attempt: HarborAttempt,
  { doing, path, query, headers }: HarborListing<T>,
): Promise<{ readonly values: readonly unknown[]; readonly announced: number | undefined }> {
  const values: unknown[] = [];
  for (let number = 1; number <= maxPages; number += 1) {
    const target = `${path}?${new URLSearchParams({ ...query, page: String(number), page_size: String(pageSize) })}`;
    const answer = await harbor.ask({ doing, target, ...(headers === undefined ? {} : { headers }) });
    const found = page.safeParse(answer.json).data;
    if (found === undefined) throw harborProtocol(attempt, 'its answer is no list.');
    for (const value of found) values.push(value);
    if (values.length > maxEntries) throw harborProtocol(attempt, `its list has more than ${maxEntries} entries.`);
    const announced = total.safeParse(answer.headers['x-total-count'] || undefined).data;
    if (!goesOn(attempt, answer, { onPage: found.length, read: values.length, announced }))
      return { values, announced };
  }
  throw harborProtocol(attempt, `its list has more than ${maxPages} pages.`);
}

/**
 * Whether there is another page: by the `Link` header, else where Harbor counts more, or where nobody knows and the page was full. The address in the header is not followed, as pages have numbers; one at
 * another host is refused. @throws ToolError `registry-protocol`.
 */
function goesOn(
  attempt: HarborAttempt,
  { headers, url }: HarborAnswer,
  {
    onPage,
    read,
    announced,
  }: { readonly onPage: number; readonly read: number; readonly announced: number | undefined },
): boolean {
  const isNamed = nextPage({ ...attempt, repository: '' }, headers.link, url) !== undefined;
  if (onPage === 0) return false;
  return isNamed || (announced === undefined ? onPage >= pageSize : read < announced);
}
