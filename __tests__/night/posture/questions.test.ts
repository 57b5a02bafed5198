import { afterEach, describe, expect, it } from '@jest/globals';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { readOrganization } from '../../../src/night/posture/organization.js';
import { GithubQuestions } from '../../../src/night/posture/questions.js';
import { organizationObservations } from '../../../src/posture/github/repository-observations.js';
import { type GithubFake, type Handlers, refusal, startGithub } from '../../contract/github-fake.js';
import { organization } from '../../contract/github-organization.js';
import { FakeClock, FakeLog } from '../../host/fake-ports.js';

let github: GithubFake;
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function read(count: number, faults: Handlers = {}) {
  const projects = Array.from({ length: count }, (_, index) => ({ name: `p${index}` }));
  github = await startGithub({ ...organization({ name: 'acme', projects, privateCount: 0 }), ...faults });
  const clock = new FakeClock();
  const access = { log: new FakeLog(), clock, signal: new AbortController().signal, token: 'x', apiUrl: github.url };
  return readOrganization(new GithubQuestions(createGithubApi(access), clock), 'acme');
}

describe('an organization', () => {
  it('is read over all its pages', async () => {
    const facts = await read(250);
    expect(facts.listed).toMatchObject({ kind: 'replied', value: { length: 250 } });
    expect(organizationObservations(facts)).toEqual({});
  });

  it('is known with just so many as are read', async () => {
    expect((await read(1000)).listed).toMatchObject({ kind: 'replied', value: { length: 1000 } });
  });

  it('with more repositories than are read is not known, and is not cut without a word', async () => {
    const facts = await read(1001);
    expect(facts.listed).toMatchObject({ kind: 'failed', why: 'there are more than the 1000 that are read' });
    expect(organizationObservations(facts)['gate-on-push']).toMatchObject([{ seen: 'not-known', because: 'failed' }]);
    expect(github.calls.filter(({ operation }) => operation === 'repos/list-for-org')).toHaveLength(11);
  });

  it.each<[string, Handlers, string]>([
    [
      'answers with something else',
      { 'repos/list-for-org': () => ({ status: 200, bytes: Buffer.from('{}') }) },
      'failed',
    ],
    ['is in trouble', { 'repos/list-for-org': () => refusal(502) }, 'failed'],
    ['breaks the connection', { 'repos/list-for-org': () => 'break' }, 'failed'],
    ['does not know it', { 'repos/list-for-org': () => refusal(404, 'Not Found') }, 'withheld'],
    ['takes no such token', { 'repos/list-for-org': () => refusal(401, 'Bad credentials') }, 'withheld'],
  ])('is not known where GitHub %s', async (_what, faults, kind) => {
    const facts = await read(1, faults);
    expect(facts.listed.kind).toBe(kind);
    expect(organizationObservations(facts)['gate-on-push']).toMatchObject([{ seen: 'not-known', subject: 'acme' }]);
  });
});
