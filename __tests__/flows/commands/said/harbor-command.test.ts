import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { item, startHarbor } from '../../../contract/harbor-fake.js';
import { robot } from '../../../oci/harbor/harbor-world.js';
import { loggedIn } from '../../../oci/registry/registry-world.js';
import { type FlowWorld, flowWorld } from '../../world.js';

let fake: Awaited<ReturnType<typeof startHarbor>>;
let world: FlowWorld;

beforeEach(async () => {
  fake = await startHarbor({ users: { [robot.name]: robot.password } });
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  mkdirSync(join(world.directory, 'docker'));
  writeFileSync(
    join(world.directory, 'docker/config.json'),
    JSON.stringify(loggedIn(fake.host, robot.name, robot.password)),
  );
  fake.now = () => world.clock.now().getTime();
});
afterEach(async () => {
  await fake.close();
  world.close();
  expect(fake.violations).toEqual([]);
});

const run = (...args: readonly string[]) => runCommandLine(world, args);
const scan = (...more: readonly string[]) => run('harbor', 'scan', `${fake.host}/acme/api:1`, ...more);
const finds = (...severities: readonly string[]) => {
  const image = fake.holds('acme/api', { tags: ['1'] });
  const items = severities.map((severity, index) => item(`CVE-2026-000${index + 1}`, severity));
  fake.found.set(image.digest, items);
  return image;
};
const all = () => world.told.shown.join('\n') + world.told.printed + world.log.lines.join('\n');

describe('image-gate harbor scan', () => {
  it.each<[string, readonly string[], number]>([
    ['passes what the policy lets pass', ['High', 'Low'], 0],
    ['blocks what the policy blocks', ['Critical'], 1],
    ['blocks an image in which nothing is found where nobody knows what was seen', [], 1],
  ])('%s', async (_, severities, code) => {
    finds(...severities);
    expect(await scan()).toBe(code);
    expect(all()).not.toContain(robot.password);
  });

  it('passes an image in which nothing is found where Harbor has seen its packages', async () => {
    const { digest } = finds();
    const externalRefs = [{ referenceType: 'purl', referenceLocator: 'pkg:apk/alpine/musl@1' }];
    fake.sboms.set(digest, { packages: [{ externalRefs }] });
    expect(await scan()).toBe(0);
  });

  it('goes by policy and exceptions of the working folder, and names the scanner in each report', async () => {
    finds('Critical', 'Negligible');
    expect(await scan('-f', 'summary')).toBe(1);
    expect(world.told.printed).toContain('Scanned by Trivy in Harbor v0.57.1');
    world.repository('.trivyignore', 'CVE-2026-0001 exp:2026-03-20 # not reachable\n');
    expect(await scan('-f', 'json', '-o', join(world.workspace, 'out.json'))).toBe(0);
    const record = JSON.parse(readFileSync(join(world.workspace, 'out.json'), 'utf8'));
    expect(record).toMatchObject({
      scanner: { name: 'Trivy in Harbor', version: 'v0.57.1', trust: 'report' },
      image: { names: [`${fake.host}/acme/api:1`], digest: expect.stringMatching(/^sha256:/) },
      exceptions: { applied: [{ id: 'CVE-2026-0001' }] },
    });
    expect(record.findings.map(({ severity }: { severity: string }) => severity)).toEqual(['LOW', 'CRITICAL']);
    world.told.printed = '';
    await scan('-f', 'sarif');
    expect(JSON.parse(world.told.printed).runs[0].properties.scanner).toBe('Trivy in Harbor v0.57.1');
  });

  it('makes a record that no ledger takes: what Harbor does not name would count as fixed', async () => {
    finds('Low');
    const path = join(world.workspace, 'image-gate-record-api.json');
    await scan('-f', 'json', '-o', join(world.workspace, 'out.json'));
    writeFileSync(path, readFileSync(join(world.workspace, 'out.json')));
    const add = run('ledger', 'add', path, '--stream', `${fake.host}/acme/api=main`);
    await expect(add).rejects.toMatchObject({ code: 'record-other-scanner' });
  });

  it.each<[string, () => void, string]>([
    ['was never scanned', () => void fake.reports.set(finds().digest, {}), 'harbor-not-scanned'],
    ['is not there', () => void fake.project('acme'), 'harbor-not-found'],
    ['is scanned without an end', () => void fake.script.set(finds('Low').digest, ['Running']), 'harbor-scan-late'],
  ])('has no verdict on an image that %s', async (_, change, code) => {
    change();
    // What is thrown ends with exit code 3.
    await expect(scan()).rejects.toMatchObject({ code, actor: 'tool' });
    expect(world.told.shown).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['an image of no project', ['harbor.example.com/api:1']],
    ['an image of Docker Hub', ['alpine:3']],
    ['two images', ['h.example/a/b:1', 'h.example/a/c:1']],
    ['no image', []],
    ['half a Rego tool', ['h.example/a/b:1', '--rego-tool', 'opa']],
    ['a time that is none', ['h.example/a/b:1', '--timeout', 'soon']],
  ])('refuses %s', async (_, args) => {
    await expect(run('harbor', 'scan', ...args)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('image-gate harbor posture', () => {
  const posture = (...more: readonly string[]) => run('harbor', 'posture', `${fake.host}/acme`, ...more);

  it('says what is not in force first, ends with 1, and writes the facts', async () => {
    fake.project('acme', { metadata: { public: 'true', auto_scan: 'true' } });
    const file = join(world.workspace, 'posture.json');
    expect(await posture('--output', file)).toBe(1);
    const shown = world.told.shown.join('\n');
    expect(shown).toMatch(/^NOT IN FORCE.*content-trust/);
    expect(shown).toMatch(/IN FORCE.*auto-scan/);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      harborPostureVersion: 1,
      projects: [{ registry: fake.host, name: 'acme', settings: { kind: 'read', autoScan: true, autoSbom: false } }],
    });
    expect(await posture('--fail-on', 'none')).toBe(0);
  });

  it('ends with 3 where something can not be read, whatever --fail-on says', async () => {
    fake.project('acme');
    fake.fail({ when: 'GET /api/v2.0/projects/acme/immutabletagrules', act: { kind: 'status', status: 403 } });
    expect(await posture('--fail-on', 'none', '-f', 'json')).toBe(3);
    const { projects } = JSON.parse(world.told.printed);
    expect(projects[0].immutable).toMatchObject({ kind: 'unread', why: expect.stringContaining('403') });
  });

  it('refuses what is no project', async () => {
    await expect(run('harbor', 'posture', 'acme')).rejects.toMatchObject({ code: 'usage' });
    await expect(run('harbor')).rejects.toMatchObject({ code: 'usage' });
  });

  it('escapes what Harbor says', async () => {
    const body = JSON.stringify({ errors: [{ message: '\u001b[31m::error::x\n\u202e' }] });
    fake.project('acme');
    fake.fail({ when: 'GET /api/v2.0/projects/acme', act: { kind: 'status', status: 403, body } });
    await posture();
    const shown = world.told.shown.join('\n');
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toContain('\u202e');
    expect(shown.split('\n').some((line) => line.startsWith('::'))).toBe(false);
  });
});
