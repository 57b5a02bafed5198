import { type JudgeCommand, judgePaths } from '../../../cli/command/judge.js';
import { keptFor } from '../../../cli/kept-exploitation.js';
import { baselineFile } from '../../../config/inputs/baseline.js';
import type { ImageNames } from '../../../config/inputs/image-names.js';
import { ledgerPast } from '../../../config/ledger-past.js';
import { readRules } from '../../../config/rules/rules.js';
import { unaskedBase } from '../../../config/sources/base-images.js';
import type { RegoTool } from '../../../rego/engine.js';
import { machineFiles } from '../../../repository/open-repository.js';
import { localRules } from '../../../repository/rule-files.js';
import type { ScanResult } from '../../../scan/scan-result.js';
import { type JudgedReport, judgeLoaded, judgeReport } from '../../judge-report.js';
import type { CliPorts } from '../../ports.js';

/** What a command says of the report that it is about. */
type ReportOptions = { readonly report: string } & Pick<
  JudgeCommand,
  'image' | 'baseline' | 'ledger' | 'policy' | 'exceptions' | 'dockerfile' | 'now'
> & { readonly regoTool: RegoTool | 'not-asked' | undefined; readonly cacheDirectory?: string };

/** A report judged by the files of the working folder, for every command that shows one. No network. */
export async function judgeLocally(ports: CliPorts, { report, ...options }: ReportOptions) {
  return judgeOne(ports, options, (by) => judgeReport(ports, report, by));
}

/** The same for what another scanner has said. */
export async function judgeSaid(
  ports: CliPorts,
  said: Parameters<typeof judgeLoaded>[1],
  options: Omit<ReportOptions, 'report'>,
) {
  return judgeOne(ports, options, (by) => judgeLoaded(ports, said, by));
}

async function judgeOne(
  ports: CliPorts,
  { image, baseline, ledger, regoTool, ...options }: Omit<ReportOptions, 'report'>,
  judge: (by: Parameters<typeof judgeReport>[2]) => Promise<JudgedReport>,
) {
  const now = options.now ?? ports.clock.now();
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const paths = judgePaths(options);
  const rules = await readRules(localRules(repository), paths, now);
  const named = image === undefined ? [] : [image];
  const sarif = { version: ports.version };
  const proveBase = async ({ platforms }: ScanResult, names: ImageNames) => unaskedBase(rules, names, platforms);
  const by = {
    repository,
    rules,
    baseline: baselineFile(baseline),
    named,
    sarif,
    proveBase,
    exploitationFor: keptFor(ports, rules, options.cacheDirectory),
    pastOf: (names: ImageNames) => ledgerPast(ports, ledger === undefined ? {} : { ledger: { path: ledger } }, names),
    dockerfile: paths.dockerfile,
    regoTool,
    now,
  };
  return { ...(await judge(by)), rules, repository };
}
