import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pathVariable, windowsPlaces } from '../../../src/host/process/program-path.js';

const workspace = 'D:\\a\\repo\\repo';

describe('a bare command on Windows', () => {
  it.each<[string, string, string, readonly string[] | undefined]>([
    [
      'is looked up in the folders of the PATH',
      'docker',
      'C:\\bin;C:\\Docker',
      ['C:\\bin\\docker.com', 'C:\\bin\\docker.exe', 'C:\\Docker\\docker.com', 'C:\\Docker\\docker.exe'],
    ],
    ['is taken with its ending', 'docker.EXE', 'C:\\bin', ['C:\\bin\\docker.EXE']],
    ['is nowhere without a PATH', 'docker', '', []],
    ['is not looked up in an empty entry', 'docker', ';;C:\\bin; ;', ['C:\\bin\\docker.com', 'C:\\bin\\docker.exe']],
    ['is not looked up in the current folder', 'docker', '.;.\\;..\\repo;bin;\\bin;C:bin', []],
    [
      'is not looked up in the working folder, however it is written',
      'docker',
      `${workspace};d:/A/repo/REPO/;"${workspace}";${workspace}\\x\\..`,
      [],
    ],
    [
      'is looked up in a quoted folder',
      'git',
      '"C:\\Program Files\\Git"',
      ['C:\\Program Files\\Git\\git.com', 'C:\\Program Files\\Git\\git.exe'],
    ],
    ['is looked up on a share', 'git.exe', '\\\\server\\tools', ['\\\\server\\tools\\git.exe']],
    [
      'is a script only with its place',
      'docker.cmd',
      'C:\\bin',
      ['C:\\bin\\docker.cmd.com', 'C:\\bin\\docker.cmd.exe'],
    ],
    ['is none where it has a place', 'C:\\tools\\trivy.exe', 'C:\\bin', undefined],
    ['is none where it has a folder', './trivy', 'C:\\bin', undefined],
    ['is none where it has a drive', 'C:trivy', 'C:\\bin', undefined],
  ])('%s', (_, file, path, expected) => {
    expect(windowsPlaces(file, path, workspace)).toEqual(expected);
  });

  it('is never one of the working folder', () => {
    const entry = fc.constantFrom('', '.', workspace, 'C:\\bin', '..\\repo', 'D:', '\\', 'D:\\a\\..\\a\\repo\\repo\\.');
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom('docker', 'git.exe'), (entries, file) => {
        const places = windowsPlaces(file, entries.join(';'), workspace) ?? [];
        expect(places.filter((place) => !place.startsWith('C:\\bin\\'))).toEqual([]);
      }),
    );
  });

  it('goes by the PATH, whatever its case', () => {
    expect([pathVariable({ Path: 'a' }), pathVariable({ PATH: 'b' }), pathVariable({})]).toEqual(['a', 'b', '']);
  });
});
