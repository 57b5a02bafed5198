import type { Problem } from '../../../host/errors.js';
import { isInProject, type ProjectPlace, readProjectPlace } from '../../../oci/harbor/harbor-path.js';
import { dockerHub, type Reference, readReference } from '../../../oci/reference.js';
import { usualScanAge } from '../../../posture/posture-choices.js';
import type { ReportForm } from '../../../publish/report-form.js';
import { type CommandGroup, commandRow, someWords, verdictExits } from '../command.js';
import { halfOf, type JudgeCommand, ruleOptions, standardInput } from '../judge.js';
import { choiceOption, durationOption, nameOption, textOption } from '../option.js';

/** `harbor scan`: what the scanner of a Harbor says of an image, judged by the policy. */
export interface HarborScanCommand
  extends Pick<JudgeCommand, 'policy' | 'exceptions' | 'image' | 'rego-tool' | 'rego-tool-sha256' | 'now'> {
  readonly reference: Reference;
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds; absent: each scan is a new one. */
  readonly maxAge?: number;
  readonly format: ReportForm;
  readonly output?: string;
}

/** `harbor posture`: what projects of a Harbor enforce. */
export interface HarborPostureCommand {
  readonly places: readonly ProjectPlace[];
  /** Milliseconds. */
  readonly maxScanAge: number;
  readonly failOn: 'gap' | 'none';
  readonly format: 'text' | 'json';
  readonly output?: string;
}

export const harborGroup: CommandGroup = {
  form: 'scan|posture',
  does: 'what a Harbor says: its scan of an image, judged by the policy, and what its projects enforce',
  about: `Try:
  image-gate harbor scan harbor.example.com/acme/api:1.4
  image-gate harbor posture harbor.example.com/acme`,
  missing: { what: 'the action is missing', fix: 'Write harbor scan or harbor posture.' },
};

const account = `The account is that of docker login, or of HARBOR_URL, HARBOR_USERNAME and HARBOR_PASSWORD: a robot account, whose rights docs/harbor.md
lists. Checked against Harbor's published contract, never run against a live Harbor.`;

const oneImage = 'Name one image in a project of a Harbor: image-gate harbor scan harbor.example.com/acme/api:1.4';
const usualTimeout = 10 * 60_000;

export const harborScanRow = commandRow({
  name: 'harbor scan',
  forms: ['IMAGE'],
  does: 'have the scanner of a Harbor scan an image, and judge what it finds by the policy',
  about: `Asks Harbor to scan the image, of an index each platform, waits for the end and judges the report as 'image-gate judge' does. What was not scanned, failed, is too old
or can't be read is exit code 3, never a pass. The scanner is named in each report, and a ledger takes none of it: severities of two scanners do not compare.
${account}

Try:
  image-gate harbor scan harbor.example.com/acme/api:1.4
  image-gate harbor scan harbor.example.com/acme/api@sha256:… --max-age 24h -f sarif -o harbor.sarif`,
  exits: { ...verdictExits, 3: 'Harbor has no report that counts: not scanned, failed, late, or it does not answer' },
  words: someWords({ what: 'there is no image', fix: oneImage }, { count: 1, fix: oneImage }),
  options: {
    timeout: durationOption('How long the scans of all platforms may take together, e.g. 30m. Default is 10m.'),
    'max-age': durationOption(
      'Take the report that is there if it is not older, e.g. 24h, and ask for no scan. Default is a new scan.',
    ),
    ...ruleOptions,
    image: nameOption('Name of the image, for the policy’s rules by image. Default is IMAGE.'),
  },
  problems: ({ raw, positionals: [word] }) => [...halfOf(raw), ...(word === undefined ? [] : imageProblems(word))],
  read: ({ words: [word], values: { timeout, 'max-age': maxAge, output: file, ...values } }): HarborScanCommand => {
    const read = readReference(word);
    if ('problem' in read) throw new Error('defect: a reference that was checked');
    return {
      reference: read.reference,
      timeout: timeout ?? usualTimeout,
      ...(maxAge === undefined ? {} : { maxAge }),
      ...values,
      ...(file === undefined || file === standardInput ? {} : { output: file }),
    };
  },
});

function imageProblems(word: string): readonly Problem[] {
  const read = readReference(word, word);
  if ('problem' in read) return [read.problem];
  const { registry } = read.reference;
  if (registry !== dockerHub && isInProject(read.reference)) return [];
  return [{ where: word, what: 'it is no image in a project of a Harbor', fix: oneImage }];
}

export const harborPostureRow = commandRow({
  name: 'harbor posture',
  forms: ['HOST/PROJECT...'],
  does: 'what projects of a Harbor enforce: signatures, withheld images, scans, immutable tags, the allow-list',
  about: `A line for each control of each project: content trust, prevention of vulnerable images, automatic scans and SBOMs, immutable tags, the scanner, the age of the
oldest report, and the allow-list of CVEs with its one end. What can't be read is a line, and exit code 3.
${account}

Try:
  image-gate harbor posture harbor.example.com/acme
  image-gate harbor posture harbor.example.com/acme harbor.example.com/shop --output harbor-posture.json`,
  exits: {
    0: 'all of it is in force',
    1: 'something is not in force, and --fail-on asks for that',
    3: 'something could not be read',
  },
  words: someWords({
    what: 'there is no project',
    fix: 'Name projects with their host: image-gate harbor posture harbor.example.com/acme',
  }),
  options: {
    'max-scan-age': durationOption('Age from which the oldest report of a project is too old, e.g. 7d. Default is 7d.'),
    'fail-on': choiceOption(
      ['gap', 'none'] as const,
      'gap',
      'gap (exit code 1 where something is not in force) or none. What could not be read is 3 with both. Default is gap.',
    ),
    format: choiceOption(
      ['text', 'json'] as const,
      'text',
      'text (lines) or json (the facts, without a verdict). Default is text.',
    ),
    output: textOption('File for the facts as JSON, for image-gate posture.'),
  },
  problems: ({ positionals }) =>
    positionals.flatMap((word) => {
      const read = readProjectPlace(word, word);
      return 'problem' in read ? [read.problem] : [];
    }),
  read: ({ words, values: { 'max-scan-age': maxScanAge, 'fail-on': failOn, ...values } }): HarborPostureCommand => ({
    places: words.flatMap((word) => {
      const read = readProjectPlace(word, word);
      return 'place' in read ? [read.place] : [];
    }),
    maxScanAge: maxScanAge ?? usualScanAge,
    failOn,
    ...values,
  }),
});
