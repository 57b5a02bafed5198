import { provenBase } from '../config/base-images.js';
import { builtDockerfile, requireFit } from '../config/build-files.js';
import type { GateConfig } from '../config/gate-config.js';
import { openRepository } from '../config/repository.js';
import { decide, decideAfterMerge, readRules } from '../config/rules.js';
import { openRules } from '../config/ruling.js';
import { imageNames, ownNames } from '../config/subject-name.js';
import { inStage } from '../host/stage.js';
import { type ImageSource, type ObtainedImage, obtainImage } from '../image/obtain.js';
import { platformName } from '../oci/descriptor.js';
import type { Registry } from '../oci/registry.js';
import { createRegistry } from '../oci/registry-client.js';
import { deliver, surfaceOf } from '../publish/deliver.js';
import { type Outputs, outputs } from '../publish/outputs.js';
import { updateSummaryFile, writeReports } from '../publish/report-files.js';
import { plannedRelease, releaseImage } from '../release/release.js';
import type { Story } from '../report/story.js';
import { renderTable } from '../report/table.js';
import { storyOfImage } from '../report/tell.js';
import type { Finding } from '../scan/finding.js';
import { type OpenRegistry, prepareScanner, type ReadyScanner } from '../scan/prepare.js';
import type { ScannerOptions } from '../scan/scanner-options.js';
import { exactPlaces, sureOrigin } from '../source/locate.js';
import { scanWithBaseline } from './baseline.js';
import { lockfilesOf, withContextFiles } from './build-files.js';
import type { GatePorts } from './ports.js';

/** How a run ended that came to a verdict. */
export interface Outcome {
  readonly story: Story;
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
): Promise<Outcome> {
  const ports = withRegistry(withoutRegistry);
  const now = ports.clock.now();
  const repository = openRepository(ports.files, ports.openContents, config.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, config.rules, repository), config, now);
  const names = imageNames(config.destinations, ...ownNames(config.subject, config.github?.repository));
  const [image, scanner] = await imageAndScanner(ports, source, config, ready);
  const images = image.layout.images.map(({ platform, diffIds }) => ({ platform: platformName(platform), diffIds }));
  const [{ scan, baseline }, lockfiles, base] = await Promise.all([
    ports.log.group('Scan', () => scanWithBaseline(ports, scanner, image.layout, config, rules, names)),
    lockfilesOf(ports, repository, config, rules, scanner),
    provenBase(ports.registry, { rules, config, names, images }),
  ]);
  const built = { ...builtDockerfile(config.subject, rules.dockerfile, ports.workingDirectory), lockfiles };
  requireFit(config.dockerfileNamed, { scan, ...built });
  const build = { ...(await withContextFiles(ports, repository, scan, built)), ...(base ? { base } : {}) };
  const placeOf = exactPlaces({ scan, ...build });
  const candidate = { layout: image.layout, destinations: config.destinations };
  const evidence = {
    originOf: (finding: Finding) => sureOrigin(placeOf(finding)),
    baseline,
    ...(base ? { base } : {}),
  };
  const decision = decide(rules, scan, names, now, { candidate, ...evidence });
  const afterMerge = decideAfterMerge(rules, scan, names, now, evidence);
  const known = { ...build, placeOf, name: names[0], names, scan, decision, afterMerge, now };
  const story = storyOfImage(known, image, config);
  const planned = plannedRelease(decision, config);
  const files = await writeReports(ports.files, story, planned, config.reportDirectory, config.sarif);
  ports.log.info(`Reports: ${files.json}, and beside it as .sarif and .md`);
  ports.show(renderTable(story, { ...ports.table, file: files.json }));
  const delivery = await deliver(ports, { ...config, story, release: planned, files }, config.publishing);
  const { release, failure } = await releaseImage(ports, decision, image, config, delivery.failure);
  const summary = await updateSummaryFile(ports, story, release, files, surfaceOf(delivery));
  return { story, summary, outputs: outputs(story, release, files, delivery.sent, image), failure };
}

type ConnectedPorts = GatePorts & { readonly registry: Registry; readonly openRegistry: OpenRegistry };

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
