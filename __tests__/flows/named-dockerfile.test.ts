import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
afterEach(() => world.close());

const own = 'FROM debian:12\nCOPY server /server\n';
const another = 'FROM debian:12\nRUN make\nCOPY site /srv\n';
const built = { architecture: 'amd64', os: 'linux' };
const history = [{ created_by: 'ADD rootfs.tar / # buildkit' }, { created_by: 'COPY server /server # buildkit' }];

/** A repository with the Dockerfile of the image, `Dockerfile`, and that of another one; Trivy's report tells how the image was built. */
async function withImage(): Promise<string> {
  world = flowWorld();
  const { images } = await world.layout({ images: [{ history, layers: [{}, { files: { server: 'run' } }] }] });
  world.repository('docker/own.Dockerfile', own);
  world.repository('docker/another.Dockerfile', another);
  const recorded = join(world.directory, 'trivy.json');
  const report = JSON.parse(readFileSync(recorded, 'utf8'));
  report.Metadata.ImageConfig = { ...built, history, rootfs: { diff_ids: images[0]?.diffIds } };
  writeFileSync(recorded, JSON.stringify(report));
  const path = join(world.workspace, 'r.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

async function outcome(run: Promise<number>): Promise<{ readonly code: number; readonly message: string }> {
  try {
    return { code: await run, message: '' };
  } catch (error) {
    return { code: exitCodeOf(error), message: error instanceof Error ? error.message : '' };
  }
}

const missing = 'there is no file .*docker/none\\.Dockerfile';
const unfit = 'the history of the image does not show the instructions of docker/another\\.Dockerfile';

describe('the Dockerfile that is named for an image that was built elsewhere', () => {
  it.each([
    ['judge', 'is not there', 'docker/none.Dockerfile', missing],
    ['judge', 'is that of another image', 'docker/another.Dockerfile', unfit],
    ['explain', 'is not there', 'docker/none.Dockerfile', missing],
    ['explain', 'is that of another image', 'docker/another.Dockerfile', unfit],
  ])('stops %s as a mistake of the user where it %s', async (command, _, dockerfile, message) => {
    const report = await withImage();
    const args = command === 'judge' ? ['judge', report] : ['explain', 'CVE-2026-0001', report];
    expect(await outcome(runCommandLine(world, [...args, '--dockerfile', dockerfile]))).toEqual({
      code: 2,
      message: expect.stringMatching(`^--dockerfile: ${message}`),
    });
    expect(world.told.shown).toEqual([]);
  });

  it.each([
    ['is not there', 'docker/none.Dockerfile', missing],
    ['is that of another image', 'docker/another.Dockerfile', unfit],
  ])('stops the action before it reports or pushes anything where it %s', async (_, file, message) => {
    await withImage();
    const ended = await outcome(runAction(world, world.inputs({ file })));
    expect(ended.code).toBe(2);
    expect([ended.message, ...world.log.lines, ...world.told.annotations].join('\n')).toMatch(
      new RegExp(`^input file: ${message}`, 'm'),
    );
    expect(world.events.filter((event) => event.startsWith('github') || event.includes('trivy-results'))).toEqual([]);
  });

  it('shows findings where it fits', async () => {
    const report = await withImage();
    const judged = await outcome(runCommandLine(world, ['judge', report, '--dockerfile', 'docker/own.Dockerfile']));
    expect(judged).toEqual({ code: 0, message: '' });
    expect((await outcome(runAction(world, world.inputs({ file: 'docker/own.Dockerfile' })))).code).toBe(0);
  });

  it('may be any other one where nobody named it', async () => {
    const report = await withImage();
    world.repository('Dockerfile', another);
    expect(await outcome(runCommandLine(world, ['judge', report]))).toEqual({ code: 0, message: '' });
  });
});
