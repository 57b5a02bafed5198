import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

type Described = Record<string, { description: string; default?: string }>;
const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Described; outputs: Described };

/** A Markdown row; pipes would end a cell. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const inputs = [
  row(['input', 'default', 'meaning']),
  row(['---', '---', '---']),
  ...Object.entries(action.inputs).map(([name, input]) =>
    row([`\`${name}\``, input.default === undefined ? '' : `\`${input.default}\``, input.description]),
  ),
];
const outputs = [
  row(['output', 'meaning']),
  row(['---', '---']),
  ...Object.entries(action.outputs).map(([name, output]) => row([`\`${name}\``, output.description])),
];

/** Replaces what stands between a pair of markers. */
function filled(readme: string, name: string, table: readonly string[]): string {
  const [start, end] = [`<!-- ${name}: made by script/docs -->`, `<!-- end of ${name} -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers of ${name}`);
  return `${readme.slice(0, from + start.length)}\n${table.join('\n')}\n${readme.slice(to)}`;
}

const before = readFileSync('README.md', 'utf8');
const after = filled(filled(before, 'inputs', inputs), 'outputs', outputs);
if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('README.md: the tables differ from action.yml. Run script/docs.');
  process.exitCode = 1;
}
