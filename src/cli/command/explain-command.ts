import type { Problem } from '../../host/errors.js';
import { options, readNow, stop, surplus } from './options.js';

/** `explain`: one id in a report, by the policy of the working folder. */
export interface ExplainCommand {
  readonly kind: 'explain';
  readonly id: string;
  /** Absent: the newest report of `image`, or of any image, in the report folder. */
  readonly report?: string;
  readonly dockerfile?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  readonly image?: string;
  /** A report to compare with. */
  readonly baseline?: string;
  /** Only findings in the package of this name. */
  readonly package?: string;
  readonly reportDirectory?: string;
  readonly now?: Date;
}

export const explainOptions = [
  'package',
  'image',
  'baseline',
  'dockerfile',
  'policy',
  'exceptions',
  'now',
  'report-dir',
] as const;

/** Reads what stands behind `explain`. @throws ConfigError `usage`. */
export function explainCommand(args: readonly string[]): ExplainCommand {
  const { raw, positionals, problems } = options(args, explainOptions);
  const [id, report, ...others] = positionals;
  const { now, problems: badNow } = readNow(raw);
  const missing: Problem = {
    where: 'explain',
    what: 'there is no id to explain',
    fix: 'Name one of a report: image-gate explain CVE-2024-1234',
  };
  stop([
    ...problems,
    ...(id === undefined || id.trim() === '' ? [missing] : []),
    ...others.map((word) => surplus(word, 'explain takes one id and one report')),
    ...badNow,
  ]);
  const named = (key: (typeof explainOptions)[number]) => (raw.has(key) ? { [key]: raw.get(key) } : {});
  const directory = raw.get('report-dir');
  return {
    kind: 'explain',
    id: (id ?? '').trim(),
    ...(report === undefined ? {} : { report }),
    ...named('dockerfile'),
    ...named('policy'),
    ...named('image'),
    ...named('baseline'),
    ...named('package'),
    exceptions: raw.get('exceptions')?.split('\n') ?? [],
    ...(directory === undefined ? {} : { reportDirectory: directory }),
    ...(now === undefined ? {} : { now }),
  };
}
