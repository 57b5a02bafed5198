import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { type CommandName, commands, groups, membersOf, topLevel } from '../../src/cli/commands.js';
import { type ActionFile, type HelpTopic, helpText, readActionFile } from '../../src/cli/help.js';
import { inputNames } from '../../src/config/inputs/gate-inputs.js';
import { createFiles } from '../../src/host/files/files.js';

const actionFile = fileURLToPath(new URL('../../action.yml', import.meta.url));
const readAction = (): Promise<ActionFile> => readActionFile(createFiles(), actionFile);

const groupNames = Object.keys(groups) as readonly (keyof typeof groups)[];
const helpTopics: readonly HelpTopic[] = [...commands.map(({ name }) => name), ...groupNames];

/** A call of each command that lacks nothing. */
const calls: Readonly<Record<CommandName, readonly string[]>> = {
  init: ['init'],
  base: ['base'],
  gate: ['gate'],
  scan: ['scan', 'app:dev'],
  'hook install': ['hook', 'install', 'app:dev'],
  'hook uninstall': ['hook', 'uninstall'],
  'hook run': ['hook', 'run', 'app:dev'],
  judge: ['judge', 'report.json'],
  explain: ['explain', 'CVE-2024-1234'],
  'exceptions add': ['exceptions', 'add', 'CVE-2024-1234', '--reason', 'why', '--until', '2026-12-31'],
  'exceptions adopt': ['exceptions', 'adopt'],
  'exceptions lint': ['exceptions', 'lint'],
  'exceptions prune': ['exceptions', 'prune'],
  'exceptions vex': ['exceptions', 'vex', 'image-gate-record-app.json'],
  'policy check': ['policy', 'check'],
  'policy show': ['policy', 'show', 'ghcr.io/acme/app:1'],
  'policy diff': ['policy', 'diff'],
  'policy security-baseline': ['policy', 'security-baseline'],
  verify: ['verify', 'ghcr.io/acme/app:1'],
  rehearse: ['rehearse', '--running', 'pods.txt'],
  promote: ['promote', 'ghcr.io/acme/app:1', 'ghcr.io/acme/prod:1'],
  'evidence export': ['evidence', 'export', 'ghcr.io/acme/app:1'],
  registry: ['registry', 'registry.example.com/'],
  drift: ['drift', '--running', 'pods.txt'],
  clair: ['clair', 'ghcr.io/acme/app:1', '--clair-url', 'https://clair.acme.example'],
  'harbor scan': ['harbor', 'scan', 'harbor.example.com/acme/api:1'],
  'harbor posture': ['harbor', 'posture', 'harbor.example.com/acme'],
  'ledger add': ['ledger', 'add', 'reports', '--stream', 'ghcr.io/acme/app=main'],
  'ledger collect': ['ledger', 'collect'],
  'ledger show': ['ledger', 'show'],
  report: ['report'],
  posture: ['posture'],
  escalate: ['escalate'],
  'ledger retire': ['ledger', 'retire', 'ghcr.io/acme/app=main'],
  'ledger verify': ['ledger', 'verify', 'report.json'],
  'admission kyverno': ['admission', 'kyverno', 'ghcr.io/acme/**'],
  'admission gatekeeper': ['admission', 'gatekeeper', 'ghcr.io/acme/**'],
  'admission conftest': ['admission', 'conftest'],
};

const flags = /^ {2}(?:-([a-z]), )?--([a-z0-9-]+)/gm;
/** Taken before a command sees its options. */
const everywhere = ['debug', 'help', 'quiet'];

function listed(text: string): { readonly names: readonly string[]; readonly letters: readonly string[] } {
  const found = [...text.slice(text.indexOf('\nOptions:')).matchAll(flags)];
  return {
    names: found.flatMap(([, , name]) => name ?? []).sort(),
    letters: found.flatMap(([, letter]) => letter ?? []).sort(),
  };
}

function isTaken(args: readonly string[]): boolean {
  try {
    parseCommandLine(args);
    return true;
  } catch (error) {
    return !/there is no such option|is not taken by image-gate/.test(String(error));
  }
}

