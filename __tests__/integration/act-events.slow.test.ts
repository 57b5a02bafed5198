import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Captured, type EventWorld, pullRequest, startEventWorld } from './act-event.js';
import type { ShownJob } from './act-log.js';
import { type ActRepository, createRepository, type Files, type Proposal } from './act-repository.js';
import { fixed, lodash, vulnerable } from './gate-world.js';
import { longest } from './run-act.js';

const page = 'https://github.com/octo-org/octo-repo';
const dockerfile = 'FROM scratch\nCOPY app /app\n';
/** lodash with HIGH and MEDIUM advisories, and without the CRITICAL one of `vulnerable`. */
const passable = lodash('4.17.12');

let world: EventWorld;
let category: string;
beforeAll(async () => {
  world = await startEventWorld();
  category = `image-gate/${world.registry.host}/app/`;
}, longest);
afterAll(() => world?.stop(), longest);

/** A line of `.trivyignore` that holds for a month. */
function exception(id: string, reason: string): string {
  const end = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  return `${id}  # ${reason}, Expiry: ${end}\n`;
}

/** The one job of image.yml. */
function only({ jobs }: Captured): ShownJob {
  const [job, ...others] = Object.values(jobs);
  if (job === undefined || others.length > 0) throw new Error(`there are ${others.length + 1} jobs`);
  return job;
}

interface SarifLog {
  readonly runs: readonly [
    { readonly automationDetails: { readonly id: string }; readonly results: readonly { readonly ruleId: string }[] },
  ];
}

/** What code scanning has: where it belongs, its category and the ids of the findings, the worst first. */
function uploads({ state }: ActRepository) {
  return state.uploads.map(({ commit, ref, sarif }) => {
    const [{ automationDetails, results }] = (sarif as SarifLog).runs;
    return { commit, ref, category: automationDetails.id, findings: results.map(({ ruleId }) => ruleId.split('/')[0]) };
  });
}

/** The comments of the pull request. */
function comments({ state }: ActRepository) {
  return state.comments.get(pullRequest) ?? [];
}

/** Nothing that was sent or answered is against GitHub's own description of its API. */
function expectNoViolations({ github, readOnly }: ActRepository): void {
  expect([...github.violations, ...readOnly.violations]).toEqual([]);
}

describe('a push to main whose image passes', () => {
  let repository: ActRepository;
  let commit: string;
  let captured: Captured;
  beforeAll(async () => {
    repository = await createRepository({
      Dockerfile: dockerfile,
      ...passable,
      '.trivyignore': exception('CVE-2021-23337', 'no template comes from outside'),
    });
    commit = await repository.checkOut('main');
    captured = await world.run(repository, { file: 'image.yml' });
  }, longest);
  afterAll(() => repository?.close());

  it('ends well, and every later step goes by what the gate says', () => {
    const job = only(captured);
    expect({ code: captured.code, result: job.result }).toEqual({ code: 0, result: 'success' });
    expect(job.outputs).toMatchObject({ verdict: 'passed', pushed: 'true', critical: '0', high: '1', medium: '1' });
    expect(job.outputs).toMatchObject({ low: '0', unknown: '0', blocking: '0', excepted: '1', 'comment-url': '' });
    expect(job.step('deploy').output).toBe(`deploying app@${job.outputs.digest}\n`);
    expect(job.step('tell').result ?? 'skipped').toBe('skipped');
  });

  it('has brought the scanned image to the registry', async () => {
    const { digest, imageid, metadata } = only(captured).outputs;
    expect(await world.digestOf('app', 'latest')).toBe(digest);
    expect(await world.imageIdOf('app', 'latest')).toBe(imageid);
    expect(JSON.parse(metadata)).toMatchObject({ 'containerimage.digest': digest });
  });

  it('has brought the open findings of this commit to code scanning', () => {
    const findings = ['CVE-2020-8203', 'CVE-2020-28500'];
    expect(uploads(repository)).toEqual([{ commit, ref: 'refs/heads/main', category, findings }]);
    expect(only(captured).outputs).toMatchObject({
      'sarif-uploaded': 'true',
      'sarif-id': repository.state.uploads[0]?.id,
    });
    expectNoViolations(repository);
  });

  it('has stored JSON, record, SARIF, summary and what its exceptions say as VEX as an artifact', () => {
    const { outputs } = only(captured);
    const name = `trivy-results-${world.registry.host.replace(':', '-')}-app`;
    expect(Object.keys(captured.artifacts)).toEqual([name]);
    const files = captured.artifacts[name];
    const record = `${name.replace('trivy-results-', 'image-gate-record-')}.json`;
    const vex = `${name.replace('trivy-results-', 'vex-')}.openvex.json`;
    expect([...(files?.keys() ?? [])].sort()).toEqual([record, `${name}.json`, `${name}.md`, `${name}.sarif`, vex]);
    expect(JSON.parse(files?.get(record)?.toString() ?? '')).toMatchObject({ verdict: outputs.verdict });
    const parsed = (ending: string) => JSON.parse(files?.get(`${name}.${ending}`)?.toString() ?? '');
    expect(parsed('json')).toMatchObject({ ArtifactName: expect.any(String), Metadata: { ImageID: outputs.imageid } });
    expect(parsed('sarif')).toEqual(repository.state.uploads[0]?.sarif);
    expect(files?.get(`${name}.md`)?.toString()).toContain(`**Pushed** \`${world.registry.host}/app:latest\``);
    expect(outputs).toMatchObject({
      'artifact-id': '1000',
      'artifact-url': `${page}/actions/runs/1/artifacts/1000`,
      'json-file': expect.stringMatching(`/${name}\\.json$`),
    });
  });

  it('says in its summary what was found, pushed and sent', () => {
    const { outputs, step } = only(captured);
    const { summary } = step('gate');
    expect(summary).toMatch(
      /^## ✅ Passed: nothing that the policy blocks \(1 HIGH warned; 1 MEDIUM logged; 1 HIGH excepted\)/,
    );
    expect(summary).toContain(`**Pushed** \`${world.registry.host}/app:latest\` with digest \`${outputs.digest}\``);
    expect(summary).toContain('no template comes from outside');
    expect(summary).toContain(`[Artifact with all reports](${outputs['artifact-url']})`);
  });

  it('annotates the line that brings what it warns of', () => {
    expect(only(captured).step('gate').annotations).toEqual([
      {
        level: 'warning',
        place: 'Dockerfile:2',
        title: 'HIGH CVE-2020-8203: lodash 4.17.12',
        message: expect.stringContaining('Upgrade lodash from 4.17.12 to 4.17.21.'),
      },
    ]);
  });
});

