/**
 * The gate as its users have it: `dist/main.js` started as the runner starts it, `dist/cli.js` as a shell does. Each world has its own workspace, temporary
 * folder, cache and reports; the advisories are the demo's, so the results are the same every day.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { toolsDirectory } from './start-docker.js';
import { writeTrivyLauncher } from './trivy-launcher.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Another bundle than the committed one, while somebody works on it. */
const dist = process.env.IMAGE_GATE_DIST ?? join(root, 'dist');

/** Files of an image in which Trivy finds: lodash has one CRITICAL and several other advisories; the newer one none of them. */
export const lodash = (version: string) => ({
  'app/node_modules/lodash/package.json': JSON.stringify({ name: 'lodash', version, license: 'MIT' }),
});
export const vulnerable = lodash('4.17.4');
export const fixed = lodash('4.18.1');

/** What a fake Trivy does that finds a package of the system, one of an application, and nothing wrong with them. */
export const findsNothing =
  "write(report({ Results: [{ Target: 'image (debian 12.5)', Class: 'os-pkgs', Type: 'debian', Packages: [{ Name: 'bash', Version: '5.2' }] }, " +
  "{ Target: 'Node.js', Class: 'lang-pkgs', Type: 'node-pkg', Packages: [{ Name: 'a', Version: '1.0.0' }] }] }));";

export type Inputs = Readonly<Record<string, string>>;

/** How a run ended, with all that it left for people. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of a step; empty when it set none. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Names in the folder of reports. */
  readonly reports: readonly string[];
  /** What is left in the temporary folder, without our own reports. */
  readonly rest: readonly string[];
  /** Milliseconds from the signal to the end, where one was sent. */
  readonly took: number;
}

/** A run that is under way. */
export interface Running {
  /** Sends a signal to the gate alone, as the runner does. */
  signal(name: NodeJS.Signals): void;
  /** Everything on both streams up to now. */
  output(): string;
  readonly ended: Promise<Ended>;
}

export interface GateWorld {
  readonly directory: string;
  readonly workspace: string;
  readonly cache: string;
  /** The real one, by a script that becomes it. */
  readonly trivy: string;
  /** Starts a step of a workflow with these inputs beside the usual ones; an empty value takes one out. */
  start(inputs: Inputs, environment?: Inputs): Running;
  step(inputs: Inputs, environment?: Inputs): Promise<Ended>;
  cli(args: readonly string[], environment?: Inputs): Promise<Ended>;
  startCli(args: readonly string[], environment?: Inputs): Running;
  /** Writes a file below the workspace. */
  write(path: string, content: string): Promise<void>;
  /** Processes that a run of this world has left behind. */
  leftBehind(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The database that has advisories for Debian 12, of which the scans of a fake Trivy are. */
export const debianAdvisories = '__tests__/fixtures/advisory-db';

/** @param environment what every run gets, e.g. that of a DockerWorld. */
export async function gateWorld(environment: Inputs = {}, advisories = 'demo/advisory-db'): Promise<GateWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'image-gate-run-'));
  const [workspace, cache] = [join(directory, 'workspace'), join(directory, 'cache')];
  for (const folder of [workspace, join(directory, 'temp')]) await mkdir(folder);
  await cp(join(root, advisories), cache, { recursive: true });
  const trivy = await writeTrivyLauncher(directory);
  const places = { directory, workspace, cache, trivy };
  let runs = 0;
  const start = (inputs: Inputs, more: Inputs = {}) => {
    runs += 1;
    return startStep(places, runs, inputs, { ...environment, ...more });
  };
  const startCli = (args: readonly string[], more: Inputs = {}) =>
    launch(directory, workspace, 'cli.js', args, { ...basics(directory), ...environment, ...more });
  return {
    ...places,
    start,
    startCli,
    step: (inputs, more) => start(inputs, more).ended,
    cli: (args, more) => startCli(args, more).ended,
    write: async (path, content) => {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), content);
    },
    leftBehind: () => processesOf(directory),
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

/** The inputs that make a run offline and the same every day. */
export function offline({ trivy, cache }: Pick<GateWorld, 'trivy' | 'cache'>): Inputs {
  return { 'trivy-path': trivy, offline: 'true', 'max-db-age': 'unlimited', 'cache-dir': cache };
}

function basics(directory: string): Inputs {
  const path = [dirname(process.execPath), toolsDirectory, process.env.PATH ?? '', '/usr/sbin'].join(delimiter);
  return {
    PATH: path,
    HOME: join(directory, 'home'),
    TMPDIR: join(directory, 'temp'),
    DOCKER_CONFIG: join(directory, 'docker'),
  };
}

type Places = Pick<GateWorld, 'directory' | 'workspace' | 'cache' | 'trivy'>;

function startStep(places: Places, run: number, inputs: Inputs, environment: Inputs): Running {
  const { directory, workspace } = places;
  const given = Object.entries({
    context: '.',
    'policy-from': 'head',
    ...offline(places),
    'github-token': 'ghs_secretofthetest',
    ...inputs,
  });
  const variables = given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(directory, `output-${run}`),
    GITHUB_STEP_SUMMARY: join(directory, `summary-${run}`),
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_PATH: join(directory, 'repository.json'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: join(directory, 'temp'),
  };
  for (const file of [github.GITHUB_OUTPUT, github.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
  writeFileSync(github.GITHUB_EVENT_PATH, JSON.stringify({ repository: { private: true } }));
  return launch(directory, workspace, 'main.js', [], {
    ...basics(directory),
    ...github,
    ...Object.fromEntries(variables),
    ...environment,
  });
}

function launch(directory: string, workspace: string, file: string, args: readonly string[], env: Inputs): Running {
  const child = spawn(process.execPath, [join(dist, file), ...args], {
    cwd: workspace,
    env: { ...env, IMAGE_GATE_TEST: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let seen = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (seen += chunk));
  let signalled = performance.now();
  const finish = async (): Promise<Ended> => {
    const [[code], stdout, stderr] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
    const took = performance.now() - signalled;
    const read = (path: string | undefined) => (path ? readFile(path, 'utf8').catch(() => '') : Promise.resolve(''));
    return {
      code,
      stdout,
      stderr,
      outputs: outputsOf(await read(env.GITHUB_OUTPUT)),
      summary: await read(env.GITHUB_STEP_SUMMARY),
      reports: await readdir(join(directory, 'temp/image-gate')).catch(() => []),
      rest: (await readdir(join(directory, 'temp'))).filter((name) => !/^image-gate(\.private)?$/.test(name)),
      took,
    };
  };
  const signal = (name: NodeJS.Signals) => {
    signalled = performance.now();
    child.kill(name);
  };
  return { signal, output: () => seen, ended: finish() };
}

/** The runner's file format: `name<<DELIMITER`, lines, the delimiter. */
function outputsOf(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...file.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}

/** Living processes that have our mark in their environment, or a path of this world among their arguments. */
async function processesOf(directory: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '');
      const [command, environment, stat] = await Promise.all([read('cmdline'), read('environ'), read('stat')]);
      const ours = command.includes(directory) || environment.includes(`IMAGE_GATE_TEST=${directory}`);
      return ours && !/\) [ZX] /.test(stat) ? [command.replaceAll('\0', ' ')] : [];
    }),
  );
  return found.flat();
}

/** Waits until something is true. @throws after five minutes, with what it waited for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 300_000; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what}: it did not happen within 120 s`);
}
