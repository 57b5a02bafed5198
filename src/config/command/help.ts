import { parse } from 'yaml';
import * as z from 'zod';
import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { commandInputNames } from '../gate-inputs.js';
import type { CommandName } from './command-line.js';
import { exceptionsHelp, exceptionsUsage, explainHelp, explainUsage } from './exceptions-help.js';
import { hookOptions } from './hook-command.js';
import type { judgeOptions } from './judge-command.js';
import { scanOptions } from './scan-command.js';
import { hookHelp, hookUsage, scanUsage } from './scan-help.js';

/** The part of action.yml that help is made of. */
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
});
export type ActionFile = z.infer<typeof actionSchema>;

const overview = `image-gate judges container images by the policy in your repository, with the same verdict as the GitHub Action.

Usage:
  image-gate gate  [options]                   build an image, scan it, judge it, and push exactly what was scanned if it passes
  image-gate scan  IMAGE|PATTERN...            scan and judge images that are there, a layout or an archive; nothing is pushed
  image-gate hook  install PATTERN...          do that before each git push from this machine
  image-gate judge REPORT.json                 judge an existing Trivy report: no Docker, no Trivy, no network
  image-gate explain ID [REPORT.json]          why a finding blocks, where it sits, what fixes it, how to except it
  image-gate exceptions lint|prune [FILE]...   check the exceptions, or remove those that have expired

Try:
  image-gate scan alpine:3.22
  image-gate scan 'acme/*:dev'
  image-gate gate --context . --tags localhost:5000/app:dev --push
  trivy image --format json --output report.json app:dev && image-gate judge report.json

The policy is .github/image-gate.yml; without it CRITICAL blocks, HIGH and UNKNOWN warn, MEDIUM and LOW are logged.
Exceptions are in .trivyignore, each with a reason and an expiry:
  CVE-2024-1234  # not reachable from our code, Expiry: 2026-12-31

Every command takes --debug, which shows more, and --quiet, which shows results, warnings and errors alone.

Exit codes: 0 passed, 1 blocked by the policy, 2 wrong usage or configuration, 3 a tool failed.
'image-gate COMMAND --help' explains a command, 'image-gate --version' prints the version.
`;

const judgeText: Readonly<Record<(typeof judgeOptions)[number], string>> = {
  dockerfile: 'Dockerfile that findings are shown on in the SARIF.',
  policy: 'Policy file. Default is .github/image-gate.yml where it exists.',
  exceptions: 'Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist.',
  baseline:
    'Earlier Trivy JSON of the image: shows what is new, fixed and still there; with gate-on: new only what is new blocks.',
  image: 'Name of the image, for the policy’s rules by image. Default is the report’s own name.',
  now: 'Judge as on this day, e.g. 2026-01-31, for exceptions and times to fix.',
  format: 'table, sarif, json, summary, comment or annotations. Default is table.',
  output: 'Write to this file instead of standard output.',
};

const usage: Readonly<Record<CommandName, string>> = {
  gate: `Usage: image-gate gate [options]

Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.
`,
  scan: scanUsage,
  hook: hookUsage,
  judge: `Usage: image-gate judge REPORT.json|FOLDER|-... [options]

Judges the JSON that 'trivy image --format json --list-all-pkgs' wrote, by the policy and exceptions of the working folder. A folder stands for
the JSON files in it, - for standard input. Several reports get a table each and a line for all; 1 is the exit code if one of them is blocked.

Try:
  trivy image --format json --list-all-pkgs app:dev | image-gate judge -
  image-gate judge reports/ -f summary -o summary.md
`,
  explain: explainUsage,
  exceptions: exceptionsUsage,
};

/** Options that are no inputs of the action. */
const ownOptions: Readonly<Partial<Record<CommandName, Readonly<Record<string, string>>>>> = {
  hook: hookHelp,
  judge: judgeText,
  explain: explainHelp,
  exceptions: exceptionsHelp,
};

/** Options that are inputs of the action, which describes them. */
const inputOptions: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  gate: commandInputNames,
  scan: scanOptions,
  hook: hookOptions,
};

/** Where the command line does something else than the action, which runs at a commit of a repository on GitHub. */
const ownWording: Readonly<Record<string, string>> = {
  context: 'Path or Git URL of the build context. Default is the working folder.',
  'cache-dir':
    'Folder for Trivy and its databases. Default is image-gate in your cache folder, e.g. ~/.cache/image-gate.',
  'report-dir': 'Folder for the reports. Default is reports in the folder above, e.g. ~/.cache/image-gate/reports.',
};

const maxActionFile = 256 * 1024;

/** Reads the action.yml of this installation. @throws ConfigError `installation-damaged`. */
export async function readActionFile(files: Pick<Files, 'readBytes'>, path: string): Promise<ActionFile> {
  const bytes = await files.readBytes(path, maxActionFile);
  const checked = actionSchema.safeParse(parse(bytes?.toString('utf8') ?? ''));
  if (checked.success) return checked.data;
  const what = 'the file of the installed image-gate is missing or damaged';
  throw new ConfigError([{ where: path, what, fix: 'Install image-gate again.' }], 'installation-damaged');
}

/** What `--help` prints; options of `gate` and `scan` are described by action.yml. */
export function helpText(topic: CommandName | undefined, action: ActionFile): string {
  if (topic === undefined) return overview;
  const described = Object.entries(action.inputs)
    .filter(([name]) => inputOptions[topic]?.includes(name))
    .map(([name, input]) => [name, ownWording[name] ?? sentence(input)] as const);
  const options = [...Object.entries(ownOptions[topic] ?? {}), ...described];
  return `${usage[topic]}\nOptions:\n${options.map(([name, text]) => option(name, text)).join('\n')}\n`;
}

/** Defaults that are expressions mean nothing outside of a workflow. */
function sentence({ description, default: value }: ActionFile['inputs'][string]): string {
  const text = description.replaceAll('`', '');
  return value === undefined || value === 'false' || value.includes('${{') ? text : `${text} Default is ${value}.`;
}

const indent = 26;
const width = 110;

function option(name: string, text: string): string {
  const flag = `  --${name}`;
  const [first = '', ...rest] = wrapped(text, width - indent);
  const lead = flag.length < indent ? `${flag.padEnd(indent)}${first}` : `${flag}\n${' '.repeat(indent)}${first}`;
  return [lead, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
}

function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
