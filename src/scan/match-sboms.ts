import { ToolError } from '../host/errors.js';
import type { Digest } from '../oci/digest.js';
import { type Fields, fieldsOf } from '../text/json.js';
import { mergeFindings } from './merge.js';
import type { ReadyScanner } from './prepare.js';
import { KnownReports } from './same-packages.js';
import type { ScanResult } from './scan-result.js';
import { findingsOf } from './trivy/normalise.js';
import { checkReport, platformScan } from './trivy/read-report.js';
import type { ScanPorts } from './trivy/trivy-run.js';
import { matchSbom } from './trivy/trivy-sbom.js';

/** The SBOM of one platform, in place of its layers. */
export interface PlatformSbom {
  readonly platform: string;
  /** The digest of the image config, which Trivy calls the image's ID. */
  readonly imageId: Digest;
  readonly sbom: Fields;
  /** What Trivy's --distro must be given. */
  readonly distro?: string;
  /** Packages that the scan of the layers has listed: as many must be read from the SBOM. */
  readonly packages: number;
  /** The version of the Trivy that has scanned the layers: another one may see more in them. */
  readonly trivy: string;
}

/**
 * The scan result of an image from SBOMs that were shown to be equal, one a platform: no layer is read.
 * @param known reports by this very scanner, of which those of the same packages count.
 * @throws ToolError `sbom-not-matched` where any of them gives less than it did, or something else; Cancelled.
 */
export async function matchSboms(
  ports: ScanPorts,
  ready: ReadyScanner,
  sboms: readonly PlatformSbom[],
  known = new KnownReports(),
): Promise<ScanResult> {
  const matched = [];
  for (const sbom of sboms) matched.push(await matchOne(ports, ready, sbom, known));
  const [first, ...others] = matched;
  if (first === undefined) throw notMatched('the image', 'it has no platform');
  const { trivy, database, options } = ready;
  return {
    scanner: {
      version: trivy.version ?? first.version,
      binary: trivy.binary,
      trust: trivy.trust,
      scanners: options.scanners,
    },
    ...(database === undefined ? {} : { database }),
    platforms: [first.scan, ...others.map(({ scan }) => scan)],
    findings: mergeFindings(matched.map(({ findings }) => findings)),
  };
}

async function matchOne(
  ports: ScanPorts,
  ready: ReadyScanner,
  { platform, imageId, sbom, distro, packages, trivy }: PlatformSbom,
  known: KnownReports,
) {
  const matched = await known.report(sbom, distro, () => matchSbom(ports, ready, [JSON.stringify(sbom)], distro));
  if ('why' in matched) throw notMatched(platform, matched.why);
  const read = checkReport(ofImage(matched.report, imageId, platform));
  if ('what' in read) throw notMatched(platform, read.what);
  const version = read.report.Trivy?.Version;
  if (version !== trivy || (ready.trivy.version !== undefined && version !== ready.trivy.version))
    throw notMatched(
      platform,
      `its layers were scanned by Trivy ${trivy}, and this is ${version ?? 'one of an unknown version'}`,
    );
  const scan = platformScan(read, platform, { listed: true, buckets: ready.buckets });
  // An SBOM of which Trivy understands nothing gives exit code 0 and no finding.
  if (scan.packages !== packages)
    throw notMatched(platform, `Trivy reads ${scan.packages} packages from it, and the image has ${packages}`);
  if (scan.systemFault !== undefined)
    throw notMatched(platform, `its system can not be compared (${scan.systemFault})`);
  return { version, scan, findings: findingsOf(read.report, platform) };
}

/** Trivy calls its report one on an SBOM; all else in it is as of the image. */
function ofImage(report: unknown, imageId: Digest, platform: string): unknown {
  const [os, architecture, variant] = platform.split('/');
  const fields = fieldsOf(report);
  const { ArtifactType: type, Metadata: metadata } = fields;
  if (type !== 'cyclonedx') return report;
  const ImageConfig = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  return {
    ...fields,
    ArtifactType: 'container_image',
    Metadata: { ...fieldsOf(metadata), ImageID: imageId, ImageConfig },
  };
}

function notMatched(platform: string, why: string): ToolError {
  return new ToolError({
    code: 'sbom-not-matched',
    message: `The SBOM of ${platform} can't stand in for its layers: ${why}.`,
    fix: 'Scan the image itself, which the next step does.',
  });
}
