import type { RequestAnswers } from '../policy/edit/request-fields.js';
import { escalations } from '../policy/policy.js';
import { counted, plural } from '../text/count.js';
import { contentOf, differs, restContentOf } from './content.js';
import {
  type EndedAdvisory,
  type Escalated,
  type EscalationKey,
  type IssueContent,
  type IssueStep,
  type KnownIssue,
  stages,
  type TriageLabel,
  triageLabels,
} from './escalation.js';

/** What may be told where the issues are. */
interface IssueFacts {
  readonly now: number;
  /** Worst first. */
  readonly open: readonly Escalated[];
  readonly issues: readonly KnownIssue[];
  /** How the advisory of an issue has ended. */
  readonly endedFor: (key: EscalationKey) => EndedAdvisory | undefined;
  /** Whether its images have another owner now. */
  readonly isMoved: (key: EscalationKey) => boolean;
  /** Whether it is still there, but must not be told where issues are. */
  readonly isHidden: (key: EscalationKey) => boolean;
  readonly restKey: EscalationKey;
  /** Issues that one run may open. */
  readonly limit: number;
}

interface IssueSteps {
  readonly steps: readonly IssueStep[];
  readonly unclear: readonly number[];
}

/** One issue for each advisory and owner: opened, kept up to date, opened again, closed. */
export function issueSteps(facts: IssueFacts): IssueSteps {
  const issueFor = issuesByKey(facts.issues);
  const known = facts.open.flatMap((about) => {
    const issue = issueFor.get(about.key);
    return issue === undefined ? [] : (stepFor(about, issue, facts.now) ?? []);
  });
  const unopened = facts.open.filter((about) => !issueFor.has(about.key) && needsIssue(about));
  const opened = unopened.slice(0, facts.limit).map((about): IssueStep => {
    const why = 'It has been found, and there is no issue about it yet.';
    return { kind: 'issue-open', about, content: contentOf(about), why };
  });
  const rest = restStep(unopened.slice(facts.limit), issueFor.get(facts.restKey), facts);
  const { steps: closed, unclear } = endings([...issueFor.values()], facts);
  return { steps: [...closed, ...known, ...opened, ...rest], unclear };
}

/** Of several with the same key the oldest counts, as the others were made from its text. */
function issuesByKey(issues: readonly KnownIssue[]): ReadonlyMap<EscalationKey, KnownIssue> {
  const newestFirst = issues.toSorted((a, b) => b.number - a.number);
  return new Map(newestFirst.map((issue) => [issue.key, issue]));
}

/** What only the report or a mail tells has none, and so has what exceptions cover. */
function needsIssue({ level, deadline }: Escalated): boolean {
  return deadline.state !== 'paused' && (level === 'backlog' || escalations.indexOf(level) >= ticketLevel);
}

const ticketLevel = escalations.indexOf('ticket');

/** Brings an issue to what it should be; `undefined`: it is. */
function stepFor(about: Escalated, issue: KnownIssue, now: number): IssueStep | undefined {
  const content = contentOf(about, issue);
  const text = { issue: issue.number, about, content };
  const isPaused = about.deadline.state === 'paused';
  const label = triageLabels.find((one) => isAsking(one) && issue.labels.includes(one));
  if (label !== undefined && !isPaused && issue.asked !== label) {
    const why = `The label ${label} says that it needs no fix: only an exception says that to the gate and to this clock.`;
    return {
      kind: 'issue-request',
      ...text,
      content: { ...content, asked: label },
      label,
      answers: answersOf(about, label),
      why,
    };
  }
  if (!issue.isOpen) {
    const why = isPaused ? undefined : whyReopen(about, issue, now);
    return why === undefined ? undefined : { kind: 'issue-reopen', ...text, why };
  }
  return differs(issue, content) ? { kind: 'issue-update', ...text, ...changeOf(about, issue) } : undefined;
}

function changeOf(
  { stage, deadline }: Escalated,
  issue: KnownIssue,
): { readonly why: string; readonly comment?: string } {
  if (stages.indexOf(stage) > stages.indexOf(issue.stage)) {
    const comment = stage === 'breached' ? 'Its time to fix is over.' : 'Three quarters of its time to fix are over.';
    return { comment, why: comment };
  }
  return { why: deadline.state === 'paused' ? 'Exceptions cover it now.' : 'What is known of it has changed.' };
}

