import type { Problem } from '../../host/errors.js';
import { isDigest } from '../../oci/digest.js';
import { readReference } from '../../oci/reference.js';
import type { GithubContext } from '../../repository/github-context.js';

/** Where an image that is named by a reference is looked up. */
export const imageFromChoices = ['auto', 'registry', 'docker'] as const;
type ImageFrom = (typeof imageFromChoices)[number];

/**
 * What starts a run that judges what others can pull: nothing was built here before, and what this runner's store has under the name is of another day
 * or of another job.
 */
const registryEvents: ReadonlySet<string> = new Set([
  'schedule',
  'deployment',
  'deployment_status',
  'release',
  'registry_package',
  'repository_dispatch',
]);

/** Where to look: only the registry, only the Docker store, or (absent) the store first, as what an earlier step built is meant. */
export function imagePlace(
  image: string,
  from: ImageFrom = 'auto',
  github: Pick<GithubContext, 'event'> | undefined,
): { readonly from?: 'registry' | 'docker' } {
  if (from !== 'auto') return { from };
  if (isDigest(image)) return { from: 'docker' };
  return registryEvents.has(github?.event ?? '') ? { from: 'registry' } : {};
}

/** What can't be found where it is to be looked for. */
export function imageFromProblems(image: string | undefined, from: ImageFrom = 'auto'): readonly Problem[] {
  if (from === 'auto') return [];
  const where = 'input image-from';
  if (image === undefined)
    return [
      {
        where,
        what: 'it says where `image` is taken from, and no image is named',
        fix: 'Remove it, or name an image.',
      },
    ];
  if (from === 'registry' && isDigest(image))
    return [{ where, what: 'an image ID is known to the Docker store only', fix: 'Name the image by NAME@sha256:…' }];
  const read = readReference(image, 'image');
  const isByDigest = 'reference' in read && read.reference.digest !== undefined;
  if (from === 'docker' && isByDigest && !isDigest(image))
    return [
      {
        where,
        what: 'a digest names what the registry has',
        fix: 'Name the image by its tag or its ID, or write `registry`.',
      },
    ];
  return [];
}
