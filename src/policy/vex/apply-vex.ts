import type { Vulnerability } from '../../scan/finding.js';
import { onPlatforms } from '../../scan/merge.js';
import { lastDay } from '../../text/calendar-day.js';
import type { Judged } from '../decision.js';
import type { ExceptionUse } from '../exceptions/apply-exceptions.js';
import type { Exception, RefusedException } from '../exceptions/exception.js';
import type { VexNote, VexRuleSets } from '../vex-rules.js';
import { type NewestStatements, newestStatements, type VexContext, type VexWord } from './newest-statement.js';
import { knownImage, type VexImage } from './vex-match.js';
import type { VexStatement } from './vex-statement.js';

/** What VEX says of a finding: what leaves it out, or what it is told by beside. */
type VexAnswer = { readonly exception: Exception } | { readonly note: VexNote };

/** The statements that count for one image while its findings are gone through. */
export interface VexUse {
  /** Whether any statement is about its vulnerability, in whatever product. */
  mentions(finding: Vulnerability): boolean;
  /** Of a finding on one platform. */
  answerFor(finding: Vulnerability): VexAnswer | undefined;
  /** What keeps a finding by VEX that something else leaves out. It changes nothing: people are told. */
  keepingFor(finding: Vulnerability): VexNote | undefined;
  /** Statements that left something out, in the order of use. */
  applied(): readonly Exception[];
  /** Statements that would have, and did not count. */
  refused(): readonly RefusedException[];
}

/**
 * VEX at one moment. Where several policies rule, a finding is left out only if the statements of each alone would leave it out. Each statement is one exception, each reason one refusal, however
 * many findings it is for.
 */
export function applyVex(
  sets: VexRuleSets,
  image: VexImage,
  now: Date,
  { attested = new Map(), guarded = [] }: VexContext = {},
): VexUse {
  const known = knownImage(image);
  const all = sets.map((rules) => newestStatements(rules, { image: known, now, attested, guarded }));
  const exceptions = new Map<string, Exception>();
  const refusals = new Map<string, RefusedException>();
  const notes = new Map<string, VexNote>();
  const once = oncePerStatement();
  const answerOf = (words: readonly (VexWord | undefined)[]): VexAnswer | undefined => {
    const said = words.filter((word) => word !== undefined);
    const settled = said.filter((word) => word.kind === 'settled');
    const [first] = settled;
    if (first !== undefined && settled.length === words.length) {
      const endsAt = new Date(Math.min(...settled.map((word) => word.endsAt.getTime())));
      return { exception: once(exceptions, first.statement, endsAt, () => exceptionOf(first.statement, endsAt)) };
    }
    const kept = keptOf(said);
    if (kept !== undefined) return { note: once(notes, kept, '', () => noteOf(kept)) };
    const refused = said.find((word) => word.kind === 'refused') ?? (first && oneSided(first));
    if (refused === undefined) return undefined;
    const { statement, why } = refused;
    once(refusals, statement, why, () => refusalOf(refused));
    return { note: once(notes, statement, why, () => ({ ...noteOf(statement), why })) };
  };
  return {
    mentions: (finding) => all.some(({ mentions }) => mentions(finding)),
    answerFor: (finding) =>
      all.some(({ mentions }) => mentions(finding)) ? answerOf(all.map(({ about }) => about(finding))) : undefined,
    keepingFor: (finding) => {
      const kept = keptOf(wordsOnEach(all, finding));
      return kept && once(notes, kept, '', () => noteOf(kept));
    },
    applied: () => [...exceptions.values()],
    refused: () => [...refusals.values()],
  };
}

/** Of each platform that has the finding, as a statement may be for one alone. */
function wordsOnEach(all: readonly NewestStatements[], finding: Vulnerability): readonly VexWord[] {
  if (!all.some(({ mentions }) => mentions(finding))) return [];
  const parts = finding.platforms.map((platform) => onPlatforms(finding, [platform]));
  return parts.flatMap((part) => (part.kind === 'vulnerability' ? all.flatMap(({ about }) => about(part) ?? []) : []));
}

/** What keeps it; what is under investigation goes first, as it warns. */
function keptOf(words: readonly VexWord[]): VexStatement | undefined {
  const kept = words.filter(({ kind }) => kind === 'kept').map(({ statement }) => statement);
  return kept.find(({ status }) => status === 'under_investigation') ?? kept[0];
}

function oneSided({ statement }: VexWord): Refused {
  return { statement, why: 'another policy that rules as well has no statement that leaves it out' };
}

type Once = <Value>(made: Map<string, Value>, of: VexStatement, more: Date | string, make: () => Value) => Value;

