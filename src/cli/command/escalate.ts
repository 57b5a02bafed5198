import { repositoryProblems } from '../../config/inputs/repository-name.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { placeIn, placeOptions, placeProblems } from '../ledger-options.js';
import { commandRow, noWords } from './command.js';
import { switchOption, textOption } from './option.js';
import { mailServerOptions, policyOption } from './usual-options.js';

/** `escalate`: pages, issues and notices of what a ledger says. */
export interface EscalateCommand {
  readonly ledger: NamedLedger;
  readonly policy?: string;
  /** Repository on GitHub that has the issues; absent: there are none. */
  readonly issues?: string;
  readonly pagerUrl?: string;
  /** Empty where nothing is said. */
  readonly mail: { readonly mailFrom: string; readonly mailServer: string; readonly mailUser: string };
  readonly publishFindings: boolean;
  readonly isDry: boolean;
}

export const escalateRow = commandRow({
  name: 'escalate',
  forms: [''],
  does: 'page people, keep issues and tell owners of what the ledger says, each once',
  about: `Reads the ledger and the policy, and tells what is new of it: a page for what the policy pages about, one issue for each advisory and owner, one notice to each owner.
Issues are opened, brought up to date, closed by the scan that shows the fix, and opened again where they were closed too early. Told again nothing is sent twice; what
could not be sent is a line and exit code 3, and the next run sends it. Old debt pages nobody.

Secrets are variables, never options: IMAGE_GATE_PAGERDUTY_KEY pages, IMAGE_GATE_WEBHOOK_URL and IMAGE_GATE_WEBHOOK_SECRET tell owners, IMAGE_GATE_MAIL_PASSWORD
is that of --mail-user, GITHUB_TOKEN keeps issues.

Try:
  image-gate escalate --dry-run
  image-gate escalate --issues acme/security`,
  exits: {
    0: 'nothing is left to send',
    2: 'wrong usage, nowhere to tell it, no ledger, or one that was changed',
    3: 'something could not be sent, or the ledger is behind; the rest is sent',
  },
  words: noWords('Name the place of the ledger with --ledger or --ledger-repository.'),
  options: {
    ...placeOptions,
    policy: policyOption,
    issues: textOption('Repository on GitHub that has the issues, owner/name. Default is none: no issue is kept.'),
    'pagerduty-url': textOption(
      'Where pages go: https://events.eu.pagerduty.com/v2/enqueue in the EU, or a proxy of yours. Default is https://events.pagerduty.com/v2/enqueue.',
    ),
    'mail-from': textOption('Address that mail to owners is from. Theirs are in the policy.'),
    ...mailServerOptions,
    'publish-findings': switchOption(
      'Also where everybody can read issues, write what was found in images that are not known to be public.',
    ),
    'dry-run': switchOption('Send and write nothing: say what would be.'),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...repositoryProblems('--issues', raw.get('issues'))],
  read: ({ values: { policy, issues, 'pagerduty-url': pagerUrl, ...values } }): EscalateCommand => ({
    ledger: placeIn(values),
    ...(policy === undefined ? {} : { policy }),
    ...(issues === undefined ? {} : { issues }),
    ...(pagerUrl === undefined ? {} : { pagerUrl }),
    mail: {
      mailFrom: values['mail-from'] ?? '',
      mailServer: values['mail-server'] ?? '',
      mailUser: values['mail-user'] ?? '',
    },
    publishFindings: values['publish-findings'],
    isDry: values['dry-run'],
  }),
});
