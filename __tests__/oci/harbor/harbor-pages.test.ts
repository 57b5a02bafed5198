import { describe, expect, it } from '@jest/globals';
import { listArtifacts, listProjects, listRepositories } from '../../../src/oci/harbor/harbor-lists.js';
import { harborForEach } from './harbor-world.js';

const at = harborForEach();
const repositories = () => listRepositories(at.harbor, 'acme');
const path = 'GET /api/v2.0/projects/acme/repositories?';
const page = (body: unknown, headers: Readonly<Record<string, string>> = {}, times = 1) =>
  at.fake.fail({ when: path, times, act: { kind: 'status', status: 200, body: JSON.stringify(body), headers } });
const names = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ name: `acme/r${from + index}` }));
const fill = (count: number) => {
  for (let index = 0; index < count; index += 1) at.fake.holds(`acme/r${index}`);
};

describe('a list of Harbor', () => {
  it.each<[string, () => void]>([
    ['by the header that names the next page', () => undefined],
    [
      'by the count alone',
      () => {
        at.fake.linked = false;
      },
    ],
    [
      'by the header alone',
      () => {
        at.fake.counts = () => '';
      },
    ],
    [
      'without header and count, until a page is not full',
      () => {
        at.fake.linked = false;
        at.fake.counts = () => '';
      },
    ],
    [
      'with a count that is no number',
      () => {
        at.fake.counts = () => 'many';
      },
    ],
  ])('is read over all its pages %s', async (_, change) => {
    fill(250);
    change();
    const list = await repositories();
    expect(list.entries).toHaveLength(250);
    expect(list.unreadable).toBe(0);
    expect(at.fake.seen(path)).toHaveLength(3);
    expect(at.fake.seen(path).every((line) => line.endsWith('page_size=100'))).toBe(true);
  });

  it('holds what is pushed to the front while it is read once', async () => {
    page(names(0, 100), { 'x-total-count': '150' });
    page([{ name: 'acme/r99' }, ...names(100, 150)], { 'x-total-count': '150' });
    expect((await repositories()).entries).toHaveLength(150);
  });

  it('is read again when something was removed while it was read, so that something was passed over', async () => {
    fill(120);
    page(names(0, 100), { 'x-total-count': '120' });
    page(names(101, 120), { 'x-total-count': '120' });
    expect((await repositories()).entries).toHaveLength(120);
    expect(at.fake.seen(path)).toHaveLength(5);
  });

  it('that never holds what it counts is refused', async () => {
    fill(3);
    at.fake.counts = (all) => String(all + 1);
    await expect(repositories()).rejects.toMatchObject({ code: 'harbor-list-incomplete' });
    // And it does not go on for ever.
    expect(at.fake.seen(path).length).toBeLessThan(10);
  });

  it('is refused where it goes on at another host, which is not asked', async () => {
    page(names(0, 100), { link: '<https://evil.example/api/v2.0/projects/acme/repositories?page=2>; rel="next"' });
    await expect(repositories()).rejects.toMatchObject({ code: 'registry-protocol' });
    expect(at.fake.seen(path)).toHaveLength(1);
  });

  it('follows no address: only that there is another page is taken from the header', async () => {
    page(names(0, 100), { link: '</api/v2.0/users?page=2>; rel="next"' });
    page(names(100, 101));
    expect((await repositories()).entries).toHaveLength(101);
    expect(at.fake.seen('GET /api/v2.0/users')).toEqual([]);
  });

  it('ends where a page is empty, whatever the header says', async () => {
    page([], { link: '</api/v2.0/projects/acme/repositories?page=2>; rel="next"' });
    expect(await repositories()).toEqual({ entries: [], unreadable: 0 });
  });

  it.each(['{}', 'null', '7', '"acme"'])('is refused where the answer is %s', async (body) => {
    at.fake.fail({ when: path, act: { kind: 'status', status: 200, body } });
    await expect(repositories()).rejects.toMatchObject({ code: 'harbor-protocol' });
  });

  it('of more entries than are read is refused', async () => {
    page(Array.from({ length: 200_001 }, () => 0));
    await expect(repositories()).rejects.toMatchObject({ code: 'harbor-protocol' });
  });

  it('may have more on a page than was asked for', async () => {
    page(names(0, 300), { 'x-total-count': '300' });
    expect((await repositories()).entries).toHaveLength(300);
  });
});

describe('the repositories of a project', () => {
  it('are those of this project: others, and what is no name, are counted apart', async () => {
    page([{ name: 'acme/api' }, { name: 'other/api' }, { name: 'acme/../x' }, { name: 7 }, {}, null], {
      'x-total-count': '6',
    });
    expect(await repositories()).toEqual({ entries: ['acme/api'], unreadable: 5 });
  });
});

describe('the projects', () => {
  it('are not listed for somebody who is not logged in: only what is public would be there', async () => {
    at.fake.project('open', { metadata: { public: 'true' } });
    at.fake.project('closed');
    await expect(listProjects(at.open({}))).rejects.toMatchObject({ code: 'harbor-anonymous' });
    expect((await listProjects(at.harbor)).entries).toEqual(['open', 'closed']);
  });
});

describe('the artifacts of a repository', () => {
  it('are asked for by its name, in which slashes are encoded twice', async () => {
    at.fake.holds('acme/team/api', { tags: ['1', 'latest'], pulled: '2026-02-20T00:00:00.000Z' });
    const { entries } = await listArtifacts(at.harbor, { repository: 'acme/team/api' });
    expect(entries).toMatchObject([
      {
        tags: ['1', 'latest'],
        pushedAt: Date.parse('2026-02-01T00:00:00Z'),
        pulledAt: Date.parse('2026-02-20T00:00:00Z'),
      },
    ]);
    expect(at.fake.seen('GET /api/v2.0/projects/acme/repositories/team%252Fapi/artifacts?')).toHaveLength(1);
  });

  it('that were never pulled have no time of that', async () => {
    at.fake.holds('acme/api', { tags: ['1'] });
    const { entries } = await listArtifacts(at.harbor, { repository: 'acme/api' });
    expect(entries[0]).not.toHaveProperty('pulledAt');
  });
});
