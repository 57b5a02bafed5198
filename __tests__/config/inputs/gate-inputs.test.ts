import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { contradictions } from '../../../src/config/inputs/contradictions.js';
import { defaultSign } from '../../../src/config/inputs/fields.js';
import { inputNames, readGateInputs } from '../../../src/config/inputs/gate-inputs.js';
import { scannerDefaults } from '../../../src/config/scanner-config.js';
import { defaultRuleSource } from '../../../src/repository/rule-source.js';

const action = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

const read = (raw: Record<string, string>) => readGateInputs(new Map(Object.entries(raw)));

describe('the inputs of action.yml', () => {
  it('are exactly those that are checked', () => {
    expect([...inputNames].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('have defaults that pass the check', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || name === 'github-token' ? [] : [[name, value] as const],
    );
    expect(readGateInputs(new Map(defaults)).problems).toEqual([]);
  });

  it('ask for the rules that count without the input', () => {
    expect(action.inputs['policy-from']?.default).toBe(defaultRuleSource);
  });

  it('have the defaults that the command line has', () => {
    const { inputs } = read({
      'trivy-version': action.inputs['trivy-version']?.default ?? '',
      'max-db-age': action.inputs['max-db-age']?.default ?? '',
      timeout: action.inputs.timeout?.default ?? '',
      sign: action.inputs.sign?.default ?? '',
    });
    expect(inputs).toEqual({
      'trivy-version': scannerDefaults.version,
      sign: defaultSign,
      'max-db-age': scannerDefaults.maxDbAge,
      timeout: scannerDefaults.timeout,
    });
  });
});

describe('a bad value', () => {
  it.each([
    ['push', 'yes', 'not a boolean', 'true or false'],
    ['scanners', 'vuln,licence', '"licence" is not one of its values', 'Choose from vuln'],
    ['scanners', 'vulns', '"vulns" is not one of its values', 'Did you mean vuln?'],
    ['scanners', ',', 'the list is empty', 'Choose from vuln'],
    ['image-from', 'dokcer', '"dokcer" is not one of its values', 'Did you mean docker?'],
    ['comment', 'alway', '"alway" is not one of its values', 'Did you mean always?'],
    ['timeout', '15', 'not a duration', '15m'],
    ['timeout', '0s', 'not a duration', '15m'],
    ['max-db-age', 'never', 'not a duration', 'unlimited'],
    ['trivy-version', 'latest', 'not a version', 'there is no latest'],
    ['trivy-version', '0.74.0/../x', 'not a version', '0.74.0'],
    ['trivy-sha256', 'abc', 'not a SHA-256', '64 hexadecimal digits'],
    ['trivy-mirror', 'http://mirror.example/', 'not an https URL', 'https://'],
    ['trivy-mirror', 'https://me:pw@mirror.example/', 'holds credentials', 'plain URL'],
    ['image', 'acme/api dev', 'holds white space', 'without spaces'],
    ['image', 'Acme/api', 'upper-case', 'Write acme/api'],
    ['tags', '"open', 'double quote', 'Close the quote'],
  ])('of %s (%s) says %s', (name, value, what, fix) => {
    const { problems } = read({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toBe(`input ${name}`);
    expect(`${problems[0]?.what}. ${problems[0]?.fix}`).toContain(what);
    expect(`${problems[0]?.what}. ${problems[0]?.fix}`).toContain(fix);
  });

  it('does not hide the others', () => {
    const { problems } = read({ push: 'yes', load: 'no', tagz: 'x', outputs: 'type=docker' });
    expect(problems.map(({ where }) => where).sort()).toEqual([
      'input load',
      'input outputs',
      'input push',
      'input tagz',
    ]);
  });
});

describe('an unknown input', () => {
  it('is answered with the nearest one', () => {
    expect(read({ tagz: 'x' }).problems[0]?.fix).toBe('Did you mean tags?');
  });

  it.each([
    ...[
      'outputs',
      'call',
      'exit-code',
      'severity',
      'scan-ref',
      'tf-vars',
      'hide-progress',
      'docker-host',
      'github-pat',
      'cache',
    ],
    ...['skip-setup-trivy', 'token-setup-trivy', 'sarif_file', 'wait-for-processing', 'dockerfile'],
  ])('%s is refused with the reason', (name) => {
    const [problem] = read({ [name]: 'x' }).problems;
    expect(problem?.what).toBe('is not taken by image-gate');
    expect(problem?.fix.length).toBeGreaterThan(20);
  });
});

describe('inputs that contradict each other', () => {
  it.each([
    [{ image: 'a', input: 'b' }, 'inputs image, input'],
    [{ image: 'a', target: 'b' }, 'input target'],
    [{ push: 'true' }, 'input push'],
    [{ load: 'true' }, 'input load'],
    [{ load: 'true', tags: 'a', platforms: 'linux/amd64,linux/arm64' }, 'input load'],
    [{ report: 'r.json', push: 'true', tags: 'a' }, 'input push'],
    [{ 'trivy-sha256': 'a'.repeat(64) }, 'input trivy-sha256'],
    [{ sign: 'key', 'signing-tool': '/t' }, 'input signing-tool'],
    [{ sign: 'key', 'signing-tool-sha256': 'a'.repeat(64) }, 'input signing-tool-sha256'],
    [{ sign: 'keyless', 'signing-tool': '/t', 'signing-tool-sha256': 'a'.repeat(64) }, 'input signing-tool'],
    [{ ledger: 'ledger', 'ledger-repository': 'acme/ledger' }, 'input ledger-repository'],
    [{ 'ledger-repository': 'acme/../x' }, 'input ledger-repository'],
    [{ 'trivy-path': '/t', 'trivy-mirror': 'https://m.example' }, 'input trivy-mirror'],
  ])('%j is a problem of %s', (raw, where) => {
    const { inputs, problems } = read(raw as Record<string, string>);
    expect(problems).toEqual([]);
    expect(contradictions(inputs).map((problem) => problem.where)).toContain(where);
  });

  it('are none where the defaults of action.yml meet another scanTarget', () => {
    const { inputs } = read({ image: 'alpine', 'no-cache': 'false', pull: 'false', push: 'false', load: 'false' });
    expect(contradictions(inputs)).toEqual([]);
  });
});
