import { expect, it } from '@jest/globals';
import type { Addition } from '../../../src/ledger/add-records.js';
import { requirePublishable } from '../../../src/publish/ledger/publishable.js';

it.each([
  ['private', 'r.example/acme/secret: '],
  ['public', 'record 1 of 1: '],
  ['unknown', 'record 1 of 1: '],
] as const)('an image that a ledger may not have is called in a log that is %s: %s', (log, where) => {
  const addition = { stream: { repository: 'r.example/acme/secret' }, visibility: 'private' } as const;
  const seen = [addition as unknown as Addition & typeof addition];
  expect(() => requirePublishable(seen, { ledger: 'public', log }, false)).toThrow(where);
});
