/** SBOMs of a run: where they lie, what the record says of them, and that none means no work. */
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { ToolError } from '../../src/host/errors.js';
import type { ArtifactStore } from '../../src/host/ports.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseRecord } from '../../src/record/read-report.js';
import { convertReport } from '../../src/scan/trivy/trivy-sbom.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { type FlowWorld, flowWorld } from './world.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/trivy/sbom.${name}.json`, import.meta.url));
let world: FlowWorld;
let registry: FakeRegistry;
const uploaded: string[] = [];
const artifacts: ArtifactStore = {
  upload: async ({ files }) => {
    uploaded.push(...files.map((path) => basename(path)));
    return { kind: 'stored', id: '11', bytes: 1 };
  },
};
beforeEach(async () => {
  uploaded.length = 0;
  registry = await startFakeRegistry();
  world = flowWorld({ artifacts });
  await world.layout();
  copyFileSync(fixture('cyclonedx'), join(world.directory, 'trivy.convert.json'));
  copyFileSync(fixture('matched'), join(world.directory, 'trivy.sbom.json'));
});
afterEach(async () => {
  await registry.close();
  world.close();
});

const run = (more: Readonly<Record<string, string>>) =>
  runAction(world, world.inputs({ push: 'true', tags: `${registry.host}/app:1`, ...more })).catch(
    (error: unknown) => error,
  );
const record = () => {
  const path = world.told.outputs?.['record-file'] ?? '';
  return parseRecord(readFileSync(path), path);
};
const trivyStarts = () => world.events.filter((event) => event.startsWith('start ')).length;

describe('SBOMs', () => {
  it('lie beside the reports, in the artifact and in the record with their digest', async () => {
    expect(await run({ 'sbom-format': 'cyclonedx' })).toBe(0);
    const path = world.told.outputs?.['sbom-files'] ?? '';
    const content = readFileSync(path);
    const { platforms } = record();
    const [{ sbom, manifest }] = platforms;
    expect(sbom?.files).toEqual([
      { form: 'cyclonedx', file: basename(path), digest: digestOf(content), size: content.byteLength },
    ]);
    expect(uploaded).toContain(basename(path));
    expect(JSON.parse(content.toString()).metadata.component).toMatchObject({
      name: `${registry.host}/app:1`,
      version: manifest,
    });
  });

  it('may stand in for no image whose packages they do not hold', async () => {
    await run({ 'sbom-format': 'cyclonedx' });
    expect(record().platforms[0].sbom?.standing).toMatchObject({ kind: 'needs-layers' });
  });

  it('are made of the published report, in which values are masked', async () => {
    const converted: string[] = [];
    const process: typeof world.process = {
      ...world.process,
      run: (command) => {
        const [what] = command.args;
        if (what === 'convert')
          converted.push(readFileSync(join(command.cwd ?? '', command.args.at(-1) ?? ''), 'utf8'));
        return world.process.run(command);
      },
    };
    const inputs = world.inputs({ 'sbom-format': 'cyclonedx' });
    expect(await runAction({ ...world, process }, inputs)).toBe(0);
    expect(converted).toEqual([readFileSync(world.told.outputs?.['json-file'] ?? '', 'utf8')]);
  });

  it('are made while the image is judged and other reports are written', async () => {
    const begun = Promise.withResolvers<void>();
    const process: typeof world.process = {
      ...world.process,
      run: (command) => {
        if (command.args[0] === 'convert') begun.resolve();
        return world.process.run(command);
      },
    };
    const files: typeof world.files = {
      ...world.files,
      makeDirectory: async (path, mode) => {
        // Where the SBOM waits for the reports, they wait for ever.
        if (path === join(world.directory, 'reports')) await begun.promise;
        return world.files.makeDirectory(path, mode);
      },
    };
    expect(await runAction({ ...world, process, files }, world.inputs({ 'sbom-format': 'cyclonedx' }))).toBe(0);
    expect(existsSync(join(world.directory, 'reports'))).toBe(true);
  });

  it('are given up where the reports can not be written', async () => {
    const stopped: unknown[] = [];
    const process: typeof world.process = {
      ...world.process,
      run: async (command) => {
        if (command.args[0] !== 'convert') return world.process.run(command);
        if (command.stop?.aborted === false) await once(command.stop, 'abort');
        stopped.push(command.stop?.reason);
        throw command.stop?.reason;
      },
    };
    const failure = new ToolError({ code: 'disk-full', message: 'The disk is full.', fix: 'Make room.' });
    const files: typeof world.files = {
      ...world.files,
      writeStream: (path, mode) => {
        if (/\.sarif\./.test(path)) throw failure;
        return world.files.writeStream(path, mode);
      },
    };
    const ended = runAction({ ...world, process, files }, world.inputs({ 'sbom-format': 'cyclonedx' }));
    await expect(ended).rejects.toBe(failure);
    expect(stopped).toMatchObject([{ code: 'given-up' }]);
  });

  it('of a small report are made without collecting garbage, and a small image is scanned with less of that; a large report is left as it is', async () => {
    const started: { readonly what: string | undefined; readonly collects: string | undefined }[] = [];
    const process: typeof world.process = {
      ...world.process,
      run: (command) => {
        const [what] = command.args;
        if (command.env?.HOME !== undefined) started.push({ what, collects: command.env.GOGC });
        return world.process.run(command);
      },
    };
    const inputs = world.inputs({ 'sbom-format': 'cyclonedx' });
    await runAction({ ...world, process }, inputs);
    const trivies = () => started.splice(0).filter(({ what }) => /^(?:image|convert|sbom)$/.test(what ?? ''));
    expect(trivies()).toEqual([
      { what: 'image', collects: '400' },
      { what: 'convert', collects: '800' },
      { what: 'sbom', collects: '800' },
    ]);
    const trivy = { path: join(world.directory, 'trivy'), binary: digestOf(Buffer.of()), trust: 'given' as const };
    const scanner = { trivy, cache: world.directory, options: { timeout: 60_000 } };
    const large = Array.from({ length: 65 }, () => ' '.repeat(64 * 1024));
    await convertReport({ ...world, process }, scanner, large, 'cyclonedx');
    expect(trivies()).toEqual([{ what: 'convert', collects: undefined }]);
  });

  it('are none without being asked for: Trivy runs once', async () => {
    expect(await run({})).toBe(0);
    expect(trivyStarts()).toBe(1);
    expect(world.told.outputs?.['sbom-files']).toBe('');
    expect(record().platforms[0]).not.toHaveProperty('sbom');
  });

  it('of an earlier run are gone after one without', async () => {
    await run({ 'sbom-format': 'cyclonedx' });
    const path = world.told.outputs?.['sbom-files'] ?? '';
    await run({});
    expect(existsSync(path)).toBe(false);
  });

  it('that can’t be made stop the push', async () => {
    writeFileSync(join(world.directory, 'trivy.convert.json'), '{"bomFormat":"Other"}');
    expect(await run({ 'sbom-format': 'cyclonedx' })).toMatchObject({ code: 'sbom-invalid' });
    expect(registry.writes).toEqual([]);
  });

  it('need the packages of the image', async () => {
    expect(await run({ 'sbom-format': 'spdx', scanners: 'secret' })).toMatchObject({
      message: expect.stringContaining('input sbom-format'),
    });
  });
});
