import { type KyvernoDocument, kyvernoPolicies } from '../evidence/admission/kyverno.js';
import { saying } from '../evidence/admission/kyverno-conditions.js';
import { refusalWords } from '../evidence/verify/refusal-words.js';
import { minuteText } from '../text/calendar-day.js';
import { type Fields, fieldsOf, isFields, objectsOf } from '../text/json.js';
import { gapOf, hasWebhooks } from './cluster-gaps.js';
import { type ClusterPolicies, otherThan, policyLike } from './cluster-policies.js';
import { type KyvernoConfig, kyvernoConfig } from './kyverno-config.js';
import { isFreshAt, type LookTime } from './look-time.js';
import { notKnown, type Observation, observed, type SeenEvidence } from './observation.js';
import type { Observations } from './posture.js';

/** What was exported of a cluster, and when. */
interface ClusterExport {
  /** As it was named. */
  readonly place: string;
  readonly at: string;
  readonly policies: ClusterPolicies;
}

/**
 * Whether a cluster has the very policies that `image-gate admission kyverno --enforce` makes of the policy here, and lets nothing past them. One that was changed by hand, that only reports, that
 * has an exception, or that Kyverno could not read is a no.
 * @param wanted the two that it makes.
 */
export function clusterObservations(
  { place, at, policies }: ClusterExport,
  wanted: readonly KyvernoDocument[],
  looked: LookTime,
): Observations {
  const fix = 'Apply what image-gate admission kyverno --enforce writes, without exceptions (docs/admission.md).';
  if (!isFreshAt(at, looked)) {
    const why = `${place} is of ${minuteText(new Date(at))}, which says nothing of today`;
    const old: readonly Observation[] = [notKnown(place, 'not-shown', why, 'Export it again.')];
    return { 'signatures-enforced': old, 'admission-enforced': old, 'admission-closed': old };
  }
  const told = (answer: string): SeenEvidence => ({ asked: `cluster policies ${place}`, at, answer });
  const row: PolicyRow = (name, comparison, said) => {
    const made = wanted.find(({ metadata }) => metadata.name === name);
    return [policyObservation({ place, policies, told, fix }, name, { made, comparison, said, now: looked.now })];
  };
  const { evidence, names } = kyvernoPolicies;
  return {
    'signatures-enforced': row(evidence, 'signers', 'is in force, and counts the signers of the policy'),
    'admission-enforced': row(evidence, 'all', 'is in force, and asks what the policy asks'),
    'admission-closed': row(names, 'all', 'is in force, and refuses every other name'),
  };
}

type PolicyRow = (name: string, comparison: RuleComparison, said: string) => readonly Observation[];

interface PolicyLook {
  readonly place: string;
  readonly policies: ClusterPolicies;
  readonly told: (answer: string) => SeenEvidence;
  readonly fix: string;
}

interface WantedPolicy {
  /** As the policy here makes it. */
  readonly made: KyvernoDocument | undefined;
  readonly comparison: RuleComparison;
  /** What is so where it is in force. */
  readonly said: string;
  readonly now: Date;
}

function policyObservation(
  { place, policies, told, fix }: PolicyLook,
  name: string,
  { made, comparison, said, now }: WantedPolicy,
): Observation {
  if (made === undefined) return observed(place, false, told(`${name} is not made by this policy`), fix);
  const other = otherThan(policies, made);
  if (other !== undefined) return notKnown(place, 'not-shown', `${name} ${other}`, fix);
  const config = kyvernoConfig(policies);
  const changed =
    comparison === 'all' ? faultOf(policies, made, 'all') : faultOf(policies, withSigners(made), 'signers');
  const fault = changed ?? gapOf(policies, made, now) ?? (config.is === 'gap' ? config.gap : undefined);
  if (fault !== undefined) return observed(place, false, told(`${name} ${fault}`), fix);
  const doubt = doubtOf(policies, made, config);
  if (doubt === undefined) return observed(place, true, told(`${name} ${said}`), fix);
  return notKnown(place, 'not-shown', `${name} ${said}, but ${doubt}`, 'Export them, too, as docs/posture.md shows.');
}

