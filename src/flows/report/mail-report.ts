import { createHash } from 'node:crypto';
import type { MailAttachment, MailConfig } from '../../config/report/mail-config.js';
import { Cancelled, ConfigError, GateError, withFix } from '../../host/errors.js';
import type { Mail } from '../../host/values.js';
import type { FleetReport } from '../../report/fleet/fleet-report.js';
import { mailSubject, mailText } from '../../report/fleet/mail-text.js';
import type { GatePorts } from '../ports.js';
import { fileNames, reportPieces } from './write-report.js';

/** Bytes of all attachments: servers take no more, and often less. */
const mostBytes = 10 * 1024 * 1024;

const mediaTypes: Readonly<Record<MailAttachment, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/** Mails a report: figures and the first rows, and what was asked for attached. @throws ServiceError `mail-…`; ConfigError `mail-too-large`. */
export async function mailReport({ mailer, log }: GatePorts, report: FleetReport, config: MailConfig): Promise<void> {
  await mailer.send(config.server, await mailOf(report, config));
  log.info(`The report was mailed to ${config.to.length === 1 ? '1 address' : `${config.to.length} addresses`}.`);
}

/** What became of the mail, as a row of the summary; `failure` fails the step, once the report is shown. */
interface MailOutcome {
  readonly row: string;
  readonly failure?: GateError;
}

/** As `mailReport`, for a step that first shows what it has. @throws Cancelled. */
export async function triedMail(ports: GatePorts, report: FleetReport, config: MailConfig): Promise<MailOutcome> {
  const to = config.to.length === 1 ? '1 address' : `${config.to.length} addresses`;
  try {
    await mailReport(ports, report, config);
    return { row: `E-mail: sent to ${to}` };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return { row: `E-mail: not sent to ${to}. ${withFix(error)}`, failure: error };
  }
}

async function mailOf(report: FleetReport, { from, to, attach }: MailConfig): Promise<Mail> {
  const { mailPage } = await import('../../report/html/mail-page.js');
  const [subject, text] = [mailSubject(report), mailText(report)];
  const attachments = await Promise.all(attach.map((form) => attachment(report, form)));
  if (attachments.reduce((sum, { content }) => sum + content.byteLength, 0) > mostBytes) throw tooLarge();
  const hash = createHash('sha256')
    .update(JSON.stringify([from, to, subject, text, attach]))
    .digest('hex');
  return {
    ...{ from, to, subject, text, html: mailPage(report), attachments },
    id: `<${hash.slice(0, 40)}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    date: new Date(report.sources.ledger.period.until),
  };
}

async function attachment(report: FleetReport, form: MailAttachment) {
  const pieces: Buffer[] = [];
  for (const piece of await reportPieces(report, form)) pieces.push(Buffer.from(piece));
  return { name: fileNames[form], type: mediaTypes[form], content: Buffer.concat(pieces) };
}

function tooLarge(): ConfigError {
  const what = `the attachments have more than ${mostBytes / 1024 / 1024} MiB together`;
  const fix = 'Attach the page alone (html), and keep the CSV as an artifact.';
  return new ConfigError([{ where: 'mail-attach', what, fix }], 'mail-too-large');
}
