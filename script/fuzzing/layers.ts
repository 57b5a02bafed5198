import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import { NoTar, readRecords } from '../../src/oci/tar-header.js';
import { firstLook } from '../../src/scan/layers/first-look.js';
import { bitnamiPackages, claimedPaths, MAX_SBOM } from '../../src/scan/layers/image-sbom.js';
import { claimedEntry, claimsIn, MAX_FILE_LIST, packageKind } from '../../src/scan/layers/package-files.js';
import { secondLook } from '../../src/scan/layers/second-look.js';
import { repeats, type Shape, shape } from './shape.js';

/** Bytes of the longest name in a layer, and of the records before an entry. */
const maxName = 1024 * 1024;

function recordsOf(text: string): unknown {
  try {
    return readRecords(Buffer.from(text));
  } catch (error) {
    if (error instanceof NoTar) return error;
    throw error;
  }
}

/** A file by that name, in the form of GNU: an entry before it holds the name. */
function fileOf(name: string, content = ''): Buffer {
  return Buffer.concat([entryOf('L', `${name}\0`), entryOf('0', content)]);
}

function entryOf(flag: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write('x', 0);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        ${flag}`, 124);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([header, Buffer.from(content), padding]);
}

/** Looks at a layer of so many files, each made when its turn comes: together they are larger than memory. */
function lookAt(count: number, file: (index: number) => Buffer): () => unknown {
  return () => {
    const { seen, walk } = firstLook({ digest: digestOf('a'), size: 0, mediaType: mediaTypes.ociLayerTar });
    for (let index = 0; index < count; index += 1) walk.push(file(index));
    walk.end();
    return seen;
  };
}

const longPath = 'd/'.repeat(2020);
const longList = `a  srv/package.json\n${'x'.repeat(1024 * 1024)}`;
const look = 'scan/layers/first-look.ts#firstLook';

/** What stands in an image's layers. */
export const layerShapes: readonly Shape[] = [
  ...repeats(
    'oci/tar-header.ts#readRecords',
    { limit: maxName, pieces: ['5 a=\n', '6 a==\n', '5 ', '=', '\n', '0'] },
    recordsOf,
  ),
  ...repeats(
    'scan/layers/package-files.ts#packageKind',
    {
      limit: maxName,
      pieces: ['a/', '/', '.jar', '.jar/', '.egg-info/', '.dist-info/', 'conda-meta/', 'EGG-INFO/', '.'],
    },
    (text) => [packageKind(text), claimedEntry(text)],
  ),
  ...['var/lib/dpkg/info/a.md5sums', 'lib/apk/db/installed'].flatMap((name) =>
    repeats(
      'scan/layers/package-files.ts#claimsIn',
      {
        limit: MAX_FILE_LIST,
        pieces: ['a  opt/a.jar\n', '  ', '\n', 'P:a\nF:opt\nR:a.jar\n', 'R:a.jar\n', '../'],
      },
      (text) => {
        let count = 0;
        for (const { path } of claimsIn(name, text)) count += path.length;
        return count;
      },
    ).map((one) => ({ ...one, name: `${one.name} of ${name}` })),
  ),
  ...repeats(
    ['scan/layers/image-sbom.ts#claimedPaths', 'scan/layers/image-sbom.ts#bitnamiPackages'],
    {
      limit: MAX_SBOM / 8,
      memory: 2000,
      pieces: ['"pkg:bitnami/a",', '"ewo=",', '[],', '{},'],
      before: '{"a":[',
      after: '0]}',
    },
    (text) => [claimedPaths(Buffer.from(text)), bitnamiPackages(Buffer.from(text))],
  ),
  shape(look, 'Java archives with long names', { limit: 10_000, memory: 100 }, (count) =>
    lookAt(count, (index) => fileOf(`${longPath}${index}.jar`)),
  ),
  shape(look, 'a claim in each of many long lists', { limit: 300, memory: 250 }, (count) =>
    lookAt(count, (index) => fileOf(`var/lib/dpkg/info/p${index}.md5sums`, longList)),
  ),
  shape(look, 'millions of claims', { limit: MAX_FILE_LIST }, (size) =>
    lookAt(1, () => fileOf('lib/apk/db/installed', `P:a\nF:opt\n${'R:a.jar\n'.repeat(size / 8)}`.slice(0, size))),
  ),
  shape(look, 'paths in many SBOMs', { limit: 60, memory: 200 }, (count) =>
    lookAt(count, (index) => {
      const texts = Array.from({ length: 3000 }, (_, at) => `"${index}/${at}/${'a'.repeat(100)}"`);
      return fileOf(`a${index}.cdx.json`, `{"name":"aquasecurity:trivy:Type","a":[${texts.join(',')}]}`);
    }),
  ),
  shape('scan/layers/second-look.ts#secondLook', 'long paths behind links', { limit: 4000, memory: 100 }, (count) => {
    const moved = new Set(Array.from({ length: count }, (_, index) => `${index}/${longPath}status`));
    return () => secondLook({ sbomPaths: new Set(), moved, claims: [] });
  }),
  shape('scan/layers/second-look.ts#secondLook', 'claims on one archive', { limit: 100_000 }, (count) => {
    const claims = Array.from({ length: count }, (_, index) => ({
      format: 'deb' as const,
      package: `a${index}`,
      path: `srv/a.war/${index}.jar`,
    }));
    return () => secondLook({ sbomPaths: new Set(), moved: new Set(), claims });
  }),
];
