import { execFile, spawn } from 'node:child_process';
import { cp, link, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Command, Process } from '../../src/host/ports.js';
import { createProcess } from '../../src/host/process/process.js';
import { startGuard } from './start-guard.js';

const run = promisify(execFile);

/** Where trivy, docker-buildx and buildkitd are (`script/bootstrap` fills it). */
export const toolsDirectory = process.env.IMAGE_GATE_TOOLS ?? join(homedir(), '.cache', 'image-gate-tools', 'bin');

/** A Docker Engine and a BuildKit of our own: own data, own sockets, no network, nothing outside of one temporary folder. */
export interface DockerWorld {
  readonly directory: string;
  /** What a child needs so that `docker` talks to this engine, with buildx as its plug-in. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same, without any plug-in. */
  readonly environmentWithoutBuildx: Readonly<Record<string, string>>;
  /** The name of a builder with the remote driver: BuildKit by itself, several platforms. */
  readonly remoteBuilder: string;
  /** Runs `docker` here. @throws when it fails. */
  docker(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Daemons need root; GitHub's runners have sudo without a password. */
export const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Whose sockets they are, so that we may use them. */
export const group = ['--group', String(process.getgid?.() ?? 0)];

/**
 * Starts both and waits until they listen. The folder must not be on overlayfs (`TMPDIR`).
 * @param room bytes of the disk on which the engine keeps its data, and of that of BuildKit; unless given, they share ours.
 */
export async function startDocker(room?: number): Promise<DockerWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'image-gate-docker-'));
  const guard = await startGuard(directory, asRoot);
  if (room !== undefined) for (const name of ['data', 'buildkit']) await smallDisk(join(directory, name), room);
  await Promise.all([startEngine(directory), startBuildKit(directory)]);
  const plain = { ...defined(process.env), DOCKER_HOST: `unix://${directory}/docker.sock` };
  const environment = { ...plain, DOCKER_CONFIG: join(directory, 'config') };
  const environmentWithoutBuildx = { ...plain, DOCKER_CONFIG: join(directory, 'config-plain') };
  const docker = async (...args: readonly string[]) => (await run('docker', args, { env: environment })).stdout;
  await writeConfig(environment.DOCKER_CONFIG, environmentWithoutBuildx.DOCKER_CONFIG);
  await docker('buildx', 'create', '--name', 'remote', '--driver', 'remote', `unix://${directory}/buildkit.sock`);
  return { directory, environment, environmentWithoutBuildx, remoteBuilder: 'remote', docker, stop: guard.stop };
}

/** A file system of its own with this many bytes. The guard of the folder takes it away. */
export async function smallDisk(folder: string, bytes: number): Promise<void> {
  await mkdir(folder);
  await privileged('mount', '-t', 'tmpfs', '-o', `size=${bytes},mode=1777`, 'image-gate-test', folder);
}

/** The real Process port, whose children get this environment instead of ours. */
export function processIn(
  environment: Readonly<Record<string, string>>,
  signal = new AbortController().signal,
): Process {
  const process = createProcess(signal);
  const placed = (command: Command): Command => ({ ...command, env: { ...command.env, ...environment } });
  return {
    run: (command) => process.run(placed(command)),
    pipe: (command, consume) => process.pipe(placed(command), consume),
  };
}

/** Two configurations of Docker's client: one with buildx as its plug-in, one without any. */
export async function writeConfig(withBuildx: string, without: string): Promise<void> {
  await mkdir(join(withBuildx, 'cli-plugins'), { recursive: true });
  await mkdir(without, { recursive: true });
  const [program, plugIn] = [
    await realpath(join(toolsDirectory, 'docker-buildx')),
    join(withBuildx, 'cli-plugins', 'docker-buildx'),
  ];
  // Linked: for a moment Linux does not start a program that was just written where another child began meanwhile (ETXTBSY), and Docker then knows no buildx.
  await link(program, plugIn).catch(async () => await cp(program, plugIn));
  for (const directory of [withBuildx, without]) await writeFile(join(directory, 'config.json'), '{}');
}

function startEngine(directory: string): Promise<void> {
  const places = [
    '--data-root',
    `${directory}/data`,
    '--exec-root',
    `${directory}/exec`,
    '--pidfile',
    `${directory}/docker.pid`,
  ];
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  const socket = ['-H', `unix://${directory}/docker.sock`, ...group];
  return startDaemon(['dockerd', ...places, ...network, ...socket], /API listen on/);
}

function startBuildKit(directory: string): Promise<void> {
  const worker = ['--containerd-worker=false', '--oci-worker-snapshotter=overlayfs'];
  const places = ['--root', `${directory}/buildkit`, '--addr', `unix://${directory}/buildkit.sock`];
  return startDaemon([join(toolsDirectory, 'buildkitd'), ...places, ...worker, ...group], /running server on/);
}

/** Starts a daemon and waits for the line in which it says that it is ready. The guard of its folder ends it. */
export async function startDaemon(command: readonly string[], ready: RegExp): Promise<void> {
  const [file = '', ...args] = [...asRoot, ...command];
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const lines: string[] = [];
  const started = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command[0]} ended with ${code}:\n${lines.slice(-10).join('\n')}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      if (ready.test(line)) resolve();
    });
  });
  await started;
}

/** Runs a command as root. @throws when it fails. */
export async function privileged(...command: readonly string[]): Promise<void> {
  const [file = '', ...args] = [...asRoot, ...command];
  await run(file, args);
}

/** A variable that is not set is not there, as for any child. */
export function defined(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
