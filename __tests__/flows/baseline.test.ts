import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { Cancelled } from '../../src/host/errors.js';
import type { GithubApi } from '../../src/host/ports.js';
import { FakeClock } from '../host/fake-ports.js';
import { type ImageRecipe, type MadeLayout, makeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { report, result, vulnerability } from '../scan/report.js';
import { commit, type FlowWorld, flowWorld, type WorldChange } from './world.js';

let world: FlowWorld;
let registry: FakeRegistry;
/** What a test says of the files of commits: `commit path` to a text. */
let contents: Map<string, string>;
beforeEach(async () => {
  registry = await startFakeRegistry();
  contents = new Map();
  world = pullRequest({});
});
afterEach(async () => {
  await registry.close();
  world.close();
});

const tip = 'b'.repeat(40);

/** What was written below the pull request. */
const comments: string[] = [];

/** A run for a pull request that goes to `main`. */
function pullRequest(change: WorldChange): FlowWorld {
  const github = (willing: GithubApi): GithubApi => ({
    request: async (request) => {
      const ok = (body: object) => ({ status: 200, headers: {}, body });
      const head = { sha: commit, repo: { full_name: 'octo-org/octo-repo' } };
      if (/\/pulls\/7$/.test(request.route)) return ok({ number: 7, state: 'open', base: { ref: 'main' }, head });
      if (request.method === 'POST' && request.route.endsWith('/comments'))
        comments.push((request.body as { body: string }).body);
      if (request.route.includes('/branches/')) return ok({ name: 'main', protected: true, commit: { sha: tip } });
      return willing.request(request);
    },
  });
  const made = flowWorld({ github, ...change });
  const file = join(made.directory, 'event.json');
  const head = { sha: commit, ref: 'feature', repo: { full_name: 'octo-org/octo-repo' } };
  const pull = { number: 7, head, base: { ref: 'main' }, user: { login: 'jane' } };
  writeFileSync(file, JSON.stringify({ pull_request: pull, repository: { default_branch: 'trunk' } }));
  const environment = {
    ...made.environment,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: 'refs/pull/7/merge',
  };
  const openContents: FlowWorld['openContents'] = () => ({
    read: async (path, at) => {
      const text = contents.get(`${at} ${path}`);
      return text === undefined ? undefined : Buffer.from(text);
    },
    list: async () => [],
    isExecutable: async () => false,
  });
  return { ...made, environment, openContents };
}

const critical = { VulnerabilityID: 'CVE-2026-1001', Severity: 'CRITICAL' };
const another = {
  ...critical,
  VulnerabilityID: 'CVE-2026-1002',
  PkgName: 'right-pad',
  PkgPath: 'app/right-pad/package.json',
};

function reportOn(imageId: string | undefined, found: readonly object[], architecture = 'amd64', more: object = {}) {
  return report([result({ Vulnerabilities: found.map((one) => vulnerability({ ...one })) })], {
    Metadata: {
      ImageID: imageId,
      ImageConfig: { os: 'linux', architecture },
    },
    ...more,
  });
}

/** Builds an image in which Trivy will find this. The number makes it another image. */
async function build(
  number: number,
  found: readonly object[],
  images: readonly ImageRecipe[] = [{}],
): Promise<MadeLayout> {
  const image = join(world.workspace, 'image');
  rmSync(image, { recursive: true, force: true });
  const made = await makeLayout(image, {
    images: images.map((one) => ({
      layers: [{ files: { base: 'common' } }, { files: { number: String(number) } }],
      ...one,
    })),
  });
  for (const [index, { manifest, config }] of made.images.entries()) {
    const [, architecture] = (images[index]?.platform ?? 'linux/amd64').split('/');
    const file = join(world.directory, `${manifest.digest.slice(7)}.json`);
    writeFileSync(file, JSON.stringify(reportOn(config.digest, found, architecture)));
  }
  // Gives the report on the image that it is to scan, and fails without one.
  const script = `while [ "$1" != --output ]; do shift; done
read -r index < ../image/index.json
digest=\${index#*sha256:}
exec cp '${world.directory}'/"\${digest%%\\"*}.json" "$2"`;
  writeFileSync(join(world.directory, 'trivy'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return made;
}

const newOnly = 'gate-on: new\n';
const policy = (text: string) => world.repository('.github/image-gate.yml', text);
const run = (more: Readonly<Record<string, string | undefined>> = {}) =>
  runAction(world, world.inputs({ tags: `${registry.host}/app:pr-7`, comment: 'always', ...more }));

/** Puts an image into the registry in which Trivy will find this. */
async function published(tag: string, found: readonly object[], images?: readonly ImageRecipe[]): Promise<void> {
  const { root, images: made, path } = await build(1, found, images);
  const [repository = '', name] = tag.split(':');
  const documents = [...made.map(({ manifest }) => manifest), root];
  for (const { config, layers } of made) {
    for (const { digest } of [config, ...layers])
      registry.storage.blobs.set(`${repository}@${digest}`, readFileSync(path(digest)));
  }
  for (const { digest, mediaType } of documents)
    registry.seedManifest(repository, readFileSync(path(digest)), mediaType, digest === root.digest ? name : undefined);
}

const summary = () => world.told.summaries.join('\n');
const scans = () => world.events.filter((event) => event === `start ${join(world.directory, 'trivy')}`).length;
const notes = (level: string) =>
  world.log.lines.filter((line) => line.startsWith(`${level}: `) && /aseline/.test(line));
const written = () => JSON.parse(readFileSync(world.told.outputs?.['record-file'] ?? '', 'utf8'));

describe('a pull request under `gate-on: new`', () => {
  it('passes with what its base branch’s image has too, and says so everywhere', async () => {
    await published('app:main', [critical, another]);
    policy(newOnly);
    await build(2, [critical]);
    expect(await run()).toBe(0);
    expect(summary()).toMatch(/^## ✅ Passed: nothing new that the policy blocks \(1 CRITICAL warned\)/);
    expect(summary()).toContain(`### Compared with \`${registry.host}/app:main\``);
    expect(summary()).toContain('| 🟥\u00a0CRITICAL | · | 1 | 1 |');
    expect(summary()).toContain('Only what is new can block (`gate-on: new`).');
    expect(summary()).toMatch(/Fixed: 1 finding<\/summary>[\s\S]*`CVE-2026-1002`[\s\S]*`right-pad` `1.0.0`/);
    expect(world.told.shown.join('\n')).toMatch(/warns \(still there\)[\s\S]*0 new, 1 still there, 1 fixed/);
    // Shown on lines of the change is only what the change brings.
    expect(world.told.annotations).toEqual([]);
    expect(world.told.outputs).toMatchObject({ new: '0', fixed: '1' });
    expect(written().baseline).toMatchObject({
      state: 'compared',
      source: 'image',
      digest: registry.tags.get('app:main'),
      counts: { CRITICAL: { new: 0, 'still-there': 1, fixed: 1 } },
      fixed: [{ id: 'CVE-2026-1002', package: 'right-pad' }],
      packages: { counts: { added: 0, removed: 0, changed: 0, unchanged: 1 } },
    });
    expect(summary()).toContain('0 added, 0 removed, 0 changed, 1 unchanged since the baseline.');
    const sarif = JSON.parse(readFileSync(world.told.outputs?.['sarif-file'] ?? '', 'utf8'));
    expect(sarif.runs[0].results).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(scans()).toBe(2);
    // An earlier step may have built anything under that name.
    expect(world.events.filter((event) => event === 'start docker')).toEqual([]);
  });

  it('is blocked for what is new alone', async () => {
    await published('app:main', [critical]);
    policy(newOnly);
    await build(2, [critical, another]);
    expect(await run()).toBe(1);
    expect(summary()).toMatch(/^## ❌ Blocked: 1 new finding to fix \(1 CRITICAL\)/);
    expect(world.told.annotations).toEqual([
      expect.stringContaining('right-pad'),
      expect.stringContaining('Blocked: 1 new finding'),
    ]);
    expect(world.told.outputs).toMatchObject({ new: '1', fixed: '0' });
    expect(written()).toMatchObject({
      baseline: { fixed: [] },
      findings: [
        { action: 'warn', presence: 'still-there' },
        { id: 'CVE-2026-1002', action: 'block', presence: 'new' },
      ],
    });
  });

  it('pulls only what it lacks, and only the platforms that it has', async () => {
    await published('app:main', [critical], [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }]);
    policy(newOnly);
    await build(2, [critical]);
    expect(await run()).toBe(0);
    // An index, a manifest, a config and the one layer that differs.
    expect(
      registry.requests.filter(({ line, status }) => /GET .*\/(blobs|manifests)\//.test(line) && status === 200),
    ).toHaveLength(4);
    expect(scans()).toBe(2);
  });

  it('counts everything as new where the base branch has no image yet, which is no warning', async () => {
    policy(newOnly);
    await build(2, [critical]);
    expect(await run()).toBe(1);
    expect(notes('warning')).toEqual([]);
    expect(notes('info')).toEqual([expect.stringContaining('there is no such image yet')]);
    expect(summary()).toMatch(/> \[!NOTE\]\n> Everything counts as new: the baseline .*app:main is not read/);
    expect(summary()).toContain('there is no baseline, so everything counts as new');
    expect(written().baseline).toMatchObject({ state: 'unread' });
  });
});

/** docs/base-pull-requests.md: what is built from another base is judged as every change is. */
describe('a pull request with another base image', () => {
  it('has a comment that says exactly what the base changes in the image that is built', async () => {
    const of = (count: number, first: number) =>
      Array.from({ length: count }, (_, index) => ({ VulnerabilityID: `CVE-2026-${first + index}`, Severity: 'HIGH' }));
    await published('app:main', of(14, 1001));
    policy('gate-on: all\nbaseline: auto\n');
    contents.set(`${tip} .github/image-gate.yml`, 'gate-on: all\nbaseline: auto\n');
    await build(2, [...of(2, 1001), ...of(1, 2001)]);
    comments.length = 0;
    expect(await run()).toBe(0);
    expect(comments).toEqual([expect.stringContaining('**1 new, 2 still there, 12 fixed**, compared with')]);
    expect(world.told.outputs).toMatchObject({ new: '1', fixed: '12' });
  });
});

describe('a baseline in the policy', () => {
  const other = () => `baseline: ${registry.host}/app:other`;
  const rule = (text: string) => `images: [{ match: "${registry.host}/app", ${text} }]\n`;
  /** The policy of the base branch, what the pull request makes of it, the input, and with what the image is compared. */
  const ruled: readonly (readonly [string, () => string, () => string, string | undefined, string | undefined])[] = [
    ['is compared with', () => `${newOnly}${other()}`, () => '', undefined, 'other'],
    ['counts for the images of a rule', () => `${newOnly}${rule(other())}`, () => '', undefined, 'other'],
    ['gives way to the input', () => `${newOnly}${other()}`, () => '', 'auto', 'main'],
    ['is not chosen by the pull request', () => newOnly, () => `${newOnly}${other()}`, undefined, 'main'],
    ['is not taken away by the pull request', () => `${newOnly}${other()}`, () => newOnly, undefined, 'other'],
    ['is asked for by auto, whatever may block', () => 'baseline: auto', () => '', undefined, 'main'],
    ['is not needed', () => 'gate-on: all', () => '', undefined, undefined],
  ];
  it.each(ruled)('%s', async (_, base, proposed, baseline, tag) => {
    await published('app:main', [critical]);
    await published('app:other', [critical, another]);
    contents.set(`${tip} .github/image-gate.yml`, base());
    policy(proposed());
    await build(2, [critical]);
    await run({ 'policy-from': 'auto', ...(baseline === undefined ? {} : { baseline }) });
    expect(written().baseline?.name).toEqual(tag && `${registry.host}/app:${tag}`);
  });
});

describe('a baseline that is another image', () => {
  /** The policy, the inputs, and what the warning says. */
  const another: readonly (readonly [
    string,
    () => string,
    () => Readonly<Record<string, string | undefined>>,
    RegExp,
  ])[] = [
    [
      'that the policy names for all',
      () => `baseline: ${registry.host}/worker:main`,
      () => ({}),
      /worker:main is not read, so everything counts as new: it is a different image than \S+\/app:pr-7, which is judged\. Name an earlier state of the same image/,
    ],
    [
      'that a rule of the policy names',
      () => `images: [{ match: "${registry.host}/app", baseline: "${registry.host}/worker:main" }]`,
      () => ({}),
      /it is a different image than \S+\/app:pr-7/,
    ],
    [
      'that the input names',
      () => '',
      () => ({ baseline: `${registry.host}/worker:main` }),
      /it is a different image than \S+\/app:pr-7/,
    ],
    [
      'for all that is known of an image without a name',
      () => `baseline: ${registry.host}/worker:main`,
      () => ({ tags: undefined, input: join(world.workspace, 'image') }),
      /the judged image has no name to compare it with\. Give the image a name in `tags`/,
    ],
  ];
  it.each(another)('%s makes nothing known, and is not pulled', async (_, text, inputs, says) => {
    await published('worker:main', [critical]);
    policy(`${newOnly}${text()}\n`);
    await build(2, [critical]);
    expect(await run(inputs())).toBe(1);
    expect(notes('warning')).toEqual([expect.stringMatching(says)]);
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', new: '' });
    expect(registry.requests).toEqual([]);
    expect(scans()).toBe(1);
  });

  it('is one by the last part of its repository alone: a mirror has the same one', async () => {
    await published('mirror/app:main', [critical]);
    policy(`${newOnly}baseline: ${registry.host}/mirror/app:main\n`);
    await build(2, [critical]);
    expect(await run()).toBe(0);
  });

  it('is for the input to name where the image has no name', async () => {
    await published('worker:main', [critical]);
    policy(newOnly);
    await build(2, [critical]);
    const inputs = { tags: undefined, input: join(world.workspace, 'image'), baseline: `${registry.host}/worker:main` };
    expect(await run(inputs)).toBe(0);
  });
});

describe('what nobody asked for', () => {
  it('is not pulled and not scanned', async () => {
    await published('app:main', [critical]);
    policy('severity: { critical: log }');
    await build(2, [critical]);
    expect(await run()).toBe(0);
    expect(registry.requests).toEqual([]);
    expect(scans()).toBe(1);
    expect(summary()).not.toMatch(/aseline|Compared/);
    expect(written().baseline).toBeUndefined();
    expect(world.told.outputs).toMatchObject({ new: '', fixed: '' });
  });

  it('is told where it is asked for, whatever may block', async () => {
    await published('app:main', [critical]);
    policy('gate-on: all');
    await build(2, [critical, another]);
    expect(await run({ baseline: 'auto' })).toBe(1);
    expect(summary()).toMatch(/^## ❌ Blocked: 2 findings to fix/);
    expect(summary()).toContain('| 🟥\u00a0CRITICAL | 1 | 1 | · |');
    expect(summary()).toMatch(/CVE-2026-1002`?\]?[^|]*\(new\)/);
    expect(summary()).toContain('What is still there counts like what is new (`gate-on: all`).');
  });
});

/** How a baseline may be unreadable: what is done for it, and what the warning says. */
const unreadable: readonly (readonly [string, () => string | Promise<string>, RegExp])[] = [
  ['a registry that is down', () => '127.0.0.1:1/app:main', /127\.0\.0\.1:1/],
  ['an image that is not there', () => `${registry.host}/app:absent`, /answered 404/],
  [
    'a registry that wants a login',
    async () => {
      await registry.close();
      registry = await startFakeRegistry({ auth: { kind: 'basic', users: { jane: 'secret' } } });
      return `${registry.host}/app:main`;
    },
    /answered 401/,
  ],
  [
    'an image of another platform',
    async () => {
      await published('app:main', [critical], [{ platform: 'linux/arm64' }]);
      return `${registry.host}/app:main`;
    },
    /has no image for linux\/amd64/,
  ],
  [
    'an image that Trivy fails on',
    async () => {
      await published('app:main', [critical]);
      rmSync(join(world.directory, `${manifestOf('app:main')}.json`));
      return `${registry.host}/app:main`;
    },
    /Trivy failed|ended with|exit code 1/,
  ],
  ['a file that is not there', () => outside('absent.json'), /there is no file/],
  ['a JSON that breaks off', () => outside('main.json', '{"SchemaVersion": 2,'), /not all of it/],
  ['a JSON of something else', () => outside('main.json', { bomFormat: 'CycloneDX' }), /a CycloneDX SBOM/],
  [
    'a report on a folder',
    () => outside('main.json', { SchemaVersion: 2, ArtifactType: 'filesystem', Results: [] }),
    /not "container_image"/,
  ],
  [
    'a report on another image',
    () => outside('main.json', reportOn(undefined, [critical], 'amd64', named('ghcr.io/octo-org/worker:main'))),
    /report on ghcr\.io\/octo-org\/worker:main, and .*app:pr-7 is judged/,
  ],
  [
    'a report on another platform',
    () => outside('main.json', reportOn(undefined, [critical], 'arm64', named('app:main'))),
    /no image for linux\/amd64, only for linux\/arm64/,
  ],
];

const anyId = `sha256:${'c'.repeat(64)}`;
const named = (ArtifactName: string) => ({ ArtifactName });

/** A report beside the workspace, as an earlier step would bring it. */
function outside(name: string, content?: unknown): string {
  const path = join(world.directory, name);
  const text = JSON.stringify(content, (key, value) => (key === 'Metadata' ? { ...value, ImageID: anyId } : value));
  if (content !== undefined) writeFileSync(path, typeof content === 'string' ? content : text);
  return path;
}

function manifestOf(tag: string): string {
  const index = registry.storage.manifests.get(`app@${registry.tags.get(tag)}`)?.bytes.toString() ?? '';
  return JSON.parse(index).manifests[0].digest.slice(7);
}

describe('a baseline that can not be read', () => {
  it.each(unreadable)('%s: everything counts as new, and that is said', async (_, prepare, says) => {
    const baseline = await prepare();
    policy(newOnly);
    await build(2, [critical]);
    expect(await run({ baseline })).toBe(1);
    // Not 0, and not the number of all findings: it is not known.
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', blocking: '1', new: '', fixed: '' });
    const said = summary().replaceAll(/&#(\d+);/g, (_all, code) =>
      String.fromCodePoint(Number(code)).replace('\u200b', ''),
    );
    expect(said).toMatch(/> \[!WARNING\]\n> Everything counts as new: the baseline /);
    expect(said).toMatch(says);
    expect(world.told.shown.join('\n')).toMatch(/Everything counts as new/);
  });

  it('never lets pass what would be blocked, but nothing that would pass is blocked for it', async () => {
    policy(newOnly);
    await build(2, [{ ...critical, Severity: 'HIGH' }]);
    expect(await run({ baseline: '127.0.0.1:1/app:main' })).toBe(0);
    expect(notes('warning')).toHaveLength(1);
  });

  it('does not keep a run that was ended from ending', async () => {
    await published('app:main', [critical]);
    policy(newOnly);
    await build(2, [critical]);
    const http = { request: () => Promise.reject(new Cancelled('SIGTERM')) };
    await expect(runAction({ ...world, http }, world.inputs({ tags: `${registry.host}/app:pr-7` }))).rejects.toThrow(
      'SIGTERM',
    );
  });
});

describe('a Trivy JSON', () => {
  const good = () =>
    reportOn(anyId, [critical], 'amd64', { ArtifactName: 'ghcr.io/acme/app:main', CreatedAt: '2026-01-01T00:00:00Z' });

  it('is compared without any pull, and its age is told', async () => {
    policy(newOnly);
    await build(2, [critical]);
    expect(await run({ baseline: outside('main.json', good()) })).toBe(0);
    expect(summary()).toMatch(
      /It is a finished report of 2026-01-01: advisories for unchanged packages .* count as new\./,
    );
    expect(scans()).toBe(1);
  });

  it('may be what the gate wrote for the base branch', async () => {
    policy('severity: { critical: log }');
    await build(1, [critical]);
    await run({ tags: `${registry.host}/app:main` });
    const baseline = outside('earlier.json', readFileSync(world.told.outputs?.['json-file'] ?? '', 'utf8'));
    policy(newOnly);
    await build(2, [critical]);
    expect(await run({ baseline })).toBe(0);
  });

  describe('in the workspace of a pull request', () => {
    beforeEach(() => {
      world.repository('main.json', JSON.stringify(good()));
      contents.set(`${tip} .github/image-gate.yml`, newOnly);
    });
    const ruled = { 'policy-from': 'auto', baseline: 'main.json' };

    it('is the change’s own, and not read', async () => {
      await build(2, [critical]);
      expect(await run(ruled)).toBe(1);
      expect(notes('warning')).toEqual([
        expect.stringMatching(/no file main\.json at bbbbbbbbbbbb \(main at b+, whose policy counts\)/),
      ]);
    });

    it('counts as the base branch has it', async () => {
      await build(2, [critical]);
      contents.set(`${tip} main.json`, JSON.stringify(good()));
      world.repository('main.json', '{}');
      expect(await run(ruled)).toBe(0);
    });

    it('counts as it is where the change rules itself', async () => {
      policy(newOnly);
      await build(2, [critical]);
      expect(await run({ baseline: 'main.json' })).toBe(0);
    });
  });
});

describe('on the command line', () => {
  const earlier = () => outside('earlier.json', reportOn(anyId, [critical]));
  const later = () => outside('later.json', reportOn(anyId, [critical, another]));

  it('judge compares two reports', async () => {
    policy(newOnly);
    expect(await runCommandLine(world, ['judge', later(), '--baseline', earlier()])).toBe(1);
    expect(world.told.shown.join('\n')).toMatch(/1 new, 1 still there, 0 fixed[\s\S]*BLOCKED .*1 new finding to fix/);
    expect(await runCommandLine(world, ['judge', earlier(), '--baseline', later()])).toBe(0);
  });

  it('judge without one counts everything as new, and says what is missing', async () => {
    policy(newOnly);
    expect(await runCommandLine(world, ['judge', later()])).toBe(1);
    expect(world.told.shown.join('\n')).toMatch(
      /Everything counts as new: there is no baseline[\s\S]*2 findings to fix/,
    );
  });

  it('scan takes it for one image only', async () => {
    const several = runCommandLine(world, ['scan', 'app:1', 'app:2', '--baseline', 'app:main']);
    await expect(several).rejects.toThrow('--baseline: it is the earlier state of one image, and several are scanned');
    const pattern = runCommandLine(world, ['scan', 'app:*', '--baseline', 'app:main']);
    await expect(pattern).rejects.toThrow('several are scanned');
  });

  it('scan takes a category for one image only', async () => {
    for (const images of [['app:1', 'app:2'], ['app:*']])
      await expect(runCommandLine(world, ['scan', ...images, '--category', 'app'])).rejects.toThrow(
        '--category: images under one category replace the alerts of each other, and several are scanned',
      );
  });

  it('a report as input of the action is compared with a report', async () => {
    policy(newOnly);
    const inputs = { input: undefined, tags: undefined, report: later() };
    expect(await run({ ...inputs, baseline: earlier() })).toBe(1);
    expect(world.told.outputs).toMatchObject({ blocking: '1', new: '1', fixed: '0' });
  });

  it('the record of a finding keeps the day on which the first of these reports had it', async () => {
    policy(newOnly);
    const clock = new FakeClock();
    const judgedOn = async (day: string, input: string, baseline?: string) => {
      clock.time = Date.parse(`${day}T12:00:00Z`);
      const inputs = world.inputs({
        ...{ input: undefined, tags: undefined, report: input, baseline },
        'report-dir': join(world.directory, day),
      });
      await runAction({ ...world, clock }, inputs);
      const { findings } = JSON.parse(readFileSync(world.told.outputs?.['record-file'] ?? '', 'utf8'));
      const seen = findings.map(({ id, firstSeen }: Record<string, string>) => `${id} ${firstSeen ?? '?'}`);
      return { report: world.told.outputs?.['json-file'] ?? '', seen: seen.toSorted() };
    };
    const first = await judgedOn('2026-03-01', earlier());
    expect(first.seen).toEqual(['CVE-2026-1001 ?']);
    const second = await judgedOn('2026-03-02', later(), first.report);
    expect(second.seen).toEqual(['CVE-2026-1001 2026-03-01T12:00:00.000Z', 'CVE-2026-1002 ?']);
    const third = await judgedOn('2026-03-03', later(), second.report);
    expect(third.seen).toEqual(['CVE-2026-1001 2026-03-01T12:00:00.000Z', 'CVE-2026-1002 2026-03-02T12:00:00.000Z']);
  });
});
