import { medianOf, printCommands, row, wholeMilliseconds } from './figures.js';
import { type Contestant, interleaved } from './measure.js';

const node = process.execPath;
/** These are short, so there are more of them. */
const roundsPerPair = 4;
const goal = 100;
/** What `node -e 0` takes on the machine that the goal was set for: a slower machine gets its share more. */
const nodeOfGoal = 27;

const empty: Contestant = { name: 'node', commands: [{ args: [node, '-e', '0'] }] };
const contestants: readonly Contestant[] = [
  { name: 'image-gate --version', commands: [{ args: [node, 'dist/cli.js', '--version'] }] },
  { name: 'image-gate, wrong option', commands: [{ args: [node, 'dist/cli.js', 'gate', '--nope'], code: 2 }] },
  { name: 'action, wrong input', commands: [{ args: [node, 'dist/main.js'], env: { INPUT_PUSH: 'maybe' }, code: 2 }] },
];

/** From the start of the process until it has written something. */
export async function startupRow(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  if (!wanted.has('startup')) return;
  console.log('# Start-up\n');
  printCommands([empty, ...contestants]);
  const results = await interleaved(pairs * roundsPerPair, [empty, ...contestants]);
  const bare = medianOf(results, empty);
  const limit = goal * Math.max(1, bare / nodeOfGoal);
  for (const contestant of contestants) {
    const first = medianOf(results, contestant, 'first');
    const figures = `${wholeMilliseconds(first)}, where node -e 0 takes ${wholeMilliseconds(bare)}`;
    row(
      `start-up to the first line: ${contestant.name}`,
      figures,
      `<= 100 ms where node -e 0 takes 27`,
      first <= limit,
    );
  }
}
