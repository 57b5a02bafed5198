/** A run that is ended at every stage, and a Docker that goes away: the shipped gate ends in time, leaves nothing behind, and says what became of the image. */
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type MadeLayout, makeLayout, sha256 } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import {
  debianAdvisories,
  type Ended,
  findsNothing,
  type GateWorld,
  type Inputs,
  type Running,
  until,
} from './gate-world.js';
import { inDocker } from './in-docker.js';
import { type DockerWorld, privileged } from './start-docker.js';

let docker: DockerWorld;
let world: GateWorld;
let registry: FakeRegistry;
/** Never answers: what asks it hangs. */
let silent: Server;
let made: MadeLayout;

inDocker((given) => {
  ({ docker, world } = given);
}, debianAdvisories);
beforeEach(async () => {
  registry = await startFakeRegistry();
  silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  made = await makeLayout(join(world.workspace, 'image'));
  writeFakeTrivy(join(world.directory, 'trivy'), findsNothing);
});
afterEach(async () => {
  silent.closeAllConnections();
  silent.close();
  await registry.close();
});

/** Starts the gate, to push to two tags. */
function start(inputs: Inputs): Running {
  const tags = ['1', '2'].map((tag) => `${registry.host}/app:${tag}`).join('\n');
  return world.start({ push: 'true', tags, 'trivy-path': join(world.directory, 'trivy'), ...inputs });
}

/** Starts a build that waits for a download, and gives when it does. */
async function startBuild(builder: Inputs): Promise<Running> {
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/file`;
  await world.write('Dockerfile', `FROM scratch\nADD ${url} /file\n`);
  const running = start(builder);
  await once(silent, 'request');
  return running;
}

async function startFetch(): Promise<Running> {
  registry.fail({ when: 'HEAD /v2/trivy-db/', act: { kind: 'hang' } });
  const running = start({ input: 'image', offline: 'false', 'db-repository': `${registry.host}/trivy-db:2` });
  await until('the database is asked for', () => registry.seen('HEAD /v2/trivy-db/').length > 0);
  return running;
}

/** Fetches a database whose layer stops in the middle. */
async function startDownload(): Promise<Running> {
  const bytes = Buffer.alloc(1_000_000, 'advisories');
  const config = { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', digest: sha256('{}'), size: 2 };
  const layer = {
    mediaType: 'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
    digest: sha256(bytes),
    size: bytes.length,
  };
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [layer] });
  registry.seedManifest('trivy-db', Buffer.from(manifest), type, '2');
  let isHalfSent = false;
  silent.once('request', (_, response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, 500_000), () => {
      isHalfSent = true;
    });
  });
  const to = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/layer`;
  registry.fail({ when: 'GET /v2/trivy-db/blobs/', act: { kind: 'redirect', to } });
  const running = start({ input: 'image', offline: 'false', 'db-repository': `${registry.host}/trivy-db:2` });
  await until('half the database is sent', () => isHalfSent);
  return running;
}

/** A Trivy with a child of its own, which both do as `body` says when they are asked to end. */
async function startScan(body: string): Promise<Running> {
  const marker = join(world.directory, 'scanning');
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${body}; setInterval(() => {}, 1000)`)}, ${JSON.stringify(marker)}]);`;
  writeFakeTrivy(
    join(world.directory, 'trivy'),
    `${body}; ${child} fs.writeFileSync('${marker}', ''); setInterval(() => {}, 1000);`,
  );
  const running = start({ input: 'image' });
  await until('Trivy scans', () => existsSync(marker));
  return running;
}

async function startPush(request: string): Promise<Running> {
  registry.fail({ when: request, act: { kind: 'hang' } });
  const running = start({ input: 'image' });
  await until(request, () => registry.seen(request).length > 0);
  return running;
}

