import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { medianOf, printCommands, ratioRow, row, seconds, wholeMilliseconds } from './figures.js';
import { type Contestant, interleaved, registry, trivy, work } from './measure.js';

const context = join(work, 'context');
/** The demo's database has no advisories for Debian. */
const policy = join(work, 'policy.yml');
const trivyCache = join(work, 'trivy-cache');
export const image = (name: string) => `${registry}/bench:${name}`;
const rows = ['whole', 'recipe', 'store', 'again', 'scan', 'own'] as const;

/** What Trivy needs to do without any network; the same scanner for everybody. */
const trivyOptions = [
  ...['--cache-dir', trivyCache, '--scanners', 'vuln', '--offline-scan', '--skip-db-update', '--skip-java-db-update'],
  ...['--skip-check-update', '--skip-vex-repo-update', '--skip-version-check', '--disable-telemetry', '--quiet'],
];

/** Nothing is left of the run before: an empty registry, no scanned layers in Trivy's cache. The build caches stay. */
export function clean(): void {
  for (const path of ['registry', 'trivy-cache/fanal', 'layout', 'reports', 'trace.json'])
    rmSync(join(work, path), { recursive: true, force: true });
}

const digest = createHash('sha256').update(readFileSync(trivy)).digest('hex');
export const gateArguments = (name: string, tag = image(name)) => [
  ...['dist/cli.js', 'gate', '--context', context, '--tags', tag, '--push'],
  ...['--trivy-path', trivy, '--trivy-sha256', digest, '--offline', '--max-db-age', 'unlimited', '--policy', policy],
  ...['--cache-dir', join(work, 'gate-cache'), '--report-dir', join(work, 'reports')],
];

const gate: Contestant = {
  name: 'image-gate (buildx)',
  prepare: clean,
  commands: [{ args: [process.execPath, ...gateArguments('gate'), '--builder', 'bench'] }],
};

const store: Contestant = {
  name: 'image-gate (Docker store)',
  prepare: clean,
  commands: [{ args: [process.execPath, ...gateArguments('store'), '--builder', 'default'] }],
};

const trace = join(work, 'trace.json');
const traced: Contestant = {
  name: 'image-gate (buildx), traced',
  prepare: clean,
  commands: [
    {
      args: [
        process.execPath,
        '--import',
        './script/benchmark/trace.mjs',
        ...gateArguments('own'),
        '--builder',
        'bench',
      ],
      env: { BENCH_TRACE: trace },
    },
  ],
  more: (wall) => {
    const { outside, cpu } = JSON.parse(readFileSync(trace, 'utf8'));
    return { own: wall - outside, cpu };
  },
};

const layout = join(work, 'layout');
const bare: Contestant = {
  name: 'bare commands',
  prepare: clean,
  commands: [
    {
      args: [
        'docker',
        'buildx',
        'build',
        '--builder',
        'bench',
        '--output',
        `type=oci,tar=false,dest=${layout}`,
        context,
      ],
    },
    {
      args: [
        trivy,
        'image',
        '--input',
        layout,
        '--format',
        'json',
        '--output',
        join(work, 'bare.json'),
        ...trivyOptions,
      ],
    },
    {
      args: [
        'skopeo',
        'copy',
        '--all',
        '--preserve-digests',
        '--dest-tls-verify=false',
        `oci:${layout}`,
        `docker://${image('bare')}`,
      ],
    },
  ],
};

const scanned = image('recipe');
const recipe: Contestant = {
  name: 'recipe',
  prepare: clean,
  commands: [
    { args: ['docker', 'buildx', 'build', '--builder', 'default', '--tag', scanned, context] },
    { args: [trivy, 'image', '--format', 'table', '--output', join(work, 'recipe.txt'), ...trivyOptions, scanned] },
    { args: [trivy, 'image', '--format', 'sarif', '--output', join(work, 'recipe.sarif'), ...trivyOptions, scanned] },
    { args: ['docker', 'push', scanned] },
  ],
};

/** As a laptop has it: the image is in the Docker store, the registry has its layers, and nobody has scanned it. */
function stored(): void {
  execFileSync('docker', ['buildx', 'build', '--quiet', '--builder', 'default', '--tag', scanned, context], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const path of ['trivy-cache/fanal', 'reports']) rmSync(join(work, path), { recursive: true, force: true });
}

const localScan: Contestant = {
  name: 'image-gate scan',
  prepare: stored,
  commands: [
    {
      args: [
        ...[
          process.execPath,
          'dist/cli.js',
          'scan',
          scanned,
          '--policy',
          policy,
          '--trivy-path',
          trivy,
          '--trivy-sha256',
          digest,
        ],
        ...['--offline', '--max-db-age', 'unlimited', '--cache-dir', join(work, 'gate-cache')],
        ...['--report-dir', join(work, 'reports')],
      ],
    },
  ],
};

const localTrivy: Contestant = {
  name: 'trivy image',
  prepare: stored,
  commands: [
    { args: [trivy, 'image', '--format', 'json', '--output', join(work, 'local.json'), ...trivyOptions, scanned] },
  ],
};

const storeAgain: Contestant = { ...store, name: 'image-gate (Docker store), layers are there', prepare: stored };
const recipeAgain: Contestant = {
  name: 'build, one `trivy image`, `docker push`, layers are there',
  prepare: stored,
  commands: recipe.commands.filter(({ args }) => !args.includes('sarif')),
};

const takesPart: Readonly<Record<(typeof rows)[number], readonly Contestant[]>> = {
  whole: [gate, bare],
  recipe: [gate, recipe],
  store: [store, recipe],
  again: [storeAgain, recipeAgain],
  scan: [localScan, localTrivy],
  own: [traced],
};

/** Own time, in milliseconds. */
const ownGoal = 300;

/** The rows that build, scan and push the test image; the contestants of all of them take turns. */
export async function imageRows(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  const chosen = rows.filter((name) => wanted.has(name));
  if (chosen.length === 0) return;
  const contestants = [...new Set(chosen.flatMap((name) => takesPart[name]))];
  console.log(
    '# The test image: Debian minbase with node_modules; warm build caches, empty registry, one scanner (vuln)\n',
  );
  printCommands(contestants);
  const results = await interleaved(pairs, contestants);
  if (wanted.has('whole')) ratioRow('whole run, buildx, against the bare commands', results, gate, bare, 1.1);
  if (wanted.has('recipe')) ratioRow('whole run, buildx, against the recipe', results, gate, recipe, 0.3);
  if (wanted.has('store')) ratioRow('whole run, Docker store, against the recipe', results, store, recipe, 0.8);
  if (wanted.has('again'))
    ratioRow(
      'Docker store, the registry has the layers, against build, one scan, push',
      results,
      storeAgain,
      recipeAgain,
      1.5,
    );
  if (wanted.has('scan'))
    ratioRow('scan of a local image, against `trivy image`', results, localScan, localTrivy, 1.15);
  if (!wanted.has('own')) return;
  const own = medianOf(results, traced, 'own');
  const rest = `of a run of ${seconds(medianOf(results, traced))}; its CPU time, also while others work: ${seconds(medianOf(results, traced, 'cpu'))}`;
  row(
    'own time outside Docker, Trivy and the network',
    `${wholeMilliseconds(own)} ${rest}`,
    `<= ${ownGoal} ms`,
    own <= ownGoal,
  );
}
