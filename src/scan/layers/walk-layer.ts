import { GateError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import type { Descriptor } from '../../oci/descriptor.js';
import { blobPath } from '../../oci/layout/image-layout.js';
import { layerCompression, limitText, unpackedLimit, unpackTo } from '../../oci/layout/layer-content.js';
import { layoutFault } from '../../oci/layout/layout-fault.js';
import type { TarWalk } from '../../oci/tar-walk.js';

export type LayerFiles = Pick<Files, 'readPieces'>;

/**
 * Walks through the tar of a layer. Gives why it could not be walked through to its end.
 * @throws ToolError `layer-bomb`.
 */
export async function walkLayer(
  files: LayerFiles,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
  walk: TarWalk,
): Promise<string | undefined> {
  try {
    await unpackLayer(files, directory, layer, stop, (bytes) => walk.push(bytes));
    if (!stop.aborted) walk.end();
  } catch (error) {
    if (error instanceof GateError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return `the layer ${layer.digest} is not a readable tar: ${why}`;
  }
  return undefined;
}

async function unpackLayer(
  files: LayerFiles,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
  take: (bytes: Buffer) => void,
): Promise<void> {
  const limit = unpackedLimit(layer.size);
  let size = 0;
  const compression = layerCompression(layer) ?? 'none';
  const steps = unpackTo(compression, (bytes) => {
    size += bytes.length;
    if (size > limit) throw layoutFault('layer-bomb', `The layer ${layer.digest} unpacks to ${limitText(layer.size)}.`);
    take(bytes);
  });
  for await (const chunk of files.readPieces(blobPath(directory, layer.digest))) {
    if (stop.aborted) return;
    await steps.write(chunk);
  }
  await steps.end();
}
