import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { digestOf } from '../../../src/oci/digest.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { judgedAt } from '../../inventory/judged-row.js';
import { type Night, night } from '../../ledger/nights.js';
import { putLedger } from '../../ledger/put-ledger.js';
import { type FlowWorld, flowWorld } from '../world.js';

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  const nights: readonly Night[] = [
    { at: night(0), faults: ['CVE-old'] },
    { at: night(1), faults: ['CVE-old', { id: 'CVE-1', severity: 'CRITICAL' }] },
    ...[2, 3, 4].map((number) => ({ at: night(number), faults: ['CVE-old'], build: 'b' })),
  ];
  putLedger(at('.image-gate/ledger'), nights);
});
afterEach(() => world.close());

const at = (path: string) => join(world.workspace, path);
const end = new Date(night(4) + 3_600_000).toISOString();
const run = (...args: readonly string[]) =>
  runCommandLine(world, ['report', '--ledger', at('.image-gate/ledger'), ...args]);
const printed = () => world.told.printed;

/** A night of the one image, an hour before the end. */
function putNight(endedAt = new Date(night(4) + 1_800_000).toISOString()): void {
  const row = {
    digest: digestOf('b'),
    names: ['ghcr.io/acme/api:main'],
    outcome: judgedAt(new Date(night(4)), { record: `records/image-gate-record-${'a'.repeat(64)}.json` }),
  };
  const whole = { nightVersion: 1, startedAt: new Date(night(4)).toISOString(), endedAt, images: [row], gaps: [] };
  world.repository('.image-gate/night/night.json', JSON.stringify(whole));
}

describe('image-gate report', () => {
  it('says what is new, fixed and old of the last seven days, and since yesterday', async () => {
    expect(await run('--now', end)).toBe(0);
    expect(printed()).toContain('## Weekly report on images: 2025-12-29 03:00 UTC to 2026-01-05 03:00 UTC');
    expect(printed()).toContain('| New findings | **1** |');
    expect(printed()).toContain('| Remediated findings | **1** |');
    world.told.printed = '';
    await run('--now', end, '--since', 'yesterday');
    expect(printed()).toContain('## Night report on images: 2026-01-04 03:00 UTC');
    expect(printed()).toContain('| Remediated findings | **0** |');
  });

  it('knows coverage by the night that lies in its usual folder, and without one has no data', async () => {
    await run('--now', end);
    expect(printed()).toContain('| Images scanned in the last 24 hours | **no data** |');
    world.told.printed = '';
    putNight();
    await run('--now', end);
    expect(printed()).toContain('| ✅ met | Images scanned in the last 24 hours | **100 %** |');
  });

  it('takes no night that ended after the report, and refuses one that was named', async () => {
    putNight('2026-02-01T00:00:00Z');
    await run('--now', end);
    expect(printed()).toContain('| Images scanned in the last 24 hours | **no data** |');
    await expect(run('--now', end, '--night', at('.image-gate/night'))).rejects.toMatchObject({ code: 'night-absent' });
    await expect(run('--night', at('nowhere'))).rejects.toMatchObject({ code: 'night-absent' });
  });

  it('lists the exceptions of the repository', async () => {
    world.repository('.trivyignore', 'CVE-2026-1111 exp:2026-01-07 # waits for the base\n');
    await run('--now', end);
    expect(printed()).toContain('| `CVE-2026-1111` | everywhere | 2 days left (2026-01-06) | waits for the base |');
  });

  it('writes one form to a file, or all of them to a folder that nobody commits', async () => {
    await run('--now', end, '--format', 'json', '-o', at('report.json'));
    const report = fleetReportSchema.parse(JSON.parse(readFileSync(at('report.json'), 'utf8')));
    expect(report).toMatchObject({ until: end, batches: 5, night: null, findings: expect.any(Array) });
    await run('--now', end, '--folder', at('weekly'));
    for (const name of ['report.md', 'report.json', 'report.csv']) expect(existsSync(at(`weekly/${name}`))).toBe(true);
    expect(readFileSync(at('weekly/.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(at('weekly/report.json'), 'utf8')).toBe(readFileSync(at('report.json'), 'utf8'));
  });

  it('gives 1 where a target is missed, and 3 where nobody knows of one whether it is met', async () => {
    world.repository('.trivyignore', 'CVE-2026-1111 exp:2026-03-07 # waits\n');
    expect(await run('--now', new Date(night(1) + 3_600_000).toISOString(), '--fail-on', 'missed')).toBe(1);
    expect(await run('--now', end, '--since', '12h', '--fail-on', 'missed')).toBe(3);
  });

  it.each<[string, readonly string[], string]>([
    ['a beginning that is none', ['--since', 'soon'], 'usage'],
    ['a beginning behind the end', ['--since', '2030-01-01'], 'usage'],
    ['all forms and one of them', ['--folder', 'x', '--format', 'csv'], 'usage'],
    ['a ledger that is not there', ['--ledger', 'nowhere'], 'ledger-absent'],
  ])('refuses %s', async (_what, args, code) => {
    await expect(
      runCommandLine(world, [
        'report',
        ...(args.includes('--ledger') ? [] : ['--ledger', at('.image-gate/ledger')]),
        ...args,
      ]),
    ).rejects.toMatchObject({ code });
  });
});
