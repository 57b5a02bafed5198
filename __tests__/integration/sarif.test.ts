/**
 * Microsoft's SARIF validator on the gate's SARIF: the OASIS schema, the rules of SARIF itself, and those that Microsoft keeps for GitHub ("Ghas"). The binary is
 * `sarif-multitool` in IMAGE_GATE_TOOLS, put there by script/bootstrap.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import type { Assessment } from '../../src/report/assessment.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import type { AdvisoryUrl } from '../../src/scan/advisory-url.js';
import { hostileTexts } from '../report/hostile.js';
import { makeAssessment, misconfiguration, secret, vulnerability } from '../report/make-assessment.js';
import { recordedReports, recordedStory } from '../report/recorded.js';
import { sarifFaults } from '../report/sarif/sarif-conformance.js';

const multitool = `${process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`}/sarif-multitool`;
const options = { fallback: { path: '.github/workflows/image.yml', line: 1 }, version: '1.2.3' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-gate-sarif-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Errors and warnings of the validator on a log, `LEVEL RULE: text`, each once. Its notes are about style: message arguments, snippets, ids like CA1001. */
function verdict(log: Log): readonly string[] {
  const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
  writeFileSync(input, JSON.stringify(log));
  rmSync(output, { force: true });
  const args = [
    'validate',
    input,
    '--output',
    output,
    '--rule-kind',
    'Sarif;Ghas',
    '--level',
    'Error;Warning',
    '--quiet',
    'true',
    '--max-file-size-in-kb',
    '1000000',
  ];
  // It exits with 1 for what it found, which is in the output, and for its own troubles, when there is none.
  try {
    execFileSync(multitool, args, { env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, stdio: 'pipe' });
  } catch (error) {
    if (!existsSync(output)) throw error;
  }
  const { runs } = JSON.parse(readFileSync(output, 'utf8')) as Log;
  const results = runs.flatMap((run) => run.results ?? []);
  const troubles = runs.flatMap((run) => run.invocations ?? []).flatMap((one) => one.toolExecutionNotifications ?? []);
  const texts = results.map(({ level = 'warning', ruleId = '', message: { text, id = '', arguments: values = [] } }) =>
    `${level} ${ruleId}: ${text ?? [id, ...values].join(' ')}`.slice(0, 1000),
  );
  return [...new Set([...texts, ...troubles.map(({ message }) => `trouble: ${message.text}`)])];
}

const many = Array.from({ length: 6000 }, (_, index) =>
  vulnerability({
    id: `CVE-2024-${1000 + index}`,
    name: `package-${index % 300}`,
    severity: index % 9 === 0 ? 'HIGH' : 'LOW',
  }),
);

const hostile = hostileTexts.flatMap((text) => [
  vulnerability({
    id: text,
    title: text,
    name: text,
    version: text,
    type: text,
    fixedVersion: text,
    path: text,
    url: `https://e.org/${text}` as AdvisoryUrl,
  }),
  misconfiguration({ id: text, title: text, message: text, resolution: text, target: text }),
  secret({ id: text, title: text, target: text }),
]);

const made: readonly (readonly [string, () => Assessment])[] = [
  ['no findings', () => makeAssessment()],
  ['findings of every kind', () => makeAssessment({ findings: [vulnerability(), misconfiguration(), secret()] })],
  ['6,000 findings', () => makeAssessment({ findings: many })],
  ['hostile texts', () => makeAssessment({ findings: hostile, name: hostileTexts.join('').slice(0, 5000) })],
];
const recorded = recordedReports.map((path) => [basename(path), () => recordedStory(path)] as const);

// There is no validator for other machines.
const isHere = process.arch === 'x64';
if (!isHere) process.stderr.write("\nNOT TESTED: the gate's SARIF with Microsoft's validator, which is for x86_64\n");

(isHere ? describe : describe.skip)("the gate's SARIF", () => {
  it.each([...made, ...recorded])('is faultless for %s', (_, assessment) => {
    const log = sarif(assessment(), options);
    expect(verdict(log)).toEqual([]);
    expect(sarifFaults(JSON.parse(JSON.stringify(log)))).toEqual([]);
  });

  it('would be found faulty: a validator that says nothing has not looked', () => {
    const log = sarif(makeAssessment({ findings: [vulnerability()] }), options);
    const broken = JSON.parse(
      JSON.stringify(log)
        .replace('"startLine":1', '"startLine":0')
        .replace('"security-severity":"9.1"', '"security-severity":"bad"'),
    ) as Log;
    expect(verdict(broken).join('\n')).toMatch(/^error/m);
  });
});