async function expectEnded(ended: Ended, signal: string): Promise<void> {
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 3, stdout: ended.stdout });
  expect(ended.took).toBeLessThan(7_000);
  expect(ended.stdout).toMatch(new RegExp(`^::error::The run was ended by ${signal}\\.`, 'm'));
  expect(ended.summary).toContain(`The run was ended by ${signal}.`);
  expect(ended.stdout + ended.stderr).not.toMatch(/defect|\n {4}at /);
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

/** What is half done in the folder that outlives the run. */
const leftInCache = async () =>
  (await readdir(world.cache, { recursive: true })).filter((name) => /partial|tmp|\.tar/.test(name));

const stages: readonly [string, () => Promise<Running>][] = [
  ['a build with buildx', () => startBuild({ builder: 'remote' })],
  ['a build into the Docker store', () => startBuild({})],
  ['the question for the database', startFetch],
  ['the download of the database', startDownload],
  ['a scan', () => startScan('')],
  [
    'a scan by a Trivy that does not listen',
    () => startScan("process.on('SIGTERM', () => {}); process.on('SIGINT', () => {})"),
  ],
];

describe.each(stages)('a run that is ended in %s', (_, begin) => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s came to no verdict and pushed nothing', async (signal) => {
    const running = await begin();
    running.signal(signal);
    const ended = await running.ended;
    await expectEnded(ended, signal);
    expect(ended.summary).toMatch(/^## ❌ There is no verdict, and nothing was pushed/);
    expect(ended.outputs).toEqual({});
    expect([...registry.tags.keys()].filter((tag) => tag.startsWith('app:'))).toEqual([]);
    expect(await leftInCache()).toEqual([]);
  });
});

describe('a run that is ended in the push', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('of a blob by %s moved no tag', async (signal) => {
    const running = await startPush('PUT /v2/app/blobs/uploads/');
    running.signal(signal);
    const ended = await running.ended;
    await expectEnded(ended, signal);
    expect(ended.outputs).toMatchObject({ verdict: 'passed', pushed: 'false' });
    expect(ended.summary).toMatch(/The push of .* failed/);
    expect(registry.tags.size).toBe(0);
  });

  it('between two tags says which one moved', async () => {
    const running = await startPush('PUT /v2/app/manifests/2');
    running.signal('SIGTERM');
    const ended = await running.ended;
    await expectEnded(ended, 'SIGTERM');
    expect([...registry.tags]).toEqual([['app:1', made.root.digest]]);
    expect(ended.stdout).toMatch(/^::warning::.*Moved: .*app:1\. Not moved: none\. Not known.*app:2/m);
  });
});

describe('a person who can not wait', () => {
  it('ends the run at once with a second signal, and nothing is left running', async () => {
    const running = await startScan("process.on('SIGTERM', () => {})");
    // Two of the same kind, sent at once, may come as one.
    running.signal('SIGINT');
    running.signal('SIGTERM');
    const { code, stdout, rest } = await running.ended;
    // Whichever of them comes second; nobody waits for the Trivy that does not listen.
    expect({ code, stdout, rest }).toEqual({
      code: 3,
      stdout: expect.stringMatching(/^::error::SIG(?:INT|TERM): ended at once\.$/m),
      rest: [],
    });
    expect(await world.leftBehind()).toEqual([]);
  });
});

describe('a Docker that goes away during the build', () => {
  it('is named with what it said last', async () => {
    const running = await startBuild({});
    await privileged('kill', readFileSync(join(docker.directory, 'docker.pid'), 'utf8').trim());
    const ended = await running.ended;
    expect(ended.code).toBe(3);
    expect(ended.stdout).toMatch(/^::error::`docker (buildx )?build` lost the connection to Docker or BuildKit/m);
    expect(ended.summary).toMatch(/nothing was pushed/);
    expect(ended.rest).toEqual([]);
    expect(await world.leftBehind()).toEqual([]);
    writeFileSync(join(world.workspace, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
    const next = await start({}).ended;
    expect(next.code).toBe(3);
    expect(next.stdout).toMatch(/^::error::.*[Dd]ocker/m);
  });
});
