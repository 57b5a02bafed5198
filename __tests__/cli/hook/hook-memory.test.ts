import { cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { hookMemory } from '../../../src/cli/hook/hook-memory.js';
import { scanJobs } from '../../../src/cli/scan-config.js';
import { createFiles } from '../../../src/host/files/files.js';
import { digestOf } from '../../../src/oci/digest.js';
import { judge } from '../../../src/policy/judge.js';
import { defaultPolicy, type Policy } from '../../../src/policy/policy.js';
import { triage } from '../../../src/policy/triage.js';
import { FakeClock, FakeLog } from '../../host/fake-ports.js';
import { temporaryFolders } from '../../oci/temporary.js';
import { policyOf, scan as scanned, vulnerability } from '../../policy/samples.js';

const folder = temporaryFolders();
const files = createFiles();
const advisories = fileURLToPath(new URL('../../fixtures/advisory-db', import.meta.url));
const noon = '2026-03-01T12:00:00Z';

/** One push after the other on one machine; a test changes things in between. */
class Machine {
  readonly directory = folder();
  readonly clock = new FakeClock();
  readonly log = new FakeLog();
  names: [string, ...string[]] = ['acme/web:dev'];
  image = 'web';
  policy: Policy = defaultPolicy;
  severities: readonly ('CRITICAL' | 'HIGH')[] = ['HIGH'];
  options: Record<string, string> = {};

  constructor() {
    this.now(noon);
    mkdirSync(this.path('workspace'));
    cpSync(advisories, this.path('cache'), { recursive: true });
    this.database('db', noon);
    this.write('cli.js', 'the program');
    this.write('trivy', 'the scanner');
    this.options = { 'trivy-path': this.path('trivy'), 'cache-dir': this.path('cache'), offline: 'true' };
  }

  path(name: string): string {
    return join(this.directory, name);
  }
  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }
  now(time: string): void {
    this.clock.now = () => new Date(time);
  }
  database(kind: 'db' | 'java-db', UpdatedAt: string): void {
    this.write(`cache/${kind}/${kind === 'db' ? 'trivy.db' : 'trivy-java.db'}`, 'advisories');
    this.write(`cache/${kind}/metadata.json`, JSON.stringify({ Version: kind === 'db' ? 2 : 1, UpdatedAt }));
  }

  /** Whether this push took the verdict of an earlier one; else it notes its own. `during` happens while the scan runs. */
  async push(during: () => void = () => undefined): Promise<boolean> {
    const { clock, log } = this;
    const workingDirectory = this.path('workspace');
    const user = { environment: {}, machine: { os: 'linux' as const }, workingDirectory, version: '1.2.3' };
    const scanTarget = {
      kind: 'image',
      reference: this.names[0],
      id: digestOf(this.image),
      names: this.names,
    } as const;
    const [job] = scanJobs(new Map(Object.entries(this.options)), user, [scanTarget]);
    if (job === undefined) throw new Error('no job');
    const memory = hookMemory({ files, clock, log, workingDirectory, version: '1.2.3', script: this.path('cli.js') });
    if ((await memory.passedBy(job)) !== undefined) return true;
    const now = clock.now();
    const updatedAt = JSON.parse(readFileSync(this.path('cache/db/metadata.json'), 'utf8')).UpdatedAt;
    during();
    const scan = {
      ...scanned(this.severities.map((severity) => vulnerability({ severity }))),
      database: { updatedAt, source: 'here' },
    };
    const decision = judge(triage(scan, this.policy, { active: [], refused: [] }, now), this.policy);
    await memory.note(job, { name: this.names[0], images: [], scan, decision, now });
    return false;
  }
}

let machine: Machine;
beforeEach(() => {
  machine = new Machine();
});

/** What two pushes, one after the other, took from memory. */
const twoPushes = async () => [await machine.push(), await machine.push()];

