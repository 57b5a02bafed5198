import { claimOwners } from '../config/claim-owners.js';
import { type AskedClair, openClair } from '../config/clair-opinion.js';
import type { GateConfig } from '../config/gate-config.js';
import { requireInput } from '../config/input-path.js';
import { type ImageNames, imageNames, ownNames } from '../config/inputs/image-names.js';
import { ledgerPast } from '../config/ledger-past.js';
import { askedExploitation } from '../config/rules/asked-exploitation.js';
import { type Rules, readRules } from '../config/rules/rules.js';
import { openSigner } from '../config/signing.js';
import { openAttestedVex, vexQuestion } from '../config/sources/attested-vex.js';
import { provenBase } from '../config/sources/base-images.js';
import { filesOfBuild } from '../config/sources/place-facts.js';
import { bothOrNone, untilStopped } from '../host/both-or-none.js';
import { inStage } from '../host/stage.js';
import { type ImageSource, type ObtainedImage, obtainImage } from '../image/obtain.js';
import type { Decision } from '../policy/decision.js';
import { withOpinion } from '../policy/opinion/merge-opinion.js';
import { missingOpinion } from '../policy/opinion/missing-opinion.js';
import type { Evidence } from '../policy/verdict.js';
import { deliver, finishReports } from '../publish/deliver.js';
import { outputs } from '../publish/outputs.js';
import { writeReports } from '../publish/report-files.js';
import type { GateOutcome } from '../publish/run-outcome.js';
import { makeSboms } from '../publish/sbom-files.js';
import { lookAhead } from '../release/look-ahead.js';
import { proofOf } from '../release/proof.js';
import { ReferrersReader } from '../release/referrers-reader.js';
import { plannedRelease, releaseImage } from '../release/release.js';
import { revocationOf } from '../release/revocation.js';
import type { Assessment } from '../report/assessment.js';
import { publishedRecord } from '../report/json/published-json.js';
import { assessedImages, assessmentOfImage } from '../report/make-assessment.js';
import { sarifText } from '../report/sarif/sarif-text.js';
import { openRepository } from '../repository/open-repository.js';
import { openRules } from '../repository/rule-files.js';
import { prepareExploitation } from '../scan/exploitation/prepare-feeds.js';
import { SeenLayers } from '../scan/layers/seen-layers.js';
import { prepareScanner, type ReadyScanner } from '../scan/prepare.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { ScannerOptions } from '../scan/scanner-options.js';
import { layersOf } from '../source/base-proof.js';
import { checkedFile, placesOf } from '../source/locate.js';
import type { BlockedRun } from './base/blocked-base.js';
import { scanWithBaseline } from './baseline.js';
import { publishingFor, shownTable } from './findings-audience.js';
import { judgeFor } from './judge-for.js';
import { type ConnectedPorts, type GatePorts, withRegistry } from './ports.js';

