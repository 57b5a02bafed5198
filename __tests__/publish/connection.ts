import { createGithubApi } from '../../src/host/github/github-client.js';
import type { GithubApi } from '../../src/host/ports.js';
import { type GithubFake, type Handlers, startGithub } from '../contract/github-fake.js';

export interface Connection {
  readonly github: GithubFake;
  readonly api: GithubApi;
  /** Waits take no time, but count. */
  readonly clock: { now(): Date; sleep(ms: number): Promise<void>; elapsed(): number };
  readonly waits: readonly number[];
}

/** The real client, connected to a fake GitHub. */
export async function connection(handlers: Handlers, signal = new AbortController().signal): Promise<Connection> {
  const github = await startGithub(handlers);
  const waits: number[] = [];
  const clock = {
    now: () => new Date(0),
    sleep: async (ms: number) => void waits.push(ms),
    elapsed: () => waits.reduce((sum, ms) => sum + ms, 0),
  };
  const log = { debug: () => undefined };
  return { github, api: createGithubApi({ token: 't0ken', apiUrl: github.url, log, clock, signal }), clock, waits };
}
