/**
 * How the text of an input is read, as docker/build-push-action reads the one of that name (its src/context.ts): as it is, as a switch, or as a list.
 * - `entries`: lines or commas part two entries.
 * - `lines`: one entry a line; a comma belongs to it.
 * - `raw-lines`: the same, and white space stays, as it may be part of a secret.
 */
export type InputForm = 'text' | 'flag' | 'entries' | 'lines' | 'raw-lines';

/** One input of a build. */
interface BuildInput {
  readonly reads: InputForm;
  /** The option of buildx that hands it on, once for each entry of a list; absent: another input's option carries it, too (arguments.ts). */
  readonly option?: `--${string}`;
  /**
   * What it needs, if not every builder has it: a BuildKit (not the builder from before it), buildx (docker build without it drops the option without
   * a word), or an image as a layout (the Docker store holds no index, and so no attestations or annotations).
   */
  readonly needs?: 'buildkit' | 'buildx' | 'layout';
  /** It means something for an image that is not built here, too. */
  readonly alsoWithoutBuild?: true;
}

/**
 * Every input of a build but `context`, in the order of buildx's options. How an input is read, what the request holds, which options buildx and docker
 * build get, and what is missing where, all follow from its row; its description stands in action.yml.
 */
export const buildInputs = {
  'add-hosts': { reads: 'entries', option: '--add-host' },
  allow: { reads: 'entries', option: '--allow', needs: 'buildx' },
  annotations: { reads: 'lines', option: '--annotation', needs: 'layout' },
  'build-args': { reads: 'lines', option: '--build-arg' },
  'build-contexts': { reads: 'lines', option: '--build-context', needs: 'buildx' },
  'cache-from': { reads: 'lines', option: '--cache-from', needs: 'buildkit' },
  'cache-to': { reads: 'lines', option: '--cache-to', needs: 'buildx' },
  'cgroup-parent': { reads: 'text', option: '--cgroup-parent', needs: 'buildx' },
  file: { reads: 'text', option: '--file', alsoWithoutBuild: true },
  labels: { reads: 'lines', option: '--label' },
  'no-cache-filters': { reads: 'entries', option: '--no-cache-filter', needs: 'buildx' },
  platforms: { reads: 'entries', option: '--platform', needs: 'buildkit' },
  attests: { reads: 'lines', option: '--attest', needs: 'layout' },
  provenance: { reads: 'text', needs: 'layout' },
  sbom: { reads: 'text', needs: 'layout' },
  secrets: { reads: 'raw-lines', option: '--secret', needs: 'buildkit' },
  'secret-envs': { reads: 'entries', needs: 'buildx' },
  'secret-files': { reads: 'lines', needs: 'buildkit' },
  'shm-size': { reads: 'text', option: '--shm-size', needs: 'buildx' },
  ssh: { reads: 'entries', option: '--ssh', needs: 'buildkit' },
  tags: { reads: 'entries', option: '--tag', alsoWithoutBuild: true },
  target: { reads: 'text', option: '--target' },
  ulimit: { reads: 'lines', option: '--ulimit', needs: 'buildx' },
  builder: { reads: 'text', option: '--builder', needs: 'buildx' },
  network: { reads: 'text', option: '--network' },
  'no-cache': { reads: 'flag', option: '--no-cache' },
  pull: { reads: 'flag', option: '--pull' },
} as const satisfies Readonly<Record<string, BuildInput>>;

type Table = typeof buildInputs;
export type BuildInputName = keyof Table;

/** The rows with their names, in the order of buildx's options. */
export const buildInputRows = Object.entries(buildInputs) as readonly (readonly [BuildInputName, BuildInput])[];

/** What an input is once it is read; a switch or list that is not given is off or empty. */
type Value<R extends InputForm> = R extends 'text'
  ? string | undefined
  : R extends 'flag'
    ? boolean
    : readonly string[];

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** The inputs under their names in camel case. */
export type BuildValues = { readonly [Name in BuildInputName as Camel<Name>]: Value<Table[Name]['reads']> };

/** Inputs as they were given; any may be absent. */
type GivenBuildInputs = { readonly [Name in BuildInputName]?: Value<Table[Name]['reads']> | undefined };

/** The values of all build inputs. */
export function buildValues(given: GivenBuildInputs): BuildValues {
  const values = buildInputRows.map(([name, { reads }]) => [camel(name), given[name] ?? absent(reads)]);
  return Object.fromEntries(values) as BuildValues;
}

/** The value of one input. */
export function buildValue(values: BuildValues, name: BuildInputName): Value<InputForm> {
  return values[camel(name) as keyof BuildValues];
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function absent(reads: InputForm): Value<InputForm> {
  switch (reads) {
    case 'text':
      return undefined;
    case 'flag':
      return false;
    case 'entries':
    case 'lines':
    case 'raw-lines':
      return [];
  }
}
