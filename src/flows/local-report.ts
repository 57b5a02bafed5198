import { unaskedBase } from '../config/base-images.js';
import { baselineFile } from '../config/baseline.js';
import { type JudgeCommand, judgePaths } from '../config/command/judge-command.js';
import { machineFiles } from '../config/repository.js';
import { readRules } from '../config/rules.js';
import { localRules } from '../config/ruling.js';
import type { ImageNames } from '../config/subject-name.js';
import type { ScanResult } from '../scan/scan-result.js';
import { judgedReport } from './judged-report.js';
import type { CliPorts } from './ports.js';

/** What a command says of the report that it is about. */
type ReportOptions = { readonly report: string } & Pick<
  JudgeCommand,
  'image' | 'baseline' | 'policy' | 'exceptions' | 'dockerfile' | 'now'
>;

/** A report judged by the files at hand, for every command that tells of it. No network. */
export async function judgedHere(ports: CliPorts, { report, image, baseline, ...options }: ReportOptions) {
  const now = options.now ?? ports.clock.now();
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const paths = judgePaths(options);
  const rules = await readRules(localRules(repository), paths, now);
  const named = image === undefined ? [] : [image];
  const sarif = { version: ports.version };
  const { dockerfileNamed = false } = paths;
  const proveBase = async ({ platforms }: ScanResult, names: ImageNames) => unaskedBase(rules, names, platforms);
  const by = { repository, rules, baseline: baselineFile(baseline), named, sarif, proveBase, dockerfileNamed, now };
  return { ...(await judgedReport(ports, report, by)), rules, repository };
}
