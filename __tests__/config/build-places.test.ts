import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requireBuildPlaces } from '../../src/config/build-places.js';
import { scanTargetConfig } from '../../src/config/inputs/scan-target.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { createFiles } from '../../src/host/files/files.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-places-'));
  for (const folder of ['apps/api', 'apps/lower', 'apps/empty', 'docker'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['apps/api/Dockerfile', 'apps/lower/dockerfile', 'docker/api.Dockerfile', 'README.md'])
    writeFileSync(join(root, file), 'FROM scratch\n');
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is said of these inputs in the folder with the apps, and the exit code; nothing if the build may start. */
async function refusal(inputs: { readonly context?: string; readonly file?: string; readonly image?: string }) {
  const config = scanTargetConfig(inputs, { workingDirectory: root }).value;
  const error = await requireBuildPlaces(createFiles(), config, root).catch((thrown: unknown) => thrown);
  return error instanceof Error
    ? { message: error.message.replaceAll(root, 'ROOT'), code: exitCodeOf(error) }
    : undefined;
}

describe('before a build', () => {
  it.each([
    [{ context: 'apps/api' }],
    [{ context: 'apps/lower' }],
    [{ context: '.', file: 'docker/api.Dockerfile' }],
    [{ context: 'apps/empty', file: 'apps/api/Dockerfile' }],
    [{ context: '.', file: 'https://example.com/Dockerfile' }],
    [{ context: 'https://example.com/repository.git', file: 'nowhere/Dockerfile' }],
    [{ context: 'nowhere', image: 'app:dev' }],
  ])('%j may start', async (inputs) => expect(await refusal(inputs)).toBeUndefined());

  it.each([
    [{ context: 'apps/ap' }, 'input context: there is no folder apps/ap in ROOT. Correct the path.'],
    [{ context: 'README.md' }, 'input context: README.md is no folder. Name the folder of the build.'],
    [
      { context: '.' },
      'input context: the folder ROOT has no Dockerfile. Name the Dockerfile in `file`, or correct `context`.',
    ],
    [
      { context: 'apps/empty' },
      'input context: the folder ROOT/apps/empty has no Dockerfile. Name the Dockerfile in `file`, or correct `context`.',
    ],
    [
      { context: 'apps/api', file: 'Dockerfile' },
      'input file: there is no file Dockerfile in ROOT. Write apps/api/Dockerfile: the path starts at the working folder, not at the context.',
    ],
    [
      { context: '.', file: 'docker/Dockerfile' },
      'input file: there is no file docker/Dockerfile in ROOT. Correct the path, which starts at the working folder and not at the context.',
    ],
    [{ context: '.', file: 'docker' }, 'input file: docker is a folder. Name the Dockerfile in it.'],
  ])('%j is a mistake of the user', async (inputs, message) =>
    expect(await refusal(inputs)).toEqual({ message, code: 2 }),
  );

  it('reminds of the checkout on a runner', async () => {
    const { scanTarget } = scanTargetConfig({ context: '.' }, { workingDirectory: root }).value;
    const config = { scanTarget, repository: { kind: 'workspace' } as const };
    await expect(requireBuildPlaces(createFiles(), config, root)).rejects.toThrow(
      'or check out the repository before this step.',
    );
  });
});
