import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { type Night, night, recordOf } from '../../ledger/nights.js';
import { type FlowWorld, flowWorld } from '../world.js';

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const at = (path: string) => join(world.workspace, path);
/** The files of one image, as image-gate writes them. */
function reportOf(one: Night, folder = 'reports'): string {
  world.repository(`${folder}/trivy-results-ghcr.io-acme-api.json`, '{}');
  world.repository(`${folder}/image-gate-record-ghcr.io-acme-api.json`, JSON.stringify(recordOf(one)));
  return at(folder);
}
const run = (...args: readonly string[]) => runCommandLine(world, ['ledger', ...args]);
const add = (report: string, ...more: readonly string[]) =>
  run('add', report, '--ledger', at('ledger'), '--stream', 'ghcr.io/acme/api=main', ...more);
/** Adds it an hour after it was judged. */
const addThen = (one: Night) => add(reportOf(one), '--now', new Date(one.at + 3_600_000).toISOString());
const show = (...more: readonly string[]) => run('show', '--ledger', at('ledger'), ...more);
const shown = () => world.told.shown.at(-1) ?? '';
const row = () => shown().split('\n')[1]?.split(/ {2,}/);

describe('ledger add', () => {
  it('adds reports, says what became of each, and knows them again', async () => {
    const report = reportOf({ at: night(0), faults: ['CVE-1'] });
    expect(await add(report)).toBe(0);
    expect(shown()).toMatch(
      /^ADDED .*image-gate-record-ghcr.io-acme-api.json: ghcr.io\/acme\/api=main\n\nRoot of 1 batch: sha256:/,
    );
    await add(report);
    expect(shown()).toMatch(/^KNOWN /);
    await add(reportOf({ at: night(-1), faults: ['CVE-1'] }));
    expect(shown()).toMatch(/^LATE /);
    expect(readdirSync(at('ledger'))).toHaveLength(2);
  });

  it('takes all records of a folder and of those in it, each once', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `image-gate-record-api-${index}.json`);
    for (const [index, name] of names.entries())
      world.repository(
        `all/${index % 2 === 0 ? name : `artifact-${index}/${name}`}`,
        JSON.stringify(recordOf({ at: night(-index), faults: [] })),
      );
    world.repository('all/trivy-results-api-0.json', '{}');
    world.repository('all/trivy-results-api-0@linux-arm64.json', '{}');
    expect(await add(at('all'))).toBe(0);
    expect(shown().match(/^ADDED /gm)).toHaveLength(120);
    world.repository('all/trivy-results-other.json', '{}');
    await expect(add(at('all'))).rejects.toMatchObject({ code: 'record-absent' });
  });

  it('names no image that is not known to be public in a log that everybody can read, unless it is asked to', async () => {
    world.close();
    world = flowWorld({ environment: { GITHUB_ACTIONS: 'true', GITHUB_TOKEN: '' } });
    const report = reportOf({ at: night(0), faults: ['CVE-1'] });
    expect(await add(report)).toBe(0);
    expect(shown()).toMatch(/^ADDED {4}an image that is not known to be public\nImages and findings are not named/);
    expect(shown()).not.toContain('acme');
    await add(report, '--publish-findings');
    expect(shown()).toMatch(/^KNOWN .*: ghcr.io\/acme\/api=main\n\n/);
  });

  it('warns of a stream that none of the reports is of', async () => {
    await add(reportOf({ at: night(0), faults: [] }), '--stream', 'ghcr.io/acme/apo=main');
    expect(world.log.lines).toContain(
      'warning: --stream ghcr.io/acme/apo=main: none of these reports is of this repository. Check its name.',
    );
    expect(world.log.lines.join()).not.toContain('acme/api=main: none');
  });

  it('repeats no name in that warning in a log that everybody can read, unless it is asked to', async () => {
    world.close();
    world = flowWorld({ environment: { GITHUB_ACTIONS: 'true', GITHUB_TOKEN: '' } });
    const words = [reportOf({ at: night(0), faults: [] }), '--stream', 'ghcr.io/acme/apo=main'] as const;
    await add(...words);
    expect(world.log.lines.join('\n')).toMatch(/warning: --stream number [12]: none of these reports/);
    expect(world.log.lines.join('\n')).not.toContain('acme/apo');
    await add(...words, '--publish-findings');
    expect(world.log.lines.join('\n')).toContain('acme/apo');
  });

  it('takes a record or a report by its own name', async () => {
    const folder = reportOf({ at: night(0), faults: [] });
    expect(await add(join(folder, 'image-gate-record-ghcr.io-acme-api.json'))).toBe(0);
    await add(join(folder, 'trivy-results-ghcr.io-acme-api.json'));
    expect(shown()).toMatch(/^KNOWN /);
  });

  it.each<[string, (folder: string) => Promise<number>, string]>([
    ['names no stream', (folder) => run('add', folder, '--ledger', at('ledger')), 'usage'],
    ['names a stream without line', (folder) => run('add', folder, '--stream', 'ghcr.io/acme/api'), 'usage'],
    ['names two lines of one image', (folder) => add(folder, '--stream', 'ghcr.io/acme/api=1.x'), 'usage'],
    ['names no report', () => run('add', '--stream', 'ghcr.io/acme/api=main'), 'usage'],
    [
      'names the stream of another image',
      (folder) => run('add', folder, '--ledger', at('ledger'), '--stream', 'ghcr.io/acme/web=main'),
      'stream-unknown',
    ],
    [
      'has a report without record',
      async () => {
        world.repository('alone/trivy-results-app.json', '{}');
        return add(at('alone'));
      },
      'record-absent',
    ],
    [
      'has a record from the future',
      async () => add(reportOf({ at: night(300), faults: [] }, 'future')),
      'record-from-future',
    ],
    [
      'has a record that is none',
      async () => {
        const folder = reportOf({ at: night(0), faults: [] }, 'broken');
        writeFileSync(join(folder, 'image-gate-record-ghcr.io-acme-api.json'), '{"recordVersion":1}');
        return add(folder);
      },
      'record-invalid',
    ],
  ])('is refused when it %s', async (_, call, code) => {
    const folder = reportOf({ at: night(0), faults: [] });
    await expect(call(folder)).rejects.toMatchObject({ code });
  });
});