describe('a remembered pass', () => {
  it('is taken while nothing changes', async () => {
    expect(await twoPushes()).toEqual([false, true]);
    machine.now('2026-03-01T23:59:59.999Z');
    expect(await machine.push()).toBe(true);
  });

  it.each<[string, (machine: Machine) => void]>([
    ['the image', (of) => (of.image = 'another')],
    ['the names under which it is judged', (of) => of.names.push('acme/web:prod')],
    ['the policy', (of) => of.write('workspace/.github/image-gate.yml', 'eol: warn\n')],
    ['a policy under a wrong name', (of) => of.write('workspace/.github/image-gate.yaml', 'eol: warn\n')],
    ['the plain exceptions', (of) => of.write('workspace/.trivyignore', '# nothing\n')],
    ['the exceptions in YAML', (of) => of.write('workspace/.trivyignore.yaml', 'vulnerabilities: []\n')],
    ['image-gate itself', (of) => of.write('cli.js', 'another program')],
    ['the scanner', (of) => utimesSync(of.path('trivy'), 1, 1)],
    ['the vulnerability database', (of) => of.database('db', '2026-03-01T11:00:00Z')],
    ['the Java database', (of) => of.database('java-db', '2026-02-01T00:00:00Z')],
    ['the day', (of) => of.now('2026-03-02T00:00:00Z')],
    ['the clock, back', (of) => of.now('2026-03-01T11:59:59Z')],
    ['what is looked for', (of) => (of.options.scanners = 'vuln,secret')],
    ['the age that the database may have', (of) => (of.options['max-db-age'] = '3650d')],
    ['which policy rules', (of) => (of.options.policy = 'other.yml')],
    ['the memory', (of) => of.write('cache/hook-passes.json', '{"version":1,"passes":[{"key":"*"}]}')],
  ])('is not taken after a change of %s, but the new one is', async (_, change) => {
    await machine.push();
    change(machine);
    expect(await twoPushes()).toEqual([false, true]);
  });

  it('ends with the age that the database may have', async () => {
    machine.options['max-db-age'] = '1h';
    expect(await twoPushes()).toEqual([false, true]);
    machine.now('2026-03-01T13:00:00Z');
    expect(await machine.push()).toBe(false);
  });

  it('is noted under the database that was used, not under one that came meanwhile', async () => {
    await machine.push(() => machine.database('db', '2026-03-01T11:00:00Z'));
    expect(await machine.push()).toBe(false);
    machine.database('db', noon);
    expect(await machine.push()).toBe(true);
  });
});

describe('nothing is remembered', () => {
  it.each<[string, (machine: Machine) => void]>([
    ['of an image that is blocked', (of) => (of.severities = ['CRITICAL'])],
    ['where the Dockerfile decides what is of the base image', (of) => (of.policy = policyOf('ignore-base: true'))],
    ['where a baseline decides what is new', (of) => (of.policy = policyOf('gate-on: new'))],
    ['by a policy that asks what is exploited', (of) => (of.policy = policyOf('exploited: block'))],
    ['by a policy that names VEX documents', (of) => (of.policy = policyOf('vex: { files: [vex.json] }'))],
    [
      'in a cache that lies in the repository, whose author could have filled it',
      (of) => {
        cpSync(of.path('cache'), of.path('workspace/cache'), { recursive: true });
        of.options['cache-dir'] = of.path('workspace/cache');
      },
    ],
  ])('%s', async (_, change) => {
    change(machine);
    expect(await twoPushes()).toEqual([false, false]);
  });

  it('when the policy changed while the scan ran', async () => {
    machine.write('workspace/.github/image-gate.yml', 'eol: block\n');
    await machine.push(() => machine.write('workspace/.github/image-gate.yml', 'eol: log\n'));
    machine.write('workspace/.github/image-gate.yml', 'eol: block\n');
    expect(await machine.push()).toBe(false);
  });

  it('when it can not be written, which is said and no failure', async () => {
    mkdirSync(machine.path('cache/hook-passes.json'));
    expect(await twoPushes()).toEqual([false, false]);
    expect(machine.log.lines.join()).toMatch(/The verdict is not remembered for the next push/);
  });
});
