import { readMail } from '../../src/config/report/mail-config.js';
import type { Night } from '../../src/inventory/night.js';
import { fold } from '../../src/ledger/fold.js';
import { fleetLedger } from '../../src/ledger/kpi/fleet-ledger.js';
import { emptyLedger } from '../../src/ledger/ledger-state.js';
import { parseBatches, writeBatch } from '../../src/ledger/lines/chain.js';
import type { EventLine } from '../../src/ledger/lines/line.js';
import { digestOf } from '../../src/oci/digest.js';
import { fleetCsv } from '../../src/report/fleet/fleet-csv.js';
import { fleetJson } from '../../src/report/fleet/fleet-json.js';
import { fleetMarkdown } from '../../src/report/fleet/fleet-markdown.js';
import { type FleetReport, fleetReport } from '../../src/report/fleet/fleet-report.js';
import { mailText } from '../../src/report/fleet/mail-text.js';
import { mailPage } from '../../src/report/html/mail-page.js';
import { fleetPage } from '../../src/report/html/page.js';
import { many, repeats, type Shape, shape } from './shape.js';

const now = new Date('2026-03-01T12:00:00Z');
const record = 'a'.repeat(43);

/** A report on one image with so many findings of this name, each of which came in the week. */
function reportOf(count: number, text: string): FleetReport {
  const scan = { kind: 'scan', stream: 0, record, verdict: 'passed', kinds: ['vulnerability'] } as const;
  const lines: readonly EventLine[] = [
    { kind: 'stream', repository: `ghcr.io/acme/${text}`, line: 'main' },
    ...many(count, (index) => ({
      kind: 'finding' as const,
      is: 'vulnerability' as const,
      id: `${text}${index}`.slice(-200),
      subject: `${text}${text}`.slice(0, 500),
    })),
    { ...scan, at: now.getTime() - 90_000_000, images: [digestOf('a')] },
    { ...scan, at: now.getTime() - 3_600_000, opened: { HIGH: many(count, (index) => index) }, fixWithin: { HIGH: 1 } },
  ];
  const { bytes } = writeBatch({ sequence: 0 }, lines, now);
  const state = fold(emptyLedger, parseBatches(Buffer.from(bytes), { sequence: 0 }, 'ledger'));
  const night: Night = {
    startedAt: now.toISOString(),
    endedAt: now.toISOString(),
    images: [],
    gaps: many(1000, () => ({ kind: 'unlisted' as const, what: text, count: 1 })),
  };
  return fleetReport({
    ledger: fleetLedger(state, { since: now.getTime() - 604_800_000, until: now.getTime() }),
    night,
  });
}

const limit = 100_000;

const texts = ['\u001b[31m*', '=1+1,"', '|`\\', '</script><!--', '\u202e\u200b', ' '] as const;

const mailShapes: readonly Shape[] = repeats(
  'config/report/mail-config.ts#readMail',
  { limit: 100_000, pieces: ['a', 'a.', '-', 'a@', '@', 'a@a.', 'smtp://', ':', '[::', '%0d%0a', '\r\n'] },
  (text) =>
    readMail({ to: [text], from: text, server: `smtp://${text}`, user: text, attach: [text] }, {}, (word) => word),
);

export const reportShapes: readonly Shape[] = [
  ...mailShapes,
  ...texts.flatMap((text) => {
    const long = text.repeat(Math.floor(180 / text.length));
    const name = `with names of ${JSON.stringify(text)}`;
    const measured = [
      'report/fleet/fleet-markdown.ts#fleetMarkdown',
      'report/fleet/fleet-csv.ts#fleetCsv',
      'report/html/page.ts#fleetPage',
    ];
    return shape(measured, name, { limit, memory: 900 }, (size) => {
      const report = reportOf(size, long);
      return () => {
        fleetMarkdown(report);
        fleetPage(report, 'report.csv');
        mailText(report);
        mailPage(report);
        for (const _ of fleetCsv(report));
        for (const _ of fleetJson(report));
      };
    });
  }),
];
