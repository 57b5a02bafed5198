import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { runAction } from '../../src/flows/action.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { ConfigError, ServiceError, ToolError } from '../../src/host/errors.js';
import { version } from '../../src/host/version.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { localStore } from './local-store.js';
import { type FlowWorld, flowWorld, type WorldChange } from './world.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

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

/** A world that differs, in place of the usual one. */
function changed(change: WorldChange): void {
  world.close();
  world = flowWorld(change);
}

const run = (more: Readonly<Record<string, string | undefined>> = {}) => runAction(world, world.inputs(more));
const pushing = (...tags: readonly string[]) => ({
  push: 'true',
  tags: tags.map((tag) => `${registry.host}/app:${tag}`).join('\n'),
});
const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: unknown) => error,
  );
const reports = (): readonly string[] => (existsSync(world.reports) ? readdirSync(world.reports) : []);

describe('a step whose image passes', () => {
  it('pushes what it scanned, tells so, and gives 0', async () => {
    const { root: scanned } = await world.layout();
    expect(await run(pushing('1', 'latest'))).toBe(0);
    expect([...registry.tags]).toEqual([
      ['app:1', scanned.digest],
      ['app:latest', scanned.digest],
    ]);
    expect(world.told.outputs).toMatchObject({
      verdict: 'passed',
      digest: scanned.digest,
      pushed: 'true',
      blocking: '0',
    });
    expect(world.told.summaries).toEqual([expect.stringContaining(`**Pushed** \`${registry.host}/app:1\``)]);
    expect(world.told.annotations).toEqual([]);
  });

  it('sets exactly the outputs of action.yml', async () => {
    await world.layout();
    await run();
    const { outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    expect(Object.keys(world.told.outputs ?? {}).sort()).toEqual(Object.keys(outputs).sort());
  });

  it('says that no push was asked for', async () => {
    await world.layout();
    expect(await run()).toBe(0);
    expect(world.told.outputs).toMatchObject({ verdict: 'passed', pushed: 'false' });
    expect(world.told.summaries[0]).toContain('no push was asked for');
  });

  it('has the reports on disk before it acts', async () => {
    await world.layout();
    let seen: readonly string[] = [];
    const look = () => {
      seen = reports();
    };
    registry.fail({ when: /^P/, times: 1, act: { kind: 'after', wait: look } });
    await run(pushing('1'));
    expect(seen.map((name) => name.split('.').at(-1)).sort()).toEqual(['json', 'json', 'md', 'sarif']);
  });

  it('stays passed when neither the step summary nor the summary file can be written after the push', async () => {
    const full = new ToolError({ code: 'disk-full', message: 'no space is left', fix: 'Make room there.' });
    let writes = 0;
    changed({
      files: (files) => ({
        write: async (path, ...rest) => {
          if (path.endsWith('.md') && ++writes === 2) throw full;
          return files.write(path, ...rest);
        },
      }),
      runner: () => ({ writeSummary: async () => Promise.reject(full) }),
    });
    await world.layout();
    expect(await run(pushing('1'))).toBe(0);
    expect(world.told.outputs).toMatchObject({ pushed: 'true' });
    expect(world.log.lines.filter((line) => line.startsWith('warning: ') && line.includes('no space'))).toHaveLength(2);
  });
});

describe('a step whose image is blocked', () => {
  beforeEach(() => world.finds('CRITICAL', 'HIGH'));

  it('pushes nothing, tells why where the findings are and last in one line, and gives 1', async () => {
    await world.layout();
    expect(await run(pushing('1'))).toBe(1);
    expect(registry.writes).toEqual([]);
    // What the push would need was asked while the image was scanned.
    expect(registry.requests.map(({ line }) => line)).toContainEqual(expect.stringMatching(/^HEAD .*\/blobs\//));
    expect(world.told.outputs).toMatchObject({
      verdict: 'blocked',
      pushed: 'false',
      blocking: '1',
      critical: '1',
      high: '1',
    });
    expect(world.told.annotations).toEqual([
      expect.stringMatching(/^error: .*left-pad/),
      expect.stringMatching(/^warning: .*left-pad/),
      expect.stringMatching(/^error: Blocked: 1 finding to fix \(1 CRITICAL\)/),
    ]);
    expect(world.told.summaries).toEqual([
      expect.stringMatching(/Blocked[\s\S]*neither pushed nor loaded[\s\S]*CVE-2026-0001/),
    ]);
    expect(reports()).toHaveLength(4);
  });

  it('follows the policy and the exceptions of the workspace', async () => {
    await world.layout();
    world.repository('.github/image-gate.yml', 'severity: { high: block }\n');
    world.repository(
      '.trivyignore',
      'CVE-2026-0001  # not reachable, Expiry: 2026-05-30\nCVE-2026-0002  # old, Expiry: 2026-01-31\n',
    );
    expect(await run()).toBe(1);
    expect(world.told.outputs).toMatchObject({ blocking: '1', excepted: '1', critical: '0', high: '1' });
    expect(world.told.summaries[0]).toMatch(
      /Exceptions applied[\s\S]*not reachable[\s\S]*Exceptions not applied[\s\S]*CVE-2026-0002/,
    );
  });

  it('names the image in the published report, and nothing of our folders', async () => {
    await world.layout();
    await run(pushing('1'));
    const report = JSON.parse(readFileSync(world.told.outputs?.['json-file'] ?? '', 'utf8'));
    expect(report.ArtifactName).toBe(`${registry.host}/app:1`);
  });

  it('judges a finished report as well, without starting or asking anything', async () => {
    const report = join(root, '__tests__/fixtures/trivy/debian-npm.json');
    expect(await run({ input: undefined, report })).toBe(1);
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', digest: '', critical: '4' });
    expect(world.events.filter((event) => /^(start|request) /.test(event))).toEqual([]);
  });
});

describe('a step that breaks off', () => {
  /** What a person finds: the error, its exit code, one summary, no outputs that a later step could take for a verdict. */
  async function brokenOff(more?: Readonly<Record<string, string | undefined>>): Promise<unknown> {
    const error = await thrown(run(more));
    expect(world.told.summaries).toEqual([expect.stringContaining('There is no verdict, and nothing was pushed')]);
    expect(world.told.outputs).toBeUndefined();
    expect(registry.tags.size).toBe(0);
    return error;
  }

  it('because Trivy fails: 3', async () => {
    await world.layout();
    writeFileSync(join(world.directory, 'trivy'), "#!/bin/sh\necho 'FATAL the disk is gone' >&2\nexit 1\n");
    const error = await brokenOff(pushing('1'));
    expect(error).toBeInstanceOf(ToolError);
    expect(exitCodeOf(error)).toBe(3);
    expect(world.told.summaries[0]).toContain('the disk is gone');
  });

  it('because the policy is invalid: 2, and it never becomes the default one', async () => {
    await world.layout();
    world.repository('.github/image-gate.yml', 'severity: { critcal: block }\n');
    const error = await brokenOff(pushing('1'));
    expect(error).toBeInstanceOf(ConfigError);
    expect(exitCodeOf(error)).toBe(2);
    expect(world.told.summaries[0]).toContain('image-gate.yml');
  });

  it('because the policy can not be read: it never becomes the default one', async () => {
    await world.layout();
    const down = new ServiceError({
      code: 'github-unreachable',
      message: 'GitHub does not answer.',
      fix: 'Try again.',
    });
    world = {
      ...world,
      openContents: () => ({
        read: async (path) => (path === '.github/image-gate.yml' ? Promise.reject(down) : undefined),
        list: async () => [],
        isExecutable: async () => false,
      }),
    };
    expect(await brokenOff({ ...pushing('1'), context: undefined })).toBe(down);
    expect(world.events.filter((event) => event.startsWith('start '))).toEqual([]);
  });

  it('because the reports can not be written: nothing is pushed', async () => {
    const full = new ToolError({ code: 'disk-full', message: 'no space is left', fix: 'Make room there.' });
    changed({
      files: () => ({ makeDirectory: async (path) => (path.endsWith('reports') ? Promise.reject(full) : undefined) }),
    });
    await world.layout();
    const more = { ...pushing('1'), 'cache-dir': join(world.directory, 'cache') };
    await expect(brokenOff(more)).resolves.toBeInstanceOf(ToolError);
  });

  it('in the push: the verdict, the outputs and the failure are all told, and it is thrown', async () => {
    await world.layout();
    registry.fail({ when: 'PUT /v2/app/manifests/2', act: { kind: 'status', status: 403 } });
    const error = await thrown(run(pushing('1', '2', '3')));
    expect(error).toBeInstanceOf(ToolError);
    expect(exitCodeOf(error)).toBe(3);
    expect(world.told.outputs).toMatchObject({ verdict: 'passed', pushed: 'false' });
    expect(world.told.summaries).toEqual([
      expect.stringMatching(/⚠️ Passed[\s\S]*The push of .* failed[\s\S]*Moved: .*app:1`?[\s\S]*Not moved/),
    ]);
  });
});

describe('wrong inputs', () => {
  it('are all told at once, before anything is written, started or asked', async () => {
    await world.layout();
    world.events.length = 0;
    const error = await thrown(run({ push: 'perhaps', 'max-db-age': 'soon', severity: 'HIGH', tags: 'UPPER/case' }));
    expect(exitCodeOf(error)).toBe(2);
    expect(error).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ where: 'input push' })]),
    });
    expect((error as ConfigError).problems).toHaveLength(4);
    expect(world.events.filter((event) => !event.startsWith('mask '))).toEqual(['summary']);
    expect(world.told.summaries[0]).toContain('max-db-age');
  });
});

describe('secrets', () => {
  it('are masked before anything else happens', async () => {
    await world.layout();
    const secrets = 'NPM=hunter2\nKEY=second-secret';
    await thrown(run({ input: undefined, secrets, 'trivy-path': join(world.directory, 'absent') }));
    const masks = ['mask token-of-the-run', 'mask hunter2', 'mask second-secret'];
    expect(world.events.slice(0, 3)).toEqual(masks);
  });
});

describe('the version', () => {
  it('is that of package.json', () => {
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});

describe('a step that pushes nothing', () => {
  it('gives no digest of a layout, which no registry need have', async () => {
    await world.layout();
    expect(await run()).toBe(0);
    expect(world.told.outputs).toMatchObject({ digest: '', pushed: 'false' });
  });
});

describe('the output `metadata`', () => {
  it('holds no secret that is known, also as JSON writes it: provenance has the values of build arguments', async () => {
    changed({ environment: { LEDGER_TOKEN: 'containerimage.config' } });
    await world.layout();
    expect(await run()).toBe(0);
    expect(world.told.outputs?.metadata).toMatch(/"\*\*\*\.digest": "sha256:/);
    expect(world.told.outputs?.metadata).not.toContain('containerimage.config');
  });
});

describe('a step on an image of the Docker store', () => {
  const named = () => ({ input: undefined, image: `${registry.host}/api:dev` });

  it('says that the store was asked and not the registry, and gives no digest, as none names it', async () => {
    const { process } = await localStore(world, { names: [named().image] });
    expect(await runAction({ ...world, process }, world.inputs(named()))).toBe(0);
    expect(world.told.outputs).toMatchObject({ digest: '', imageid: expect.stringMatching(/^sha256:/) });
    expect(world.told.outputs?.metadata).not.toContain('containerimage.digest');
    expect(world.told.summaries.join()).toContain("as this machine's Docker store has it");
    expect(world.told.summaries.join()).not.toContain('with digest');
  });

  it('asks the registry in a run that a schedule has started, whatever the store has under that name', async () => {
    changed({ environment: { GITHUB_EVENT_NAME: 'schedule' } });
    const { process, commands } = await localStore(world, { names: [named().image] });
    const asked = runAction({ ...world, process }, world.inputs(named()));
    await expect(asked).rejects.toMatchObject({ code: 'manifest-unknown' });
    expect(commands.filter((command) => command.startsWith('docker image'))).toEqual([]);
    expect(registry.requests.map(({ line }) => line).join('\n')).toContain('/v2/api/manifests/dev');
  });
});
