import { describe, expect, it } from '@jest/globals';
import { type ClusterResource, gapOf } from '../../src/posture/cluster-gaps.js';
import { kyvernoWebhooks, policyException } from './cluster-resources.js';

const now = new Date('2026-03-01T12:00:00Z');
const policy = {
  kind: 'ImageValidatingPolicy',
  metadata: { name: 'image-gate-evidence' },
  spec: { matchConditions: [{ name: 'new-images' }] },
};
const pods = { apiGroups: [''], operations: ['CREATE', 'UPDATE'], resources: ['pods'] };
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
      [kyvernoWebhooks({ rules: [{ apiGroups: ['*'], operations: ['*'], resources: ['*/*'] }] })],
      undefined,
    ],
    [
      'a condition of the configuration of Kyverno',
      [kyvernoWebhooks({ matchConditions: [{ name: 'new-images' }, { name: 'no-bots' }] })],
      'matchConditions of its webhook',
    ],
    ['a condition that is none', [kyvernoWebhooks({ matchConditions: 'x' })], 'matchConditions of its webhook'],
    [
      'no condition of the policy, for what makes pods',
      [kyvernoWebhooks({ matchConditions: [{ name: 'autogen-new-images' }] })],
      undefined,
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
