import { describe, expect, it } from '@jest/globals';
import { openVexOf } from '../../../src/evidence/statement/openvex-document.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { triage } from '../../../src/policy/triage.js';
import { parseVex } from '../../../src/policy/vex/vex-document.js';
import type { ImageRecord } from '../../../src/record/record-schema.js';
import { publishedRecord } from '../../../src/report/json/published-json.js';
import type { Vulnerability } from '../../../src/scan/finding.js';
import { scan, setting } from '../../policy/samples.js';
import { digest, makeAssessment, now, vulnerability } from '../../report/make-assessment.js';

const root = digest('d');
const manifest = digest('e');
const lodash = {
  name: 'lodash',
  version: '4.17.4',
  type: 'npm',
  class: 'language',
  purl: 'pkg:npm/lodash@4.17.4',
} as const;
const found = (id: string, more: Partial<Vulnerability> = {}) =>
  vulnerability({ id, severity: 'HIGH', platforms: ['linux/amd64'], package: lodash, ...more });

/** The record of an image whose findings are all excepted, each for its reason. */
function record(
  findings: readonly Vulnerability[],
  reasons: readonly string[],
  more: Partial<ImageRecord> = {},
): ImageRecord {
  const plain = publishedRecord(makeAssessment({ findings: [...findings], platforms: ['linux/amd64'] }));
  const applied = reasons.map((reason, line) => {
    const { id = '' } = findings[line] ?? {};
    return { id, reason, line, file: '.trivyignore', expiry: '2026-03-30', endsAt: '2026-03-31T00:00:00Z' };
  });
  const [platform] = plain.platforms;
  return {
    ...plain,
    image: { names: ['ghcr.io/acme/api:1.4'], digest: root },
    platforms: [{ ...platform, platform: 'linux/amd64', manifest }],
    exceptions: { applied, unused: [], refused: [] },
    findings: findings.map(({ id }, line) => {
      const one = plain.findings.find((finding) => finding.id === id);
      if (one === undefined) throw new Error(`no ${id}`);
      return { ...one, exception: { file: applied[line]?.file ?? '', line } };
    }),
    ...more,
  };
}

const bytesOf = (from: ImageRecord) => Buffer.from(JSON.stringify(openVexOf(from, 'Acme Security')));

