import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type EndedAdvisory, type Escalated, type OwnerStep, stages } from '../../escalation/escalation.js';
import { resolutions } from '../../ledger/state.js';
import { streamName } from '../../ledger/stream.js';
import { escalations, kinds } from '../../policy/policy.js';
import { type Frozen, instant } from '../../record/values.js';
import { severities } from '../../scan/finding.js';
import { bounded } from '../../text/escape.js';
import { byText } from '../../text/order.js';
import { advisoryPage } from './advisory-page.js';

/** Advisories of a notice, images of an advisory and packages of an image that are listed; the rest are counted. */
const [maxAdvisories, maxImages, maxSubjects, maxAliases] = [100, 50, 10, 20];
const maxWords = 300;

const words = z.string().max(maxWords);
const count = z.int().nonnegative();

const keyText = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('The same for an advisory and an owner, always.');

const imageSchema = z.strictObject({
  repository: words,
  line: words,
  subjects: z.array(words).max(maxSubjects).describe('Packages, or files.'),
  severity: z.enum(severities),
  firstSeen: instant,
  oldDebt: z.literal(true).optional().describe('The first scan of this image found it, so nobody knows how old it is.'),
  due: instant.optional(),
});

const advisorySchema = z.strictObject({
  key: keyText,
  stage: z.enum(stages).describe('warning: three quarters of the time are over. breached: all of it.'),
  level: z.enum(escalations),
  kind: z.enum(kinds),
  id: words,
  aliases: z.array(words).max(maxAliases),
  url: z.url().optional(),
  severity: z.enum(severities),
  images: z.array(imageSchema).max(maxImages).describe('Worst first.'),
  moreImages: count,
});

const overSchema = z.strictObject({
  key: keyText,
  id: words.optional(),
  ended: z
    .array(z.strictObject({ repository: words, line: words, how: z.enum(resolutions), at: instant }))
    .max(maxImages)
    .describe(
      'The scans that show it, newest first. Empty: images still have it, and an exception covers it or it is rated milder.',
    ),
});

/** What a webhook is told: all that is new for one owner, or all that is over. */
export const noticeSchema = z
  .strictObject({
    noticeVersion: z.literal(1),
    id: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('The same for the same news: who knows it has been told already. Also in the header Idempotency-Key.'),
    owner: words.optional().describe('As the policy calls them. Absent: it names nobody.'),
    why: z.string().max(1000),
    advisories: z.array(advisorySchema).max(maxAdvisories).describe('What is new. Worst first.'),
    over: z.array(overSchema).max(maxAdvisories).describe('What nothing is to be done about any more.'),
    more: count.describe('Advisories that are not listed.'),
  })
  .describe('Names of advisories, packages and files are whatever images and databases say: show them as text.');

/** A notice as it is sent. */
type Notice = Frozen<z.output<typeof noticeSchema>>;

/** When it was told last that an advisory is over; absent: never. */
type OverAt = ReadonlyMap<string, number>;

/** What a webhook is told by a step. */
export function noticeOf(step: OwnerStep, overAt: OverAt = new Map()): Notice {
  const { owner, why } = step;
  const all = step.kind === 'notify' ? step.about : step.over;
  return {
    noticeVersion: 1,
    id: newsId(step, overAt),
    ...(owner === undefined ? {} : { owner: bounded(owner.owner, maxWords) }),
    why: bounded(why, 1000),
    advisories: step.kind === 'notify' ? step.about.slice(0, maxAdvisories).map(advisoryOf) : [],
    over: step.kind === 'notify' ? [] : step.over.slice(0, maxAdvisories).map(overOf),
    more: Math.max(0, all.length - maxAdvisories),
  };
}

function overOf({ key, ended }: OverKey): Notice['over'][number] {
  const scans = (ended?.ended ?? []).slice(0, maxImages).map(({ stream, how, at }) => ({
    repository: bounded(stream.repository, maxWords),
    line: bounded(stream.line, maxWords),
    how,
    at: new Date(at).toISOString(),
  }));
  return { key, ...(ended === undefined ? {} : { id: bounded(ended.advisory, maxWords) }), ended: scans };
}

type OverKey = Extract<OwnerStep, { kind: 'notify-over' }>['over'][number];

function advisoryOf({
  key,
  stage,
  level,
  is,
  advisory,
  aliases,
  severity,
  images,
}: Escalated): Notice['advisories'][number] {
  const url = advisoryPage(advisory);
  return {
    ...{ key, stage, level, kind: is, severity },
    id: bounded(advisory, maxWords),
    aliases: aliases.slice(0, maxAliases).map((alias) => bounded(alias, maxWords)),
    ...(url === undefined ? {} : { url }),
    images: images.slice(0, maxImages).map(imageOf),
    moreImages: Math.max(0, images.length - maxImages),
  };
}

function imageOf({ stream, subjects, severity, firstSeen, isDebt, deadline }: Escalated['images'][number]) {
  return {
    repository: bounded(stream.repository, maxWords),
    line: bounded(stream.line, maxWords),
    subjects: subjects.slice(0, maxSubjects).map((subject) => bounded(subject, maxWords)),
    severity,
    firstSeen: new Date(firstSeen).toISOString(),
    ...(isDebt ? { oldDebt: true as const } : {}),
    ...('due' in deadline ? { due: new Date(deadline.due).toISOString() } : {}),
  };
}

/** It is news when an advisory is in another image, its time has come nearer, it is over, or it is back; not that another day has passed. */
function newsId(step: OwnerStep, overAt: OverAt): string {
  const before = (key: string) => overAt.get(key) ?? 0;
  const news =
    step.kind === 'notify'
      ? step.about.map((about) => [...newsOf(about), before(about.key)])
      : step.over.map(({ key, ended }) => [key, lastOf(ended), before(key)]);
  const about = [step.kind, step.owner?.owner ?? '', news];
  return createHash('sha256').update(JSON.stringify(about)).digest('hex');
}

function newsOf({ key, stage, images }: Escalated): readonly unknown[] {
  return [key, stage, images.map(({ stream }) => streamName(stream)).sort(byText)];
}

function lastOf(ended: EndedAdvisory | undefined): number {
  return ended?.ended[0].at ?? 0;
}
