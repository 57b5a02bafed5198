import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { triage } from '../../src/policy/triage.js';
import { checkNames, checkOf } from '../../src/source/hardening/checks.js';
import { tokenForms } from '../../src/source/hardening/tokens.js';
import { now, platformScan, scan } from '../policy/samples.js';
import { exampleIn } from './example-in.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/hardening.md');

const example = (kind: string) => exampleIn(page, kind);

const words = { block: 'blocks', warn: 'warns', log: 'is logged' } as const;

/** A sound image with one instruction. */
function imageWith(instruction: string) {
  const [keyword = '', rest = ''] = instruction.split(/ (.*)/);
  const sound = { user: '10001', env: ['PATH=/bin'], ports: ['8080/tcp'], healthcheck: true };
  const over = { USER: { user: rest }, ENV: { env: [rest] }, EXPOSE: { ports: [`${rest}/tcp`] } };
  return scan([], platformScan({ container: { ...sound, ...over[keyword as keyof typeof over] } }));
}

describe('docs/hardening.md', () => {
  it('has a valid policy, for us and for editors, and valid exceptions', () => {
    const text = example('policy');
    expect(() => parsePolicy(text, 'docs')).not.toThrow();
    expect(new Ajv().compile(JSON.parse(read('schema/image-gate.schema.json')))(parse(text))).toBe(true);
    expect(parseExceptions(example('exceptions'), '.trivyignore.yaml', now)).toMatchObject({
      active: [{ id: 'hardening/secret-name-in-env' }],
      refused: [],
    });
  });

  it('says what that policy makes of images as it is', () => {
    const policy = parsePolicy(example('policy'), 'docs').base;
    const rows = example('judged').trim().split('\n');
    const is = rows.map((row) => {
      const [instruction = ''] = row.split(' → ');
      const file = { path: 'Dockerfile', text: 'FROM scratch', built: true } as const;
      const { open } = triage(imageWith(instruction), policy, { active: [], refused: [] }, now, {
        hardening: { dockerfile: file },
      });
      const said = open.map(({ finding, action }) => `${finding.id.replace('hardening/', '')} ${words[action]}`);
      return `${instruction} → ${said.join(', ') || 'nothing'}`;
    });
    expect(rows.length).toBeGreaterThan(5);
    expect(is).toEqual(rows);
  });

  it('has a row for each check with its severity, to which findings link', () => {
    const rows = [...page.matchAll(/^\| <a id="([\w-]+)"><\/a>`([\w-]+)` \| (\w+) \|/gm)];
    expect(rows.map(([, anchor, name, severity]) => [anchor, name, severity])).toEqual(
      checkNames.map((name) => [name, name, checkOf(name).severity]),
    );
  });

  it('names every kind of token', () => {
    const [, named = ''] = /<!-- tokens -->(.*)<!-- end of tokens -->/.exec(page) ?? [];
    expect(named.split(', ')).toEqual(tokenForms);
  });
});
