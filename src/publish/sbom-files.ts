import { createHash } from 'node:crypto';
import { configFacts } from '../evidence/sbom/config-facts.js';
import { cyclonedxSbom } from '../evidence/sbom/cyclonedx.js';
import type { SbomSubject } from '../evidence/sbom/image-purl.js';
import { spdxSbom } from '../evidence/sbom/spdx.js';
import { distroOf, sbomStanding } from '../evidence/sbom/standing.js';
import { inStage } from '../host/stage.js';
import { digestFrom } from '../oci/digest.js';
import { platformReportName, reportFileName, sbomFileName } from '../oci/image-file-name.js';
import { inParallel } from '../oci/in-parallel.js';
import { type SbomForm, type SbomRecord, type SbomStanding, sbomEndings } from '../record/sbom-record.js';
import type { Assessment } from '../report/assessment.js';
import { publishedChunks } from '../report/json/published-json.js';
import { jsonChunks } from '../report/json-chunks.js';
import type { PlatformScan } from '../scan/scan-result.js';
import { scannedAt } from '../scan/scanned-at.js';
import type { ScanPorts } from '../scan/trivy/trivy-run.js';
import { convertReport, matchSbom, type SbomScanner } from '../scan/trivy/trivy-sbom.js';

/** How SBOMs are made, where any are asked for. */
interface SbomMaking {
  readonly ports: ScanPorts;
  readonly scanner: SbomScanner;
  readonly forms: readonly SbomForm[];
  /** image-gate's own. */
  readonly version: string;
}

/** One SBOM that is to be written. */
interface MadeSbom {
  readonly form: SbomForm;
  readonly file: string;
  readonly chunks: () => Iterable<string>;
  /** Of the one in CycloneDX. */
  readonly standing?: SbomStanding;
}

/** What is known of an image when it has been scanned: the SBOMs need no verdict. */
type ScannedImage = Pick<Assessment, 'name' | 'images' | 'scan' | 'now'>;

/** The SBOMs of one platform. */
export interface PlatformSboms {
  readonly record: SbomRecord;
  readonly files: readonly MadeSbom[];
}

/** Trivies at once. */
const WIDTH = 2;

/**
 * The SBOMs of an image, a platform each in the order of the scan, made of the reports as they are published, so that nothing is in them that is masked there. None
 * where no form is asked for.
 * @throws ToolError `sbom-failed`, `sbom-invalid`.
 */
export async function makeSboms(making: SbomMaking, image: ScannedImage): Promise<readonly PlatformSboms[]> {
  if (making.forms.length === 0) return [];
  const { platforms } = image.scan;
  const name = reportFileName(image.name);
  const jobs = platforms.flatMap((scan, index) => {
    const report = index === 0 ? name : platformReportName(name, scan.platform);
    return making.forms.map((form) => ({ scan, form, file: sbomFileName(report, sbomEndings[form]) }));
  });
  const made = await inStage(making.ports.log, 'SBOM', () =>
    inParallel(jobs, WIDTH, (job) => makeSbom(making, image, job)),
  );
  return platforms.map((scan) => platformSboms(made.filter((_, index) => jobs[index]?.scan === scan)));
}

async function makeSbom(
  { ports, scanner, version }: SbomMaking,
  image: ScannedImage,
  { scan, form, file }: { readonly scan: PlatformScan; readonly form: SbomForm; readonly file: string },
): Promise<MadeSbom> {
  const written = await convertReport(ports, scanner, publishedChunks(image, scan.raw), form);
  const subject = subjectOf(image, scan, version);
  if (form === 'spdx') {
    const sbom = spdxSbom(written, subject);
    return { form, file, chunks: () => jsonChunks(sbom) };
  }
  const sbom = cyclonedxSbom(written, subject);
  const matched = await matchSbom(ports, scanner, jsonChunks(sbom), distroOf(scan));
  return { form, file, chunks: () => jsonChunks(sbom), standing: sbomStanding(scan, matched) };
}

function platformSboms(files: readonly MadeSbom[]): PlatformSboms {
  const standing = files.find((one) => one.standing !== undefined)?.standing;
  const recorded = files.map(({ form, file, chunks }) => ({ form, file, ...measured(chunks()) }));
  return { record: { files: recorded, ...(standing === undefined ? {} : { standing }) }, files };
}

/** An image of the Docker store that is not pushed has no manifest that anybody could find: there the config says which image it is. */
function subjectOf(
  { name, images, now }: ScannedImage,
  { platform, imageId, raw }: PlatformScan,
  version: string,
): SbomSubject {
  const { manifest } = images.find((one) => one.platform === platform) ?? {};
  const at = scannedAt({ raw }) ?? now.toISOString();
  return { name, digest: manifest ?? imageId, platform, scannedAt: at, version, config: configFacts(raw) };
}

function measured(chunks: Iterable<string>) {
  const hash = createHash('sha256');
  let size = 0;
  for (const chunk of chunks) {
    hash.update(chunk);
    size += Buffer.byteLength(chunk);
  }
  return { digest: digestFrom(hash), size };
}
