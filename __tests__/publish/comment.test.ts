import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commentOn } from '../../src/publish/comment.js';
import type { CommentChoice } from '../../src/publish/publishing.js';
import type { Handlers } from '../contract/github-fake.js';
import { refusal } from '../contract/github-fake.js';
import { type Comment, emptyRepository, type RepositoryState, repository } from '../contract/github-repository.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';
import { type Connection, connection } from './connection.js';
import { publishing, pullRequestRun } from './run.js';

const blocked = makeAssessment({ findings: [vulnerability()] });
const warned = makeAssessment({ findings: [vulnerability({ severity: 'HIGH' })] });
const clean = makeAssessment();
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const stranger = { login: 'mallory', type: 'User' } as const;

let state: RepositoryState;
let open: Connection | undefined;
beforeEach(() => {
  state = emptyRepository();
});
afterEach(async () => {
  expect(open?.github.violations ?? []).toEqual([]);
  await open?.github.close();
});

async function write(
  assessment = blocked,
  comment: CommentChoice = 'blocked',
  handlers: Handlers = {},
  category?: string,
  more: { readonly isWithheld?: true } = {},
) {
  await open?.github.close();
  open = await connection({ ...repository(state), ...handlers });
  const parts = { release: { kind: 'withheld' }, delivery: {}, ...(category ? { category } : {}) } as const;
  return commentOn(open.api, assessment, parts, publishing(pullRequestRun(), { comment, ...more }));
}
const comments = (): readonly Comment[] => state.comments.get(7) ?? [];
const put = (...all: readonly Comment[]) => void state.comments.set(7, [...all]);

describe('the comment on a pull request', () => {
  it('is made when the image is blocked, and told where it is', async () => {
    expect(await write()).toMatchObject({
      state: 'sent',
      code: 'comment-created',
      url: expect.stringContaining('/pull/7#issuecomment-1'),
    });
    expect(comments()).toEqual([
      expect.objectContaining({ body: expect.stringMatching(/^<!-- .* -->\n[\s\S]*Blocked/) }),
    ]);
  });

  it('is the same one from then on, and says when the image passes again', async () => {
    await write();
    expect(await write(clean)).toMatchObject({ code: 'comment-updated' });
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(/Passed[\s\S]*Now passes/);
    await write(clean);
    expect(comments()[0]?.body).not.toContain('Now passes');
  });

  it.each<[CommentChoice, boolean, boolean, boolean]>([
    ['never', false, false, false],
    ['blocked', true, false, false],
    ['findings', true, true, false],
    ['always', true, true, true],
  ])('with comment: %s is made when blocked (%s), with findings (%s), without (%s)', async (choice, ...wanted) => {
    const made: boolean[] = [];
    for (const assessment of [blocked, warned, clean]) {
      state.comments.clear();
      await write(assessment, choice);
      made.push(comments().length === 1);
    }
    expect(made).toEqual(wanted);
  });

  it('of an earlier run says no more what was found where that is withheld, and none is made', async () => {
    const withheld = (assessment: typeof blocked) => write(assessment, 'always', {}, undefined, { isWithheld: true });
    expect(await withheld(blocked)).toMatchObject({ code: 'comment-withheld' });
    expect(comments()).toEqual([]);
    await write();
    expect(comments()[0]?.body).toContain('CVE-');
    expect(await withheld(blocked)).toMatchObject({ code: 'comment-replaced', fix: expect.stringContaining('edits') });
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).not.toContain('CVE-');
    expect(comments()[0]?.body).toMatch(/Blocked[\s\S]*What was found is withheld/);
    expect(await withheld(blocked)).toMatchObject({ code: 'comment-withheld' });
    expect(await withheld(clean)).toMatchObject({ code: 'comment-withheld' });
    expect(comments()[0]?.body).toMatch(/Passed[\s\S]*What was found is withheld/);
    expect(await write()).toMatchObject({ code: 'comment-updated' });
  });

  it('of another image is another one', async () => {
    await write();
    await write(blocked, 'blocked', {}, 'other/--><script>');
    expect(comments()).toHaveLength(2);
    expect(comments()[1]?.body).not.toContain('script');
  });

  it('is found behind many others', async () => {
    const others = Array.from({ length: 250 }, (_, id) => ({ id: id + 100, body: 'hello', author: stranger }));
    await write();
    put(...others, ...comments());
    expect(await write()).toMatchObject({ code: 'comment-updated' });
    expect(open?.github.calls.filter(({ operation }) => operation === 'issues/list-comments')).toHaveLength(3);
  });

  it('is never somebody else’s, who has copied our marker', async () => {
    await write();
    const [{ body } = { body: '' }] = comments();
    put({ id: 900, body, author: stranger });
    expect(await write(clean, 'always')).toMatchObject({ code: 'comment-created' });
    expect(comments()[0]?.body).toBe(body);
  });

  it('of a user’s token is that user’s', async () => {
    state.author = { login: 'release-manager', type: 'User' };
    await write();
    put({ id: 900, body: comments()[0]?.body ?? '', author: stranger }, ...comments());
    expect(await write()).toMatchObject({ code: 'comment-updated' });
    expect(comments()).toHaveLength(2);
  });

  it('of an app’s token is a bot’s', async () => {
    state.author = { login: 'our-app[bot]', type: 'Bot' };
    await write();
    expect(await write()).toMatchObject({ code: 'comment-updated' });
  });

  it('that was deleted meanwhile is made again', async () => {
    await write();
    put({ ...(comments()[0] as Comment), id: 77 });
    const gone = { ...refusal(404, 'Not Found') };
    expect(await write(blocked, 'blocked', { 'issues/update-comment': () => gone })).toMatchObject({
      code: 'comment-created',
    });
    expect(comments()).toHaveLength(2);
    expect(comments()[0]?.author).toEqual(bot);
  });

  it('that nobody wants needs no permission', async () => {
    expect(await write(clean, 'blocked', { 'issues/list-comments': () => refusal(403) })).toMatchObject({
      state: 'skipped',
      code: 'comment-not-needed',
    });
  });
});
