import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../../src/host/errors.js';
import { furthestDay, policyAdopting, requireAdopting } from '../../../src/policy/edit/adopt-entries.js';
import { tooFarFor } from '../../../src/policy/exceptions/exception-limits.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { endOfDay } from '../../../src/text/calendar-day.js';
import { now } from '../samples.js';

describe('a policy that adopts entries until a day', () => {
  it.each([
    ['that is not there', undefined, 'exceptions:\n  adopted-until: 2026-03-31\n'],
    ['with other rules', 'eol: block\n', 'eol: block\nexceptions:\n  adopted-until: 2026-03-31\n'],
    [
      'with rules for exceptions',
      'exceptions:\n  max-days: 30 # short\nimages: []\n',
      'exceptions:\n  adopted-until: 2026-03-31\n  max-days: 30 # short\nimages: []\n',
    ],
    ['that has done so', 'exceptions: { adopted-until: 2026-01-31 }\n', 'exceptions: { adopted-until: 2026-03-31 }\n'],
  ])('%s', (_, text, written) => {
    expect(policyAdopting(text, 'p.yml', '2026-03-31')).toBe(written);
  });

  it.each([
    ['in brackets', '{ eol: block }'],
    ['that ends with a mark', 'eol: block\n...\n'],
  ])('%s is left as it is, and it is said what to write', (_, text) => {
    expect(() => policyAdopting(text, 'p.yml', '2026-03-31')).toThrow(
      /by hand: `exceptions: \{ adopted-until: 2026-03-31 \}`/,
    );
  });

  it('is not made of one that is invalid', () => {
    expect(() => policyAdopting('eol: blok', 'p.yml', '2026-03-31')).toThrow(ConfigError);
  });

  it('does so for every severity up to the furthest day, and for some beyond it', () => {
    expect(furthestDay(defaultPolicy, now)).toBe('2026-04-15');
    expect(tooFarFor(defaultPolicy.exceptions, endOfDay('2026-04-15'), now)).toEqual([]);
    expect(tooFarFor(defaultPolicy.exceptions, endOfDay('2026-04-16'), now)).toEqual(['CRITICAL']);
  });

  it.each([
    ['is over', '2026-01-14', /--until 2026-01-14: that day is over/],
    ['no severity allows', '2028-01-01', /nothing would be adopted.*2026-04-15 holds for every severity/],
  ])('never until a day that %s', (_, until, message) => {
    expect(() => requireAdopting(defaultPolicy, until, now)).toThrow(message);
    expect(() => requireAdopting(defaultPolicy, '2026-04-16', now)).not.toThrow();
  });
});
