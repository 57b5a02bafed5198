import { describe, expect, it } from '@jest/globals';
import {
  type DeploymentRecord,
  deploymentName,
  judgeRecords,
  type RecordAnswer,
  rolloutName,
} from '../../src/drift/deployment-records.js';
import { digestOf } from '../../src/oci/digest.js';

const place = { cluster: 'production-1', environment: 'production' };
const [digest, index] = [digestOf('image'), digestOf('index')];
const here = (over: Partial<DeploymentRecord> = {}): DeploymentRecord => ({
  ...place,
  name: 'shop-api-api',
  hasEnded: false,
  ...over,
});
const told = (...records: readonly DeploymentRecord[]): RecordAnswer => ({ kind: 'replied', records, isWhole: true });
const part = (...records: readonly DeploymentRecord[]): RecordAnswer => ({ kind: 'replied', records, isWhole: false });
const untold: RecordAnswer = { kind: 'not-replied', why: 'GitHub limits the rate' };
const { cluster: _, ...noCluster } = here();

describe('what runs, by what GitHub has recorded', () => {
  it.each<[what: string, own: RecordAnswer, ofIndex: RecordAnswer | undefined, said: string]>([
    ['is recorded', told(here()), undefined, 'recorded'],
    ['is recorded among others', told(here({ name: 'x' }), here({ cluster: 'b' }), here()), undefined, 'recorded'],
    ['is recorded by its index', told(), told(here()), 'recorded'],
    ['is recorded, whoever else is silent', told(here()), untold, 'recorded'],
    [
      'is recorded as the second image of a rollout',
      told(here({ name: rolloutName('shop-api-api', digest) })),
      undefined,
      'recorded',
    ],
    ['is recorded, and there are more records', part(here()), undefined, 'recorded'],
    ['has no record', told(), undefined, 'not-recorded: GitHub has no record that it is deployed'],
    ['is elsewhere', told(here({ cluster: 'b' })), undefined, 'not-recorded: GitHub records it in production/b alone'],
    [
      'is in another stage',
      told(here({ environment: 'test' })),
      undefined,
      'not-recorded: GitHub records it in test/production-1 alone',
    ],
    [
      'has ended',
      told(here({ hasEnded: true })),
      undefined,
      'not-recorded: GitHub records that it is deployed here no more',
    ],
    [
      'is another workload',
      told(here({ name: 'shop-web-api' })),
      undefined,
      'recorded-otherwise: GitHub records it here as shop-web-api alone',
    ],
    [
      'is many others',
      told(...['a', 'b', 'c', 'd', 'd', 'e', 'f'].map((name) => here({ name }))),
      undefined,
      'recorded-otherwise: GitHub records it here as a, b, c, d, e, and 1 more alone',
    ],
    [
      'is in no cluster',
      told(noCluster),
      undefined,
      'recorded-otherwise: GitHub records it in production, and in no cluster',
    ],
    ['is not known', untold, undefined, 'unknown: GitHub limits the rate'],
    ['is not known by its index', told(), untold, 'unknown: GitHub limits the rate'],
    [
      'is another workload, as far as was told',
      part(here({ name: 'x' })),
      undefined,
      'unknown: GitHub has more records than it shows',
    ],
  ])('%s', (_what, own, ofIndex, said) => {
    const of = new Map([[digest, own], ...(ofIndex === undefined ? [] : [[index, ofIndex] as const])]);
    const found = judgeRecords('shop-api-api', [...of.keys()], { place, of });
    const words =
      found.kind === 'recorded' ? found.kind : `${found.kind === 'fault' ? found.class : found.kind}: ${found.why}`;
    expect(words).toBe(said);
  });

  it('is not known where nobody has asked', () => {
    expect(judgeRecords('shop-api-api', [digest], { place, of: new Map() }).kind).toBe('unknown');
  });
});

describe('the name of a deployment', () => {
  it('is that of the workload, whichever of its ReplicaSets it is', () => {
    const names = ['api-7d9f8cb54', 'api-5c6d8f9b7', 'api'].map((owner) =>
      deploymentName({ namespace: 'shop', owner }, 'acme/api'),
    );
    expect(new Set(names)).toEqual(new Set(['shop-api-api']));
  });

  it('has at most 256 characters, in a rollout, too', () => {
    const name = deploymentName({ namespace: 'n'.repeat(200), owner: 'o'.repeat(200) }, 'acme/api');
    expect([name.length, rolloutName(name, digest).length]).toEqual([256, 256]);
  });
});
