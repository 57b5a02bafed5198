/** Files that image-gate has written and is to read again, where somebody hands over another one. */

import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { night } from '../ledger/nights.js';
import { putLedger } from '../ledger/put-ledger.js';
import { type PostureWorld, postureWorld } from './posture/posture-world.js';

let world: PostureWorld;
beforeEach(async () => {
  world = await postureWorld();
  putLedger(`${world.flow.workspace}/.image-gate/ledger`, [{ at: night(4), faults: [] }]);
});
afterEach(() => world.close());

const given: readonly (readonly [what: string, text: string, said: RegExp])[] = [
  ['an empty file', ' \n', /it is empty/],
  ['YAML', '# of mine\nlevel: 4\n', /it is YAML, and not JSON/],
  ['a list in YAML', '- level: 4\n', /it is YAML, and not JSON/],
  ['half of a file', '{"level": 4, ', /it is not JSON, or not all of it/],
  ['a list', '[]', /it holds a list/],
  ['a text in JSON', '"level"', /it holds no JSON object/],
  ['an SBOM', '{"bomFormat":"CycloneDX","components":[]}', /it is a CycloneDX SBOM/],
  ['a report of Trivy', '{"SchemaVersion":2,"ArtifactType":"container_image"}', /it is a report of Trivy/],
  ['a record', '{"recordVersion":1}', /it is image-gate's record of a verdict/],
  ['a weekly report', '{"reportVersion":1}', /it is what image-gate report writes/],
];

/** What a command asks for; of the form that a company writes by itself, and of Trivy's, no version is ours. */
const asked: Readonly<Record<string, string>> = {
  recordVersion: 'a record',
  reportVersion: 'a weekly report',
  SchemaVersion: 'a report of Trivy',
};

/** What a command says, and who must act. */
const saidBy = async (...args: readonly string[]) =>
  runCommandLine(world.ports(), args).then(
    (code) => `code ${code}`,
    (error: unknown) => `${exitCodeOf(error)} ${String(error)}`,
  );

describe.each<[string, string, string, ...string[]]>([
  ['posture --before', 'posture.json', 'postureVersion', 'posture', '--before', 'given/posture.json'],
  ['posture --drift', 'drift.json', 'driftVersion', 'posture', '--drift', 'given'],
  ['posture --night', 'night.json', 'nightVersion', 'posture', '--night', 'given'],
  ['posture --harbor', 'harbor.json', 'harborPostureVersion', 'posture', '--harbor', 'given/harbor.json'],
  ['report --posture', 'posture.json', 'postureVersion', 'report', '--posture', 'given'],
  ['report --drift', 'drift.json', 'driftVersion', 'report', '--drift', 'given/drift.json'],
  ['report --night', 'night.json', 'nightVersion', 'report', '--night', 'given'],
  ['ledger verify', 'report.json', 'reportVersion', 'ledger', 'verify', 'given/report.json'],
  ['registry merge', 'plan.json', 'planVersion', 'registry', '--mode', 'merge', 'given'],
  ['policy security-baseline', 'baseline.json', '', 'policy', 'security-baseline', '--check', 'given/baseline.json'],
  ['exceptions vex', 'record.json', 'recordVersion', 'exceptions', 'vex', 'given/record.json'],
  ['judge', 'given.json', 'SchemaVersion', 'judge', 'given/given.json'],
  ['explain', 'given.json', 'SchemaVersion', 'explain', 'CVE-2026-1', 'given/given.json'],
])('image-gate %s', (_, name, version, ...args) => {
  const read = async (text: string) => {
    world.flow.repository(`given/${name}`, text);
    return saidBy(...args.map(here));
  };

  it.each(given.filter(([what]) => asked[version] !== what))(
    'says what it was given, and that its user must act: %s',
    async (_what, text, said) => {
      const answer = await read(text);
      expect(answer).toMatch(said);
      expect(answer).toMatch(/^2 /);
      expect(answer).not.toContain('Invalid input');
    },
  );

  it('says of any other object what it lacks', async () => {
    // The form that a company writes by itself says no version.
    if (version === '') return;
    expect(await read('{"a":1}')).toContain(`it has no ${version}`);
  });

  it('says of one that lacks a part what is missing, in plain words', async () => {
    // The form that a company writes by itself says no version.
    if (version === '') return;
    const answer = await read(`{"${version}":1,"ArtifactType":"container_image"}`);
    expect(answer).toMatch(version === 'SchemaVersion' ? /^2 / : /^2 .*: it is missing/);
    expect(answer).not.toContain('Invalid input');
  });

  it('says of one that a newer version has written that it is newer', async () => {
    // The form that a company writes by itself has none that is newer, and Trivy's is not ours.
    if (version === '' || version === 'SchemaVersion') return;
    expect(await read(`{"${version}":2}`)).toMatch(/it is of version 2, which a newer image-gate has written/);
  });
});

const said = ['--reason', 'never given foreign input', '--until', '2026-02-01'];

describe('what a command is named by mistake', () => {
  it.each<[string, RegExp, ...string[]]>([
    ['posture --before', /^2 .*there is no posture\.json in it/, 'posture', '--before', 'given'],
    ['posture --harbor', /^2 .*it is a folder/, 'posture', '--harbor', 'given'],
    ['ledger verify', /^2 .*it is a folder/, 'ledger', 'verify', 'given'],
    ['exceptions vex', /^2 .*it is a folder.*Correct the path, or name the record/s, 'exceptions', 'vex', 'given'],
    ['exceptions add', /^2 .*it is a folder/, 'exceptions', 'add', 'CVE-2026-12345', '--file', 'given', ...said],
    ['base', /^2 .*it is a folder.*Name the Dockerfile/s, 'base', 'given'],
    ['judge', /^2 .*holds no JSON file/, 'judge', 'given'],
  ])('a folder for a file is for its user to correct: %s', async (_, words, ...args) => {
    world.flow.repository('given/kept.txt', '');
    expect(await saidBy(...args.map(here))).toMatch(words);
  });

  it.each<[string, ...string[]]>([
    ['report --ledger', 'report', '--ledger', 'given'],
    ['ledger show', 'ledger', 'show', '--ledger', 'given'],
    ['registry merge', 'registry', '--mode', 'merge', 'given'],
  ])('a file for a folder, too: %s', async (_, ...args) => {
    world.flow.repository('given', '{}');
    expect(await saidBy(...args.map(here))).toMatch(/^2 .*it is not a folder/);
  });

  it.each<[string, ...string[]]>([
    ['judge --policy', 'policy', 'show', 'app', '--policy', 'given.yml'],
    ['exceptions prune', 'exceptions', 'prune', 'given.yml'],
    ['registry --images', 'registry', '--images', 'given.yml'],
    ['drift --running', 'drift', '--running', 'given.yml'],
    ['drift --docker-list', 'drift', '--docker-list', 'given.yml'],
  ])('a document of ours is called by its name: %s', async (_, ...args) => {
    world.flow.repository('given.yml', '{"reportVersion":1}');
    expect(await saidBy(...args.map(here))).toMatch(/^2 .*i[ts] (?:is )?what image-gate report writes/);
  });

  it('a file without a FROM is no Dockerfile', async () => {
    world.flow.repository('given', '{"reportVersion":1}');
    expect(await saidBy('base', here('given'))).toMatch(/^2 .*it has no FROM\. Name a Dockerfile/);
  });

  it('a file of exceptions that is not there is named, and no option that the command does not have', async () => {
    const answer = await saidBy('exceptions', 'adopt', 'given');
    expect(answer).toMatch(/^2 .*given: there is no such file/);
    expect(answer).not.toContain('--exceptions');
  });
});

/** As a person would write it; commands look from the working folder, tests run elsewhere. */
function here(word: string): string {
  return word.startsWith('given') ? join(world.flow.workspace, word) : word;
}
