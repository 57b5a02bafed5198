import { describe, expect, it } from '@jest/globals';
import { parseReference } from '../../../src/oci/reference.js';
import { harborScanResult } from '../../../src/scan/harbor/harbor-scan-result.js';
import { type HarborScanLimits, scanArtifact } from '../../../src/scan/harbor/scan-artifact.js';
import { item, reportOf, reportType } from '../../contract/harbor-fake.js';
import { fakeArtifact } from '../../contract/harbor-state.js';
import { harborForEach } from '../../oci/harbor/harbor-world.js';

const at = harborForEach();
const minute = 60_000;
const scan = (limits: Partial<HarborScanLimits> = {}, image = 'acme/api:1') =>
  scanArtifact(at.world, at.harbor, parseReference(`${at.fake.host}/${image}`), { timeout: 10 * minute, ...limits });
const holds = () => at.fake.holds('acme/api', { tags: ['1'] });
const artifactPath = '/api/v2.0/projects/acme/repositories/api/artifacts/';
const now = () => at.world.clock.now();
const ago = (ms: number) => new Date(now().getTime() - ms).toISOString();
const answer = (when: string | RegExp, status: number, body: unknown, more: object = {}) =>
  at.fake.fail({
    when,
    act: { kind: 'status', status, body: typeof body === 'string' ? body : JSON.stringify(body) },
    ...more,
  });

