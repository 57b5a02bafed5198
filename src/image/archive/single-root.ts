import type { Descriptor } from '../../oci/descriptor.js';
import { layoutFault } from '../../oci/layout/layout-fault.js';

/** Most images that a message names. */
const named = 5;

/**
 * The one image that a layout's index.json lists, perhaps under several tags.
 * @param owner what a message calls the layout. @throws ToolError `layout-invalid`, `layout-ambiguous`.
 */
export function singleRoot(descriptors: readonly Descriptor[], owner: string): Descriptor {
  const [root, ...others] = descriptors;
  if (root === undefined) throw layoutFault('layout-invalid', `${owner} lists no image.`);
  if (others.every(({ digest }) => digest === root.digest)) return root;
  const names = [...new Set(descriptors.map(({ digest }) => digest))].slice(0, named);
  throw layoutFault('layout-ambiguous', `${owner} lists several images: ${names.join(', ')}.`);
}
