import type { OwnerStep } from '../../escalation/escalation.js';
import { type GateError, withFix } from '../../host/errors.js';
import type { Stream } from '../../ledger/stream.js';
import { streamName } from '../../ledger/stream.js';
import { counted, pluralDo } from '../../text/count.js';
import { type EscalationRow, escalationRow } from './row.js';

/** Names that a row gives. */
const shown = 5;

/** Findings of images that must not be told where everybody reads have no issue. */
export function withheldRow(count: number): EscalationRow {
  const what = `${count === 1 ? '1 advisory has' : `${counted(count)} advisories have`} no issue: everybody can read issues there, and its images are not known to be public.`;
  const fix = 'Name a private repository in issues-repository, or set publish-findings if everybody may know.';
  return escalationRow('issues', 'withheld', 'withheld', what, fix);
}

/** Issues that nobody knows anything of stay. */
export function unclearRow(issues: readonly number[]): EscalationRow {
  const named = issues.slice(0, shown).map((issue) => `#${issue}`);
  const more = issues.length > shown ? ` and ${issues.length - shown} more` : '';
  const what = `The ledger knows nothing of what ${pluralDo(issues.length, 'issue', 'of ours is', 'of ours are')} about (${named.join(', ')}${more}): nothing there is changed.`;
  return escalationRow('issues', 'kept', 'unclear', what, 'Close by hand what is of another ledger.');
}

/** Histories of which nobody knows how they stand today. */
export function behindRow(streams: readonly Stream[]): EscalationRow {
  const named = streams.slice(0, shown).map(streamName).join(', ');
  const more = streams.length > shown ? ` and ${streams.length - shown} more` : '';
  const what = `Of ${named}${more} there is no complete scan of the last 48 hours: what is new there is not told, and nothing there is closed.`;
  return escalationRow(
    'ledger',
    'failed',
    'behind',
    what,
    'Look at the last night, or retire what is scanned no more: image-gate ledger retire.',
  );
}

/** What was sent, and is not in the ledger. */
export function unnotedRow(error: GateError): EscalationRow {
  const what = `What was sent could not be written into the ledger, so that the next run sends it again, under the same keys: ${error.message}`;
  return escalationRow('ledger', 'failed', 'unnoted', what, error.fix);
}

/** Owners whom nobody can reach: not a failure, as the policy names no address of theirs. */
export function noAddressRow(steps: readonly OwnerStep[]): EscalationRow {
  const names = [...new Set(steps.map(({ owner }) => owner?.owner ?? 'images without an owner'))];
  const more = names.length > shown ? ` and ${names.length - shown} more` : '';
  const what = `There is no address for notices of ${names.slice(0, shown).join(', ')}${more}.`;
  return escalationRow(
    'mail',
    'kept',
    'no-address',
    what,
    'Name `mail` of these owners in the policy, or give a webhook.',
  );
}

/** A sink that can't be asked what it has. */
export function closedRow(sink: EscalationRow['sink'], error: GateError): EscalationRow {
  return escalationRow(sink, 'failed', error.code.replace(/^(?:github|issues)-/, ''), withFix(error));
}

/** A sink that nobody has asked for. A dry run plans for it all the same, so that people see what they would get. */
export function offRow(sink: EscalationRow['sink'], how: string, isDry: boolean): EscalationRow {
  const what = isDry ? `What is planned for it here would go nowhere: ${how}.` : `Nothing is sent there: ${how}.`;
  return escalationRow(sink, 'off', 'off', what);
}
