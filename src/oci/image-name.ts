import { plainLine } from '../text/plain-line.js';
import { familiarName, formatReference, readReference } from './reference.js';

/** Longest name of an image that is looked at. */
const maxName = 4096;

/**
 * Which image is meant, whatever the spelling of its registry, its tag and its digest: everything that is kept for an image and found again by its name is
 * named by this. `acme/x:1`, `docker.io/acme/x` and `registry-1.docker.io:443/acme/x` are one.
 */
interface ImageName {
  /** As Docker shows it, for the names of files: `acme/x`, `ghcr.io/acme/x`, `localhost:5000/a/b`. */
  readonly familiar: string;
  /** With its registry: `docker.io/acme/x`; absent for what is no reference, such as the path of a file. */
  readonly whole?: string;
}

/** The image that a name means. What is no reference keeps its name, without what looks like a tag or a digest. Foreign text. */
export function imageName(name: string): ImageName {
  const read = readReference(name);
  if ('reference' in read) {
    const { registry, repository } = read.reference;
    return { familiar: familiarName(read.reference), whole: formatReference({ registry, repository }) };
  }
  const line = plainLine(name.slice(0, maxName));
  return { familiar: line.replace(/@sha256:[0-9a-f]*$/, '').replace(/:[\w.-]*$/, '') };
}
