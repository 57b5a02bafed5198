import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import type { Environment } from '../../host/values.js';
import { usualStaleAfter } from '../../inventory/stale.js';
import { postureFailures } from '../../posture/posture-choices.js';
import { choiceFix } from '../../text/nearest.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { usualFolders } from '../folders.js';
import type { RunContext } from '../gate-config.js';
import * as field from '../inputs/fields.js';
import { readInputs } from '../inputs/read-inputs.js';
import { entryList, ledgerIn, ledgerProblems, ruleInputs } from '../inputs/shared-inputs.js';
import { signingInputs } from '../inputs/sigstore.js';
import { runConfig } from '../run-config.js';
import { escalationConfig, escalationInputs } from './escalation-config.js';
import { readMail } from './mail-config.js';
import { postureInputs, postureJob } from './posture-config.js';
import { type ReportSince, sinceIn, usualSince } from './report-since.js';

const signingFields = Object.fromEntries(signingInputs.map((name) => [name, field.anyText])) as Readonly<
  Record<(typeof signingInputs)[number], typeof field.anyText>
>;

/** What a step of report/action.yml does. */
const reportModes = ['report', 'escalate', 'posture'] as const;
type ReportMode = (typeof reportModes)[number];

/** What a step may fail for, by its mode. */
const failures = {
  report: ['none', 'missed'],
  escalate: ['none', 'missed'],
  posture: postureFailures,
} as const satisfies Record<ReportMode, readonly string[]>;
const reportFailures = ['none', 'missed', 'level', 'rows'] as const;

/** Every input of report/action.yml (a test compares the names). */
export const reportInputs = z
  .strictObject({
    mode: field.choice(reportModes),
    ledger: field.anyText,
    'ledger-repository': field.anyText,
    night: field.anyText,
    drift: field.anyText,
    posture: field.anyText,
    since: field.anyText,
    folder: field.anyText,
    'stale-after': field.duration,
    'fail-on': field.choice(reportFailures),
    'publish-findings': field.flag,
    sign: field.choice(field.signChoices),
    ...signingFields,
    'mail-to': entryList,
    'mail-from': field.anyText,
    'mail-server': field.anyText,
    'mail-user': field.anyText,
    'mail-attach': entryList,
    ...escalationInputs,
    ...postureInputs,
    ...ruleInputs,
  })
  .partial();

type ReportInputs = z.output<typeof reportInputs>;

/** One run of report/action.yml, checked. @throws ConfigError with everything that is wrong. */
export function reportConfig(raw: ReadonlyMap<string, string>, context: RunContext, environment: Environment) {
  const { inputs, problems: bad } = readInputs({ schema: reportInputs, page: 'docs/report.md' }, raw);
  const since = sinceOf(inputs);
  const words = { to: inputs['mail-to'] ?? [], attach: inputs['mail-attach'] ?? [] };
  const sender = { from: inputs['mail-from'], server: inputs['mail-server'], user: inputs['mail-user'] };
  const mail = readMail({ ...words, ...sender }, environment, (word) => `input ${word}`);
  const [first, ...others] = [
    ...bad,
    ...placeProblems(inputs),
    ...modeProblems(inputs),
    ...('problem' in since ? [since.problem] : []),
    ...('problems' in mail ? mail.problems : []),
  ];
  if (first !== undefined || 'problem' in since || 'problems' in mail)
    throw new ConfigError([first ?? noLedger, ...others]);
  const signing: readonly string[] = ['sign', ...signingInputs];
  const own = [...raw].filter(([name]) => Object.hasOwn(ruleInputs, name) || signing.includes(name));
  const { night, drift, posture, folder = usualFolders.step.report } = inputs;
  return {
    ledger: ledgerIn(inputs) ?? { path: '' },
    night: pathOrDefault(night, usualFolders.step.night),
    drift: pathOrDefault(drift, usualFolders.step.drift),
    posture: pathOrDefault(posture, usualFolders.step.posture),
    ...{ ...since, ...mail, folder, token: inputs['github-token'] ?? '' },
    staleAfter: inputs['stale-after'] ?? usualStaleAfter,
    failOn: inputs['fail-on'] ?? 'none',
    publishFindings: inputs['publish-findings'] ?? false,
    // No image is judged: this one stands for all.
    gate: runConfig(new Map([...own, ['image', 'registry.invalid/image']]), context),
  };
}

