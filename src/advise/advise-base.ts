import type { BaseAdvice, PresentResult } from '../base/advice.js';
import type { AdvisedUse } from '../base/base-use.js';
import type { BaseCandidate } from '../base/candidate.js';
import { candidatesOf } from '../base/candidates.js';
import { adviceOf, type JudgedCandidate } from '../base/compare.js';
import type { Measured } from '../base/measured.js';
import { withOwnTemporary } from '../host/files/temporary.js';
import { knownLayers } from '../night/listing/image-manifest.js';
import { ScanTeam } from '../night/scan-team.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { SharedLayers } from '../oci/layout/shared-layers.js';
import { formatReference, type Reference } from '../oci/reference.js';
import { plural } from '../text/count.js';
import type { AdviceContext } from './advice-context.js';
import { type BaseImage, findImage } from './find-image.js';
import { type BaseScans, clauseOf, measureImage } from './measure-image.js';

/** Pages of tags that are asked for: 20,000 and more. */
const maxPages = 20;
/** Base images that FROMs may name in one run: each is six scans. */
const maxImages = 30;
/** Candidates that are looked up or pulled at once; they are scanned one after the other. */
const width = 3;
/** Bytes of layers that are kept for other candidates. */
const maxLayers = 2 * 1024 ** 3;

/** The present image where it is known otherwise than by judging what its FROM names now. */
export interface KnownBaseImage {
  /** What the image was built from. */
  readonly digest: Digest;
  readonly measured: Measured;
}

/** Advice on each of these FROMs, in their order; those of one image are judged once. What can't be had of an image or of its tags is a clause in its row. @throws ConfigError of the policy's keys; Cancelled. */
export async function adviseBases(context: AdviceContext, uses: readonly AdvisedUse[]): Promise<readonly BaseAdvice[]> {
  const team = new ScanTeam<'bases'>(context.ports.files, context.scanner);
  const judged = new Map<string, BaseAdvice>();
  const all: BaseAdvice[] = [];
  try {
    for (const use of uses) {
      const image = formatReference(use.reference);
      const advice =
        judged.get(image) ?? (judged.size < maxImages ? await adviseBase(context, team, use) : notLookedAt(use));
      judged.set(image, advice);
      all.push({ ...advice, use });
    }
    return all;
  } finally {
    await team.end();
  }
}

function notLookedAt(use: AdvisedUse): BaseAdvice {
  const why = `no more than ${maxImages} base images are looked at in one run`;
  return adviceOf(use, { kind: 'unmeasured', why }, [], undefined);
}

/** Advice on one FROM. @param known absent: the image that its FROM names now is judged. @throws as `adviseBases`. */
export async function adviseBase(
  context: AdviceContext,
  scans: BaseScans,
  use: AdvisedUse,
  known?: KnownBaseImage,
): Promise<BaseAdvice> {
  const { asked, catalog } = context;
  const tags = await tagsOf(catalog, use.reference);
  const present = known ?? (await presentImage(context, scans, use));
  if ('why' in present) return adviceOf(use, { kind: 'unmeasured', why: present.why }, [], undefined);
  const { measured, digest } = present;
  const tagDigest = await tagDigestOf(asked, use, known === undefined ? digest : undefined);
  const facts = { builtFrom: digest, endOfLife: measured.endOfLife, ...(tagDigest === undefined ? {} : { tagDigest }) };
  const { candidates, why } = candidatesOf(use, facts, tags.names);
  const judged = await judgeAll(context, scans, use, candidates, present);
  const advice = adviceOf(use, { kind: 'measured', measured }, judged, tags.names.length === 0 ? tags.why : why);
  return tags.why === undefined ? advice : { ...advice, notes: [tags.why] };
}

/** All that is listed, or a clause why that is not all. */
async function tagsOf(
  catalog: AdviceContext['catalog'],
  place: Reference,
): Promise<{ readonly names: readonly string[]; readonly why?: string }> {
  try {
    const { names, isCut } = await catalog.firstTags(place, maxPages);
    if (isCut !== true) return { names };
    return { names, why: `the registry lists more tags, of which the first ${plural(names.length, 'one')} were read` };
  } catch (error) {
    return { names: [], why: `the registry does not list its tags: ${clauseOf(error)}` };
  }
}

