import { readSigningKey, type Signer } from '../../src/evidence/signature/signing-key.js';
import { platformName } from '../../src/oci/descriptor.js';
import type { Digest } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { keySigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import { sampleSbom } from '../evidence/sample-claims.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';
import { image, permitFor, type World } from '../oci/registry/registry-world.js';
import { newKey, proofOf } from '../release/attest/proof.js';

/** Two platforms, one of them with an attestation of BuildKit's. */
export const twoPlatforms: LayoutRecipe = {
  images: [
    { platform: 'linux/amd64', attestation: true },
    { platform: 'linux/arm64', layers: [{ files: { a: 'arm' } }] },
  ],
};

/** A key, with the PEM of its public half. */
export function signingKey(): Signer {
  const key = readSigningKey(newKey(), undefined);
  if ('what' in key) throw new Error(key.what);
  return key;
}

/** An SBOM of so many bytes and a few more: over 1 MB it is attached beside what points to it. */
const sbomOf = (about: Digest, bytes: number): Buffer =>
  Buffer.from(JSON.stringify(sampleSbom(about, { filler: 'x'.repeat(bytes) })));

interface Signing {
  readonly key: Signer;
  /** A verified layout, or what one is made of. */
  readonly of?: ImageLayout | LayoutRecipe;
  /** Bytes of each SBOM. */
  readonly sbom?: number;
}

/** Pushes an image as the gate does after a pass, with signature, scan and SBOM for index and platforms. */
export async function pushSigned(
  world: World,
  name: string,
  { key, of = twoPlatforms, sbom = 10 }: Signing,
): Promise<ImageLayout> {
  const layout =
    'root' in of ? of : await image(world, of, `layout-${Object.keys(of).length}-${name.replace(/\W/g, '-')}`);
  const sboms = new Map(
    layout.images.map(({ platform, manifest }) => [platformName(platform), sbomOf(manifest.digest, sbom)]),
  );
  await push(world, layout, permitFor(layout, [parseReference(name)]), proofOf(layout, keySigner(key), sboms));
  return layout;
}
