import type { Problem } from '../../host/errors.js';
import { postureFailures } from '../../posture/posture-choices.js';
import { choiceFix } from '../../text/nearest.js';
import { escalationInputs } from './escalation-config.js';
import { postureInputs } from './posture-config.js';

/** What a step of report/action.yml does. */
export const reportModes = ['report', 'escalate', 'posture'] as const;
type ReportMode = (typeof reportModes)[number];

/** What a step may fail for, by its mode. */
const failures = {
  report: ['none', 'missed'],
  escalate: ['none', 'missed'],
  posture: postureFailures,
} as const satisfies Record<ReportMode, readonly string[]>;
export const reportFailures = ['none', 'missed', 'level', 'rows'] as const;

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
export function modeProblems(inputs: Given): readonly Problem[] {
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
