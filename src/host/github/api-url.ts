import type { Environment } from '../values.js';

/** GitHub's own API; an Enterprise Server has another one. */
export const publicApi = 'https://api.github.com';

/** The API that a run, or the person who calls the command line, speaks to. */
export function apiUrlIn({ GITHUB_API_URL }: Environment): string {
  return GITHUB_API_URL || publicApi;
}
