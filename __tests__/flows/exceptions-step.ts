import { expect } from '@jest/globals';
import { runExceptions } from '../../src/flows/exceptions.js';
import type { GatePorts } from '../../src/flows/ports.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { type Call, type GithubFake, type Handlers, startGithub } from '../contract/github-fake.js';
import { type GitState, git } from '../contract/github-git.js';
import { FakeClock, FakeLog } from '../host/fake-ports.js';

interface Ended {
  readonly code: number;
  readonly error?: unknown;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly string[];
  /** Requests that change something. */
  readonly writes: readonly string[];
  /** The lines of the log. */
  readonly said: string;
}

let fake: GithubFake | undefined;

/** After each test: nothing of what it asked was against GitHub's description. */
export async function closeGithub(): Promise<void> {
  expect(fake?.violations ?? []).toEqual([]);
  await fake?.close();
  fake = undefined;
}

/** What the last run asked GitHub for. */
export function called(): readonly Call[] {
  return fake?.calls ?? [];
}

/** One step of exceptions/action.yml against that repository on GitHub. */
export async function run(
  state: GitState,
  inputs: Readonly<Record<string, string>>,
  event: object = {},
  handlers: Handlers = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  await fake?.close();
  fake = await startGithub({ ...git(state), ...handlers });
  const { url, calls } = fake;
  const log = new FakeLog();
  const clock = new FakeClock();
  clock.time = Date.parse(state.now);
  const tools = { log, signal: new AbortController().signal, clock };
  const told = { outputs: {}, summary: '', annotations: [] as string[] };
  const ports = {
    log,
    clock,
    files: { readBytes: async () => Buffer.from(JSON.stringify({ repository: { default_branch: 'main' }, ...event })) },
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: state.name,
      GITHUB_SHA: state.refs.get('heads/main') ?? '',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: '/w',
      GITHUB_API_URL: url,
      GITHUB_EVENT_PATH: '/event.json',
      ...environment,
    },
    runner: {
      setOutputs: async (outputs: object) => void Object.assign(told.outputs, outputs),
      writeSummary: async (text: string) => void Object.assign(told, { summary: told.summary + text }),
      annotate: (level: string, message: string, place?: { file: string; line: number }) =>
        void told.annotations.push(`${level} ${place?.file}:${place?.line} ${message}`),
      maskSecret: () => undefined,
    },
    openGithub: (access: { apiUrl: string; token: string }) => createGithubApi({ ...access, ...tools }),
    openContents: () => createRepositoryContents({ repository: state.name, apiUrl: url, token: 't0ken', ...tools }),
  } as unknown as GatePorts;
  const outcome = await runExceptions(ports, new Map(Object.entries({ token: 't0ken', ...inputs }))).then(
    (code) => ({ code }),
    (error: unknown) => ({ code: -1, error }),
  );
  const writes = calls.filter(({ operation }) => /create|update|add/.test(operation)).map(({ operation }) => operation);
  return { ...told, ...outcome, writes, said: log.lines.join('\n') };
}
