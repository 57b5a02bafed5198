import { plain, plainLine } from '../text/plain-line.js';
import { ConfigError, GateError } from './errors.js';

/** The exit codes of every entry; 1, blocked by the policy, is a result and no error. */
const EXIT_CONFIG = 2;
export const EXIT_FAILED = 3;

/** 2 where the author of the workflow must act, 3 for everything else that is thrown. */
export function exitCodeOf(error: unknown): number {
  return error instanceof ConfigError ? EXIT_CONFIG : EXIT_FAILED;
}

/** Most causes that are named, and most characters of each. */
const MAX_CAUSES = 4;
const MAX_CAUSE = 200;

/** Most characters of the stack of a defect. */
const MAX_STACK = 4_000;

/** An error in words for people: what happened, what to do, and in one line what it came from. Foreign parts are made `plain`. */
export function errorText(error: unknown): string {
  if (!(error instanceof GateError)) {
    return defect(error);
  }
  const causes = causesOf(error);
  return [
    plain(error.message),
    // The message of a ConfigError has the fix of each problem beside it.
    ...(error instanceof ConfigError ? [] : [`Fix: ${plain(error.fix)}`]),
    ...(causes.length === 0 ? [] : [`Cause: ${causes.join('; ')}`]),
  ].join('\n');
}

function defect(error: unknown): string {
  const what = (isError(error) && error.stack) || plainLine(messageOf(error), MAX_STACK);
  return `This is a defect of image-gate, please report it:\n${plain(what).slice(0, MAX_STACK)}`;
}

/** The messages of the causes that say something new. */
function causesOf(error: GateError): readonly string[] {
  const said: string[] = [];
  let cause = error.cause;
  for (let depth = 0; depth < MAX_CAUSES && cause !== undefined && cause !== null; depth += 1) {
    const message = plainLine(messageOf(cause), MAX_CAUSE);
    const known = [plain(error.message), error.message, ...said];
    if (message !== '' && !known.some((text) => text.includes(messageOf(cause)) || text.includes(message))) {
      said.push(message);
    }
    cause = isError(cause) ? cause.cause : undefined;
  }
  return said;
}

function messageOf(error: unknown): string {
  return isError(error) ? error.message : String(error);
}

/** Also for errors of another realm, as of a `vm` context. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
