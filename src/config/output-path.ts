import { dirname } from 'node:path';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';

/** Before any work is done for it: a file can be written at this path. @throws ConfigError `output-impossible`. */
export async function requireOutput(files: Pick<Files, 'stat'>, path: string): Promise<void> {
  const found = await files.stat(path);
  if (found?.kind === 'directory') throw impossible(path, 'it is a folder', 'Name a file in it.');
  const folder = dirname(path);
  const above = await files.stat(folder).catch(() => undefined);
  if (above === undefined) throw impossible(path, `there is no folder ${folder}`, 'Make it, or correct the path.');
  if (above.kind !== 'directory') throw impossible(path, `${folder} is no folder`, 'Correct the path.');
}

function impossible(where: string, what: string, fix: string): ConfigError {
  return new ConfigError(
    [{ where: `output ${where}`, what: `nothing can be written there: ${what}`, fix }],
    'output-impossible',
  );
}
