import { ToolError } from '../../host/errors.js';
import { platformName } from '../../oci/descriptor.js';
import type { PlatformImage } from '../../oci/layout/image-layout.js';
import { mergeFindings } from '../merge.js';
import type { ScannerOpinion } from '../opinion.js';
import type { PlatformScan, ScanResult } from '../scan-result.js';

/**
 * What Clair has said of an image, alone, as the policy judges it. The scanner is named, as severities of different scanners do not compare.
 * @throws ToolError `clair-…` where it has not answered for all platforms.
 */
export function clairScanResult(opinion: ScannerOpinion, images: readonly PlatformImage[]): ScanResult {
  if (opinion.outcome === 'failed') {
    const { code, words, platform } = opinion.failure;
    const message = `${platform === undefined ? '' : `${platform}: `}${words}`;
    throw new ToolError({ code: `clair-${code}`, message, fix: 'docs/clair.md says who has to act.' });
  }
  const scans = opinion.platforms.map(({ platform, digest, packages }): PlatformScan => {
    const image = images.find((one) => platformName(one.platform) === platform);
    const { config, diffIds = [], history = [] } = image ?? {};
    return { platform, imageId: config?.digest ?? digest, layerHistory: { diffIds, history }, packages, raw: {} };
  });
  const [first, ...others] = scans;
  if (first === undefined) throw new Error('defect: an opinion of no platform');
  return {
    scanner: { name: 'Clair', version: opinion.version ?? '4', trust: 'report' },
    platforms: [first, ...others],
    // What it is the only one to say is no second word beside Trivy's.
    findings: mergeFindings(
      opinion.platforms.map(({ findings }) => findings.map(({ said: _, ...finding }) => finding)),
    ),
  };
}
