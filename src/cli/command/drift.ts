import type { NamedSigners } from '../../config/demands.js';
import { usualFolders } from '../../config/folders.js';
import { failOnIn, recordPlaceProblems, selectProblems } from '../../config/inputs/drift-config.js';
import type { DriftFailOn } from '../../drift/drift.js';
import type { Problem } from '../../host/errors.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { placeIn, placeOptions, placeProblems, publishOption } from '../ledger-options.js';
import { commandRow, noWords } from './command.js';
import { choiceOption, listOption, switchOption, textOption } from './option.js';
import { policyOption, reportIgnoreFilesOption } from './usual-options.js';
import { signerOptions, signersIn } from './verify.js';

/** `drift`: what runs against what has passed. */
export interface DriftCommand {
  readonly running: {
    readonly pods: readonly string[];
    readonly dockerLists: readonly string[];
    readonly docker: boolean;
  };
  readonly watchers: { readonly falco: readonly string[]; readonly reports: readonly string[] };
  readonly select: { readonly only: readonly string[]; readonly except: readonly string[] };
  /** Without a place there is none. */
  readonly ledger: { readonly place?: NamedLedger; readonly isNamed: boolean };
  /** Folder of the night; absent: the usual one, where there is a night in it. */
  readonly night?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  /** Whose deployment records are read. */
  readonly records?: { readonly organisation: string; readonly cluster: string; readonly environment: string };
  readonly folder: string;
  readonly failOn: DriftFailOn;
  readonly publishFindings: boolean;
  readonly format: 'text' | 'json';
}

export const driftRow = commandRow({
  name: 'drift',
  forms: [''],
  does: 'hold what runs against what has passed: ledger, proofs, tags, inventory, alerts',
  about: `Reads what runs in a cluster or on a machine, and says of each workload what is wrong: never passed, passed and then failed, an alert of the runtime, unsigned, its proof or an
exception has ended, gone from the registry, its tag names another image, not in the inventory, not recorded as deployed with GitHub. Whatever nobody knows is a row, and never as it should be.

Try:
  image-gate drift --running pods.txt
  image-gate drift --docker --fail-on never-passed --fail-on passed-then-failed
  image-gate drift --running pods.txt --falco falco.jsonl --reports reports.json
  image-gate drift --running pods.txt --organization acme --cluster production-1 --environment production`,
  exits: {
    0: 'nothing that runs is of a class that --fail-on asks for, and everybody has answered',
    1: 'by --fail-on: something that runs is of such a class',
    3: 'something could not be read: a registry, the ledger, the night, a list or a file of alerts',
  },
  words: noWords('Name the list of what runs with --running, or the Docker of this machine with --docker.'),
  options: {
    running: listOption(
      'File that says what runs: namespace, owner, image and imageID, one container a line; may be repeated (docs/drift.md has the command). Pods as JSON are refused: secrets are in them.',
    ),
    'docker-list': listOption(
      'File with the containers and images of a Docker; may be repeated (docs/drift.md has the command).',
    ),
    docker: switchOption('Ask the Docker of this machine.'),
    falco: listOption('File with events of Falco, a JSON object a line; may be repeated.'),
    reports: listOption(
      'File with reports of trivy-operator, or policy reports of Kyverno and others, as kubectl get … --output json prints them; may be repeated.',
    ),
    only: listOption('Only images that match this pattern; may be repeated. The others are counted.'),
    except: listOption('No image that matches this pattern; may be repeated. They are counted.'),
    ledger: textOption(
      'Folder or bare Git repository of the ledger, or none. Default is .image-gate/ledger where it is there.',
    ),
    'ledger-repository': placeOptions['ledger-repository'],
    night: textOption(
      'Folder of the newest night, which is the inventory. Default is .image-gate/night where a night is in it.',
    ),
    ...signerOptions,
    policy: policyOption,
    exceptions: reportIgnoreFilesOption,
    organization: textOption(
      'Organization on GitHub whose deployment records are read, with the token in GITHUB_TOKEN. Needs --cluster and --environment.',
    ),
    cluster: textOption('With --organization: the cluster that the list is of, e.g. production-1.'),
    environment: textOption('With --organization: its stage, e.g. production.'),
    folder: textOption('Folder into which drift.json and drift.md are written. Default is .image-gate/drift.'),
    'fail-on': listOption('any, none, or a class such as never-passed; may be repeated. Default is any.'),
    'publish-findings': publishOption,
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...sourceProblems(raw), ...wordProblems(raw), ...recordProblems(raw)],
  read: ({ values: { running, 'docker-list': dockerLists, docker, falco, reports, ...values } }): DriftCommand => {
    const { only, except, ledger, night, policy, exceptions, folder = usualFolders.command.drift, format } = values;
    const failOn = failOnIn(failWords(values['fail-on']), '--fail-on');
    const { organization: organisation, cluster = '', environment = '' } = values;
    return {
      running: { pods: running, dockerLists, docker },
      ...{ watchers: { falco, reports }, select: { only, except }, exceptions, folder, format },
      ledger: {
        ...(ledger === 'none' ? {} : { place: placeIn(values) }),
        isNamed: ledger !== undefined || values['ledger-repository'] !== undefined,
      },
      ...(night === undefined ? {} : { night }),
      ...(policy === undefined ? {} : { policy }),
      signers: signersIn(values),
      ...(organisation === undefined ? {} : { records: { organisation, cluster, environment } }),
      failOn: 'failOn' in failOn ? failOn.failOn : 'any',
      publishFindings: values['publish-findings'],
    };
  },
});

function failWords(given: readonly string[]): readonly string[] {
  return given.length === 0 ? ['any'] : given;
}

function sourceProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  if (['running', 'docker-list', 'docker'].some((name) => raw.has(name))) return [];
  const what = 'it is missing, and nothing else says what runs';
  const fix = 'Name the list that kubectl has written (docs/drift.md has the command), or add --docker.';
  return [{ where: '--running', what, fix }];
}

/** Records are asked for by the name of an organization, and belong to a place. */
function recordProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const [name, cluster = '', environment = ''] = ['organization', 'cluster', 'environment'].map((one) => raw.get(one));
  if (name === undefined)
    return raw.has('cluster') || raw.has('environment') ? [{ where: '--organization', ...noOrganization }] : [];
  const isName = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(name);
  return [
    ...(isName ? [] : [{ where: '--organization', ...noOrganization }]),
    ...recordPlaceProblems({ cluster, environment }, '--'),
  ];
}

const noOrganization = {
  what: 'it does not name an organization on GitHub, whose deployment records are of that cluster',
  fix: 'Write its name, e.g. acme.',
};

function wordProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const list = (name: string) => raw.get(name)?.split('\n') ?? [];
  const failOn = failOnIn(failWords(list('fail-on')), '--fail-on');
  return [
    ...selectProblems({ only: list('only'), except: list('except') }, '--'),
    ...('problem' in failOn ? [failOn.problem] : []),
  ];
}
