import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { exitCodeOf } from '../../../../src/host/error-message.js';
import { type FlowWorld, flowWorld } from '../../world.js';

const fixtures = join(import.meta.dirname, '../../../fixtures/trivy');
const report = readFileSync(join(fixtures, 'debian-npm.json'), 'utf8');

let world: FlowWorld;
afterEach(() => world.close());

function withReports(...names: readonly string[]): void {
  world = flowWorld({ input: report });
  world.repository('.github/image-gate.yml', 'eol: warn\n');
  for (const name of names) {
    mkdirSync(join(world.workspace, name, '..'), { recursive: true });
    copyFileSync(join(fixtures, 'debian-npm.json'), join(world.workspace, name));
  }
}

const path = (name: string) => join(world.workspace, name);

async function fails(...args: readonly string[]): Promise<{ readonly code: number; readonly message: string }> {
  const error = await runCommandLine(world, args).catch((thrown: unknown) => thrown);
  return { code: exitCodeOf(error), message: error instanceof Error ? error.message : 'no error' };
}

describe('judge, day by day', () => {
  it('takes a report from standard input, and offers no command that would need it again', async () => {
    withReports();
    expect(await runCommandLine(world, ['judge', '-'])).toBe(1);
    expect(world.told.shown[0]).toMatch(/BLOCKED/);
    expect(world.told.shown[0]).not.toMatch(/image-gate explain/);
  });

  it('says that rules for a folder are not for the images in it', async () => {
    withReports('r.json');
    world.repository('.github/image-gate.yml', 'images: [{ match: ghcr.io/acme, severity: { high: block } }]\n');
    await runCommandLine(world, ['judge', path('r.json'), '--image', 'ghcr.io/acme/app:1']);
    expect(world.log.lines).toContainEqual(
      expect.stringMatching(
        /^warning: The policy's rules for ghcr\.io\/acme \(images\) .* not for ghcr\.io\/acme\/app:1/,
      ),
    );
  });

  it('offers the command that explains the worst finding of a file', async () => {
    withReports('r.json');
    await runCommandLine(world, ['judge', path('r.json'), '--now', '2026-03-01']);
    expect(world.told.shown[0]).toContain(`image-gate explain CVE-2019-10744 ${path('r.json')} --now 2026-03-01`);
  });

  it('takes several reports and folders of them: a table each, and a line for all', async () => {
    withReports('a.json', 'more/b.json', 'more/c.json');
    expect(await runCommandLine(world, ['judge', path('a.json'), path('more')])).toBe(1);
    expect(world.told.shown).toHaveLength(4);
    expect(world.told.shown[3]).toMatch(/BLOCKED {2}3 of 3 images/);
  });

  it('tells apart several reports on images of one name', async () => {
    withReports('a.json', 'b.json');
    await runCommandLine(world, ['judge', path('a.json'), path('b.json')]);
    expect(world.told.shown.at(-1)).toMatch(/2 of 2 images: \S+ \(\S+a\.json\), \S+ \(\S+b\.json\)/);
  });

  it('takes - for standard output, too', async () => {
    withReports('r.json');
    expect(await runCommandLine(world, ['judge', path('r.json'), '-f', 'summary', '-o', '-'])).toBe(1);
    expect(world.told.printed).toMatch(/^## ❌ Blocked/);
  });

  it('refuses a name that no rule of a policy could match', async () => {
    withReports('r.json');
    expect(await fails('judge', path('r.json'), '--image', 'ACME/api')).toMatchObject({
      code: 2,
      message: expect.stringMatching(/--image: .*upper-case letters\. Write acme\/api/),
    });
  });

  it.each([
    [['--image', 'app:1'], /--image: it is about one image/],
    [['-f', 'sarif'], /--format: one sarif file holds one report, and several are judged/],
  ])('says what can not be said of several: %j', async (options, message) => {
    withReports('a.json', 'b.json');
    expect(await fails('judge', path('a.json'), path('b.json'), ...options)).toMatchObject({
      code: 2,
      message: expect.stringMatching(message),
    });
  });

  it('knows -o and -f', async () => {
    withReports('r.json');
    expect(await runCommandLine(world, ['judge', path('r.json'), '-f', 'summary', '-o', path('s.md')])).toBe(1);
    expect(readFileSync(path('s.md'), 'utf8')).toMatch(/^## ❌ Blocked/);
  });

  it.each([
    ['nowhere/out.json', /there is no folder/],
    ['.github', /it is a folder/],
    ['r.json/out.json', /is no folder/],
    ['image-gate-record-r.json', /read as the record of the report beside it/],
  ])('refuses the output %s before any work, as a mistake of the user', async (output, message) => {
    withReports('r.json');
    expect(await fails('judge', path('r.json'), '-o', path(output))).toMatchObject({
      code: 2,
      message: expect.stringMatching(message),
    });
  });

  it('says --policy where --policy was given', async () => {
    withReports('r.json');
    const { code, message } = await fails('judge', path('r.json'), '--policy', 'nowhere.yml');
    expect(code).toBe(2);
    expect(message).toMatch(/^--policy: /);
    expect(message).not.toMatch(/input/);
  });

  it.each([
    ['ignore-unfixed: true', /Write `unfixed: log`/],
    ['kinds: { vuln: block }', /Write `kinds: \{ vulnerability: … \}`/],
  ])('leads from another tool’s word to ours: %s', async (text, message) => {
    withReports('r.json');
    world.repository('.github/image-gate.yml', text);
    expect((await fails('judge', path('r.json'))).message).toMatch(message);
  });

  it('leads from reason: to statement:, and from --severity to the policy', async () => {
    withReports('r.json');
    writeFileSync(path('.trivyignore.yaml'), 'vulnerabilities: [{ id: CVE-2020-1001, reason: x }]');
    expect((await fails('judge', path('r.json'))).message).toMatch(/Write `statement`/);
    expect((await fails('judge', path('r.json'), '--severity', 'HIGH')).message).toMatch(/in the policy file/);
  });

  it('prints annotations as workflow commands', async () => {
    withReports('r.json');
    await runCommandLine(world, ['judge', path('r.json'), '--format', 'annotations']);
    expect(world.told.printed).toMatch(/^::error title=CRITICAL [^\n]*::/);
  });
});
