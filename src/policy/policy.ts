import { type Finding, type Severity, severities } from '../scan/finding.js';
import { commonBaseline, type Gate, gates, type NamedBaseline } from './baseline.js';
import { defaultEvidence, type EvidenceRules, strictestEvidence } from './evidence-rules.js';
import {
  bothWhen,
  defaultExploitation,
  type ExploitationRules,
  strictestExploitation,
  type WhenSetting,
} from './exploitation/exploitation-rules.js';
import { defaultHardening, type HardeningRules, strictestHardening } from './hardening/hardening-rules.js';
import { type OpinionWeight, opinionWeights } from './opinion/opinion-weight.js';
import { bothRego, type RegoFile } from './rego/rego-file.js';
import { type DeadlineSettings, defaultDeadlines, strictestDeadlines } from './response/deadline-rules.js';
import { allOf, byDefault, commonOf, eachOnce, laterOf, leastOf, type Setting, sameOrNone } from './setting.js';
import { bothVex, defaultVex, type VexRuleSets } from './vex-rules.js';

/** What a finding does to the run. Strictest last in this order: log < warn < block. */
export const actions = ['log', 'warn', 'block'] as const;
export type Action = (typeof actions)[number];

/** Who is told of a finding. Loudest last, each with those before it but `backlog`: report < backlog < notify < ticket < page. */
export const escalations = ['report', 'backlog', 'notify', 'ticket', 'page'] as const;
export type Escalation = (typeof escalations)[number];

/** What a finding is about. */
export const kinds = ['vulnerability', 'misconfiguration', 'secret'] as const satisfies readonly Finding['kind'][];
export type Kind = (typeof kinds)[number];

/** How one severity is treated. */
export interface SeverityRule {
  readonly action: Setting<Action>;
  /** Where the action is `block`: what must be known of a vulnerability for it; else it warns. */
  readonly when: WhenSetting;
  /** Hours until it must be fixed. */
  readonly fixWithin: Setting<number>;
  readonly escalate: Setting<Escalation>;
}

/** What holds for exceptions, wherever they are written. */
export interface ExceptionRules {
  /** Days after today on which the last day that an exception covers may lie, by the severity of the finding. */
  readonly maxDays: Readonly<Record<Severity, Setting<number>>>;
  /** Whether each exception must name a ticket. */
  readonly requireTicket: Setting<boolean>;
  /** Severities whose findings only an exception with an assessment excepts. */
  readonly assessment: Setting<readonly Severity[]>;
  /** The last day (UTC) on which entries without an expiry of their own count. Default: none does. */
  readonly adoptedUntil: Setting<string | undefined>;
}

/** What a policy does about findings in a package or at a path, whatever their severity. */
export interface ScopedRule {
  readonly about: 'package' | 'path';
  /** A package URL, or a pattern for paths. */
  readonly match: string;
  readonly action: Setting<Action>;
  readonly reason: string;
  /** The last day on which it holds (UTC); only one that blocks may hold without an end. */
  readonly expires?: string;
  readonly ticket?: string;
  /** It also relaxes what KEV lists as exploited. */
  readonly exploited?: true;
}

/** The rules for packages and paths of one policy that counts. */
export interface ScopedRules {
  readonly packages: Setting<readonly ScopedRule[]>;
  readonly paths: Setting<readonly ScopedRule[]>;
}

/** Actions that hold for one kind of finding instead of those by severity. */
export type KindActions = Readonly<Partial<Record<Severity, Setting<Action>>>>;

