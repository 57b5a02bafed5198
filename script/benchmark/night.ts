import { fork } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageRow } from '../../src/inventory/night.js';
import { dateDatabase } from './evidence.js';
import { megabytes, printCommands, row, seconds } from './figures.js';
import { proveFirst, proveLike } from './fleet-proofs.js';
import type { FleetMade, FleetRequests } from './fleet-registry.js';
import { type Contestant, type Figures, kept, runOnce, trivy, work } from './measure.js';

/** Images of the fleet, and those of them by which the loop and the first night are measured: as many bases for each as in the whole fleet. */
const images = Number(process.env.BENCH_IMAGES ?? '');
const sample = Math.min(50, images);

const [nightGoal, firstGoal] = [0.1, 1.2];
/** Bytes. */
const memoryGoal = 400e6;
/** Requests for each platform and image, and for all together. */
const [requestsGoal, requestsOfAll] = [4, 1];

const repository = join(work, 'repository');
const digest = createHash('sha256').update(readFileSync(trivy)).digest('hex');

/** A night of the fleet from its SBOMs, and the first one from its layers, against a loop of `trivy image`. */
export async function nightRow(wanted: ReadonlySet<string>): Promise<void> {
  if (!wanted.has('night')) return;
  const { made, ask, close } = await startFleet();
  try {
    await measureNights(made, ask);
  } finally {
    close();
  }
}

async function measureNights(made: FleetMade, ask: () => Promise<FleetRequests>): Promise<void> {
  const key = prepareRepository();
  dateDatabase('night-gate-cache');
  console.log(
    `# ${images} images on ${Math.ceil(images / 25)} bases of ${made.sizes[0]?.toFixed(0)} MB, each with a layer of its own of ${made.sizes[1]?.toFixed(0)} MB, in a registry on this machine\n`,
  );
  const first = made.images.slice(0, sample).map(({ name }) => name);
  writeList('first', first);
  writeList(
    'all',
    made.images.map(({ name }) => name),
  );
  await proveFirst(first, key);
  const [loop, firstNight, night] = [loopOf('first'), nightOf('first', true), nightOf('all', false)];
  printCommands([loop, firstNight, night]);
  await ask();
  const looped = await runOnce(loop);
  const loopAsked = await ask();
  const scanned = await runOnce(firstNight);
  const scannedAsked = await ask();
  const before = rowsOf('first');
  requireAll(before, 'layers');
  await proveLike(
    made.images.map(({ name }) => name),
    sample,
    join(work, 'night-first'),
    key,
  );
  await ask();
  const matched = await runOnce(night);
  const asked = await ask();
  requireAll(rowsOf('all'), 'sbom');
  tellFirst(looped, loopAsked, scanned, scannedAsked);
  tellNight(looped, matched, asked);
}

function tellFirst(looped: Figures, by: FleetRequests, scanned: Figures, asked: FleetRequests): void {
  const ratio = value(scanned, 'wall') / value(looped, 'wall');
  const pulls = `layers pulled: ${asked.layers}, of which ${asked.distinct} distinct (the loop: ${by.layers}, ${by.distinct})`;
  const memory = value(scanned, 'tree');
  const held = ratio <= firstGoal && asked.layers === asked.distinct && memory <= memoryGoal;
  const goal = `<= ${firstGoal.toFixed(2)} × the loop, ${megabytes(memoryGoal)}, each distinct layer once`;
  const figures = `${against(scanned, looped, 1)}\n        memory ${megabytes(memory)} (the loop: ${megabytes(value(looped, 'tree'))}); ${pulls}`;
  row(`the first night of ${sample} images`, figures, goal, held);
}

function tellNight(looped: Figures, matched: Figures, asked: FleetRequests): void {
  const scale = images / sample;
  const ratio = value(matched, 'wall') / (value(looped, 'wall') * scale);
  const most = requestsOfAll + requestsGoal * images;
  const figures = `${against(matched, looped, scale)}\n        memory ${megabytes(value(matched, 'tree'))}; requests ${asked.asked} (${most} at most), of which layers: ${asked.layers}`;
  const held = ratio <= nightGoal && value(matched, 'tree') <= memoryGoal && asked.asked <= most && asked.layers === 0;
  const goal = `<= ${nightGoal.toFixed(2)} × the loop, ${megabytes(memoryGoal)}, no layer, requests <= 1 + 4 an image`;
  row(`a night of ${images} images from their SBOMs`, figures, goal, held);
}

