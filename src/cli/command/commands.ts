import type { Command, Group } from './command.js';
import { exceptions, exceptionsLint, exceptionsPrune } from './exceptions.js';
import { explain } from './explain.js';
import { gate } from './gate.js';
import { hook, hookInstall, hookRun, hookUninstall } from './hook.js';
import { judge } from './judge.js';
import { promote } from './promote.js';
import { scan } from './scan.js';
import { verify } from './verify.js';

/** Every command, in the order in which help lists them. Its flow is in `flows/commands/command-line.ts`. */
export const commands = [
  gate,
  scan,
  hookInstall,
  hookUninstall,
  hookRun,
  judge,
  explain,
  exceptionsLint,
  exceptionsPrune,
  verify,
  promote,
] as const;

type Row = (typeof commands)[number];
export type CommandName = Row['name'];
type FirstWord<N> = N extends `${infer W} ${string}` ? W : never;
/** The first words of commands that have two. */
export type GroupName = FirstWord<CommandName>;

/** What is said of the commands that share their first word. */
export const groups: Readonly<Record<GroupName, Group>> = { hook, exceptions };

/** What a call of each command asks for. */
export type Asked = { readonly [C in Row as C['name']]: ReturnType<C['parse']>['asked'] };
/** The exit codes that each command may give. */
export type Exit = { readonly [C in Row as C['name']]: keyof C['exits'] & number };
/** A call of a command. */
export type Call<N extends CommandName = CommandName> = {
  readonly [K in N]: { readonly name: K; readonly asked: Asked[K] };
}[N];

/** First words, with what stands behind each. */
export const topLevel: readonly { readonly word: string; readonly form: string; readonly does: string }[] = [
  ...new Map(commands.map((row) => [firstWord(row.name), row])),
].map(([word, { forms, does }]) => {
  const group = groupOf(word);
  return { word, form: group?.form ?? forms[0], does: group?.does ?? does };
});

/** The commands whose first word this is. */
export function membersOf(word: string): readonly Command[] {
  return commands.filter(({ name }) => firstWord(name) === word);
}

export function groupOf(word: string): Group | undefined {
  return Object.hasOwn(groups, word) ? groups[word as GroupName] : undefined;
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}
