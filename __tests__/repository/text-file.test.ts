import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/host/errors.js';
import { decodeText, maxTextFile } from '../../src/repository/text-file.js';

describe('a policy or exception file', () => {
  it.each([
    ['plain', [0x61], 'a'],
    ['with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['empty', [], ''],
  ])('is UTF-8: %s', (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), 'f')).toBe(text);
  });

  it.each([
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'UTF-16'],
    ['Latin-1', [0x61, 0xe4, 0x61], 'not UTF-8'],
    ['binary', [0x7f, 0x45, 0x4c, 0x46, 0x00], 'NUL'],
    ['too large', new Uint8Array(maxTextFile + 1).fill(0x61), 'bytes'],
  ])('is refused when it is %s', (_, bytes, what) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'f')).toThrow(ConfigError);
    expect(() => decodeText(Uint8Array.from(bytes), 'f')).toThrow(what);
  });
});
