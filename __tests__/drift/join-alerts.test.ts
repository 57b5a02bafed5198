import { describe, expect, it } from '@jest/globals';
import type { Alert } from '../../src/drift/alert.js';
import { joinAlerts } from '../../src/drift/join-alerts.js';
import { runningOf } from '../../src/drift/workload.js';
import { digestOf } from '../../src/oci/digest.js';

const [api, web, index] = [digestOf('api'), digestOf('web'), digestOf('index')];
const rows = runningOf([
  { namespace: 'shop', owner: 'api-7d9f8c', image: 'ghcr.io/acme/api:1', imageId: `ghcr.io/acme/api@${api}` },
  { namespace: 'shop', owner: 'web-0', image: 'ghcr.io/acme/web:1', imageId: `ghcr.io/acme/web@${web}` },
  { namespace: 'shop', owner: 'web-0', image: 'nginx', imageId: `docker.io/library/nginx@${index}` },
  { namespace: 'test', owner: 'api-1', image: 'ghcr.io/acme/api:1', imageId: `ghcr.io/acme/api@${api}` },
]).map((running, at) => ({ running, digests: [[api, index], [web], [digestOf('nginx')], [api]][at] ?? [] }));

const about = (more: Partial<Alert>) => {
  const { of, unjoined } = joinAlerts(rows, [{ source: 'Falco', level: 'critical', what: 'x', ...more }]);
  expect(of.size === 0).toBe(unjoined.length === 1);
  return [...of.keys()].map(({ namespace, owner, image }) => `${namespace}/${owner} ${image}`);
};

describe('an alert is about', () => {
  it.each<[string, Partial<Alert>, readonly string[]]>([
    [
      'all that runs its digest',
      { digest: api },
      ['shop/api-7d9f8c ghcr.io/acme/api:1', 'test/api-1 ghcr.io/acme/api:1'],
    ],
    ['those of its namespace', { digest: api, namespace: 'test' }, ['test/api-1 ghcr.io/acme/api:1']],
    ['what is a platform of its index', { digest: index }, ['shop/api-7d9f8c ghcr.io/acme/api:1']],
    ['its pod', { namespace: 'shop', owner: 'api-7d9f8c-x2x4z' }, ['shop/api-7d9f8c ghcr.io/acme/api:1']],
    ['the ReplicaSet of its Deployment', { namespace: 'shop', owner: 'api' }, ['shop/api-7d9f8c ghcr.io/acme/api:1']],
    [
      'the container of its image in a pod of several',
      { namespace: 'shop', owner: 'web-0', repository: 'nginx' },
      ['shop/web-0 nginx'],
    ],
    [
      'all of a pod where nothing says which',
      { namespace: 'shop', owner: 'web-0' },
      ['shop/web-0 ghcr.io/acme/web:1', 'shop/web-0 nginx'],
    ],
    [
      'its repository and tag, however they are spelt',
      { repository: 'index.docker.io/library/nginx', tag: 'latest' },
      ['shop/web-0 nginx'],
    ],
    [
      'its pod, where its digest runs nowhere',
      { digest: digestOf('other'), namespace: 'shop', owner: 'api-7d9f8c' },
      ['shop/api-7d9f8c ghcr.io/acme/api:1'],
    ],
    ['nothing: another namespace', { namespace: 'prod', owner: 'api-7d9f8c' }, []],
    [
      'nothing: a digest that runs nowhere, whatever its tag is',
      { digest: digestOf('other'), repository: 'ghcr.io/acme/web', tag: '1' },
      [],
    ],
    [
      'nothing: a pod that does not run, whatever its image is',
      { namespace: 'shop', owner: 'gone-1', repository: 'ghcr.io/acme/web', tag: '1' },
      [],
    ],
    ['nothing: another tag', { repository: 'ghcr.io/acme/web', tag: '2' }, []],
    ['nothing: it names nothing', {}, []],
  ])('%s', (_, alert, places) => {
    expect(about(alert)).toEqual(places);
  });
});
