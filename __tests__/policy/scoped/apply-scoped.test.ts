import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Exceptions } from '../../../src/policy/exceptions/exception.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { bothFiles, type PolicyFile, policyFor, standIn } from '../../../src/policy/file/policy-file.js';
import { judge } from '../../../src/policy/judge.js';
import { type Action, actions } from '../../../src/policy/policy.js';
import type { ScopedRefusal } from '../../../src/policy/scoped/scoped-outcome.js';
import { triage } from '../../../src/policy/triage.js';
import type { Exploitation } from '../../../src/scan/exploitation/exploitation.js';
import type { Finding, PackageRef } from '../../../src/scan/finding.js';
import { dayOf, daysLater } from '../../../src/text/calendar-day.js';
import { exploitation } from '../exploitation/known.js';
import { misconfiguration, now, scan, secret, unfixed, vulnerability } from '../samples.js';

const none = { active: [], refused: [] };
const names = ['ghcr.io/acme/api:1'];
const inDays = (days: number) => dayOf(daysLater(now, days));

const headers: PackageRef = {
  ...{ name: 'linux-libc-dev', version: '6.1', type: 'debian', class: 'os' },
  purl: 'pkg:deb/debian/linux-libc-dev@6.1.1?arch=amd64&distro=debian-12.5',
};
const onTwo: PackageRef = {
  ...headers,
  purlOn: {
    'linux/amd64': 'pkg:deb/debian/linux-libc-dev@6.1.1?arch=amd64',
    'linux/arm64': 'pkg:deb/debian/linux-libc-dev@6.1.1?arch=arm64',
  },
};
const lodash: PackageRef = {
  ...{ name: 'lodash', version: '4.17.4', type: 'node-pkg', class: 'language' },
  purl: 'pkg:npm/lodash@4.17.4',
};
const inHeaders = vulnerability({ package: headers });
const inLodash = vulnerability({ package: lodash, target: 'Node.js', path: 'app/node_modules/lodash/package.json' });

function fileOf(text: string): PolicyFile {
  return parsePolicy(text, 'policy.yml');
}

/** What becomes of a finding, and of the rules. */
function made(
  file: PolicyFile,
  finding: Finding,
  images: readonly string[] = names,
  known: Exploitation | undefined = exploitation(),
) {
  const policy = policyFor(file, images);
  const result = triage(scan([finding]), policy, none, now, { images, ...(known && { exploitation: known }) });
  const { scoped, open } = result;
  return {
    action: open[0]?.action,
    decidedBy: open[0]?.decidedBy.first.key,
    applied: scoped.applied.map(({ match, findings, unblocked }) => [match, findings, unblocked]),
    refused: scoped.refused.map(({ refusal }) => refusal),
    whys: scoped.refused.map(({ why }) => why),
    unused: scoped.unused.map(({ match }) => match),
    verdict: judge(result, policy).verdict,
  };
}

const rule = (list: string, match: string, action: Action, rest = `expires: ${inDays(30)}`) =>
  `${list}:\n  - { match: "${match}", action: ${action}, reason: only headers, ${rest} }\n`;
const packages = (match: string, action: Action, rest?: string) => rule('packages', match, action, rest);
const paths = (match: string, action: Action, rest?: string) => rule('paths', match, action, rest);

