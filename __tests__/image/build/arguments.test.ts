import { describe, expect, it } from '@jest/globals';
import {
  type BuildPlaces,
  buildxArguments,
  dockerBuildArguments,
  missingFeatures,
  type StoreTool,
} from '../../../src/image/build/arguments.js';
import { buildInputRows, buildValues } from '../../../src/image/build/inputs.js';
import type { BuildOrigin } from '../../../src/image/build/origin.js';
import type { BuildRequest } from '../../../src/image/build/request.js';
import { plainRequest } from './plain-request.js';

const commit = 'c'.repeat(40);
const origin: BuildOrigin = {
  repositoryUrl: 'https://github.com/octo/app',
  commit,
  private: false,
  runUrl: 'https://github.com/octo/app/actions/runs/1/attempts/1',
};
const builderId = `builder-id=${origin.runUrl}`;
const git = { kind: 'git', url: 'https://github.com/octo/app.git', commit } as const;
const layout: BuildPlaces = {
  output: { kind: 'layout', directory: '/job/layout' },
  iidFile: '/job/iid',
  metadataFile: '/job/metadata',
  secrets: [],
  defaultAttestations: true,
};
const store: BuildPlaces = { ...layout, output: { kind: 'docker-store' } };
const dot = plainRequest({ kind: 'local', path: '.' });

type Change = Partial<BuildRequest>;

