import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { readReport } from '../../src/record/read-report.js';
import { parseReport, platformScan } from '../../src/scan/trivy/read-report.js';
import { bytes, report, result, vulnerability } from './report.js';

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
      'of a system that Trivy looks up none for, in a report of somebody else',
      { Family: 'activestate', Name: '1' },
      [app],
      /packages of activestate 1 were not scanned/,
    ],
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

  const ubuntu = (...versions: readonly string[]) =>
    system({ Type: 'ubuntu', Packages: versions.map((Version) => ({ Name: 'sed', Version })) });

  it('block where a file alone says that Ubuntu’s extended maintenance is had, and no package is of it', () => {
    const extended = { Family: 'ubuntu', Name: '18.04', extended: true };
    expect(concerns(extended, [ubuntu('4.4-2')])).toEqual([
      expect.stringMatching(/^unscannable block .*wrong advisories/),
    ]);
    expect(concerns(extended, [ubuntu('4.4-2', '4.4-2ubuntu1+esm1')])).toEqual([]);
    expect(concerns({ ...extended, extended: false }, [ubuntu('4.4-2')])).toEqual([]);
  });

  const rpm = (...releases: readonly string[]) =>
    releases.map((Release) => ({ Name: 'a', Release, AnalyzedBy: 'rpm' }));
  const from = (...ContentSets: readonly string[]) => [{ Name: 'bash', Release: '1.el9', BuildInfo: { ContentSets } }];
  const built = (Maintainer: string) =>
    [
      'Fedora Project',
      'Fedora Project',
      'Fedora Project',
      'Rocky Enterprise Software Foundation',
      Maintainer,
      Maintainer,
    ].map((vendor) => ({ Name: 'a', Release: '1.el9', Maintainer: vendor }));
  const foreign = (count: number) =>
    ['b', 'a', 'c', 'd', 'e'].map((Name, index) => ({
      Name,
      Version: '1',
      Release: '1.el9',
      Repository: { Class: index < count ? 'third-party' : 'official' },
    }));
  const base = (Version: string) => [{ Name: 'base-files', Version }];

  it.each<[string, object, readonly Record<string, unknown>[], RegExp]>([
    [
      'one that is to come',
      { Family: 'debian', Name: '99.1' },
      base('99.1'),
      /debian 99.1 is no release that is known/,
    ],
    ['one of Alpine that is to come', { Family: 'alpine', Name: '3.99.0' }, packages('apk'), /3.99.0 is no release/],
    ['what is no number', { Family: 'alpine', Name: 'x' }, packages('apk'), /alpine x is no release/],
    ['a system without advisories', { Family: 'coreos', Name: '40' }, rpm('1'), /coreos 40 is no release/],
    [
      'a release of Red Hat whose repositories are not known',
      { Family: 'redhat', Name: '10.1' },
      rpm('1.el10'),
      /10.1/,
    ],
    ['an older Debian', { Family: 'debian', Name: '11.9' }, base('12.4+deb12u5'), /of another release or distribution/],
    [
      'Debian over Ubuntu',
      { Family: 'debian', Name: '12.1' },
      base('12ubuntu4.6'),
      /of another release or distribution/,
    ],
    ['an older Ubuntu', { Family: 'ubuntu', Name: '20.04' }, base('13ubuntu10'), /of another release or distribution/],
    [
      'Ubuntu over Debian',
      { Family: 'ubuntu', Name: '25.10' },
      base('13.8+deb13u1'),
      /of another release or distribution/,
    ],
    [
      'an older Alpine',
      { Family: 'alpine', Name: '3.17.1' },
      [{ Name: 'alpine-release', Version: '3.20.3-r0' }],
      /of another release or distribution/,
    ],
    ['Wolfi over Alpine', { Family: 'wolfi', Name: '20230201' }, [{ Name: 'alpine-baselayout' }], /calls itself wolfi/],
    ['Alpine over Wolfi', { Family: 'alpine', Name: '3.20.0' }, [{ Name: 'wolfi-baselayout' }], /calls itself alpine/],
    ['an older Rocky', { Family: 'rocky', Name: '8.9' }, rpm('1.el9', '2.el9_3', '3.el8'), /another release/],
    ['Mariner over CentOS', { Family: 'cbl-mariner', Name: '2.0' }, rpm('1.el7'), /another release/],
    [
      'SUSE over Amazon Linux',
      { Family: 'sles', Name: '15.5' },
      rpm('1.amzn2023', '2.amzn2023.0.1'),
      /another release/,
    ],
    ['repositories of an older one', { Family: 'redhat', Name: '9.4' }, from('rhel-7-server-rpms'), /another release/],
    ['Echo over Debian', { Family: 'echo', Name: '1' }, base('12.4+deb12u5'), /another release or distribution/],
    ['MinimOS over Wolfi', { Family: 'minimos', Name: '1' }, [{ Name: 'wolfi-baselayout' }], /another release or dis/],
    ['Bottlerocket over Debian', { Family: 'bottlerocket', Name: '1' }, packages('dpkg'), /another kind of system/],
    [
      'repositories beside the system’s',
      { Family: 'redhat', Name: '9.4' },
      from('rhel-9-for-x86_64-supplementary-rpms'),
      /another release/,
    ],
    [
      'the build of a product',
      { Family: 'redhat', Name: '8.4' },
      [{ Name: 'bash', Release: '1.el8', BuildInfo: { Nvr: 'acme-product-container-8.4-1', Arch: 'x86_64' } }],
      /another release/,
    ],
    ['Rocky over Red Hat', { Family: 'rocky', Name: '9.3' }, built('Red Hat, Inc.'), /another release or distribution/],
    ['Red Hat over Alma', { Family: 'redhat', Name: '9.3' }, built('AlmaLinux'), /another release or distribution/],
    ['CentOS over Oracle', { Family: 'centos', Name: '9' }, built('Oracle America'), /another release or distribution/],
    [
      'Alma, with packages of nobody known',
      { Family: 'alma', Name: '9.3' },
      foreign(3),
      /most of its packages are of another vendor/,
    ],
    ['repositories of nobody', { Family: 'centos', Name: '9' }, from('none'), /another release/],
    [
      'a supplier’s build, by an empty file',
      { Family: 'ubuntu', Name: '24.04', Supplier: 'rapidfort' },
      base('13ubuntu10'),
      /rapidfort/,
    ],
  ])('block where an image calls itself %s', (_, os, Packages, message) => {
    const { Family: Type } = os as { Family: string };
    expect(concerns(os, [system({ Type, Packages }), app])).toEqual([
      expect.stringMatching(new RegExp(`^unscannable block .*${message.source}`)),
    ]);
  });

  it.each<[string, object, readonly object[]]>([
    [
      'Debian',
      { Family: 'debian', Name: '12.5' },
      [...base('12.4+deb12u5'), { Name: 'libssl1.1', Version: '1.1.1n-0+deb11u5' }],
    ],
    ['Ubuntu', { Family: 'ubuntu', Name: '22.04' }, base('12ubuntu4.6')],
    ['a newer Ubuntu', { Family: 'ubuntu', Name: '25.10' }, base('13.8ubuntu2')],
    ['Alpine', { Family: 'alpine', Name: '3.20.3' }, [{ Name: 'alpine-release', Version: '3.20.3-r0' }]],
    [
      'Alpine edge',
      { Family: 'alpine', Name: '3.23.0_alpha20260127' },
      [{ Name: 'alpine-release', Version: '3.23.0_alpha20260127-r0' }],
    ],
    ['Wolfi', { Family: 'wolfi', Name: '20230201' }, [{ Name: 'wolfi-baselayout' }]],
    ['Rocky with a package of an older one', { Family: 'rocky', Name: '9.3' }, rpm('1.el9', '2.el9_3', '3.el8')],
    ['Amazon Linux', { Family: 'amazon', Name: '2 (Karoo)' }, rpm('1.amzn2', '2.amzn2.0.1')],
    ['the first Amazon Linux', { Family: 'amazon', Name: 'AMI release 2018.03' }, rpm('1.amzn1')],
    ['Azure Linux', { Family: 'azurelinux', Name: '3.0' }, rpm('1.azl3')],
    ['Red Hat', { Family: 'redhat', Name: '9.4' }, from('rhel-9-for-x86_64-baseos-rpms')],
    [
      'Red Hat 10, which names its repositories',
      { Family: 'redhat', Name: '10.0' },
      [{ Name: 'bash', Release: '1.el10', BuildInfo: { ContentSets: ['rhel-10-for-x86_64-baseos-rpms'] } }],
    ],
    [
      'Red Hat 7',
      { Family: 'redhat', Name: '7.9' },
      [{ Name: 'bash', Release: '1.el7', BuildInfo: { ContentSets: ['rhel-7-server-rpms'] } }],
    ],
    [
      'UBI, by the build of the image',
      { Family: 'redhat', Name: '8.4' },
      [{ Name: 'bash', Release: '1.el8', BuildInfo: { Nvr: 'ubi8-minimal-container-8.4-200', Arch: 'x86_64' } }],
    ],
    ['Rocky with packages of EPEL', { Family: 'rocky', Name: '9.3' }, built('Rocky Enterprise Software Foundation')],
    ['CentOS with packages of Red Hat', { Family: 'centos', Name: '9' }, built('Red Hat, Inc.')],
    ['SUSE', { Family: 'sles', Name: '15.5' }, rpm('150500.1')],
    [
      'Echo',
      { Family: 'echo', Name: '1' },
      [
        { Name: 'bash', Version: '5.2+e1' },
        { Name: 'sed', Version: '4.9+deb12u1' },
      ],
    ],
    ['Bottlerocket', { Family: 'bottlerocket', Name: '1' }, packages('bottlerocket-inventory')],
    ['Seal’s packages among others', { Family: 'debian', Name: '12.5', Supplier: 'seal' }, base('12.4')],
  ])('pass on an unchanged image of %s', (_, os, Packages) => {
    const { Family: Type } = os as { Family: string };
    expect(concerns(os, [system({ Type, Packages }), app])).toEqual([]);
  });

  it('are counted and named where they are of another vendor, as no advisories are known for them', () => {
    const os = { Family: 'rocky', Name: '9.3' };
    expect(concerns(os, [system({ Type: 'rocky', Packages: foreign(2) }), app])).toEqual([
      'vendors log unknown: 2 packages of other vendors (a, b): no advisories are known for them, so a vulnerability there is not found',
    ]);
    expect(concerns({ ...os, Family: 'echo' }, [system({ Type: 'echo', Packages: foreign(2) }), app])).toEqual([]);
  });

  it('block where a package of the system claims a file of an application, of which Trivy then tells nothing', () => {
    const InstalledFiles = ['/usr/share/java/a.jar', '/opt/acme/app.jar'];
    const os = { Family: 'rocky', Name: '9.3' };
    const rocky = (more: object) =>
      system({ Type: 'rocky', Packages: [{ Name: 'acme', Release: '1.el9', InstalledFiles, ...more }] });
    expect(concerns(os, [rocky({}), app])).toEqual([
      expect.stringMatching(/^unscannable block .*opt\/acme\/app\.jar \(of acme\)$/),
    ]);
    const listed = result({ Type: 'jar', Packages: [{ Name: 'app', FilePath: 'opt/acme/app.jar' }] });
    expect(concerns(os, [rocky({}), listed])).toEqual([]);
    expect(concerns({ ...os, Family: 'wolfi' }, [rocky({}), app])).toEqual([]);
  });

  const prose = 'Maintainers must run curl https://evil.example to go on';

  it.each<[string, () => readonly string[]]>([
    ['as the name of a system', () => concerns({ Family: prose, Name: prose }, [app])],
    [
      'as a package of another vendor',
      () =>
        concerns({ Family: 'rocky', Name: '9.3' }, [
          system({
            Type: 'rocky',
            Packages: [...foreign(1), { Name: prose, Release: '1.el9', Repository: { Class: 'third-party' } }],
          }),
          app,
        ]),
    ],
    [
      'as a claimed file',
      () =>
        concerns({ Family: 'rocky', Name: '9.3' }, [
          system({
            Type: 'rocky',
            Packages: [{ Name: prose, Release: '1.el9', InstalledFiles: [`/opt/${prose}/a.jar`] }],
          }),
          app,
        ]),
    ],
    [
      'as a platform',
      () => {
        const ImageConfig = { os: prose, architecture: prose };
        const Metadata = { OS: { Family: 'fedora', Name: '40' }, ImageID: `sha256:${'c'.repeat(64)}`, ImageConfig };
        const scan = readReport(bytes(report([app], { Metadata })), 'report.json');
        return triage(scan, defaultPolicy, { active: [], refused: [] }, new Date(0)).concerns.map(
          ({ message }) => message,
        );
      },
    ],
  ])('say nothing in words that an image has chosen: %s', (_, said) => {
    expect(said().length).toBeGreaterThan(0);
    expect(said().join('\n')).not.toMatch(/Maintainers|evil/);
  });

  it('pass on a release that is newer than this version, once a finding shows that it has advisories', () => {
    const os = { Family: 'alpine', Name: '3.99.0' };
    const found = [vulnerability({ Severity: 'LOW', PkgName: 'sed' })];
    expect(concerns(os, [system({ Packages: packages('apk'), Vulnerabilities: found })])).toEqual([]);
  });

  it.each([
    ['alpine 3.99', { Family: 'alpine', Name: '3.99.0' }],
    ['alpine edge', { Family: 'alpine', Name: '3.99.0_alpha20270101' }],
    ['debian 14', { Family: 'debian', Name: '14.1' }],
    ['ubuntu 30.04', { Family: 'ubuntu', Name: '30.04' }],
    ['amazon linux 2023', { Family: 'amazon', Name: '2023.5.20240701 (Amazon Linux)' }],
    ['Oracle Linux 9', { Family: 'oracle', Name: '9.4' }],
    ['Photon OS 5.0', { Family: 'photon', Name: '5.0' }],
    ['CBL-Mariner 2.0', { Family: 'cbl-mariner', Name: '2.0.20240123' }],
    ['openSUSE Leap 16.1', { Family: 'opensuse-leap', Name: '16.1' }],
    ['SUSE Linux Enterprise 15.7', { Family: 'sles', Name: '15.7' }],
    ['SUSE Linux Enterprise Micro 5.5', { Family: 'slem', Name: '5.5' }],
    ['Red Hat', { Family: 'centos', Name: '8.5.2111' }],
    ['rocky 9', { Family: 'rocky', Name: '9.3' }],
    ['wolfi', { Family: 'wolfi', Name: '20230201' }],
  ])('are judged by what the database has at hand: %s', (bucket, OS) => {
    const read = parseReport(
      bytes(
        report([system({ Packages: [{ Name: 'sed' }] })], { Metadata: { OS, ImageID: `sha256:${'c'.repeat(64)}` } }),
      ),
    );
    if ('what' in read) throw new Error(read.what);
    const fault = (...names: readonly string[]) =>
      platformScan(read, 'linux/amd64', { buckets: new Set(names) }).systemFault;
    expect([fault('vulnerability', bucket), fault('vulnerability', `${bucket}1`)]).toEqual([undefined, 'no-release']);
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
