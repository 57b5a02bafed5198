import { type Measured, measuredOf } from '../base/measured.js';
import { scanDemands, trustedSigners } from '../config/demands.js';
import { configFacts } from '../evidence/sbom/config-facts.js';
import { Cancelled, GateError, ToolError } from '../host/errors.js';
import { withOwnTemporary } from '../host/files/temporary.js';
import { obtainImage } from '../image/obtain.js';
import { readImageEvidence } from '../night/read-evidence.js';
import type { ScanTeam } from '../night/scan-team.js';
import { usualPlatform } from '../oci/descriptor.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import { formatReference } from '../oci/reference.js';
import { policyFor } from '../policy/file/policy-file.js';
import { decideBeforeRego, type Evidence } from '../policy/verdict.js';
import { publishedRecord } from '../report/json/published-json.js';
import { assessmentOfImage } from '../report/make-assessment.js';
import { SeenLayers } from '../scan/layers/seen-layers.js';
import { matchSboms } from '../scan/match-sboms.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { AdviceContext } from './advice-context.js';
import { baseVex } from './base-vex.js';
import { type BaseImage, withoutPlatform } from './find-image.js';

/** What scans of base images share: Trivy sees a layer that several of them have once. */
export type BaseScans = Pick<ScanTeam<'bases'>, 'inTurn'>;

/** What an image is judged by. */
interface Looked {
  readonly scan: ScanResult;
  readonly manifests: ImageManifests;
  /** RFC 3339, as its config says. Foreign text. */
  readonly created?: string | undefined;
}

/**
 * A base image judged by itself: from its SBOM, where somebody whose signatures count has attested that it may stand in for the layers, else from its layers. The rules are those of the image that
 * would stand on it, but for `gate-on`, `ignore-base` and Rego: those are about the image as a whole.
 * @throws what pulling, checking and scanning throw; ToolError `image-platform`, `base-unscannable` where no finding says nothing; ConfigError of the policy's keys; Cancelled.
 */
export async function measureImage(context: AdviceContext, scans: BaseScans, found: BaseImage): Promise<Measured> {
  const looked = (await fromSbom(context, scans, found)) ?? (await fromLayers(context, scans, found));
  const [scanned] = looked.scan.platforms;
  if (usualPlatform(scanned.platform) !== usualPlatform(found.platform))
    throw withoutPlatform(found.reference, [found.platform]);
  const { created } = looked;
  const { compressedSize } = found;
  const attested = await baseVex(context, found);
  return measureScan(
    context,
    { ...looked, attested },
    { compressedSize, ...(created === undefined ? {} : { created }) },
  );
}

/** What the rules make of a scan. @throws ToolError `base-unscannable`: an image that nobody could look into has no findings, and is not the better one for it. */
export function measureScan(
  {
    rules,
    names,
    config,
    exploitation,
    ports,
  }: Pick<AdviceContext, 'rules' | 'names' | 'config' | 'exploitation'> & {
    readonly ports: Pick<AdviceContext['ports'], 'clock'>;
  },
  { scan, manifests, attested }: Pick<Looked, 'scan' | 'manifests'> & { readonly attested: Evidence['attested'] },
  facts: Parameters<typeof measuredOf>[1],
): Measured {
  const now = ports.clock.now();
  const evidence = { scan, names, manifests, now, exploitation, attested, isMeasured: true } as const;
  const decision = decideBeforeRego(rules, evidence);
  const unseen = decision.triage.concerns.find(({ kind }) => kind === 'unscannable');
  if (unseen !== undefined)
    throw unscannable(
      scan.platforms[0].packages === 0 ? 'Trivy finds neither a system nor packages in it' : unseen.message,
    );
  const held = { layout: manifests, origin: 'registry', stored: false } as const;
  const assessment = assessmentOfImage({ name: names[0], names, scan, now, decision }, held, config);
  return measuredOf(publishedRecord(assessment), facts);
}

function unscannable(message: string): ToolError {
  return new ToolError({ code: 'base-unscannable', message, fix: 'Choose an image whose packages Trivy can compare.' });
}

/** `undefined` where layers are needed: nobody's signatures count, there is no SBOM, or it does not do. */
async function fromSbom(context: AdviceContext, scans: BaseScans, found: BaseImage): Promise<Looked | undefined> {
  const { ports, scanner } = context;
  const { signers, demands } = await signersFor(context, found);
  if (signers.keys.length === 0 && signers.identities === undefined) return undefined;
  const by = { trivy: scanner.trivy.version, now: ports.clock.now(), demands };
  const { reference, manifest } = found;
  const image = { digest: reference.digest, manifest, names: [reference] };
  try {
    const reading = { registry: context.attached, referrers: context.referrers };
    const { sboms } = await readImageEvidence(reading, image, signers, by);
    if (sboms === undefined) return undefined;
    const scan = await scans.inTurn('bases', () => matchSboms(ports, scanner, sboms.all));
    return { scan, manifests: sboms.manifests, created: sboms.config.created };
  } catch (error) {
    // Whoever may push may attach whatever they like: the layers are there all the same.
    if (!(error instanceof ToolError)) throw error;
    return undefined;
  }
}

/** Whose signatures count for the base image, by the policy's rules for its own name. */
async function signersFor({ rules, trust }: AdviceContext, { reference }: BaseImage) {
  const policy = policyFor(rules.policy, [formatReference(reference)]);
  const signers = await trustedSigners({ files: rules.files.governing, trust }, policy);
  return { signers, demands: scanDemands(policy) };
}

async function fromLayers({ ports }: AdviceContext, scans: BaseScans, found: BaseImage): Promise<Looked> {
  const seen = new SeenLayers();
  const source = { kind: 'image', reference: formatReference(found.reference), from: 'registry' } as const;
  return withOwnTemporary(ports.files, async (files) => {
    const own = { ...ports, files, seen, watch: seen };
    const directory = await files.temporaryDirectory('base');
    const { layout } = await obtainImage(own, source, directory, 'gzip');
    const scan = await scans.inTurn('bases', (sharing) => sharing.scan(own, layout));
    return { scan, manifests: layout, created: configFacts(scan.platforms[0].raw).created };
  });
}

/** Why something could not be done, as a clause. @throws what is no answer: the end of the run, a defect, and what is wrong with the policy. */
export function clauseOf(error: unknown): string {
  if (!(error instanceof GateError) || error instanceof Cancelled || error.actor === 'config') throw error;
  return error.message.replace(/\.$/, '');
}
