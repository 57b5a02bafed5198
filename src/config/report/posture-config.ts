import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import { postureFailures, usualPosture } from '../../posture/posture-choices.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { usualFolders } from '../folders.js';
import type { RunContext } from '../gate-config.js';
import * as field from '../inputs/fields.js';
import { entryList, ledgerIn } from '../inputs/shared-inputs.js';
import { runConfig } from '../run-config.js';
import { postureNameProblems } from './posture-names.js';

/** Inputs of report/action.yml for `mode: posture`; its others are those of the report. */
export const postureInputs = {
  ...{ organization: entryList, repository: entryList, image: entryList, harbor: entryList, cluster: entryList },
  ...{ gate: entryList },
  ...{ judged: entryList, exempt: entryList, keys: entryList, identities: entryList, environment: field.anyText },
  ...{ 'run-within': field.duration, 'max-age': field.duration, evidence: entryList },
  ...{ before: field.anyText, level: field.count(5) },
} as const;

const givenSchema = z.object(postureInputs).partial();
type Given = z.output<typeof givenSchema>;

/** What other modes read alike. */
type SharedName =
  | 'ledger'
  | 'ledger-repository'
  | 'night'
  | 'drift'
  | 'folder'
  | 'fail-on'
  | 'trusted-root'
  | 'github-token';
type Shared = { readonly [Name in SharedName]?: string | undefined };

/** One run of `mode: posture`, checked as far as inputs go. @throws ConfigError with everything that is wrong. */
export function postureJob(
  inputs: Given & Shared,
  problems: readonly Problem[],
  own: ReadonlyMap<string, string>,
  context: RunContext,
) {
  const [first, ...others] = [...problems, ...postureNameProblems(inputs, (word) => `input ${word}`)];
  if (first !== undefined) throw new ConfigError([first, ...others]);
  const { night, drift, before, level } = inputs;
  const { keys = [], identities = [], 'trusted-root': trustedRoot } = inputs;
  return {
    ledger: ledgerIn(inputs),
    night: pathOrDefault(night, usualFolders.step.night),
    drift: pathOrDefault(drift, usualFolders.step.drift),
    ...(before === undefined ? {} : { before }),
    ...(level === undefined ? {} : { level }),
    images: inputs.image ?? [],
    organizations: inputs.organization ?? [],
    repositories: inputs.repository ?? [],
    gates: inputs.gate ?? [],
    harbors: inputs.harbor ?? [],
    clusters: inputs.cluster ?? [],
    ...{ judged: inputs.judged ?? [], exempt: inputs.exempt ?? [], evidence: inputs.evidence ?? [] },
    signers: { keys, identities, ...(trustedRoot === undefined ? {} : { trustedRoot }) },
    environment: inputs.environment ?? usualPosture.environment,
    runWithin: inputs['run-within'] ?? usualPosture.runWithin,
    maxAge: inputs['max-age'] ?? usualPosture.maxAge,
    folder: inputs.folder ?? usualFolders.step.posture,
    failOn: postureFailures.find((one) => one === inputs['fail-on']) ?? 'none',
    token: inputs['github-token'] ?? '',
    // No image is judged: this one stands for all.
    gate: runConfig(new Map([...own, ['image', 'registry.invalid/image']]), context),
  };
}
