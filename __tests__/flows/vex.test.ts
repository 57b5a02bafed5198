/** What statements of VEX do in whole runs, and whose count (promise 9). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { type Said, vexText } from '../policy/vex/vex-samples.js';
import { commits, pullRequestTo } from './pull-request-world.js';
import { contentsOf, type FlowWorld, flowWorld } from './world.js';

const policy = '.github/image-gate.yml';
const path = '.github/vex.json';
const words = `severity: { high: block }\nvex: { files: [${path}] }\n`;
const leftPad = 'pkg:npm/left-pad';
const said = (...statements: readonly Said[]) =>
  vexText(statements.map((one) => ({ products: [{ '@id': leftPad }], ...one }))).toString();

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld();
  world.finds('HIGH');
});
afterEach(() => world.close());

async function run(more: Readonly<Record<string, string | undefined>> = {}): Promise<unknown> {
  await world.layout();
  return runAction(world, world.inputs(more)).catch((error: unknown) => error);
}

const record = () => world.record();

describe('a VEX document that the policy names', () => {
  it('leaves a finding out in every report: counted, with its source, author and date', async () => {
    world.repository(policy, words);
    world.repository(path, said({}));
    expect(await run()).toBe(0);
    expect(record()).toMatchObject({
      verdict: 'passed',
      counts: { HIGH: { excepted: 1, block: 0 } },
      exceptions: {
        applied: [
          {
            file: path,
            line: 1,
            vex: { status: 'not_affected', author: 'Acme Security', at: '2026-01-01T00:00:00.000Z' },
          },
        ],
      },
      findings: [{ exception: { file: path, line: 1 } }],
    });
    expect(world.told.shown.join()).toMatch(/not affected \(vulnerable_code_not_present\), says Acme Security/);
    expect(world.told.shown.join()).toContain('not affected by VEX until 2026-06-29');
    expect(world.told.summaries.join()).toMatch(/### Exceptions applied[\s\S]*VEX: not affected/);
    expect(world.told.outputs).toMatchObject({ excepted: '1' });
  });

  it('shows what to do of what is affected, which blocks all the same', async () => {
    world.repository(policy, words);
    world.repository(
      path,
      said({}, { status: 'affected', action: 'Upgrade to <b>3.1</b>', at: new Date('2026-02-01T00:00:00Z') }),
    );
    expect(await run()).toBe(1);
    expect(world.told.shown.join()).toContain('affected, says Acme Security since 2026-02-01: Upgrade to <b>3.1</b>');
    expect(world.told.summaries.join()).toContain('What VEX says of findings that stay');
    expect(world.told.summaries.join()).not.toContain('<b>3.1');
    expect(record().findings).toMatchObject([
      { action: 'block', vex: { status: 'affected', action: 'Upgrade to <b>3.1</b>' } },
    ]);
  });

  it('is told beside an exception of one’s own, which holds all the same', async () => {
    world.repository(policy, words);
    world.repository(path, said({ status: 'affected', action: 'Upgrade to 3.1' }));
    world.repository('.trivyignore', 'CVE-2026-0001 # why, Expiry: 2026-04-01\n');
    expect(await run()).toBe(0);
    for (const report of [world.told.shown, world.told.summaries])
      expect(report.join()).toMatch(
        /What VEX says against exceptions[\s\S]*affected, says Acme Security[^\n]*Upgrade to 3\.1/,
      );
    expect(record().findings).toMatchObject([{ exception: { file: '.trivyignore' }, vex: { status: 'affected' } }]);
  });

  it('is no way round an approval that the policy asks for, but where the policy says so', async () => {
    world.repository(path, said({}));
    world.repository(policy, `${words}approvals: { high: [alice] }\n`);
    expect(await run()).toBe(1);
    expect(world.told.shown.join()).toContain('asks for an assessment or an approval');
    world.repository(policy, `${words.replace('] }', '], for: [high] }')}approvals: { high: [alice] }\n`);
    expect(await run()).toBe(0);
  });

  it('that does not count says why', async () => {
    world.repository(policy, words);
    world.repository(path, said({ justification: null }));
    expect(await run()).toBe(1);
    expect(world.told.shown.join()).toContain('this VEX statement does not count: it gives no justification');
    expect(record().exceptions.refused).toMatchObject([{ refusal: 'vex', file: path }]);
  });

  it.each<[string, string | undefined, string]>([
    ['is not there', undefined, 'there is no file'],
    ['is none', '{}', 'it is neither OpenVEX nor CycloneDX'],
  ])('stops the run where it %s', async (_, text, why) => {
    world.repository(policy, words);
    if (text !== undefined) world.repository(path, text);
    expect(await run()).toMatchObject({ code: 'vex-invalid', actor: 'config', message: expect.stringContaining(why) });
  });

  it('is explained', async () => {
    world.repository(policy, words);
    world.repository(path, said({ status: 'under_investigation' }));
    expect(await run()).toBe(1);
    const shown = world.told.shown.length;
    const report = readdirSync(world.reports).find((file) => /^trivy-results-.*json$/.test(file)) ?? 'none';
    await runCommandLine(world, ['explain', 'CVE-2026-0001', join(world.reports, report)]);
    expect(world.told.shown.slice(shown).join()).toContain(
      'VEX: under investigation, says Acme Security since 2026-01-01',
    );
  });
});

describe('a pull request', () => {
  interface Sides {
    /** The document on the base branch, on the one of the pull request, and on the default branch, where that is another one. */
    readonly base: string;
    readonly own: string;
    readonly main?: string;
    readonly isFork?: boolean;
    /** The policy of the pull request, if it is another one. */
    readonly policy?: string;
    readonly tags?: string;
  }

  async function pullRequest({ base, own, main, isFork = false, policy: ownPolicy = words, tags }: Sides) {
    const pull = pullRequestTo(main === undefined ? 'main' : 'dev', isFork);
    world.close();
    world = flowWorld({ github: pull.github });
    world.finds('HIGH');
    const own_ = [commits.head, commits.merge];
    world = {
      ...world,
      environment: {
        ...world.environment,
        ...pull.environment(world.directory),
      },
      openContents: contentsOf(
        new Map([
          [`${commits.main} ${policy}`, words],
          [`${commits.base} ${policy}`, words],
          [`${commits.main} ${path}`, main ?? ''],
          [`${commits.base} ${path}`, base],
          ...own_.flatMap((commit): [string, string][] => [
            [`${commit} ${policy}`, ownPolicy],
            [`${commit} ${path}`, own],
          ]),
        ]),
      ),
    };
    return run({ 'policy-from': 'auto', ...(tags === undefined ? {} : { tags }) });
  }

  const [lets, keeps] = [said({}), said({ status: 'affected' })];
  const other = 'pkg:oci/other?repository_url=localhost:1/other';

  it.each<[string, Sides]>([
    ['that brings a statement along', { base: keeps, own: lets }],
    ['of a fork that does', { base: keeps, own: lets, isFork: true }],
    ['to a branch that anybody writes, which has one', { base: lets, own: lets, main: keeps }],
    ['to a branch that anybody writes, which has none', { base: keeps, own: lets, main: lets }],
    [
      'that widens the policy',
      {
        base: said({ at: new Date('2025-07-01T00:00:00Z') }),
        own: lets,
        policy: words.replace('] }', '], max-age: 900d }'),
      },
    ],
    ['with a statement of the future', { base: said({ at: new Date('2026-03-02T00:00:00Z') }), own: lets }],
    ['with one that gives no justification', { base: said({ justification: null }), own: lets }],
    [
      'with one for another image',
      { base: said({ products: [{ '@id': other }] }), own: lets, tags: 'localhost:1/app:1' },
    ],
    [
      'that is given a second name, for the image of that name',
      { base: said({ products: [{ '@id': other }] }), own: lets, tags: 'localhost:1/app:1\nlocalhost:1/other:1' },
    ],
    [
      'with one by an old alias',
      {
        base: said(
          { id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-0001'], at: new Date('2025-12-01T00:00:00Z') },
          { status: 'affected' },
        ),
        own: lets,
      },
    ],
  ])('is never judged laxer: one %s', async (_, sides) => {
    expect(await pullRequest(sides)).toBe(1);
    expect(record()).toMatchObject({ verdict: 'blocked', exceptions: { applied: [] } });
  });

  it('passes by what its base branch says, and hears what would be after the merge', async () => {
    expect(await pullRequest({ base: lets, own: keeps })).toBe(0);
    expect(record().afterMerge).toMatchObject({ verdict: 'blocked' });
    expect(await pullRequest({ base: keeps, own: lets })).toBe(1);
    expect(record().afterMerge).toMatchObject({ verdict: 'passed' });
  });

  it('passes where both branches that rule let the finding go', async () => {
    expect(await pullRequest({ base: lets, own: lets, main: lets })).toBe(0);
  });

  it('that corrects a document which can’t be read is judged without any', async () => {
    expect(await pullRequest({ base: '{}', own: lets })).toBe(1);
    expect(record().exceptions.applied).toEqual([]);
  });
});

