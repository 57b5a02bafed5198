import { type AffectedImage, type Escalated, type IssueContent, triageLabels } from '../../escalation/escalation.js';
import type { ImageOwner } from '../../policy/response/owners.js';
import { counted, plural } from '../../text/count.js';
import { chat, code, link, row, text } from '../../text/escape.js';
import { advisoryPage } from './advisory-page.js';
import { deadlineWords, debtWords } from './deadline-words.js';
import { ownPart } from './own-part.js';

/** Characters of our part of an issue's text: the rest is for people. */
const maxOwn = 40_000;
/** Lines that are looked at: no more could fit. */
const mostLines = 2000;
const maxTitle = 200;
const shownSubjects = 5;

/** The title of an issue. GitHub shows titles as they are, so there is nothing to escape in them but what others make links of. */
export function issueTitle({ severity, advisory, owner }: Pick<Escalated, 'severity' | 'advisory' | 'owner'>): string {
  const whose = owner === undefined ? '' : ` (${chat(owner.owner, 60)})`;
  return `${severity} ${chat(advisory, maxTitle - 80)}${whose}`;
}

/** A title that we have made, brought up to date; one that people have chosen stays. */
export function retitled(title: string, about: Pick<Escalated, 'severity' | 'advisory' | 'owner'>): string {
  const withoutSeverity = (one: string) => one.replace(/^[A-Z]+ /, '');
  const wanted = issueTitle(about);
  return withoutSeverity(title) === withoutSeverity(wanted) ? wanted : title;
}

/** What an issue about an advisory says. */
export function issueText(content: IssueContent, about: Escalated): string {
  const { advisory, aliases, severity, images, owner, deadline } = about;
  const until = deadlineWords(deadline);
  const known = aliases.slice(0, 10).map((alias) => text(alias, 100));
  const first = `**${severity} ${link(text(advisory, 100), advisoryPage(advisory))}** is in ${plural(images.length, 'image')}${whose(owner)}${until === '' ? '' : `, ${until}`}.`;
  const head = row(['Image', 'Line', 'In', 'Severity', 'First seen', 'Time to fix']);
  const lines = fitting(images.slice(0, mostLines).map(imageRow));
  const left = images.length - lines.length;
  return ownPart(content, [
    first,
    ...(known.length === 0 ? [] : [`Also known as ${known.join(', ')}.`]),
    [head, row([':--', ':--', ':--', ':--', ':--', ':--']), ...lines].join('\n'),
    ...(left === 0 ? [] : [`And ${plural(left, 'more image')}.`]),
    howToEnd,
  ]);
}

/** The title of the issue that counts what has none of its own. */
export function restTitle(owner: ImageOwner | undefined): string {
  return `Advisories that have no issue of their own yet${owner === undefined ? '' : ` (${chat(owner.owner, 60)})`}`;
}

/** What that issue says. */
export function restText(content: IssueContent, about: readonly Escalated[]): string {
  const lines = fitting(about.slice(0, mostLines).map(restLine));
  const left = about.length - lines.length;
  const count = about.length === 1 ? '1 advisory waits' : `${counted(about.length)} advisories wait`;
  return ownPart(content, [
    `${count} for an issue: a run opens a limited number, the worst first.`,
    lines.join('\n'),
    ...(left === 0 ? [] : [`And ${counted(left)} more.`]),
  ]);
}

const howToEnd = `This issue is closed by the scan that shows the fix. If it needs none, label it ${triageLabels
  .slice(1)
  .map((label) => `\`${label}\``)
  .join(
    ', ',
  )}: a comment then says how to ask for an exception, which alone ends it. \`${triageLabels[0]}\` says that somebody has looked at it. What you write above or below this part stays.`;

function imageRow({ stream, subjects, severity, firstSeen, isDebt, deadline }: AffectedImage): string {
  const named = subjects.slice(0, shownSubjects).map((subject) => code(subject));
  const more = subjects.length > shownSubjects ? [`${counted(subjects.length - shownSubjects)} more`] : [];
  const day = new Date(firstSeen).toISOString().slice(0, 10);
  return row([
    code(stream.repository, 300),
    code(stream.line),
    [...named, ...more].join(', '),
    severity,
    isDebt ? `${day} (${debtWords})` : day,
    deadlineWords(deadline),
  ]);
}

function restLine({ severity, advisory, images, deadline }: Escalated): string {
  const until = deadlineWords(deadline);
  const name = link(text(advisory, 100), advisoryPage(advisory));
  return `- ${severity} ${name} in ${plural(images.length, 'image')}${until === '' ? '' : `, ${until}`}`;
}

/** The first lines that fit. */
function fitting(lines: readonly string[]): readonly string[] {
  let size = 0;
  const end = lines.findIndex((line) => {
    size += line.length + 1;
    return size > maxOwn;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** Owners are named by the policy, so that a mention is meant. */
function whose(owner: ImageOwner | undefined): string {
  if (owner === undefined) return '';
  return ` of ${/^@[A-Za-z0-9-]{1,39}(?:\/[\w.-]{1,100})?$/.test(owner.owner) ? owner.owner : code(owner.owner, 100)}`;
}
