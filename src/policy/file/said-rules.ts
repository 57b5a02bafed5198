import { oneSpelling } from '../../oci/reference.js';
import { type Severity, severities } from '../../scan/finding.js';
import { keyName } from '../../text/key-name.js';
import type { NamedBaseline } from '../baseline.js';
import type { EvidenceRules } from '../evidence-rules.js';
import type { When } from '../exploitation/exploitation-rules.js';
import { saidHardening, withHardening } from '../hardening/hardening-schema.js';
import {
  byKind,
  bySeverity,
  type ExceptionRules,
  type Kind,
  type KindActions,
  type Policy,
  type ScopedRule,
  type ScopedRules,
  type SeverityRule,
} from '../policy.js';
import type { Setting } from '../setting.js';
import { hours } from './duration.js';
import { type SaidExploitation, saidExploitation, withExploitation } from './exploitation-schema.js';
import type { ExceptionWords, KindWords, PolicyWords, RuleWords } from './policy-schema.js';
import { type SaidDeadlines, saidDeadlines, withDeadlines } from './response-schema.js';
import type { ScopedWords } from './scoped-schema.js';
import type { VerifyWords } from './verify-schema.js';
import { type SaidVex, saidVex, withVex } from './vex-schema.js';
import type { Say, YamlFile } from './yaml-file.js';

/** What one part of a policy file says, the base or one of `images`, each value with its place. What it leaves out is absent. */
export interface SaidRules
  extends Partial<
    Optional<
      Omit<
        Policy,
        | 'source'
        | 'severity'
        | 'kinds'
        | 'hardening'
        | 'scoped'
        | 'vex'
        | 'exploitation'
        | 'deadlines'
        | 'exceptions'
        | 'verify'
      > &
        ScopedRules
    >
  > {
  readonly severity: Readonly<Record<Severity, Partial<Optional<SeverityRule>>>>;
  readonly kinds: Readonly<Record<Kind, KindActions>>;
  readonly hardening?: ReturnType<typeof saidHardening>;
  readonly vex?: SaidVex;
  readonly exploitation?: SaidExploitation;
  readonly deadlines?: SaidDeadlines;
  readonly exceptions?: SaidLimits;
  readonly verify?: Partial<Optional<EvidenceRules>>;
}

/** What it says of exceptions. */
interface SaidLimits {
  readonly maxDays: Readonly<Record<Severity, Setting<number> | undefined>>;
  readonly requireTicket: Setting<boolean> | undefined;
  readonly assessment: Setting<readonly Severity[]> | undefined;
  readonly adoptedUntil: Setting<string | undefined> | undefined;
}

type Optional<T> = { readonly [Key in keyof T]: T[Key] | undefined };
type Words = Omit<PolicyWords, 'version' | 'approvals' | 'owners' | 'policy' | 'images'>;
type Path = readonly (string | number)[];

/** The words of a part of the file as values with their places. @param part its path: of the base `[]`. */
export function saidRules(words: Words, part: Path, yaml: Pick<YamlFile, 'placeOf'>): SaidRules {
  const say: Say = (value, ...below) => {
    const path = [...part, ...below];
    return value === undefined ? undefined : { value, key: keyName(path), place: yaml.placeOf(path) };
  };
  return {
    severity: bySeverity((severity) => saidRule(words.severity?.[wordOf(severity)], wordOf(severity), say)),
    kinds: byKind((kind) => saidKind(words.kinds?.[kind], kind, say)),
    ...(words.hardening === undefined ? {} : { hardening: saidHardening(words.hardening, say) }),
    unfixed: say(words.unfixed, 'unfixed'),
    eol: say(words.eol, 'eol'),
    unscannable: say(words.unscannable, 'unscannable'),
    gateOn: say(words['gate-on'], 'gate-on'),
    baseline: say(words.baseline === undefined ? undefined : namedBaseline(words.baseline), 'baseline'),
    ignoreBase: say(words['ignore-base'], 'ignore-base'),
    bases: say(words.bases, 'bases'),
    rego: say(
      words.rego?.map((path) => ({ path })),
      'rego',
    ),
    packages: say(words.packages?.map(scopedRule('package', 'packages', say)), 'packages'),
    paths: say(words.paths?.map(scopedRule('path', 'paths', say)), 'paths'),
    ...(words.vex === undefined ? {} : { vex: saidVex(words.vex, say) }),
    ...saidExploitation(words, say),
    ...saidDeadlines(words, say),
    secondOpinion: say(words['second-opinion']?.clair, 'second-opinion', 'clair'),
    ...(words.exceptions === undefined ? {} : { exceptions: saidLimits(words.exceptions, say) }),
    ...(words.verify === undefined ? {} : { verify: saidEvidence(words.verify, say) }),
  };
}

function saidRule(said: RuleWords | undefined, word: string, say: Say): SaidRules['severity'][Severity] {
  if (typeof said === 'string') return { action: say(said, 'severity', word) };
  const within = said?.['fix-within'];
  const { epss, exploited } = said?.when ?? {};
  const when: When = { ...(exploited ? { exploited } : {}), ...(epss === undefined ? {} : { epss }) };
  return {
    action: say(said?.action, 'severity', word, 'action'),
    when: say(said?.when && when, 'severity', word, 'when'),
    fixWithin: say(within === undefined ? undefined : hours(within), 'severity', word, 'fix-within'),
    escalate: say(said?.escalate, 'severity', word, 'escalate'),
  };
}

function saidKind(said: KindWords | undefined, kind: Kind, say: Say): KindActions {
  const settings = severities.map((severity) => {
    const word = wordOf(severity);
    return [severity, typeof said === 'object' ? say(said[word], 'kinds', kind, word) : say(said, 'kinds', kind)];
  });
  return Object.fromEntries(settings.filter(([, setting]) => setting !== undefined));
}

