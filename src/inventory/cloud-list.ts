import * as z from 'zod';
import type { Problem } from '../host/errors.js';
import { instantOf } from '../record/values.js';
import { otherForm } from '../text/document-fault.js';
import { parsedJson } from '../text/json.js';
import { type ImageQuery, maxListEntries, type ReadQueries, referenceOf } from './image-query.js';

/** Entries are read one by one: what one lacks does not hide the others. */
const entries = z.array(z.unknown()).max(maxListEntries);
const tags = z.union([z.array(z.string()), z.string().transform((text) => text.split(','))]).nullish();
const date = z.union([z.string(), z.number()]).nullish();

/** `aws ecr describe-images --output json`. */
const ecrSchema = z.object({
  imageDetails: entries,
  NextToken: z.unknown().optional(),
  nextToken: z.unknown().optional(),
});
const ecrImage = z.object({
  repositoryName: z.string(),
  imageDigest: z.string(),
  imageTags: tags,
  imagePushedAt: date,
  lastRecordedPullTime: date,
});
/** `gcloud artifacts docker images list --include-tags --format json`. */
const googleImage = z.object({ package: z.string(), version: z.string(), tags, uploadTime: date, updateTime: date });
/** `az acr manifest list-metadata --registry R --name REPOSITORY --output json`. */
const azureImage = z.object({ digest: z.string(), tags, createdTime: date, lastUpdateTime: date });

/** An entry as all three say it. */
interface ListedEntry {
  /** Without tag and digest. */
  readonly name: string;
  readonly digest: string;
  readonly tags: readonly string[];
  readonly pushedAt?: number;
  readonly pulledAt?: number;
}

/**
 * The images in what the command line of a cloud registry has printed as JSON. Amazon's says no host and Azure's neither host nor repository, so that `place` says it.
 * @param place `123456789012.dkr.ecr.eu-west-1.amazonaws.com`, `acme.azurecr.io/shop/api`; for Google's what all images must begin with, or empty.
 * @param where the path, for problems.
 */
export function parseCloudList(text: string, place: string, where: string): ReadQueries {
  const json = parsedJson(text);
  const ecr = ecrSchema.safeParse(json);
  const list = ecr.success ? ecr.data.imageDetails : entries.safeParse(json).data;
  if (list === undefined) return { problem: unknownForm(text, where) };
  if (place === '' && (ecr.success || !list.every((one) => googleImage.safeParse(one).success)))
    return { problem: noPlace(where) };
  const read = list.map((one) => (ecr.success ? ofAmazon(one, place) : (ofGoogle(one, place) ?? ofAzure(one, place))));
  const wanted = read.flatMap((one) => wantedOf(one));
  const isCut = ecr.success && (ecr.data.NextToken ?? ecr.data.nextToken ?? undefined) !== undefined;
  const unreadable = read.filter((one) => wantedOf(one).length === 0).length;
  return { wanted, unreadable, ...(isCut ? { cut: 'it goes on (NextToken): leave out --max-items' } : {}) };
}

function ofAmazon(value: unknown, place: string): ListedEntry | undefined {
  const one = ecrImage.safeParse(value).data;
  if (one === undefined) return undefined;
  const pulledAt = timeOf(one.lastRecordedPullTime);
  return {
    name: `${place}/${one.repositoryName}`,
    digest: one.imageDigest,
    ...of(one.imageTags, one.imagePushedAt),
    ...(pulledAt === undefined ? {} : { pulledAt }),
  };
}

function ofGoogle(value: unknown, place: string): ListedEntry | undefined {
  const one = googleImage.safeParse(value).data;
  if (one === undefined || !one.package.startsWith(place)) return undefined;
  return { name: one.package, digest: one.version, ...of(one.tags, one.uploadTime ?? one.updateTime) };
}

function ofAzure(value: unknown, place: string): ListedEntry | undefined {
  const one = azureImage.safeParse(value).data;
  return one && { name: place, digest: one.digest, ...of(one.tags, one.createdTime ?? one.lastUpdateTime) };
}

function of(names: readonly string[] | null | undefined, when: string | number | null | undefined) {
  const pushedAt = timeOf(when);
  const own = (names ?? []).map((name) => name.trim()).filter((name) => name !== '');
  return { tags: own, ...(pushedAt === undefined ? {} : { pushedAt }) };
}

/** Milliseconds. Version 1 of Amazon's command line prints seconds, version 2 text. */
function timeOf(when: string | number | null | undefined): number | undefined {
  const at = typeof when === 'number' ? when * 1000 : Date.parse(when ?? '');
  return instantOf(at) === undefined ? undefined : at;
}

/** An image under each of its tags; one without a tag may run all the same. */
function wantedOf(entry: ListedEntry | undefined): readonly ImageQuery[] {
  if (entry === undefined) return [];
  const { name, digest, pushedAt, pulledAt } = entry;
  const named = entry.tags.length === 0 ? [{}] : entry.tags.map((tag) => ({ tag }));
  const when = {
    ...(pushedAt === undefined ? {} : { pushedAt }),
    ...(pulledAt === undefined ? {} : { pulledAt }),
  };
  return named.flatMap((one) => {
    const reference = referenceOf(name, { ...one, digest });
    return reference === undefined ? [] : { kind: 'image' as const, reference, ...when };
  });
}

function unknownForm(text: string, where: string): Problem {
  const form = otherForm(text);
  const what = `${form === undefined ? 'it is' : `${form}, and`} no list that aws ecr describe-images, gcloud artifacts docker images list or az acr manifest list-metadata has printed as JSON`;
  return { where, what, fix: 'Add --output json (gcloud: --format json) to the command, and name its file.' };
}

function noPlace(where: string): Problem {
  const what = 'it does not say in which registry these images are';
  const fix =
    'Write it before the file: 123456789012.dkr.ecr.eu-west-1.amazonaws.com=FILE, acme.azurecr.io/shop/api=FILE';
  return { where, what, fix };
}
