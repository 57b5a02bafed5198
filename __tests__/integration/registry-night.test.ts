/** A night over real registries and with the real Trivy: what is matched from SBOMs is what the layers give. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createClock } from '../../src/host/clock.js';
import type { Clock, Http } from '../../src/host/ports.js';
import { pushSigned } from '../flows/signed-image.js';
import { flowWorld } from '../flows/world.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { newKey } from '../release/attest/proof.js';
import { publishDatabase } from './publish-database.js';
import { type RealRegistry, type RegistryProgram, startRegistry } from './start-registry.js';

const tools = process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`;
const trivyDigest = () =>
  createHash('sha256')
    .update(readFileSync(`${tools}/trivy`))
    .digest('hex');
const day = 24 * 3_600_000;
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const debian = {
  'etc/debian_version': '12.5\n',
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  'var/lib/dpkg/status': ['bash 5.2.15-2+b7', 'sed 4.9-1', 'zlib1g 1:1.2.13.dfsg-1']
    .map((one) => one.split(' '))
    .map(
      ([name, version]) =>
        `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\nArchitecture: amd64\nMaintainer: x\n`,
    )
    .join('\n'),
};
const npm = { 'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"MIT"}' };

interface Place {
  readonly registry: RealRegistry;
  readonly asked: string[];
  readonly night: (...args: readonly string[]) => Promise<number>;
  /** Another command; `scanner`: with what else is said of the scanner. */
  readonly command: (
    words: readonly string[],
    scanner?: Readonly<Record<string, string | undefined>>,
  ) => Promise<number>;
  /** The folder of the databases, the one that the commands work in, and what they showed last. */
  readonly cache: string;
  readonly workspace: string;
  readonly shown: () => string;
  readonly later: (ms: number) => void;
  readonly rows: () => readonly { readonly names: readonly string[]; readonly outcome: Record<string, unknown> }[];
  readonly record: (outcome: Record<string, unknown>) => { readonly findings: readonly unknown[] };
}

async function place(program: RegistryProgram): Promise<Place> {
  const pem = newKey();
  const key = readSigningKey(pem, undefined);
  if ('what' in key) throw new Error(key.what);
  const [registry, client] = [await startRegistry({ program }), await createWorld()];
  const flow = flowWorld({ environment: { GITHUB_ACTIONS: undefined, IMAGE_GATE_KEY: pem } });
  open.push({ close: registry.stop }, client, flow);
  flow.repository('image-gate.pub', key.publicKey);
  flow.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\nseverity: { critical: warn }\n');
  const abort = new AbortController();
  const real = createClock(abort.signal);
  let ahead = 0;
  const clock: Clock = {
    ...real,
    now: () => new Date(real.now().getTime() + ahead),
    elapsed: () => real.elapsed(),
    sleep: (ms, stop) => real.sleep(ms, stop),
  };
  const asked: string[] = [];
  const http: Http = {
    request: (request) => {
      asked.push(`${request.method} ${request.url.pathname}`);
      return flow.http.request(request);
    },
  };
  await hold({ ...client, clock } as never, registry, key);
  const ports = { ...flow, clock, http };
  const args = (scanner: Readonly<Record<string, string | undefined>> = {}) => [
    ...flow.inputs({
      input: undefined,
      context: undefined,
      'policy-from': undefined,
      'github-token': undefined,
      'report-dir': undefined,
      'trivy-path': `${tools}/trivy`,
      // A Trivy that nobody has named proves nothing.
      'trivy-sha256': trivyDigest(),
      ...scanner,
    }),
  ];
  const command: Place['command'] = (words, scanner) =>
    runCommandLine(ports, [
      ...words,
      ...(scanner === undefined ? [] : args(scanner).map(([name, value]) => `--${name}=${value}`)),
    ]);
  return {
    registry,
    asked,
    night: (...more) => {
      dateDatabase(join(flow.directory, 'cache/db/metadata.json'), clock.now());
      return command(['registry', ...more], {});
    },
    command,
    ...{ cache: join(flow.directory, 'cache'), workspace: flow.workspace },
    shown: () => flow.told.shown.at(-1) ?? '',
    later: (ms) => {
      ahead += ms;
    },
    rows: () => JSON.parse(readFileSync(join(flow.workspace, '.image-gate/night/night.json'), 'utf8')).images,
    record: ({ record }) => JSON.parse(readFileSync(join(flow.workspace, '.image-gate/night', `${record}`), 'utf8')),
  };
}

/** As if the advisories were those of today: what was scanned with old ones is no proof. */
function dateDatabase(path: string, now: Date): void {
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), UpdatedAt: now.toISOString() }));
}