/** The rules for one run: the policy file over the default policy, for the places where the image goes; each value with where it was said. Made by `policyFor`. */
export interface Policy {
  /** Where it was read, for reports; `default` when the repository has no policy file. */
  readonly source: string;
  readonly severity: Readonly<Record<Severity, SeverityRule>>;
  readonly kinds: Readonly<Record<Kind, KindActions>>;
  /** What a vulnerability without a fix may do at most. Default `block`: a missing fix excuses nothing. */
  readonly unfixed: Setting<Action>;
  /** An operating system past its end of life. Default `warn`. */
  readonly eol: Setting<Action>;
  /** No package was found, or a report lists none: nothing could be scanned. Default `block`. */
  readonly unscannable: Setting<Action>;
  readonly hardening: HardeningRules;
  readonly exploitation: ExploitationRules;
  /** What Clair's word counts beside Trivy's. Default `none`. */
  readonly secondOpinion: Setting<OpinionWeight>;
  readonly deadlines: DeadlineSettings;
  /** Default `all`. Where no baseline is known, every finding counts as new. */
  readonly gateOn: Setting<Gate>;
  /** Default `unsaid`. An input goes before it. */
  readonly baseline: Setting<NamedBaseline>;
  /** Whether findings in layers that are proven to be the base image's are only logged. Default `false`; reports say when it is `true`. */
  readonly ignoreBase: Setting<boolean>;
  /** Base images that count for `ignoreBase` beside the one of the reviewed Dockerfile's FROM: references or patterns. Default none. */
  readonly bases: Setting<readonly string[]>;
  /** Files of rules of one's own in Rego, which can only make the verdict stricter. Default none. */
  readonly rego: Setting<readonly RegoFile[]>;
  /** Of each policy that counts by itself: what one of them relaxes and another does not is not relaxed. Default: one without rules. */
  readonly scoped: readonly ScopedRules[];
  /** Which VEX statements count. Of several policies each by itself. Default: none. */
  readonly vex: VexRuleSets;
  readonly exceptions: ExceptionRules;
  readonly verify: EvidenceRules;
}

/** What holds where the repository has no policy file, and for every key that the file leaves out (design §1). */
export const defaultPolicy: Policy = {
  source: 'default',
  severity: {
    CRITICAL: usualRule('severity.critical', 'block', 1, 'page'),
    HIGH: usualRule('severity.high', 'warn', 7, 'ticket'),
    MEDIUM: usualRule('severity.medium', 'log', 30, 'backlog'),
    LOW: usualRule('severity.low', 'log', 90, 'report'),
    // Nobody has rated it yet, so it may be anything: treated like HIGH.
    UNKNOWN: usualRule('severity.unknown', 'warn', 7, 'ticket'),
  },
  kinds: { vulnerability: {}, misconfiguration: {}, secret: {} },
  unfixed: byDefault('unfixed', 'block'),
  eol: byDefault('eol', 'warn'),
  unscannable: byDefault('unscannable', 'block'),
  hardening: defaultHardening,
  exploitation: defaultExploitation,
  secondOpinion: byDefault('second-opinion.clair', 'none'),
  deadlines: defaultDeadlines,
  gateOn: byDefault('gate-on', 'all'),
  baseline: byDefault('baseline', { kind: 'unsaid' }),
  ignoreBase: byDefault('ignore-base', false),
  bases: byDefault('bases', []),
  rego: byDefault('rego', []),
  scoped: [{ packages: byDefault('packages', []), paths: byDefault('paths', []) }],
  vex: defaultVex,
  exceptions: {
    maxDays: {
      CRITICAL: byDefault('exceptions.max-days.critical', 90),
      HIGH: byDefault('exceptions.max-days.high', 180),
      MEDIUM: byDefault('exceptions.max-days.medium', 365),
      LOW: byDefault('exceptions.max-days.low', 365),
      UNKNOWN: byDefault('exceptions.max-days.unknown', 180),
    },
    requireTicket: byDefault('exceptions.require-ticket', false),
    assessment: byDefault('exceptions.assessment', []),
    adoptedUntil: byDefault('exceptions.adopted-until', undefined),
  },
  verify: defaultEvidence,
};

function usualRule(key: string, action: Action, days: number, escalate: Escalation): SeverityRule {
  return {
    action: byDefault(key, action),
    when: byDefault(`${key}.when`, undefined),
    fixWithin: byDefault(`${key}.fix-within`, days * 24),
    escalate: byDefault(`${key}.escalate`, escalate),
  };
}

/** What a policy does about a finding of this kind and severity, before anything that is special about it. */
export function actionOf(policy: Policy, kind: Kind, severity: Severity): Setting<Action> {
  return policy.kinds[kind][severity] ?? policy.severity[severity].action;
}

