import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import { scanPredicate } from '../../src/evidence/statement/scan-predicate.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { CliPorts } from '../../src/flows/ports.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createGithubDownload } from '../../src/host/github/github-download.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { type ActionsState, actions, type FakeArtifact, startStorage } from '../contract/github-actions.js';
import { type GithubFake, type Handlers, refusal, startGithub } from '../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../contract/github-git.js';
import { example } from '../contract/openapi-example.js';
import { zipOf } from '../contract/zip.js';
import { newSigner, scanDocument, signatureDocument } from '../evidence/sample-claims.js';
import { night, recordOf as ofNight } from '../ledger/nights.js';
import { attachWith } from '../oci/registry/attach.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { makeAssessment } from '../report/make-assessment.js';
import { type FlowWorld, flowWorld } from './world.js';

const name = 'octo-org/octo-repo';
const ours = newSigner();
const theirs = newSigner();

let world: FlowWorld;
let client: World;
let registry: FakeRegistry;
let github: GithubFake;
let storage: Awaited<ReturnType<typeof startStorage>>;
let state: GitState;
let runs: ActionsState;
/** What GitHub says of its repositories. */
let isPrivate: boolean;
let faults: Handlers;

beforeEach(async () => {
  [registry, client] = [await startFakeRegistry(), await createWorld()];
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined, GITHUB_TOKEN: 'of-the-run' } });
  world.repository('image-gate.pub', ours.publicKey);
  state = gitState(name);
  const commit = push(state, 'main', { 'README.md': 'x' });
  state.protectedBranches.add('main');
  runs = { name, runs: [{ id: 1, commit }], artifacts: [] };
  storage = await startStorage(runs.artifacts);
  [isPrivate, faults] = [true, {}];
  github = await startGithub({
    ...git(state),
    ...actions(runs, storage.url),
    'repos/get': () => ({
      status: 200,
      body: example('full-repository', { full_name: name, default_branch: 'main', private: isPrivate }),
    }),
    ...Object.fromEntries(
      ['actions/download-artifact', 'actions/list-artifacts-for-repo'].map((operation) => [
        operation,
        (call: Parameters<NonNullable<Handlers[string]>>[0]) =>
          (faults[operation] ?? actions(runs, storage.url)[operation])?.(call) ?? refusal(404),
      ]),
    ),
  });
});
afterEach(async () => {
  world.close();
  client.close();
  storage.close();
  await registry.close();
  await github.close();
  expect(github.violations).toEqual([]);
});

function ports(): CliPorts {
  const access = { log: world.log, clock: world.clock, signal: new AbortController().signal };
  return {
    ...world,
    openGithub: ({ token }) => createGithubApi({ ...access, apiUrl: github.url, token }),
    openDownload: ({ token }) => createGithubDownload({ ...access, apiUrl: github.url, token }),
  };
}
const collect = (...more: readonly string[]) =>
  runCommandLine(ports(), [
    'ledger',
    'collect',
    '--key',
    'image-gate.pub',
    '--ledger',
    `${world.workspace}/ledger`,
    ...more,
  ]);
const show = async (...more: readonly string[]) => {
  await runCommandLine(ports(), ['ledger', 'show', '--ledger', `${world.workspace}/ledger`, ...more]);
  return world.told.shown.at(-1) ?? '';
};
const said = () => world.told.shown.at(-1) ?? '';

/** An image in the registry. */
function pushed(content: string): Descriptor {
  const config = { mediaType: mediaTypes.ociConfig, digest: digestOf(content), size: content.length };
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
  const bytes = Buffer.from(JSON.stringify(manifest));
  registry.seedManifest('app', bytes, mediaTypes.ociManifest, content);
  return { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.length };
}

function recordOf({ digest }: Pick<Descriptor, 'digest'>, change: Partial<ImageRecord> = {}): ImageRecord {
  const record = publishedRecord(makeAssessment());
  const { findings } = ofNight({ at: night(0), faults: ['CVE-2026-0001', 'CVE-2026-0002'] });
  return { ...record, image: { names: [`${registry.host}/app:1`], digest }, verdict: 'passed', findings, ...change };
}

async function attest(image: Descriptor, record: ImageRecord, by = ours): Promise<void> {
  const predicate = scanPredicate(record, { rules: 'branch', maxAge: 86_400_000 });
  const made = [signatureDocument(by), scanDocument(by, predicate)].map((document) =>
    attachmentManifest(image, { artifactType: bundleMediaType, content: document(image.digest), annotations: {} }),
  );
  await attachWith(new Referrers(client), parseReference(`${registry.host}/app@${image.digest}`), made);
}

function uploaded(record: unknown, more: Partial<FakeArtifact> = {}): void {
  const text = typeof record === 'string' ? record : JSON.stringify(record);
  const bytes = zipOf([
    { name: 'trivy-results-app.json', text: '{}' },
    { name: 'image-gate-record-app.json', text },
  ]);
  runs.artifacts.unshift({ id: 100 + runs.artifacts.length, run: 1, name: 'trivy-results-app', bytes, ...more });
}

