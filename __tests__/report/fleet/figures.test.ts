import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Night } from '../../../src/inventory/night.js';
import { retireStreams } from '../../../src/ledger/add-records.js';
import { fold } from '../../../src/ledger/fold.js';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { writeBatch } from '../../../src/ledger/lines/chain.js';
import { digestOf } from '../../../src/oci/digest.js';
import { type FigureKey, figureText, noData } from '../../../src/report/fleet/figure.js';
import { figuresOf } from '../../../src/report/fleet/figures.js';
import { fleetCsv } from '../../../src/report/fleet/fleet-csv.js';
import { fleetJson } from '../../../src/report/fleet/fleet-json.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { fleetMarkdown } from '../../../src/report/fleet/fleet-markdown.js';
import { type FleetReport, fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { judgedAt } from '../../inventory/judged-row.js';
import { added, addition, day, hour, ledgerOf, main, night, noLedger } from '../../ledger/nights.js';
import { randomReport } from './random-report.js';

const figure = (report: FleetReport, key: FigureKey) => figuresOf(report).find((one) => one.key === key);

describe('all forms', () => {
  it('say the same figures, whatever is known', () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const [markdown, csv] = [fleetMarkdown(report), [...fleetCsv(report)].join('')];
        const json = fleetReportSchema.parse(JSON.parse([...fleetJson(report)].join('')));
        const rows: Record<string, string>[] = parse(csv, { columns: true });
        for (const one of figuresOf(report)) {
          const text = figureText(one);
          expect(markdown).toContain(`| ${one.label} | **${text}** |`);
          expect(rows.find((row) => row.figure === one.label)).toMatchObject({ row: 'figure', value: text });
          expect(json.figures.find(({ key }) => key === one.key)).toMatchObject({ text, value: one.value ?? null });
        }
        const { findings } = report.sources.ledger;
        expect(rows.filter(({ row }) => row === 'finding')).toHaveLength(findings.length);
        expect(json.findings.map(({ id }) => id)).toEqual(findings.map(({ name }) => name.id));
      }),
    );
  });
});

describe('what nobody knows', () => {
  const empty = fleetReport({ ledger: fleetLedger(noLedger.state, { since: night(0), until: night(7) }) });

  it('is no data in every figure, and no target is met', () => {
    expect(figuresOf(empty).map(figureText)).toEqual(figuresOf(empty).map(() => noData));
    expect(figuresOf(empty).flatMap(({ state }) => state ?? [])).not.toContain('met');
  });

  it('meets no target: a count of 0 while an image was not scanned', () => {
    const nights = [0, 1].map((at) => ({ at: night(at), faults: [] }));
    const at = (until: number) =>
      fleetReport({ ledger: fleetLedger(ledgerOf(nights).state, { since: until - 7 * day, until }) });
    expect(figure(at(night(1) + hour), 'criticals')).toMatchObject({ value: 0, state: 'met' });
    expect(figure(at(night(3)), 'criticals')).toMatchObject({ value: 0, state: 'unknown' });
    expect(figure(at(night(3)), 'overdue')).toMatchObject({ value: 0, state: 'unknown' });
    expect(figure(at(night(3)), 'histories-scanned')).toMatchObject({ value: 0, state: 'missed' });
    expect(at(night(3)).coverage.uncovered[0]?.why).toBe(
      'its newest complete scan is of 2026-01-02 02:00 UTC, more than 24 hours before the end of this report',
    );
  });

  it('is what came in a time in which nothing was scanned', () => {
    const state = ledgerOf([{ at: night(0), faults: ['CVE-1'] }]).state;
    const late = fleetReport({ ledger: fleetLedger(state, { since: night(10), until: night(17) }) });
    expect(figureText(figure(late, 'new') ?? { unit: 'count' })).toBe(noData);
    expect(figureText(figure(late, 'opening-balance') ?? { unit: 'count' })).toBe('1');
  });
});

