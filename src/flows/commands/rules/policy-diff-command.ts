import { judgePaths } from '../../../cli/command/judge.js';
import type { PolicyDiffCommand } from '../../../cli/command/policy.js';
import { keptFor } from '../../../cli/kept-exploitation.js';
import { newestOfEach } from '../../../cli/last-report.js';
import { userFolders } from '../../../config/folders.js';
import { baselineFile } from '../../../config/inputs/baseline.js';
import { type Rules, readRules } from '../../../config/rules/rules.js';
import { unaskedBase } from '../../../config/sources/base-images.js';
import { ageText } from '../../../report/exception-text.js';
import { changesVerdict, type JudgedTwice, policyDiffText } from '../../../report/terminal/rules/policy-diff-text.js';
import { localCommit } from '../../../repository/local-commit.js';
import { machineFiles } from '../../../repository/open-repository.js';
import { localRules } from '../../../repository/rule-files.js';
import { judgeReport } from '../../judge-report.js';
import type { CliPorts } from '../../ports.js';

/** `policy diff`: the last reports by the rules of a commit and by those of the working folder. Gives 1 where a verdict differs. */
export async function policyDiffCommand(ports: CliPorts, command: PolicyDiffCommand): Promise<0 | 1> {
  const { from, now = ports.clock.now() } = command;
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const paths = judgePaths(command);
  const { files, commit } = await localCommit(ports, from);
  const [before, after] = [
    await readRules(localRules(files), paths, now),
    await readRules(localRules(repository), paths, now),
  ];
  const images: JudgedTwice[] = [];
  for (const { path, label } of await reportsOf(ports, command, now)) {
    const decide = async (rules: Rules) => (await judgeReport(ports, path, judging(ports, rules, now))).assessment;
    const [old, is] = [await decide(before), await decide(after)];
    images.push({ name: is.name, report: label, before: old.decision, after: is.decision });
  }
  ports.show(policyDiffText(images, `${from} (${commit.slice(0, 12)})`));
  return changesVerdict(images) ? 1 : 0;
}

function judging(ports: CliPorts, rules: Rules, now: Date): Parameters<typeof judgeReport>[2] {
  return {
    repository: machineFiles(ports.files, ports.workingDirectory),
    rules,
    baseline: baselineFile(undefined),
    named: [],
    sarif: { version: ports.version },
    proveBase: async ({ platforms }, names) => unaskedBase(rules, names, platforms),
    exploitationFor: keptFor(ports, rules),
    regoTool: 'not-asked',
    now,
  };
}

const toCompare = {
  none: 'Or name reports with --report FILE, or their folder with --report-dir.',
  many: 'Name reports with --report FILE; it may be repeated.',
};

async function reportsOf(ports: CliPorts, { reports, reportDirectory }: PolicyDiffCommand, now: Date) {
  if (reports.length > 0) return reports.map((path) => ({ path, label: path }));
  const folders = userFolders(ports.environment, ports.machine.os, ports.workingDirectory);
  // Not those of other folders: their images have another policy.
  const kept = await newestOfEach(ports.files, [reportDirectory ?? folders.reportDirectory], toCompare);
  return kept.map(({ path, written }) => ({ path, label: `${path}, ${ageText(written.toISOString(), now)} old` }));
}
