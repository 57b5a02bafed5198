import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Judged } from '../../src/policy/decision.js';
import { fixWords } from '../../src/policy/fix/fix.js';
import { judge } from '../../src/policy/judge.js';
import { type Action, actions, defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { parseRecord } from '../../src/record/read-report.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import type { Assessment } from '../../src/report/assessment.js';
import { fixSentence, whereText } from '../../src/report/finding-text.js';
import { recordChunks } from '../../src/report/json/published-json.js';
import { renderComment } from '../../src/report/markdown/comment.js';
import { renderSummary } from '../../src/report/markdown/summary.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { annotations } from '../../src/report/terminal/annotations.js';
import { renderExplanation } from '../../src/report/terminal/explanation.js';
import { renderTable } from '../../src/report/terminal/table.js';
import { type Finding, type FixStatus, type Severity, severities, type Vulnerability } from '../../src/scan/finding.js';
import type { PlaceOf } from '../../src/source/place.js';
import { exception, makeAssessment, misconfiguration, now, secret, vulnerability } from './make-assessment.js';

/** What a surface says of the whole: the verdict, and how many findings of each severity the policy blocks, warns of, logs and excepts. */
interface Said {
  readonly verdict: string;
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

const fallback = { path: 'Dockerfile', line: 1 };

/** Language packages on a line of their own, system packages of the base on its FROM, the rest nowhere. */
const placeOf: PlaceOf = (finding) => {
  if (finding.kind !== 'vulnerability') return { origin: 'unknown' };
  return finding.package.class === 'os'
    ? { origin: 'base', location: { path: 'Dockerfile', line: 1 }, base: 'debian:12' }
    : { origin: 'own', location: { path: 'package-lock.json', line: 1 + finding.package.name.length } };
};

const found = fc.record({
  kind: fc.constantFrom('vulnerability', 'vulnerability', 'vulnerability', 'misconfiguration', 'secret'),
  severity: fc.constantFrom<Severity>(...severities),
  name: fc.constantFrom('lodash', 'minimist', 'rack', 'openssl'),
  version: fc.constantFrom('1.0.0', '4.17.4'),
  type: fc.constantFrom('npm', 'gemspec', 'pip', 'debian'),
  fixed: fc.constantFrom(undefined, '4.17.12', '4.17.21', '5.0.0, 4.17.19', '6.0.0-rc.1', '0.9.0', 'see vendor'),
  status: fc.constantFrom<FixStatus>('affected', 'will_not_fix', 'end_of_life', 'fix_deferred'),
  path: fc.constantFrom(undefined, 'app/node_modules/a/package.json', 'srv/b.gemspec'),
  isExcepted: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
});
type Found = typeof found extends fc.Arbitrary<infer T> ? T : never;

function findingOf({ kind, severity, fixed, status, name, version, type, path }: Found, index: number): Finding {
  const id = `CVE-2026-${1000 + index}`;
  if (kind === 'misconfiguration') return misconfiguration({ id, severity });
  if (kind === 'secret') return secret({ id, severity });
  // As the reader of Trivy's report gives it for packages of the system.
  const system = type === 'debian' ? { target: 'alpine 3.20.3' } : {};
  const at = path === undefined ? system : { ...system, path };
  const { fixedVersion: _, ...rest } = vulnerability({ id, severity, name, version, type, ...at });
  return fixed === undefined ? { ...rest, status } : { ...rest, fixedVersion: fixed };
}

/** A assessment that the policy itself has judged. */
function judgedAssessment(all: readonly Found[]): Assessment {
  const findings = all.map(findingOf);
  const active = findings.flatMap(({ id }, index) => (all[index]?.isExcepted ? [exception({ id })] : []));
  const made = makeAssessment({ findings, placeOf });
  const found = triage(made.scan, defaultPolicy, { active, refused: [] }, now, { placeOf });
  return { ...made, decision: judge(found, defaultPolicy) };
}

const assessments = fc.array(found, { maxLength: 70 }).map(judgedAssessment);

function truth({ decision }: Assessment): Said {
  const count = (of: readonly Judged[], severity: Severity, action?: Action) =>
    of.filter((judged) => judged.finding.severity === severity && (action === undefined || judged.action === action))
      .length;
  const { open, excepted } = decision.triage;
  return {
    verdict: decision.verdict,
    counts: kept((severity) => [
      ...actions.toReversed().map((action) => count(open, severity, action)),
      count(excepted, severity),
    ]),
  };
}

/** Severities of which there is something. */
function kept(of: (severity: Severity) => readonly number[]): Said['counts'] {
  const all = severities.map((severity) => [severity, of(severity)] as const);
  return Object.fromEntries(all.filter(([, counts]) => counts.some((count) => count > 0)));
}

/** Markdown as a reader sees it. */
function plain(markdown: string): string {
  return markdown
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#8203;/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('`', '')
    .replaceAll('\u00a0', ' ');
}

function cellsOf(page: string): readonly (readonly string[])[] {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  return rows.map((line) => line.slice(2, -2).split(' | ').map(plain));
}

function ofPage(page: string): Said {
  const counts = cellsOf(page).flatMap((cells) => {
    const severity = cells[0]?.split(' ')[1] ?? '';
    const isCount = cells.length === 5 && cells.slice(1).every((cell) => /^(?:·|[\d,]+)$/.test(cell));
    return isCount ? [[severity, cells.slice(1).map((cell) => (cell === '·' ? 0 : Number(cell)))] as const] : [];
  });
  return {
    verdict: /^## \S+ (Blocked|Passed)/m.exec(page)?.[1]?.toLowerCase() ?? '',
    counts: Object.fromEntries(counts),
  };
}

/** As whoever reads the file has it. */
function recordOf(assessment: Assessment): ImageRecord {
  return parseRecord(Buffer.from([...recordChunks(assessment)].join('')), 'record');
}

/** The findings of a record, counted anew. */
function ofRecord({ findings }: ImageRecord): Said['counts'] {
  const count = (severity: Severity, action?: Action) =>
    findings.filter(
      (one) => one.severity === severity && (one.exception === undefined ? one.action : undefined) === action,
    ).length;
  return kept((severity) => [...actions.toReversed().map((action) => count(severity, action)), count(severity)]);
}

function everyFinding({ decision: { triage: sorted } }: Assessment): readonly Judged[] {
  return [...sorted.open, ...sorted.excepted];
}

function explain(assessment: Assessment, judged: Judged): string {
  const found = [{ judged, unapplied: [] }] as const;
  return renderExplanation({ assessment, report: 'r.json', found, offers: [], approvers: '', files: {} });
}

/** The cells of each finding's row of the table, by id. */
function tableRows(assessment: Assessment): ReadonlyMap<string, readonly string[]> {
  const lines = renderTable(assessment, { width: 1000, rows: 1000 }).split('\n');
  const head = lines.find((line) => line.startsWith('SEVERITY')) ?? '';
  const starts = [...head.matchAll(/\S+/g)].map(({ index }) => index);
  const rows = lines.filter((line) => /^(?:CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN) +CVE-/.test(line));
  const cells = rows.map((line) => starts.map((start, index) => line.slice(start, starts[index + 1]).trim()));
  return new Map(cells.map((row) => [row[1] ?? '', row]));
}

/** What the policy does about a finding, as a surface's words say it: the word that begins the same. */
function treatmentIn(text: string): string {
  return /\b(?:block|warn|log|except)/.exec(text)?.[0] ?? '';
}

function treatmentOf({ action, exception }: Judged): string {
  return exception === undefined ? action : 'except';
}

/** How many findings of a severity are treated so, as a surface says of each one. */
function counted(said: readonly (readonly [Severity, string])[]): Said['counts'] {
  return kept((severity) =>
    ['block', 'warn', 'log', 'except'].map(
      (treatment) => said.filter(([of, how]) => of === severity && how === treatment).length,
    ),
  );
}

type Rows = ReturnType<typeof cellsOf>;

/** The rows of the plan that take a package of this name to another version: one for each ecosystem. */
function stepsFor(rows: Rows, { package: { name, version, class: kind } }: Vulnerability): Rows {
  if (kind === 'os') return [];
  return rows.filter(([what]) => what?.startsWith(`Upgrade ${name} ${version} → `));
}

/** Whether there may be more steps than the ten that a comment has at most. */
function isCut(rows: Rows): boolean {
  return rows.filter(({ length }) => length === 4).length > 10;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The fix of a vulnerability in the words that all surfaces use. */
function wordsOf({ fix }: Judged): string {
  return fix === undefined ? '' : fixWords(fix);
}

describe('every report says the same', () => {
  it('verdict and counts: table, summary, comment, SARIF, annotations, JSON', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const said = truth(assessment);
        const { verdict } = said;
        expect(ofPage(renderSummary(assessment, { kind: 'not-asked' }))).toEqual(said);
        expect(ofPage(renderComment(assessment, { kind: 'not-asked' }))).toEqual(said);

        const table = renderTable(assessment, { width: 400, rows: 1000 });
        const total = /^Total:? (.*?)(?: \(|$)/m.exec(table)?.[1] ?? '';
        const totals = Object.fromEntries(
          [...total.matchAll(/(\d[\d,]*) ([A-Z]+)/g)].map(([, count, severity]) => [severity, Number(count)]),
        );
        for (const severity of severities)
          expect(totals[severity] ?? 0).toBe((said.counts[severity] ?? []).reduce((sum, count) => sum + count, 0));
        expect(/^(BLOCKED|PASSED) /m.exec(table)?.[1]?.toLowerCase()).toBe(verdict);

        const record = recordOf(assessment);
        const sum = (index: number) =>
          Object.values(said.counts).reduce((all, counts) => all + (counts[index] ?? 0), 0);
        expect(record.verdict).toBe(verdict);
        expect(ofRecord(record)).toEqual(said.counts);
        expect(
          kept((severity) => [
            record.counts[severity].block,
            record.counts[severity].warn,
            record.counts[severity].log,
            record.counts[severity].excepted,
          ]),
        ).toEqual(said.counts);

        const [run] = sarif(assessment, { fallback }).runs;
        const level = (name: string) => run?.results?.filter((result) => result.level === name).length;
        expect(['error', 'warning', 'note'].map(level)).toEqual([sum(0), sum(1), sum(2)]);
        expect(run?.properties).toMatchObject({ verdict, findings: sum(0) + sum(1) + sum(2), omitted: 0 });

        const weights = annotations(assessment, { fallback }).map(({ level: of, title }) => {
          const rest = /^([\d,]+) more finding/.exec(title)?.[1];
          const more = / and ([\d,]+) more: /.exec(title)?.[1] ?? '0';
          return [of, rest === undefined ? 1 + Number(more) : Number(rest)] as const;
        });
        const annotated = (of: string) => weights.reduce((all, [name, weight]) => all + (name === of ? weight : 0), 0);
        expect([annotated('error'), annotated('warning')]).toEqual([sum(0), sum(1)]);
      }),
      { numRuns: 40 },
    );
  });

  it('verdict and counts, finding by finding: table, explain, annotations', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const { verdict, counts } = truth(assessment);
        const rows = tableRows(assessment);
        const all = everyFinding(assessment);
        const inTable = all.map(({ finding }): readonly [Severity, string] => {
          const [severity, , , , , policy = ''] = rows.get(finding.id) ?? [];
          expect(severity).toBe(finding.severity);
          return [finding.severity, treatmentIn(policy)];
        });
        expect(rows.size).toBe(all.length);
        expect(counted(inTable)).toEqual(counts);
        const explained = all.map((judged): readonly [Severity, string] => {
          const text = explain(assessment, judged);
          expect(text).toMatch(new RegExp(`^ *${judged.finding.severity} `, 'm'));
          return [judged.finding.severity, treatmentIn(text.split('\n')[0]?.split(': ').at(-1) ?? '')];
        });
        expect(counted(explained)).toEqual(counts);
        const isError = annotations(assessment, { fallback }).some(({ level }) => level === 'error');
        expect(isError ? 'blocked' : 'passed').toBe(verdict);
        expect(explained.some(([, how]) => how === 'block') ? 'blocked' : 'passed').toBe(verdict);
      }),
      { numRuns: 40 },
    );
  });

  it('the treatment of each finding and its place in the image: table, summary, comment, SARIF, annotations, JSON, explain', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const rows = tableRows(assessment);
        const pages = [renderSummary, renderComment].map((render) =>
          cellsOf(render(assessment, { kind: 'not-asked' })),
        );
        const record = recordOf(assessment);
        const [run] = sarif(assessment, { fallback }).runs;
        const noted = annotations(assessment, { fallback });
        for (const judged of everyFinding(assessment).slice(0, 25)) {
          const { finding } = judged;
          const where = whereText(assessment, finding);
          const text = explain(assessment, judged);
          expect(rows.get(finding.id)?.at(-1)).toBe(where);
          expect(text).toMatch(new RegExp(`^ *Where +${escaped(where)}$`, 'm'));
          for (const page of pages) {
            const row = page.find((cells) => cells.length === 5 && cells[1]?.includes(finding.id));
            if (row !== undefined && judged.exception === undefined) expect(row[4]).toBe(where);
          }
          const kept = record.findings.find(({ id }) => id === finding.id);
          expect(kept).toMatchObject({ where, severity: finding.severity, action: judged.action });
          expect(kept?.exception !== undefined).toBe(treatmentOf(judged) === 'except');
          const result = run?.results?.find(({ message }) => message.text?.includes(finding.id));
          const level = { block: 'error', warn: 'warning', log: 'note', except: undefined }[treatmentOf(judged)];
          expect(result?.level).toBe(level);
          if (result !== undefined) expect(result.message.text).toContain(`Found in ${where}`);
          const note = noted.find(({ title }) => title.includes(`${finding.id}:`));
          if (note === undefined) continue;
          expect(note.level).toBe(level);
          expect(note.message).toContain(`Found in ${where}`);
          if (finding.kind === 'vulnerability') expect(note.message).toContain(fixSentence(judged, assessment));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('what is cut is counted: shown and left out are all that there are', () => {
    fc.assert(
      fc.property(assessments, fc.integer({ min: 1, max: 60 }), (assessment, rows) => {
        const table = renderTable(assessment, { width: 400, rows });
        const shown = table
          .split('\n')
          .filter((line) => /^(?:CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN) +CVE-/.test(line)).length;
        const left = Number(/^… and ([\d,]+) more findings?/m.exec(table)?.[1] ?? 0);
        expect(shown + left).toBe(everyFinding(assessment).length);
      }),
      { numRuns: 40 },
    );
  });

  it('the fix of each finding: table, summary, comment, JSON, annotations, SARIF, explain', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const table = renderTable(assessment, { width: 1000, rows: 1000 }).split('\n');
        const pages = [renderSummary, renderComment].map((render) =>
          cellsOf(render(assessment, { kind: 'not-asked' })),
        );
        const record = recordOf(assessment);
        const [run] = sarif(assessment, { fallback }).runs;
        for (const judged of everyFinding(assessment).slice(0, 25)) {
          const { finding } = judged;
          if (finding.kind !== 'vulnerability') continue;
          const words = wordsOf(judged);
          const kept = record.findings.find(({ id }) => id === finding.id);
          expect(kept?.kind === 'vulnerability' && kept.fix && fixWords(kept.fix)).toBe(words);
          const { name, version } = finding.package;
          const line = table.find((text) => text.split(/ {2,}/)[1] === finding.id);
          expect(line?.split(/ {2,}/)[4]).toBe(words);
          for (const rows of pages) {
            const row = rows.find(([, id]) => id?.includes(finding.id));
            if (row !== undefined && row.length === 5 && judged.exception === undefined)
              expect(row[3]?.replace(/ (?:decide )?by \d{4}-\d\d-\d\d$/, '')).toBe(words);
            const steps = judged.exception === undefined ? stepsFor(rows, finding).map(([what]) => what) : [];
            if (steps.length > 0 && judged.action === 'block' && judged.fix?.kind === 'upgrade' && !isCut(rows))
              expect(steps).toContainEqual(expect.stringContaining(`${name} ${version} → ${judged.fix.to} or later`));
          }
          expect(explain(assessment, judged)).toContain(
            `${name} ${version} (${finding.package.type}), ${judged.fix?.kind === 'upgrade' ? 'upgrade to ' : ''}${words}\n`,
          );
          if (judged.exception !== undefined) continue;
          const message =
            run?.results?.find(({ message: { text = '' } }) => text.includes(finding.id))?.message.text ?? '';
          const sentence =
            judged.fix?.kind === 'upgrade'
              ? `to ${words}.`
              : judged.fix?.kind === 'unclear'
                ? judged.fix.says
                : `${version}: ${words}.`;
          expect(message).toContain(sentence);
          expect(kept?.action).toBe(judged.action);
          expect(kept?.kind === 'vulnerability' && kept.fix).toEqual(judged.fix);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the same fix for all open findings of a package, which is none that one of them calls too old', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const byPackage = Map.groupBy(
          assessment.decision.triage.open.filter(({ fix }) => fix !== undefined && fix.kind !== 'none'),
          ({ finding }) => JSON.stringify(finding.kind === 'vulnerability' ? { ...finding.package } : ''),
        );
        for (const members of byPackage.values()) expect(new Set(members.map(wordsOf)).size).toBe(1);
      }),
    );
  });

  it('the place of each finding: summary, comment, SARIF, annotations, explain', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const [run] = sarif(assessment, { fallback }).runs;
        const noted = annotations(assessment, { fallback });
        const pages = [renderSummary, renderComment].map((render) =>
          cellsOf(render(assessment, { kind: 'not-asked' })),
        );
        const blocking = assessment.decision.triage.open.filter(({ action }) => action === 'block');
        for (const { finding, fix } of blocking)
          for (const rows of pages) {
            const { location } = placeOf(finding);
            if (finding.kind !== 'vulnerability' || fix?.kind !== 'upgrade' || location === undefined) continue;
            const steps = stepsFor(rows, finding);
            if (finding.package.class === 'language' && !isCut(rows)) expect(steps).not.toEqual([]);
            for (const [, where] of steps) expect(where).toContain(`${location.path} line ${location.line}`);
          }
        for (const judged of assessment.decision.triage.open.slice(0, 25)) {
          const { location } = placeOf(judged.finding);
          const result = run?.results?.find(({ message: { text = '' } }) => text.includes(judged.finding.id));
          const place = result?.locations?.[0]?.physicalLocation;
          const { path, line } = location ?? fallback;
          const recorded = recordOf(assessment).findings.find(({ id }) => id === judged.finding.id);
          expect(recorded?.place).toEqual(location);
          expect([place?.artifactLocation?.uri, place?.region?.startLine]).toEqual([path, line]);
          expect(result?.message.text?.includes('this place is a default')).toBe(location === undefined);
          const annotation = noted.find(({ title }) => title.includes(judged.finding.id));
          if (annotation !== undefined) expect([annotation.file, annotation.line]).toEqual([path, line]);
          if (location !== undefined)
            expect(explain(assessment, judged)).toContain(`${location.path}:${location.line}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the place of each finding is looked up once, whatever reports are made', () => {
    const findings = [vulnerability(), vulnerability({ name: 'rack', type: 'gemspec' }), secret()];
    const asked: Finding[] = [];
    const counting: PlaceOf = (finding) => {
      asked.push(finding);
      return placeOf(finding);
    };
    const { scan, ...made } = makeAssessment({ findings });
    const found = triage(scan, defaultPolicy, { active: [exception({ id: 'nothing' })], refused: [] }, now, {
      placeOf: counting,
    });
    const assessment = { ...made, scan, decision: judge(found, defaultPolicy) };
    for (const render of [renderSummary, renderComment]) render(assessment, { kind: 'not-asked' });
    sarif(assessment, { fallback });
    annotations(assessment, { fallback });
    recordOf(assessment);
    for (const judged of found.open) explain(assessment, judged);
    expect(asked).toEqual(found.open.map(({ finding }) => finding));
  });
});
