import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { Command, Process } from '../../../src/host/ports.js';
import { createProcess } from '../../../src/host/process/process.js';
import { saveCommand } from '../../../src/image/docker/ask-docker.js';
import { type BeginPorts, beginSave } from '../../../src/image/docker/begin-save.js';
import { digestOf } from '../../../src/oci/digest.js';
import { runs } from '../../host/children.js';

const id = digestOf('an image');
const { run, pipe } = createProcess(new AbortController().signal, 50);
let folder: string;
let children: { readonly pid?: number; once(event: string, listener: () => void): unknown }[];
const note = (message: unknown) => children.push((message as { process: (typeof children)[number] }).process);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-gate-test-'));
  children = [];
  subscribe('child_process', note);
});
afterEach(() => {
  unsubscribe('child_process', note);
  rmSync(folder, { recursive: true });
});

/** A Docker that does this when it is to save. */
function docker(save: string): BeginPorts & { readonly process: Process } {
  const path = join(folder, 'docker');
  writeFileSync(path, `#!/bin/sh\n${save}\n`);
  chmodSync(path, 0o755);
  const mine = (command: Command) => ({ ...command, file: path });
  const process: Process = {
    run: (command) => run(mine(command)),
    pipe: (command, consume) => pipe(mine(command), consume),
  };
  return { process, files: createFiles(), environment: {} };
}

it('keeps what Docker has given before anybody reads, and gives it once', async () => {
  const begun = beginSave(docker('printf "of %s" "$3"'), id);
  await begun.started;
  await once(children[0] as never, 'exit');
  // Node empties the pipe of a child that has ended a moment later.
  await new Promise((resolve) => setImmediate(resolve));
  const first = await begun.ports.process.pipe(saveCommand(id), text);
  expect(first).toMatchObject({ value: `of ${id}`, finished: { code: 0 } });
  expect(children).toHaveLength(1);
  await begun.ports.process.pipe(saveCommand(id), text);
  expect(children).toHaveLength(2);
});

it('gives another image than the begun one to nobody', async () => {
  const begun = beginSave(docker('printf "of %s" "$3"'), id);
  const other = digestOf('another one');
  expect(await begun.ports.process.pipe(saveCommand(other), text)).toMatchObject({ value: `of ${other}` });
  await begun.stop();
});

it('ends what nobody has asked for', async () => {
  const begun = beginSave(docker('exec cat /dev/zero'), id);
  await begun.started;
  await begun.stop();
  expect(children.map(({ pid = 0 }) => runs(pid))).toEqual([false]);
});

it('tells whoever reads that Docker failed', async () => {
  const begun = beginSave(docker('echo "no such image" >&2; exit 1'), id);
  expect(await begun.ports.process.pipe(saveCommand(id), text)).toMatchObject({
    value: '',
    finished: { code: 1, stderr: 'no such image\n' },
  });
});

it('lets go of a Docker that could not be started', async () => {
  const real = docker('exit 0');
  const nowhere: Process = {
    ...real.process,
    pipe: (command, consume) => pipe({ ...command, file: '/nowhere' }, consume),
  };
  const begun = beginSave({ ...real, process: nowhere }, id);
  await begun.started;
  await begun.stop();
});