function scopedRule(about: ScopedRule['about'], list: string, say: Say) {
  return ({ match, action, reason, expires, ticket, exploited }: ScopedWords, index: number): ScopedRule => ({
    about,
    match,
    action: say(action, list, index, 'action') ?? { value: action, key: list },
    reason: reason.trim().replaceAll(/\s+/g, ' '),
    ...(expires === undefined ? {} : { expires }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(exploited === true ? { exploited } : {}),
  });
}

function saidLimits(words: ExceptionWords, say: Say): SaidLimits {
  const { 'max-days': days, 'require-ticket': ticket, 'adopted-until': until, assessment } = words;
  return {
    maxDays: bySeverity((severity) => {
      const word = wordOf(severity);
      return typeof days === 'object'
        ? say(days[word], 'exceptions', 'max-days', word)
        : say(days, 'exceptions', 'max-days');
    }),
    requireTicket: say(ticket, 'exceptions', 'require-ticket'),
    assessment: say(
      assessment && severities.filter((severity) => assessment.includes(wordOf(severity))),
      'exceptions',
      'assessment',
    ),
    adoptedUntil: say(until, 'exceptions', 'adopted-until'),
  };
}

function saidEvidence(said: VerifyWords, say: Say): NonNullable<SaidRules['verify']> {
  const age = said['max-age'];
  return {
    keys: say(said.keys, 'verify', 'keys'),
    identities: say(said.identities, 'verify', 'identities'),
    issuer: say(said.issuer, 'verify', 'issuer'),
    sources: say(said.sources, 'verify', 'sources'),
    repositoryIds: say(said['repository-ids'], 'verify', 'repository-ids'),
    trustedRoot: say(said['trusted-root'], 'verify', 'trusted-root'),
    maxAge: say(age === undefined ? undefined : hours(age), 'verify', 'max-age'),
    require: say(said.require, 'verify', 'require'),
    platforms: say(said.platforms, 'verify', 'platforms'),
    onFail: say(said['on-fail'], 'verify', 'on-fail'),
  };
}

function namedBaseline(said: string): NamedBaseline {
  return said === 'auto' ? { kind: 'auto' } : { kind: 'image', name: oneSpelling(said) };
}

/** A policy with what a part of the file says laid over it. */
export function withSaid(policy: Policy, said: SaidRules): Policy {
  return {
    source: policy.source,
    severity: bySeverity((severity) => withRule(policy.severity[severity], said.severity[severity])),
    kinds: byKind((kind) => ({ ...policy.kinds[kind], ...said.kinds[kind] })),
    unfixed: said.unfixed ?? policy.unfixed,
    eol: said.eol ?? policy.eol,
    unscannable: said.unscannable ?? policy.unscannable,
    hardening: withHardening(policy.hardening, said.hardening),
    exploitation: withExploitation(policy.exploitation, said.exploitation ?? {}),
    secondOpinion: said.secondOpinion ?? policy.secondOpinion,
    deadlines: withDeadlines(policy.deadlines, said.deadlines),
    gateOn: said.gateOn ?? policy.gateOn,
    baseline: said.baseline ?? policy.baseline,
    ignoreBase: said.ignoreBase ?? policy.ignoreBase,
    bases: said.bases ?? policy.bases,
    rego: said.rego ?? policy.rego,
    scoped: policy.scoped.map(({ packages, paths }) => ({
      packages: said.packages ?? packages,
      paths: said.paths ?? paths,
    })),
    vex: said.vex === undefined ? policy.vex : [withVex(policy.vex[0], said.vex)],
    exceptions: said.exceptions === undefined ? policy.exceptions : withLimits(policy.exceptions, said.exceptions),
    verify: withEvidence(policy.verify, said.verify ?? {}),
  };
}

function withRule(rule: SeverityRule, said: SaidRules['severity'][Severity]): SeverityRule {
  return {
    action: said.action ?? rule.action,
    // Whoever says the action anew says it without the old conditions.
    when: said.when ?? (said.action === undefined ? rule.when : { ...said.action, value: undefined }),
    fixWithin: said.fixWithin ?? rule.fixWithin,
    escalate: said.escalate ?? rule.escalate,
  };
}

function withEvidence(rules: EvidenceRules, said: NonNullable<SaidRules['verify']>): EvidenceRules {
  return {
    keys: said.keys ?? rules.keys,
    identities: said.identities ?? rules.identities,
    issuer: said.issuer ?? rules.issuer,
    sources: said.sources ?? rules.sources,
    repositoryIds: said.repositoryIds ?? rules.repositoryIds,
    trustedRoot: said.trustedRoot ?? rules.trustedRoot,
    maxAge: said.maxAge ?? rules.maxAge,
    require: said.require ?? rules.require,
    platforms: said.platforms ?? rules.platforms,
    onFail: said.onFail ?? rules.onFail,
  };
}

/** Rules for exceptions with what the file says laid over them. */
export function withLimits(rules: ExceptionRules, said: SaidLimits): ExceptionRules {
  return {
    maxDays: bySeverity((severity) => said.maxDays[severity] ?? rules.maxDays[severity]),
    requireTicket: said.requireTicket ?? rules.requireTicket,
    assessment: said.assessment ?? rules.assessment,
    adoptedUntil: said.adoptedUntil ?? rules.adoptedUntil,
  };
}

/** The severity as policy files write it. */
export function wordOf(severity: Severity): Lowercase<Severity> {
  return severity.toLowerCase() as Lowercase<Severity>;
}
