import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BaseWorld, baseWorld } from '../../advise/base-world.js';
import { newSigner } from '../../evidence/sample-claims.js';
import { startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { hangVex, saying } from '../hang-vex.js';

let world: BaseWorld;
beforeEach(async () => {
  world = await baseWorld();
});
afterEach(() => world.close());

const from = (tag: string, more = '') =>
  world.flow.repository('Dockerfile', `FROM ${world.name(`base:${tag}`)}\n${more}RUN true\n`);
const old = ['CVE-2026-0001 CRITICAL', 'CVE-2026-0002 HIGH', 'CVE-2026-0003 LOW'];
const better = ['CVE-2026-0003 LOW', 'CVE-2026-0009 LOW'];
const advised = async (...more: readonly string[]) => {
  expect(await world.advise('--format=json', ...more)).toBe(0);
  return world.json();
};
const shown = () => world.flow.told.shown.at(-1) ?? '';
const asked = (start: string) => world.registry.requests.filter(({ line }) => line.startsWith(start));

describe('image-gate base', () => {
  it('judges the present image and the newer ones of its line, and names the best with its figures', async () => {
    await world.base('3.19.1', { findings: old });
    await world.base('3.19.4', { findings: better });
    from('3.19.1');
    expect(await advised()).toMatchObject({
      now: { blocking: 1, counts: { CRITICAL: 1, HIGH: 1, LOW: 1 }, created: '2026-01-01T00:00:00.000Z' },
      candidates: [
        { tag: '3.19.4', blocking: 0, change: { ofNow: 3, cleared: 2, brought: 1, blocking: { before: 1, after: 0 } } },
      ],
      best: { tag: '3.19.4', digest: world.registry.tags.get('base:3.19.4') },
    });
    expect(world.scanned).toEqual(['3.19.1', '3.19.4']);
    expect(await world.advise()).toBe(0);
    expect(shown()).toMatch(/3\.19\.1 \(now\).*\n.*3\.19\.4 .*2 of 3 +1\n/);
    expect(shown()).toMatch(/\nBest: .*\/base:3\.19\.4: clears 2 of 3, brings 1; 0 that block instead of 1/);
  });

  it('judges by the policy and the exceptions of the repository, with its rules for the image that is built', async () => {
    await world.base('3.19.1', { findings: ['CVE-2026-0002 HIGH', 'CVE-2026-0003 LOW'] });
    from('3.19.1');
    world.flow.repository('.github/image-gate.yml', 'images: [{ match: acme/api, severity: { high: block } }]\n');
    world.flow.repository('.trivyignore', '# never parsed\nCVE-2026-0003 exp:2026-03-20\n');
    expect((await advised()).now).toMatchObject({ blocking: 0, counts: { HIGH: 1, LOW: 0 } });
    expect((await advised('--image=acme/api:1')).now).toMatchObject({ blocking: 1, counts: { HIGH: 1, LOW: 0 } });
  });

  it('counts what is exploited where the policy asks for it', async () => {
    await world.base('3.19.1', { findings: ['CVE-2026-0002 HIGH'] });
    await world.base('3.19.4', { findings: ['CVE-2026-0009 HIGH'] });
    from('3.19.1');
    const vulnerabilities = [{ cveID: 'CVE-2026-0002', dateAdded: '2026-02-20', dueDate: '2026-03-13' }];
    const folder = join(world.flow.directory, 'cache/exploitation');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'kev.json'),
      JSON.stringify({ dateReleased: '2026-03-01T17:00:00Z', count: 1, vulnerabilities }),
    );
    world.flow.repository('.github/image-gate.yml', 'exploited: block\n');
    expect(await advised()).toMatchObject({
      now: { blocking: 1, exploited: 1 },
      candidates: [{ blocking: 0, exploited: 0, change: { exploitedCleared: 1, exploitedBrought: 0 } }],
    });
  });

  it('counts the VEX that its supplier has attached, where the policy trusts that one, and of nobody else', async () => {
    const [supplier, other] = [newSigner(), newSigner()];
    const { root } = await world.base('3.19.1', { findings: ['CVE-2026-0001 HIGH', 'CVE-2026-0002 HIGH'] });
    from('3.19.1');
    world.flow.repository('supplier.pub', supplier.publicKey);
    world.flow.repository(
      '.github/image-gate.yml',
      'severity: { high: block }\nvex: { trust: [{ keys: [supplier.pub] }] }\n',
    );
    await hangVex(world.client, world.name('base'), root, saying({ id: 'CVE-2026-0002' }), { by: other });
    expect((await advised()).now).toMatchObject({ blocking: 2 });
    await hangVex(world.client, world.name('base'), root, saying({}), { by: supplier });
    expect((await advised()).now).toMatchObject({ blocking: 1 });
  });

  it('takes the SBOM that somebody whom the policy trusts has signed, and reads no layer', async () => {
    await world.base('3.19.1', { findings: ['CVE-2026-0002 HIGH'], signed: true });
    from('3.19.1');
    // What was signed is of a record of the gate: a first night makes it an SBOM that stands for the layers.
    await world.night(world.name(''), '--sign=key', '--fail-on=none');
    world.scanned.splice(0);
    expect((await advised()).now).toMatchObject({ counts: { HIGH: 1 }, created: '2026-01-01T00:00:00.000Z' });
    expect([world.scanned, world.scans.at(-1)]).toEqual([[], 'sbom']);
    world.flow.repository('.github/image-gate.yml', 'severity: { critical: block }\n');
    await advised();
    expect(world.scanned).toEqual(['3.19.1']);
  });

  it('says what a newer build of the same tag changes, where the FROM is pinned by its digest', async () => {
    const before = await world.base('3.19', { findings: old });
    const digest = before.root.digest;
    await world.base('3.19', { findings: [], created: '2026-02-01T00:00:00Z' });
    const now = world.registry.tags.get('base:3.19');
    expect(now).not.toBe(digest);
    from(`3.19@${digest}`);
    expect(await advised()).toMatchObject({
      now: { digest, blocking: 1 },
      candidates: [{ kind: 'newer-digest', tag: '3.19', digest: now, change: { cleared: 3, brought: 0 } }],
      best: { tag: '3.19', digest: now },
    });
  });

  it('looks at each FROM of the file, and says of what it has nothing to advise', async () => {
    await world.base('3.19.1', { findings: old });
    await world.base('3.19.4', { findings: [] });
    const image = world.name('base:3.19.1');
    world.flow.repository(
      'deploy.Dockerfile',
      `FROM ${image} AS build\nRUN true\nFROM build AS next\nFROM scratch\nCOPY --from=next / /\n`,
    );
    expect(await world.advise('deploy.Dockerfile')).toBe(0);
    expect(shown()).toContain(`deploy.Dockerfile:1: FROM ${image}`);
    expect(shown()).toContain('deploy.Dockerfile:3: nothing to advise, it is the stage build of this file.');
    expect(shown()).toContain('deploy.Dockerfile:4: nothing to advise, it starts from nothing (scratch).');
  });

  it('asks nobody where no FROM names an image', async () => {
    world.flow.repository('Dockerfile', 'FROM scratch\n');
    expect(await world.advise()).toBe(0);
    expect(shown()).toBe('Dockerfile:1: nothing to advise, it starts from nothing (scratch).');
    expect(world.registry.requests.filter(({ line }) => line.includes('/tags/'))).toEqual([]);
    expect(world.scans).toEqual([]);
  });

  it('puts build arguments into the FROM', async () => {
    await world.base('3.19.1');
    world.flow.repository('Dockerfile', `ARG TAG\nFROM ${world.name('base')}:\${TAG}\n`);
    expect(await world.advise()).toBe(0);
    expect(shown()).toContain('TAG has no value before the first FROM');
    expect((await advised('--build-arg=TAG=3.19.1')).now).toMatchObject({ blocking: 0 });
  });

  it('writes Markdown, and into a file', async () => {
    await world.base('3.19.1', { findings: old });
    await world.base('3.19.4', { findings: better });
    from('3.19.1');
    expect(await world.advise('--format=markdown', '-o', 'advice.md')).toBe(0);
    const text = readFileSync(join(world.flow.workspace, 'advice.md'), 'utf8');
    expect(text).toMatch(/\| \*\*`3\.19\.4`\*\* \| 0 \| 0 \| 0 \|.* clears 2 of 3, brings 1 \|/);
  });

  it('ends with 1 where a better one is no answer', async () => {
    await world.base('3.19.1', { findings: old });
    from('3.19.1');
    expect(await world.advise('--fail-on=better')).toBe(0);
    expect(shown()).toContain('No candidate');
    await world.base('3.19.4', { findings: [] });
    expect(await world.advise('--fail-on=better')).toBe(1);
  });

  it('names a file that is not there, and a platform that is none', async () => {
    await expect(world.advise('nowhere/Dockerfile')).rejects.toMatchObject({ code: 'dockerfile-absent' });
    await expect(world.advise('--platform=arm')).rejects.toThrow('--platform: "arm" is no platform');
  });
});

