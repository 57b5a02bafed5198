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
 * can't be distinguished from values for certain, all of it is masked. Other instructions come back as they are.
 */
export function maskInstruction(line: string): string {
  const withArguments = buildArguments.exec(line);
  if (withArguments !== null) return maskBuildArguments(withArguments);
  const before = prefix.exec(line)?.[0] ?? '';
  const instruction = /^(ENV|ARG)(\s+)([\s\S]*)$/i.exec(line.slice(before.length));
  if (instruction === null) return line;
  const [, keyword = '', space = '', rest = ''] = instruction;
  return before + keyword + space + maskAssignments(rest);
}

/** Whether the instruction goes on in the next line. */
export function continues(line: string): boolean {
  return /[\\`]\s*$/.test(line);
}

/** `A=b …` to `A=***`: more assignments may follow, or a value with spaces that looks like them. `A b c` to `A ***`; `A` stays. */
function maskAssignments(rest: string): string {
  if (/^\s*"?[^\s="']+"?\s*$/.test(rest)) return rest;
  const name = /^\s*"?([^\s="']+)"?(=|\s)/.exec(rest);
  return name === null ? masked : `${name[1]}${name[2] === '=' ? '=' : ' '}${masked}`;
}

/** `|2 A=b C=d /bin/sh -c …`: as many assignments as the number says, then a shell; the last one, as a value may name one too. */
function maskBuildArguments([, before = '', count = '', rest = '']: RegExpExecArray): string {
  if (Number(count) === 0) return `${before}${count} ${rest}`;
  const command = [...` ${rest}`.matchAll(shell)].at(-1)?.index ?? rest.length;
  const names = [...rest.slice(0, command).matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map(([, name = '']) => name);
  const known = names.length === Number(count) ? names.map((name) => `${name}=${masked}`).join(' ') : masked;
  return `${before}${count} ${known} ${rest.slice(command)}`.trimEnd();
}
