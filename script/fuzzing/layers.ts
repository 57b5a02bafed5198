import { NoTar, readRecords } from '../../src/oci/tar-header.js';
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
        memory: 3000,
        pieces: ['a  opt/a.jar\n', '  ', '\n', 'P:a\nF:opt\nR:a.jar\n', 'R:a.jar\n', '../'],
      },
      (text) => claimsIn(name, text),
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
  shape('scan/layers/second-look.ts#secondLook', 'claims on one archive', { limit: 100_000 }, (count) => {
    const claims = Array.from({ length: count }, (_, index) => ({
      format: 'deb' as const,
      package: `a${index}`,
      path: `srv/a.war/${index}.jar`,
    }));
    return () => secondLook({ sbomPaths: new Set(), moved: new Set(), claims });
  }),
];
