import type { Problem } from '../host/errors.js';
import { readReference } from '../oci/reference.js';
import { nearest } from '../text/nearest.js';
import { usage } from './command/options.js';
import { type CommandCall, commands, type GroupName, groupOf, membersOf, topLevel } from './commands.js';
import type { HelpTopic } from './help.js';

/** What the command line asks for. */
type CommandLine =
  | { readonly kind: 'help'; readonly topic: HelpTopic | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'call'; readonly call: CommandCall };

/** Reads the arguments after the program's name. @throws ConfigError `usage` with every problem. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [word, ...rest] = args;
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') return helpOn(rest, word === 'help');
  if (word === 'version' || word === '--version') return { kind: 'version' };
  const topic = helpTopic(args);
  if (topic === undefined) throw usage([unknownCommand(word)]);
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', topic };
  const command = commands.find(({ name }) => name === topic);
  if (command === undefined) throw usage([unknownMember(word, rest[0])]);
  return { kind: 'call', call: command.parse(args.slice(command.name.split(' ').length)) };
}

function helpOn(words: readonly string[], isCommand: boolean): CommandLine {
  const topic = helpTopic(words);
  const [word] = words.filter((one) => !one.startsWith('-'));
  if (isCommand && topic === undefined && word !== undefined) throw usage([unknownCommand(word)]);
  return { kind: 'help', topic };
}

/** The command that arguments begin with, or else those that share its first word. */
function helpTopic([word = '', second]: readonly string[]): HelpTopic | undefined {
  const named = (wanted: string) => commands.find(({ name }) => name === wanted)?.name;
  return named(`${word} ${second}`) ?? named(word) ?? (groupOf(word) === undefined ? undefined : (word as GroupName));
}

/** Words of other tools for what a command does. */
const otherTools: Readonly<Record<string, string>> = {
  build: 'gate',
  push: 'gate --push',
  image: 'scan',
  run: 'scan',
};

function unknownCommand(where: string): Problem {
  const words = topLevel.map(({ word }) => word);
  // Whoever writes `lint` alone means the command that ends with it.
  const ends = commands.flatMap(({ name }) => (name.includes(' ') ? [[name.split(' ').at(-1) ?? '', name]] : []));
  const alone = ends.filter(([end = '']) => !words.includes(end));
  const meant: Readonly<Record<string, string>> = { ...Object.fromEntries(alone), ...otherTools };
  const [what, known] = where.startsWith('-')
    ? ['there is no such option here', ['--help', '--version', '--quiet', '--debug']]
    : ['there is no such command', [...words, 'help', 'version', ...Object.keys(meant)]];
  const near = nearest(where, known);
  if (near !== undefined)
    return { where, what, fix: `Did you mean image-gate ${Object.hasOwn(meant, near) ? meant[near] : near}?` };
  const isImage = /[:/]/.test(where) && !('problem' in readReference(where, where));
  const scan = isImage ? `To scan an image: image-gate scan ${where}. ` : '';
  return { where, what, fix: `${scan}Use ${words.join(', ')} or --help.` };
}

function unknownMember(word: string, second: string | undefined): Problem {
  const { what = '', fix = '' } = groupOf(word)?.missing ?? {};
  if (second === undefined || second.startsWith('-')) return { where: word, what, fix };
  const members = membersOf(word).map(({ name }) => name.slice(word.length + 1));
  const near = nearest(second, members);
  const instead = near ? `Did you mean ${word} ${near}?` : fix;
  return { where: `${word} ${second}`, what: 'there is no such command', fix: instead };
}
