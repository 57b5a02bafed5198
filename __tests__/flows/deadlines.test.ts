import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { parseRecord } from '../../src/record/read-report.js';
import { type Fault, night, recordOf } from '../ledger/nights.js';
import { type FlowWorld, flowWorld } from './world.js';

const report = fileURLToPath(new URL('../fixtures/trivy/debian-npm.json', import.meta.url));
/** It is in the report, which the world judges on 1 March, night 59. */
const id = 'CVE-2019-10744';

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const at = (path: string) => join(world.workspace, path);
const run = async (...args: readonly string[]) => {
  world.told.shown.splice(0);
  const code = await runCommandLine(world, args);
  return { code, text: world.told.shown.join('\n') };
};

/** A ledger in which a night found lodash, with other nights around it. */
async function ledger(found: number, nights: readonly number[] = [found - 1, 59], fault: Partial<Fault> = {}) {
  for (const one of [...nights, found].sort((a, b) => a - b)) {
    const lodash = { id, package: 'lodash', severity: 'CRITICAL' as const, ...fault };
    const record = recordOf({ at: night(one), faults: one < found ? [] : [lodash] });
    const text = JSON.stringify(record).replaceAll('pkg:deb/debian/l', 'pkg:npm/l');
    world.repository('r/trivy-results-a.json', '{}');
    world.repository('r/image-gate-record-a.json', text);
    const named = ['--ledger', at('ledger'), '--stream', 'ghcr.io/acme/api=main'];
    await run('ledger', 'add', at('r'), ...named, '--now', new Date(night(one) + 3_600_000).toISOString());
  }
  return ['--ledger', at('ledger'), '--image', 'ghcr.io/acme/api:main'];
}
const logOnly = 'severity: { critical: { action: log, fix-within: 24h }, high: log }\n';

describe('explain', () => {
  it.each([
    ['has time left', 59, /within 24 hours, by 2026-03-02: 14 hours left, found on 2026-03-01/],
    ['is overdue', 50, /within 24 hours: overdue by 8 days, since 2026-02-21, found on 2026-02-20/],
    ['is old debt', 0, /overdue by \d+ days, since \S+, old debt, first scanned on 2026-01-01/],
  ])('says by the ledger that a finding %s', async (_what, found, expected) => {
    const named = await ledger(found, found === 0 ? [59] : [49, 58]);
    const { text } = await run('explain', id, report, ...named);
    expect(text).toMatch(expected);
    expect(text).not.toContain('counted from this scan');
  });

  it('says where the ledger does not know a finding, and where none is named', async () => {
    const named = await ledger(50, undefined, { id: 'CVE-0000-1' });
    expect((await run('explain', id, report, ...named)).text).toMatch(
      /counted from this scan, as the ledger does not know it yet/,
    );
    expect((await run('explain', id, report)).text).toMatch(/counted from this scan$/m);
  });
});

