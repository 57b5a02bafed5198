import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import { noScore } from '../../../src/policy/exploitation/exploitation-rules.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { defaultPolicyFile, policyFor } from '../../../src/policy/file/policy-file.js';
import { byCheck } from '../../../src/policy/hardening/hardening-rules.js';
import { type Action, defaultPolicy, type Policy } from '../../../src/policy/policy.js';
import type { Severity } from '../../../src/scan/finding.js';
import { anyCharacter } from '../../any-character.js';
import { valuesOf } from '../samples.js';

const file = '.github/image-gate.yml';

function policy(text: string, ...names: string[]): Policy {
  return policyFor(parsePolicy(text, file), names);
}

function everySeverity(action: Action): Record<Severity, Action> {
  return { CRITICAL: action, HIGH: action, MEDIUM: action, LOW: action, UNKNOWN: action };
}

function refusal(text: string): ConfigError {
  try {
    parsePolicy(text, file);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was taken');
}

describe('the default policy', () => {
  it('blocks critical, warns of high and unknown, logs the rest', () => {
    const rows = Object.entries(defaultPolicy.severity).map(
      ([name, rule]) => `${name} ${rule.action.value} ${rule.fixWithin.value}h`,
    );
    expect(rows).toEqual([
      'CRITICAL block 24h',
      'HIGH warn 168h',
      'MEDIUM log 720h',
      'LOW log 2160h',
      'UNKNOWN warn 168h',
    ]);
    expect(valuesOf(defaultPolicy)).toMatchObject({ unfixed: 'block', eol: 'warn', unscannable: 'block' });
  });

  it('holds where the repository has no policy file', () => {
    expect(policyFor(defaultPolicyFile, ['ghcr.io/acme/api:1'])).toEqual(defaultPolicy);
  });

  it.each(['', '\n\n', '# nothing yet\n', '\ufeff', '---\n', '~\n'])(
    'holds for a file without content, and says so: %j',
    (text) => {
      expect(policy(text)).toEqual({ ...defaultPolicy, source: '.github/image-gate.yml (empty: the default policy)' });
    },
  );
});

describe('a policy file', () => {
  it('changes what it names and leaves the rest', () => {
    const text = `
version: 1
severity:
  critical: warn
  high: { action: block, when: { exploited: true, epss: 0.1 }, fix-within: 12h }
  medium: { fix-within: 10d, escalate: ticket }
  low: { action: log }
unfixed: warn
eol: block
unscannable: log
exploited: block
epss: { block: 0.5 }
exploitation: { missing: block, max-age: 2d }
kinds:
  misconfiguration: { critical: warn, low: log }
  secret: block
gate-on: new
clock: fix-available
baseline: acme/app
ignore-base: true
bases: [node:22, "ghcr.io/acme/*"]
overdue: block
rego: [.github/rules.rego]
packages:
  - { match: pkg:npm/lodash, action: log, reason: " dev  only ", expires: 2026-12-31, ticket: SEC-1 }
paths: [{ match: "app/**", action: block, reason: ours }]
vex: { files: [vex/acme.json], max-age: 90d, for: [low, critical] }
exceptions:
  max-days: { critical: 30, unknown: 7 }
  require-ticket: true
  assessment: [high, critical]
verify:
  keys: [keys/image-gate.pub]
  max-age: 12h
  on-fail: revoke
second-opinion: { clair: required }
hardening: { severity: { critical: block }, checks: { root-user: warn } }
`;
    const changed = policy(text);
    expect(valuesOf({ ...changed, vex: changed.vex.map(valuesOf) })).toEqual({
      source: file,
      severity: {
        CRITICAL: { action: 'warn', fixWithin: 24, escalate: 'page' },
        HIGH: { action: 'block', when: { exploited: true, epss: 0.1 }, fixWithin: 12, escalate: 'ticket' },
        MEDIUM: { action: 'log', fixWithin: 240, escalate: 'ticket' },
        LOW: { action: 'log', fixWithin: 2160, escalate: 'report' },
        UNKNOWN: { action: 'warn', fixWithin: 168, escalate: 'ticket' },
      },
      kinds: { vulnerability: {}, misconfiguration: { CRITICAL: 'warn', LOW: 'log' }, secret: everySeverity('block') },
      hardening: byCheck((check) => (check === 'root-user' ? 'warn' : /^secret-in-/.test(check) ? 'block' : 'off')),
      unfixed: 'warn',
      eol: 'block',
      unscannable: 'log',
      secondOpinion: 'required',
      exploitation: {
        ...{ exploited: 'block', epssBlock: 0.5, epssWarn: noScore, missing: 'block', maxAge: 48 },
        asked: { kev: false, epss: false },
      },
      deadlines: { clock: 'fix-available', overdue: 'block' },
      gateOn: 'new',
      baseline: { kind: 'image', name: 'docker.io/acme/app:latest' },
      ignoreBase: true,
      bases: ['node:22', 'ghcr.io/acme/*'],
      rego: [{ path: '.github/rules.rego' }],
      scoped: [
        {
          packages: {
            key: 'packages',
            place: `${file}:25:3`,
            value: [
              {
                about: 'package',
                match: 'pkg:npm/lodash',
                action: { value: 'log', key: 'packages[0].action', place: `${file}:25:38` },
                reason: 'dev only',
                expires: '2026-12-31',
                ticket: 'SEC-1',
              },
            ],
          },
          paths: {
            key: 'paths',
            place: `${file}:26:8`,
            value: [
              {
                about: 'path',
                match: 'app/**',
                action: { value: 'block', key: 'paths[0].action', place: `${file}:26:36` },
                reason: 'ours',
              },
            ],
          },
        },
      ],
      vex: [{ files: [{ path: 'vex/acme.json' }], trust: [], maxAge: 2160, for: ['CRITICAL', 'LOW'] }],
      exceptions: {
        maxDays: { CRITICAL: 30, HIGH: 180, MEDIUM: 365, LOW: 365, UNKNOWN: 7 },
        requireTicket: true,
        assessment: ['CRITICAL', 'HIGH'],
      },
      verify: {
        keys: ['keys/image-gate.pub'],
        identities: [],
        issuer: 'https://token.actions.githubusercontent.com',
        sources: [],
        repositoryIds: [],
        trustedRoot: 'public',
        maxAge: 12,
        require: ['signature', 'scan', 'sbom'],
        platforms: 'all',
        onFail: 'revoke',
      },
    });
  });

  it.each([
    ['a byte order mark', '\ufeffeol: block\n'],
    ['Windows line ends', 'version: 1\r\neol: block\r\n'],
    ['no line end', 'eol: block'],
    ['quotes and flow style', '{"eol": "block"}'],
    ['a document mark', '---\neol: block\n...\n'],
    ['a %YAML 1.2 line', '%YAML 1.2\n---\neol: block\n'],
  ])('may have %s', (_, text) => {
    const eol = { value: 'block', key: 'eol', place: expect.stringMatching(/:[1-3]:\d+$/) };
    expect(policy(text)).toEqual({ ...defaultPolicy, source: file, eol });
  });
});

describe('the issuer of identities', () => {
  const problems = (issuer: string) => {
    try {
      policy(`verify: { issuer: "${issuer}" }`);
      return 'accepted';
    } catch (error) {
      return String(error);
    }
  };
  it.each([
    'https://token.actions.example',
    'http://127.0.0.1:8080',
    'http://localhost:8080/tokens',
    'http://[::1]:8080',
  ])('may be %s', (issuer) => {
    expect(problems(issuer)).toBe('accepted');
  });
  it.each(['http://token.actions.example', 'http://127.0.0.1.example:80', 'http://localhost.example:80', 'token'])(
    'is not %s',
    (issuer) => {
      expect(problems(issuer)).toContain('verify.issuer');
    },
  );
});

describe('the ids of repositories', () => {
  const problems = (ids: string) => {
    try {
      return policy(`verify: { repository-ids: ${ids} }`).verify.repositoryIds.value;
    } catch (error) {
      return String(error);
    }
  };
  it('are whole numbers', () => {
    expect(problems('[1296269, 42]')).toEqual([1296269, 42]);
  });
  it.each(['1296269', '["1296269"]', '[acme/app]', '[1.5]', '[0]', '[-1]'])('are not %s', (ids) => {
    expect(problems(ids)).toContain('verify.repository-ids');
  });
});

describe('a mistake in a policy file', () => {
  it.each([
    ['sevrity:\n  high: block', `${file}:1:1`, 'unknown key `sevrity`', 'Write `severity`'],
    ['severity:\n  CRITICAL: block', `${file}:2:3`, 'unknown key `CRITICAL`', 'Write `critical`'],
    ['severity:\n  high:\n    fix_within: 7d', `${file}:3:5`, 'unknown key `fix_within`', 'Write `fix-within`'],
    [
      'zebra: 1',
      `${file}:1:1`,
      'unknown key `zebra`',
      'Remove it; the policy file takes version, severity, kinds, hardening, unfixed',
    ],
    [
      'severity:\n  high: blok',
      `${file}:2:9 severity.high`,
      'is `blok`',
      'Write `block`; there are `block`, `warn`, `log`.',
    ],
    ['severity:\n  high: { action: 5 }', `${file}:2:19 severity.high.action`, 'is `5`', 'Write one of `block`'],
    ['severity:\n  high: 7', `${file}:2:9 severity.high`, 'is `7`', 'Write one of `block`'],
    ['severity:\n  high: [block]', `${file}:2:9 severity.high`, 'is a list', 'Write one of `block`'],
    ['severity:\n  high:\n', `${file}:2:8 severity.high`, 'has no value', 'Write one of'],
    ['severity:\n  high: { fix-within: 7 }', `${file}:2:23 severity.high.fix-within`, 'is `7`', 'Write hours or days'],
    [
      'severity:\n  high: { fix-within: 0d }',
      `${file}:2:23 severity.high.fix-within`,
      'is `0d`',
      'Write hours or days',
    ],
    ['severity: block', `${file}:1:11 severity`, 'is `block`', 'Write a line for each severity'],
    ['eol: no', `${file}:1:6 eol`, 'is `no`', 'Write one of'],
    ['eol: false', `${file}:1:6 eol`, 'is `false`', 'Write one of'],
    ['version: 2', `${file}:1:10 version`, 'is `2`', 'Write `1`'],
    ['- eol', `${file}:1:1`, 'is a list', 'Write keys and values'],
    ['block', `${file}:1:1`, 'is `block`', 'Write keys and values'],
    ['severity:\n  low: { escalate: tikcet }', `${file}:2:20 severity.low.escalate`, 'is `tikcet`', 'Write `ticket`'],
    ['gate-on: nwe', `${file}:1:10 gate-on`, 'is `nwe`', 'Write `new`; there are `all`, `new`.'],
    ['gate-on: true', `${file}:1:10 gate-on`, 'is `true`', 'Write one of `all`, `new`.'],
    ['baseline: out/main.json', `${file}:1:11 baseline`, 'main.json', 'A Trivy JSON is named in the input `baseline`'],
    ['baseline: ghcr.io/Acme/app', `${file}:1:11 baseline`, 'Acme', 'Write an image'],
    ['ignore-base: yes', `${file}:1:14 ignore-base`, 'is `yes`', 'Write `true` or `false`'],
    ['vex: [vex.json]', `${file}:1:6 vex`, 'is', 'Write `files:`, `trust:`, `max-age:` or `for:` below it'],
    [
      'vex: { files: [vex.yaml] }',
      `${file}:1:16 vex.files[0]`,
      'is `vex.yaml`',
      'Write a list of JSON files in the repository',
    ],
    ['vex: { files: ["../vex.json"] }', `${file}:1:16 vex.files[0]`, 'is `../vex.json`', 'Write a list of JSON files'],
    ['vex: { trust: acme.pub }', `${file}:1:15 vex.trust`, 'is `acme.pub`', 'Write a list of signers'],
    ['vex: { trust: [{ issuer: "https://a.example" }] }', `${file}:1:16 vex.trust[0]`, 'is a map', 'list of signers'],
    ['vex: { trust: [{ keys: [../a.pub] }] }', `${file}:1:25 vex.trust[0].keys[0]`, 'is `../a.pub`', 'list of files'],
    [
      'vex: { files: .github/vex/acme.vex.json }',
      `${file}:1:15 vex.files`,
      'is `.github/vex/acme.vex.json`',
      'list of JSON files',
    ],
    ['vex: { for: [urgent] }', `${file}:1:14 vex.for[0]`, 'is `urgent`', 'Write a list of severities'],
    ['vex: { max-age: 1y }', `${file}:1:17 vex.max-age`, 'is `1y`', 'Write hours or days'],
    ['clock: first-sen', `${file}:1:8 clock`, 'is `first-sen`', 'Write `first-seen`'],
    ['overdue: page', `${file}:1:10 overdue`, 'is `page`', 'Write one of `block`, `warn`, `log`'],
    ['owners: alice', `${file}:1:9 owners`, 'is `alice`', 'Write a list of entries like'],
    [
      'owners: [{ images: api, owner: alice, pager: 0123456789abcdef }]',
      `${file}:1:46 owners[0].pager`,
      'is `0123456789abcdef`',
      'the key itself is a secret',
    ],
    [`owners: [{ images: api, owner: "<b>" }]`, `${file}:1:32 owners[0].owner`, 'is `<b>`', 'Write a person or a team'],
    ['owners: [{ images: api, owner: a, mail: b }]', `${file}:1:41 owners[0].mail`, 'is `b`', 'Write an address'],
    [
      'policy: { reviewed: 2026-02-30 }',
      `${file}:1:21 policy.reviewed`,
      'is `2026-02-30`',
      'Write the day of the last review',
    ],
    [
      'policy: { review-every: quarterly }',
      `${file}:1:25 policy.review-every`,
      'is `quarterly`',
      'Write days, e.g. `90d`',
    ],
    ['sla: 7d', `${file}:1:1`, 'unknown key `sla`', 'Write `fix-within` for a severity'],
    ['kinds: block', `${file}:1:8 kinds`, 'is `block`', 'Write a line for each kind'],
    ['kinds:\n  secrets: block', `${file}:2:3`, 'unknown key `secrets`', 'Write `secret`; kinds takes vulnerability,'],
    ['kinds:\n  secret: { hihg: log }', `${file}:2:13`, 'unknown key `hihg`', 'Write `high`; kinds.secret takes crit'],
    ['kinds:\n  secret: { high: lgo }', `${file}:2:19 kinds.secret.high`, 'is `lgo`', 'Write `log`'],
    ['exceptions: 90', `${file}:1:13 exceptions`, 'is `90`', 'Write `max-days:`, `req'],
    [
      'exceptions: { max-day: 9 }',
      `${file}:1:15`,
      'unknown key `max-day`',
      'Write `max-days`; exceptions takes max-days',
    ],
    ['exceptions: { max-days: 90d }', `${file}:1:25 exceptions.max-days`, 'is `90d`', 'Write whole days'],
    ['exceptions: { max-days: 0 }', `${file}:1:25 exceptions.max-days`, 'is `0`', 'Write whole days'],
    [
      'exceptions: { max-days: { high: 1.5 } }',
      `${file}:1:33 exceptions.max-days.high`,
      'is `1.5`',
      'Write whole days, from 1',
    ],
    [
      'images: [{ match: a, exceptions: { max-days: { hgih: 5 } } }]',
      `${file}:1:48`,
      'unknown key `hgih`',
      'Write `high`; images[0].exceptions.max-days takes critical,',
    ],
    ['exceptions: { require-ticket: maybe }', `${file}:1:31 exceptions.require-ticket`, 'is `maybe`', 'Write `true`'],
    ['packages: lodash', `${file}:1:11 packages`, 'is `lodash`', 'Write a list; each entry has'],
    ['packages: [lodash]', `${file}:1:12 packages[0]`, 'is `lodash`', 'Write a list; each entry has'],
    [
      'packages: [{ match: lodash, action: log, reason: x, expires: 2026-12-31 }]',
      `${file}:1:21 packages[0].match`,
      'is `lodash`',
      'Write a package URL',
    ],
    [
      'packages: [{ match: pkg:npm/a, action: ignore, reason: x, expires: 2026-12-31 }]',
      `${file}:1:40 packages[0].action`,
      'is `ignore`',
      'Write one of `block`, `warn`, `log`.',
    ],
    [
      'packages: [{ match: pkg:npm/a, action: log, reason: x }]',
      'packages[0].expires',
      'is missing',
      'Write the last day on which it holds',
    ],
    [
      'packages: [{ match: pkg:npm/a, action: warn, reason: x, expires: 2026-02-30 }]',
      'packages[0].expires',
      'is `2026-02-30`',
      'Write the last day on which it holds',
    ],
    [
      'packages: [{ match: pkg:npm/a, action: log, reason: <why>, expires: 2026-12-31 }]',
      'packages[0].reason',
      'is `<why>`',
      'Write in words why',
    ],
    [
      'packages: [{ match: pkg:npm/a, action: log, expires: 2026-12-31 }]',
      'packages[0].reason',
      'is missing',
      'Write in words why',
    ],
    [
      'images: [{ match: a, paths: [{ match: "[a", action: log, reason: x, expires: 2026-12-31 }] }]',
      'images[0].paths[0].match',
      'is `[a`',
      'Write a pattern for files',
    ],
    [
      'paths: [{ match: "a/**", action: log, reason: x, until: 2026-12-31, expires: 2026-12-31 }]',
      `${file}:1:50`,
      'unknown key `until`',
      'takes match, action, reason, expires, exploited, ticket',
    ],
    ['images: ghcr.io', `${file}:1:9 images`, 'is `ghcr.io`', 'Write a list'],
    ['images:\n  - eol: log', `${file}:2:5 images[0].match`, 'is missing', 'Write a pattern'],
    ['images:\n  - match: "a b"', `${file}:2:12 images[0].match`, 'is `a b`', 'Write a pattern'],
    [
      'images:\n  - match: a\n    eool: log',
      `${file}:3:5`,
      'unknown key `eool`',
      'Write `eol`; images[0] takes match,',
    ],
    ['images: [a]', `${file}:1:10 images[0]`, 'is `a`', 'Write `match:`'],
    ['__proto__: { eol: log }', `${file}:1:1`, 'unknown key `__proto__`', 'Remove it'],
    ['<<: { eol: log }', `${file}:1:1`, 'unknown key `<<`', 'Remove it'],
    ['eol: log\neol: block', `${file}:2:1`, 'twice', 'Keep one'],
    ['severity:\n\thigh: block', `${file}:2:1`, 'a tab', 'spaces'],
    ['eol: &x log', `${file}:1:9`, 'the anchor `&x`', 'Remove it'],
    ['eol: *x', `${file}:1:6`, 'the alias `*x`', 'Write the value out'],
    ['eol: !mine log', `${file}:1:6`, 'a YAML tag', 'Remove the tag'],
    ['eol: log\n---\neol: block', `${file}:2:1`, 'a second YAML document', 'Keep one'],
    ['%YAML 1.1\n---\neol: log', `${file}:1:1`, 'another version of YAML', '%YAML'],
    ['? [a]\n: log', `${file}:1:3`, 'a key that is not a plain word', 'plain word'],
    ['eol: "log', `${file}:1:10`, 'not valid YAML', 'Correct the syntax'],
    ['eol: lo\u0000g', `${file}:1:8`, 'an invisible control character', 'Remove it'],
    ['eol: log # \u202eok', `${file}:1:12`, 'an invisible control character', 'Remove it'],
  ])('is named with its place and its fix: %j', (text, where, what, fix) => {
    const [problem] = refusal(text).problems;
    expect(problem).toEqual({
      where: expect.stringContaining(where),
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    });
  });

  it('does not hide the others', () => {
    const text = 'versoin: 1\nseverity:\n  critical: blcok\n  high: { action: wran, fix-in: 7d }\neol: never\n';
    expect(
      refusal(text)
        .problems.map(({ where }) => where)
        .toSorted(),
    ).toEqual([
      `${file}:1:1`,
      `${file}:3:13 severity.critical`,
      `${file}:4:19 severity.high.action`,
      `${file}:4:25`,
      `${file}:5:6 eol`,
    ]);
  });

  it('never brings the default policy back: an invalid file stops the run', () => {
    expect(() => parsePolicy('severity:\n  critical: lgo\n', file)).toThrow(ConfigError);
    expect(() => parsePolicy('severity: [\n', file)).toThrow(ConfigError);
    expect(() => parsePolicy('unfixd: log\n', file)).toThrow(ConfigError);
  });

  it.each([
    ['a bomb of aliases', `a: &a [x, x]\n${'bcdefghi'.replaceAll(/./g, (key) => `${key}: &${key} [*a, *a]\n`)}`],
    ['sixty thousand brackets', '['.repeat(60_000)],
    [
      'ten thousand keys',
      Array.from({ length: 8000 }, (__, index) => `k${index}: 1\n`)
        .join('')
        .slice(0, 64_000),
    ],
    ['an unclosed quote and a long line', `eol: "${'x '.repeat(30_000)}`],
    ['ten thousand maps', '{a: '.repeat(5_000)],
    ['megabytes', 'eol: log #'.padEnd(10_000_000, 'x')],
  ])(
    'is refused quickly also when it is %s',
    (_, text) => {
      expect(refusal(text).problems.length).toBeLessThanOrEqual(51);
    },
    5_000,
  );

  it('is always a ConfigError, whatever the text', () => {
    const words = fc.constantFrom(
      'severity',
      'high',
      ':',
      ' ',
      '\n',
      '  ',
      'block',
      '-',
      '{',
      '}',
      '[',
      '"',
      '&a',
      '*a',
      '\t',
      '#',
      '7d',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        try {
          parsePolicy(input, file);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('rules for images', () => {
  const text = `
eol: warn
unscannable: block
images:
  - match: "ghcr.io/acme/*"
    eol: log
  - match: "ghcr.io/acme/static"
    unscannable: warn
  - match: "**/prod/**"
    severity: { high: block, critical: { fix-within: 2h } }
    eol: block
  - match: "alpine:3.*"
    eol: log
`;

  it.each([
    ['no name', [], 'warn block warn'],
    ['no rule for it', ['docker.io/acme/api'], 'warn block warn'],
    ['a rule', ['ghcr.io/acme/api:1.2'], 'log block warn'],
    ['a name with port and digest', [`ghcr.io/acme/api@sha256:${'0'.repeat(64)}`], 'log block warn'],
    ['two rules', ['ghcr.io/acme/static:1'], 'log warn warn'],
    ['a star stops at a slash', ['ghcr.io/acme/team/api'], 'warn block warn'],
    ['two stars do not', ['registry.local:5000/prod/team/api:1'], 'block block block'],
    ['two places: the strictest', ['ghcr.io/acme/static:1', 'docker.io/acme/api:1'], 'warn block warn'],
    ['two places, one strict', ['ghcr.io/acme/api:1', 'eu.gcr.io/prod/api:1'], 'block block block'],
    ['a short name', ['alpine:3.20'], 'log block warn'],
    ['the long form of a short name', ['docker.io/library/alpine:3.20'], 'log block warn'],
    ['another tag', ['alpine:edge'], 'warn block warn'],
  ])('%s', (_, names, expected) => {
    const { eol, unscannable, severity } = policy(text, ...names);
    expect(`${eol.value} ${unscannable.value} ${severity.HIGH.action.value}`).toBe(expected);
  });

  it('take the shortest time to fix, and are named in the source', () => {
    const result = policy(text, 'ghcr.io/acme/api', 'x.io/prod/y/z');
    expect(valuesOf(result.severity.CRITICAL)).toEqual({ action: 'block', fixWithin: 2, escalate: 'page' });
    expect(result.source).toBe(`${file} for ghcr.io/acme/*; ${file} for **/prod/**`);
  });

  it('are matched quickly whatever the pattern', () => {
    const slow = `images: [{ match: "${'a*'.repeat(100)}b", eol: log }]`;
    policy(slow, 'a'.repeat(250));
  }, 5_000);
});
