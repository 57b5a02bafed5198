import type { Finished } from './values.js';

/** Who has to act on a failure: the author of the workflow, the owner of a tool or registry, or GitHub. */
type Actor = 'config' | 'tool' | 'service';

/** What a person needs when a run fails: what happened (and where), and what to do about it. */
interface FailureText {
  /** Stable name of this failure, e.g. `registry-unauthorized`; tests enumerate them. */
  readonly code: string;
  /** What happened and where, one or a few sentences, without a trailing newline. */
  readonly message: string;
  /** What to do, as an instruction. */
  readonly fix: string;
  readonly cause?: unknown;
}

/** Base of all errors that are meant for a person. Anything else that is thrown is a defect of ours. */
export abstract class GateError extends Error {
  abstract readonly actor: Actor;
  readonly code: string;
  readonly fix: string;

  constructor({ code, message, fix, cause }: FailureText) {
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.name;
    this.code = code;
    this.fix = fix;
  }
}

/** What happened and what to do about it, where both stand in one sentence of a report. A ConfigError says both in its message. */
export function withFix(error: GateError): string {
  if (error instanceof ConfigError) return error.message;
  // What another program has said may end without a full stop.
  return `${error.message}${/[.!?]$/.test(error.message) ? '' : '.'} ${error.fix}`;
}

/** One thing that is wrong with what the user wrote. */
export interface Problem {
  /** Where: an input's name, or `file:line:column` with the key. */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}

/** The author of the workflow, the policy or the exceptions must act. Exit code 2. Holds every problem, not only the first. */
export class ConfigError extends GateError {
  override readonly actor = 'config';
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]], code = 'config-invalid') {
    const lines = problems.map(({ where, what, fix }) => `${where}: ${what}. ${fix}`);
    super({ code, message: lines.join('\n'), fix: problems.map(({ fix }) => fix).join('\n') });
    this.problems = problems;
  }
}

/** Docker, BuildKit, Trivy, a registry or the machine must be looked at. Exit code 3. */
export class ToolError extends GateError {
  override readonly actor = 'tool';
}

/** A command failed while its output was read; what it said explains more than what its reader missed. */
export class CommandFailed extends ToolError {
  readonly finished: Finished;

  constructor(explanation: FailureText, finished: Finished) {
    super(explanation);
    this.finished = finished;
  }
}

/** GitHub answered with a refusal or not at all. Exit code 3 where the run can't go on without the answer. */
export class ServiceError extends GateError {
  override readonly actor = 'service';
}

/** The run was ended by a signal; every child has been stopped. Exit code 3. */
export class Cancelled extends GateError {
  override readonly actor = 'tool';

  readonly #signal: string;

  constructor(signal: string, fix = 'Start it again.') {
    super({ code: 'cancelled', message: `The run was ended by ${signal}.`, fix });
    this.#signal = signal;
  }

  /** The same end of a run that is gone on with in another way. */
  advising(fix: string): Cancelled {
    return new Cancelled(this.#signal, fix);
  }
}

/** For the default branch of an exhaustive switch: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
