import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import type { Environment } from '../../host/values.js';
import { usualStaleAfter } from '../../inventory/stale.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { usualFolders } from '../folders.js';
import type { RunContext } from '../gate-config.js';
import * as field from '../inputs/fields.js';
import { parseListInput } from '../inputs/list-input.js';
import { readInputs } from '../inputs/read-inputs.js';
import { repositoryProblems } from '../inputs/repository-name.js';
import { signingInputs } from '../inputs/sigstore.js';
import { runConfig } from '../run-config.js';
import { escalationConfig, escalationInputs } from './escalation-config.js';
import { readMail } from './mail-config.js';
import { postureInputs, postureJob } from './posture-config.js';
import { modeProblems, reportFailures, reportModes } from './report-modes.js';
import { type ReportSince, sinceIn, usualSince } from './report-since.js';

const entries = field.list((value) => parseListInput('tags', value));

/** Inputs that are the same as those of the gate, and read by it. */
const gateInputs = { policy: field.anyText, exceptions: entries, 'github-token': field.anyText } as const;

const signingFields = Object.fromEntries(signingInputs.map((name) => [name, field.anyText])) as Readonly<
  Record<(typeof signingInputs)[number], typeof field.anyText>
>;

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
    'mail-to': entries,
    'mail-from': field.anyText,
    'mail-server': field.anyText,
    'mail-user': field.anyText,
    'mail-attach': entries,
    ...escalationInputs,
    ...postureInputs,
    ...gateInputs,
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
  const own = [...raw].filter(([name]) => Object.hasOwn(gateInputs, name) || signing.includes(name));
  const { ledger, 'ledger-repository': repository, night, drift, posture, folder = usualFolders.step.report } = inputs;
  return {
    ledger: repository === undefined ? { path: ledger ?? '' } : { repository },
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
  const own = new Map([...raw].filter(([name]) => Object.hasOwn(gateInputs, name)));
  return escalationConfig(inputs, [...problems, ...placeProblems(inputs), ...modeProblems(inputs)], own, context);
}

/** One run of `mode: posture` of report/action.yml, checked. @throws ConfigError with everything that is wrong. */
export function postureConfig(raw: ReadonlyMap<string, string>, context: RunContext) {
  const { inputs, problems } = readInputs({ schema: reportInputs, page: 'docs/report.md' }, raw);
  const own = new Map([...raw].filter(([name]) => Object.hasOwn(gateInputs, name)));
  return postureJob(inputs, [...problems, ...twoPlaces(inputs), ...modeProblems(inputs)], own, context);
}

function sinceOf({ since }: ReportInputs): { readonly since: ReportSince } | { readonly problem: Problem } {
  return since === undefined ? { since: usualSince } : sinceIn(since, 'input since');
}

function placeProblems(inputs: ReportInputs): readonly Problem[] {
  const isThere = inputs.ledger !== undefined || inputs['ledger-repository'] !== undefined;
  return isThere ? twoPlaces(inputs) : [noLedger];
}

function twoPlaces({ ledger, 'ledger-repository': repository }: ReportInputs): readonly Problem[] {
  if (ledger !== undefined && repository !== undefined) return [twoLedgers];
  return repositoryProblems('input ledger-repository', repository);
}

const noLedger: Problem = {
  where: 'input ledger',
  what: 'it is missing, and the report is made from it',
  fix: 'Name its folder, or its repository on GitHub in `ledger-repository`.',
};
const twoLedgers: Problem = {
  where: 'inputs ledger, ledger-repository',
  what: 'a ledger is in one place, and both name one',
  fix: 'Keep one of them.',
};