async function hold(
  client: World,
  { host }: RealRegistry,
  key: Parameters<typeof pushSigned>[2]['key'],
): Promise<void> {
  await pushSigned(client, `${host}/debian:12`, {
    key,
    of: { images: [{ platform: 'linux/amd64', layers: [{ files: debian }] }] },
  });
  await pushSigned(client, `${host}/npm:1`, {
    key,
    of: {
      images: [
        { platform: 'linux/amd64', layers: [{ files: npm }, { files: debian }] },
        { platform: 'linux/arm64', layers: [{ files: npm }] },
      ],
    },
  });
}

/** What a record says of findings, without the names that only layers give. */
const findingsOf = (record: { readonly findings: readonly unknown[] }) =>
  record.findings.map((one) => {
    const { id, severity, action, platforms, package: named, path } = one as Record<string, unknown>;
    return { id, severity, action, platforms, named, path };
  });

describe.each<RegistryProgram>(['docker-registry', 'olareg'])('a night over %s', (program) => {
  it('gives from SBOMs the findings that the layers give, and reads no layer', async () => {
    const { night, rows, record, later, asked, registry } = await place(program);
    // Old claims are about scans with another clock: the first night renews them.
    later(day);
    const all = program === 'olareg' ? [`${registry.host}/debian`, `${registry.host}/npm`] : [`${registry.host}/`];
    expect(await night(...all, '--sign=key', '--fail-on=none')).toBe(0);
    const first = rows();
    expect(first.map(({ outcome }) => [outcome.from, (outcome.claims as { kind: string }).kind])).toEqual([
      ['layers', 'renewed'],
      ['layers', 'renewed'],
    ]);
    const before = new Map(first.map(({ names, outcome }) => [names[0], findingsOf(record(outcome))]));
    expect([...before.values()].flat().length).toBeGreaterThan(0);
    later(day);
    asked.splice(0);
    expect(await night(...all, '--fail-on=none')).toBe(0);
    expect(rows().map(({ outcome }) => outcome.from)).toEqual(['sbom', 'sbom']);
    for (const { names, outcome } of rows()) expect(findingsOf(record(outcome))).toEqual(before.get(names[0]));
    // Lists apart: four for each platform and image, and one. Where attachments are listed under a tag, each is looked at: the signature of each platform, and three of each index, which nothing else reads.
    const lookedAt = program === 'docker-registry' ? 3 + 2 * 3 : 0;
    const questions = asked.filter((line) => !/\/(?:_catalog|tags\/list)$|\/v2\/$/.test(line));
    expect(questions.length).toBeLessThanOrEqual(2 + 4 * (1 + 3) + 2 + lookedAt);
  }, 600_000);
});

it('has its Trivy', () => {
  expect(existsSync(`${tools}/trivy`)).toBe(true);
});

describe('a sample of a ledger that is matched again', () => {
  it('is what the real Trivy finds with the very database of the night, and tells a finding that was left out of the ledger', async () => {
    const { registry, command, later, cache, workspace, shown } = await place('docker-registry');
    const online = { offline: undefined, 'db-repository': await publishDatabase(registry.host, join(cache, 'db')) };
    const images = ['debian:12', 'npm:1'].map((name) => `${registry.host}/${name}`);
    expect(await command(['registry', ...images, '--fail-on=none', '--sign=key'], online)).toBe(0);
    later(3_600_000);
    // Another one by now, under the same tag.
    await publishDatabase(registry.host, join(cache, 'db'));
    const ledgerOf = (name: string) => ['--ledger', join(workspace, name)];
    const reported = (ledger: string) => command(['report', '--format=json', '-o', 'report.json', ...ledgerOf(ledger)]);
    expect(await reported('.image-gate/ledger')).toBe(0);
    const verify = (ledger: string) =>
      command(['ledger', 'verify', 'report.json', '--sample=5', ...ledgerOf(ledger)], online);
    expect(await verify('.image-gate/ledger')).toBe(0);
    expect(shown().match(/^SAME .*with the database of that scan\): [1-9]\d* findings?$/gm)).toHaveLength(2);
    const records = join(workspace, '.image-gate/night/records');
    mkdirSync(join(workspace, 'kept'));
    for (const name of readdirSync(records)) {
      const { findings, ...record } = JSON.parse(readFileSync(join(records, name), 'utf8'));
      writeFileSync(join(workspace, 'kept', name), JSON.stringify({ ...record, findings: findings.slice(1) }));
    }
    const streams = ['debian=12', 'npm=1'].flatMap((name) => ['--stream', `${registry.host}/${name}`]);
    const files = readdirSync(join(workspace, 'kept')).map((name) => join(workspace, 'kept', name));
    expect(await command(['ledger', 'add', ...files, ...streams, ...ledgerOf('false')])).toBe(0);
    expect(await reported('false')).toBe(0);
    expect(await verify('false')).toBe(1);
    expect(shown()).toMatch(/^DIFFERS .*\n {2}\w+ CVE-\S+ in \S+: found now, and not open in the ledger$/m);
  }, 600_000);
});
