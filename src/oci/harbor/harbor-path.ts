import type { Problem } from '../../host/errors.js';
import { type Reference, withOneHost } from '../reference.js';

/** A project of a Harbor. */
export interface ProjectPlace {
  /** As in references: host and port. */
  readonly registry: string;
  readonly project: string;
}

const hostForm = /^(?:localhost|\[[0-9a-f:]+\]|(?=[a-z0-9-]*[.:])[a-z0-9.-]+)(?::[1-9]\d{0,4})?$/;
const part = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const projectForm = new RegExp(`^${part}$`);
/** Characters of a project's name that Harbor takes. */
const maxProject = 255;

/** Whether Harbor takes a text as the name of a project. */
export function isProjectName(text: string): boolean {
  return text.length <= maxProject && projectForm.test(text);
}

/** `harbor.example.com/acme`, with or without `https://` and a slash at its end. @param where how it is named in a problem. */
export function readProjectPlace(
  text: string,
  where: string,
): { readonly place: ProjectPlace } | { readonly problem: Problem } {
  const [host = '', project = '', ...more] = withOneHost(text.replace(/^https:\/\//, '').replace(/\/$/, '')).split('/');
  if (isHost(host) && isProjectName(project) && more.length === 0) return { place: { registry: host, project } };
  const what = `${JSON.stringify(text.slice(0, 200))} is no project of a Harbor`;
  return { problem: { where, what, fix: 'Write the host and the project: harbor.example.com/acme' } };
}

/** Whether a text is a host with or without a port, in one spelling, that can stand in a URL. */
export function isHost(text: string): boolean {
  return hostForm.test(text) && URL.canParse(`https://${text}/`);
}

/** Whether an image can be one of a Harbor: its repository lies in a project. */
export function isInProject({ repository }: Pick<Reference, 'repository'>): boolean {
  const [project = '', ...rest] = repository.split('/');
  return isProjectName(project) && rest.length > 0;
}

/** Path of a project whose name may be a number, which Harbor takes for an id without `asName`. */
export function projectPath(project: string): string {
  return `/projects/${encodeURIComponent(project)}`;
}

/** Header by which Harbor takes what stands for a project as a name. */
export const asName = { 'x-is-resource-name': 'true' } as const;

/** Path of a repository below its project. What holds slashes is encoded twice, as Harbor asks for: `team/api` is `team%252Fapi`. */
export function harborRepository({ repository }: Pick<Reference, 'repository'>): string {
  const [project = '', ...rest] = repository.split('/');
  return `${projectPath(project)}/repositories/${encodeURIComponent(encodeURIComponent(rest.join('/')))}`;
}

/** Path of an artifact by its digest, or else by its tag. */
export function artifactPath(reference: Reference): string {
  return `${harborRepository(reference)}/artifacts/${encodeURIComponent(reference.digest ?? reference.tag ?? 'latest')}`;
}
