import { comparableName, otherSpelling, patternRegex } from '../../policy/image-pattern.js';
import { celText } from '../../text/expression.js';
import { yamlDocuments } from '../../text/yaml.js';
import { predicateTypes } from '../statement/claim.js';
import { nameWords } from '../verify/refusal-words.js';
import type { AdmissionRules, AdmissionScope } from './admission-rules.js';
import { type KyvernoValidation, kyvernoValidations, saying } from './kyverno-conditions.js';
import { type KyvernoSigners, kyvernoSigners } from './kyverno-signers.js';

/** Refuse what does not satisfy the rules, or only report it. */
type KyvernoAction = 'Audit' | 'Deny';

/** The names of the two policies. */
export const kyvernoPolicies = { evidence: 'image-gate-evidence', names: 'image-gate-names' } as const;

const apiVersion = 'policies.kyverno.io/v1';

const operations = ['CREATE', 'UPDATE'];
const apiVersions = ['v1'];

/** Pods, and what makes them, so that a refusal is seen by whoever applies it. Debug containers come by a resource of their own, which `pods` does not include. */
const matchConstraints = {
  resourceRules: [
    { apiGroups: [''], apiVersions, operations, resources: ['pods', 'pods/ephemeralcontainers'] },
    {
      apiGroups: ['apps'],
      apiVersions,
      operations,
      resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'],
    },
    { apiGroups: ['batch'], apiVersions, operations, resources: ['jobs', 'cronjobs'] },
  ],
};

const comment = [
  'Made by `image-gate admission kyverno` from the policy that `image-gate verify` reads. Make it again when that or a key changes.',
  'Apply both policies together: Kyverno looks only at the names that the first one is about, and the second one refuses all others.',
];

/** Two policies for Kyverno 1.19 as YAML: what images must show, and which may run at all. */
export function kyvernoYaml(rules: AdmissionRules, action: KyvernoAction): string {
  return yamlDocuments(comment, kyvernoDocuments(rules, action));
}

/** A policy as Kubernetes keeps it. */
export interface KyvernoDocument {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations: Readonly<Record<string, string>> };
  readonly spec: object;
}

/** The same two as values, the one about evidence first. */
export function kyvernoDocuments(rules: AdmissionRules, action: KyvernoAction): readonly KyvernoDocument[] {
  return [evidencePolicy(rules, action), namesPolicy(rules, action)];
}

function policyOf(kind: string, name: string, title: string, spec: object): KyvernoDocument {
  const annotations = { 'policies.kyverno.io/title': title, 'policies.kyverno.io/category': 'Supply Chain Security' };
  return { apiVersion, kind, metadata: { name, annotations }, spec };
}

function evidencePolicy({ judged, scopes }: AdmissionRules, action: KyvernoAction): KyvernoDocument {
  const signers = kyvernoSigners(scopes.map(({ demands }) => demands));
  return policyOf('ImageValidatingPolicy', kyvernoPolicies.evidence, 'Only images with evidence that they passed', {
    failurePolicy: 'Fail',
    validationActions: [action],
    webhookConfiguration: { timeoutSeconds: 30 },
    matchConstraints,
    matchConditions,
    // Of an index Kyverno wants a signature over the index itself, which an SBOM of its platforms is not.
    validationConfigurations: { mutateDigest: false, verifyDigest: true, required: scopes.every(isOverIndex) },
    matchImageReferences: [{ expression: anyOf('ref', judged) }],
    // Kyverno 1.19 finds those of containers by itself.
    images: [{ name: 'mounted', expression: mountedIn('object') }],
    attestors: signers.attestors,
    attestations: Object.entries(predicateTypes).map(([name, type]) => ({ name, intoto: { type } })),
    variables: [...groupVariables, ...scopes.map((scope, at) => scopeVariable(scope, at))],
    validations: [readFirst, ...scopes.flatMap((scope, at) => scopeValidations(scope, at, signers))],
  });
}

/** The same image by another name, which Kyverno has not read yet: with another tag, which nobody asks for beside a digest. */
const otherName = "i.split('@')[0] + (i.matches(':[^/@]*@') ? 'x@' : ':x@') + i.split('@')[1]";

/** An entry of an index that calls itself an attestation of BuildKit. */
const isAttestation = [
  "m.?platform.?os.orValue('') == 'unknown'",
  "m.?platform.?architecture.orValue('') == 'unknown'",
  "m.?annotations[?'vnd.docker.reference.type'].orValue('') == 'attestation-manifest'",
].join(' && ');

/**
 * Each image as a list with the platform manifests of its index. Kyverno 1.19.0 never ends where it reads a manifest that is new to it after it has looked at one that is not (its lock is not
 * given back): so all are read first, each once and by a name that is new. The field `ImageIndex` is called as in its source; called otherwise, nothing would be admitted.
 */
