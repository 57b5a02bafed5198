import { expect, it } from '@jest/globals';
import { contentOf } from '../../../src/escalation/content.js';
import { issueText } from '../../../src/report/escalation/issue-text.js';
import { noticeOf } from '../../../src/report/escalation/notice.js';
import { affected, escalated } from '../../escalation/escalated.js';

const about = escalated({ images: [affected({ isDebt: true }), affected()] });

it('says of which images a finding is old debt, as nobody knows how long they have had it', () => {
  const rows = issueText(contentOf(about), about)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => row.includes('(old debt: the first scan of this image found it)'))).toEqual([true, false]);
});

it('says so to the webhook, too', () => {
  const notice = noticeOf({ kind: 'notify', about: [about], why: 'New.' });
  expect(JSON.stringify(notice).match(/"oldDebt":true/g)).toHaveLength(1);
});
