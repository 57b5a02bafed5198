import { Cancelled, GateError } from '../../host/errors.js';
import { baseLayers } from '../../image/base-layers.js';
import { formatReference, type Reference, readReference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { policyFor } from '../../policy/file/policy-file.js';
import { matchesImage } from '../../policy/image-pattern.js';
import { decodeText, maxTextFile } from '../../repository/text-file.js';
import { type BaseProof, type ImageLayers, type KnownBase, noBaseProof, proveBase } from '../../source/base-proof.js';
import { parseDockerfile } from '../../source/dockerfile/dockerfile.js';
import { buildChain } from '../../source/dockerfile/stages.js';
import { globalVariables } from '../../source/dockerfile/variables.js';
import { plainLine } from '../../text/plain-line.js';
import type { GateConfig } from '../gate-config.js';
import type { ImageNames } from '../inputs/image-names.js';
import type { Rules } from '../rules/rules.js';

/** Who asks for a proof, and of what. */
export interface BaseQuestion {
  readonly rules: Rules;
  readonly config: Pick<GateConfig, 'scanTarget' | 'dockerfile'>;
  readonly names: ImageNames;
  readonly images: readonly ImageLayers[];
}

/**
 * What is proven of the base of an image, for a policy with `ignore-base`; `undefined` where the policy does not ask. Only a base counts that reviewed files
 * name: the FROM of the Dockerfile of the branch whose policy counts, or `bases` of that policy; only its layers as its registry has them prove anything.
 * @throws Cancelled; what `RepositoryFiles` throws but ConfigError. A registry that does not answer proves nothing.
 */
export async function provenBase(
  registry: Pick<Registry, 'manifest' | 'blob'>,
  { rules, config, names, images }: BaseQuestion,
): Promise<BaseProof | undefined> {
  const { ignoreBase, bases } = policyFor(rules.policy, names);
  if (!ignoreBase.value) return undefined;
  const platforms = images.map(({ platform }) => platform);
  const reviewed = await reviewedFrom(rules, config, platforms);
  const wanted = allowedBases(bases.value, reviewed, builtFrom(rules, config, platforms));
  if (wanted.length === 0) return noBaseProof(platforms, noBaseNamed);
  const known: KnownBase[] = [];
  const faults: string[] = [];
  for (const reference of wanted) {
    const name = formatReference(reference);
    try {
      known.push({ name, layers: await baseLayers(registry, reference, platforms) });
    } catch (error) {
      if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
      faults.push(plainLine(error.message, 300));
    }
  }
  return proveBase(images, known, whyNotProven(wanted, faults));
}

/** Whatever may be the base of an image, by the FROM of its Dockerfiles and the policy: to be looked at, as nothing of it is proven. @throws as `provenBase`. */
export async function baseCandidates({ rules, config, names, images }: BaseQuestion): Promise<readonly Reference[]> {
  const platforms = images.map(({ platform }) => platform);
  const named = [...(await reviewedFrom(rules, config, platforms)), ...builtFrom(rules, config, platforms)];
  return allowedBases(policyFor(rules.policy, names).bases.value, named, []);
}

/** Without a registry there is no proof, which a policy with `ignore-base` needs to know. */
export function unaskedBase(
  { policy }: Pick<Rules, 'policy'>,
  names: ImageNames,
  platforms: readonly { readonly platform: string }[],
): BaseProof | undefined {
  if (!policyFor(policy, names).ignoreBase.value) return undefined;
  const why = 'a report is judged here without network, and only the registry of the base image knows its layers';
  return noBaseProof(
    platforms.map(({ platform }) => platform),
    why,
  );
}

/** The base image of the Dockerfile on the branch whose policy counts. */
async function reviewedFrom(
  { files, dockerfile }: Rules,
  config: BaseQuestion['config'],
  platforms: readonly string[],
): Promise<readonly string[]> {
  // One that merely lies in the working folder says nothing about an image that was built elsewhere.
  if (config.dockerfile === undefined || (config.scanTarget.kind !== 'build' && !config.dockerfile.named)) return [];
  if (files.governing === files.built) return baseNamesIn(dockerfile?.text, config, platforms);
  try {
    const file = await files.governing.read(config.dockerfile.path, maxTextFile);
    return baseNamesIn(file && decodeText(file.bytes, config.dockerfile.path), config, platforms);
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    return [];
  }
}

function builtFrom({ dockerfile }: Rules, config: BaseQuestion['config'], platforms: readonly string[]) {
  return config.scanTarget.kind === 'build' ? baseNamesIn(dockerfile?.text, config, platforms) : [];
}

/** Base images that are asked for; each is two or three requests. */
const maxBases = 10;

/** Why nothing is proven where no base may be asked for. */
const noBaseNamed =
  'no base image is named, neither by `bases` in the policy nor by the FROM of a Dockerfile that counts (one that is built here or named in the inputs, as the branch has it whose policy counts; a pattern with a tag allows no base that is pinned by its digest)';

/** Why the layers of these bases prove nothing; `faults` are those of registries that did not answer. */
function whyNotProven(wanted: readonly Reference[], faults: readonly string[]): string {
  const names = wanted.map(formatReference).join(', ');
  if (faults.length > 0) return `the layers of ${names} could not be asked for: ${faults.join('; ')}`;
  return `the image does not begin with the layers that ${names} has in its registry now; build with \`pull: true\`, or pin the base by its digest`;
}

/**
 * The base images that may be asked for: what the reviewed Dockerfile and the policy name, and what the Dockerfile names that was built where a pattern of the
 * policy allows it.
 */
function allowedBases(
  bases: readonly string[],
  reviewed: readonly string[],
  built: readonly string[],
): readonly Reference[] {
  const exact = bases.filter((base) => !/[*?]/.test(base) && /[:@][^/]*$/.test(base));
  const matching = built.filter((name) => bases.some((base) => matchesImage(base, whatIsPulled(name))));
  const references = [...reviewed, ...exact, ...matching].flatMap((name) => {
    const read = readReference(name);
    return 'reference' in read ? read.reference : [];
  });
  return [...new Map(references.map((reference) => [formatReference(reference), reference])).values()].slice(
    0,
    maxBases,
  );
}

/** Beside a digest a tag is only decoration: a change could put an allowed one before the digest of an image that the tag was never for. */
function whatIsPulled(name: string): string {
  return name.replace(/:[^/:@]*(?=@)/, '');
}

/** The image behind the FROM of the stage that is built, on each platform. */
function baseNamesIn(
  text: string | undefined,
  { scanTarget }: Pick<GateConfig, 'scanTarget'>,
  platforms: readonly string[],
): readonly string[] {
  const parsed = text === undefined ? undefined : parseDockerfile(text);
  if (parsed === undefined) return [];
  const { target, buildArgs } = scanTarget.kind === 'build' ? scanTarget.request : { target: undefined, buildArgs: [] };
  const names = platforms.map(
    (platform) => buildChain(parsed, globalVariables(parsed.globals, buildArgs, platform), target)?.base,
  );
  return [...new Set(names)].filter((name) => name !== undefined && name !== 'scratch') as readonly string[];
}
