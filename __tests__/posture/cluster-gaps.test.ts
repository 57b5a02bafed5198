import { describe, expect, it } from '@jest/globals';
import { type ClusterResource, gapOf } from '../../src/posture/cluster-gaps.js';
import { kyvernoWebhooks, policyException } from './cluster-resources.js';

const condition = 'oldObject == null';
const now = new Date('2026-03-01T12:00:00Z');
const policy = {
  kind: 'ImageValidatingPolicy',
  metadata: { name: 'image-gate-evidence' },
  spec: { matchConditions: [{ name: 'new-images', expression: condition }] },
};
const pods = {
  ...{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'] },
  resources: ['pods', 'pods/ephemeralcontainers'],
};
const conditions = (...expressions: readonly unknown[]) =>
  kyvernoWebhooks({ matchConditions: expressions.map((expression, at) => ({ name: `a-${at}`, expression })) });
const ofKinds = (kinds: string) => `!(${kinds}) || (${condition})`;
const gap = (...all: readonly object[]) => gapOf(all as readonly ClusterResource[], policy, now);
const ended = (end: string) => ({
  matchConditions: [{ name: 'until', expression: `time.now() < timestamp('${end}')` }],
});
const excluding = (...values: readonly unknown[]) => ({
  namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values }] },
});

describe('what lets pods past a policy of the cluster', () => {
  it.each<[string, readonly object[], string | undefined]>([
    ['nothing', [kyvernoWebhooks()], undefined],
    ['nothing that was looked at', [], undefined],
    [
      'an exception',
      [policyException(), kyvernoWebhooks()],
      'the exception shop/legacy takes pods out of it, without an end',
    ],
    [
      'an exception of which nothing is known but whom it is for',
      [policyException({ matchConditions: 'x' })],
      'without an end',
    ],
    ['an exception with an end', [policyException(ended('2026-03-02T00:00:00Z'))], 'until 2026-03-02 00:00'],
    ['no exception that has ended', [policyException(ended('2026-03-01T12:00:00Z'))], undefined],
    [
      'an exception whose end Kyverno compares when it reads the policy again',
      [policyException({ expiresAt: '2026-01-01T00:00:00Z' })],
      'without an end',
    ],
    [
      'no exception from another policy',
      [policyException({ policyRefs: [{ name: 'image-gate-evidence', kind: 'ValidatingPolicy' }] })],
      undefined,
    ],
    ['no exception of Kyverno’s older kind', [{ ...policyException(), apiVersion: 'kyverno.io/v2' }], undefined],
    ['a webhook that may fail', [kyvernoWebhooks({ failurePolicy: 'Ignore' })], 'failurePolicy Ignore'],
    ['no webhook', [{ ...kyvernoWebhooks(), webhooks: [] }], undefined],
    [
      'webhooks for others',
      [kyvernoWebhooks({ clientConfig: { service: { path: '/vpol/image-gate-evidence' } } })],
      'no webhook',
    ],
    ['webhooks that have no path', [kyvernoWebhooks({ clientConfig: 'x' })], 'no webhook'],
    [
      'nothing, by an address',
      [kyvernoWebhooks({ clientConfig: { url: 'https://a/ivpol/validate/x/image-gate-evidence' } })],
      undefined,
    ],
    ['a namespace that is left out', [kyvernoWebhooks(excluding('shop'))], 'not asked in all namespaces'],
    ['a namespace that is no text', [kyvernoWebhooks(excluding(1))], 'not asked in all namespaces'],
    ['no namespace but those of the cluster', [kyvernoWebhooks(excluding('kube-system', 'kyverno'))], undefined],
    ['no namespace at all', [kyvernoWebhooks({ namespaceSelector: null })], undefined],
    [
      'labels of namespaces',
      [kyvernoWebhooks({ namespaceSelector: { matchLabels: { judged: 'true' } } })],
      'not asked in all namespaces',
    ],
    ['a webhook without rules', [kyvernoWebhooks({ rules: [] })], 'rules of its webhook'],
    ['other things', [kyvernoWebhooks({ rules: [{ ...pods, resources: ['configmaps'] }] })], 'rules of its webhook'],
    ['what pods become', [kyvernoWebhooks({ rules: [{ ...pods, operations: ['CREATE'] }] })], 'rules of its webhook'],
    [
      'no rules for all',
      [kyvernoWebhooks({ rules: [{ apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*/*'] }] })],
      undefined,
    ],
    ['debug containers', [kyvernoWebhooks({ rules: [{ ...pods, resources: ['pods'] }] })], 'rules of its webhook'],
    [
      'pods of another version',
      [kyvernoWebhooks({ rules: [{ ...pods, apiVersions: ['v2'] }] })],
      'rules of its webhook',
    ],
    ['what is in namespaces', [kyvernoWebhooks({ rules: [{ ...pods, scope: 'Cluster' }] })], 'rules of its webhook'],
    ['a condition of the configuration of Kyverno', [conditions(condition, 'true')], 'matchConditions of its webhook'],
    ['a condition that is none', [kyvernoWebhooks({ matchConditions: 'x' })], 'matchConditions of its webhook'],
    ['a condition without words', [conditions(undefined)], 'matchConditions of its webhook'],
    [
      'a condition that has the name of that of the policy',
      [kyvernoWebhooks({ matchConditions: [{ name: 'new-images', expression: 'false' }] })],
      'matchConditions of its webhook',
    ],
    [
      'no condition of the policy, for what makes pods',
      [conditions(ofKinds("(object.apiVersion == 'v1' && object.kind =='Pod')"))],
      undefined,
    ],
    [
      'no condition of the policy, for several kinds',
      [
        conditions(
          ofKinds(
            "(object.apiVersion == 'apps/v1' && object.kind =='Deployment') || (object.apiVersion == 'v1' && object.kind =='Pod')",
          ),
        ),
      ],
      undefined,
    ],
    ['a condition with something more before it', [conditions(ofKinds('true'))], 'matchConditions of its webhook'],
    [
      'a condition that ends otherwise',
      [conditions(`${ofKinds("(object.apiVersion == 'v1' && object.kind =='Pod')")} && (false)`)],
      'matchConditions of its webhook',
    ],
    [
      'no nodes, which Kyverno leaves out so that they can come',
      [conditions('!(request.resource.group == "" && request.resource.resource == "nodes")')],
      undefined,
    ],
    [
      'pods in the same form',
      [conditions('!(request.resource.group == "" && request.resource.resource == "pods")')],
      'matchConditions of its webhook',
    ],
    ['no condition at all', [kyvernoWebhooks({ matchConditions: undefined })], undefined],
    ['labels of objects', [kyvernoWebhooks({ objectSelector: { matchLabels: { judged: 'true' } } })], 'objectSelector'],
  ])('is %s', (_what, all, expected) => {
    const found = gap(...all);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(expected);
  });

  it('is nothing where one of several webhooks asks for all', () => {
    const [bad, good] = [kyvernoWebhooks({ failurePolicy: 'Ignore' }), kyvernoWebhooks()];
    expect(gap(bad, good)).toBeUndefined();
  });
});
