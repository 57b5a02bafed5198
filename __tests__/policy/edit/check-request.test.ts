import { describe, expect, it } from '@jest/globals';
import { checkRequest } from '../../../src/policy/edit/check-request.js';
import type { RequestAnswers } from '../../../src/policy/edit/request-fields.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { completeAnswers } from './request-body.js';

const now = new Date('2026-01-15T12:00:00Z');
const ticket = 'https://github.com/acme/app/issues/12';
const policy = parsePolicy(
  'exceptions: { max-days: { critical: 30, high: 60 } }\nimages: [{ match: "ghcr.io/acme/pay*", exceptions: { max-days: { high: 7 } } }]',
  'p.yml',
);

function check(answers: Partial<RequestAnswers>) {
  const checked = checkRequest({ ...completeAnswers, ...answers }, ticket, policy, now);
  if (checked.kind === 'complete') return 'complete';
  return checked.problems.map(({ label, what }) => `${label}: ${what}`).join('\n');
}

describe('checkRequest', () => {
  it('makes an entry of complete answers: for these images, with the issue as its ticket', () => {
    expect(checkRequest(completeAnswers, ticket, policy, now)).toEqual({
      kind: 'complete',
      severity: 'HIGH',
      wanted: {
        id: 'CVE-2024-1234',
        kind: 'vulnerability',
        reason: 'Not exploitable in our context: The parser is never given foreign input.',
        images: ['ghcr.io/acme/api', 'ghcr.io/acme/web'],
        ticket,
        until: '2026-03-15',
      },
    });
  });

  it.each<[Partial<RequestAnswers>]>([
    [{ finding: 'GHSA-jf85-cpcp-j695' }],
    [{ finding: 'RUSTSEC-2024-0001' }],
    [{ finding: 'DSA-5514-1' }],
    [{ finding: 'TEMP-0841856-B18BAF' }],
    [{ images: 'ghcr.io/acme/a*' }],
    [{ images: 'ghcr.io/acme/api\nghcr.io/acme/web' }],
    [{ score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N (9.3)' }],
    [{ score: '10 (CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H)' }],
    [{ until: '2026-03-16' }],
    [{ until: '2026-01-15' }],
  ])('takes %j', (answers) => {
    expect(check(answers)).toBe('complete');
  });

  it.each<[Partial<RequestAnswers>, RegExp]>([
    [{ finding: '' }, /^Finding: it is not answered$/],
    [{ impact: '' }, /^Business impact of blocking against accepting: it is not answered$/],
    [{ finding: 'CVE-2024-1234 CVE-2024-1235' }, /^Finding: write one id/],
    [{ finding: 'CVE-2024-1234\nCVE-2024-1235' }, /^Finding: write one id/],
    [{ finding: Array.from({ length: 10_000 }, (_, at) => `CVE-2024-${1000 + at}`).join(', ') }, /more than 300 char/],
    [{ finding: 'CVE-*' }, /write one id/],
    [{ finding: 'GH-123' }, /write one id/],
    [{ finding: 'SEC-1234' }, /write one id/],
    [{ impact: '\u200b' }, /^Business impact of blocking against accepting: it is not answered$/],
    [{ why: '\u2800 \u3164\n\u200d' }, /it is not answered$/],
    [{ finding: 'CVE-2024-1234 # why, Expiry: 2099-01-01' }, /write one id/],
    [{ finding: '../../.github/workflows/ci.yml' }, /write one id/],
    [{ severity: 'harmless' }, /Severity: it is none of: CRITICAL/],
    [{ reason: 'Because' }, /Kind of reason: it is none of/],
    [{ score: '8.1' }, /write the vector/],
    [{ score: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H' }, /write the score beside the vector/],
    [{ score: '11.0 CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H' }, /write the score/],
    [{ images: '**' }, /Images: write names of images/],
    [{ images: 'https://ghcr.io/acme/api' }, /Images: write names of images/],
    [{ images: 'ghcr.io/acme/**', until: '2026-02-01' }, /exceptions for HIGH last 7 days/],
    [{ images: 'ghcr.io/acme/api"]} # ' }, /Images: write names of images/],
    [{ images: Array.from({ length: 101 }, (_, at) => `a${at}`).join(' ') }, /more than 100 images/],
    [{ until: 'soon' }, /Last day: write a day of the calendar/],
    [{ until: '2026-02-30' }, /Last day: write a day of the calendar/],
    [{ until: '2026-01-14' }, /that day is over/],
    [{ until: '2026-03-17' }, /exceptions for HIGH last 60 days: until 2026-03-16 at most/],
    [{ severity: 'CRITICAL', until: '2026-02-15' }, /exceptions for CRITICAL last 30 days: until 2026-02-14 at most/],
    [{ images: 'ghcr.io/acme/payments', until: '2026-02-01' }, /exceptions for HIGH last 7 days/],
    [{ exploitability: 'not \u202eelbaticolpxe' }, /invisible characters/],
    [{ why: 'x'.repeat(4001) }, /more than 4000 characters/],
  ])('refuses %j', (answers, expected) => {
    expect(check(answers)).toMatch(expected);
  });

  it('says all that is lacking at once', () => {
    expect(check({ finding: '', until: '' }).split('\n')).toHaveLength(2);
  });
});
