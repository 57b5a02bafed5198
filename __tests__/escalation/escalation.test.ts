import { describe, expect, it } from '@jest/globals';
import { type IssueContent, issueLabel, type TriageLabel } from '../../src/escalation/escalation.js';
import { night } from '../ledger/nights.js';
import { escalated } from './escalated.js';
import { emptySinks, played } from './sinks.js';

describe('sinks that a plan was played into', () => {
  it('hold its issues and pages', () => {
    const asked: TriageLabel = 'mitigated';
    const about = escalated();
    const content: IssueContent = { key: about.key, fingerprint: 'f', labels: [issueLabel], stage: 'found', asked };
    const steps = [
      { kind: 'issue-open', about, content, why: 'new' },
      { kind: 'page-trigger', key: about.key, about, urgency: 'critical', why: 'new' },
      { kind: 'issue-close', issue: 1, key: about.key, why: 'gone' },
      { kind: 'page-resolve', key: about.key, why: 'gone' },
    ] as const;
    expect(played({ steps: steps.slice(0, 2) }, emptySinks, night(1))).toMatchObject({
      issues: [{ number: 1, isOpen: true, asked }],
      paged: new Map([[about.key, { stage: 'found', streams: new Set(['ghcr.io/acme/api=main']) }]]),
    });
    const after = played({ steps }, emptySinks, night(1));
    expect(after.issues).toMatchObject([{ isOpen: false, closedAt: night(1) }]);
    expect(after.paged.size).toBe(0);
  });
});
