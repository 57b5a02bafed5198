import { createHash } from 'node:crypto';
import { reportFileName } from '../oci/image-file-name.js';
import { imageName } from '../oci/image-name.js';
import { byText } from '../text/order.js';

/** Longest key of a matrix in a name. */
const maxKey = 60;

/** How many names are tried before an artifact is given up. */
const maxNames = 5;

/**
 * Names for an image's artifact, the best first, each to be tried when the one before is taken in this run: `trivy-results-<image>`, in a matrix with
 * its job and what tells it from its neighbours, then with a number. Values of the matrix that the image's name ends in say nothing new:
 * a matrix over images needs no suffix.
 * @param matrix what the runner gives as `toJson(matrix)`, parsed: foreign.
 */
export function artifactNames(name: string, job: string | undefined, matrix: unknown): readonly string[] {
  const base = reportFileName(name).replace(/\.json$/, '');
  const key = matrixKey(matrix, imageName(name).familiar.split('/').at(-1) ?? '');
  const withJob = [base, slug(job ?? ''), key].filter((part) => part !== '').join('-');
  const named = key === '' ? [base, withJob] : [withJob];
  const numbered = Array.from({ length: maxNames }, (_, index) => `${withJob}-${index + 2}`);
  return [...new Set([...named, ...numbered])].slice(0, maxNames);
}

/** `3.12-arm64` of `{python: '3.12', runner: {arch: arm64}}`; empty without a matrix. The same for the same job of every run. */
function matrixKey(matrix: unknown, image: string): string {
  if (typeof matrix !== 'object' || matrix === null) return '';
  const values = Object.entries(matrix)
    .sort(([a], [b]) => byText(a, b))
    .map(([, value]) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .filter((value) => value !== image);
  const text = values.join('-');
  const clean = slug(text);
  if (values.length === 0 || (clean === text && clean !== '')) return clean;
  // Two keys may look alike once they are clean or cut.
  return [slug(text.slice(0, maxKey)), hash(text)].filter((part) => part !== '').join('-');
}

function slug(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, maxKey);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
