import * as z from 'zod';
import { commentChoices, uploadChoices } from '../../publish/publishing.js';
import { ruleSources } from '../../repository/rule-source.js';
import { scannerNames } from '../../scan/scanner-options.js';
import { destinationProblem } from './destination.js';
import * as field from './fields.js';
import { imageFromChoices } from './image-from.js';
import { type ListInputName, parseListInput } from './list-input.js';

/** A list of the build, parted as docker/build-push-action parts the input of that name. */
const buildList = (name: ListInputName) => field.list((value) => parseListInput(name, value));
/** A list of ours: lines or commas part. */
const entries = buildList('tags');

/** Inputs that say how an image is built: docker/build-push-action's names and meanings. */
export const buildFields = {
  'add-hosts': buildList('add-hosts'),
  allow: buildList('allow'),
  annotations: buildList('annotations'),
  attests: buildList('attests'),
  'build-args': buildList('build-args'),
  'build-contexts': buildList('build-contexts'),
  builder: field.text,
  'cache-from': buildList('cache-from'),
  'cache-to': buildList('cache-to'),
  'cgroup-parent': field.text,
  context: field.text,
  file: field.text,
  labels: buildList('labels'),
  network: field.text,
  'no-cache': field.flag,
  'no-cache-filters': buildList('no-cache-filters'),
  platforms: buildList('platforms'),
  provenance: field.text,
  pull: field.flag,
  sbom: field.text,
  secrets: buildList('secrets'),
  'secret-envs': buildList('secret-envs'),
  'secret-files': buildList('secret-files'),
  'shm-size': field.text,
  ssh: buildList('ssh'),
  target: field.text,
  ulimit: buildList('ulimit'),
} as const;

const gateFields = {
  image: field.image,
  'image-from': field.choice(imageFromChoices),
  input: field.text,
  report: field.text,
  load: field.flag,
  push: field.flag,
  tags: field.checkedList((value) => parseListInput('tags', value), destinationProblem),
  'github-token': field.text,
  policy: field.text,
  exceptions: entries,
  baseline: field.text,
  scanners: field.choices((value) => parseListInput('tags', value), scannerNames),
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
  category: field.text,
} as const;

/** Inputs that say where a run on GitHub sends its reports. */
const publishingFields = {
  'upload-sarif': field.choice(uploadChoices),
  ref: field.gitRef,
  sha: field.commitHash,
  comment: field.choice(commentChoices),
  artifact: field.flag,
  matrix: field.text,
} as const;

/** Inputs that only mean something for a run on GitHub; elsewhere the files at hand count. */
const runFields = { 'policy-from': field.choice(ruleSources) } as const;

/** Every input of the root action (a test compares the names with action.yml). All are optional here: action.yml holds the defaults. */
export const gateInputs = z
  .strictObject({ ...buildFields, ...gateFields, ...publishingFields, ...runFields })
  .partial();

export type GateInputs = z.infer<typeof gateInputs>;
export type InputName = keyof typeof gateInputs.shape;

/** The names of all inputs, in no particular order. */
export const inputNames = Object.keys(gateInputs.shape) as readonly InputName[];

/** Those that the command line takes: it sends reports nowhere, and has no branch. */
export const commandInputNames = inputNames.filter((name) => !(name in publishingFields || name in runFields));

/** Inputs that only mean something for a build. */
export const buildInputNames = Object.keys(buildFields) as readonly (keyof typeof buildFields)[];
