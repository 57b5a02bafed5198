import { expect, it } from '@jest/globals';
import { createHttp } from '../../src/host/http.js';

it.each([
  'http://user:s3cret#pw@proxy.test:80',
  'http://user:s3cretpw@bad host',
  'http://user:s3cretpw@proxy.test:99999',
])('a proxy that can not be read is a mistake in the settings, and its password is not quoted: %s', async (proxy) => {
  const http = createHttp(new AbortController().signal, { HTTPS_PROXY: proxy }, '1');
  const url = new URL('https://registry.test/v2/');
  const failed = await http.request({ method: 'GET', url, headers: {}, idle: 1000 }).catch((error: Error) => error);
  expect(failed).toMatchObject({ code: 'proxy-invalid', message: expect.stringContaining('HTTPS_PROXY') });
  expect(`${failed} ${JSON.stringify(failed)} ${(failed as Error).stack}`).not.toContain('s3cret');
});
