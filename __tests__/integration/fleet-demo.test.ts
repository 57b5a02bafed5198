import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const longest = 600_000;

it(
  'script/fleet-demo judges images night by night from their SBOMs, reports the stale one, and leaves nothing behind but the report',
  async () => {
    const work = await mkdtemp(join(tmpdir(), 'image-gate-fleet-'));
    try {
      const { stdout } = await promisify(execFile)(
        join(root, 'script/fleet-demo'),
        ['--images', '4', '--nights', '2', '--folder', join(work, 'left')],
        {
          cwd: tmpdir(),
          env: { ...process.env, TMPDIR: work },
          timeout: longest,
        },
      );
      expect(stdout).toContain('\nJudged 8 times from SBOMs and 0 times from layers; 0 times not at all.\n');
      // Once each when it was released: the advisories of the demo stay the same.
      expect(stdout).toMatch(
        /\nTrivy read \d+ SBOMs; where binary, database and SBOM were those of an earlier night, so was its report\.\n/,
      );
      // What was there in the first night is ticketed, and pages nobody.
      expect(stdout).toContain('\n  2026-12-01  CVE-2021-23337 of legacy: an issue is open\n');
      expect(stdout).not.toContain('paged');
      expect(stdout).toMatch(
        /\n {2}\S+\/shop\/app-02:1 {2}of unknown age: update\nThe report is in \S+\/left: open report\.html\.\n\d+ s\. Nothing is left running\.\n$/,
      );
      expect(await readdir(work)).toEqual(['left']);
      const left = ['.gitignore', 'report.csv', 'report.html', 'report.json', 'report.md'];
      expect((await readdir(join(work, 'left'))).sort()).toEqual(left);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
  longest,
);
