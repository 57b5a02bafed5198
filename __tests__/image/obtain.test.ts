import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import { createFiles } from '../../src/host/files/files.js';
import type { Files, Log } from '../../src/host/ports.js';
import type { BuildRequest } from '../../src/image/build/request.js';
import { loadImage } from '../../src/image/docker/load.js';
import { type ImageSource, type ObtainedImage, type ObtainPorts, obtainImage } from '../../src/image/obtain.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import { blobPath } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { createRegistryThatMustNotBeAsked } from '../integration/no-registry.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { temporaryFolders } from '../oci/temporary.js';
import { makeEntries, type SavedImage, savedImage } from './archive/make-archive.js';
import { plainRequest } from './build/plain-request.js';
import { type FakeDocker, type FakeProcess, fakeDocker } from './docker/fake-docker.js';

const folder = temporaryFolders();
const files = createFiles();
const git = { kind: 'git', url: 'https://github.com/octo/app.git', commit: 'c'.repeat(40) } as const;
const origin = {
  repositoryUrl: 'https://github.com/octo/app',
  commit: git.commit,
  private: false,
  runUrl: 'https://x',
};
const container = { buildx: { driver: 'docker-container' } };
const classic = { buildx: { driver: 'docker' } };

interface World {
  readonly process: FakeProcess;
  readonly lines: readonly string[];
  readonly removed: readonly string[];
  /** Blobs of layouts that were read as a whole after they had been written. */
  readonly readAgain: readonly string[];
  readonly written: ReadonlyMap<string, readonly [string, number | undefined]>;
  obtain(
    source: ImageSource,
    layers?: 'gzip' | 'plain',
    quick?: NonNullable<ObtainPorts['quickRegistry']>,
  ): Promise<ObtainedImage>;
}

interface Watched {
  readonly stage?: NonNullable<Log['stage']>;
  readonly lendTerminal?: <T>(work: () => Promise<T>) => Promise<T>;
}

function world(
  docker: FakeDocker,
  environment: Record<string, string> = { PATH: '/bin' },
  watching: Watched = {},
): World {
  const process = fakeDocker(docker);
  const lines: string[] = [];
  const removed: string[] = [];
  const readAgain: string[] = [];
  const written = new Map<string, readonly [string, number | undefined]>();
  const say = (text: string) => void lines.push(text);
  const log: Log = { info: say, warning: say, error: say, debug: say, group: (_, work) => work(), ...watching };
  const watched: Files = {
    ...files,
    remove: (path) => {
      removed.push(path);
      return files.remove(path);
    },
    readStream: (path, range) => {
      readAgain.push(path);
      return files.readStream(path, range);
    },
    readPieces: (path) => {
      readAgain.push(path);
      return files.readPieces(path);
    },
    write: (path, data, mode) => {
      written.set(path, [String(data), mode]);
      return files.write(path, data, mode);
    },
  };
  const machine = { os: 'linux', arch: 'x64', cpus: 2 } as const;
  const ports: ObtainPorts = {
    process,
    files: watched,
    log,
    machine,
    environment,
    registry: createRegistryThatMustNotBeAsked(),
  };
  return {
    process,
    lines,
    removed,
    readAgain,
    written,
    obtain: (source, layers = 'gzip', quick) =>
      obtainImage({ ...ports, ...(quick ? { quickRegistry: quick } : {}) }, source, folder(), layers),
  };
}

const buildOf = (change: Partial<BuildRequest> = {}): ImageSource => ({
  kind: 'build',
  request: { ...plainRequest(git), ...change },
});
const store = (image: SavedImage, docker: FakeDocker = classic): FakeDocker => ({
  ...docker,
  imageId: image.imageId,
  images: { [image.imageId]: () => image },
});

