import { affected, escalated } from '../../__tests__/escalation/escalated.js';
import { renderEscalation } from '../../src/report/escalation/escalation-rows.js';
import { issueText, issueTitle, restText } from '../../src/report/escalation/issue-text.js';
import { noticeOf } from '../../src/report/escalation/notice.js';
import { noticeMail } from '../../src/report/escalation/notice-mail.js';
import { withFirstWord, withOwnPart } from '../../src/report/escalation/own-part.js';
import { pagerEvent } from '../../src/report/escalation/page.js';
import { chat } from '../../src/text/escape.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;

/** What is told of an advisory outside. */
export const escalationShapes: readonly Shape[] = [
  ...repeats(
    'text/escape.ts#chat',
    { limit: MiB, pieces: ['a', '@', '<', '://', ':', '#', 'www.', '\u202e', '\u001b['] },
    (foreign) => [chat(foreign), chat(foreign, MiB)],
  ),
  shape(
    [
      'report/escalation/page.ts#pagerEvent',
      'report/escalation/notice.ts#noticeOf',
      'report/escalation/notice-mail.ts#noticeMail',
    ],
    'many findings with long names',
    { limit: 10_000 },
    (size) => {
      const images = many(size, (index) =>
        affected({
          stream: { repository: `ghcr.io/acme/${index}`, line: 'main' },
          subjects: many(50, () => '@<://'.repeat(200)),
        }),
      );
      const [owner, aliases] = [{ images: [], owner: '@'.repeat(MiB) }, many(1000, () => '#'.repeat(1000))];
      const about = escalated({ images: [affected(), ...images], advisory: '<'.repeat(MiB), owner, aliases });
      const { key } = about;
      return () => [
        pagerEvent({ kind: 'page-trigger', key, about, urgency: 'critical', why: '' }),
        noticeOf({ kind: 'notify', about: [about], owner, why: '' }),
        noticeMail({ kind: 'notify', about: [about], owner, why: '' }),
      ];
    },
  ),
  shape(
    ['report/escalation/issue-text.ts#issueText', 'report/escalation/issue-text.ts#restText'],
    'many images and advisories with long names',
    { limit: 10_000 },
    (size) => {
      const images = many(size, (index) => affected({ subjects: many(50, () => `@${index}`.repeat(200)) }));
      const about = escalated({ images: [affected(), ...images], advisory: '|'.repeat(MiB) });
      const content = { key: about.key, fingerprint: 'f'.repeat(64), stage: 'found', labels: [] } as const;
      const all = many(size, (index) => escalated({ advisory: `CVE-2026-${index}` }));
      return () => [issueTitle(about), issueText(content, about), restText(content, all)];
    },
  ),
  shape('report/escalation/escalation-rows.ts#renderEscalation', 'many rows', { limit: 100_000 }, (size) => {
    const rows = many(size, () => ({
      sink: 'issues',
      state: 'failed' as const,
      code: 'issues-refused',
      what: 'a'.repeat(500),
      fix: 'b'.repeat(500),
    }));
    return () => renderEscalation(rows);
  }),
  ...repeats(
    'report/escalation/own-part.ts#withOwnPart',
    {
      limit: MiB,
      pieces: [
        '<!-- image-gate escalation 1 a -->\n',
        '<!-- image-gate escalation 1 ',
        '<!-- image-gate escalation end -->',
        '\n',
        '\r',
        ' -->',
      ],
    },
    (body) => [withOwnPart(body, 'part'), withFirstWord(body, 'word')],
  ),
];
