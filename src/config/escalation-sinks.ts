import { ConfigError, type Problem } from '../host/errors.js';
import type { Environment } from '../host/values.js';
import type { ImageOwner } from '../policy/response/owners.js';
import { webhookSecretProblem, webhookUrlProblem } from '../publish/escalation/webhook.js';
import { readMail } from './report/mail-config.js';

const usualPager = 'https://events.pagerduty.com/v2/enqueue';

/** What somebody has given to reach pagers and webhooks; empty where nothing was. */
export interface GivenSinks {
  readonly pagerKey: string;
  readonly pagerUrl: string;
  readonly webhookUrl: string;
  readonly webhookSecret: string;
  readonly mailFrom: string;
  readonly mailServer: string;
  readonly mailUser: string;
}

/** As users name what they give. */
type SinkNames = Readonly<Record<keyof GivenSinks, string>>;

/** Pagers and webhooks, checked. The keys of owners' pagers are in variables that the policy names. @throws ConfigError with everything that is wrong. */
export function reachedSinks(
  given: GivenSinks,
  names: SinkNames,
  owners: readonly ImageOwner[],
  environment: Environment,
) {
  const { pagerKey, pagerUrl, webhookUrl, webhookSecret } = given;
  const mail = senderOf(given, names, environment);
  const keys = ownKeys(owners, environment);
  const [first, ...others] = [
    ...(pagerKey === '' ? [] : keyProblems(pagerKey, names.pagerKey)),
    ...[...keys].flatMap(([name, key]) => keyProblems(key, `variable ${name}`)),
    ...webhookUrlProblem(pagerUrl || usualPager, names.pagerUrl),
    ...(webhookUrl === '' ? [] : webhookUrlProblem(webhookUrl, names.webhookUrl)),
    ...(webhookUrl === '' ? [] : webhookSecretProblem(webhookSecret, names.webhookSecret)),
    ...(webhookUrl === '' && webhookSecret !== '' ? [secretAlone(names)] : []),
    ...('problems' in mail ? mail.problems : []),
  ];
  if (first !== undefined) throw new ConfigError([first, ...others]);
  const keyFor = (owner: ImageOwner | undefined) =>
    owner?.pager === undefined ? pagerKey || undefined : keys.get(owner.pager);
  return {
    ...(pagerKey === '' && keys.size === 0 ? {} : { pager: { url: new URL(pagerUrl || usualPager), keyFor } }),
    ...(webhookUrl === '' ? {} : { webhook: { url: new URL(webhookUrl), secret: webhookSecret } }),
    ...('mail' in mail ? { mail: mail.mail } : {}),
  };
}

/** Who mails to owners, whose addresses the policy names. */
function senderOf({ mailFrom, mailServer, mailUser }: GivenSinks, names: SinkNames, environment: Environment) {
  if (mailFrom === '' && mailServer === '' && mailUser === '') return {};
  const words = {
    ...{ to: [mailFrom], attach: [] },
    ...{ from: mailFrom || undefined, server: mailServer || undefined, user: mailUser || undefined },
  };
  const said: Readonly<Record<string, string>> = {
    'mail-from': names.mailFrom,
    'mail-server': names.mailServer,
    'mail-user': names.mailUser,
  };
  const read = readMail(words, environment, (word) => said[word] ?? word);
  // Addresses are those of the policy.
  if ('problems' in read) return { problems: read.problems.filter(({ where }) => where !== 'mail-to') };
  return read.mail === undefined ? {} : { mail: { server: read.mail.server, from: read.mail.from } };
}

/** All that must never be shown. */
export function sinkSecrets(
  given: GivenSinks,
  owners: readonly ImageOwner[],
  environment: Environment,
): readonly string[] {
  const { pagerKey, webhookUrl, webhookSecret } = given;
  return [pagerKey, webhookUrl, webhookSecret, ...ownKeys(owners, environment).values()].filter((one) => one !== '');
}

/** The keys of owners' own pagers that are set, by the names of their variables. */
function ownKeys(owners: readonly ImageOwner[], environment: Environment): ReadonlyMap<string, string> {
  const names = owners.flatMap(({ pager }) => pager ?? []);
  return new Map(names.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : [])));
}

function keyProblems(key: string, where: string): readonly Problem[] {
  if (/^[A-Za-z0-9]{32}$/.test(key)) return [];
  const fix = 'Copy the integration key of an Events API v2 integration of the service: 32 letters and digits.';
  return [{ where, what: 'it is no key of PagerDuty', fix }];
}

function secretAlone({ webhookUrl, webhookSecret }: SinkNames): Problem {
  return {
    where: webhookSecret,
    what: 'there is a secret and no webhook',
    fix: `Give ${webhookUrl}, or leave the secret out.`,
  };
}
