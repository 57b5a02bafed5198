import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianOf, printCommands, row, valuesOf, wholeMilliseconds } from './figures.js';
import { clean, gateArguments, image } from './image.js';
import { type Command, type Contestant, interleaved, listingRegistry, registry, runOnce, work } from './measure.js';

/** Milliseconds that signature, scan and SBOM of one platform may add to a run, and that one digest may take to be verified. */
const signGoal = 400;
const verifyGoal = 250;
/** Verifying is short, so it is done more often. */
const roundsPerPair = 4;
const publicKey = join(work, 'image-gate.pub');

const node = process.execPath;
const unsigned: Contestant = {
  name: 'image-gate (buildx)',
  prepare: clean,
  commands: [{ args: [node, ...gateArguments('unsigned'), '--builder', 'bench'] }],
};
const signed: Contestant = {
  name: 'image-gate (buildx), signed by a key, with scan and SBOM',
  prepare: clean,
  commands: [{ args: [node, ...gateArguments('signed'), '--builder', 'bench', '--sign', 'key'] }],
};
let repositories = 0;
/** The same to a registry that has the referrers API: it keeps everything in memory, so each run has a repository of its own. */
function listed({ name, commands }: Contestant): Contestant {
  const own = (command: Command): Command => {
    const place = `${listingRegistry}/bench-${repositories}:latest`;
    return { ...command, args: command.args.map((word) => (word.startsWith(`${registry}/`) ? place : word)) };
  };
  return {
    name: `${name}, to a registry with the referrers API`,
    prepare: clean,
    get commands() {
      repositories += 1;
      return commands.map(own);
    },
  };
}
const empty: Contestant = { name: 'node', commands: [{ args: [node, '-e', '0'] }] };

/** What signing adds to a run, and how long a digest takes to be verified, with the start of Node. */
export async function evidenceRows(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  if (!wanted.has('sign') && !wanted.has('verify')) return;
  console.log('# Evidence: one platform, a key, a registry on this machine\n');
  makeKey();
  dateDatabase('gate-cache');
  if (wanted.has('sign')) {
    await signRow(pairs, 'what signing adds to a run', unsigned, signed);
    await signRow(pairs, 'the same, where the registry has the referrers API', listed(unsigned), listed(signed));
  }
  if (wanted.has('verify')) await verifyRow(pairs);
}

async function signRow(pairs: number, title: string, plain: Contestant, proven: Contestant): Promise<void> {
  printCommands([plain, proven]);
  const results = await interleaved(pairs, [plain, proven]);
  const without = valuesOf(results, plain);
  const added = valuesOf(results, proven).map((wall, at) => wall - (without[at] ?? Number.NaN));
  const more = medianOf(results, proven) - medianOf(results, plain);
  const cpu = medianOf(results, proven, 'cpu') - medianOf(results, plain, 'cpu');
  const range = `pairs ${added.map((value) => value.toFixed(0)).join(', ')} ms`;
  const figures = `${wholeMilliseconds(more)} more (${range}); processor time ${wholeMilliseconds(cpu)} more`;
  row(title, figures, `<= ${signGoal} ms`, more <= signGoal);
}

async function verifyRow(pairs: number): Promise<void> {
  await runOnce(signed);
  const verify: Contestant = {
    name: 'image-gate verify',
    commands: [{ args: [node, 'dist/cli.js', 'verify', await nameOfSigned(), '--key', publicKey] }],
  };
  printCommands([verify, empty]);
  const results = await interleaved(pairs * roundsPerPair, [verify, empty]);
  const wall = medianOf(results, verify);
  const bare = wholeMilliseconds(medianOf(results, empty));
  const figures = `${wholeMilliseconds(wall)}, where node -e 0 takes ${bare}; processor time ${wholeMilliseconds(medianOf(results, verify, 'cpu'))}`;
  row('a digest is verified', figures, `<= ${verifyGoal} ms`, wall <= verifyGoal);
}

/** A key of this run. It is in the environment of the commands, and so in no command that is shown. */
function makeKey(): void {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  process.env.IMAGE_GATE_KEY = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(publicKey, pair.publicKey.export({ type: 'spki', format: 'pem' }));
}

/** The demo's database is made today: what was scanned with an old one is refused. */
export function dateDatabase(cache: string): void {
  const file = join(work, cache, 'db/metadata.json');
  const [now, later] = [new Date().toISOString(), new Date(Date.now() + 86_400_000).toISOString()];
  const dated = { ...JSON.parse(readFileSync(file, 'utf8')), UpdatedAt: now, DownloadedAt: now, NextUpdate: later };
  writeFileSync(file, JSON.stringify(dated));
}

async function nameOfSigned(): Promise<string> {
  const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';
  const url = `http://${registry}/v2/bench/manifests/signed`;
  const answer = await fetch(url, { method: 'HEAD', headers: { accept } });
  return `${image('signed').split(':').slice(0, -1).join(':')}@${answer.headers.get('docker-content-digest')}`;
}