describe('a build on a terminal', () => {
  const drawn: string[] = [];
  const lendTerminal = async <T>(work: () => Promise<T>): Promise<T> => {
    drawn.push('lent');
    return work().finally(() => void drawn.push('back'));
  };
  const isBuild = ({ args }: { readonly args: readonly string[] }) => args.includes('--iidfile');

  it.each([
    ['a layout', () => container],
    ["Docker's store", async () => store(await savedImage(['app:1']))],
  ] as const)('into %s is drawn by the tool itself, and only one is begun', async (_, docker) => {
    drawn.length = 0;
    const { obtain, process } = world(await docker(), { PATH: '/bin' }, { lendTerminal });
    await obtain(buildOf());
    expect(process.commands.filter(isBuild).map(({ stderr }) => stderr)).toEqual(['shared']);
    expect(drawn).toEqual(['lent', 'back']);
  });

  it('shows as stages what is read from Docker, with its bytes, and that every byte is checked', async () => {
    const stages: string[] = [];
    const steps = new Set<string>();
    const stage: NonNullable<Log['stage']> = (title, work) => {
      stages.push(title);
      return work((detail) => steps.add(`${title}: ${detail}`));
    };
    const { obtain } = world(store(await savedImage(['app:1'])), { PATH: '/bin' }, { stage });
    await obtain(buildOf());
    expect(stages).toEqual(['Layers from Docker', 'Check of all bytes']);
    expect([...steps]).toContainEqual(expect.stringMatching(/^Layers from Docker: \d+ MB$/));
  });

  it('that fails points to what the tool has drawn', async () => {
    const { obtain } = world({ ...container, failure: { code: 1 } }, { PATH: '/bin' }, { lendTerminal });
    await expect(obtain(buildOf())).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringContaining('output is above'),
    });
  });

  it('is told line by line where nobody watches', async () => {
    const { obtain, process } = world({ ...container, output: ['#1 step'] });
    await obtain(buildOf());
    expect(process.commands.find(isBuild)?.stderr).toBeUndefined();
  });
});