describe('help', () => {
  it.each(Object.entries(calls))('of %s lists the options that it takes, and no other', async (topic, call) => {
    const action = await readAction();
    const texts = helpTopics.map((each) => helpText(each, action));
    const everyName = new Set([...inputNames, ...texts.flatMap((text) => listed(text).names), 'severity']);
    const { names, letters } = listed(helpText(topic as HelpTopic, action));
    const taken = [...everyName].filter((name) => !everywhere.includes(name) && isTaken([...call, `--${name}=x`]));
    expect(names).toEqual([...taken, ...everywhere].sort());
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(letters).toEqual(alphabet.filter((letter) => isTaken([...call, `-${letter}`, 'x'])));
  });

  it.each<[HelpTopic, readonly string[]]>([
    ['hook install', ['baseline', 'image-from', 'category', 'sbom-format', 'push', 'sign']],
    ['hook run', ['baseline', 'image-from', 'category', 'sbom-format', 'push', 'sign']],
    ['scan', ['push', 'sign', 'sbom', 'context', 'comment']],
    ['base', ['baseline', 'image-from', 'category', 'sbom-format', 'report-dir', 'scanners', 'rego-tool', 'clair-url']],
    ['judge', ['trivy-version', 'db-repository', 'report-dir', 'sbom-format', 'clair-url', 'category']],
    ['ledger verify', ['report-dir', 'sbom-format', 'baseline', 'category', 'clair-url', 'image-from']],
    ['registry', ['report-dir', 'sbom-format', 'baseline', 'category', 'image-from', 'clair-report']],
  ])('of %s lists nothing that would mean nothing there: %j', async (topic, without) => {
    const { names } = listed(helpText(topic, await readAction()));
    expect(names.filter((name) => without.includes(name))).toEqual([]);
  });

  it('has all commands and what each does', async () => {
    const text = helpText(undefined, await readAction());
    for (const { word, does } of topLevel) expect(text).toMatch(new RegExp(`^ {2}image-gate ${word} .* ${does}$`, 'm'));
    expect(topLevel.map(({ word }) => word)).toEqual([
      'gate',
      'scan',
      'hook',
      'judge',
      'explain',
      'exceptions',
      'policy',
      'init',
      'base',
      'verify',
      'rehearse',
      'promote',
      'evidence',
      'registry',
      'drift',
      'clair',
      'harbor',
      'ledger',
      'report',
      'posture',
      'escalate',
      'admission',
    ]);
  });

  it.each(helpTopics)('of %s tells how it is called, and what its exit codes mean', async (topic) => {
    const text = helpText(topic, await readAction()).replaceAll(/\s+/g, ' ');
    const members = membersOf(topic);
    for (const { name, forms, does, exits } of Object.hasOwn(groups, topic)
      ? members
      : commands.filter((c) => c.name === topic)) {
      for (const form of forms) expect(text).toContain(`image-gate ${name} ${form}`.trimEnd());
      if (name !== topic) expect(text).toContain(` ${does} `);
      else for (const [code, meaning] of Object.entries(exits)) expect(text).toContain(`${code} ${meaning}`);
    }
  });

  it.each(groupNames)('of %s names what stands behind it, and is about that where it is named', async (command) => {
    const action = await readAction();
    const words = membersOf(command).map(({ name }) => name.slice(command.length + 1));
    expect(words).not.toEqual([]);
    for (const word of words) {
      expect(helpText(command, action)).toContain(`image-gate ${command} ${word}`);
      for (const args of [
        [command, word, '--help'],
        [command, word, '-h'],
        ['help', command, word],
      ])
        expect(parseCommandLine(args)).toEqual({ kind: 'help', topic: `${command} ${word}` });
    }
    expect(parseCommandLine([command, '--help'])).toEqual({ kind: 'help', topic: command });
    expect(listed(helpText(command, action)).names).toEqual(everywhere);
    expect(helpText(command, action)).toContain(`'image-gate ${command} ${words[0]} --help' lists the options`);
  });

  it.each(helpTopics)('of %s says nothing that holds on a runner only', async (topic) => {
    const text = helpText(topic, await readAction()).replaceAll(/\s+/g, ' ');
    expect(text).not.toMatch(/the runner's|this very commit|this action|its comment|base branch|permission|`|\{\{/);
    if (topic !== 'gate') expect(text).not.toMatch(/in the context|the target/);
  });

  it('tells the defaults of a machine', async () => {
    const text = helpText('gate', await readAction()).replaceAll(/\s+/g, ' ');
    for (const truth of [
      'Default is the working folder.',
      '~/.cache/image-gate/reports, and in it one for each working folder.',
      'Default is 48h.',
    ])
      expect(text).toContain(truth);
  });
});
