import { z } from 'zod';
import { parseList } from '../image/list-input.js';
import { scannerNames } from '../scan/scanner-options.js';
import * as field from './fields.js';

const entries = field.list((value) => parseList(value));
const lines = field.list((value) => parseList(value, { keepCommas: true }));

/** Inputs that say how an image is built: docker/build-push-action's names and meanings. */
export const buildFields = {
  'add-hosts': entries,
  allow: entries,
  annotations: lines,
  attests: lines,
  'build-args': lines,
  'build-contexts': entries,
  builder: field.text,
  'cache-from': lines,
  'cache-to': lines,
  'cgroup-parent': field.text,
  context: field.text,
  file: field.text,
  labels: lines,
  network: field.text,
  'no-cache': field.flag,
  'no-cache-filters': entries,
  platforms: entries,
  provenance: field.text,
  pull: field.flag,
  sbom: field.text,
  secrets: lines,
  'secret-envs': entries,
  'secret-files': entries,
  'shm-size': field.text,
  ssh: entries,
  target: field.text,
  ulimit: entries,
} as const;

const gateFields = {
  image: field.text,
  input: field.text,
  report: field.text,
  load: field.flag,
  push: field.flag,
  tags: entries,
  'github-token': field.text,
  policy: field.text,
  exceptions: entries,
  scanners: field.choices((value) => parseList(value), scannerNames),
  'trivy-version': field.releaseVersion,
  'trivy-path': field.text,
  'trivy-sha256': field.sha256,
  'trivy-mirror': field.mirrorUrl,
  'db-repository': entries,
  'java-db-repository': entries,
  'cache-dir': field.text,
  offline: field.flag,
  'max-db-age': field.durationOrUnlimited,
  timeout: field.duration,
  'report-dir': field.text,
} as const;

/** Every input of the root action (a test compares the names with action.yml). All are optional here: action.yml holds the defaults. */
export const gateInputs = z.strictObject({ ...buildFields, ...gateFields }).partial();

export type GateInputs = z.infer<typeof gateInputs>;
export type InputName = keyof typeof gateInputs.shape;

/** The names of all inputs, in no particular order. */
export const inputNames = Object.keys(gateInputs.shape) as readonly InputName[];

/** Inputs that only mean something for a build. */
export const buildInputNames = Object.keys(buildFields) as readonly (keyof typeof buildFields)[];
