import { parse } from 'yaml';
import * as z from 'zod';
import { commandInputNames } from '../../config/inputs/gate-inputs.js';
import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import type { HelpTopic } from './command-line.js';
import {
  exceptionsUsage,
  explainHelp,
  explainUsage,
  lintHelp,
  lintUsage,
  pruneHelp,
  pruneUsage,
} from './exceptions-help.js';
import { hookOptions } from './hook-command.js';
import type { judgeOptions } from './judge-command.js';
import { letterOf } from './options.js';
import { scanOptions } from './scan-command.js';
import { hookUsage, installHelp, installUsage, runUsage, scanUsage, uninstallUsage } from './scan-help.js';

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

Exit codes: 0 passed, 1 blocked by the policy, 2 wrong usage or configuration, 3 a tool failed.
'image-gate COMMAND --help' explains a command and lists its options, 'image-gate --version' prints the version.
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

const usage: Readonly<Record<HelpTopic, string>> = {
  gate: `Usage: image-gate gate [options]

Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.
`,
  scan: scanUsage,
  hook: hookUsage,
  'hook install': installUsage,
  'hook uninstall': uninstallUsage,
  'hook run': runUsage,
  judge: `Usage: image-gate judge REPORT.json|FOLDER|-... [options]

Judges the JSON that 'trivy image --format json --list-all-pkgs' wrote, by the policy and exceptions of the working folder. A folder stands for
the JSON files in it, - for standard input. Several reports get a table each and a line for all; 1 is the exit code if one of them is blocked.

Try:
  trivy image --format json --list-all-pkgs app:dev | image-gate judge -
  image-gate judge reports/ -f summary -o summary.md
`,
  explain: explainUsage,
  exceptions: exceptionsUsage,
  'exceptions lint': lintUsage,
  'exceptions prune': pruneUsage,
};

/** Options that are no inputs of the action. */
const ownOptions: Readonly<Partial<Record<HelpTopic, Readonly<Record<string, string>>>>> = {
  'hook install': installHelp,
  judge: judgeText,
  explain: explainHelp,
  'exceptions lint': lintHelp,
  'exceptions prune': pruneHelp,
};

/** Options that are inputs of the action, which describes them. */
const inputOptions: Readonly<Partial<Record<HelpTopic, readonly string[]>>> = {
  gate: commandInputNames,
  scan: scanOptions,
  'hook install': hookOptions.install,
  'hook run': hookOptions.run,
};

/** What every command takes. */
const everywhere: Readonly<Record<string, string>> = {
  debug: 'Show more of what is done.',
  quiet: 'Show results, warnings and errors alone.',
  help: 'Show this.',
};

/** Where the command line does something else than the action, which runs at a commit of a repository on GitHub. */
const ownWording: Readonly<Record<string, string>> = {
  context: 'Path or Git URL of the build context. Default is the working folder.',
  'cache-dir':
    'Folder for Trivy and its databases. Default is image-gate in your cache folder, e.g. ~/.cache/image-gate.',
  'report-dir':
    'Folder for the reports. Default is reports in the folder above, e.g. ~/.cache/image-gate/reports, and in it one for each working folder.',
  'github-token': 'Token that reads the repository of a Git URL in --context.',
  baseline:
    "What this image is compared with, so that reports show what is new, fixed and still there, and gate-on: new in the policy blocks only for what is new. An image reference, or a Trivy JSON (a file whose name ends in .json). If it can't be read, the reports say so, and everything counts as new.",
  'trivy-version': 'Version of Trivy, one of those whose hashes are pinned in this image-gate.',
  category:
    "Category in the SARIF report, under which GitHub keeps this image's alerts once you upload it. Default is made of the image's name.",
};

/** Of a command that builds nothing. */
const withoutBuild: Readonly<Record<string, string>> = {
  file: 'Dockerfile that findings are shown on. Default is Dockerfile in the working folder, where it exists.',
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

/** What `--help` prints; options that are inputs of the action are described by action.yml. */
export function helpText(topic: HelpTopic | undefined, action: ActionFile): string {
  if (topic === undefined) return overview;
  const inputs = inputOptions[topic] ?? [];
  const wording = inputs.includes('context') ? ownWording : { ...ownWording, ...withoutBuild };
  const described = Object.entries(action.inputs)
    .filter(([name]) => inputs.includes(name))
    .map(([name, input]) => [name, sentence({ ...input, description: wording[name] ?? input.description })] as const);
  const own = Object.entries(ownOptions[topic] ?? {});
  const options = [...own, ...described, ...Object.entries(everywhere)];
  const names = options.map(([name]) => name);
  return `${usage[topic]}\nOptions:\n${options.map(([name, text]) => option(name, names, text)).join('\n')}\n`;
}

/** Defaults that are expressions mean nothing outside of a workflow. */
function sentence({ description, default: value }: ActionFile['inputs'][string]): string {
  const text = description.replaceAll('`', '');
  return value === undefined || value === 'false' || value.includes('${{') ? text : `${text} Default is ${value}.`;
}

const indent = 26;
const width = 110;

function option(name: string, allowed: readonly string[], text: string): string {
  const letter = name === 'help' ? 'h' : letterOf(name, allowed);
  const flag = `  ${letter === undefined ? '' : `-${letter}, `}--${name}`;
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
