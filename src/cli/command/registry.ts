import { usualFolders } from '../../config/folders.js';
import type { Problem } from '../../host/errors.js';
import { type FailOn, failOnWords } from '../../inventory/night.js';
import { idleProblems, maxNewest, maxShards, type NightPart, nightModes, nightPart } from '../../inventory/plan.js';
import { usualStaleAfter } from '../../inventory/stale.js';
import { heartbeatProblems } from '../../night/heartbeat.js';
import type { NightSources } from '../../night/listing/read-sources.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { choiceFix } from '../../text/nearest.js';
import { placeIn, placeOptions, placeProblems, publishOption } from '../ledger-options.js';
import { anyWords, commandRow } from './command.js';
import { choiceOption, countOption, durationOption, listOption, switchOption, textOption } from './option.js';
import { scanInputs } from './scan.js';

/** `registry`: all images of a registry, judged with today's advisories. */
export interface RegistryCommand {
  readonly sources: NightSources;
  readonly newest?: number;
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly sign: 'none' | 'key';
  readonly attestVex: boolean;
  /** Absent: there is none. */
  readonly ledger?: NamedLedger;
  readonly publishFindings: boolean;
  /** Folder of the night. */
  readonly folder: string;
  /** Milliseconds. */
  readonly budget?: number;
  /** Milliseconds. */
  readonly staleAfter: number;
  readonly failOn: FailOn;
  /** What this call does of a night that several share. */
  readonly part: NightPart;
  readonly heartbeat?: URL;
  readonly format: 'text' | 'json';
  /** What is said of scanning and of the rules, as the action names it. */
  readonly raw: ReadonlyMap<string, string>;
}

/** How Clair is asked for a second opinion of each image. */
const clairInputs = ['clair-url', 'clair-issuer', 'clair-timeout', 'clair-registry-access'] as const;

