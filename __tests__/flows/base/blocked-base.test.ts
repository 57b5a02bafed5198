import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../../src/flows/action.js';
import type { GithubApi } from '../../../src/host/ports.js';
import type { Environment } from '../../../src/host/values.js';
import { type BaseWorld, baseWorld, type HeldBase, recipeOf } from '../../advise/base-world.js';
import { type MadeLayout, makeLayout } from '../../oci/layout/make-layout.js';
import { commit, contentsOf } from '../world.js';

let world: BaseWorld;
beforeEach(async () => {
  world = await baseWorld();
  await world.base('3.19.1', { findings: old });
});
afterEach(() => world.close());

const old = ['CVE-2026-0001 CRITICAL', 'CVE-2026-0002 HIGH', 'CVE-2026-0003 LOW'];
const own = ['CVE-2026-0007 HIGH'];
const image = () => `${world.name('base:3.19.1')}`;
const history = [{ created_by: '/bin/sh -c #(nop) ADD file:1 in /' }, { created_by: 'RUN /bin/sh -c make # buildkit' }];

/** An image on that base in the workspace, with what Trivy finds in the layers of both. */
async function builtOn(tag: string, held: HeldBase, provenance?: Record<string, unknown>): Promise<MadeLayout> {
  const [base = {}] = recipeOf(tag, {}).images ?? [];
  const layers = [...(base.layers ?? []), { files: { app: 'own' } }];
  const made = await makeLayout(join(world.flow.workspace, 'image'), {
    images: [{ layers, history, ...(provenance === undefined ? {} : { attestation: true, provenance }) }],
  });
  const [one] = made.images;
  world.knows(one?.config.digest ?? '', 'app', held, one?.diffIds[0] ?? '');
  return made;
}

const built = () => world.flow.repository('Dockerfile', `FROM ${image()}\nRUN make\n`);
const run = (more: Readonly<Record<string, string | undefined>> = {}, environment: Environment = {}) => {
  const ports = world.ports();
  const runner = { ...ports.environment, GITHUB_ACTIONS: 'true', ...environment };
  return runAction({ ...ports, environment: runner }, world.flow.inputs({ file: 'Dockerfile', ...more }));
};
const shown = () => world.flow.told.shown.at(-1) ?? '';
const summary = () => {
  const name = readdirSync(world.flow.reports).find((file) => file.endsWith('.md')) ?? '';
  return readFileSync(join(world.flow.reports, name), 'utf8');
};
const line = (text: string) => /^ *(Base image: .*)$/m.exec(text)?.[1] ?? '';

