import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { maxImages } from '../../src/cli/local-choice.js';
import { localTargets, namedTargets } from '../../src/cli/scan-targets.js';
import { createFiles } from '../../src/host/files/files.js';
import { digestOf } from '../../src/oci/digest.js';
import { fakeDocker } from '../image/docker/fake-docker.js';
import { temporaryFolders } from '../oci/temporary.js';

const folder = temporaryFolders();
const [api, web] = [digestOf('api'), digestOf('web')];
const listed = [
  { name: 'acme/api:dev', id: api },
  { name: 'acme/web:dev', id: web },
  { name: 'acme/web:latest', id: web },
];

function scanTargets(first: string, ...others: readonly string[]) {
  const process = fakeDocker({ listed });
  return { process, found: namedTargets({ files: createFiles(), process }, [first, ...others]) };
}

describe('what scan is given', () => {
  it('is an archive or a layout where it is a path that is there', async () => {
    const path = folder();
    for (const name of ['oci-layout', 'index.json']) writeFileSync(join(path, name), '');
    expect(await scanTargets(path).found).toEqual([{ kind: 'input', path }]);
  });

  it('is else an image, for which the store is not listed', async () => {
    const { process, found } = scanTargets('alpine', 'docker.io/library/alpine:latest', 'ghcr.io/acme/web:1');
    expect(await found).toEqual([
      { kind: 'image', reference: 'docker.io/library/alpine:latest' },
      { kind: 'image', reference: 'ghcr.io/acme/web:1' },
    ]);
    expect(process.commands).toEqual([]);
  });

  it('is each image that a pattern stands for, by its ID, once', async () => {
    const names = ['acme/web:dev', 'acme/web:latest'] as const;
    expect(await scanTargets('acme/*:dev', 'acme/web', 'alpine:3').found).toEqual([
      { kind: 'image', reference: 'alpine:3' },
      { kind: 'image', reference: 'acme/api:dev', id: api, names: ['acme/api:dev'] },
      { kind: 'image', reference: names[0], id: web, names },
    ]);
  });

  it.each<[string, readonly [string, ...string[]], RegExp]>([
    [
      'a pattern that stands for nothing',
      ['acme/*:dev', 'nobody/*'],
      /^nobody\/\*: no image of the local Docker store/,
    ],
    ['a path among several', ['alpine', '/'], /^\/: this is a file or folder.*put patterns in quotes/],
    ['a name that is none', ['alpine', 'UPPER'], /^UPPER: .*upper-case/],
    ['a single name that is none', ['UPPER'], /^UPPER: .*upper-case/],
    ['a folder that is not there', ['./layout'], /^\.\/layout: there is no such file or folder/],
    ['an archive that is not there', ['image.tar.gz'], /^image\.tar\.gz: there is no such file or folder/],
  ])('is refused for %s', async (_, targets, message) => {
    await expect(scanTargets(...targets).found).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'an app',
      'app/Dockerfile',
      /: it is not an OCI layout, but a folder with a Dockerfile.*image-gate gate --context \S+app$/,
    ],
    ['an app of Podman', 'app/Containerfile', /image-gate gate --context \S+app --file \S+app\/Containerfile$/],
    ['reports', 'app/trivy-results-a.json', /image-gate judge \S+app$/],
    ['something else', 'app/a', /it has no oci-layout and no index\.json.*Name an archive/],
  ])('is refused for a folder with %s, with the command for it', async (_, file, message) => {
    const path = join(folder(), file);
    mkdirSync(dirname(path));
    writeFileSync(path, '');
    await expect(scanTargets(dirname(path)).found).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(message),
    });
  });

  it('names the image that may be meant by the name of a folder', async () => {
    await expect(scanTargets('src').found).rejects.toThrow(/If the image of this name is meant, write src:latest\. /);
  });

  it('is refused for more images than anybody means', async () => {
    const many = Array.from({ length: maxImages + 1 }, (_, index) => ({
      name: `a:${index}`,
      id: digestOf(`${index}`),
    }));
    const process = fakeDocker({ listed: many });
    await expect(namedTargets({ files: createFiles(), process }, ['a*'])).rejects.toThrow(/51 images would be scanned/);
    await expect(localTargets(process, ['a*'])).rejects.toThrow(/at most 50/);
  });
});
