import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const paths = ['.github/workflows', 'docs/examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);

const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown(),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      environment: z.string().optional(),
      steps: z.array(
        z.object({
          if: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

/** What exceptions/action.yml needs, by its mode. */
const forExceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lint: { contents: 'read', 'pull-requests': 'read', statuses: 'write' },
  prune: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  request: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
};

/** What the other actions need, and a step that speaks to GitHub itself. */
const others: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/image-gate\/image-gate\/sbom@/, { contents: 'write' }],
  [/image-gate\/image-gate\/base@/, { contents: 'write', 'pull-requests': 'write' }],
  [/image-gate\/image-gate\/verify@/, { contents: 'read', packages: 'read' }],
  [/image-gate\/image-gate\/registry@/, { contents: 'read', packages: 'read' }],
  [/image-gate\/image-gate\/drift@/, { contents: 'read', packages: 'read' }],
  [/artifacts\/metadata\/deployment-record/, { 'artifact-metadata': 'write' }],
  [/script\/release (sign|publish) /, { contents: 'read', 'id-token': 'write' }],
  [/gh release create|gh api --method PATCH/, { contents: 'write' }],
];

type Step = z.infer<typeof workflow>['jobs'][string]['steps'][number];

/** What the gate and the steps beside it need. */
function needed(steps: readonly Step[]): Readonly<Record<string, string>> {
  const gates = steps.filter(({ uses }) => uses === './' || uses?.startsWith('image-gate/image-gate@'));
  const withEach = gates.map((step) => step.with ?? {});
  return {
    contents: 'read',
    ...(withEach.some(({ image }) => image !== undefined) ? { packages: 'read' } : {}),
    ...(withEach.some(({ push }) => push !== undefined) ? { packages: 'write' } : {}),
    ...(withEach.some(({ sign }) => /keyless/.test(String(sign))) ? { 'id-token': 'write' } : {}),
    ...(withEach.some((given) => given['github-attestations'] === true) ? { attestations: 'write' } : {}),
    ...(withEach.some((given) => given['upload-sarif'] !== false) ? { 'security-events': 'write' } : {}),
    'pull-requests': withEach.some(({ comment }) => comment !== 'never') ? 'write' : 'read',
    ...(steps.some((step) => step.with?.['run-id'] !== undefined) ? { actions: 'read' } : {}),
  };
}

/** Jobs of a workflow that run for a pull request. */
const notProposed =
  /event_name == '(push|schedule|issues)'|!= 'schedule'|github\.ref == 'refs\/heads\/main'|event_name == 'workflow_dispatch'/;
const proposed = ({ on, jobs }: z.infer<typeof workflow>) =>
  'pull_request' in on ? Object.values(jobs).filter(({ if: condition = '' }) => !notProposed.test(condition)) : [];

describe.each(paths)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = workflow.parse(parse(text));
  const { permissions, jobs } = parsed;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('uses other actions by commit SHA only, with the version beside it', () => {
    const used = text.split('\n').filter((line) => /^\s*(- )?uses: (?!\.\/)/.test(line));
    expect(
      used.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+(-node20)?$/.test(line)),
    ).toEqual([]);
  });

  it('gives no job more than it needs', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      const [mode] = job.steps.flatMap((step) => (step.uses?.includes('/exceptions@') ? [step.with?.mode] : []));
      const said = job.steps.map(({ uses = '', run = '' }) => `${uses} ${run}`).join('\n');
      const own = others.find(([used]) => used.test(said))?.[1] ?? needed(job.steps);
      const permitted = mode === undefined ? own : forExceptions[String(mode)];
      expect(permitted).toMatchObject(job.permissions ?? { contents: 'none given' });
    }
  });

  it('says of each right what it is for', () => {
    if (path.startsWith('.github/')) return;
    const rights = text.split('\n').filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    expect(rights.length).toBeGreaterThan(0);
    expect(rights.filter((line) => !/: (read|write) # \S/.test(line))).toEqual([]);
  });

  it('runs nothing of a pull request where it may write', () => {
    if (!/^\s+workflow_run:/m.test(text)) return;
    expect(steps.filter(({ uses }) => uses === undefined || uses.startsWith('actions/checkout@'))).toEqual([]);
    expect(text).not.toMatch(/^\s+(run|ref|sha|context):/m);
  });

  it('gives a pull request nothing to sign with', () => {
    for (const job of proposed(parsed)) {
      expect(job.permissions).not.toHaveProperty('id-token');
      expect(JSON.stringify(job.steps)).not.toContain('IMAGE_GATE_KEY');
    }
  });

  it('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

/** The inputs of an action. */
const inputsOf = (action: string) => Object.keys(parse(readFileSync(join(root, action), 'utf8')).inputs);

describe.each([
  ['one-image', 'image-gate/image-gate@', 'action.yml', 'sign'],
  ['push-and-pull-request', 'image-gate/image-gate@', 'action.yml', 'sign'],
  ['cd', 'image-gate/image-gate/verify@', 'verify/action.yml', 'identities'],
])('docs/examples/%s.yml, with its lines about signing without a key,', (name, used, action, input) => {
  const text = readFileSync(join(root, `docs/examples/${name}.yml`), 'utf8');
  const chosen = text.replace(/^( +)# (id-token|sign|identities): /gm, '$1$2: ').replace(/^ +keys: .*\n/m, '');
  const { jobs } = workflow.parse(parse(chosen));
  const found = Object.values(jobs).flatMap((job) =>
    job.steps.flatMap((step) => (step.uses?.startsWith(used) && step.with?.[input] ? [{ job, step }] : [])),
  );

  it('has the input in one step, which knows it, and the right in its job alone', () => {
    expect(found).toHaveLength(1);
    expect(inputsOf(action)).toEqual(expect.arrayContaining(Object.keys(found[0]?.step.with ?? {})));
    const mayBe = Object.values(jobs).filter(({ permissions = {} }) => 'id-token' in permissions);
    expect(mayBe).toEqual(input === 'sign' ? found.map(({ job }) => job) : []);
    if (input === 'sign') expect(found[0]?.step.with).toMatchObject({ sign: 'keyless' });
  });
});

describe.each(paths.filter((path) => path.startsWith('docs/')))('%s, copied as it is,', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const example = workflow.parse(parse(text));
  const gates = (steps: readonly Step[]) => steps.filter(({ uses }) => uses?.startsWith('image-gate/image-gate@'));

  it('needs no variable, and no secret for a pull request: a fork has none', () => {
    expect(text).not.toContain('vars.');
    const steps = proposed(example).flatMap((job) => job.steps);
    const always = steps.filter((step) => !step.if?.includes("event_name == 'push'"));
    expect(JSON.stringify(always)).not.toContain('secrets.');
  });

  it('has the rights for what it sends, or does not send it', () => {
    for (const job of Object.values(example.jobs))
      for (const { with: given = {} } of gates(job.steps)) {
        if (given['upload-sarif'] !== false) expect(job.permissions).toMatchObject({ 'security-events': 'write' });
        if (proposed(example).includes(job))
          expect(job.permissions).toMatchObject({ 'pull-requests': given.comment === 'never' ? 'read' : 'write' });
      }
  });

  it('has a builder of its own where it pushes what it builds', () => {
    for (const { steps } of Object.values(example.jobs))
      if (gates(steps).some((step) => step.with?.push !== undefined))
        expect(steps.map(({ uses }) => uses?.split('@')[0])).toContain('docker/setup-buildx-action');
  });
});

describe('the workflow of a release', () => {
  const path = '.github/workflows/release.yml';
  const text = readFileSync(join(root, path), 'utf8');
  const release = workflow.extend({ concurrency: z.unknown() }).parse(parse(text));
  const jobs = Object.entries(release.jobs);

  it('runs for the tags of versions alone, one at a time', () => {
    expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    expect(release.concurrency).toEqual({ group: 'release', 'cancel-in-progress': false });
  });

  it('tests everything first, publishes what was signed, and moves the tag of the major version last', () => {
    const order = jobs.map(([name, { needs }]) => [needs, name]);
    expect(order).toEqual([
      [undefined, 'test'],
      ['test', 'make'],
      ['make', 'sign'],
      ['sign', 'github'],
      ['github', 'npm'],
      ['npm', 'major'],
    ]);
    expect(release.jobs.test?.steps.map(({ run }) => run).slice(1)).toEqual([
      'script/release check "$GITHUB_REF_NAME"',
      '.ci/run',
    ]);
    const taken = jobs.flatMap(([name, { steps }]) =>
      steps.flatMap((step) => (/download-artifact/.test(step.uses ?? '') ? [[name, step.with?.name]] : [])),
    );
    expect(taken).toEqual([
      ['sign', 'made'],
      ['github', 'release'],
      ['npm', 'release'],
    ]);
  });

  it('asks for approval before every right to write, and knows no secret', () => {
    for (const [, { permissions = {}, environment }] of jobs)
      if (Object.values(permissions).includes('write')) expect(environment).toBe('release');
    expect(text).not.toContain('secrets.');
  });

  it('takes nothing from a cache, which other workflows may have filled', () => {
    expect(text).not.toContain('actions/cache');
  });

  it('is the only one that publishes', () => {
    const others = paths.filter((one) => one.startsWith('.github/') && one !== path);
    for (const other of others)
      expect(readFileSync(join(root, other), 'utf8')).not.toMatch(/gh release|npm publish|script\/release|refs\/tags/);
  });
});
