/** The nights of script/fleet-demo, which says in its environment where everything is. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startGithub } from '../__tests__/contract/github-fake.js';
import { issues, issuesState } from '../__tests__/contract/github-issues.js';
import { startPager } from '../__tests__/contract/pagerduty-fake.js';
import { startMail } from '../__tests__/contract/smtp-server.js';
import { selfSigned } from '../__tests__/host/certificate.js';
import { type ImageRecipe, makeLayout } from '../__tests__/oci/layout/make-layout.js';
import { runCommandLine } from '../src/flows/commands/command-line.js';
import { type CliPorts, gatePorts } from '../src/flows/ports.js';
import { createTerminalHost } from '../src/host/host.js';
import { createMailer } from '../src/host/mailer.js';
import type { Command } from '../src/host/ports.js';
import type { ImageRow } from '../src/inventory/night.js';

const {
  FLEET_WORK: work = '',
  FLEET_REGISTRY: registry = '',
  FLEET_TRIVY: trivy = '',
  FLEET_FOLDER: left = '',
} = process.env;
const [images, nights] = [Number(process.env.FLEET_IMAGES), Number(process.env.FLEET_NIGHTS)];
const day = 24 * 3_600_000;
const began = Date.now();
/** The first night is today; Trivy's own dates are moved along. */
const firstNight = Date.UTC(2026, 11, 1, 2);
let now = firstNight - 3_600_000;
/** The exception of the image that is blocked afterwards ends with this day. */
const lastDay = new Date(firstNight + 29 * day).toISOString().slice(0, 10);

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
writeFileSync('image-gate.pub', pair.publicKey.export({ type: 'spki', format: 'pem' }));
const owners = '[{ images: "**", owner: shop }, { images: "**/app-00", owner: legacy }]';
writeFileSync('policy.yml', `verify: { keys: [image-gate.pub], max-age: 48h }\nunscannable: log\nowners: ${owners}\n`);
writeFileSync(
  '.trivyignore',
  ['CVE-2019-10744', 'CVE-2021-44906']
    .map((id) => `${id}  # no foreign data gets there, Expiry: ${lastDay}\n`)
    .join(''),
);

const printed: string[] = [];
const { signal } = new AbortController();
const host = createTerminalHost(signal, { ...process.env, IMAGE_GATE_KEY: key }, { version: '0.1.0', quiet: true });
const ports: CliPorts = {
  ...gatePorts(host, '0.1.0'),
  log: { ...host.log, info: () => undefined, warning: () => undefined },
  show: () => undefined,
  clock: {
    ...host.clock,
    now: () => new Date(now),
    elapsed: () => performance.now(),
    sleep: (ms, stop) => host.clock.sleep(ms, stop),
  },
  process: { ...host.process, run: dated },
  print: (chunks) => void printed.push([...chunks].join('')),
  readInput: host.readInput,
  actionFile: '',
  program: { node: process.execPath, script: '' },
};

// Who is told: a pager and issues that are held to what PagerDuty and GitHub publish, and a mail server with STARTTLS.
const pagerKey = 'R0123456789ABCDEFGHIJKLMNOPQRSTU';
const pager = await startPager(pagerKey, () => now);
const tracker = issuesState(() => new Date(now));
const github = await startGithub(issues(tracker));
const certificate = selfSigned('localhost');
const smtp = await startMail(certificate);
const telling: CliPorts = {
  ...ports,
  // Between two changes GitHub wants a second, and this tracker does not.
  clock: { ...ports.clock, sleep: async () => undefined },
  environment: {
    ...ports.environment,
    ...{ IMAGE_GATE_PAGERDUTY_KEY: pagerKey, GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url },
  },
  mailer: createMailer(signal, { ca: certificate.cert }),
};

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What Trivy has written about an SBOM, by all that it is made from: the digests of the binary and of the database, the SBOM without the time of its scan, which Trivy does not read, and the arguments. */
const reports = new Map<string, string>();
let started = 0;
const database = () => digestOf(join(work, 'cache/db/trivy.db'));
let databaseOfNight = '';

function withoutTime(path: string): string {
  const sbom = JSON.parse(readFileSync(path, 'utf8'));
  return JSON.stringify({ ...sbom, metadata: { ...sbom.metadata, timestamp: '' } });
}

