import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { type FlowWorld, flowWorld } from './world.js';

/** The file as the policy itself shows it: two entries under comment lines. */
const file = (first: string, second: string) => `# Security exceptions. Every entry needs a reason and an expiry date.
# Format: CVE-ID  # reason, Expiry: YYYY-MM-DD

${first}  # false positive: the function is never called, Expiry: 2026-03-31
${second}  # vendor fix announced for Q1, Expiry: 2026-05-30
`;

let world: FlowWorld;
afterEach(() => world.close());

describe('the policy’s own file of exceptions works unchanged', () => {
  it('for the gate, which passes', async () => {
    world = flowWorld();
    world.finds('CRITICAL', 'CRITICAL');
    await world.layout();
    const text = file('CVE-2026-0001', 'CVE-2026-0002');
    world.repository('.trivyignore', text);
    expect(await runAction(world, world.inputs())).toBe(0);
    expect(world.told.outputs).toMatchObject({ verdict: 'passed', excepted: '2', critical: '0' });
    expect(applied(world.told.shown.join('\n'))).toEqual([
      'CVE-2026-0001 .trivyignore:4 until 2026-03-31 (31 days left): false positive: the function is never called',
      'CVE-2026-0002 .trivyignore:5 until 2026-05-30 (91 days left): vendor fix announced for Q1',
    ]);
    expect(readFileSync(join(world.workspace, '.trivyignore'), 'utf8')).toBe(text);
  });

  it('for judge on the command line, whose report has findings besides', async () => {
    world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
    world.repository('.trivyignore', file('CVE-2019-10744', 'CVE-2021-44906'));
    const report = fileURLToPath(new URL('../fixtures/trivy/debian-npm.json', import.meta.url));
    expect(await runCommandLine(world, ['judge', report])).toBe(1);
    const shown = world.told.shown.join('\n');
    expect(shown).toMatch(/^BLOCKED .*: 2 findings to fix \(2 CRITICAL\)/m);
    expect(applied(shown)).toEqual([
      'CVE-2019-10744 .trivyignore:4 until 2026-03-31 (31 days left): false positive: the function is never called',
      'CVE-2021-44906 .trivyignore:5 until 2026-05-30 (91 days left): vendor fix announced for Q1',
    ]);
    expect(shown).not.toContain('Exceptions not applied');
  });
});

/** The lines below the title, with single blanks. */
function applied(shown: string): readonly string[] {
  const [, lines = ''] = /^Exceptions applied:\n((?: {2}.*\n)*)/m.exec(shown) ?? [];
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [line.trim().replaceAll(/ {2,}/g, ' ')]));
}