export const registryRow = commandRow({
  name: 'registry',
  forms: ['[IMAGE|REPOSITORY|PATTERN|REGISTRY/...]', '--mode merge FOLDER...'],
  does: 'judge every image of a registry again with the advisories of today',
  about: `Lists images, each digest once, and judges them by the policy and the exceptions of today. An image whose SBOM was shown to stand for it is matched from
that, and no layer is pulled; each 7 days, and with a new Trivy, its layers are scanned again and both are compared. All others are pulled, checked and scanned.
Proofs of images that have come through the gate are renewed with --sign; whatever was not listed, not scanned or not renewed is a line, and the exit code is 3.

A run that was broken off goes on where it was when it is started again. Several machines share a night: one plans, each scans its shard, and one merges their folders.

Try:
  image-gate registry registry.example.com/
  image-gate registry ghcr.io/acme/api 'ghcr.io/acme/web:1.*' --sign key
  image-gate registry --images production.txt --running pods.txt`,
  exits: {
    0: 'all images were listed, judged and renewed, and --fail-on asks for no more',
    1: 'by --fail-on: a finding is past its time, or an image is blocked',
    3: 'something could not be listed, scanned or renewed, or a tool failed',
  },
  words: anyWords,
  inputs: ['policy', 'exceptions', ...scanInputs, ...clairInputs],
  options: {
    images: listOption('File of images, repositories and patterns, one a line; may be repeated.'),
    running: listOption(
      'File that says what runs: namespace, owner, image and imageID, one container a line (docs/night.md has the command). Pods as JSON are refused: secrets are in them.',
    ),
    listing: listOption(
      'PLACE=FILE: what aws ecr describe-images, gcloud artifacts docker images list or az acr manifest list-metadata printed as JSON. PLACE is the registry, for az with the repository; for gcloud it may be left out.',
    ),
    newest: countOption(
      maxNewest,
      'Only so many tags of each repository, the newest, and what runs. The others are a line, and lower the coverage.',
    ),
    only: listOption('Only what matches this pattern; may be repeated. The others are a line, and lower the coverage.'),
    except: listOption('Nothing that matches this pattern; may be repeated. It is a line, and lowers the coverage.'),
    sign: choiceOption(
      ['none', 'key'] as const,
      'none',
      'none or key (in IMAGE_GATE_KEY): who renews the proofs of what passes. Default is none: they end when they say so.',
    ),
    'attest-vex': switchOption(
      'Renew the exceptions of proven images as OpenVEX, too; what is attached and excepts nothing any more is withdrawn.',
    ),
    ledger: textOption('Folder or bare Git repository of the ledger, or none. Default is .image-gate/ledger.'),
    'ledger-repository': placeOptions['ledger-repository'],
    'publish-findings': publishOption,
    folder: textOption('Folder for the rows and records of the night. Default is .image-gate/night.'),
    budget: durationOption(
      'Time after which no further image is begun, e.g. 5h. The others are lines, and the exit code is 3.',
    ),
    'stale-after': durationOption(
      'Age from which an image that nobody has built again is reported as stale, as is one of unknown age, e.g. 90d. Default is 90d. The exit code stays as it is.',
    ),
    'fail-on': textOption(
      'none, blocked (an image) or breach (a finding past its time, by the ledger). Default is breach with a ledger, else blocked.',
    ),
    mode: choiceOption(
      nightModes,
      'scan',
      'scan, plan (share the images out among --shards machines) or merge (the folders of the shards and of the plan). Default is scan.',
    ),
    shards: countOption(maxShards, 'With --mode plan: among how many machines.'),
    shard: countOption(
      maxShards,
      'The number of this machine: only its images of --plan are judged, and no ledger is written.',
    ),
    plan: textOption('Folder of the plan.'),
    'heartbeat-url': textOption(
      'https URL that is asked (GET) at the end of a night without exit code 3, so that somebody outside notices when nights stop.',
    ),
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  problems: ({ raw, positionals }) => [
    ...modeProblems(raw),
    ...idleOptions(raw, positionals),
    ...(raw.get('mode') === 'merge' && positionals.length === 0 ? [noFolders] : []),
    ...heartbeatProblems(raw.get('heartbeat-url'), '--heartbeat-url'),
    ...ledgerProblem(raw),
    ...placeProblems(raw),
  ],
  read: ({ words, values, inputs }): RegistryCommand => {
    const { images, running, listing, newest, budget, 'heartbeat-url': url, ...others } = values;
    const { folder = usualFolders.command.night } = others;
    const ledger = others.ledger === 'none' ? {} : { ledger: placeIn(others) };
    return {
      sources: { names: words, lists: images, running, listings: listing },
      ...(newest === undefined ? {} : { newest }),
      ...{ only: others.only, except: others.except, sign: others.sign, format: others.format },
      attestVex: others['attest-vex'],
      ...{ ...ledger, folder, raw: inputs, publishFindings: others['publish-findings'] },
      failOn: failOnIn(others['fail-on'], others.ledger),
      part: nightPart(others),
      ...(budget === undefined ? {} : { budget }),
      staleAfter: others['stale-after'] ?? usualStaleAfter,
      ...(url === undefined ? {} : { heartbeat: new URL(url) }),
    };
  },
});

const noFolders: Problem = {
  where: '--mode merge',
  what: 'there is no folder to merge',
  fix: 'Name the folders of the plan and of the shards: image-gate registry --mode merge handed',
};

/** Only a ledger knows since when a finding has been there. */
function failOnIn(text: string | undefined, ledger: string | undefined): FailOn {
  return failOnWords.find((word) => word === text) ?? (ledger === 'none' ? 'blocked' : 'breach');
}

/** Names of inputs that the command line has under others. */
const inputOf: Readonly<Record<string, string>> = { images: 'lists', listing: 'listings' };

function idleOptions(raw: ReadonlyMap<string, string>, positionals: readonly string[]): readonly Problem[] {
  const [mode = 'scan', shard] = [nightModes.find((one) => one === raw.get('mode')), raw.has('shard') ? 1 : undefined];
  const given = [...raw].flatMap(([name, value]): [string, string][] =>
    name === 'sign' && value === 'none' ? [] : [[inputOf[name] ?? name, `--${name}`]],
  );
  const [word] = positionals;
  const named = word === undefined ? [] : [['images', word] as const];
  return idleProblems(nightPart({ mode, shard, plan: raw.get('plan') }), new Map([...given, ...named]));
}

function modeProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const failOn = raw.get('fail-on');
  const isKnown = failOn === undefined || failOnWords.some((word) => word === failOn);
  const isHalf = raw.has('shard') !== raw.has('plan');
  return [
    ...(isKnown ? [] : [{ where: '--fail-on', what: 'there is no such word', fix: choiceFix([failOn], failOnWords) }]),
    ...(isHalf ? [{ where: '--shard', what: 'it and --plan belong together', fix: 'Give both, or neither.' }] : []),
    ...(raw.get('mode') === 'plan' && !raw.has('shards')
      ? [{ where: '--shards', what: 'it is missing', fix: 'Write among how many machines the images are shared out.' }]
      : []),
  ];
}

/** Only a ledger knows since when a finding has been there. */
function ledgerProblem(raw: ReadonlyMap<string, string>): readonly Problem[] {
  if (raw.get('ledger') !== 'none' || raw.get('fail-on') !== 'breach') return [];
  const what = 'only a ledger knows which findings are past their time, and there is none';
  return [{ where: '--fail-on', what, fix: 'Write --fail-on blocked or --fail-on none, or keep a ledger.' }];
}
