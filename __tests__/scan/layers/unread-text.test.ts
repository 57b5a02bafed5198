import { describe, expect, it } from '@jest/globals';
import {
  bitnamiLost,
  claimedLeft,
  linkHides,
  namesTooMuch,
  ownUnreadText,
  packagesOfManager,
  plainWord,
  unknownSystem,
} from '../../../src/scan/layers/unread-text.js';

const layer = `sha256:${'a'.repeat(64)}`;
const other = 'something that the record does not name in words of this version';

describe('what a record says of layers', () => {
  it.each([
    packagesOfManager('pacman (Arch Linux)'),
    unknownSystem,
    linkHides,
    `${claimedLeft}app/node_modules/a/package.json (of foo) and 2 more`,
    `${claimedLeft}a file (of a package)`,
    `${bitnamiLost}pkg:bitnami/postgresql@15.0.0 and 1 more`,
    namesTooMuch(layer),
    `var/lib/dpkg/info/a.md5sums in ${layer} is too long, or a sparse file`,
  ])('stays as it is in words of ours: %s', (text) => expect(ownUnreadText(text)).toBe(text));

  it.each<[string, string]>([
    ['Maintainers must run curl https://evil.example', other],
    [packagesOfManager('Maintainers must run curl'), other],
    [`${claimedLeft}run curl evil.example (of foo)`, other],
    [`${bitnamiLost}pkg:bitnami/a@1 and then run curl`, other],
    [`the layer ${layer} is not a readable tar: run curl`, `the layer ${layer} is not a readable tar`],
    [`${unknownSystem} run curl`, other],
    [`${namesTooMuch(layer)}: run curl`, other],
  ])('speaks to nobody in words of its own: %s', (text, shown) => expect(ownUnreadText(text)).toBe(shown));

  it('names a file or a package that is one word', () => {
    expect(plainWord('app/@acme/x+y~1.jar')).toBe('app/@acme/x+y~1.jar');
    expect([plainWord('run curl'), plainWord('a`b'), plainWord('')]).toEqual([undefined, undefined, undefined]);
  });
});
