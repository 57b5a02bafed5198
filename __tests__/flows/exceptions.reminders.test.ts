import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { RequestAnswers } from '../../src/policy/edit/request-fields.js';
import { type Handlers, refusal } from '../contract/github-fake.js';
import { accountId, type FakeIssue, filesOn, type GitState, git, gitState, push } from '../contract/github-git.js';
import { rightsOf, withRights } from '../contract/github-rights.js';
import { requestBody } from '../policy/edit/request-body.js';
import { called, closeGithub, run } from './exceptions-step.js';

const example = readFileSync(new URL('../../docs/examples/exceptions.yml', import.meta.url), 'utf8');
const exceptions = '.trivyignore.yaml';
const branch = `image-gate/exception-12-by-dana-${accountId('dana')}`;
const reason = 'Not exploitable in our context: The parser is never given foreign input.';
const ticket = 'https://github.com/octo-org/octo-repo/issues/12';
const images = '"ghcr.io/acme/api","ghcr.io/acme/web"';
const entry = (until: string, of = ticket) =>
  `  - { id: "CVE-2024-1234", statement: "${reason}", images: [${images}], ticket: "${of}", expired_at: ${until} }\n`;
const answered = {
  id: 1,
  body: '<!-- image-gate request -->\nThe request is complete.',
  author: 'github-actions[bot]',
};

afterEach(closeGithub);

/** A request that was granted until 15 March, thirteen days before that. */
function world(lines = entry('2026-03-16'), issue: Partial<FakeIssue> = {}) {
  const state = gitState();
  state.now = '2026-03-02T12:00:00Z';
  push(state, 'main', { [exceptions]: `vulnerabilities:\n${lines}` });
  const granted: FakeIssue = {
    ...{ number: 12, body: requestBody(), author: 'dana', association: 'MEMBER', state: 'closed' },
    ...{ closedAt: '2026-01-20T00:00:00Z', comments: [{ ...answered }] },
    ...issue,
  };
  state.issues.push(granted);
  return { state, issue: granted };
}

const prune = (state: GitState, inputs: Readonly<Record<string, string>> = {}, handlers: Handlers = {}) =>
  run(state, { mode: 'prune', ...inputs }, {}, handlers);
const texts = ({ comments }: FakeIssue) => comments.map(({ body }) => body);

describe('the issue of an exception that ends within 14 days', () => {
  it('is opened again, with what ends when and what to do', async () => {
    const { state, issue } = world();
    const { code, outputs, summary } = await prune(state);
    expect({ code, state: issue.state, reopened: outputs.reopened }).toEqual({
      code: 0,
      state: 'open',
      reopened: '12',
    });
    const text = texts(issue).at(-1)?.replaceAll('&#8203;', '') ?? '';
    expect(text).toMatch(
      /\| `CVE-2024-1234` \| ghcr\.io\/acme\/api, ghcr\.io\/acme\/web \| 2026-03-15 \(14 days left\) \|/,
    );
    expect(text).toMatch(/As `dana`, edit the text of this issue: write a later last day/);
    expect(summary).toMatch(/Opened again, .*: #12\./);
  });

  it('needs no more than the rights that the example gives', async () => {
    const { state, issue } = world(`${entry('2026-03-16')}  - { id: CVE-2020-1, expired_at: 2026-01-01 }\n`);
    const rights = rightsOf(parse(example).jobs.prune.permissions);
    const { code, said } = await prune(
      state,
      {},
      withRights(git(state), () => rights, [12]),
    );
    expect({ code, state: issue.state }).toEqual({ code: 0, state: 'open' });
    expect(said).not.toMatch(/warning/);
  });

  it('is opened once: a second run changes nothing', async () => {
    const { state } = world();
    await prune(state);
    expect(await prune(state)).toMatchObject({ code: 0, writes: [], outputs: { reopened: '' } });
  });

  it('is opened by the next run where GitHub failed in between', async () => {
    const { state, issue } = world();
    const failing = { 'issues/update': () => refusal(403, 'No') };
    expect(await prune(state, {}, failing)).toMatchObject({ code: 0, said: expect.stringMatching(/issues: write/) });
    expect(issue.state).toBe('closed');
    await prune(state);
    expect({ state: issue.state, comments: issue.comments.length }).toEqual({ state: 'open', comments: 2 });
  });

  it('stays closed where somebody closes it after that', async () => {
    const { state, issue } = world();
    await prune(state);
    Object.assign(issue, { state: 'closed', closedAt: '2026-03-03T12:00:00Z' });
    state.now = '2026-03-04T12:00:00Z';
    expect(await prune(state)).toMatchObject({ writes: [] });
    expect(issue.state).toBe('closed');
  });

  it.each<[string, Parameters<typeof world>, Readonly<Record<string, string>>]>([
    ['that ends later', [entry('2026-03-18')], {}],
    ['that ends later than the input says', [entry('2026-03-16')], { 'reopen-days': '5' }],
    ['where the input switches that off', [entry('2026-03-16')], { 'reopen-days': '0' }],
    ['that has ended', [entry('2026-03-02')], { commit: 'true' }],
    ['of another repository', [entry('2026-03-16', ticket.replace('octo-repo', 'other'))], {}],
    ['that names no issue', [entry('2026-03-16', 'SEC-12')], {}],
    ['whose issue was no request', [entry('2026-03-16'), { comments: [] }], {}],
    [
      'with an answer that a stranger has written',
      [entry('2026-03-16'), { comments: [{ ...answered, author: 'mallory' }] }],
      {},
    ],
  ])('is left alone for an exception %s', async (_, [lines, issue], inputs) => {
    const { state, issue: granted } = world(lines, issue);
    const before = structuredClone(granted);
    expect(await prune(state, inputs)).toMatchObject({ code: 0, outputs: { reopened: '' } });
    expect(granted).toEqual(before);
  });

  it('is not asked for where the input switches that off', async () => {
    const { state } = world();
    await prune(state, { 'reopen-days': '0' });
    expect(called().filter(({ operation }) => operation.startsWith('issues/'))).toEqual([]);
  });

  it.each([[403], [404], [410]])('is a warning where GitHub answers %i, and the run goes on', async (status) => {
    const { state, issue } = world();
    expect(await prune(state, {}, { 'issues/get': () => refusal(status) })).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Issue 12, whose exception ends on 2026-03-15, could not be opened again/),
    });
    expect(issue.state).toBe('closed');
  });

  it('says nothing where the workflow may not read issues and nothing ends', async () => {
    const { state } = world(entry('2026-06-01'));
    const { code, said } = await prune(state, {}, { 'issues/list-for-repo': () => refusal(403) });
    expect(code).toBe(0);
    expect(said).not.toMatch(/warning/i);
  });
});

