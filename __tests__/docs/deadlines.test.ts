import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod';
import { inputNames } from '../../src/config/inputs/gate-inputs.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { night, recordOf } from '../ledger/nights.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/deadlines.md', import.meta.url), 'utf8');
const commands = commandsIn(page);
const examples = (kind: string) =>
  [...page.matchAll(new RegExp(`<!-- example: ${kind} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
const report = fileURLToPath(new URL('../fixtures/trivy/debian-npm.json', import.meta.url));

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const paths: Readonly<Record<string, string>> = { 'report.json': report };
const words = (line: string) => {
  const [, ...rest] = line.split(' ');
  return rest.map((word, index) =>
    ['reports', 'ledger'].includes(word) && index > 0 ? join(world.workspace, word) : (paths[word] ?? word),
  );
};

describe('docs/deadlines.md', () => {
  it('has commands that do what they say, one after the other', async () => {
    const lodash = { id: 'CVE-2019-10744', package: 'lodash', severity: 'CRITICAL' as const };
    world.repository('.github/image-gate.yml', examples('policy')[1] ?? '');
    expect(commands.length).toBe(5);
    for (const one of [49, 50]) {
      const record = recordOf({ at: night(one), faults: one === 49 ? [] : [lodash] });
      world.repository('reports/trivy-results-api.json', '{}');
      const text = JSON.stringify(record).replaceAll('pkg:deb/debian/lodash', 'pkg:npm/lodash');
      world.repository('reports/image-gate-record-api.json', text);
      expect(await runCommandLine(world, words(commands[0] ?? ''))).toBe(0);
    }
    for (const line of commands.slice(1)) {
      const isVerdict = /^image-gate (?:judge|explain) /.test(line);
      expect(await runCommandLine(world, words(line))).toBe(isVerdict ? 1 : 0);
    }
    const shown = world.told.shown.join('\n');
    expect(shown).toContain((examples('explained')[0] ?? '').trim());
    expect(shown).toMatch(/^ +owner +@acme\/platform$/m);
    expect(shown).toMatch(/^ +policy\.reviewed +2026-11-01$/m);
    expect(shown).toMatch(/clock +first-seen +default/);
  });

  it('has policies that are valid', () => {
    expect(examples('policy')).toHaveLength(2);
    for (const text of examples('policy')) expect(() => parsePolicy(text, 'policy.yml')).not.toThrow();
  });

  it('has a step whose inputs there are', () => {
    const steps = z
      .array(z.object({ with: z.record(z.string(), z.unknown()) }))
      .parse(parse(examples('gate')[0] ?? ''));
    const known: readonly string[] = inputNames;
    for (const one of steps) expect(Object.keys(one.with).filter((name) => !known.includes(name))).toEqual([]);
  });
});