describe('a candidate that can not be judged', () => {
  beforeEach(async () => {
    await world.base('3.19.1', { findings: old });
    from('3.19.1');
  });

  it.each([
    ['its scan fails', { code: 1 }, 'Trivy'],
    ['nobody can look into it', { packages: 0 }, 'neither a system nor packages'],
    ['it is not there for a platform', { platforms: ['linux/arm64'] }, 'has no image for linux/amd64'],
  ])('is a row with the reason where %s, and never the better one', async (_what, held, why) => {
    await world.base('3.19.4', { findings: [], ...held });
    const { candidates, best } = await advised();
    expect(candidates).toEqual([expect.objectContaining({ tag: '3.19.4', notJudged: expect.stringContaining(why) })]);
    expect(best).toEqual({ why: expect.stringContaining('3.19.4 could not be judged') });
  });

  it('is a row where its manifest is gone, and the others are judged', async () => {
    await world.base('3.19.4', { findings: [] });
    await world.base('3.19.1-slim', { findings: better });
    world.registry.storage.manifests.delete(`base@${world.registry.tags.get('base:3.19.4')}`);
    const { candidates, best } = await advised();
    expect(candidates.map(({ tag, notJudged }) => [tag, typeof notJudged])).toEqual([
      ['3.19.4', 'string'],
      ['3.19.1-slim', 'undefined'],
    ]);
    expect(best).toMatchObject({ tag: '3.19.1-slim' });
  });

  it('is judged for the first platform, and must be there for all', async () => {
    await world.base('3.19.4', { findings: [], platforms: ['linux/amd64'] });
    await world.base('3.19.1', { findings: old, platforms: ['linux/amd64', 'linux/arm64'] });
    const { now, candidates } = await advised('--platform=linux/amd64', '--platform=linux/arm64');
    expect(now).toMatchObject({ blocking: 1 });
    expect(candidates).toEqual([expect.objectContaining({ notJudged: expect.stringContaining('linux/arm64') })]);
  });

  it('is said to be no better where it is not', async () => {
    await world.base('3.19.4', { findings: [...old, 'CVE-2026-0008 CRITICAL'] });
    expect((await advised()).best).toEqual({ why: expect.stringMatching(/no candidate is better: 3\.19\.4 has more/) });
  });

  it('is pulled and scanned once where two tags stand for it', async () => {
    await world.base('3.19.4', { findings: [] });
    world.registry.tags.set('base:3.19.5', world.registry.tags.get('base:3.19.4') as never);
    await advised();
    expect(world.scanned).toEqual(['3.19.1', '3.19.4']);
  });

  it('is one of five at most', async () => {
    for (let patch = 2; patch < 12; patch += 1) await world.base(`3.19.${patch}`, { findings: better });
    expect((await advised()).candidates.length).toBeLessThanOrEqual(5);
    expect(world.scanned.length).toBeLessThanOrEqual(6);
  });
});

