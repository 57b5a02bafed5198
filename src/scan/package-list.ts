import { type Fields, fieldsOf, objectsOf } from '../text/json.js';
import { cut } from '../text/plain-line.js';
import type { PlatformScan } from './scan-result.js';

/** Characters of a package's name, version or licence that are kept; no real one is nearly as long. */
const maxText = 300;
const maxPurl = 2000;

/** A package as Trivy lists it. Foreign text. */
export interface ListedPackage {
  /** Trivy's result type: `debian`, `node-pkg`. */
  readonly type: string;
  readonly name: string;
  /** As the package manager writes it: `1:1.2.13.dfsg-1`. */
  readonly version: string;
  readonly purl?: string;
  /** The file of the application that lists it, or its own. */
  readonly path: string;
  /** As the package says it: SPDX ids and expressions, and whatever else. */
  readonly licences: readonly string[];
}

/** All packages of one platform, in Trivy's order. */
export interface PlatformPackages {
  readonly platform: string;
  readonly packages: readonly ListedPackage[];
}

/** The packages of a scan; what has another shape than Trivy's is none. */
export function packagesOf({ platform, raw }: Pick<PlatformScan, 'platform' | 'raw'>): PlatformPackages {
  const results = objectsOf(fieldsOf(raw).Results);
  const packages = results.flatMap(({ Type: type, Class: kind, Target: target, Packages: listed }) => {
    const file = kind === 'os-pkgs' ? '' : text(target);
    return objectsOf(listed).flatMap((one) => (text(one.Name) === '' ? [] : listedPackage(text(type), file, one)));
  });
  return { platform, packages };
}

function listedPackage(type: string, file: string, one: Fields): ListedPackage {
  const { PURL: purl } = fieldsOf(one.Identifier);
  const [version, release, epoch] = [text(one.Version), text(one.Release), Number(one.Epoch ?? 0)];
  return {
    type,
    name: text(one.Name),
    version: `${epoch > 0 ? `${epoch}:` : ''}${version}${release === '' ? '' : `-${release}`}`,
    ...(typeof purl === 'string' && purl !== '' && purl.length <= maxPurl ? { purl } : {}),
    path: text(one.FilePath) || file,
    licences: [one.Licenses].flat().flatMap((licence) => text(licence) || []),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? cut(value, maxText) : '';
}
