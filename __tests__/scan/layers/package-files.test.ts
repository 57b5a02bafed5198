import { describe, expect, it } from '@jest/globals';
import { claimedEntry, claimsIn, isFileList, isOfApplication } from '../../../src/scan/layers/package-files.js';

describe('files of applications, where packages of a distribution put none', () => {
  it.each([
    'app/node_modules/lodash/package.json',
    'usr/src/app/node_modules/lodash/package.json',
    'usr/local/lib/python3.12/site-packages/requests-2.0.dist-info/METADATA',
    'opt/acme/app.jar',
    'opt/acme/APP.WAR',
    'var/www/html/vendor/composer/installed.json',
    'srv/app/app.deps.json',
    'opt/venv/lib/requests.egg-info',
    'usr/local/bundle/specifications/rails-7.0.gemspec',
    'opt/conda/conda-meta/numpy-1.json',
    'app/app.cdx.json',
    'opt/bitnami/postgresql',
  ])('are: %s', (path) => expect(isOfApplication(path)).toBe(true));

  it.each([
    'usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO',
    'usr/share/nodejs/lodash/package.json',
    'usr/share/java/guava.jar',
    'usr/lib64/python3.9/site-packages/pip.dist-info/METADATA',
    'var/lib/tomcat/webapps/ROOT.war',
    'opt/rh/rh-nodejs12/root/usr/lib/node_modules/npm/package.json',
    'opt/google/chrome/chrome',
    'app/server',
  ])('are not: %s', (path) => expect(isOfApplication(path)).toBe(false));
});

describe('a list of the files that packages of the system have brought', () => {
  const file = 'app/node_modules/lodash/package.json';
  const claim = { package: 'foo', path: file };

  it.each<[string, string, string, object[]]>([
    ['of a deb', 'var/lib/dpkg/info/foo.md5sums', `abc  usr/bin/x\nabc  ${file}\n`, [{ ...claim, format: 'deb' }]],
    ['of an architecture', 'var/lib/dpkg/info/foo:amd64.md5sums', `abc  ${file}`, [{ ...claim, format: 'deb' }]],
    ['of a distroless image', 'var/lib/dpkg/status.d/foo.md5sums', `abc  ${file}\r\n`, [{ ...claim, format: 'deb' }]],
    ['with a digest that is none', 'var/lib/dpkg/info/foo.md5sums', `a b  ${file}`, [{ ...claim, format: 'deb' }]],
    [
      'of apk',
      'lib/apk/db/installed',
      'P:foo\nV:1\nF:usr/bin\nR:x\nF:app/node_modules/lodash\nR:package.json\n\nP:bar\nF:app\nR:x\n',
      [{ ...claim, format: 'apk' }],
    ],
    [
      'of apk in its new place',
      'usr/lib/apk/db/installed',
      'P:foo\nF:app\nR:a.jar',
      [{ format: 'apk', package: 'foo', path: 'app/a.jar' }],
    ],
    [
      'that Trivy reads otherwise',
      'var/lib/dpkg/info/foo.md5sums',
      `abc  /${file}\nabc ${file}\nabc  ./app/x`,
      [{ format: 'deb', package: 'foo', path: `/${file}` }],
    ],
  ])('claims files of applications: %s', (_, name, text, claims) => {
    expect(isFileList(name)).toBe(true);
    expect([...claimsIn(name, text)]).toEqual(claims);
  });

  it.each(['var/lib/dpkg/info/foo.list', 'app/foo.md5sums', 'var/lib/apk/db/installed'])('is not %s', (name) => {
    expect(isFileList(name)).toBe(false);
  });

  it('claims what lies in an archive by the archive', () => {
    expect(claimedEntry('app/b.war/WEB-INF/lib/c.jar')).toBe('app/b.war');
    expect(claimedEntry('app/b.war')).toBe('app/b.war');
    expect(claimedEntry(file)).toBe(file);
  });
});
