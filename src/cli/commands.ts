import {
  admissionConftestRow,
  admissionGatekeeperRow,
  admissionGroup,
  admissionKyvernoRow,
} from './command/admission.js';
import type { CommandGroup, CommandRow } from './command/command.js';
import { driftRow } from './command/drift.js';
import { escalateRow } from './command/escalate.js';
import {
  exceptionsAddRow,
  exceptionsAdoptRow,
  exceptionsGroup,
  exceptionsLintRow,
  exceptionsPruneRow,
  exceptionsVexRow,
} from './command/exceptions.js';
import { explainRow } from './command/explain.js';
import { hookGroup, hookInstallRow, hookRunRow, hookUninstallRow } from './command/hook.js';
import { clairRow } from './command/images/clair.js';
import { evidenceExportRow, evidenceGroup } from './command/images/evidence.js';
import { harborGroup, harborPostureRow, harborScanRow } from './command/images/harbor.js';
import { promoteRow } from './command/images/promote.js';
import { judgeRow } from './command/judge.js';
import { ledgerAddRow, ledgerCollectRow, ledgerGroup, ledgerRetireRow, ledgerShowRow } from './command/ledger.js';
import { ledgerVerifyRow } from './command/ledger-verify.js';
import {
  initRow,
  policyCheckRow,
  policyDiffRow,
  policyGroup,
  policyShowRow,
  securityBaselineRow,
} from './command/policy.js';
import { postureRow } from './command/posture.js';
import { registryRow } from './command/registry.js';
import { rehearseRow } from './command/rehearse.js';
import { reportRow } from './command/report.js';
import { baseRow, gateRow, scanRow } from './command/scan.js';
import { verifyRow } from './command/verify.js';

/** Every command, in the order in which help lists them. Its flow is in `flows/commands/command-line.ts`. */
export const commands = [
  gateRow,
  scanRow,
  hookInstallRow,
  hookUninstallRow,
  hookRunRow,
  judgeRow,
  explainRow,
  exceptionsAddRow,
  exceptionsAdoptRow,
  exceptionsLintRow,
  exceptionsPruneRow,
  exceptionsVexRow,
  policyCheckRow,
  policyShowRow,
  policyDiffRow,
  securityBaselineRow,
  initRow,
  baseRow,
  verifyRow,
  rehearseRow,
  promoteRow,
  evidenceExportRow,
  registryRow,
  driftRow,
  clairRow,
  harborScanRow,
  harborPostureRow,
  ledgerAddRow,
  ledgerCollectRow,
  ledgerShowRow,
  ledgerRetireRow,
  ledgerVerifyRow,
  reportRow,
  postureRow,
  escalateRow,
  admissionKyvernoRow,
  admissionGatekeeperRow,
  admissionConftestRow,
] as const;

type Row = (typeof commands)[number];
export type CommandName = Row['name'];
type FirstWord<N> = N extends `${infer W} ${string}` ? W : never;
/** The first words of commands that have two. */
export type GroupName = FirstWord<CommandName>;

/** What is said of the commands that share their first word. */
export const groups: Readonly<Record<GroupName, CommandGroup>> = {
  hook: hookGroup,
  exceptions: exceptionsGroup,
  policy: policyGroup,
  evidence: evidenceGroup,
  harbor: harborGroup,
  ledger: ledgerGroup,
  admission: admissionGroup,
};

/** What a call of each command asks for. */
export type Asked = { readonly [C in Row as C['name']]: ReturnType<C['parse']>['asked'] };
/** The exit codes that each command may give. */
export type ExitCode = { readonly [C in Row as C['name']]: keyof C['exits'] & number };
/** A call of a command. */
export type CommandCall<N extends CommandName = CommandName> = {
  readonly [K in N]: { readonly name: K; readonly asked: Asked[K] };
}[N];

/** First words, with what stands behind each. */
export const topLevel: readonly { readonly word: string; readonly form: string; readonly does: string }[] = [
  ...new Map(commands.map((row) => [firstWord(row.name), row])),
].map(([word, { forms, does }]) => {
  const group = groupOf(word);
  return { word, form: group?.form ?? forms[0], does: group?.does ?? does };
});

/** The commands whose first word this is. */
export function membersOf(word: string): readonly CommandRow[] {
  return commands.filter(({ name }) => firstWord(name) === word);
}

export function groupOf(word: string): CommandGroup | undefined {
  return Object.hasOwn(groups, word) ? groups[word as GroupName] : undefined;
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}
