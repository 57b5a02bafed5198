import { describe, expect, it } from '@jest/globals';
import type { GithubApi } from '../../../src/host/ports.js';
import type { ApiAnswer } from '../../../src/host/values.js';
import { githubRepositories, packageOwner } from '../../../src/night/listing/github-packages.js';

const answer = (status: number, body: unknown): ApiAnswer => ({ status, headers: {}, body });

/** A GitHub that has these packages of an organisation or a person. */
function packagesOf(place: 'orgs' | 'users', count: number): GithubApi & { readonly routes: string[] } {
  const routes: string[] = [];
  const request: GithubApi['request'] = async ({ route }) => {
    routes.push(route);
    const url = new URL(route, 'https://api.github.com');
    if (!url.pathname.startsWith(`/${place}/acme/packages`)) return answer(404, { message: 'Not Found' });
    const [page, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('per_page'))];
    const all = Array.from({ length: count }, (_, index) => ({ id: index, name: `Shop/api-${index}` }));
    return answer(200, all.slice((page - 1) * size, page * size));
  };
  return { request, routes };
}

describe('the packages of an owner', () => {
  it.each(['orgs', 'users'] as const)('are listed over all pages, of %s', async (place) => {
    const api = packagesOf(place, 101);
    const names = await githubRepositories(api, 'acme');
    expect(names).toHaveLength(101);
    expect(names[0]).toBe('acme/shop/api-0');
    expect(api.routes.every((route) => route.includes('package_type=container'))).toBe(true);
  });

  it('that the token may not see are an error: they would be missing without a word', async () => {
    const api: GithubApi = { request: async () => answer(403, { message: 'Resource not accessible by integration' }) };
    await expect(githubRepositories(api, 'acme')).rejects.toMatchObject({
      code: 'github-denied',
      fix: expect.stringContaining('packages: read'),
    });
  });
});

describe('the owner in a pattern', () => {
  it.each(['ghcr.io/acme/**', 'ghcr.io/acme/api-*', 'ghcr.io/acme/*:1.*'])('is that of %s', (pattern) => {
    expect(packageOwner(pattern)).toBe('acme');
  });
  it.each([undefined, 'ghcr.io/*', 'ghcr.io/**', 'ghcr.io/ac*/api', 'ghcr.io/../x*'])('is missing in %s', (pattern) => {
    expect(() => packageOwner(pattern)).toThrow(expect.objectContaining({ code: 'catalog-absent' }));
  });
});
