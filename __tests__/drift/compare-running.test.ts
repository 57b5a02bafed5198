import { describe, expect, it } from '@jest/globals';
import type { Alert } from '../../src/drift/alert.js';
import { compareRunning, type RowAnswer } from '../../src/drift/compare-running.js';
import { classCounts, driftCode, driftFigures, worstRowsFirst } from '../../src/drift/drift.js';
import { type DriftData, type DriftRow, driftSchema } from '../../src/drift/drift-schema.js';
import { runningOf, type Workload } from '../../src/drift/workload.js';
import type { ImageVerdict } from '../../src/ledger/image-verdicts.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { renderDrift } from '../../src/report/running/drift-table.js';
import { night } from '../ledger/nights.js';
import { workOfThread } from '../work-of-thread.js';

const now = new Date(night(1));

/** So many pods of 200 images, half of which have never passed, with an alert for each tenth. */
function cluster(pods: number) {
  const digests = Array.from({ length: 200 }, (_, at) => digestOf(`image ${at}`));
  const lines = Array.from({ length: pods }, (_, at) => ({
    namespace: `team-${at % 50}`,
    owner: `app-${at}-7d9f8c`,
    image: `ghcr.io/acme/app-${at % 200}:1`,
    imageId: `ghcr.io/acme/app-${at % 200}@${digests[at % 200]}`,
  }));
  const verdict: ImageVerdict = {
    stream: 's',
    at: now.getTime(),
    verdict: 'passed',
    passedAt: now.getTime(),
    isRetired: false,
    excepted: [],
  };
  const of = new Map(digests.filter((_, at) => at % 2 === 0).map((digest) => [digest, [verdict]]));
  const alerts = lines
    .filter((_, at) => at % 10 === 0)
    .map(
      ({ namespace, owner }): Alert => ({
        source: 'Falco',
        level: 'critical',
        what: 'x',
        namespace,
        owner: `${owner}-x2x4z`,
      }),
    );
  return () => {
    const rows = runningOf(lines);
    const answers = new Map(rows.map((row): [Workload, RowAnswer] => [row, answerOf(row)]));
    return compareRunning({ rows, answers, alerts, against: { ledger: { of }, maxAge: 1e9 } }, now);
  };
}

function answerOf({ runs }: Workload): RowAnswer {
  const digest = runs.kind === 'digest' ? runs.reference.digest : ('' as Digest);
  return {
    digest,
    facts: { registry: { kind: 'there' }, proof: { kind: 'unasked' }, indexes: [] },
    tag: { kind: 'same' },
  };
}

const drift = (over: Partial<DriftData> = {}): DriftData => ({
  ...{ driftVersion: 1, at: now.toISOString(), running: [], left: 0, gaps: [] },
  asked: { ledger: true, proofs: true, night: null, exceptions: true, alerts: true },
  alerts: { read: 0, unjoined: [], unnamed: 0 },
  ...over,
});
const row = (over: Partial<DriftRow> = {}): DriftRow => ({
  ...{ namespace: 'n', owner: 'o', image: 'i', imageId: 'x', containers: 1, faults: [], notices: 0 },
  ...over,
});

