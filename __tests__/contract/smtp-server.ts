import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a server has got it. */
interface Received {
  readonly raw: string;
  readonly mail: ParsedMail;
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly isEncrypted: boolean;
}

/** A real SMTP server (npm's smtp-server) on a free port of the loopback; its mails are read by mailparser. */
export interface MailWorld {
  readonly port: number;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

interface MailOptions extends SMTPServerOptions {
  /** What the server answers to a mail that it has got whole. */
  readonly refuses?: { readonly code: number; readonly text: string };
  /** Recipients that it refuses. */
  readonly unknown?: readonly string[];
}

export const mailAccount = { user: 'reports', password: 's3cret-of-mail' } as const;

export async function startMail(certificate: Certificate, options: MailOptions = {}): Promise<MailWorld> {
  const { refuses, unknown = [], ...own } = options;
  const received: Received[] = [];
  const server = new SMTPServer({
    ...certificate,
    logger: false,
    authOptional: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username === mailAccount.user && password === mailAccount.password) done(null, { user: username });
      else done(Object.assign(new Error(`Not ${username} ${password}`), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, done) => {
      if (unknown.includes(address)) done(Object.assign(new Error('No such user here'), { responseCode: 550 }));
      else done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          ...{ raw: raw.toString('utf8'), mail: await simpleParser(raw) },
          from: mailFrom === false ? '' : mailFrom.address,
          ...{ to: rcptTo.map(({ address }) => address), user: session.user, isEncrypted: session.secure },
        });
        if (refuses === undefined) done();
        else done(Object.assign(new Error(refuses.text), { responseCode: refuses.code }));
      });
    },
    ...own,
  });
  // What a client does to it is no failure of the test.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.server.address() as AddressInfo).port, received, close };
}
