import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The promises of the design, in one line each. */
const promises = [
  'Scanned = pushed: every blob is hashed before the scan, Trivy reports on that very image, and the remote digest is the scanned one',
  'No permit, no push: only the verdict makes a permit, and it binds digests and destinations',
  'Fails closed: what is broken, late, foreign, missing, unscanned or unreadable is a failure, never a pass',
  'One scan: once per platform, with no severity filter, no ignore file and an empty working folder',
  'Only reviewed scanners run: hashes of Trivy are in the source, databases are checked by digest, 0.69.4-0.69.6 are refused',
  'Secrets stay home: an allow-list for Trivy, passwords only to their registry, masked reports',
  'Foreign text stays text: no workflow commands, Markdown, HTML or terminal codes from an image or an advisory',
  'Bounded, and nothing lost: every list and wait has a limit, cuts are said, signals end the run in order',
];

/** Promise number to the test files that its mutants name. */
function proofs(): ReadonlyMap<number, { count: number; files: ReadonlySet<string> }> {
  const found = new Map<number, { count: number; files: Set<string> }>();
  for (const name of readdirSync('__tests__/mutants').filter((file) => file.endsWith('.patch'))) {
    const text = readFileSync(`__tests__/mutants/${name}`, 'utf8');
    const promise = Number(/^Promise: (\d)/m.exec(text)?.[1]);
    const proof = found.get(promise) ?? { count: 0, files: new Set() };
    proof.count += 1;
    proof.files.add(/^Test: (\S+)/m.exec(text)?.[1] ?? '');
    found.set(promise, proof);
  }
  return found;
}

const proven = proofs();
const promiseTable = [
  row(['', 'promise', 'tests that notice when it is broken', 'mutants']),
  row(['---', '---', '---', '---']),
  ...promises.map((promise, index) => {
    const { count, files } = proven.get(index + 1) ?? { count: 0, files: new Set<string>() };
    const links = [...files]
      .sort()
      .map((file) => `[${file.replace(/^__tests__\//, '').replace(/\.test\.ts$/, '')}](${file})`);
    return row([String(index + 1), promise, links.join(', '), String(count)]);
  }),
];

/** Replaces what stands between a pair of markers. */
function filled(readme: string, name: string, table: readonly string[]): string {
  const [start, end] = [`<!-- ${name}: made by script/docs -->`, `<!-- end of ${name} -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers of ${name}`);
  return `${readme.slice(0, from + start.length)}\n${table.join('\n')}\n${readme.slice(to)}`;
}

const before = readFileSync('README.md', 'utf8');
const tables = { promises: promiseTable, inputs, outputs };
const after = Object.entries(tables).reduce((readme, [name, table]) => filled(readme, name, table), before);
if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('README.md: the tables differ from action.yml or __tests__/mutants. Run script/docs.');
  process.exitCode = 1;
}
