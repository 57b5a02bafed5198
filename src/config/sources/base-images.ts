import { Cancelled, GateError } from '../../host/errors.js';
import { baseLayers } from '../../image/base-layers.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { policyFor } from '../../policy/file/policy-file.js';
import { decodeText, maxTextFile } from '../../repository/text-file.js';
import { type BaseProof, type ImageLayers, type KnownBase, noBaseProof, proveBase } from '../../source/base-proof.js';
import { plainLine } from '../../text/plain-line.js';
import type { GateConfig } from '../gate-config.js';
import type { ImageNames } from '../inputs/image-names.js';
import type { Rules } from '../rules/rules.js';
import { allowedBases, baseNamesIn, noBaseNamed, whyNotProven } from './allowed-bases.js';

/** Who asks for a proof, and of what. */
export interface BaseQuestion {
  readonly rules: Rules;
  readonly config: Pick<GateConfig, 'scanTarget' | 'dockerfile' | 'dockerfileNamed'>;
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
  if (config.dockerfile === undefined || (config.scanTarget.kind !== 'build' && !config.dockerfileNamed)) return [];
  if (files.governing === files.built) return baseNamesIn(dockerfile?.text, config, platforms);
  try {
    const file = await files.governing.read(config.dockerfile, maxTextFile);
    return baseNamesIn(file && decodeText(file.bytes, config.dockerfile), config, platforms);
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
    return [];
  }
}

function builtFrom({ dockerfile }: Rules, config: BaseQuestion['config'], platforms: readonly string[]) {
  return config.scanTarget.kind === 'build' ? baseNamesIn(dockerfile?.text, config, platforms) : [];
}