/** Runs Trivy on an SBOM, unless the same Trivy has read the same SBOM with the same database and options: it writes the same then. */
async function matched(command: Command, path: string) {
  const sbom = resolve(command.cwd ?? '.', command.args.at(-1) ?? '');
  const made = JSON.stringify([
    sha256,
    databaseOfNight,
    withoutTime(sbom),
    command.args.filter((one) => !one.startsWith('/')),
  ]);
  const known = reports.get(made);
  if (known !== undefined) {
    writeFileSync(path, known);
    return { code: 0, signal: null, late: false, stdout: '', stderr: '' };
  }
  started += 1;
  const finished = await host.process.run(command);
  if (finished.code === 0) reports.set(made, readFileSync(path, 'utf8'));
  return finished;
}

/** Runs a child; what Trivy writes has the simulated time. */
async function dated(command: Command) {
  const at = command.args.indexOf('--output');
  if (at < 0) return host.process.run(command);
  const path = resolve(command.cwd ?? '.', command.args[at + 1] ?? '');
  const finished = command.args[0] === 'sbom' ? await matched(command, path) : await host.process.run(command);
  if (finished.code !== 0) return finished;
  const written = JSON.parse(readFileSync(path, 'utf8'));
  const time = new Date(now).toISOString();
  if ('CreatedAt' in written) written.CreatedAt = time;
  if (written.metadata?.timestamp !== undefined) written.metadata.timestamp = time;
  writeFileSync(path, JSON.stringify(written));
  return finished;
}

const sha256 = digestOf(trivy);
/** The demo's database is made anew today: a scan with an old one proves nothing. */
function dateDatabase(): void {
  const file = join(work, 'cache/db/metadata.json');
  writeFileSync(
    file,
    JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), UpdatedAt: new Date(now).toISOString() }),
  );
}

const scanner = [
  ...[`--trivy-path=${trivy}`, `--trivy-sha256=${sha256}`, '--offline', '--max-db-age=unlimited'],
  ...[`--cache-dir=${join(work, 'cache')}`, '--policy=policy.yml', '--sign=key'],
];

/** npm packages of an image, as its package.json files say. */
const npm = (packages: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(packages).map(([name, version]) => [
      `app/node_modules/${name}/package.json`,
      JSON.stringify({ name, version, license: 'MIT' }),
    ]),
  );
/** Without an operating system, for which the demo's advisories know nothing. */
const bases = [{ files: npm({ 'left-pad': '1.3.0' }) }, { files: npm({ 'is-number': '7.0.0' }) }];
const vulnerable = { lodash: '4.17.4', minimist: '1.2.0' };
const fixed = { lodash: '4.18.1', minimist: '1.2.8' };
/** Image 1 is built with an older lodash in the first of these nights, and without it in the second. */
const [olderFrom, olderUntil] = [10, 24];

function recipe(index: number, packages: Readonly<Record<string, string>>): ImageRecipe {
  const base = bases[index % bases.length] ?? {};
  // Image 0 has critical advisories, 1 says that it was built long ago, 2 was built reproducibly, 3 is old and does not run; of the others every one was built today.
  const app = { files: { ...npm(packages), 'app/name': `${index}` } };
  const age = index === 1 || index === 3 ? 60 : 0;
  const begun = firstNight - 3_600_000;
  const created = index === 2 ? '1970-01-01T00:00:00Z' : new Date(begun - age * day).toISOString();
  return { layers: [base, app], editConfig: (config) => ({ ...config, created }) };
}

const name = (index: number) => `${registry}/shop/app-${String(index).padStart(2, '0')}:1`;
/** Builds an image anew and lets it through the gate. */
async function release(index: number, packages = index === 0 ? vulnerable : fixed): Promise<void> {
  const layout = join(work, `layout-${index}-${now}`);
  await makeLayout(layout, { images: [recipe(index, packages)], index: false });
  const code = await runCommandLine(ports, [
    ...['gate', `--input=${layout}`, `--tags=${name(index)}`, '--push', '--sbom-format=cyclonedx'],
    ...[...scanner, `--report-dir=${join(work, `reports-${index}`)}`],
  ]);
  if (code !== 0) throw new Error(`The gate ended with ${code} for ${name(index)}, and should have let it through.`);
}

interface ToldNight {
  readonly images: readonly ImageRow[];
  readonly stale: readonly {
    readonly name: string;
    readonly age: { readonly kind: string };
    readonly advice: string;
  }[];
}

async function night(): Promise<ToldNight> {
  printed.splice(0);
  const code = await runCommandLine(ports, [
    ...['registry', `${registry}/`, '--running=running.txt', '--fail-on=none', '--format=json', ...scanner],
  ]);
  if (code !== 0) throw new Error(`A night ended with ${code}: ${printed.join('').slice(0, 2000)}`);
  return JSON.parse(printed.join(''));
}

