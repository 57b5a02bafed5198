import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CertifiedSigner } from '../../../src/evidence/signature/certificate.js';
import { type IdentityFault, identityFault } from '../../../src/evidence/verify/accepted-identity.js';
import { githubIssuer } from '../../../src/policy/identity.js';

const repository = 'https://github.com/acme/shop';
const workflow = `${repository}/.github/workflows/image.yml`;
const main = `${workflow}@refs/heads/main`;

/** Who has signed: by default the workflow on main, for its own repository. */
const signer = (over: Partial<CertifiedSigner> = {}): CertifiedSigner => ({
  name: main,
  issuer: githubIssuer,
  signedAt: 0,
  source: { repository, ref: 'refs/heads/main', commit: 'c0ffee' },
  ...over,
});
const faultOf = (
  over: Partial<CertifiedSigner>,
  identities: readonly string[] = [main],
  sources: readonly string[] = [],
  repositoryIds: readonly number[] = [],
) => identityFault(signer(over), { identities, issuer: githubIssuer, sources, repositoryIds });
/** The workflow at a tag, for its own repository at that tag. */
const tagged = (tag: string) => ({
  name: `${workflow}@refs/tags/${tag}`,
  source: { repository, ref: `refs/tags/${tag}` },
});
const tags = [`${workflow}@refs/tags/v*`];

describe('an identity', () => {
  it('counts that the policy names to the letter, beside others', () => {
    expect(faultOf({})).toBeUndefined();
    expect(faultOf({}, [`${workflow}@refs/heads/old`, main])).toBeUndefined();
  });

  it.each([
    ['that is a part of the one that counts', 'https://github.com/acme'],
    ['that begins with the one that counts', `${main}-fork`],
    ['that ends with the one that counts', `https://evil.example/?${main}`],
    ['with another letter for a dot', main.replace('github.com', 'githubxcom')],
    ['in other case', main.replace('acme', 'Acme')],
    ['of another repository', main.replace('shop', 'shop2')],
    ['of another workflow', main.replace('image.yml', 'other.yml')],
    ['at another branch', main.replace('main', 'feature')],
    ['at a pull request', main.replace('heads/main', 'pull/1/merge')],
    ['without a name', ''],
  ])('does not count %s', (_, name) => {
    expect(faultOf({ name })).toBe('other-identity');
  });

  it.each([
    ['a release', 'v1.2.3', undefined],
    ['a release candidate', 'v2.0.0-rc.1', undefined],
    ['a tag of another kind', 'nightly', 'other-identity'],
    ['a tag that goes on in a folder', 'v1/../../heads/main', 'other-identity'],
    ['a tag that goes on with another ref', 'v1@refs/tags/v2', 'other-identity'],
    ['no more than the beginning', 'v', 'other-identity'],
  ])('with the end of a tag left open: %s', (_, tag, fault) => {
    expect(faultOf(tagged(tag), tags)).toBe(fault);
  });

  it('of a branch is no tag', () => {
    expect(faultOf({ name: `${workflow}@refs/heads/v1` }, tags)).toBe('other-identity');
  });

  it.each(['.*', '.+', '(?:)', main.replace(/.$/, '.'), '^', '*', `${main}|x`])(
    'is no regular expression: %s',
    (named) => {
      expect(faultOf({}, [named])).toBe('other-identity');
    },
  );

  it('counts for the same name alone, whatever the names are', () => {
    const word = fc.string().filter((text) => !text.endsWith('*'));
    fc.assert(
      fc.property(word, word, (named, name) => {
        expect(faultOf({ name, source: {} }, [named]) === 'other-identity').toBe(named !== name);
        expect(faultOf({ name: named, source: {} }, [named])).not.toBe('other-identity');
      }),
    );
  });

  it('does not count where another issuer vouches for it', () => {
    expect(faultOf({ issuer: `${githubIssuer}.evil.example` })).toBe('other-issuer');
    expect(faultOf({ issuer: githubIssuer.replace('.', 'x') })).toBe('other-issuer');
  });
});

describe('what was built', () => {
  const shared = 'https://github.com/acme/ci/.github/workflows/image.yml@refs/heads/main';
  const byShop = (ref = 'refs/heads/main') => ({ name: shared, source: { repository, ref } });

  it.each<[string, Partial<CertifiedSigner>]>([
    ['another repository that has called the workflow', byShop()],
    ['another branch that has called the workflow of main', { source: { repository, ref: 'refs/heads/evil' } }],
    ['a pull request that has called the workflow of main', { source: { repository, ref: 'refs/pull/1/merge' } }],
    [
      'a repository whose name begins alike',
      { source: { repository: 'https://github.com/acme/sho', ref: 'refs/heads/main' } },
    ],
    ['nobody says which repository', { source: { ref: 'refs/heads/main' } }],
    ['nobody says which ref', { source: { repository } }],
  ])('does not count unless it is named: %s', (_, over) => {
    expect(faultOf(over, [main, shared])).toBe('other-source');
  });

  it('counts where the policy names it, and then nothing else', () => {
    const sources = [`${repository}@refs/heads/main`];
    expect(faultOf(byShop(), [shared], sources)).toBeUndefined();
    expect(faultOf(byShop('refs/heads/evil'), [shared], sources)).toBe('other-source');
    expect(faultOf({}, [main], ['https://github.com/acme/other@refs/heads/main'])).toBe('other-source');
  });

  it('may be any release of a repository', () => {
    const sources = [`${repository}@refs/tags/v*`];
    expect(faultOf(byShop('refs/tags/v3'), [shared], sources)).toBeUndefined();
    expect(faultOf(byShop('refs/tags/x3'), [shared], sources)).toBe('other-source');
  });

  it.each<[string, Partial<CertifiedSigner['source']>, IdentityFault | undefined]>([
    ['the one that is named', { repositoryId: '1296269' }, undefined],
    ['that of whoever has registered the name again', { repositoryId: '999999999' }, 'other-repository'],
    ['one that begins alike', { repositoryId: '12962690' }, 'other-repository'],
    ['one that is written in another way', { repositoryId: '01296269' }, 'other-repository'],
    ['none', {}, 'other-repository'],
  ])('is told by the number of the repository, where the policy has numbers: %s', (_, source, fault) => {
    const built = { source: { repository, ref: 'refs/heads/main', ...source } };
    expect(faultOf(built, [main], [], [42, 1296269])).toBe(fault);
    expect(faultOf(built, [main], [`${repository}@refs/heads/main`], [1296269])).toBe(fault);
    expect(faultOf(built)).toBeUndefined();
  });

  it('is not asked for where the name is that of no workflow', () => {
    const robot = 'https://kubernetes.io/namespaces/ci/serviceaccounts/builder';
    expect(faultOf({ name: robot, source: {} }, [robot])).toBeUndefined();
  });
});
