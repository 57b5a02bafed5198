import { describe, expect, it } from '@jest/globals';
import { noApprovals, nobodyApproves } from '../../../src/policy/approvals.js';
import type { Exceptions } from '../../../src/policy/exceptions/exception.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { lintExceptions } from '../../../src/policy/exceptions/lint.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { bothFiles, type PolicyFile, policyFor, standIn } from '../../../src/policy/file/policy-file.js';
import { withProposed } from '../../../src/policy/proposed.js';
import { triage } from '../../../src/policy/triage.js';
import type { Severity } from '../../../src/scan/finding.js';
import { dayOf, daysLater } from '../../../src/text/calendar-day.js';
import { now, scan, vulnerability } from '../samples.js';

const inDays = (days: number) => dayOf(daysLater(now, days));
const until = (days: number, more = '') =>
  parsePolicy(`exceptions: { adopted-until: ${inDays(days)}${more} }`, 'p.yml');
const plain = (text: string) => parseExceptions(text, '.trivyignore', now);
const yaml = (text: string) => parseExceptions(`vulnerabilities:\n  - ${text}\n`, '.trivyignore.yaml', now);
const bare = 'CVE-2026-0001';
const names = ['ghcr.io/acme/api:1'];

/** `applied …`, `unused …`, and why each other entry is refused. */
function told(file: PolicyFile, exceptions: Exceptions, severity: Severity = 'CRITICAL', images = names) {
  const { exceptions: outcome } = triage(
    scan([vulnerability({ severity })]),
    policyFor(file, images),
    exceptions,
    now,
    { images },
  );
  return [
    ...outcome.applied.map((one) => `applied until ${one.expiry}${one.adopted ? ', adopted' : ''}: ${one.reason}`),
    ...outcome.unused.map(({ id }) => `unused ${id}`),
    ...outcome.refused.map(({ refusal }) => refusal),
  ];
}

describe('an entry without an expiry', () => {
  it.each<[string, Exceptions, string]>([
    ['a bare line', plain(bare), 'adopted without a reason'],
    ['a line with a reason', plain(`${bare} # not reachable`), 'not reachable'],
    ['a line below a comment', plain(`# not reachable\n${bare}`), 'not reachable'],
    ['a YAML entry without anything', yaml(`id: ${bare}`), 'adopted without a reason'],
    ['a YAML entry without expired_at', yaml(`{ id: ${bare}, statement: not reachable }`), 'not reachable'],
  ])('counts until the day that the policy says: %s', (_, exceptions, reason) => {
    expect(told(until(30), exceptions)).toEqual([`applied until ${inDays(30)}, adopted: ${reason}`]);
    expect(told(parsePolicy('', 'p.yml'), exceptions)).not.toContainEqual(expect.stringContaining('applied'));
  });

  it('keeps what limits it', () => {
    const limited = yaml(`{ id: ${bare}, purls: ["pkg:npm/lodash"] }`);
    const other = { name: 'lodahs', version: '1', type: 'npm', class: 'language', purl: 'pkg:npm/lodahs@1' } as const;
    const found = triage(scan([vulnerability({ package: other })]), until(30).base, limited, now, { images: names });
    expect(found.open).toHaveLength(1);
  });

  it('needs no ticket, as nobody could have written one', () => {
    expect(told(until(30, ', require-ticket: true'), plain(bare))).toHaveLength(1);
  });

  it('is a warning of lint, and an error again when its time is over', () => {
    const levels = (file: PolicyFile) => lintExceptions(plain(bare), file, now).map(({ level }) => level);
    expect(levels(until(30))).toEqual(['warning']);
    expect(levels(until(-1))).toEqual(['error']);
    expect(levels(parsePolicy('', 'p.yml'))).toEqual(['error']);
  });

  it('is said to be over', () => {
    const { exceptions } = triage(scan([]), until(-1).base, plain(bare), now, { images: names });
    expect(exceptions.refused[0]?.why).toBe(
      `it gives no reason; it has no expiry; \`exceptions.adopted-until\` ended on ${inDays(-1)}`,
    );
  });
});

describe('promise 9: nothing is adopted', () => {
  const none: Exceptions = { active: [], refused: [] };
  const added = (rules = noApprovals, approvers: readonly string[] = []) =>
    withProposed(none, plain(bare), rules, { counted: new Set(approvers), ofOwn: [] });
  it.each<[string, PolicyFile, Exceptions, string[]]>([
    ['that a pull request adds', until(30), added(), names],
    ['that a pull request adds while nobody may approve', until(30), added(nobodyApproves), names],
    [
      'that a pull request widens',
      until(30),
      withProposed(yaml(`{ id: ${bare}, paths: ["elsewhere/**"] }`), yaml(`id: ${bare}`), noApprovals, {
        counted: new Set(),
        ofOwn: [],
      }),
      names,
    ],
    ['after its day', until(-1), plain(bare), names],
    ['further ahead than an exception may be', until(91), plain(bare), names],
    ['years ahead', until(3600), plain(bare), names],
    ['where one of two branches adopts nothing', bothFiles(until(30), parsePolicy('', 'b.yml')), plain(bare), names],
    ['where the other one adopts nothing', bothFiles(parsePolicy('', 'b.yml'), until(30)), plain(bare), names],
    [
      'where two branches rule and only one has the entry',
      until(30),
      { ...plain(bare), beside: { ...none, branch: 'b' } },
      names,
    ],
    ['by a policy that corrects one that can’t be read', standIn(until(30)), plain(bare), names],
    ['where two branches name different days', bothFiles(until(30), until(31)), plain(bare), names],
    [
      'by the rules for another image',
      parsePolicy(`images: [{ match: ghcr.io/acme/web, exceptions: { adopted-until: ${inDays(30)} } }]`, 'p'),
      plain(bare),
      names,
    ],
    [
      'by the rules for one name of the image',
      parsePolicy(`images: [{ match: ghcr.io/acme/api, exceptions: { adopted-until: ${inDays(30)} } }]`, 'p'),
      plain(bare),
      [...names, 'ghcr.io/acme/web:1'],
    ],
    ['that has a date which is none', until(30), plain(`${bare} exp:2026-02-30`), names],
    ['that has expired', until(30), plain(`${bare} # why, Expiry: 2026-01-01`), names],
    ['that has a date and no reason', until(30), plain(`${bare} exp:2026-02-01`), names],
    ['whose date stands in the comment above', until(30), plain(`# until Expiry: 2026-02-01\n${bare}`), names],
    ['that is a pattern', until(30), plain('CVE-2026-*'), names],
    ['that stands behind another id', until(30), plain(`CVE-2026-0009 ${bare}`), names],
    ['with invisible characters', until(30), plain(`${bare}\u200b`), names],
  ])('%s', (_, file, exceptions, images) => {
    expect(told(file, exceptions, 'CRITICAL', images)).not.toContainEqual(expect.stringContaining('applied'));
    expect(told(file, exceptions, 'CRITICAL', images).length).toBeGreaterThan(0);
  });

  it('for a severity that may be excepted for fewer days, and only for that', () => {
    expect(told(until(100), plain(bare))).toEqual(['too-far-ahead']);
    expect(told(until(100), plain(bare), 'HIGH')).toEqual([
      `applied until ${inDays(100)}, adopted: adopted without a reason`,
    ]);
  });
});
