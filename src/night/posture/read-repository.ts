import * as z from 'zod';
import { codeownersPaths, maxCodeowners } from '../../posture/github/codeowners.js';
import { dockerfilesIn, isWorkflow } from '../../posture/github/dockerfiles.js';
import type { Reply } from '../../posture/github/reply.js';
import type { DockerRepository, ListedRepository, RepositoryFacts } from '../../posture/github/repository-facts.js';
import { readFileText, type TreeFile } from './blob.js';
import { readBranch } from './branch.js';
import { type GithubQuestions, replyAs } from './questions.js';
import { type CalledFiles, readGateUse } from './workflows.js';

const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});

/** What GitHub says of a repository without a commit. */
const empty = z.object({ message: z.string().regex(/empty/i) });

/** What is known of a repository. One that holds no Dockerfile costs one request. */
export async function readRepository(
  questions: GithubQuestions,
  workflows: CalledFiles,
  repository: ListedRepository,
): Promise<RepositoryFacts> {
  const tree = await questions.ask({
    route: `/repos/${repository.name}/git/trees/${encodeURIComponent(repository.branch)}?recursive=1`,
    schema: treeSchema,
    permission: 'contents: read',
    otherwise: ({ status, body }) =>
      status === 409 && empty.safeParse(body).success ? { value: { tree: [], truncated: false } } : undefined,
  });
  if (tree.kind !== 'replied') return { kind: 'unread', repository, why: tree };
  const files = tree.value.tree.filter(({ type }) => type === 'blob');
  const dockerfiles = dockerfilesIn(files.map(({ path }) => path));
  if (dockerfiles.length > 0) return await readDocker(questions, workflows, { repository, dockerfiles, files });
  if (!tree.value.truncated) return { kind: 'none', repository };
  const why = 'it has more files than GitHub lists, and no Dockerfile among those';
  return { kind: 'unread', repository, why: { kind: 'failed', asked: tree.asked, why } };
}

interface DockerTree {
  readonly repository: ListedRepository;
  readonly dockerfiles: readonly string[];
  readonly files: readonly TreeFile[];
}

async function readDocker(
  questions: GithubQuestions,
  called: CalledFiles,
  { repository, dockerfiles, files }: DockerTree,
): Promise<DockerRepository> {
  const workflows = files.filter(({ path }) => isWorkflow(path));
  return {
    ...{ kind: 'docker', repository, dockerfiles },
    gate: await readGateUse(questions, called, repository, { workflows, files }),
    runs: await readRuns(questions, repository),
    branch: await readBranch(questions, repository),
    codeowners: await readCodeowners(questions, repository, files),
    environments: await readEnvironments(questions, repository),
    retention: await readRetention(questions, repository),
  };
}

const runsSchema = z
  .object({
    workflow_runs: z.array(z.object({ path: z.string(), created_at: z.iso.datetime({ offset: true }) })),
  })
  .transform(({ workflow_runs: runs }) =>
    runs.map(({ path, created_at: at }) => ({ workflow: path.replace(/@.*$/, ''), at: Date.parse(at) })),
  );

/** The newest hundred that ended well. */
function readRuns(questions: GithubQuestions, { name, branch }: ListedRepository) {
  const query = new URLSearchParams({ branch, event: 'push', status: 'success', per_page: '100' });
  return questions.ask({
    route: `/repos/${name}/actions/runs?${query}`,
    schema: runsSchema,
    permission: 'actions: read',
  });
}

const errorsSchema = z.object({ errors: z.array(z.object({ line: z.int(), path: z.string() })) });

async function readCodeowners(
  questions: GithubQuestions,
  { name, branch }: ListedRepository,
  files: readonly TreeFile[],
): Promise<DockerRepository['codeowners']> {
  const found = codeownersPaths.flatMap((path) => files.find((file) => file.path === path) ?? [])[0];
  const route = `/repos/${name}/codeowners/errors?ref=${encodeURIComponent(branch)}`;
  if (found === undefined)
    return { kind: 'replied', value: undefined, asked: `GET /repos/${name}/git/trees/${branch}`, at: questions.now() };
  const text = await readFileText(questions, name, found.sha, maxCodeowners);
  if (text.kind !== 'replied') return text;
  const errors = await questions.ask({ route, schema: errorsSchema, permission: 'contents: read' });
  return replyAs(errors, (all) => ({
    path: found.path,
    text: text.value,
    badLines: all.errors.filter(({ path }) => path === found.path).map(({ line }) => line),
  }));
}

const environmentsSchema = z
  .object({
    environments: z
      .array(
        z.object({
          name: z.string(),
          protection_rules: z
            .array(z.object({ type: z.string(), reviewers: z.array(z.unknown()).optional() }))
            .optional(),
        }),
      )
      .default([]),
  })
  .transform(({ environments }) =>
    environments.map(({ name, protection_rules: rules = [] }) => ({
      name,
      reviewers: rules
        .filter(({ type }) => type === 'required_reviewers')
        .reduce((sum, { reviewers = [] }) => sum + reviewers.length, 0),
    })),
  );

const mostEnvironments = 1000;

function readEnvironments(questions: GithubQuestions, { name }: ListedRepository) {
  const route = `/repos/${name}/environments`;
  return questions.list({ route, schema: environmentsSchema, permission: 'actions: read' }, mostEnvironments);
}

async function readRetention(questions: GithubQuestions, { name }: ListedRepository): Promise<Reply<number>> {
  const route = `/repos/${name}/actions/permissions/artifact-and-log-retention`;
  const told = await questions.ask({ route, schema: z.object({ days: z.int() }), permission: 'administration: read' });
  return replyAs(told, ({ days }) => days);
}
