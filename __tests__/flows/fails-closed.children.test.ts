/** Promise 3 as a table: whatever goes wrong on the way to a verdict, a step ends with a named error, and nothing reaches the registry. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { errorText, exitCodeOf } from '../../src/host/error-message.js';
import { GateError } from '../../src/host/errors.js';
import { configOf, flip, image, type Lie, layer, manifestOf, set, the } from '../oci/layout/lies.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
let registry: FakeRegistry;

beforeEach(async () => {
  world = flowWorld();
  registry = await startFakeRegistry();
});
afterEach(async () => {
  await registry.close();
  world.close();
});

type Inputs = Readonly<Record<string, string | undefined>>;
const recipe: LayoutRecipe = { images: [{ layers: [{ files: { 'app/index.js': 'run()' } }] }] };
const twoPlatforms: LayoutRecipe = { images: [{}, { platform: 'linux/arm64' }] };

/** Runs a step on the layout of the workspace and requires that it fails closed, with this in the error. */
async function failsClosed(code: 2 | 3, message: RegExp, inputs: Inputs = {}): Promise<void> {
  const pushing = { push: 'true', tags: `${registry.host}/app:1` };
  const error = await runAction(world, world.inputs({ ...pushing, ...inputs })).catch((thrown: unknown) => thrown);
  const told = errorText(error).replaceAll('\n', ' ');
  expect({ code: exitCodeOf(error), told }).toEqual({ code, told: expect.stringMatching(message) });
  expect(error).toBeInstanceOf(GateError);
  if (code === 3) expect(told).toMatch(/ Fix: \S/);
  expect(world.told.summaries).toEqual([expect.stringMatching(/^## ❌ There is no verdict, and nothing was pushed/)]);
  expect(world.told.outputs).toBeUndefined();
  expect(registry.writes).toEqual([]);
}

describe('a Trivy', () => {
  const behaviours: readonly [string, string, RegExp, LayoutRecipe?][] = [
    ['that writes its report and exits with 1', 'write(report()); process.exit(1);', /exit code 1/],
    ['that is killed', "process.kill(process.pid, 'SIGKILL');", /was ended by SIGKILL/],
    ['that hangs', 'setInterval(() => {}, 1000);', /did not finish scanning linux\/amd64 within 1 s/],
    ['that prints nothing', '', /wrote no report/],
    ['that writes nothing', "write('');", /is not a report/],
    ['that writes half a JSON', 'write(JSON.stringify(report()).slice(0, -20));', /is not a report/],
    ["that writes someone else's JSON", "write({ bomFormat: 'CycloneDX', components: [] });", /is not a report/],
    ['that reports on a file system', "write(report({ ArtifactType: 'filesystem' }));", /is not a report|not.* image/],
    [
      'that reports on another image',
      "write(report({ Metadata: { ...report().Metadata, ImageID: 'sha256:' + 'a'.repeat(64) } }));",
      /is of the image sha256:aaa/,
    ],
    ['of another version than it says', "write(report({ Trivy: { Version: '0.69.4' } }));", /malicious release/],
    [
      'that fails on one platform of two',
      "if (architecture === 'arm64') process.exit(1); write(report());",
      /linux\/arm64/,
      twoPlatforms,
    ],
  ];

  it.each(behaviours)('%s', async (_, body, message, layout = recipe) => {
    await world.layout(layout);
    writeFakeTrivy(join(world.directory, 'trivy'), body);
    await failsClosed(3, message, { timeout: '1s' });
  });

  it.each<[string, Inputs, RegExp]>([
    ['that has another hash', { 'trivy-sha256': 'a'.repeat(64) }, /instead of aaaa/],
    ['that may not be fetched', { 'trivy-path': undefined }, /[Oo]ffline/],
  ])('%s', async (_, inputs, message) => {
    await world.layout(recipe);
    await failsClosed(3, message, inputs);
  });

  it('that is not there', async () => {
    await world.layout(recipe);
    await failsClosed(2, /trivy-path: \/absent\/trivy is not a file/, { 'trivy-path': '/absent/trivy' });
  });
});

describe('a database', () => {
  const metadata = {
    Version: 2,
    NextUpdate: '2020-01-02T00:00:00Z',
    UpdatedAt: '2020-01-01T00:00:00Z',
    DownloadedAt: '2020-01-01T00:00:00Z',
  };
  const db = (...names: readonly string[]) => join(world.directory, 'cache/db', ...names);

  it.each<[string, () => void, Inputs, RegExp]>([
    [
      'that has expired',
      () => writeFileSync(db('metadata.json'), JSON.stringify(metadata)),
      { 'max-db-age': '48h' },
      /2020-01-01/,
    ],
    ['that is missing', () => rmSync(db(), { recursive: true }), {}, /There is no vulnerability database/],
    ['without its metadata', () => rmSync(db('metadata.json')), {}, /metadata/],
    [
      'of another schema',
      () => writeFileSync(db('metadata.json'), JSON.stringify({ ...metadata, Version: 9 })),
      {},
      /9/,
    ],
  ])('%s', async (_, spoil, inputs, message) => {
    await world.layout(recipe);
    spoil();
    await failsClosed(3, message, inputs);
  });
});

describe('a layout', () => {
  const lies: readonly [string, RegExp, Lie][] = [
    [
      'whose config has other bytes',
      /image.*came as bytes whose digest is/,
      { tamper: (made) => flip(made.path(configOf(made).digest)) },
    ],
    [
      'whose manifest was swapped',
      /image.*came as bytes whose digest is/,
      {
        recipe: twoPlatforms,
        tamper: (made) =>
          renameSync(made.path(the(made.images[1]).manifest.digest), made.path(manifestOf(made).digest)),
      },
    ],
    [
      'whose DiffIDs are not those of its layers',
      /unpacks to sha256:.*the image config says/,
      layer({ bytes: () => Buffer.from('H4sIAAAAAAAAAwMAAAAAAAAAAAA=', 'base64') }),
    ],
    [
      'with a layer from elsewhere',
      /fetched from elsewhere/,
      layer({ editDescriptor: set({ urls: ['https://example.com/layer'] }) }),
    ],
    [
      'that hides an image among the attestations',
      /unknown/,
      image({ editDescriptor: set({ platform: { os: 'unknown', architecture: 'unknown' } }) }),
    ],
    [
      'that lacks a platform',
      /is not in the layout/,
      { recipe: twoPlatforms, tamper: (made) => rmSync(made.path(the(made.images[1]).manifest.digest)) },
    ],
  ];

  it.each(lies)('%s', async (_, message, lie) => {
    const made = await world.layout(lie.recipe ?? recipe);
    await lie.tamper?.(made);
    await failsClosed(3, message);
  });

  it('that is not there', async () => {
    await world.layout(recipe);
    await failsClosed(2, /absent can’t be judged: there is no such file or folder/, { input: 'absent' });
  });

  it('that is no image', async () => {
    await world.layout(recipe);
    world.repository('file', 'hello');
    await failsClosed(2, /it is text, and no archive of an image/, { input: join(world.workspace, 'file') });
  });

  it('that is the folder of an app', async () => {
    await world.layout(recipe);
    world.repository('app/Dockerfile', 'FROM scratch');
    await failsClosed(2, /Name \S+app in the input `context` instead/, { input: join(world.workspace, 'app') });
  });
});

describe('rules', () => {
  const policy = '.github/image-gate.yml';
  it.each<[string, () => void, Inputs, RegExp]>([
    ['a policy that is no YAML', () => world.repository(policy, '{ severity: ['), {}, /image-gate\.yml/],
    ['a policy that is a folder', () => world.repository(`${policy}/x`, ''), {}, /image-gate\.yml/],
    ['a policy that is named and absent', () => undefined, { policy: 'strict.yml' }, /strict\.yml/],
    ['exceptions that are named and absent', () => undefined, { exceptions: 'allowed.txt' }, /allowed\.txt/],
    [
      'exceptions that are no text',
      () => writeFileSync(join(world.workspace, '.trivyignore'), Buffer.from([0xff, 0xfe, 0])),
      {},
      /\.trivyignore/,
    ],
  ])('%s', async (_, spoil, inputs, message) => {
    await world.layout(recipe);
    spoil();
    await failsClosed(2, message, inputs);
  });
});

describe('work side by side', () => {
  /** A `docker` that never comes to an end. */
  function hangingDocker(): string {
    const folder = join(world.directory, 'bin');
    mkdirSync(folder);
    writeFileSync(join(folder, 'docker'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    return folder;
  }

  it('ends: no build goes on when there is no scanner', async () => {
    const began = Promise.withResolvers<void>();
    const ends: unknown[] = [];
    world.close();
    world = flowWorld({
      files: (files) => ({
        realPath: async (path) => {
          // The scanner fails while the build runs.
          if (path.endsWith('/trivy')) await began.promise;
          return files.realPath(path);
        },
      }),
    });
    const path = `${hangingDocker()}:${process.env.PATH}`;
    const own: FlowWorld = { ...world, environment: { ...world.environment, PATH: path } };
    const children: FlowWorld['process'] = {
      ...own.process,
      run: async (command) => {
        began.resolve();
        const running = own.process.run({ ...command, env: { ...command.env, PATH: path } });
        running.then(
          () => ends.push('by itself'),
          (error: unknown) => ends.push(error),
        );
        return running;
      },
    };
    world.repository('Dockerfile', 'FROM scratch\n');
    const step = runAction(
      { ...own, process: children },
      world.inputs({ input: undefined, 'trivy-path': '/absent/trivy' }),
    );
    await expect(step).rejects.toMatchObject({ code: 'trivy-path' });
    expect(ends).toEqual([expect.objectContaining({ code: 'given-up' })]);
  });
});
