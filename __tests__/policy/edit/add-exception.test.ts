import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../../src/host/errors.js';
import { addException, type WantedException } from '../../../src/policy/edit/add-exception.js';
import { parseExceptions } from '../../../src/policy/exceptions/exception-file.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { defaultPolicyFile } from '../../../src/policy/file/policy-file.js';
import { now } from '../samples.js';

const policy = defaultPolicyFile;
const wanted: WantedException = { id: 'CVE-2024-1234', reason: 'never given foreign input', until: '2026-03-31' };

function added(text: string | undefined, file: string, more: Partial<WantedException> = {}, rules = policy) {
  const bytes = text === undefined ? undefined : Buffer.from(text);
  const { bytes: written, ...rest } = addException(bytes, file, { ...wanted, ...more }, rules, now);
  return { ...rest, written: Buffer.from(written).toString() };
}

function fault(text: string | undefined, file: string, more: Partial<WantedException> = {}, rules = policy) {
  try {
    added(text, file, more, rules);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was written');
}

const [plain, yaml] = ['.trivyignore', '.trivyignore.yaml'];
const line = 'CVE-2024-1234  # never given foreign input, Expiry: 2026-03-31';
const entry = '{ id: "CVE-2024-1234", statement: "never given foreign input", expired_at: 2026-04-01 }';

describe('an exception that is added', () => {
  it.each([
    ['to a file that is not there', undefined, plain, `${line}\n`],
    ['to an empty one', '', plain, `${line}\n`],
    ['below other lines', '# head\nCVE-1\n', plain, `# head\nCVE-1\n${line}\n`],
    [
      'below a line without an end',
      'CVE-2020-1001 exp:2026-02-01 # a',
      plain,
      `CVE-2020-1001 exp:2026-02-01 # a\n${line}\n`,
    ],
    ['with Windows line ends', '# a\r\n', plain, `# a\r\n${line}\r\n`],
    ['in YAML', undefined, yaml, `vulnerabilities:\n  - ${entry}\n`],
    [
      'in a list of YAML',
      'vulnerabilities:\n- id: CVE-2020-1001\n',
      yaml,
      `vulnerabilities:\n- id: CVE-2020-1001\n- ${entry}\n`,
    ],
  ])('%s', (_, before, file, after) => {
    expect(added(before, file).written).toBe(after);
  });

  it('holds through its last day, with its ticket, and says in which line it stands', () => {
    const { written, ...rest } = added('# head\n', plain, { ticket: 'SEC-1' });
    expect(rest).toEqual({
      line: 2,
      text: line.replace(', Expiry', ' (Ticket: SEC-1), Expiry'),
      notes: expect.any(Array),
    });
    expect(parseExceptions(written, plain, now).active).toMatchObject([{ expiry: '2026-03-31' }]);
  });

  it('is limited to what it says', () => {
    const limits = {
      purls: ['pkg:npm/lodash'],
      paths: ['app/**'],
      images: ['ghcr.io/acme/*'],
      kind: 'vulnerability',
    } as const;
    const { written } = added(undefined, yaml, limits);
    expect(parseExceptions(written, yaml, now).active).toMatchObject([limits]);
  });

  it.each([
    ['DS-0002', 'misconfigurations'],
    ['GHSA-jf85-cpcp-j695', 'vulnerabilities'],
  ])('%s stands among %s', (id, list) => {
    expect(added(undefined, yaml, { id }).written).toMatch(new RegExp(`^${list}:`));
  });

  it('is a warning where the policy takes it for some severities alone', () => {
    const { notes } = added(undefined, plain, { until: '2026-06-30' });
    expect(notes).toMatchObject([
      { level: 'warning', code: 'too-far-ahead', message: expect.stringContaining('CRITICAL 90') },
    ]);
  });
});

describe('nothing is written', () => {
  it.each<[string, string | undefined, string, Partial<WantedException>, string, RegExp]>([
    [
      'where it is there',
      `${line}\n`,
      plain,
      { until: '2026-02-01' },
      'add-there',
      /\.trivyignore:1: an exception for CVE-2024-1234 is there, until 2026-03-31/,
    ],
    ['for a day that is over', '', plain, { until: '2026-01-14' }, 'add-refused', /that day is over/],
    [
      'further ahead than for any severity',
      '',
      plain,
      { until: '2028-01-01' },
      'add-refused',
      /^\.trivyignore: CVE-2024-1234: its expiry 2028-01-01 is too far ahead, so it is not applied/,
    ],
    ['for an id that no finding has', '', plain, { id: 'CVE-24-1' }, 'add-refused', /the form is CVE-2024-1234/],
    ['for no package URL', '', yaml, { purls: ['lodash'] }, 'add-refused', /^`lodash`: this is no package URL/],
    ['for a pattern', '', plain, { id: 'CVE-2024-*' }, 'add-refused', /matches no finding/],
    ['without a reason', '', plain, { reason: ' - ' }, 'add-refused', /it gives no reason/],
    ['for a placeholder', '', yaml, { reason: '<why>' }, 'add-refused', /it gives no reason/],
    ['with another date in the reason', '', plain, { reason: 'why, Expiry: 2026-01-20' }, 'add-by-hand', /by hand/],
    ['with a comment in the id', '', plain, { id: 'CVE-2024-1 # why' }, 'add-refused', /this is no id/],
    ['with invisible characters', '', yaml, { reason: 'a \u202e b' }, 'add-refused', /invisible/],
    ['where the id does not say what it is about', '', yaml, { id: 'aws-access-key-id' }, 'add-refused', /--kind/],
    ['in a file in brackets', '{ secrets: [] }', yaml, {}, 'add-by-hand', /Add this by hand: - \{ id: "CVE-2024-1234"/],
    ['in a file that can’t be read', 'vulnerabilities: {', yaml, {}, 'yaml-invalid', /./],
  ])('%s', (_, text, file, more, code, message) => {
    const error = fault(text, file, more);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
  });

  it('without the ticket that the policy requires', () => {
    const rules = parsePolicy('exceptions: { require-ticket: true }', 'p.yml');
    expect(fault('', plain, {}, rules).message).toMatch(/names no ticket/);
    expect(added('', plain, { ticket: 'SEC-1' }, rules).notes.filter(({ level }) => level === 'error')).toEqual([]);
  });

  const words = fc.string({ unit: fc.constantFrom(...'aZ9 #-:"\'\\,.|{}[]\n\r\t\u00a0é'), maxLength: 40 });
  it('but what was wanted, whatever is asked for: all else in the file means the same', () => {
    const before = 'CVE-2020-1001  # a, Expiry: 2026-02-28\n# of the next\nCVE-2020-1002 exp:2026-02-28\n';
    const inYaml = 'vulnerabilities:\n  - { id: CVE-2020-1001, statement: a, expired_at: 2026-03-01 }\n';
    fc.assert(
      fc.property(words, words, fc.constantFrom(plain, yaml), (reason, ticket, file) => {
        const text = file === yaml ? inYaml : before;
        try {
          const { written } = added(text, file, { reason, ...(ticket.trim() === '' ? {} : { ticket }) });
          expect(written.startsWith(text)).toBe(true);
          const [was, is] = [text, written].map((one) => parseExceptions(one, file, now).active);
          expect(is?.slice(0, -1)).toEqual(was);
          expect(is?.at(-1)).toMatchObject({ id: 'CVE-2024-1234', expiry: '2026-03-31' });
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
    );
  });
});

describe('an exception that renews one', () => {
  const there =
    'vulnerabilities:\n  - { id: "CVE-2024-1234", statement: "why", ticket: "SEC-1", expired_at: 2026-02-02 }\n';
  const renewal = { kind: 'vulnerability', ticket: 'SEC-1', renews: true } as const;

  it('stands below it, which stays as it is', () => {
    const { written } = added(there, yaml, renewal);
    expect(written).toBe(
      `${there}  - { id: "CVE-2024-1234", statement: "never given foreign input", ticket: "SEC-1", expired_at: 2026-04-01 }\n`,
    );
  });

  it.each<[string, Partial<WantedException>, RegExp]>([
    ['ends no later', { ...renewal, until: '2026-02-01' }, /To let it last longer, write a later last day/],
    ['has another ticket', { ...renewal, ticket: 'SEC-2' }, /Change its date and its reason there/],
    ['is not asked for as one', { ...renewal, renews: false }, /Change its date and its reason there/],
  ])('is refused where it %s', (_, more, fix) => {
    expect(fault(there, yaml, more)).toMatchObject({ code: 'add-there', message: expect.stringMatching(fix) });
  });
});