describe('a target', () => {
  const until = night(10);
  const scanned = Array.from({ length: 11 }, (_, at) => ({ at: night(at), faults: [] }));
  const rowOf = (name: string, over: Parameters<typeof judgedAt>[1] = {}) => ({
    digest: digestOf(name),
    names: [`ghcr.io/acme/${name}:main`],
    outcome: judgedAt(new Date(until), over),
  });
  const of = (images: Night['images'], gaps: Night['gaps'] = []) => {
    const at = new Date(until).toISOString();
    return fleetReport({
      ledger: fleetLedger(ledgerOf(scanned).state, { since: until - 7 * day, until }),
      night: { startedAt: at, endedAt: at, images, gaps },
    });
  };

  it('of one image and of more says so', () => {
    const state = (count: number) =>
      added(
        ledgerOf([{ at: night(0), faults: [] }]),
        Array.from({ length: count - 1 }, (_, index) =>
          addition({ at: night(0), faults: [] }, { repository: `ghcr.io/acme/more-${index}`, line: 'main' }),
        ),
      ).state;
    const note = (count: number) =>
      figure(fleetReport({ ledger: fleetLedger(state(count), { since: night(0) - 1, until: night(1) }) }), 'criticals')
        ?.note;
    expect([note(1), note(2)]).toEqual(['in 1 image that is followed', 'in 2 images that are followed']);
  });

  it('of coverage is met by the very images that registry and ledger know', () => {
    expect(figure(of([rowOf('api')]), 'coverage')).toMatchObject({ value: 100, state: 'met' });
  });

  it('of coverage is missed by an image that only one of them knows, by a limit, and by a place that was not listed', () => {
    const unlisted = { kind: 'unlisted', what: 'ghcr.io/acme/x', count: 0 } as const;
    const limited = { kind: 'limited', what: 'by --newest', count: 3 } as const;
    for (const report of [of([rowOf('api'), rowOf('web')]), of([rowOf('api')], [unlisted])])
      expect(figure(report, 'coverage')).toMatchObject({ value: 100, state: 'missed' });
    expect(figure(of([rowOf('api')], [limited]), 'coverage')).toMatchObject({ value: 25, state: 'missed' });
    expect(of([]).coverage.uncovered).toEqual([
      { what: 'ghcr.io/acme/api=main', why: expect.stringContaining('the night has not seen it'), by: 'ledger' },
    ]);
  });

  it('of coverage is missed by an image whose history is retired while the registry has it, and the row says that', () => {
    const { state } = ledgerOf(scanned);
    const lines = retireStreams(state, [main], new Date(until));
    const { bytes: _, ...batch } = writeBatch(state, lines, new Date(until));
    const row = { ...rowOf('api'), names: ['ghcr.io/acme/api:main'] };
    const at = new Date(until).toISOString();
    const report = fleetReport({
      ledger: fleetLedger(fold(state, [batch]), { since: until - 7 * day, until }),
      night: { startedAt: at, endedAt: at, images: [row, rowOf('web')], gaps: [] },
    });
    expect(figure(report, 'coverage')).toMatchObject({ state: 'missed' });
    expect(report.coverage.uncovered).toEqual([
      { what: 'ghcr.io/acme/api:main', why: expect.stringContaining('its history is retired'), by: 'registry' },
      { what: 'ghcr.io/acme/web:main', why: expect.stringContaining('has no history of it'), by: 'registry' },
    ]);
  });

  it('of coverage says of what was not listed its name, and the reason apart', () => {
    const unlisted = {
      kind: 'unlisted',
      what: 'r.example/app:1, which runs in shop/api: no answer: GET',
      count: 1,
    } as const;
    expect(of([rowOf('api')], [unlisted]).coverage.uncovered).toEqual([
      {
        what: 'r.example/app:1, which runs in shop/api',
        why: 'it could not be listed, so nobody knows what is missing: no answer: GET',
        by: 'registry',
      },
    ]);
  });

  it('of coverage is missed by one of very many images, and not rounded up', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => rowOf(`api-${index}`));
    const late = { ...rowOf('late'), outcome: judgedAt(new Date(until - 25 * hour), {}) };
    expect(figure(of([...rows, late]), 'coverage')).toMatchObject({ value: 99.9, state: 'missed' });
  });

  it('of proofs counts what has ended, was withdrawn or was never there as unverified', () => {
    const later = new Date(until + day).toISOString();
    const ended = new Date(until - day).toISOString();
    const report = of([
      rowOf('api', { claims: { kind: 'renewed', validUntil: later } }),
      rowOf('a', { claims: { kind: 'left', validUntil: ended } }),
      rowOf('b', { claims: { kind: 'left' } }),
      rowOf('c', { claims: { kind: 'revoked' } }),
      rowOf('d', { claims: { kind: 'unproven' } }),
    ]);
    expect(figure(report, 'unverified')).toMatchObject({ value: 4, state: 'missed' });
    expect(figure(report, 'gated')).toMatchObject({ value: 60, state: 'missed' });
  });

  it('of remediation is missed by what is open for longer, as never to fix makes no mean worse', () => {
    const critical = { id: 'CVE-1', severity: 'CRITICAL' } as const;
    const quick = { id: 'CVE-2', severity: 'CRITICAL' } as const;
    const state = ledgerOf([
      { at: night(0), faults: [] },
      { at: night(1), faults: [critical, quick] },
      { at: night(1) + 2 * hour, faults: [critical], build: 'b' },
    ]).state;
    const at = (end: number) => fleetReport({ ledger: fleetLedger(state, { since: night(0), until: end }) });
    expect(figure(at(night(1) + 3 * hour), 'remediation-critical')).toMatchObject({ value: 2, state: 'met' });
    expect(figure(at(night(3)), 'remediation-critical')).toMatchObject({ value: 2, state: 'missed' });
    expect(figure(at(night(3)), 'remediation-high')).toEqual(expect.not.objectContaining({ value: 0 }));
  });

  it('of the policy is missed from the day of its review on, and not known where it names none', () => {
    const at = (now: number, reviewed?: string) =>
      fleetReport({
        ledger: fleetLedger(noLedger.state, { since: now - day, until: now }),
        review: { every: 90, ...(reviewed === undefined ? {} : { reviewed }) },
      });
    const due = Date.parse('2026-04-01T00:00:00Z');
    expect(figure(at(due - 1, '2026-01-01'), 'policy-review')).toMatchObject({ value: 1, state: 'met' });
    expect(figure(at(due, '2026-01-01'), 'policy-review')).toMatchObject({
      value: 0,
      state: 'missed',
      note: 'every 90 days; it was due on 2026-04-01',
    });
    expect(figure(at(due), 'policy-review')).toMatchObject({
      state: 'unknown',
      note: expect.stringContaining('does not say'),
    });
  });
});

describe('an owner', () => {
  const state = ledgerOf([{ at: night(0), faults: ['CVE-1'] }]).state;
  const owned = fleetReport({
    ledger: fleetLedger(state, { since: night(0), until: night(1) }),
    owners: [
      { images: ['**'], owner: 'everybody' },
      { images: ['ghcr.io/acme/api'], owner: '@acme/shop' },
    ],
  });

  it('stands beside each finding of its images, in every form', () => {
    const rows: Record<string, string>[] = parse([...fleetCsv(owned)].join(''), { columns: true });
    expect(rows.find(({ row }) => row === 'finding')).toMatchObject({ owner: "'@acme/shop" });
    expect(fleetReportSchema.parse(JSON.parse([...fleetJson(owned)].join(''))).findings[0]).toMatchObject({
      owner: '@acme/shop',
    });
    expect(fleetMarkdown(owned)).toMatch(/\| Fix \| Owner \|/);
  });

  it('is no column where the policy names none', () => {
    const unowned = fleetReport({ ledger: fleetLedger(state, { since: night(0), until: night(1) }) });
    expect(fleetMarkdown(unowned)).toMatch(/\| Fix \|$/m);
  });
});