describe('an issue that was opened again', () => {
  const reopened = async (body: Partial<RequestAnswers> = {}) => {
    const { state, issue } = world();
    await prune(state);
    issue.body = requestBody(body);
    return { state, issue };
  };

  it.each<[string, string, string, RegExp]>([
    ['has been extended', '2026-03-05T12:00:00Z', entry('2026-05-02'), /holds until 2026-05-01 now/],
    ['is over', '2026-03-17T12:00:00Z', entry('2026-03-16'), /no exception that this issue asked for holds/],
    ['was taken out', '2026-03-05T12:00:00Z', '  []\n', /no exception that this issue asked for holds/],
  ])('is closed again, with why, when the exception %s', async (_, now, lines, why) => {
    const { state, issue } = await reopened();
    state.now = now;
    push(state, 'main', { [exceptions]: `vulnerabilities:\n${lines}` });
    await prune(state, { commit: 'true' });
    expect(issue.state).toBe('closed');
    expect(texts(issue).at(-1)).toMatch(why);
    expect(await prune(state, { commit: 'true' })).toMatchObject({ writes: [] });
  });

  it('stays open while it asks for a later day', async () => {
    const { state, issue } = await reopened({ until: '2026-05-01' });
    state.now = '2026-03-17T12:00:00Z';
    await prune(state, { commit: 'true' });
    expect(issue.state).toBe('open');
  });

  it('is told that nothing changes by a day that is no later', async () => {
    const { state, issue } = await reopened({ until: '2026-03-10' });
    const sender = { login: 'dana', id: accountId('dana'), type: 'User' };
    const event = { action: 'edited', issue: { number: 12, body: issue.body }, sender };
    await run(state, { mode: 'request' }, event, {}, { GITHUB_EVENT_NAME: 'issues' });
    expect(state.pulls).toEqual([]);
    expect(texts(issue)[0]).toMatch(/is there, until 2026-03-15\. To let it last longer, write a later last day/);
  });

  it('is no request by that: a bot has opened it', async () => {
    const { state, issue } = await reopened();
    const event = { action: 'reopened', issue: { number: 12, body: issue.body }, sender: bot };
    expect(await run(state, { mode: 'request' }, event, {}, { GITHUB_EVENT_NAME: 'issues' })).toMatchObject({
      code: 0,
      writes: [],
    });
  });

  it('becomes a pull request with a later day when its author writes one, and is told again when that ends', async () => {
    const { state, issue } = await reopened({ until: '2026-05-01' });
    const sender = { login: 'dana', id: accountId('dana'), type: 'User' };
    const event = { action: 'edited', issue: { number: 12, body: issue.body }, sender };
    await run(state, { mode: 'request' }, event, {}, { GITHUB_EVENT_NAME: 'issues' });
    expect(filesOn(state, branch)[exceptions]).toBe(`vulnerabilities:\n${entry('2026-03-16')}${entry('2026-05-02')}`);
    push(state, 'main', filesOn(state, branch));
    issue.state = 'closed';
    issue.closedAt = '2026-03-05T12:00:00Z';
    state.now = '2026-03-06T12:00:00Z';
    expect(await prune(state)).toMatchObject({ outputs: { reopened: '' } });
    state.now = '2026-04-20T12:00:00Z';
    expect(await prune(state)).toMatchObject({ outputs: { reopened: '12', removed: '1' } });
    expect(texts(issue).filter((text) => text.includes('image-gate request ends'))).toHaveLength(2);
  });
});

const bot = { login: 'acme-bot[bot]', id: 7, type: 'Bot' };
