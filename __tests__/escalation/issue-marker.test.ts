import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type IssueContent, stages, triageLabels } from '../../src/escalation/escalation.js';
import { issueMarker, readIssueMarker } from '../../src/escalation/issue-marker.js';
import { escalationKey, restKey } from '../../src/escalation/key.js';
import { ledgerDigest } from './escalated.js';

const content: IssueContent = {
  key: escalationKey(ledgerDigest, { is: 'vulnerability', id: 'CVE-2026-1' }, 'platform'),
  fingerprint: 'a'.repeat(64),
  labels: [],
  stage: 'warning',
};
const { labels: _, ...said } = content;

describe('the marker of an issue', () => {
  it('is read back from among other text, whatever the line ends', () => {
    expect(readIssueMarker(`text\r\n${issueMarker(content)}\r\nmore`)).toEqual(said);
    fc.assert(
      fc.property(
        fc.constantFrom(...stages),
        fc.option(fc.constantFrom(...triageLabels), { nil: undefined }),
        fc.string(),
        (stage, asked, owner) => {
          const marker = {
            ...said,
            key: restKey(ledgerDigest, owner),
            stage,
            ...(asked === undefined ? {} : { asked }),
          };
          expect(readIssueMarker(issueMarker(marker))).toEqual(marker);
        },
      ),
    );
  });

  it.each([
    ['none', 'text'],
    ['two', `${issueMarker(content)}\n${issueMarker(content)}`],
    ['one that was edited', issueMarker(content).replace('warning', 'warned')],
    ['one within a line', `text ${issueMarker(content)}`],
    ['one of another version', issueMarker(content).replace('escalation 1', 'escalation 2')],
  ])('is none in a text with %s', (_what, body) => {
    expect(readIssueMarker(body)).toBeUndefined();
  });
});

describe('a key', () => {
  it('is the same for an advisory and owner, and another for each other one', () => {
    const key = (id: string, owner: string) => escalationKey(ledgerDigest, { is: 'vulnerability', id }, owner);
    expect(key('CVE-1', 'a')).toBe(key('CVE-1', 'a'));
    expect(new Set([key('CVE-1', 'a'), key('CVE-1', 'b'), key('CVE-2', 'a'), restKey(ledgerDigest, 'a')]).size).toBe(4);
  });
});
