import { type Finding, type Severity, severities } from '../scan/finding.js';

/** What a finding does to the run. Strictest last in this order: log < warn < block. */
export const actions = ['log', 'warn', 'block'] as const;
export type Action = (typeof actions)[number];

/** Who hears of a finding. Loudest last: report < backlog < ticket < page. Shown in reports. */
export const escalations = ['report', 'backlog', 'ticket', 'page'] as const;
export type Escalation = (typeof escalations)[number];

/** Which findings can block: all, or those that the baseline doesn't have. Strictest last. */
export const gates = ['new', 'all'] as const;
export type Gate = (typeof gates)[number];

/** What a finding is about. */
export const kinds = ['vulnerability', 'misconfiguration', 'secret'] as const satisfies readonly Finding['kind'][];
export type Kind = (typeof kinds)[number];

/** What images are compared with, as the policy says. */
export type NamedBaseline =
  | { readonly kind: 'unsaid' }
  /** The pushed image of the base branch. */
  | { readonly kind: 'auto' }
  /** In the one spelling of `oneSpelling`. */
  | { readonly kind: 'image'; readonly name: string }
  /** Several policies count that name different ones: none of them counts. */
  | { readonly kind: 'differing' };

/** How one severity is treated. */
export interface SeverityRule {
  readonly action: Action;
  /** Hours until it must be fixed, counted from its detection. */
  readonly fixWithin: number;
  readonly escalate: Escalation;
}

/** What holds for exceptions, wherever they are written. */
export interface ExceptionRules {
  /** Days after today on which the last day that an exception covers may lie, by the severity of the finding. */
  readonly maxDays: Readonly<Record<Severity, number>>;
  /** Whether each exception must name a ticket. */
  readonly requireTicket: boolean;
}

/** Actions that hold for one kind of finding instead of those by severity. */
export type KindActions = Readonly<Partial<Record<Severity, Action>>>;

/** The rules for one run: the policy file over the default policy, for the places where the image goes. Made by `policyFor`. */
export interface Policy {
  /** Where it was read, for reports; `default` when the repository has no policy file. */
  readonly source: string;
  readonly severity: Readonly<Record<Severity, SeverityRule>>;
  readonly kinds: Readonly<Record<Kind, KindActions>>;
  /** What a vulnerability without a fix may do at most. Default `block`: a missing fix excuses nothing. */
  readonly unfixed: Action;
  /** An operating system past its end of life. Default `warn`. */
  readonly eol: Action;
  /** No package was found, or a report lists none: nothing could be scanned. Default `block`. */
  readonly unscannable: Action;
  /** Default `all`. Where no baseline is known, every finding counts as new. */
  readonly gateOn: Gate;
  /** Default `unsaid`. An input goes before it. */
  readonly baseline: NamedBaseline;
  /** Whether findings in layers that are proven to be the base image's are only logged. Default `false`; reports say when it is `true`. */
  readonly ignoreBase: boolean;
  /** Base images that count for `ignoreBase` beside the one of the reviewed Dockerfile's FROM: references or patterns. Default none. */
  readonly bases: readonly string[];
  readonly exceptions: ExceptionRules;
}

const day = 24;

/** What holds where the repository has no policy file, and for every key that the file leaves out (design §1). */
export const defaultPolicy: Policy = {
  source: 'default',
  severity: {
    CRITICAL: { action: 'block', fixWithin: day, escalate: 'page' },
    HIGH: { action: 'warn', fixWithin: 7 * day, escalate: 'ticket' },
    MEDIUM: { action: 'log', fixWithin: 30 * day, escalate: 'backlog' },
    LOW: { action: 'log', fixWithin: 90 * day, escalate: 'report' },
    // Nobody has rated it yet, so it may be anything: treated like HIGH.
    UNKNOWN: { action: 'warn', fixWithin: 7 * day, escalate: 'ticket' },
  },
  kinds: { vulnerability: {}, misconfiguration: {}, secret: {} },
  unfixed: 'block',
  eol: 'warn',
  unscannable: 'block',
  gateOn: 'all',
  baseline: { kind: 'unsaid' },
  ignoreBase: false,
  bases: [],
  exceptions: {
    maxDays: { CRITICAL: 90, HIGH: 180, MEDIUM: 365, LOW: 365, UNKNOWN: 180 },
    requireTicket: false,
  },
};

