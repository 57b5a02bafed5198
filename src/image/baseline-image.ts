import { ToolError } from '../host/errors.js';
import type { Log, Process, Sockets } from '../host/ports.js';
import type { Environment } from '../host/values.js';
import { platformName, usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import type { ImageLayout, PlatformImage } from '../oci/layout/image-layout.js';
import type { LayerWatch } from '../oci/layout/layer-look.js';
import { verifyLayout } from '../oci/layout/verify-layout.js';
import { formatReference, type Reference } from '../oci/reference.js';
import { findLocalImage } from './docker/local-image.js';
import { type SavePorts, saveImage } from './docker/save.js';
import { type PullPorts, pullLike } from './remote.js';

interface BaselinePorts extends PullPorts {
  readonly process: Process;
  readonly files: PullPorts['files'] & SavePorts['files'] & Parameters<typeof verifyLayout>[0];
  readonly machine: SavePorts['machine'];
  readonly sockets?: Sockets;
  readonly environment: Environment;
  readonly log: Pick<Log, 'info' | 'debug' | 'stage'>;
  /** Who looks at layers while they are checked. */
  readonly watch?: LayerWatch | undefined;
}

/** An earlier image to be scanned beside the judged one. */
interface BaselineImage {
  /** Verified; its images are those of the judged one's platforms. */
  readonly layout: ImageLayout;
  /** What the reference names: the digest of the registry, or the ID in the Docker store. */
  readonly digest: Digest;
}

/**
 * Brings the images of a reference that are for the judged one's platforms into a new layout in `directory`.
 * @param store whether the local Docker store is asked first. In a workflow it may hold what an earlier step built under that very name.
 * @throws what `pullLike`, `saveImage` and `verifyLayout` throw; ToolError `image-platform`.
 */
export async function obtainBaseline(
  ports: BaselinePorts,
  reference: Reference,
  like: ImageLayout,
  store: 'asked-first' | 'not-asked',
  directory: string,
): Promise<BaselineImage> {
  const id =
    store === 'asked-first' ? await findLocalImage(ports.process, { kind: 'reference', reference }) : undefined;
  const saved = id === undefined ? undefined : await saveImage(ports, id, directory, 'plain');
  const digest = id ?? (await pullLike(ports, reference, like, directory));
  const written = saved === undefined ? {} : { written: saved.written };
  const layout = await verifyLayout(ports.files, directory, { diffIds: 'distrusted', watch: ports.watch, ...written });
  return { layout: onlyPlatformsOf(like, layout, reference), digest };
}

function onlyPlatformsOf(like: ImageLayout, layout: ImageLayout, reference: Reference): ImageLayout {
  const name = ({ platform }: PlatformImage) => usualPlatform(platformName(platform));
  const wanted = new Set(like.images.map(name));
  const [first, ...others] = layout.images.filter((image) => wanted.has(name(image)));
  if (first !== undefined) return { ...layout, images: [first, ...others] };
  throw new ToolError({
    code: 'image-platform',
    message: `${formatReference(reference)} is for ${layout.images.map(name).join(', ')}, not for ${[...wanted].join(', ')}.`,
    fix: 'Name an image that was built for the same platforms.',
  });
}
