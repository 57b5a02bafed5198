import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import type { RunContext } from '../gate-config.js';
import * as field from '../inputs/fields.js';
import { repositoryProblems } from '../inputs/repository-name.js';
import { ledgerIn } from '../inputs/shared-inputs.js';
import { runConfig } from '../run-config.js';

/** Inputs of report/action.yml for `mode: escalate`; its others are those of the report. */
export const escalationInputs = {
  'pagerduty-key': field.anyText,
  'pagerduty-url': field.anyText,
  'webhook-url': field.anyText,
  'webhook-secret': field.anyText,
  'issues-repository': field.anyText,
  'dry-run': field.flag,
} as const;

const givenSchema = z.object(escalationInputs).partial();
type Given = z.output<typeof givenSchema>;

/** What of both modes is read alike. */
interface Shared {
  readonly 'publish-findings'?: boolean | undefined;
  readonly 'github-token'?: string | undefined;
  readonly 'mail-from'?: string | undefined;
  readonly 'mail-server'?: string | undefined;
  readonly 'mail-user'?: string | undefined;
  readonly ledger?: string | undefined;
  readonly 'ledger-repository'?: string | undefined;
}

/** One run of `mode: escalate`, checked as far as inputs go. @throws ConfigError with everything that is wrong. */
export function escalationConfig(
  inputs: Given & Shared,
  problems: readonly Problem[],
  own: ReadonlyMap<string, string>,
  context: RunContext,
) {
  const { 'issues-repository': issues } = inputs;
  const [first, ...others] = [...problems, ...repositoryProblems('input issues-repository', issues)];
  if (first !== undefined) throw new ConfigError([first, ...others]);
  return {
    ledger: ledgerIn(inputs) ?? { path: '' },
    ...(issues === undefined ? {} : { issues }),
    given: {
      pagerKey: inputs['pagerduty-key'] ?? '',
      pagerUrl: inputs['pagerduty-url'] ?? '',
      webhookUrl: inputs['webhook-url'] ?? '',
      webhookSecret: inputs['webhook-secret'] ?? '',
      mailFrom: inputs['mail-from'] ?? '',
      mailServer: inputs['mail-server'] ?? '',
      mailUser: inputs['mail-user'] ?? '',
    },
    token: inputs['github-token'] ?? '',
    publishFindings: inputs['publish-findings'] ?? false,
    isDry: inputs['dry-run'] ?? false,
    // No image is judged: this one stands for all.
    gate: runConfig(new Map([...own, ['image', 'registry.invalid/image']]), context),
  };
}
