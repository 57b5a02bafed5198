import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const longest = 600_000;
const [images, nights] = [4, 91];

it(
  'script/fleet-demo tells of a quarter of nights: who was blocked and since when, whose proof has ended, and what nobody builds any more',
  async () => {
    const work = await mkdtemp(join(tmpdir(), 'image-gate-fleet-'));
    try {
      const { stdout } = await promisify(execFile)(
        join(root, 'script/fleet-demo'),
        ['--images', `${images}`, '--nights', `${nights}`],
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