describe('an image that is blocked by what its base brings', () => {
  beforeEach(async () => {
    await builtOn('3.19.1', { findings: [...old] });
    built();
  });

  it('is told what another base would change, measured, in the terminal and in the summary', async () => {
    await world.base('3.19.4', { findings: ['CVE-2026-0003 LOW', 'CVE-2026-0009 LOW'] });
    expect(await run()).toBe(1);
    const name = world.name('base');
    const effect = 'clears 2 of 3, brings 1 (measured); 0 of its findings block instead of 1';
    expect(line(shown())).toBe(`Base image: ${name}:3.19.1 → ${name}:3.19.4 ${effect}`);
    expect(line(summary())).toBe(`Base image: \`${name}:3.19.1\` → \`${name}:3.19.4\` ${effect}.`);
    expect(summary()).toMatch(/### What to do\n\nBase image: /);
    expect(shown()).toMatch(/^ {2}Base image: .*\n {2}(?:Fixes most|What blocks): /m);
    // The image itself is scanned once, and its base not again.
    expect(world.scanned).toEqual(['app', '3.19.4']);
  });

  it('has its reports on disk before another image is asked for, and the verdict stays', async () => {
    await world.base('3.19.4', { findings: [] });
    let before: boolean | undefined;
    world.onImage = (name) => {
      if (name === '3.19.4') before ??= existsSync(world.flow.reports) && line(summary()) === '';
    };
    expect(await run()).toBe(1);
    expect(before).toBe(true);
    expect(world.flow.told.outputs).toMatchObject({ verdict: 'blocked', blocking: '1' });
  });

  it('is told why no other base is better', async () => {
    await world.base('3.19.4', { findings: [...old] });
    expect(await run()).toBe(1);
    expect(line(shown())).toContain(': no candidate is better: 3.19.4 has the same findings');
  });

  it('is told why nothing could be judged, and stays blocked', async () => {
    world.registry.fail({ when: /\/v2\/base\//, act: { kind: 'status', status: 503 } });
    expect(await run()).toBe(1);
    expect(line(shown())).toMatch(/: no other was judged: Can't read .*: answered 503/);
    // Somebody who builds without a network waits for nothing.
    expect(world.registry.requests.filter(({ status }) => status === 503)).toHaveLength(1);
  });

  it('is told that there was no time left', async () => {
    await world.base('3.19.4', { findings: [] });
    world.registry.fail({ when: 'GET /v2/base/tags/list', act: { kind: 'hang' } });
    expect(await run({ 'base-advice': '1s' })).toBe(1);
    expect(line(shown())).toContain('there was no time left (1 s, input base-advice)');
  });

  it('asks nobody where that is switched off', async () => {
    await world.base('3.19.4', { findings: [] });
    expect(await run({ 'base-advice': 'false' })).toBe(1);
    expect(line(shown())).toBe('');
    expect(world.registry.requests.filter(({ line: asked }) => asked.includes('/base/tags'))).toEqual([]);
  });

  it('takes no base by a guess: its layers must be those that the registry has of it', async () => {
    await world.base('3.19.4', { findings: [] });
    await world.base('3.19.1', { findings: [], created: '2026-02-02T00:00:00Z' });
    // The tag has moved to another image with other layers.
    world.registry.tags.set('base:3.19.1', world.registry.tags.get('base:3.19.4') as never);
    expect(await run()).toBe(1);
    expect(line(shown())).toContain('no other was judged: the image does not begin with the layers');
    expect(world.scanned).toEqual(['app']);
  });

  it('is compared with the image that the provenance of its build names, where the tag has moved since', async () => {
    const digest = world.registry.tags.get('base:3.19.1');
    await builtOn(
      '3.19.1',
      { findings: [...old] },
      {
        predicateType: 'https://slsa.dev/provenance/v0.2',
        predicate: {
          materials: [{ uri: `pkg:docker/${world.name('base')}@3.19.1`, digest: { sha256: digest?.slice(7) } }],
        },
      },
    );
    await world.base('3.19.4', { findings: ['CVE-2026-0002 HIGH', 'CVE-2026-0003 LOW'] });
    world.registry.tags.set('base:3.19.1', world.registry.tags.get('base:3.19.4') as never);
    world.registry.tags.delete('base:3.19.4');
    expect(await run()).toBe(1);
    expect(line(shown())).toContain('base:3.19.1 (rebuilt) clears 1 of 3 (measured)');
  });
});

describe('no other base is looked for', () => {
  beforeEach(() => world.base('3.19.4', { findings: [] }));

  it('where the image passes', async () => {
    await builtOn('3.19.1', { findings: ['CVE-2026-0002 HIGH'] });
    built();
    world.registry.requests.splice(0);
    expect(await run()).toBe(0);
    expect(world.registry.requests.filter(({ line: asked }) => asked.includes('/v2/base/'))).toEqual([]);
  });

  it('where what blocks is its own', async () => {
    const { images } = await builtOn('3.19.1', {});
    const [one] = images;
    world.knows(one?.config.digest ?? '', 'app', { findings: ['CVE-2026-0007 CRITICAL'] }, one?.diffIds[1] ?? '');
    built();
    expect(await run()).toBe(1);
    expect(line(shown())).toBe('');
    expect(world.scanned).toEqual(['app']);
  });

  it('where nobody has named the Dockerfile of the image', async () => {
    await builtOn('3.19.1', { findings: [...old, ...own] });
    built();
    expect(await run({ file: undefined })).toBe(1);
    expect(line(shown())).toBe('');
  });
});

describe('in a pull request', () => {
  const commits = { head: 'a'.repeat(40), base: 'b'.repeat(40), merge: commit };
  let comments: string[];

  beforeEach(async () => {
    comments = [];
    await world.base('3.19.4', { findings: [] });
    await builtOn('3.19.1', { findings: [...old] });
  });

  /** The Dockerfile of the branch, and that of the pull request. */
  async function judged(own: string, branch: string, isFork = false): Promise<number> {
    const repo = { full_name: isFork ? 'mallory/octo-repo' : 'octo-org/octo-repo' };
    const pull = {
      ...{ number: 9, state: 'open', user: { login: 'alice' }, merge_commit_sha: commits.merge },
      head: { ref: 'topic', sha: commits.head, repo },
      base: { ref: 'main', sha: commits.base, repo: { full_name: 'octo-org/octo-repo' } },
    };
    const event = join(world.flow.directory, 'event.json');
    writeFileSync(event, JSON.stringify({ number: 9, pull_request: pull, repository: { default_branch: 'main' } }));
    world.flow.repository('Dockerfile', own);
    const ports = world.ports();
    const request: GithubApi['request'] = async ({ method, route, body }) => {
      const ok = (answer: unknown) => ({ status: 200, headers: {}, body: answer });
      if (method === 'POST' && route.endsWith('/comments')) comments.push((body as { body: string }).body);
      if (/\/pulls\/9$/.test(route)) return ok(pull);
      if (route.includes('/branches/')) return ok({ name: 'main', protected: true, commit: { sha: commits.base } });
      if (/^\/repos\/[^/]+\/[^/]+$/.test(route)) return ok({ private: true });
      return method === 'GET' ? ok([]) : { status: 201, headers: {}, body: { id: 1 } };
    };
    const files = [commits.head, commits.merge].map((one): [string, string] => [`${one} Dockerfile`, own]);
    const environment = {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
      ...{ GITHUB_REF: 'refs/pull/9/merge', GITHUB_BASE_REF: 'main' },
    };
    return runAction(
      {
        ...ports,
        environment: { ...ports.environment, ...environment },
        openGithub: () => ({ request }),
        openContents: contentsOf(new Map([...files, [`${commits.base} Dockerfile`, branch]])),
      },
      world.flow.inputs({ file: 'Dockerfile', 'policy-from': 'auto', 'upload-sarif': 'false' }),
    );
  }

  const text = (name: string) => `FROM ${world.name(name)}\nRUN make\n`;

  it('is told in the comment', async () => {
    expect(await judged(text('base:3.19.1'), 'FROM scratch\n')).toBe(1);
    expect(comments).toHaveLength(1);
    expect(line(comments[0] ?? '')).toContain('clears 3 of 3 (measured)');
  });

  it('of a fork only images are named whose repository the branch names, too', async () => {
    expect(await judged(text('base:3.19.1'), text('base:3.18'), true)).toBe(1);
    expect(line(shown())).toContain('clears 3 of 3 (measured)');
    expect(await judged(text('base:3.19.1'), 'FROM scratch\n', true)).toBe(1);
    expect(line(shown())).toBe('');
  });
});
