/** What starts a workflow, as far as conditions ask for it. */
export interface RunEvent {
  /** `push`, `pull_request`, … */
  readonly name: string;
  /** The branch that is pushed to, or that a pull request is for. Without it nobody knows which: a condition that asks for it is then not known. */
  readonly branch?: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
}

type Scalar = string | number | boolean | null;
/** What a condition comes to, whichever side of an `&&` or `||` it turns out to be. */
interface Decided {
  readonly holds: boolean;
}
/** `undefined`: only the run knows it. */
type Value = Scalar | Decided | undefined;

/** Characters of a condition that are read. */
const longest = 4096;
const deepest = 50;

/**
 * Whether a condition (`if:`) holds in a run that has gone well up to there; `undefined` where only the run knows it, and for what can't be read. By GitHub's rules of expressions: texts are
 * compared without regard to capitals, `&&` and `||` give one of their sides.
 */
export function conditionOn(condition: unknown, event: RunEvent): boolean | undefined {
  if (condition === undefined || condition === null) return true;
  if (typeof condition === 'boolean') return condition;
  const text = String(condition);
  if (text.length > longest) return undefined;
  const tokens = tokensOf(text.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1'));
  if (tokens === undefined) return undefined;
  const value = new Condition(tokens, event).value();
  return value === undefined ? undefined : isTrue(value);
}

/**
 * Whether a condition lets a job run however those that it needs have ended: then it does although one of them was skipped. What `success()` and `failure()` are after a job that was skipped GitHub
 * does not say, so that one with them does not.
 */
export function runsInAnyCase(condition: unknown): boolean {
  const words = wordsOutsideTexts(condition);
  return /\b(?:always|cancelled)\s*\(/i.test(words) && !/\b(?:success|failure)\s*\(/i.test(words);
}

/** Whether a condition asks how the run stands: a job with one may run, and fail, after a job that has failed. */
export function asksForStatus(condition: unknown): boolean {
  return /\b(?:always|cancelled|failure)\s*\(/i.test(wordsOutsideTexts(condition));
}

function wordsOutsideTexts(condition: unknown): string {
  const words = String(condition ?? '').slice(0, longest);
  return words.replace(/'(?:[^']|'')*'/g, "''");
}

const token =
  /\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\*))*)|(&&|\|\||[=!<>]=|[!<>(),]))/y;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  for (token.lastIndex = 0; token.lastIndex < end; ) {
    const found = token.exec(text);
    if (found === null) return undefined;
    tokens.push(found[0].trim());
  }
  return tokens.length === 0 ? undefined : tokens;
}

class NoCondition extends Error {}

class Condition {
  readonly #tokens: readonly string[];
  readonly #event: RunEvent;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[], event: RunEvent) {
    this.#tokens = tokens;
    this.#event = event;
  }

  value(): Value {
    try {
      const value = this.#either();
      return this.#at === this.#tokens.length ? value : undefined;
    } catch (error) {
      if (error instanceof NoCondition) return undefined;
      throw error;
    }
  }

  #takes(sign: string): boolean {
    if (this.#tokens[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #either(): Value {
    let left = this.#both();
    while (this.#takes('||')) left = either(left, this.#both());
    return left;
  }

  #both(): Value {
    let left = this.#compared();
    while (this.#takes('&&')) left = both(left, this.#compared());
    return left;
  }

  #compared(): Value {
    const left = this.#single();
    const sign = ['==', '!=', '<', '>', '<=', '>='].find((one) => this.#takes(one));
    if (sign === undefined) return left;
    const right = this.#single();
    if (sign !== '==' && sign !== '!=') return undefined;
    return isScalar(left) && isScalar(right) ? isSame(left, right) === (sign === '==') : undefined;
  }

  #single(): Value {
    this.#depth += 1;
    if (this.#depth > deepest) throw new NoCondition();
    const value = this.#takes('!') ? not(this.#single()) : this.#takes('(') ? this.#inBrackets() : this.#word();
    this.#depth -= 1;
    return value;
  }

  #inBrackets(): Value {
    const value = this.#either();
    if (!this.#takes(')')) throw new NoCondition();
    return value;
  }

  #word(): Value {
    const word = this.#tokens[this.#at];
    if (word === undefined || !/^['\w-]/.test(word)) throw new NoCondition();
    this.#at += 1;
    if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(word)) return Number(word);
    return this.#takes('(') ? called(word.toLowerCase(), this.#words()) : named(word.toLowerCase(), this.#event);
  }

  #words(): readonly Value[] {
    if (this.#takes(')')) return [];
    const all = [this.#either()];
    while (this.#takes(',')) all.push(this.#either());
    if (!this.#takes(')')) throw new NoCondition();
    return all;
  }
}

function isScalar(value: Value): value is Scalar {
  return value === null || (value !== undefined && typeof value !== 'object');
}

function isTrue(value: Scalar | Decided): boolean {
  if (!isScalar(value)) return value.holds;
  return value !== null && value !== '' && value !== 0 && value !== false;
}

function not(value: Value): Value {
  return value === undefined ? undefined : !isTrue(value);
}

/** A side that is false decides, whatever the other one is. Which of the two it is, and so how it compares, nobody knows then. */
function both(left: Value, right: Value): Value {
  if (left !== undefined) return isTrue(left) ? right : left;
  return right !== undefined && !isTrue(right) ? { holds: false } : undefined;
}

function either(left: Value, right: Value): Value {
  if (left !== undefined) return isTrue(left) ? left : right;
  return right !== undefined && isTrue(right) ? { holds: true } : undefined;
}

function isSame(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right;
  return Number(left) === Number(right);
}

function called(name: string, words: readonly Value[]): Value {
  switch (name) {
    case 'always':
    case 'success':
      return true;
    case 'failure':
    case 'cancelled':
      return false;
    case 'startswith':
    case 'endswith':
    case 'contains': {
      const [text, part] = words.map((one) => (typeof one === 'string' ? one.toLowerCase() : undefined));
      if (text === undefined || part === undefined) return undefined;
      return name === 'contains'
        ? text.includes(part)
        : name === 'endswith'
          ? text.endsWith(part)
          : text.startsWith(part);
    }
    default:
      return undefined;
  }
}

function named(name: string, { name: event, branch, repository, defaultBranch }: RunEvent): Value {
  const isPush = event === 'push';
  switch (name) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    case 'github.event_name':
      return event;
    case 'github.ref':
      return isPush && branch !== undefined ? `refs/heads/${branch}` : undefined;
    case 'github.ref_name':
      return isPush ? branch : undefined;
    case 'github.base_ref':
      return isPush ? '' : undefined;
    case 'github.head_ref':
      return isPush ? '' : undefined;
    case 'github.repository':
      return repository;
    case 'github.repository_owner':
      return repository.split('/')[0];
    case 'github.event.repository.default_branch':
      return defaultBranch;
    default:
      return isPush && /^github\.event\.pull_request(?:\.|$)/.test(name) ? null : undefined;
  }
}
