import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inputNames, readGateInputs } from '../../src/config/inputs/gate-inputs.js';
import { scannerDefaults } from '../../src/config/scanner-config.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';

const page = readFileSync(new URL('../../docs/from-trivy-action.md', import.meta.url), 'utf8');
const rows = page.slice(page.indexOf('| trivy-action | here |'), page.indexOf('Each name in this table')).split('\n');
const theirs = rows.flatMap((row) =>
  [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name),
);

describe('docs/from-trivy-action.md', () => {
  it.each(theirs)('tells of %s what the gate itself says, or that it is an input here too', (name) => {
    const { problems } = readGateInputs(new Map([[name, 'x']]));
    if ((inputNames as readonly string[]).includes(name)) return;
    expect(problems).toMatchObject([{ where: `input ${name}`, what: 'is not taken by image-gate' }]);
  });

  it('names every input that it takes over', () => {
    const ours = rows.flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    const known = [...inputNames, 'fs', 'repo', 'config', 'block', 'vuln', 'paths'];
    expect(known).toEqual(expect.arrayContaining(ours));
    expect(theirs.length).toBeGreaterThan(15);
  });

  it('shows a policy that does what its inputs did, and the default age of the database', () => {
    const [, text = ''] = /<!-- example: policy -->\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { severity, unfixed } = parsePolicy(text, 'docs').base;
    expect([severity.CRITICAL.action, severity.HIGH.action, unfixed]).toMatchObject([
      { value: 'block' },
      { value: 'block' },
      { value: 'log' },
    ]);
    expect(page).toContain(`older than ${scannerDefaults.maxDbAge / 3_600_000} hours`);
  });
});
