import * as z from 'zod';
import { type BuildInputName, buildInputRows, type buildInputs, type InputForm } from '../../image/build/inputs.js';
import { commentChoices, uploadChoices } from '../../publish/publishing.js';
import { ruleSources } from '../../repository/rule-source.js';
import { layerAccesses } from '../../scan/clair/clair-token.js';
import { scannerNames } from '../../scan/scanner-options.js';
import { destinationProblem } from './destination.js';
import * as field from './fields.js';
import { foreignInput } from './foreign-inputs.js';
import { imageFromChoices } from './image-from.js';
import { type ListInputName, parseListInput } from './list-input.js';
import { type ReadInputs, readInputs } from './read-inputs.js';
import { sbomFormats } from './sbom-format.js';
import { entryList, judgingInputs } from './shared-inputs.js';

/** The field that reads a build input. */
type BuildField<R extends InputForm> = R extends 'text'
  ? typeof field.anyText
  : R extends 'flag'
    ? typeof field.flag
    : ReturnType<typeof field.list>;

/** Inputs that say how an image is built: docker/build-push-action's names and meanings. */
const buildFields = Object.fromEntries(buildInputRows.map(([name, { reads }]) => [name, buildField(name, reads)])) as {
  readonly [Name in BuildInputName]: BuildField<(typeof buildInputs)[Name]['reads']>;
};

function buildField(name: BuildInputName, reads: InputForm): BuildField<InputForm> {
  switch (reads) {
    case 'text':
      return field.anyText;
    case 'flag':
      return field.flag;
    case 'entries':
    case 'lines':
    case 'raw-lines':
      return field.list((value) => parseListInput(name as ListInputName, value));
  }
}

const gateFields = {
  context: field.anyText,
  image: field.image,
  'image-from': field.choice(imageFromChoices),
  input: field.anyText,
  report: field.anyText,
  load: field.flag,
  push: field.flag,
  tags: field.checkedList((value) => parseListInput('tags', value), destinationProblem),
  'github-token': field.anyText,
  ...judgingInputs,
  baseline: field.anyText,
  ledger: field.anyText,
  'ledger-repository': field.anyText,
  'sbom-format': field.choice(sbomFormats),
  sign: field.choice(field.signChoices),
  'attest-vex': field.flag,
  sigstore: entryList,
  'trusted-root': field.anyText,
  'allow-public-log': field.flag,
  scanners: field.choices((value) => parseListInput('tags', value), scannerNames),
  'signing-tool': field.anyText,
  'signing-tool-sha256': field.sha256,
  'rego-tool': field.anyText,
  'rego-tool-sha256': field.sha256,
  'clair-url': field.clairUrl,
  'clair-report': field.anyText,
  'clair-issuer': field.anyText,
  'clair-timeout': field.duration,
  'clair-registry-access': field.choice(layerAccesses),
  'clair-clean-up': field.flag,
  timeout: field.duration,
  'base-advice': field.durationOrOff,
  'report-dir': field.anyText,
  category: field.anyText,
} as const;

/** Inputs that say where a run on GitHub sends its reports. */
const publishingFields = {
  'upload-sarif': field.choice(uploadChoices),
  ref: field.gitRef,
  sha: field.commitHash,
  comment: field.choice(commentChoices),
  artifact: field.flag,
  'github-attestations': field.flag,
  'publish-findings': field.flag,
  matrix: field.anyText,
} as const;

/** Inputs that only mean something for a run on GitHub; elsewhere the files of the working folder count. */
const runFields = { 'policy-from': field.choice(ruleSources) } as const;

/** Every input of the root action (a test compares the names with action.yml). All are optional here: action.yml holds the defaults. */
const gateInputs = z.strictObject({ ...buildFields, ...gateFields, ...publishingFields, ...runFields }).partial();

export type GateInputs = z.infer<typeof gateInputs>;

/** Checks the raw inputs of the root action by themselves: names and values. */
export function readGateInputs(raw: ReadonlyMap<string, string>): ReadInputs<typeof gateInputs> {
  return readInputs({ schema: gateInputs, page: 'docs/inputs.md', refused: foreignInput }, raw);
}

export type InputName = keyof typeof gateInputs.shape;

/** The names of all inputs, in no particular order. */
export const inputNames = Object.keys(gateInputs.shape) as readonly InputName[];

/** Those that the command line takes: it sends reports nowhere, and has no branch. */
export const commandInputNames = inputNames.filter((name) => !(name in publishingFields || name in runFields));

/** Those of them that are on or off: on the command line `--push` is `--push=true`. */
export const switchInputNames: readonly string[] = Object.entries({ ...buildFields, ...gateFields }).flatMap(
  ([name, reader]) => (reader === field.flag ? [name] : []),
);

/** Inputs that only mean something for a build. */
export const buildInputNames = buildInputRows.flatMap(([name, { alsoWithoutBuild }]) =>
  alsoWithoutBuild ? [] : [name],
);