/** One run of `mode: escalate` of report/action.yml, checked. @throws ConfigError with everything that is wrong. */
export function escalateConfig(raw: ReadonlyMap<string, string>, context: RunContext) {
  const { inputs, problems } = readInputs({ schema: reportInputs, page: 'docs/escalation.md' }, raw);
  const own = new Map([...raw].filter(([name]) => Object.hasOwn(ruleInputs, name)));
  return escalationConfig(inputs, [...problems, ...placeProblems(inputs), ...modeProblems(inputs)], own, context);
}

/** One run of `mode: posture` of report/action.yml, checked. @throws ConfigError with everything that is wrong. */
export function postureConfig(raw: ReadonlyMap<string, string>, context: RunContext) {
  const { inputs, problems } = readInputs({ schema: reportInputs, page: 'docs/report.md' }, raw);
  const own = new Map([...raw].filter(([name]) => Object.hasOwn(ruleInputs, name)));
  return postureJob(inputs, [...problems, ...ledgerProblems(inputs), ...modeProblems(inputs)], own, context);
}

function sinceOf({ since }: ReportInputs): { readonly since: ReportSince } | { readonly problem: Problem } {
  return since === undefined ? { since: usualSince } : sinceIn(since, 'input since');
}

function placeProblems(inputs: ReportInputs): readonly Problem[] {
  const isThere = inputs.ledger !== undefined || inputs['ledger-repository'] !== undefined;
  return isThere ? ledgerProblems(inputs) : [noLedger];
}

const noLedger: Problem = {
  where: 'input ledger',
  what: 'it is missing, and the report is made from it',
  fix: 'Name its folder, or its repository on GitHub in `ledger-repository`.',
};

/** Inputs that not all modes use, by those that do. */
const partly: readonly { readonly modes: readonly ReportMode[]; readonly names: readonly string[] }[] = [
  { modes: ['report'], names: ['mail-to'] },
  { modes: ['escalate'], names: Object.keys(escalationInputs) },
  { modes: ['posture'], names: Object.keys(postureInputs) },
  {
    modes: ['report', 'escalate'],
    names: [
      ...['mail-from', 'mail-server', 'mail-user', 'mail-attach', 'posture', 'exceptions', 'publish-findings'],
      ...['sign', 'sigstore', 'allow-public-log', 'signing-tool', 'signing-tool-sha256'],
    ],
  },
];

interface Given {
  readonly mode?: ReportMode | undefined;
  readonly 'fail-on'?: string | undefined;
}

/** What is wrong with inputs that the mode does not use: whoever gives them waits for what they do. */
function modeProblems(inputs: Given): readonly Problem[] {
  const { mode = 'report', 'fail-on': failOn = 'none' } = inputs;
  const given = new Map<string, unknown>(Object.entries(inputs));
  const idle = partly
    .filter(({ modes }) => !modes.includes(mode))
    .flatMap(({ modes, names }) => names.filter((name) => isGiven(given.get(name))).map((name) => unused(name, modes)));
  const allowed: readonly string[] = failures[mode];
  return allowed.includes(failOn) ? idle : [...idle, notThere(failOn, allowed)];
}

/** `false` and `none` are the defaults of inputs that switch something on. */
function isGiven(value: unknown): boolean {
  return ![undefined, false, 'false', 'none'].some((one) => one === value);
}

function unused(name: string, modes: readonly ReportMode[]): Problem {
  const what = `it is not used in this mode: it is used by mode: ${modes.join(' and ')}`;
  return { where: `input ${name}`, what, fix: 'Leave it out, or write the other mode.' };
}

function notThere(failOn: string, allowed: readonly string[]): Problem {
  const what = `${JSON.stringify(failOn)} is not one of its values in this mode`;
  return { where: 'input fail-on', what, fix: choiceFix([failOn], allowed) };
}
