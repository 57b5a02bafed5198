import { ConfigError } from '../../host/errors.js';
import type { OpenGithub } from '../../host/github/github-client.js';
import type { Files } from '../../host/ports.js';
import { bareRepository, type GitPorts, isBareRepository } from './bare-repository.js';
import { folderHome } from './folder-home.js';
import { gitHome } from './git-home.js';
import { githubBranch } from './github-branch.js';
import type { LedgerHome } from './home.js';

/** Where a ledger is: a folder or bare repository by its path, or a repository on GitHub. */
export type LedgerPlace = { readonly path: string } | LedgerRepository;

/** A repository on GitHub, with the token that may read and write its contents. */
interface LedgerRepository {
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** e.g. `https://api.github.com`. */
  readonly apiUrl: string;
}

type HomePorts = GitPorts & { readonly files: Files; readonly openGithub: OpenGithub };

/** Opens the home of a ledger. Nothing is made before the first batch. @throws ConfigError `ledger-token` for a repository without a token, `ledger-no-folder`. */
export async function openHome(ports: HomePorts, place: LedgerPlace): Promise<LedgerHome> {
  if ('path' in place) {
    const kind = (await ports.files.stat(place.path))?.kind ?? 'directory';
    if (kind !== 'directory') throw noFolder(place.path);
    const isBare = await isBareRepository(ports.files, place.path);
    return isBare ? gitHome(bareRepository(ports, place.path)) : folderHome(ports.files, place.path);
  }
  if (place.token === '') throw noToken(place.repository);
  const api = ports.openGithub({ apiUrl: place.apiUrl, token: place.token });
  return gitHome(githubBranch({ api, repository: place.repository, clock: ports.clock }));
}

function noFolder(path: string): ConfigError {
  const fix = 'Name the folder of a ledger, or a bare repository.';
  return new ConfigError([{ where: `ledger ${path}`, what: 'it is not a folder', fix }], 'ledger-no-folder');
}

function noToken(repository: string): ConfigError {
  return new ConfigError(
    [
      {
        where: `ledger ${repository}`,
        what: 'there is no token for it',
        fix: 'Set the variable LEDGER_TOKEN, or GITHUB_TOKEN, to one that may write the contents of that repository.',
      },
    ],
    'ledger-token',
  );
}
