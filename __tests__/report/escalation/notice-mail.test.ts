import { expect, it } from '@jest/globals';
import { noticeMail } from '../../../src/report/escalation/notice-mail.js';
import { affected, escalated } from '../../escalation/escalated.js';
import { hostileTexts } from '../hostile.js';

const ours = /<\/?(?:!doctype html|html lang="en"|html|head|meta charset="utf-8"|title|body|p|ul|li)>/g;

it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
  '%s is text in both parts of a mail',
  (_, text) => {
    const images = [affected({ subjects: [text], stream: { repository: text, line: 'main' } })] as const;
    const about = escalated({ advisory: text, images, owner: { images: [], owner: text } });
    const mail = noticeMail({ kind: 'notify', about: [about], why: 'It has been found.' });
    expect(mail.html.replace(ours, '')).not.toMatch(/[<>]|:\/\//);
    expect(`${mail.subject}\n${mail.text}`).not.toMatch(/:\/\/|[\u202a-\u202e\u2066-\u2069\u001b\u200b]|<[a-z!]/i);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.subject.length).toBeLessThan(150);
  },
);

it('says what is old debt, as the report counts that apart, and what ends it', () => {
  const images = [affected({ isDebt: true }), affected()] as const;
  const { text } = noticeMail({ kind: 'notify', about: [escalated({ images })], why: 'New.' });
  expect(text.match(/ \(old debt: the first scan of this image found it\)$/gm)).toHaveLength(1);
  expect(text).toContain('Each is over when a complete scan shows the fix, or while an approved exception covers it.');
});

it('counts what it does not list', () => {
  const one = escalated({ images: [affected(), ...Array.from({ length: 30 }, () => affected())] });
  const about = [one, ...Array.from({ length: 80 }, () => one)] as const;
  const { text, subject } = noticeMail({ kind: 'notify', about: [...about], why: 'New.' });
  expect(subject).toContain('81 advisories');
  expect(text).toContain('and 31 more');
  expect(text).toContain('and 21 more');
});
