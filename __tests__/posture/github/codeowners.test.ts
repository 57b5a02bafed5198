import { describe, expect, it } from '@jest/globals';
import { ownersOfFile } from '../../../src/posture/github/codeowners.js';

const policy = '.github/image-gate.yml';

describe('the owner of a file', () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ['by its path', '/.github/image-gate.yml @acme/security', ['@acme/security']],
    ['by its folder', '/.github/ @acme/security', ['@acme/security']],
    ['by a folder at any depth', '.github/ @acme/security', ['@acme/security']],
    ['by a folder without a slash', '.github @acme/security', ['@acme/security']],
    ['by all files', '* @acme/all', ['@acme/all']],
    ['by the end of its name', '*.yml @acme/all', ['@acme/all']],
    ['by the files of its folder', '/.github/* @acme/all', ['@acme/all']],
    ['by two stars', '**/image-gate.yml @acme/all', ['@acme/all']],
    ['by mail', '* security@example.com @jane', ['security@example.com', '@jane']],
    ['by the last line that matches', '* @acme/all\n/.github/ @acme/security\n*.js @acme/web', ['@acme/security']],
    ['but not where a later line names nobody', '* @acme/all\n/.github/', []],
    ['with a comment behind it', '* @acme/all # everything', ['@acme/all']],
    ['of a file with CRLF', '# ours\r\n* @acme/all\r\n', ['@acme/all']],
    ['but not by a comment', '# * @acme/all', undefined],
    ['but not by another folder', '/src/ @acme/all', undefined],
    ['but not by the same folder elsewhere', '/app/.github/ @acme/all', undefined],
    ['but not by the files of a folder above', '/* @acme/all', undefined],
    ['but not by what GitHub does not read: !', '!/.github/ @acme/all', undefined],
    ['but not by what GitHub does not read: [ ]', '/.github/[a-z]* @acme/all', undefined],
    ['but not by an empty file', '', undefined],
  ])('is found %s', (_what, text, owners) => {
    expect(ownersOfFile(text, policy)?.owners).toEqual(owners);
  });

  it('says which line decides', () => {
    expect(ownersOfFile('# us\n\n* @a\n/.github/ @b\n', policy)).toMatchObject({ line: 4, pattern: '/.github/' });
  });
});
