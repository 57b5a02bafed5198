import type { Finding, Severity } from '../scan/finding.js';
import { type PolicyWords, policySchema } from './file/policy-schema.js';
import { readYaml, type YamlFile } from './file/yaml-file.js';
import { matchesImage } from './image-pattern.js';
import { type Action, capped, defaultPolicy, type Kind, stricter } from './policy.js';

/** One rule that has a say about a finding. */
export interface RuleStep {
  /** As in messages about the policy: `images[1].severity.critical`. */
  readonly key: string;
  /** The word that stands there. */
  readonly says: string;
  /** `file:line:column`; absent for what holds by default. */
  readonly place?: string;
}

/** What the policy does about a finding, and by which rules: the one that decides first, then the one that limits it. */
export interface RuleTrace {
  readonly action: Action;
  readonly steps: readonly [RuleStep, ...RuleStep[]];
}

/** A valid policy file with the places of its rules; without text the default policy. */
export interface PolicySource {
  readonly text?: string;
  /** Its path, for the places. */
  readonly path: string;
}

type Path = readonly (string | number)[];
type Words = Pick<PolicyWords, 'severity' | 'kinds' | 'unfixed' | 'ignore-base'>;

/** The rules of one place of the file, the base or an image's, which lie over each other. */
interface Layer {
  readonly words: Words;
  readonly path: Path;
}

interface Said {
  readonly value: string;
  readonly path: Path;
}

/**
 * The rules that decide about a finding in an image of these names, exceptions and baseline aside: what `actionFor` gives, with the places in the file.
 * Of several names the strictest rule holds, each rule for itself (`policyFor`).
 * @throws ConfigError what `readYaml` throws; for a policy that `parsePolicy` refuses the answer means nothing.
 */
export function traceRules(
  { text, path }: PolicySource,
  names: readonly [string, ...string[]],
): (finding: Finding, isOfBase: boolean) => RuleTrace {
  const yaml = text === undefined ? undefined : readYaml(text, path);
  const words = policySchema.safeParse(yaml?.value ?? {}).data ?? {};
  const ways = names.map((name) => layersOf(words, name));
  const step = (found: Said | undefined, key: string, byDefault: Action): RuleStep =>
    found === undefined
      ? { key, says: byDefault }
      : { key: keyName(found.path), says: found.value, ...placeOf(yaml, found.path) };
  return (finding, isOfBase) => {
    const bases = ways.map((layers) => lastSaid(layers, (said) => sayOf(said['ignore-base'], ['ignore-base'])));
    if (isOfBase && bases.every((base) => base?.value === 'true')) {
      return { action: 'log', steps: [step(bases[0], 'ignore-base', 'log')] };
    }
    const { severity } = finding;
    const first = strictestStep(
      ways.map((layers) =>
        step(ruleOf(layers, finding), `severity.${wordOf(severity)}`, defaultPolicy.severity[severity].action),
      ),
    );
    if (finding.kind !== 'vulnerability' || finding.fixedVersion !== undefined) return traced(first);
    const caps = ways.map((layers) => lastSaid(layers, ({ unfixed }) => sayOf(unfixed, ['unfixed'])));
    return traced(first, strictestStep(caps.map((cap) => step(cap, 'unfixed', defaultPolicy.unfixed))));
  };
}

function traced(first: RuleStep, cap?: RuleStep): RuleTrace {
  const action = first.says as Action;
  const limited = cap === undefined ? action : capped(action, cap.says as Action);
  return { action: limited, steps: limited === action || cap === undefined ? [first] : [first, cap] };
}

function strictestStep(steps: readonly RuleStep[]): RuleStep {
  return steps.reduce((one, other) => (stricter(one.says as Action, other.says as Action) === one.says ? one : other));
}

function layersOf(words: PolicyWords, name: string): readonly Layer[] {
  const ofImages = (words.images ?? []).map((rule, index) => ({ words: rule, path: ['images', index], rule }));
  return [{ words, path: [] }, ...ofImages.filter(({ rule }) => matchesImage(rule.match, name))];
}

/** What the last layer says that says anything. */
function lastSaid(layers: readonly Layer[], pick: (words: Words) => Said | undefined): Said | undefined {
  for (const { words, path } of layers.toReversed()) {
    const found = pick(words);
    if (found !== undefined) return { ...found, path: [...path, ...found.path] };
  }
  return undefined;
}

function sayOf(value: string | boolean | undefined, path: Path): Said | undefined {
  return value === undefined ? undefined : { value: String(value), path };
}

function ruleOf(layers: readonly Layer[], { kind, severity }: Finding): Said | undefined {
  return (
    lastSaid(layers, (words) => kindRule(words, kind, severity)) ??
    lastSaid(layers, (words) => severityRule(words, severity))
  );
}

function kindRule({ kinds }: Words, kind: Kind, severity: Severity): Said | undefined {
  const rule = kinds?.[kind];
  if (typeof rule === 'string') return sayOf(rule, ['kinds', kind]);
  return sayOf(rule?.[wordOf(severity)], ['kinds', kind, wordOf(severity)]);
}

function severityRule({ severity: rules }: Words, severity: Severity): Said | undefined {
  const rule = rules?.[wordOf(severity)];
  if (typeof rule === 'string') return sayOf(rule, ['severity', wordOf(severity)]);
  return sayOf(rule?.action, ['severity', wordOf(severity), 'action']);
}

function wordOf(severity: Severity): Lowercase<Severity> {
  return severity.toLowerCase() as Lowercase<Severity>;
}

function placeOf(yaml: YamlFile | undefined, path: Path): Pick<RuleStep, 'place'> {
  return yaml === undefined ? {} : { place: yaml.placeOf(path) };
}

function keyName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : `${name}${name && '.'}${part}`),
    '',
  );
}
