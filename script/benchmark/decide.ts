import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bigReport } from './big-report.js';
import { printCommands, ratioRow } from './figures.js';
import { type Contestant, interleaved, kept, work } from './measure.js';

const findings = 10_000;
const report = join(kept, `report-${findings}-in-${findings}.json`);
/** As many as the lists have in 2026. */
const [listed, scored] = [1_500, 300_000];
const statements = 1_000;
/** Of the same verdict without them. */
const goal = 1.2;

/** As `bigReport` numbers its findings. */
const cve = (i: number) => `CVE-${2005 + (i % 20)}-${10_000 + Math.floor(i / 20)}`;

/** A folder with a policy of its own. */
function prepared(name: string, policy: string): string {
  const folder = join(work, name);
  mkdirSync(join(folder, '.github'), { recursive: true });
  writeFileSync(join(folder, '.github/image-gate.yml'), policy);
  return folder;
}

/** Half of what is known is about findings of the report. */
function writeFacts(folder: string, cache: string, now: Date): void {
  mkdirSync(join(cache, 'image-gate/exploitation'), { recursive: true });
  const day = now.toISOString();
  const entry = (i: number) => ({ cveID: cve(i * 13), dateAdded: '2026-01-02', dueDate: '2026-01-23' });
  const vulnerabilities = Array.from({ length: listed }, (_, i) => entry(i));
  const kev = { dateReleased: day, count: listed, vulnerabilities };
  writeFileSync(join(cache, 'image-gate/exploitation/kev.json'), JSON.stringify(kev));
  const rows = Array.from({ length: scored }, (_, i) => `${cve(i)},${((i % 999) + 1) / 1000},0.5`).sort();
  const csv = `#model_version:v2025.03.14,score_date:${day}\ncve,epss,percentile\n${rows.join('\n')}\n`;
  writeFileSync(join(cache, 'image-gate/exploitation/epss.csv.gz'), gzipSync(csv));
  const document = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://acme.example/vex/1',
    author: 'Acme Security',
    timestamp: new Date(now.getTime() - 86_400_000).toISOString(),
    version: 1,
    statements: Array.from({ length: statements }, (_, i) => ({
      vulnerability: { name: cve(i * 5) },
      products: [{ '@id': `pkg:npm/library-${i * 5}` }],
      status: i % 3 === 0 ? 'affected' : 'not_affected',
      ...(i % 3 === 0 ? {} : { justification: 'vulnerable_code_not_present' }),
    })),
  };
  writeFileSync(join(folder, 'vex.json'), JSON.stringify(document, undefined, 2));
}

const judging = (name: string, cwd: string, cache: string): Contestant => ({
  name,
  commands: [
    {
      args: [
        process.execPath,
        join(process.cwd(), 'dist/cli.js'),
        'judge',
        report,
        '--format',
        'sarif',
        '--output',
        'judged.sarif',
      ],
      env: { XDG_CACHE_HOME: cache, CI: '' },
      cwd,
      code: 1,
    },
  ],
});

/** What it costs to know what is exploited, and what suppliers say. */
export async function decideRow(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  if (!wanted.has('decide')) return;
  bigReport(report, { findings, packages: findings });
  const usual = 'severity: { high: block }\n';
  const known = `exploited: block\nepss: { block: 0.9 }\nseverity: { high: { action: block, when: { epss: 0.1 } } }\nvex: { files: [vex.json] }\n`;
  const [plain, knowing, cache] = [prepared('plain', usual), prepared('knowing', known), join(work, 'decide-cache')];
  writeFacts(knowing, cache, new Date());
  console.log(
    `# ${findings} findings; KEV with ${listed} entries, EPSS with ${scored} scores, ${statements} VEX statements, about findings of the report\n`,
  );
  const contestants = [judging('with KEV, EPSS and VEX', knowing, cache), judging('without', plain, cache)] as const;
  printCommands(contestants);
  const results = await interleaved(pairs, contestants);
  ratioRow(
    '10,000 findings judged with KEV, EPSS and 1,000 VEX statements, against without',
    results,
    ...contestants,
    goal,
  );
}