describe('10,000 pods', () => {
  it('have the classes that each has, and work that grows as they do', () => {
    const { running } = cluster(10_000)();
    expect(Object.fromEntries(classCounts(running))).toEqual({ 'never-passed': 5000, alert: 1000 });
    const [small, large] = [cluster(2_500), cluster(10_000)];
    for (const warm of [small, large]) warm();
    const work = Math.min(...[1, 2, 3].map(() => workOfThread(large) / Math.max(1, workOfThread(small))));
    expect(work).toBeLessThan(9);
  });

  it('name hostile words in one clean line', () => {
    const [hostile] = runningOf([
      { namespace: '\u001b[31mn', owner: '::set-output::', image: 'a\u202eb', imageId: 'x'.repeat(5000) },
    ]);
    if (hostile === undefined) throw new Error('no row');
    const { running } = compareRunning(
      { rows: [hostile], answers: new Map(), alerts: [], against: { maxAge: 1 } },
      now,
    );
    const whole = drift({ running });
    expect(driftSchema.safeParse(whole).success).toBe(true);
    expect(running[0]?.faults.map((fault) => fault.class)).toEqual(['unreadable']);
    expect(renderDrift(whole)).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('a run', () => {
  const [never, moved] = [
    { class: 'never-passed', why: '' },
    { class: 'tag-moved', why: '' },
  ] as const;
  const open = { class: 'unanswered', why: '' } as const;
  const unjoined = [{ source: 'Falco', level: 'critical', what: '', about: '' }] as const;

  it.each<[string, DriftData, Parameters<typeof driftCode>[1], 0 | 1 | 3]>([
    ['without a fault', drift({ running: [row()] }), 'any', 0],
    ['with one, for any', drift({ running: [row({ faults: [moved] })] }), 'any', 1],
    ['with one, for none', drift({ running: [row({ faults: [moved] })] }), 'none', 0],
    ['with one, for another', drift({ running: [row({ faults: [moved] })] }), ['never-passed'], 0],
    ['with one, for that', drift({ running: [row({ faults: [moved] })] }), ['gone', 'tag-moved'], 1],
    ['with something unanswered, for none', drift({ running: [row({ faults: [open] })] }), 'none', 3],
    ['with something unanswered, for any', drift({ running: [row({ faults: [open] })] }), 'any', 3],
    ['with both', drift({ running: [row({ faults: [never, open] })] }), 'any', 1],
    ['with a gap', drift({ gaps: [{ source: 'ledger', what: '' }] }), 'none', 3],
    ['with an alert about nothing', drift({ alerts: { read: 1, unjoined, unnamed: 0 } }), ['alert'], 1],
  ])('%s ends with its code', (_, data, failOn, code) => {
    expect(driftCode(data, failOn)).toBe(code);
  });

  it('counts each alert once, however many pods it is about, and all of one pod', () => {
    const digest = digestOf('a');
    const pods = Array.from({ length: 3 }, (_, at) => ({
      ...{ namespace: 'n', owner: `o-${at}`, image: 'ghcr.io/acme/a:1', imageId: `ghcr.io/acme/a@${digest}` },
    }));
    const figures = (alerts: readonly Alert[]) => {
      const rows = runningOf(pods);
      const answers = new Map(rows.map((row): [Workload, RowAnswer] => [row, answerOf(row)]));
      return driftFigures(drift(compareRunning({ rows, answers, alerts, against: { maxAge: 1e9 } }, now)));
    };
    const about = { source: 'trivy-operator', what: '1 CRITICAL', digest } as const;
    const nowhere = { source: 'Falco', level: 'critical', what: 'x', namespace: 'gone', owner: 'o' } as const;
    expect(figures([{ ...about, level: 'critical' }, { ...about, level: 'notice' }, nowhere]).alerts).toBe(2);
    const many = Array.from({ length: 150 }, (): Alert => ({ ...nowhere, namespace: 'n', owner: 'o-0' }));
    expect(figures(many).alerts).toBe(150);
    // A file of before has only its rows.
    const alert = row({ faults: [{ class: 'alert', why: '' }] });
    expect(driftFigures(drift({ running: [alert, { ...alert, owner: 'p' }] })).alerts).toBe(2);
  });

  it('counts each image once, and has the worst row first', () => {
    const digest = digestOf('a');
    const running = [
      row({ digest }),
      row({ digest, owner: 'p', faults: [moved] }),
      row({ faults: [never] }),
      row({ image: 'j', faults: [open] }),
    ];
    expect(driftFigures(drift({ running }))).toEqual({ images: 3, neverPassed: 1, failed: 0, unknown: 1, alerts: 0 });
    expect(worstRowsFirst(running).map(({ faults: [first] }) => first?.class)).toEqual([
      'never-passed',
      'unanswered',
      'tag-moved',
      undefined,
    ]);
  });
});
