import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import type { Log } from '../../src/host/ports.js';
import type { BuildRequest } from '../../src/image/build/request.js';
import { loadImage } from '../../src/image/docker/load.js';
import { type ImageSource, type ObtainedImage, type ObtainPorts, obtainImage } from '../../src/image/obtain.js';
import { platformName } from '../../src/oci/descriptor.js';
import { blobPath } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { plainRequest } from '../image/build/plain-request.js';
import { createRegistryThatMustNotBeAsked } from './no-registry.js';
import { type DockerWorld, processIn, startDocker } from './start-docker.js';

/** Starting two daemons, and a build of a few files with each. */
const patience = 600_000;

let world: DockerWorld;
let context: string;
const lines: string[] = [];
/** A place of its own for temporary folders: others build at the same time. */
const temporary = mkdtempSync(join(tmpdir(), 'image-gate-build-test-'));
const files = createFiles(temporary);
const log: Log = {
  info: (text) => void lines.push(text),
  warning: (text) => void lines.push(`warning: ${text}`),
  error: (text) => void lines.push(text),
  debug: () => undefined,
  group: (_, work) => work(),
};

beforeAll(async () => {
  world = await startDocker();
  context = join(world.directory, 'context');
  await mkdir(context);
  await writeFile(join(context, 'a.txt'), 'first layer\n');
  await writeFile(join(context, 'b.txt'), Array.from({ length: 300_000 }, (_, index) => `${index * 7919}`).join('\n'));
  const steps = ['FROM scratch', 'COPY a.txt /a.txt', 'COPY b.txt /b.txt', 'LABEL made.by=image-gate'];
  await writeFile(join(context, 'Dockerfile'), `${steps.join('\n')}\n`);
}, patience);

afterAll(async () => {
  await files.removeTemporary();
  rmSync(temporary, { recursive: true });
  await world.stop();
}, patience);

function ports(environment = world.environment): ObtainPorts {
  const process = processIn(environment);
  const machine = { os: 'linux', arch: 'x64', cpus: 2 } as const;
  return { process, files, log, machine, environment, registry: createRegistryThatMustNotBeAsked() };
}

async function obtain(source: ImageSource, given = ports()): Promise<ObtainedImage> {
  return obtainImage(given, source, await mkdtemp(join(world.directory, 'layout-')), 'gzip');
}

function buildOf(change: Partial<BuildRequest> = {}): ImageSource {
  return { kind: 'build', request: { ...plainRequest({ kind: 'local', path: context }), ...change } };
}

const withRemote: Partial<BuildRequest> = { builder: 'remote' };

describe('a build with a builder that exports layouts', () => {
  it(
    'gives every platform, and the digests that buildx tells',
    async () => {
      const platforms = ['linux/amd64', 'linux/arm64'];
      const { layout, imageId, metadata } = await obtain(
        buildOf({ ...withRemote, platforms, tags: ['a/b:1', 'c/d:2'] }),
      );
      expect(layout.images.map(({ platform }) => platformName(platform))).toEqual(platforms);
      expect(imageId).toBe(layout.root.digest);
      expect(JSON.parse(metadata)).toMatchObject({
        'containerimage.digest': layout.root.digest,
        'image.name': expect.stringContaining('c/d:2'),
      });
    },
    patience,
  );

  it(
    'has the config digest as image ID for one platform',
    async () => {
      const { layout, imageId } = await obtain(buildOf({ ...withRemote, provenance: 'false' }));
      expect(imageId).toBe(layout.images[0].config.digest);
      expect(layout.images[0].labels).toEqual({ 'made.by': 'image-gate' });
    },
    patience,
  );

  it(
    'keeps attestations beside the image',
    async () => {
      const { layout } = await obtain(buildOf({ ...withRemote, provenance: 'mode=max', sbom: 'false' }));
      expect(layout.images).toHaveLength(1);
      expect(layout.blobs.some(({ mediaType }) => mediaType === 'application/vnd.in-toto+json')).toBe(true);
    },
    patience,
  );

  it(
    'hands a secret to the build and shows it nowhere',
    async () => {
      await writeFile(join(context, 'secret.Dockerfile'), 'FROM scratch\nCOPY a.txt /\n');
      lines.length = 0;
      const secrets = ['TOKEN=hunter2hunter2', 'EMPTY='];
      await obtain(buildOf({ ...withRemote, secrets, file: join(context, 'secret.Dockerfile') }));
      expect(lines.join('\n')).toContain('warning: The secret EMPTY is empty');
      expect(lines.join('\n')).not.toContain('hunter2');
    },
    patience,
  );

  it(
    'loads what has passed into Docker under its tag',
    async () => {
      const image = await obtain(buildOf({ ...withRemote, provenance: 'mode=min' }));
      await loadImage(ports(), image, [parseReference('localhost/loaded:1')]);
      expect((await world.docker('image', 'inspect', '--format', '{{.Id}}', 'localhost/loaded:1')).trim()).toBe(
        image.layout.images[0].config.digest,
      );
    },
    patience,
  );
});

