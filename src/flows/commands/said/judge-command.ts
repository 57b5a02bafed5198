import { type JudgeCommand, judgePaths, severalProblems, standardInput } from '../../../cli/command/judge.js';
import { stop } from '../../../cli/command/options.js';
import { explainHint } from '../../../cli/explain-hint.js';
import { resultOf } from '../../../cli/image-results.js';
import { regoToolOf } from '../../../config/gate-config.js';
import { requireOutput } from '../../../config/output-path.js';
import { reportPaths } from '../../../config/report-file.js';
import { withFallback } from '../../../config/sources/fallback-file.js';
import { missingOpinion } from '../../../policy/opinion/missing-opinion.js';
import { reportChunks } from '../../../publish/one-report.js';
import { writeChunks } from '../../../publish/report-files.js';
import { renderImageResults } from '../../../report/terminal/scanned-images.js';
import { renderTable } from '../../../report/terminal/table.js';
import type { CliPorts } from '../../ports.js';
import { judgeLocally } from './judge-locally.js';

/** Policy and reports for existing Trivy JSONs: no Docker, no Trivy, no network. All are judged before one is shown. Gives the exit code. */
export async function judgeCommand(given: CliPorts, command: JudgeCommand): Promise<0 | 1> {
  const { format, output, raw } = command;
  const ports = withStandardInput(given);
  if (output !== undefined) await requireOutput(ports.files, output);
  const paths = (await Promise.all(command.reports.map((path) => expanded(ports, path)))).flat();
  const judged: LocalJudgement[] = [];
  for (const path of paths)
    if (!judged.some((one) => one.paths.includes(path)))
      judged.push(await judgeLocally(ports, { ...command, ...regoToolOf(command), report: path }));
  if (judged.length > 1) stop(severalProblems(raw, format));
  if (output === undefined && format === 'table') showTables(ports, command, judged);
  else {
    const chunks = judged.map((one) => chunksOf(command, one));
    if (output === undefined)
      for (const one of chunks) ports.print(await one, format === 'annotations' ? 'commands' : 'text');
    else await writeChunks(ports.files, output, joined(await Promise.all(chunks)));
  }
  for (const { assessment } of judged) {
    const missing = missingOpinion(assessment.decision);
    if (missing !== undefined) throw missing;
  }
  return judged.some(({ assessment }) => assessment.decision.verdict === 'blocked') ? 1 : 0;
}

type LocalJudgement = Awaited<ReturnType<typeof judgeLocally>>;

async function chunksOf(
  command: JudgeCommand,
  { assessment, repository, ...judged }: LocalJudgement,
): Promise<Iterable<string>> {
  const { sarif } = await withFallback({ ...judgePaths(command), sarif: judged.sarif }, () => repository);
  // What is asked for is all that is written: there is no file beside it to name.
  return reportChunks({ ...assessment, isWritten: false }, command.format, { kind: 'not-asked' }, { table: {}, sarif });
}

function* joined(all: readonly Iterable<string>[]): Iterable<string> {
  for (const one of all) yield* one;
}

/** A table each, and a line for all where there are several. */
function showTables({ show, table }: CliPorts, command: JudgeCommand, judged: readonly LocalJudgement[]): void {
  for (const { path, assessment } of judged)
    show(`${renderTable(assessment, { ...table, ...hintOf(command, path) })}${judged.length > 1 ? '\n' : ''}`);
  if (judged.length < 2) return;
  const isShared = (name: string) => judged.filter(({ names }) => names[0] === name).length > 1;
  const results = judged.map(({ names: [name, ...others], path, assessment }) => ({
    names: [isShared(name) ? `${name} (${path})` : name, ...others] as const,
    ...resultOf(assessment),
  }));
  show(renderImageResults(results, table));
}

/** What has gone through a pipe is not there to be explained. The baseline of `judge` is a report, as that of `explain`. */
function hintOf({ raw, baseline }: JudgeCommand, path: string): { readonly explain?: string } {
  if (path === standardInput) return {};
  return { explain: explainHint(raw, [path, ...(baseline === undefined ? [] : ['--baseline', baseline])]) };
}

async function expanded({ files }: CliPorts, path: string): Promise<readonly string[]> {
  return path === standardInput ? [path] : reportPaths(files, path);
}

/** The ports with `-` as a file: what standard input holds. */
function withStandardInput(ports: CliPorts): CliPorts {
  const readBytes: CliPorts['files']['readBytes'] = (path, max) =>
    path === standardInput ? ports.readInput(max) : ports.files.readBytes(path, max);
  return { ...ports, files: { ...ports.files, readBytes } };
}
