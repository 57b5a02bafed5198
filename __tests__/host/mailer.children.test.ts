import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Cancelled } from '../../src/host/errors.js';
import { createMailer } from '../../src/host/mailer.js';
import type { Mail, MailServer } from '../../src/host/values.js';
import { type MailWorld, mailAccount, startMail } from '../contract/smtp-server.js';
import { selfSigned } from './certificate.js';

const certificate = selfSigned('localhost');
const { signal } = new AbortController();
const mailer = createMailer(signal, { ca: certificate.cert, patience: 15_000, deadline: 15_000 });
const hasty = createMailer(signal, { ca: certificate.cert, patience: 1000, deadline: 4000 });
const mail: Mail = {
  ...{ from: 'reports@acme.example', to: ['security@acme.example', 'cto@acme.example'], subject: 'Weekly – näive ✓' },
  ...{ text: 'one\n.\ntwo\n', html: '<p>one</p>', id: '<abc@acme.example>', date: new Date('2026-03-30T08:00:00Z') },
  attachments: [{ name: 'report.csv', type: 'text/csv; charset=utf-8', content: Buffer.from('a,b\r\n') }],
};

let world: MailWorld | undefined;
let plain: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  await world?.close();
  for (const socket of sockets) socket.destroy();
  plain?.close();
  world = undefined;
  plain = undefined;
});

const at = (port: number, over: Partial<MailServer> = {}): MailServer => ({
  host: 'localhost',
  port,
  security: 'starttls',
  ...over,
});

/** A server that speaks by itself: it answers each line. */
async function speaking(
  greeting: string,
  answer: (line: string, socket: Socket) => string | undefined,
): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = [];
  plain = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (greeting !== '') socket.write(greeting);
    socket.on('data', (chunk) => {
      for (const line of chunk
        .toString('latin1')
        .split('\r\n')
        .filter((one) => one !== '')) {
        heard.push(line);
        const said = answer(line, socket);
        if (said !== undefined) socket.write(said);
      }
    });
  });
  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  return { port: (plain.address() as AddressInfo).port, heard };
}

