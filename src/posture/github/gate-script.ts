import { type Fields, fieldsOf } from '../../text/json.js';
import { always, inWords, type Runs, together } from './runs.js';

/** A line of a script that is the command and nothing else: behind `||`, `|`, `;` or `&`, in an `if` or in the words of an `echo` its exit code counts for nothing, or may. */
const gateCommand =
  /^\s*(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*\s+)*((?:(?:exec|sudo|time|npx|npm exec|pnpm exec|yarn)\s+(?:-\S+\s+)*)?)(?:\S*\/)?image-gate(?:@[\w.^~-]+)?\s+gate((?:\s(?:[^|;&]|&&|&>|(?<=>)&(?![&>]))*)?)$/;
/** Options of what starts the command that let it run, and wait for it. */
const plainStarts = /^(?:[a-z ]*\s(?:-(?:-|-?yes|y|-no-install|-quiet|q|E|n|H|p)\s+)*)?$/;
/** What lets a script go on, or end well, after a command that has failed. */
const excused =
  /(?:^|[\s;&|])(?:set\s(?:.{0,500}\s)?\+(?:\w*e|\w*o\s+errexit)|shopt\s.{0,500}errexit|trap\s.{0,500}\s(?:ERR|EXIT|DEBUG|0))(?:[\s;&|]|$)/im;