describe('a scan by a Harbor', () => {
  it('is asked for, waited for and read, with the scanner and its own words', async () => {
    const { digest } = holds();
    at.fake.script.set(digest, ['Pending', 'Scheduled', 'Running', 'Running', 'Success']);
    at.fake.found.set(digest, [
      item('CVE-2026-1', 'Critical', {
        links: ['https://nvd.nist.gov/vuln/detail/CVE-2026-1'],
        preferred_cvss: { score_v3: 9.8, vector_v3: 'CVSS:3.1/x' },
      }),
      item('CVE-2026-2', 'Negligible', { fix_version: '', vendor_attributes: { severity: 'unimportant' } }),
    ]);
    const scanned = await scan();
    expect(scanned.platforms).toMatchObject([{ platform: 'linux/amd64', digest }]);
    const source = 'Trivy v0.57.1 (Aqua Security)';
    expect(scanned.platforms[0].report.findings.map(({ id, said }) => ({ id, ...said }))).toEqual([
      { id: 'CVE-2026-1', by: 'harbor', severity: 'Critical', source },
      { id: 'CVE-2026-2', by: 'harbor', severity: 'Negligible', vendor: 'unimportant', source },
    ]);
    const { scanner, findings, platforms } = harborScanResult(scanned);
    expect(scanner).toEqual({ name: 'Trivy in Harbor', version: 'v0.57.1', trust: 'report' });
    expect(platforms).toMatchObject([{ platform: 'linux/amd64', imageId: digest, packages: 1 }]);
    expect(findings).toMatchObject([
      {
        id: 'CVE-2026-1',
        severity: 'CRITICAL',
        severitySource: 'Trivy in Harbor',
        url: 'https://nvd.nist.gov/vuln/detail/CVE-2026-1',
        cvss: { score: 9.8 },
        fixedVersion: '3.0.2',
      },
      { id: 'CVE-2026-2', severity: 'LOW', severitySource: 'Trivy in Harbor (Negligible, vendor: unimportant)' },
    ]);
    expect(at.fake.seen('POST ')).toEqual([`POST ${artifactPath}${encodeURIComponent(digest)}/scan`]);
  });

  it('of an index is that of each of its images; what BuildKit adds runs nowhere', async () => {
    const child = (architecture: string, annotations = {}) =>
      fakeArtifact('acme/api', 0, {
        platform: { os: architecture === 'unknown' ? 'unknown' : 'linux', architecture },
        annotations,
        tags: [architecture],
      });
    const children = [
      child('amd64'),
      child('arm64'),
      child('unknown', { 'vnd.docker.reference.type': 'attestation-manifest' }),
    ];
    at.fake.holds('acme/api', { tags: ['1'], children });
    at.fake.found.set(children[1]?.digest as never, [item('CVE-2026-3', 'High')]);
    at.fake.sboms.set(children[0]?.digest as never, spdx('pkg:deb/debian/openssl@3'));
    const { platforms } = await scan();
    expect(platforms.map(({ platform, report, packages }) => [platform, report.findings.length, packages])).toEqual([
      ['linux/amd64', 0, 1],
      ['linux/arm64', 1, undefined],
    ]);
    expect(at.fake.seen('POST ')).toHaveLength(2);
  });

  it('that another has begun is waited for', async () => {
    const image = holds();
    image.pending = ['Running', 'Running', 'Success'];
    at.fake.found.set(image.digest, [item('CVE-2026-1', 'Low')]);
    expect((await scan()).platforms[0].report.findings).toHaveLength(1);
    expect(at.world.log.lines.join()).toContain('is being scanned already');
  });

  it('takes a report that is young enough where that will do, and asks the scanner for nothing', async () => {
    const image = holds();
    at.fake.found.set(image.digest, [item('CVE-2026-1', 'Low')]);
    image.overview = at.fake.overviewOf(image, 'Success');
    await at.world.clock.sleep(23 * 60 * minute);
    expect((await scan({ maxAge: 24 * 60 * minute })).platforms[0].report.findings).toHaveLength(1);
    expect(at.fake.seen('POST ')).toEqual([]);
    await at.world.clock.sleep(2 * 60 * minute);
    await scan({ maxAge: 24 * 60 * minute });
    expect(at.fake.seen('POST ')).toHaveLength(1);
  });

  it('does not take the report that was there before for the one that it has asked for', async () => {
    const image = holds();
    at.fake.found.set(image.digest, []);
    image.overview = { ...at.fake.overviewOf(image, 'Success'), start_time: ago(2000), end_time: ago(1000) };
    at.fake.script.set(image.digest, ['Before', 'Before', 'Running', 'Success']);
    at.fake.found.set(image.digest, [item('CVE-2026-9', 'High')]);
    expect((await scan()).platforms[0].report.findings).toHaveLength(1);
    expect(at.world.clock.slept.length).toBeGreaterThan(1);
  });

  it('does not take the failure of the scan before for its own', async () => {
    const image = holds();
    image.overview = { ...at.fake.overviewOf(image, 'Error'), end_time: ago(60_000) };
    at.fake.script.set(image.digest, ['Before', 'Running', 'Success']);
    at.fake.found.set(image.digest, [item('CVE-2026-9', 'High')]);
    expect((await scan()).platforms[0].report.findings).toHaveLength(1);
  });

  it('compares times by the clock of Harbor: that of this machine may be wrong', async () => {
    holds();
    at.fake.now = () => now().getTime() - 60 * minute;
    at.fake.found.set(at.fake.projects.get('acme')?.repositories.get('api')?.[0]?.digest as never, [
      item('CVE-2026-9', 'High'),
    ]);
    expect((await scan()).platforms[0].report.findings).toHaveLength(1);
  });

  it('in which nothing is found says how many packages Harbor has seen: without an SBOM nobody knows', async () => {
    const { digest } = holds();
    expect(harborScanResult(await scan()).platforms[0].packages).toBe(0);
    at.fake.sboms.set(digest, spdx('pkg:apk/alpine/musl@1', 'pkg:apk/alpine/zlib@1', 'pkg:oci/api@sha256:1'));
    await at.world.clock.sleep(minute);
    expect(harborScanResult(await scan()).platforms[0].packages).toBe(2);
  });
});

const spdx = (...purls: readonly string[]) => ({
  spdxVersion: 'SPDX-2.3',
  packages: purls.map((referenceLocator) => ({
    name: 'x',
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator }],
  })),
});

const refusing = (status: number): Change => {
  return () => {
    at.fake.scanRefusal = status;
  };
};
type Change = (image: ReturnType<typeof holds>) => void;
const scripted =
  (...words: readonly string[]): Change =>
  ({ digest }) =>
    void at.fake.script.set(digest, words);
const reported =
  (report: unknown): Change =>
  ({ digest }) =>
    void at.fake.reports.set(digest, report);
/** The report of one finding, changed. */
const lies = (change: (report: Record<string, unknown>) => unknown): Change =>
  reported({ toJSON: () => ({ [reportType]: change(reportOf([item('CVE-2026-1', 'High')], now()) as never) }) });
