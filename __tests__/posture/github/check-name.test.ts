import { describe, expect, it } from '@jest/globals';
import { checkName, givesCheck, joinedName, plainName, unknownCheck } from '../../../src/posture/github/check-name.js';

const linux = { strategy: { matrix: { os: ['linux', 'mac'], node: [22, 24] } } };

describe('the check of a job', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['its id', {}, 'build', 'yes'],
    ['its name', { name: 'Build it' }, 'Build it', 'yes'],
    ['a name that is a number', { name: 12 }, '12', 'yes'],
    ['no id where it has a name', { name: 'Build it' }, 'build', 'no'],
    ['no longer name', {}, 'build-all', 'no'],
    ['no name in other letters', {}, 'Build', 'no'],
    ['no values where it has no matrix', {}, 'build (linux, 22)', 'no'],
    ['values of its matrix', linux, 'build (linux, 22)', 'yes'],
    ['perhaps other values', linux, 'build (windows, 22)', 'maybe'],
    ['its name alone, where it is skipped', linux, 'build', 'yes'],
    ['no half of its values', linux, 'build (linux', 'no'],
    ['no name behind its values', linux, 'build (linux, 22) b', 'no'],
    [
      'perhaps values that only the run knows',
      { strategy: { matrix: '${{ fromJSON(vars.A) }}' } },
      'build (a)',
      'maybe',
    ],
    ['perhaps values of an expression', { strategy: '${{ fromJSON(vars.A) }}' }, 'build (a)', 'maybe'],
    [
      'perhaps values that are no texts',
      { strategy: { matrix: { os: [{ name: 'linux' }] } } },
      'build (linux)',
      'maybe',
    ],
    ['values that are added', { strategy: { matrix: { include: [{ os: 'bsd' }] } } }, 'build (bsd)', 'yes'],
    ['perhaps anything', { name: '${{ inputs.name }}' }, 'gate', 'maybe'],
    ['perhaps anything between words', { name: 'scan ${{ inputs.app }} image' }, 'scan web image', 'maybe'],
    ['nothing without those words', { name: 'scan ${{ inputs.app }} image' }, 'gate', 'no'],
    ['a value of the matrix in its name', { name: 'on ${{ matrix.os }}', ...linux }, 'on linux', 'yes'],
    ['no other value', { name: 'on ${{ matrix.os }}', ...linux }, 'on windows', 'no'],
    [
      'perhaps a value that only the run knows',
      { name: '${{ matrix.os }}', strategy: { matrix: '${{ a }}' } },
      'gate',
      'maybe',
    ],
    ['perhaps a value of two', { name: '${{ matrix.os || matrix.node }}', ...linux }, 'gate', 'maybe'],
    ['perhaps a value that has no place', { name: '${{ matrix.x }}', ...linux }, 'gate', 'maybe'],
    [
      'a value that is added',
      { name: '${{ matrix.name }}', strategy: { matrix: { include: [{ name: 'gate' }, { name: 'lint' }] } } },
      'gate',
      'yes',
    ],
    ['perhaps what has no end', { name: 'a ${{ b' }, 'gate', 'maybe'],
    ['perhaps what has many parts', { name: `${'a${{ b }}'.repeat(11)}c` }, 'gate', 'maybe'],
    ['perhaps anything twice', { name: '${{ a }}-${{ b }}' }, 'a-b-c', 'maybe'],
    ['perhaps what is too long', { name: 'a'.repeat(2000) }, 'gate', 'maybe'],
    ['perhaps what is asked for at such length', {}, 'a'.repeat(2000), 'maybe'],
  ])('is %s', (_what, job, check, gives) => {
    expect(givesCheck(checkName('build', job), check)).toBe(gives);
  });

  it('has both names where a workflow is called, with the values of each matrix', () => {
    const name = joinedName(checkName('scan', linux), checkName('gate', { strategy: { matrix: { app: ['web'] } } }));
    for (const check of ['scan / gate', 'scan (linux, 22) / gate (web)', 'scan (mac, 24) / gate'])
      expect(givesCheck(name, check)).toBe('yes');
    expect(givesCheck(name, 'scan (bsd) / gate')).toBe('maybe');
    for (const check of ['scan', 'gate', 'scan / lint', 'lint / gate']) expect(givesCheck(name, check)).toBe('no');
    expect(plainName(name)).toBe('scan / gate');
  });

  it('may be anything below the name of a call that nobody can read', () => {
    const name = joinedName(checkName('scan', {}), unknownCheck);
    expect(givesCheck(name, 'scan / gate')).toBe('maybe');
    expect(givesCheck(name, 'gate')).toBe('no');
    expect(plainName(name)).toBeUndefined();
  });
});