describe('a mail', () => {
  it.each(['starttls', 'tls'] as const)('goes out once, encrypted (%s), with what it holds', async (security) => {
    world = await startMail(certificate, { secure: security === 'tls' });
    await mailer.send(at(world.port, { security, account: mailAccount }), mail);
    expect(world.received).toHaveLength(1);
    const [one] = world.received;
    expect(one).toMatchObject({ from: mail.from, to: mail.to, user: mailAccount.user, isEncrypted: true });
    expect(one?.mail).toMatchObject({
      ...{ subject: mail.subject, text: 'one\n.\ntwo\n', messageId: mail.id, date: mail.date, html: '<p>one</p>' },
      attachments: [{ filename: 'report.csv', contentType: 'text/csv', content: Buffer.from('a,b\r\n') }],
    });
    expect(one?.raw).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(one?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
  });

  it('holds no header and no recipient that a subject brings', async () => {
    world = await startMail(certificate);
    await mailer.send(at(world.port), { ...mail, subject: 'x\r\nBcc: evil@evil.example\r\n\r\nbody' });
    expect(world.received[0]?.to).toEqual(mail.to);
    expect(world.received[0]?.raw).not.toMatch(/^Bcc:/im);
  });

  it('names neither this machine nor the program to the server', async () => {
    world = await startMail(certificate);
    await mailer.send(at(world.port), mail);
    expect(world.received[0]?.raw).not.toMatch(/x-mailer/i);
  });
});

const refused = (port: number, over: Partial<MailServer> = {}, by = mailer) =>
  by.send(at(port, over), mail).then(
    () => 'sent',
    (error) => error as { code: string; message: string; fix: string },
  );

describe('a server', () => {
  it('that does not answer at its port is named', async () => {
    expect(await refused(1)).toMatchObject({
      code: 'mail-unreachable',
      message: expect.stringContaining('localhost:1'),
    });
  });

  it('that says nothing is given up', async () => {
    const { port } = await speaking('', () => undefined);
    expect(await refused(port, {}, hasty)).toMatchObject({ code: 'mail-unreachable' });
  });

  it('that answers a little for ever is given up', async () => {
    const { port } = await speaking('220 hi\r\n', (line, socket) => {
      if (line.startsWith('EHLO')) return '250-hi\r\n250 STARTTLS\r\n';
      // It says a line of an endless greeting each moment.
      const timer = setInterval(() => socket.write('220-still\r\n'), 100);
      socket.on('close', () => clearInterval(timer));
      return undefined;
    });
    expect(await refused(port, {}, hasty)).toMatchObject({
      code: expect.stringMatching(/^mail-(?:unreachable|not-encrypted)$/),
    });
  });

  it.each([
    ['offers no STARTTLS', '250-hi\r\n250 AUTH PLAIN LOGIN\r\n', '502 no\r\n'],
    ['takes STARTTLS back', '250-hi\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n', '454 not today\r\n'],
  ])('that %s is told neither password nor mail', async (_what, capabilities, toStartTls) => {
    const { port, heard } = await speaking('220 hi\r\n', (line) => {
      if (line.startsWith('EHLO')) return capabilities;
      return line === 'STARTTLS' ? toStartTls : '250 ok\r\n';
    });
    expect(await refused(port, { account: mailAccount })).toMatchObject({ code: 'mail-not-encrypted' });
    expect(heard.filter((line) => !/^(?:EHLO|STARTTLS|QUIT)/.test(line))).toEqual([]);
  });

  it('that knows no EHLO is told nothing', async () => {
    const { port, heard } = await speaking('220 hi\r\n', (line) =>
      line.startsWith('EHLO') ? '502 no\r\n' : '250 ok\r\n',
    );
    expect(await refused(port, { account: mailAccount })).toMatchObject({
      code: expect.stringMatching(/^mail-(?:not-encrypted|refused)$/),
    });
    expect(heard.filter((line) => !/^(?:EHLO|QUIT)/.test(line))).toEqual([]);
  });

  it('whose certificate nobody has signed, or that is of another name, is told nothing', async () => {
    world = await startMail(certificate);
    const strict = createMailer(signal, { patience: 15_000 });
    await expect(strict.send(at(world.port), mail)).rejects.toMatchObject({ code: 'mail-not-encrypted' });
    await expect(mailer.send(at(world.port, { host: '127.0.0.1' }), mail)).rejects.toMatchObject({
      code: 'mail-not-encrypted',
    });
    expect(world.received).toEqual([]);
  });

  it('that does not take the password is named without it', async () => {
    world = await startMail(certificate);
    const error = await refused(world.port, { account: { user: 'reports', password: 'wrong-one' } });
    expect(error).toMatchObject({ code: 'mail-login', message: expect.stringContaining('535') });
    const said = typeof error === 'string' ? error : `${error.message} ${error.fix}`;
    expect(said).not.toMatch(/wrong-one|d3Jvbmctb25l/);
    expect(world.received).toEqual([]);
  });

  it.each([
    [451, 'try later'],
    [552, 'too large'],
  ])('that answers %i to the whole mail has not taken it, and gets it once', async (code, text) => {
    world = await startMail(certificate, { refuses: { code, text } });
    expect(await refused(world.port)).toMatchObject({
      code: 'mail-refused',
      message: expect.stringContaining(`${code}`),
    });
    expect(world.received).toHaveLength(1);
  });

  it('that refuses one of two addresses is named with how many', async () => {
    world = await startMail(certificate, { unknown: ['cto@acme.example'] });
    expect(await refused(world.port)).toMatchObject({
      code: 'mail-refused',
      message: expect.stringContaining('not to 1 of 2 addresses'),
    });
  });

  it('that refuses all of them gets no mail', async () => {
    world = await startMail(certificate, { unknown: mail.to });
    expect(await refused(world.port)).toMatchObject({ code: 'mail-refused', message: expect.stringContaining('550') });
    expect(world.received).toEqual([]);
  });

  it('that goes away with the mail leaves open whether it was sent, and none is sent again', async () => {
    let got = 0;
    world = await startMail(certificate, {
      onData: (stream) => {
        got += 1;
        stream.resume().on('end', () => void world?.close());
      },
    });
    expect(await refused(world.port)).toMatchObject({
      code: 'mail-unsure',
      fix: expect.stringContaining('before you start it again'),
    });
    expect(got).toBe(1);
  });

  it.each([
    ['at once', (end: () => void) => end()],
    ['while it is silent', (end: () => void) => setTimeout(end, 50)],
  ])('is left when the run is ended %s', async (_, later) => {
    const { port } = await speaking('', () => undefined);
    const ended = new AbortController();
    const sending = createMailer(ended.signal, { patience: 20_000 }).send(at(port), mail);
    later(() => ended.abort(new Cancelled('SIGTERM')));
    await expect(sending).rejects.toMatchObject({ code: 'cancelled' });
  });
});
