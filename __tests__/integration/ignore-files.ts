/**
 * Random ignore files, of both forms. Every entry has a reason and an expiry, as we are stricter on purpose there; in YAML each statement is the number of
 * its entry, so that it shows which one was applied.
 */
import fc from 'fast-check';

/** The instant at which the files are judged, by us and (nearly) by Trivy. */
export const now = new Date();
const day = 86_400_000;

const dayText = (offset: number): string => new Date(now.getTime() + offset * day).toISOString().slice(0, 10);
/** Not today and not tomorrow: midnight may pass between the two answers. */
const anyDay = fc.oneof(fc.integer({ min: -400, max: -2 }), fc.integer({ min: 2, max: 4000 })).map(dayText);
const oftenOf = (
  words: readonly string[],
  others: readonly string[],
  weight: number,
  isThere = true,
): fc.Arbitrary<string> =>
  fc.oneof(
    { weight, arbitrary: fc.constantFrom(...words) },
    { weight: isThere ? 1 : 0, arbitrary: fc.constantFrom(...others) },
  );

/** What entries are about. */
export interface Vocabulary {
  readonly ids: readonly string[];
  /** Ids that nothing has. */
  readonly otherIds: readonly string[];
}

export interface Size {
  /** Most entries of a file. */
  readonly entries: number;
  /** Whether some hold what can't be read: for such an entry Trivy refuses the whole file, so a large file without any says more of the others. */
  readonly faulty: boolean;
}

/** Plain files in Trivy's notation. */
export function plainFiles({ ids, otherIds }: Vocabulary, { entries, faulty }: Size): fc.Arbitrary<string> {
  const gap = fc.constantFrom(' ', '  ', '\t', ' \t ', '\u00a0', '\u3000', '\u0085');
  const end = fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' \n',
    '\t\r\n',
    '\n# a comment\n',
    '\n  #CVE-2026-0001 exp:2999-01-01 # no\n',
  );
  const date = fc.oneof(
    { weight: 6, arbitrary: anyDay.map((text) => `exp:${text}`) },
    {
      weight: faulty ? 1 : 0,
      arbitrary: fc.constantFrom(
        'exp:2026-02-30',
        'exp:',
        'exp:2999-1-1',
        'exp:2999-01-01T00:00:00Z',
        'exp:2999-01-01,',
      ),
    },
  );
  const words = fc.record({
    id: oftenOf(ids, otherIds, 6),
    date,
    extra: fc.constantFrom('', 'WITH', 'x y'),
    late: fc.boolean(),
  });
  const entry = fc
    .tuple(fc.constantFrom('', ' ', '\t', '\u00a0'), words, fc.array(gap, { minLength: 5, maxLength: 5 }), end)
    .map(([indent, { id, date: when, extra, late }, [a = ' ', b = ' ', c = ' ', d = ' '], last]) =>
      late
        ? `${indent}${id}${a}${extra}${b}#${c}why${d}${when}${last}`
        : `${indent}${id}${a}${when}${b}${extra}${c}#${d}why${last}`,
    );
  return fc.array(entry, { maxLength: entries, size: 'max' }).map((lines) => lines.join(''));
}

/** What the narrower conditions of YAML entries are made of, and such as Trivy can't read. */
export interface YamlVocabulary extends Vocabulary {
  readonly patterns: readonly string[];
  readonly badPatterns: readonly string[];
  readonly purls: readonly string[];
  readonly badPurls: readonly string[];
}

const instant = (faulty: boolean) =>
  fc.oneof(
    { weight: 12, arbitrary: anyDay },
    {
      weight: 6,
      arbitrary: fc
        .tuple(anyDay, fc.constantFrom('T00:00:00Z', 'T23:59:59.123456789Z', 't1:2:3Z', 'T12:00:00+14:00', ' 12:00:00'))
        .map((parts) => parts.join('')),
    },
    { weight: 3, arbitrary: anyDay.map((text) => `"${text}T12:00:00-11:00"`) },
    {
      weight: faulty ? 1 : 0,
      arbitrary: fc.constantFrom(
        'soon',
        '"2999-01-01"',
        '2999-02-30',
        '2999-01-01T24:00:00Z',
        '2999-01-01 12:00:00Z',
        '2999-01-01T12:00Z',
        '2999-1-1',
      ),
    },
  );
const some = <T>(item: fc.Arbitrary<T>) =>
  fc.option(fc.array(item, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
const lists = ['vulnerabilities', 'misconfigurations', 'secrets'] as const;

interface Entry {
  readonly id: string;
  readonly expired_at: string;
  readonly paths: readonly string[] | undefined;
  readonly purls: readonly string[] | undefined;
  readonly block: boolean;
  readonly space: string;
}

/** YAML files, of one document each. */
export function yamlFiles(words: YamlVocabulary, { entries: most, faulty }: Size): fc.Arbitrary<string> {
  const entry = fc.record<Entry>({
    id: oftenOf(words.ids, words.otherIds, 6),
    expired_at: instant(faulty),
    paths: some(oftenOf(words.patterns, words.badPatterns, 30, faulty)),
    purls: some(oftenOf(words.purls, words.badPurls, 30, faulty)),
    block: fc.boolean(),
    space: fc.constantFrom('', ' ', '   '),
  });
  const list = fc.constantFrom(...lists, 'vulnerabilities' as const);
  return fc
    .record({
      entries: fc.array(fc.tuple(list, entry), { maxLength: most, size: 'max' }),
      end: fc.constantFrom('\n', '\r\n', '\n\n', ' # a comment\n'),
    })
    .map(written);
}

function written({ entries, end }: { entries: readonly (readonly [string, Entry])[]; end: string }): string {
  const blocks = lists.map((name) => {
    const items = entries.flatMap(([at, item], index) => (at === name ? [writtenEntry(item, index, name, end)] : []));
    return items.length === 0 ? '' : `${name}:${end}${items.join('')}`;
  });
  return blocks.join('');
}

function writtenEntry(
  { id, expired_at, paths: where, purls: packages, block, space }: Entry,
  index: number,
  name: string,
  end: string,
): string {
  const pairs = [
    `id:${space} ${id}`,
    `statement: reason ${index}${space}`,
    `expired_at: ${space}${expired_at}`,
    ...(where ? [`paths: ${JSON.stringify(where)}`] : []),
    ...(packages && name === 'vulnerabilities' ? [`purls: ${JSON.stringify(packages)}`] : []),
  ];
  return block ? `  - ${pairs.join(`${end}    `)}${end}` : `  -${space} { ${pairs.join(', ')} }${end}`;
}
