import { type ConfigFacts, configFacts } from '../evidence/sbom/config-facts.js';
import { distroOf, sbomStanding } from '../evidence/sbom/standing.js';
import { withOwnTemporary } from '../host/files/temporary.js';
import { obtainImage } from '../image/obtain.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { formatReference } from '../oci/reference.js';
import { policyFor } from '../policy/file/policy-file.js';
import { blocksByConfig } from '../policy/hardening/hardening-rules.js';
import { makeSboms } from '../publish/sbom-files.js';
import type { SbomStanding } from '../record/sbom-record.js';
import type { Assessment } from '../report/assessment.js';
import { matchSboms } from '../scan/match-sboms.js';
import type { ScanResult } from '../scan/scan-result.js';
import { scannedAt } from '../scan/scanned-at.js';
import { matchSbom } from '../scan/trivy/trivy-sbom.js';
import { fieldsOf } from '../text/json.js';
import { plainLine } from '../text/plain-line.js';
import type { NightImage } from './listing/list-images.js';
import type { ImageContext, NightContext } from './night-context.js';
import type { ImageEvidence } from './read-evidence.js';
import type { SharedScanner } from './shared-scanner.js';
import { namesOf, verdictOf } from './verdict.js';

/** An image judged anew. */
export interface JudgedImage {
  readonly assessment: Assessment;
  readonly manifests: ImageManifests;
  /** What the config of its first platform says. */
  readonly config: ConfigFacts;
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
  const policy = policyFor(rules.policy, namesOf(image));
  if (policy.ignoreBase.value) return 'ignore-base compares layers';
  if (blocksByConfig(policy.hardening)) return 'the policy blocks by the config of an image (hardening)';
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
  if (why !== undefined || sboms === undefined) return fromLayers(context, image, evidence, why ?? 'it has no SBOM');
  const { inTurn, ports, scanner, known } = context;
  const matched = await inTurn(() => matchSboms(ports, scanner, sboms.all, known)).catch(unlessMatched);
  if ('why' in matched) return fromLayers(context, image, evidence, matched.why);
  const standings = new Map(
    sboms.all.map(({ platform, distro }): [string, SbomStanding] => [
      platform,
      distro === undefined ? { kind: 'equal' } : { kind: 'equal-with-distro', distro },
    ]),
  );
  const { manifests, config } = sboms;
  const assessment = await verdictOf(context, image, matched, manifests);
  return { assessment, manifests, config, from: 'sbom', standings, sboms: new Map() };
}

function unlessMatched(error: unknown): { readonly why: string } {
  if (error instanceof Error && 'code' in error && error.code === 'sbom-not-matched') return { why: error.message };
  throw error;
}

/** In its turn, with temporary folders of its own: layers may have gigabytes, and go before claims are renewed. */
function fromLayers(
  context: ImageContext,
  image: NightImage,
  evidence: ImageEvidence,
  why: string,
): Promise<JudgedImage> {
  const { ports, shared, seen } = context;
  return context.inTurn((sharing) =>
    withOwnTemporary(ports.files, async (files) => {
      const own = { ...context, ports: { ...ports, shared, seen, watch: seen, files } };
      return { ...(await scanLayers(own, image, evidence, sharing)), why };
    }),
  );
}

async function scanLayers(
  context: NightContext,
  image: NightImage,
  evidence: ImageEvidence,
  sharing: SharedScanner,
): Promise<JudgedImage> {
  const { ports } = context;
  const [place] = image.names;
  if (place === undefined) throw new Error('defect: an image without a name');
  const reference = formatReference({ registry: place.registry, repository: place.repository, digest: image.digest });
  const directory = await ports.files.temporaryDirectory('image');
  const { layout } = await obtainImage(ports, { kind: 'image', reference, from: 'registry' }, directory, 'gzip');
  const scan = await sharing.scan(ports, layout);
  const assessment = await verdictOf(context, image, scan, layout, layout);
  const kept = await keptSboms(context, scan, evidence);
  const difference = kept.flatMap((one) => differenceOf(one) ?? [])[0];
  const made = context.signer === undefined ? [] : (redated(kept, assessment) ?? (await sbomsOf(context, assessment)));
  const withdrawn = difference === undefined ? undefined : ({ kind: 'needs-layers', reasons: [difference] } as const);
  return {
    assessment,
    manifests: layout,
    config: configFacts(scan.platforms[0].raw),
    from: 'layers',
    standings: new Map(made.map(({ platform, standing }) => [platform, withdrawn ?? standing])),
    sboms: new Map(made.map(({ platform, bytes }) => [platform, bytes])),
    ...(difference === undefined ? {} : { difference }),
  };
}

/** An SBOM of a platform, and whether it may stand in for what has just been scanned. */
interface ComparedSbom {
  readonly platform: string;
  readonly standing: SbomStanding;
}

/** An attached SBOM that passed for equal. */
interface KeptSbom extends ComparedSbom {
  readonly standIn: NonNullable<ImageEvidence['platforms'][number]['standIn']>;
}

/** What attached SBOMs that passed for equal give with today's database, held against the layers. */
async function keptSboms(
  { ports, scanner }: NightContext,
  { platforms }: ScanResult,
  evidence: ImageEvidence,
): Promise<readonly KeptSbom[]> {
  const kept: KeptSbom[] = [];
  for (const scan of platforms) {
    const { standIn } = evidence.platforms.find(({ platform }) => platform === scan.platform) ?? {};
    if (standIn === undefined || !scan.packagesListed) continue;
    const matched = await matchSbom(ports, scanner, [JSON.stringify(standIn.sbom)], distroOf(scan));
    kept.push({ platform: scan.platform, standIn, standing: sbomStanding(scan, matched) });
  }
  return kept;
}

/** What an SBOM gives and the layers do not, or the other way round; `undefined` where both give the same. */
function differenceOf({ platform, standing }: ComparedSbom): string | undefined {
  return standing.kind === 'needs-layers' ? plainLine(`${platform}: ${standing.reasons[0]}`, 500) : undefined;
}

/**
 * The attached SBOMs with the time of today's scan, where they still stand for all platforms and are of the same Trivy, which would write the same again of the same layers: so none is made, and none
 * matched once more. `undefined` where new ones are due.
 */
function redated(kept: readonly KeptSbom[], { scan, now }: Assessment) {
  if (kept.length < scan.platforms.length) return undefined;
  if (kept.some((one) => one.standing.kind === 'needs-layers' || one.standIn.trivy !== scan.scanner.version))
    return undefined;
  return kept.map(({ platform, standing, standIn: { sbom } }) => {
    const raw = scan.platforms.find((one) => one.platform === platform)?.raw;
    const timestamp = scannedAt({ raw }) ?? now.toISOString();
    const metadata = { ...fieldsOf(sbom.metadata), timestamp };
    return { platform, standing, bytes: Buffer.from(JSON.stringify({ ...sbom, metadata })) };
  });
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
