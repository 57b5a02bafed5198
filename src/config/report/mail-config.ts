import { ConfigError, type Problem } from '../../host/errors.js';
import type { Environment, MailServer } from '../../host/values.js';
import { choiceFix } from '../../text/nearest.js';

/** What may be attached to a mail. */
const mailAttachments = ['csv', 'json', 'html'] as const;
export type MailAttachment = (typeof mailAttachments)[number];

/** Where a report is mailed to. */
export interface MailConfig {
  readonly server: MailServer;
  readonly from: string;
  readonly to: readonly [string, ...string[]];
  readonly attach: readonly MailAttachment[];
}

/** What somebody has written about it. */
export interface MailWords {
  readonly to: readonly string[];
  readonly from?: string | undefined;
  readonly server?: string | undefined;
  readonly user?: string | undefined;
  readonly attach: readonly string[];
}

/** @throws ConfigError with everything that is wrong. @param name as in `readMail`. */
export function mailConfig(
  words: MailWords,
  environment: Environment,
  name: (word: string) => string,
): MailConfig | undefined {
  const read = readMail(words, environment, name);
  if (!('problems' in read)) return read.mail;
  const [first, ...others] = read.problems;
  if (first === undefined) return undefined;
  throw new ConfigError([first, ...others], 'mail-invalid');
}

type Read = { readonly mail?: MailConfig } | { readonly problems: readonly Problem[] };

/** Most addresses of one mail: more are a list of a mail server's own. */
const mostAddresses = 50;
/** The environment variable with the password; a secret is no argument. */
const passwordVariable = 'IMAGE_GATE_MAIL_PASSWORD';

/**
 * Nothing is mailed unless somebody is named.
 * @param name how a word is named where it was given: `--mail-to`, `input mail-to`.
 */
export function readMail(words: MailWords, environment: Environment, name: (word: string) => string): Read {
  const { to, from, server, user, attach } = words;
  const [first, ...others] = to;
  if (first === undefined) {
    const idle = Object.entries({ from, server, user, attach: attach[0] }).find(([, value]) => value !== undefined);
    return idle === undefined ? {} : { problems: [nobody(name(`mail-${idle[0]}`), name('mail-to'))] };
  }
  const read = serverIn(server, name('mail-server'));
  const { [passwordVariable]: password = '' } = environment;
  const problems = [
    ...to.flatMap((address) => addressProblems(address, name('mail-to'))),
    ...(to.length > mostAddresses ? [tooMany(name('mail-to'))] : []),
    ...(from === undefined ? [missing(name('mail-from'))] : addressProblems(from, name('mail-from'))),
    ...('problem' in read ? [read.problem] : []),
    ...(user !== undefined && password === '' ? [noPassword(name('mail-user'))] : []),
    ...attach.flatMap((word) => attachProblems(word, name('mail-attach'))),
  ];
  if (problems.length > 0 || 'problem' in read) return { problems };
  const account = user === undefined ? {} : { account: { user, password } };
  const attached = mailAttachments.filter((form) => attach.includes(form));
  return {
    mail: { server: { ...read.server, ...account }, from: from ?? '', to: [first, ...others], attach: attached },
  };
}

/** Plain addresses alone: no names, comments, quotes or lines, so that no header can come of one. */
const addressForm =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,10}$/;

function addressProblems(address: string, where: string): readonly Problem[] {
  if (address.length <= 254 && addressForm.test(address)) return [];
  const what = `${JSON.stringify(address.slice(0, 100))} is not an address`;
  return [{ where, what, fix: 'Write it like security@example.com, each alone.' }];
}

function serverIn(
  text: string | undefined,
  where: string,
): { readonly server: MailServer } | { readonly problem: Problem } {
  if (text === undefined) return { problem: missing(where) };
  const url = URL.parse(text);
  const security = url?.protocol === 'smtp:' ? 'starttls' : url?.protocol === 'smtps:' ? 'tls' : undefined;
  const isPlain =
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    /^\/?$/.test(url.pathname) &&
    url.search === '' &&
    url.hash === '';
  if (!isPlain || security === undefined || !/^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]+\])$/.test(url.hostname))
    return {
      problem: {
        where,
        what: 'it is not the URL of a mail server without a password',
        fix: 'Write smtp://mail.example.com:587 (STARTTLS, which is required) or smtps://mail.example.com:465.',
      },
    };
  const port = url.port === '' ? (security === 'tls' ? 465 : 587) : Number(url.port);
  return { server: { host: url.hostname.replace(/^\[|\]$/g, ''), port, security } };
}

function attachProblems(word: string, where: string): readonly Problem[] {
  if (mailAttachments.some((one) => one === word)) return [];
  return [
    { where, what: `${JSON.stringify(word.slice(0, 50))} can't be attached`, fix: choiceFix([word], mailAttachments) },
  ];
}

function missing(where: string): Problem {
  const fix = where.includes('from')
    ? 'Write the address that the mail is from.'
    : 'Write smtp://mail.example.com:587 or smtps://mail.example.com:465.';
  return { where, what: 'it is missing, and the report is to be mailed', fix };
}

function noPassword(where: string): Problem {
  return { where, what: `there is no password for it`, fix: `Set ${passwordVariable} from a secret.` };
}

function tooMany(where: string): Problem {
  return { where, what: `it has more than ${mostAddresses} addresses`, fix: 'Name a list of your mail server.' };
}

function nobody(where: string, to: string): Problem {
  return { where, what: 'nobody is named whom the report is mailed to', fix: `Name them in ${to}, or leave this out.` };
}
