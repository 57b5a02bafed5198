import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type CommandName, parseCommandLine } from '../../../src/config/command/command-line.js';
import { helpText, readActionFile } from '../../../src/config/command/help.js';
import { createFiles } from '../../../src/host/files.js';

const actionFile = fileURLToPath(new URL('../../../action.yml', import.meta.url));

describe('the options that help lists', () => {
  it.each<[CommandName, readonly (readonly string[])[]]>([
    ['gate', [[]]],
    ['scan', [['app:dev']]],
    ['hook', [['install', 'app:dev']]],
    ['judge', [['report.json']]],
    ['explain', [['CVE-2024-1234']]],
    ['exceptions', [['lint'], ['prune']]],
  ])('are those that %s takes', async (command, calls) => {
    const text = helpText(command, await readActionFile(createFiles(), actionFile));
    const named = [...text.slice(text.indexOf('\nOptions:')).matchAll(/^ {2}--([a-z0-9-]+)/gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    const unknown = named.filter((name) => calls.every((words) => isUnknown([command, ...words, `--${name}=x`])));
    expect(unknown).toEqual([]);
  });
});

function isUnknown(args: readonly string[]): boolean {
  try {
    parseCommandLine(args);
    return false;
  } catch (error) {
    return String(error).includes('there is no such option');
  }
}

it('help tells the defaults of a machine, not those of a runner', async () => {
  const text = helpText('gate', await readActionFile(createFiles(), actionFile)).replaceAll(/\s+/g, ' ');
  for (const truth of ['Default is the working folder.', '~/.cache/image-gate/reports.']) expect(text).toContain(truth);
  expect(text).not.toMatch(/the runner's|this very commit/);
});
