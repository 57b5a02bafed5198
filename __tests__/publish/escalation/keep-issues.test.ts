import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { issueLabel } from '../../../src/escalation/content.js';
import type { Escalated, IssueContent, IssueStep } from '../../../src/escalation/escalation.js';
import { readIssueMarker } from '../../../src/escalation/issue-marker.js';
import { restKey } from '../../../src/escalation/key.js';
import { allLabels } from '../../../src/publish/escalation/issue-labels.js';
import { makeLabels } from '../../../src/publish/escalation/issue-requests.js';
import { keepIssues } from '../../../src/publish/escalation/keep-issues.js';
import { issuesVisibility, ownIssues } from '../../../src/publish/escalation/own-issues.js';
import { escalationCode } from '../../../src/publish/escalation/row.js';
import { type Handlers, refusal } from '../../contract/github-fake.js';
import { type IssuesState, issues, issuesState, type TrackedIssue } from '../../contract/github-issues.js';
import { affected, escalated, ledgerDigest } from '../../escalation/escalated.js';
import { hostileTexts, markdownFaults } from '../../report/hostile.js';
import { type Connection, connection } from '../connection.js';

let state: IssuesState;
let open: Connection[];
const start = new Date('2026-03-01T03:00:00Z');
let now = start;
beforeEach(() => {
  now = start;
  state = issuesState(() => now);
  open = [];
});
afterEach(async () => {
  for (const { github } of open) {
    expect(github.violations).toEqual([]);
    await github.close();
  }
});

async function connected(handlers: Handlers = {}) {
  const made = await connection({ ...issues(state), ...handlers });
  open.push(made);
  return { ...made, place: { api: made.api, repository: state.name } };
}

const fingerprint = 'f'.repeat(64);
const contentOf = (about: Escalated, change: Partial<IssueContent> = {}): IssueContent => ({
  ...{ key: about.key, fingerprint, stage: about.stage, labels: [issueLabel, `${issueLabel}: ${about.level}`] },
  ...change,
});
const why = 'It was found on 2026-03-01.';
const opening = (over: Partial<Escalated> = {}): IssueStep => {
  const about = escalated(over);
  return { kind: 'issue-open', about, content: contentOf(about), why };
};
/** A step about the issue of this number. */
const about = (kind: 'issue-update' | 'issue-reopen', over: Partial<Escalated> = {}, issue = 1): IssueStep => {
  const one = escalated(over);
  return { kind, issue, about: one, content: contentOf(one, { fingerprint: 'e'.repeat(64) }), why };
};
const closing: IssueStep = {
  kind: 'issue-close',
  issue: 1,
  key: escalated().key,
  why: 'The scan of 2026-03-01 of ghcr.io lacks it.',
};

async function keep(steps: readonly IssueStep[], handlers: Handlers = {}) {
  const { place, clock, github, waits } = await connected(handlers);
  const own = await ownIssues(place, now);
  const sink = {
    own,
    formRepository: 'https://github.com/octo-org/app',
    webAddress: `https://github.com/${state.name}`,
  };
  const rows = await keepIssues({ ...place, clock: { ...clock, now: () => now } }, sink, steps);
  return { rows, calls: github.calls, waits, own };
}
const issue = (number = 1): TrackedIssue => state.issues[number - 1] as TrackedIssue;