describe('a pull request of the same repository that is blocked, blocked again and then passes', () => {
  const main: Files = { Dockerfile: dockerfile, ...fixed };
  let repository: ActRepository;
  const proposals: Proposal[] = [];
  const runs: Captured[] = [];
  const bodies: string[] = [];
  let tagWhileBlocked: string;
  beforeAll(async () => {
    repository = await createRepository(main);
    const next = async (files: Files) => {
      const proposal = await repository.propose('update', files);
      proposals.push(proposal);
      runs.push(await world.run(repository, { file: 'image.yml', proposal }));
      bodies.push(...comments(repository).map(({ body }) => body));
    };
    await next(vulnerable);
    await next({ ...vulnerable, ...minimist });
    tagWhileBlocked = await world.digestOf('app', 'update');
    await next(passable);
  }, longest);
  afterAll(() => repository?.close());

  /** Its advisory is CRITICAL. */
  const minimist = {
    'app/node_modules/minimist/package.json': JSON.stringify({ name: 'minimist', version: '1.2.0', license: 'MIT' }),
  };
  const run = (index: number): ShownJob => only(runs[index] as Captured);

  it('fails its step with one line, and later steps see the verdict', () => {
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 0]);
    const { result, step, outputs } = run(0);
    expect({ result, gate: step('gate').result }).toEqual({ result: 'failure', gate: 'failure' });
    expect(step('gate').annotations.filter(({ place }) => place === undefined)).toEqual([
      { level: 'error', message: 'Blocked: 1 finding to fix (1 CRITICAL)' },
    ]);
    expect(outputs).toMatchObject({ verdict: 'blocked', pushed: 'false', blocking: '1', critical: '1', high: '3' });
    expect(step('tell')).toMatchObject({ result: 'success', output: 'failure blocked 1\n' });
    expect(step('deploy').result ?? 'skipped').toBe('skipped');
  });

  it('pushes nothing until it passes', async () => {
    expect(tagWhileBlocked).toBe('status 404');
    expect(await world.digestOf('app', 'update')).toBe(run(2).outputs.digest);
    expect(run(2).step('deploy').output).toBe(`deploying app@${run(2).outputs.digest}\n`);
  });

  it('annotates the line of the Dockerfile, an error for what blocks and a warning for what does not', () => {
    const { annotations } = run(0).step('gate');
    expect(annotations.filter(({ place }) => place !== undefined)).toEqual([
      {
        level: 'error',
        place: 'Dockerfile:2',
        title: 'CRITICAL CVE-2019-10744: lodash 4.17.4',
        message: expect.stringContaining('Upgrade lodash from 4.17.4 to 4.17.21.'),
      },
      expect.objectContaining({
        level: 'warning',
        place: 'Dockerfile:2',
        title: 'HIGH CVE-2018-16487 and 2 more: lodash 4.17.4',
      }),
    ]);
  });

  it('gives code scanning the merge commit under the ref of the pull request', () => {
    const places = uploads(repository).map(({ commit, ref, category }) => ({ commit, ref, category }));
    expect(places).toEqual(
      proposals.map(({ merge }) => ({ commit: merge, ref: `refs/pull/${pullRequest}/merge`, category })),
    );
    expect(uploads(repository)[0]?.findings[0]).toBe('CVE-2019-10744');
    expectNoViolations(repository);
  });

  it('makes one comment, brings it up to date, and turns it when the image passes', () => {
    const [comment, ...others] = comments(repository);
    expect(others).toEqual([]);
    const url = `${page}/pull/${pullRequest}#issuecomment-${comment?.id}`;
    expect(runs.map((captured) => only(captured).outputs['comment-url'])).toEqual([url, url, url]);
    const [first, second, third] = bodies;
    expect(first).toMatch(
      /^<!-- image-gate [0-9a-f]{16} blocked -->\n\n## ❌ Blocked: 1 finding to fix \(1 CRITICAL\)/,
    );
    expect(second).toContain('## ❌ Blocked: 2 findings to fix (2 CRITICAL)');
    expect(second).toContain('`minimist`');
    expect(third).toMatch(/^<!-- image-gate [0-9a-f]{16} passed -->\n\n## ✅ Passed/);
    expect(third).toContain('**Now passes:** an earlier commit of this pull request was blocked');
    expect(third?.match(/image-gate [0-9a-f]{16}/)?.[0]).toBe(first?.match(/image-gate [0-9a-f]{16}/)?.[0]);
  });

  it('keeps the reports of the blocked image, and says in the summary what to do', () => {
    expect(Object.keys(runs[0]?.artifacts ?? {})).toHaveLength(1);
    const { summary } = run(0).step('gate');
    expect(summary).toMatch(/^## ❌ Blocked: 1 finding to fix \(1 CRITICAL\)/);
    expect(summary).toContain('`npm install lodash@4.17.21`');
    expect(summary).toContain(`[Comment on the pull request](${run(0).outputs['comment-url']})`);
  });
});

