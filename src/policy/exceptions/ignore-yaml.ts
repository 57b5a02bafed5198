import type { ConfigError, Problem } from '../../host/errors.js';
import { quoted } from '../../repository/text-file.js';
import { expandBraces } from '../../text/brace-pattern.js';
import { lastDay } from '../../text/calendar-day.js';
import { hasInvisible, hiddenWhy, readsDifferently } from '../../text/hidden-characters.js';
import { parseInstant } from '../../text/instant.js';
import { maxPathPattern } from '../../text/path-pattern.js';
import { refusedBySchema } from '../file/schema-problems.js';
import { invalid, readYaml, type YamlFile } from '../file/yaml-file.js';
import type { Kind } from '../policy.js';
import type { EntryDraft, Exception, Exceptions, RefusedException } from './exception.js';
import { asReason, fields, isWildcard } from './ignore-entry.js';
import { maxEntries } from './ignore-file.js';
import { type IgnoreWords, ignoreGuide, ignoreSchema } from './ignore-yaml-schema.js';
import { refused, refusedWildcard, unlessDead } from './suggestion.js';

/** Characters of one YAML file of exceptions: some thousand entries. */
export const maxIgnoreYaml = 256 * 1024;

/** Trivy's lists and what they are about; nothing of ours is about licenses. */
const lists = [
  ['vulnerabilities', 'vulnerability'],
  ['misconfigurations', 'misconfiguration'],
  ['secrets', 'secret'],
  ['licenses', undefined],
] as const;

/** One entry, the list that it stands in, and when it is read. */
interface EntryPlace {
  readonly path: readonly [list: string, index: number];
  readonly kind: Kind | undefined;
  readonly yaml: YamlFile;
  readonly file: string;
  readonly now: Date;
}

/**
 * Reads a `.trivyignore.yaml` in Trivy's form, with the keys `images`, `approved-by`, `ticket` and `assessment` beside Trivy's. An entry without `statement` or
 * `expired_at`, an expired one, one with `*` in its id, one whose id no finding can have and one with invisible characters is not applied but given in `refused`.
 * @throws ConfigError `exceptions-invalid` for what is not of that form, e.g. an unknown key, a path that is no pattern, an `expired_at` that is no
 * instant, more than `maxEntries` entries, braces that stand for too much (`limitBraces`); `yaml-…` from `readYaml`.
 */
export function parseIgnoreYaml(text: string, file: string, now: Date): Exceptions {
  const yaml = readYaml(text, file, maxIgnoreYaml);
  limitBraces(
    yaml,
    lists.map(([list]) => list),
  );
  const parsed = ignoreSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) throw refusedBySchema(parsed.error.issues, yaml, ignoreGuide);
  const entries = lists.flatMap(([list, kind]) =>
    (parsed.data[list] ?? []).map((words, index) => ({
      words,
      place: { path: [list, index], kind, yaml, file, now } as const,
    })),
  );
  checkTimes(entries, yaml);
  if (entries.length > maxEntries) throw tooMany(file);
  const active: Exception[] = [];
  const notApplied: RefusedException[] = [];
  for (const { words, place } of entries) {
    if (place.kind === undefined) continue;
    const result = readEntry(words, place);
    if ('refusal' in result) notApplied.push(result);
    else active.push(result);
  }
  return { active, refused: notApplied };
}

interface Entry {
  readonly words: IgnoreWords;
  readonly place: EntryPlace;
}

function endOf({ words: { expired_at: text }, place: { path, yaml } }: Entry): Date | undefined {
  return text === undefined ? undefined : parseInstant(text, yaml.isQuoted([...path, 'expired_at']));
}

/** All at once: in Trivy, too, one `expired_at` that is no instant keeps the whole file from being read. */
function checkTimes(entries: readonly Entry[], yaml: YamlFile): void {
  const [first, ...others] = entries
    .filter((entry) => entry.words.expired_at !== undefined && endOf(entry) === undefined)
    .map(({ words, place: { path } }): Problem => {
      const where = [...path, 'expired_at'];
      return {
        where: `${yaml.placeOf(where)} ${path[0]}[${path[1]}].expired_at`,
        what: `is ${yaml.isQuoted(where) ? 'in quotes: ' : ''}${quoted(words.expired_at ?? '')}`,
        fix: ignoreGuide.fixFor(where, words.expired_at),
      };
    });
  if (first !== undefined) throw invalid([first, ...others], 'exceptions-invalid');
}

