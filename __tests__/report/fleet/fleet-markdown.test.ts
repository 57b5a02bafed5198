import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { Kind } from '../../../src/policy/policy.js';
import { fleetMarkdown } from '../../../src/report/fleet/fleet-markdown.js';
import { fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { mailText } from '../../../src/report/fleet/mail-text.js';
import { ledgerOf, night } from '../../ledger/nights.js';
import { anyHostileText, markdownFaults } from '../hostile.js';
import { reportOn } from './report-on.js';

describe('foreign text', () => {
  it('means nothing in any table', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const lines = fleetMarkdown(reportOn(text)).split('\n');
        const foreign = lines.filter((line) => /^\| (?!---| \||✅|❌|❔)/.test(line));
        expect(foreign.flatMap(markdownFaults)).toEqual([]);
        const width = (line: string) => line.replace(/`[^`]*`/g, '').split('|').length;
        expect(
          new Set(lines.filter((line) => line.startsWith('| ❔') || line.startsWith('| ✅')).map(width)).size,
        ).toBeLessThan(2);
      }),
    );
  });

  it('is not there where everybody reads it, and the figures are', () => {
    const text = fleetMarkdown(reportOn('unknown-to-the-world'), { isPublic: true });
    expect(text).not.toContain('unknown-to-the-world');
    expect(text).toContain('| New findings | **0** |');
    expect(text).toContain('Names of images and findings are withheld');
  });
});

it('says how many days are left of an exception, and who has approved it', () => {
  expect(fleetMarkdown(reportOn('CVE-2026-9'))).toContain(
    '| `xCVE-2026-9` | everywhere | 1 day left (2026-01-05) | CVE-2026-9 | approved by CVE-2026-9, as the entry says |',
  );
});

describe('the fix of a finding', () => {
  const rowOf = (is: Kind, id: string) => {
    const report = reportOn('y');
    const findings = report.sources.ledger.findings.map((one) => ({ ...one, name: { ...one.name, is, id } }));
    const ledger = { ...report.sources.ledger, findings };
    const text = fleetMarkdown({ ...report, sources: { ...report.sources, ledger } });
    return text.split('\n').find((line) => line.includes(`\`${id}\``));
  };

  it.each<[string, Kind, string, RegExp]>([
    ['no version fixes a vulnerability', 'vulnerability', 'CVE-2026-1', /\| none known \|$/],
    ['a check of ours says it', 'misconfiguration', 'hardening/root-user', /\| Make a user in the Dockerfile .*\|$/],
    ['a check of a scanner says nothing', 'misconfiguration', 'DS002', /\|\s*\|$/],
    ['nor does a secret', 'secret', 'github-pat', /\|\s*\|$/],
  ])('is what there is to do: %s', (_, is, id, expected) => {
    expect(rowOf(is, id)).toMatch(expected);
  });
});

describe('the databases that a report names', () => {
  const linesOf = (digests: readonly (string | undefined)[]) => {
    const nights = digests.map((databaseDigest, index) => ({ at: night(index), faults: ['CVE-1'], databaseDigest }));
    const report = fleetReport({ ledger: fleetLedger(ledgerOf(nights).state, { since: 0, until: night(30) }) });
    const [line = ''] = /^Databases of its scans: .*$/m.exec(mailText(report)) ?? [];
    expect(fleetMarkdown(report)).toContain(`- ${line}\n`);
    return line.replace('Databases of its scans: ', '');
  };
  const names = (...labels: readonly string[]) => labels.map((label) => digestOf(label)).join(', ');

  it.each<[string, readonly (string | undefined)[], string]>([
    ['no scan', [], 'no data'],
    ['one', ['a', 'a'], names('a')],
    ['the newest of several first', ['a', 'b', 'c'], names('c', 'b', 'a')],
    ['three of many', ['a', 'b', 'c', 'd', 'e'], `${names('e', 'd', 'c')}, 2 more`],
    ['what is not known', ['a', undefined, 'b'], `${names('b', 'a')}, not known of 1 scan`],
    ['nothing that is known', [undefined, undefined], 'not known of 2 scans'],
  ])('of %s', (_, digests, expected) => {
    expect(linesOf(digests)).toBe(expected);
  });
});
