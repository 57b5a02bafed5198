import { formatReference, type Reference, readReference } from '../../oci/reference.js';
import { matchesImage } from '../../policy/image-pattern.js';
import { parseDockerfile } from '../../source/dockerfile/dockerfile.js';
import { buildChain } from '../../source/dockerfile/stages.js';
import { globalVariables } from '../../source/dockerfile/variables.js';
import type { GateConfig } from '../gate-config.js';

/** Base images that are asked for; each is two or three requests. */
const maxBases = 10;

/** Why nothing is proven where no base may be asked for. */
export const noBaseNamed =
  'no base image is named, neither by `bases` in the policy nor by the FROM of a Dockerfile that counts (one that is built here or named in the inputs, as the branch has it whose policy counts; a pattern with a tag allows no base that is pinned by its digest)';

/** Why the layers of these bases prove nothing; `faults` are those of registries that did not answer. */
export function whyNotProven(wanted: readonly Reference[], faults: readonly string[]): string {
  const names = wanted.map(formatReference).join(', ');
  if (faults.length > 0) return `the layers of ${names} could not be asked for: ${faults.join('; ')}`;
  return `the image does not begin with the layers that ${names} has in its registry now; build with \`pull: true\`, or pin the base by its digest`;
}

/**
 * The base images that may be asked for: what the reviewed Dockerfile and the policy name, and what the Dockerfile names that was built where a pattern of the
 * policy allows it.
 */
export function allowedBases(
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
export function baseNamesIn(
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
