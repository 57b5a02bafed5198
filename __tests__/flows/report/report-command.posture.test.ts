import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { night } from '../../ledger/nights.js';
import { putLedger } from '../../ledger/put-ledger.js';
import { type PostureWorld, postureWorld, whole } from '../posture/posture-world.js';

let world: PostureWorld;
beforeEach(async () => {
  world = await postureWorld();
  putLedger(at('.image-gate/ledger'), [{ at: night(4), faults: [] }]);
  world.projects = [whole];
  // Two weeks in a row: what was kept for 90 days is kept for 7.
  await world.run('--repository', 'acme/app', '--level', '3');
  world.projects = [{ ...whole, retention: 7 }];
  await world.run('--repository', 'acme/app', '--level', '3');
  world.clock.time += 3_600_000;
});
afterEach(() => world.close());

const at = (name: string) => join(world.flow.workspace, name);
const run = (...args: readonly string[]) => runCommandLine(world.ports(), args);
const inFile = (name: string) => readFileSync(at(name), 'utf8');

describe('the report', () => {
  it('says the level of maturity, what is missing for the next, and what slipped, in each of its forms', async () => {
    expect(await run('report', '--folder', at('weekly'))).toBe(0);
    const markdown = inFile('weekly/report.md');
    expect(markdown).toContain(
      '| ❔ not known | Maturity level | **1** | ≥ 3 | scans by hand; 1 slip since the posture before |',
    );
    expect(markdown).toContain('### Missing for the next level of maturity');
    expect(markdown).toContain('| 2 | Nobody pushes to the registry without an account |');
    expect(markdown).toContain('| Logs are kept for 30 days, artifacts for 90 | `acme/app` | was yes | is no |');
    const json = fleetReportSchema.parse(JSON.parse(inFile('weekly/report.json')));
    expect(json.posture).toMatchObject({
      ...{ level: 1, target: 3 },
      slipped: [{ criterion: 'evidence-kept', subject: 'acme/app', was: 'yes', is: 'no' }],
    });
    expect(inFile('weekly/report.csv')).toContain('posture-slips');
    expect(inFile('weekly/report.csv')).toMatch(/^posture-missing,.*Nobody pushes to the registry without an account/m);
    expect(inFile('weekly/report.html')).toContain('What slipped since the posture before');
  });

  it('mails it, too', async () => {
    const mail = [
      '--mail-to',
      'a@example.com',
      '--mail-from',
      'b@example.com',
      '--mail-server',
      'smtps://mail.example.com',
    ];
    await run('report', ...mail);
    const [sent] = world.flow.told.mails;
    for (const part of [sent?.mail.text, sent?.mail.html])
      expect(part).toContain('What slipped since the posture before');
  });

  it('has no data where nobody has looked, and refuses a posture that is named and not there', async () => {
    rmSync(at('.image-gate/posture'), { recursive: true });
    await run('report');
    expect(world.flow.told.printed).toContain('| Maturity level | **no data** |');
    expect(world.flow.told.printed).not.toContain('Missing for the next level');
    await expect(run('report', '--posture', at('nowhere'))).rejects.toMatchObject({ code: 'posture-absent' });
  });

  it('takes no posture that was seen after its end, and of an old one does not know the level of today', async () => {
    await expect(run('report', '--posture', '.image-gate/posture', '--now', '2026-01-02')).rejects.toMatchObject({
      code: 'posture-absent',
    });
    await run('report', '--now', '2026-02-01');
    expect(world.flow.told.printed).toContain('seen on 2026-01-05, which says nothing of today');
    expect(world.flow.told.printed).toMatch(/not known \| Maturity level/);
  });

  it('is worked out again by ledger verify with the posture that it was made with', async () => {
    await run('report', '--folder', at('weekly'));
    const verify = () => run('ledger', 'verify', at('weekly/report.json'));
    world.clock.time += 3_600_000;
    expect(await verify()).toBe(0);
    const better = inFile('weekly/report.json')
      .replaceAll('"level":1', '"level":4')
      .replaceAll('"level": 1', '"level": 4');
    expect(better).not.toBe(inFile('weekly/report.json'));
    world.flow.repository('weekly/better.json', better);
    expect(await run('ledger', 'verify', at('weekly/better.json'))).toBe(1);
    expect(world.flow.told.shown.at(-1)).toContain('posture');
    rmSync(at('.image-gate/posture'), { recursive: true });
    expect(await verify()).toBe(3);
    expect(world.flow.told.shown.at(-1)).toContain('they were made with a posture that is not here (--posture)');
  });
});