describe('the list of tags', () => {
  beforeEach(async () => {
    await world.base('3.19.1', { findings: old });
    await world.base('3.19.4', { findings: [] });
    from('3.19.1');
  });

  it('is read page by page', async () => {
    world.registry.pageSize = 1;
    expect(await advised()).toMatchObject({ best: { tag: '3.19.4' } });
    expect(asked('GET /v2/base/tags/list')).toHaveLength(2);
  });

  it('is cut after twenty pages, which is said', async () => {
    const digest = world.registry.tags.get('base:3.19.1');
    for (let index = 0; index < 30; index += 1) world.registry.tags.set(`base:0.${index}-${index}x`, digest as never);
    world.registry.pageSize = 1;
    const { notes } = await advised();
    expect(notes).toEqual(['the registry lists more tags, of which the first 20 ones were read']);
    expect(asked('GET /v2/base/tags/list')).toHaveLength(20);
    await world.advise();
    expect(shown()).toContain('  The registry lists more tags, of which the first 20 ones were read.\n');
  });

  it.each([
    [404, 'answered 404'],
    [401, 'answered 401'],
    [500, 'answered 500'],
  ])('that is answered with %s is said, and the present image is judged all the same', async (status, why) => {
    world.registry.fail({ when: 'GET /v2/base/tags/list', act: { kind: 'status', status } });
    const { now, best, notes } = await advised();
    expect(now).toMatchObject({ blocking: 1 });
    expect(notes).toEqual([expect.stringContaining(why)]);
    expect(best).toEqual({ why: expect.stringContaining('the registry does not list its tags') });
  });
});