/** What may keep a script from a line below it, or make that line a part of something: a question, a loop, a function, a text, an end, another meaning of the command, words that only the run knows. */
const opening =
  /(?:^|[\s;&|({!])(?:if|then|else|elif|while|until|for|case|select|do|exit|return|function|alias|enable|source|\.|eval|exec|break|continue|coproc)(?=[\s;&|)]|$)|<<|(?:^|[\s;&|!])[({]|\(\)|(?:^|[;&|!])\s*(?:\w+=\S*\s+)*["']?(?:\$\{\{|\$\(|`|\$\{?[\w@*]+\}?["']?(?:\s|$))/;
/** Characters of a script that are looked at. */
const maxScript = 64 * 1024;
/** Characters of a line, and of what stands behind the command. */
const longestCall = 4096;

/** Whether a script stops where the gate does; `undefined` where it has none. @param shell that it runs in. */
export function gateScript(run: string, shell: Shell): Runs | undefined {
  if (run.length > maxScript) return undefined;
  const lines = run.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
  const joined = lines.join('\n').replace(/\\\n/g, ' ').split('\n');
  const code = joined.map(withoutComment).filter((line) => line.trim() !== '');
  // Where more follows, a failure before `&&` counts for nothing.
  const at = code.findIndex((line, index) => isGate(line) && (index === code.length - 1 || !line.includes('&&')));
  const call = gateCommand.exec(code[at] ?? '');
  if (excused.test(code.join('\n'))) return undefined;
  if (call === null) return code.some(isBehindAnother) ? hidden : undefined;
  const [, start = '', words = ''] = call;
  const before = code.slice(0, at);
  return together([
    inShell(shell, at === code.length - 1),
    before.some((line) => line.length > longestCall || opening.test(line) || isOpen(line)) ? hidden : always,
    isOpen(code[at] ?? '') ? unfinished : always,
    plainStarts.test(start) ? always : { runs: 'perhaps', why: `it is started by ${inWords(start.trim())}` },
    ofKnownWords(words),
  ]);
}

const hidden: Runs = {
  runs: 'perhaps',
  why: 'what stands before it in its script may keep it from running, or from stopping',
};

const unfinished: Runs = { runs: 'perhaps', why: 'its line goes on in the next one' };

/** A text in quotes, and a sign behind a backslash, as a shell reads them. */
const quoted = /\\.|\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"/;
const quotedOrComment = new RegExp(`(${quoted.source})|(?<!\\S|\\\\\\s)#.*$`, 'g');

/** In quotes a `#` begins no comment: `--reason "see #12" || true`. */
function withoutComment(line: string): string {
  return line.replace(quotedOrComment, (_, text: string | undefined) => text ?? '');
}

/** Whether what begins on a line may end on another one: a text, or a command behind `&&`, `||` or `|`. */
function isOpen(line: string): boolean {
  if (/(?:&&|\|)\s*$/.test(line)) return true;
  const count = (mark: string) => line.split(mark).length - 1;
  return /['"]/.test(line.replace(everyQuoted, '')) || count('`') % 2 === 1 || count('(') !== count(')');
}

const everyQuoted = new RegExp(quoted.source, 'g');

/** The command then says what it is, and ends well. */
const help = /^["']?(?:--help|-h|--version|help|version)["']?$/;

/** The words behind the command, without what follows an `&&`. */
function wordsOf(words: string): readonly string[] {
  const [own = ''] = words.split('&&');
  return own.match(/\$\{\{.*?\}\}|(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|\S)+/g) ?? [];
}

/** Whether a line asks the command for more than what it is, and how it is called. */
function isGate(line: string): boolean {
  const [, , words] = gateCommand.exec(line) ?? [];
  return words !== undefined && (words.length > longestCall || !wordsOf(words).some((word) => help.test(word)));
}

/** Options of the command without a value: what stands behind them is another word. */
export const gateSwitches: readonly string[] = [
  'no-cache',
  'pull',
  'load',
  'push',
  'attest-vex',
  'allow-public-log',
  'clair-clean-up',
  'offline',
  'quiet',
  'debug',
];

/** `cd app && image-gate gate`: where the first one fails the second does not run, and the script may go on. */
function isBehindAnother(line: string): boolean {
  if (line.length > longestCall) return false;
  const [first = '', ...others] = line.split('&&');
  return !/[|;]/.test(first) && isGate(others.at(-1) ?? '');
}

/** What a variable or an expression stands for may be an option, such as `--help`; behind an option, and in quotes or a part of a word, it is a value. */
function ofKnownWords(words: string): Runs {
  if (words.length > longestCall) return { runs: 'perhaps', why: 'its line is longer than what is read' };
  const all = wordsOf(words);
  const unknown = all.find((word, at) => {
    if (!/^["']?(?:\$|`)/.test(word)) return false;
    const before = all[at - 1] ?? '';
    const isValue = /^--[\w-]+$/.test(before) && !gateSwitches.includes(before.slice(2));
    return !isValue && !/^\d?[<>]/.test(before);
  });
  if (unknown === undefined) return always;
  return { runs: 'perhaps', why: `only the run knows what ${inWords(unknown)} asks of it` };
}

/** The shell of a script: as it is named, else that of a runner, which is PowerShell on Windows. */
export interface Shell {
  readonly named: unknown;
  readonly runner: 'unix' | 'windows' | 'unknown';
}

/** The shell that the scripts of a job run in where they name none. */
export function shellOf(workflow: Fields, job: Fields): Shell {
  const named = [job, workflow].map((one) => fieldsOf(fieldsOf(one.defaults).run).shell);
  return { named: named.find((one) => one !== undefined && one !== null), runner: runnerOf(job) };
}

function runnerOf(job: Fields): Shell['runner'] {
  const labels = JSON.stringify(job['runs-on']) ?? '';
  // A container is Linux.
  if (job.container !== undefined && job.container !== null) return 'unix';
  if (/windows/i.test(labels)) return 'windows';
  if (labels.includes('${{')) {
    const matrix = JSON.stringify(fieldsOf(job.strategy).matrix) ?? '';
    if (/windows/i.test(matrix)) return 'windows';
    return /ubuntu|linux|macos/i.test(matrix) && !matrix.includes('${{') ? 'unix' : 'unknown';
  }
  return /ubuntu|linux|macos/i.test(labels) || labels === '' ? 'unix' : 'unknown';
}

function inShell({ named, runner }: Shell, isLast: boolean): Runs {
  if (named === undefined || named === null) return onRunner(runner, isLast);
  if (named === 'bash' || named === 'sh') return always;
  const words = String(named);
  // A shell of one's own (`{0}`) goes on after a command that has failed, but for one that is told not to.
  if (/^(?:\/\S*\/)?(?:ba|da|z)?sh\s[^$`]*\{0\}$/.test(words)) {
    if (/\s-[a-df-z]*e[a-z]*(?=\s)/.test(words)) return always;
    return { runs: 'never', why: 'its shell goes on after a command that has failed' };
  }
  return { runs: 'perhaps', why: `its shell ${inWords(named)} may go on after a command that has failed` };
}

/** PowerShell goes on, too, and ends as its last command has. */
function onRunner(runner: Shell['runner'], isLast: boolean): Runs {
  switch (runner) {
    case 'unix':
      return always;
    case 'windows':
      return { runs: 'perhaps', why: 'its shell `pwsh` may go on after a command that has failed' };
    case 'unknown':
      if (isLast) return always;
      return {
        runs: 'perhaps',
        why: 'its runner may be one of Windows, whose shell goes on after a command that has failed',
      };
  }
}
