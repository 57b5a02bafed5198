import { posix } from 'node:path';
import type { Problem } from '../../host/errors.js';
import type { BuildOrigin } from './origin.js';

/**
 * Where a build takes its files from.
 * - `local`: a folder of this machine.
 * - `git`: a commit of this very repository, pinned by its full hash, so that policy, Dockerfile and build see the same files.
 * - `remote`: every other URL. It may move; that is safe, as the built bytes are scanned and pushed, never built again. Policy and exceptions
 *   still come from the repository of the workflow, and there is no Dockerfile to point at.
 */
export type BuildContext =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'git'; readonly url: string; readonly commit: string; readonly subdirectory?: string }
  | { readonly kind: 'remote'; readonly url: string };

/** Where the Dockerfile lies: in a folder of this machine, in a commit of the repository, or where we can't read it. */
type DockerfilePlace =
  | { readonly kind: 'workspace'; readonly path: string }
  | { readonly kind: 'commit'; readonly commit: string; readonly path: string }
  | { readonly kind: 'unknown' };

const commitForm = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
const remoteForm = /^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(docker-image|oci-layout|target):\/\//i;
const template = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The repository at the commit of the run: `SERVER/OWNER/REPO.git#COMMIT`, as build-push-action's default. */
function defaultContext(origin: BuildOrigin): string {
  return `${origin.repositoryUrl}.git#${origin.commit}`;
}

/** Puts the default context in place of `{{defaultContext}}`, or says what is wrong. */
export function expandDefaultContext(
  text: string,
  origin: BuildOrigin | undefined,
): string | { readonly what: string; readonly fix: string } {
  const names = [...text.matchAll(template)].map(([, name]) => name);
  const foreign = names.find((name) => name !== 'defaultContext');
  if (foreign !== undefined) {
    return { what: `{{${foreign}}} is not a template that is known`, fix: 'Use {{defaultContext}}' };
  }
  if (names.length > 0 && origin === undefined) {
    return { what: '{{defaultContext}} is only known on a GitHub runner', fix: 'Write a folder, e.g. `.`' };
  }
  return origin === undefined ? text : text.replace(template, () => defaultContext(origin));
}

/**
 * The context that the input `context` names; empty means the default: this repository at the run's commit, or `.` in a terminal.
 * Anything that does not look like a URL is a folder.
 */
export function parseContext(text: string, origin: BuildOrigin | undefined): BuildContext | Problem {
  const given = text.trim() || (origin === undefined ? '.' : '{{defaultContext}}');
  const expanded = expandDefaultContext(given, origin);
  if (typeof expanded !== 'string') return { where: 'context', ...expanded };
  if (!remoteForm.test(expanded)) return { kind: 'local', path: expanded };
  return (origin && ownCommit(expanded, origin)) ?? { kind: 'remote', url: expanded };
}

function ownCommit(url: string, origin: BuildOrigin): BuildContext | undefined {
  const at = url.indexOf('#');
  const [repository, fragment] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
  if (repository !== `${origin.repositoryUrl}.git` && repository !== origin.repositoryUrl) return undefined;
  const [commit = '', ...rest] = fragment.split(':');
  if (!commitForm.test(commit)) return undefined;
  const subdirectory = rest.join(':').replace(/^\/+|\/+$/g, '');
  const pinned = { kind: 'git', url: `${origin.repositoryUrl}.git`, commit } as const;
  return subdirectory === '' || subdirectory === '.' ? pinned : { ...pinned, subdirectory };
}

/** The context as Docker's last argument. */
export function contextArgument(context: BuildContext): string {
  switch (context.kind) {
    case 'local':
      return context.path;
    case 'git':
      return `${context.url}#${context.commit}${context.subdirectory === undefined ? '' : `:${context.subdirectory}`}`;
    case 'remote':
      return context.url;
  }
}

/** Whether a context is a commit of the repository that the run belongs to. */
export function isOwnRepository(context: BuildContext, origin: BuildOrigin): boolean {
  return context.kind === 'git' && context.url === `${origin.repositoryUrl}.git`;
}

/** What can't be a context: standard input, and a URL that carries a password (it would show in process lists and logs). */
export function contextProblems(context: BuildContext): readonly Problem[] {
  const text = contextArgument(context);
  if (text === '-') {
    return [
      { where: 'context', what: '`-` (standard input) is not a context here', fix: 'Name a folder or a Git URL' },
    ];
  }
  if (text.startsWith('-')) {
    return [
      { where: 'context', what: 'it begins with a dash, which Docker takes for an option', fix: 'Put ./ before it' },
    ];
  }
  if (context.kind === 'remote' && /^https?:\/\/[^/?#]*@/i.test(text)) {
    return [
      {
        where: 'context',
        what: 'the URL holds a user name or password',
        fix: 'Leave it out and hand the token over in `secrets` as GIT_AUTH_TOKEN=…',
      },
    ];
  }
  return [];
}

/**
 * Where the Dockerfile of a build lies. As in Docker, `file` is relative to the working directory with a local context (default:
 * `<context>/Dockerfile`), and relative to the root of the context with a Git context.
 */
export function dockerfilePlace(context: BuildContext, file: string | undefined): DockerfilePlace {
  switch (context.kind) {
    case 'local':
      return { kind: 'workspace', path: file ?? posix.join(context.path, 'Dockerfile') };
    case 'git': {
      const path = posix.join(context.subdirectory ?? '.', file ?? 'Dockerfile');
      return path.startsWith('../') ? { kind: 'unknown' } : { kind: 'commit', commit: context.commit, path };
    }
    case 'remote':
      return { kind: 'unknown' };
  }
}
