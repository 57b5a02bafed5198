import type { EndedAdvisory, Escalated, OwnerStep } from '../../escalation/escalation.js';
import { counted, plural } from '../../text/count.js';
import { chat, text } from '../../text/escape.js';
import { advisoryPage } from './advisory-page.js';
import { deadlineWords, debtWords, timeWords } from './deadline-words.js';
import { noticeOf } from './notice.js';

/** Advisories, and images of each, that a mail lists; the rest are counted. */
const [mostAdvisories, mostImages] = [50, 10];

/** What a mail to an owner says, in both of its parts. */
interface NoticeMail {
  /** The same for the same news. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail about a step: what is new for an owner, or what is over. */
export function noticeMail(step: OwnerStep): NoticeMail {
  const all = step.kind === 'notify' ? step.about : step.over;
  const entries = step.kind === 'notify' ? step.about.slice(0, mostAdvisories).map(newEntry) : overEntries(step.over);
  const more = all.length - entries.length;
  const rest = more > 0 ? `and ${counted(more)} more` : '';
  const next =
    step.kind === 'notify'
      ? 'Each is over when a complete scan shows the fix, or while an approved exception covers it. '
      : '';
  const ends = `${next}This mail is sent once; image-gate report lists all that is open.`;
  const why = chat(step.why, 500);
  return {
    id: noticeOf(step).id,
    subject: subjectOf(step),
    text: [why, '', ...entries.flatMap(entryLines), ...(rest === '' ? [] : [rest]), '', ends, ''].join('\n'),
    html: page(subjectOf(step), [paragraph(why), list(entries.map(entryItem)), paragraph(rest), paragraph(ends)]),
  };
}

/** Nothing in it is loaded from anywhere, and it has neither style nor script. */
function page(title: string, parts: readonly string[]): string {
  const head = `<head><meta charset="utf-8"><title>${inHtml(title)}</title></head>`;
  return `<!doctype html>\n<html lang="en">${head}<body>\n${parts.join('\n')}\n</body></html>\n`;
}

function paragraph(words: string): string {
  return `<p>${inHtml(words)}</p>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}

function entryItem({ title, url, lines }: MailEntry): string {
  const address = url === undefined ? '' : ` (<a href="${url}">${url}</a>)`;
  return `${inHtml(title)}${address}${list(lines.map(inHtml))}`;
}

/** Clean lines as HTML: entities are text everywhere. */
function inHtml(line: string): string {
  return text(line, Number.POSITIVE_INFINITY);
}

interface MailEntry {
  readonly title: string;
  readonly url?: string | undefined;
  readonly lines: readonly string[];
}

function subjectOf(step: OwnerStep): string {
  const count = (list: readonly unknown[]) => (list.length === 1 ? '1 advisory' : `${counted(list.length)} advisories`);
  if (step.kind === 'notify-over') return `image-gate: ${count(step.over)} over`;
  const [{ severity, advisory }] = step.about;
  const first = `${severity} ${chat(advisory, 60)}`;
  return `image-gate: ${step.about.length === 1 ? first : `${count(step.about)}, the worst ${first}`}`;
}

function newEntry({ severity, advisory, images, deadline }: Escalated): MailEntry {
  const until = deadlineWords(deadline);
  const lines = images.slice(0, mostImages).map(({ stream, subjects, isDebt }) => {
    const named = subjects.slice(0, 5).map((subject) => chat(subject));
    const debt = isDebt ? ` (${debtWords})` : '';
    return `${chat(stream.repository, 300)}=${chat(stream.line)}: ${named.join(', ')}${debt}`;
  });
  return {
    title: `${severity} ${chat(advisory, 100)} in ${plural(images.length, 'image')}${until === '' ? '' : `, ${until}`}`,
    url: advisoryPage(advisory),
    lines: images.length > mostImages ? [...lines, `and ${counted(images.length - mostImages)} more`] : lines,
  };
}

function overEntries(over: Extract<OwnerStep, { kind: 'notify-over' }>['over']): readonly MailEntry[] {
  return over.flatMap(({ ended }) => (ended === undefined ? [] : [overEntry(ended)])).slice(0, mostAdvisories);
}

function overEntry({ advisory, ended }: EndedAdvisory): MailEntry {
  const lines = ended.slice(0, mostImages).map(({ stream, how, at }) => {
    return `${chat(stream.repository, 300)}=${chat(stream.line)}: ${how}, as the scan of ${timeWords(at)} shows`;
  });
  return { title: `${chat(advisory, 100)} is over`, lines };
}

function entryLines({ title, url, lines }: MailEntry): readonly string[] {
  return [`- ${title}`, ...(url === undefined ? [] : [`  ${url}`]), ...lines.map((line) => `  - ${line}`)];
}
