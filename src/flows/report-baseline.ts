import { type BaselineChoice, type BaselineSource, reportBaseline } from '../config/baseline.js';
import { type BaselineFiles, baselineLine, readBaselineReport, unnamed, unread } from '../config/read-baseline.js';
import { gateOf, type Rules } from '../config/rules.js';
import type { ImageNames } from '../config/subject-name.js';
import { Cancelled } from '../host/errors.js';
import type { Baseline, KnownBaseline, UnreadBaseline } from '../policy/baseline.js';
import type { GatePorts } from './ports.js';

/** A source of this kind. */
export type SourceOf<K extends BaselineSource['kind']> = Extract<BaselineSource, { readonly kind: K }>;

/** What a run is compared with; a failure is told and means that everything counts as new. @throws Cancelled. */
export async function baselineOf<S extends SourceOf<'image' | 'report'>>(
  { log }: Pick<GatePorts, 'log'>,
  source: S | SourceOf<'none'> | undefined,
  read: (source: S) => Promise<KnownBaseline>,
): Promise<Baseline | undefined> {
  if (source === undefined) return undefined;
  if (source.kind === 'none') return told(log, unnamed(source));
  try {
    const baseline = await read(source);
    log.info(baselineLine(baseline));
    return baseline;
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return told(log, unread(source, error));
  }
}

function told(log: GatePorts['log'], baseline: UnreadBaseline): Baseline {
  if (baseline.expected) log.info(baselineLine(baseline));
  else log.warning(baselineLine(baseline));
  return baseline;
}

/** Rules with the files that they are from. */
export type OpenedRules = Rules & { readonly files: BaselineFiles['rules'] };

/** What a report is compared with. */
export async function reportBaselineOf(
  ports: Pick<GatePorts, 'log' | 'files'>,
  baseline: BaselineChoice,
  rules: OpenedRules,
  names: ImageNames,
): Promise<Baseline | undefined> {
  const source = reportBaseline(baseline, gateOf(rules, names));
  return baselineOf(ports, source, (report) => readBaselineReport({ ...ports, rules: rules.files }, report, names));
}