describe('a build into the Docker store', () => {
  it(
    'gives the same layout on every run, with the ID that Docker knows',
    async () => {
      const first = await obtain(buildOf());
      const second = await obtain(buildOf({ tags: ['localhost/never:1'] }));
      expect(first.stored).toBe(true);
      expect(first.layout.images[0].config.digest).toBe(first.imageId);
      expect(second.layout.root).toEqual(first.layout.root);
      expect(JSON.parse(first.metadata)['containerimage.digest']).toBe(first.layout.root.digest);
    },
    patience,
  );

  it(
    'leaves no tag before the verdict, and tags by ID after it',
    async () => {
      const image = await obtain(buildOf({ tags: ['localhost/later:1'] }));
      expect(await world.docker('image', 'ls', '--quiet', 'localhost/later')).toBe('');
      await loadImage(ports(), image, [parseReference('localhost/later:1')]);
      expect((await world.docker('image', 'inspect', '--format', '{{.Id}}', 'localhost/later:1')).trim()).toBe(
        image.imageId,
      );
    },
    patience,
  );

  it(
    'says what it lacks, and what to do',
    async () => {
      const wish = buildOf({ platforms: ['linux/amd64', 'linux/arm64'], annotations: ['a=b'] });
      await expect(obtain(wish)).rejects.toMatchObject({
        code: 'builder-lacks',
        message: expect.stringMatching(/several platforms.*annotations/),
        fix: expect.stringContaining('setup-buildx-action'),
      });
    },
    patience,
  );
});

describe('a build without buildx', () => {
  it.each(dockerClients())(
    'with %s uses the BuildKit inside Docker, or its older builder with a warning where this client knows no BuildKit',
    async (client) => {
      const environment = { ...world.environmentWithoutBuildx, PATH: `${dirname(client)}:${process.env.PATH}` };
      const version = execFileSync(client, ['version', '--format', '{{.Client.Version}}'], {
        env: environment,
        encoding: 'utf8',
      });
      lines.length = 0;
      const { layout } = await obtain(buildOf(), ports(environment));
      const isOlderBuilder = Number.parseInt(version, 10) >= 23;
      expect(lines.some((line) => line.startsWith('warning:') && line.includes('older builder'))).toBe(isOlderBuilder);
      if (isOlderBuilder) expect(layout.images).toHaveLength(1);
      else expect(layout.root).toEqual((await obtain(buildOf())).layout.root);
    },
    patience,
  );
});

describe('a build that is interrupted', () => {
  /** A registry that takes a request and never answers: a build that names it waits. */
  async function waitingBuild(): Promise<{
    readonly source: ImageSource;
    readonly asked: Promise<unknown>;
    close(): void;
  }> {
    const server = createServer();
    const asked = once(server, 'connection').then(([socket]: Socket[]) => socket?.on('error', () => undefined));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const file = join(context, 'waiting.Dockerfile');
    await writeFile(file, `FROM 127.0.0.1:${port}/base:1\n`);
    return { source: buildOf({ file, secrets: ['A=b'] }), asked, close: () => server.close() };
  }

  it(
    'by the end of the run ends with its child, and leaves nothing in the temporary folder',
    async () => {
      const before = readdirSync(temporary);
      const { source, asked, close } = await waitingBuild();
      const end = new AbortController();
      const building = obtain(source, { ...ports(), process: processIn(world.environment, end.signal) });
      const outcome = expect(building).rejects.toMatchObject({ code: 'cancelled' });
      await asked;
      end.abort('SIGTERM');
      await outcome;
      close();
      expect(readdirSync(temporary)).toEqual(before);
    },
    patience,
  );

  it(
    'by the end of the daemon is an error with what the tool says',
    async () => {
      const own = await startDocker();
      const { source, asked, close } = await waitingBuild();
      const building = obtain(source, ports(own.environment));
      const outcome = expect(building).rejects.toMatchObject({
        code: 'build-failed',
        message: expect.stringMatching(/exit code \d+:\n./),
      });
      await asked;
      await own.stop();
      await outcome;
      close();
    },
    patience,
  );
});

