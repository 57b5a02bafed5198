import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retireStreams } from '../../src/ledger/add-records.js';
import { fold } from '../../src/ledger/fold.js';
import { writeBatch } from '../../src/ledger/lines/chain.js';
import { standingOf } from '../../src/ledger/standing.js';
import {
  added,
  addition,
  day,
  episodesOf,
  failure,
  hour,
  ledgerOf,
  main,
  type Night,
  night,
  rebuilt,
  whole,
} from './nights.js';

const a = { build: 'a' };
const b = { build: 'b' };
const clean: Night = { at: night(0), faults: [], ...a };
const had = (number: number, faults: Night['faults'] = ['CVE-1'], over: Partial<Night> = a): Night => ({
  at: night(number),
  faults,
  ...over,
});
const lacked = (number: number, over: Partial<Night> = b): Night => had(number, [], over);
const resolvedOf = (nights: readonly Night[], id = 'CVE-1', ledger = ledgerOf(nights)) =>
  episodesOf(ledger, id).map(({ firstSeen, resolved }) => ({
    from: (firstSeen - night(0)) / day,
    ...(resolved === undefined ? {} : { to: (resolved.at - night(0)) / day, resolution: resolved.resolution }),
  }));

describe('a scan of the platform with the longest name that a config may have', () => {
  it('can be read back', () => {
    const platform = ['a', 'b', 'c'].map((letter) => letter.repeat(41)).join('/');
    const { batches } = ledgerOf([
      { ...clean, platforms: [platform] },
      had(1, ['CVE-1'], { ...a, platforms: [platform] }),
    ]);
    expect(episodesOf({ state: rebuilt(batches), batches }, 'CVE-1')).toHaveLength(1);
  });
});