const groupVariables = [
  { name: 'images', expression: `(${judgedImages()}).distinct()` },
  {
    name: 'groups',
    expression: `variables.images.map(i, [i] + cel.bind(x, getImageData(${otherName}).ImageIndex, x == null ? [] : x.manifests.filter(m, !(${isAttestation})).map(m, i.split('@')[0] + '@' + string(m.digest))))`,
  },
  {
    name: 'read',
    expression:
      'variables.groups.map(g, g.filter(m, !(m in variables.images))).flatten().distinct().map(m, string(getImageData(m).Digest))',
  },
];

function judgedImages(): string {
  const kinds = ['containers', 'initContainers', 'ephemeralContainers', 'mounted'];
  return kinds.map((kind) => `images.?${kind}.orValue([])`).join(' + ');
}

function isOverIndex({ demands }: AdmissionScope): boolean {
  return demands.require.some((kind) => kind !== 'sbom');
}

/** Asked before all others, as it reads what they are about. */
const readFirst: KyvernoValidation = {
  expression: "variables.read.all(d, d.startsWith('sha256:'))",
  ...saying('variables.images', nameWords['no-digest']),
};

/** The images of a scope, as `kyvernoValidations` takes them. */
function scopeVariable({ within, without, demands }: AdmissionScope, at: number): object {
  // Rules of a policy are for names without a digest, as `image-gate verify` asks for them: one that a rule names would choose another rule here.
  const name = "g[0].split('@')[0]";
  const conditions = [
    ...within.map((pattern) => matches(name, pattern)),
    ...without.map((pattern) => `!${matches(name, pattern)}`),
  ];
  const groups =
    conditions.length === 0 ? 'variables.groups' : `variables.groups.filter(g, ${conditions.join(' && ')})`;
  const own = demands.platforms === 'index' ? '[g[0]]' : 'g';
  const described = `${own}.size() == 1 ? ${own} : ${own}.filter(m, m != g[0])`;
  return {
    name: scopeName(at),
    expression: `${groups}.map(g, {'name': [g[0]], 'manifests': ${own}, 'described': ${described}})`,
  };
}

function scopeName(at: number): string {
  return `scope${at + 1}`;
}

function scopeValidations(
  { demands }: AdmissionScope,
  at: number,
  { listOf }: KyvernoSigners,
): readonly KyvernoValidation[] {
  return kyvernoValidations({ images: `variables.${scopeName(at)}`, attestors: listOf(demands) }, demands);
}

/** Which names may run at all: Kyverno passes images that no policy about images is for, and knows one spelling of each. */
function namesPolicy({ judged, exempt }: AdmissionRules, action: KyvernoAction): KyvernoDocument {
  const isJudged = anyOf('i', judged);
  const rules = [
    ['other-form', `i.matches(${celText(comparableName)}) && !i.matches(${celText(otherSpelling)})`],
    ['not-listed', anyOf('i', [...judged, ...exempt])],
    ['no-digest', `!(${isJudged}) || i.contains('@sha256:')`],
  ] as const;
  return policyOf('ValidatingPolicy', kyvernoPolicies.names, 'Only images of places that are named, by digest', {
    failurePolicy: 'Fail',
    validationActions: [action],
    matchConstraints,
    matchConditions,
    variables: [{ name: 'images', expression: podImages }],
    validations: rules.map(([code, holds]) => ({
      expression: `variables.images.all(i, ${holds})`,
      ...saying(`variables.images.filter(i, !(${holds}))`, nameWords[code]),
    })),
  });
}

/** The object of a request, as it shall become and as it was. */
type RequestObject = 'object' | 'oldObject';

/** The pod that an object is, or makes. */
function podIn(one: RequestObject): string {
  const made = `${one}.kind == 'CronJob' ? ${one}.spec.jobTemplate.spec.template.spec : ${one}.spec.template.spec`;
  return `(${one}.kind == 'Pod' ? ${one}.spec : ${made})`;
}

/** The names of images that are mounted as volumes. What makes pods may leave one out. */
function mountedIn(one: RequestObject): string {
  return `${podIn(one)}.?volumes.orValue([]).filter(v, has(v.image)).map(v, string(v.image.?reference.orValue('')))`;
}

function imagesIn(one: RequestObject): string {
  const kinds = ['containers', 'initContainers', 'ephemeralContainers'];
  return [...kinds.map((kind) => `${podIn(one)}.?${kind}.orValue([]).map(c, string(c.image))`), mountedIn(one)].join(
    ' + ',
  );
}

/** The names of all images of a pod: of each kind of container, and those that are mounted. */
export const podImages = imagesIn('object');

/**
 * What runs already is not judged again where something else of it changes: its scan ends some day, and then nobody could take a finalizer off it, or scale it down.
 * Where there was none before, Kyverno has an object without anything.
 */
const matchConditions = [
  {
    name: 'new-images',
    expression: `oldObject == null || !has(oldObject.kind) || (${imagesIn('oldObject')}) != (${podImages})`,
  },
];

function anyOf(name: string, patterns: readonly string[]): string {
  return patterns.map((pattern) => matches(name, pattern)).join(' || ');
}

function matches(name: string, pattern: string): string {
  return `${name}.matches(${celText(patternRegex(pattern))})`;
}
