import { afterEach, describe, expect, it } from '@jest/globals';
import type { DriftRow } from '../../src/drift/drift-schema.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { digestOf } from '../../src/oci/digest.js';
import { deploymentsOf, deploymentWords, recordDeployments } from '../../src/publish/deployments.js';
import { type GithubFake, type Handlers, startGithub } from '../contract/github-fake.js';
import { FakeClock, FakeLog } from '../host/fake-ports.js';

const row = (owner: string, of = 'a', more: Partial<DriftRow> = {}): DriftRow => ({
  namespace: 'shop',
  owner,
  image: 'ghcr.io/acme/api:1.4',
  imageId: `ghcr.io/acme/api@${digestOf(of)}`,
  digest: digestOf(of),
  containers: 1,
  faults: [],
  notices: 0,
  ...more,
});

describe('what is deployed', () => {
  it('is a record for each workload and image, by the name of the workload and not of its ReplicaSet', () => {
    const faults = [{ class: 'never-passed', why: '' }] as const;
    expect(deploymentsOf([row('api-7d9f8cb54'), row('api-7d9f8cb54'), row('web', 'b', { faults })])).toEqual([
      {
        name: 'ghcr.io/acme/api',
        digest: digestOf('a'),
        version: '1.4',
        status: 'deployed',
        deployment_name: 'shop-api-api',
        tags: { 'image-gate': 'passed' },
      },
      expect.objectContaining({ deployment_name: 'shop-web-api', tags: { 'image-gate': 'never-passed' } }),
    ]);
  });

  it('has no two records of one name in a rollout, and none for what nobody knows', () => {
    const names = deploymentsOf([row('api-7d9f8cb54'), row('api-7d9f8cb55', 'b'), row('odd', 'c', { imageId: '?' })]);
    expect(names.map(({ deployment_name: name }) => name)).toEqual([
      'shop-api-api',
      `shop-api-api-${digestOf('b').slice(7, 19)}`,
    ]);
  });
});

describe('GitHub', () => {
  let github: GithubFake;
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });
  const place = async (handlers: Handlers) => {
    github = await startGithub(handlers);
    const { signal } = new AbortController();
    const api = createGithubApi({
      apiUrl: github.url,
      token: 't0ken',
      log: new FakeLog(),
      signal,
      clock: new FakeClock(),
    });
    return { api, organisation: 'acme', cluster: 'production-1', environment: 'production' };
  };

  it('is told all of them, a thousand at once', async () => {
    const at = await place({
      'orgs/set-cluster-deployment-records': ({ body }) => ({
        status: 200,
        body: { total_count: (body as { deployments: readonly object[] }).deployments.length },
      }),
    });
    const rows = Array.from({ length: 1001 }, (_, index) => row(`w${index}`));
    expect(await recordDeployments(at, rows)).toEqual({ sent: 1001, recorded: 1001, refused: 0, denied: 0 });
    expect(github.calls.map(({ path }) => path)).toEqual([
      { org: 'acme', cluster: 'production-1' },
      { org: 'acme', cluster: 'production-1' },
    ]);
  });

  it('may refuse some, which are counted, and one that is lost must be looked at', async () => {
    const at = await place({
      'orgs/set-cluster-deployment-records': () => ({
        status: 207,
        body: { total_count: 1, errors: [{ cause: 'not_found' }, { cause: 'unauthorized' }] },
      }),
    });
    const told = await recordDeployments(
      at,
      ['a', 'b', 'c', 'd'].map((name) => row(name)),
    );
    expect(deploymentWords(told)).toEqual({
      line: 'Deployment records: 1 of 4 written; 1 image of which GitHub knows no repository; 1 that the token may not write; 1 of which GitHub says nothing',
      isOpen: true,
    });
    expect(deploymentWords({ sent: 2, recorded: 1, refused: 1, denied: 0 }).isOpen).toBe(false);
  });

  it('refuses a token without the right, and says which', async () => {
    const at = await place({ 'orgs/set-cluster-deployment-records': () => ({ status: 403, body: { message: 'no' } }) });
    await expect(recordDeployments(at, [row('a')])).rejects.toMatchObject({
      fix: expect.stringContaining('artifact-metadata: write'),
    });
  });
});
