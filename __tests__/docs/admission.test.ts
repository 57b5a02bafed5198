import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { newSigner } from '../evidence/sample-claims.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/admission.md', import.meta.url), 'utf8');
const commands = commandsIn(page);

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  world.repository('image-gate.pub', newSigner().publicKey);
  world.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\n');
});
afterEach(() => world.close());

describe('the commands in docs/admission.md', () => {
  it.each(commands.filter((line) => line.startsWith('image-gate ')))('write what they say: %s', async (line) => {
    // Nothing in these lines is more than a word, or a word in quotation marks.
    const words = line
      .split(' ')
      .slice(1)
      .map((word) => word.replace(/^'(.*)'$/, '$1').replace('…', 'a'.repeat(64)));
    const clock = { ...world.clock, now: () => new Date('2026-11-29T12:00:00Z') };
    expect(await runCommandLine({ ...world, clock }, words)).toBe(0);
    expect(existsSync(join(world.workspace, words.at(-1) ?? ''))).toBe(true);
  });

  it('are, with those of Kyverno and of a cluster, all of them', () => {
    // kyverno apply: integration/admission.test.ts. There is no cluster in a test.
    expect(commands.filter((line) => !line.startsWith('image-gate '))).toEqual([
      'kubectl apply --filename kyverno.yml',
      'kubectl get policyreports --all-namespaces',
      'kubectl apply --filename kyverno.yml',
      'kubectl apply --filename incident-4711.yml',
      'kyverno apply kyverno.yml --resource pod.yml',
    ]);
    expect(commands).toHaveLength(8);
  });

  it('need whose signatures count, as the page says first', async () => {
    world.repository('.github/image-gate.yml', 'severity: { high: block }\n');
    const words = ['admission', 'kyverno', 'ghcr.io/acme/**'];
    await expect(runCommandLine(world, words)).rejects.toMatchObject({ code: 'verify-no-key' });
    const [, policy = ''] = /^```yaml\n(verify:[\s\S]*?)^```/m.exec(page) ?? [];
    world.repository('.github/image-gate.yml', policy);
    expect(await runCommandLine(world, words)).toBe(0);
  });
});
