import type { NamedSigners } from '../../../config/demands.js';
import { type CommandGroup, commandRow, someWords } from '../command.js';
import { choiceOption, dayOption, textOption } from '../option.js';
import { policyOption } from '../usual-options.js';
import { builtOptions, signerOptions, signersIn } from '../verify.js';

/** `evidence export`: all that is proven about an image, in one archive. */
export interface ExportCommand {
  readonly image: string;
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  /** The commit that claims must be signed for, in small letters. */
  readonly commit?: string;
  readonly policy?: string;
  readonly output?: string;
  readonly format: 'text' | 'json';
  readonly now?: Date;
}

const fix = 'Name one image in a registry, by its digest: image-gate evidence export ghcr.io/acme/app@sha256:…';

export const evidenceGroup: CommandGroup = {
  form: 'export IMAGE@DIGEST',
  does: 'all that is proven about an image, in one archive for auditors',
  about: `Try:
  image-gate evidence export ghcr.io/acme/app@sha256:… --key image-gate.pub`,
  missing: { what: 'the action is missing', fix: 'Write evidence export.' },
};

export const evidenceExportRow = commandRow({
  name: 'evidence export',
  forms: ['IMAGE@DIGEST'],
  does: 'write signatures, attestations, SBOMs, manifests and keys into one archive',
  about: `Verifies the image as image-gate verify does, and writes what counts into a tar: the manifests of the image and of its platforms, signatures, scan
attestations, SBOMs and the public keys or the trusted root, with a README that has the commands by which cosign and standard tools check all of it without
a registry and without a network. An image that is refused gives no archive. The same content gives the same bytes.

Try:
  image-gate evidence export ghcr.io/acme/app@sha256:… --key image-gate.pub
  image-gate evidence export ghcr.io/acme/app@sha256:… --now 2026-01-31T12:00:00Z    as it was judged then`,
  exits: {
    0: 'the archive is written',
    1: 'the image is refused; nothing is written',
    3: 'the registry does not answer, has no such image, or lacks a part of the evidence',
  },
  words: someWords({ what: 'there is no image', fix }, { count: 1, fix }),
  options: {
    ...signerOptions,
    ...builtOptions,
    policy: policyOption,
    output: textOption('File to write. Default is evidence-NAME-DIGEST.tar in the working folder.'),
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
    now: dayOption(
      'Judge as of this moment, e.g. 2026-01-31T12:00:00Z: that of a deployment that is long past. Of a day alone its beginning counts (UTC), before any scan of that day.',
    ),
  },
  read: ({ words: [image], values: { key, identity, 'trusted-root': root, ...values } }): ExportCommand => ({
    image,
    signers: signersIn({ key, identity, ...(root === undefined ? {} : { 'trusted-root': root }) }),
    ...values,
  }),
});