describe('a pull request of a fork', () => {
  const main: Files = {
    Dockerfile: dockerfile,
    ...fixed,
    '.trivyignore': exception('CVE-2018-16487', 'known to main'),
  };
  /** What would let everything through, were it to count. */
  const own: Files = {
    '.trivyignore': exception('CVE-2019-10744', 'says the fork'),
    '.github/image-gate.yml': 'severity: { critical: log }\n',
  };
  let repository: ActRepository;
  let blocked: Captured;
  let passed: Captured;
  let insider: Captured;
  beforeAll(async () => {
    repository = await createRepository(main);
    const propose = (branch: string, files: Files, fork?: string) =>
      repository
        .propose(branch, files)
        .then((proposal) => world.run(repository, { file: 'image.yml', proposal, ...(fork ? { fork } : {}) }));
    blocked = await propose('patch', { ...vulnerable, ...own }, 'mallory/octo-repo');
    passed = await propose('good-patch', passable, 'mallory/octo-repo');
    insider = await propose('insider', { ...vulnerable, ...own });
  }, longest);
  afterAll(() => repository?.close());

  it('is judged by the rules of its base branch alone', () => {
    const { outputs } = only(blocked);
    expect(outputs).toMatchObject({ verdict: 'blocked', blocking: '1', critical: '1', high: '2', excepted: '1' });
    expect(only(blocked).step('gate').summary).not.toContain('says the fork');
  });

  it('differs in that from a pull request of the repository, whose exceptions count; no one’s policy does', () => {
    const { outputs, step } = only(insider);
    expect(outputs).toMatchObject({ verdict: 'passed', critical: '0', excepted: '2' });
    expect(step('gate').summary).toContain('says the fork');
    expect(step('gate').summary).toContain('default policy');
  });

  it('gets no upload and no comment, with the reason and what to do, and its verdict stands', async () => {
    expect(blocked.code).toBe(1);
    const { outputs, step } = only(blocked);
    expect(outputs).toMatchObject({ 'sarif-uploaded': 'false', 'sarif-id': '', 'comment-url': '', pushed: 'false' });
    expect(await world.digestOf('app', 'patch')).toBe('status 404');
    expect(step('gate').annotations.filter(({ place }) => place === undefined)).toEqual([
      {
        level: 'notice',
        message: expect.stringMatching(
          /^Code scanning: .*may only read.*workflow_run[\s\S]*\nComment: .*may only read.*pull-requests: write/,
        ),
      },
      { level: 'notice', message: expect.stringContaining('after the merge the image would pass') },
      { level: 'error', message: 'Blocked: 1 finding to fix (1 CRITICAL)' },
    ]);
    // The one that is there tells of the pull request of the repository, whose new exception counts.
    expect(comments(repository).map(({ body }) => /\/app:(\w+)` passed/.exec(body)?.[1])).toEqual(['insider']);
  });

  it('has its reports in the artifact, which a workflow_run job can upload', () => {
    const [files] = Object.values(blocked.artifacts);
    const sarif = [...(files ?? [])].find(([name]) => name.endsWith('.sarif'))?.[1].toString() ?? '';
    expect((JSON.parse(sarif) as SarifLog).runs[0].automationDetails.id).toBe(category);
    expect(only(blocked).outputs['artifact-id']).toBe('1000');
    expectNoViolations(repository);
  });

  it('passes where it passes, however little may be told', () => {
    expect(passed.code).toBe(0);
    expect(only(passed).outputs).toMatchObject({ verdict: 'passed', high: '2', 'sarif-uploaded': 'false' });
  });
});

describe('an event without a pull request', () => {
  let repository: ActRepository;
  beforeAll(async () => {
    repository = await createRepository({ Dockerfile: dockerfile, ...passable });
  });
  afterAll(() => repository?.close());

  it.each([
    { name: 'push', ref: 'refs/tags/v1.2.3' },
    { name: 'schedule', ref: 'refs/heads/main' },
    { name: 'workflow_dispatch', ref: 'refs/heads/main' },
  ])(
    'gives code scanning its commit and ref: $name of $ref',
    async ({ name, ref }) => {
      const commit = await repository.checkOut('main');
      const captured = await world.run(repository, { file: 'image.yml', name, ref });
      expect(only(captured).outputs).toMatchObject({ verdict: 'passed', pushed: 'true', 'comment-url': '' });
      expect(uploads(repository).at(-1)).toMatchObject({ commit, ref, category });
      expectNoViolations(repository);
    },
    longest,
  );
});

describe('a matrix of three images', () => {
  const images = ['api', 'web', 'ai-worker'] as const;
  let repository: ActRepository;
  let commit: string;
  let captured: Captured;
  beforeAll(async () => {
    const below = (folder: string, files: Files) =>
      Object.fromEntries(
        Object.entries({ Dockerfile: dockerfile, ...files }).map(([path, text]) => [`${folder}/${path}`, text]),
      );
    repository = await createRepository({
      ...below('api', fixed),
      ...below('web', vulnerable),
      ...below('ai-worker', passable),
    });
    commit = await repository.checkOut('main');
    captured = await world.run(repository, { file: 'images.yml' });
  }, longest);
  afterAll(() => repository?.close());

  it('judges each on its own, and each job has its own outputs', () => {
    expect(captured.code).toBe(1);
    const told = images.map((image) => {
      const { step, outputs } = captured.jobs[image] as ShownJob;
      return [image, step('gate').result, outputs.verdict, outputs.critical, outputs.high, outputs.pushed];
    });
    expect(told).toEqual([
      ['api', 'success', 'passed', '0', '0', 'true'],
      ['web', 'failure', 'blocked', '1', '3', 'false'],
      ['ai-worker', 'success', 'passed', '0', '2', 'true'],
    ]);
  });

  it('pushes those that pass', async () => {
    const digests = await Promise.all(images.map((image) => world.digestOf(image, 'latest')));
    const [api, , worker] = images.map((image) => captured.jobs[image]?.outputs.digest);
    expect(digests).toEqual([api, 'status 404', worker]);
  });

  it('gives each an artifact and a category of its own', () => {
    const host = world.registry.host;
    const names = images.map((image) => `trivy-results-${host.replace(':', '-')}-${image}`);
    expect(Object.keys(captured.artifacts).sort()).toEqual([...names].sort());
    const ids = images.map((image) => captured.jobs[image]?.outputs['artifact-id']);
    expect(new Set(ids).size).toBe(3);
    const places = uploads(repository).map(({ commit: at, ref, category: kept }) => [at, ref, kept].join(' '));
    const expected = images.map((image) => `${commit} refs/heads/main image-gate/${host}/${image}/`);
    expect(places.sort()).toEqual(expected.sort());
    expectNoViolations(repository);
  });

  it('annotates the Dockerfile of the image that is to blame', () => {
    const errors = images.map((image) =>
      captured.jobs[image]
        ?.step('gate')
        .annotations.flatMap(({ level, place }) => (level === 'error' && place ? [place] : [])),
    );
    expect(errors).toEqual([[], ['web/Dockerfile:2'], []]);
  });
});
