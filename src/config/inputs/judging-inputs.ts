import * as field from './fields.js';
import { parseListInput } from './list-input.js';

const entries = field.list((value) => parseListInput('tags', value));

const urls = field.urls((value) => parseListInput('tags', value));

/** By which rules, and with what, an image is judged: inputs that other actions have as the gate has them. */
export const judgingInputs = {
  policy: field.anyText,
  exceptions: entries,
  'cache-dir': field.anyText,
  'db-repository': entries,
  'java-db-repository': entries,
  'kev-url': urls,
  'epss-url': urls,
  'trivy-version': field.releaseVersion,
  'trivy-path': field.anyText,
  'trivy-sha256': field.sha256,
  'trivy-mirror': field.mirrorUrl,
  offline: field.flag,
  'max-db-age': field.durationOrUnlimited,
} as const;
