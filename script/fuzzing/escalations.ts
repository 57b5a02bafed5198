import { escalated, openFinding } from '../../__tests__/report/escalation/escalated.js';
import { noticeOf } from '../../src/report/escalation/notice.js';
import { pageOf } from '../../src/report/escalation/page.js';
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
    ['report/escalation/page.ts#pageOf', 'report/escalation/notice.ts#noticeOf'],
    'many findings with long names',
    { limit: 20_000 },
    (size) => {
      const open = many(size, (index) =>
        openFinding({ repository: `ghcr.io/acme/${index}`, subject: '@<://'.repeat(200) }),
      );
      const one = escalated({
        open,
        id: '<'.repeat(MiB),
        owner: '@'.repeat(MiB),
        aliases: many(1000, () => '#'.repeat(1000)),
      });
      return () => [pageOf(one), noticeOf(one)];
    },
  ),
];
