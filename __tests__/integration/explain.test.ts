/** What `explain` offers to paste, read by the real Trivy (`trivy convert --ignorefile`): it takes the same findings away as the gate does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offerException } from '../../src/policy/exceptions/offered-exception.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { readReport } from '../../src/record/read-report.js';
import type { Finding } from '../../src/scan/finding.js';
import { realTrivy } from './trivy-launcher.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function idsLeft(report: string, file: string): readonly string[] {
  const output = join(folder, 'left.json');
  const args = ['convert', '--quiet', '--format', 'json', '--output', output, '--ignorefile', file, report];
  const { status, stderr } = spawnSync(realTrivy, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readReport(readFileSync(output), 'left').findings.map(({ id }) => id);
}

/** Trivy knows no time but its own, and an exception of today is one for it as well. */
const now = new Date();

describe('the exceptions that are offered', () => {
  it.each(['debian-npm', 'misconfig-secret'])('are exceptions to Trivy, too: %s', (name) => {
    const report = fileURLToPath(new URL(`../fixtures/trivy/${name}.json`, import.meta.url));
    const { findings } = readReport(readFileSync(report), name);
    const offers = [...Map.groupBy(findings, ({ id }) => id).values()].map((same) =>
      offerException(same as [Finding, ...Finding[]], defaultPolicy, now),
    );
    const plain = offers.map(({ line }) => line).join('\n');
    const lists = Map.groupBy(
      offers.flatMap(({ yaml }) => yaml ?? []),
      ({ list }) => list,
    );
    const yaml = [...lists]
      .map(([list, all]) => [`${list}:`, ...all.map(({ entry }) => `  ${entry}`)].join('\n'))
      .join('\n');
    for (const [file, text] of Object.entries({ plain, 'in.yaml': yaml })) {
      writeFileSync(join(folder, file), text.replaceAll('<why this is acceptable>', 'known'));
      expect([file, idsLeft(report, join(folder, file))]).toEqual([file, []]);
    }
    expect(idsLeft(report, '/dev/null')).toHaveLength(findings.length);
  });
});
