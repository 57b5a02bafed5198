import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AdvisoryIds, advisoryIds } from '../../../src/scan/clair/advisory-ids.js';

const one = 'CVE-2024-1111';
const two = 'CVE-2024-2222';
const ghsa = 'GHSA-jf85-cpcp-j695';

function is(id: string, ...aliases: string[]): AdvisoryIds {
  return { id, aliases };
}

describe('the vulnerabilities of an advisory', () => {
  it.each<[string, string, string, readonly string[], readonly AdvisoryIds[]]>([
    ['a CVE', one, `https://a.example/${one} https://a.example/${two}`, [], [is(one)]],
    ['a CVE in small letters', 'cve-2024-1111', '', [], [is(one)]],
    ['two of them', `${one}, ${two}`, '', [], [is(one), is(two)]],
    ['a CVE with a title', `${one} on Ubuntu 22.04 LTS (jammy) - low.`, '', [], [is(one)]],
    [
      'an advisory with its CVEs in the links',
      'RHSA-2024:1',
      `https://a.example/cve/${one} https://a.example/cve/${two}`,
      [],
      [is(one, 'RHSA-2024:1'), is(two, 'RHSA-2024:1')],
    ],
    [
      'an advisory with a title',
      'RHSA-2024:1: openssl security update (Important)',
      `https://a.example/cve/${one}`,
      [],
      [is(one, 'RHSA-2024:1')],
    ],
    ['an advisory of two CVEs in its title', `DSA-1 ${one} ${two}`, '', [], [is(one, 'DSA-1'), is(two, 'DSA-1')]],
    [
      'an advisory without any',
      'ALAS2-2024-1 (medium): bash',
      'https://alas.example/ALAS2-2024-1.html',
      [],
      [is('ALAS2-2024-1')],
    ],
    ['a GHSA', 'ghsa-JF85-cpcp-j695', '', [], [is(ghsa)]],
    ['a GHSA that links to one CVE', ghsa, `https://nvd.example/${one}`, [], [is(one, ghsa)]],
    ['a GHSA that links to several', ghsa, `https://nvd.example/${one} https://nvd.example/${two}`, [], [is(ghsa)]],
    [
      'a GHSA whose alias is a CVE',
      ghsa,
      `https://nvd.example/${one} https://nvd.example/${two}`,
      [two],
      [is(two, ghsa)],
    ],
    [
      'a GHSA whose alias stands among its links',
      ghsa,
      `https://nvd.example/${one} https://osv.dev/vulnerability/${two}`,
      [],
      [is(two, ghsa)],
    ],
    ['a PYSEC with both as aliases', 'PYSEC-2024-1', '', [ghsa, one], [is(one, ghsa, 'PYSEC-2024-1')]],
    ['a year of no CVE', 'CVE-1812-1111', '', [], [is('CVE-1812-1111')]],
    ['a CVE as a part of another word', 'XCVE-2024-11119', '', [], [is('XCVE-2024-11119')]],
  ])('%s', (_what, name, links, known, expected) => {
    expect(advisoryIds({ name, links, aliases: known })).toEqual(expected);
  });

  it('are never none, and never name one twice', () => {
    const words = fc
      .array(fc.constantFrom(one, two, ghsa, 'RHSA-2024:1', 'text', 'cve-2024-1111'))
      .map((all) => all.join(' '));
    const text = fc.oneof(words, fc.string());
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (name, links, known) => {
        const all = advisoryIds({ name, links, aliases: known });
        expect(all.length).toBeGreaterThan(0);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { id, aliases } of all)
          expect([...new Set(aliases)].filter((alias) => alias !== id)).toEqual(aliases);
      }),
    );
  });
});
