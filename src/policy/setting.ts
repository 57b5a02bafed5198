/** One value of the policy, with the place that it came from. */
export interface Setting<Value> {
  readonly value: Value;
  /** As in messages about the policy: `images[1].severity.critical`. */
  readonly key: string;
  /** `file:line:column` in the policy file; absent for image-gate's own default. */
  readonly place?: string;
}

/** A value that holds where no policy file says another one. */
export function byDefault<Value>(key: string, value: Value): Setting<Value> {
  return { value, key };
}

/** The one whose word is later in the list; of equals the first. */
export function laterOf<Word>(words: readonly Word[], one: Setting<Word>, other: Setting<Word>): Setting<Word> {
  return words.indexOf(one.value) >= words.indexOf(other.value) ? one : other;
}

/** The smaller one; of equals the first. */
export function leastOf(one: Setting<number>, other: Setting<number>): Setting<number> {
  return one.value <= other.value ? one : other;
}

/** The value that both have; of two different ones neither. */
export function sameOrNone<Value>(
  one: Setting<Value | undefined>,
  other: Setting<Value | undefined>,
): Setting<Value | undefined> {
  return one.value === other.value ? one : { ...one, value: undefined };
}

/** The values alone as text, so that what says the same at other places is the same. */
export function valuesText(rules: object): string {
  return JSON.stringify(rules, (name, value) => (name === 'key' || name === 'place' ? undefined : value));
}

/** All of these words that one of two lists names or the other, in the order of the words. */
export function allOf<Word>(
  words: readonly Word[],
  one: Setting<readonly Word[]>,
  other: Setting<readonly Word[]>,
): Setting<readonly Word[]> {
  const value = words.filter((word) => one.value.includes(word) || other.value.includes(word));
  return { ...(one.value.length === 0 ? other : one), value };
}

/** The words that both lists name. */
export function commonOf<Word>(
  one: Setting<readonly Word[]>,
  other: Setting<readonly Word[]>,
): Setting<readonly Word[]> {
  return { ...one, value: one.value.filter((word) => other.value.includes(word)) };
}

/** Of those that say the same one. */
export function eachOnce<Rules extends object>(all: readonly Rules[]): readonly Rules[] {
  return [...new Map(all.map((rules) => [valuesText(rules), rules])).values()];
}