describe('a rule for a package or a path', () => {
  it.each<[string, string, Finding, Action]>([
    ['relaxes the package that it names', packages('pkg:deb/debian/linux-libc-dev', 'log'), inHeaders, 'log'],
    ['in capitals, too, where the type has none', packages('pkg:deb/Debian/linux-libc-dev', 'log'), inHeaders, 'log'],
    ['only in the version that it names', packages('pkg:deb/debian/linux-libc-dev@6.1.1', 'log'), inHeaders, 'log'],
    ['in no other version', packages('pkg:deb/debian/linux-libc-dev@6.1.2', 'log'), inHeaders, 'block'],
    ['not another package', packages('pkg:deb/debian/linux-libc', 'log'), inHeaders, 'block'],
    ['not of another distribution', packages('pkg:deb/ubuntu/linux-libc-dev', 'log'), inHeaders, 'block'],
    ['is no pattern', packages('pkg:deb/debian/*', 'log'), inHeaders, 'block'],
    [
      'not a package without URL',
      packages('pkg:deb/debian/openssl', 'log'),
      vulnerability({ package: { name: 'openssl', version: '1', type: 'debian', class: 'os' } }),
      'block',
    ],
    ['warns', packages('pkg:deb/debian/linux-libc-dev', 'warn'), inHeaders, 'warn'],
    [
      'makes it stricter',
      packages('pkg:deb/debian/linux-libc-dev', 'block', 'ticket: A-1'),
      vulnerability({ package: headers, severity: 'LOW' }),
      'block',
    ],
    [
      'is stricter than what `unfixed` allows',
      `unfixed: log\n${packages('pkg:deb/debian/linux-libc-dev', 'block', 'ticket: A-1')}`,
      unfixed({ package: headers }),
      'block',
    ],
    ['relaxes a path', paths('app/**', 'log'), inLodash, 'log'],
    ['with or without the first slash', paths('/app/**', 'log'), inLodash, 'log'],
    ['of a secret', paths('app/*', 'log'), secret(), 'log'],
    ['of a misconfiguration', paths('Docker*', 'log'), misconfiguration({ severity: 'CRITICAL' }), 'log'],
    ['not another path', paths('app/*', 'log'), inLodash, 'block'],
    [
      'no package of the system by what the image is called',
      paths('**', 'log'),
      vulnerability({ target: 'app/api (debian 12.5)' }),
      'block',
    ],
    [
      'the strictest of several',
      `packages:\n  - { match: pkg:npm/lodash, action: log, reason: a, expires: ${inDays(9)} }\n  - { match: pkg:npm/lodash, action: warn, reason: b, expires: ${inDays(9)} }\n`,
      inLodash,
      'warn',
    ],
    ['the strictest of both lists', `${packages('pkg:npm/lodash', 'log')}${paths('app/**', 'warn')}`, inLodash, 'warn'],
  ])('%s', (_, text, finding, action) => {
    expect(made(fileOf(text), finding).action).toBe(action);
  });

  it('is named with its place, and with how much it decides', () => {
    expect(made(fileOf(packages('pkg:npm/lodash', 'log')), inLodash)).toMatchObject({
      decidedBy: 'packages[0].action',
      applied: [['pkg:npm/lodash', 1, 1]],
      refused: [],
      unused: [],
      verdict: 'passed',
    });
    expect(made(fileOf(packages('pkg:npm/lodash', 'log')), inHeaders)).toMatchObject({
      applied: [],
      unused: ['pkg:npm/lodash'],
      verdict: 'blocked',
    });
  });

  it('unblocks nothing that an exception leaves out, or that KEV makes block all the same', () => {
    const text = `exploited: block\n${packages('pkg:npm/lodash', 'log', `expires: ${inDays(30)}, exploited: true`)}`;
    const policy = policyFor(fileOf(text), names);
    const counted = (exceptions: Exceptions, listed: readonly string[] = []) =>
      triage(scan([inLodash]), policy, exceptions, now, { images: names, exploitation: exploitation({ listed }) })
        .scoped.applied;
    const excepted = parseExceptions(`${inLodash.id} # why, Expiry: ${inDays(9)}`, '.trivyignore', now);
    expect(counted(none)).toMatchObject([{ findings: 1, unblocked: 1 }]);
    expect(counted(excepted)).toMatchObject([{ findings: 1, unblocked: 0 }]);
    expect(counted(none, [inLodash.id])).toMatchObject([{ findings: 1, unblocked: 0 }]);
  });

  it('holds through its last day (UTC), and not a moment longer', () => {
    const file = fileOf(packages('pkg:npm/lodash', 'log', 'expires: 2026-01-15'));
    const at = (moment: string) =>
      triage(scan([inLodash]), policyFor(file, names), none, new Date(moment), {
        images: names,
        exploitation: exploitation(),
      });
    expect(at('2026-01-15T23:59:59.999Z').open[0]?.action).toBe('log');
    expect(at('2026-01-16T00:00:00.000Z').open[0]?.action).toBe('block');
    expect(at('2026-01-16T00:00:00.000Z').scoped.refused).toMatchObject([{ refusal: 'expired' }]);
  });

  it('is not applied to more than was compared with it', () => {
    const pattern = `*${'a'.repeat(500)}b`;
    const many = Array.from({ length: 40 }, (_, index) =>
      vulnerability({ package: lodash, path: `${index}/${'a'.repeat(4000)}`, severity: 'LOW' }),
    );
    const of = (action: Action) =>
      triage(scan(many), policyFor(fileOf(paths(`*/${pattern}`, action)), names), none, now, {
        images: names,
        exploitation: exploitation(),
      });
    expect(of('block').open.at(-1)?.action).toBe('block');
    expect(of('block').scoped.refused).toMatchObject([{ refusal: 'not-compared' }]);
    expect(of('log').open.at(-1)?.action).toBe('log');
  });

  it('for a package stays as strict where paths are too many to compare', () => {
    const pattern = `*/*${'a'.repeat(500)}b`;
    const many = Array.from({ length: 40 }, (_, index) =>
      vulnerability({ package: lodash, path: `${index}/${'a'.repeat(4000)}`, severity: 'LOW' }),
    );
    const policy = policyFor(fileOf(packages('pkg:npm/lodash', 'block', 'ticket: X-1') + paths(pattern, 'log')), names);
    const context = { images: names, exploitation: exploitation() };
    const result = triage(scan(many), policy, none, now, context);
    expect(result.scoped.refused).toMatchObject([{ refusal: 'not-compared' }]);
    expect(new Set(result.open.map(({ action }) => action))).toEqual(new Set(['block']));
  });
});