/** Dockerfile (or image, archive, layout) in; exactly the scanned image in the registry, or a clear no. Several images share one `ready` scanner. */
export async function gate(
  withoutRegistry: GatePorts,
  config: GateConfig,
  source: ImageSource,
  ready?: ReadyScanner,
): Promise<GateOutcome> {
  const ports = withRegistry(withoutRegistry);
  await requireInput(ports.files, source);
  const signer = await openSigner(ports, config);
  const askClair = await openClair(ports, config.clair);
  const now = ports.clock.now();
  const repository = openRepository(ports.files, ports.openContents, config.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, config.rules, repository), config, now);
  const names = imageNames(config.destinations, ...ownNames(config.scanTarget, config.github?.repository));
  const judge = await judgeFor(ports, rules, names, config.regoTool);
  const owners = await claimOwners(ports, signer, rules, names, config);
  const seen = new SeenLayers();
  const [[image, scanner], [publishing, exploitation, ledger]] = await bothOrNone(
    (stop) => imageAndScanner(withRegistry(untilStopped(ports, stop)), source, config, seen, ready),
    (stop) => besideTheBuild(untilStopped(ports, stop), config, rules, names),
  );
  const asked = { rules, config, names, seen, images: layersOf(image.layout) };
  const { registry, scan, ...facts } = await scanAndAsk(ports, scanner, image, config, { ...asked, askClair });
  const there = { ...ports, registry };
  const scanned = { name: names[0], names, scan, now };
  const judging = { config, rules, judge, owners, repository, scanner, image, scanned };
  const [, { decision, assessment: judged, revoke, planned, sarif, files }] = await bothOrNone(
    (stop) => sbomsOf(untilStopped(ports, stop), scanner, config, image, scanned),
    (_, sboms) => judgeAndReport(there, judging, { ...facts, exploitation, ledger }, sboms),
  );
  ports.log.info(`Reports: ${files.json.join(', ')}, and beside it the record, .sarif and .md`);
  const run = { config, rules, names, scanner, exploitation, layout: image.layout, scan };
  const assessment = await withBaseAdvice(there, judged, run);
  ports.show(shownTable(ports, assessment, files.json[0], publishing));
  const delivery = await deliver(ports, { assessment, release: planned, files, sarif }, publishing);
  const prove = () =>
    proofOf(ports.files, owners, assessment, files, { rules: config.rules.kind, attestVex: config.attestVex });
  const claims = { prove, ...(revoke ? { revoke } : {}) };
  const released = await releaseImage(there, decision, image, config, delivery.failure, claims);
  const { release, bundles, failure = missingOpinion(decision) } = released;
  const { summary, sent } = await finishReports(ports, { assessment, release, files, bundles }, publishing, delivery);
  const isWithheld = publishing?.isWithheld === true;
  return { assessment, summary, isWithheld, outputs: outputs(assessment, release, files, sent, image), failure };
}

/** An image that was scanned, and by whose rules it is judged. */
interface JudgingRun {
  readonly config: GateConfig;
  readonly rules: Rules;
  readonly judge: Awaited<ReturnType<typeof judgeFor>>;
  readonly owners: Awaited<ReturnType<typeof claimOwners>>;
  readonly repository: ReturnType<typeof openRepository>;
  readonly scanner: ReadyScanner;
  readonly image: ObtainedImage;
  readonly scanned: {
    readonly name: string;
    readonly names: ImageNames;
    readonly scan: ScanResult;
    readonly now: Date;
  };
}

/** The verdict, and its reports on disk: before anything acts on it. */
async function judgeAndReport(
  ports: ConnectedPorts,
  { config, rules, judge, owners, repository, scanner, image, scanned }: JudgingRun,
  facts: Pick<Evidence, 'baseline' | 'base' | 'attested' | 'exploitation' | 'ledger'>,
  sboms: Parameters<typeof writeReports>[5],
) {
  const { scan, names, now } = scanned;
  const built = await filesOfBuild(ports, repository, config, rules, scan, scanner);
  const places = { hardening: checkedFile(scan, built), placeOf: placesOf({ scan, base: facts.base, ...built }) };
  const evidence = { ...facts, ...places, scan, names, manifests: image.layout, now };
  const assessed = { ...built, ...scanned };
  const recordOf = (decision: Decision) => publishedRecord(assessmentOfImage({ ...assessed, decision }, image, config));
  const candidate = { layout: image.layout, destinations: config.destinations };
  const { decision, afterMerge } = await judge.verdicts(evidence, recordOf, candidate);
  const assessment = assessmentOfImage({ ...assessed, decision, afterMerge }, image, config);
  const revoke = revocationOf(ports, decision, image.layout, owners);
  const planned = plannedRelease(decision, config, revoke);
  const sarif = sarifText(assessment, config.sarif);
  const files = await writeReports(ports.files, assessment, planned, config.reportDirectory, sarif, sboms);
  return { decision, assessment, revoke, planned, sarif, files };
}

/** The SBOMs need the scan alone, and Trivy is another process: they are made while the image is judged and the other reports are written. */
function sbomsOf(
  ports: ConnectedPorts,
  scanner: ReadyScanner,
  { sbomForms: forms, push }: GateConfig,
  image: ObtainedImage,
  scanned: { readonly name: string; readonly scan: ScanResult; readonly now: Date },
) {
  const { version } = ports;
  return makeSboms({ ports, scanner, forms, version }, { ...scanned, images: assessedImages(image, push) });
}

