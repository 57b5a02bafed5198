/** Promise 3 as a table: whatever goes wrong on the way to a verdict, the shipped gate ends with a named error, and nothing reaches the registry. */
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configOf, flip, image, type Lie, layer, layerOf, manifestOf, set, the } from '../oci/layout/lies.js';
import { type LayoutRecipe, makeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import { fixed, type GateWorld, gateWorld, type Inputs } from './gate-world.js';

let world: GateWorld;
let registry: FakeRegistry;

beforeEach(async () => {
  world = await gateWorld();
  registry = await startFakeRegistry();
});
afterEach(async () => {
  await registry.close();
  await world.close();
});

const recipe: LayoutRecipe = { images: [{ layers: [{ files: fixed }] }] };
const twoPlatforms: LayoutRecipe = { images: [{}, { platform: 'linux/arm64' }] };

/** Runs the gate on the layout of the workspace and requires that it fails closed, with this in the error. */
async function failsClosed(code: 2 | 3, message: RegExp, inputs: Inputs = {}): Promise<void> {
  const ended = await world.step({ input: 'image', push: 'true', tags: `${registry.host}/app:1`, ...inputs });
  const errors = ended.stdout.match(/^::error::.*$/gm);
  expect({ code: ended.code, errors }).toEqual({ code, errors: [expect.stringMatching(message)] });
  expect(ended.stdout + ended.stderr).not.toMatch(/defect|\n {4}at /);
  if (code === 3) expect(errors?.[0]).toMatch(/%0AFix: \S/);
  expect(ended.summary).toMatch(/^## ❌ There is no verdict, and nothing was pushed/);
  expect(ended.outputs).toEqual({});
  expect(registry.requests).toEqual([]);
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

describe('a Trivy', () => {
  const behaviours: readonly [string, string, RegExp, LayoutRecipe?][] = [
    ['that exits with 1', "say('FATAL no space'); process.exit(1);", /exit code 1.*FATAL no space/],
    ['that writes its report and exits with 1', 'write(report()); process.exit(1);', /exit code 1/],
    ['that is killed', "process.kill(process.pid, 'SIGKILL');", /was ended by SIGKILL/],
    ['that hangs', 'setInterval(() => {}, 1000);', /did not finish scanning linux\/amd64 within 1 s/],
    ['that hangs and does not listen', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);", /within 1 s/],
    ['that prints nothing', '', /wrote no report/],
    ['that writes nothing', "write('');", /is no report/],
    ['that writes half a JSON', 'write(JSON.stringify(report()).slice(0, -20));', /is no report/],
    ["that writes someone else's JSON", "write({ bomFormat: 'CycloneDX', components: [] });", /is no report/],
    ['that reports on a file system', "write(report({ ArtifactType: 'filesystem' }));", /is no report|not.* image/],
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
    await makeLayout(join(world.workspace, 'image'), layout);
    writeFakeTrivy(join(world.directory, 'trivy'), body);
    await failsClosed(3, message, { 'trivy-path': join(world.directory, 'trivy'), timeout: '1s' });
  });

  it.each<[string, Inputs, RegExp]>([
    ['that has another hash', { 'trivy-sha256': 'a'.repeat(64) }, /instead of aaaa/],
    ['that may not be fetched', { 'trivy-path': '' }, /[Oo]ffline/],
  ])('%s', async (_, inputs, message) => {
    await makeLayout(join(world.workspace, 'image'), recipe);
    await failsClosed(3, message, inputs);
  });
});

it('a Trivy that is not there', async () => {
  await makeLayout(join(world.workspace, 'image'), recipe);
  await failsClosed(2, /trivy-path: \/absent\/trivy is not a file/, { 'trivy-path': '/absent/trivy' });
});

describe('a database', () => {
  const metadata = {
    Version: 2,
    NextUpdate: '2020-01-02T00:00:00Z',
    UpdatedAt: '2020-01-01T00:00:00Z',
    DownloadedAt: '2020-01-01T00:00:00Z',
  };
  const db = (name: string) => join(world.cache, 'db', name);

  it.each<[string, () => void, Inputs, RegExp]>([
    [
      'that has expired',
      () => writeFileSync(db('metadata.json'), JSON.stringify(metadata)),
      { 'max-db-age': '48h' },
      /2020-01-01/,
    ],
    [
      'that is missing',
      () => rmSync(join(world.cache, 'db'), { recursive: true }),
      {},
      /There is no vulnerability database/,
    ],
    ['without its metadata', () => rmSync(db('metadata.json')), {}, /metadata/],
    [
      'of another schema',
      () => writeFileSync(db('metadata.json'), JSON.stringify({ ...metadata, Version: 9 })),
      {},
      /9/,
    ],
    ['that is damaged', () => writeFileSync(db('trivy.db'), 'no database'), {}, /Trivy ended with exit code|database/],
    ['that is empty', () => writeFileSync(db('trivy.db'), ''), {}, /Trivy ended with exit code|database/],
  ])('%s', async (_, spoil, inputs, message) => {
    await makeLayout(join(world.workspace, 'image'), recipe);
    spoil();
    await failsClosed(3, message, inputs);
  });
});

describe('a layout', () => {
  const lies: readonly [string, RegExp, Lie][] = [
    [
      'whose layer has other bytes',
      /image.*came as bytes whose digest is/,
      { tamper: (made) => flip(made.path(layerOf(made).digest)) },
    ],
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
    const made = await makeLayout(join(world.workspace, 'image'), lie.recipe ?? recipe);
    await lie.tamper?.(made);
    await failsClosed(3, message);
  });

  it('that is not there', () => failsClosed(2, /nothing is at absent/, { input: 'absent' }));
  it('that is no image', async () => {
    await world.write('image', 'hello');
    await failsClosed(3, /image/);
  });
});

describe('rules', () => {
  beforeEach(() => makeLayout(join(world.workspace, 'image'), recipe));

  it.each<[string, () => Promise<void>, Inputs, RegExp]>([
    [
      'a policy with an unknown key',
      () => world.write('.github/image-gate.yml', 'severity: { critcal: block }\n'),
      {},
      /image-gate\.yml:1.*critcal.*critical/,
    ],
    ['a policy that is no YAML', () => world.write('.github/image-gate.yml', '{ severity: ['), {}, /image-gate\.yml/],
    ['a policy that is a folder', () => world.write('.github/image-gate.yml/x', ''), {}, /image-gate\.yml/],
    ['a policy that is named and absent', async () => undefined, { policy: 'strict.yml' }, /strict\.yml/],
    ['exceptions that are named and absent', async () => undefined, { exceptions: 'allowed.txt' }, /allowed\.txt/],
    [
      'exceptions that are no text',
      async () => writeFileSync(join(world.workspace, '.trivyignore'), Buffer.from([0xff, 0xfe, 0])),
      {},
      /\.trivyignore/,
    ],
  ])('%s', async (_, spoil, inputs, message) => {
    await spoil();
    await failsClosed(2, message, inputs);
  });

  it('of a commit that GitHub does not give', async () => {
    cpSync(join(world.workspace, 'image'), join(world.directory, 'image'), { recursive: true });
    await failsClosed(3, /GitHub|127\.0\.0\.1:9/, { context: '' });
  });
});
