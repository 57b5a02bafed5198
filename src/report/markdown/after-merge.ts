import { plural } from '../../text/count.js';
import { code, text } from '../../text/escape.js';
import type { Assessment } from '../assessment.js';

/** Reasons that are named. */
const maxReasons = 5;

/** What the rules that a pull request brings along would make of the image, in Markdown; empty where it changes none. */
export function afterMergeSection({ decision, afterMerge }: Pick<Assessment, 'decision' | 'afterMerge'>): string {
  if (afterMerge === undefined) return '';
  const { branch, verdict, reasons, regoUnasked } = afterMerge;
  const unasked = regoUnasked ? ' Its rules in Rego count only after the merge, and were not run.' : '';
  const change = `This pull request changes the rules of ${code(branch, 100)}.${unasked}`;
  if (verdict === decision.verdict) {
    const same = verdict === 'passed' ? 'would also pass by the new ones' : 'would also be blocked by the new ones';
    return `> [!NOTE]\n> ${change} After the merge the image ${same}.`;
  }
  if (verdict === 'passed') {
    return `> [!NOTE]\n> ${change} After the merge the image would pass. This verdict is by the current rules.`;
  }
  const shown = reasons.slice(0, maxReasons).map(({ message }) => `> - ${text(message, 300)}`);
  const rest = reasons.length > shown.length ? [`> - and ${plural(reasons.length - shown.length, 'more reason')}`] : [];
  const why = [...shown, ...rest].join('\n');
  return `> [!WARNING]\n> ${change} **After the merge the image would be blocked**, and so would every run for ${code(branch, 100)} until that is fixed:\n${why}`;
}

/** The same for the log, one plain line; empty where the verdict would be the same. */
export function afterMergeLine({ decision, afterMerge }: Pick<Assessment, 'decision' | 'afterMerge'>): string {
  if (afterMerge === undefined || afterMerge.verdict === decision.verdict) return '';
  const would = afterMerge.verdict === 'blocked' ? 'would be blocked' : 'would pass';
  return `This pull request changes the rules of ${afterMerge.branch}: after the merge the image ${would}.`;
}