describe('a build that fails', () => {
  it(
    'is told with the exit code and the reason, and leaves no secret behind',
    async () => {
      await writeFile(join(context, 'broken.Dockerfile'), 'FROM scratch\nCOPY nothing-here /\n');
      const before = readdirSync(temporary);
      const broken = buildOf({ ...withRemote, file: join(context, 'broken.Dockerfile'), secrets: ['A=b'] });
      await expect(obtain(broken)).rejects.toMatchObject({
        code: 'build-failed',
        message: expect.stringMatching(/exit code 1:[\s\S]*nothing-here/),
      });
      expect(readdirSync(temporary)).toEqual(before);
    },
    patience,
  );

  it.each([
    ['an unknown builder', { builder: 'nobody' }, 'builder-unknown'],
    ['a target that is not there', { target: 'nowhere', ...withRemote }, 'build-failed'],
  ])(
    '%s',
    async (_, change, code) => {
      await expect(obtain(buildOf(change))).rejects.toMatchObject({ code });
    },
    patience,
  );

  it(
    'names a daemon that is not there',
    async () => {
      const gone = { ...world.environment, DOCKER_HOST: `unix://${world.directory}/gone.sock` };
      await expect(obtain(buildOf(), ports(gone))).rejects.toMatchObject({
        code: expect.stringMatching(/docker-unreachable|builder-unknown/),
      });
    },
    patience,
  );
});

describe('an image that exists already', () => {
  it(
    'comes from the local store by tag or ID, by the same way as a build',
    async () => {
      const built = await obtain(buildOf());
      await world.docker('image', 'tag', built.imageId, 'localhost/there:1');
      for (const reference of ['localhost/there:1', built.imageId]) {
        expect((await obtain({ kind: 'image', reference })).layout.root).toEqual(built.layout.root);
      }
    },
    patience,
  );

  it(
    'is unknown by an ID that is not there',
    async () => {
      const reference = `sha256:${'0'.repeat(64)}`;
      await expect(obtain({ kind: 'image', reference })).rejects.toMatchObject({ code: 'image-not-local' });
    },
    patience,
  );

  it(
    'comes from an archive of docker save, with the digest that saving gives',
    async () => {
      const built = await obtain(buildOf());
      const path = join(world.directory, 'saved.tar');
      await world.docker('image', 'save', '--output', path, built.imageId);
      const read = await obtain({ kind: 'input', path });
      expect(read.layout.root).toEqual(built.layout.root);
      expect(read.imageId).toBe(built.imageId);
    },
    patience,
  );

  it.each(['oci', 'docker'])(
    'comes from an archive that buildx wrote (type=%s) with its digest unchanged',
    async (type) => {
      const path = join(world.directory, `${type}.tar`);
      const metadata = join(world.directory, `${type}.json`);
      const output = ['--output', `type=${type},dest=${path}`, '--metadata-file', metadata, '--provenance=false'];
      await world.docker('buildx', 'build', '--builder', 'remote', ...output, context);
      const { layout } = await obtain({ kind: 'input', path });
      expect(layout.root.digest).toBe(JSON.parse(await readFile(metadata, 'utf8'))['containerimage.digest']);
    },
    patience,
  );

  it(
    'is our own copy when it comes from a folder',
    async () => {
      const built = await obtain(buildOf({ ...withRemote, platforms: ['linux/amd64', 'linux/arm64'] }));
      const { layout } = await obtain({ kind: 'input', path: built.layout.directory });
      expect(layout.root.digest).toBe(built.layout.root.digest);
      const [theirs, ours] = await Promise.all(
        [built, { layout }].map((each) => stat(blobPath(each.layout.directory, layout.root.digest))),
      );
      expect(ours?.ino).not.toBe(theirs?.ino);
    },
    patience,
  );
});

/** Every `docker` on PATH: distributions and Docker itself ship different versions. */
function dockerClients(): readonly string[] {
  const places = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'docker'));
  const there = places.filter((path) => existsSync(path));
  return [...new Map(there.map((path) => [realpathSync(path), path] as const)).values()];
}
