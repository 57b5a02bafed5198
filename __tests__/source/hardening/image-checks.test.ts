import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { imageChecks } from '../../../src/source/hardening/image-checks.js';

const token = `ghp_${'a1B'.repeat(12)}`;
const sound = { user: '10001:10001', env: ['PATH=/bin'], ports: ['8080/tcp'], healthcheck: true };

type Image = Parameters<typeof imageChecks>[0];

function found(
  container: Partial<Image['container']>,
  createdBy: readonly string[] = [],
  more: Partial<Image> = {},
): readonly string[] {
  const history = createdBy.map((text) => ({ createdBy: text, emptyLayer: !text.startsWith('RUN') }));
  const image = { platform: 'linux/amd64', container: { ...sound, ...container }, layerHistory: { history }, ...more };
  return imageChecks(image).map(({ check, subject }) => `${check} ${subject}`);
}

describe('the config of an image', () => {
  it('that is sound gives nothing', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    ['', 'root-user USER'],
    ['0', 'root-user USER'],
    ['00', 'root-user USER'],
    ['+0', 'root-user USER'],
    ['root', 'root-user USER'],
    ['0:1000', 'root-user USER'],
    ['root:root', 'root-user USER'],
    [':1000', 'root-user USER'],
    [' root ', 'root-user USER'],
    ['node', 'named-user USER'],
    ['rootless', 'named-user USER'],
    ['app:1000', 'named-user USER'],
    ['1000', undefined],
    ['1000:0', undefined],
    ['65532:65532', undefined],
  ])('runs as %j', (user, expected) => {
    expect(found({ user })).toEqual(expected === undefined ? [] : [expected]);
  });

  it('of Windows has users of its own', () => {
    expect(found({ user: '' }, [], { platform: 'windows/amd64' })).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [[`A=${token}`], ['secret-in-env ENV A']],
    [[`A=x ${token} y`], ['secret-in-env ENV A']],
    [[`API_KEY=${token}`], ['secret-in-env ENV API_KEY']],
    [['API_KEY=abc'], ['secret-name-in-env ENV API_KEY']],
    [['API_KEY='], []],
    [['API_KEY'], []],
    [['DB_PASSWORD=/run/secrets/db'], []],
    [[`odd name=${token}`], ['secret-in-env ENV']],
    [
      ['A_TOKEN=x', 'B_TOKEN=y'],
      ['secret-name-in-env ENV A_TOKEN', 'secret-name-in-env ENV B_TOKEN'],
    ],
    [['GPG_KEY=E3FF2839C048B25C084DEBE9B26995E310250568'], []],
  ])('with the variables %j', (env, expected) => {
    expect(found({ env })).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['ARG NPM_TOKEN=abc', ['secret-argument ARG NPM_TOKEN']],
    ['/bin/sh -c #(nop)  ARG NPM_TOKEN=abc', ['secret-argument ARG NPM_TOKEN']],
    [`ARG A=${token}`, ['secret-in-history ARG A']],
    ['ARG NPM_TOKEN', []],
    ['RUN |1 NPM_TOKEN=abc /bin/sh -c npm ci # buildkit', ['secret-argument ARG NPM_TOKEN']],
    [`RUN |2 VERSION=1 NPM=${token} /bin/sh -c npm ci # buildkit`, ['secret-in-history ARG NPM']],
    ['RUN |1 VERSION=1 /bin/sh -c NPM_TOKEN=x npm ci # buildkit', []],
    [`RUN /bin/sh -c curl -H "Authorization: Bearer ${token}" # buildkit`, ['secret-in-history RUN']],
    [`ENV A=${token}`, ['secret-in-history ENV A']],
    ['ENV API_TOKEN abc', ['secret-argument ENV API_TOKEN']],
    [`COPY ${token} / # buildkit`, ['secret-in-history history']],
    ['RUN /bin/sh -c apt-get update # buildkit', []],
  ])('with %j in its history', (entry, expected) => {
    expect(found({}, [entry])).toEqual(expected);
  });

  it('is blamed once for a variable that its history shows, too', () => {
    expect(found({ env: [`A=${token}`] }, [`ENV A=${token}`])).toEqual(['secret-in-env ENV A']);
  });

  it.each<[string[], boolean]>([
    [['22/tcp'], true],
    [['22'], true],
    [['22/udp'], false],
    [['2222/tcp', '8022/tcp'], false],
  ])('exposes %j', (ports, is) => {
    expect(found({ ports }).length).toBe(is ? 1 : 0);
  });

  it('without a healthcheck', () => {
    expect(found({ healthcheck: false })).toEqual(['no-healthcheck HEALTHCHECK']);
  });

  it('takes from a record what its published report has masked', () => {
    const tokens = [{ where: 'ENV', name: 'A_KEY', token: 'a GitHub token' }] as const;
    expect(found({ env: ['A_KEY=***', 'B_TOKEN=***'] }, [], { tokens })).toEqual([
      'secret-name-in-env ENV B_TOKEN',
      'secret-in-env ENV A_KEY',
    ]);
  });

  it('never shows a value, whatever it is', () => {
    const value = fc.stringMatching(/^[A-Za-z0-9+/_-]{12,40}$/);
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('', token),
        fc.constantFrom('API_KEY', 'A', 'odd name'),
        (text, extra, name) => {
          const history = [
            `ENV ${name}=${text}${extra}`,
            `RUN |1 ${name}_TOKEN=${text} /bin/sh -c x`,
            `RUN echo ${text} ${extra}`,
          ];
          const all = imageChecks({
            platform: 'linux/amd64',
            container: { ...sound, env: [`${name}=${text}${extra}`, `B_PASSWORD=${text}`] },
            layerHistory: { history: history.map((createdBy) => ({ createdBy, emptyLayer: true })) },
          });
          expect(all.length).toBeGreaterThan(0);
          expect(JSON.stringify(all)).not.toContain(text);
          expect(JSON.stringify(all)).not.toContain(token);
        },
      ),
    );
  });
});