/** Who says `confirmed` asks for nothing: it is to be fixed. */
function isAsking(label: TriageLabel): boolean {
  return label !== 'confirmed';
}

/** The form knows vulnerabilities alone. */
function answersOf({ is, advisory, severity, images }: Escalated, label: TriageLabel): Partial<RequestAnswers> {
  if (is !== 'vulnerability') return {};
  const uncovered = images.filter(({ deadline }) => deadline.state !== 'paused');
  const repositories = [...new Set(uncovered.map(({ stream }) => stream.repository))];
  const reason = {
    confirmed: {},
    mitigated: {},
    'false-positive': { reason: 'False positive' },
    'not-exploitable': { reason: 'Not exploitable in our context' },
  }[label];
  return { finding: advisory, severity, images: repositories.join(', '), ...reason };
}

/** Who closes an issue may know of a fix that no scan has seen: nobody is contradicted before one could have. 48 hours in milliseconds. */
const patience = 48 * 60 * 60 * 1000;

/** `undefined`: the next scan may show that it was closed rightly. */
function whyReopen({ images }: Escalated, { closedAt = 0 }: KnownIssue, now: number): string | undefined {
  const live = images.filter(({ deadline }) => deadline.state !== 'paused');
  if (live.every(({ firstSeen }) => firstSeen > closedAt))
    return 'It is back: it was found again after this issue was closed.';
  const seen = live.filter(({ lastSeen }) => lastSeen > closedAt);
  if (seen.length > 0)
    return `Closed too early: a scan after that has still found it in ${plural(seen.length, 'image')}.`;
  if (now - closedAt <= patience) return undefined;
  return 'Closed too early: no complete scan since then has shown that it is gone.';
}

function restStep(
  rest: readonly Escalated[],
  issue: KnownIssue | undefined,
  { restKey }: IssueFacts,
): readonly IssueStep[] {
  const content: IssueContent = restContentOf(restKey, rest);
  if (rest.length === 0) {
    if (issue?.isOpen !== true) return [];
    const why = 'All of them have an issue of their own now, or are gone.';
    return [{ kind: 'issue-rest', issue: issue.number, about: [], content, why }];
  }
  if (issue?.isOpen === true && !differs(issue, content)) return [];
  const why = `Not all could have an issue in this run: ${counted(rest.length)} will have one in the next runs, worst first.`;
  return [{ kind: 'issue-rest', ...(issue === undefined ? {} : { issue: issue.number }), about: rest, content, why }];
}

/** Closes what scans show to be gone. Nothing else is: what the ledger knows nothing of stays. */
function endings(issues: readonly KnownIssue[], facts: IssueFacts): IssueSteps {
  const open = new Set(facts.open.map(({ key }) => key));
  const steps: IssueStep[] = [];
  const unclear: number[] = [];
  for (const { number: issue, key, isOpen } of issues) {
    if (!isOpen || open.has(key) || key === facts.restKey) continue;
    const ended = facts.endedFor(key);
    if (ended !== undefined) steps.push({ kind: 'issue-close', issue, key, ended, why: endedText(ended) });
    else if (facts.isMoved(key)) {
      const why = 'Somebody else answers for its images now, and has an issue about it.';
      steps.push({ kind: 'issue-close', issue, key, why });
    } else if (!facts.isHidden(key)) unclear.push(issue);
  }
  return { steps, unclear };
}

/** By the scans that were the last to see it go. */
function endedText({ ended }: EndedAdvisory): string {
  const images = plural(ended.length, 'image');
  const hows = new Set(ended.map(({ how }) => how));
  if (hows.has('fixed')) return `Verified: complete scans show that it is fixed in ${images}.`;
  if (hows.has('reclassified')) return `It goes on under another id in ${images}.`;
  if (hows.has('withdrawn')) return `Its advisory was withdrawn or changed: scans of the same images lack it now.`;
  if (hows.has('not-affected')) return `The scanner says that ${images} had it and are not affected.`;
  if (hows.has('retired')) return `The images that had it are scanned no more.`;
  return `Complete scans show that it is gone from ${images}, not how.`;
}
