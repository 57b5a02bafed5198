import { digestOf } from '../../src/oci/digest.js';
import { parseArtifact } from '../../src/oci/harbor/artifact.js';
import { reportTypes } from '../../src/oci/harbor/harbor-lists.js';
import { readProjectPlace } from '../../src/oci/harbor/harbor-path.js';
import { parseHarborPosture } from '../../src/oci/harbor/posture.js';
import { harborPostureText } from '../../src/report/terminal/harbor-posture.js';
import { countPackages, parseHarborReport } from '../../src/scan/harbor/harbor-report.js';
import { parsedJson } from '../../src/text/json.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const digest = digestOf('image');
const at = '2026-03-01T02:00:00Z';

const reportText = (size: number, severity: string): string => {
  const vulnerabilities = many(size, (index) => ({
    ...{ id: `CVE-2026-${index}`, package: `package${index}`, version: '1', fix_version: '2', severity },
    links: ['https://nvd.nist.gov/vuln/detail/CVE-2026-1'],
    vendor_attributes: { severity: 'low' },
  }));
  const scanner = { name: 'Trivy', vendor: 'Aqua Security', version: '0.57.1' };
  return JSON.stringify({ [reportTypes[0]]: { generated_at: at, scanner, severity, vulnerabilities } });
};
const artifact = (tags: number, children: number) => ({
  ...{ digest, type: 'IMAGE', push_time: at, pull_time: at },
  tags: many(tags, (index) => ({ name: `v${index}`, push_time: at, pull_time: at })),
  references: many(children, () => ({ child_digest: digest, platform: { os: 'linux', architecture: 'amd64' } })),
});
const row = (words: string) =>
  ({ registry: words, project: words, control: 'scanner', state: 'unknown', words, fix: words }) as const;

/** What Harbors say: lists, reports and settings. */
export const harborShapes: readonly Shape[] = [
  ...repeats(
    'scan/harbor/harbor-report.ts#parseHarborReport',
    { limit: 4 * MiB, pieces: ['{', '[', '"', '{"a":', `{"${reportTypes[0]}":`, '0', 'é'] },
    (text) => parseHarborReport(parsedJson(text), 'linux/amd64'),
  ),
  shape(
    'scan/harbor/harbor-report.ts#parseHarborReport',
    'with many findings',
    { limit: 200_000, memory: 900 },
    (size) => {
      const text = reportText(size, 'High');
      return () => parseHarborReport(parsedJson(text), 'linux/amd64');
    },
  ),
  shape(
    'scan/harbor/harbor-report.ts#parseHarborReport',
    'with many findings that are none',
    { limit: 100_000, memory: 900 },
    (size) => {
      const text = reportText(size, 'Catastrophic');
      return () => parseHarborReport(parsedJson(text), 'linux/amd64');
    },
  ),
  shape('scan/harbor/harbor-report.ts#countPackages', 'with many packages', { limit: 200_000, memory: 900 }, (size) => {
    const externalRefs = [{ referenceType: 'purl', referenceLocator: 'pkg:deb/debian/a@1' }];
    const text = JSON.stringify({ packages: many(size, () => ({ externalRefs })) });
    return () => countPackages(parsedJson(text));
  }),
  ...repeats(
    'oci/harbor/artifact.ts#parseArtifact',
    { limit: 4 * MiB, pieces: ['{', '[', '"', '{"tags":', '{"scan_overview":', '0', 'é'] },
    (text) => parseArtifact(parsedJson(text)),
  ),
  shape('oci/harbor/artifact.ts#parseArtifact', 'with many tags and children', { limit: 10_000 }, (size) => {
    const text = JSON.stringify(artifact(size, size));
    return () => parseArtifact(parsedJson(text));
  }),
  ...repeats(
    'oci/harbor/harbor-path.ts#readProjectPlace',
    { limit: MiB, pieces: ['a', '.', '/', ':', '-', '_', 'https://', '[', '0'], before: 'harbor.example.com/' },
    (text) => readProjectPlace(text, 'project'),
  ),
  ...repeats(
    'oci/harbor/posture.ts#parseHarborPosture',
    { limit: 2 * MiB, pieces: ['{', '[', '"', '{"projects":', '0', 'é', '2026-'] },
    (text) => parseHarborPosture(Buffer.from(text)),
  ),
  shape('report/terminal/harbor-posture.ts#harborPostureText', 'of many controls', { limit: 100_000 }, (size) => {
    const rows = many(size, (index) => row(`\u001b[31m*${index}`.repeat(20)));
    return () => harborPostureText(rows);
  }),
];
