import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bigReport } from './big-report.js';
import { medianOf, megabytes, printCommands, ratioRow, row, seconds } from './figures.js';
import { type Contestant, interleaved, kept, runOnce, trivy, work } from './measure.js';

const small = join(kept, 'report-10000.json');
const large = join(kept, 'report-100000.json');
const goalLarge = 12;
const goalPeak = 1.6e9;

const reports = join(work, 'judged');
const clean = () => rmSync(reports, { recursive: true, force: true });

/** Verdict, table, SARIF, JSON and summary in one process: more than is compared with. The reports hold CRITICAL findings: code 1. */
const all = (name: string, path: string): Contestant => ({
  name,
  prepare: clean,
  commands: [{ args: [process.execPath, 'dist/cli.js', 'gate', '--report', path, '--report-dir', reports], code: 1 }],
});

const sarifOnly: Contestant = {
  name: 'image-gate judge --format sarif',
  prepare: clean,
  commands: [
    {
      args: [
        process.execPath,
        'dist/cli.js',
        'judge',
        small,
        '--format',
        'sarif',
        '--output',
        join(work, 'judged.sarif'),
      ],
      code: 1,
    },
  ],
};

const convert = (path: string): Contestant => ({
  name: 'trivy convert',
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
  bigReport(small, 10_000);
  const converter = convert(small);
  console.log(`# 10,000 findings, ${megabytes(statSync(small).size)}\n`);
  printCommands([everything, sarifOnly, converter]);
  const results = await interleaved(pairs, [everything, sarifOnly, converter]);
  ratioRow('10,000 findings: verdict and every report', results, everything, converter, 0.2);
  ratioRow('10,000 findings: verdict and SARIF', results, sarifOnly, converter, 0.2);
  const [ours, theirs] = [everything, converter].map((contestant) => megabytes(medianOf(results, contestant, 'peak')));
  console.log(`        peak memory: image-gate ${ours}, trivy convert ${theirs}\n`);
}

async function largeRow(pairs: number): Promise<void> {
  bigReport(small, 10_000);
  bigReport(large, 100_000);
  console.log(`# 100,000 findings, ${megabytes(statSync(large).size)}\n`);
  printCommands([hundredThousand, everything]);
  const results = await interleaved(pairs, [hundredThousand, everything]);
  ratioRow('100,000 findings against 10,000', results, hundredThousand, everything, goalLarge);
  const peak = medianOf(results, hundredThousand, 'peak');
  row('100,000 findings: peak memory', megabytes(peak), `<= ${megabytes(goalPeak)}`, peak <= goalPeak);
  if (!process.env.BENCH_CONVERT) return;
  const converter = convert(large);
  printCommands([converter]);
  const { wall = 0, peak: theirs = 0 } = await runOnce(converter);
  console.log(`        trivy convert, one run: ${seconds(wall)}, ${megabytes(theirs)}\n`);
}
