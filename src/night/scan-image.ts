import { distroOf, sbomStanding } from '../evidence/sbom/standing.js';
import { obtainImage } from '../image/obtain.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { formatReference } from '../oci/reference.js';
import { policyFor } from '../policy/file/policy-file.js';
import { makeSboms } from '../publish/sbom/sbom-files.js';
import type { SbomStanding } from '../record/sbom-record.js';
import type { Assessment } from '../report/assessment.js';
import { matchSboms } from '../scan/match-sboms.js';
import type { ScanResult } from '../scan/scan-result.js';
import { matchSbom } from '../scan/trivy/trivy-sbom.js';
import { plainLine } from '../text/plain-line.js';
import type { NightImage } from './listing/list-images.js';
import type { ImageContext, NightContext } from './night-context.js';
import type { ImageEvidence } from './read-evidence.js';
import { namesOf, verdictOf } from './verdict.js';

/** An image judged anew. */
export interface JudgedImage {
  readonly assessment: Assessment;
  readonly manifests: ImageManifests;
  readonly from: 'sbom' | 'layers';
  /** Why the layers were needed. */
  readonly why?: string;
  /** Whether each platform's SBOM may stand in for it. */
  readonly standings: ReadonlyMap<string, SbomStanding>;
  /** New SBOMs; empty where those that are attached stay. */
  readonly sboms: ReadonlyMap<string, Buffer>;
  /** Where an SBOM that passed for equal was not. */
  readonly difference?: string;
}

/** Why layers are needed whatever the SBOMs are; `undefined` where they are not. */
function needsLayers({ rules, config }: NightContext, image: NightImage): string | undefined {
  if (config.scanner.scanners.some((one) => one !== 'vuln')) return 'more than packages is looked for';
  if (policyFor(rules.policy, namesOf(image)).ignoreBase.value) return 'ignore-base compares layers';
  return undefined;
}

/** From the SBOMs that were shown to be equal, else from the layers. @throws what pulling, checking and scanning throw; Cancelled. */
export async function scanAgain(
  context: ImageContext,
  image: NightImage,
  evidence: ImageEvidence,
): Promise<JudgedImage> {
  const why = needsLayers(context, image) ?? evidence.why;
  const { sboms } = evidence;
  if (why !== undefined || sboms === undefined) return scanLayers(context, image, evidence, why ?? 'it has no SBOM');
  const matched = await matchSboms(context.ports, context.scanner, sboms.all).catch(unlessMatched);
  if ('why' in matched) return scanLayers(context, image, evidence, matched.why);
  const standings = new Map(
    sboms.all.map(({ platform, distro }): [string, SbomStanding] => [
      platform,
      distro === undefined ? { kind: 'equal' } : { kind: 'equal-with-distro', distro },
    ]),
  );
  const { manifests } = sboms;
  const assessment = await verdictOf(context, image, matched, manifests);
  return { assessment, manifests, from: 'sbom', standings, sboms: new Map() };
}

function unlessMatched(error: unknown): { readonly why: string } {
  if (error instanceof Error && 'code' in error && error.code === 'sbom-not-matched') return { why: error.message };
  throw error;
}

async function scanLayers(
  context: ImageContext,
  image: NightImage,
  evidence: ImageEvidence,
  why: string,
): Promise<JudgedImage> {
  const { sharing, shared } = context;
  const ports = { ...context.ports, shared };
  const [place] = image.names;
  if (place === undefined) throw new Error('defect: an image without a name');
  const reference = formatReference({ registry: place.registry, repository: place.repository, digest: image.digest });
  const directory = await ports.files.temporaryDirectory('image');
  const { layout } = await obtainImage(ports, { kind: 'image', reference, from: 'registry' }, directory, 'gzip');
  const scan = await sharing.scan(ports, layout);
  const assessment = await verdictOf(context, image, scan, layout, layout);
  const difference = await differenceFrom(context, scan, evidence);
  const made = context.signer === undefined ? [] : await sbomsOf(context, assessment);
  const withdrawn = difference === undefined ? undefined : ({ kind: 'needs-layers', reasons: [difference] } as const);
  return {
    assessment,
    manifests: layout,
    from: 'layers',
    why,
    standings: new Map(made.map(({ platform, standing }) => [platform, withdrawn ?? standing])),
    sboms: new Map(made.map(({ platform, bytes }) => [platform, bytes])),
    ...(difference === undefined ? {} : { difference }),
  };
}

/** New SBOMs of all platforms; without the scanner of packages there are none. */
async function sbomsOf({ ports, scanner, config }: NightContext, assessment: Assessment) {
  if (!config.scanner.scanners.includes('vuln')) return [];
  const making = { ports, scanner, forms: ['cyclonedx'] as const, version: ports.version };
  const made = await makeSboms(making, assessment);
  return assessment.scan.platforms.flatMap(({ platform }, index) => {
    const [file] = made[index]?.files ?? [];
    if (file?.standing === undefined) return [];
    return [{ platform, standing: file.standing, bytes: Buffer.from([...file.chunks()].join('')) }];
  });
}

/** What an attached SBOM that passed for equal gives with today's database and the layers do not, or the other way round; `undefined` where both give the same. */
async function differenceFrom(
  { ports, scanner }: NightContext,
  { platforms }: ScanResult,
  evidence: ImageEvidence,
): Promise<string | undefined> {
  for (const scan of platforms) {
    const { standIn } = evidence.platforms.find(({ platform }) => platform === scan.platform) ?? {};
    if (standIn === undefined || !scan.packagesListed) continue;
    const matched = await matchSbom(ports, scanner, [JSON.stringify(standIn.sbom)], distroOf(scan));
    const standing = sbomStanding(scan, matched);
    if (standing.kind === 'needs-layers') return plainLine(`${scan.platform}: ${standing.reasons[0]}`, 500);
  }
  return undefined;
}
