import { platformName, usualPlatform } from '../../oci/descriptor.js';
import { encoded } from '../../oci/digest.js';
import type { ImageManifests } from '../../oci/layout/image-layout.js';
import { placeName, readReference } from '../../oci/reference.js';
import { packageUrlsOf, type Vulnerability } from '../../scan/finding.js';
import { coversPackage, type PackageUrl, parsePackageUrl } from '../../scan/package-url.js';
import type { VexProduct, VexStatement, VexThing } from './vex-statement.js';

/** The image that statements are compared with, as far as it is known. */
export interface VexImage {
  /** All its names. */
  readonly names: readonly string[];
  /** Its digests; absent where only a report of it is known. */
  readonly manifests?: Pick<ImageManifests, 'root' | 'images'>;
}

/**
 * `surely`: what is written fits to the letter, and nothing in it is left unchecked: what lets a finding go. `perhaps`: nothing in it speaks against it: what keeps one.
 */
type Fit = 'surely' | 'perhaps';

/** Whether a statement is about a package of the image. */
export function concerns({ products }: VexStatement, finding: Vulnerability, image: KnownImage, fit: Fit): boolean {
  // What names no product is about one that nobody knows.
  if (products.length === 0) return fit === 'perhaps';
  const urls = packageUrls(finding, image);
  return products.some((product) => isAbout(product, urls, finding, image, fit));
}

/** A statement with those of its products, and of their parts, that are bound to a version or a digest. */
export function withVersions(statement: VexStatement): VexStatement {
  const isBound = ({ purls, sha256 }: VexThing) => sha256.length > 0 || purls.some(({ version }) => version !== '');
  const products = statement.products.flatMap((product): readonly VexProduct[] => {
    if (isBound(product)) return [product];
    const parts = (product.parts ?? []).filter(isBound);
    return parts.length === 0 ? [] : [{ ...product, parts }];
  });
  return { ...statement, products };
}

/** The image with what is worked out once for all statements. */
export interface KnownImage {
  readonly names: readonly string[];
  /** `registry/repository` and tag of each name; `undefined` of what is no reference. */
  readonly places: readonly ({ readonly repository: string; readonly tag: string } | undefined)[];
  readonly root: string | undefined;
  readonly manifests: ReadonlyMap<string, string>;
  /** What was read of texts that stand in many findings and statements. */
  readonly read: {
    readonly packages: Map<string, PackageUrl | undefined>;
    readonly repositories: Map<string, string | undefined>;
  };
}

/** What is compared of an image. */
export function knownImage({ names, manifests }: VexImage): KnownImage {
  return {
    names,
    read: { packages: new Map(), repositories: new Map() },
    places: names.map((name) => {
      const read = readReference(name);
      if ('problem' in read) return undefined;
      const { digest, tag = digest === undefined ? 'latest' : '' } = read.reference;
      return { repository: placeName(read.reference), tag };
    }),
    root: manifests && encoded(manifests.root.digest),
    manifests: new Map(
      manifests?.images.map(({ platform, manifest }) => [
        usualPlatform(platformName(platform)),
        encoded(manifest.digest),
      ]),
    ),
  };
}

function isAbout(
  product: VexProduct,
  urls: readonly (PackageUrl | undefined)[],
  finding: Vulnerability,
  image: KnownImage,
  fit: Fit,
): boolean {
  const { parts } = product;
  const isPart = () => parts === undefined || parts.some((part) => isPackage(part, urls, fit));
  if (product.purls.some(({ type }) => type === 'oci')) return isImage(product, finding, image, fit) && isPart();
  const isWhole = isPackage(product, urls, fit);
  // Whether a package lies within another one is not known.
  if (parts === undefined) return isWhole;
  return fit === 'surely' ? isWhole && isPart() : isWhole || isPart();
}

/** Each of its package URLs covers the package on every platform. What is called by something else, a CPE or an address, may be any. */
function isPackage(
  { purls, sha256, isUnclear }: VexThing,
  urls: readonly (PackageUrl | undefined)[],
  fit: Fit,
): boolean {
  if (fit === 'surely' && (isUnclear || sha256.length > 0 || urls.length === 0)) return false;
  if (purls.length === 0) return fit === 'perhaps';
  return purls.every((wanted) => urls.every((found) => found !== undefined && coversPackage(wanted, found)));
}

/** Of every platform: a statement about one architecture does not cover what is found on another as well. */
function packageUrls({ package: named }: Vulnerability, { read: { packages } }: KnownImage) {
  const urls = packageUrlsOf(named).filter((url) => url !== '');
  return urls.map((url) => once(packages, url, parsePackageUrl));
}

/** By repository or digest, whichever it gives; by its name alone an image is anybody's. */
function isImage({ purls, sha256, isUnclear }: VexThing, finding: Vulnerability, image: KnownImage, fit: Fit): boolean {
  if (fit === 'surely' && isUnclear) return false;
  const named = purls.flatMap(({ version }) => (version === '' ? [] : [version]));
  const digests = [...named.map((version) => version.replace(/^sha256:/, '')), ...sha256];
  return (
    digests.every((digest) => isDigestOf(digest, finding, image, fit)) &&
    purls.every((purl) => isNamed(purl, finding, image, fit))
  );
}

/** Of the image, or of the manifest of each platform that has the finding. */
function isDigestOf(digest: string, { platforms }: Vulnerability, { root, manifests }: KnownImage, fit: Fit): boolean {
  if (root === undefined) return fit === 'perhaps';
  return digest === root || platforms.every((platform) => manifests.get(usualPlatform(platform)) === digest);
}

function isNamed(purl: PackageUrl, finding: Vulnerability, image: KnownImage, fit: Fit): boolean {
  const { type, namespace, name, version, qualifiers, subpath } = purl;
  if (type !== 'oci') return fit === 'perhaps';
  const { repository_url: url, tag, arch, ...others } = Object.fromEntries(qualifiers);
  if (namespace !== '' || subpath !== '' || Object.keys(others).length > 0) return fit === 'perhaps';
  if (url === undefined && !version.startsWith('sha256:')) return fit === 'perhaps';
  if (version !== '' && !version.startsWith('sha256:')) return fit === 'perhaps';
  if (arch !== undefined && !finding.platforms.every((platform) => platform.split('/')[1] === arch)) return false;
  const repository = url === undefined ? undefined : once(image.read.repositories, url, repositoryOf);
  return (
    image.names.length > 0 &&
    image.places.every((place) => {
      // By its digest alone an image may be what it likes, a file, too.
      if (place === undefined) return fit === 'perhaps' || (url === undefined && tag === undefined);
      if (place.repository.split('/').at(-1)?.toLowerCase() !== name.toLowerCase()) return false;
      if (tag !== undefined && tag !== place.tag) return false;
      return url === undefined || repository === place.repository;
    })
  );
}

/** `docker.io/library/alpine` of all ways to write it; `undefined` of what is no repository. */
function repositoryOf(url: string): string | undefined {
  const read = readReference(url);
  if ('problem' in read || read.reference.tag !== undefined || read.reference.digest !== undefined) return undefined;
  return placeName(read.reference);
}

function once<Value>(known: Map<string, Value | undefined>, text: string, read: (text: string) => Value | undefined) {
  const value = known.has(text) ? known.get(text) : read(text);
  known.set(text, value);
  return value;
}
