import { affected, escalated } from '../../__tests__/escalation/escalated.js';
import { noticeOf } from '../../src/report/escalation/notice.js';
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
    ['report/escalation/page.ts#pagerEvent', 'report/escalation/notice.ts#noticeOf'],
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
      ];
    },
  ),
];
