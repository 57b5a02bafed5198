import type { Problem } from '../../host/errors.js';
import { type FailOn, failOnWords } from '../../inventory/night.js';
import { heartbeatProblem } from '../../night/heartbeat.js';
import type { NightSources } from '../../night/read-sources.js';
import { anyWords, commandRow } from './command.js';
import { choiceOption, listOption, textOption } from './option.js';

/** `registry`: all images of a registry, judged with today's advisories. */
export interface RegistryCommand {
  readonly sources: NightSources;
  readonly newest?: number;
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly sign: 'none' | 'key';
  /** Folder of the ledger; `none`: there is none. */
  readonly ledger: string;
  /** Folder of the night. */
  readonly folder: string;
  /** Milliseconds. */
  readonly budget?: number;
  readonly failOn: FailOn;
  readonly heartbeat?: URL;
  readonly format: 'text' | 'json';
  /** What is said of scanning and of the rules, as the action names it. */
  readonly raw: ReadonlyMap<string, string>;
}

/** Inputs of the action that say how images are scanned and by what they are judged. */
const scanInputs = [
  'policy',
  'rego-tool',
  'rego-tool-sha256',
  'exceptions',
  'scanners',
  'trivy-version',
  'trivy-path',
  'trivy-sha256',
  'trivy-mirror',
  'db-repository',
  'java-db-repository',
  'cache-dir',
  'offline',
  'max-db-age',
  'timeout',
] as const;

export const registryRow = commandRow({
  name: 'registry',
  forms: ['[IMAGE|REPOSITORY|PATTERN|REGISTRY/...]'],
  does: 'judge every image of a registry again with the advisories of today',
  about: `Lists images, each digest once, and judges them by the policy and the exceptions of today. An image whose SBOM was shown to stand for it is matched from
that, and no layer is pulled; each 7 days, and with a new Trivy, its layers are scanned again and both are compared. All others are pulled, checked and scanned.
Proofs of images that have come through the gate are renewed with --sign; whatever was not listed, not scanned or not renewed is a line, and the exit code is 3.

A run that was broken off goes on where it was when it is started again.

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
  inputs: scanInputs,
  options: {
    images: listOption('File of images, repositories and patterns, one a line; may be repeated.'),
    running: listOption(
      'File that says what runs: namespace, owner, image and imageID, one container a line (docs/night.md has the command). Pods as JSON are refused: secrets are in them.',
    ),
    listing: listOption(
      'PLACE=FILE: what aws ecr describe-images, gcloud artifacts docker images list or az acr manifest list-metadata printed as JSON. PLACE is the registry, for az with the repository; for gcloud it may be left out.',
    ),
    newest: textOption(
      'Only so many tags of each repository, the newest, and what runs. The others are a line, and lower the coverage.',
    ),
    only: listOption('Only what matches this pattern; may be repeated. The others are a line, and lower the coverage.'),
    except: listOption('Nothing that matches this pattern; may be repeated. It is a line, and lowers the coverage.'),
    sign: choiceOption(
      ['none', 'key'] as const,
      'none',
      'none or key (in IMAGE_GATE_KEY): who renews the proofs of what passes. Default is none: they end when they say so.',
    ),
    ledger: textOption('Folder of the ledger, or none. Default is .image-gate/ledger.'),
    folder: textOption('Folder for the rows and records of the night. Default is .image-gate/night.'),
    budget: textOption(
      'Time after which no further image is begun, e.g. 5h. The others are lines, and the exit code is 3.',
    ),
    'fail-on': choiceOption(
      failOnWords,
      'breach',
      'none, blocked (an image) or breach (a finding past its time, by the ledger). Default is breach.',
    ),
    'heartbeat-url': textOption(
      'https URL that is asked (GET) at the end of a night without exit code 3, so that somebody outside notices when nights stop.',
    ),
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  problems: ({ raw }) => [
    ...numberProblem(raw.get('newest')),
    ...budgetProblem(raw.get('budget')),
    ...urlProblem(raw.get('heartbeat-url')),
    ...ledgerProblem(raw),
  ],
  read: ({ words, values, inputs }): RegistryCommand => {
    const { images, running, listing, newest, budget, 'heartbeat-url': url, 'fail-on': failOn, ...others } = values;
    const { ledger = '.image-gate/ledger', folder = '.image-gate/night' } = others;
    return {
      sources: { names: words, lists: images, running, listings: listing },
      ...(newest === undefined ? {} : { newest: Number(newest) }),
      ...{ only: others.only, except: others.except, sign: others.sign, format: others.format },
      ...{ ledger, folder, failOn, raw: inputs },
      ...(budget === undefined ? {} : { budget: budgetIn(budget) ?? 0 }),
      ...(url === undefined ? {} : { heartbeat: new URL(url) }),
    };
  },
});

function numberProblem(text: string | undefined): readonly Problem[] {
  if (text === undefined || /^[1-9]\d{0,5}$/.test(text)) return [];
  return [
    { where: '--newest', what: `${JSON.stringify(text.slice(0, 50))} is no number of tags`, fix: 'Write 1 or more.' },
  ];
}

const units = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds. */
function budgetIn(text: string): number | undefined {
  const [, amount, unit] = /^([1-9]\d{0,5})([smh])$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * units[unit as keyof typeof units];
}

function budgetProblem(text: string | undefined): readonly Problem[] {
  if (text === undefined || budgetIn(text) !== undefined) return [];
  return [
    {
      where: '--budget',
      what: `${JSON.stringify(text.slice(0, 50))} is no time`,
      fix: 'Write a number and a unit: 90s, 45m or 5h.',
    },
  ];
}

function urlProblem(text: string | undefined): readonly Problem[] {
  const problem = text === undefined ? undefined : heartbeatProblem(text);
  return problem === undefined ? [] : [{ where: '--heartbeat-url', ...problem }];
}

/** Only a ledger knows since when a finding has been there. */
function ledgerProblem(raw: ReadonlyMap<string, string>): readonly Problem[] {
  if (raw.get('ledger') !== 'none' || (raw.get('fail-on') ?? 'breach') !== 'breach') return [];
  const what = 'only a ledger knows which findings are past their time, and there is none';
  return [{ where: '--fail-on', what, fix: 'Write --fail-on blocked or --fail-on none, or keep a ledger.' }];
}
