import type { NamedSigners } from '../../config/demands.js';
import { usualFolders } from '../../config/folders.js';
import { postureNameProblems } from '../../config/report/posture-names.js';
import type { Problem } from '../../host/errors.js';
import { type PostureChoice, postureFailures, usualPosture } from '../../posture/posture-choices.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { placeIn, placeOptions, placeProblems } from '../ledger-options.js';
import { commandRow, noWords } from './command.js';
import { choiceOption, countOption, durationOption, listOption, textOption } from './option.js';
import { policyOption } from './usual-options.js';
import { signerOptions, signersIn } from './verify.js';

/** `posture`: how far the whole has come, from everything that is named. */
export interface PostureCommand extends PostureChoice {
  readonly ledger: NamedLedger;
  readonly isLedgerNamed: boolean;
  readonly night?: string;
  readonly drift?: string;
  readonly signers: NamedSigners;
  readonly policy?: string;
  readonly format: 'table' | 'markdown' | 'json';
}

export const postureRow = commandRow({
  name: 'posture',
  forms: [''],
  does: 'how far registry, repositories and cluster have come, from level 0 to 5, and what is missing for the next',
  about: `Looks at what is named: the ledger and the newest night, the registry (whether somebody without an account may push: nothing is begun, and nothing is left), the
repositories on GitHub that hold a Dockerfile, internal ones too, the policies of the cluster, and what was found of what runs. Says of each criterion what was asked and answered, which level
is reached and what is missing for the next one, what got worse since the last time, and what was seen for the controls that auditors ask for. What nobody has looked at, and
what the token may not see, is "not known", and never counts.

GITHUB_TOKEN reads repositories. Everything is written to posture.json and posture.md in the folder.

Try:
  image-gate posture --organization acme
  image-gate posture --repository acme/app --cluster policies.json --fail-on level --level 4`,
  exits: {
    0: 'it is written, and --fail-on asks for no more',
    1: 'by --fail-on: the level is not reached, or something is not as it should be',
    2: 'wrong usage, or a file that is none of image-gate',
    3: 'something that was asked gave no answer, or by --fail-on: nobody knows it',
  },
  words: noWords('Name what is to be looked at by options: --organization, --repository, --image.'),
  options: {
    ...placeOptions,
    night: textOption('Folder of the newest night. Default is .image-gate/night where a night is in it.'),
    drift: textOption(
      'Folder of what runs, or its drift.json (image-gate drift). Default is .image-gate/drift where it is there.',
    ),
    image: listOption(
      'Repository of a registry, e.g. ghcr.io/acme/app, that is asked whether anybody may push; may be repeated. Default is those of the night.',
    ),
    organization: listOption('Organization on GitHub whose repositories are looked at; may be repeated.'),
    repository: listOption('Repository on GitHub, owner/name, that is looked at; may be repeated.'),
    gate: listOption(
      'Copy of the action that is the gate, too: owner/name, or ./path of one in the repositories themselves; may be repeated.',
    ),
    harbor: listOption(
      'File that image-gate harbor posture --output has written: what projects of a Harbor enforce; may be repeated.',
    ),
    environment: textOption('Name of the environment that deploys to production. Default is production.'),
    'run-within': durationOption(
      'Time within which a repository to which somebody commits has run the gate. Default is 30d.',
    ),
    cluster: listOption(
      'File of policies of the cluster, or of Kyverno’s configuration, as kubectl get prints them as JSON (docs/posture.md); may be repeated.',
    ),
    judged: listOption(
      "Pattern that image-gate admission kyverno was called with, e.g. 'ghcr.io/acme/**'; may be repeated. Default is every image.",
    ),
    exempt: listOption("Its --exempt, e.g. 'registry.k8s.io/**'; may be repeated."),
    ...signerOptions,
    evidence: listOption('File or folder that is kept for auditors, e.g. of evidence export; may be repeated.'),
    'max-age': durationOption('Age at which night, drift and cluster say nothing of today any more. Default is 48h.'),
    policy: policyOption,
    before: textOption('posture.json that this one is compared with. Default is the one in the folder.'),
    folder: textOption('Folder for posture.json and posture.md. Default is .image-gate/posture.'),
    format: choiceOption(['table', 'markdown', 'json'] as const, 'table', 'table, markdown or json. Default is table.'),
    level: countOption(5, 'Level that is aimed for. Default is policy.maturity.'),
    'fail-on': choiceOption(
      postureFailures,
      'none',
      'none, level (the level that is aimed for is not reached) or rows (anything is not as it should be). Default is none.',
    ),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...nameProblems(raw)],
  read: ({ values, raw }): PostureCommand => ({
    ...named(values),
    ledger: placeIn(values),
    isLedgerNamed: raw.has('ledger') || raw.has('ledger-repository'),
    images: values.image,
    organizations: values.organization,
    repositories: values.repository,
    gates: values.gate,
    harbors: values.harbor,
    clusters: values.cluster,
    judged: values.judged,
    exempt: values.exempt,
    signers: signersIn(values),
    evidence: values.evidence,
    environment: values.environment ?? usualPosture.environment,
    runWithin: values['run-within'] ?? usualPosture.runWithin,
    maxAge: values['max-age'] ?? usualPosture.maxAge,
    folder: values.folder ?? usualFolders.command.posture,
    format: values.format,
    failOn: values['fail-on'],
  }),
});

/** Those that are absent where nobody names them. */
function named({
  night,
  drift,
  policy,
  before,
  level,
}: Partial<Record<'night' | 'drift' | 'policy' | 'before', string>> & { readonly level?: number }) {
  return {
    ...(night === undefined ? {} : { night }),
    ...(drift === undefined ? {} : { drift }),
    ...(policy === undefined ? {} : { policy }),
    ...(before === undefined ? {} : { before }),
    ...(level === undefined ? {} : { level }),
  };
}

function nameProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const lines = (name: string) => raw.get(name)?.split('\n') ?? [];
  const names = {
    ...{ organization: lines('organization'), repository: lines('repository'), image: lines('image') },
    gate: lines('gate'),
  };
  return postureNameProblems(names, (word) => `--${word}`);
}
