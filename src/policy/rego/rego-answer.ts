import * as z from 'zod';
import { fieldsOf } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import type { Concern, Triage } from '../decision.js';
import type { RegoFile } from './rego-file.js';

/** What the rules of one's own say about an image, a line each. Foreign text. */
export interface RegoAnswer {
  readonly denied: readonly string[];
  readonly warned: readonly string[];
}

/** Messages of one kind that are named. */
const maxNamed = 20;
/** Characters of one. */
const maxMessage = 300;

const messageSchema = z.union([z.string(), z.looseObject({ msg: z.string() })]);
const answerSchema = z.record(z.string(), z.array(messageSchema));

/**
 * What the engine has answered, by the names of the rules; or why it can't count, with the name of the rule that is to blame. `names` are those that the files have: one without a value is no rule that found nothing.
 */
export function readRegoAnswer(
  value: unknown,
  names: readonly string[],
): RegoAnswer | { readonly what: string; readonly rule?: string } {
  if (Object.hasOwn(fieldsOf(value), 'exception'))
    return { what: 'there is a rule `exception`, which would take back what others deny' };
  const read = answerSchema.safeParse(value);
  if (!read.success) {
    const [rule] = read.error.issues[0]?.path ?? [];
    const which = typeof rule === 'string' ? `the rule \`${plainLine(rule, 60)}\`` : 'a rule';
    return {
      what: `${which} does not give a set of messages (\`deny contains msg if { … }\`)`,
      ...(typeof rule === 'string' ? { rule } : {}),
    };
  }
  const answer = new Map(Object.entries(read.data));
  const undefinedRule = names.find((name) => !answer.has(name));
  if (undefinedRule !== undefined)
    return {
      what: `the rule \`${undefinedRule}\` is undefined: it does not give a set of messages (\`deny contains msg if { … }\`)`,
      rule: undefinedRule,
    };
  if (names.length === 0 || answer.size === 0) return { what: 'no rule `deny`, `violation` or `warn` was asked' };
  const said = (isMeant: (name: string) => boolean) => [
    ...new Set([...answer].flatMap(([name, messages]) => (isMeant(name) ? messages.map(lineOf) : []))),
  ];
  return { denied: said((name) => !isWarning(name)), warned: said(isWarning) };
}

/** What several lists of rules say together. */
export function allAnswers(answers: readonly RegoAnswer[]): RegoAnswer {
  const said = (kind: keyof RegoAnswer) => [...new Set(answers.flatMap((one) => one[kind]))];
  return { denied: said('denied'), warned: said('warned') };
}

function isWarning(name: string): boolean {
  return name === 'warn' || name.startsWith('warn_');
}

function lineOf(message: z.output<typeof messageSchema>): string {
  const line = plainLine(typeof message === 'string' ? message : message.msg, maxMessage);
  return line === '' ? 'a rule without a message' : line;
}

/**
 * A triage with what the rules of one's own say beside it: they add reasons, and take none away. Rules that were not asked block.
 */
export function withRego(triage: Triage, files: readonly RegoFile[], answer: RegoAnswer | undefined): Triage {
  if (files.length === 0) return triage;
  const added =
    answer === undefined
      ? [concern('block', `not asked: ${files.map(({ path }) => path).join(', ')}`)]
      : [...capped('block', answer.denied), ...capped('warn', answer.warned)];
  return { ...triage, concerns: [...triage.concerns, ...added] };
}

function capped(action: Concern['action'], messages: readonly string[]): readonly Concern[] {
  const named = messages.slice(0, maxNamed).map((message) => concern(action, message));
  const more = messages.length - named.length;
  return more === 0 ? named : [...named, { ...concern(action, `and ${more} more`), unnamed: more }];
}

/** About the whole image. */
function concern(action: Concern['action'], message: string): Concern {
  return { kind: 'rego', platform: 'all', action, message: `rule in Rego: ${message}` };
}
