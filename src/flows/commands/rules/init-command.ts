import type { InitCommand } from '../../../cli/command/policy.js';
import { findRepository } from '../../../cli/init/find-repository.js';
import { initFiles } from '../../../cli/init/init-files.js';
import { ConfigError } from '../../../host/errors.js';
import { furthestDay } from '../../../policy/edit/adopt-entries.js';
import { defaultPolicy } from '../../../policy/policy.js';
import { initText } from '../../../report/terminal/init-text.js';
import type { CliPorts } from '../../ports.js';

/** `init`: shows the first files of a repository, and with `--write` writes those that are not there. Nothing is overwritten. */
export async function initCommand(ports: CliPorts, command: InitCommand): Promise<0> {
  const { write, registry, now = ports.clock.now() } = command;
  const found = await findRepository(ports.files, ports.workingDirectory, now);
  const all = initFiles(
    { ...found, ...(registry === undefined ? {} : { registry }) },
    ports.version,
    furthestDay(defaultPolicy, now),
  );
  const files = await Promise.all(all.map(async (file) => ({ ...file, isThere: await isThere(ports, file.path) })));
  const news = write ? files.filter(({ isThere: there }) => !there) : [];
  for (const { path } of news) await requireNoLink(ports, path);
  for (const { path, text } of news) await writeNew(ports, path, text);
  ports.show(initText(found, files, write));
  return 0;
}

async function isThere({ files, workingDirectory }: CliPorts, path: string): Promise<boolean> {
  return (await files.lstat(`${workingDirectory}/${path}`)) !== undefined;
}

/** A folder that is a link may lead out of the repository: nothing is written there. */
async function requireNoLink({ files, workingDirectory }: CliPorts, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/');
    if ((await files.lstat(`${workingDirectory}/${folder}`))?.kind !== 'symlink') continue;
    const fix = 'Put a folder in its place, or copy the files from what init shows without --write.';
    throw new ConfigError([{ where: folder, what: 'it is a link, and init writes through none', fix }], 'init-link');
  }
}

/** Only where there is no file of that name, also none that has come meanwhile. */
async function writeNew({ files, workingDirectory }: CliPorts, path: string, text: string): Promise<void> {
  const place = `${workingDirectory}/${path}`;
  await files.makeDirectory(place.slice(0, place.lastIndexOf('/')));
  await files.create(place, new TextEncoder().encode(text));
}
