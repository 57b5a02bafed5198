import type { PolicyCheckCommand, PolicyShowCommand, SecurityBaselineCommand } from '../../../cli/command/policy.js';
import { readPolicy } from '../../../config/rules/branch-policy.js';
import { judgingPolicyIn, writtenPolicyIn } from '../../../config/rules/rule-texts.js';
import { readBaselineFile, requireBaseline } from '../../../config/rules/security-baseline.js';
import { securityBaselineOf } from '../../../policy/edit/security-baseline.js';
import { defaultPolicyFile, policyFor } from '../../../policy/file/policy-file.js';
import { ownerOf } from '../../../policy/response/owners.js';
import { reviewState } from '../../../policy/response/review.js';
import { policyNotes } from '../../../policy/scoped/policy-notes.js';
import { checkedText, effectiveRules, policyText } from '../../../report/terminal/rules/policy-text.js';
import { machineFiles } from '../../../repository/open-repository.js';
import { defaultPolicyPath } from '../../../repository/rule-paths.js';
import { boundedPath } from '../../../text/escape.js';
import { pathOrDefault } from '../../../text/path-or-default.js';
import type { CliPorts } from '../../ports.js';

/** `policy check`. An invalid policy is thrown, with every mistake at its place. */
export async function policyCheckCommand(ports: CliPorts, command: PolicyCheckCommand): Promise<0> {
  const { policy: named, now = ports.clock.now() } = command;
  const path = pathOrDefault(named, defaultPolicyPath);
  const policy = await policyHere(ports, path);
  const source = policy === defaultPolicyFile ? undefined : policy.base.source;
  ports.show(checkedText(source, path.path, policyNotes(policy, now), reviewState(policy.review, now)));
  return 0;
}

/** `policy show`. */
export async function policyShowCommand(ports: CliPorts, command: PolicyShowCommand): Promise<0> {
  const { names, policy: named, format } = command;
  const file = await policyHere(ports, pathOrDefault(named, defaultPolicyPath));
  const policy = policyFor(file, names);
  if (format === 'text') ports.show(policyText(names, policy, file));
  else {
    const { approvals, review } = file;
    const owner = ownerOf(file.owners, names) ?? null;
    const shown = { names, source: policy.source, rules: effectiveRules(policy), approvals, owner, review };
    ports.print([JSON.stringify(shown, undefined, 2), '\n']);
  }
  return 0;
}

/** `policy security-baseline`. What differs is thrown, each value with both places. */
export async function securityBaselineCommand(ports: CliPorts, command: SecurityBaselineCommand): Promise<0> {
  const { check, policy: named } = command;
  const path = pathOrDefault(named, defaultPolicyPath);
  // As it is written: one that differs from the file that it names is what a new file is made from.
  const policy = await policyHere(ports, path, writtenPolicyIn);
  if (check === undefined) {
    ports.print([JSON.stringify(securityBaselineOf(policy), undefined, 2), '\n']);
    return 0;
  }
  const repository = machineFiles(ports.files, ports.workingDirectory);
  requireBaseline(policy, await readBaselineFile(repository, { value: check, key: '--check' }), check);
  ports.show(`${boundedPath(check, 200)} and the policy say the same.`);
  return 0;
}

function policyHere(ports: CliPorts, path: ReturnType<typeof pathOrDefault>, read = judgingPolicyIn) {
  const repository = machineFiles(ports.files, ports.workingDirectory);
  return readPolicy({ built: repository, governing: repository }, path, read);
}
