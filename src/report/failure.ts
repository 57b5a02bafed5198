import { GateError } from '../host/errors.js';
import { text } from './escape.js';

/** The summary of a run that came to no verdict, in Markdown: what happened, what to do, and that nothing was pushed. */
export function renderFailure(error: unknown): string {
  const known = error instanceof GateError;
  const message = error instanceof Error ? error.message : String(error);
  const lines = message
    .split('\n')
    .slice(0, 50)
    .map((line) => `- ${text(line, 1000)}`);
  const fix = known
    ? error.fix.split('\n')[0]
    : 'This is a defect of image-gate; please report it with the log of this run.';
  return [
    '## ❌ There is no verdict, and nothing was pushed',
    lines.join('\n'),
    `**What to do:** ${text(fix ?? '', 1000)}`,
    '',
  ].join('\n\n');
}
