import { ConfigError, GateError } from '../../host/errors.js';
import { formatReference } from '../../oci/reference.js';
import type { KnownBaseline, UnreadBaseline } from '../../policy/baseline.js';
import { plural } from '../../text/count.js';
import type { BaselineSource } from '../inputs/baseline.js';

/** A source of this kind. */
export type SourceOf<K extends BaselineSource['kind']> = Extract<BaselineSource, { readonly kind: K }>;

/** A registry that knows no such image; where nobody named it, that is how a new repository begins. */
const notThere: ReadonlySet<string> = new Set(['manifest-unknown', 'repository-unknown']);

/** What a failure to read the baseline means; whatever it was, the run goes on, and everything counts as new. */
export function unreadBaseline(source: BaselineSource, error: unknown): UnreadBaseline {
  const byDefault = source.kind === 'image' && source.byDefault;
  const name = nameOf(source);
  if (byDefault && error instanceof GateError && notThere.has(error.code)) {
    const fix = 'Once an image is pushed there, only what is new counts; or name another one in `baseline`.';
    return { kind: 'unread', ...name, why: 'there is no such image yet', fix, expected: true };
  }
  return { kind: 'unread', ...name, ...reasonOf(error), expected: false };
}

/** Where not even the name is known. */
export function unnamedBaseline({ why, fix, byDefault }: SourceOf<'none'>): UnreadBaseline {
  return { kind: 'unread', why, fix, expected: byDefault };
}

function nameOf(source: BaselineSource): { readonly name?: string } {
  if (source.kind === 'none') return {};
  return { name: source.kind === 'image' ? formatReference(source.reference) : source.path };
}

function reasonOf(error: unknown): { readonly why: string; readonly fix: string } {
  if (error instanceof ConfigError) {
    const [{ what, fix } = { what: error.message, fix: error.fix }] = error.problems;
    return { why: withoutStop(what), fix };
  }
  if (error instanceof GateError) return { why: withoutStop(error.message), fix: error.fix };
  const why = withoutStop(error instanceof Error ? error.message : String(error));
  return { why, fix: 'This is a defect of image-gate, please report it.' };
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}

/** What the log says of a baseline, one line. */
export function baselineLine(baseline: KnownBaseline | UnreadBaseline): string {
  if (baseline.kind === 'known') {
    const count = baseline.findings.length;
    return `Baseline ${baseline.name}: ${plural(count, 'finding')}.`;
  }
  const which = baseline.name === undefined ? 'No baseline' : `The baseline ${baseline.name} is not read`;
  return `${which}, so everything counts as new: ${baseline.why}. ${baseline.fix}`;
}