describe('a build', () => {
  it('that exports a layout ends in that layout, verified, with what buildx says of it', async () => {
    const { obtain, process } = world({ ...container, metadata: '{"buildx.build.ref":"r"}' });
    const { layout, imageId, metadata, stored } = await obtain(buildOf());
    expect(imageId).toBe(layout.images[0].config.digest);
    expect(stored).toBe(false);
    expect(JSON.parse(metadata)).toMatchObject({
      'buildx.build.ref': 'r',
      'containerimage.digest': layout.root.digest,
      'containerimage.config.digest': imageId,
    });
    expect(process.commands.at(-1)?.env).toEqual({ PATH: '/bin', BUILDX_METADATA_WARNINGS: 'true' });
  });

  it('into the Docker store is saved by its ID, and told with the digest that will be pushed', async () => {
    const image = await savedImage();
    const metadata = JSON.stringify({ 'containerimage.digest': image.imageId });
    const { obtain, process } = world({ ...store(image), metadata });
    const obtained = await obtain(buildOf({ tags: ['a/b:1'] }));
    expect(process.commands.at(-1)?.args).toEqual(['image', 'save', image.imageId]);
    expect(obtained).toMatchObject({ imageId: image.imageId, stored: true });
    expect(JSON.parse(obtained.metadata)['containerimage.digest']).toBe(obtained.layout.root.digest);
  });

  it('asks nothing first of a builder that can export', async () => {
    const { obtain, process } = world(container);
    await obtain(buildOf({ builder: 'mine' }));
    expect(process.commands.map(({ args }) => args.slice(0, 2).join(' '))).toEqual(['buildx build']);
  });

  it.each([undefined, 'default'])(
    'by Docker’s own builder (named %s) leaves no trace of the export that it can’t do',
    async (builder) => {
      const image = await savedImage();
      const { obtain, process, lines } = world(store(image));
      expect((await obtain(buildOf(builder === undefined ? {} : { builder }))).imageId).toBe(image.imageId);
      expect(process.commands.filter(({ args }) => args.includes('--output'))).toHaveLength(
        builder === undefined ? 1 : 0,
      );
      expect(lines.join()).not.toContain('not supported');
    },
  );

  it('shows its output whatever form BUILDKIT_PROGRESS gives it', async () => {
    const { obtain, lines } = world({ ...container, output: ['{"vertexes":[]}', '{"logs":[]}'] });
    await obtain(buildOf());
    expect(lines.slice(0, 2)).toEqual(['{"vertexes":[]}', '{"logs":[]}']);
  });

  it('that fails half way is not tried again', async () => {
    const { obtain, process, lines } = world({
      ...container,
      failure: { stderr: 'ERROR: RUN false' },
      output: ['note', '#1 RUN false', 'ERROR'],
    });
    await expect(obtain(buildOf())).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringContaining('RUN false'),
    });
    expect(process.commands.map(({ args }) => args.slice(0, 2).join(' '))).toEqual(['buildx build', 'buildx inspect']);
    expect(lines).toEqual(['note', '#1 RUN false', 'ERROR']);
  });

  it('that loses its daemon half way is not the fault of the build, and no other way is tried', async () => {
    const stderr =
      'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF';
    const { obtain, process } = world({ ...container, failure: { stderr }, output: ['#1 RUN make'] });
    await expect(obtain(buildOf())).rejects.toMatchObject({
      code: 'docker-gone',
      fix: expect.stringContaining('journalctl -u docker'),
    });
    expect(process.commands).toHaveLength(1);
  });

  it('that says that a disk is full may mean that of Docker', async () => {
    const step = 'dd: error writing \'/x\': No space left on device\nERROR: process "dd" did not complete successfully';
    const { obtain } = world({ ...container, failure: { stderr: step }, output: ['#1 RUN dd'] });
    await expect(obtain(buildOf())).rejects.toMatchObject({
      code: 'build-failed',
      fix: expect.stringMatching(/Fix what the build reports.*If it is Docker's disk.*docker system prune/),
    });
  });

  it('that takes too long is ended, and no other way is tried', async () => {
    const { obtain, process } = world({ ...container, failure: { late: true } });
    await expect(obtain(buildOf())).rejects.toMatchObject({ code: 'build-late' });
    expect(process.commands).toHaveLength(1);
  });

  it('without buildx asks for the BuildKit inside Docker', async () => {
    const { obtain, process } = world(store(await savedImage(), { client: 20 }));
    await obtain(buildOf());
    expect(process.commands.find(({ args }) => args[0] === 'build')?.env).toEqual({
      PATH: '/bin',
      DOCKER_BUILDKIT: '1',
    });
  });

  it('without buildx takes the older builder of a newer client, and says so', async () => {
    const { obtain, process, lines } = world(store(await savedImage(), { client: 28 }));
    await obtain(buildOf({ context: { kind: 'local', path: '.' } }));
    expect(process.commands.find(({ args }) => args[0] === 'build')?.env).toEqual({
      PATH: '/bin',
      DOCKER_BUILDKIT: '0',
    });
    expect(lines.join('\n')).toMatch(/no buildx plug-in.*older builder.*Install the plug-in/);
  });

  it('has no secret in any argument, and none on disk when it is over', async () => {
    const { obtain, process, written, removed } = world(container);
    await obtain(buildOf({ secrets: ['TOKEN=hunter2'], githubToken: 'ghs_hunter3', origin }));
    const args = process.commands.flatMap((command) => command.args);
    expect(args.join(' ')).toMatch(/--secret id=TOKEN,src=\S+ --secret id=GIT_AUTH_TOKEN.github.com,src=/);
    expect(JSON.stringify(process.commands)).not.toMatch(/hunter/);
    expect([...written.values()]).toEqual([
      ['hunter2', 0o600],
      ['ghs_hunter3', 0o600],
    ]);
    for (const path of written.keys()) expect(removed.some((gone) => path.startsWith(`${gone}/`))).toBe(true);
  });

  it('that fails is an error with the exit code and the end of its output, whatever stderr holds', async () => {
    const stderr =
      '#1 building\n------\n > [2/2] RUN false:\n------\nERROR: process "/bin/sh -c false" did not complete\n';
    const { obtain, removed } = world({ ...container, failure: { code: 17, stderr } });
    await expect(obtain(buildOf())).rejects.toMatchObject({
      code: 'build-failed',
      message: expect.stringMatching(/exit code 17:[\s\S]*did not complete/),
    });
    expect(removed).toHaveLength(1);
    await expect(world({ ...container, failure: { code: 1 } }).obtain(buildOf())).rejects.toMatchObject({
      code: 'build-failed',
    });
  });

  it.each<[string, Partial<FakeDocker>, string]>([
    ['is killed', { failure: { code: null, signal: 'SIGKILL' } }, 'build-failed'],
    ['takes too long', { failure: { code: null, signal: 'SIGTERM', late: true } }, 'build-late'],
    ['writes no image ID', { imageId: '' }, 'build-result'],
    ['names another image', { imageId: `sha256:${'0'.repeat(64)}` }, 'build-result'],
    ['writes metadata that is no JSON', { metadata: 'oops' }, 'build-result'],
    ['writes metadata of another image', { metadata: '{"containerimage.digest":"sha256:0"}' }, 'build-result'],
  ])('that %s is not taken', async (_, change, code) => {
    await expect(world({ ...container, ...change }).obtain(buildOf())).rejects.toMatchObject({ code });
  });

  it('is not taken when Docker saves another image than was built', async () => {
    const [built, other] = [await savedImage(['built']), await savedImage(['other'])];
    const lying = { ...classic, imageId: built.imageId, images: { [built.imageId]: () => other } };
    await expect(world(lying).obtain(buildOf())).rejects.toMatchObject({ code: 'docker-save-mismatch' });
  });

  it('follows BUILDX_NO_DEFAULT_ATTESTATIONS', async () => {
    const quiet = world(container, { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' });
    await quiet.obtain(buildOf({ origin }));
    expect(quiet.process.commands.at(-1)?.args).not.toContain('--attest');
  });
});

describe('an image of the local store', () => {
  it('is saved by the ID that its name had when it was looked up, whatever the name means later', async () => {
    const [meant, swapped] = [await savedImage(['meant']), await savedImage(['swapped'])];
    const images = { [meant.imageId]: () => meant, 'localhost/app:1': () => swapped };
    const { obtain } = world({ images, names: { 'localhost/app:1': meant.imageId } });
    expect((await obtain({ kind: 'image', reference: 'localhost/app:1' })).imageId).toBe(meant.imageId);
  });

  it('is asked for by an ID, which no registry is', async () => {
    const image = await savedImage();
    const known = { images: { [image.imageId]: () => image }, names: { [image.imageId]: image.imageId } };
    expect((await world(known).obtain({ kind: 'image', reference: image.imageId })).stored).toBe(true);
    await expect(world({}).obtain({ kind: 'image', reference: image.imageId })).rejects.toMatchObject({
      code: 'image-not-local',
    });
  });

  it('is told to be absent, and why, before a registry is asked', async () => {
    const { obtain, lines } = world({});
    await expect(obtain({ kind: 'image', reference: 'acme/api:dev' })).rejects.toThrow('a registry was asked');
    expect(lines.join()).toMatch(/The local Docker store did not give acme\/api:dev \(.*No such image\)/);
  });

  it.each([
    ['acme/aip:dev', 'acme/api:dev'],
    ['acme/api:dve', 'acme/api:dev'],
    ['acme/api', 'acme/app:latest'],
    ['acme/web:2', undefined],
    ['postgres:dev', undefined],
  ])('is told by its nearest name, and its registry asked once: %s', async (reference, near) => {
    const listed = ['acme/api:dev', 'acme/app:latest', 'acme/web:1'].map((name) => ({ name, id: digestOf(name) }));
    let quick = 0;
    const manifest = async () => {
      quick += 1;
      throw new ToolError({ code: 'registry-unauthorized', message: 'It answered 401.', fix: 'Log in.' });
    };
    const failed = await world({ listed })
      .obtain({ kind: 'image', reference }, 'plain', { manifest })
      .catch((error: unknown) => error);
    expect(quick).toBe(near === undefined ? 0 : 1);
    if (near === undefined) expect(String(failed)).toMatch(/a registry was asked/);
    else expect(failed).toMatchObject({ fix: `Did you mean ${near}, which is in the local Docker store? Or: Log in.` });
    const source = { kind: 'image', reference, from: 'docker' } as const;
    const refused = await world({ listed })
      .obtain(source)
      .catch((error) => error.fix);
    expect(refused).toMatch(near === undefined ? /^See `docker image ls`/ : `Did you mean ${near}? See`);
  });

  it('is not asked for where the registry is meant', async () => {
    const image = await savedImage();
    const { obtain, process } = world({
      names: { 'acme/api:dev': image.imageId },
      images: { [image.imageId]: () => image },
    });
    const source = { kind: 'image', reference: 'acme/api:dev', from: 'registry' } as const;
    await expect(obtain(source)).rejects.toThrow('a registry was asked');
    expect(process.commands).toEqual([]);
  });

  it('is an error where it is meant and absent: no registry is asked', async () => {
    const source = { kind: 'image', reference: 'acme/api:dev', from: 'docker' } as const;
    await expect(world({}).obtain(source)).rejects.toMatchObject({ code: 'image-not-local' });
  });

  it('has its layers hashed and unpacked once: while they are written', async () => {
    const image = await savedImage();
    const { obtain, readAgain } = world(store(image));
    const { layout } = await obtain({ kind: 'image', reference: 'acme/api:dev', id: image.imageId }, 'gzip');
    expect(layout.images[0].layers.length).toBeGreaterThan(0);
    expect(readAgain).toEqual([]);
  });

  it('keeps its layers plain where nothing is pushed, and then names no digest that nobody has', async () => {
    const image = await savedImage();
    const { obtain } = world(store(image));
    const source = { kind: 'image', reference: 'acme/api:dev', id: image.imageId } as const;
    const [scanned, pushed] = [await obtain(source, 'plain'), await obtain(source, 'gzip')];
    for (const { imageId, origin } of [scanned, pushed])
      expect({ imageId, origin }).toEqual({ imageId: image.imageId, origin: 'docker-store' });
    expect(scanned.layout.images[0].layers.map(({ mediaType }) => mediaType)).toContain(mediaTypes.ociLayerTar);
    expect(pushed.layout.images[0].layers.map(({ mediaType }) => mediaType)).toContain(mediaTypes.ociLayerGzip);
    expect(JSON.parse(scanned.metadata)).toEqual({ 'containerimage.config.digest': image.imageId });
    expect(JSON.parse(pushed.metadata)['containerimage.digest']).toBe(pushed.layout.root.digest);
  });

  it.each(['localhost/absent:1', `localhost/app:1@sha256:${'1'.repeat(64)}`])(
    'is not what %s names',
    async (reference) => {
      const image = await savedImage();
      const names = { 'localhost/app:1': image.imageId, [reference.replace(':absent', '')]: image.imageId };
      const docker = reference.includes('absent') ? {} : { names, images: { [image.imageId]: () => image } };
      await expect(world(docker).obtain({ kind: 'image', reference })).rejects.toThrow('a registry was asked');
    },
  );
});

describe('an image from a path', () => {
  it('is copied from a folder, so that nobody can change it afterwards', async () => {
    const made = await makeLayout(folder(), {
      images: [{ platform: 'linux/amd64', attestation: true }, { platform: 'linux/arm64' }],
    });
    const { layout, imageId } = await world({}).obtain({ kind: 'input', path: made.directory });
    expect(layout.root.digest).toBe(made.root.digest);
    expect(imageId).toBe(made.root.digest);
    for (const { digest } of layout.blobs) {
      expect(statSync(blobPath(layout.directory, digest)).ino).not.toBe(statSync(made.path(digest)).ino);
    }
    writeFileSync(made.path(made.root.digest), 'changed');
    expect(readFileSync(blobPath(layout.directory, layout.root.digest), 'utf8')).toContain('manifests');
  });

  it('is read from an archive', async () => {
    const image = await savedImage();
    const path = `${folder()}/image.tar`;
    writeFileSync(path, await makeEntries(image.entries));
    expect((await world({}).obtain({ kind: 'input', path })).imageId).toBe(image.imageId);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['nothing there', async () => `${folder()}/nothing`, 'config-invalid'],
    ['a folder that is no layout', async () => folder(), 'layout-invalid'],
    [
      'a blob of other bytes',
      async () => {
        const made = await makeLayout(folder());
        const layer = made.path(made.images[0]?.layers[0]?.digest ?? '');
        writeFileSync(
          layer,
          readFileSync(layer).map((byte) => byte ^ 1),
        );
        return made.directory;
      },
      'blob-mismatch',
    ],
    [
      'layers that are not what the config says',
      async () => {
        const other = await makeLayout(folder(), {
          images: [{ layers: [{ bytes: () => Buffer.from('x'), compression: 'none' }] }],
        });
        return other.directory;
      },
      'diffid-mismatch',
    ],
    [
      'several images',
      async () =>
        (
          await makeLayout(folder(), {
            editTop: (top) => ({
              ...top,
              manifests: [
                ...(top.manifests as object[]),
                {
                  mediaType: 'application/vnd.oci.image.manifest.v1+json',
                  digest: `sha256:${'2'.repeat(64)}`,
                  size: 2,
                },
              ],
            }),
          })
        ).directory,
      'layout-ambiguous',
    ],
  ])('is refused with %s', async (_, path, code) => {
    await expect(world({}).obtain({ kind: 'input', path: await path() })).rejects.toMatchObject({ code });
  });
});

describe('loading what has passed', () => {
  const reference = parseReference('localhost/app:1');

  it('tags an image of the store by its ID', async () => {
    const image = await savedImage();
    const { obtain, process } = world({ ...store(image), names: { 'localhost/app:1': image.imageId } });
    await loadImage({ process, files, log: { info: () => undefined } }, await obtain(buildOf()), [reference]);
    expect(process.commands.map(({ args }) => args.join(' '))).toContain(`image tag ${image.imageId} localhost/app:1`);
  });

  it('is an error when the tag is something else afterwards', async () => {
    const { obtain, process } = world({ ...container, names: { 'localhost/app:1': `sha256:${'0'.repeat(64)}` } });
    const loading = loadImage({ process, files, log: { info: () => undefined } }, await obtain(buildOf()), [reference]);
    await expect(loading).rejects.toMatchObject({ code: 'load-mismatch' });
  });

  it('takes one platform', async () => {
    const made = await makeLayout(folder(), { images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }] });
    const { obtain, process } = world({});
    const image = await obtain({ kind: 'input', path: made.directory });
    const loading = loadImage({ process, files, log: { info: () => undefined } }, image, [reference]);
    await expect(loading).rejects.toMatchObject({ code: 'load-several-platforms' });
  });
});
