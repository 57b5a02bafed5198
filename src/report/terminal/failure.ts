import { ConfigError, GateError } from '../../host/errors.js';
import { text } from '../../text/escape.js';

/** The summary of a run that came to no verdict, in Markdown: what happened, what to do, and that nothing was pushed. */
export function renderFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message
    .split('\n')
    .slice(0, 50)
    .map((line) => `- ${text(line, 1000)}`);
  const fix = fixOf(error);
  const advice = fix === undefined ? [] : [`**What to do:** ${text(fix, 1000)}`];
  return ['## ❌ There is no verdict, and nothing was pushed', lines.join('\n'), ...advice, ''].join('\n\n');
}

/** The message of a ConfigError has the fix of each problem beside it. */
function fixOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return undefined;
  if (error instanceof GateError) return error.fix;
  return 'This is a defect of image-gate; please report it with the log of this run.';
}
