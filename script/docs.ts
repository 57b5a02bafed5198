import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import * as z from 'zod';

type Described = Record<string, { description: string; default?: string }>;
interface Action {
  readonly inputs: Described;
  readonly outputs: Described;
}
const readAction = (path: string): Action => parse(readFileSync(path, 'utf8'));

/** A Markdown row; pipes would end a cell. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const inputTable = ({ inputs }: Action): readonly string[] => [
  row(['input', 'default', 'meaning']),
  row(['---', '---', '---']),
  ...Object.entries(inputs).map(([name, input]) =>
    row([`\`${name}\``, input.default === undefined ? '' : `\`${input.default}\``, input.description]),
  ),
];
const outputTable = ({ outputs }: Action): readonly string[] => [
  row(['output', 'meaning']),
  row(['---', '---']),
  ...Object.entries(outputs).map(([name, output]) => row([`\`${name}\``, output.description])),
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

/** A page with what stands between pairs of markers replaced. */
function page(
  path: string,
  tables: Readonly<Record<string, readonly string[]>>,
): readonly [path: string, text: string] {
  return [
    path,
    Object.entries(tables).reduce((text, [name, table]) => filled(path, text, name, table), readFileSync(path, 'utf8')),
  ];
}

function filled(path: string, text: string, name: string, table: readonly string[]): string {
  const [start, end] = [`<!-- ${name}: made by script/docs -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} lacks the markers of ${name}`);
  return `${text.slice(0, from + start.length)}\n${table.join('\n')}\n${text.slice(to)}`;
}

/** The JSON Schemas of our files, by which editors complete them, from the schemas that the product itself reads them with. */
async function schemaFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { policySchema } from './src/policy/policy-schema.ts';
        export { ignoreSchema } from './src/policy/ignore-yaml-schema.ts';`,
      resolveDir: '.',
    },
    ...({ bundle: true, format: 'esm', platform: 'node', write: false, packages: 'external', outdir: '.' } as const),
  });
  // Beside package.json, so that the packages that it imports are found.
  const module = `node_modules/.cache/schemas-${process.pid}.mjs`;
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(module, outputFiles[0]?.contents ?? '');
  const { policySchema, ignoreSchema } = (await import(`../${module}`)) as Record<string, z.ZodType>;
  rmSync(module);
  return [
    ['schema/image-gate.schema.json', jsonSchema('Policy of image-gate (.github/image-gate.yml)', policySchema)],
    ['schema/trivyignore.schema.json', jsonSchema('Exceptions for image-gate (.trivyignore.yaml)', ignoreSchema)],
  ];
}

function jsonSchema(title: string, schema: z.ZodType | undefined): string {
  if (schema === undefined) throw new Error(`no schema for: ${title}`);
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

const gate = readAction('action.yml');
const exceptions = readAction('exceptions/action.yml');
const files = [
  page('README.md', { promises: promiseTable, inputs: inputTable(gate), outputs: outputTable(gate) }),
  page('docs/exceptions.md', { inputs: inputTable(exceptions), outputs: outputTable(exceptions) }),
  ...(await schemaFiles()),
];
for (const [path, text] of files) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(
      `${path} differs from what it is made of (action.yml, __tests__/mutants, src/policy). Run script/docs.`,
    );
    process.exitCode = 1;
  }
}