describe('a registry that does not answer', () => {
  it('is an error with the next step where nothing could be judged', async () => {
    await world.base('3.19.1');
    from('3.19.1');
    world.registry.fail({ when: 'GET /v2/base/', act: { kind: 'status', status: 503 } });
    await expect(world.advise()).rejects.toMatchObject({
      code: 'base-unjudged',
      fix: expect.stringContaining('docker login'),
    });
  });

  it('is a row where another FROM could be judged', async () => {
    await world.base('3.19.1', { findings: old });
    world.flow.repository('Dockerfile', `FROM ${world.name('gone:1')} AS a\nFROM ${world.name('base:3.19.1')}\n`);
    expect(await world.advise()).toBe(0);
    expect(shown()).toMatch(/could not be judged/);
    expect(shown()).toContain('3.19.1 (now)');
  });

  it('gets the credentials of its own host alone', async () => {
    await world.base('3.19.1', { findings: old });
    await world.base('3.19.4', { findings: [] });
    const { storage } = world.registry;
    const closed = await startFakeRegistry({ storage, auth: { kind: 'token', users: { jane: 'secret' } } });
    try {
      world.flow.repository('Dockerfile', `FROM ${closed.host}/base:3.19.1\n`);
      await expect(world.advise()).rejects.toMatchObject({ code: 'base-unjudged' });
      const auth = Buffer.from('jane:secret').toString('base64');
      mkdirSync(join(world.flow.directory, 'docker'));
      writeFileSync(
        join(world.flow.directory, 'docker/config.json'),
        JSON.stringify({ auths: { [closed.host]: { auth } } }),
      );
      const open = `FROM ${world.name('base:3.19.1')} AS a\nFROM ${closed.host}/base:3.19.1\n`;
      world.flow.repository('Dockerfile', open);
      world.registry.requests.splice(0);
      expect(await world.advise('--format=json')).toBe(0);
      const [first, second] = JSON.parse(world.flow.told.printed).files[0].from;
      expect([first.best, second.best]).toMatchObject([{ tag: '3.19.4' }, { tag: '3.19.4' }]);
      expect(world.registry.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
      expect(closed.requests.some(({ line, headers }) => line.includes('/tags/list') && headers.authorization)).toBe(
        true,
      );
    } finally {
      await closed.close();
    }
  });
});
