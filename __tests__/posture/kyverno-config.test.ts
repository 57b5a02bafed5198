import { describe, expect, it } from '@jest/globals';
import type { ClusterResource } from '../../src/posture/cluster-gaps.js';
import { kyvernoConfig } from '../../src/posture/kyverno-config.js';
import { kyvernoConfigMap, kyvernoDeployment, kyvernoWebhooks } from './cluster-resources.js';

const of = (...all: readonly object[]) => kyvernoConfig([kyvernoWebhooks(), ...all] as readonly ClusterResource[]);
const withData = (more: object) => of(kyvernoDeployment(), kyvernoConfigMap(more));

describe('the configuration of Kyverno', () => {
  it('leaves nothing out as its chart makes it', () => {
    expect(withData({})).toEqual({ is: 'whole' });
    expect(withData({ excludeGroups: '', resourceFilters: '' })).toEqual({ is: 'whole' });
  });

  it.each([
    '[Pod,*,*]',
    '[pod,*,*][Pod,shop,*]',
    '[*,*,*]',
    '[*/*,*,*]',
    '[*/*,shop,*]',
    '[*/*,kube-*,*]',
    '[v1/Pod,*,*]',
    '[v1/Pod/*,*,*]',
    '[*/*/Pod/*,*,*]',
    '[Pod/?*,*,*]',
    '[Pod/ephemeralcontainers,*,*]',
    '[*/ephemeralcontainers,*,*]',
    '[P?d,*,*]',
    '[Pod,?hop,web-*]',
    '[Pod,shop]',
    '[ Pod , shop , * ]',
    '[Event,*,*] , [Pod,shop,*]',
  ])('leaves out pods by the filter %s', (resourceFilters) => {
    expect(withData({ resourceFilters })).toMatchObject({ is: 'gap', gap: expect.stringContaining('resourceFilters') });
  });

  it.each([
    '[Event,*,*]',
    '[Pods,*,*]',
    '[pod,*,*]',
    '[Pod,kube-system,*]',
    '[Pod/?*,kyverno,kyverno-admission-controller-*]',
    '[*/*,kube-public,*]',
    '[Pod/binding,*,*]',
    '[Pod/status,*,*]',
    '[v2/Pod,*,*]',
    // Kyverno reads a version first: anything of the kind `v1`.
    '[*/v1/Pod,*,*]',
    '[apps/v1/Pod,*,*]',
    '[apps/v1/Deployment,*,*]',
    '[a/b/c/d/e,*,*]',
    '[Pod]',
    'Pod,*,*',
  ])('leaves out no pod by the filter %s', (resourceFilters) => {
    expect(withData({ resourceFilters })).toEqual({ is: 'whole' });
  });

  it.each<[string, object]>([
    ['a group', { excludeGroups: 'system:nodes,system:masters' }],
    ['all groups', { excludeGroups: '*' }],
    ['a name', { excludeUsernames: '!system:kube-scheduler, system:serviceaccount:ci:deploy' }],
    ['a role', { excludeRoles: 'ci:deploy' }],
    ['a cluster role', { excludeClusterRoles: 'cluster-admin' }],
  ])('lets in by %s', (_what, more) => {
    expect(withData(more)).toMatchObject({ is: 'gap', gap: expect.stringContaining('all who make pods') });
  });

  it('lets in nobody by who is named not to be left out', () => {
    expect(withData({ excludeUsernames: '!system:kube-scheduler' })).toEqual({ is: 'whole' });
  });

  it.each<[string, readonly object[]]>([
    ['nobody has asked for', []],
    ['has no place', [kyvernoConfigMap()]],
    ['has another place', [kyvernoDeployment('other'), kyvernoConfigMap()]],
    [
      'is of another namespace',
      [kyvernoDeployment(), { ...kyvernoConfigMap(), metadata: { name: 'kyverno', namespace: 'a' } }],
    ],
    ['is not there', [kyvernoDeployment()]],
    ['is no list of texts', [kyvernoDeployment(), { ...kyvernoConfigMap(), data: 'x' }]],
    ['has a setting that is no text', [kyvernoDeployment(), kyvernoConfigMap({ resourceFilters: ['[Pod,*,*]'] })]],
    ['is one of two', [kyvernoDeployment(), kyvernoDeployment('other'), kyvernoConfigMap()]],
  ])('is not known where it %s', (_what, all) => {
    expect(of(...all)).toMatchObject({ is: 'unknown' });
  });

  it('has a gap where one of two has', () => {
    const other = kyvernoConfigMap({ resourceFilters: '[Pod,*,*]' }, 'other');
    expect(of(kyvernoDeployment(), kyvernoDeployment('other'), kyvernoConfigMap(), other)).toMatchObject({ is: 'gap' });
  });

  it('is that of the Kyverno that webhooks ask', () => {
    const service = { service: { namespace: 'policies', path: '/ivpol/validate/image-gate-evidence' } };
    const elsewhere = [kyvernoWebhooks({ clientConfig: service }), kyvernoDeployment(), kyvernoConfigMap()];
    expect(kyvernoConfig(elsewhere as readonly ClusterResource[])).toMatchObject({ is: 'unknown' });
    expect(kyvernoConfig([])).toMatchObject({ is: 'unknown' });
  });
});