describe('judge', () => {
  it('blocks what is past its time where the policy says so, and warns of it else', async () => {
    const named = await ledger(50);
    world.repository('.github/image-gate.yml', logOnly);
    const warned = await run('judge', report, ...named);
    expect(warned.code).toBe(0);
    expect(warned.text).toMatch(/by the ledger \S+: 1 finding past the time to fix, the first of them CVE-2019-10744/);
    world.repository('.github/image-gate.yml', `${logOnly}overdue: block\n`);
    expect((await run('judge', report, ...named)).code).toBe(1);
    expect((await run('judge', report)).code).toBe(0);
    const { code, text } = await run('explain', id, report, ...named);
    expect(code).toBe(1);
    expect(text).toMatch(/overdue: block \(\.github\/image-gate\.yml:2:10\) holds for what is past its time/);
  });

  it.each<[string, (named: readonly string[]) => readonly string[], RegExp]>([
    [
      'is not there',
      () => ['--ledger', 'nowhere', '--image', 'ghcr.io/acme/api:main'],
      /ledger nowhere could not be read/,
    ],
    [
      'is of another image',
      ([option = '', path = '']) => [option, path, '--image', 'ghcr.io/acme/web:main'],
      /has no history of ghcr\.io\/acme\/web/,
    ],
    [
      'is of another line',
      ([option = '', path = '']) => [option, path, '--image', 'ghcr.io/acme/api:2.0'],
      /has no line 2\.0 of ghcr\.io\/acme\/api, but main/,
    ],
    [
      'was changed',
      (named) => {
        const file = at('ledger/000000001.jsonl');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"verdict":"passed"', '"verdict":"blocked"'));
        return named;
      },
      /could not be read/,
    ],
  ])('says that a ledger %s, and passes only where nothing rests on it', async (_what, options, expected) => {
    const named = options(await ledger(50));
    world.repository('.github/image-gate.yml', logOnly);
    const { code, text } = await run('judge', report, ...named);
    expect(code).toBe(0);
    expect(text).toMatch(expected);
    world.repository('.github/image-gate.yml', `${logOnly}overdue: block\n`);
    expect((await run('judge', report, ...named)).code).toBe(1);
  });

  it('says that a ledger is behind', async () => {
    const named = await ledger(40, [39]);
    const { text } = await run('judge', report, ...named);
    expect(text).toMatch(/has no complete scan since 2026-02-10 02:00 UTC of ghcr\.io\/acme\/api=main/);
  });

  it('writes the time to fix into the record that ledgers are made of as the policy says it, whatever the ledger knows', async () => {
    const named = await ledger(50);
    world.repository('.github/image-gate.yml', logOnly);
    await run('judge', report, ...named, '--format', 'json', '--output', at('out.json'));
    const record = parseRecord(readFileSync(at('out.json')), 'out.json');
    const finding = record.findings.find((one) => one.id === id);
    expect(finding).toMatchObject({ fixBy: '2026-03-02T12:00:00.000Z', due: '2026-02-21T02:00:00.000Z' });
  });
});

describe('the gate', () => {
  const inputs = (more: Readonly<Record<string, string>> = {}) =>
    world.inputs({ tags: 'ghcr.io/acme/api:main', ledger: 'ledger', ...more });
  const leftPad = { id: 'CVE-2026-0001', package: 'left-pad', severity: 'MEDIUM' as const };
  beforeEach(() => {
    world.close();
    world = flowWorld();
    world.finds('MEDIUM');
    world.repository('.github/image-gate.yml', 'overdue: block\n');
  });

  it('blocks what is past its time by the ledger of the workflow, and writes nothing into that', async () => {
    await world.layout();
    await ledger(20, [19, 59], leftPad);
    world.events.splice(0);
    expect(await runAction(world, inputs())).toBe(1);
    expect(world.told.summaries[0]).toMatch(/1 finding past the time to fix/);
    expect(world.told.summaries[0]).toMatch(/by\u00a02026-02-20 \(overdue\)/);
    expect(world.events.filter((event) => /^(?:write|rename|remove) .*\/ledger\//.test(event))).toEqual([]);
    expect(await runAction(world, world.inputs({ tags: 'ghcr.io/acme/api:main' }))).toBe(0);
  });

  it('passes what has time left', async () => {
    await world.layout();
    await ledger(50, [49, 59], leftPad);
    expect(await runAction(world, inputs())).toBe(0);
  });

  it('reads a branch on GitHub with the token of the ledger, and blocks where it gets no answer', async () => {
    await world.layout();
    const asked: string[] = [];
    const openGithub: FlowWorld['openGithub'] = (access) => {
      asked.push(access.token);
      return world.openGithub(access);
    };
    const environment = { ...world.environment, LEDGER_TOKEN: 'of-the-ledger' };
    const named = world.inputs({ tags: 'ghcr.io/acme/api:main', 'ledger-repository': 'acme/image-ledger' });
    expect(await runAction({ ...world, environment, openGithub }, named)).toBe(1);
    expect(asked).toContain('of-the-ledger');
    expect(world.told.summaries[0]).toMatch(/the ledger acme\/image-ledger could not be read/);
  });
});