/** What keeps a policy that is in force from being certain; `undefined`: nothing. */
function doubtOf(policies: ClusterPolicies, policy: KyvernoDocument, config: KyvernoConfig): string | undefined {
  if (!hasWebhooks(policies)) return 'nobody has asked for exceptions and webhooks';
  if (config.is === 'unknown') return config.why;
  const found = policyLike(policies, policy);
  return found?.status?.conditionStatus === undefined ? 'Kyverno has not said that it is ready' : undefined;
}

/** Of the policy about evidence what refuses images that nobody has signed: of its rules those that ask for signatures, as an older one may ask another age of scans. */
function withSigners(wanted: KyvernoDocument): KyvernoDocument {
  const rules = objectsOf(fieldsOf(wanted.spec).validations).filter(({ message }) => signatureMessages.has(message));
  return { ...wanted, spec: { ...wanted.spec, validations: rules } };
}

const signatureMessages: ReadonlySet<unknown> = new Set(
  (['no-signature', 'no-scan', 'no-sbom'] as const).map((code) => saying('[]', refusalWords(code)).message),
);

/** How the rules of the cluster are compared: all of them, or whether those about signers are among them, as each one more only refuses more. */
type RuleComparison = 'all' | 'signers';

/** Why a policy of the cluster is not the one that is wanted; `undefined` where it is. */
function faultOf(policies: ClusterPolicies, wanted: KyvernoDocument, comparison: RuleComparison): string | undefined {
  const found = policyLike(policies, wanted);
  if (found === undefined) return 'is not in the cluster';
  const { spec } = found;
  if (!isFields(spec)) return 'has no rules in the cluster';
  const actions = Array.isArray(spec.validationActions) ? spec.validationActions : [];
  if (!actions.includes('Deny')) return 'only reports in the cluster, and refuses nothing';
  if (found.status?.conditionStatus?.ready === false) return 'is in the cluster, and Kyverno says that it is not ready';
  const other = difference(comparison === 'all' ? spec : onlyRulesOf(spec, wanted.spec), wanted.spec, '');
  return other === undefined ? undefined : `is not what the policy makes: ${other} differs in the cluster`;
}

/** The same with those rules alone that are wanted, in their order. */
function onlyRulesOf(spec: Fields, wanted: object): Fields {
  const own = objectsOf(spec.validations);
  const rules = objectsOf(fieldsOf(wanted).validations);
  const found = rules.flatMap((rule) => own.find((one) => difference(one, rule, '') === undefined) ?? []);
  return { ...spec, validations: found };
}

/** What Kubernetes and Kyverno fill in where nobody has written it. Anything else that stands in the cluster alone may keep the policy from what it is for: a condition more, a namespace less. */
const filledIn: Readonly<Record<string, unknown>> = {
  'evaluation.admission.enabled': true,
  'evaluation.background.enabled': true,
  'matchConstraints.matchPolicy': 'Equivalent',
  'matchConstraints.resourceRules.scope': '*',
};
const deepestFilledIn = 4;

/** The first field in which a value of the cluster is not what is wanted, as a path. */
function difference(value: unknown, wanted: unknown, path: string): string | undefined {
  if (wanted === undefined) return isFilledIn(value, path, deepestFilledIn) ? undefined : path.slice(0, 200);
  if (Array.isArray(wanted)) {
    if (!Array.isArray(value) || value.length !== wanted.length) return path;
    return first(wanted.map((one, at) => difference(value[at], one, path)));
  }
  if (!isFields(wanted)) return value === wanted ? undefined : path;
  if (!isFields(value)) return path;
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(value)])];
  return first(keys.map((key) => difference(value[key], wanted[key], below(path, key))));
}

function isFilledIn(value: unknown, path: string, depth: number): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isFields(value)) return Object.hasOwn(filledIn, path) && filledIn[path] === value;
  return depth > 0 && Object.entries(value).every(([key, one]) => isFilledIn(one, below(path, key), depth - 1));
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function first(all: readonly (string | undefined)[]): string | undefined {
  return all.find((one) => one !== undefined);
}
