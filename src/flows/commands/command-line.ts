import { parseCommandLine } from '../../cli/command-line.js';
import type { Asked, CommandCall, CommandName, ExitCode } from '../../cli/commands.js';
import type { HelpTopic } from '../../cli/help.js';
import { inOptionWords, logInOptionWords } from '../../cli/option-words.js';
import type { CliPorts } from '../ports.js';
import { withBegunSave } from './begin-scan.js';

/** The flow of a command; gives one of the exit codes that its row explains, and throws what ends with another. */
type Flow<N extends CommandName> = (ports: CliPorts, asked: Asked[N]) => Promise<ExitCode[N]>;

/** The flow of each command, loaded when it is called. */
const flows: { readonly [N in CommandName]: () => Promise<Flow<N>> } = {
  init: async () => (await import('./rules/init-command.js')).initCommand,
  gate: async () => (await import('./gate-command.js')).gateCommand,
  scan: async () => (ports, asked) =>
    withBegunSave(ports, asked, async (own) => (await import('./scan-images.js')).scanCommand(own, asked)),
  'hook install': async () => (await import('./hook.js')).installCommand,
  'hook uninstall': async () => (await import('./hook.js')).uninstallCommand,
  'hook run': async () => (await import('./hook-run.js')).runHook,
  judge: async () => (await import('./said/judge-command.js')).judgeCommand,
  explain: async () => (await import('./explain-command.js')).explainCommand,
  'exceptions add': async () => (await import('./rules/exceptions-edit-command.js')).addCommand,
  'exceptions adopt': async () => (await import('./rules/exceptions-edit-command.js')).adoptCommand,
  'exceptions lint': async () => (await import('./rules/exceptions-command.js')).lintCommand,
  'exceptions prune': async () => (await import('./rules/exceptions-command.js')).pruneCommand,
  'exceptions vex': async () => (await import('./rules/exceptions-command.js')).vexCommand,
  'policy check': async () => (await import('./rules/policy-command.js')).policyCheckCommand,
  'policy show': async () => (await import('./rules/policy-command.js')).policyShowCommand,
  'policy security-baseline': async () => (await import('./rules/policy-command.js')).securityBaselineCommand,
  'policy diff': async () => (await import('./rules/policy-diff-command.js')).policyDiffCommand,
  base: async () => (await import('../base/base-command.js')).baseCommand,
  verify: async () => (await import('./verify-command.js')).verifyCommand,
  rehearse: async () => (await import('../running/rehearse-command.js')).rehearseCommand,
  promote: async () => (await import('./promote-command.js')).promoteCommand,
  'evidence export': async () => (await import('./evidence-command.js')).exportCommand,
  registry: async () => (await import('./registry-command.js')).registryCommand,
  drift: async () => (await import('../running/drift-command.js')).driftCommand,
  clair: async () => (await import('./said/clair-command.js')).clairCommand,
  'harbor scan': async () => (await import('./said/harbor-command.js')).harborScanCommand,
  'harbor posture': async () => (await import('./said/harbor-command.js')).harborPostureCommand,
  'ledger add': async () => (await import('./ledger-command.js')).ledgerAddCommand,
  'ledger collect': async () => (await import('./ledger-collect-command.js')).ledgerCollectCommand,
  'ledger show': async () => (await import('./ledger-command.js')).ledgerShowCommand,
  'ledger retire': async () => (await import('./ledger-command.js')).ledgerRetireCommand,
  'ledger verify': async () => (await import('../report/verify-report.js')).ledgerVerifyCommand,
  report: async () => (await import('../report/report-command.js')).reportCommand,
  posture: async () => (await import('../posture/posture-command.js')).postureCommand,
  escalate: async () => (await import('../escalation/escalate-command.js')).escalateCommand,
  'admission kyverno': async () => (await import('./admission-command.js')).kyvernoCommand,
  'admission gatekeeper': async () => (await import('./admission-rego-command.js')).gatekeeperCommand,
  'admission conftest': async () => (await import('./admission-rego-command.js')).conftestCommand,
};

/** One call of `image-gate`. Gives the exit code; what is no result of a command is thrown. */
export async function runCommandLine(outside: CliPorts, args: readonly string[]): Promise<number> {
  const ports = { ...outside, log: logInOptionWords(outside.log) };
  try {
    const line = parseCommandLine(args);
    if (line.kind === 'call') return await run(ports, line.call);
    ports.print([line.kind === 'version' ? `image-gate ${ports.version}\n` : await helpOn(ports, line.topic)]);
    return 0;
  } catch (error) {
    throw inOptionWords(error, args);
  }
}

async function run<N extends CommandName>(ports: CliPorts, { name, asked }: CommandCall<N>): Promise<number> {
  const flow = await flows[name]();
  return flow(ports, asked);
}

async function helpOn({ files, actionFile }: CliPorts, topic: HelpTopic | undefined): Promise<string> {
  const { helpText, readActionFile } = await import('../../cli/help.js');
  return helpText(topic, await readActionFile(files, actionFile));
}
