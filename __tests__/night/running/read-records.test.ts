import { afterEach, describe, expect, it } from '@jest/globals';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { mostAsked, readDeploymentRecords } from '../../../src/night/running/read-records.js';
import { digestOf } from '../../../src/oci/digest.js';
import { byText } from '../../../src/text/order.js';
import { type GithubFake, type Handler, refusal, startGithub } from '../../contract/github-fake.js';
import { FakeClock, FakeLog } from '../../host/fake-ports.js';

let github: GithubFake;
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** What GitHub says of so many images. */
async function asked(handler: Handler, images: number) {
  github = await startGithub({ 'orgs/list-artifact-deployment-records': handler });
  const clock = new FakeClock();
  const { signal } = new AbortController();
  const api = createGithubApi({ apiUrl: github.url, token: 't0ken', log: new FakeLog(), signal, clock });
  const digests = Array.from({ length: images }, (_, at) => digestOf(`image ${at}`));
  const answers = await readDeploymentRecords({ api, organisation: 'acme' }, [...digests, ...digests], clock);
  return digests.map((digest) => answers.get(digest));
}

type Subject = Readonly<Record<string, string | undefined>>;
const record = { logical_environment: 'production', cluster: 'production-1', deployment_name: 'shop-api-api' };
const known = { environment: 'production', cluster: 'production-1', name: 'shop-api-api' };
const list = (records: readonly object[], count = records.length) => ({
  status: 200,
  body: { total_count: count, deployment_records: records },
});
const bySubject = (one: Subject, other: Subject) => byText(one.subject_digest ?? '', other.subject_digest ?? '');
const silent = (why: RegExp) => ({ kind: 'not-replied', why: expect.stringMatching(why) });

describe("GitHub's deployment records", () => {
  it('are asked for once by digest', async () => {
    const said = await asked(() => list([record]), 2);
    expect(said).toEqual(Array(2).fill({ kind: 'replied', records: [{ ...known, hasEnded: false }], isWhole: true }));
    // Two at once, so that either may come first.
    expect(github.calls.map(({ path }) => path).toSorted(bySubject)).toEqual(
      [0, 1].map((at) => ({ org: 'acme', subject_digest: digestOf(`image ${at}`) })).toSorted(bySubject),
    );
  });

  it('have ended where they have a status that is not deployed', async () => {
    const states = ['deployed', 'decommissioned', 'what-is-this'].map((status) => ({ ...record, status }));
    const [said] = await asked(() => list(states), 1);
    expect(said).toMatchObject({ records: [{ hasEnded: false }, { hasEnded: true }, { hasEnded: true }] });
  });

  it('are a part of all where GitHub counts more', async () => {
    expect(await asked(() => list([record], 2), 1)).toMatchObject([{ kind: 'replied', isWhole: false }]);
  });

  it('are a part of all where there are more than 1,000', async () => {
    const [said] = await asked(() => list(Array(1_001).fill(record)), 1);
    expect(said).toMatchObject({ isWhole: false, records: { length: 1_000 } });
  });

  it('are not known where GitHub does not know the image, which is no reason to ask for no other', async () => {
    const missing = digestOf('image 0');
    const said = await asked(({ path }) => (path.subject_digest === missing ? refusal(404) : list([])), 9);
    expect(said[0]).toEqual(silent(/artifact-metadata: read/));
    expect(said.slice(1)).toEqual(Array(8).fill({ kind: 'replied', records: [], isWhole: true }));
  });

  it('are not known where the answer is none that GitHub describes', async () => {
    const said = await asked(() => ({ status: 200, bytes: Buffer.from('{"total_count": 0}') }), 1);
    expect(said).toEqual([silent(/not what GitHub describes/)]);
  });

  it.each<[what: string, Handler, most: number, why: RegExp]>([
    ['refuses the token', () => refusal(403), 4, /has not answered 3 times/],
    ['limits the rate', () => refusal(403, 'limit', { 'x-ratelimit-remaining': '0' }), 2, /limits the rate/],
  ])('are asked for no more where GitHub %s', async (_what, handler, most, why) => {
    const said = await asked(handler, 20);
    expect(said).toEqual(Array(20).fill(silent(/./)));
    expect(github.calls.length).toBeLessThanOrEqual(most);
    expect(said.some((one) => one?.kind === 'not-replied' && why.test(one.why))).toBe(true);
  });

  it(`are asked for ${mostAsked} images, and of the others nothing is known`, async () => {
    const said = await asked(() => list([]), mostAsked + 1);
    expect(github.calls).toHaveLength(mostAsked);
    expect(said.at(-1)).toEqual(silent(/more than 500 images run/));
    expect(said.slice(0, -1).every((one) => one?.kind === 'replied')).toBe(true);
  });
});