const overview =
  (change: object): Change =>
  () =>
    answer(new RegExp(`^GET ${artifactPath}.*with_scan_overview`), 200, { toJSON: () => shown(change) }, { skip: 2 });
const shown = (change: object) => ({
  ...{ digest: at.fake.projects.get('acme')?.repositories.get('api')?.[0]?.digest, type: 'IMAGE', tags: [] },
  scan_overview: { [reportType]: { scan_status: 'Success', start_time: ago(0), end_time: ago(-minute), ...change } },
});

describe('no report of a Harbor', () => {
  // Each answer that is none, and what is said of it; none of them is ever a scan without findings.
  it.each<[string, Change, string]>([
    ['an empty object with status 200', reported({}), 'harbor-not-scanned'],
    ['a list', reported([]), 'harbor-report-invalid'],
    ['a text', reported('clean'), 'harbor-report-invalid'],
    ['another form of report', reported({ 'application/vnd.other; version=9': {} }), 'harbor-report-invalid'],
    ['null under its form', reported({ [reportType]: null }), 'harbor-report-invalid'],
    ['an empty report under its form', reported({ [reportType]: {} }), 'harbor-report-invalid'],
    ['one without a list', lies(({ vulnerabilities: _, ...rest }) => rest), 'harbor-report-invalid'],
    ['one without a scanner', lies(({ scanner: _, ...rest }) => rest), 'harbor-report-invalid'],
    ['one without a time', lies(({ generated_at: _, ...rest }) => rest), 'harbor-report-invalid'],
    [
      'one that was made before the scan began that it is shown for',
      lies((report) => ({ ...report, generated_at: '2020-01-01T00:00:00Z' })),
      'harbor-report-old',
    ],
    [
      'one of what was found in another image',
      lies((report) => ({
        ...report,
        vulnerabilities: [item('CVE-1', 'Low', { artifact_digests: [`sha256:${'e'.repeat(64)}`] })],
        severity: 'Low',
      })),
      'harbor-report-other-image',
    ],
    [
      'one with a severity that nobody knows',
      lies((report) => ({ ...report, vulnerabilities: [item('CVE-1', 'Catastrophic')] })),
      'harbor-report-invalid',
    ],
    [
      'one with a severity in other letters',
      lies((report) => ({ ...report, vulnerabilities: [item('CVE-1', 'CRITICAL')] })),
      'harbor-report-invalid',
    ],
    [
      'one with a finding without an id',
      lies((report) => ({ ...report, vulnerabilities: [item('', 'Low')] })),
      'harbor-report-invalid',
    ],
    [
      'one with a finding without a package',
      lies((report) => ({ ...report, vulnerabilities: [item('CVE-1', 'Low', { package: undefined })] })),
      'harbor-report-invalid',
    ],
    [
      'one that lacks its worst finding',
      lies((report) => ({ ...report, severity: 'Critical' })),
      'harbor-report-incomplete',
    ],
    [
      'one that is empty where Harbor counts some',
      (image) => {
        overview({ summary: { total: 3 } })(image);
        lies((report) => ({ ...report, severity: 'None', vulnerabilities: [] }))(image);
      },
      'harbor-report-incomplete',
    ],
    [
      'one beside which Harbor counts in a form that nobody can read',
      (image) => {
        overview({ summary: { total: 'one' } })(image);
        lies((report) => report)(image);
      },
      'harbor-report-incomplete',
    ],
    [
      'one that lacks what Harbor calls the worst',
      (image) => {
        overview({ severity: 'Critical' })(image);
        lies((report) => report)(image);
      },
      'harbor-report-incomplete',
    ],
    [
      'one that lacks a finding which is not the worst',
      (image) => {
        at.fake.found.set(image.digest, [item('CVE-1', 'Critical'), item('CVE-2', 'High')]);
        lies((report) => ({ ...report, vulnerabilities: [item('CVE-1', 'Critical')] }))(image);
      },
      'harbor-report-incomplete',
    ],
    ['HTML', () => answer(/additions/, 200, '<html></html>'), 'harbor-protocol'],
    ['404 for the report', () => answer(/additions/, 404, {}), 'harbor-not-found'],
    ['403 for the report', () => answer(/additions/, 403, {}), 'harbor-denied'],
    ['a scan that fails', scripted('Running', 'Error'), 'harbor-scan-failed'],
    ['a scan that is stopped', scripted('Running', 'Stopped'), 'harbor-scan-failed'],
    ['a scan that runs for ever', scripted('Running'), 'harbor-scan-late'],
    ['a scan that is never begun', scripted('Pending'), 'harbor-scan-late'],
    ['a scan of which Harbor says nothing', scripted('Before'), 'harbor-scan-late'],
    ['a state that nobody knows', scripted('Running', 'Perfect'), 'harbor-protocol'],
    ['success without a time', overview({ end_time: undefined }), 'harbor-protocol'],
    ['success at the year one', overview({ end_time: '0001-01-01T00:00:00Z' }), 'harbor-protocol'],
    ['success before it was asked for', overview({ end_time: '2020-01-01T00:00:00Z' }), 'harbor-scan-late'],
    [
      'a form of overview that nobody knows',
      () =>
        answer(
          new RegExp(`^GET ${artifactPath}`),
          200,
          { toJSON: () => ({ ...shown({}), scan_overview: { 'application/x': { scan_status: 'Success' } } }) },
          { skip: 2 },
        ),
      'harbor-protocol',
    ],
    ['400: the scanner is down', refusing(400), 'harbor-scan-refused'],
    ['412: there is no scanner', refusing(412), 'harbor-no-scanner'],
    ['422: it can not be scanned', refusing(422), 'harbor-scan-refused'],
    ['403: the robot may not scan', refusing(403), 'harbor-denied'],
    ['401 for the scan', refusing(401), 'harbor-unauthorized'],
    ['500 for the scan', refusing(500), 'harbor-broken'],
    ['200 for the scan', () => answer('POST ', 200, {}), 'harbor-protocol'],
    [
      'an artifact of another digest',
      () =>
        answer(
          new RegExp(`^GET ${artifactPath}.*`),
          200,
          { toJSON: () => ({ ...shown({}), digest: `sha256:${'0'.repeat(64)}` }) },
          { skip: 1 },
        ),
      'harbor-protocol',
    ],
    [
      'an artifact without a digest',
      () => answer(new RegExp(`^GET ${artifactPath}`), 200, { type: 'IMAGE' }),
      'harbor-protocol',
    ],
    ['no artifact', () => answer(new RegExp(`^GET ${artifactPath}`), 404, {}), 'harbor-not-found'],
  ])('is %s', async (_, change, code) => {
    const image = holds();
    at.fake.found.set(image.digest, []);
    change(image);
    await expect(scan()).rejects.toMatchObject({ code });
    // Whatever happens, it ends.
    expect(at.world.clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(10 * minute);
  });

  it('is an index of which one image was never scanned', async () => {
    const children = ['amd64', 'arm64'].map((architecture) =>
      fakeArtifact('acme/api', 0, { platform: { os: 'linux', architecture }, tags: [architecture] }),
    );
    at.fake.holds('acme/api', { tags: ['1'], children });
    at.fake.found.set(children[0]?.digest as never, [item('CVE-2026-3', 'Low')]);
    at.fake.reports.set(children[1]?.digest as never, {});
    await expect(scan()).rejects.toMatchObject({ code: 'harbor-not-scanned' });
  });

  it('is an index that holds nothing but what claims to be an attestation, and nothing of another type', async () => {
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const nowhere = fakeArtifact('acme/api', 0, { platform: { os: 'unknown', architecture: 'unknown' }, annotations });
    at.fake.holds('acme/api', { tags: ['1'], children: [nowhere] });
    at.fake.holds('acme/chart', { tags: ['1'], type: 'CHART' });
    await expect(scan()).rejects.toMatchObject({ code: 'harbor-protocol' });
    await expect(scan({}, 'acme/chart:1')).rejects.toMatchObject({ code: 'harbor-no-image' });
  });

  it('is one in the future where an older one would do: it is as old as nobody knows', async () => {
    const image = holds();
    image.overview = { ...at.fake.overviewOf(image, 'Success'), end_time: ago(-60 * minute) };
    at.fake.found.set(image.digest, []);
    await scan({ maxAge: 24 * 60 * minute });
    expect(at.fake.seen('POST ')).toHaveLength(1);
  });
});
