import type { AskVex } from '../config/sources/attested-vex.js';
import { platformOf } from '../oci/descriptor.js';
import { formatReference } from '../oci/reference.js';
import type { AttestedByTrust } from '../policy/vex/attested-vex.js';
import type { AdviceContext } from './advice-context.js';
import type { BaseImage } from './find-image.js';

/**
 * What VEX hangs on a base image, for a policy that trusts somebody: it counts for all that is in that image, as it would for what lies in its layers in the image that stands on it.
 * @throws ConfigError of whom it trusts; Cancelled.
 */
export async function baseVex(
  { rules, names, askVex }: Pick<AdviceContext, 'rules' | 'names'> & { readonly askVex: AskVex },
  { digest, reference, manifest: { descriptor }, platform }: BaseImage,
): Promise<AttestedByTrust | undefined> {
  const own = { platform: platformOf(platform), manifest: descriptor, config: { digest: descriptor.digest } };
  const manifests = { root: { ...descriptor, digest }, images: [own], blobs: [] };
  const { registry, repository } = reference;
  const place = { registry, repository };
  // Its own base is not looked for.
  const facts = { place, manifests, layers: [], candidates: async () => [] };
  const attested = await askVex({ rules, names, ...facts });
  if (attested === undefined) return undefined;
  const base = { image: { names: [formatReference({ ...place, digest })], manifests }, holds: () => true };
  return new Map(
    [...attested].map(([trust, { documents, ...known }]) => [
      trust,
      { ...known, documents: documents.map((document) => ({ ...document, base })) },
    ]),
  );
}
