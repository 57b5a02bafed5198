/** The webhooks by which a cluster asks Kyverno 1.19 about the two policies of admission, as its controller writes them; `change` in each of them. */
export function kyvernoWebhooks(change: object = {}): object {
  const webhook = (path: string) => ({
    name: `${path.split('/')[1]}.validate.kyverno.svc-fail-finegrained`,
    clientConfig: { service: { namespace: 'kyverno', name: 'kyverno-svc', path, port: 443 }, caBundle: 'LS0=' },
    failurePolicy: 'Fail',
    rules: [
      {
        apiGroups: [''],
        apiVersions: ['*'],
        operations: ['CREATE', 'UPDATE'],
        resources: ['pods', 'pods/ephemeralcontainers'],
        scope: '*',
      },
    ],
    matchConditions: [{ name: 'new-images', expression: 'oldObject == null' }],
    namespaceSelector: {
      matchExpressions: [
        { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['kube-system'] },
        { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['kyverno'] },
      ],
    },
    objectSelector: {},
    ...change,
  });
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'kyverno-resource-validating-webhook-cfg' },
    webhooks: [webhook('/vpol/image-gate-names'), webhook('/ivpol/validate/image-gate-evidence')],
  };
}

/** An exception from the policy about evidence. */
export function policyException(more: object = {}): object {
  return {
    apiVersion: 'policies.kyverno.io/v1beta1',
    kind: 'PolicyException',
    metadata: { name: 'legacy', namespace: 'shop' },
    spec: { policyRefs: [{ name: 'image-gate-evidence', kind: 'ImageValidatingPolicy' }], ...more },
  };
}

/** Kyverno's Deployment of admission, as far as it says where its configuration is. */
export function kyvernoDeployment(config = 'kyverno'): object {
  const containers = [
    { name: 'kyverno', env: [{ name: 'KYVERNO_NAMESPACE' }, { name: 'INIT_CONFIG', value: config }] },
  ];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'kyverno-admission-controller', namespace: 'kyverno' },
    spec: { template: { spec: { containers } } },
  };
}

/** Kyverno's configuration, as its chart makes it; `more` in it. */
export function kyvernoConfigMap(more: object = {}, name = 'kyverno'): object {
  return {
    ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'kyverno' } },
    data: {
      enableDefaultRegistryMutation: 'true',
      excludeGroups: 'system:nodes',
      resourceFilters:
        '[*/*,kyverno,*] [Event,*,*] [*/*,kube-system,*] [Node,*,*] [Node/?*,*,*] [Binding,*,*] [Pod/binding,*,*] [ReplicaSet,*,*] [Pod,kyverno,kyverno-admission-controller-*]',
      ...more,
    },
  };
}

/** What a cluster shows of policies that it has, with all that belongs to them. */
export function wholeCluster(policies: readonly { readonly spec: object }[]): readonly object[] {
  const { matchConditions = [] } = (policies[0]?.spec ?? {}) as { readonly matchConditions?: readonly object[] };
  return [...policies.map(ready), kyvernoWebhooks({ matchConditions }), kyvernoDeployment(), kyvernoConfigMap()];
}

/** A policy that Kyverno has read. */
export function ready(policy: object): object {
  return { status: { conditionStatus: { ready: true } }, ...policy };
}
