import { minuteText } from '../text/calendar-day.js';
import { entriesOf, type Fields, fieldsOf, isFields, objectsOf } from '../text/json.js';

/** A resource of a cluster, as `kubectl get … -o json` prints it. */
export interface ClusterResource {
  readonly apiVersion?: string | undefined;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string | undefined };
  readonly spec?: unknown;
  readonly webhooks?: unknown;
  /** Of a ConfigMap. */
  readonly data?: unknown;
}

/** A policy of Kyverno. */
interface AdmittingPolicy {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: unknown;
}

/** What lets pods past a policy that is in the cluster as it should be; `undefined`: nothing of what was looked at. */
export function gapOf(all: readonly ClusterResource[], policy: AdmittingPolicy, now: Date): string | undefined {
  return exceptionFrom(all, policy, now) ?? webhookGap(all, policy);
}

/** Whether the webhooks of Kyverno are in the list: only then were its exceptions asked for, too, by the one command of docs/posture.md. A list does not say what it was asked for. */
export function hasWebhooks(all: readonly ClusterResource[]): boolean {
  return kyvernoWebhooks(all).length > 0;
}

/** Where the Kyvernos run that the webhooks ask. */
export function kyvernoNamespaces(all: readonly ClusterResource[]): readonly string[] {
  return [...new Set(kyvernoWebhooks(all).map(namespaceOf))];
}

function namespaceOf({ clientConfig }: Fields): string {
  return String(fieldsOf(fieldsOf(clientConfig).service).namespace ?? 'kyverno');
}

function exceptionFrom(all: readonly ClusterResource[], policy: AdmittingPolicy, now: Date): string | undefined {
  const found = all.find(
    ({ apiVersion = '', kind, spec }) =>
      kind === 'PolicyException' &&
      apiVersion.startsWith('policies.kyverno.io/') &&
      isAbout(fieldsOf(spec), policy) &&
      !hasEnded(fieldsOf(spec), now),
  );
  if (found === undefined) return undefined;
  const { namespace, name } = found.metadata;
  const end = endOf(fieldsOf(found.spec));
  const until = end === undefined ? ', without an end' : ` until ${minuteText(end)}`;
  return `is not asked of all: the exception ${namespace === undefined ? '' : `${namespace}/`}${name} takes pods out of it${until}`;
}

function isAbout({ policyRefs }: Fields, { kind, metadata: { name } }: AdmittingPolicy): boolean {
  return objectsOf(policyRefs).some((one) => one.name === name && one.kind === kind);
}

/** The condition that ends an exception: Kyverno 1.19 compares `expiresAt` only when it reads the policy again. */
const endCondition = /^time\.now\(\) < timestamp\('([\dTZ:.-]+)'\)$/;

function endOf({ matchConditions }: Fields): Date | undefined {
  const ends = objectsOf(matchConditions).flatMap(({ expression }) => {
    const [, end] = typeof expression === 'string' ? (endCondition.exec(expression) ?? []) : [];
    return end === undefined || Number.isNaN(Date.parse(end)) ? [] : [new Date(end)];
  });
  return ends[0];
}

function hasEnded(spec: Fields, now: Date): boolean {
  const end = endOf(spec);
  return end !== undefined && end <= now;
}

function kyvernoWebhooks(all: readonly ClusterResource[]): readonly Fields[] {
  return all
    .filter(({ kind, metadata: { name } }) => kind === 'ValidatingWebhookConfiguration' && /kyverno/i.test(name))
    .flatMap(({ webhooks }) => objectsOf(webhooks));
}

/** Whether the cluster asks Kyverno about a policy, takes no silence for a yes, and asks for all namespaces but those of the cluster itself. */
function webhookGap(all: readonly ClusterResource[], policy: AdmittingPolicy): string | undefined {
  const known = kyvernoWebhooks(all);
  if (known.length === 0) return undefined;
  const own = known.filter((one) => isForPolicy(one, policy));
  if (own.length === 0) return 'is in the cluster, and no webhook of it asks Kyverno';
  const gaps = own.map((one) => gapOfWebhook(one) ?? gapOfRequests(one, policy));
  return gaps.every((gap) => gap !== undefined) ? gaps[0] : undefined;
}

/** Kyverno names the policies in the path of their webhook: `/ivpol/validate/a`, `/vpol/a/b`. */
function isForPolicy({ clientConfig }: Fields, { kind, metadata: { name } }: AdmittingPolicy): boolean {
  const { service, url } = fieldsOf(clientConfig);
  const path = String(fieldsOf(service).path ?? url ?? '').slice(0, longestPath);
  const parts = path.split('/');
  const begins = kind === 'ImageValidatingPolicy' ? ['ivpol', 'validate'] : ['vpol'];
  const at = parts.indexOf(begins[0] ?? '');
  return begins.every((part, index) => parts[at + index] === part) && parts.indexOf(name) >= at + begins.length;
}

