/**
 * Microsoft's SARIF validator on the gate's SARIF: the OASIS schema, the rules of SARIF itself, and those that Microsoft keeps for GitHub ("Ghas"). The binary is
 * `sarif-multitool` in IMAGE_GATE_TOOLS, put there by script/bootstrap.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import type { Assessment } from '../../src/report/assessment.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import type { AdvisoryUrl } from '../../src/scan/advisory-url.js';
import { hostileTexts } from '../report/hostile.js';
import { makeAssessment, misconfiguration, secret, vulnerability } from '../report/make-assessment.js';
import { recordedAssessment, recordedReports } from '../report/recorded.js';
import { sarifFaults } from '../report/sarif/sarif-conformance.js';

const multitool = `${process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`}/sarif-multitool`;
/** A log takes 5,000 results, which the validator reads for 20 s; where it is cut makes no difference to how it is cut. */
const limit = 500;
const options = { fallback: { path: '.github/workflows/image.yml', line: 1 }, version: '1.2.3', limit };

/** Name of a log to the errors and warnings of the validator, `LEVEL RULE: text`, each once. */
type Verdicts = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the validator says of all logs, in one run of it. Its notes are left out: they are about style (message arguments, snippets, ids like CA1001).
 * @throws when it had troubles of its own.
 */
function validate(logs: ReadonlyMap<string, Log>, folder: string): Verdicts {
  const output = join(folder, 'output.json');
  const files = new Map(
    [...logs.keys()].map((name, index) => [pathToFileURL(join(folder, `${index}.sarif`)).href, name]),
  );
  for (const [file, name] of files) writeFileSync(fileURLToPath(file), JSON.stringify(logs.get(name)));
  const kinds = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
  const args = [...kinds, '--output', output, '--quiet', 'true', '--max-file-size-in-kb', '1000000'];
  // It exits with 1 for what it found, which is in the output, and for its own troubles, when there is none.
  try {
    const env = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFileSync(multitool, ['validate', ...[...files.keys()].map((url) => fileURLToPath(url)), ...args], {
      env,
      stdio: 'pipe',
    });
  } catch (error) {
    if (!existsSync(output)) throw error;
  }
  const { runs } = JSON.parse(readFileSync(output, 'utf8')) as Log;
  const troubles = runs.flatMap((run) => run.invocations ?? []).flatMap((one) => one.toolExecutionNotifications ?? []);
  if (troubles.length > 0) throw new Error(troubles.map(({ message }) => message.text).join('\n'));
  const verdicts = new Map([...logs.keys()].map((name) => [name, new Set<string>()]));
  for (const { level = 'warning', ruleId = '', message, locations } of runs.flatMap((run) => run.results ?? [])) {
    const { text, id = '', arguments: values = [] } = message;
    const name = files.get(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '') ?? '';
    verdicts.get(name)?.add(`${level} ${ruleId}: ${text ?? [id, ...values].join(' ')}`.slice(0, 1000));
    if (!verdicts.has(name)) throw new Error(`a result of no log: ${ruleId}`);
  }
  return verdicts;
}

const many = Array.from({ length: limit + 100 }, (_, index) =>
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
  ['more findings than a log takes', () => makeAssessment({ findings: many })],
  ['hostile texts', () => makeAssessment({ findings: hostile, name: hostileTexts.join('').slice(0, 5000) })],
];
const recorded = recordedReports.map((path) => [basename(path), () => recordedAssessment(path)] as const);

// There is no validator for other machines.
const isHere = process.arch === 'x64';
if (!isHere) process.stderr.write("\nNOT TESTED: the gate's SARIF with Microsoft's validator, which is for x86_64\n");

(isHere ? describe : describe.skip)("the gate's SARIF", () => {
  const faulty = 'a log with faults';
  let logs: Map<string, Log>;
  let verdicts: Verdicts;
  beforeAll(() => {
    logs = new Map([...made, ...recorded].map(([name, assessment]) => [name, sarif(assessment(), options)]));
    const broken = JSON.stringify(sarif(makeAssessment({ findings: [vulnerability()] }), options))
      .replace('"startLine":1', '"startLine":0')
      .replace('"security-severity":"9.1"', '"security-severity":"bad"');
    const folder = mkdtempSync(join(tmpdir(), 'image-gate-sarif-'));
    verdicts = validate(new Map([...logs, [faulty, JSON.parse(broken)]]), folder);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([...made, ...recorded].map(([name]) => name))('is faultless for %s', (name) => {
    expect([...(verdicts.get(name) ?? ['no verdict'])]).toEqual([]);
    expect(sarifFaults(JSON.parse(JSON.stringify(logs.get(name))))).toEqual([]);
  });

  it('would be found faulty: a validator that says nothing has not looked', () => {
    expect([...(verdicts.get(faulty) ?? [])].join('\n')).toMatch(/^error/m);
  });
});
