import * as z from 'zod';
import { type Reference, readReference } from '../reference.js';
import { type HarborArtifact, parseArtifact } from './artifact.js';
import type { Harbor } from './harbor-client.js';
import { type HarborList, readHarborList } from './harbor-pages.js';
import { harborRepository, isProjectName, projectPath } from './harbor-path.js';
import { harborError } from './harbor-refusal.js';

/** The forms of a report that we read, best first, as Harbor is asked for them. */
export const reportTypes = [
  'application/vnd.security.vulnerability.report; version=1.1',
  'application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0',
] as const;
/** Header that asks for those. */
export const acceptReports = { 'x-accept-vulnerabilities': reportTypes.join(', ') } as const;

const named = z.object({ name: z.string().max(4096) });

/** The projects that the account may see. @throws ToolError `harbor-anonymous` without an account, as only what is public would be listed; as `readHarborList`. */
export async function listProjects(harbor: Harbor): Promise<HarborList<string>> {
  const doing = 'list the projects';
  if (!(await harbor.isKnown())) {
    const fix = `Log in (docker login ${harbor.registry}), or name the project: harbor:${harbor.registry}/acme`;
    const what = 'nobody is logged in, and Harbor shows anybody public projects alone.';
    throw harborError('harbor-anonymous', { registry: harbor.registry, doing }, what, fix);
  }
  const entry = (value: unknown) => {
    const name = named.safeParse(value).data?.name;
    return name !== undefined && isProjectName(name) ? name : undefined;
  };
  return readHarborList(harbor, {
    doing,
    path: '/projects',
    query: { with_detail: 'false' },
    entry,
    key: (name) => name,
  });
}

/** The repositories of a project, with its name before them. @throws as `readHarborList`. */
export async function listRepositories(harbor: Harbor, project: string): Promise<HarborList<string>> {
  const entry = (value: unknown) => {
    const name = named.safeParse(value).data?.name ?? '';
    // One of another project is not what was asked for, and would be looked at with the rules of that.
    const read = readReference(`${harbor.registry}/${name}`);
    const isWhole = 'reference' in read && read.reference.repository === name;
    return isWhole && name.startsWith(`${project}/`) ? name : undefined;
  };
  const doing = `list the repositories of ${project}`;
  return readHarborList(harbor, { doing, path: `${projectPath(project)}/repositories`, entry, key: (name) => name });
}

/** The artifacts of a repository, each once however many tags it has. @throws as `readHarborList`. */
export async function listArtifacts(
  harbor: Harbor,
  place: Pick<Reference, 'repository'>,
): Promise<HarborList<HarborArtifact>> {
  const query = { with_tag: 'true', with_scan_overview: 'true', with_accessory: 'true' };
  const path = `${harborRepository(place)}/artifacts`;
  const doing = `list the artifacts of ${place.repository}`;
  const key = ({ digest }: HarborArtifact) => digest;
  return readHarborList(harbor, { doing, path, query, headers: acceptReports, entry: parseArtifact, key });
}
