import { parse } from 'yaml';
import * as z from 'zod';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { type CommandGroup, type CommandRow, type Exits, errorExits, verdictExits } from './command/command.js';
import { letterOf } from './command/options.js';
import { type CommandName, commands, type GroupName, groups, membersOf, topLevel } from './commands.js';

/** What can be explained: a command, or those that share a word. */
export type HelpTopic = CommandName | GroupName;

const tries = `Try:
  image-gate scan alpine:3.22
  image-gate scan 'acme/*:dev'
  image-gate gate --context . --tags localhost:5000/app:dev --push
  trivy image --format json --output report.json app:dev && image-gate judge report.json

The policy is .github/image-gate.yml; without it CRITICAL blocks, HIGH and UNKNOWN warn, MEDIUM and LOW are logged.
Exceptions are in .trivyignore, each with a reason and an expiry:
  CVE-2024-1234  # not reachable from our code, Expiry: 2026-12-31
`;

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

/** What `--help` prints; options that are inputs of the action are described by action.yml. */
export function helpText(topic: HelpTopic | undefined, action: ActionFile): string {
  if (topic === undefined) return overview();
  const command = commands.find(({ name }) => name === topic);
  if (command !== undefined) return commandHelp(command, action);
  return groupHelp(groups[topic as GroupName], membersOf(topic));
}

function overview(): string {
  const rows = topLevel.map(({ word, form, does }) => [`${word} ${form || '[options]'}`, does] as const);
  return `image-gate judges container images by the policy in your repository, with the same verdict as the GitHub Action.

Usage:
${aligned(rows)}

${tries}
${exitText(verdictExits)}
'image-gate COMMAND --help' explains a command and lists its options, 'image-gate --version' prints the version.
`;
}

function groupHelp({ about }: CommandGroup, members: readonly CommandRow[]): string {
  const rows = members.map(({ name, does }) => [name, does] as const);
  return `${usageOf(members)}

${aligned(rows)}

${about}

'image-gate ${members[0]?.name} --help' lists the options of that one, and so on.

${optionsText(Object.entries(everywhere))}`;
}

function commandHelp(command: CommandRow, action: ActionFile): string {
  const { about, exits, inputs, options } = command;
  const wording = inputs.includes('context') ? ownWording : { ...ownWording, ...withoutBuild };
  const described = Object.entries(action.inputs)
    .filter(([name]) => inputs.includes(name))
    .map(([name, input]) => [name, sentence({ ...input, description: wording[name] ?? input.description })] as const);
  const own = Object.entries(options).map(([name, { help }]) => [name, help] as const);
  const all = [...own, ...described, ...Object.entries(everywhere)];
  return `${usageOf([command])}\n\n${about}\n\n${exitText(exits)}\n\n${optionsText(all)}`;
}

/** A line for each form of each command. */
function usageOf(some: readonly CommandRow[]): string {
  const lines = some.flatMap(({ name, forms, inputs, options }) => {
    const end = inputs.length + Object.keys(options).length > 0 ? '[options]' : '';
    return forms.map((form) => ['image-gate', name, form, end].filter((word) => word !== '').join(' '));
  });
  return lines.map((line, index) => `${index === 0 ? 'Usage:' : '      '} ${line}`).join('\n');
}

function aligned(rows: readonly (readonly [left: string, does: string])[]): string {
  const longest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, does]) => `  image-gate ${left.padEnd(longest)}   ${does}`).join('\n');
}

function exitText(exits: Exits): string {
  const all = Object.entries({ ...exits, ...errorExits, ...exits }).map(([code, meaning]) => `${code} ${meaning}`);
  return wrapped(`Exit codes: ${all.join('; ')}.`, textWidth).join('\n');
}

function optionsText(options: readonly (readonly [name: string, help: string])[]): string {
  const names = options.map(([name]) => name);
  return `Options:\n${options.map(([name, help]) => option(name, names, help)).join('\n')}\n`;
}

/** Defaults that are expressions mean nothing outside of a workflow. */
function sentence({ description, default: value }: ActionFile['inputs'][string]): string {
  const text = description.replaceAll('`', '');
  return value === undefined || value === 'false' || value.includes('${{') ? text : `${text} Default is ${value}.`;
}

const indent = 26;

const width = 110;

const textWidth = 138;

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

/** The part of action.yml that help is made of. */
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
});

export type ActionFile = z.infer<typeof actionSchema>;

const maxActionFile = 256 * 1024;

/** Reads the action.yml of this installation. @throws ConfigError `installation-damaged`. */
export async function readActionFile(files: Pick<Files, 'readBytes'>, path: string): Promise<ActionFile> {
  const bytes = await files.readBytes(path, maxActionFile);
  const checked = actionSchema.safeParse(parse(bytes?.toString('utf8') ?? ''));
  if (checked.success) return checked.data;
  const what = 'the file of the installed image-gate is missing or damaged';
  throw new ConfigError([{ where: path, what, fix: 'Install image-gate again.' }], 'installation-damaged');
}
