import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { reportInputs } from '../../../src/config/report/report-config.js';
import { readBundle } from '../../../src/evidence/signature/bundle.js';
import { certificateVerifier } from '../../../src/evidence/signature/certificate.js';
import { runReport } from '../../../src/flows/report/report-step.js';
import { ServiceError } from '../../../src/host/errors.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';
import { batchFileName } from '../../../src/ledger/lines/batch-files.js';
import { notKnown } from '../../../src/posture/observation.js';
import { judgePosture } from '../../../src/posture/posture.js';
import { type GithubFake, startGithub } from '../../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../../contract/github-git.js';
import { example } from '../../contract/openapi-example.js';
import { githubIssuer, workflowIdentity } from '../../evidence/signature/fake-sigstore.js';
import { added, addition, night, noLedger } from '../../ledger/nights.js';
import { newKey } from '../../release/attest/proof.js';
import { startFakeSigstore } from '../../release/sigstore/start-fake-sigstore.js';
import { type FlowWorld, flowWorld } from '../world.js';

const action = parse(readFileSync(new URL('../../../report/action.yml', import.meta.url), 'utf8'));

let world: FlowWorld;
let github: GithubFake;
let state: GitState;
let isPrivate = true;

/** The ledger of one image, and a repository on GitHub with an exception. */
function openWorld(): void {
  world = flowWorld();
  const folder = join(world.workspace, 'ledger');
  mkdirSync(folder);
  const { batches } = added(noLedger, [addition({ at: night(0), faults: ['CVE-2026-1000'] })], [], night(0));
  for (const [index, bytes] of batches.entries()) writeFileSync(join(folder, batchFileName(index + 1)), bytes);
}

beforeEach(async () => {
  openWorld();
  state = gitState();
  push(state, 'main', { '.trivyignore': 'CVE-2026-2000 exp:2026-03-20 # waits for the base\n' });
  state.protectedBranches.add('main');
  isPrivate = true;
  github = await startGithub({
    ...git(state),
    'repos/get': () => ({
      status: 200,
      body: example('full-repository', { full_name: state.name, default_branch: 'main', private: isPrivate }),
    }),
  });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  world.close();
});

/** One step on the main branch. */
function run(more: Readonly<Record<string, string>> = {}, over: Partial<FlowWorld> = {}): Promise<number> {
  const tools = { log: world.log, signal: new AbortController().signal, clock: world.clock };
  const environment = {
    ...world.environment,
    ...{ GITHUB_EVENT_NAME: 'schedule', GITHUB_API_URL: github.url, GITHUB_REF: 'refs/heads/main' },
    ...{ GITHUB_REPOSITORY: state.name, GITHUB_SHA: state.refs.get('heads/main') ?? '' },
    ...over.environment,
  };
  const ports: FlowWorld = {
    ...world,
    openGithub: (access) => createGithubApi({ ...access, ...tools }),
    openContents: ({ repository, apiUrl }, token = '') =>
      createRepositoryContents({ ...tools, repository, apiUrl, token }),
    ...over,
    environment,
  };
  return runReport(ports, new Map(Object.entries({ ledger: 'ledger', 'github-token': 't0ken', ...more })));
}
const mail = {
  'mail-to': 'security@acme.example\ncto@acme.example',
  'mail-from': 'reports@acme.example',
  'mail-server': 'smtps://mail.acme.example',
};

it('the inputs of report/action.yml are those that are read', () => {
  expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(reportInputs.shape).sort());
});

