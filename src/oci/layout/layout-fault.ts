import { ToolError } from '../../host/errors.js';
import { maxPlatforms } from '../descriptor.js';

const exportAgain = 'Export the image again (docker buildx build --output type=oci,tar=false,dest=DIR or skopeo copy).';
const distrust = 'Do not use this layout: get the image again from a source that you trust.';

/** Every way in which a layout can be wrong, and what a person does about it. */
const fixes = {
  'layout-invalid': exportAgain,
  'layout-ambiguous':
    'Give a layout of one image: one that is exported under a single name (for several platforms: buildx with --platform, skopeo copy --all).',
  'layout-too-deep': 'Give a layout whose index lists its images directly.',
  'platforms-too-many': 'Split it into several images, or name the manifest of one platform by its digest.',
  'digest-invalid':
    'Only sha256 digests are taken: export the image again with sha256 digests, from a source that you trust.',
  'blob-missing': `${exportAgain} For skopeo add --all, so that every platform is copied.`,
  'blob-symlink': 'Copy the layout with its links resolved (cp -rL), so that every blob is a regular file.',
  'blob-size': distrust,
  'blob-digest': distrust,
  'manifest-too-large': distrust,
  'manifest-invalid': `${exportAgain} An index may hold images and their attestations only.`,
  'layer-foreign':
    'Layers that are fetched from elsewhere can not be scanned as they will run: rebuild the image with all layers in it.',
  'layer-unsupported': 'Rebuild the image with tar layers, plain or compressed by gzip or zstd.',
  'layer-undecodable': distrust,
  'layer-bomb':
    'Do not use this image. If the layer is yours, split it, or leave out the files of zeros (sparse files, logs) that compress so well.',
  'diffid-mismatch': distrust,
  'platform-mismatch': 'Rebuild the image for the platform that it claims.',
  'attestation-invalid':
    'Attestations must name an image of their index, have the platform unknown/unknown and hold in-toto layers only: build again, and copy without changing digests (skopeo copy --all --preserve-digests).',
} as const;

/** The stable names of these failures. */
export type LayoutFaultCode = keyof typeof fixes;

/** Refuses an image of more platforms than its record and its attestations could name. @param name of the image or index. @throws ToolError `platforms-too-many`. */
export function requireFewPlatforms(name: string, platforms: readonly unknown[]): void {
  if (platforms.length <= maxPlatforms) return;
  throw layoutFault('platforms-too-many', `${name} has ${platforms.length} platforms; ${maxPlatforms} is the most.`);
}

/** The error for a layout that must not be scanned nor pushed. `message` names the blob and ends with a full stop. */
export function layoutFault(code: LayoutFaultCode, message: string, cause?: unknown): ToolError {
  return new ToolError({ code, message, fix: fixes[code], ...(cause === undefined ? {} : { cause }) });
}
