import type { GateConfig } from '../config/gate-config.js';
import { requireInput } from '../config/input-path.js';
import { imageNames, ownNames } from '../config/inputs/image-names.js';
import { readRules } from '../config/rules/rules.js';
import { provenBase } from '../config/sources/base-images.js';
import { builtDockerfile, requireFit } from '../config/sources/build-files.js';
import { inStage } from '../host/stage.js';
import { type ImageSource, type ObtainedImage, obtainImage } from '../image/obtain.js';
import { platformName } from '../oci/descriptor.js';
import type { Registry } from '../oci/registry/registry.js';
import { createRegistry } from '../oci/registry/registry-client.js';
import { decide, decideAfterMerge } from '../policy/verdict.js';
import { deliver, finishReports } from '../publish/deliver.js';
import { type Outputs, outputs } from '../publish/outputs.js';
import { writeReports } from '../publish/report-files.js';
import { plannedRelease, releaseImage } from '../release/release.js';
import type { Assessment } from '../report/assessment.js';
import { assessmentOfImage } from '../report/make-assessment.js';
import { sarifText } from '../report/sarif/sarif-text.js';
import { renderTable } from '../report/terminal/table.js';
import { openRepository } from '../repository/open-repository.js';
import { openRules } from '../repository/rule-files.js';
import { type OpenRegistry, prepareScanner, type ReadyScanner } from '../scan/prepare.js';
import type { ScannerOptions } from '../scan/scanner-options.js';
import { placesOf } from '../source/locate.js';
import { scanWithBaseline } from './baseline.js';
import { lockfilesOf, withContextFiles } from './build-files.js';
import type { GatePorts } from './ports.js';

/** How a run ended that came to a verdict. */
export interface GateOutcome {
  readonly assessment: Assessment;
  readonly outputs: Outputs;
  /** The summary as Markdown, with what became of the image. */
  readonly summary: string;
  /** What kept an image that passed from being released; thrown once everything is told. */
  readonly failure?: unknown;
}

/** Dockerfile (or image, archive, layout) in; exactly the scanned image in the registry, or a clear no. Several images share one `ready` scanner. */
export async function gate(
  withoutRegistry: GatePorts,
  config: GateConfig,
  source: ImageSource,
  ready?: ReadyScanner,
): Promise<GateOutcome> {
  const ports = withRegistry(withoutRegistry);
  await requireInput(ports.files, source);
  const now = ports.clock.now();
  const repository = openRepository(ports.files, ports.openContents, config.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, config.rules, repository), config, now);
  const names = imageNames(config.destinations, ...ownNames(config.subject, config.github?.repository));
  const waiting = config.github === undefined ? { ...ports, quickRegistry: ports.openRegistry(ports, true) } : ports;
  const [image, scanner] = await imageAndScanner(waiting, source, config, ready);
  const images = image.layout.images.map(({ platform, diffIds }) => ({ platform: platformName(platform), diffIds }));
  const [{ scan, baseline }, base] = await Promise.all([
    ports.log.group('Scan', () => scanWithBaseline(ports, scanner, image.layout, config, rules, names)),
    provenBase(ports.registry, { rules, config, names, images }),
  ]);
  const dockerfile = builtDockerfile(config.subject, rules.dockerfile, ports.workingDirectory);
  requireFit(config.dockerfileNamed, { scan, ...dockerfile });
  const built = {
    ...dockerfile,
    lockfiles: await lockfilesOf(ports, repository, config, { scan, ...dockerfile }, scanner),
  };
  const build = { ...(await withContextFiles(ports, repository, scan, built)), ...(base ? { base } : {}) };
  const placeOf = placesOf({ scan, ...build });
  const candidate = { layout: image.layout, destinations: config.destinations };
  const evidence = { scan, names, now, placeOf, base, baseline };
  const decision = decide(rules, evidence, candidate);
  const afterMerge = decideAfterMerge(rules, evidence);
  const known = { ...build, name: names[0], names, scan, decision, afterMerge, now };
  const assessment = assessmentOfImage(known, image, config);
  const planned = plannedRelease(decision, config);
  const sarif = sarifText(assessment, config.sarif);
  const files = await writeReports(ports.files, assessment, planned, config.reportDirectory, sarif);
  ports.log.info(`Reports: ${files.json.join(', ')}, and beside it the record, .sarif and .md`);
  ports.show(renderTable(assessment, { ...ports.table, file: files.json[0] }));
  const delivery = await deliver(ports, { assessment, release: planned, files, sarif }, config.publishing);
  const { release, failure } = await releaseImage(ports, decision, image, config, delivery.failure);
  const { summary, sent } = await finishReports(ports, { assessment, release, files }, config.publishing, delivery);
  return { assessment, summary, outputs: outputs(assessment, release, files, sent, image), failure };
}

type ConnectedPorts = GatePorts & {
  readonly registry: Registry;
  readonly quickRegistry?: Registry;
  readonly openRegistry: OpenRegistry;
};

/** The scanner that several images share. */
export async function sharedScanner(ports: GatePorts, options: ScannerOptions): Promise<ReadyScanner> {
  return prepareScanner(withRegistry(ports), options);
}

function withRegistry(ports: GatePorts): ConnectedPorts {
  const maskSecret = (secret: string) => ports.runner.maskSecret(secret);
  const openRegistry: OpenRegistry = (waiting, quick) =>
    createRegistry({ ...ports, http: waiting.http, clock: waiting.clock }, { maskSecret, quick });
  return { ...ports, registry: openRegistry(ports, false), openRegistry };
}

/** The scanner and its database are fetched while the image builds. */
async function imageAndScanner(
  ports: ConnectedPorts,
  source: ImageSource,
  { scanner: options, push }: Pick<GateConfig, 'scanner' | 'push'>,
  ready: ReadyScanner | undefined,
): Promise<[ObtainedImage, ReadyScanner]> {
  const directory = await ports.files.temporaryDirectory('image');
  return Promise.all([
    inStage(ports.log, 'Image', () => obtainImage(ports, source, directory, push ? 'gzip' : 'plain')),
    ready ?? inStage(ports.log, 'Scanner and its database', () => prepareScanner(ports, options)),
  ]);
}
