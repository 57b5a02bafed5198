/** Options that several commands have, in the same words. */
import { dayOption, listOption, textOption } from './option.js';

export const policyOption = textOption('Policy file. Default is .github/image-gate.yml where it exists.');

export const ignoreFilesOption = listOption(
  'Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist.',
);

/** Of what is said of many images. */
export const reportIgnoreFilesOption = listOption(
  'Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml.',
);

export const outputOption = textOption('Write to this file instead of standard output.');

export const reportFolderOption = textOption('Folder of reports. Default is where scan and gate leave them.');

/** For exceptions and the policy. */
export const judgedOnOption = dayOption('Judge as of this day, e.g. 2026-01-31.');

/** Where times to fix count, too. */
export const judgedOnWithTimesOption = dayOption(
  'Judge as of this day, e.g. 2026-01-31, for exceptions and times to fix.',
);

export const mailServerOptions = {
  'mail-server': textOption(
    'smtp://HOST:587 (STARTTLS, which is required) or smtps://HOST:465. The password of --mail-user is in IMAGE_GATE_MAIL_PASSWORD.',
  ),
  'mail-user': textOption('User of the mail server, where it asks for one.'),
};
