import { createHash } from 'node:crypto';
import { type Answer, type Call, type Handlers, refusal } from './github-fake.js';
import { example } from './openapi-example.js';

/** A repository of an organization, as a test makes it; what is left out is as GitHub has it at first. */
export interface FakeProject {
  readonly name: string;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly archived?: boolean;
  readonly branch?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** More files than GitHub lists. */
  readonly truncated?: boolean;
  /** Rules of rulesets. */
  readonly rules?: readonly object[];
  /** The older protection; absent: there is none. */
  readonly protection?: {
    readonly approvals?: number;
    readonly owners?: boolean;
    readonly contexts?: readonly string[];
    /** For whom the checks are; absent: for everyone. */
    readonly level?: 'off' | 'non_admins';
  };
  readonly committedAt?: string;
  /** Successful runs of workflows by a push. */
  readonly runs?: readonly { readonly path: string; readonly at: string }[];
  readonly badOwnerLines?: readonly number[];
  readonly environments?: readonly { readonly name: string; readonly reviewers: number }[];
  readonly retention?: number;
}

export interface FakeOrganization {
  readonly name: string;
  readonly projects: readonly FakeProject[];
  /** Of private and internal ones, what it tells; absent: nothing. */
  readonly privateCount?: number;
}

const sha = (text: string) => createHash('sha1').update(text).digest('hex');

/** An organization with its repositories, as far as its settings can be asked for. Replace a handler to make an operation fail. */
export function organization({ name, projects, privateCount }: FakeOrganization): Handlers {
  const of = (call: Call): FakeProject | undefined =>
    projects.find((one) => `${name}/${one.name}` === `${call.path.owner}/${call.path.repo}`);
  const on =
    (answer: (project: FakeProject, call: Call) => Answer) =>
    (call: Call): Answer => {
      const project = of(call);
      return project === undefined ? refusal(404, 'Not Found') : answer(project, call);
    };
  return {
    'orgs/get': () => ({
      status: 200,
      body: example('organization-full', {
        login: name,
        public_repos: projects.filter(({ visibility = 'public' }) => visibility === 'public').length,
        ...(privateCount === undefined ? {} : { total_private_repos: privateCount }),
      }),
    }),
    'repos/list-for-org': ({ query }) => ({
      status: 200,
      body: page(
        projects.map((one) => listed(name, one)),
        query,
      ),
    }),
    'repos/get': on((project) => ({
      status: 200,
      body: example('full-repository', listed(name, project)),
    })),
    ...contents(on),
    ...settings(on),
  };
}

type On = (answer: (project: FakeProject, call: Call) => Answer) => (call: Call) => Answer;

function page<T>(all: readonly T[], query: Readonly<Record<string, string>>): readonly T[] {
  const [number, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
  return all.slice((number - 1) * size, number * size);
}

function listed(
  owner: string,
  { name, visibility = 'public', archived = false, branch = 'main' }: FakeProject,
): object {
  return example('minimal-repository', {
    ...{ name, full_name: `${owner}/${name}`, visibility, archived, default_branch: branch },
    private: visibility !== 'public',
  });
}

function contents(on: On): Handlers {
  return {
    'git/get-tree': on(({ files, truncated = false }) =>
      files === undefined
        ? refusal(409, 'Git Repository is empty.')
        : {
            status: 200,
            body: {
              sha: sha('tree'),
              truncated,
              tree: Object.entries(files).map(([path, text]) => ({
                ...{ path, mode: '100644', type: 'blob', sha: sha(text), size: text.length },
              })),
            },
          },
    ),
    'git/get-blob': on(({ files = {} }, { path }) => {
      const text = Object.values(files).find((one) => sha(one) === path.file_sha);
      if (text === undefined) return refusal(404, 'Not Found');
      const content = Buffer.from(text).toString('base64');
      return { status: 200, body: example('blob', { content, encoding: 'base64', sha: sha(text) }) };
    }),
    'repos/get-content': on(({ files = {} }, { path }) => {
      const text = files[path.path ?? ''];
      if (text === undefined) return refusal(404, 'Not Found');
      const content = Buffer.from(text).toString('base64');
      return {
        status: 200,
        body: example('content-file', { type: 'file', encoding: 'base64', content, path: path.path ?? '' }),
      };
    }),
  };
}

function settings(on: On): Handlers {
  return {
    'repos/get-branch-rules': on(({ rules = [] }, { query }) => ({ status: 200, body: page(rules, query) })),
    'repos/get-branch': on((project, { path }) => ({ status: 200, body: branchBody(project, path.branch ?? '') })),
    'repos/get-branch-protection': on(({ protection }) =>
      protection === undefined
        ? refusal(404, 'Branch not protected')
        : {
            status: 200,
            body: example('branch-protection', {
              required_pull_request_reviews: example('protected-branch-pull-request-review', {
                required_approving_review_count: protection.approvals ?? 0,
                require_code_owner_reviews: protection.owners ?? false,
              }),
            }),
          },
    ),
    'actions/list-workflow-runs-for-repo': on(({ runs = [] }) => ({
      status: 200,
      body: {
        total_count: runs.length,
        workflow_runs: runs.map(({ path, at }) => example('workflow-run', { path, created_at: at })),
      },
    })),
    'repos/codeowners-errors': on(({ badOwnerLines = [] }) => ({
      status: 200,
      body: {
        errors: badOwnerLines.map((line) => ({
          ...{ line, column: 1, kind: 'Unknown owner', message: 'Unknown owner', path: '.github/CODEOWNERS' },
        })),
      },
    })),
    'repos/get-all-environments': on(({ environments = [] }, { query }) => ({
      status: 200,
      body: { total_count: environments.length, environments: page(environments, query).map(environmentBody) },
    })),
    'actions/get-artifact-and-log-retention-settings-repository': on(({ retention = 90 }) => ({
      status: 200,
      body: { days: retention, maximum_allowed_days: 400 },
    })),
  };
}

function branchBody(
  { protection, rules = [], committedAt = '2026-01-01T00:00:00Z' }: FakeProject,
  name: string,
): object {
  const commit = example('commit') as { readonly commit: object };
  const contexts = protection?.contexts ?? [];
  return example('branch-with-protection', {
    ...{ name, protected: protection !== undefined || rules.length > 0 },
    commit: { ...commit, commit: { ...commit.commit, committer: { date: committedAt } } },
    protection: {
      enabled: protection !== undefined,
      ...(protection === undefined
        ? {}
        : { required_status_checks: { enforcement_level: protection.level ?? 'everyone', contexts, checks: [] } }),
    },
  });
}

function environmentBody({ name, reviewers }: { readonly name: string; readonly reviewers: number }): object {
  const asked = Array.from({ length: reviewers }, () => ({ type: 'User', reviewer: example('simple-user') }));
  return example('environment', {
    name,
    protection_rules: reviewers === 0 ? [] : [{ id: 1, node_id: 'x', type: 'required_reviewers', reviewers: asked }],
  });
}

/** A rule of a ruleset that asks for checks, or for reviews. */
export function ruleOfChecks(...contexts: readonly string[]): object {
  return {
    type: 'required_status_checks',
    parameters: {
      required_status_checks: contexts.map((context) => ({ context })),
      strict_required_status_checks_policy: false,
    },
  };
}

export function ruleOfReviews(approvals: number, ofOwners: boolean): object {
  return {
    type: 'pull_request',
    parameters: {
      ...{ required_approving_review_count: approvals, require_code_owner_review: ofOwners },
      ...{ dismiss_stale_reviews_on_push: false, require_last_push_approval: false },
      required_review_thread_resolution: false,
    },
  };
}
