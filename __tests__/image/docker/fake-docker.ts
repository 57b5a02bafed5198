import { mkdir, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Command, Process } from '../../../src/host/ports.js';
import type { Finished } from '../../../src/host/values.js';
import { makeLayout } from '../../oci/layout/make-layout.js';
import { makeEntries, type SavedImage } from '../archive/make-archive.js';

/** What a fake `docker` answers. */
export interface FakeDocker {
  /** Major version of the client; default 28. */
  readonly client?: number;
  /** Absent: no plug-in. */
  readonly buildx?: { readonly driver: string };
  readonly containerdStore?: boolean;
  readonly daemon?: boolean;
  /** By name or ID: what saving it gives. A function is asked at that time. */
  readonly images?: Readonly<Record<string, () => SavedImage>>;
  /** IDs by name, for `image inspect`. */
  readonly names?: Readonly<Record<string, string>>;
  /** What `image ls` shows: a name (`<none>:<none>` for a dangling image) and its ID, and the digest where the store knows it. */
  readonly listed?: readonly { readonly name: string; readonly id: string; readonly digest?: string }[];
  /** Ends the build instead of building. */
  readonly failure?: Partial<Finished>;
  /** What a build writes on the way. */
  readonly output?: readonly string[];
  /** The image ID that a build writes; default that of the built layout. */
  readonly imageId?: string;
  readonly metadata?: string;
}

/** A Process that knows only `docker`, and every command that it was given. */
export interface FakeProcess extends Process {
  readonly commands: readonly Command[];
}

const done: Finished = { code: 0, signal: null, late: false, stdout: '', stderr: '' };
const failed = (stderr: string): Finished => ({ ...done, code: 1, stderr });
const noDaemon = failed(
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
);

/** Makes it. */
export function fakeDocker(docker: FakeDocker): FakeProcess {
  const commands: Command[] = [];
  return {
    commands,
    async run(command) {
      commands.push(command);
      if (command.onLine && canBuild(docker, command.args))
        docker.output?.forEach((line) => void command.onLine?.(line));
      return answer(docker, command.args);
    },
    async pipe(command, consume) {
      commands.push(command);
      const image = docker.images?.[command.args[2] ?? ''];
      const tar = image === undefined ? Buffer.alloc(0) : await makeEntries(image().entries);
      let isWhole = false;
      // What it writes behind the end of the tar must be read, too.
      const written = async function* () {
        yield tar;
        yield Buffer.alloc(10_240);
        isWhole = true;
      };
      const value = await consume(Readable.from(written()));
      if (image === undefined) return { finished: failed('No such image'), value };
      return { finished: isWhole ? done : failed('write /dev/stdout: broken pipe'), value };
    },
  };
}

// Observed with buildx 0.30, before anything is built.
const noExport = failed('ERROR: OCI exporter is not supported for the docker driver.');
const notACommand = failed("docker: 'buildx' is not a docker command.");

async function answer(docker: FakeDocker, args: readonly string[]): Promise<Finished> {
  switch (`${args[0]} ${args[1]}`) {
    case 'buildx version':
      return docker.buildx === undefined ? notACommand : done;
    case 'buildx inspect':
      if (docker.buildx === undefined) return notACommand;
      if (args[2] === 'nobody') return failed('ERROR: no builder "nobody" found');
      // Observed with buildx 0.30: exit code 0, and no driver.
      if (docker.daemon === false && docker.buildx?.driver === 'docker')
        return { ...done, stdout: `Name:   default\nDriver: \nError:  ${noDaemon.stderr}\n` };
      return { ...done, stdout: `Name:   default\nDriver: ${docker.buildx?.driver}\n\nNodes:\nName: x\n` };
    case 'version --format':
      return docker.daemon === false
        ? noDaemon
        : { ...done, stdout: JSON.stringify({ Client: { Version: `${docker.client ?? 28}.1.2` } }) };
    case 'info --format':
      return docker.daemon === false
        ? noDaemon
        : { ...done, stdout: JSON.stringify({ DriverStatus: storeStatus(docker) }) };
    case 'image inspect': {
      const id = docker.names?.[args.at(-1) ?? ''];
      return id === undefined ? failed('Error: No such image') : { ...done, stdout: `${id}\n` };
    }
    case 'image ls':
      return docker.daemon === false ? noDaemon : { ...done, stdout: imageList(docker.listed ?? []) };
    default:
      return args.includes('--iidfile') ? build(docker, args) : done;
  }
}

function canBuild(docker: FakeDocker, args: readonly string[]): boolean {
  return !args.includes('--output') || docker.buildx?.driver !== 'docker' || docker.containerdStore === true;
}

/** As the format of the question asks for it. */
function imageList(images: NonNullable<FakeDocker['listed']>): string {
  const rows = images.map(({ name, id, digest = '<none>' }) => {
    const [, Repository, Tag] = /^(.*):([^:/]*)$/.exec(name) ?? [];
    return JSON.stringify({ ID: id, Repository, Tag, Digest: digest });
  });
  return rows.map((row) => `${row}\n`).join('');
}

function storeStatus({ containerdStore }: FakeDocker): unknown {
  return containerdStore ? [['driver-type', 'io.containerd.snapshotter.v1']] : [['Backing Filesystem', 'extfs']];
}

async function build(docker: FakeDocker, args: readonly string[]): Promise<Finished> {
  const exports = args.includes('--output');
  if (args[0] === 'buildx' && docker.buildx === undefined) return notACommand;
  if (!canBuild(docker, args)) return noExport;
  if (docker.failure !== undefined) return { ...done, code: 1, ...docker.failure };
  const after = (option: string) => args[args.indexOf(option) + 1] ?? '';
  const output = exports ? after('--output').replace(/.*dest=/, '') : undefined;
  let imageId = docker.imageId ?? 'none';
  if (output !== undefined) {
    await mkdir(output, { recursive: true });
    const made = await makeLayout(output, { index: false });
    imageId = docker.imageId ?? made.images[0]?.config.digest ?? 'none';
  }
  await writeFile(after('--iidfile'), imageId);
  if (docker.metadata !== undefined) await writeFile(after('--metadata-file'), docker.metadata);
  return done;
}