/** What a pager and issues show, by the id of the advisory. */
function shownNow(): ReadonlyMap<string, string> {
  const idIn = (text: unknown) => /CVE-[\d-]+/.exec(String(text))?.[0] ?? '';
  const pages = [...pager.alerts.values()].map(({ payload, state }): [string, string] => [
    `${idIn(payload.summary)} page`,
    state === 'open' ? 'paged' : 'the page is resolved',
  ]);
  const tickets = tracker.issues.map(({ title, state }): [string, string] => [
    `${idIn(title)} of ${/\((.*)\)/.exec(title)?.[1]}`,
    state === 'open' ? 'an issue is open' : 'the issue is closed',
  ]);
  return new Map([...pages, ...tickets]);
}

const story: string[] = [];
const report = ['--folder=weekly', '--policy=policy.yml'];
const mail = [
  ...['--mail-to=security@shop.example', '--mail-from=reports@shop.example'],
  `--mail-server=smtp://localhost:${smtp.port}`,
];

/** Tells everybody what a night has shown, and each week by mail how it stands. */
async function tell(number: number): Promise<void> {
  const before = shownNow();
  const code = await runCommandLine(telling, [
    ...['escalate', '--policy=policy.yml', '--issues=shop/tracker', `--pagerduty-url=${pager.url.href}`],
  ]);
  if (code !== 0) throw new Error(`escalate ended with ${code}.`);
  const today = new Date(now).toISOString().slice(0, 10);
  for (const [about, what] of shownNow())
    if (before.get(about) !== what) story.push(`  ${today}  ${about.replace(/ page$/, '')}: ${what}`);
  if (number % 7 !== 6) return;
  const made = await runCommandLine(telling, ['report', ...report, ...mail]);
  if (made !== 0) throw new Error(`report ended with ${made}.`);
}

console.log(`${images} images go through the gate into ${registry} …`);
dateDatabase();
databaseOfNight = database();
// More than there are cores, as each waits for the registry, too.
const waiting = Array.from({ length: images }, (_, index) => index);
const releasing = async () => {
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await release(index);
};
await Promise.all(Array.from({ length: 6 }, releasing));
// Image 3 is in the registry and nowhere else.
const running = Array.from({ length: images }, (_, index) => index).filter((index) => index !== 3);
writeFileSync('running.txt', running.map((index) => `shop app-${index} ${name(index)} ${name(index)}\n`).join(''));
/** Seconds of processor time of this process and of its children that have ended (proc_pid_stat(5), in ticks of 10 ms). */
function processorTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

async function timed(...args: readonly string[]): Promise<number> {
  const before = processorTime();
  // With files of its own, as another process: it proves Trivy again.
  const code = await runCommandLine({ ...ports, files: { ...ports.files } }, ['registry', ...args]);
  if (code !== 0) throw new Error(`image-gate registry ${args.join(' ')} ended with ${code}.`);
  return processorTime() - before;
}

/** One night, shared among jobs that run one after the other here. */
async function shared(jobs: number): Promise<void> {
  reports.clear();
  const handed = `handed-${jobs}`;
  const plan = await timed(`${registry}/`, '--mode=plan', `--shards=${jobs}`, `--folder=${handed}/plan`);
  const parts: number[] = [];
  for (let job = 1; job <= jobs; job += 1)
    parts.push(await timed(`--shard=${job}`, `--plan=${handed}`, `--folder=${handed}/shard-${job}`, ...scanner));
  const merge = await timed(
    '--mode=merge',
    handed,
    `--folder=night-${jobs}`,
    `--ledger=ledger-${jobs}`,
    '--fail-on=none',
  );
  const seconds = (time: number) => time.toFixed(1);
  console.log(
    `${jobs} shards: plan ${seconds(plan)} s, longest shard ${seconds(Math.max(...parts))} s, all shards ${seconds(parts.reduce((sum, one) => sum + one, 0))} s, merge ${seconds(merge)} s of processor time`,
  );
}

