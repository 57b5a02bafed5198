import { posix } from 'node:path';

/** Files by which Trivy finds packages of applications in an image, by their names (its pkg/fanal/analyzer/language and /sbom). */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['Node.js', /(?:^|\/)package\.json$/],
  ['Python', /\.dist-info\/METADATA$|\.egg-info(?:\/PKG-INFO)?$|(?:^|\/)EGG-INFO\/PKG-INFO$|\.egg$/],
  ['Java', /\.(?:jar|war|ear|par)$/i],
  ['Ruby', /\.gemspec$/],
  ['PHP', /(?:^|\/)installed\.json$/],
  ['.NET', /\.deps\.json$|(?:^|\/)packages\.(?:lock\.json|config)$|(?:^|\/)(?:directory\.)?packages\.props$/i],
  ['Conda', /(?:^|\/)conda-meta\/[^/]+\.json$/],
  ['Rust', /(?:^|\/)Cargo\.lock$/],
  ['Julia', /(?:^|\/)Manifest\.toml$/],
  ['SBOM', /\.(?:spdx|cdx)(?:\.json)?$/],
];

/** What Trivy looks for in a file of this name; `undefined`: for no packages of an application. */
export function packageKind(name: string): string | undefined {
  return kinds.find(([, form]) => form.test(name))?.[0];
}

/** Where packages of a distribution put their files; `opt/rh` are Red Hat's software collections, which have advisories. */
const usual =
  /^\/?(?:(?:bin|boot|etc|lib\w*|sbin)|usr\/(?:bin|games|include|lib\w*|sbin|share)|var\/(?:cache|lib|log|spool)|opt\/rh)\//;

/** A folder of Bitnami's, which its SBOM stands for. */
const ofBitnami = /^\/?opt\/bitnami\/[^/]+$/;

/** Whether it is a file of an application, where packages of a distribution put none. */
export function isOfApplication(path: string): boolean {
  return !usual.test(path) && (packageKind(path) !== undefined || ofBitnami.test(path));
}

/** Bytes of a list of files that is read; the one of a kernel's headers has about two million. */
export const MAX_FILE_LIST = 16 * 1024 * 1024;

const debList = /^var\/lib\/dpkg\/(?:info|status\.d)\/([^/]+)\.md5sums$/;
const apkList = /^(?:usr\/)?lib\/apk\/db\/installed$/;

/** Whether an entry of a layer says which files packages of the system have brought (Trivy's pkg/fanal/analyzer/pkg). RPM's list is a database, and not read. */
export function isFileList(name: string): boolean {
  return name.endsWith('.md5sums') ? debList.test(name) : name.endsWith('/installed') && apkList.test(name);
}

/** A file of an application that a package of the system is said to have brought. */
export interface FileClaim {
  /** `apk` or `deb`. */
  readonly format: 'apk' | 'deb';
  readonly package: string;
  readonly path: string;
}

/**
 * The claims on files of applications in a list of files: Trivy takes those for the system's, whose advisories are by package, and leaves them out (its
 * pkg/fanal/handler/sysfile). Paths as the list writes them, as Trivy compares them. One after the other: a list may have millions, and few are kept.
 */
export function claimsIn(name: string, text: string): Iterable<FileClaim> {
  const owner = debList.exec(name)?.[1];
  return owner === undefined ? claimsOfApk(text) : claimsOfDeb(owner.replace(/:.*/, ''), text);
}

function* claimsOfDeb(owner: string, text: string): Generator<FileClaim, void, undefined> {
  for (const line of linesOf(text)) {
    const at = line.indexOf('  ');
    const path = line.slice(at + 2);
    if (at >= 0 && isOfApplication(path)) yield { format: 'deb', package: owner, path };
  }
}

/** `P:` names the package, `F:` a folder and `R:` a file in it. */
function* claimsOfApk(text: string): Generator<FileClaim, void, undefined> {
  let [owner, folder] = ['', ''];
  for (const line of linesOf(text)) {
    const value = line.slice(2);
    if (line.startsWith('P:')) owner = value;
    else if (line.startsWith('F:')) folder = value;
    else if (line.startsWith('R:')) {
      const path = posix.join(folder, value);
      if (isOfApplication(path)) yield { format: 'apk', package: owner, path };
    }
  }
}

/** One line after the other: a list may have millions, which together take many times its size. */
function* linesOf(text: string): Generator<string, void, undefined> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
    start = end + 1;
  }
}

/** What must be in the layer for a claim to hide anything: the file, or the archive that it lies in. */
export function claimedEntry(path: string): string {
  return /^.*?\.(?:jar|war|ear|par|egg)(?=\/)/i.exec(path)?.[0] ?? path;
}
