import { createHash } from 'node:crypto';
import { streamName } from '../ledger/stream.js';
import type { Deadline } from '../policy/response/deadline.js';
import { dayOf } from '../text/calendar-day.js';
import { byText } from '../text/order.js';
import type { AffectedImage, Escalated, EscalationKey, IssueContent, KnownIssue } from './escalation.js';

/** On every issue of ours. The one for its level is `image-gate: ticket` and the like. */
export const issueLabel = 'image-gate';

const levelLabel = `${issueLabel}: `;

/** What an issue about this says of itself. @param issue as it is. */
export function contentOf(about: Escalated, issue?: KnownIssue): IssueContent {
  const { key, level, stage, is, advisory, aliases, owner, images } = about;
  return {
    key,
    fingerprint: digestText([is, advisory, aliases, owner?.owner ?? '', level, stage, images.map(shownOf)]),
    labels: [issueLabel, levelLabel + level],
    stage,
    ...(issue?.asked === undefined ? {} : { asked: issue.asked }),
  };
}

/** What the issue about the rest of a run says of itself. */
export function restContentOf(key: EscalationKey, about: readonly Escalated[]): IssueContent {
  const keys = about.map((one) => one.key).sort(byText);
  return { key, fingerprint: digestText(keys), labels: [issueLabel], stage: 'found' };
}

/** Whether an issue has another text or other labels of ours than it should. */
export function differs(issue: KnownIssue, { fingerprint, labels }: IssueContent): boolean {
  const ours = issue.labels.filter((label) => label.startsWith(levelLabel));
  const isLabelled = labels.every((label) => issue.labels.includes(label));
  return issue.fingerprint !== fingerprint || !isLabelled || ours.some((label) => !labels.includes(label));
}

/** Of an image what its row in an issue is made of: nothing that is another each night. */
function shownOf({ stream, subjects, severity, firstSeen, fixableSince, isDebt, deadline }: AffectedImage) {
  return [streamName(stream), subjects, severity, firstSeen, fixableSince ?? null, isDebt, deadlineText(deadline)];
}

/** Under an exception the day on which it is due moves on. */
function deadlineText(deadline: Deadline): string {
  if (deadline.state === 'none') return deadline.why;
  const day = deadline.state === 'paused' ? deadline.since : deadline.due;
  return `${deadline.state} ${dayOf(new Date(day))}`;
}

function digestText(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
