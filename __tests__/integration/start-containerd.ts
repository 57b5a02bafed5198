import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { asRoot, type DockerWorld, defined, group, startDaemon, writeConfig } from './start-docker.js';
import { startGuard } from './start-guard.js';

const run = promisify(execFile);
const scripts = fileURLToPath(new URL('../../script', import.meta.url));

/**
 * The Docker Engine of Debian 13, which keeps images in containerd's store as new installations do, in a throwaway root file system; our own client talks
 * to it through its socket. The first start on a machine makes that root with debootstrap, which takes minutes.
 */
export async function startContainerd(): Promise<Omit<DockerWorld, 'remoteBuilder'>> {
  const root = await engineRoot();
  const directory = await mkdtemp(join(tmpdir(), 'image-gate-containerd-'));
  const guard = await startGuard(directory, asRoot);
  const inside = [
    'mount --bind "$1" "$IN_ROOT/mnt"',
    'mkdir -p "$IN_ROOT/etc/docker"',
    `echo '{ "features": { "containerd-snapshotter": true } }' >"$IN_ROOT/etc/docker/daemon.json"`,
    'shift',
    'chroot "$IN_ROOT" dockerd "$@"',
  ].join(' && ');
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  const command = [join(scripts, 'in-root'), root, 'bash', '-c', inside, 'bash', `${directory}/`];
  await startDaemon([...command, ...network, '-H', 'unix:///mnt/docker.sock', ...group], /API listen on/);
  const plain = { ...defined(process.env), DOCKER_HOST: `unix://${directory}/docker.sock` };
  const environment = { ...plain, DOCKER_CONFIG: join(directory, 'config') };
  const environmentWithoutBuildx = { ...plain, DOCKER_CONFIG: join(directory, 'config-plain') };
  await writeConfig(environment.DOCKER_CONFIG, environmentWithoutBuildx.DOCKER_CONFIG);
  const docker = async (...args: readonly string[]) => (await run('docker', args, { env: environment })).stdout;
  return { directory, environment, environmentWithoutBuildx, docker, stop: guard.stop };
}

async function engineRoot(): Promise<string> {
  const script = 'set -euo pipefail; . "$0/places.sh"; . "$0/roots.sh"; make_engine_root';
  const [file = '', ...args] = [...asRoot, 'bash', '-c', script, scripts];
  return (await run(file, args)).stdout.trim();
}
