import { isIP } from 'node:net';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { plainLine } from '../text/plain-line.js';
import { cancelled, throwIfCancelled } from './cancellation.js';
import { ServiceError } from './errors.js';
import type { Mailer } from './ports.js';
import type { Mail, MailServer } from './values.js';

/** Milliseconds until a connection stands, and until a silent server is given up. */
const patience = 30_000;
/** Milliseconds for all of it. */
const deadline = 120_000;
const longestAnswer = 200;

interface MailerOptions {
  /** Authority for the server's certificate beside those of Node. */
  readonly ca?: string;
  readonly patience?: number;
  readonly deadline?: number;
}

/** What nodemailer says of a failure. */
interface SmtpFault {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly message: string;
}

/**
 * SMTP by nodemailer, over TLS alone: from the start, or by STARTTLS before anything is said. One try: whether a mail whose answer was lost has gone out nobody knows, and
 * none is sent twice.
 */
export function createMailer(signal: AbortSignal, options: MailerOptions = {}): Mailer {
  return {
    send: async (server, mail) => {
      throwIfCancelled(signal);
      const message = await composed(mail);
      await exchange(signal, server, { from: mail.from, to: [...mail.to] }, message, options);
    },
  };
}

/** The message as bytes: headers are encoded, and no part is read from a file or an address. */
async function composed(mail: Mail): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const node = new MailComposer({
    ...{ from: mail.from, to: [...mail.to], subject: mail.subject, text: mail.text, html: mail.html },
    ...{ messageId: mail.id, date: mail.date, disableFileAccess: true, disableUrlAccess: true },
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: mail.attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
  }).compile();
  return node.build();
}

interface MailEnvelope {
  readonly from: string;
  readonly to: readonly string[];
}

async function exchange(
  signal: AbortSignal,
  server: MailServer,
  envelope: MailEnvelope,
  message: Buffer,
  options: MailerOptions,
): Promise<void> {
  const connection = await connectionTo(server, options);
  // What has ended meanwhile is told to nobody who begins to listen now.
  throwIfCancelled(signal);
  const { deadline: all = deadline } = options;
  const where = `${server.host}:${server.port}`;
  const ended = new AbortController();
  const stop = AbortSignal.any([signal, ended.signal]);
  const timer = setTimeout(() => ended.abort(), all);
  try {
    await new Promise<void>((resolve, reject) => {
      const late = { message: `it has taken more than ${all / 1000} s` };
      const state = { isHandedOver: false };
      const fail = (fault: SmtpFault) => reject(mailError(where, fault, state.isHandedOver));
      stop.addEventListener('abort', () => (signal.aborted ? reject(cancelled(signal)) : fail(late)), { once: true });
      connection.on('error', fail);
      connection.on('end', () => fail({ message: 'the server has ended the connection' }));
      const deliver = () => {
        state.isHandedOver = true;
        hand(connection, envelope, message, where).then(resolve, (fault) =>
          fault instanceof ServiceError ? reject(fault) : fail(fault),
        );
      };
      loggedIn(connection, server).then(deliver, fail);
    });
    connection.quit();
  } finally {
    clearTimeout(timer);
    connection.close();
  }
}

async function connectionTo(server: MailServer, { ca, patience: quiet = patience }: MailerOptions) {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  return new Connection({
    ...{ host: server.host, port: server.port, secure: server.security === 'tls', requireTLS: true },
    ...{ connectionTimeout: quiet, greetingTimeout: quiet, socketTimeout: quiet, dnsTimeout: quiet },
    // Not the name of this machine.
    name: '[127.0.0.1]',
    logger: false,
    tls: {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(isIP(server.host) === 0 ? { servername: server.host } : {}),
      ...(ca === undefined ? {} : { ca }),
    },
  });
}

/** Encrypted, and with the account where there is one. @throws SmtpFault. */
async function loggedIn(connection: SMTPConnection, { account }: MailServer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.connect((fault) => (fault ? reject(fault) : resolve()));
  });
  // Nothing is said to who does not encrypt, whatever the library has made of its answer.
  if (!connection.secure) throw Object.assign(new Error('the connection is not encrypted'), { code: 'ETLS' });
  if (account === undefined) return;
  const credentials = { user: account.user, pass: account.password };
  await new Promise<void>((resolve, reject) => {
    connection.login({ credentials }, (fault) => (fault ? reject(fault) : resolve()));
  });
}

async function hand(
  connection: SMTPConnection,
  { from, to }: MailEnvelope,
  message: Buffer,
  where: string,
): Promise<void> {
  const refused = await new Promise<number>((resolve, reject) => {
    connection.send({ from, to: [...to] }, message, (fault, info) =>
      fault ? reject(fault) : resolve(info?.rejected?.length ?? 0),
    );
  });
  if (refused > 0) throw partlyRefused(where, refused, to.length);
}

/** What became of the mail, and what to do. The answer of the server is foreign text; that to a password is not shown. */
function mailError(where: string, fault: SmtpFault, isHandedOver: boolean): ServiceError {
  const { code = '', command = '', responseCode, response, message } = fault;
  const said =
    responseCode === undefined ? plainLine(message, longestAnswer) : plainLine(response ?? message, longestAnswer);
  const error = (name: string, what: string, fix: string) =>
    new ServiceError({ code: name, message: `The report was not mailed by ${where}: ${what}.`, fix });
  if (code === 'EAUTH' || command.startsWith('AUTH'))
    return error(
      'mail-login',
      `it does not take user and password (${responseCode ?? 'no answer'})`,
      'Compare the user with IMAGE_GATE_MAIL_PASSWORD.',
    );
  if (isTlsFault(code, command, message))
    return error(
      'mail-not-encrypted',
      `there is no encrypted connection (${said})`,
      'Use a server that takes STARTTLS (smtp://) or TLS (smtps://) with a certificate of its name, from an authority that Node trusts (NODE_EXTRA_CA_CERTS).',
    );
  if (responseCode !== undefined)
    return error(
      'mail-refused',
      `it answers ${said}`,
      'Look at the addresses and at the limits of the server; then start it again.',
    );
  if (!isHandedOver)
    return error(
      'mail-unreachable',
      said,
      'Look at the address of the server and at the network; then start it again.',
    );
  return new ServiceError({
    code: 'mail-unsure',
    message: `Nobody knows whether the report was mailed: ${where} took it, and gave no answer (${said}).`,
    fix: 'Look into the mailbox before you start it again.',
  });
}

function isTlsFault(code: string, command: string, message: string): boolean {
  return (
    code === 'ETLS' || command === 'STARTTLS' || /certificate|self-signed|altname|SSL|TLS/i.test(`${code} ${message}`)
  );
}

function partlyRefused(where: string, refused: number, all: number): ServiceError {
  return new ServiceError({
    code: 'mail-refused',
    message: `The report was mailed by ${where}, but not to ${refused} of ${all} addresses: it refuses them. The others have it.`,
    fix: 'Correct the addresses, and send it to those alone.',
  });
}