/** What is the strictest of two policies, for each of their keys: one without a rule here does not compile, an optional one no less. */
const strictestOf: { readonly [Key in keyof Required<Policy>]: (one: Policy, other: Policy) => Policy[Key] } = {
  source: (one) => one.source,
  severity: (one, other) => bySeverity((severity) => strictestRule(one.severity[severity], other.severity[severity])),
  kinds: (one, other) => byKind((kind) => strictestKind(one, other, kind)),
  unfixed: (one, other) => laterOf(actions, one.unfixed, other.unfixed),
  eol: (one, other) => laterOf(actions, one.eol, other.eol),
  unscannable: (one, other) => laterOf(actions, one.unscannable, other.unscannable),
  hardening: ({ hardening: one }, { hardening: other }) => strictestHardening(one, other),
  exploitation: strictestExploitation,
  secondOpinion: (one, other) => laterOf(opinionWeights, one.secondOpinion, other.secondOpinion),
  deadlines: (one, other) => strictestDeadlines(one.deadlines, other.deadlines),
  gateOn: (one, other) => laterOf(gates, one.gateOn, other.gateOn),
  baseline: (one, other) => commonBaseline(one.baseline, other.baseline),
  ignoreBase: (one, other) => (one.ignoreBase.value ? other.ignoreBase : one.ignoreBase),
  bases: (one, other) => commonOf(one.bases, other.bases),
  rego: ({ rego: one }, { rego: other }) => bothRego(one, other),
  scoped: (one, other) => eachOnce([...one.scoped, ...other.scoped]),
  vex: ({ vex: one }, { vex: other }) => bothVex(one, other),
  exceptions: ({ exceptions: one }, { exceptions: other }) => strictestLimits(one, other),
  verify: ({ verify: one }, { verify: other }) => strictestEvidence(one, other),
};

/** Of two policies rule by rule the stricter one; the shorter time to fix. The first one's source. */
export function strictest(one: Policy, other: Policy): Policy {
  const keys = Object.keys(strictestOf) as readonly (keyof Policy)[];
  return Object.fromEntries(keys.map((key) => [key, strictestOf[key](one, other)])) as unknown as Policy;
}

/** Of two rules for exceptions the stricter ones. */
export function strictestLimits(one: ExceptionRules, other: ExceptionRules): ExceptionRules {
  return {
    maxDays: bySeverity((severity) => leastOf(one.maxDays[severity], other.maxDays[severity])),
    requireTicket: one.requireTicket.value ? one.requireTicket : other.requireTicket,
    assessment: allOf(severities, one.assessment, other.assessment),
    // Of two days neither: the nearer one might be within `max-days` where the other is not.
    adoptedUntil: sameOrNone(one.adoptedUntil, other.adoptedUntil),
  } satisfies Required<ExceptionRules>;
}

function strictestRule(one: SeverityRule, other: SeverityRule): SeverityRule {
  return {
    action: laterOf(actions, one.action, other.action),
    when: strictestWhen(one, other),
    fixWithin: leastOf(one.fixWithin, other.fixWithin),
    escalate: laterOf(escalations, one.escalate, other.escalate),
  } satisfies Required<SeverityRule>;
}

/** Of two rules that block the conditions of both; of one that blocks and one that does not those of the first. */
function strictestWhen(one: SeverityRule, other: SeverityRule): WhenSetting {
  if (one.action.value === other.action.value) return bothWhen(one.when, other.when);
  return laterOf(actions, one.action, other.action) === one.action ? one.when : other.when;
}

/** Also where only one of them says something for this kind: the other's action by severity may be the stricter one. */
function strictestKind(one: Policy, other: Policy, kind: Kind): KindActions {
  const said = severities.filter((severity) => one.kinds[kind][severity] ?? other.kinds[kind][severity]);
  return Object.fromEntries(
    said.map((severity) => [
      severity,
      laterOf(actions, actionOf(one, kind, severity), actionOf(other, kind, severity)),
    ]),
  );
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
