import type { BuildAge } from '../inventory/build-facts.js';
import type { Night } from '../inventory/night.js';
import { type StaleImage, staleImages, usualStaleAfter } from '../inventory/stale.js';
import { dayOf } from '../text/calendar-day.js';
import { counted, plural } from '../text/count.js';

const day = 24 * 3_600_000;

/** The stale images of a night, by its own time and limit. */
export function staleOf({ images, endedAt, staleAfter }: Night): readonly StaleImage[] {
  return staleImages(images, new Date(endedAt), staleAfter);
}

/** The line above them. */
export function staleHeading({ staleAfter = usualStaleAfter }: Night, stale: readonly StaleImage[]): string {
  const limit =
    staleAfter % day === 0 ? plural(staleAfter / day, 'day') : plural(Math.ceil(staleAfter / 3_600_000), 'hour');
  const unknown = stale.filter(({ age }) => age.kind === 'unknown').length;
  const old = stale.length - unknown;
  return [
    ...(old === 0 ? [] : [`Not built for ${limit} or more: ${counted(old)}`]),
    ...(unknown === 0 ? [] : [`${old === 0 ? 'Of' : 'of'} unknown age: ${counted(unknown)}`]),
  ].join('; ');
}

/** What is to be said of a stale image, unescaped. */
export function staleReason({ row, age, advice, base }: StaleImage, now: Date): string {
  const runs = row.runs === undefined ? '' : `; runs in ${row.runs}`;
  const { pulledAt } = row.build ?? {};
  const pulled = pulledAt === undefined ? '' : `; last pulled ${dayOf(new Date(pulledAt))}`;
  return `${ageWords(age, now)}${base === undefined ? '' : baseWords(base, now)}${pulled}${runs}. ${adviceWords[advice]}`;
}

const adviceWords: Readonly<Record<StaleImage['advice'], string>> = {
  update: 'Build it again on the newest base image.',
  archive: 'It does not run: archive it, or build it again.',
  'update-or-archive': 'Build it again if it is in use, else archive it.',
};

function ageWords(age: BuildAge, now: Date): string {
  switch (age.kind) {
    case 'built':
      return `built ${daysSince(age.at, now)} ago (${dayOf(new Date(age.at))}, by its ${age.by})`;
    case 'at-least': {
      const seen = age.by === 'ledger' ? 'seen first' : 'pushed';
      const who = age.by === 'ledger' ? 'the ledger' : 'its registry';
      return `${seen} ${daysSince(age.at, now)} ago (${dayOf(new Date(age.at))}, by ${who}), and built before`;
    }
    case 'unknown':
      return 'nobody says when it was built';
  }
}

function baseWords({ name, newer, age }: NonNullable<StaleImage['base']>, now: Date): string {
  const old = age === undefined || age.kind === 'unknown' ? '' : `, ${daysSince(age.at, now)} old`;
  return `; base ${name}${old}${newer === undefined ? '' : `, now ${newer}`}`;
}

function daysSince(at: number, now: Date): string {
  return plural(Math.max(0, Math.floor((now.getTime() - at) / day)), 'day');
}

/** Stale images for programs. */
export function staleJson(stale: readonly StaleImage[]) {
  return stale.map(({ row, age, advice, base }) => ({
    digest: row.digest,
    name: row.names[0],
    ...(row.runs === undefined ? {} : { runs: row.runs }),
    age: ageJson(age),
    ...(row.build?.pulledAt === undefined ? {} : { pulledAt: row.build.pulledAt }),
    ...(base === undefined ? {} : { base: { ...base, ...(base.age === undefined ? {} : { age: ageJson(base.age) }) } }),
    advice,
  }));
}

function ageJson(age: BuildAge) {
  return age.kind === 'unknown' ? age : { ...age, at: new Date(age.at).toISOString() };
}