describe('a step of report/action.yml', () => {
  it('writes all forms, the summary and the outputs', async () => {
    expect(await run()).toBe(0);
    for (const name of ['report.md', 'report.json', 'report.csv', 'report.html'])
      expect(readFileSync(join(world.workspace, 'image-gate-report', name), 'utf8')).toContain('CVE-2026-1000');
    // The other modes have outputs of their own.
    expect([...Object.keys(world.told.outputs ?? {}), 'sent', 'failed', 'level', 'missing'].sort()).toEqual(
      Object.keys(action.outputs).sort(),
    );
    expect(world.told.outputs).toMatchObject({ folder: join(world.workspace, 'image-gate-report'), overdue: '0' });
    expect(world.told.mails).toEqual([]);
  });

  it('has the level of maturity by the posture that lies in its folder, and names nothing of it where everybody reads', async () => {
    const at = world.clock.now();
    const gap = notKnown('acme/secret-tool', 'not-shown', 'nobody tells it', 'Ask.');
    const posture = judgePosture({ at, seen: { 'images-scanned': [gap] }, sources: [] });
    world.repository('image-gate-posture/posture.json', JSON.stringify(posture));
    expect(await run()).toBe(0);
    expect(world.told.summaries.at(-1)).toContain('secret-tool');
    isPrivate = false;
    expect(await run()).toBe(0);
    expect(world.told.summaries.at(-1)).toContain('| Maturity level | **0** |');
    expect(world.told.summaries.at(-1)).not.toContain('secret-tool');
  });

  it('signs as its workflow with services of one’s own, and refuses what says how to sign where nobody does', async () => {
    const sigstore = await startFakeSigstore();
    try {
      writeFileSync(join(world.directory, 'root.json'), JSON.stringify(sigstore.trustedRoot));
      const own = {
        sigstore: `fulcio=${sigstore.url}\nrekor-v2=${sigstore.url}\ntimestamp=${sigstore.url}`,
        'trusted-root': join(world.directory, 'root.json'),
      };
      await expect(run(own)).rejects.toMatchObject({
        problems: [{ where: 'input sigstore' }, { where: 'input trusted-root' }],
      });
      expect(await run({ sign: 'keyless', ...own }, { environment: sigstore.environment })).toBe(0);
      const signed = join(world.workspace, 'image-gate-report/report.json.sigstore.json');
      const bundle = readBundle(readFileSync(signed));
      expect(bundle && certificateVerifier(sigstore.trustedRoot)?.signerOf(bundle)).toMatchObject({
        name: workflowIdentity,
        issuer: githubIssuer,
      });
    } finally {
      await sigstore.close();
    }
  });

  it('signs the JSON where it is asked to, and writes nothing where it can not', async () => {
    const signed = join(world.workspace, 'image-gate-report/report.json.sigstore.json');
    await expect(run({ sign: 'key' })).rejects.toMatchObject({ code: 'signing-key' });
    expect(existsSync(join(world.workspace, 'image-gate-report'))).toBe(false);
    expect(await run({ sign: 'key' }, { environment: { IMAGE_GATE_KEY: newKey() } })).toBe(0);
    const { dsseEnvelope } = JSON.parse(readFileSync(signed, 'utf8'));
    expect(Buffer.from(dsseEnvelope.payload, 'base64').toString()).toContain('"name":"report.json"');
  });

  it('reads the exceptions of the branch that counts', async () => {
    await run();
    expect(world.told.summaries.join()).toContain('| `CVE-2026-2000` | everywhere |');
  });

  it('shows everybody the figures alone, unless findings may be published', async () => {
    isPrivate = false;
    await run();
    expect(world.told.summaries.join()).toContain('| Findings of the opening balance | **1** |');
    expect(world.told.summaries.join()).not.toContain('CVE-2026-1000');
    await run({ 'publish-findings': 'true' });
    expect(world.told.summaries.join()).toContain('CVE-2026-1000');
  });

  it('mails to whom is named, once, with what is asked for attached', async () => {
    await run({ ...mail, 'mail-attach': 'csv' });
    expect(world.told.mails).toHaveLength(1);
    expect(world.told.summaries[0]).toContain('- E-mail: sent to 2 addresses');
    const [one] = world.told.mails;
    expect(one?.server).toEqual({ host: 'mail.acme.example', port: 465, security: 'tls' });
    expect(one?.mail).toMatchObject({
      to: ['security@acme.example', 'cto@acme.example'],
      subject: expect.stringMatching(/^\[image-gate\] Weekly report on images; /),
      text: expect.stringContaining('CVE-2026-1000'),
      html: expect.stringContaining('CVE-2026-1000'),
      attachments: [{ name: 'report.csv', type: 'text/csv; charset=utf-8' }],
    });
    expect(one?.mail.attachments[0]?.content.toString()).toBe(
      readFileSync(join(world.workspace, 'image-gate-report/report.csv'), 'utf8'),
    );
  });

  it('gives the same report the same Message-ID, and another one another', async () => {
    await run(mail);
    await run(mail);
    await run({ ...mail, since: '30d' });
    const [one, same, other] = world.told.mails.map((sent) => sent.mail.id);
    expect(one).toMatch(/^<[0-9a-f]{40}@acme\.example>$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('fails where the mail was not sent, when the report is written and shown', async () => {
    const failing = {
      send: async () => Promise.reject(new ServiceError({ code: 'mail-refused', message: 'no', fix: 'look' })),
    };
    await expect(run(mail, { mailer: failing })).rejects.toMatchObject({ code: 'mail-refused' });
    expect(readFileSync(join(world.workspace, 'image-gate-report/report.md'), 'utf8')).toContain('CVE-2026-1000');
    expect(world.told.summaries).toHaveLength(1);
    expect(world.told.summaries[0]).toContain('- E-mail: not sent to 2 addresses. no. look');
  });

  it('masks the password, and gives it to the server alone', async () => {
    await run({ ...mail, 'mail-user': 'reports' }, { environment: { IMAGE_GATE_MAIL_PASSWORD: 'pass-of-mail' } });
    expect(world.events).toContain('mask pass-of-mail');
    expect(world.told.mails[0]?.server.account).toEqual({ user: 'reports', password: 'pass-of-mail' });
    expect(JSON.stringify([world.told.summaries, world.told.mails[0]?.mail, world.log.lines])).not.toContain(
      'pass-of-mail',
    );
  });

  it('fails with 1 where a target is missed, if it is asked to', async () => {
    expect(await run({ 'fail-on': 'missed' })).toBe(1);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no ledger', { ledger: '' }],
    ['two ledgers', { 'ledger-repository': 'acme/ledger' }],
    ['a beginning that is none', { since: 'soon' }],
    ['a mail without server', { 'mail-to': 'a@acme.example', 'mail-from': 'b@acme.example' }],
    ['a server and nobody to write to', { 'mail-server': 'smtps://mail.acme.example' }],
    ['an input that there is not', { tags: 'x' }],
  ])('refuses %s', async (_what, more) => {
    await expect(run(more)).rejects.toMatchObject({ actor: 'config' });
    expect(world.told.mails).toEqual([]);
  });
});