describe('a finding', () => {
  it.each<[string, readonly Night[], ReturnType<typeof resolvedOf>]>([
    ['is open from the night that has it', [clean, had(1), had(2)], [{ from: 1 }]],
    ['is fixed by another image', [clean, had(1), lacked(3)], [{ from: 1, to: 3, resolution: 'fixed' }]],
    [
      'is withdrawn where the image is the same',
      [clean, had(1), lacked(3, a)],
      [{ from: 1, to: 3, resolution: 'withdrawn' }],
    ],
    [
      'stays open after a scan that is not complete',
      [clean, had(1), lacked(3, { ...b, isPartial: true })],
      [{ from: 1 }],
    ],
    [
      'stays open with older advisories',
      [clean, had(1), lacked(3, { ...b, database: night(0) - 3 * day })],
      [{ from: 1 }],
    ],
    [
      'stays open where nobody knows with which advisories',
      [clean, had(1), lacked(3, { ...b, database: null })],
      [{ from: 1 }],
    ],
    [
      'stays open where a platform is missing',
      [
        { ...clean, platforms: ['linux/amd64', 'linux/arm64'] },
        had(1, ['CVE-1'], { ...a, platforms: ['linux/amd64', 'linux/arm64'] }),
        lacked(3),
      ],
      [{ from: 1 }],
    ],
    [
      'is withdrawn where one image of several is the same',
      [clean, had(1, ['CVE-1'], { ...a, isPartial: true }), lacked(2, { ...b, isPartial: true }), lacked(3, a)],
      [{ from: 1, to: 3, resolution: 'withdrawn' }],
    ],
    [
      'goes on when it is back within seven days',
      [clean, had(1), lacked(2), had(9), lacked(10, { build: 'c' })],
      [{ from: 1, to: 10, resolution: 'fixed' }],
    ],
    [
      'begins again after more than seven days',
      [clean, had(1), lacked(2), had(10)],
      [{ from: 1, to: 2, resolution: 'fixed' }, { from: 10 }],
    ],
    [
      'is not affected where the scanner says so',
      [clean, had(1), had(2, [{ id: 'CVE-1', fix: 'not-affected' }], b)],
      [{ from: 1, to: 2, resolution: 'not-affected' }],
    ],
    [
      'was known before where the record says so',
      [clean, had(5, [{ id: 'CVE-1', firstSeen: night(3) }])],
      [{ from: 3 }],
    ],
  ])('%s', (_, nights, expected) => {
    expect(resolvedOf(nights)).toEqual(expected);
  });

  it('goes on under another id', () => {
    const nights = [clean, had(1, [{ id: 'GHSA-1' }]), had(2, [{ id: 'CVE-1', aliases: ['GHSA-1'] }]), lacked(4)];
    expect(resolvedOf(nights, 'GHSA-1')).toEqual([{ from: 1, to: 2, resolution: 'reclassified' }]);
    expect(resolvedOf(nights, 'CVE-1')).toEqual([{ from: 1, to: 4, resolution: 'fixed' }]);
  });

  const ghsa = { id: 'GHSA-1' };
  const cve = { id: 'CVE-1', aliases: ['GHSA-1'] };

  it.each<[string, readonly Night[], ReturnType<typeof resolvedOf>, ReturnType<typeof resolvedOf>]>([
    [
      'when both were open',
      [clean, had(1, [ghsa]), had(2, [ghsa, 'CVE-1']), had(3, [cve], b), lacked(5, { build: 'c' })],
      [{ from: 1, to: 3, resolution: 'reclassified' }],
      [{ from: 1, to: 5, resolution: 'fixed' }],
    ],
    [
      'when the other one counted as fixed',
      [clean, had(1, [ghsa]), had(3, ['CVE-1'], b), had(5, [cve], b), lacked(6, { build: 'c' })],
      [{ from: 1, to: 3, resolution: 'reclassified' }],
      [{ from: 1, to: 6, resolution: 'fixed' }],
    ],
    [
      'when only the other one goes on',
      [clean, had(1, [cve]), had(2, [cve, { id: 'CVE-2' }, ghsa]), had(3, [ghsa], b)],
      [{ from: 1 }],
      [{ from: 1, to: 3, resolution: 'reclassified' }],
    ],
    [
      'and not what was fixed long before',
      [clean, had(1, [ghsa]), lacked(2), had(20, ['CVE-1'], b), had(21, [cve], b)],
      [{ from: 1, to: 2, resolution: 'fixed' }],
      [{ from: 20 }],
    ],
  ])('has one clock where two ids turn out to be one: %s', (_, nights, other, own) => {
    expect(resolvedOf(nights, 'GHSA-1')).toEqual(other);
    expect(resolvedOf(nights, 'CVE-1')).toEqual(own);
  });

  it('has one clock where three ids turn out to be one', () => {
    const nights = [
      clean,
      had(1, [{ id: 'GO-1' }]),
      had(2, [{ id: 'GO-1' }, ghsa]),
      had(3, [{ id: 'CVE-1', aliases: ['GHSA-1', 'GO-1'] }], b),
    ];
    expect(resolvedOf(nights)).toEqual([{ from: 1 }]);
    for (const id of ['GO-1', 'GHSA-1']) expect(resolvedOf(nights, id)).toMatchObject([{ resolution: 'reclassified' }]);
  });

  it('that turns out to be old debt is old debt, and has all that is known of both', () => {
    const nights = [
      { ...clean, faults: [{ ...ghsa, severity: 'LOW' as const }] },
      had(1, [ghsa, { id: 'CVE-1', severity: 'CRITICAL', fix: 'upgrade' }]),
      had(2, [{ ...cve, severity: 'CRITICAL', fix: 'upgrade' }], b),
    ];
    expect(episodesOf(ledgerOf(nights), 'CVE-1')).toEqual([
      {
        firstSeen: night(0),
        balance: true,
        severities: [
          { at: night(0), severity: 'LOW' },
          { at: night(1), severity: 'CRITICAL' },
        ],
        fixableSince: night(1),
      },
    ]);
  });

  it('is another one in another package, whatever its id', () => {
    const nights = [clean, had(1, [{ id: 'CVE-1' }]), had(2, [{ id: 'CVE-1', package: 'curl' }], b)];
    expect(resolvedOf(nights)).toEqual([{ from: 1, to: 2, resolution: 'fixed' }]);
    expect(episodesOf(ledgerOf(nights), 'CVE-1', 'curl')).toMatchObject([{ firstSeen: night(2) }]);
  });

  it('keeps its clock through an upgrade to a version that has it too', () => {
    expect(resolvedOf([clean, had(1), had(2, [{ id: 'CVE-1', version: '2' }], b), lacked(5, { build: 'c' })])).toEqual([
      { from: 1, to: 5, resolution: 'fixed' },
    ]);
  });

  it('that nobody looked for stays open', () => {
    const secret = { id: 'aws-key', kind: 'secret' } as const;
    const both = { scanners: ['vuln', 'secret'] } as const;
    const nights = [
      { ...clean, ...both },
      had(1, [secret], { ...a, ...both }),
      lacked(2, { ...b, scanners: ['vuln'] }),
    ];
    expect(resolvedOf(nights, 'aws-key')).toEqual([{ from: 1 }]);
    expect(resolvedOf([...nights, lacked(3, { build: 'c', ...both })], 'aws-key')).toEqual([
      { from: 1, to: 3, resolution: 'fixed' },
    ]);
  });

  it('has its severities, its fix and its exception with their days', () => {
    const nights = [
      clean,
      had(1, [{ id: 'CVE-1', severity: 'LOW' }]),
      had(2, [{ id: 'CVE-1', severity: 'CRITICAL', fix: 'upgrade' }]),
      had(3, [{ id: 'CVE-1', severity: 'CRITICAL', fix: 'upgrade', isExcepted: true }]),
    ];
    expect(episodesOf(ledgerOf(nights), 'CVE-1')).toEqual([
      {
        firstSeen: night(1),
        severities: [
          { at: night(1), severity: 'LOW' },
          { at: night(2), severity: 'CRITICAL' },
        ],
        fixableSince: night(2),
        exceptedSince: night(3),
      },
    ]);
    expect(episodesOf(ledgerOf([...nights, had(4)]), 'CVE-1')[0]).not.toHaveProperty('exceptedSince');
  });

  it('of the first night is old debt, until a complete scan is there', () => {
    const nights = [
      had(0, ['CVE-1'], { ...a, isPartial: true }),
      had(1, ['CVE-1', 'CVE-2']),
      had(2, ['CVE-1', 'CVE-2', 'CVE-3']),
    ];
    const ledger = ledgerOf(nights);
    expect(['CVE-1', 'CVE-2', 'CVE-3'].map((id) => episodesOf(ledger, id)[0]?.balance)).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  it('that is late to be known', () => {
    expect(resolvedOf([clean, lacked(3), had(2)])).toEqual([{ from: 2, to: 3, resolution: 'unknown' }]);
    expect(resolvedOf([clean, had(2), lacked(3), had(1)])).toEqual([{ from: 1, to: 3, resolution: 'fixed' }]);
    expect(resolvedOf([clean, had(1), lacked(2), lacked(6), had(4)])).toEqual([
      { from: 1, to: 6, resolution: 'unknown' },
    ]);
  });
});

describe('a finding that is late to be known', () => {
  it('is not gone by a scan with older advisories than a record of before it had', () => {
    const [early, mid] = [
      lacked(7, { ...b, database: night(21) }),
      lacked(16, { ...a, build: 'c', database: night(16) }),
    ];
    const seen = had(11, ['CVE-1'], { ...a, isPartial: true, database: night(4) });
    const again = had(30, ['CVE-1'], { ...a, build: 'c', isPartial: true, database: night(16) });
    const ends = [again, lacked(34)];
    expect(resolvedOf([clean, mid, early, seen, ...ends])).toEqual(resolvedOf([clean, early, seen, mid, ...ends]));
  });
});

describe('records', () => {
  it('that are there change nothing when they come again', () => {
    const ledger = ledgerOf([clean, had(1), lacked(3)]);
    expect(added(ledger, [addition(had(1)), addition(lacked(3))])).toBe(ledger);
  });

  it('open a stream that was retired, also where nothing has changed', () => {
    const before = ledgerOf([clean, lacked(1, a)]);
    const batch = writeBatch(before.state, retireStreams(before.state, [main], new Date(night(2))), new Date(night(2)));
    const retired = { state: fold(before.state, [batch]), batches: [...before.batches, batch.bytes] };
    expect(whole(retired.state).streams).toMatchObject([{ retired: night(2) }]);
    const [stream] = whole(added(retired, [addition(lacked(3, a))]).state).streams;
    expect(stream?.retired).toBeUndefined();
  });

  it('of one stream in one batch are taken in the order of time', () => {
    const nights = [lacked(3), clean, had(1)];
    const once = added(
      { state: ledgerOf([]).state, batches: [] },
      nights.map((one) => addition(one)),
    );
    expect(whole(once.state).streams).toEqual(whole(ledgerOf([clean, had(1), lacked(3)]).state).streams);
  });
});

/** What is true of an image: which build runs in each night, and which findings each build has. Advisories may come and go. */
const ids = ['CVE-1', 'CVE-2', 'CVE-3'];
const scans = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 40 }).map(night),
    build: fc.constantFrom('a', 'b', 'c'),
    faults: fc.subarray(ids),
    isPartial: fc.boolean(),
    database: fc.option(fc.integer({ min: 0, max: 40 }).map(night), { nil: undefined, freq: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);
/** Each night once: two scans at one instant have no order. */
const history = scans.map((all) => [...new Map(all.map((one) => [one.at, one])).values()].sort((x, y) => x.at - y.at));
/** All of them in any order, some of them twice. */
const shuffled = history.chain((nights) =>
  fc.tuple(fc.shuffledSubarray(nights, { minLength: nights.length }), fc.subarray(nights)).chain(([all, again]) =>
    fc.array(fc.nat(), { minLength: again.length, maxLength: again.length }).map((places) => ({
      nights,
      order: again.reduce(
        (order, one, index) => order.toSpliced((places[index] ?? 0) % (order.length + 1), 0, one),
        all,
      ),
    })),
  ),
);
type Spell = { readonly from: number; readonly to: number };
const fixes = (nights: readonly Night[], id: string): readonly Spell[] =>
  episodesOf(ledgerOf([clean, ...nights]), id).flatMap(({ firstSeen, resolved }) =>
    resolved?.resolution === 'fixed' ? [{ from: firstSeen, to: resolved.at }] : [],
  );
const runs = { numRuns: 100 };
const limit = 120_000;

describe('a time to remediate', () => {
  it(
    'is never shorter, nor invented, when records come in any order and twice',
    () => {
      fc.assert(
        fc.property(shuffled, ({ nights, order }) => {
          for (const id of ids) {
            const real = fixes(nights, id);
            for (const { from, to } of fixes(order, id))
              expect(real.some((one) => from <= one.from && to >= one.to)).toBe(true);
          }
        }),
        runs,
      );
    },
    limit,
  );

  it(
    'is never shorter, nor invented, when nights are missing or incomplete',
    () => {
      const holes = history.chain((nights) =>
        fc
          .array(fc.constantFrom('as is', 'missing', 'failed'), { minLength: nights.length, maxLength: nights.length })
          .map((what) =>
            nights.flatMap((one, index) => {
              if (what[index] === 'missing') return [];
              return what[index] === 'failed' ? [{ ...one, faults: [], isPartial: true }] : [one];
            }),
          ),
      );
      fc.assert(
        fc.property(holes, (nights) => {
          for (const id of ids)
            for (const { from, to } of fixes(nights, id)) {
              const seen = nights.filter(({ faults }) => faults.includes(id));
              expect(seen.some(({ at }) => at === from)).toBe(true);
              const closing = nights.find(({ at }) => at === to);
              expect(closing).toMatchObject({ isPartial: false });
              expect(closing?.faults).not.toContain(id);
              // The last scan that had it was of another image, and nothing showed it after that within a week.
              const last = seen.filter(({ at }) => at < to).at(-1);
              expect(last?.build).not.toBe(closing?.build);
              expect(seen.filter(({ at }) => at > to && at - to <= 7 * day)).toEqual([]);
            }
        }),
        runs,
      );
    },
    limit,
  );

  it(
    'is the same when a record comes twice',
    () => {
      fc.assert(
        fc.property(history, fc.nat(), (nights, which) => {
          const ledger = ledgerOf([clean, ...nights]);
          const again = nights[which % nights.length];
          expect(again === undefined ? ledger : added(ledger, [addition(again)])).toBe(ledger);
        }),
        runs,
      );
    },
    limit,
  );
});

describe('a time to remediate, where some nights are missing and others failed, in any order and twice', () => {
  it(
    'is never shorter than the real one, nor is there one of what was not fixed',
    () => {
      const nightly = fc.record({
        from: fc.integer({ min: 1, max: 15 }),
        length: fc.integer({ min: 1, max: 15 }),
        isFixed: fc.boolean(),
        what: fc.array(fc.constantFrom('as is', 'missing', 'incomplete', 'failed'), { minLength: 32, maxLength: 32 }),
        places: fc.array(fc.nat(), { minLength: 32, maxLength: 32 }),
        again: fc.array(fc.nat(31)),
      });
      fc.assert(
        fc.property(nightly, ({ from, length, isFixed, what, places, again }) => {
          const to = isFixed ? from + length : 100;
          const all = what.map((how, index): Night | 'failed' | undefined => {
            const number = index + 1;
            if (how === 'missing' || how === 'failed') return how === 'failed' ? how : undefined;
            const faults = number >= from && number < to ? ['CVE-1'] : [];
            if (how === 'incomplete') return had(number, [], { isPartial: true });
            return had(number, faults, { build: number >= to ? 'fixed' : `${number % 3}` });
          });
          const order = [...all.keys()].sort((x, y) => (places[x] ?? 0) - (places[y] ?? 0));
          const { state } = [...order, ...again].reduce(
            (ledger, index) => {
              const one = all[index];
              if (one === 'failed') return added(ledger, [], [failure(index + 1)]);
              return one === undefined ? ledger : added(ledger, [addition(one)]);
            },
            ledgerOf([clean]),
          );
          const { HIGH: { count, mean } = { count: 0, mean: 0 } } = standingOf(
            state,
            new Date(night(40)),
            new Date(night(0)),
          ).remediation;
          expect(count).toBeLessThanOrEqual(isFixed ? 1 : 0);
          if (count === 1) expect(mean).toBeGreaterThanOrEqual(length * 24);
        }),
        { numRuns: 300 },
      );
    },
    limit,
  );
});

/** A vulnerability with three ids. Each night another build has it, and the scanner lists it under some of them; what belongs together, it may know or not. */
const vulnerability = ['CVE-1', 'GHSA-1', 'GO-1'] as const;
const listed = fc
  .record({ ids: fc.subarray([...vulnerability], { minLength: 1 }), isKnown: fc.boolean() })
  .map(({ ids, isKnown }): Night['faults'] =>
    isKnown ? [{ id: ids[0] ?? 'CVE-1', aliases: vulnerability.filter((id) => id !== ids[0]) }] : ids,
  );

describe('a vulnerability with several ids', () => {
  it(
    'has one clock as soon as they are known to be one',
    () => {
      fc.assert(
        fc.property(fc.array(listed, { minLength: 1, maxLength: 20 }), (before) => {
          const nights = before.map((faults, index): Night => had(index + 1, faults, { build: `${index}` }));
          const last = nights.length + 1;
          const known = had(last, [{ id: 'CVE-1', aliases: vulnerability.slice(1) }], { build: 'known' });
          const ledger = ledgerOf([clean, ...nights, known, lacked(last + 1, { build: 'fixed' })]);
          const all = vulnerability.flatMap((id) => resolvedOf([], id, ledger));
          expect(all.filter(({ resolution }) => resolution !== 'reclassified')).toEqual([
            { from: 1, to: last + 1, resolution: 'fixed' },
          ]);
        }),
        runs,
      );
    },
    limit,
  );
});

/** The rules of the page on the ledger, reckoned for one finding with nothing but the scans in their order. */
function reckoned(nights: readonly Night[], id: string): ReturnType<typeof resolvedOf> {
  const spells: { from: number; to?: number; resolution?: string; seenIn: string | undefined }[] = [];
  let newest = 0;
  for (const { at, faults, build, isPartial, database } of nights) {
    const collected = database ?? at - 2 * hour;
    const isComplete = !isPartial && collected >= newest;
    newest = Math.max(newest, collected);
    const number = (at - night(0)) / day;
    const last = spells.at(-1);
    const goesOn = last !== undefined && (last.to === undefined || number - last.to <= 7);
    if (faults.includes(id)) {
      if (goesOn) spells.splice(-1, 1, { from: last.from, seenIn: build });
      else spells.push({ from: number, seenIn: build });
    } else if (last !== undefined && last.to === undefined && isComplete) {
      last.to = number;
      last.resolution = last.seenIn === build ? 'withdrawn' : 'fixed';
    }
  }
  return spells.map(({ seenIn: _, ...spell }) => spell) as ReturnType<typeof resolvedOf>;
}

describe('a ledger', () => {
  it(
    'says what the rules say of scans in their order',
    () => {
      fc.assert(
        fc.property(history, (nights) => {
          const ledger = ledgerOf([clean, ...nights]);
          for (const id of ids) expect(resolvedOf([], id, ledger)).toEqual(reckoned([clean, ...nights], id));
        }),
        runs,
      );
    },
    limit,
  );

  it(
    'leaves the state that it goes on from as it is',
    () => {
      const goesOn = (nights: readonly Night[], more: readonly Night[]): void => {
        const first = ledgerOf([clean, ...nights]);
        const before = structuredClone(whole(first.state));
        ledgerOf(more, first);
        expect(whole(first.state)).toEqual(before);
      };
      fc.assert(
        fc.property(shuffled, ({ order }) => {
          goesOn(order.slice(0, order.length / 2), order.slice(order.length / 2));
        }),
        runs,
      );
      // A night that changes nothing is rare among those.
      goesOn([had(1)], [had(2), had(3)]);
    },
    limit,
  );

  it(
    'that is read anew has the state that its writers had',
    () => {
      fc.assert(
        fc.property(shuffled, ({ order }) => {
          const { state, batches } = ledgerOf([clean, ...order]);
          expect(whole(rebuilt(batches))).toEqual(whole(state));
        }),
        runs,
      );
    },
    limit,
  );
});