/** What a change adds to the arguments of a plain build. */
const rows: readonly (readonly [string, Change, readonly string[]])[] = [
  ['nothing', {}, []],
  [
    'add-hosts',
    { addHosts: ['docker:10.180.0.1', 'x:::1'] },
    ['--add-host', 'docker:10.180.0.1', '--add-host', 'x:::1'],
  ],
  ['allow', { allow: ['network.host'] }, ['--allow', 'network.host']],
  ['annotations', { annotations: ['a=1,2', 'index:b=2'] }, ['--annotation', 'a=1,2', '--annotation', 'index:b=2']],
  ['build-args', { buildArgs: ['A=1,2', 'M=a\nb'] }, ['--build-arg', 'A=1,2', '--build-arg', 'M=a\nb']],
  [
    'build-contexts',
    { buildContexts: ['base=docker-image://alpine'] },
    ['--build-context', 'base=docker-image://alpine'],
  ],
  [
    'build-contexts with the default context',
    { buildContexts: ['src={{defaultContext}}:lib'], origin: { ...origin, private: true }, provenance: 'false' },
    [
      '--build-context',
      `src=https://github.com/octo/app.git#${commit}:lib`,
      '--attest',
      'type=provenance,disabled=true',
    ],
  ],
  [
    'cache-from',
    { cacheFrom: ['user/app:cache', 'type=local,src=d'] },
    ['--cache-from', 'user/app:cache', '--cache-from', 'type=local,src=d'],
  ],
  ['cache-to', { cacheTo: ['type=gha,mode=max'] }, ['--cache-to', 'type=gha,mode=max']],
  ['cgroup-parent', { cgroupParent: 'foo' }, ['--cgroup-parent', 'foo']],
  ['file', { file: './test/Dockerfile' }, ['--file', './test/Dockerfile']],
  ['labels', { labels: ['title=a, b', 'x=y'] }, ['--label', 'title=a, b', '--label', 'x=y']],
  ['no-cache-filters', { noCacheFilters: ['one', 'two'] }, ['--no-cache-filter', 'one', '--no-cache-filter', 'two']],
  ['platforms', { platforms: ['linux/amd64', 'linux/arm64'] }, ['--platform', 'linux/amd64,linux/arm64']],
  ['provenance true in a terminal', { provenance: 'true' }, ['--attest', 'type=provenance,disabled=false']],
  ['provenance true on a runner', { provenance: 'true', origin }, ['--attest', `type=provenance,${builderId}`]],
  ['provenance false', { provenance: 'false', origin }, ['--attest', 'type=provenance,disabled=true']],
  ['provenance with a mode', { provenance: 'mode=max', origin }, ['--attest', `type=provenance,mode=max,${builderId}`]],
  [
    'provenance with its own builder',
    { provenance: 'builder-id=me', origin },
    ['--attest', 'type=provenance,builder-id=me'],
  ],
  ['default provenance of a public repository', { origin }, ['--attest', `type=provenance,mode=max,${builderId}`]],
  [
    'default provenance of a private repository',
    { origin: { ...origin, private: true } },
    ['--attest', `type=provenance,mode=min,inline-only=true,${builderId}`],
  ],
  [
    'default provenance where nobody says',
    { origin: { ...origin, private: undefined } },
    ['--attest', `type=provenance,mode=min,inline-only=true,${builderId}`],
  ],
  [
    'provenance in attests',
    { attests: ['type=provenance,mode=min'], origin },
    ['--attest', `type=provenance,mode=min,${builderId}`],
  ],
  [
    'provenance before attests',
    { attests: ['type=provenance,mode=min'], provenance: 'mode=max' },
    ['--attest', 'type=provenance,mode=max'],
  ],
  ['sbom true', { sbom: 'true' }, ['--attest', 'type=sbom,disabled=false']],
  ['sbom with a generator', { sbom: 'generator=a/b:1' }, ['--attest', 'type=sbom,generator=a/b:1']],
  [
    'sbom before attests',
    { sbom: 'false', attests: ['type=sbom,generator=x', 'type=other,false'] },
    ['--attest', 'type=sbom,disabled=true', '--attest', 'type=other,disabled=true'],
  ],
  ['sbom in attests', { attests: ['type=sbom,generator=x'] }, ['--attest', 'type=sbom,generator=x']],
  ['secret-envs', { secretEnvs: ['ID=NAME', 'EMPTY='] }, ['--secret', 'id=ID,env=NAME']],
  [
    'secret-files',
    { secretFiles: ['ID=./s.txt', 'B=a,b"c'] },
    ['--secret', 'id=ID,src=./s.txt', '--secret', 'id=B,"src=a,b""c"'],
  ],
  ['shm-size', { shmSize: '2g' }, ['--shm-size', '2g']],
  ['ssh', { ssh: ['default', 'k=~/.ssh/k'] }, ['--ssh', 'default', '--ssh', 'k=~/.ssh/k']],
  ['tags', { tags: ['a/b:1', 'a/b:2'] }, ['--tag', 'a/b:1', '--tag', 'a/b:2']],
  ['target', { target: 'release' }, ['--target', 'release']],
  ['ulimit', { ulimit: ['nofile=1024:1024', 'nproc=3'] }, ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=3']],
  ['builder', { builder: 'b2' }, ['--builder', 'b2']],
  ['network', { network: 'host' }, ['--network', 'host']],
  ['no-cache and pull', { noCache: true, pull: true }, ['--no-cache', '--pull']],
];

const always = [
  '--iidfile',
  '/job/iid',
  '--output',
  'type=oci,tar=false,dest=/job/layout',
  '--metadata-file',
  '/job/metadata',
  '.',
];

/** Takes the arguments that every build has away, in their order. */
function added(args: readonly string[]): readonly string[] {
  const rest = args.slice(2);
  for (const fixed of always) {
    const at = rest.indexOf(fixed);
    expect(at).toBeGreaterThanOrEqual(0);
    rest.splice(at, 1);
  }
  return rest;
}

describe('the arguments of buildx', () => {
  it.each(rows)('%s', (_, change, expected) => {
    const args = buildxArguments({ ...dot, ...change }, layout);
    expect(args.slice(0, 2)).toEqual(['buildx', 'build']);
    expect(args.at(-1)).toBe('.');
    expect(added(args)).toEqual(expected);
  });

  it('are these for a whole build, in this order', () => {
    const request: BuildRequest = {
      ...plainRequest(git),
      tags: ['a/b:1'],
      buildArgs: ['A=1'],
      file: 'Dockerfile',
      origin,
    };
    expect(buildxArguments(request, { ...layout, secrets: [{ id: 'T', path: '/job/s 0' }] })).toEqual([
      ...['buildx', 'build', '--build-arg', 'A=1', '--file', 'Dockerfile'],
      ...['--attest', `type=provenance,mode=max,${builderId}`, '--secret', 'id=T,src=/job/s 0', '--tag', 'a/b:1'],
      ...[
        '--iidfile',
        '/job/iid',
        '--output',
        'type=oci,tar=false,dest=/job/layout',
        '--metadata-file',
        '/job/metadata',
      ],
      `https://github.com/octo/app.git#${commit}`,
    ]);
  });

  it('never tag an image in the Docker store before it has passed, nor ask for attestations there', () => {
    const args = buildxArguments({ ...dot, tags: ['a/b:1'], origin }, store);
    expect(args).toEqual([
      'buildx',
      'build',
      '--iidfile',
      '/job/iid',
      '--load',
      '--metadata-file',
      '/job/metadata',
      '.',
    ]);
  });

  it('leave the default provenance out when the environment says so', () => {
    expect(added(buildxArguments({ ...dot, origin }, { ...layout, defaultAttestations: false }))).toEqual([]);
  });

  it('quote a folder that holds a comma', () => {
    const output = { kind: 'layout', directory: '/tmp/a,b' } as const;
    expect(buildxArguments(dot, { ...layout, output })).toContain('type=oci,tar=false,"dest=/tmp/a,b"');
  });
});

describe('the arguments of docker build without buildx', () => {
  it('are those that its BuildKit understands', () => {
    const change: Change = {
      addHosts: ['a:1.1.1.1'],
      buildArgs: ['A=1'],
      cacheFrom: ['c'],
      file: 'F',
      labels: ['l=1'],
      platforms: ['linux/amd64'],
      ssh: ['default'],
      target: 't',
      network: 'host',
      noCache: true,
      pull: true,
      tags: ['a/b:1'],
      secretFiles: ['I=p'],
    };
    expect(dockerBuildArguments({ ...dot, ...change }, store)).toEqual([
      ...['build', '--add-host', 'a:1.1.1.1', '--build-arg', 'A=1', '--cache-from', 'c', '--file', 'F'],
      ...['--label', 'l=1', '--platform', 'linux/amd64', '--secret', 'id=I,src=p', '--ssh', 'default', '--target', 't'],
      ...['--network', 'host', '--no-cache', '--pull', '--iidfile', '/job/iid', '.'],
    ]);
  });
});

describe('what a build into the Docker store lacks', () => {
  it.each<[string, Change, StoreTool, RegExp | undefined]>([
    ['nothing asked', {}, 'buildx', undefined],
    ['one platform', { platforms: ['linux/amd64'] }, 'buildx', undefined],
    [
      'two platforms',
      { platforms: ['linux/amd64', 'linux/arm64'] },
      'buildx',
      /several platforms \(linux\/amd64, linux\/arm64\)/,
    ],
    ['default provenance is no wish', { origin }, 'buildx', undefined],
    ['provenance: false is no wish', { provenance: 'false' }, 'buildx', undefined],
    ['provenance', { provenance: 'mode=max' }, 'buildx', /attestations/],
    ['sbom', { sbom: 'true' }, 'buildx', /attestations/],
    ['attests', { attests: ['type=sbom'] }, 'buildx', /attestations/],
    ['switched off attests', { attests: ['type=sbom,disabled=true', 'type=provenance,false'] }, 'buildx', undefined],
    ['annotations', { annotations: ['a=b'] }, 'buildx', /annotations/],
    ['cache-to with buildx', { cacheTo: ['type=inline'] }, 'buildx', undefined],
    ['cache-to without buildx', { cacheTo: ['type=inline'] }, 'docker-buildkit', /cache-to/],
    ['ulimit without buildx', { ulimit: ['nofile=1'] }, 'docker-buildkit', /ulimit/],
    ['cache-from without BuildKit', { cacheFrom: ['a'] }, 'docker-legacy', /cache-from/],
    [
      'an empty list of every other input',
      { secretFiles: [], cacheTo: [], shmSize: undefined },
      'docker-legacy',
      undefined,
    ],
    ['secret-files without BuildKit', { secretFiles: ['a=b'] }, 'docker-legacy', /^secret-files$/],
    ['labels without BuildKit', { labels: ['a=b'], target: 'x', noCache: true }, 'docker-legacy', undefined],
    ['secret-envs without buildx', { secretEnvs: ['A=B'] }, 'docker-buildkit', /secret-envs/],
  ])('%s', (_, change, tool, message) => {
    const missing = missingFeatures({ ...dot, ...change }, tool).join('; ');
    if (message === undefined) expect(missing).toBe('');
    else expect(missing).toMatch(message);
  });
});

describe('the table of build inputs', () => {
  it('is all that a plain input needs: its row becomes options of buildx and a word for what lacks it', () => {
    for (const [name, { option, needs, reads }] of buildInputRows) {
      const value = reads === 'text' ? 'type=x,k=v' : reads === 'flag' ? true : ['type=x,k=v'];
      const request = { ...dot, ...buildValues({ [name]: value }) };
      const args = added(buildxArguments(request, layout));
      if (option !== undefined && name !== 'secrets') expect(args).toContain(option);
      const lacking = missingFeatures(request, 'docker-legacy');
      expect(lacking.length > 0).toBe(needs !== undefined);
      if (needs === 'buildx' || needs === 'buildkit') expect(lacking).toEqual([name]);
    }
  });
});
