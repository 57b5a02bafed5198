import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import type { Http } from '../../src/host/ports.js';
import { reportFileName } from '../../src/oci/image-file-name.js';
import { judged as judgedReport, publishedFolder, scanned } from '../record/published.js';
import { report, result, vulnerability } from '../scan/report.js';
import { type FlowWorld, flowWorld } from './world.js';

let world: FlowWorld;
afterEach(() => world.close());

/** A world of registries: what a stranger is answered, by the beginning of the address. */
const answering = (statuses: Readonly<Record<string, number>>, asked: string[]): Http => ({
  request: async ({ url }) => {
    asked.push(`${url.host}${url.pathname}`);
    const [, status = 401] =
      Object.entries(statuses).find(([place]) => `${url.host}${url.pathname}`.startsWith(place)) ?? [];
    return { status, headers: {}, body: Readable.from([Buffer.from(JSON.stringify({ tags: ['1'] }))]) };
  },
});

interface Asked {
  readonly isPrivate?: boolean | undefined;
  readonly statuses?: Readonly<Record<string, number>>;
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  readonly ref?: string;
  readonly severity?: string;
  /** The image that a report is about, which is judged in place of one that is scanned. */
  readonly reported?: string;
  /** Where that image came from, as the record beside the report says. */
  readonly origin?: 'input' | 'registry';
}

/** A run in which something is found: its exit code, and all that strangers can read of it. */
async function run({
  isPrivate = false,
  statuses = {},
  inputs = {},
  ref = 'refs/pull/7/merge',
  severity = 'CRITICAL',
  reported,
  origin,
}: Asked) {
  const [asked, sent]: [string[], string[]] = [[], []];
  world = flowWorld({
    environment: { GITHUB_EVENT_NAME: ref.includes('pull') ? 'pull_request' : 'push', GITHUB_REF: ref },
    github: (api) => ({
      request: (request) => {
        if (request.method !== 'GET') sent.push(`${request.route} ${JSON.stringify(request.body)}`);
        return api.request(request);
      },
    }),
  });
  const event = join(world.directory, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { private: isPrivate, default_branch: 'main' } }));
  Object.assign(world.environment, { GITHUB_EVENT_PATH: event });
  world.finds(severity);
  await world.layout();
  const alone = join(world.directory, 'report.json');
  const found = [
    result({ Vulnerabilities: [vulnerability({ VulnerabilityID: 'CVE-2026-0001', Severity: severity })] }),
  ];
  writeFileSync(alone, JSON.stringify(report(found, { ArtifactName: reported })));
  if (origin !== undefined && reported !== undefined) {
    const told = {
      ...judgedReport(scanned({ 'linux/amd64': report(found) })),
      name: reported,
      names: [reported],
      origin,
    };
    for (const [name, bytes] of publishedFolder(told)) writeFileSync(join(world.directory, name), bytes);
  }
  const file = origin === undefined ? alone : join(world.directory, reportFileName(reported ?? ''));
  const judged = reported === undefined ? {} : { input: undefined, tags: undefined, report: file };
  const given = world.inputs({ comment: 'always', ...judged, ...inputs });
  const code = await runAction({ ...world, http: answering(statuses, asked) }, given).catch((error: unknown) => error);
  const { shown, summaries, annotations } = world.told;
  const artifacts = world.events.filter((event) => event.startsWith('artifact '));
  return {
    code,
    asked,
    sent,
    artifacts,
    public: [...shown, ...summaries, ...annotations, ...world.log.lines].join('\n'),
  };
}

const finding = /CVE-2026-0001|1 CRITICAL/;
const tags = 'ghcr.io/acme/app:1';

describe('what was found in an image', () => {
  it.each<[string, Asked]>([
    ['goes to a registry that shows it to nobody', { inputs: { tags }, statuses: { 'ghcr.io/v2/': 403 } }],
    ['goes to a repository that strangers do not see', { inputs: { tags }, statuses: { 'ghcr.io/v2/': 404 } }],
    ['goes to a registry that does not answer', { inputs: { tags }, statuses: { 'ghcr.io/v2/': 500 } }],
    [
      'goes to a registry of its own, whomever that answers',
      { inputs: { tags: 'registry.acme.example/app:1' }, statuses: { 'registry.acme.example/': 200 } },
    ],
    [
      'goes to two places, one of them public',
      { inputs: { tags: `${tags}\nghcr.io/acme/secret:1` }, statuses: { 'ghcr.io/v2/acme/app/': 200 } },
    ],
    ['goes to an account on Docker Hub that shows it to nobody', { inputs: { tags: 'acme/app:1' } }],
    ['is known by its ID alone', { reported: `sha256:${'a'.repeat(64)}` }],
    ['has a report that names such a place', { reported: 'acme/app:1' }],
    ['was pulled by a report that names such a place without a tag', { reported: 'acme/app', origin: 'registry' }],
    ['was an archive that goes to such a place', { reported: 'docker.io/acme/app:1', origin: 'input' }],
  ])('is written nowhere that everybody can read where it %s', async (_, asked) => {
    const ran = await run(asked);
    expect(ran.code).toBe(1);
    expect(ran.public).not.toMatch(finding);
    expect(ran.public).toMatch(/What was found is withheld: .*publish-findings: true/);
    expect([ran.sent, ran.artifacts]).toEqual([[], []]);
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked' });
  });

  it.each<[string, Asked]>([
    ['the repository is private', { isPrivate: true, inputs: { tags } }],
    ['its place is public', { inputs: { tags }, statuses: { 'ghcr.io/v2/': 200 } }],
    ['it is in no registry', { inputs: { tags: undefined } }],
    ['it has a name on this machine alone', { inputs: { tags: 'app:test' } }],
    ['its report names it as the repository, as it was built without a name', { reported: 'octo-org/octo-repo' }],
    ['it was a folder or an archive on this machine, by a path alone', { reported: 'out/app', origin: 'input' }],
    ['its owner says so', { inputs: { tags, 'publish-findings': 'true' } }],
  ])('is written everywhere where %s', async (_, asked) => {
    const ran = await run(asked);
    expect(ran.code).toBe(1);
    expect(ran.public).toMatch(finding);
    expect(ran.sent.join('\n')).toContain('/issues/7/comments');
    expect(ran.artifacts).toHaveLength(1);
  });

  it.each(['refs/heads/main', 'refs/tags/v1'])(
    'goes to the alerts of code scanning from %s: those see who may write',
    async (ref) => {
      const ran = await run({ inputs: { tags }, ref });
      expect(ran.sent.join('\n')).toContain('/code-scanning/sarifs');
      expect(ran.public).not.toMatch(finding);
      expect(ran.artifacts).toEqual([]);
    },
  );

  it('does not go there from another branch: GitHub shows its alerts in the pull request that is open for it', async () => {
    const ran = await run({ inputs: { tags }, ref: 'refs/heads/feature' });
    expect(ran.sent).toEqual([]);
    expect(ran.public).not.toMatch(finding);
  });

  it('asks no registry and no GitHub where nobody could be told', async () => {
    expect((await run({ isPrivate: true, inputs: { tags } })).asked).toEqual([]);
    expect((await run({ inputs: { tags: undefined } })).asked).toEqual([]);
    expect(world.events.filter((event) => event === 'github GET /repos/octo-org/octo-repo')).toEqual([]);
  });

  it('is not in an upload that is demanded, which fails the run instead', async () => {
    const ran = await run({ inputs: { tags, 'upload-sarif': 'true' }, severity: 'LOW' });
    expect(ran.code).toMatchObject({ code: 'sarif-withheld' });
    expect(ran.sent).toEqual([]);
  });
});
