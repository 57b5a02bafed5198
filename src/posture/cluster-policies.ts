import * as z from 'zod';
import { type KyvernoDocument, kyvernoPolicies } from '../evidence/admission/kyverno.js';
import { entriesOf, type Fields, fieldsOf, isFields, objectsOf, parsedJson } from '../text/json.js';

/** Resources of a cluster that are read. */
const maxItems = 10_000;

const text = z.string().max(1000);
/** What `kubectl get … -o json` prints. Tolerant: other kinds and fields stand there, too. */
const resourceSchema = z.object({
  apiVersion: text.optional().catch(undefined),
  kind: text,
  metadata: z.object({ name: text, namespace: text.optional().catch(undefined) }),
  spec: z.unknown().optional(),
  webhooks: z.unknown().optional(),
  data: z.unknown().optional(),
  status: z
    .object({ conditionStatus: z.object({ ready: z.boolean() }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
const listSchema = z.object({ items: z.array(resourceSchema).max(maxItems) });
export type ClusterPolicies = z.output<typeof listSchema>['items'];

/** The resources of a cluster, as `kubectl get … -o json` prints a list or one of them; `undefined` for anything else. */
export function readClusterPolicies(json: string): ClusterPolicies | undefined {
  const value = parsedJson(json);
  if (isFields(value) && value.items !== undefined) return listSchema.safeParse(value).data?.items;
  const one = resourceSchema.safeParse(value).data;
  return one === undefined || one.kind.endsWith('List') ? undefined : [one];
}

/** The policy of the cluster that is of the same kind of Kyverno’s and the same name. */
export function policyLike(policies: ClusterPolicies, { kind, metadata: { name } }: KyvernoDocument) {
  return policies.find(
    (one) => one.kind === kind && one.metadata.name === name && one.apiVersion?.startsWith(`${kyvernoGroup}/`) === true,
  );
}

const kyvernoGroup = 'policies.kyverno.io';

/** Kinds of policies, of Kyverno and of others, that may refuse what the policies of image-gate do. */
const otherKinds: Readonly<Record<string, readonly string[]>> = {
  ImageValidatingPolicy: [
    'ImageValidatingPolicy',
    'NamespacedImageValidatingPolicy',
    'ClusterPolicy',
    'ClusterImagePolicy',
  ],
  ValidatingPolicy: ['ValidatingPolicy', 'NamespacedValidatingPolicy', 'ClusterPolicy', 'ValidatingAdmissionPolicy'],
};

/** Why nobody can say here what the cluster refuses: it has the policy by another version of Kyverno’s interface, which may mean another thing, or others in its place. */
export function otherThan(policies: ClusterPolicies, wanted: KyvernoDocument): string | undefined {
  const found = policyLike(policies, wanted);
  if (found?.apiVersion === wanted.apiVersion) return undefined;
  if (found !== undefined)
    return `is in the cluster as ${found.apiVersion}, and ${wanted.apiVersion} is the one that is read`;
  const own: readonly string[] = Object.values(kyvernoPolicies);
  const other = policies.find(
    ({ kind, metadata, spec }) =>
      otherKinds[wanted.kind]?.includes(kind) === true && !own.includes(metadata.name) && mayRefuse(kind, spec),
  );
  if (other === undefined) return undefined;
  return `is not in the cluster, but another ${other.kind} is, ${other.metadata.name}, and nobody reads here what that refuses`;
}

/** Policies that only report are none that refuse. */
function mayRefuse(kind: string, spec: unknown): boolean {
  const { validationActions: actions, validationFailureAction: action, rules } = fieldsOf(spec);
  if (kind === 'ClusterPolicy')
    return [action, ...objectsOf(rules).flatMap(failureActions)].some((one) => /^enforce$/i.test(String(one)));
  return kind.includes('ValidatingPolicy') ? entriesOf(actions).includes('Deny') : true;
}

function failureActions({ validate, verifyImages }: Fields): readonly unknown[] {
  return [validate, ...objectsOf(verifyImages)].map((one) => fieldsOf(one).failureAction);
}
