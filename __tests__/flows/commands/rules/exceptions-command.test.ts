import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { ConfigError } from '../../../../src/host/errors.js';
import { type FlowWorld, flowWorld } from '../../world.js';

// The world's clock stands at noon of 1 March 2026.
const good = 'CVE-2020-1001  # why, Expiry: 2026-03-31\n';
const old = 'CVE-2020-1009  # was fixed upstream, Expiry: 2026-02-28\n';

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const run = (...args: readonly string[]) => runCommandLine(world, ['exceptions', ...args]);
const shown = () => world.told.shown.join('\n');
const read = (path: string) => readFileSync(join(world.workspace, path), 'utf8');
const problems = async (...args: readonly string[]) => {
  const error = await run(...args).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigError)) throw new Error(`no ConfigError: ${error}`);
  return error;
};

describe('exceptions lint', () => {
  it('says what is wrong at its place, with the line that would be valid, and gives 1', async () => {
    world.repository('.trivyignore', `${good}\n  CVE-2020-1002\n`);
    expect(await run('lint')).toBe(1);
    expect(shown()).toBe(
      [
        '.trivyignore:3:3: error: CVE-2020-1002: it gives no reason; it has no expiry, so it is not applied.',
        '  valid would be: CVE-2020-1002 # <why this is acceptable>, Expiry: 2026-03-31',
        '1 error. 1 exception may be applied (.trivyignore).',
      ].join('\n'),
    );
  });

  it('says where a file in YAML is wrong, to the column', async () => {
    world.repository('.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-2020-1001\n    expires: 2026-01-01\n');
    expect(await run('lint')).toBe(1);
    expect(shown()).toMatch(/^\.trivyignore\.yaml:3:5: error: unknown key `expires`/);
  });

  it.each([
    ['nothing is wrong', good, /^Nothing is wrong\. 1 exception may be applied/],
    ['one has only expired', `${good}${old}`, /:2:1: warning: CVE-2020-1009: it expired on 2026-02-28/],
    ['one ends soon', 'CVE-2020-1001 # why, Expiry: 2026-03-05', /:1:1: notice: CVE-2020-1001: ends soon/],
  ])('gives 0 where %s', async (_, text, told) => {
    world.repository('.trivyignore', text);
    expect(await run('lint')).toBe(0);
    expect(shown()).toMatch(told);
  });

  it('counts no entry that may never be applied', async () => {
    world.repository(
      '.trivyignore',
      `${good}CVE-2020-1003 # why, Expiry: 2030-01-01\nCVE-2020-1004 # why, Expiry: 2026-12-31\n`,
    );
    expect(await run('lint')).toBe(1);
    expect(shown()).toMatch(/CVE-2020-1003: .*too far ahead, so it is not applied/);
    expect(shown()).toMatch(/CVE-2020-1004: .*too far ahead for some findings/);
    expect(shown()).toMatch(/^1 error, 1 warning\. 2 exceptions may be applied/m);
  });

  it('counts entries without an expiry that the policy adopts, as every run applies them', async () => {
    world.repository('.trivyignore', `${good}CVE-2020-1003 # why\nCVE-2020-1004\n`);
    world.repository('.github/image-gate.yml', 'exceptions: { adopted-until: 2026-03-31 }\n');
    expect(await run('lint')).toBe(0);
    expect(shown()).toMatch(/^2 warnings\. 3 exceptions may be applied/m);
    expect(await run('lint', '--now', '2026-04-02')).toBe(1);
    expect(shown()).toMatch(/^2 errors, 1 warning\. 0 exceptions may be applied/m);
  });

  it('has nothing to say where there are no exceptions', async () => {
    expect(await run('lint')).toBe(0);
    expect(shown()).toMatch(/^There is no file of exceptions here/);
  });

  it('goes by the policy, and asks for a ticket in the line that it suggests', async () => {
    world.repository('.github/image-gate.yml', 'exceptions: { require-ticket: true, max-days: 10 }');
    world.repository('.trivyignore', `${good}CVE-2020-1002\n`);
    expect(await run('lint')).toBe(1);
    expect(shown()).toContain('valid would be: CVE-2020-1001 # why (Ticket: <ticket>), Expiry: 2026-03-31');
    expect(shown()).toContain('valid would be: CVE-2020-1001 # why, Expiry: 2026-03-11');
    expect(shown()).toContain('valid would be: CVE-2020-1002 # <why this is acceptable> (Ticket: <ticket>), Expiry: ');
  });

  it('knows the rules for some images, and gives 1 only where an entry is applied to none', async () => {
    const rules = (days: number) =>
      `exceptions: { max-days: ${days} }\nimages: [{ match: a/*, exceptions: { max-days: 7 } }]`;
    world.repository('.trivyignore', good);
    world.repository('.github/image-gate.yml', rules(60));
    expect(await run('lint')).toBe(0);
    expect(shown()).toMatch(/warning: CVE-2020-1001: .* in images that match `a\/\*` CRITICAL 7, HIGH 7/);
    expect(shown()).toMatch(/^1 warning\. 1 exception may be applied/m);
    world.repository('.github/image-gate.yml', rules(8));
    expect(await run('lint')).toBe(1);
    expect(shown()).toMatch(
      /error: CVE-2020-1001: .* so it is not applied\. Days at most: CRITICAL 8.*; in images that match `a\/\*`/,
    );
  });

  it('looks as on another day, and at other files', async () => {
    world.repository('other', old);
    expect(await run('lint', 'other', '--now', '2026-02-01')).toBe(0);
    expect(shown()).toMatch(/^Nothing is wrong\. 1 exception may be applied \(other\)/);
  });

  it('tells other programs the same', async () => {
    world.repository('.trivyignore', 'CVE-2020-1002 # why\n');
    expect(await run('lint', '--format', 'json')).toBe(1);
    expect(JSON.parse(world.told.printed)).toMatchObject({
      Files: ['.trivyignore'],
      Errors: 1,
      Notes: [{ Path: '.trivyignore', Line: 1, Column: 1, Level: 'error', Code: 'no-expiry', ID: 'CVE-2020-1002' }],
    });
  });

  it('tells what weighs most of more than anybody reads, and that there is more', async () => {
    world.repository('.trivyignore', `${old.repeat(600)}CVE-2020-1002\n`);
    expect(await run('lint')).toBe(1);
    expect(shown()).toMatch(/^\.trivyignore:601:1: error: CVE-2020-1002/m);
    expect(shown()).toMatch(/^… and 101 more$/m);
  });

  it('shows nothing that moves the cursor or writes elsewhere', async () => {
    world.repository('.trivyignore', 'CVE-2020-1002\u001b[2J\u202e  # a\u0007\u001b]0;x\u0007 reason\n');
    expect(await run('lint')).toBe(1);
    expect(shown()).not.toMatch(/(?!\n)\p{C}/u);
  });
});

