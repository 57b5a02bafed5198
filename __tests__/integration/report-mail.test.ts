import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { type MailWorld, mailAccount, startMail } from '../contract/smtp-server.js';
import { added, addition, night, noLedger } from '../ledger/nights.js';
import { type PrivateAuthority, privateAuthority } from './private-authority.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let folder: string;
let authority: PrivateAuthority;
let server: MailWorld | undefined;
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/image-gate-mail-`);
  await mkdir(join(folder, 'tls'));
  authority = await privateAuthority(join(folder, 'tls'));
  await mkdir(join(folder, 'ledger'));
  const { batches } = added(noLedger, [addition({ at: night(0), faults: ['CVE-2026-1000'] })], [], night(0));
  for (const [index, bytes] of batches.entries())
    await writeFile(join(folder, 'ledger', batchFileName(index + 1)), bytes);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly text: string;
}

/** The program as users have it, in a process of its own. */
function run(
  port: number,
  over: { readonly password?: string; readonly ca?: string; readonly scheme?: string } = {},
): Promise<Ended> {
  const { password = mailAccount.password, ca = authority.file, scheme = 'smtp' } = over;
  const mail = [
    '--mail-to',
    'security@acme.example',
    '--mail-from',
    'reports@acme.example',
    '--mail-user',
    mailAccount.user,
  ];
  const args = [
    'report',
    '--ledger',
    'ledger',
    '--folder',
    'weekly',
    ...mail,
    '--mail-attach',
    'html',
    '--mail-server',
    `${scheme}://localhost:${port}`,
  ];
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    IMAGE_GATE_MAIL_PASSWORD: password,
    NODE_EXTRA_CA_CERTS: ca,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, text: stdout + stderr }),
    );
  });
}

describe('the report by e-mail, through a real SMTP server', () => {
  it.each(['smtp', 'smtps'])('arrives encrypted, from the account, with the page attached: %s', async (scheme) => {
    server = await startMail(authority.tls, { secure: scheme === 'smtps', authOptional: false });
    expect(await run(server.port, { scheme })).toMatchObject({ code: 0 });
    expect(server.received).toHaveLength(1);
    const [one] = server.received;
    expect(one).toMatchObject({ user: mailAccount.user, isEncrypted: true, to: ['security@acme.example'] });
    expect(one?.mail.subject).toMatch(/^\[image-gate\] Weekly report on images; /);
    expect(one?.mail.text).toContain('CVE-2026-1000');
    expect(one?.mail.html).toContain('CVE-2026-1000');
    expect(one?.mail.attachments.map(({ filename }) => filename)).toEqual(['report.html']);
  });

  it.each<[string, Parameters<typeof startMail>[1], Parameters<typeof run>[1], string]>([
    ['a wrong password', {}, { password: 'wrong' }, 'it does not take user and password'],
    ['no STARTTLS', { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }, {}, 'there is no encrypted connection'],
    ['a certificate of nobody', {}, { ca: '/dev/null' }, 'there is no encrypted connection'],
    ['a server that takes no mail', { refuses: { code: 554, text: 'no mail here' } }, {}, '554'],
  ])('ends with exit code 3 and leaves the report: %s', async (_what, options, over, said) => {
    server = await startMail(authority.tls, options);
    const { code, text } = await run(server.port, over);
    expect([code, text]).toEqual([3, expect.stringContaining(said)]);
    expect(text).not.toMatch(/s3cret-of-mail|wrong\b.*password/);
    expect(text).toContain('The report is in ');
    expect(server.received.length).toBe(options?.refuses === undefined ? 0 : 1);
  });

  it('ends with exit code 3 where nobody listens', async () => {
    expect(await run(1)).toMatchObject({ code: 3, text: expect.stringContaining('localhost:1') });
  });
});
