import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksSecret, shownName, tokenForms, tokenIn } from '../../../src/source/hardening/tokens.js';

const letters = (count: number) => 'aB3'.repeat(Math.ceil(count / 3)).slice(0, count);
const capitals = (count: number) => 'ABCDEFGH23'.repeat(Math.ceil(count / 10)).slice(0, count);

/** One of each form. Put together here, so that no scanner of repositories takes this file for a leak. */
const samples: readonly (readonly [string, string])[] = [
  ['a GitHub token', `ghp_${letters(36)}`],
  ['a GitHub token', `github_pat_${letters(22)}_${letters(59)}`],
  ['a GitLab token', `glpat-${letters(20)}`],
  ['an AWS access key', `AKIA${capitals(16)}`],
  ['a Google API key', `AIza${letters(35)}`],
  ['a Slack token', `xoxb-${letters(24)}`],
  ['an npm token', `npm_${letters(36)}`],
  ['a PyPI token', `pypi-AgE${letters(60)}`],
  ['a Docker Hub token', `dckr_pat_${letters(27)}`],
  ['a Stripe key', `sk_live_${letters(24)}`],
  ['a SendGrid key', `SG.${letters(22)}.${letters(43)}`],
  ['a Hugging Face token', `hf_${letters(34)}`],
  ['an OpenAI key', `sk-proj-${letters(48)}`],
  ['an Anthropic key', `sk-ant-api03-${letters(90)}`],
  ['a signed token (JWT)', `eyJ${letters(20)}.eyJ${letters(30)}.${letters(43)}`],
  ['a private key', `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----`],
  ['a password in an address', `postgres://app:${letters(12)}@db:5432/app`],
];

describe('a token', () => {
  it('has a sample of each form here', () => {
    expect(new Set(samples.map(([name]) => name))).toEqual(new Set(tokenForms));
  });

  it.each(samples)('is known as %s, wherever it stands', (name, token) => {
    for (const text of [token, `a ${token}`, `--header=${token}`, `"${token}"`, `${token} b`])
      expect([text, tokenIn(text)]).toEqual([text, name]);
  });

  it.each([
    'ghp_short',
    `xghp_${letters(36)}`,
    `AKIA${capitals(17)}`,
    `AKIA${capitals(15)}`,
    `npm_${letters(37)}`,
    'https://example.com/a:b@c',
    'https://example.com:8080/a@b',
    'postgres://app:***@db',
    'postgres://app:$PASSWORD@db',
    'postgres://app@db',
    '-----BEGIN CERTIFICATE-----',
    '***',
    'eyJhbGciOiJIUzI1NiJ9',
    '4d1f0d5c2b7f0f1f8f2f9e1a3b5c7d9e0f1a2b3c',
  ])('is not %s', (text) => {
    expect(tokenIn(text)).toBeUndefined();
  });

  it('is in no text without what all forms begin with', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 /]*$/), (text) => {
        fc.pre(!/gh|hf_|sk-|xox|npm_/.test(text));
        expect(tokenIn(text)).toBeUndefined();
      }),
    );
  });
});

describe('a name that only secrets have', () => {
  it.each([
    ['DB_PASSWORD', 'hunter2', true],
    ['PASSWORD', 'x', true],
    ['npm_token', 'x', true],
    ['AWS_SECRET_ACCESS_KEY', 'x', true],
    ['API_KEY', '***', true],
    ['APIKEY', 'x', true],
    ['GOOGLE_CREDENTIALS', '{"a":1}', true],
    // Names and values that only look so.
    ['DB_PASSWORD', '', false],
    ['DB_PASSWORD', '""', false],
    ['MYSQL_RANDOM_ROOT_PASSWORD', 'yes', false],
    ['MYSQL_ALLOW_EMPTY_PASSWORD', '1', false],
    ['POSTGRES_PASSWORD', '/run/secrets/db', false],
    ['POSTGRES_PASSWORD_FILE', '/x', false],
    ['GPG_KEY', 'E3FF2839C048B25C084DEBE9B26995E310250568', false],
    ['TOKENIZERS_PARALLELISM', 'x', false],
    ['SECRETARY', 'x', false],
    ['PASSWORDLESS', 'x', false],
    ['PATH', '/bin', false],
  ])('%s=%s: %p', (name, value, is) => {
    expect(looksSecret(name, value)).toBe(is);
  });

  it('is shown as a word alone, and never where it is a token itself', () => {
    expect(shownName('API_KEY')).toBe('API_KEY');
    for (const name of ['a b', '', '1A', 'a\nb', `ghp_${letters(36)}`, 'x'.repeat(200)])
      expect(shownName(name)).toBeUndefined();
  });
});
