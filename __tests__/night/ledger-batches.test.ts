import { afterEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import type { GithubApi } from '../../src/host/ports.js';
import { addNight } from '../../src/night/add-to-ledger.js';
import { digestOf } from '../../src/oci/digest.js';
import { gitHome } from '../../src/publish/ledger/git-home.js';
import { githubBranch } from '../../src/publish/ledger/github-branch.js';
import { readLedger } from '../../src/publish/ledger/open-ledger.js';
import type { GithubFake } from '../contract/github-fake.js';
import { git, gitState, push } from '../contract/github-git.js';
import { judgedAt } from '../inventory/judged-row.js';
import { night, recordOf } from '../ledger/nights.js';
import { connection } from '../publish/connection.js';
import { recordsFolder } from './records-folder.js';

const folder = recordsFolder();
const files = createFiles();
const now = new Date(night(1));
/** Images, each in a repository of its own, with their records. */
const images = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const digest = digestOf(`${index}`);
    const record = folder.write(digest, recordOf({ at: night(0), build: `${index}`, faults: ['CVE-1'] }));
    return { row: { digest, names: [`r.test/a${index}:1`], outcome: judgedAt(now, { record }) }, folder: folder.path };
  });

describe('the merge of a large night into a branch on GitHub', () => {
  const open: GithubFake[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) {
      await one.close();
      expect(one.violations).toEqual([]);
    }
  });

  /** A repository with a first commit. */
  async function world() {
    const state = gitState('octo-org/ledger');
    push(state, 'main', { 'README.md': 'The ledger' });
    const { github, api, clock } = await connection(git(state));
    open.push(github);
    const home = (by: GithubApi = api) => gitHome(githubBranch({ api: by, repository: state.name, clock }, () => 0.5));
    return { state, github, api, home };
  }
  const write = ['git/create-blob', 'git/create-tree', 'git/create-commit'];
  const begun = ['git/get-ref', 'repos/get'];
  const looked = ['git/get-ref', 'git/get-tree'];

  it('takes a look, and six requests for each 200 records', async () => {
    const { github, home } = await world();
    await addNight(files, home(), images(450), now);
    expect(github.calls.map(({ operation }) => operation)).toEqual([
      ...[...begun, ...begun, ...write, 'git/create-ref'],
      ...[...looked, ...write, 'git/update-ref'],
      ...[...looked, ...write, 'git/update-ref'],
    ]);
    const { state } = await readLedger(home());
    expect([state.sequence, state.streams.length]).toEqual([3, 450]);
  });

  it('that is killed goes on where it was, and writes no record twice', async () => {
    const { github, api, home } = await world();
    const rows = images(450);
    let left = 12;
    const dying: GithubApi = {
      request: async (request) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return api.request(request);
      },
    };
    await expect(addNight(files, home(dying), rows, now)).rejects.toThrow('killed');
    const half = (await readLedger(home())).state;
    expect(half.streams).toHaveLength(200);
    const before = github.calls.length;
    await addNight(files, home(), rows, now);
    expect(github.calls.slice(before).filter(({ operation }) => operation === 'git/update-ref')).toHaveLength(2);
    const { state } = await readLedger(home());
    expect([state.sequence, state.streams.length]).toEqual([3, 450]);
  });

  it('sends no more at once than GitHub takes', async () => {
    const { home } = await world();
    const small = { ...home(), largest: 3000 };
    const after = await addNight(files, small, images(12), now);
    expect(after.refused.size).toBe(0);
    const { state } = await readLedger(home());
    expect(state.streams).toHaveLength(12);
    expect(state.sequence).toBeGreaterThan(1);
  });
});
