import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import { askForAll, askGithub } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';

/** GitHub's registry, which has no `_catalog`: its packages are listed by GitHub's API, of one owner each. */
const githubRegistry = 'ghcr.io';
const ownerForm = /^[a-z0-9](?:[a-z0-9-]{0,38})$/;

const packages = z.array(z.object({ name: z.string().min(1).max(500) }));

export function isGithubRegistry(registry: string): boolean {
  return registry === githubRegistry;
}

/** The owner of all packages that a pattern may match: `acme` of `ghcr.io/acme/**`. @throws ToolError `catalog-absent` where it names none. */
export function packageOwner(pattern: string | undefined): string {
  const owner = pattern?.split('/')[1] ?? '';
  if (ownerForm.test(owner)) return owner;
  throw new ToolError({
    code: 'catalog-absent',
    message: `${githubRegistry} lists packages of one owner alone, and ${JSON.stringify(pattern ?? `${githubRegistry}/`)} names none.`,
    fix: `Write ${githubRegistry}/OWNER/**, or name the repositories.`,
  });
}

/**
 * The repositories of an owner in GitHub's registry, as far as the token may see them: that of a job those of its own repository alone.
 * @throws ServiceError `github-…`; Cancelled.
 */
export async function githubRepositories(api: GithubApi, owner: string): Promise<readonly string[]> {
  const how = { what: `Listing the container packages of ${owner}`, permission: 'packages: read' };
  const query = 'packages?package_type=container';
  // An owner is an organisation or a person, and only one of both answers.
  const { status } = await askGithub(api, { route: `/orgs/${owner}/${query}&per_page=1` }, how);
  const place = status === 404 ? 'users' : 'orgs';
  const all = await askForAll(api, `/${place}/${owner}/${query}`, packages, how, {
    maxPages: 100,
    fix: 'Name the repositories: ghcr.io/OWNER/NAME, or a list of them (--images).',
  });
  return all.map(({ name }) => `${owner}/${name.toLowerCase()}`);
}