describe('an issue', () => {
  it('is opened with what, where, whose and by when, and known again by its marker', async () => {
    const owner = { images: ['**'], owner: '@acme/platform' };
    const { rows } = await keep([opening({ advisory: 'CVE-2026-1001', owner })]);
    expect(rows).toMatchObject([
      { state: 'sent', code: 'issues-opened', url: 'https://github.com/octo-org/tracker/issues/1' },
    ]);
    expect(issue()).toMatchObject({
      title: 'HIGH CVE-2026-1001 (@ acme/platform)',
      labels: [issueLabel, `${issueLabel}: ticket`],
    });
    expect(issue().body).toContain(
      '**HIGH [CVE-2026-1001](https://nvd.nist.gov/vuln/detail/CVE-2026-1001)** is in 1 image of @acme/platform, to be fixed by 2026-01-09 02:00 UTC.',
    );
    expect(issue().body).toContain(
      '| `ghcr.io/acme/api` | `main` | `pkg:deb/debian/openssl` | HIGH | 2026-01-02 | to be fixed by 2026-01-09 02:00 UTC |',
    );
    const { own } = await keep([]);
    expect(own).toMatchObject([
      { number: 1, isOpen: true, key: escalated({ advisory: 'CVE-2026-1001', owner }).key, stage: 'found' },
    ]);
  });

  it('is brought up to date, and what people have written above and below, and their labels, stay', async () => {
    await keep([opening()]);
    Object.assign(issue(), {
      body: `We know.\r\n\r\n${issue().body}\r\n- [x] ask @dana`,
      labels: [...issue().labels, 'confirmed'],
    });
    await keep([
      about('issue-update', {
        stage: 'breached',
        level: 'page',
        images: [affected(), affected({ stream: { repository: 'ghcr.io/acme/web', line: 'main' } })],
      }),
    ]);
    expect(issue().body).toMatch(
      /^We know\.\r\n\r\n<!-- image-gate escalation 1 [\s\S]*ghcr\.io\/acme\/web[\s\S]*-->\r\n- \[x\] ask @dana$/,
    );
    expect(readIssueMarker(issue().body)).toMatchObject({ stage: 'breached', fingerprint: 'e'.repeat(64) });
    expect(issue().labels).toEqual(['confirmed', issueLabel, `${issueLabel}: page`]);
    const before = issue().body;
    await keep([about('issue-update', { stage: 'breached' })]);
    await keep([
      about('issue-update', {
        stage: 'breached',
        level: 'page',
        images: [affected(), affected({ stream: { repository: 'ghcr.io/acme/web', line: 'main' } })],
      }),
    ]);
    expect(issue().body).toBe(before);
  });

  it('keeps what stands below where somebody has removed the end of our part', async () => {
    await keep([opening()]);
    issue().body = `${issue().body.split('\n').slice(0, 3).join('\n')}\nnotes of mine`;
    await keep([about('issue-update')]);
    await keep([about('issue-update')]);
    expect(issue().body.match(/notes of mine/g)).toHaveLength(1);
    expect(issue().body.match(/image-gate escalation 1/g)).toHaveLength(1);
  });

  it('keeps what people write while the run is at work, in text, title and labels', async () => {
    await keep([opening()]);
    const { place, clock } = await connected();
    const own = await ownIssues(place, now);
    Object.assign(issue(), {
      ...{ body: `${issue().body}\n\nDana: this waits for the base.`, title: 'OpenSSL again' },
      labels: [...issue().labels, 'mitigated'],
    });
    const sink = { own, formRepository: 'https://github.com/a/b', webAddress: 'https://github.com/a/b' };
    const late = { ...about('issue-update', { stage: 'breached' }), comment: 'Its time to fix is over.' } as IssueStep;
    for (const step of [late, closing])
      await keepIssues({ ...place, clock: { ...clock, now: () => now } }, sink, [step]);
    expect(issue()).toMatchObject({ title: 'OpenSSL again', state: 'closed' });
    expect(issue().labels).toContain('mitigated');
    expect(issue().body).toMatch(/\n\nDana: this waits for the base\.$/);
    expect(issue().body).toContain('Closed on');
  });

  it('is left alone where somebody takes our marker out while the run is at work', async () => {
    await keep([opening(), opening({ advisory: 'CVE-2' })]);
    const { place, clock } = await connected();
    const own = await ownIssues(place, now);
    issue(1).body = issue(2).body = 'We track this elsewhere.';
    const sink = { own, formRepository: 'https://github.com/a/b', webAddress: 'https://github.com/a/b' };
    const late = {
      ...about('issue-update', { advisory: 'CVE-2' }, 2),
      comment: 'Its time to fix is over.',
    } as IssueStep;
    const rows = await keepIssues({ ...place, clock: { ...clock, now: () => now } }, sink, [closing, late]);
    expect(rows.map(({ code }) => code)).toEqual(['issues-gone', 'issues-opened-again']);
    for (const number of [1, 2])
      expect(issue(number)).toMatchObject({ body: 'We track this elsewhere.', state: 'open', comments: [] });
  });

  it('has the title that people give it, and ours follows the severity', async () => {
    await keep([opening()]);
    await keep([about('issue-update', { severity: 'CRITICAL' })]);
    expect(issue().title).toBe('CRITICAL CVE-2026-0001');
    issue().title = 'OpenSSL again';
    await keep([about('issue-update')]);
    expect(issue().title).toBe('OpenSSL again');
  });

  it('is closed with the scan that shows it, once in a comment and for good in its text', async () => {
    await keep([opening()]);
    expect((await keep([closing])).rows).toMatchObject([{ code: 'issues-closed' }]);
    expect(issue()).toMatchObject({
      state: 'closed',
      comments: [{ body: 'The scan of 2026-03-01 of ghcr.io lacks it.' }],
    });
    expect(issue().body).toContain('**Closed on 2026-03-01.** The scan of 2026-03-01 of ghcr.io lacks it.');
    expect((await keep([])).own).toMatchObject([{ isOpen: false, closedAt: now.getTime() }]);
  });

  it('is opened again with the reason where it was closed too early, and then says no more that it is closed', async () => {
    await keep([opening()]);
    await keep([closing]);
    const { rows } = await keep([about('issue-reopen')]);
    expect(rows).toMatchObject([{ code: 'issues-reopened' }]);
    expect(issue()).toMatchObject({ state: 'open', comments: [{}, { body: why }] });
    expect(issue().body).not.toContain('Closed on');
  });

  it('hears the reason each time that it is closed too early, however often that is the same', async () => {
    await keep([opening()]);
    for (const day of [2, 4, 6]) {
      now = new Date(`2026-03-0${day}T03:00:00Z`);
      Object.assign(issue(), { state: 'closed', closedAt: now.toISOString() });
      now = new Date(`2026-03-0${day + 1}T03:00:00Z`);
      await keep([about('issue-reopen')]);
    }
    expect(issue()).toMatchObject({ state: 'open', comments: [{ body: why }, { body: why }, { body: why }] });
  });

  it('says again that its time is over where it was gone and is back', async () => {
    const comment = 'Its time to fix is over.';
    const late = { ...about('issue-update'), comment } as IssueStep;
    await keep([opening()]);
    for (const _ of [1, 2]) await keep([late]);
    await keep([closing]);
    await keep([about('issue-reopen')]);
    await keep([late]);
    expect(issue().comments.map(({ body }) => body)).toEqual([comment, closing.why, why, comment]);
  });

  it('says a reason once where GitHub has taken the comment and not the change', async () => {
    await keep([opening()]);
    Object.assign(issue(), { state: 'closed', closedAt: now.toISOString() });
    now = new Date('2026-03-02T03:00:00Z');
    const broken = { 'issues/update': () => refusal(422, 'Validation Failed') };
    expect((await keep([about('issue-reopen')], broken)).rows).toMatchObject([{ code: 'issues-refused' }]);
    await keep([about('issue-reopen')]);
    expect(issue()).toMatchObject({ state: 'open', comments: [{ body: why }] });
    expect(issue().comments).toHaveLength(1);
  });

  it('asks for an exception where a label says that it needs no fix, once', async () => {
    await keep([opening()]);
    const one = escalated();
    const step: IssueStep = {
      ...{ kind: 'issue-request', issue: 1, about: one, label: 'false-positive', why },
      content: contentOf(one, { asked: 'false-positive' }),
      answers: { finding: 'CVE-2026-0001', images: 'ghcr.io/acme/api & more', reason: 'False positive' },
    };
    await keep([step]);
    await keep([step]);
    expect(issue().comments).toEqual([
      expect.objectContaining({
        body: expect.stringContaining(
          '(https://github.com/octo-org/app/issues/new?template=security-exception.yml&amp;finding=CVE-2026-0001&amp;images=ghcr.io%2Facme%2Fapi%20%26%20more&amp;reason=False%20positive)',
        ),
      }),
    ]);
    expect(readIssueMarker(issue().body)).toMatchObject({ asked: 'false-positive' });
  });

  it('counts what has none of its own, and is closed when nothing waits', async () => {
    const all = Array.from({ length: 3000 }, (_, index) => escalated({ advisory: `CVE-2026-${10_000 + index}` }));
    const key = restKey(ledgerDigest, '');
    const content: IssueContent = { key, fingerprint, stage: 'found', labels: [issueLabel] };
    await keep([{ kind: 'issue-rest', about: all, content, why }]);
    expect(issue()).toMatchObject({ title: 'Advisories that have no issue of their own yet' });
    expect(issue().body).toMatch(/3,000 advisories wait for an issue[\s\S]*And 2,\d+ more\./);
    await keep([{ kind: 'issue-rest', issue: 1, about: [], content, why: 'None waits.' }]);
    expect(issue().state).toBe('closed');
  });

  it('is assigned to the person who owns the images, if GitHub lets us', async () => {
    state.members.add('dana');
    const owned = (owner: string, advisory: string) => opening({ owner: { images: ['**'], owner }, advisory });
    await keep([owned('@dana', 'CVE-1'), owned('@gone', 'CVE-2'), owned('@acme/team', 'CVE-3')]);
    expect(state.issues.map(({ assignees }) => assignees)).toEqual([['dana'], [], []]);
  });

  it('fits, however many images it names', async () => {
    const images = Array.from({ length: 5000 }, (_, index) =>
      affected({ stream: { repository: `ghcr.io/acme/${'a'.repeat(200)}${index}`, line: 'main' } }),
    );
    await keep([opening({ images: [affected(), ...images] })]);
    expect(issue().body).toMatch(/And 4,\d+ more images\./);
  });
});

