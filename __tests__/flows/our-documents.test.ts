/** Files that image-gate has written and is to read again, where somebody hands over another one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { night } from '../ledger/nights.js';
import { putLedger } from '../ledger/put-ledger.js';
import { type PostureWorld, postureWorld } from './posture-world.js';

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
];

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
])('image-gate %s', (_, name, version, ...args) => {
  const read = async (text: string) => {
    world.flow.repository(`given/${name}`, text);
    return runCommandLine(world.ports(), args).then(
      (code) => `code ${code}`,
      (error: unknown) => String(error),
    );
  };

  it.each(given)('says what it was given: %s', async (_what, text, said) => {
    expect(await read(text)).toMatch(said);
    expect(await read(text)).not.toContain('Invalid input');
  });

  it('says of any other object what it lacks', async () => {
    // The form that a company writes by itself says no version.
    if (version === '') return;
    expect(await read('{"a":1}')).toContain(`it has no ${version}`);
  });

  it('says of one that a newer version has written that it is newer', async () => {
    // The form that a company writes by itself has none that is newer.
    if (version === '') return;
    expect(await read(`{"${version}":2}`)).toMatch(/it is of version 2, which a newer image-gate has written/);
  });
});
