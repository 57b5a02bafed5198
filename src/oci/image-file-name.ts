import { basename, dirname, join } from 'node:path';
import { imageName } from './image-name.js';
import { familiarReference, readReference } from './reference.js';

/** Longest file name part: file systems take 255 bytes, artifact names have a prefix and a suffix to come. */
const maxSlug = 120;

/**
 * `trivy-results-ghcr.io-acme-api.json`: no tag and no digest, and one spelling of the registry, so that it is found again by the same name; only letters, digits, `.`, `_` and `-`, which
 * file systems and artifact names take (reference/contracts.md §2).
 */
export function reportFileName(name: string): string {
  const slug = imageName(name)
    .familiar.replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, maxSlug);
  return `trivy-results-${slug === '' ? 'image' : slug}.json`;
}

/** `trivy-results-api@linux-arm64.json` of `trivy-results-api.json`: the report on another platform of the image. No image's own name has an `@`. */
export function platformReportName(report: string, platform: string): string {
  const slug = platform.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, maxSlug);
  return report.replace(/\.json$/, `@${slug}.json`);
}

/**
 * Where the record of an image lies by the path of Trivy's report on one of its platforms: `image-gate-record-api.json` beside `trivy-results-api.json`;
 * `undefined` for a report that has another name.
 */
export function recordBeside(report: string): string | undefined {
  const [, stem] = /^trivy-results-([^@]+)(?:@[^@]+)?\.json$/.exec(basename(report)) ?? [];
  return stem === undefined ? undefined : join(dirname(report), `image-gate-record-${stem}.json`);
}

/** `sbom-api@linux-arm64.cdx.json` of `trivy-results-api@linux-arm64.json`. @param ending with the dot before it, for the form. */
export function sbomFileName(report: string, ending: string): string {
  return basename(report)
    .replace(/^trivy-results-/, 'sbom-')
    .replace(/\.json$/, ending);
}

/** `evidence-ghcr.io-acme-api-05b3abf2579a.tar` of an image by its digest, or by its tag. */
export function archiveFileName(name: string): string {
  const [, end = 'latest'] = /(?:@sha256:|:)([\w.-]+)$/.exec(name) ?? [];
  const stem = reportFileName(name).replace(/^trivy-results-(.*)\.json$/, '$1');
  return `evidence-${stem}-${/^[0-9a-f]{64}$/.test(end) ? end.slice(0, 12) : end}.tar`;
}

/** `vex-api.openvex.json` of `trivy-results-api.json`. */
export function vexFileName(report: string): string {
  return basename(report)
    .replace(/^trivy-results-/, 'vex-')
    .replace(/\.json$/, '.openvex.json');
}

/** The name of the report that a document was made of; `undefined` for what is not called as our SBOMs and VEX documents are. */
export function reportOfDocument(name: string): string | undefined {
  const [, sbom, vex = sbom] = /^(?:sbom-(.+)\.(?:cdx|spdx)|vex-(.+)\.openvex)\.json$/.exec(name) ?? [];
  return vex === undefined ? undefined : `trivy-results-${vex}.json`;
}

/** Whether a file is called as our records are. */
export function isRecord(path: string): boolean {
  return /^image-gate-record-.*\.json$/.test(basename(path));
}

/** A folder for the reports of one name in its familiar spelling, tag and all: `acme-api-1.4`. */
export function imageFolder(name: string): string {
  const slug = familiarSpelling(name)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(-maxSlug);
  return slug === '' ? 'image' : slug;
}

/** The whole name as people write it: `docker.io/library/alpine:3` is `alpine:3`. What is no reference keeps its name. */
export function familiarSpelling(name: string): string {
  const read = readReference(name);
  return 'reference' in read ? familiarReference(read.reference) : name;
}

/**
 * What GitHub keeps an image's alerts under: registry and repository whole (`alpine` and `docker.io/library/alpine:3` are one), so that builds of one image
 * replace each other's and no tag leaves alerts open for ever (reference/contracts.md §1.7). What is no reference keeps its name.
 */
export function imageCategory(name: string): string {
  const { whole, familiar } = imageName(name);
  if (whole !== undefined) return whole;
  const role = familiar.replace(/^[./]+|\/+$/g, '');
  return role === '' ? 'image' : role.slice(0, maxSlug);
}