describe('issues of others', () => {
  it('count for nothing, whatever they say', async () => {
    await keep([opening()]);
    state.issues.push({ ...issue(), number: 2, author: 'mallory', comments: [] });
    Object.assign(issue(), { isDeleted: true });
    expect((await keep([])).own).toEqual([]);
  });

  it.each(['github-actions[bot]', 'dana'])('are ours without our label, where %s has opened them', async (writer) => {
    state.writer = writer;
    await keep([opening(), opening({ advisory: 'CVE-2' })]);
    issue(1).labels = [];
    Object.assign(issue(2), { labels: ['confirmed'], state: 'closed', closedAt: now.toISOString() });
    state.issues.push({ ...issue(1), number: 3, author: 'mallory', comments: [] });
    const { own } = await keep([]);
    expect(own.map(({ number, isOpen }) => [number, isOpen])).toEqual([
      [1, true],
      [2, false],
    ]);
    await keep([about('issue-update')]);
    expect(issue(1).labels).toContain(issueLabel);
    expect(state.issues).toHaveLength(3);
  });

  it('are not read without an end where their account opens very many others', async () => {
    state.writer = 'dana';
    await keep([opening()]);
    const other = { ...issue(), body: 'something else', labels: [], comments: [] };
    for (let number = 2; number < 1500; number++) state.issues.push({ ...other, number });
    const { own, calls } = await keep([]);
    expect(own.map(({ number }) => number)).toEqual([1]);
    expect(calls.filter(({ operation }) => operation === 'issues/list-for-repo').length).toBeLessThan(20);
  });

  it('are ours where the token is a person’s who has opened them', async () => {
    state.writer = 'dana';
    await keep([opening()]);
    expect((await keep([])).own).toHaveLength(1);
    state.writer = 'eve';
    expect((await keep([])).own).toHaveLength(0);
  });

  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    '%s is text in ours',
    async (_, text) => {
      const image = affected({ subjects: [text], stream: { repository: text, line: 'main' } });
      await keep([opening({ advisory: text, aliases: [text], images: [image], owner: { images: [], owner: text } })]);
      const { body, title } = issue();
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(title.length).toBeLessThanOrEqual(256);
      expect(readIssueMarker(body)).toBeDefined();
      const lines = body.split('\n').filter((line) => !/^<!-- image-gate escalation [\w ]+ -->$/.test(line));
      const ours = (line: string) => line.replace(/^\*\*(HIGH .*)\*\* is in 1 image of/, '$1 is in');
      expect(lines.flatMap((line) => markdownFaults(ours(line)))).toEqual([]);
    },
  );
});

