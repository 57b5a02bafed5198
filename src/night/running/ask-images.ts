import type { RowAnswer } from '../../drift/compare-running.js';
import {
  type ProofAnswer,
  proofAnswer,
  type RegistryAnswer,
  type RunningFacts,
  type TagAnswer,
} from '../../drift/running-facts.js';
import { askedKey, type StartedImage, startedBy, type Workload } from '../../drift/workload.js';
import type { Demands } from '../../evidence/verify/demands.js';
import { judgeEvidence } from '../../evidence/verify/judge-evidence.js';
import { isSignedByOneOf } from '../../evidence/verify/read-claim.js';
import { GateError, withFix } from '../../host/errors.js';
import { childrenOf, type FetchedManifest } from '../../image/remote.js';
import type { ImageVerdicts } from '../../ledger/image-verdicts.js';
import { isIndexType, maxPlatforms } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import { readManifest } from '../../oci/layout/layout-documents.js';
import { imageWords, type Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { readAttached } from '../../release/attached.js';
import type { ReferrersReader } from '../../release/referrers-reader.js';
import { plainLine } from '../../text/plain-line.js';
import { Failed, openPatience, type Patient } from './patience.js';

interface ImagePorts {
  readonly registry: Registry;
  readonly referrers: Pick<ReferrersReader, 'list'>;
}

/** What each image is asked for beside what its registry has. */
interface ImageQuestions {
  /** What an image of this name must show; `undefined`: nobody is named whose signatures count. */
  readonly demands: (name: Reference) => Promise<Demands | undefined>;
  /** The ledger knows images by the digest of their config, too, by which no registry finds one. */
  readonly ledger?: ImageVerdicts;
  readonly now: Date;
}

const parallelQuestions = 8;
const maxWhy = 500;

/** What registries, tags and proofs say of each row; each image is asked for once, however often it runs. @throws ConfigError of a policy; Cancelled. */
export async function askImages(
  ports: ImagePorts,
  rows: readonly Workload[],
  questions: ImageQuestions,
): Promise<ReadonlyMap<Workload, RowAnswer>> {
  const asking = patient(ports);
  const named = await inParallel(rows, parallelQuestions, (row) => identified(asking, row, questions));
  const images = new Map(named.flatMap((one) => ('asked' in one ? [[askedKey(one.asked), one.asked] as const] : [])));
  const answers = await inParallel([...images], parallelQuestions, async ([key, image]) => {
    return [key, await askImage(asking, image, questions)] as const;
  });
  const known = new Map(answers);
  return new Map(
    rows.map((row, index) => {
      const one: Identified = named[index] ?? { unreadable: 'nobody says which image it is' };
      const answer = 'asked' in one ? known.get(askedKey(one.asked)) : { ...one, tag: { kind: 'none' as const } };
      return [row, answer ?? { tag: { kind: 'none' as const } }];
    }),
  );
}

type Asking = ImagePorts & {
  readonly tried: Patient;
  /** What each bare ID stands for. */
  readonly bare: Map<string, Promise<StartedImage['reference'] | Unidentified>>;
};

function patient(ports: ImagePorts): Asking {
  return { ...ports, tried: openPatience(), bare: new Map() };
}

type Identified = { readonly asked: StartedImage } | Unidentified;

type Unidentified = Required<Pick<RowAnswer, 'unreadable'>> & Pick<RowAnswer, 'unanswered'>;

/** The image of a row. An ID alone is that of the image whose name the container has, where the registry or the ledger shows it; else nobody knows it. */
async function identified(asking: Asking, row: Workload, questions: ImageQuestions): Promise<Identified> {
  const { runs } = row;
  const tag = startedBy(row);
  const with_ = (reference: StartedImage['reference']): Identified => ({
    asked: { reference, ...(tag === undefined ? {} : { tag }) },
  });
  switch (runs.kind) {
    case 'digest':
      return with_(runs.reference);
    case 'absent':
      return { unreadable: 'it has no imageID: it has not been pulled yet, or its runtime does not say' };
    case 'unreadable':
      return { unreadable: 'its imageID is in no form of containerd, CRI-O or Docker' };
    case 'bare': {
      if (tag === undefined) return { unreadable: `${bareWords}, and it has no name` };
      const key = `${runs.id} ${tag.registry}/${tag.repository}:${tag.tag}`;
      const known = asking.bare.get(key) ?? behindId(asking, runs.id, tag, questions.ledger);
      asking.bare.set(key, known);
      const found = await known;
      return 'unreadable' in found ? found : with_(found);
    }
  }
}

const bareWords = 'its imageID is that of a config, by which no registry finds an image';

async function behindId(
  asking: Asking,
  id: Digest,
  tag: Reference & { readonly tag: string },
  ledger: ImageVerdicts | undefined,
): Promise<StartedImage['reference'] | Unidentified> {
  const place = { registry: tag.registry, repository: tag.repository };
  const found = await asking.tried(tag.registry, async () => {
    return holderOf(asking, place, await asking.registry.manifest(tag), id);
  });
  if (typeof found === 'string') return { ...place, digest: found };
  if (ledger?.of.has(id) === true)
    return { unreadable: `${bareWords}; the ledger has scanned it, and its name stands for another image now` };
  if (!(found instanceof Failed) || found.isGone)
    return { unreadable: `${bareWords}, and it is not the one that its name stands for` };
  return { unreadable: `${bareWords}, and its name could not be looked up`, unanswered: found.why };
}

/** What of an image an ID stands for: the manifest with that config, of all of its platforms, or the manifest or index of that digest itself. */
async function holderOf(
  { registry }: Asking,
  place: Reference,
  manifest: FetchedManifest,
  id: Digest,
): Promise<Digest | undefined> {
  const { digest: own, mediaType } = manifest.descriptor;
  if (own === id || configOf(place, manifest) === id) return own;
  for (const { digest } of isIndexType(mediaType) ? childrenOf(manifest).slice(0, maxPlatforms) : [])
    if (digest === id || configOf(place, await registry.manifest({ ...place, digest })) === id) return digest;
  return undefined;
}

/** Nothing of an index, and of what is no image. */
function configOf(place: Reference, { descriptor, bytes }: FetchedManifest): Digest | undefined {
  if (isIndexType(descriptor.mediaType)) return undefined;
  return readManifest(bytes, imageWords(place), descriptor.mediaType).config.digest;
}

async function askImage(asking: Asking, image: StartedImage, questions: ImageQuestions): Promise<RowAnswer> {
  const { reference } = image;
  const manifest = await asking.tried(reference.registry, () => asking.registry.manifest(reference));
  const registry = registryAnswer(reference, manifest);
  const tag = await tagAnswer(asking, image);
  const proof = await proofOf(asking, image, manifest, questions);
  const facts: RunningFacts = { registry, proof, indexes: tag.kind === 'within' ? [tag.index] : [] };
  return { digest: reference.digest, facts, tag };
}

function registryAnswer(reference: StartedImage['reference'], manifest: FetchedManifest | Failed): RegistryAnswer {
  if (manifest instanceof Failed) return manifest.isGone ? { kind: 'gone' } : { kind: 'unread', why: manifest.why };
  try {
    const config = configOf(reference, manifest);
    return { kind: 'there', ...(config === undefined ? {} : { config }) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { kind: 'unread', why: plainLine(withFix(error), maxWhy) };
  }
}

/** A tag is read, not looked up: the header of an answer is nobody's promise. */
async function tagAnswer({ tried, registry }: Asking, { reference, tag }: StartedImage): Promise<TagAnswer> {
  if (tag === undefined) return { kind: 'none' };
  const named = await tried(tag.registry, async () => {
    const manifest = await registry.manifest(tag);
    const { digest, mediaType } = manifest.descriptor;
    return { digest, children: isIndexType(mediaType) ? childrenOf(manifest) : [] };
  });
  if (named instanceof Failed) return named.isGone ? { kind: 'absent' } : { kind: 'unread', why: named.why };
  if (named.digest === reference.digest) return { kind: 'same' };
  return named.children.some(({ digest }) => digest === reference.digest)
    ? { kind: 'within', index: named.digest }
    : { kind: 'moved', to: named.digest };
}

/** As `verify` judges it, by the rules of the policy for its name. */
async function proofOf(
  asking: Asking,
  { reference, tag }: StartedImage,
  manifest: FetchedManifest | Failed,
  { demands: demandsFor, now }: ImageQuestions,
): Promise<ProofAnswer> {
  if (manifest instanceof Failed) return { kind: 'unasked' };
  const { registry, repository } = reference;
  const isSame = tag?.registry === registry && tag.repository === repository;
  const name = { registry, repository, ...(isSame ? { tag: tag.tag } : {}) };
  const judged = await asking.tried(registry, async (): Promise<ProofAnswer> => {
    const demands = await demandsFor(name);
    if (demands === undefined) return { kind: 'unasked' };
    const attached = await readAttached(asking, reference, {
      scope: demands.platforms,
      manifest,
      isOurs: (bundle) => isSignedByOneOf(demands, bundle),
    });
    return proofAnswer(judgeEvidence(attached, demands, now), demands.maxAge);
  });
  return judged instanceof Failed ? { kind: 'unread', why: judged.why } : judged;
}