describe('exceptions vex', () => {
  const excepted = async (reason: string): Promise<string> => {
    world.repository(policy, 'severity: { high: block }\n');
    world.repository('.trivyignore', `CVE-2026-0001 # ${reason}, Expiry: 2026-04-01\n`);
    expect(await run({ tags: 'localhost:1/app:1' })).toBe(0);
    return world.reportNamed(/^image-gate-record-/);
  };

  it('makes a document of the exceptions of a run, which the next run of the same image reads as it was meant', async () => {
    const path = await excepted('component_not_present: removed');
    const output = join(world.workspace, '.github/vex.json');
    const args = ['exceptions', 'vex', path, '--author', 'Acme Security', '--output', output];
    expect(await runCommandLine(world, args)).toBe(0);
    world.repository(policy, words);
    world.repository('.trivyignore', '');
    expect(await run({ tags: 'localhost:1/app:1' })).toBe(0);
    expect(record().exceptions.applied).toMatchObject([{ vex: { author: 'Acme Security', status: 'not_affected' } }]);
  });

  const written = () => readdirSync(world.reports).filter((name) => name.endsWith('.openvex.json'));

  it('is written with the reports, too, and goes with the exceptions', async () => {
    await excepted('component_not_present: removed');
    const [name = 'none', ...others] = written();
    expect(others).toEqual([]);
    const document = JSON.parse(readFileSync(join(world.reports, name), 'utf8'));
    expect(document).toMatchObject({ author: 'localhost:1/app', statements: [{ status: 'not_affected' }] });
    expect(await runCommandLine(world, ['judge', world.reports])).toBe(0);
    world.repository('.trivyignore', '');
    expect(await run({ tags: 'localhost:1/app:1' })).toBe(1);
    expect(written()).toEqual([]);
  });

  it('says where there is nothing to say', async () => {
    world.finds();
    const path = await excepted('why');
    expect(await runCommandLine(world, ['exceptions', 'vex', path])).toBe(1);
  });

  it('stops without a record', async () => {
    const asked = runCommandLine(world, ['exceptions', 'vex', join(world.directory, 'none.json')]);
    await expect(asked).rejects.toMatchObject({ code: 'record-absent', actor: 'config' });
  });
});
