import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { type NoImage, noImage } from '../image/archive/no-image.js';
import type { ImageSource } from '../image/obtain.js';

/**
 * Looks at an archive or a layout before anything is fetched for it.
 * @throws ConfigError `input-no-image` for what can't be one, with the input that takes it.
 */
export async function requireInput(
  files: Pick<Files, 'stat' | 'list' | 'readStream'>,
  source: ImageSource,
): Promise<void> {
  if (source.kind !== 'input') return;
  const fault = await noImage(files, source.path);
  if (fault === undefined) return;
  const what = `${source.path} can’t be judged: ${fault.what}`;
  throw new ConfigError([{ where: 'input input', what, fix: fixFor(fault) }], 'input-no-image');
}

function fixFor({ meant }: NoImage): string {
  if (meant === 'report') return 'Name it in the input `report` instead: then the report is judged.';
  if (meant === 'image') return 'Name an archive of docker save or buildx, or the folder of an OCI layout.';
  const file = meant.file === undefined ? '' : ` and ${meant.file} in the input \`file\``;
  return `Name ${meant.context} in the input \`context\`${file} instead: then it is built and judged.`;
}
