import { Cancelled, ToolError } from '../host/errors.js';
import type { Log } from '../host/ports.js';
import type { Descriptor } from '../oci/descriptor.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import { pushedDigestDiffers, type TagState, tagStates, tagsNotMoved } from './push-errors.js';

interface TagPorts {
  readonly registry: Registry;
  readonly log: Pick<Log, 'info' | 'warning'>;
}

/**
 * Moves tags to a manifest that its repository already has whole, one after another; a tag that points there already is left alone, so that a
 * push to immutable tags can be repeated. Stops at the first failure.
 * @throws ToolError that says which tags point to the image and which do not; Cancelled, and then a warning says it.
 */
export async function moveTags(
  ports: TagPorts,
  references: readonly Reference[],
  root: Descriptor,
  bytes: Uint8Array,
): Promise<void> {
  for (const [index, reference] of references.entries()) {
    try {
      await moveTag(ports, reference, root, bytes);
    } catch (error) {
      const progress = { moved: references.slice(0, index), failed: reference, untouched: references.slice(index + 1) };
      if (error instanceof Cancelled) ports.log.warning(tagStates({ ...progress, state: 'not known' }));
      if (!(error instanceof ToolError)) throw error;
      throw tagsNotMoved(error, { ...progress, state: await stateOf(ports.registry, reference, root) });
    }
  }
}

async function moveTag({ registry, log }: TagPorts, reference: Reference, root: Descriptor, bytes: Uint8Array) {
  const name = formatReference(reference);
  const present = await registry.resolve(reference);
  if (present?.digest === root.digest) {
    log.info(`${name} is ${root.digest} already.`);
    return;
  }
  const reported = await registry.pushManifest(reference, bytes, root.mediaType);
  if (reported !== root.digest) throw pushedDigestDiffers(reference, reported, root.digest);
  log.info(`${name} is now ${root.digest}.`);
}

async function stateOf(registry: Registry, reference: Reference, root: Descriptor): Promise<TagState> {
  try {
    const found = await registry.resolve(reference);
    return found?.digest === root.digest ? 'moved' : 'not moved';
  } catch (error) {
    if (error instanceof ToolError) return 'not known';
    throw error;
  }
}
