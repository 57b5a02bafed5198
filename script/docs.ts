import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import * as z from 'zod';
import type { CommandRow, Exits } from '../src/cli/command/command.js';
import { bundled, dependencySizes } from './dependency-sizes.js';
import { promiseList, promisePage } from './promises.js';
import { requirementsPage } from './requirements.js';

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

/** The inputs that most workflows need, for the README. */
const mainInputs = [
  'context',
  'file',
  'tags',
  'push',
  'platforms',
  'image',
  'policy',
  'exceptions',
  'upload-sarif',
  'comment',
];

/** Where a group of inputs begins in action.yml, and its heading. */
const groups: Readonly<Record<string, string>> = {
  image: 'What is judged',
  'add-hosts': 'Build and push',
  'github-token': 'Policy',
  scanners: 'Scanner',
  'report-dir': 'Reports',
};

function inputsByGroup({ inputs, outputs }: Action): readonly string[] {
  const names = Object.keys(inputs);
  const starts = Object.keys(groups).map((first) => names.indexOf(first));
  if (starts[0] !== 0 || starts.some((start, index) => start <= (starts[index - 1] ?? -1)))
    throw new Error('the groups of inputs are not those of action.yml, in its order');
  return starts.flatMap((start, index) => {
    const its = Object.fromEntries(Object.entries(inputs).slice(start, starts[index + 1]));
    return ['', `## ${Object.values(groups)[index]}`, '', ...inputTable({ inputs: its, outputs }), ''];
  });
}

const onlyMain = ({ inputs, outputs }: Action): Action => ({
  inputs: Object.fromEntries(
    mainInputs.map((name) => {
      const input = inputs[name];
      if (input === undefined) throw new Error(`there is no input ${name}`);
      return [name, input];
    }),
  ),
  outputs,
});

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

/** What documents are made of in the product itself. */
interface Product {
  readonly policySchema: z.ZodType;
  readonly ignoreSchema: z.ZodType;
  readonly recordSchema: z.ZodType;
  readonly noticeSchema: z.ZodType;
  readonly rehearsalSchema: z.ZodType;
  readonly fleetReportSchema: z.ZodType;
  readonly postureSchema: z.ZodType;
  readonly driftSchema: z.ZodType;
  readonly securityBaselineSchema: z.ZodType;
  readonly commands: readonly CommandRow[];
  readonly errorExits: Partial<Exits>;
}

async function readProduct(): Promise<Product> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { policySchema } from './src/policy/file/policy-schema.ts';
        export { ignoreSchema } from './src/policy/exceptions/ignore-yaml-schema.ts';
        export { recordSchema } from './src/record/record-schema.ts';
        export { noticeSchema } from './src/report/escalation/notice.ts';
        export { rehearsalSchema } from './src/report/running/rehearsal-json.ts';
        export { fleetReportSchema } from './src/report/fleet/fleet-json-schema.ts';
        export { postureSchema } from './src/posture/posture.ts';
        export { securityBaselineSchema } from './src/policy/edit/security-baseline.ts';
        export { driftSchema } from './src/drift/drift-schema.ts';
        export { commands } from './src/cli/commands.ts';
        export { errorExits } from './src/cli/command/command.ts';`,
      resolveDir: '.',
    },
    ...({ bundle: true, format: 'esm', platform: 'node', write: false, packages: 'external', outdir: '.' } as const),
  });
  // Beside package.json, so that the packages that it imports are found.
  const module = `node_modules/.cache/documents-${process.pid}.mjs`;
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(module, outputFiles[0]?.contents ?? '');
  try {
    return await import(`../${module}`);
  } finally {
    rmSync(module);
  }
}

/** Every command of the command line, with what its exit codes mean. */
function commandTable({ commands, errorExits }: Product): readonly string[] {
  const rows = commands.map(({ name, forms, does, exits }) => {
    const codes = Object.entries({ ...exits, ...errorExits, ...exits }).map(([code, meaning]) => `${code} ${meaning}`);
    const calls = forms.map((form) => `\`${`${name} ${form}`.trim()}\``);
    return row([calls.join('<br>'), does, codes.join('<br>')]);
  });
  return [row(['command', 'what it does', 'exit codes']), row(['---', '---', '---']), ...rows];
}

