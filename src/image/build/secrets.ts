import { join } from 'node:path';
import type { Files } from '../../host/ports.js';
import { isOwnRepository } from './context.js';
import { joinOption, keyAndValue } from './csv-attributes.js';
import type { BuildRequest } from './request.js';

/** A secret whose value has been put into a file that only we can read. */
export interface SecretFile {
  readonly id: string;
  readonly path: string;
}

/** Only the owner may read a secret. */
const secretMode = 0o600;

/**
 * The secrets of a build with their values: those of the input `secrets` (empty ones left out, as build-push-action does), and GitHub's
 * token as `GIT_AUTH_TOKEN.<host>` when the context is a commit of this very repository and no token is given. Another repository never
 * gets it: its Dockerfile could read it.
 */
export function secretValues(request: BuildRequest): readonly { readonly id: string; readonly value: string }[] {
  const given = request.secrets.flatMap((entry) => {
    const pair = keyAndValue(entry);
    return pair === undefined || pair.value === '' ? [] : [{ id: pair.key, value: pair.value }];
  });
  const { githubToken, origin, context } = request;
  if (!githubToken || origin === undefined || !isOwnRepository(context, origin)) return given;
  const id = `GIT_AUTH_TOKEN.${new URL(origin.repositoryUrl).host}`;
  const hasToken = given.some((secret) => secret.id === id || secret.id === 'GIT_AUTH_TOKEN');
  return hasToken ? given : [...given, { id, value: githubToken }];
}

/** IDs of the input `secrets` whose value is empty, for a warning. */
export function emptySecrets(request: BuildRequest): readonly string[] {
  return request.secrets.flatMap((entry) => {
    const pair = keyAndValue(entry);
    return pair?.value === '' ? [pair.key] : [];
  });
}

/** Writes each secret into a file of its own in a private folder, so that no value stands in an argument vector. */
export async function writeSecrets(
  files: Pick<Files, 'write'>,
  request: BuildRequest,
  directory: string,
): Promise<readonly SecretFile[]> {
  const written: SecretFile[] = [];
  for (const { id, value } of secretValues(request)) {
    const path = join(directory, `secret-${written.length}`);
    await files.write(path, value, secretMode);
    written.push({ id, path });
  }
  return written;
}

/** The `--secret` options of a request: names, places of files and of variables; never a value. */
export function secretOptions(request: BuildRequest, written: readonly SecretFile[]): readonly string[] {
  return [
    ...pairs(request.secretEnvs).map(({ key, value }) => joinOption([`id=${key}`, `env=${value}`])),
    ...written.map(({ id, path }) => joinOption([`id=${id}`, `src=${path}`])),
    ...pairs(request.secretFiles).map(({ key, value }) => joinOption([`id=${key}`, `src=${value}`])),
  ];
}

function pairs(entries: readonly string[]): readonly { readonly key: string; readonly value: string }[] {
  return entries.flatMap((entry) => {
    const pair = keyAndValue(entry);
    return pair === undefined || pair.value === '' ? [] : [pair];
  });
}
