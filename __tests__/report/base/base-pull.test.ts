import { describe, expect, it } from '@jest/globals';
import type { BaseAdvice } from '../../../src/base/advice.js';
import type { BaseCandidate } from '../../../src/base/candidate.js';
import type { BaseProposal } from '../../../src/base/proposal.js';
import { type BaseOutcome, baseSummary, outcomeWords } from '../../../src/report/base/base-outcome.js';
import {
  baseBody,
  baseFacts,
  baseMark,
  baseMessage,
  baseTitle,
  proposedKeys,
} from '../../../src/report/base/base-pull.js';
import { adviceOn, nodeAdvice } from '../../base/advised.js';

const now = new Date('2026-03-01T12:00:00Z');
const { use } = adviceOn('FROM node:20.11.1-alpine3.19');
const newer: BaseCandidate = { kind: 'newer-tag', tag: '20.18.1-alpine3.19', why: 'a newer version of 20' };
const key = '0123456789abcdef';
const proposal = (bases = [{ use, candidate: newer, key }], left: BaseProposal['left'] = []): BaseProposal => ({
  ...{ text: '', bases, left },
});
const judged = { at: now, scanner: '0.69.3' };

describe('the title', () => {
  const rebuilt: BaseCandidate = { ...newer, kind: 'newer-digest', tag: '20' };
  it.each([
    ['api/Dockerfile', [newer], 'Update node:20.11.1-alpine3.19 to 20.18.1-alpine3.19 in api/Dockerfile'],
    ['Dockerfile', [rebuilt], 'Update node:20 to its newest build in Dockerfile'],
    ['Dockerfile', [newer, rebuilt], 'Update 2 base images in Dockerfile'],
    ['fixes #1/Dockerfile', [newer], 'Update node:20.11.1-alpine3.19 to 20.18.1-alpine3.19 in a Dockerfile'],
  ])('for %s says what changes', (path, candidates, title) => {
    const bases = candidates.map((candidate) => ({ use, candidate, key }));
    expect(baseTitle(path, bases)).toBe(title);
    expect(baseMessage(path, bases)).toBe(`${title}\n\n${baseMark}\n`);
  });
});

describe('the text', () => {
  it('has the figures, why another FROM stays, and how to say no', () => {
    const body = baseBody(nodeAdvice, proposal(undefined, [{ line: 9, why: 'no candidate is better' }]), judged);
    expect(body).toContain(
      '- `api/Dockerfile:1`: `node:20.18.1-alpine3.19`\n- `api/Dockerfile:9` stays: no candidate is better.',
    );
    expect(body).toContain('| `20.11.1-alpine3.19` (now) |');
    expect(body).toContain('on 2026-03-01 12:00 UTC, with Trivy `0.69.3`.');
    expect(body).toContain('Close this pull request if these images are not wanted');
  });

  it('names the lists of what is exploited with their days, and those that are missing', () => {
    const read = { kind: 'read', date: new Date('2026-02-28T10:00:00Z'), source: 'x', facts: new Map() } as never;
    const exploitation = { kind: 'missing', why: 'it is *too* old' } as const;
    const body = baseBody(nodeAdvice, proposal(), { ...judged, exploitation: { kev: read, epss: exploitation } });
    expect(body).toContain('with Trivy `0.69.3`, KEV of 2026-02-28, no EPSS (it is &#42;too&#42; old).');
  });

  it('is no longer than GitHub takes, however many FROMs there are', () => {
    const advices = Array.from({ length: 100 }, (_, index): BaseAdvice => {
      const advice = adviceOn('FROM node:20.11.1-alpine3.19');
      return { ...advice, use: { ...advice.use, line: index, written: '`|<@a'.repeat(200) } };
    });
    const advice = { path: `${'a|'.repeat(500)}Dockerfile`, advices, unadvised: [] };
    const bases = advices.map((one) => ({ use: one.use, candidate: newer, key }));
    const body = baseBody(advice, proposal(bases), judged);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\d+ more FROMs, in the summary of the run\./);
    expect(proposedKeys(body)).toHaveLength(100);
  });

  it('is known again by its figures, and by what it proposes', () => {
    const facts = baseFacts(nodeAdvice, proposal());
    expect(baseBody(nodeAdvice, proposal(), judged)).toContain(facts);
    expect(baseBody(nodeAdvice, proposal(), { at: new Date('2027-01-01T00:00:00Z') })).toContain(facts);
    const [first] = nodeAdvice.advices;
    const fewer = { ...nodeAdvice, advices: first === undefined ? [] : [{ ...first, candidates: [] }] };
    expect(baseFacts(fewer, proposal())).not.toBe(facts);
    expect(proposedKeys(facts)).toEqual([key]);
    expect(proposedKeys(`<!-- image-gate base: ../../x facts-${key} -->`)).toEqual([]);
  });
});

describe('what became of a Dockerfile', () => {
  const pull = { number: 7, url: 'https://github.com/acme/app/pull/7' };
  const title = 'Update node:20 to 22 in Dockerfile';
  it.each<[BaseOutcome, string]>([
    [{ kind: 'proposed', path: 'a', title, became: 'opened', pull }, `${title}: a pull request was opened.`],
    [
      { kind: 'proposed', path: 'a', title, became: 'updated', pull },
      `${title}: its pull request was brought up to date.`,
    ],
    [{ kind: 'proposed', path: 'a', title, became: 'unchanged', pull }, `${title}: its pull request says so already.`],
    [
      { kind: 'planned', path: 'a', title, why: 'as this is a dry run' },
      `${title}: nothing was done, as this is a dry run.`,
    ],
    [{ kind: 'none', path: 'a', why: 'line 1: no candidate' }, 'No pull request: line 1: no candidate.'],
    [
      { kind: 'none', path: 'a', why: 'line 1: no candidate', closed: pull },
      'Closed pull request 7: line 1: no candidate.',
    ],
    [
      { kind: 'left', path: 'a', why: 'somebody else has written to it' },
      'Left alone: somebody else has written to it.',
    ],
    [
      { kind: 'waiting', path: 'a', title },
      `${title}: waits for another run, as this one has opened as many pull requests as it may.`,
    ],
    [{ kind: 'failed', path: 'a', why: 'it is not UTF-8 text.' }, 'Failed: it is not UTF-8 text.'],
  ])('is a sentence: %j', (outcome, words) => {
    expect(outcomeWords(outcome)).toBe(words);
    const summary = baseSummary([outcome], [], now);
    expect(summary).toContain('## Base images: 1 Dockerfile: ');
    expect(summary.includes('[#7](https://github.com/acme/app/pull/7)')).toBe('pull' in outcome || 'closed' in outcome);
  });

  it('is counted, and text', () => {
    const outcomes: readonly BaseOutcome[] = [
      { kind: 'failed', path: '<img>/`Dockerfile', why: '@octocat | <b>' },
      { kind: 'waiting', path: 'b', title },
      { kind: 'left', path: 'c', why: 'x' },
    ];
    const summary = baseSummary(outcomes, [nodeAdvice], now);
    expect(summary).toContain('## Base images: 3 Dockerfiles: 0 pull requests, 1 left to people, 1 waiting, 1 failed');
    expect(summary).not.toMatch(/<img>|<b>|@octocat/);
    expect(summary).toContain('| `20.11.1-alpine3.19` (now) |');
  });
});
