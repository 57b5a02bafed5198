import { codenames } from './release-lines.js';

/** A part of a tag, from dash to dash. */
export interface Segment {
  /**
   * `version`: of what is in the image, one at most. `build`: right behind it a number, anywhere a day. `revision`: `r3`. `alpine`: with or without its version. `codename`: a release of
   * Debian or Ubuntu. `word`: all else, which must be the same in every tag of a variant.
   */
  readonly kind: 'version' | 'build' | 'revision' | 'alpine' | 'codename' | 'word';
  readonly text: string;
  /** Of all kinds that move. */
  readonly numbers: readonly number[];
  /** How the numbers are written: tags with other forms are of another scheme. */
  readonly form: string;
  readonly isDay?: true;
}

interface ReadTag {
  readonly segments: readonly Segment[];
  readonly isPrerelease: boolean;
}

const dotted = /^v?\d+(?:\.\d+)*$/;
/** `21.0.4_7` (Java's build), `8u422`. */
const java = /^\d+(?:\.\d+)*_\d+(?:\.\d+)*$/;
const javaUpdate = /^8u\d+$/;
const javaBuild = /^b\d+(?:\.\d+)*$/;
/** One number behind a word counts something: `pr-123`, `build-7`. */
const counter = /^v?\d+$/;
const revision = /^r\d+$/;
const alpine = /^alpine(?:\d+(?:\.\d+)*)?$/;
/** Words of what is not finished, alone or with a number; `M24` has a capital, as an `m5` may be a machine. */
const earlyWord =
  /^(?:(?:alpha|beta|rc|cr|pre|preview|ea|snapshot|nightly|canary|milestone)[._]?[\d.]*|dev[._]?\d[\d.]*|M\d+)$/i;
const capitalWord = /^M\d/;
/** The same behind a version: `3.13.0rc2`, `17beta3`, `2.0.0.M1`. */
const earlyVersion = /^(v?\d+(?:\.\d+)*)[._]?(?:a|b|c|alpha|beta|rc|RC|cr|CR|dev|pre|preview|M|SNAPSHOT)[._]?[\d.]*$/;
/** A day, or an instant, with dashes: they are no ends of segments. MinIO has `RELEASE.2024-08-17T01-24-54Z`. */
const instant = /(?<!\d)(\d{4})-([01]\d)-([0-3]\d)(?:T(\d\d)-?(\d\d)-?(\d\d)Z)?(?=$|[-.])/;
const compactDay = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const dottedDay = /^20\d\d\.(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])(?:\.|$)/;

/** Takes a tag apart. */
export function segmentsOf(tag: string): ReadTag {
  const found = instant.exec(tag);
  if (found !== null) return aroundInstant(tag, found);
  const segments: Segment[] = [];
  let isPrerelease = false;
  let isBehindEarly = false;
  for (const text of tag.split('-')) {
    const isEarly = earlyWord.test(text) && (!/^m\d/i.test(text) || capitalWord.test(text));
    const isIts = isBehindEarly && /^\d+$/.test(text);
    isBehindEarly = isEarly;
    isPrerelease ||= isEarly;
    if (isEarly || isIts) continue;
    const early = earlyVersion.exec(text);
    isPrerelease ||= early !== null;
    segments.push(segmentOf(early?.[1] ?? text, segments));
  }
  return { segments: withAlpine(segments), isPrerelease };
}

function aroundInstant(tag: string, [text, ...parts]: RegExpExecArray): ReadTag {
  const at = tag.indexOf(text);
  const numbers = parts.filter((part) => part !== undefined).map(Number);
  const word = (rest: string) => (rest === '' ? [] : [{ kind: 'word', text: rest, numbers: [], form: '' } as const]);
  const segments: readonly Segment[] = [
    ...word(tag.slice(0, at)),
    { kind: 'version', text, numbers, form: `<instant ${numbers.length}>`, isDay: true },
    ...word(tag.slice(at + text.length)),
  ];
  return { segments, isPrerelease: segments.some(({ text: word }) => earlyWord.test(word.replace(/^-/, ''))) };
}

function segmentOf(text: string, before: readonly Segment[]): Segment {
  const last = before.at(-1);
  const hasVersion = before.some(({ kind }) => kind === 'version');
  const isNumbered = before.length > 0 && counter.test(text) && !compactDay.test(text);
  if (!hasVersion && !isNumbered && isVersion(text)) return versionOf(text);
  if (last?.kind === 'version' && isBuild(text, last)) return moving('build', text);
  if (compactDay.test(text)) return moving('build', text);
  if (revision.test(text)) return moving('revision', text);
  if (alpine.test(text)) return moving('alpine', text);
  if (codenames.has(text)) return { kind: 'codename', text, numbers: [], form: '' };
  return { kind: 'word', text, numbers: [], form: '' };
}

function isVersion(text: string): boolean {
  return dotted.test(text) || java.test(text) || javaUpdate.test(text);
}

function isBuild(text: string, version: Segment): boolean {
  if (javaUpdate.test(version.text)) return javaBuild.test(text);
  return dotted.test(text);
}

function moving(kind: 'build' | 'revision' | 'alpine', text: string): Segment {
  return { kind, text, numbers: numbersIn(text), form: '' };
}

/**
 * The form says how many numbers there are and whether a `v` stands before them; of a day any number, as `20240904.1` is the second
 * build of one, and of a version of Java with its build too: `21_35` came before `21.0.1_12`.
 */
function versionOf(text: string): Segment {
  const common = { kind: 'version', text } as const;
  const numbers = numbersIn(text);
  if (java.test(text)) return { ...common, numbers: javaNumbers(text), form: '<version_build>' };
  if (javaUpdate.test(text)) return { ...common, numbers, form: '<version>u<update>' };
  const isCompact = compactDay.test(text.split('.')[0] ?? '');
  const isDay = isCompact || dottedDay.test(text);
  const form = isCompact
    ? '<day>'
    : `${text.startsWith('v') ? 'v' : ''}<${isDay ? 'day' : 'version'} ${numbers.length}>`;
  return { ...common, numbers, form, ...(isDay ? { isDay } : {}) };
}

/** The build is the last number of a version of four at least: `21_35` is 21.0.0 build 35. */
function javaNumbers(text: string): readonly number[] {
  const [version = '', build = ''] = text.split('_');
  const numbers = numbersIn(version);
  return [...numbers, ...[0, 0, 0, 0].slice(numbers.length), ...numbersIn(build)];
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** `alpine-3.20` is written for `alpine3.20` by some. */
function withAlpine(segments: readonly Segment[]): readonly Segment[] {
  return segments.flatMap((segment, index) => {
    const [before, behind] = [segments[index - 1], segments[index + 1]];
    if (segment.text === 'alpine' && behind !== undefined && isItsVersion(behind)) {
      const text = `${segment.text}-${behind.text}`;
      return [{ kind: 'alpine', text, numbers: numbersIn(behind.text), form: '-' } as const];
    }
    return before?.text === 'alpine' && isItsVersion(segment) ? [] : [segment];
  });
}

function isItsVersion({ kind, text }: Segment): boolean {
  return kind === 'word' && /^3\.\d+(?:\.\d+)?$/.test(text);
}