function against(ours: Figures, loop: Figures, scale: number): string {
  const [wall, cpu] = (['wall', 'cpu'] as const).map(
    (figure) => [value(ours, figure), value(loop, figure) * scale] as const,
  );
  const told = ([mine, other]: readonly [number, number] = [Number.NaN, Number.NaN]) =>
    `${seconds(mine)}, loop${scale === 1 ? '' : ` (of ${sample}, scaled)`} ${seconds(other)}: ${(mine / other).toFixed(3)} ×`;
  return `${told(wall)}\n        processor time ${told(cpu)}`;
}

function value(figures: Figures, name: string): number {
  return figures[name] ?? Number.NaN;
}

function requireAll(rows: readonly ImageRow[], from: 'sbom' | 'layers'): void {
  const other = rows.find(
    ({ outcome }) => outcome.kind !== 'judged' || outcome.from !== from || outcome.claims.kind === 'failed',
  );
  if (other !== undefined) throw new Error(`Not judged from ${from}: ${JSON.stringify(other).slice(0, 1500)}`);
}

function rowsOf(list: string): readonly ImageRow[] {
  return JSON.parse(readFileSync(join(work, `night-${list}`, 'night.json'), 'utf8')).images;
}

function loopOf(list: string): Contestant {
  const options = [
    ...['--cache-dir', join(work, 'night-trivy-cache'), '--scanners', 'vuln', '--list-all-pkgs', '--format', 'json'],
    ...['--offline-scan', '--skip-db-update', '--skip-java-db-update', '--skip-version-check', '--quiet'],
  ];
  const script = `while read -r image; do ${[trivy, 'image', ...options].join(' ')} --output ${work}/loop.json "$image"; done < ${work}/${list}.txt`;
  return { name: 'a loop of `trivy image`, all with one cache', commands: [{ args: ['bash', '-ec', script] }] };
}

function nightOf(list: string, signs: boolean): Contestant {
  const scanner = ['--trivy-path', trivy, '--trivy-sha256', digest, '--offline', '--max-db-age', 'unlimited'];
  const places = [
    '--policy',
    'policy.yml',
    '--cache-dir',
    join(work, 'night-gate-cache'),
    '--folder',
    join(work, `night-${list}`),
  ];
  const args = [
    ...[process.execPath, join(process.cwd(), 'dist/cli.js'), 'registry', '--images', join(work, `${list}.txt`)],
    ...['--ledger', 'none', '--fail-on', 'none', ...(signs ? ['--sign', 'key'] : []), ...scanner, ...places],
  ];
  return { name: `image-gate (${signs ? 'first night' : 'from SBOMs'})`, commands: [{ args, cwd: repository }] };
}

function writeList(name: string, names: readonly string[]): void {
  writeFileSync(join(work, `${name}.txt`), `${names.join('\n')}\n`);
}

/** The repository with the policy, and the key of this run, which is in the environment of the commands. */
function prepareRepository(): string {
  mkdirSync(repository, { recursive: true });
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  process.env.IMAGE_GATE_KEY = key;
  writeFileSync(join(repository, 'image-gate.pub'), pair.publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(
    join(repository, 'policy.yml'),
    'verify: { keys: [image-gate.pub] }\nunscannable: log\nseverity: { critical: log }\n',
  );
  return key;
}

async function startFleet() {
  const child = fork(process.argv[1] ?? '', [
    'fleet',
    join(kept, 'fleet'),
    join(kept, 'rootfs.tar'),
    join(process.cwd(), 'node_modules'),
    `${images}`,
  ]);
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      child.once('message', (message) => resolve(message as T));
      child.once('exit', (code) => reject(new Error(`the registry of the fleet ended with ${code}`)));
    });
  const made = await answer<FleetMade>();
  const ask = () => {
    child.send('count');
    return answer<FleetRequests>();
  };
  return { made, ask, close: () => child.disconnect() };
}