async function allNights(): Promise<ToldNight['images']> {
  console.log(`${nights} nights, beginning with ${new Date(firstNight).toISOString().slice(0, 10)}:`);
  let counts = { sbom: 0, layers: 0, failed: 0 };
  let [blocked, expired, stale]: (string | undefined)[] = [];
  let last: ToldNight | undefined;
  for (let count = 0; count < nights; count += 1) {
    now = firstNight + count * day;
    dateDatabase();
    databaseOfNight = database();
    if (count === olderFrom) await release(1, { ...fixed, lodash: '4.17.20' });
    if (count === olderUntil) await release(1);
    last = await night();
    await tell(count);
    const today = new Date(now).toISOString().slice(0, 10);
    for (const { outcome } of last.images)
      counts = {
        ...counts,
        [outcome.kind === 'judged' ? outcome.from : 'failed']:
          counts[outcome.kind === 'judged' ? outcome.from : 'failed'] + 1,
      };
    const old = last.images.find(({ outcome }) => outcome.kind === 'judged' && outcome.verdict === 'blocked')?.outcome;
    if (old?.kind === 'judged') {
      blocked ??= today;
      const until = 'validUntil' in old.claims ? old.claims.validUntil : undefined;
      if (until !== undefined && Date.parse(until) <= now) expired ??= today;
    }
    if (last.stale.some(({ age }) => age.kind === 'built')) stale ??= today;
    if (count % 7 === 6) console.log(`  ${today}: ${counts.sbom} times from SBOMs, ${counts.layers} from layers`);
  }
  console.log(`
Judged ${counts.sbom} times from SBOMs and ${counts.layers} times from layers; ${counts.failed} times not at all.
Trivy read ${started} SBOMs; where binary, database and SBOM were those of an earlier night, so was its report.
${name(0)} was let through until its exception ended with ${lastDay}: ${blocked === undefined ? 'it is not blocked yet' : `blocked from ${blocked}`}${expired === undefined ? '' : `, and its proof had expired by ${expired}`}.
Told to a pager, issues and a mail server:
${story.join('\n')}
${smtp.received.length} weekly reports were mailed, ${smtp.received.filter(({ isEncrypted }) => isEncrypted).length} of them encrypted.
Stale; ${stale === undefined ? 'none is 90 days old yet' : `the first was 90 days old on ${stale}`}:`);
  for (const { name: image, age, advice } of last?.stale ?? [])
    console.log(`  ${image}  ${age.kind === 'unknown' ? 'of unknown age' : 'not built for 90 days'}: ${advice}`);
  return last?.images ?? [];
}

/** What runs in the end is held against what has passed, with a container that somebody has started by hand and an event of Falco; and how far the whole has come. */
async function lookAround(rows: ToldNight['images']): Promise<void> {
  const pods = rows.flatMap(({ names: [image = ''], digest }) => {
    const [repository = ''] = image.split(/:(?=[^:/]*$)/);
    const owner = repository.slice(repository.lastIndexOf('/') + 1);
    return image === name(3) ? [] : [`shop ${owner} ${image} ${repository}@${digest}\n`];
  });
  const stranger = `${name(2)} ${name(2).slice(0, -':1'.length)}@sha256:${createHash('sha256').update('by hand').digest('hex')}`;
  writeFileSync('pods.txt', [...pods, `shop debug ${stranger}\n`].join(''));
  const rule = 'Drop and execute new binary in container';
  const digest = rows.find(({ names }) => names.includes(name(1)))?.digest;
  const pod = { 'k8s.ns.name': 'shop', 'k8s.pod.name': 'app-01', 'container.image.digest': digest };
  const event = {
    rule,
    priority: 'Critical',
    time: new Date(now).toISOString(),
    output_fields: { ...pod, 'proc.name': 'xmrig' },
  };
  writeFileSync('falco.jsonl', `${JSON.stringify(event)}\n`);
  for (const words of [
    ['drift', '--running=pods.txt', '--falco=falco.jsonl', '--policy=policy.yml', '--fail-on=none'],
    ['posture', '--policy=policy.yml', '--level=3'],
  ]) {
    const code = await runCommandLine(ports, words);
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}.`);
  }
}

/** The report as it stands in the end, in all its forms, where the demo leaves it. */
async function leave(): Promise<void> {
  const made = await runCommandLine(telling, ['report', `--folder=${left}`, '--policy=policy.yml', '--since=90d']);
  if (made !== 0) throw new Error(`report ended with ${made}.`);
  console.log(`The report is in ${left}: open report.html.`);
}

const shards = (process.env.FLEET_SHARDS ?? '').split(' ').filter((one) => one !== '');
now = firstNight;
for (const jobs of shards) await shared(Number(jobs));
if (shards.length === 0) {
  await lookAround(await allNights());
  await leave();
}
for (const one of [github, pager, smtp]) await one.close();
const violations = [...github.violations, ...pager.violations];
if (violations.length > 0) throw new Error(`Nobody would have taken it: ${violations.join('; ')}`);
console.log(`${Math.round((Date.now() - began) / 1000)} s. Nothing is left running.`);
