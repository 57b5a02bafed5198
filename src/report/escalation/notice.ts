import { createHash } from 'node:crypto';
import * as z from 'zod';
import { kinds } from '../../policy/policy.js';
import { type Frozen, instant } from '../../record/values.js';
import { severities } from '../../scan/finding.js';
import { bounded } from '../../text/escape.js';
import { byText } from '../../text/order.js';
import { advisoryPage } from './advisory-page.js';
import { type Escalated, timings } from './escalated.js';

/** Findings that a notice lists; the rest are counted. */
const shownFindings = 200;

const words = z.string().max(500);

/** What a webhook is told of an advisory: what one owner has to see to, and how it stands. */
export const noticeSchema = z.strictObject({
  noticeVersion: z.literal(1),
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'The same for the same news: whoever knows it has been told already. Also in the header Idempotency-Key.',
    ),
  key: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe('The same for an advisory and an owner, for as long as the ledger lives.'),
  state: z
    .enum([...timings, 'over'])
    .describe(
      'breached: past its time. warning: three quarters of the time are over. paused: under an exception. over: no image has it any more.',
    ),
  owner: words.optional(),
  advisory: z.strictObject({
    kind: z.enum(kinds),
    id: words,
    aliases: z.array(words).max(20),
    url: z.url().optional(),
  }),
  severity: z.enum(severities),
  findings: z
    .array(
      z.strictObject({
        repository: words,
        line: words,
        subject: words.describe('Of a vulnerability its package, else the file.'),
        severity: z.enum(severities),
        state: z.enum(timings),
        firstSeen: instant,
        due: instant.optional(),
      }),
    )
    .max(shownFindings)
    .describe('Worst first. Names of packages and files are whatever the image says: show them as text.'),
  more: z.int().nonnegative().describe('Findings that are not listed.'),
});

/** A notice as it is sent. */
export type Notice = Frozen<z.output<typeof noticeSchema>>;

/** What a webhook is told of an advisory now. */
export function noticeOf({ key, is, id, aliases, owner, severity, open }: Escalated): Notice {
  const state = open[0]?.timing ?? 'over';
  const url = advisoryPage(id);
  const findings = open.slice(0, shownFindings).map((finding) => ({
    repository: bounded(finding.stream.repository, 500),
    line: bounded(finding.stream.line, 500),
    subject: bounded(finding.subject, 500),
    severity: finding.severity,
    state: finding.timing,
    firstSeen: new Date(finding.firstSeen).toISOString(),
    ...(finding.due === undefined ? {} : { due: new Date(finding.due).toISOString() }),
  }));
  return {
    noticeVersion: 1,
    id: newsId(key, state, open),
    key,
    state,
    ...(owner === undefined ? {} : { owner: bounded(owner, 500) }),
    advisory: {
      kind: is,
      id: bounded(id, 500),
      aliases: aliases.slice(0, 20).map((alias) => bounded(alias, 500)),
      ...(url === undefined ? {} : { url }),
    },
    severity,
    findings,
    more: open.length - findings.length,
  };
}

/** It is news when the advisory is in another image, or its time has come nearer; not that another day has passed. */
function newsId(key: string, state: Notice['state'], open: Escalated['open']): string {
  const where = open.map(({ stream, subject }) => JSON.stringify([stream.repository, stream.line, subject]));
  return createHash('sha256')
    .update(JSON.stringify([key, state, [...new Set(where)].sort(byText)]))
    .digest('hex');
}
