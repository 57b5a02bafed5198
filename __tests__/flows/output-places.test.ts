import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { type FlowWorld, flowWorld } from './world.js';

const report = join(import.meta.dirname, '../fixtures/trivy/debian-npm.json');

/** Folders that nobody may write to. */
let closed: readonly string[] = [];
let world: FlowWorld;

beforeEach(async () => {
  closed = [];
  world = flowWorld({
    files: (files) => ({
      isWritable: async (path) => !closed.includes(path) && (await files.isWritable(path)),
    }),
  });
  await world.layout();
  copyFileSync(report, join(world.workspace, 'r.json'));
  writeFileSync(join(world.directory, 'taken'), 'a file');
  mkdirSync(join(world.directory, 'closed'));
  symlinkSync(join(world.directory, 'nowhere'), join(world.directory, 'dangling'));
  mkdirSync(join(world.directory, 'linked'));
  symlinkSync(join(world.directory, 'linked'), join(world.directory, 'shared.private'));
  writeFileSync(join(world.directory, 'half.private'), 'a file');
  closed = [join(world.directory, 'closed')];
});
afterEach(() => world.close());

type Call = (name: string, place: string) => Promise<number>;

/** Inputs of the action, but for what only a runner has. */
const machineOptions = (name: string, place: string) => {
  const given = world.inputs({
    context: undefined,
    'policy-from': undefined,
    'github-token': undefined,
    input: undefined,
  });
  return [...given, [name, place] as const].map(([option, value]) => `--${option}=${value}`);
};

const calls: Readonly<Record<string, Call>> = {
  gate: (name, place) =>
    runCommandLine(world, ['gate', `--input=${join(world.workspace, 'image')}`, ...lastOf(name, place)]),
  scan: (name, place) => runCommandLine(world, ['scan', join(world.workspace, 'image'), ...lastOf(name, place)]),
  'the action': (name, place) => runAction(world, world.inputs({ [name]: place })),
  'the action, with a report,': (name, place) =>
    runAction(world, world.inputs({ input: undefined, report: join(world.workspace, 'r.json'), [name]: place })),
};

const lastOf = (name: string, place: string) =>
  machineOptions(name, place).filter(
    (option, index, all) => !option.startsWith(`--${name}=`) || index === all.length - 1,
  );

const places: readonly (readonly [place: string, message: RegExp])[] = [
  ['taken', /taken is no folder/],
  ['taken/reports', /taken is no folder/],
  ['taken/a/b', /taken is no folder/],
  ['closed', /may not write in .*closed/],
  ['closed/reports', /may not write in .*closed/],
  ['dangling', /the link .*dangling leads to nothing/],
  ['dangling/reports', /the link .*dangling leads to nothing/],
  ['half', /half\.private is no folder/],
  ['shared', /shared\.private is a symbolic link/],
  ['x'.repeat(300), /could not be read/],
  ['nul\0byte', /nothing can be written there/],
];

async function refusal(work: Promise<number>) {
  const error = await work.catch((thrown: unknown) => thrown);
  return { code: exitCodeOf(error), message: error instanceof Error ? error.message : `no error: ${error}` };
}

/** What was begun before it was refused. */
const work = () => world.events.filter((event) => !/^(mask|summary)/.test(event));

describe.each(Object.entries(calls))('%s', (_, call) => {
  it.each(places)('refuses the report-dir %j as a mistake of the user, before any work', async (place, message) => {
    const { code, message: said } = await refusal(call('report-dir', join(world.directory, place)));
    expect(said).toMatch(message);
    expect(said).toMatch(/report-dir/);
    expect({ code, work: work() }).toEqual({ code: 2, work: [] });
  });
});

describe.each(['gate', 'scan', 'the action'])('%s', (command) => {
  it.each(places.filter(([place]) => !/^(closed|half|shared)$/.test(place)))(
    'refuses the cache-dir %j',
    async (place, message) => {
      const { code, message: said } = await refusal(
        calls[command]?.('cache-dir', join(world.directory, place)) ?? Promise.resolve(0),
      );
      expect(said).toMatch(message);
      expect(said).toMatch(/cache-dir/);
      expect({ code, work: work() }).toEqual({ code: 2, work: [] });
    },
  );
});

it('a cache that is there may be read-only, and a report is judged without one', async () => {
  closed = [join(world.directory, 'cache')];
  expect(await calls.scan?.('cache-dir', join(world.directory, 'cache'))).toBe(0);
  const noCache = world.inputs({
    input: undefined,
    report: join(world.workspace, 'r.json'),
    'cache-dir': join(world.directory, 'taken'),
  });
  await runAction(world, noCache);
  expect(world.told.outputs).toMatchObject({ verdict: expect.any(String) });
});

it.each([
  ['taken/out.md', /taken is no folder/],
  ['closed/out.md', /may not write in .*closed/],
  ['dangling', /the link .*dangling leads to nothing/],
  ['missing/out.md', /there is no folder .*missing/],
  ['closed', /it is a folder/],
  ['x'.repeat(300), /could not be read/],
])('judge refuses the output %j before it reads a report', async (place, message) => {
  const output = join(world.directory, place);
  const { code, message: said } = await refusal(runCommandLine(world, ['judge', 'nowhere.json', '-o', output]));
  expect(said).toMatch(message);
  expect({ code, work: work() }).toEqual({ code: 2, work: [] });
});

it('judge puts no file in the place of a device', async () => {
  const { code, message } = await refusal(
    runCommandLine(world, ['judge', join(world.workspace, 'r.json'), '-o', '/dev/null']),
  );
  expect(message).toMatch(/it is not a file/);
  expect({ code, work: work() }).toEqual({ code: 2, work: [] });
});

it.each([
  ['judge', 'r.json', '--output'],
  ['gate', '--report-dir'],
  ['scan', 'app:dev', '--cache-dir'],
  ['judge', 'r.json', '--policy'],
  ['exceptions', 'lint', '--policy'],
])('%s takes no empty value, as of a variable that nobody set: %j %j', async (...args) => {
  for (const words of [
    [...args, ''],
    [...args.slice(0, -1), `${args.at(-1)}=`],
  ]) {
    const { code, message } = await refusal(runCommandLine(world, words));
    expect(message).toMatch(/a value is missing/);
    expect({ code, work: work() }).toEqual({ code: 2, work: [] });
  }
});

it.each([
  ['context', 'apps/nowhere', /there is no folder apps\/nowhere/],
  ['file', 'docker/Dockerfile', /there is no file docker\/Dockerfile/],
])('a build whose %s is not there is a mistake of the user, before any work', async (name, place, message) => {
  const inputs = world.inputs({ input: undefined, context: '.', [name]: place });
  const { code, message: said } = await refusal(runAction(world, inputs));
  expect(said).toMatch(message);
  expect({ code, work: work() }).toEqual({ code: 2, work: [] });
});
