/** What stands in place of a value. */
export const masked = '***';

/** What may stand before an instruction in a history: a shell with the legacy builder's mark, or ONBUILD. */
const prefix = /^(?:[\s\S]*?#\(nop\))?\s*(?:ONBUILD\s+)*/i;

/** Where a command begins after its build arguments: a shell, at most a few options, and the option that takes the command. */
const shell = /\s(?=[^\s=]*(?:sh|cmd)(?:\.exe)?(?:\s+\S+){0,5}?\s+(?:-\w*c|\/S|\/C|-Command)\s|powershell\s)/gi;

const buildArguments = /^(\s*(?:RUN\s+)?(?:--\S+\s+)*\|)(\d+)\s([\s\S]*)$/i;

/**
 * An instruction of a Dockerfile or of an image's history without the values of ENV and ARG and of the build arguments of a RUN. The forms are
 * those of reference/contracts.md §6.3: legacy, BuildKit, buildah; also `ENV name value`. Values may hold spaces without quotes there, so where names
 * can't be told from values for certain, all of it is masked. Other instructions come back as they are.
 */
export function maskInstruction(line: string): string {
  const withArguments = buildArguments.exec(line);
  if (withArguments !== null) return maskBuildArguments(withArguments);
  const before = prefix.exec(line)?.[0] ?? '';
  const instruction = /^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line.slice(before.length));
  if (instruction === null) return line;
  const [, keyword = '', space = '', rest = ''] = instruction;
  return before + keyword + space + maskAssignments(rest, /^env$/i.test(keyword));
}

/** Whether the instruction goes on in the next line. */
export function continues(line: string): boolean {
  return /[\\`]\s*$/.test(line);
}

/** `A=b C=d` to `A=*** C=***`; `A b c` to `A ***` where that is a form; `A` stays. */
function maskAssignments(rest: string, mayBeSpaced: boolean): string {
  const single = /^\s*"?[^\s="']+"?\s*$/.test(rest);
  if (single) return rest;
  const name = /^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);
  if (name === null) return masked;
  const [, first = '', separator = ''] = name;
  if (separator !== '=') return mayBeSpaced ? `${first} ${masked}` : rest.replace(/=.*$/s, `=${masked}`);
  return assignments(rest) ?? `${first}=${masked}`;
}

/** All assignments with their names, where each value is one word or quoted, so that a name is surely a name. */
function assignments(rest: string): string | undefined {
  const one = /\s*"?([A-Za-z_][\w.-]*)"?=(?:"(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s"'\\]|\\\S)*)(?=\s|$)/y;
  const names: string[] = [];
  while (one.lastIndex < rest.length) {
    const start = one.lastIndex;
    const match = one.exec(rest);
    if (match === null) return rest.slice(start).trim() === '' ? join(names) : undefined;
    names.push(match[1] ?? '');
  }
  return join(names);
}

function join(names: readonly string[]): string {
  return names.map((name) => `${name}=${masked}`).join(' ');
}

/** `|2 A=b C=d /bin/sh -c …`: as many assignments as the number says, then a shell; the last one, as a value may name one too. */
function maskBuildArguments([, before = '', count = '', rest = '']: RegExpExecArray): string {
  if (Number(count) === 0) return `${before}${count} ${rest}`;
  const command = [...` ${rest}`.matchAll(shell)].at(-1)?.index ?? rest.length;
  const names = [...rest.slice(0, command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([, name = '']) => name);
  const known = names.length === Number(count) ? join(names) : masked;
  return `${before}${count} ${known} ${rest.slice(command)}`.trimEnd();
}
