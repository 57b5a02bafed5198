import type * as z from 'zod';
import type { ConfigError, Problem } from '../host/errors.js';
import type { Severity } from '../scan/finding.js';
import { matchesImage } from './image-pattern.js';
import { nearest } from './nearest.js';
import { actions, defaultPolicy, type Policy, type SeverityRule, strictest } from './policy.js';
import { type ImageRuleWords, keysAt, type PolicyWords, policySchema, type RuleWords } from './policy-schema.js';
import { quoted } from './text-file.js';
import { invalid, readYaml, type YamlFile } from './yaml-file.js';

/** What a policy file says: for all images, and for some. No `Policy` yet, so that nobody judges without asking `policyFor`. */
export interface PolicyFile {
  /** What holds for every image that no rule matches. */
  readonly base: Policy;
  readonly images: readonly ImageRuleWords[];
}

/**
 * Reads a policy file over the default policy. `undefined` is: the repository has none. `source` is its path, for messages and reports;
 * a file without content gives the default policy and says so in `base.source`.
 * @throws ConfigError `policy-invalid` with every problem: `file:line:column`, the key, the nearest valid one; `yaml-…` from `readYaml`.
 * Never falls back to the default policy (design, promise 3).
 */
export function parsePolicy(text: string | undefined, source: string): PolicyFile {
  if (text === undefined) return { base: defaultPolicy, images: [] };
  const yaml = readYaml(text, source);
  if (yaml.value === undefined) {
    return { base: { ...defaultPolicy, source: `${source} (empty: the default policy)` }, images: [] };
  }
  const parsed = policySchema.safeParse(yaml.value);
  if (!parsed.success) throw refusal(parsed.error.issues, yaml);
  const words = parsed.data;
  return { base: withWords({ ...defaultPolicy, source }, words), images: words.images ?? [] };
}

/**
 * The policy for one image. `names` are all its names: each destination with tag, or what was scanned when nothing is pushed. For each
 * name the rules of `images` that match are laid over the base in the order of the file; of several names the strictest rule holds,
 * key by key (design, promise 2).
 */
export function policyFor(file: PolicyFile, names: readonly string[]): Policy {
  const [first, ...others] = names.map((name) => policyForName(file, name));
  if (first === undefined) return file.base;
  const sources = [...new Set([first, ...others].map(({ source }) => source))];
  return { ...others.reduce(strictest, first), source: sources.join('; ') };
}

function policyForName({ base, images }: PolicyFile, name: string): Policy {
  const rules = images.filter(({ match }) => matchesImage(match, name));
  if (rules.length === 0) return base;
  const source = `${base.source} for ${rules.map(({ match }) => match).join(', ')}`;
  return rules.reduce<Policy>(withWords, { ...base, source });
}

/** A policy with what the file says laid over it. */
function withWords(policy: Policy, words: Omit<PolicyWords, 'version' | 'images'>): Policy {
  const rule = (severity: Severity, said: RuleWords | undefined): SeverityRule =>
    withRule(policy.severity[severity], said);
  const { critical, high, medium, low, unknown } = words.severity ?? {};
  return {
    source: policy.source,
    severity: {
      CRITICAL: rule('CRITICAL', critical),
      HIGH: rule('HIGH', high),
      MEDIUM: rule('MEDIUM', medium),
      LOW: rule('LOW', low),
      UNKNOWN: rule('UNKNOWN', unknown),
    },
    unfixed: words.unfixed ?? policy.unfixed,
    eol: words.eol ?? policy.eol,
    unscannable: words.unscannable ?? policy.unscannable,
  };
}

function withRule(rule: SeverityRule, said: RuleWords | undefined): SeverityRule {
  if (said === undefined) return rule;
  if (typeof said === 'string') return { ...rule, action: said };
  const within = said['fix-within'];
  return { action: said.action ?? rule.action, fixWithin: within === undefined ? rule.fixWithin : hours(within) };
}

/** Hours of a duration in the schema's form. */
function hours(duration: string): number {
  return Number.parseInt(duration, 10) * (duration.endsWith('d') ? 24 : 1);
}

type Issue = z.core.$ZodIssue;

function refusal(issues: readonly Issue[], yaml: YamlFile): ConfigError {
  const unexplained = { where: yaml.placeOf([]), what: 'not a policy', fix: 'See docs/policy.md for its form.' };
  const [first = unexplained, ...others] = problemsOf(issues, [], yaml);
  return invalid([first, ...others], 'policy-invalid');
}

function problemsOf(issues: readonly Issue[], prefix: readonly PropertyKey[], yaml: YamlFile): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, yaml));
    const value = valueAt(yaml.value, path);
    // A severity is an action or a map of settings: what was meant shows in what was written.
    if (issue.code === 'invalid_union' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return problemsOf(issue.errors.at(-1) ?? [], path, yaml);
    }
    const { what, fix } = explain(issue, value);
    return [{ where: `${yaml.placeOf(path)} ${keyName(path)}`.trimEnd(), what, fix }];
  });
}

function unknownKey(path: readonly PropertyKey[], key: string, yaml: YamlFile): Problem {
  const keys = keysAt(path);
  const near = nearest(key, keys);
  const hint = near === undefined ? 'Remove it' : `Write ${quoted(near)}`;
  const parent = path.length === 0 ? 'the policy file' : keyName(path);
  return {
    where: yaml.placeOfKey(path, key),
    what: `unknown key ${quoted(key)}`,
    fix: `${hint}; ${parent} takes ${keys.join(', ')}.`,
  };
}

/** What is wrong with a value and how to write it, from the key's last name. */
function explain(issue: Issue, value: unknown): { readonly what: string; readonly fix: string } {
  const what = value === undefined ? 'is missing' : value === null ? 'has no value' : `is ${shown(value)}`;
  const key = issue.path.at(-1);
  if (issue.code === 'too_big') return { what: 'has too many entries', fix: `At most ${issue.maximum} are taken.` };
  switch (key) {
    case undefined:
      return { what, fix: 'Write keys and values, e.g. `severity: { high: block }`.' };
    case 'version':
      return { what, fix: 'Write `1` or leave it out.' };
    case 'severity':
      return { what, fix: 'Write a line for each severity below it, e.g. `critical: block`.' };
    case 'images':
      return { what, fix: 'Write a list; each entry starts with `- match: "ghcr.io/acme/*"`.' };
    case 'match':
      return {
        what,
        fix: 'Write a pattern for image names, e.g. `"ghcr.io/acme/*"`: letters, digits, `. _ - / : @ * ?`.',
      };
    case 'fix-within':
      return { what, fix: 'Write hours or days, e.g. `24h` or `7d`.' };
    default:
      return { what, fix: typeof key === 'number' ? 'Write `match:` and its rules.' : actionHint(value) };
  }
}

function actionHint(value: unknown): string {
  const near = typeof value === 'string' ? nearest(value, actions) : undefined;
  const list = actions.toReversed().map(quoted).join(', ');
  return near === undefined ? `Write one of ${list}.` : `Write ${quoted(near)}; there are ${list}.`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : quoted(String(value));
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

/** `images[0].severity.high`. */
function keyName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}${name && '.'}${String(step)}`),
    '',
  );
}
