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
