/**
 * Prints where the files of a release come from: an in-toto statement with the predicate of SLSA 1.0 (https://slsa.dev/spec/v1.0/provenance), not yet signed.
 * In a workflow it is described as GitHub describes its own (https://actions.github.io/buildtypes/workflow/v1).
 *
 *   node script/provenance.ts PATH_OF_SHA256SUMS VERSION COMMIT
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

interface Source {
  /** `https://github.com/image-gate/image-gate`. */
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
}

const [sums = '', version = '', commit = ''] = process.argv.slice(2);
if (version === '' || !/^[0-9a-f]{40}$/.test(commit))
  throw new Error('usage: node script/provenance.ts PATH_OF_SHA256SUMS VERSION COMMIT');
const predicate = process.env.GITHUB_ACTIONS === 'true' ? ofWorkflow(commit) : byHand(version, commit);
console.log(
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects(readFileSync(sums)),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate,
  }),
);

/** The files that are listed, and the list. */
function subjects(list: Buffer): readonly Subject[] {
  const listed = [...list.toString().matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sha256 = '', name = '']) => ({
    name,
    digest: { sha256 },
  }));
  if (listed.length === 0) throw new Error(`${sums} lists nothing`);
  return [...listed, { name: basename(sums), digest: { sha256: createHash('sha256').update(list).digest('hex') } }];
}

function ofWorkflow(head: string): object {
  const given = (name: string): string => {
    const value = process.env[name];
    if (value === undefined || value === '') throw new Error(`the runner has set no ${name}`);
    return value;
  };
  if (given('GITHUB_SHA') !== head)
    throw new Error(`the run is for ${given('GITHUB_SHA')}, and ${head} is checked out`);
  const server = given('GITHUB_SERVER_URL');
  const repository = `${server}/${given('GITHUB_REPOSITORY')}`;
  const workflow = given('GITHUB_WORKFLOW_REF');
  const ref = given('GITHUB_REF');
  const path = workflow.slice(given('GITHUB_REPOSITORY').length + 1).replace(/@.*$/, '');
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository, path } },
      internalParameters: {
        github: {
          event_name: given('GITHUB_EVENT_NAME'),
          repository_id: given('GITHUB_REPOSITORY_ID'),
          repository_owner_id: given('GITHUB_REPOSITORY_OWNER_ID'),
          runner_environment: given('RUNNER_ENVIRONMENT'),
        },
      },
      resolvedDependencies: [source({ repository, ref, commit: head })],
    },
    runDetails: {
      builder: { id: `${server}/${workflow}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${given('GITHUB_RUN_ID')}/attempts/${given('GITHUB_RUN_ATTEMPT')}`,
      },
    },
  };
}

/** A rehearsal on somebody's machine: it says so, and proves no more than who holds the key. */
function byHand(of: string, head: string): object {
  const repository = 'https://github.com/image-gate/image-gate';
  const id = `${repository}/blob/${head}/script/release`;
  return {
    buildDefinition: {
      buildType: id,
      externalParameters: { version: of },
      resolvedDependencies: [source({ repository, ref: `refs/tags/v${of}`, commit: head })],
    },
    runDetails: { builder: { id: `${id}#by-hand` } },
  };
}

function source({ repository, ref, commit: gitCommit }: Source): object {
  return { uri: `git+${repository}@${ref}`, digest: { gitCommit } };
}
