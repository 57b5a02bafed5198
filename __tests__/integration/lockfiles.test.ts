/**
 * The real Trivy on lockfiles: that it lists packages without a database, and on which lines. With IMAGE_GATE_RECORD=1 what it says of the
 * images in __tests__/fixtures/locations is written there, from where unit tests read it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import { createProcess } from '../../src/host/process/process.js';
import { type Lockfile, lockfileCompanions, lockfileNames } from '../../src/scan/lockfile.js';
import { lockfilePackages } from '../../src/scan/trivy/lockfile-packages.js';
import { labelledImages } from '../report/answer-key.js';
import { toolsDirectory } from './start-docker.js';

const files = createFiles();
const ports = { files, process: createProcess(new AbortController().signal), environment: { PATH: process.env.PATH } };
const trivy = { path: join(toolsDirectory, 'trivy') };

afterAll(() => files.removeTemporary());

function lockfilesIn(context: string): readonly Lockfile[] {
  return readdirSync(context, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((path) => lockfileNames.has(path.split('/').at(-1) ?? ''))
    .map((path) => ({
      path,
      text: readFileSync(join(context, path), 'utf8'),
      companions: companions(join(context, path)),
    }));
}

function companions(path: string): Record<string, string> {
  const [folder, name] = [join(path, '..'), path.split('/').at(-1) ?? ''];
  const present = (lockfileCompanions.get(name) ?? []).filter((other) => readdirSync(folder).includes(other));
  return Object.fromEntries(present.map((other) => [other, readFileSync(join(folder, other), 'utf8')]));
}

describe('packages of lockfiles', () => {
  it.each(labelledImages().map((image) => [image.name, image] as const))('%s: as recorded', async (_, image) => {
    const { context } = image;
    if (context === undefined) return;
    const found = await lockfilePackages(ports, trivy, lockfilesIn(context));
    const json = `[\n${found.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;
    if (process.env.IMAGE_GATE_RECORD && found.length > 0) writeFileSync(join(context, '..', 'lockfiles.json'), json);
    else expect(found).toEqual(image.lockfiles);
  });
});
