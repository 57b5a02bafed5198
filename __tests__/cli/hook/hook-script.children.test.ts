import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { type HookWork, hookLine, hookOwner, hookScript } from '../../../src/cli/hook/hook-script.js';

const program = { node: "/opt/node's/bin/node", script: '/opt/image gate/cli.js' };
const work: HookWork = {
  program,
  patterns: ['acme/*:dev', 'web'],
  raw: new Map([
    ['offline', 'true'],
    ['exceptions', 'a\nb; rm -rf $HOME `x`'],
  ]),
};

describe('the script of the hook', () => {
  it('is known as ours, until a single character is another', () => {
    const script = hookScript(work);
    expect(hookOwner(script)).toBe('own');
    expect(hookOwner(script.replace('exit 3', 'exit 0'))).toBe('changed');
    expect(hookOwner(`${script}echo more\n`)).toBe('changed');
    expect(hookOwner(script.replace('#!/bin/sh\n', '#!/bin/bash\n'))).toBe('changed');
    expect(hookOwner('#!/bin/sh\nexit 0\n')).toBe('foreign');
    expect(hookOwner('')).toBe('foreign');
  });

  it('hands every word on as it is, whatever a shell would make of it', () => {
    const words = hookLine(work).replace(' </dev/null || exit', '');
    const { stdout } = spawnSync('/bin/sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8', env: {} });
    expect(stdout.split('\n')).toEqual([
      program.node,
      program.script,
      'hook',
      'run',
      'acme/*:dev',
      'web',
      '--offline=true',
      '--exceptions=a',
      '--exceptions=b; rm -rf $HOME `x`',
      '',
    ]);
  });

  it('leaves words alone that need no quotes', () => {
    expect(hookLine({ ...work, program: { node: '/usr/bin/node', script: '/a/cli.js' }, raw: new Map() })).toBe(
      "/usr/bin/node /a/cli.js hook run 'acme/*:dev' web </dev/null || exit",
    );
  });
});