describe('exceptions prune', () => {
  it('tells what it would remove, and writes nothing', async () => {
    world.repository('.trivyignore', `${good}${old}`);
    expect(await run('prune')).toBe(0);
    expect(shown()).toBe(
      '.trivyignore:2: CVE-2020-1009 expired 2026-02-28: was fixed upstream\n1 expired exception to remove; nothing was written. Add --write to remove it.',
    );
    expect(read('.trivyignore')).toBe(`${good}${old}`);
    expect(world.events).toEqual([]);
  });

  it('removes with --write what has expired, and nothing else', async () => {
    const text = `\ufeff# Ours\r\n\r\n${good.replace('\n', '\r\n')}# gone\r\nCVE-2020-1008  # Expiry: 2026-01-01\r\n${old}\t# the end`;
    world.repository('.trivyignore', text);
    world.repository('.trivyignore.yaml', 'vulnerabilities:\n  - {id: CVE-2020-1007, expired_at: 2026-01-01}\n');
    expect(await run('prune', '--write')).toBe(0);
    expect(shown()).toMatch(/Removed 3 expired exceptions\.$/);
    expect(read('.trivyignore')).toBe(`\ufeff# Ours\r\n\r\n${good.replace('\n', '\r\n')}\t# the end`);
    expect(read('.trivyignore.yaml')).toBe('vulnerabilities:\n');
  });

  it('changes nothing when it runs again', async () => {
    world.repository('.trivyignore', `${good}${old}`);
    await run('prune', '--write');
    const { mtimeMs, ino } = statSync(join(world.workspace, '.trivyignore'));
    world.told.shown.splice(0);
    expect(await run('prune', '--write')).toBe(0);
    expect(shown()).toBe('No exception has expired (.trivyignore).');
    expect(statSync(join(world.workspace, '.trivyignore'))).toMatchObject({ mtimeMs, ino });
  });

  it('has nothing to do where there are no exceptions', async () => {
    expect(await run('prune', '--write')).toBe(0);
    expect(shown()).toMatch(/^There is no file of exceptions here/);
  });

  it.each(['600', '664', '755'])('keeps the mode %s, and leaves nothing else behind', async (digits) => {
    const mode = Number.parseInt(digits, 8);
    world.repository('.trivyignore', old);
    chmodSync(join(world.workspace, '.trivyignore'), mode);
    await run('prune', '--write');
    expect(statSync(join(world.workspace, '.trivyignore')).mode & 0o7777).toBe(mode);
    expect(readdirSync(world.workspace)).toEqual(['.trivyignore']);
  });

  it('prunes what a link within the folder leads to, and keeps the link', async () => {
    world.repository('security/ignore', `${good}${old}`);
    symlinkSync('security/ignore', join(world.workspace, '.trivyignore'));
    await run('prune', '--write');
    expect(read('security/ignore')).toBe(good);
    expect(lstatSync(join(world.workspace, '.trivyignore')).isSymbolicLink()).toBe(true);
  });

  it('counts a file once that goes by several names', async () => {
    world.repository('.trivyignore', `${good}${old}`);
    symlinkSync('.trivyignore', join(world.workspace, 'link'));
    await run('prune', '--write', '.trivyignore', './.trivyignore', 'link');
    expect(shown()).toMatch(/^Removed 1 expired exception\.$/m);
    expect(read('.trivyignore')).toBe(good);
  });

  it('never writes where a link leads out of the folder', async () => {
    const outside = join(world.directory, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'ignore'), old);
    symlinkSync(join(outside, 'ignore'), join(world.workspace, '.trivyignore'));
    symlinkSync(outside, join(world.workspace, 'folder'));
    for (const name of ['.trivyignore', 'folder/ignore']) {
      expect(await problems('prune', '--write', name)).toMatchObject({ code: 'prune-outside' });
    }
    expect(readFileSync(join(outside, 'ignore'), 'utf8')).toBe(old);
    // What the user names there is meant.
    expect(await run('prune', '--write', join(outside, 'ignore'))).toBe(0);
    expect(readFileSync(join(outside, 'ignore'), 'utf8')).toBe('');
  });

  it('writes no file where one can’t be pruned', async () => {
    world.repository('.trivyignore', `${good}${old}`);
    world.repository('.trivyignore.yaml', 'vulnerabilities: {');
    expect(await problems('prune', '--write')).toMatchObject({ code: 'yaml-invalid' });
    expect(read('.trivyignore')).toBe(`${good}${old}`);
  });

  it('goes by the day that is named', async () => {
    world.repository('.trivyignore', good);
    expect(await run('prune', '--write', '--now', '2026-04-01')).toBe(0);
    expect(read('.trivyignore')).toBe('');
  });
});

describe('wrong usage of exceptions', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /the action is missing\. Write exceptions add, exceptions adopt, exceptions lint/],
    [['lnt'], /Did you mean exceptions lint\?/],
    [['lint', '--write'], /--write: there is no such option here/],
    [['prune', '--format', 'json'], /--format: there is no such option here/],
    [['lint', '--format', 'xml'], /Choose from text, json/],
    [['lint', '--now', 'today'], /"today" is not a valid date/],
    [['prune', '--write=perhaps'], /--write: it takes no value/],
    [['lint', 'absent'], /absent: there is no such file/],
    [['prune', '.'], /\.: it is a folder, not a file\. Name a file\./],
    [['prune', 'absent', '--write'], /absent: there is no such file/],
    [['lint', '--policy', 'absent.yml'], /there is no file .*absent\.yml/],
  ])('%j', async (args, message) => {
    expect((await problems(...args)).message).toMatch(message);
    expect(world.events).toEqual([]);
  });
});
