import { Cancelled, GateError } from '../host/errors.js';
import { formatReference } from '../oci/reference.js';
import type { NightImage } from './listing/list-images.js';
import type { ImageEvidence } from './read-evidence.js';

/** Repositories of one image that are asked for its proof. */
const maxPlaces = 100;

/** An image with the names of the place first where its evidence was read. */
interface PlacedEvidence {
  readonly image: NightImage;
  readonly evidence: ImageEvidence;
}

/**
 * The evidence of the first repository in which the image is proven, else of the first that answers. Whoever may push to some other repository may put the same bytes there, without
 * a proof or with too many: that must neither hide the proof nor keep the image from being judged.
 * @throws what `read` throws, where it does for every repository; Cancelled.
 */
export async function provenPlace(
  image: NightImage,
  read: (image: NightImage) => Promise<ImageEvidence>,
): Promise<PlacedEvidence> {
  const places = Map.groupBy(image.names, ({ registry, repository }) => formatReference({ registry, repository }));
  let unproven: PlacedEvidence | undefined;
  let failure: unknown = new Error('defect: an image without a name');
  for (const own of [...places.values()].slice(0, maxPlaces)) {
    const here = { ...image, names: [...own, ...image.names.filter((name) => !own.includes(name))] };
    try {
      const evidence = await read(here);
      if (evidence.isProven) return { image: here, evidence };
      unproven ??= { image: here, evidence };
    } catch (error) {
      if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
      failure = error;
    }
  }
  if (unproven === undefined) throw failure;
  return unproven;
}
