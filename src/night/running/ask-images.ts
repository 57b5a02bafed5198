import type { RowAnswer } from '../../drift/compare-running.js';
import {
  type ProofAnswer,
  proofAnswer,
  type RegistryAnswer,
  type RunningFacts,
  type TagAnswer,
} from '../../drift/running-facts.js';
import { askedKey, ruledName, type StartedImage, type Workload } from '../../drift/workload.js';
import type { Demands } from '../../evidence/verify/demands.js';
import { judgeEvidence } from '../../evidence/verify/judge-evidence.js';
import { isSignedByOneOf } from '../../evidence/verify/read-claim.js';
import { GateError, withFix } from '../../host/errors.js';
import { childrenOf, type FetchedManifest } from '../../image/remote.js';
import type { ImageVerdicts } from '../../ledger/image-verdicts.js';
import { isIndexType } from '../../oci/descriptor.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { readAttached } from '../../release/attached.js';
import type { ReferrersReader } from '../../release/referrers-reader.js';
import { configOf, type Identified, openIdentities } from './identify-image.js';
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

/** What registries, tags and proofs say of each row; each image is asked for once, however often it runs. @throws ConfigError of a policy; Cancelled. */
export async function askImages(
  ports: ImagePorts,
  rows: readonly Workload[],
  questions: ImageQuestions,
): Promise<ReadonlyMap<Workload, RowAnswer>> {
  const asking = { ...ports, tried: openPatience() };
  const identified = openIdentities(asking, questions.ledger);
  const named = await inParallel(rows, parallelQuestions, identified);
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

type Asking = ImagePorts & { readonly tried: Patient };

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
    return { kind: 'unread', why: new Failed(withFix(error)).why };
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
  image: StartedImage,
  manifest: FetchedManifest | Failed,
  { demands: demandsFor, now }: ImageQuestions,
): Promise<ProofAnswer> {
  if (manifest instanceof Failed) return { kind: 'unasked' };
  const judged = await asking.tried(image.reference.registry, async (): Promise<ProofAnswer> => {
    const demands = await demandsFor(ruledName(image));
    if (demands === undefined) return { kind: 'unasked' };
    const attached = await readAttached(asking, image.reference, {
      scope: demands.platforms,
      manifest,
      isOurs: (bundle) => isSignedByOneOf(demands, bundle),
    });
    return proofAnswer(judgeEvidence(attached, demands, now), demands.maxAge);
  });
  return judged instanceof Failed ? { kind: 'unread', why: judged.why } : judged;
}