/** The dependencies with their reasons as they stand in the document, and the sizes as they are. */
async function dependencyTable(path: string): Promise<readonly string[]> {
  const reasons = new Map(
    [...readFileSync(path, 'utf8').matchAll(/^\| (@?[a-z][\w/-]*) \| (?:[^|]* \| [^|]* \| )?([^|]+) \|$/gm)].map(
      ([, name = '', why = '']) => [name, why],
    ),
  );
  const rows = dependencySizes(await bundled()).map(({ name, alone, starts }) => {
    const why = reasons.get(name);
    if (why === undefined) throw new Error(`${path} has no row for the dependency ${name}: | ${name} | why |`);
    const size = alone === 0 ? 'not yet' : `${Number((alone / 1000).toPrecision(2))} kB`;
    // A hash of what is in it stands in the name of each file that is loaded later.
    const files = starts.map((file) => file.replace(/-[A-Z0-9]{8}(?=\.js$)/, ''));
    return row([name, size, files.length > 0 ? `at the start of ${files.join(', ')}` : 'when it is needed', why]);
  });
  return [row(['package', 'in dist/', 'loaded', 'why']), row(['---', '---', '---', '---']), ...rows];
}

/** The JSON Schemas of our files, by which editors complete them, from the schemas that the product itself reads them with. */
function schemaFiles(product: Product): readonly (readonly [string, string])[] {
  const {
    policySchema,
    ignoreSchema,
    recordSchema,
    noticeSchema,
    rehearsalSchema,
    fleetReportSchema,
    driftSchema,
    securityBaselineSchema,
    postureSchema,
  } = product;
  return [
    ['schema/image-gate.schema.json', jsonSchema('Policy of image-gate (.github/image-gate.yml)', policySchema)],
    ['schema/trivyignore.schema.json', jsonSchema('Exceptions for image-gate (.trivyignore.yaml)', ignoreSchema)],
    [
      'schema/image-gate-record.schema.json',
      jsonSchema('Record of image-gate (image-gate-record-….json)', recordSchema),
    ],
    ['schema/image-gate-notice.schema.json', jsonSchema('What a webhook of image-gate is sent', noticeSchema)],
    [
      'schema/image-gate-report.schema.json',
      jsonSchema('Report of image-gate (image-gate report --format json)', fleetReportSchema),
    ],
    [
      'schema/image-gate-rehearsal.schema.json',
      jsonSchema('Rehearsal of image-gate (image-gate rehearse --format json)', rehearsalSchema),
    ],
    [
      'schema/image-gate-posture.schema.json',
      jsonSchema('Posture of image-gate (posture.json of image-gate posture)', postureSchema),
    ],
    [
      'schema/security-baseline.schema.json',
      jsonSchema('Security baseline for image-gate (security-baseline.json)', securityBaselineSchema),
    ],
    ['schema/image-gate-drift.schema.json', jsonSchema('What runs, by image-gate drift (drift.json)', driftSchema)],
  ];
}

function jsonSchema(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

const product = await readProduct();
const gate = readAction('action.yml');
const exceptions = readAction('exceptions/action.yml');
const sbom = readAction('sbom/action.yml');
const verify = readAction('verify/action.yml');
const base = readAction('base/action.yml');
const registry = readAction('registry/action.yml');
const report = readAction('report/action.yml');
const drift = readAction('drift/action.yml');
const files = [
  page('README.md', { promises: promiseList, inputs: inputTable(onlyMain(gate)) }),
  page('docs/inputs.md', { inputs: inputsByGroup(gate), outputs: outputTable(gate) }),
  page('docs/promises.md', { promises: promisePage }),
  page('docs/requirements.md', { requirements: requirementsPage }),
  page('docs/exceptions.md', { inputs: inputTable(exceptions), outputs: outputTable(exceptions) }),
  page('docs/deploy-gate.md', { inputs: inputTable(verify), outputs: outputTable(verify) }),
  page('docs/report.md', { inputs: inputTable(report), outputs: outputTable(report) }),
  page('docs/drift.md', { inputs: inputTable(drift), outputs: outputTable(drift) }),
  page('docs/night.md', { inputs: inputTable(registry), outputs: outputTable(registry) }),
  page('docs/base-pull-requests.md', { inputs: inputTable(base), outputs: outputTable(base) }),
  page('docs/evidence.md', { inputs: inputTable(sbom), outputs: outputTable(sbom) }),
  page('docs/laptop.md', { commands: commandTable(product) }),
  page('CONTRIBUTING.md', { dependencies: await dependencyTable('CONTRIBUTING.md') }),
  ...schemaFiles(product),
];
for (const [path, text] of files) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(
      `${path} differs from what it is made of (action.yml, __tests__/mutants, src/policy, src/record, src/cli/command, package.json). Run script/docs.`,
    );
    process.exitCode = 1;
  }
}
