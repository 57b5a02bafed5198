import type { Finding, Severity } from '../scan/finding.js';
import type { Origin } from './decision.js';
import { matchesImage } from './image-pattern.js';
import { type Action, capped, defaultPolicy, type Kind } from './policy.js';
import { type PolicyWords, policySchema } from './policy-schema.js';
import { readYaml, type YamlFile } from './yaml-file.js';

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
 * The rules that decide about a finding in an image of this name, exceptions aside: what `actionFor` gives, with the places in the file.
 * @throws ConfigError what `readYaml` throws; for a policy that `parsePolicy` refuses the answer means nothing.
 */
export function traceRules(
  { text, path }: PolicySource,
  name: string,
): (finding: Finding, origin: Origin) => RuleTrace {
  const yaml = text === undefined ? undefined : readYaml(text, path);
  const layers = layersOf(policySchema.safeParse(yaml?.value ?? {}).data ?? {}, name);
  const step = ({ value, path: at }: Said): RuleStep => ({ key: keyName(at), says: value, ...placeOf(yaml, at) });
  return (finding, origin) => {
    const base = lastSaid(layers, (words) => said(words['ignore-base'], ['ignore-base']));
    if (base?.value === 'true' && origin === 'base') return { action: 'log', steps: [step(base)] };
    const rule = ruleOf(layers, finding);
    const action = (rule?.value ?? defaultPolicy.severity[finding.severity].action) as Action;
    const first = rule === undefined ? byDefault(finding.severity) : step(rule);
    const cap = lastSaid(layers, ({ unfixed }) => said(unfixed, ['unfixed']));
    if (cap === undefined || finding.kind !== 'vulnerability' || finding.fixedVersion !== undefined) {
      return { action, steps: [first] };
    }
    const limited = capped(action, cap.value as Action);
    return { action: limited, steps: limited === action ? [first] : [first, step(cap)] };
  };
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

function said(value: string | boolean | undefined, path: Path): Said | undefined {
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
  if (typeof rule === 'string') return said(rule, ['kinds', kind]);
  return said(rule?.[wordOf(severity)], ['kinds', kind, wordOf(severity)]);
}

function severityRule({ severity: rules }: Words, severity: Severity): Said | undefined {
  const rule = rules?.[wordOf(severity)];
  if (typeof rule === 'string') return said(rule, ['severity', wordOf(severity)]);
  return said(rule?.action, ['severity', wordOf(severity), 'action']);
}

function byDefault(severity: Severity): RuleStep {
  return { key: `severity.${wordOf(severity)}`, says: defaultPolicy.severity[severity].action };
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
