import * as z from 'zod';
import { usualPlatform } from '../../oci/descriptor.js';
import { digestSchema } from '../../oci/digest.js';
import { instant } from '../../record/values.js';
import type { PlatformSbom } from '../../scan/match-sboms.js';
import { isFields, parsedJson } from '../../text/json.js';
import { type ConfigFacts, factsIn } from '../sbom/config-facts.js';
import { isOlder } from './claim-order.js';
import type { Attached } from './demands.js';
import { readClaim, type SignedClaim, type TrustedSigners } from './read-claim.js';
import { type CurrentScan, currentScan } from './scan-claim.js';

/** An SBOM that was shown to stand in for the layers of one platform when advisories are matched. Signed by somebody whose signatures count. */
interface StandIn extends Omit<PlatformSbom, 'platform'> {
  /** Milliseconds: when the layers were scanned for it. */
  readonly scannedAt: number;
  /** Of the image's config. */
  readonly config: ConfigFacts;
}

/** What the claims about one platform's manifest say for a scan without its layers. */
export interface PlatformEvidence {
  readonly platform: string;
  /** The newest scan claim; absent: there is none of ours, so that the image has not come through the gate. */
  readonly scan?: CurrentScan;
  /** Absent: there is none, and `why`. */
  readonly standIn?: StandIn;
  readonly why?: string;
}

/** What is read of an SBOM of ours (CycloneDX, made by Trivy). */
const sbomSchema = z.object({
  metadata: z.object({
    timestamp: instant,
    tools: z.object({ components: z.array(z.unknown()) }),
    component: z.object({ properties: z.array(z.object({ name: z.string(), value: z.string().optional() })) }),
  }),
});
const trivySchema = z.object({ name: z.literal('trivy'), version: z.string() });
const imageIdProperty = 'aquasecurity:trivy:ImageID';

/**
 * What the attachments of a platform's manifest prove. Whatever is missing, unreadable or says two things needs the layers (promise 3).
 * @param named the platform, as the index says; a manifest alone has what its scan attestation says.
 */
export function platformEvidence(
  attached: Attached,
  named: string | undefined,
  signers: TrustedSigners,
): PlatformEvidence {
  const claims = attached.attachments.flatMap((one) => {
    const read = readClaim(one, attached, signers);
    return read.kind === 'claim' ? [{ claim: read.claim, madeAt: one.madeAt, document: one.document }] : [];
  });
  const scans = claims.filter(({ claim }) => claim.kind === 'scan').map(({ claim }) => claim);
  const unnamed = named ?? attached.digest;
  if (scans.length === 0) return { platform: unnamed, why: 'it has no scan attestation of ours' };
  const scan = currentScan(scans);
  if (typeof scan === 'string') return { platform: unnamed, why: `its scan attestation is not usable (${scan})` };
  const { platforms } = scan.predicate.scanner.result;
  const platform = named ?? platforms[0]?.platform ?? unnamed;
  if (usualPlatform(platforms[0]?.platform ?? '') !== usualPlatform(platform))
    return { platform, scan, why: 'its scan attestation is about another platform' };
  const sboms = claims.filter(({ claim }) => claim.kind === 'sbom');
  const times = (one: (typeof sboms)[number]) => ({
    ...one.claim,
    ...(one.madeAt === undefined ? {} : { madeAt: one.madeAt }),
  });
  const newest = sboms.find((one) => !sboms.some((other) => isOlder(times(one), times(other))));
  const standIn =
    newest === undefined ? 'it has no SBOM attestation of ours' : standInOf(scan, newest.claim, newest.document);
  return { platform, scan, ...(typeof standIn === 'string' ? { why: standIn } : { standIn }) };
}

function standInOf({ predicate }: CurrentScan, claim: SignedClaim, document: Uint8Array | undefined): StandIn | string {
  const [scanned, ...others] = predicate.scanner.result.platforms;
  if (scanned === undefined || others.length > 0) return 'its scan attestation is about several platforms';
  if (scanned.sbom === undefined || scanned.sbom === 'needs-layers') return 'its SBOM was not shown to be equal';
  const isWithDistro = scanned.sbom === 'equal-with-distro';
  if (isWithDistro !== (scanned.distro !== undefined)) return 'its scan attestation names no distribution for its SBOM';
  const sbom = document === undefined ? claim.predicate : parsedJson(Buffer.from(document).toString('utf8'));
  const read = sbomSchema.safeParse(sbom).data?.metadata;
  const trivy = read?.tools.components.flatMap((one) => trivySchema.safeParse(one).data ?? [])[0]?.version;
  const ids = read?.component.properties.filter(({ name }) => name === imageIdProperty) ?? [];
  const imageId = digestSchema.safeParse(ids[0]?.value).data;
  const config = factsIn(read?.component.properties ?? []);
  if (read === undefined || trivy === undefined || imageId === undefined || ids.length > 1 || !isFields(sbom))
    return 'its SBOM does not say by what and of which image it was made';
  if (config === undefined) return 'its SBOM does not say what the config of the image says of its age';
  const { packages, distro } = scanned;
  return {
    imageId,
    sbom,
    config,
    packages,
    trivy,
    scannedAt: Date.parse(read.timestamp),
    ...(distro === undefined ? {} : { distro }),
  };
}

/** Milliseconds after which the layers are scanned again, whatever the SBOM says. */
const longestStandIn = 7 * 24 * 60 * 60 * 1000;

/** Why a stand-in is not enough today; `undefined` where it is. @param trivy the version that would match it, where it is known before. */
export function staleness(
  { scannedAt, trivy: before }: StandIn,
  trivy: string | undefined,
  now: Date,
): string | undefined {
  if (trivy !== undefined && before !== trivy)
    return `its layers were scanned by Trivy ${before}, and ${trivy} may see more`;
  const age = now.getTime() - scannedAt;
  return age >= 0 && age < longestStandIn ? undefined : 'its layers are scanned again every 7 days';
}
