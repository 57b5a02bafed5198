import * as z from 'zod';
import type { ToolError } from '../../host/errors.js';
import type { Transient } from '../../host/retry.js';
import { parsedJson } from '../../text/json.js';
import { type Descriptor, descriptorSchema, mediaTypes } from '../descriptor.js';
import { type Attempt, parseRefusal, protocolError } from './errors.js';
import { discard, readBody, refusalBytes } from './exchange.js';
import { namedUrl } from './origin.js';
import type { Unlisted } from './registry.js';
import type { Answered } from './transport.js';

/** Bytes of one page, and how many pages are read. */
const maxPage = 4 * 1024 * 1024;
const maxPages = 20;

/** Answers of registries without the API: 404 by the specification, the others as cosign takes them (go-containerregistry). */
const absent = new Set([400, 404, 406]);

/** How the pages are asked for. */
export interface Pages {
  readonly first: string;
  readonly send: (target: string | URL) => Promise<Answered>;
  readonly refusal: (answered: Answered) => Promise<ToolError | Transient>;
}

/** Go writes an empty list as `null` (olareg 0.1.2). */
const indexSchema = z.object({ manifests: z.array(z.unknown()).nullable() });

/** All that the API lists, over all pages, or why there is no list. @throws ToolError; Transient; Cancelled. */
export async function readReferrers(attempt: Attempt, pages: Pages): Promise<readonly Descriptor[] | Unlisted> {
  const found: Descriptor[] = [];
  let target: string | URL | undefined = pages.first;
  for (let count = 0; target !== undefined; count += 1) {
    if (count >= maxPages) throw protocolError('registry-protocol', attempt, `more than ${maxPages} pages.`);
    const answered = await pages.send(target);
    const { status, headers, body } = answered.response;
    const isIndex = (headers['content-type'] ?? '').split(';')[0]?.trim() === mediaTypes.ociIndex;
    // Of a list that has begun a page is missing, not the API.
    if (count === 0 && absent.has(status)) return await whyUnlisted(attempt, answered);
    if (count === 0 && status === 200 && !isIndex) {
      await discard(body);
      return 'not-found';
    }
    if (status !== 200) throw await pages.refusal(answered);
    found.push(...descriptorsOf(attempt, await readBody(attempt, body, maxPage)));
    target = nextPage(attempt, headers.link, answered.url);
  }
  return found;
}

/** A registry that has the API says in the form of the specification what it does not find; one that has not knows nothing to say of the path. */
async function whyUnlisted(attempt: Attempt, { response: { status, body } }: Answered): Promise<Unlisted> {
  const text = (await refusalBytes(attempt, body)).toString('utf8');
  return status === 404 && text !== '' && parseRefusal(text).codes.length === 0 ? 'no-api' : 'not-found';
}

/** Characters of a `Link` header that are read. */
const maxLink = 8192;

/** RFC 8288: the target of `rel="next"`; `undefined` where there is none, so that this is the last page. @throws ToolError `registry-protocol` for a header that is too long to be read: the rest would be missing without a word. */
function nextTarget(attempt: Attempt, link: string | undefined): string | undefined {
  const [, target] = /<([^<>]{1,4096})>\s*;[^,]*\brel="?next"?/.exec((link ?? '').slice(0, maxLink)) ?? [];
  if (target !== undefined || link === undefined) return target;
  if (link.length <= maxLink && !/<[^<>]{4097,}>/.test(link)) return undefined;
  throw protocolError('registry-protocol', attempt, 'it says in more words than are read where its list goes on.');
}

/** Those that we can name: others (of another hash) are nothing of ours. */
function descriptorsOf(attempt: Attempt, bytes: Buffer): readonly Descriptor[] {
  const index = indexSchema.safeParse(parsedJson(bytes.toString('utf8')));
  if (!index.success) throw protocolError('registry-protocol', attempt, 'its list is no index.');
  return (index.data.manifests ?? []).flatMap((entry) => descriptorSchema.safeParse(entry).data ?? []);
}

/**
 * As the distribution specification uses it: `</v2/…?n=…>; rel="next"`. Only of the same origin, as its requests have credentials. One to another place is refused, not passed over: the rest of
 * the list would be missing without a word. @throws ToolError `registry-protocol`.
 */
export function nextPage(attempt: Attempt, link: string | undefined, base: URL): URL | undefined {
  const text = nextTarget(attempt, link);
  if (text === undefined) return undefined;
  const url = namedUrl(text, base);
  if (url?.origin === base.origin) return url;
  throw protocolError(
    'registry-protocol',
    attempt,
    'its list goes on at another host, which gets no credentials of ours.',
  );
}
