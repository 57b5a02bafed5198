import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import { noImage } from '../../../src/image/archive/no-image.js';
import { temporaryFolders } from '../../oci/temporary.js';

const folder = temporaryFolders();

/** A folder that holds files of these names. */
function holding(contents: Readonly<Record<string, string | Buffer>>): string {
  const root = folder();
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

describe('a folder that is to be judged as an image', () => {
  it.each<[string, Readonly<Record<string, string>>, RegExp, unknown]>([
    ['an app', { Dockerfile: 'FROM a', 'src/a.js': '' }, /a folder with a Dockerfile/, { context: '.' }],
    ['an app of Podman', { Containerfile: '' }, /with a Containerfile/, { context: '.', file: './Containerfile' }],
    ['the reports of a scan', { 'trivy-results-app.json': '{}' }, /a folder with reports/, 'report'],
    ['nothing', {}, /an empty folder/, 'image'],
    ['an archive that was unpacked', { 'manifest.json': '[]' }, /docker save that was unpacked/, 'image'],
    ['anything', { 'a.txt': '' }, /no oci-layout and no index\.json/, 'image'],
    ['half a layout', { 'oci-layout': '{}' }, /part of an OCI layout: it has no index\.json/, 'image'],
    ['the other half', { 'index.json': '{}', 'blobs/a': '' }, /it has no oci-layout/, 'image'],
  ])('%s: is told from what it is', async (_, contents, what, meant) => {
    const root = holding(contents);
    const found = JSON.parse(JSON.stringify(await noImage(createFiles(), root)).replaceAll(root, '.'));
    expect(found).toEqual({ what: expect.stringMatching(what), meant });
  });

  it('is a layout, or may be a damaged one, with what marks it', async () => {
    expect(await noImage(createFiles(), holding({ 'oci-layout': '', 'index.json': '' }))).toBeUndefined();
  });
});

describe('a file that is to be judged as an image', () => {
  it.each<[string, string | Buffer, RegExp, string | undefined]>([
    ['a', '', /an empty file/, undefined],
    ['report.json', '\n{"SchemaVersion": 2, "ArtifactName": "a"}', /a report of Trivy/, undefined],
    ['a.json', '[]', /it is JSON/, undefined],
    ['Dockerfile', 'RUN a', /a Dockerfile/, '.'],
    ['web.Dockerfile', 'RUN a', /a Dockerfile/, '.'],
    ['build', '# syntax=a\nFROM alpine\n', /a Dockerfile/, '.'],
    ['image.tar', 'hello', /it is text/, undefined],
    ['a', `${'ä'.repeat(2048)}x`, /it is text/, undefined],
    ['a.zip', 'PK\x03\x04\0', /a ZIP archive/, undefined],
    ['a.tar.xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), /xz: unpack it first/, undefined],
    ['a.tar.bz2', 'BZh9', /bzip2/, undefined],
    ['a', '\x7fELF\0', /a program/, undefined],
  ])('%s that begins with %j: is told from what it is', async (name, content, what, context) => {
    const root = holding({ [name]: content });
    const found = await noImage(createFiles(), join(root, name));
    expect(found?.what).toMatch(what);
    expect(typeof found?.meant === 'object' ? found.meant.context.replace(root, '.') : undefined).toBe(context);
  });

  it.each<[string, Buffer]>([
    ['a tar', Buffer.alloc(1024)],
    ['gzip', gzipSync('hello')],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1])],
    ['any other bytes', Buffer.from([0x61, 0xff])],
  ])('may be an archive: %s', async (_, content) => {
    expect(await noImage(createFiles(), join(holding({ a: content }), 'a'))).toBeUndefined();
  });

  it('is none where there is nothing, or a device', async () => {
    expect(await noImage(createFiles(), join(folder(), 'a'))).toMatchObject({
      what: expect.stringMatching(/no such file/),
    });
    expect(await noImage(createFiles(), '/dev/null')).toMatchObject({ what: expect.stringMatching(/neither a file/) });
  });
});
