import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BaseCandidate, maxCandidates, type PresentFacts } from '../../src/base/candidate.js';
import { candidatesOf } from '../../src/base/candidates.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { compareVersions } from '../../src/policy/fix/version.js';

const [old, tagDigest] = [digestOf('old'), digestOf('new')];
const facts: PresentFacts = { tagDigest, endOfLife: false };
const use = { reference: parseReference('alpine:3.20'), tag: '3.20', digest: old };

/** Where a list of tags is from, if that is not an official image of its name. */
const repositories: Readonly<Record<string, string>> = {
  'dotnet-aspnet': 'mcr.microsoft.com/dotnet/aspnet',
  'acme-app': 'ghcr.io/acme/app',
  'acme-base': 'ghcr.io/acme/base',
  'bitnami-postgresql': 'bitnami/postgresql',
  'chainguard-node': 'cgr.dev/chainguard/node',
  cuda: 'nvidia/cuda',
  distroless: 'gcr.io/distroless/static-debian12',
  ubi9: 'registry.access.redhat.com/ubi9/ubi',
};

/** Tags in the forms that each publisher gives them, with its signatures, platforms and unfinished versions. */
function listed(name: string): readonly string[] {
  return readFileSync(new URL(`tag-lists/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/\s+/);
}

function found(name: string, tag: string, endOfLife: boolean, tags = listed(name)) {
  const reference = parseReference(repositories[name] ?? name);
  return candidatesOf({ reference, tag }, { endOfLife }, tags);
}

/** `+` newer, `-` slimmer, `>` another release. */
const marks = { 'newer-digest': '=', 'newer-tag': '+', slimmer: '-', 'other-release': '>' };
const told = (candidates: readonly BaseCandidate[]) => candidates.map(({ kind, tag }) => marks[kind] + tag).join(' ');

const inLine: readonly (readonly [list: string, tag: string, candidates: string])[] = [
  ['node', '20.11.1-alpine3.19', '+20.18.0-alpine3.19 +20.18.1-alpine3.21'],
  ['node', '20.11.0-bookworm-slim', '+20.11.1-bookworm-slim +20.18.1-bookworm-slim -20.18.1-alpine'],
  ['node', '20.11.1-buster-slim', '-20.18.1-alpine'],
  ['node', '20-bookworm', '-20-bookworm-slim -20-alpine'],
  ['node', '21.7.3', '-21.7.3-slim -21.7.3-alpine'],
  ['node', 'latest', '-slim -alpine'],
  ['python', '3.12.4-slim-bookworm', '+3.12.7-slim-bookworm -3.12.7-alpine'],
  ['python', '3.12-slim', '-3.12-alpine'],
  ['python', '3.12.0-alpine3.17', '+3.12.7-alpine3.20'],
  ['python', '3.11.4', '+3.11.10 -3.11.10-slim -3.11.10-alpine'],
  ['python', '3.12.0rc3-slim', '+3.12.7-slim -3.12.7-alpine'],
  ['golang', '1.22.3-alpine3.19', '+1.22.9-alpine3.19 +1.22.9-alpine3.20'],
  ['golang', '1.22-bookworm', '-1.22-alpine'],
  ['eclipse-temurin', '21-jdk-jammy', '-21-jre-jammy -21-jdk-alpine'],
  ['eclipse-temurin', '21.0.4_7-jre', '+21.0.5_11-jre -21.0.5_11-jre-alpine'],
  ['eclipse-temurin', '21_35-jdk-alpine', '+21.0.5_11-jdk-alpine -21.0.5_11-jre-alpine'],
  ['eclipse-temurin', '8u412-b08-jre-alpine', '+8u432-b06-jre-alpine'],
  ['eclipse-temurin', '17.0.4.1_1-jdk-focal', '+17.0.13_11-jdk-focal -17.0.13_11-jre-focal -17.0.13_11-jdk-alpine'],
  ['eclipse-temurin', '21.0.4_7-jre-alpine-3.20', '+21.0.5_11-jre-alpine-3.20 +21.0.5_11-jre-alpine-3.21'],
  ['openjdk', '8u332-jre-slim', '+8u342-jre-slim'],
  ['openjdk', '17.0.1-jdk-slim', '+17.0.2-jdk-slim'],
  ['dotnet-aspnet', '8.0.7-alpine3.19', '+8.0.11-alpine3.19 +8.0.11-alpine3.20'],
  ['dotnet-aspnet', '8.0.7-cbl-mariner2.0', '+8.0.11-cbl-mariner2.0'],
  ['nginx', '1.27.0-alpine3.19-slim', '+1.27.3-alpine3.20-slim'],
  ['nginx', '1.26.1-alpine', '+1.26.2-alpine -1.26.2-alpine-slim'],
  ['chainguard-node', '20.18.0-r0-dev', '+20.18.0-r2-dev'],
  ['ubi9', '9.4-1214', '+9.4-1227.1726694542 +9.5-1732804088'],
  ['ubi9', '9.4-947.1714667021', '+9.4-1227.1726694542 +9.5-1732804088'],
  ['ubi9', '9.4', '+9.5'],
  ['amazonlinux', '2023.5.20240708.0', '+2023.5.20240903.0 +2023.6.20241121.0'],
  ['maven', '3.9.6-eclipse-temurin-21', '+3.9.9-eclipse-temurin-21 -3.9.9-eclipse-temurin-21-alpine'],
  ['maven', '3.9.8-eclipse-temurin-17-alpine', '+3.9.9-eclipse-temurin-17-alpine'],
  ['ruby', '3.3.4-slim-bookworm', '+3.3.6-slim-bookworm -3.3.6-alpine'],
  ['php', '8.3.9-fpm-alpine3.19', '+8.3.14-fpm-alpine3.19 +8.3.14-fpm-alpine3.20'],
  ['php', '8.3.9-fpm', '+8.3.14-fpm -8.3.14-fpm-alpine'],
  ['postgres', '16.3-alpine3.19', '+16.6-alpine3.19 +16.6-alpine3.20'],
  ['postgres', '16.3', '+16.6 -16.6-alpine'],
  ['redis', '7.2.5-bookworm', '+7.2.6-bookworm -7.2.6-alpine'],
  ['debian', 'bookworm-20240904-slim', '+bookworm-20241111-slim'],
  ['debian', '12.6-slim', '+12.8-slim'],
  ['alpine', '3.20.1', '+3.20.3'],
  ['alpine', '20240606', '+20240923'],
  ['ubuntu', 'noble-20240605', '+noble-20241118.1'],
  ['busybox', '1.36.0-glibc', '+1.36.1-glibc'],
  ['rust', '1.80-slim-bookworm', '+1.82-slim-bookworm -1.82-alpine'],
  ['rust', '1.80.0', '+1.80.1 +1.82.0 -1.82.0-slim -1.82.0-alpine'],
  ['composer', '2.7.6', '+2.7.9 +2.8.3'],
  ['tomcat', '10.1.28-jdk21-temurin', '+10.1.33-jdk21-temurin -10.1.33-jre21-temurin'],
  ['tomcat', '10.1-jdk21-temurin', '-10.1-jre21-temurin'],
  ['tomcat', '9.0.93-jre17-temurin-jammy', '+9.0.97-jre17-temurin-jammy'],
  ['amazoncorretto', '17.0.12-alpine3.19', '+17.0.13-alpine3.20'],
  ['amazoncorretto', '21.0.4-al2023-headless', '+21.0.5-al2023-headless'],
  ['gradle', '8.8.0-jdk21-alpine', '+8.11.1-jdk21-alpine'],
  ['mariadb', '11.4.2', '+11.4.4'],
  ['mariadb', '10.11.8-jammy', '+10.11.10-jammy'],
  ['mongo', '7.0.12-jammy', '+7.0.15-jammy'],
  ['haproxy', '3.0.3', '+3.0.6 -3.0.6-alpine'],
  ['haproxy', '3.0.4-alpine3.20', '+3.0.6-alpine3.20'],
  ['bitnami-postgresql', '16.4.0-debian-12-r9', '+16.4.0-debian-12-r14 +16.6.0-debian-12-r2'],
  ['traefik', 'v3.1.2', '+v3.1.7 +v3.2.1'],
  ['minio', 'RELEASE.2024-08-17T01-24-54Z', '+RELEASE.2024-11-07T00-52-20Z'],
  ['cuda', '12.4.0-base-ubuntu22.04', '+12.4.1-base-ubuntu22.04 +12.6.2-base-ubuntu22.04'],
  ['rockylinux', '9.3-minimal', '+9.5-minimal'],
  ['rockylinux', '9.3.20231119-minimal', '+9.5.20241118-minimal'],
  ['jenkins', '2.462.1-lts-jdk17', '+2.462.3-lts-jdk17'],
  ['pypy', '3.10-7.3.16-slim', '+3.10-7.3.17-slim'],
  ['almalinux', '9.4-minimal-20240530', '+9.4-minimal-20240923 +9.5-minimal-20241118'],
  ['almalinux', '9.4-20240530', '+9.4-20240923 +9.5-20241118'],
  ['perl', '5.40.0', '+5.40.1'],
  ['acme-app', '1.2.3', '+1.2.4 +1.10.0'],
  ['acme-app', '0.9.1', '+0.9.2'],
  ['acme-app', '1.2.4-debug', '+1.10.0-debug'],
  ['acme-base', '2024.08.01', '+2025.01.10'],
  ['acme-base', '2024-08-01', '+2025-01-02'],
  ['acme-base', '20240801', '+20250102 -20241130-slim'],
  ['acme-base', '20240801.1', '+20250102 -20241130-slim'],
  ['acme-base', '24.08-py3', '+24.10-py3'],
  ['acme-base', 'jammy-2024-08-01', '+jammy-2024-11-30'],
  ['node', '23.3.0-slim', '-23.3.0-alpine'],
  ['python', '3.13-rc-slim', '+3.13-slim -3.13-alpine'],
  ['golang', '1.23rc2-alpine', '+1.23-alpine'],
  ['alpine', '3.19.1', '+3.19.4'],
  ['debian', 'sid', '-sid-slim'],
  ['nginx', '1.26.1-alpine3.19', '+1.26.2-alpine3.20 -1.26.2-alpine3.20-slim'],
  ['postgres', '17rc1-bookworm', '+17-bookworm -17-alpine'],
  ['tomcat', '11.0.0-M26-jdk21-temurin', '+11.0.1-jdk21-temurin -11.0.1-jre21-temurin'],
  ['mongo', '8.0.0-rc20-noble', '+8.0.3-noble'],
  ['haproxy', '3.1-dev7-alpine', '+3.1-alpine'],
  ['mariadb', '11.6.1-noble-rc', '+11.6.2-noble'],
  ['php', '8.4.0RC4-fpm-alpine3.20', '+8.4.1-fpm-alpine3.20'],
  ['dotnet-aspnet', '9.0.0-rc.2-alpine3.20', '+9.0.0-alpine3.20'],
  ['amazoncorretto', '8u422', '+8u432'],
  ['minio', 'RELEASE.2024-08-17T01-24-54Z.fips', '+RELEASE.2024-11-07T00-52-20Z.fips'],
  ['nginx', 'latest', '-alpine'],
  ['acme-app', '2.0.0-alpha', '+2.0.0'],
];

const none: readonly (readonly [list: string, tag: string, why: string])[] = [
  ['node', '20-alpine', '20-alpine is moved along by its makers: only its digest can be newer'],
  ['node', 'lts-alpine', 'lts-alpine says no version: only its digest can be newer'],
  [
    'openjdk',
    '24-ea-13-jdk-slim',
    '24-ea-13-jdk-slim is not finished, and no finished version of its release is there',
  ],
  ['dotnet-aspnet', '8.0-alpine', '8.0-alpine is moved along by its makers: only its digest can be newer'],
  ['dotnet-aspnet', '8.0.8-jammy-amd64', 'its tag is for one platform: name the one for all platforms'],
  ['nginx', '1.27-alpine-slim', '1.27-alpine-slim is moved along by its makers: only its digest can be newer'],
  ['distroless', 'nonroot', 'nonroot says no version: only its digest can be newer'],
  ['distroless', '2fbd0e9d5a2c4f1e8f2d9c7a3b1e0f4d5c6b7a89', 'its tag names a commit, and says no version'],
  ['chainguard-node', 'latest-dev', 'latest-dev says no version: only its digest can be newer'],
  ['amazonlinux', '2', '2 is moved along by its makers: only its digest can be newer'],
  [
    'maven',
    '3.9-amazoncorretto-21',
    'none of 108 tags is newer in the release and the variant of 3.9-amazoncorretto-21',
  ],
  ['php', '8.3-apache', '8.3-apache is moved along by its makers: only its digest can be newer'],
  ['alpine', '3.20', '3.20 is moved along by its makers: only its digest can be newer'],
  ['ubuntu', '24.04', '24.04 is moved along by its makers: only its digest can be newer'],
  ['leap', '15.5', '15.5 is moved along by its makers: only its digest can be newer'],
  ['acme-app', '1.2.3-amd64', 'its tag is for one platform: name the one for all platforms'],
  ['acme-app', 'main-3f2a9c1', 'its tag names a commit, and says no version'],
  ['node', '20.18.1-alpine3.21', 'none of 312 tags is newer in the release and the variant of 20.18.1-alpine3.21'],
  ['python', '3.14.0a1-slim', '3.14.0a1-slim is not finished, and no finished version of its release is there'],
  ['golang', 'tip-alpine', 'tip-alpine says no version: only its digest can be newer'],
  ['alpine', 'edge', 'edge says no version: only its digest can be newer'],
  ['alpine', 'latest', 'latest says no version: only its digest can be newer'],
  ['debian', 'testing-slim', 'testing-slim says no version: only its digest can be newer'],
  ['fedora', '40', '40 is moved along by its makers: only its digest can be newer'],
  ['ubuntu', 'devel', 'devel says no version: only its digest can be newer'],
  ['redis', '8.0-M02-alpine', '8.0-M02-alpine is not finished, and no finished version of its release is there'],
  [
    'maven',
    '4.0.0-beta-4-eclipse-temurin-21',
    '4.0.0-beta-4-eclipse-temurin-21 is not finished, and no finished version of its release is there',
  ],
  [
    'ruby',
    '3.4.0-preview2-slim',
    '3.4.0-preview2-slim is not finished, and no finished version of its release is there',
  ],
  ['traefik', 'comte', 'comte says no version: only its digest can be newer'],
  [
    'ubi9',
    'sha256-ee2d2cf2b6a8d8c1a8b2e2ffbdc6d35d4cfd1d3e1a0a5b1f7d0df5e4dbf63a21.sig',
    'its tag is that of a signature or another attachment',
  ],
  ['chainguard-node', 'latest', 'latest says no version: only its digest can be newer'],
  ['openjdk', '11-jre-slim', '11-jre-slim is moved along by its makers: only its digest can be newer'],
  ['acme-app', 'pr-123', 'pr-123 says no version: only its digest can be newer'],
  ['acme-app', 'v1.11.0', 'none of 29 tags is newer in the release and the variant of v1.11.0'],
];

const ended: readonly (readonly [list: string, tag: string, candidates: string])[] = [
  ['node', '20.11.1-buster-slim', '>20.18.1-bookworm-slim >20.18.1-bullseye-slim'],
  ['node', '16.20.0-alpine3.16', '+16.20.2-alpine3.18 >22.12.0-alpine3.21 >20.18.1-alpine3.21'],
  ['node', '16-alpine', '>22-alpine >20-alpine'],
  ['python', '3.8.20-slim', '>3.13.0-slim >3.12.7-slim'],
  ['golang', '1.20.14', '>1.23.3 >1.22.9'],
  ['eclipse-temurin', '22.0.2_9-jre', '>23.0.1_11-jre'],
  ['eclipse-temurin', '11.0.23_9-jre-jammy', '+11.0.25_9-jre-jammy >11.0.25_9-jre-noble'],
  ['openjdk', '11.0.16-jre-slim-buster', '>11.0.16-jre-slim-bullseye'],
  ['dotnet-aspnet', '6.0.32-jammy', '+6.0.36-jammy >6.0.36-noble'],
  ['nginx', '1.25.5', '>1.27.3 >1.26.2'],
  ['amazonlinux', '2.0.20240610.1', '+2.0.20241031.0 >2023.6.20241121.0 >2022.0.20220531.0'],
  ['postgres', '12.22', '>17.2 >16.6'],
  ['debian', 'buster-slim', '>trixie-slim >bookworm-slim'],
  ['debian', 'buster-20240612-slim', '+buster-20240701-slim >trixie-20241111-slim >bookworm-20241111-slim'],
  ['debian', '10', '>13 >12'],
  ['alpine', '3.16.2', '+3.16.9 >3.21.0 >3.20.3'],
  ['ubuntu', '20.04', '>24.04 >22.04'],
  ['ubuntu', 'focal', '>noble >jammy'],
  ['ubuntu', '23.10', '>24.04'],
  ['ubuntu', 'bionic-20230301', '+bionic-20230530 >noble-20241118.1 >jammy-20241008'],
  ['fedora', '40', '>41'],
  ['perl', '5.36.3-slim-bookworm', '>5.42.0-slim-bookworm >5.40.1-slim-bookworm'],
  ['mongo', '6.0.16', '+6.0.18 >8.0.3 >7.0.15'],
  ['almalinux', '8-minimal', '>9-minimal'],
  ['dotnet-aspnet', '7.0.20', '>8.0.11'],
  ['leap', '15.5', '>16.0 >15.6'],
];

describe('candidates', () => {
  it('begin with the same tag, built again', () => {
    const again = [{ kind: 'newer-digest', tag: '3.20', digest: tagDigest, why: '3.20 was built again' }];
    expect(candidatesOf(use, facts, []).candidates).toEqual(again);
    const unpinned = { reference: use.reference, tag: use.tag };
    expect(candidatesOf(unpinned, { ...facts, builtFrom: old }, []).candidates).toEqual(again);
    expect(candidatesOf({ ...use, digest: tagDigest }, facts, []).candidates).toEqual([]);
    expect(candidatesOf(unpinned, facts, []).candidates).toEqual([]);
  });

  it('are none without a tag, and why', () => {
    const { reference, digest } = use;
    expect(candidatesOf({ reference, digest }, facts, ['3.21'])).toEqual({
      candidates: [],
      why: 'it is pinned to a digest without a tag: write the tag before the digest',
    });
  });

  it('know the schemes of more than thirty publishers', () => {
    expect(new Set([...inLine, ...none, ...ended].map(([list]) => list)).size).toBeGreaterThan(35);
  });

  it.each(inLine)('of %s, now %s: %s', (name, tag, expected) => {
    expect(told(found(name, tag, false).candidates)).toBe(expected);
  });

  it.each(none)('of %s, now %s: none, %s', (name, tag, why) => {
    expect(found(name, tag, false)).toEqual({ candidates: [], why });
  });

  it.each(ended)('of %s, now %s, which has ended: %s', (name, tag, expected) => {
    expect(told(found(name, tag, true).candidates)).toBe(expected);
    expect(told(found(name, tag, false).candidates)).not.toContain('>');
  });

  it.each<[string, readonly string[]]>([
    ['older', ['1.2.2', '1.1.9', '0.9.0', '1.2.3-1']],
    ['of another release', ['2.0.0', '2024.1.1']],
    [
      'unfinished',
      ['1.2.4-rc.1', '1.2.4-beta', '1.2.4rc1', '1.2.4-SNAPSHOT', '1.2.4.M1', '1.3.0-ea', '1.3.0-preview2'],
    ],
    ['of another variant', ['1.2.4-debug', '1.2.4-bookworm', '1.2.4-windowsservercore-ltsc2022', 'base-1.2.4']],
    ['of another precision or form', ['1.3', '1', 'v1.2.4', '1.2.4.1', '20240904', '1.2.4_1', '1.2.4u1']],
    ['for one platform', ['1.2.4-amd64', '1.2.4-linux-arm64', '1.2.4-arm64v8', 'amd64-1.2.4', '1.2.4-x86_64']],
    ['of a commit', ['1.2.4-3f2a9c1', '1.2.4-5-g3f2a9c1', '3f2a9c1d']],
    ['of an attachment', [`sha256-${'0'.repeat(64)}.sig`, `sha256-${'0'.repeat(64)}`, '1.2.4.sbom']],
    ['no tags', ['1.2.4 ', '1.2.4;rm', '-1.2.4', `1.2.4-${'a'.repeat(130)}`, '']],
    ['of numbers that nobody has', ['1.2.99999999999999999999', `1.2.4${'-1'.repeat(20)}`]],
  ])('are none that are %s', (_what, tags) => {
    for (const tag of tags) expect(told(found('acme-app', '1.2.3', false, ['1.2.3', tag]).candidates)).toBe('');
    expect(told(found('acme-app', '1.2.3', false, [...tags, '1.2.4']).candidates)).toBe('+1.2.4');
  });

  it('are none with a newer version on an older Alpine', () => {
    const of = (tag: string) => told(found('node', '20.11.1-alpine3.20', false, [tag]).candidates);
    expect(of('20.12.0-alpine3.19')).toBe('');
    expect(of('20.12.0-alpine3.20')).toBe('+20.12.0-alpine3.20');
    expect(of('20.12.0-alpine3.100')).toBe('+20.12.0-alpine3.100');
    expect(of('20.12.0-alpine4.0')).toBe('');
  });

  it('say what they are, and what a change of the system asks for', () => {
    const said = (name: string, tag: string, endOfLife = false) =>
      found(name, tag, endOfLife).candidates.map(({ why, care }) => [why, care].filter(Boolean).join('; '));
    expect(said('node', '20.11.0-bookworm-slim')).toEqual([
      'a newer patch of 20.11',
      'a newer version of 20',
      'the same release on Alpine; musl instead of glibc: native code must be built for it, and names are looked up differently',
    ]);
    expect(said('golang', '1.22.3-alpine3.19')[1]).toBe(
      "a newer patch of 1.22, on Alpine 3.20 instead of 3.19; the system's packages change: test what uses them",
    );
    expect(said('tomcat', '10.1-jdk21-temurin')).toEqual([
      'the same release without the compiler (JRE); it runs Java and can build nothing',
    ]);
    expect(said('ubi9', '9.4-1214')).toEqual(['a later build of 9.4', 'a newer version of 9']);
    expect(said('debian', 'buster-slim', true)[0]).toBe(
      "on Debian 13 (trixie), as Debian 10 (buster) gets no fixes any more; the system's packages change: test what uses them",
    );
    expect(said('ubuntu', '20.04', true)[0]).toBe(
      'release 24.04, as 20.04 or the system below it gets no fixes any more; another release: read its notes, and test',
    );
  });

  it('keep to what a product calls a release, wherever the image is copied to', () => {
    const tags = ['3.19.1', '3.19.4', '3.20.3'];
    const of = (name: string) =>
      told(candidatesOf({ reference: parseReference(name), tag: '3.19.1' }, { endOfLife: false }, tags).candidates);
    expect(of('public.ecr.aws/docker/library/alpine')).toBe('+3.19.4');
    expect(of('ghcr.io/acme/alpine')).toBe('+3.19.4');
    expect(of('ghcr.io/acme/tool')).toBe('+3.19.4 +3.20.3');
  });
});

const lists = [...new Set([...inLine, ...none, ...ended].map(([list]) => list))];
const someOf = fc
  .constantFrom(...lists)
  .chain((name) => fc.tuple(fc.constant(name), fc.shuffledSubarray([...listed(name)], { minLength: 1 })));

/** Tags of any scheme, many of one variant and many of none. */
const number = fc.oneof(fc.nat({ max: 12 }).map(String), fc.constantFrom('04', '20240904', '2024', '1726694543'));
const version = fc
  .tuple(fc.constantFrom('', 'v'), fc.array(number, { minLength: 1, maxLength: 4 }))
  .map(([v, numbers]) => v + numbers.join('.'));
const word = fc.constantFrom('alpine', 'alpine3.20', 'alpine3.21', 'slim', 'bookworm', 'buster', 'noble', 'jdk', 'jre');
const odd = fc.constantFrom('rc1', 'beta', '3-rc2', '1.2rc3', 'amd64', '3f2a9c1', 'r2', 'r3', 'ltsc2022', '2024-09-04');
const anyTag = fc
  .array(fc.oneof({ weight: 3, arbitrary: version }, { weight: 3, arbitrary: word }, odd), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('-'));
const anyList = fc.array(anyTag, { minLength: 1, maxLength: 40 }).map((tags) => ['acme-app', tags] as const);
const anywhere = fc.oneof(someOf, anyList);

const unfinished =
  /(?:\d|^|[-.])(?:rc|RC|alpha|beta|ea|preview|dev|M)[-._]?\d+|-(?:rc|beta|alpha|ea|preview)(?:-|$)|\da\d/;
const foreign = /amd64|arm64|^sha256-|\.sig|(?:^|-)3f2a9c1/;
const wordsOf = (tag: string) => tag.match(/[a-z]{2,}/gi)?.join() ?? '';
const versionIn = (tag: string) => /\d+(?:\.\d+)*/.exec(tag)?.[0] ?? '';

describe('candidates of any list', () => {
  it('are tags of it, at most five, each once, and never unfinished, of one platform, a commit or an attachment', () => {
    fc.assert(
      fc.property(anywhere, fc.boolean(), ([name, tags], endOfLife) => {
        const { candidates, why } = found(name, tags[0] ?? '', endOfLife, tags);
        const own = candidates.map(({ tag }) => tag);
        expect(own.filter((tag) => !tags.includes(tag) || unfinished.test(tag) || foreign.test(tag))).toEqual([]);
        expect(own).toEqual([...new Set(own)]);
        expect(own).not.toContain(tags[0]);
        expect(own.length).toBeLessThanOrEqual(maxCandidates);
        expect(why === undefined).toBe(own.length > 0);
        if (!endOfLife) expect(candidates.map(({ kind }) => kind)).not.toContain('other-release');
      }),
    );
  });

  it('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(anywhere, fc.boolean(), ([name, tags], endOfLife) => {
        const [tag = ''] = tags;
        const sorted = found(name, tag, endOfLife, tags.toSorted());
        expect(found(name, tag, endOfLife, tags)).toEqual(sorted);
        expect(found(name, tag, endOfLife, [...tags, ...tags.toReversed()]).candidates).toEqual(sorted.candidates);
      }),
    );
  });

  it('that are newer are not older, of the same first number and the same words', () => {
    fc.assert(
      fc.property(someOf, ([name, tags]) => {
        const present = tags.find((tag) => !unfinished.test(tag)) ?? '';
        for (const { kind, tag } of found(name, present, false, tags).candidates) {
          if (kind !== 'newer-tag') continue;
          expect(wordsOf(tag)).toBe(wordsOf(present));
          const [own, was] = [versionIn(tag), versionIn(present)];
          expect(compareVersions(own, was, 'semver')).toBeGreaterThanOrEqual(0);
          if (!/^20\d{6}|^2024$/.test(was) && !/^20\d\d\.\d\d\.\d\d/.test(was))
            expect(Number.parseInt(own, 10)).toBe(Number.parseInt(was, 10));
        }
      }),
    );
  });

  it('end: the newest one of a line has nothing newer', () => {
    fc.assert(
      fc.property(anywhere, ([name, tags]) => {
        const newer = (tag: string) =>
          found(name, tag, false, tags).candidates.filter(({ kind }) => kind === 'newer-tag');
        const last = newer(tags[0] ?? '').at(-1);
        if (last !== undefined) expect(newer(last.tag)).toEqual([]);
      }),
    );
  });
});
