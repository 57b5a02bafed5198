import type { Vulnerability } from '../../scan/finding.js';
import { onPlatforms } from '../../scan/merge.js';
import type { Judged } from '../decision.js';
import type { ExceptionUse } from '../exceptions/apply-exceptions.js';
import type { VexAnswer, VexUse } from './apply-vex.js';

/** A finding while it is judged. */
export type JudgedDraft = { -readonly [Key in keyof Judged]: Judged[Key] };

/** With what leaves it out, or with what VEX says of it; where that is so on some of its platforms only, in parts. */
export function withAnswers(judged: JudgedDraft, use: ExceptionUse, vex: VexUse): JudgedDraft | readonly JudgedDraft[] {
  const { finding } = judged;
  const exception = use.exceptionFor(finding);
  if (exception !== undefined) judged.exception = exception;
  if (finding.kind !== 'vulnerability') return judged;
  if (exception !== undefined) return withContrary(judged, finding, vex);
  // A statement may be for one platform alone, also one that keeps a finding: so each is asked about by itself.
  if (finding.platforms.length === 1) return answered(judged, vex.answerFor(finding));
  if (finding.package.purlOn === undefined && !vex.mentions(finding)) return judged;
  const parts = Map.groupBy(finding.platforms, (platform) => {
    const own = onPlatforms(finding, [platform]);
    const ownException = use.exceptionFor(own);
    if (ownException !== undefined || own.kind !== 'vulnerability') return ownException;
    const said = vex.answerFor(own);
    return said && ('exception' in said ? said.exception : said.note);
  });
  return [...parts].map(([said, platforms]) => {
    const part = parts.size === 1 ? judged : { ...judged, finding: onPlatforms(finding, platforms) };
    if (said === undefined) return part;
    if (!('expiry' in said)) return answered(part, { note: said });
    const own = onPlatforms(finding, platforms);
    const whole = { ...part, exception: said };
    return said.vex === undefined && own.kind === 'vulnerability' ? withContrary(whole, own, vex) : whole;
  });
}

/** An exception of one's own holds whatever VEX says, and what that says against it is told. */
function withContrary(judged: JudgedDraft, finding: Vulnerability, vex: VexUse): JudgedDraft {
  const contrary = vex.keepingFor(finding);
  return contrary === undefined ? judged : { ...judged, vex: contrary };
}

/** What is under investigation is at least a warning. */
function answered(judged: JudgedDraft, answer: VexAnswer | undefined): JudgedDraft {
  if (answer === undefined) return judged;
  if ('exception' in answer) return { ...judged, exception: answer.exception };
  const { note } = answer;
  const isRaised = note.status === 'under_investigation' && judged.action === 'log';
  return { ...judged, ...(isRaised && { action: 'warn' }), vex: note };
}
