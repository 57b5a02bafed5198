import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Handlers, refusal } from './github-fake.js';
import { example } from './openapi-example.js';

/** A run of a workflow. */
export interface FakeRun {
  readonly id: number;
  readonly event?: string;
  readonly branch?: string;
  readonly commit?: string;
  /** `owner/name` of the repository that its branch is in; default: this one. */
  readonly from?: string;
}

/** An artifact of a run; its bytes are a ZIP. */
export interface FakeArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly bytes: Buffer;
  readonly createdAt?: string;
  readonly expired?: boolean;
  /** What GitHub says of its size; default: the truth. */
  readonly size?: number;
}

export interface ActionsState {
  readonly name: string;
  readonly runs: FakeRun[];
  /** Newest first. */
  readonly artifacts: FakeArtifact[];
}

/** Runs and artifacts. Like GitHub, it lists what the filters let through, and sends who downloads to `storage`. */
export function actions(state: ActionsState, storage: string): Handlers {
  const page = <T>(all: readonly T[], query: Readonly<Record<string, string>>): readonly T[] => {
    const [number, size] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
    return all.slice((number - 1) * size, number * size);
  };
  return {
    'actions/list-workflow-runs-for-repo': ({ query }) => {
      const wanted = state.runs.filter(
        ({ event = 'push', branch = 'main' }) =>
          event === (query.event ?? event) && branch === (query.branch ?? branch),
      );
      const shown = page(wanted, query).map((run) => runBody(state, run));
      return { status: 200, body: { total_count: wanted.length, workflow_runs: shown } };
    },
    'actions/list-artifacts-for-repo': ({ query }) => {
      const shown = page(state.artifacts, query).map(artifactBody);
      return { status: 200, body: { total_count: state.artifacts.length, artifacts: shown } };
    },
    'actions/download-artifact': ({ path }) => {
      const found = state.artifacts.find(({ id }) => id === Number(path.artifact_id));
      if (found === undefined) return refusal(404, 'Not Found');
      return { status: 302, headers: { location: `${storage}/${found.id}` } };
    },
  };
}

function runBody(
  state: ActionsState,
  { id, event = 'push', branch = 'main', commit = '1'.repeat(40), from = state.name }: FakeRun,
): object {
  const head = example('minimal-repository', { full_name: from });
  return example('workflow-run', {
    ...{ id, event, head_branch: branch, head_sha: commit, head_repository: head },
    repository: example('minimal-repository', { full_name: state.name }),
    status: 'completed',
    created_at: '2026-03-01T10:00:00Z',
  });
}

function artifactBody({ id, run, name, bytes, createdAt, expired = false, size = bytes.length }: FakeArtifact): object {
  const at = createdAt ?? '2026-03-01T11:00:00Z';
  return example('artifact', {
    ...{ id, name, expired, size_in_bytes: size, created_at: at, updated_at: at, expires_at: at },
    workflow_run: { id: run },
  });
}

/** Where GitHub keeps artifacts: another host, which must not be sent a token. */
export async function startStorage(artifacts: readonly FakeArtifact[]) {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    const found = artifacts.find(({ id }) => request.url === `/${id}`);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/zip' });
    response.end(found?.bytes);
  }).listen(0, '127.0.0.1');
  // A test that forgets to close it ends all the same.
  server.unref();
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tokens, close };
}