const longestPath = 64 * 1024;

function gapOfWebhook({ failurePolicy, namespaceSelector, objectSelector, clientConfig }: Fields): string | undefined {
  if (failurePolicy !== 'Fail')
    return 'lets in whatever Kyverno does not answer (its webhook has failurePolicy Ignore)';
  if (!isForAllNamespaces(namespaceSelector, namespaceOf({ clientConfig })))
    return 'is not asked in all namespaces (namespaceSelector of its webhook)';
  return isEmpty(objectSelector) ? undefined : 'is not asked of all objects (objectSelector of its webhook)';
}

/** Requests of which the cluster does not ask: rules without pods, and conditions, as the configuration of Kyverno can add them. It writes those of the policy there, too, under their names. */
function gapOfRequests({ rules, matchConditions }: Fields, { spec }: AdmittingPolicy): string | undefined {
  const isAsked = ([operation, ...resources]: readonly [string, ...string[]]) =>
    objectsOf(rules).some(
      (rule) =>
        hasOne(rule.apiGroups, ['', '*']) &&
        hasOne(rule.apiVersions, ['v1', '*']) &&
        hasOne(rule.resources, resources) &&
        hasOne(rule.operations, [operation, '*']) &&
        rule.scope !== 'Cluster',
    );
  if (!requests.every(isAsked)) return 'is not asked of all pods (rules of its webhook)';
  const own = objectsOf(fieldsOf(spec).matchConditions).map(({ expression }) => String(expression));
  const isOwn = ({ expression }: Fields) => typeof expression === 'string' && leavesOutNoPod(expression, own);
  if (isEmpty({ matchConditions }) || (Array.isArray(matchConditions) && objectsOf(matchConditions).every(isOwn)))
    return undefined;
  return 'is not asked of all pods (matchConditions of its webhook)';
}

/** How pods come to be, and debug containers in them: operation, and the names of the resource in rules. */
const requests = [
  ['CREATE', 'pods', '*', '*/*'],
  ['UPDATE', 'pods', '*', '*/*'],
  ['UPDATE', 'pods/ephemeralcontainers', 'pods/*', '*/ephemeralcontainers', '*/*'],
] as const;

/** What Kyverno puts before a condition of a policy: for which kinds of objects it is. */
const ofKinds = /^!\((?:(?: \|\| )?\(object\.apiVersion == '[\w./]+' && object\.kind ==\s?'\w+'\))+\) \|\| \((.*)\)$/s;
/** Of whole resources that are none of pods, as Kyverno leaves out those without which no node can come. */
const ofOthers =
  /^(?:(?: && )?!\(request\.resource\.group == "[a-z0-9.]*" && request\.resource\.resource == "(?!pods)[a-z]+"\))+$/;

/** Whether a condition leaves out no more than one of the policy itself, or nothing of pods. */
function leavesOutNoPod(expression: string, own: readonly string[]): boolean {
  if (expression.length > longestPath) return false;
  return own.includes(expression) || own.includes(ofKinds.exec(expression)?.[1] ?? '') || ofOthers.test(expression);
}

function hasOne(values: unknown, wanted: readonly string[]): boolean {
  return entriesOf(values).some((one) => typeof one === 'string' && wanted.includes(one));
}

/** Namespaces that the chart of Kyverno leaves out (docs/admission.md says so). */
export const namespacesOfCluster = ['kube-system', 'kube-public', 'kube-node-lease'];

function isForAllNamespaces(selector: unknown, own: string): boolean {
  if (isEmpty(selector)) return true;
  const { matchExpressions, ...others } = fieldsOf(selector);
  const isAllowed = (one: Fields) =>
    one.key === 'kubernetes.io/metadata.name' &&
    one.operator === 'NotIn' &&
    entriesOf(one.values).every((name) => typeof name === 'string' && [...namespacesOfCluster, own].includes(name));
  return isEmpty(others) && Array.isArray(matchExpressions) && objectsOf(matchExpressions).every(isAllowed);
}

/** No selector, or one without a condition. */
function isEmpty(selector: unknown): boolean {
  if (selector === undefined || selector === null) return true;
  return (
    isFields(selector) && Object.values(selector).every((one) => one === undefined || one === null || hasNothing(one))
  );
}

function hasNothing(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
}
