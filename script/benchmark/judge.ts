import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bigReport, type Shape } from './big-report.js';
import { medianOf, megabytes, printCommands, ratioRow, row, seconds } from './figures.js';
import { type Contestant, interleaved, kept, runOnce, trivy, work } from './measure.js';

const shapes = {
  /** The costly case for `trivy convert`, which looks for every package in the list of packages. */
  small: { findings: 10_000, packages: 10_000 },
  /** Ten findings a package: the easy one. */
  dense: { findings: 10_000, packages: 1_000 },
  large: { findings: 100_000, packages: 100_000 },
} as const;
const pathOf = (shape: Shape) => join(kept, `report-${shape.findings}-in-${shape.packages}.json`);
const [small, dense, large] = [pathOf(shapes.small), pathOf(shapes.dense), pathOf(shapes.large)];
/** Of the time in which Node starts, reads and parses the same file, and does nothing with it. */
const goal = 2.5;
/** Of the time that `trivy convert` takes. */
const goalConvert = 1;
/** Of the time that 10,000 findings take. */
const goalLarge = 8;
const goalPeak = 1e9;

const reports = join(work, 'judged');
const clean = () => rmSync(reports, { recursive: true, force: true });

/** Verdict, table, SARIF, JSON and summary in one process: more than is compared with. The reports hold CRITICAL findings: code 1. */
const all = (name: string, path: string): Contestant => ({
  name,
  prepare: clean,
  commands: [{ args: [process.execPath, 'dist/cli.js', 'gate', '--report', path, '--report-dir', reports], code: 1 }],
});

const sarifOnly = (name: string, path: string): Contestant => ({
  name,
  prepare: clean,
  commands: [
    {
      args: [
        process.execPath,
        'dist/cli.js',
        'judge',
        path,
        '--format',
        'sarif',
        '--output',
        join(work, 'judged.sarif'),
      ],
      code: 1,
    },
  ],
});

/** What nobody who judges a report can do without. */
const bareNode = (name: string, path: string): Contestant => ({
  name,
  commands: [
    { args: [process.execPath, '-e', "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))", path] },
  ],
});

const convert = (name: string, path: string): Contestant => ({
  name,
  commands: [
    { args: [trivy, 'convert', '--format', 'sarif', '--output', join(work, 'converted.sarif'), '--quiet', path] },
  ],
});

const everything = all('image-gate, all reports', small);
const hundredThousand = all('100,000 findings, all reports', large);

export async function judgeRows(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  if (wanted.has('judge')) await smallRow(pairs);
  if (wanted.has('judge-large')) await largeRow(pairs);
}

async function smallRow(pairs: number): Promise<void> {
  bigReport(small, shapes.small);
  bigReport(dense, shapes.dense);
  console.log(`# 10,000 findings in 10,000 packages (${megabytes(statSync(small).size)}), and in 1,000 packages\n`);
  const [ours, bare] = [sarifOnly('image-gate judge --format sarif', small), bareNode('bare node', small)];
  const [ourDense, bareDense] = [sarifOnly('image-gate, dense', dense), bareNode('bare node, dense', dense)];
  const theirs = convert('trivy convert', small);
  const contestants = [everything, ours, bare, ourDense, bareDense, theirs];
  printCommands(contestants);
  const results = await interleaved(pairs, contestants);
  ratioRow('10,000 findings: verdict and SARIF, against bare node', results, ours, bare, goal);
  ratioRow('the same number in 1,000 packages, against bare node', results, ourDense, bareDense, goal);
  ratioRow(
    '10,000 findings: verdict and every report, against `trivy convert`',
    results,
    everything,
    theirs,
    goalConvert,
  );
  const [peak, theirPeak] = [everything, theirs].map((one) => megabytes(medianOf(results, one, 'peak')));
  console.log(`        peak memory: image-gate, all reports ${peak}, trivy convert ${theirPeak}\n`);
}

async function largeRow(pairs: number): Promise<void> {
  bigReport(small, shapes.small);
  bigReport(large, shapes.large);
  console.log(`# 100,000 findings, ${megabytes(statSync(large).size)}\n`);
  printCommands([hundredThousand, everything]);
  const results = await interleaved(pairs, [hundredThousand, everything]);
  ratioRow('100,000 findings against 10,000', results, hundredThousand, everything, goalLarge);
  const peak = medianOf(results, hundredThousand, 'peak');
  row('100,000 findings: peak memory', megabytes(peak), `<= ${megabytes(goalPeak)}`, peak <= goalPeak);
  if (!process.env.BENCH_CONVERT) return;
  const converter = convert('trivy convert', large);
  printCommands([converter]);
  const { wall = 0, peak: theirs = 0 } = await runOnce(converter);
  console.log(`        trivy convert, one run: ${seconds(wall)}, ${megabytes(theirs)}\n`);
}
