/**
 * Everything outside of a whole run, for tests of the flows: real files and children in a folder of its own, a fake Trivy that tells what a test says, a
 * runner that records, a GitHub that takes everything. `events` holds every side effect in its order: `mask …`, `write …`, `start …`, `request …`,
 * `github …`, `artifact …`, `summary`, `outputs`.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliPorts } from '../../src/flows/ports.js';
import { createFiles } from '../../src/host/files/files.js';
import { createHttp } from '../../src/host/http.js';
import type { ArtifactStore, Files, GithubApi, Http, Process, Runner } from '../../src/host/ports.js';
import { createProcess } from '../../src/host/process/process.js';
import { createTufClient } from '../../src/host/tuf-client.js';
import type { ApiRequest, Environment, Mail, MailServer } from '../../src/host/values.js';
import { FakeClock, FakeLog } from '../host/fake-ports.js';
import { type LayoutRecipe, type MadeLayout, makeLayout } from '../oci/layout/make-layout.js';
import { report, result, vulnerability } from '../scan/report.js';

const advisories = fileURLToPath(new URL('../fixtures/advisory-db', import.meta.url));
const actionFile = fileURLToPath(new URL('../../action.yml', import.meta.url));
export const commit = '0123456789abcdef0123456789abcdef01234567';

/** What a step on a runner has told. */
export interface Told {
  outputs: Readonly<Record<string, string>> | undefined;
  readonly summaries: string[];
  readonly annotations: string[];
  /** Standard output of the command line. */
  printed: string;
  readonly mails: { readonly server: MailServer; readonly mail: Mail }[];
  readonly shown: string[];
}

