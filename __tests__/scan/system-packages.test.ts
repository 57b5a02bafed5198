import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { readReport } from '../../src/scan/read-report.js';
import { bytes, report, result } from './report.js';

const packages = (AnalyzedBy: string) => [{ Name: 'sed', AnalyzedBy }];
const system = (more: Record<string, unknown>) => result({ Class: 'os-pkgs', Type: 'debian', ...more });
const listless = { Packages: undefined };
const app = result();

/** What the default policy says of an image as a whole. */
function concerns(OS: object | undefined, results: readonly Record<string, unknown>[]): readonly string[] {
  const Metadata = { ...(OS ? { OS } : {}), ImageID: `sha256:${'c'.repeat(64)}` };
  const scan = readReport(bytes(report(results, { Metadata })), 'report.json');
  const decided = triage(scan, defaultPolicy, { active: [], refused: [] }, new Date('2026-01-15T00:00:00Z'));
  return decided.concerns.map(({ kind, action, message }) => `${kind} ${action} ${message}`);
}

describe('packages of the operating system that nobody compared with advisories, beside scanned ones of an application', () => {
  it.each<[string, object, readonly Record<string, unknown>[], RegExp]>([
    ['of no known system', { Family: 'none', Name: '' }, [app], /not which system/],
    [
      'of a system without advisories',
      { Family: 'fedora', Name: '40' },
      [app],
      /packages of fedora 40 were not scanned/,
    ],
    ['whose list is gone', { Family: 'debian', Name: '12.5' }, [system(listless), app], /debian 12.5 were not scanned/],
    [
      'of a release that advisories do not know',
      { Family: 'debian', Name: 'forky/sid' },
      [system({ Packages: packages('dpkg') }), app],
      /forky\/sid is no release/,
    ],
    [
      'of another system than the image says',
      { Family: 'wolfi', Name: '1' },
      [system({ Type: 'wolfi', Packages: [...packages('apk'), ...packages('dpkg')] }), app],
      /calls itself wolfi 1/,
    ],
  ])('block: %s', (_, os, results, message) => {
    expect(concerns(os, results)).toEqual([expect.stringMatching(/^unscannable block /)]);
    expect(concerns(os, results)).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, object | undefined, readonly Record<string, unknown>[]]>([
    ['a static program has no system', undefined, [app]],
    ['a system with its packages', { Family: 'debian', Name: '12.5' }, [system({ Packages: packages('dpkg') }), app]],
    ['Alpine edge', { Family: 'alpine', Name: 'edge' }, [system({ Packages: packages('apk') })]],
    [
      'packages that do not say who read them',
      { Family: 'debian', Name: '12' },
      [system({ Packages: [{ Name: 'a' }] })],
    ],
    ['a system without packages of its own', { Family: 'activestate', Name: '1' }, [app]],
    ['RPM read by a list of names', { Family: 'cbl-mariner', Name: '2.0' }, [system({ Packages: packages('rpmqa') })]],
    [
      'a report without lists of packages',
      { Family: 'debian', Name: '12.5' },
      [system(listless), result({ ...listless, Vulnerabilities: [] })].map((one) => one),
    ],
  ])('are no matter for %s', (_, os, results) => {
    expect(concerns(os, results).filter((text) => !/lists no package/.test(text))).toEqual([]);
  });
});
