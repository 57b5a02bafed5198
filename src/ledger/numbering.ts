import { digestOf } from '../oci/digest.js';
import type { LedgerState } from './ledger-state.js';
import { type EventLine, maxAliases, maxFindingId, maxSubject } from './lines/line.js';
import { type FindingKey, type FindingName, type FindingNumbers, giveNumber, numberIn } from './state.js';
import { type Stream, streamName } from './stream.js';

/** Gives numbers to findings and streams that have none, in the order in which they are asked for. */
export interface Numbering {
  readonly finding: (name: FindingName) => number;
  readonly stream: (stream: Stream) => number;
  readonly nameOf: (finding: number) => FindingName;
  /** The number of a finding that has one. */
  readonly numberOf: (name: FindingKey) => number | undefined;
  /** The lines that tell the new numbers, once. */
  readonly taken: () => EventLine[];
}

export function numberingAfter(state: LedgerState): Numbering {
  const lines: EventLine[] = [];
  return {
    ...findingNumbers(state, lines),
    stream: streamNumbers(state, lines),
    taken: () => lines.splice(0),
  };
}

function findingNumbers(state: LedgerState, lines: EventLine[]): Pick<Numbering, 'finding' | 'nameOf' | 'numberOf'> {
  const [numbers, names]: [FindingNumbers, Map<number, FindingName>] = [new Map(), new Map()];
  let next = state.findings.length;
  const nameOf = (number: number) => names.get(number) ?? state.findings[number] ?? nameless;
  const numberOf = (name: FindingKey) => numberIn(state.numbers, name) ?? numberIn(numbers, name);
  const finding = (given: FindingName): number => {
    const name = fits(given) ? given : fitting(given);
    const known = numberOf(name);
    if (known !== undefined) {
      const more = allAliases(nameOf(known), name);
      if (more !== undefined) {
        lines.push({ kind: 'aliases', finding: known, aliases: more });
        names.set(known, { ...nameOf(known), aliases: more });
      }
      return known;
    }
    const number = next;
    next += 1;
    giveNumber(numbers, name, number);
    const { is, id, aliases, subject } = name;
    names.set(number, { is, id, aliases, subject });
    lines.push({ kind: 'finding', is, id, subject, ...(aliases.length === 0 ? {} : { aliases }) });
    return number;
  };
  return { finding, nameOf, numberOf };
}

function streamNumbers(state: LedgerState, lines: EventLine[]): Numbering['stream'] {
  const numbers = new Map<string, number>();
  return (given) => {
    const name = streamName(given);
    const known = state.streamNumbers.get(name) ?? numbers.get(name);
    if (known !== undefined) return known;
    const number = state.streams.length + numbers.size;
    numbers.set(name, number);
    lines.push({ kind: 'stream', ...given });
    return number;
  };
}

const nameless: FindingName = { is: 'vulnerability', id: '', aliases: [], subject: '' };

function fits({ id, aliases, subject }: FindingName): boolean {
  return aliases.length === 0 && id.length <= maxFindingId && subject.length <= maxSubject;
}

/** Texts that a ledger takes; a longer one keeps its start, and its digest in place of the rest. */
function fitting({ is, id, aliases, subject }: FindingName): FindingName {
  const fitted = (text: string, max: number) =>
    text.length <= max ? text : `${text.slice(0, max - 80).toWellFormed()}${digestOf(text)}`;
  return {
    is,
    id: fitted(id, maxFindingId),
    aliases: aliases.filter(({ length }) => length > 0 && length <= maxFindingId).slice(0, maxAliases),
    subject: fitted(subject, maxSubject),
  };
}

/** All aliases of both, sorted; `undefined` where the known ones are all, or there are too many. */
function allAliases(known: FindingName, now: FindingName): readonly string[] | undefined {
  if (now.aliases.every((alias) => known.aliases.includes(alias))) return undefined;
  const all = [...new Set([...known.aliases, ...now.aliases])].sort();
  return all.length > maxAliases ? undefined : all;
}

/** Every id of a finding with what it is in. */
export function idsOf({ is, id, aliases, subject }: FindingName): readonly string[] {
  return [id, ...aliases].map((one) => JSON.stringify([is, one, subject]));
}
