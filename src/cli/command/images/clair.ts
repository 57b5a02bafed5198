import { type Reference, readReference } from '../../../oci/reference.js';
import type { ReportForm } from '../../../publish/report-form.js';
import { commandRow, someWords, verdictExits } from '../command.js';
import { halfOf, type JudgeCommand, ruleOptions, standardInput } from '../judge.js';
import { nameOption } from '../option.js';
import { clairOptions } from '../scan.js';

/** `clair`: what Clair alone says of an image, judged by the policy. */
export interface ClairCommand
  extends Pick<JudgeCommand, 'policy' | 'exceptions' | 'image' | 'rego-tool' | 'rego-tool-sha256' | 'now'> {
  readonly reference: Reference;
  /** How it is asked, as the action names it. */
  readonly raw: ReadonlyMap<string, string>;
  readonly format: ReportForm;
  readonly output?: string;
}

const oneImage =
  'Name one image in a registry: image-gate clair ghcr.io/acme/api:1.4 --clair-url https://clair.acme.example';

export const clairRow = commandRow({
  name: 'clair',
  forms: ['IMAGE'],
  does: 'what Clair says of an image in a registry, judged by the policy: no Trivy',
  about: `Has Clair read the image, of an index each platform, and judges its report as 'image-gate judge' does. Clair fetches the layers itself. What has no answer that
counts (its advisories are not loaded, it could not read the image, half a report) is exit code 3, never a pass. The key is in IMAGE_GATE_CLAIR_PSK. To hear Clair beside
Trivy: image-gate scan IMAGE --clair-url URL.

Try:
  image-gate clair ghcr.io/acme/api:1.4 --clair-url https://clair.acme.example
  image-gate clair ghcr.io/acme/api:1.4 --clair-report clair.json -f sarif -o clair.sarif`,
  exits: { ...verdictExits, 3: 'Clair has no opinion that counts, or the registry does not have the image' },
  words: someWords({ what: 'there is no image', fix: oneImage }, { count: 1, fix: oneImage }),
  inputs: clairOptions,
  options: {
    ...ruleOptions,
    image: nameOption('Name of the image, for the policy’s rules by image. Default is IMAGE.'),
  },
  problems: ({ raw, positionals: [word] }) => {
    const read = word === undefined ? undefined : readReference(word, word);
    const nobody = { where: '--clair-url', what: 'nobody says where Clair is', fix: 'Set it, or --clair-report.' };
    return [
      ...halfOf(raw),
      ...(read !== undefined && 'problem' in read ? [read.problem] : []),
      ...(raw.has('clair-url') || raw.has('clair-report') ? [] : [nobody]),
    ];
  },
  read: ({ words: [word], inputs, values: { output: file, ...values } }): ClairCommand => {
    const read = readReference(word);
    if ('problem' in read) throw new Error('defect: a reference that was checked');
    return {
      reference: read.reference,
      raw: inputs,
      ...values,
      ...(file === undefined || file === standardInput ? {} : { output: file }),
    };
  },
});