/** The stricter of two actions. */
export function stricter(one: Action, other: Action): Action {
  return laterOf(actions, one, other);
}

/** The laxer of two actions: `action`, but at most `cap`. */
export function capped(action: Action, cap: Action): Action {
  return actions.indexOf(action) <= actions.indexOf(cap) ? action : cap;
}

/** What a policy does about a finding of this kind and severity, before anything that is special about it. */
export function actionOf(policy: Policy, kind: Kind, severity: Severity): Action {
  return policy.kinds[kind][severity] ?? policy.severity[severity].action;
}

/** What is the strictest of two policies, for each of their keys: one without a rule here does not compile, an optional one no less. */
const strictestOf: { readonly [Key in keyof Required<Policy>]: (one: Policy, other: Policy) => Policy[Key] } = {
  source: (one) => one.source,
  severity: (one, other) => bySeverity((severity) => strictestRule(one.severity[severity], other.severity[severity])),
  kinds: (one, other) => byKind((kind) => strictestKind(one, other, kind)),
  unfixed: (one, other) => stricter(one.unfixed, other.unfixed),
  eol: (one, other) => stricter(one.eol, other.eol),
  unscannable: (one, other) => stricter(one.unscannable, other.unscannable),
  gateOn: (one, other) => laterOf(gates, one.gateOn, other.gateOn),
  baseline: (one, other) => commonBaseline(one.baseline, other.baseline),
  ignoreBase: (one, other) => one.ignoreBase && other.ignoreBase,
  bases: (one, other) => one.bases.filter((base) => other.bases.includes(base)),
  exceptions: ({ exceptions: one }, { exceptions: other }) => strictestLimits(one, other),
};

/** Of two policies rule by rule the stricter one; the shorter time to fix. The first one's source. */
export function strictest(one: Policy, other: Policy): Policy {
  const keys = Object.keys(strictestOf) as readonly (keyof Policy)[];
  return Object.fromEntries(keys.map((key) => [key, strictestOf[key](one, other)])) as unknown as Policy;
}

/** What both name. Else none, so that everything is new; only `unsaid` is `auto`, too, wherever it matters (`gate-on: new`). */
function commonBaseline(one: NamedBaseline, other: NamedBaseline): NamedBaseline {
  const nameOf = (baseline: NamedBaseline) => (baseline.kind === 'image' ? baseline.name : '');
  if (one.kind === other.kind && nameOf(one) === nameOf(other)) return one;
  const isAuto = [one, other].every(({ kind }) => kind === 'auto' || kind === 'unsaid');
  return { kind: isAuto ? 'auto' : 'differing' };
}

function strictestLimits(one: ExceptionRules, other: ExceptionRules): ExceptionRules {
  const limits: Required<ExceptionRules> = {
    maxDays: bySeverity((severity) => Math.min(one.maxDays[severity], other.maxDays[severity])),
    requireTicket: one.requireTicket || other.requireTicket,
  };
  return limits;
}

function strictestRule(one: SeverityRule, other: SeverityRule): SeverityRule {
  const rule: Required<SeverityRule> = {
    action: stricter(one.action, other.action),
    fixWithin: Math.min(one.fixWithin, other.fixWithin),
    escalate: laterOf(escalations, one.escalate, other.escalate),
  };
  return rule;
}

/** Also where only one of them says something for this kind: the other's action by severity may be the stricter one. */
function strictestKind(one: Policy, other: Policy, kind: Kind): KindActions {
  const said = severities.filter((severity) => one.kinds[kind][severity] ?? other.kinds[kind][severity]);
  return Object.fromEntries(
    said.map((severity) => [severity, stricter(actionOf(one, kind, severity), actionOf(other, kind, severity))]),
  );
}

function laterOf<Word>(words: readonly Word[], one: Word, other: Word): Word {
  return words.indexOf(one) >= words.indexOf(other) ? one : other;
}

/** A value for each severity. */
export function bySeverity<Value>(value: (severity: Severity) => Value): Readonly<Record<Severity, Value>> {
  return {
    CRITICAL: value('CRITICAL'),
    HIGH: value('HIGH'),
    MEDIUM: value('MEDIUM'),
    LOW: value('LOW'),
    UNKNOWN: value('UNKNOWN'),
  };
}

/** A value for each kind of finding. */
export function byKind<Value>(value: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  return {
    vulnerability: value('vulnerability'),
    misconfiguration: value('misconfiguration'),
    secret: value('secret'),
  };
}