function tooMany(where: string) {
  const fix = 'Remove those that are no longer needed.';
  return invalid([{ where, what: `more than ${maxEntries} entries`, fix }], 'exceptions-invalid');
}

function readEntry(words: IgnoreWords, place: EntryPlace): Exception | RefusedException {
  const { now } = place;
  const endsAt = endOf({ words, place });
  const draft = { ...draftOf(words, place), ...(endsAt === undefined ? {} : { expiry: lastDay(endsAt) }) };
  const texts = [
    words.statement ?? '',
    words.ticket ?? '',
    ...(draft.approvedBy ?? []),
    ...Object.values(words.assessment ?? {}),
  ];
  if (hasInvisible(words.id) || texts.some((text) => readsDifferently(text.replaceAll(/[\r\n]/g, ' ')))) {
    return refused(draft, 'hidden-characters', hiddenWhy, now);
  }
  if (isWildcard(words.id)) return refusedWildcard(draft, now);
  if (draft.reason === '') {
    const why = ['it gives no reason', ...(endsAt === undefined ? ['it has no expiry'] : [])].join('; ');
    return refused(draft, 'no-reason', `${why} (\`statement\`)`, now);
  }
  if (endsAt === undefined) return refused(draft, 'no-expiry', 'it has no expiry (`expired_at`)', now);
  const exception = { ...draft, endsAt, expiry: lastDay(endsAt) };
  return unlessDead(exception, now);
}

function draftOf(words: IgnoreWords, { path, kind, yaml, file }: EntryPlace): EntryDraft {
  const { id, paths, purls, images, ticket, assessment, 'approved-by': approvedBy } = words;
  return {
    id,
    reason: asReason(fields(words.statement ?? '')),
    file,
    line: yaml.lineOf(path),
    ...(words.expired_at !== undefined && { expiry: words.expired_at }),
    ...(kind !== undefined && { kind }),
    ...(paths !== undefined && { paths }),
    ...(purls !== undefined && { purls }),
    ...(images !== undefined && { images }),
    ...(approvedBy !== undefined && { approvedBy: typeof approvedBy === 'string' ? [approvedBy] : approvedBy }),
    ...(ticket !== undefined && { ticket }),
    ...(assessment !== undefined && { assessment }),
  };
}

/** Patterns that the braces of all `paths` in one file may stand for together. */
export const maxFileAlternatives = 10_000;

/**
 * Counts what the braces in a file of exceptions stand for, before any of its patterns is compiled.
 * @param lists the keys of the lists of entries.
 * @throws ConfigError `exceptions-invalid` at the pattern with which they are more than `maxFileAlternatives`.
 */
function limitBraces(yaml: YamlFile, lists: readonly string[]): void {
  let sum = 0;
  for (const list of lists) {
    for (const [index, entry] of items(property(yaml.value, list)).entries()) {
      for (const [place, pattern] of items(property(entry, 'paths')).entries()) {
        sum += alternatives(pattern);
        if (sum > maxFileAlternatives) throw tooManyAlternatives(yaml, [list, index, 'paths', place]);
      }
    }
  }
}

/** Of a pattern without braces, and of one that is refused for itself, none. */
function alternatives(pattern: unknown): number {
  if (typeof pattern !== 'string' || !pattern.includes('{') || pattern.length > maxPathPattern) return 0;
  const expanded = expandBraces(pattern);
  return typeof expanded === 'string' ? 0 : expanded.length;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function tooManyAlternatives(yaml: YamlFile, path: readonly [string, number, string, number]): ConfigError {
  const [list, index, key, place] = path;
  const where = `${yaml.placeOf(path)} ${list}[${index}].${key}[${place}]`;
  const what = `with it the braces of this file expand to more than ${maxFileAlternatives} patterns`;
  return invalid([{ where, what, fix: 'Write `*` or `**` in place of braces.' }], 'exceptions-invalid');
}
