import type { GateConfig } from '../config/gate-config.js';
import { baselineSource, chosenBaseline, knownNames } from '../config/inputs/baseline.js';
import type { ImageNames } from '../config/inputs/image-names.js';
import { baselineOf, readBaselineReport, scannedBaseline } from '../config/rules/read-baseline.js';
import type { Rules } from '../config/rules/rules.js';
import { requireEarlierImage } from '../config/rules/same-image.js';
import type { SourceOf } from '../config/rules/unread-baseline.js';
import { bothOrNone, untilStopped } from '../host/both-or-none.js';
import { obtainBaseline } from '../image/baseline-image.js';
import type { ImageLayout } from '../oci/layout/image-layout.js';
import { formatReference } from '../oci/reference.js';
import type { Baseline, KnownBaseline } from '../policy/baseline.js';
import { policyFor } from '../policy/file/policy-file.js';
import type { SeenLayers } from '../scan/layers/seen-layers.js';
import type { ReadyScanner } from '../scan/prepare.js';
import { scanImage } from '../scan/scan.js';
import type { ScanResult } from '../scan/scan-result.js';
import { type GatePorts, withRegistry } from './ports.js';

/** Whose earlier scan is wanted. */
interface BaselineQuestion {
  readonly config: GateConfig;
  readonly rules: Rules;
  readonly names: ImageNames;
  /** What is known of layers already. */
  readonly seen: SeenLayers;
}

/** The judged image's scan and what it is compared with, side by side: the same Trivy, the same advisories. */
export async function scanWithBaseline(
  ports: GatePorts,
  scanner: ReadyScanner,
  layout: ImageLayout,
  { config, rules, names, seen }: BaselineQuestion,
): Promise<{ readonly scan: ScanResult; readonly baseline: Baseline | undefined }> {
  const policy = policyFor(rules.policy, names);
  const baseline = chosenBaseline(config, policy.baseline.value);
  const source = baselineSource({ ...config, baseline }, policy.gateOn.value, rules.files.branchName);
  const earlier = (own: GatePorts) =>
    baselineOf(own, source, async (known) => {
      if (known.kind === 'report') return readBaselineReport({ ...own, rules: rules.files }, known, knownNames(config));
      if (config.baseline.kind === 'image') requireEarlierImage(known.reference, 'input', knownNames(config));
      else if (!known.byDefault) requireEarlierImage(known.reference, 'policy', names);
      return scanBaseline({ ...own, seen }, scanner, layout, known, config);
    });
  const [scan, before] = await bothOrNone(
    (stop) => scanImage({ ...untilStopped(ports, stop), seen }, scanner, layout),
    (stop) => earlier(untilStopped(ports, stop)),
  );
  return { scan, baseline: before };
}

async function scanBaseline(
  ports: GatePorts & { readonly seen: SeenLayers },
  scanner: ReadyScanner,
  layout: ImageLayout,
  { reference }: SourceOf<'image'>,
  { github }: GateConfig,
): Promise<KnownBaseline> {
  const directory = await ports.files.temporaryDirectory('baseline');
  const store = github === undefined ? 'asked-first' : 'not-asked';
  const watched = { ...withRegistry(ports), watch: ports.seen };
  const { layout: earlier, digest } = await obtainBaseline(watched, reference, layout, store, directory);
  return scannedBaseline(formatReference(reference), digest, await scanImage(ports, scanner, earlier, 1));
}