/** One that is attested and uploaded. */
async function released(content = '1'): Promise<ImageRecord> {
  const image = pushed(content);
  const record = recordOf(image);
  await attest(image, record);
  uploaded(record);
  return record;
}

describe('ledger collect', () => {
  it('adds what a push to the default branch has released, and knows it the next time', async () => {
    await released();
    expect(await collect()).toBe(0);
    expect(said()).toMatch(/^ADDED {4}run 1, artifact 100: 127\.0\.0\.1:\d+\/app=main\n/);
    expect(await show('--now', '2026-03-02')).toContain('/app=main');
    expect(await collect()).toBe(0);
    expect(said()).toMatch(/^KNOWN /);
    expect(storage.tokens).toEqual([undefined, undefined]);
  });

  it.each<[string, () => void | Promise<void>, string, number]>([
    ['that nothing attests', () => uploaded(recordOf(pushed('2'))), 'no scan attestation that counts', 1],
    [
      'whose attestation is signed by somebody else',
      async () => {
        const image = pushed('2');
        await attest(image, recordOf(image), theirs);
        uploaded(recordOf(image));
      },
      'no scan attestation that counts',
      1,
    ],
    [
      'that leaves out a finding',
      async () => {
        const image = pushed('2');
        await attest(image, recordOf(image));
        uploaded(recordOf(image, { findings: recordOf(image).findings.slice(1) }));
      },
      'no scan attestation that counts',
      1,
    ],
    [
      'of another image than is attested',
      async () => {
        const [image, other] = [pushed('2'), pushed('3')];
        await attest(image, recordOf(image));
        uploaded(recordOf(other));
      },
      'no scan attestation that counts',
      1,
    ],
    ['of an image that is gone', () => uploaded(recordOf({ digest: digestOf('gone') })), 'no such image any more', 1],
    ['that is none', () => uploaded('{"recordVersion":1}'), 'what is named like a record is none', 1],
    [
      'that no ledger can hold',
      () => uploaded(recordOf(pushed('2'), { judgedAt: '1969-12-31T00:00:00.000Z' })),
      'none that a ledger can hold',
      1,
    ],
    [
      'from the future',
      () => uploaded(recordOf(pushed('2'), { judgedAt: '2030-01-01T00:00:00.000Z' })),
      'from the future',
      1,
    ],
    ['of an image that was blocked', () => uploaded(recordOf(pushed('2'), { verdict: 'blocked' })), 'was blocked', 0],
    ['in what is no ZIP', () => uploaded('', { bytes: Buffer.from('garbage') }), 'no ZIP that can be read', 1],
    ['in an artifact that is too large', () => uploaded('', { size: 1_000_000_000 }), 'too large', 1],
  ])('refuses a record %s, and adds the others', async (_, prepare, why, exit) => {
    await prepare();
    await released();
    expect(await collect()).toBe(exit);
    expect(said()).toContain('ADDED ');
    expect(said()).toMatch(new RegExp(`^REFUSED {2}run 1, artifact 100: .*${why}`, 'm'));
    expect(await show('--now', '2026-03-02')).toContain('Root of 1 batch');
  });

  it('asks GitHub five times and once for each artifact, and the registry for what hangs on the image alone, not on its platforms', async () => {
    const platforms = ['amd64', 'arm64', 's390x'].map((architecture) => ({
      ...pushed(architecture),
      platform: { os: 'linux', architecture },
    }));
    for (const platform of platforms) await attest(platform, recordOf(platform));
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: platforms }),
    );
    const digest = registry.seedManifest('app', bytes, mediaTypes.ociIndex, 'all');
    const index: Descriptor = { mediaType: mediaTypes.ociIndex, digest, size: bytes.length };
    const record = recordOf(index);
    await attest(index, record);
    uploaded(record);
    registry.requests.length = 0;
    expect(await collect()).toBe(0);
    expect(said()).toContain('ADDED ');
    expect(github.calls.map(({ operation }) => operation)).toEqual([
      ...['repos/get', 'repos/get-branch', 'actions/list-workflow-runs-for-repo', 'repos/list-commits'],
      ...['actions/list-artifacts-for-repo', 'actions/download-artifact'],
    ]);
    const lines = registry.requests.map(({ line }) => line);
    // The API, the index, what hangs on it (by the API and by a tag), the two documents there.
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => platforms.some((one) => line.includes(one.digest.slice(7))))).toEqual([]);
  });

  it('takes nothing of a pull request, of a fork with such a branch, or of another branch', async () => {
    await released();
    const [artifact] = runs.artifacts;
    if (artifact === undefined) throw new Error('no artifact');
    runs.runs.splice(0, 1, { id: 1, event: 'pull_request' }, { id: 2, branch: 'feature' });
    runs.artifacts.push({ ...artifact, id: 7, run: 2 }, { ...artifact, id: 8, run: 99 });
    expect(await collect()).toBe(0);
    expect(said()).toContain('no record was added');
    // A GitHub that filters nothing.
    runs.runs.splice(0, 2, { id: 1, from: 'evil/octo-repo' });
    expect(await collect()).toBe(0);
    expect(said()).toContain('no record was added');
  });

  it('takes nothing of a tag that has the name of the branch, which anybody who may push can make', async () => {
    await released();
    runs.runs.splice(0, 1, { id: 1, commit: 'e'.repeat(40) });
    expect(await collect()).toBe(1);
    expect(said()).toMatch(/^REFUSED {2}run 1, artifact 100: the run is of a commit that the branch does not have/);
    expect(said()).toContain('no record was added');
    // What the branch had before the newest commit counts.
    const before = push(state, 'main', { 'README.md': 'y' });
    push(state, 'main', { 'README.md': 'z' });
    runs.runs.splice(0, 1, { id: 1, commit: before });
    expect(await collect()).toBe(0);
  });

  it('is refused for a branch that anybody may push to', async () => {
    state.protectedBranches.clear();
    await released();
    await expect(collect()).rejects.toMatchObject({ code: 'branch-unprotected' });
  });

  it('says what GitHub did not answer, adds the rest, and ends with 3', async () => {
    await released('1');
    await released('2');
    const usual = actions(runs, storage.url)['actions/download-artifact'];
    faults = {
      'actions/download-artifact': (call) =>
        call.path.artifact_id === '100' ? refusal(410, 'Gone') : (usual?.(call) ?? refusal(404)),
    };
    expect(await collect()).toBe(3);
    expect(said()).toMatch(/^ADDED {4}run 1, artifact 101/m);
    expect(said()).toMatch(/^REFUSED {2}run 1, artifact 100: there was no answer/m);
  });

  it('needs a repository and a token', async () => {
    const without = (variable: string) =>
      runCommandLine({ ...ports(), environment: { ...world.environment, [variable]: undefined } }, [
        'ledger',
        'collect',
      ]);
    await expect(without('GITHUB_REPOSITORY')).rejects.toMatchObject({ code: 'usage' });
    await expect(without('GITHUB_TOKEN')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('what was found in an image that is not known to be public', () => {
  const intoRepository = (...more: readonly string[]) =>
    runCommandLine(ports(), ['ledger', 'collect', '--key', 'image-gate.pub', '--ledger-repository', name, ...more]);

  it('is not written to a public repository, and is said by no name', async () => {
    isPrivate = false;
    await released();
    expect(await intoRepository()).toBe(1);
    expect(said()).toMatch(/^REFUSED {2}run 1, artifact 100: its image is not known to be public/m);
    expect(said()).not.toContain('/app');
    expect(state.refs.has('heads/image-gate/ledger')).toBe(false);
  });

  it('is written to a private one', async () => {
    await released();
    expect(await intoRepository()).toBe(0);
    expect(state.refs.has('heads/image-gate/ledger')).toBe(true);
  });

  it('is written to a public one where its owner says so', async () => {
    isPrivate = false;
    await released();
    expect(await intoRepository('--publish-findings')).toBe(0);
    expect(state.refs.has('heads/image-gate/ledger')).toBe(true);
  });

  it('is not named in the log of a public repository, while a private place gets it', async () => {
    isPrivate = false;
    await released();
    world = Object.assign(world, { environment: { ...world.environment, GITHUB_ACTIONS: 'true' } });
    expect(await collect()).toBe(0);
    expect(said()).toMatch(/^ADDED {4}run 1, artifact 100: an image that is not known to be public/m);
    expect(said()).not.toContain('/app');
  });

  it('is not silently missing where the runs of a public repository withhold it', async () => {
    isPrivate = false;
    await released();
    runs.runs.push({ id: 2, commit: runs.runs[0]?.commit ?? '' }, { id: 3, commit: 'e'.repeat(40) });
    expect(await collect()).toBe(0);
    expect(said()).toMatch(/^ADDED {4}run 1, artifact 100/m);
    expect(said()).toMatch(
      /^NO REPORT {2}1 push run has uploaded none\. .* withholds what it has found: let its job add/m,
    );
    isPrivate = true;
    await collect();
    expect(said()).not.toContain('NO REPORT');
  });

  it('is not added by hand to a public repository either', async () => {
    isPrivate = false;
    const record = recordOf(pushed('1'));
    world.repository('reports/trivy-results-app.json', '{}');
    world.repository('reports/image-gate-record-app.json', JSON.stringify(record));
    const add = (...more: readonly string[]) =>
      runCommandLine(ports(), [
        ...['ledger', 'add', `${world.workspace}/reports`, '--ledger-repository', name],
        ...['--stream', `${registry.host}/app=main`, ...more],
      ]);
    await expect(add()).rejects.toMatchObject({ code: 'ledger-public' });
    expect(state.refs.has('heads/image-gate/ledger')).toBe(false);
    expect(await add('--publish-findings')).toBe(0);
    expect(state.refs.has('heads/image-gate/ledger')).toBe(true);
  });
});
