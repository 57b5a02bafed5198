import type { LayerHistory } from '../../oci/layout/image-layout.js';
import { byText } from '../../text/order.js';
import type { Finding } from '../finding.js';
import { mergeFindings } from '../merge.js';
import type { PlatformScan, ScanResult } from '../scan-result.js';
import type { HarborReport } from './harbor-report.js';
import type { ScannedArtifact, ScannedPlatform } from './scan-artifact.js';

/** Harbor says nothing of layers. */
const unknownHistory: LayerHistory = { diffIds: [], history: [] };

/**
 * What a scanner in Harbor has said, as the policy judges it. The scanner is named, as severities of different scanners do not compare. Harbor tells neither the config of an image nor its system: the
 * manifest stands for the first, and packages are those that are named.
 */
export function harborScanResult({ platforms }: ScannedArtifact): ScanResult {
  const [first, ...others] = platforms;
  const { name, version } = first.report.scanner;
  return {
    scanner: { name: `${name} in Harbor`, version, trust: 'report' },
    platforms: [platformScan(first), ...others.map(platformScan)],
    // What it is the only one to say is no second word beside Trivy's.
    findings: mergeFindings(platforms.map(({ report }) => findingsIn(report))),
  };
}

/** In one order: Harbor has none, and of findings that are the same one the first is kept. */
function findingsIn({ findings }: HarborReport): readonly Finding[] {
  const written = findings.map(({ said: _, ...finding }) => ({ finding, text: JSON.stringify(finding) }));
  return written.sort((a, b) => byText(a.text, b.text)).map(({ finding }) => finding);
}

function platformScan({ platform, digest, report, packages = 0 }: ScannedPlatform): PlatformScan {
  const named = new Set(report.findings.map(({ package: one }) => JSON.stringify([one.name, one.version])));
  return {
    platform,
    imageId: digest,
    layerHistory: unknownHistory,
    packages: Math.max(named.size, packages),
    raw: {},
  };
}
