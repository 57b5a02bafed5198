import { describe, expect, it } from '@jest/globals';
import type { DriftData, DriftRow } from '../../../src/drift/drift-schema.js';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { digestOf } from '../../../src/oci/digest.js';
import { compareReports } from '../../../src/report/fleet/compare-reports.js';
import type { FigureKey } from '../../../src/report/fleet/figure.js';
import { figuresOf } from '../../../src/report/fleet/figures.js';
import { fleetCsv } from '../../../src/report/fleet/fleet-csv.js';
import { fleetJson } from '../../../src/report/fleet/fleet-json.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { fleetMarkdown } from '../../../src/report/fleet/fleet-markdown.js';
import { type FleetReport, fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { mailText } from '../../../src/report/fleet/mail-text.js';
import { fleetPage } from '../../../src/report/html/page.js';
import { driftHeadline } from '../../../src/report/running/drift-text.js';
import { day, hour, ledgerOf, night } from '../../ledger/nights.js';

const until = night(10);
const digest = digestOf('a');
const row = (over: Partial<DriftRow> = {}): DriftRow => ({
  ...{
    namespace: 'shop',
    owner: 'api-7d9',
    image: 'ghcr.io/acme/api:1',
    imageId: '?',
    containers: 2,
    faults: [],
    notices: 0,
  },
  ...over,
});
const fault = (of: DriftRow['faults'][number]['class']) => ({ class: of, why: 'because' });
const drift = (running: readonly DriftRow[], over: Partial<DriftData> = {}): DriftData => ({
  ...{ driftVersion: 1, at: new Date(until - hour).toISOString(), running, left: 0, gaps: [] },
  asked: { ledger: true, proofs: true, night: null, exceptions: true, alerts: true },
  alerts: { read: 0, unjoined: [], unnamed: 0 },
  ...over,
});
const scanned = Array.from({ length: 11 }, (_, at) => ({ at: night(at), faults: [] }));
const ledger = fleetLedger(ledgerOf(scanned).state, { since: until - 7 * day, until });
const reportOf = (given?: DriftData) => fleetReport({ ledger, ...(given === undefined ? {} : { drift: given }) });
const figure = (report: FleetReport, key: FigureKey) => figuresOf(report).find((one) => one.key === key);
const json = (report: FleetReport) => fleetReportSchema.parse(JSON.parse([...fleetJson(report)].join('')));

describe('images that run', () => {
  it('are counted once each, and what nobody looks at is a row', () => {
    const never = [fault('never-passed'), fault('not-in-inventory')];
    const report = reportOf(
      drift([
        row({ digest, faults: never }),
        row({ digest, owner: 'b', faults: never }),
        row({ image: 'x', faults: [fault('passed-then-failed'), fault('alert')] }),
      ]),
    );
    expect(figure(report, 'running-never-passed')).toMatchObject({
      value: 1,
      state: 'missed',
      note: 'of 2 images that run',
    });
    expect(figure(reportOf(drift([row({ digest })])), 'running-failed')?.note).toBe('of 1 image that runs');
    expect(figure(report, 'running-failed')).toMatchObject({ value: 1, state: 'missed' });
    expect(figure(report, 'running-alerts')).toMatchObject({ value: 1, state: 'missed' });
    expect(report.coverage.uncovered.filter(({ by }) => by === 'cluster')).toEqual([
      {
        what: 'ghcr.io/acme/api:1',
        why: 'runs as shop/api-7d9 (2) and 1 more; not in the inventory: because',
        by: 'cluster',
      },
    ]);
    expect(figure(report, 'criticals')).toMatchObject({ value: 0, state: 'unknown' });
  });

  it('are in every form, the worst first', () => {
    const report = reportOf(
      drift([row({ faults: [fault('tag-moved')] }), row({ owner: 'bad', faults: [fault('never-passed')] }), row()]),
    );
    const title = 'What runs and is not as it passed';
    for (const text of [fleetMarkdown(report), fleetPage(report, 'report.csv'), mailText(report)]) {
      expect(text).toContain(title);
      expect(text.indexOf('shop/bad')).toBeGreaterThan(text.indexOf(title));
      expect(text.indexOf('shop/bad')).toBeLessThan(text.indexOf('shop/api-7d9'));
    }
    expect(json(report).drift?.running).toMatchObject([
      { classes: ['never-passed'], runs: 'shop/bad (2)' },
      { classes: ['tag-moved'] },
    ]);
    expect([...fleetCsv(report)].join('')).toMatch(/^running,ghcr\.io\/acme\/api:1,.*never passed/m);
  });

  it('have the alerts about nothing that runs beside them in every form, as they are counted', () => {
    const alert = {
      source: 'Falco',
      level: 'critical',
      what: 'Terminal shell in container',
      about: 'shop/gone-0',
    } as const;
    const report = reportOf(drift([row()], { alerts: { read: 1, unjoined: [alert], unnamed: 0 } }));
    expect(figure(report, 'running-alerts')).toMatchObject({ value: 1, note: '1 about nothing that runs' });
    const csv = [...fleetCsv(report)].join('');
    for (const text of [fleetMarkdown(report), fleetPage(report, 'report.csv'), mailText(report), csv]) {
      expect(text).toContain('shop/gone-0');
      expect(text).toContain('about nothing that runs: Falco: Terminal shell in container');
    }
    expect(json(report).drift?.running).toMatchObject([{ classes: ['alert'], runs: 'shop/gone-0', image: '' }]);
  });

  it('meet a target where all is known, and else nobody knows it', () => {
    const state = (given: DriftData) => figure(reportOf(given), 'running-never-passed')?.state;
    expect(state(drift([row()]))).toBe('met');
    expect(state(drift([row({ faults: [fault('unreadable')] })]))).toBe('unknown');
    expect(state(drift([row({ faults: [fault('unanswered')] })]))).toBe('unknown');
    const torn = drift([row()], { gaps: [{ source: 'alerts', what: '1 piece of falco.jsonl' }] });
    expect(state(torn)).toBe('unknown');
    expect(reportOf(torn).coverage.uncovered).toContainEqual({
      ...{ what: '1 piece of falco.jsonl', why: 'nobody knows what it would have said', by: 'cluster' },
    });
    const said = '1 did not answer, or can’t be read';
    expect([figure(reportOf(torn), 'running-never-passed')?.note, driftHeadline(torn)]).toEqual([
      expect.stringContaining(said),
      expect.stringContaining(said),
    ]);
    expect(state(drift([row()], { at: new Date(until - 25 * hour).toISOString() }))).toBe('unknown');
    expect(state(drift([], { left: 97 }))).toBe('unknown');
    expect(figure(reportOf(drift([row()], { left: 97 })), 'running-never-passed')?.note).toContain(
      '97 more were left out',
    );
  });

  it('are no data and no target where nobody says what runs, or what watches it', () => {
    for (const key of ['running-never-passed', 'running-failed', 'running-alerts'] as const) {
      expect(figure(reportOf(), key)).toEqual(
        expect.objectContaining({ note: 'no comparison of what runs was given (image-gate drift)' }),
      );
      expect(figure(reportOf(), key)).not.toHaveProperty('state');
    }
    const unheard = drift([], {
      asked: { ledger: true, proofs: true, night: null, exceptions: true, alerts: false },
    });
    expect(figure(reportOf(unheard), 'running-alerts')).not.toHaveProperty('value');
    expect(json(reportOf()).drift).toBeNull();
  });
});

describe('a report that is worked out again', () => {
  const with_ = reportOf(drift([row({ faults: [fault('never-passed')] })]));

  it('has its figures of what runs compared where that is there, and named where it is not', () => {
    expect(compareReports(json(with_), json(with_))).toMatchObject({ differences: [], unchecked: [] });
    const other = reportOf(drift([row()]));
    expect(compareReports(json(with_), json(other)).differences.map(({ what }) => what)).toEqual([
      'Running images that never passed',
      'drift',
    ]);
    const lacking = compareReports(json(with_), json(reportOf()));
    expect(lacking.differences).toEqual([]);
    expect(lacking.unchecked).toEqual([
      expect.stringContaining('what runs: they were made with a list of what runs that is not here (--drift)'),
    ]);
  });

  it('may be of a version that says nothing of it', () => {
    const { drift: _, ...old } = json(reportOf());
    const figures = old.figures.filter(({ key }) => !key.startsWith('running-'));
    expect(compareReports({ ...old, figures }, json(reportOf()))).toMatchObject({ differences: [], unchecked: [] });
  });
});