describe('promise 9: a rule for packages or paths is never laxer where', () => {
  const relaxed = packages('pkg:deb/debian/linux-libc-dev', 'log');
  const far = (days: number, more = '') =>
    packages('pkg:deb/debian/linux-libc-dev', 'log', `expires: ${inDays(days)}${more}`);
  it.each<[string, PolicyFile, Finding, readonly string[], readonly ScopedRefusal[]]>([
    ['only one of two branches has it', bothFiles(fileOf(relaxed), fileOf('')), inHeaders, names, ['not-on-both']],
    ['only the other one has it', bothFiles(fileOf('eol: log'), fileOf(relaxed)), inHeaders, names, ['not-on-both']],
    ['it corrects a policy that can’t be read', standIn(fileOf(relaxed)), inHeaders, names, ['not-on-both']],
    [
      'it is for another image',
      fileOf(`images:\n  - match: ghcr.io/acme/worker\n    ${relaxed.replaceAll('\n', '\n    ')}`),
      inHeaders,
      names,
      [],
    ],
    [
      'it is for one of the names that an image has',
      fileOf(`images:\n  - match: ghcr.io/acme/api\n    ${relaxed.replaceAll('\n', '\n    ')}`),
      inHeaders,
      [...names, 'ghcr.io/acme/other:1'],
      ['not-on-both'],
    ],
    ['it has ended', fileOf(far(-1)), inHeaders, names, ['expired']],
    ['its end is further ahead than an exception’s may be', fileOf(far(91)), inHeaders, names, ['too-far-ahead']],
    ['its end is years ahead', fileOf(far(9999)), inHeaders, names, ['too-far-ahead']],
    [
      'it names no ticket where one is required',
      fileOf(`exceptions: { require-ticket: true }\n${relaxed}`),
      inHeaders,
      names,
      ['no-ticket'],
    ],
    [
      'the policy wants an assessment, which only an exception has',
      fileOf(`exceptions: { assessment: [critical, high] }\n${relaxed}`),
      inHeaders,
      names,
      ['no-assessment'],
    ],
    [
      'it is for one architecture and the finding is on two',
      fileOf(packages('pkg:deb/debian/linux-libc-dev?arch=amd64', 'log')),
      vulnerability({ package: onTwo, platforms: ['linux/amd64', 'linux/arm64'] }),
      names,
      ['some-platforms'],
    ],
    [
      'it names a package, and on one of the two platforms nobody knows which package it is',
      fileOf(packages('pkg:deb/debian/linux-libc-dev', 'log')),
      vulnerability({
        package: { ...onTwo, purlOn: { ...onTwo.purlOn, 'linux/arm64': '' } },
        platforms: ['linux/amd64', 'linux/arm64'],
      }),
      names,
      ['some-platforms'],
    ],
    [
      'the stricter one of two does not count for relaxing',
      fileOf(
        `packages:\n  - { match: pkg:deb/debian/linux-libc-dev, action: warn, reason: a, expires: ${inDays(200)} }\n  - { match: pkg:deb/debian/linux-libc-dev, action: log, reason: b, expires: ${inDays(9)} }\n`,
      ),
      inHeaders,
      names,
      ['too-far-ahead'],
    ],
  ])('%s', (_, file, finding, images, refused) => {
    expect(made(file, finding, images)).toMatchObject({ action: 'block', verdict: 'blocked', applied: [], refused });
  });

  it('stays stricter for one architecture of two', () => {
    const file = fileOf(
      `severity: { critical: log }\n${packages('pkg:deb/debian/linux-libc-dev?arch=amd64', 'block')}`,
    );
    expect(made(file, vulnerability({ package: onTwo })).action).toBe('block');
  });

  const { kev: _, ...others } = exploitation();
  const missing: Exploitation = { ...others, kev: { kind: 'missing', why: 'no network' } };
  it.each<[string, Exploitation | undefined, readonly ScopedRefusal[]]>([
    ['KEV lists it', exploitation({ listed: ['CVE-2026-0001'] }), ['exploited']],
    ['KEV is missing', missing, ['kev-unknown']],
    ['nobody has looked for KEV', undefined, ['kev-unknown']],
    ['KEV is old', exploitation({ date: new Date('2025-11-01T00:00:00Z') }), ['kev-unknown']],
    ['KEV is of a day to come', exploitation({ date: new Date('2026-02-01T00:00:00Z') }), ['kev-unknown']],
  ])('%s, but where the rule says so', (_what, known, refused) => {
    const policyOf = (more: string) =>
      fileOf(packages('pkg:deb/debian/linux-libc-dev', 'log', `expires: ${inDays(30)}${more}`));
    const run = (more: string) => {
      const policy = policyFor(policyOf(more), names);
      return triage(scan([inHeaders]), policy, none, now, { images: names, ...(known && { exploitation: known }) });
    };
    expect(run('').open[0]?.action).toBe('block');
    expect(run('').scoped.refused.map(({ refusal }) => refusal)).toEqual(refused);
    expect(run(', exploited: false').open[0]?.action).toBe('block');
    expect(run(', exploited: true').open[0]?.action).toBe('log');
  });

  it('says why it does not count', () => {
    expect(made(fileOf(far(91)), inHeaders).whys).toEqual([
      `its end ${inDays(91)} is further ahead than \`exceptions.max-days\` allows for a CRITICAL finding`,
    ]);
    expect(made(fileOf(far(-1)), inHeaders).whys).toEqual([`it expired on ${inDays(-1)}`]);
  });

  it('whatever the rules, the strictest that has not ended is the least', () => {
    const words = fc.record({
      match: fc.constantFrom('pkg:deb/debian/linux-libc-dev', 'pkg:deb/debian/linux-libc-dev?arch=arm64'),
      action: fc.constantFrom(...actions),
      reason: fc.constant('why'),
      expires: fc.integer({ min: -3, max: 300 }).map(inDays),
    });
    const finding = vulnerability({ package: onTwo, platforms: ['linux/amd64', 'linux/arm64'] });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (all) => {
        const { action = 'log' } = made(fileOf(JSON.stringify({ packages: all })), finding);
        const live = all.filter(({ expires }) => expires >= dayOf(now)).map((one) => actions.indexOf(one.action));
        expect(actions.indexOf(action)).toBeGreaterThanOrEqual(live.length === 0 ? 2 : Math.max(...live));
      }),
    );
  });
});
