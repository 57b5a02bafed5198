import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Failure, startResults } from '../../contract/results-fake.js';
import { ending, program } from '../children.js';

/** Milliseconds for loading the client and for all its answers, on a machine that is busy with other things. */
const longest = 120_000;
/** Ten times what answers that do not come take; one of their deadlines, if nobody kept it, would take a hundred times as long. */
const limit = 30_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'artifact-test-'));
  writeFileSync(join(folder, 'report.json'), '{"a":1}');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface World {
  readonly failures?: Readonly<Record<string, Failure>>;
  readonly taken?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly deadline?: number;
  /** The run is cancelled meanwhile. */
  readonly cancelled?: true;
}

/** Uploads a file in each of these worlds by the real client, in one process that ends when the store has answered for the last time. */
async function uploads(worlds: readonly World[]) {
  const services = await Promise.all(worlds.map(({ failures, taken }) => startResults(failures, taken)));
  const runs = worlds.map(({ environment, deadline = longest, cancelled = false }, index) => ({
    environment: { GITHUB_RETENTION_DAYS: '', GITHUB_SERVER_URL: '', ...services[index]?.environment, ...environment },
    deadline,
    cancelled,
  }));
  const child = await ending(
    program(
      `import { createArtifactStore } from 'host/runner/artifact-store';
       const results = [];
       const root = ${JSON.stringify(folder)};
       for (const { environment, deadline, cancelled } of ${JSON.stringify(runs)}) {
         Object.assign(process.env, environment);
         const controller = new AbortController();
         if (cancelled) setTimeout(() => controller.abort(), 50);
         const store = createArtifactStore(process.env, { debug: () => undefined }, controller.signal);
         results.push(await store.upload({ name: 'trivy-results-x', files: [root + '/report.json'], root, days: 90, deadline }));
       }
       process.stderr.write(JSON.stringify(results));
       process.exit(0);`,
    ),
  );
  for (const { close } of services) await close();
  return { ...child, results: JSON.parse(child.stderr), services };
}

const daysFromNow = (seconds = 0) => Math.round((seconds - Date.now() / 1000) / 86_400);

describe('an artifact', () => {
  it(
    'is stored whole, for ninety days or as long as the repository allows',
    async () => {
      const { results, stdout, services } = await uploads([{}, { environment: { GITHUB_RETENTION_DAYS: '5' } }]);
      const [first, second] = services.map(({ stored }) => stored[0]);
      expect(results[0]).toEqual({ kind: 'stored', id: '1000', bytes: first?.bytes.length });
      expect(first?.bytes.includes('report.json')).toBe(true);
      expect(services[0]?.calls).toEqual(['CreateArtifact', 'PUT block', 'PUT blocklist', 'FinalizeArtifact']);
      expect([first, second].map((stored) => daysFromNow(stored?.expires))).toEqual([90, 5]);
      expect(stdout).not.toContain('::warning');
    },
    longest,
  );

  const refused: readonly (readonly [what: string, why: string, world: World])[] = [
    ['without a service', 'no-service', { environment: { ACTIONS_RUNTIME_TOKEN: '' } }],
    ['on a server of one’s own', 'server', { environment: { GITHUB_SERVER_URL: 'https://github.acme.example' } }],
    ['of a name that is taken', 'taken', { taken: ['trivy-results-x'] }],
    ['that is denied', 'denied', { failures: { CreateArtifact: { status: 403, msg: 'no' } } }],
    ['over the quota', 'quota', { failures: { CreateArtifact: { status: 400, msg: 'insufficient usage' } } }],
    ['that the service does not take', 'failed', { failures: { FinalizeArtifact: { status: 400, msg: 'bad' } } }],
    ['of a token that is none', 'failed', { environment: { ACTIONS_RUNTIME_TOKEN: 'x' } }],
    ['where nobody listens', 'unreachable', { environment: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' } }],
    ['that hangs', 'late', { failures: { CreateArtifact: 'silence' }, deadline: 100 }],
    ['whose bytes hang', 'late', { failures: { blob: 'silence' }, deadline: 300 }],
    ['of a failing service', 'late', { failures: { CreateArtifact: { status: 500 } }, deadline: 100 }],
    ['of a run that ends', 'cancelled', { failures: { CreateArtifact: 'silence' }, cancelled: true }],
  ];

  it(
    'that can not be is a reason, never a throw, a wait or a warning of the client',
    async () => {
      const { results, stdout } = await uploads(refused.map(([, , world]) => world));
      const told = refused.map(([what], index) => [what, results[index]?.why]);
      expect(told).toEqual(refused.map(([what, why]) => [what, why]));
      expect(stdout).not.toContain('::warning');
    },
    limit,
  );
});