describe('OpenVEX made of exceptions', () => {
  it.each([
    ['vulnerable_code_not_present: not built in', 'not_affected', 'vulnerable_code_not_present'],
    ['Vulnerable code not in execute path, as we never parse', 'not_affected', 'vulnerable_code_not_in_execute_path'],
    ['component_not_present', 'not_affected', 'component_not_present'],
    ['we accept it until the next release', 'affected', undefined],
    ['vulnerable_code_not_presentable', 'affected', undefined],
    ['not: component_not_present', 'affected', undefined],
  ])('says of “%s” %s', (reason, status, justification) => {
    const [statement] = parseVex(bytesOf(record([found('CVE-2026-1')], [reason])), 'vex.json').statements;
    expect(statement).toMatchObject({ ids: ['CVE-2026-1'], status, author: 'Acme Security' });
    expect(statement?.justification).toBe(justification);
    expect(status === 'affected' ? statement?.action : statement?.detail).toBe(
      status === 'affected' ? `Accepted until 2026-03-30: ${reason}` : reason,
    );
  });

  it('is read by us as it was meant: for this image and package alone', () => {
    const findings = [found('CVE-2026-1'), found('CVE-2026-2'), found('CVE-2026-3')];
    const reasons = ['vulnerable_code_not_present', 'accepted', 'component_not_present: removed'];
    const read = { document: parseVex(bytesOf(record(findings, reasons)), 'vex.json'), digest: digest('1') };
    const [rules] = defaultPolicy.vex;
    const policy = { ...defaultPolicy, vex: [{ ...rules, files: setting([{ path: 'vex.json', read }]) }] as const };
    const descriptor = (of: typeof root) => ({ digest: of, size: 1, mediaType: mediaTypes.ociManifest });
    const leftOut = (name: string, of: typeof root, one: typeof root, over: Partial<Vulnerability> = {}) => {
      const platform = { os: 'linux', architecture: 'amd64' };
      const images = [{ platform, manifest: descriptor(one), config: descriptor(digest('c')) }];
      const manifests = { root: descriptor(of), images };
      const again = scan(findings.map((finding) => ({ ...finding, ...over })));
      const made = triage(again, policy, { active: [], refused: [] }, now, { images: [name], manifests });
      return made.excepted.map(({ finding }) => finding.id);
    };
    expect(leftOut('ghcr.io/acme/api:2', root, manifest)).toEqual(['CVE-2026-1', 'CVE-2026-3']);
    expect(leftOut('ghcr.io/acme/api:2', digest('f'), manifest)).toEqual(['CVE-2026-1', 'CVE-2026-3']);
    expect(leftOut('ghcr.io/acme/api:2', digest('f'), digest('a'))).toEqual([]);
    expect(leftOut('ghcr.io/evil/api:2', root, manifest)).toEqual([]);
    expect(leftOut('ghcr.io/acme/api:2', root, manifest, { package: { ...lodash, purl: 'pkg:npm/other@1' } })).toEqual(
      [],
    );
  });

  it.each([
    ['2026-03-30', '2026-03-30T23:59:00Z', true],
    ['2026-03-30', '2026-03-31T00:00:00Z', false],
    ['2026-03-30 12:00 UTC', '2026-03-30T11:59:00Z', true],
    ['2026-03-30 12:00 UTC', '2026-03-30T12:00:00Z', false],
    ['2026-02-30', '2026-03-02T00:00:00Z', false],
    ['', '2026-03-02T00:00:00Z', false],
  ])('ends with the exception that it was made of, wherever it is read: until “%s”, at %s', (expiry, at, isLeftOut) => {
    const finding = found('CVE-2026-1');
    const made = record([finding], ['component_not_present']);
    const applied = made.exceptions.applied.map((one) => ({ ...one, expiry }));
    const bytes = bytesOf({ ...made, exceptions: { ...made.exceptions, applied } });
    const merged = Buffer.from(bytes.toString().replace('"tooling":"image-gate",', ''));
    expect(merged.length).toBeLessThan(bytes.length);
    const [rules] = defaultPolicy.vex;
    const files = [bytes, merged].map((one, index) => {
      const path = `vex-${index}.json`;
      return [{ path, read: { document: parseVex(one, path), digest: digest(`${index}`) } }];
    });
    const policies = files.map((one) => ({ ...defaultPolicy, vex: [{ ...rules, files: setting(one) }] as const }));
    const descriptor = { digest: root, size: 1, mediaType: mediaTypes.ociManifest };
    const manifests = { root: descriptor, images: [] };
    const context = { images: ['ghcr.io/acme/api:1.4'], manifests };
    for (const policy of policies) {
      const { excepted } = triage(scan([finding]), policy, { active: [], refused: [] }, new Date(at), context);
      expect(excepted.map(({ exception }) => exception?.expiry)).toEqual(isLeftOut ? [expiry] : []);
    }
  });

  it('lets nothing go of a package that is in the image a second time, where the finding stays', () => {
    const statuses = (from: ImageRecord) => {
      if (openVexOf(from, 'a') === undefined) return [];
      return parseVex(bytesOf(from), 'vex.json').statements.map(({ status }) => status);
    };
    const { findings, ...rest } = record([found('CVE-2026-1')], ['component_not_present: only documents']);
    const [excepted] = findings;
    if (excepted === undefined) throw new Error('no finding');
    const { exception: _, ...open } = { ...excepted, where: 'app/lodash' };
    expect(statuses({ ...rest, findings: [excepted, open] })).not.toContain('not_affected');
    expect(statuses({ ...rest, findings: [excepted, { ...open, platforms: ['linux/arm64'] }] })).toEqual([
      'not_affected',
    ]);
    const both = [found('CVE-2026-1'), found('CVE-2026-1')];
    expect(statuses(record(both, ['component_not_present', 'accepted']))).not.toContain('not_affected');
    expect(statuses(record(both, ['component_not_present', 'component_not_present']))).toContain('not_affected');
  });

  it('is none of an image without a digest: its tag is another image tomorrow', () => {
    const [platform] = record([found('CVE-2026-1')], ['why']).platforms;
    const { manifest: _, ...unknown } = platform;
    const more = { image: { names: ['acme/api:1'] as [string] }, platforms: [unknown] as [typeof unknown] };
    for (const reason of ['component_not_present', 'accepted'])
      expect(openVexOf(record([found('CVE-2026-1')], [reason], more), 'a')).toBeUndefined();
  });

  it('names an image of Docker Hub as Trivy writes it', () => {
    const more = { image: { names: ['acme/api:1'] as [string], digest: root } };
    expect(openVexOf(record([found('CVE-2026-1')], ['why'], more), 'a')).toMatchObject({
      statements: [
        {
          products: [
            {
              '@id': expect.stringMatching(
                /^pkg:oci\/api@sha256%3A\w+\?repository_url=index\.docker\.io%2Facme%2Fapi$/,
              ),
            },
            {},
          ],
        },
      ],
    });
  });

  it('leaves the version of an RPM with an epoch out, which package URLs have elsewhere', () => {
    const rpm = {
      name: 'bash',
      version: '1:5.1-2',
      type: 'redhat',
      class: 'os',
      purl: 'pkg:rpm/redhat/bash@5.1-2?epoch=1',
    } as const;
    expect(openVexOf(record([found('CVE-2026-1', { package: rpm })], ['why']), 'a')).toMatchObject({
      statements: [{ products: [{ subcomponents: [{ '@id': 'pkg:rpm/redhat/bash' }] }, {}] }],
    });
  });

  it('does not repeat what suppliers have said, and is none where there is nothing to say', () => {
    const own = record([found('CVE-2026-1')], ['component_not_present']);
    const vex = { status: 'not_affected', author: 'x', file: 'vex.json', line: 1 } as const;
    const applied = own.exceptions.applied.map((one) => ({ ...one, vex }));
    expect(openVexOf({ ...own, exceptions: { ...own.exceptions, applied } }, 'a')).toBeUndefined();
    expect(openVexOf(record([], []), 'a')).toBeUndefined();
  });

  it('is the same of the same record', () => {
    const one = record([found('CVE-2026-1')], ['why']);
    expect(openVexOf(one, 'a')).toEqual(openVexOf(one, 'a'));
    expect(openVexOf(one, 'a')).not.toEqual(openVexOf(one, 'b'));
  });
});
