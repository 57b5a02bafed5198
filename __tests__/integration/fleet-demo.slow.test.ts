import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { fleetReportSchema } from '../../src/report/fleet/fleet-json-schema.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const longest = 600_000;
const [images, nights] = [4, 91];

it(
  'script/fleet-demo tells of a quarter of nights: who was blocked and since when, whose proof has ended, what nobody builds any more, and who is told of it',
  async () => {
    const work = await mkdtemp(join(tmpdir(), 'image-gate-fleet-'));
    try {
      const { stdout } = await promisify(execFile)(
        join(root, 'script/fleet-demo'),
        ['--images', `${images}`, '--nights', `${nights}`, '--folder', join(work, 'left')],
        { cwd: tmpdir(), env: { ...process.env, TMPDIR: work }, timeout: longest },
      );
      const [, ...counts] =
        /\nJudged (\d+) times from SBOMs and (\d+) times from layers; (\d+) times not at all\.\n/.exec(stdout) ?? [];
      const [sbom = 0, layers = 0, failed = 0] = counts.map(Number);
      expect({ all: sbom + layers, failed }).toEqual({ all: images * nights, failed: 0 });
      // Each week all of them, but for the first one.
      expect(layers).toBeGreaterThanOrEqual(images * (nights / 7 - 1));
      // The exception holds on its last day, and no claim outlives it.
      expect(stdout).toMatch(
        /\/shop\/app-00:1 was let through until its exception ended with 2026-12-30: blocked from 2026-12-31, and its proof had expired by 2026-12-31\.\n/,
      );
      const told = [...stdout.matchAll(/^ {2}(\S+) {2}(CVE-2021-23337.*)$/gm)].map(([, on, what]) => `${on} ${what}`);
      expect(told).toEqual([
        '2026-12-01 CVE-2021-23337 of legacy: an issue is open',
        '2026-12-11 CVE-2021-23337 of shop: an issue is open',
        // Its seven days are over.
        '2026-12-19 CVE-2021-23337: paged',
        '2026-12-25 CVE-2021-23337: the page is resolved',
        '2026-12-25 CVE-2021-23337 of shop: the issue is closed',
      ]);
      expect(stdout).toContain(`\n${nights / 7} weekly reports were mailed, ${nights / 7} of them encrypted.\n`);
      const report = fleetReportSchema.parse(JSON.parse(await readFile(join(work, 'left/report.json'), 'utf8')));
      const fixed = report.findings.filter(({ id, bucket }) => id === 'CVE-2021-23337' && bucket === 'fixed');
      expect(fixed.map(({ repository }) => repository.replace(/^.*\//, ''))).toEqual(['app-01']);
      expect(await readFile(join(work, 'left/report.html'), 'utf8')).toContain('CVE-2021-23337');
      // It was 60 days old in the first night; by the last one the others are 90 days old, too.
      expect(stdout).toContain('\nStale; the first was 90 days old on 2026-12-31:\n');
      const stale = stdout.matchAll(/^ {2}\S+\/shop\/(app-\d\d):1 {2}not built for 90 days: (\w+)$/gm);
      expect(Object.fromEntries([...stale].map(([, name, advice]) => [name, advice]))).toEqual({
        'app-00': 'update',
        'app-01': 'update',
        'app-02': 'update',
        // It runs nowhere.
        'app-03': 'archive',
      });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
  longest,
);
