import type { GivenApprovals } from '../repository/reviews.js';
import { type Severity, severities } from '../scan/finding.js';
import { bySeverity } from './policy.js';

/** Who must approve: all of these, each one person or several of whom one is enough. Names of GitHub users, and of teams (`acme/security`), of which one member is enough. */
export type Approvers = readonly (readonly string[])[];

/** Who must approve an exception that is new, by the severity of the finding that it is to be applied to. Empty: nobody. */
export type ApprovalRules = Readonly<Record<Severity, Approvers>>;

/** How it stands with the approvals of what is new in a pull request. */
export interface ApprovalState {
  readonly required: ApprovalRules;
  readonly missing: ApprovalRules;
  readonly given: GivenApprovals;
}

export const noApprovals: ApprovalRules = bySeverity(() => []);

/** A choice of nobody, which no review fulfils. */
export const nobodyApproves: ApprovalRules = bySeverity(() => [[]]);

/** People of whom some must approve, at most: each subset of them is a choice. */
export const maxOfSome = 6;

/** So many of these people: whichever of them are left out, one of the others must be among who approves. */
export function someOf(people: readonly string[], least: number): Approvers {
  const names = [...new Map(people.map((name) => [lower(name), name])).values()];
  const subsets = (left: readonly string[], size: number): readonly (readonly string[])[] => {
    if (size === 0) return [[]];
    return left.flatMap((name, index) => subsets(left.slice(index + 1), size - 1).map((others) => [name, ...others]));
  };
  return subsets(names, names.length - least + 1);
}

/** The teams among all who may approve, each once: `acme/security`. */
export function teamsOf(rules: ApprovalRules): readonly string[] {
  const names = severities.flatMap((severity) => rules[severity].flat());
  return [...new Set(names.filter((name) => name.includes('/')).map(lower))];
}

/** The approvals that two policies ask for, of each all. */
export function bothApprovals(one: ApprovalRules, other: ApprovalRules): ApprovalRules {
  return bySeverity((severity) => distinctApprovers([...one[severity], ...other[severity]]));
}

/** Those of the required approvals that nobody has given. */
export function missingApprovals(required: Approvers, approvers: ReadonlySet<string>): Approvers {
  return required.filter((choice) => !choice.some((name) => approvers.has(lower(name))));
}

/** Whether any severity needs an approval. */
export function needsApproval(rules: ApprovalRules): boolean {
  return severities.some((severity) => rules[severity].length > 0);
}

/** Those that every severity needs: without them a new exception is applied to nothing. */
export function alwaysNeeded(rules: ApprovalRules): Approvers {
  const [first = [], ...others] = severities.map((severity) => rules[severity]);
  return first.filter((choice) => others.every((approvers) => approvers.some((other) => sameChoice(choice, other))));
}

/** `@alice and (@bob or @carol)`, `2 of (@alice, @bob, @carol)`. */
export function approversText(approvers: Approvers): string {
  if (approvers.some((choice) => choice.length === 0)) return 'a policy that can be read';
  const parts: string[] = [];
  for (let at = 0; at < approvers.length; ) {
    const { choices, people } = groupAt(approvers, at);
    const names = people.map((name) => `@${name}`);
    const least = people.length - (approvers[at]?.length ?? 0) + 1;
    if (choices > 1) parts.push(`${least} of (${names.join(', ')})`);
    else parts.push(people.length > 1 && approvers.length > 1 ? `(${names.join(' or ')})` : names.join(' or '));
    at += choices;
  }
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How many choices from there on stand for so many of some people, as `someOf` makes them, and these people. */
function groupAt(approvers: Approvers, at: number): { readonly choices: number; readonly people: readonly string[] } {
  const first = approvers[at] ?? [];
  const people = [...first];
  let group = { choices: 1, people: first };
  for (let end = at; end < approvers.length && approvers[end]?.length === first.length; end += 1) {
    people.push(...(approvers[end] ?? []).filter((name) => !people.includes(name)));
    const least = people.length - first.length + 1;
    if (people.length > maxOfSome) break;
    if (least > 1 && first.length > 1 && isTheSame(approvers.slice(at, end + 1), people, least))
      group = { choices: end + 1 - at, people: [...people] };
  }
  return group;
}

function isTheSame(choices: Approvers, people: readonly string[], least: number): boolean {
  const all = someOf(people, least);
  return all.length === choices.length && all.every((choice, index) => sameChoice(choice, choices[index] ?? []));
}

/** The same without doubles, in the order in which they were named. */
export function distinctApprovers(approvers: Approvers): Approvers {
  return approvers.filter((choice, index) => approvers.findIndex((other) => sameChoice(choice, other)) === index);
}

function sameChoice(one: readonly string[], other: readonly string[]): boolean {
  const words = (names: readonly string[]) => [...new Set(names.map(lower))].sort().join(' ');
  return words(one) === words(other);
}

/** GitHub's names are the same in upper and lower case. */
function lower(name: string): string {
  return name.toLowerCase();
}