/** A blocked image with what another base would change: its reports are on disk already, and the verdict stands. Nothing of it is loaded for a pass. */
async function withBaseAdvice(
  ports: ConnectedPorts,
  assessment: Assessment,
  run: Omit<BlockedRun, 'triage'>,
): Promise<Assessment> {
  const { verdict, triage } = assessment.decision;
  if (verdict === 'passed' || run.config.baseAdvice === 'off') return assessment;
  const { blockedBase } = await import('./base/blocked-base.js');
  const base = await blockedBase(ports, { ...run, triage });
  return base === undefined ? assessment : { ...assessment, baseAdvice: base };
}

/** The scan, with what Clair says of the image, and what registries say of it. */
async function scanAndAsk(
  ports: ConnectedPorts,
  scanner: ReadyScanner,
  image: ObtainedImage,
  config: GateConfig,
  asked: Parameters<typeof scanWithBaseline>[3] & AskedRegistries,
) {
  const [{ scan, baseline }, { opinion, ...known }] = await bothOrNone(
    (stop) => ports.log.group('Scan', () => scanWithBaseline(untilStopped(ports, stop), scanner, image.layout, asked)),
    (stop) => askRegistries(withRegistry(untilStopped(ports, stop)), image, config, asked),
  );
  return { scan: opinion === undefined ? scan : withOpinion(scan, opinion), baseline, ...known };
}

type AskedRegistries = Parameters<typeof provenBase>[1] & { readonly askClair: AskedClair };

/** What registries are asked while the image is scanned. The push is by the same client, and does not wait for what a push alone needs. */
async function askRegistries(
  ports: ConnectedPorts,
  image: ObtainedImage,
  { push, destinations, scanTarget }: GateConfig,
  { askClair, ...asked }: AskedRegistries,
) {
  const { registry } = ports;
  if (push) void lookAhead(registry, image.layout, destinations);
  const askVex = openAttestedVex({ ...ports, referrers: new ReferrersReader(registry) });
  const isThere = image.origin === 'registry' && scanTarget.kind === 'image';
  const [base, attested, opinion] = await Promise.all([
    provenBase(registry, asked),
    askVex(vexQuestion(image, asked)),
    askClair(ports, { layout: image.layout, reference: isThere ? scanTarget.reference : undefined }),
  ]);
  return { base, attested, registry, opinion };
}

/** What does not need the image: where reports go, and what is known of exploitation and of its past. */
async function besideTheBuild(ports: GatePorts, config: GateConfig, rules: Rules, names: ImageNames) {
  return Promise.all([
    publishingFor(ports, config),
    askedExploitation(rules, names, () => prepareExploitation(ports, config.feeds)),
    ledgerPast(ports, config, names),
  ]);
}

/** The scanner that several images share. */
export async function sharedScanner(ports: GatePorts, options: ScannerOptions): Promise<ReadyScanner> {
  return prepareScanner(withRegistry(ports), options);
}

/** The scanner and its database are fetched while the image builds. */
async function imageAndScanner(
  ports: ConnectedPorts,
  source: ImageSource,
  { scanner: options, push, github }: Pick<GateConfig, 'scanner' | 'push' | 'github'>,
  seen: SeenLayers,
  ready: ReadyScanner | undefined,
): Promise<[ObtainedImage, ReadyScanner]> {
  const directory = await ports.files.temporaryDirectory('image');
  const layers = push ? 'gzip' : 'plain';
  const watch = options.scanners.includes('vuln') ? seen : undefined;
  const obtain = (own: ConnectedPorts) =>
    inStage(ports.log, 'Image', () => obtainImage({ ...waiting(own, github), watch }, source, directory, layers));
  const prepare = (own: ConnectedPorts) =>
    inStage(ports.log, 'Scanner and its database', () => prepareScanner(own, options));
  if (ready !== undefined) return [await obtain(ports), ready];
  return bothOrNone(
    (stop) => obtain(withRegistry(untilStopped(ports, stop))),
    (stop) => prepare(untilStopped(ports, stop)),
  );
}

/** Where a person waits, a registry that does not answer is no reason to wait long for a name that may be mistyped. */
function waiting(ports: ConnectedPorts, github: GateConfig['github']) {
  return github === undefined ? { ...ports, quickRegistry: ports.openRegistry(ports, true) } : ports;
}
