import type { Problem } from '../../host/errors.js';
import { type ReportForm, reportForms } from '../../publish/report-form.js';
import { defaultPolicyPath, exceptionPaths, type RulePaths, repositoryPath } from '../../repository/rule-paths.js';
import { badFormat, options, readNow, stop } from './options.js';

/** `judge`: policy and reports for existing Trivy JSONs. */
export interface JudgeCommand {
  readonly kind: 'judge';
  /** Files and folders of them; `-` is standard input. */
  readonly reports: readonly [string, ...string[]];
  readonly dockerfile?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  /** Path of an earlier report. */
  readonly baseline?: string;
  readonly image?: string;
  readonly now?: Date;
  readonly format: ReportForm;
  readonly output?: string;
  /** Its options as they were given. */
  readonly raw: ReadonlyMap<string, string>;
}

export const judgeOptions = [
  'dockerfile',
  'policy',
  'exceptions',
  'baseline',
  'image',
  'now',
  'format',
  'output',
] as const;

/** Standard input, where a file is asked for. */
export const standardInput = '-';

/** Forms of which several can stand one after the other. */
const joinable: readonly ReportForm[] = ['table', 'summary', 'comment', 'annotations'];

/** Reads what stands behind `judge`. @throws ConfigError `usage`. */
export function judgeCommand(args: readonly string[]): JudgeCommand {
  const { raw, positionals, problems } = options(args, judgeOptions);
  const [report, ...others] = positionals;
  const format = reportForms.find((known) => known === (raw.get('format') ?? 'table'));
  const { now, problems: badNow } = readNow(raw);
  stop([
    ...problems,
    ...(report === undefined ? [missing] : []),
    ...(positionals.filter((one) => one === standardInput).length > 1 ? [twice] : []),
    ...(others.length > 0 ? severalProblems(raw, format) : []),
    ...(format === undefined ? [badFormat(raw.get('format') ?? '', reportForms)] : []),
    ...badNow,
  ]);
  const named = (key: (typeof judgeOptions)[number]) => (raw.has(key) ? { [key]: raw.get(key) } : {});
  return {
    kind: 'judge',
    reports: [report ?? '', ...others],
    ...named('dockerfile'),
    ...named('policy'),
    ...named('baseline'),
    ...named('image'),
    ...named('output'),
    exceptions: raw.get('exceptions')?.split('\n') ?? [],
    ...(now === undefined ? {} : { now }),
    format: format ?? 'table',
    raw,
  };
}

const missing: Problem = {
  where: 'judge',
  what: 'there is no report to judge',
  fix: 'Name a Trivy JSON report: image-gate judge report.json. Of standard input: image-gate judge -',
};

const twice: Problem = { where: standardInput, what: 'standard input can be read once', fix: 'Write - once.' };

/** What can't be said of several reports, also where a folder holds them. */
export function severalProblems(raw: JudgeCommand['raw'], format: ReportForm | undefined): readonly Problem[] {
  const alone = (['image', 'baseline'] as const)
    .filter((name) => raw.has(name))
    .map((name) => ({
      where: `--${name}`,
      what: 'it is about one image, and several reports are judged',
      fix: 'Judge that report by itself.',
    }));
  const fix = `Judge each report by itself, or choose from ${joinable.join(', ')}.`;
  return format === undefined || joinable.includes(format)
    ? alone
    : [...alone, { where: '--format', what: `several reports make no one file of ${format}`, fix }];
}

/** The files that rule a `judge` or are explained; only those that the user named must be there. */
export function judgePaths({
  policy,
  exceptions,
  dockerfile,
}: Pick<JudgeCommand, 'policy' | 'exceptions' | 'dockerfile'>): RulePaths {
  return {
    policy: repositoryPath(policy, defaultPolicyPath),
    exceptions: exceptionPaths(exceptions),
    dockerfile: dockerfile ?? 'Dockerfile',
    ...(dockerfile === undefined ? {} : { dockerfileNamed: true }),
  };
}
