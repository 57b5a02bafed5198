import * as z from 'zod';
import { type KyvernoDocument, kyvernoPolicies } from '../evidence/admission/kyverno.js';
import { minuteText } from '../text/calendar-day.js';
import { isFields, parsedJson } from '../text/json.js';
import { isFreshAt, type LookTime } from './fleet-observations.js';
import { notKnown, type Observation, observed, type SeenEvidence } from './observation.js';
import type { Observations } from './posture.js';

/** Resources of a cluster that are read. */
const maxItems = 10_000;

const text = z.string().max(1000);
/** What `kubectl get … -o json` prints. Tolerant: other kinds and fields stand there, too. */
const listSchema = z.object({
  items: z
    .array(
      z.object({
        kind: text,
        metadata: z.object({ name: text }),
        spec: z.unknown(),
        status: z
          .object({ conditionStatus: z.object({ ready: z.boolean() }).optional().catch(undefined) })
          .optional()
          .catch(undefined),
      }),
    )
    .max(maxItems),
});
type ClusterPolicies = z.output<typeof listSchema>['items'];

/** The policies that a cluster has, as `kubectl get … -o json` prints them; `undefined` for anything else. */
export function readClusterPolicies(json: string): ClusterPolicies | undefined {
  return listSchema.safeParse(parsedJson(json)).data?.items;
}

/** What was exported of a cluster, and when. */
interface ClusterExport {
  /** As it was named. */
  readonly place: string;
  readonly at: string;
  readonly policies: ClusterPolicies;
}

/**
 * Whether a cluster has the very policies that `image-gate admission kyverno --enforce` makes of the policy here. One that was changed by hand, that only reports, or that Kyverno could not read is a no.
 * @param wanted the two that it makes.
 */
export function clusterObservations(
  { place, at, policies }: ClusterExport,
  wanted: readonly KyvernoDocument[],
  looked: LookTime,
): Observations {
  const fix = 'Apply what image-gate admission kyverno --enforce writes (docs/admission.md).';
  if (!isFreshAt(at, looked)) {
    const why = `${place} is of ${minuteText(new Date(at))}, which says nothing of today`;
    const old: readonly Observation[] = [notKnown(place, 'not-shown', why, 'Export it again.')];
    return { 'signatures-enforced': old, 'admission-enforced': old, 'admission-closed': old };
  }
  const told = (answer: string): SeenEvidence => ({ asked: `cluster policies ${place}`, at, answer });
  const [evidence, names] = [kyvernoPolicies.evidence, kyvernoPolicies.names].map((name) =>
    faultOf(
      policies,
      wanted.find(({ metadata }) => metadata.name === name),
    ),
  );
  const signers = faultOf(
    policies,
    withSigners(wanted.find(({ metadata }) => metadata.name === kyvernoPolicies.evidence)),
  );
  const row = (name: string, fault: string | undefined, said: string) => [
    observed(place, fault === undefined, told(`${name} ${fault ?? said}`), fix),
  ];
  return {
    'signatures-enforced': row(kyvernoPolicies.evidence, signers, 'is in force, and counts the signers of the policy'),
    'admission-enforced': row(kyvernoPolicies.evidence, evidence, 'is in force, and asks what the policy asks'),
    'admission-closed': row(kyvernoPolicies.names, names, 'is in force, and refuses every other name'),
  };
}

/** Of a policy what says whose signatures count. */
function withSigners(wanted: KyvernoDocument | undefined): KyvernoDocument | undefined {
  if (wanted === undefined || !isFields(wanted.spec)) return undefined;
  const { failurePolicy, validationActions, attestors } = wanted.spec;
  return { ...wanted, spec: { failurePolicy, validationActions, attestors } };
}

/** Why a policy of the cluster is not the one that is wanted; `undefined` where it is. */
function faultOf(policies: ClusterPolicies, wanted: KyvernoDocument | undefined): string | undefined {
  if (wanted === undefined) return 'is not made by this policy';
  const found = policies.find(({ kind, metadata }) => kind === wanted.kind && metadata.name === wanted.metadata.name);
  if (found === undefined) return 'is not in the cluster';
  const { spec } = found;
  if (!isFields(spec)) return 'has no rules in the cluster';
  const actions = Array.isArray(spec.validationActions) ? spec.validationActions : [];
  if (!actions.includes('Deny')) return 'only reports in the cluster, and refuses nothing';
  if (found.status?.conditionStatus?.ready === false) return 'is in the cluster, and Kyverno says that it is not ready';
  const other = Object.entries(wanted.spec).find(([key, value]) => !holds(spec[key], value));
  return other === undefined ? undefined : `is not what the policy makes: ${other[0]} differs in the cluster`;
}

/** Whether a value of the cluster has all that is wanted: Kubernetes fills in fields that nobody has set, and leaves lists as they are. */
function holds(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(value) && value.length === wanted.length && wanted.every((one, at) => holds(value[at], one));
  if (isFields(wanted)) return isFields(value) && Object.entries(wanted).every(([key, one]) => holds(value[key], one));
  return value === wanted;
}