export interface FlowWorld extends CliPorts {
  readonly directory: string;
  /** The working folder: the checked out repository. */
  readonly workspace: string;
  readonly reports: string;
  readonly log: FakeLog;
  readonly events: string[];
  readonly told: Told;
  /** Makes the layout `image` in the workspace, and a Trivy that reports on it. */
  layout(recipe?: LayoutRecipe): ReturnType<typeof makeLayout>;
  /** Makes Trivy find vulnerabilities of these severities in the next layout. */
  finds(...severities: readonly string[]): void;
  /** Inputs that run offline on the layout, and what a test adds; `undefined` takes one out. */
  inputs(more?: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string>;
  /** Writes a file of the repository. */
  repository(path: string, text: string): void;
  /** The path of the report with such a name. */
  reportNamed(form: RegExp): string;
  /** The record that a run has left, as JSON. */
  record(): ReturnType<typeof JSON.parse>;
  close(): void;
}

export interface WorldChange {
  readonly environment?: Environment;
  readonly files?: (files: Files) => Partial<Files>;
  readonly runner?: (runner: Runner) => Partial<Runner>;
  readonly github?: (api: GithubApi) => GithubApi;
  readonly artifacts?: ArtifactStore;
  /** What standard input holds. */
  readonly input?: string;
}

export function flowWorld(change: WorldChange = {}): FlowWorld {
  const { environment = {}, files: changeFiles, runner: changeRunner } = change;
  const directory = mkdtempSync(`${tmpdir()}/image-gate-flow-test-`);
  const workspace = join(directory, 'workspace');
  for (const folder of [workspace, join(directory, 'tmp')]) mkdirSync(folder);
  cpSync(advisories, join(directory, 'cache'), { recursive: true });
  const events: string[] = [];
  const told: Told = { outputs: undefined, summaries: [], annotations: [], printed: '', shown: [], mails: [] };
  const { signal } = new AbortController();
  const real = createFiles(join(directory, 'tmp'));
  const files = recordedFiles({ ...real, ...changeFiles?.(real) }, events);
  const recorder = recordingRunner(told, events);
  const trivy = join(directory, 'trivy');
  const findings: string[] = [];
  const reports = join(directory, 'reports');
  const reportNamed = (form: RegExp) => join(reports, readdirSync(reports).find((file) => form.test(file)) ?? 'none');
  const finds = (...severities: readonly string[]) => void findings.splice(0, findings.length, ...severities);
  return {
    directory,
    workspace,
    reports,
    events,
    told,
    files,
    process: recordedProcess(withTrivy(createProcess(signal)), events),
    http: recordedHttp(createHttp(signal, {}, 'test'), events),
    clock: new FakeClock(),
    mailer: { send: async (server, mail) => void told.mails.push({ server, mail }) },
    log: new FakeLog(),
    runner: { ...recorder, ...changeRunner?.(recorder) },
    tuf: createTufClient(files),
    remoteCache: { restore: async () => false, save: async () => undefined },
    environment: {
      PATH: process.env.PATH,
      DOCKER_CONFIG: join(directory, 'docker'),
      XDG_CACHE_HOME: join(directory, 'user-cache'),
      ...runnerEnvironment(directory, workspace),
      ...environment,
    },
    machine: { os: 'linux', arch: 'x64', cpus: 2 },
    openContents: () => ({ read: async () => undefined, list: async () => [], isExecutable: async () => false }),
    openGithub: () => recordedGithub(change.github?.(willingGithub) ?? willingGithub, events),
    openDownload: () => async () => Buffer.alloc(0),
    artifacts: recordedArtifacts(change.artifacts ?? willingArtifacts, events),
    show: (table) => void told.shown.push(table),
    table: { colour: false },
    workingDirectory: workspace,
    version: '1.2.3',
    print: (chunks) => {
      told.printed += [...chunks].join('');
    },
    readInput: async () => Buffer.from(change.input ?? ''),
    actionFile,
    program: { node: process.execPath, script: fileURLToPath(import.meta.url) },
    layout: async (recipe) => {
      const made = await makeLayout(join(workspace, 'image'), recipe);
      writeRecordedTrivy(trivy, reportOf(made, findings));
      return made;
    },
    finds,
    inputs: (more = {}) => {
      const given = { ...offlineInputs(directory, workspace, trivy), ...more };
      return new Map(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));
    },
    repository: (path, text) => {
      mkdirSync(join(workspace, path, '..'), { recursive: true });
      writeFileSync(join(workspace, path), text);
    },
    reportNamed,
    record: () => JSON.parse(readFileSync(reportNamed(/^image-gate-record-/), 'utf8')),
    close: () => {
      real.removeTemporarySync();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function offlineInputs(directory: string, workspace: string, trivy: string): Readonly<Record<string, string>> {
  return {
    context: '.',
    'policy-from': 'head',
    input: join(workspace, 'image'),
    'trivy-path': trivy,
    offline: 'true',
    'max-db-age': 'unlimited',
    'cache-dir': join(directory, 'cache'),
    'report-dir': join(directory, 'reports'),
    'github-token': 'token-of-the-run',
  };
}

function runnerEnvironment(directory: string, workspace: string): Environment {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
    RUNNER_TEMP: directory,
  };
}

const recordedTrivy = '# stands for a Trivy that has the report beside it ready\n';

/** A Trivy that has its report ready. A test may put a program in its place. */
function writeRecordedTrivy(path: string, recorded: object): void {
  writeFileSync(`${path}.json`, JSON.stringify(recorded));
  writeFileSync(path, recordedTrivy, { mode: 0o755 });
}

/** Plays the recorded Trivy itself: to start a process takes longer than all the rest of a run. What a command writes may lie in a file of its own. */
function withTrivy(children: Process): Process {
  const isRecorded = (file: string) => existsSync(`${file}.json`) && readFileSync(file, 'utf8') === recordedTrivy;
  return {
    ...children,
    run: async (command) => {
      if (!isRecorded(command.file)) return children.run(command);
      const output = command.args[command.args.indexOf('--output') + 1] ?? '';
      const own = `${command.file}.${command.args[0]}.json`;
      copyFileSync(existsSync(own) ? own : `${command.file}.json`, resolve(command.cwd ?? '.', output));
      return { code: 0, signal: null, late: false, stdout: '', stderr: '' };
    },
  };
}

function reportOf({ images: [image] }: MadeLayout, severities: readonly string[]): object {
  const Vulnerabilities = severities.map((Severity, index) =>
    vulnerability({ VulnerabilityID: `CVE-2026-000${index + 1}`, Severity }),
  );
  const ImageConfig = { os: 'linux', architecture: 'amd64' };
  return report([result({ Vulnerabilities })], {
    Metadata: { ImageID: image?.config.digest, ImageConfig },
  });
}

/** A GitHub that takes whatever it gets, for a private repository. */
const willingGithub: GithubApi = {
  request: async ({ method, route }: ApiRequest) => {
    const id = 'upload-1';
    if (method === 'POST' && route.endsWith('/sarifs')) return { status: 202, headers: {}, body: { id } };
    if (route.endsWith(`/sarifs/${id}`)) return { status: 200, headers: {}, body: { processing_status: 'complete' } };
    if (method === 'GET' && /^\/repos\/[^/]+\/[^/]+$/.test(route))
      return { status: 200, headers: {}, body: { private: true } };
    if (method === 'GET') return { status: 200, headers: {}, body: [] };
    return { status: 201, headers: {}, body: { id: 1, html_url: 'https://github.com/octo-org/octo-repo/pull/7#1' } };
  },
};

function recordedGithub(api: GithubApi, events: string[]): GithubApi {
  return {
    request: (request) => {
      events.push(`github ${request.method} ${request.route}`);
      return api.request(request);
    },
  };
}

const willingArtifacts: ArtifactStore = { upload: async () => ({ kind: 'stored', id: '11', bytes: 1 }) };

function recordedArtifacts(store: ArtifactStore, events: string[]): ArtifactStore {
  return {
    upload: (artifact) => {
      events.push(`artifact ${artifact.name}`);
      return store.upload(artifact);
    },
  };
}

function recordedFiles(files: Files, events: string[]): Files {
  const noted = <A extends readonly [string, ...unknown[]], R>(name: string, work: (...args: A) => R) => {
    return (...args: A): R => {
      events.push(`${name} ${args[0]}`);
      return work(...args);
    };
  };
  return {
    ...files,
    write: noted('write', files.write),
    replace: noted('write', files.replace),
    writeStream: noted('write', files.writeStream),
    makeDirectory: noted('write', files.makeDirectory),
    link: noted('write', files.link),
    rename: noted('rename', files.rename),
    remove: noted('remove', files.remove),
    temporaryDirectory: noted('write', files.temporaryDirectory),
  };
}

function recordedProcess(children: Process, events: string[]): Process {
  return {
    run: (command) => {
      events.push(`start ${command.file}`);
      return children.run(command);
    },
    pipe: (command, consume) => {
      events.push(`start ${command.file}`);
      return children.pipe(command, consume);
    },
  };
}

function recordedHttp(http: Http, events: string[]): Http {
  return {
    request: (request) => {
      events.push(`request ${request.method} ${request.url.pathname}`);
      return http.request(request);
    },
  };
}

function recordingRunner(told: Told, events: string[]): Runner {
  return {
    setOutputs: async (outputs) => {
      events.push('outputs');
      told.outputs = outputs;
    },
    writeSummary: async (markdown) => {
      events.push('summary');
      told.summaries.push(markdown);
    },
    annotate: (level, message) => void told.annotations.push(`${level}: ${message}`),
    maskSecret: (value) => void events.push(`mask ${value}`),
  };
}

/** The files of a repository on GitHub, each by its commit and path: `0123… .github/image-gate.yml`. */
export function contentsOf(files: ReadonlyMap<string, string>): FlowWorld['openContents'] {
  return () => ({
    read: async (path, commit) => {
      const text = files.get(`${commit} ${path}`);
      return text === undefined ? undefined : Buffer.from(text);
    },
    list: async () => [],
    isExecutable: async () => false,
  });
}