async function presentImage(
  context: AdviceContext,
  scans: BaseScans,
  { reference, tag, digest }: AdvisedUse,
): Promise<KnownBaseImage | { readonly why: string }> {
  const { registry, repository } = reference;
  const wanted = { registry, repository, ...(digest === undefined ? { tag: tag ?? 'latest' } : { digest }) };
  try {
    const found = await findImage(context.asked, wanted, context.platforms);
    return { digest: found.digest, measured: await measured(context, scans, found) };
  } catch (error) {
    return { why: clauseOf(error) };
  }
}

async function measured(context: AdviceContext, scans: BaseScans, found: BaseImage): Promise<Measured> {
  return { ...(await measureImage(context, scans, found)), digest: found.digest };
}

/** What the tag stands for now; `undefined` where there is none, or nobody says. @param now the digest where the tag was looked up already. */
async function tagDigestOf(
  registry: AdviceContext['asked'],
  { reference: { registry: host, repository }, tag, digest }: AdvisedUse,
  now: Digest | undefined,
): Promise<Digest | undefined> {
  if (tag === undefined) return undefined;
  if (digest === undefined && now !== undefined) return now;
  try {
    return (await registry.resolve({ registry: host, repository, tag }))?.digest;
  } catch (error) {
    clauseOf(error);
    return undefined;
  }
}

/** A candidate, and its image or a clause why there is none. */
interface LookedUp {
  readonly candidate: BaseCandidate;
  readonly found: BaseImage | { readonly why: string };
}

/** Each digest is judged once: several tags may stand for the same image, also for the present one. */
async function judgeAll(
  context: AdviceContext,
  scans: BaseScans,
  use: AdvisedUse,
  candidates: readonly BaseCandidate[],
  present: KnownBaseImage,
): Promise<readonly JudgedCandidate[]> {
  const lookedUp = await inParallel(candidates, width, (candidate) => lookUp(context, use, candidate));
  const images = new Map(lookedUp.flatMap(({ found }) => ('why' in found ? [] : [[found.digest, found] as const])));
  images.delete(present.digest);
  const results = await judgeImages(context, scans, [...images.values()]);
  results.set(present.digest, { kind: 'measured', measured: present.measured });
  return lookedUp.map(({ candidate, found }): JudgedCandidate => {
    if ('why' in found) return { candidate, result: { kind: 'unmeasured', why: found.why } };
    const result = results.get(found.digest) ?? { kind: 'unmeasured', why: 'nobody has judged it' };
    return { candidate: { ...candidate, digest: found.digest }, result };
  });
}

/** Pulled side by side, with the layers that they share once. */
async function judgeImages(
  context: AdviceContext,
  scans: BaseScans,
  images: readonly BaseImage[],
): Promise<Map<Digest, PresentResult>> {
  const results = new Map<Digest, PresentResult>();
  await withOwnTemporary(context.ports.files, async (files) => {
    const shared = new SharedLayers(
      files,
      await files.temporaryDirectory('layers'),
      images.map(comingImage),
      maxLayers,
    );
    const own = { ...context, ports: { ...context.ports, shared } };
    await inParallel(images, width, async (found) => {
      results.set(found.digest, await resultOf(() => measured(own, scans, found)));
      await shared.done(found.reference.digest);
    });
  });
  return results;
}

function comingImage({ reference: { digest }, manifest }: BaseImage) {
  const layers = knownLayers(manifest);
  return { digest, ...(layers === undefined ? {} : { layers }) };
}

async function resultOf(measure: () => Promise<Measured>): Promise<PresentResult> {
  try {
    return { kind: 'measured', measured: await measure() };
  } catch (error) {
    return { kind: 'unmeasured', why: clauseOf(error) };
  }
}

async function lookUp(
  { asked, platforms }: AdviceContext,
  { reference: { registry, repository } }: AdvisedUse,
  candidate: BaseCandidate,
): Promise<LookedUp> {
  try {
    const found = await findImage(asked, { registry, repository, tag: candidate.tag }, platforms);
    return { candidate, found };
  } catch (error) {
    return { candidate, found: { why: clauseOf(error) } };
  }
}
