import { appendFile, stat } from 'node:fs/promises';
import { EOL } from 'node:os';
import { loggable, plainLine } from '../../text/plain-line.js';
import { ToolError } from '../errors.js';
import type { Log, Runner } from '../ports.js';
import type { Environment } from '../values.js';
import { maskableLines } from './maskable.js';
import { annotationCommand, command, MAX_MESSAGE, message } from './workflow-command.js';

/** Takes text for standard output, which the runner reads line by line. */
export type Write = (text: string) => void;

/** Bytes of a step's summary that GitHub takes; of a larger one it shows nothing. */
export const MAX_SUMMARY = 1024 * 1024;

const SUMMARY_CUT =
  '> [!WARNING]\n> This summary is cut: GitHub shows at most 1 MiB a step. The reports have all of it.\n\n';

/**
 * The log of a step: plain lines, warnings and errors as annotations, groups that fold. A group within a group is a headline, as the runner
 * has one level. Debug lines come with RUNNER_DEBUG=1.
 */
export function createActionsLog(write: Write, environment: Environment): Log {
  let open = 0;
  const info = (text: string): void => write(`${loggable(text)}\n`);
  const group = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    open += 1;
    if (open === 1) {
      write(command('group', plainLine(title, MAX_MESSAGE)));
    } else {
      info(title);
    }
    try {
      return await work();
    } finally {
      open -= 1;
      if (open === 0) {
        write(command('endgroup', ''));
      }
    }
  };
  return {
    info,
    warning: (text) => write(command('warning', message(text))),
    error: (text) => write(command('error', message(text))),
    debug: (text) => {
      if (environment.RUNNER_DEBUG === '1') {
        write(command('debug', message(text)));
      }
    },
    group,
  };
}

/** Outputs, summary, annotations and masks of a step. Outputs go through @actions/core, which takes its files from `process.env`. */
export function createActionsRunner(write: Write, environment: Environment): Runner {
  return {
    setOutputs,
    writeSummary: (markdown) => writeSummary(markdown, environment.GITHUB_STEP_SUMMARY),
    annotate: (level, text, place) => write(annotationCommand(level, text, place)),
    maskSecret: (value) => {
      for (const line of maskableLines(value)) write(command('add-mask', line));
    },
  };
}

async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  const { setOutput } = await import('@actions/core');
  try {
    for (const [name, value] of Object.entries(outputs)) {
      setOutput(name, value);
    }
  } catch (cause) {
    throw runnerFileFailed('GITHUB_OUTPUT', cause);
  }
}

/** Appends; a summary that would not fit loses its end, and says so where nothing before it can hide that. */
async function writeSummary(markdown: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '') {
    throw runnerFileFailed('GITHUB_STEP_SUMMARY', new Error('the runner names no file'));
  }
  try {
    const taken = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    await appendFile(file, fitting(`${markdown}${EOL}`, MAX_SUMMARY - taken));
  } catch (cause) {
    throw runnerFileFailed('GITHUB_STEP_SUMMARY', cause);
  }
}

/** As many whole lines as fit into `room` bytes. */
function fitting(markdown: string, room: number): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= room) {
    return markdown;
  }
  const rest = room - Buffer.byteLength(SUMMARY_CUT);
  const end = rest <= 0 ? -1 : bytes.lastIndexOf('\n', rest - 1);
  const whole = bytes.subarray(0, end + 1).toString('utf8');
  return rest < 0 ? '' : `${SUMMARY_CUT}${whole}`;
}

function runnerFileFailed(name: string, cause: unknown): ToolError {
  return new ToolError({
    code: 'runner-file-failed',
    message: `The runner's file of ${name} could not be written.`,
    fix: 'Look at the disk and the version of the runner.',
    cause,
  });
}

const INPUT = 'INPUT_';

/**
 * The inputs as the runner hands them over: `INPUT_BUILD-ARGS` is `build-args`, a space in a name has become `_`. Trimmed, as
 * core.getInput does; empty ones are left out. Nothing is validated here.
 */
export function actionInputs(environment: Environment): ReadonlyMap<string, string> {
  const inputs = Object.entries(environment).flatMap(([name, value = '']) =>
    name.startsWith(INPUT) && value.trim() !== ''
      ? [[name.slice(INPUT.length).toLowerCase(), value.trim()] as const]
      : [],
  );
  return new Map(inputs);
}
