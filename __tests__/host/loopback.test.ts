import { describe, expect, it } from '@jest/globals';
import { isLoopback, mayContact } from '../../src/host/loopback.js';

describe('plain HTTP', () => {
  it.each([
    ['http://localhost:5000/', true],
    ['http://127.0.0.1/', true],
    ['http://127.9.8.7:1/', true],
    ['http://0x7f.1/', true],
    ['http://[::1]:5000/', true],
    ['http://127.0.0.1.evil.example/', false],
    ['http://localhost.evil.example/', false],
    ['http://128.0.0.1/', false],
    ['http://10.0.0.1/', false],
    ['http://[::2]/', false],
  ])('%s is this machine: %s', (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected);
  });

  it.each([
    ['https://a.example/', 'https://b.example/', true],
    ['https://a.example/', 'http://127.0.0.1:1/', true],
    ['http://a.example/', 'https://a.example/', false],
    ['http://127.0.0.1:1/', 'https://a.example/', false],
    ['http://127.0.0.1:1/', 'http://localhost:2/', true],
    ['ftp://127.0.0.1:1/', 'http://localhost:2/', false],
    ['file:///etc/passwd', 'http://localhost:2/', false],
  ])('%s may be named by %s: %s', (url, registry, expected) => {
    expect(mayContact(new URL(url), new URL(registry))).toBe(expected);
  });
});
