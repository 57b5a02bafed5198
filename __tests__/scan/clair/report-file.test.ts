import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.js';
import type { ClairImage } from '../../../src/scan/clair/clair-image.js';
import { parseClairDocuments } from '../../../src/scan/clair/json-documents.js';
import { opinionInFile } from '../../../src/scan/clair/report-file.js';
import { anyOrder } from '../../any-order.js';
import { advisory, clairReport, layer } from './clair-report.js';

const at = '2026-11-30T08:00:00Z';
const text = (...documents: readonly unknown[]) => documents.map((one) => JSON.stringify(one)).join('\n');
const images = ['amd64', 'arm64'].map(
  (architecture): ClairImage => ({
    platform: { os: 'linux', architecture },
    manifest: { digest: digestOf(architecture) },
    layers: [{ digest: layer }],
    diffIds: [digestOf('tar')],
  }),
);
const [amd, arm] = images as [ClairImage, ClairImage];
const reportOf = ({ manifest }: ClairImage) => clairReport({}, manifest.digest);
const others = clairReport({}, digestOf('other'));

function opinion(file: string, ...of: readonly ClairImage[]) {
  return opinionInFile(file, of as [ClairImage], at);
}

describe('a file of reports', () => {
  it('is an opinion where each platform has its own, in any order, among others', () => {
    const read = opinion(text(others, reportOf(arm), reportOf(amd)), amd, arm);
    expect(read).toMatchObject({ scanner: 'clair', at, outcome: 'answered' });
    expect(read.platforms.map(({ platform, findings }) => `${platform} ${findings.length}`)).toEqual([
      'linux/amd64 1',
      'linux/arm64 1',
    ]);
  });

  it('is none where a platform lacks its own, and keeps what it says of the others', () => {
    const read = opinion(text(reportOf(amd)), amd, arm);
    expect(read).toMatchObject({ outcome: 'failed', failure: { code: 'other-image', side: 'here' } });
    expect(read.platforms).toHaveLength(1);
  });

  it('is none where two reports of an image say different things, as nobody knows which one is newer', () => {
    const clean = { ...reportOf(amd), vulnerabilities: {}, package_vulnerabilities: {} };
    for (const file of [text(clean, reportOf(amd)), text(reportOf(amd), clean)])
      expect(opinion(file, amd)).toMatchObject({ outcome: 'failed', failure: { code: 'unusable-report' } });
    expect(opinion(text(reportOf(amd), reportOf(amd)), amd)).toMatchObject({ outcome: 'answered' });
  });

  it('may hold the same report of an image twice, in another order', () => {
    const own = clairReport(
      {
        vulnerabilities: { a: advisory('CVE-2026-0001'), b: advisory('CVE-2026-0002') },
        package_vulnerabilities: { 7: ['a', 'b'] },
      },
      amd.manifest.digest,
    );
    fc.assert(
      fc.property(anyOrder(own, new Set(['7'])), (again) => {
        expect(opinion(text(own, again), amd).outcome).toBe('answered');
      }),
    );
  });

  it.each([
    ['nothing', '', 'cut-off'],
    ['a page', '<!DOCTYPE html>', 'not-clair'],
    ['a list', `[${text(reportOf(amd))}]`, 'unusable-report'],
    ['words', 'no such image', 'cut-off'],
    ['one too many brackets', `${text(reportOf(amd))}}`, 'unusable-report'],
    ['a tower', '['.repeat(200) + ']'.repeat(200), 'unusable-report'],
    ['more than a thousand', '{}'.repeat(1001), 'too-large'],
    ['another image alone', text(others), 'other-image'],
  ])('of %s is none', (_what, file, code) => {
    expect(opinion(file, amd)).toMatchObject({ outcome: 'failed', failure: { code }, platforms: [] });
  });

  it('is none whatever its end lacks', () => {
    const whole = text(others, reportOf(amd));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(opinion(whole.slice(0, length), amd).outcome).toBe('failed');
      }),
    );
  });

  it('holds the documents that were written, whatever stands in them and between them', () => {
    const document = fc.dictionary(fc.string(), fc.jsonValue());
    const space = fc.constantFrom('', ' ', '\n', '\r\n\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(document, space), { minLength: 1 }), (all) => {
        const written = all.map(([one, behind]) => JSON.stringify(one) + behind).join('');
        const read = parseClairDocuments(written);
        const parsed = 'code' in read ? read : read.map((one) => JSON.stringify(one.parsed));
        expect(parsed).toEqual(all.map(([one]) => JSON.stringify(JSON.parse(JSON.stringify(one)))));
      }),
    );
  });
});
