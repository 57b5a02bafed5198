import { isPattern, type ScanCommand } from '../../cli/command/scan.js';
import { ConfigError } from '../../host/errors.js';
import { beginSave } from '../../image/docker/begin-save.js';
import { type NamedImage, namedImage } from '../../image/docker/local-image.js';
import type { GatePorts } from '../ports.js';

/**
 * Docker takes longest, so that it is asked for the one image that `scan` names before all else is loaded, the configuration too. Whoever scans it then gets what was
 * begun; where nobody does, it is ended.
 */
export async function withBegunSave<T>(
  ports: GatePorts,
  command: ScanCommand,
  work: (ports: GatePorts) => Promise<T>,
): Promise<T> {
  const image = await oneImage(ports, command);
  if (image === undefined) return work(ports);
  const begun = beginSave(ports, image);
  try {
    // Loading is one long step, in which nothing could be sent and no child started.
    await begun.started;
    return await work({ ...ports, ...begun.ports });
  } finally {
    await begun.stop();
  }
}

/** Nothing for several, for a path, and for what Docker is not asked. */
async function oneImage(
  { files }: Pick<GatePorts, 'files'>,
  { targets: [target, ...others], raw }: ScanCommand,
): Promise<NamedImage | undefined> {
  if (others.length > 0 || isPattern(target) || raw.get('image-from') === 'registry') return undefined;
  if ((await files.stat(target)) !== undefined) return undefined;
  try {
    return namedImage(target);
  } catch (error) {
    // Said by whoever reads the arguments.
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}
