import { someNames } from '../../text/count.js';
import { notKnown, type Observation, observed } from '../observation.js';
import { givesCheck, plainName } from './check-name.js';
import { doubtsOf, type GateUse } from './gate-jobs.js';
import { evidenceOf, notReplied } from './reply.js';
import type { DockerRepository, RequiredCheck, RequiredChecks } from './repository-facts.js';
import { inWords } from './runs.js';

/** GitHub Actions among the apps of github.com (`integration_id` of a ruleset, `app_id` of a protected branch). */
const actionsApp = 15_368;

/** Whether a change must have the check of the gate before it is merged. */
export function checkObservation({ repository, gate, branch: { checks } }: DockerRepository): Observation {
  if (checks.kind !== 'replied') return notReplied(repository.name, checks);
  if (gate.kind !== 'replied') return notReplied(repository.name, gate);
  const { name, branch } = repository;
  const { required, hasWorkflows } = checks.value;
  const judged = required.map((one) => judgedCheck(one, gate.value, checks.value));
  const fix = fixOf(branch, gate.value, checks.value);
  const sure = judged.find(({ is }) => is === 'gate');
  if (sure !== undefined) return observed(name, true, evidenceOf(checks, `${branch} requires ${sure.check}`), fix);
  const all = required.length === 0 ? 'no check' : someNames([...new Set(required.map(({ context }) => context))]);
  const doubts = judged.flatMap(({ is, why }) => (is === 'perhaps' ? why : []));
  if (doubts.length > 0) {
    const why = `${branch} requires ${all}; nobody can say here whether that is the gate: ${someNames(doubts)}`;
    return notKnown(name, 'not-shown', why, fix);
  }
  if (hasWorkflows) {
    const why = `a ruleset requires workflows for ${branch}, and nobody looks into them here`;
    return notKnown(name, 'not-shown', why, fix);
  }
  const never = judged.flatMap(({ why }) => why);
  const why = never.length === 0 ? 'which is not the gate' : `and the gate does not run for it: ${someNames(never)}`;
  return observed(name, false, evidenceOf(checks, `${branch} requires ${all}, ${why}`), fix);
}

function fixOf(branch: string, { jobs }: GateUse, { isQueued }: RequiredChecks): string {
  const on = isQueued ? 'onQueue' : 'onChange';
  const own = jobs.filter((one) => one[on].runs === 'always').flatMap(({ name }) => plainName(name) ?? []);
  return `Require the check of the gate for ${branch} by a ruleset${own.length === 0 ? '' : `: ${someNames(own)}`}.`;
}

interface JudgedCheck {
  readonly check: string;
  /** Whether it is surely the gate's, and that has judged what is merged. */
  readonly is: 'gate' | 'perhaps' | 'other';
  readonly why: readonly string[];
}

/** GitHub asks for a check by its name, and takes it from whichever job has that name. In a queue, what is merged is a commit of the queue. */
function judgedCheck(
  { context, app }: RequiredCheck,
  { jobs, others, invalid }: GateUse,
  { isQueued }: RequiredChecks,
): JudgedCheck {
  const [is, on] = isQueued ? (['isOnQueue', 'onQueue'] as const) : (['isOnChange', 'onChange'] as const);
  const own = jobs.filter((one) => givesCheck(one.name, context) !== 'no');
  const started = own.filter((one) => one[is]);
  const twins = others.filter((one) => one[is] && givesCheck(one.name, context) !== 'no');
  const hidden = twins.filter(({ kind }) => kind !== 'none');
  const said = inWords(context);
  const doubts = [
    ...doubtsOf(started, on, 'perhaps'),
    ...hidden.map(({ workflow, kind }) =>
      kind === 'unread'
        ? `${workflow} calls a workflow that could not be read, which may give ${said}`
        : `${workflow} sums up in ${said} how other jobs have ended`,
    ),
  ];
  const may = started.filter((one) => one[on].runs !== 'never');
  if (may.length === 0 && hidden.length === 0) {
    const unread = invalid.map((path) => `${path} could not be read, and may give ${said}`);
    if (started.length + twins.length === 0 && unread.length > 0) return { check: context, is: 'perhaps', why: unread };
    return { check: context, is: 'other', why: doubtsOf(own, on, 'never') };
  }
  const all = [
    ...doubts,
    ...doubtsOf(started, on, 'never'),
    ...twins.filter(({ kind }) => kind === 'none').map(({ workflow }) => `${twinOf(workflow)} ${said}`),
    ...(may.length > 1 ? [`${may.length} jobs give ${said}, and nobody knows which of them GitHub asks`] : []),
    ...(may.every((one) => givesCheck(one.name, context) === 'yes')
      ? []
      : [`only the run knows which job gives ${said}`]),
    ...invalid.map((path) => `${path} could not be read, and may give ${said}`),
    ...(app === undefined || app === actionsApp ? [] : [`${said} must come from the app ${app}`]),
  ];
  return { check: context, is: all.length === 0 ? 'gate' : 'perhaps', why: all };
}

function twinOf(workflow: string): string {
  return `a job of ${inWords(workflow)} that may not go through the gate has the same check`;
}
