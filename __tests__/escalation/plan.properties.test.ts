import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EscalationStep } from '../../src/escalation/escalation.js';
import { mostNew } from '../../src/escalation/plan.js';
import { streamName } from '../../src/ledger/stream.js';
import { severities } from '../../src/scan/finding.js';
import { added, addition, type Fault, type Ledger, main, type Night, night, noLedger } from '../ledger/nights.js';
import { type Given, planned } from './planned.js';
import { emptySinks, played } from './sinks.js';

const streams = ['api', 'web', 'worker'].map((name) => ({ repository: `ghcr.io/acme/${name}`, line: 'main' }));

const fault: fc.Arbitrary<Fault> = fc.record({
  id: fc.constantFrom('CVE-1', 'CVE-2', 'CVE-3', 'CVE-4'),
  package: fc.constantFrom('curl', 'openssl'),
  severity: fc.constantFrom(...severities),
  fix: fc.constantFrom('upgrade', 'none', 'not-affected'),
  isExcepted: fc.boolean(),
});
/** A scan of one of the streams, some nights after the one before. */
const scan = fc.record({
  stream: fc.nat(streams.length - 1),
  after: fc.nat(20),
  faults: fc.uniqueArray(fault, { maxLength: 4, selector: ({ id, package: name }) => `${id} ${name}` }),
  build: fc.constantFrom('a', 'b'),
  isPartial: fc.boolean(),
});
const scans = fc.array(scan, { minLength: 1, maxLength: 8 });

/** The ledger after each of them, with its night. */
function* ledgers(given: readonly (typeof scan extends fc.Arbitrary<infer One> ? One : never)[]) {
  let [at, ledger]: [number, Ledger] = [0, noLedger];
  for (const { stream, after, faults, build, isPartial } of given) {
    at += after + 1;
    const of: Night = { at: night(at), faults, build: `${build}${stream}`, isPartial };
    ledger = added(ledger, [addition(of, streams[stream] ?? main)]);
    yield { at, ledger };
  }
}

const owner = { images: ['**'], owner: 'api', pager: 'PAGER_API' };
const given: fc.Arbitrary<Given> = fc
  .record({
    place: fc.constantFrom('public', 'private', 'unknown'),
    publicStreams: fc.subarray(streams),
    owned: fc.subarray(streams),
  })
  .map(({ place, publicStreams, owned }) => ({
    place,
    visibility: (one) =>
      publicStreams.some((stream) => streamName(stream) === streamName(one)) ? 'public' : 'unknown',
    ownerOf: (one) => (owned.some((stream) => streamName(stream) === streamName(one)) ? owner : undefined),
    owners: [owner],
  }));

const isIssue = (step: EscalationStep) => step.kind.startsWith('issue-');

it('sends nothing twice: after what it has sent the same night has nothing to send', () => {
  fc.assert(
    fc.property(scans, given, (nights, facts) => {
      let sinks = emptySinks;
      for (const { at, ledger } of ledgers(nights)) {
        sinks = played(planned(ledger, at, { ...facts, sinks }), sinks, night(at));
        expect(planned(ledger, at, { ...facts, sinks }).steps).toEqual([]);
      }
    }),
  );
});

it('is the same in whatever order streams and issues are read', () => {
  fc.assert(
    fc.property(scans, given, (nights, facts) => {
      let sinks = emptySinks;
      for (const { at, ledger } of ledgers(nights)) {
        const plan = planned(ledger, at, { ...facts, sinks });
        expect(planned(ledger, at, { ...facts, sinks, isReversed: true })).toEqual(plan);
        sinks = played(plan, sinks, night(at));
      }
    }),
  );
});

it('loses nothing: what is open and loud enough has its open issue, its page and its owner told, and nothing else has', () => {
  fc.assert(
    fc.property(scans, given, (nights, facts) => {
      let sinks = emptySinks;
      for (const { at, ledger } of ledgers(nights)) {
        sinks = played(planned(ledger, at, { ...facts, sinks }), sinks, night(at));
        // As who had never sent anything would begin.
        const { steps } = planned(ledger, at, facts);
        const open = new Set(sinks.issues.flatMap(({ isOpen, key }) => (isOpen ? [key] : [])));
        for (const step of steps) {
          if (step.kind === 'issue-open') expect(open).toContain(step.about.key);
          if (step.kind === 'page-trigger') expect([...sinks.paged.keys()]).toContain(step.key);
          if (step.kind === 'notify')
            for (const { key } of step.about) expect([...sinks.notified.keys()]).toContain(key);
        }
        const paged = steps.flatMap((step) => (step.kind === 'page-trigger' ? [step.key] : []));
        expect([...sinks.paged.keys()].sort()).toEqual(paged.sort());
      }
    }),
  );
});

it('tells where everybody reads of no image that is not known to be public, and pages for no old debt', () => {
  fc.assert(
    fc.property(scans, given, (nights, facts) => {
      for (const { at, ledger } of ledgers(nights))
        for (const step of planned(ledger, at, facts).steps) {
          if (step.kind === 'page-trigger') expect(step.about.images.some(({ isDebt }) => !isDebt)).toBe(true);
          if (facts.place === 'private' || !isIssue(step) || !('about' in step)) continue;
          for (const about of [step.about].flat())
            for (const { stream } of about.images) expect(facts.visibility?.(stream)).toBe('public');
        }
    }),
  );
});

it('opens and pages so many at most in a run, and all in the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70 }), (count) => {
      const faults = Array.from({ length: count }, (_, index): Fault => ({ id: `CVE-${index}`, severity: 'CRITICAL' }));
      const clean = added(noLedger, [addition({ at: night(0), faults: [] })]);
      const ledger = added(clean, [addition({ at: night(1), faults })]);
      let sinks = emptySinks;
      for (let run = 0; run < 5; run += 1) {
        const plan = planned(ledger, 1, { sinks });
        for (const kind of ['issue-open', 'page-trigger'])
          expect(plan.steps.filter((step) => step.kind === kind).length).toBeLessThanOrEqual(mostNew);
        sinks = played(plan, sinks, night(1));
      }
      expect(planned(ledger, 1, { sinks }).steps).toEqual([]);
      expect(sinks.issues.filter(({ isOpen }) => isOpen)).toHaveLength(count);
      expect(sinks.paged.size).toBe(count);
    }),
    { numRuns: 20 },
  );
});
