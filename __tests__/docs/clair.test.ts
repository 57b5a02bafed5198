import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readGateInputs } from '../../src/config/inputs/gate-inputs.js';
import { failureOf, fault } from '../../src/scan/clair/fault.js';
import { opinionFaults } from '../../src/scan/opinion.js';

const page = readFileSync(new URL('../../docs/clair.md', import.meta.url), 'utf8');
const actors = { here: 'you', clair: 'Clair', registry: 'the registry', network: 'the network' } as const;

describe('docs/clair.md', () => {
  it('says of each trouble who acts, as the reports do', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| .* \| ([^|]+) \|$/gm)].map(([, code, who]) => [code, who]);
    expect(rows).toEqual(opinionFaults.map((code) => [code, actors[failureOf(fault(code)).side]]));
  });

  it('names each input that there is', () => {
    const { inputs } = readGateInputs(new Map());
    expect(inputs).toEqual({});
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as { inputs: object };
    const ours = Object.keys(action.inputs).filter((name) => name.startsWith('clair-'));
    expect(ours.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('shows a step whose inputs are right', () => {
    const [, step = ''] = /```yaml\n( {6}- uses: image-gate.*?)```/s.exec(page) ?? [];
    const [{ with: shown }] = parse(step.replace('sha256:…', `sha256:${'a'.repeat(64)}`)) as [{ with: object }];
    expect(
      readGateInputs(new Map(Object.entries(shown).map(([name, value]) => [name, String(value)]))).problems,
    ).toEqual([]);
  });
});
