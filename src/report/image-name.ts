import { plainLine } from '../host/text.js';
import { formatReference, readReference } from '../oci/reference.js';

/** Longest file name part: file systems take 255 bytes, artifact names have a prefix and a suffix to come. */
const maxSlug = 120;

/** The name without tag and digest: what stays the same from build to build. `localhost:5000/a/b:1@sha256:…` gives `localhost:5000/a/b`. */
export function imageRole(name: string): string {
  const line = plainLine(name.slice(0, 4096));
  return line.replace(/@sha256:[0-9a-f]*$/, '').replace(/:[\w.-]*$/, '');
}

/**
 * `trivy-results-ghcr.io-acme-api.json`: no tag and no digest, so that it is found again by the same name; only letters, digits, `.`, `_` and `-`, which
 * file systems and artifact names take (reference/contracts.md §2).
 */
export function reportFileName(imageName: string): string {
  const slug = imageRole(imageName)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, maxSlug);
  return `trivy-results-${slug === '' ? 'image' : slug}.json`;
}

/**
 * What GitHub keeps an image's alerts under: registry and repository whole (`alpine` and `docker.io/library/alpine:3` are one), so that builds of one image
 * replace each other's and no tag leaves alerts open for ever (reference/contracts.md §1.7). What is no reference keeps its name.
 */
export function imageCategory(name: string): string {
  const read = readReference(name);
  if ('reference' in read) {
    const { registry, repository } = read.reference;
    return formatReference({ registry, repository });
  }
  const role = imageRole(name).replace(/^[./]+|\/+$/g, '');
  return role === '' ? 'image' : role.slice(0, maxSlug);
}