describe('trouble', () => {
  it('an issue that was deleted or moved meanwhile is opened again, and one of them is not written to where it is now', async () => {
    await keep([opening(), opening({ advisory: 'CVE-2' })]);
    const elsewhere = issuesState(() => now, 'octo-org/public');
    elsewhere.issues.push({ ...issue(2), body: 'as it was' });
    const other = await connection(issues(elsewhere));
    open.push(other);
    const { place, clock } = await connected();
    const own = await ownIssues(place, now);
    Object.assign(issue(1), { isDeleted: true });
    Object.assign(issue(2), { movedTo: `${other.github.url}/repos/octo-org/public/issues/2` });
    const sink = { own, formRepository: 'https://github.com/a/b', webAddress: 'https://github.com/a/b' };
    const steps = [about('issue-update'), about('issue-update', { advisory: 'CVE-2' }, 2)];
    const rows = await keepIssues({ ...place, clock: { ...clock, now: () => now } }, sink, steps);
    expect(rows.map(({ code }) => code)).toEqual(['issues-opened-again', 'issues-opened-again']);
    expect(state.issues).toHaveLength(4);
    expect(other.github.calls).toEqual([]);
  });

  it('an issue that is locked is closed all the same, with the reason in its text', async () => {
    await keep([opening()]);
    issue().isLocked = true;
    const { rows } = await keep([closing]);
    expect(rows).toMatchObject([
      { code: 'issues-closed' },
      { state: 'kept', code: 'issues-locked', what: expect.stringContaining('it is locked') },
    ]);
    expect(issue()).toMatchObject({ state: 'closed', body: expect.stringContaining('lacks it.') });
    expect(escalationCode(rows)).toBe(0);
  });

  it.each([
    ['turned off', { hasIssues: false }],
    ['archived', { isArchived: true }],
  ])('issues that are %s are said to be', async (what, change) => {
    Object.assign(state, change);
    const { place } = await connected();
    await expect(issuesVisibility(place)).rejects.toMatchObject({
      code: 'issues-off',
      message: expect.stringContaining(what),
    });
  });

  it('waits as long as a second limit asks for, and not longer than a run should', async () => {
    let limited = 2;
    const limit = () => refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '30' });
    const create: Handlers['x'] = (call) =>
      limited-- > 0 ? limit() : (issues(state)['issues/create'] as Handlers['x'])(call);
    const { rows, waits } = await keep([opening()], { 'issues/create': create });
    expect(rows).toMatchObject([{ code: 'issues-opened' }]);
    expect(waits).toEqual([1000, 30_000, 1000, 30_000, 1000]);
    const later = await keep([opening({ advisory: 'CVE-2' }), opening({ advisory: 'CVE-3' })], {
      'issues/create': () => refusal(403, 'slow down', { 'retry-after': '900' }),
    });
    expect(later.rows).toMatchObject([
      {
        state: 'failed',
        code: 'issues-rate-limited',
        what: expect.stringContaining('2 changes of issues were not made'),
      },
    ]);
    expect(escalationCode(later.rows)).toBe(3);
  });

  it.each([
    [403, 'issues-denied'],
    [401, 'issues-unauthorized'],
    [500, 'issues-unavailable'],
  ])('a refusal with %d ends it for this run, and the next one does the rest', async (status, code) => {
    const steps = [opening(), opening({ advisory: 'CVE-2' })];
    let first = true;
    const create: Handlers['x'] = (call) => {
      if (!first) return refusal(status);
      first = false;
      return (issues(state)['issues/create'] as Handlers['x'])(call);
    };
    const { rows } = await keep(steps, { 'issues/create': create });
    expect(rows.map((row) => row.code)).toEqual(['issues-opened', code]);
    expect((await keep(steps.slice(1))).rows.map((row) => row.code)).toEqual(['issues-opened']);
    expect(state.issues).toHaveLength(2);
  });

  it('one that GitHub refuses is a row, and the others are opened', async () => {
    let first = true;
    const create: Handlers['x'] = (call) => {
      const reply = first ? refusal(422, 'Validation Failed') : (issues(state)['issues/create'] as Handlers['x'])(call);
      first = false;
      return reply;
    };
    const { rows } = await keep([opening(), opening({ advisory: 'CVE-2' })], { 'issues/create': create });
    expect(rows.map(({ code }) => code)).toEqual(['issues-refused', 'issues-opened']);
  });

  it('an answer that was lost opens no second issue: the next run finds it', async () => {
    const create: Handlers['x'] = async (call) => {
      await (issues(state)['issues/create'] as Handlers['x'])(call);
      return 'break' as const;
    };
    const { rows } = await keep([opening()], { 'issues/create': create });
    expect(rows).toMatchObject([{ state: 'failed', code: 'issues-unreachable' }]);
    expect(state.issues).toHaveLength(1);
    expect((await keep([])).own).toMatchObject([{ key: escalated().key }]);
  });

  it('a text that is full of what people wrote is left as it is, with a row', async () => {
    await keep([opening()]);
    issue().body = `${issue().body}\n${'x'.repeat(64_500)}`;
    const { rows } = await keep([
      about('issue-update', { images: [affected(), ...Array.from({ length: 40 }, () => affected())] }),
    ]);
    expect(rows).toMatchObject([{ state: 'failed', code: 'issues-too-long' }]);
  });

  it.each([
    [1, '1 change of issues waits for the next run'],
    [10, '10 changes of issues wait for the next run'],
  ])('a run makes a limited number of changes, and says that %i more wait', async (left, what) => {
    const steps = Array.from({ length: 150 + left }, (_, index) => opening({ advisory: `CVE-${index}` }));
    const { rows } = await keep(steps);
    expect(state.issues).toHaveLength(150);
    expect(rows.at(-1)).toMatchObject({
      state: 'failed',
      code: 'issues-too-many',
      what: expect.stringContaining(what),
    });
  });
});

it('labels are made that are missing, and those that are there stay', async () => {
  const { place, clock, github } = await connected();
  state.labels.add('confirmed');
  await makeLabels({ ...place, clock }, allLabels);
  await makeLabels({ ...place, clock }, allLabels);
  expect([...state.labels]).toEqual(expect.arrayContaining(allLabels.map(({ name }) => name)));
  expect(github.calls.filter(({ operation }) => operation === 'issues/create-label')).toHaveLength(
    allLabels.length - 1,
  );
});
