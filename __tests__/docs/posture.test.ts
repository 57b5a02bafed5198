import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { complianceOf } from '../../src/posture/compliance.js';
import { criteria, criterionKeys } from '../../src/posture/criteria.js';
import { newSigner } from '../evidence/sample-claims.js';
import { type PostureWorld, postureWorld, whole } from '../flows/posture/posture-world.js';
import { night } from '../ledger/nights.js';
import { putLedger } from '../ledger/put-ledger.js';
import { commandsIn } from './example-in.js';

const page = readFileSync(new URL('../../docs/posture.md', import.meta.url), 'utf8');
const commands = commandsIn(page);

let world: PostureWorld;
beforeEach(async () => {
  world = await postureWorld();
  world.projects = [whole];
  world.flow.repository('image-gate.pub', newSigner().publicKey);
  world.flow.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\n');
  world.flow.repository('policies.json', JSON.stringify({ kind: 'List', items: [] }));
  world.flow.repository('kyverno.json', JSON.stringify({ kind: 'List', items: [] }));
  world.flow.repository('evidence/README.md', 'x');
  world.flow.repository('weekly/report.json', '{}');
  putLedger(join(world.flow.workspace, 'ledger'), [{ at: night(4), faults: [] }]);
});
afterEach(() => world.close());

const words = (line: string) => [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);

describe('docs/posture.md', () => {
  it('has commands that do what they say', async () => {
    expect(commands.length).toBeGreaterThan(6);
    await world.run('--organization', 'acme', '--folder', 'last-week');
    for (const line of commands) {
      if (/^(?:export|kubectl) /.test(line)) continue;
      const [program, ...args] = words(line).map((word) =>
        word.replace('ghcr.io/acme/app', `${world.registry.host}/acme/app`),
      );
      expect(program).toBe('image-gate');
      // Nobody knows here what is missing for level 3, or what the token does not say.
      const codes = line.includes('--fail-on') ? [1, 3] : [0];
      expect(codes).toContain(await runCommandLine(world.ports(), args));
    }
    expect(world.posture('app-posture').criteria.find(({ key }) => key === 'writes-restricted')?.state).toBe('yes');
    expect(world.flow.told.printed).toContain('| `evidence weekly/report.json` |'.replace('| ', '').replace(' |', ''));
  });

  it('has each criterion of each level, in order', () => {
    const rows = [...page.matchAll(/^\| (\d) \| ([^|]+) \|/gm)].map(([, level, claim]) => [Number(level), claim]);
    const leveled = criterionKeys.map((key) => criteria[key]).filter(({ level }) => level !== undefined);
    expect(rows).toEqual(leveled.map(({ level, claim }) => [level, claim]));
  });

  it('names each control of the table', () => {
    for (const { control, standard } of complianceOf({ criteria: [], sources: [] }))
      expect(page).toContain(control === 'supply chain' ? standard.split(' ')[0] : control);
  });

  it('has steps whose inputs there are, and hands on the posture of the week before', () => {
    const action = parse(readFileSync(new URL('../../report/action.yml', import.meta.url), 'utf8'));
    const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => parse(block));
    const steps = blocks.flat().filter(({ uses }) => uses?.startsWith('image-gate/image-gate/report@'));
    expect(steps).toHaveLength(2);
    for (const step of steps)
      for (const name of Object.keys(step.with)) expect(Object.keys(action.inputs)).toContain(name);
    expect(JSON.stringify(blocks)).toContain("'last-week/posture.json'");
    expect(Object.keys(action.outputs)).toContain('folder');
  });

  it('asks the cluster for both kinds of policies that admission writes, and for what lets pods past them', () => {
    expect(page).toContain(
      'imagevalidatingpolicies.policies.kyverno.io,validatingpolicies.policies.kyverno.io,policyexceptions.policies.kyverno.io,validatingwebhookconfigurations.admissionregistration.k8s.io --all-namespaces',
    );
  });
});
