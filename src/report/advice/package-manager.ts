import type { ScanResult } from '../../scan/scan-result.js';
import { entriesOf, fieldsOf, objectsOf } from '../../text/json.js';

/** The programs that upgrade packages of an operating system, best first where an image has several. */
const managers = [
  ['apt-get', ['apt']],
  ['apk', ['apk-tools']],
  ['dnf', ['dnf', 'dnf5', 'dnf-3']],
  ['microdnf', ['microdnf']],
  ['tdnf', ['tdnf']],
  ['yum', ['yum']],
  ['zypper', ['zypper']],
] as const;
export type PackageManager = (typeof managers)[number][0];

/** By Trivy's name of the operating system, its beginning where it has several. */
const usual: readonly (readonly [RegExp, PackageManager])[] = [
  [/^(?:debian|ubuntu|echo)/, 'apt-get'],
  [/^(?:alpine|wolfi|chainguard|minimos)/, 'apk'],
  [/^(?:centos|amazon)/, 'yum'],
  [/^(?:redhat|rocky|alma|fedora|oracle)/, 'dnf'],
  [/^(?:photon|cbl-mariner|azurelinux)/, 'tdnf'],
  [/^(?:opensuse|suse|sle)/, 'zypper'],
];

/** What the system of this name has, where the image does not say. */
export function usualManager(type: string): PackageManager | undefined {
  return usual.find(([family]) => family.test(type))?.[1];
}

/**
 * The package manager that is in an image, by the packages that the scan lists; `none` for an image without one, as distroless images are, and
 * `undefined` where the report lists no packages and so nobody knows.
 */
export function packageManagerOf({ platforms }: Pick<ScanResult, 'platforms'>): PackageManager | 'none' | undefined {
  const names = new Set<unknown>();
  let isBuiltByBazel = false;
  for (const { raw, layerHistory } of platforms) {
    for (const result of objectsOf(fieldsOf(raw).Results))
      if (result.Class === 'os-pkgs') for (const found of entriesOf(result.Packages)) names.add(fieldsOf(found).Name);
    isBuiltByBazel ||= layerHistory.history.some(({ createdBy }) => /^bazel build\b/.test(createdBy));
  }
  // Distroless images are made by Bazel, package by package, without the manager.
  if (names.size === 0) return isBuiltByBazel ? 'none' : undefined;
  return managers.find(([, packages]) => packages.some((name) => names.has(name)))?.[0] ?? 'none';
}