/** What is made once for each statement. What says the same in the same place is one; the place alone is not enough: a document may be one line, and all that hangs on an image is in none. */
function oncePerStatement(): Once {
  const [byText, known] = [new Map<string, number>(), new Map<VexStatement, number>()];
  const numberOf = (statement: VexStatement): number => {
    const text = JSON.stringify([statement.ids, noteOf(statement)]);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    known.set(statement, number);
    return number;
  };
  return (made, of, more, make) => {
    const key = JSON.stringify([known.get(of) ?? numberOf(of), more]);
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
}

function noteOf({ status, justification, action, detail, at, author, signedBy, file, line }: VexStatement): VexNote {
  return {
    status,
    author,
    file,
    line,
    ...(signedBy === undefined ? {} : { signedBy }),
    ...(at === undefined ? {} : { at }),
    ...(justification === undefined ? {} : { justification }),
    ...(action === undefined ? {} : { action }),
    ...(detail === undefined ? {} : { detail }),
  };
}

function exceptionOf(statement: VexStatement, endsAt: Date): Exception {
  const { ids, file, line } = statement;
  const expiry = lastDay(endsAt);
  return {
    id: ids[0],
    reason: reasonOf(statement),
    endsAt,
    expiry,
    file,
    line,
    kind: 'vulnerability',
    vex: noteOf(statement),
  };
}

/** `VEX: not affected (vulnerable_code_not_present), says Acme: the parser is not built in`. Foreign text inside. */
function reasonOf({ status, justification, author, signedBy, detail = '' }: VexStatement): string {
  const word = status === 'fixed' ? 'fixed' : `not affected (${justification ?? ''})`;
  const by = author === '' ? '' : `, says ${author}`;
  const proven = signedBy === undefined ? '' : `, signed by ${signedBy}`;
  return `VEX: ${word}${by}${proven}${detail === '' ? '' : `: ${detail}`}`;
}

type Refused = Omit<Extract<VexWord, { kind: 'refused' }>, 'kind'>;

function refusalOf({ statement, why, instead = 'a newer statement that counts' }: Refused): RefusedException {
  const { ids, file, line } = statement;
  const suggestion = { kind: 'words', text: instead } as const;
  return { id: ids[0], refusal: 'vex', file, line, why: `this VEX statement does not count: ${why}`, suggestion };
}

/** A finding while it is judged. */
export type JudgedDraft = { -readonly [Key in keyof Judged]: Judged[Key] };

/** With what leaves it out, or with what VEX says of it; where that is so on some of its platforms only, in parts. */
export function withAnswers(judged: JudgedDraft, use: ExceptionUse, vex: VexUse): JudgedDraft | readonly JudgedDraft[] {
  const { finding } = judged;
  const exception = use.exceptionFor(finding);
  if (exception !== undefined) judged.exception = exception;
  if (finding.kind !== 'vulnerability') return judged;
  if (exception !== undefined) return withContrary(judged, finding, vex);
  // A statement may be for one platform alone, also one that keeps a finding: so each is asked about by itself.
  if (finding.platforms.length === 1) return answered(judged, vex.answerFor(finding));
  if (finding.package.purlOn === undefined && !vex.mentions(finding)) return judged;
  const parts = Map.groupBy(finding.platforms, (platform) => {
    const own = onPlatforms(finding, [platform]);
    const ownException = use.exceptionFor(own);
    if (ownException !== undefined || own.kind !== 'vulnerability') return ownException;
    const said = vex.answerFor(own);
    return said && ('exception' in said ? said.exception : said.note);
  });
  return [...parts].map(([said, platforms]) => {
    const part = parts.size === 1 ? judged : { ...judged, finding: onPlatforms(finding, platforms) };
    if (said === undefined) return part;
    if (!('expiry' in said)) return answered(part, { note: said });
    const own = onPlatforms(finding, platforms);
    const whole = { ...part, exception: said };
    return said.vex === undefined && own.kind === 'vulnerability' ? withContrary(whole, own, vex) : whole;
  });
}

/** An exception of one's own holds whatever VEX says, and what that says against it is told. */
function withContrary(judged: JudgedDraft, finding: Vulnerability, vex: VexUse): JudgedDraft {
  const contrary = vex.keepingFor(finding);
  return contrary === undefined ? judged : { ...judged, vex: contrary };
}

/** What is under investigation is at least a warning. */
function answered(judged: JudgedDraft, answer: VexAnswer | undefined): JudgedDraft {
  if (answer === undefined) return judged;
  if ('exception' in answer) return { ...judged, exception: answer.exception };
  const { note } = answer;
  const isRaised = note.status === 'under_investigation' && judged.action === 'log';
  return { ...judged, ...(isRaised && { action: 'warn' }), vex: note };
}
