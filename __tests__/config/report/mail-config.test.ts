import { describe, expect, it } from '@jest/globals';
import { type MailWords, readMail } from '../../../src/config/report/mail-config.js';

const words: MailWords = {
  to: ['security@acme.example'],
  from: 'reports@acme.example',
  server: 'smtp://mail.acme.example',
  attach: [],
};
const read = (over: Partial<MailWords> = {}, environment = {}) =>
  readMail({ ...words, ...over }, environment, (word) => `--${word}`);
const wrong = (over: Partial<MailWords>, environment = {}) => {
  const found = read(over, environment);
  return 'problems' in found ? found.problems.map(({ where }) => where) : [];
};

describe('what is written about mail', () => {
  it('is nothing where nobody is named', () => {
    expect(readMail({ to: [], attach: [] }, {}, (word) => word)).toEqual({});
  });

  it.each<[string, { readonly host: string; readonly port: number; readonly security: string }]>([
    ['smtp://mail.acme.example', { host: 'mail.acme.example', port: 587, security: 'starttls' }],
    ['smtp://mail.acme.example:2525', { host: 'mail.acme.example', port: 2525, security: 'starttls' }],
    ['smtps://mail.acme.example/', { host: 'mail.acme.example', port: 465, security: 'tls' }],
    ['smtps://[::1]:4650', { host: '::1', port: 4650, security: 'tls' }],
  ])('names a server that encrypts: %s', (server, expected) => {
    expect(read({ server })).toMatchObject({ mail: { server: expected, to: words.to } });
  });

  it.each([
    'mail.acme.example:25',
    'http://mail.acme.example',
    'smtp://user:password@mail.acme.example',
    'smtp://mail.acme.example/path',
    'smtp://mail.acme.example?tls=no',
    'smtp://ma il',
    'smtp://',
    '',
  ])('is no server: %j', (server) => {
    expect(wrong({ server })).toEqual(['--mail-server']);
  });

  it.each([
    'security',
    'a@b@c.example',
    'Security <security@acme.example>',
    'security@acme.example\r\nBcc: evil@evil.example',
    'security@acme.example, other@acme.example',
    '"a b"@acme.example',
    'ä@acme.example',
    `${'a'.repeat(65)}@acme.example`,
    'a@-acme.example',
    '',
  ])('is no address: %j', (address) => {
    expect(wrong({ to: [address] })).toEqual(['--mail-to']);
    expect(wrong({ from: address })).toEqual(['--mail-from']);
  });

  it('asks for the password of a user, which is in the environment alone', () => {
    expect(wrong({ user: 'reports' })).toEqual(['--mail-user']);
    expect(read({ user: 'reports' }, { IMAGE_GATE_MAIL_PASSWORD: 'x' })).toMatchObject({
      mail: { server: { account: { user: 'reports', password: 'x' } } },
    });
  });

  it('is refused where it says how, and not to whom, and where something is missing', () => {
    expect(wrong({ to: [] })).toEqual(['--mail-from']);
    expect(wrong({ from: undefined, server: undefined })).toEqual(['--mail-from', '--mail-server']);
    expect(wrong({ attach: ['pdf'] })).toEqual(['--mail-attach']);
    expect(wrong({ to: Array.from({ length: 51 }, (_, index) => `a${index}@acme.example`) })).toEqual(['--mail-to']);
  });

  it('attaches each form once, in one order', () => {
    expect(read({ attach: ['html', 'csv', 'html'] })).toMatchObject({ mail: { attach: ['csv', 'html'] } });
  });
});
