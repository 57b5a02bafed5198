import { resolve } from 'node:path';
import { requireOutput } from '../../../config/output-path.js';
import type { CliPorts } from '../../ports.js';

/** What has been made, and how the line begins and ends that says in which file it is. */
interface Made {
  readonly text: string;
  readonly said: string;
  readonly after?: string;
}

/**
 * Rules for others go to standard output, or into the file that is asked for; one that is there already is replaced, and that is said: somebody may have written in it.
 * @throws ConfigError `output-impossible`, before anything is made.
 */
export async function giveRules(
  { files, log, print, workingDirectory }: CliPorts,
  output: string | undefined,
  make: () => Promise<Made>,
): Promise<0> {
  if (output === undefined) {
    print([(await make()).text]);
    return 0;
  }
  const file = resolve(workingDirectory, output);
  await requireOutput(files, file);
  const isReplaced = (await files.stat(file)) !== undefined;
  const { text, said, after = '' } = await make();
  await files.write(file, text);
  log.info(`${said} in ${file}${isReplaced ? ', in place of the file that was there' : ''}.${after}`);
  return 0;
}