it.each([
  ['no-such-folder', 'there is no such file or folder'],
  ['alone', 'this record is missing'],
  ['empty', 'there is no record'],
])('ledger add says of %s what is missing', async (folder, message) => {
  world.repository('alone/trivy-results-app.json', '{}');
  world.repository('empty/readme.txt', '');
  await expect(add(at(folder))).rejects.toMatchObject({
    code: 'record-absent',
    message: expect.stringContaining(message),
  });
});

describe('ledger retire', () => {
  const retire = (stream: string, ...more: readonly string[]) =>
    run('retire', stream, '--ledger', at('ledger'), ...more);

  it('closes what is open as retired, which is no fix, until the stream is scanned again', async () => {
    await addThen({ at: night(0), faults: [] });
    await addThen({ at: night(1), faults: ['CVE-1'] });
    expect(await retire('ghcr.io/acme/api=main', '--now', '2026-01-04')).toBe(0);
    expect(shown()).toMatch(/^RETIRED {2}ghcr.io\/acme\/api=main\n/);
    await show('--now', '2026-01-05');
    expect(row()?.slice(2, 7)).toEqual(['retired', '0', '0', '0/1/0/0', '0']);
    expect(shown()).not.toContain('Fixed in');
    expect(await retire('ghcr.io/acme/api=main')).toBe(0);
    expect(readdirSync(at('ledger'))).toHaveLength(3);
    await addThen({ at: night(6), faults: ['CVE-1'], build: 'b' });
    await show('--now', '2026-01-08');
    expect(row()?.slice(2, 7)).toEqual(['passed', '0/1/0/0', '0', '0/1/0/0', '0']);
  });

  it('is refused for a stream that there is not, and without one', async () => {
    await add(reportOf({ at: night(0), faults: [] }));
    await expect(retire('ghcr.io/acme/api=mian')).rejects.toMatchObject({ code: 'stream-unknown' });
    await expect(retire('ghcr.io/acme/api')).rejects.toMatchObject({ code: 'usage' });
    await expect(run('retire')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('ledger show', () => {
  it('says how a stream stands: old debt apart, new, fixed, reopened, overdue', async () => {
    const bad = { id: 'CVE-bad', severity: 'CRITICAL', fix: 'upgrade' } as const;
    const nights: readonly Night[] = [
      { at: night(0), faults: ['CVE-old'], build: 'a' },
      { at: night(49), faults: ['CVE-old'], build: 'a' },
      { at: night(50), faults: ['CVE-old', 'CVE-1', 'CVE-2', bad], build: 'b' },
      { at: night(51), faults: ['CVE-old', 'CVE-2', bad], build: 'c' },
      { at: night(52), faults: ['CVE-old', bad], build: 'd' },
      {
        at: night(53),
        faults: ['CVE-old', 'CVE-1', bad, { id: 'CVE-no', isExcepted: true }],
        build: 'e',
        verdict: 'blocked',
      },
    ];
    for (const one of nights) await addThen(one);
    expect(await show('--now', '2026-02-24')).toBe(0);
    expect(row()).toEqual([
      'ghcr.io/acme/api=main',
      '22 h ago',
      'blocked',
      '1/1/0/0',
      '1/0/0/0',
      '1/3/0/0',
      '0/1/0/0',
      '0/1/0/0',
      '0/1/0/0',
      '0/1/0/0 (1 overdue)',
    ]);
    expect(shown()).toContain(
      'CRITICAL CVE-bad in pkg:deb/debian/openssl (ghcr.io/acme/api=main): seen for 3.9 d, due 2.9 d ago, fix known for 3.9 d',
    );
    expect(shown()).toContain('HIGH: 1, mean 2 d, median 2 d, nine of ten within 2 d, too few to say much');
    await show('--now', '2026-02-24', '--format', 'json');
    expect(JSON.parse(world.told.printed)).toMatchObject({
      batches: 6,
      streams: [
        {
          repository: 'ghcr.io/acme/api',
          line: 'main',
          lastScan: '2026-02-23T02:00:00.000Z',
          open: { CRITICAL: 1, HIGH: 1 },
          debt: { HIGH: 1 },
          overdueDebt: { HIGH: 1 },
        },
      ],
      overdue: [{ id: 'CVE-bad', severity: 'CRITICAL', due: '2026-02-21T02:00:00.000Z' }],
      remediationHours: { HIGH: { count: 1 } },
    });
  });

  it('counts what came while nights were missing from the scan before that, and says so', async () => {
    for (const number of [0, 4, 5])
      await addThen({ at: night(number), faults: number === 4 ? ['CVE-1'] : [], build: `${number}` });
    await show('--now', '2026-01-07');
    expect(shown()).toContain('mean 5 d, median 5 d');
    expect(shown()).toContain('(1 came while nights were missing, and count from the scan before that)');
  });

  it('says which streams were not completely scanned, and why', async () => {
    await addThen({ at: night(0), faults: [] });
    await addThen({ at: night(3), faults: [], isPartial: true });
    await show('--now', '2026-01-05');
    expect(shown()).toContain(
      'ghcr.io/acme/api=main: last complete scan 3.9 d ago (linux/amd64: not everything could be compared with advisories)',
    );
  });

  it('says how everything stood at an earlier moment, with the root of then', async () => {
    await addThen({ at: night(0), faults: [], build: 'a' });
    await addThen({ at: night(1), faults: ['CVE-1'], build: 'b' });
    const [root = 'none'] = /sha256:\w+/.exec(shown()) ?? [];
    await addThen({ at: night(5), faults: ['CVE-2', 'CVE-3'], build: 'c', verdict: 'blocked' });
    await show('--now', '2026-01-04');
    expect(row()?.slice(1, 7)).toEqual(['46 h ago', 'passed', '0/1/0/0', '0', '0/1/0/0', '0']);
    expect(shown()).toContain(`Root of 2 batches: ${root}`);
    await show('--now', '2026-01-08');
    expect(row()?.slice(2, 7)).toEqual(['blocked', '0/2/0/0', '0', '0/3/0/0', '0/1/0/0']);
    await expect(show('--now', '2026-01-01')).rejects.toMatchObject({
      code: 'ledger-absent',
      message: expect.stringContaining('nothing was in the ledger at 2026-01-01T00:00:00.000Z'),
    });
  });

  it.each<[string, readonly Night[], string, number]>([
    ['0 where all is in time', [{ at: night(1), faults: ['CVE-1'] }], '2026-01-03', 0],
    [
      '1 where a finding is past its time',
      [1, 7, 9].map((number) => ({ at: night(number), faults: ['CVE-1'] })),
      '2026-01-11',
      1,
    ],
    [
      '0 where only old debt and what is excepted is',
      [1, 7, 9].map((number) => ({ at: night(number), faults: ['CVE-0', { id: 'CVE-1', isExcepted: true }] })),
      '2026-01-11',
      0,
    ],
    ['3 where nobody knows, as nights are missing', [{ at: night(1), faults: ['CVE-1'] }], '2026-01-11', 3],
    [
      '3 where nobody knows, as scans were not complete',
      [1, 9].map((number) => ({ at: night(number), faults: [], isPartial: number > 1 })),
      '2026-01-11',
      3,
    ],
  ])('ends with %s, if it was asked for', async (_, nights, now, code) => {
    await addThen({ at: night(0), faults: ['CVE-0'] });
    for (const one of nights) await addThen(one);
    expect(await show('--now', now, '--fail-on', 'breach')).toBe(code);
    expect(await show('--now', now)).toBe(0);
    await show('--now', now, '--format', 'json');
    expect(JSON.parse(world.told.printed.trim().split('\n').at(-1) ?? '')).toMatchObject({ gaps: code === 3 ? 1 : 0 });
  });

  it('says that it still holds the root that was named', async () => {
    await add(reportOf({ at: night(0), faults: [] }));
    const [root = ''] = /sha256:\w+/.exec(shown()) ?? [];
    await show('--root', root);
    expect(shown()).toContain(`The ledger still holds ${root}`);
    await show();
    expect(shown()).not.toContain('still holds');
  });

  it('is refused for a folder that holds something else, as is `retire`', async () => {
    world.repository('ledger/000000001.json', '{}');
    const none = { code: 'ledger-absent', message: expect.stringContaining('has no ledger in it') };
    await expect(show()).rejects.toMatchObject(none);
    await expect(run('retire', 'ghcr.io/acme/api=main', '--ledger', at('ledger'))).rejects.toMatchObject(none);
  });

  it('is refused without a ledger, and where a root that was shown is gone', async () => {
    await expect(show()).rejects.toMatchObject({ code: 'ledger-absent' });
    await add(reportOf({ at: night(0), faults: [] }));
    const [root = ''] = /sha256:\w+/.exec(shown()) ?? [];
    expect(await show('--root', root)).toBe(0);
    await expect(show('--root', `sha256:${'9'.repeat(64)}`)).rejects.toMatchObject({ code: 'ledger-invalid' });
    await expect(show('--root', 'abc')).rejects.toMatchObject({ code: 'usage' });
    await expect(show('--days', 'many')).rejects.toMatchObject({ code: 'usage' });
  });
});
