import { ToolError } from '../host/errors.js';
import type { Log } from '../host/ports.js';
import type { Descriptor } from '../oci/descriptor.js';
import { formatReference, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry.js';
import { pushedDigestDiffers, type TagState, tagsNotMoved } from './push-errors.js';

interface TagPorts {
  readonly registry: Registry;
  readonly log: Pick<Log, 'info'>;
}

/**
 * Moves tags to a manifest that its repository already has whole, one after another; a tag that points there already is left alone, so that a
 * push to immutable tags can be repeated. Stops at the first failure.
 * @throws ToolError that says which tags point to the image and which do not; Cancelled.
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
      if (!(error instanceof ToolError)) throw error;
      throw tagsNotMoved(error, {
        moved: references.slice(0, index),
        failed: reference,
        state: await stateOf(ports.registry, reference, root),
        untouched: references.slice(index + 1),
      });
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
