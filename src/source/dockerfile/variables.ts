import type { Instruction } from './dockerfile.js';

/** The values that a build gives to names; a name that is not there has no value. */
export type Variables = ReadonlyMap<string, string>;

/** Longer values are nobody's image. */
const maxValue = 1000;

const reference = /\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*))?\})/g;

/**
 * A text with `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` replaced (Dockerfile reference, "Environment replacement"); `undefined` where
 * a value is not known.
 */
export function expand(text: string, variables: Variables): string | undefined {
  let unknown = false;
  const expanded = unquoted(text).replace(reference, (whole, bare, braced, operator, word) => {
    if (whole === '\\$') return '$';
    const value = variables.get(bare ?? braced);
    const present = operator?.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator?.endsWith('+')) return present ? word : '';
    if (present) return value ?? '';
    if (operator !== undefined) return word;
    unknown = true;
    return '';
  });
  return unknown || expanded.length > maxValue || /\$[\w{]/.test(expanded) ? undefined : expanded;
}

/**
 * The variables that FROM instructions see: ARG before the first FROM with their defaults or the build's arguments, and what BuildKit says of the
 * platform that is built for.
 * @param buildArgs `NAME=value`. @param platform `os/architecture[/variant]`, if one is known.
 */
export function globalVariables(
  globals: readonly Instruction[],
  buildArgs: readonly string[],
  platform: string | undefined,
): Variables {
  const variables = new Map<string, string>(platform === undefined ? [] : platformVariables(platform));
  const given = argumentValues(buildArgs);
  for (const instruction of globals) define(variables, instruction, given);
  return variables;
}

/**
 * Carries out an ARG or ENV: its names get their values, those of ARG from the build's arguments first. A name whose value is not known has none.
 * @param given values of the build's arguments, by name.
 */
export function define(
  variables: Map<string, string>,
  { keyword, text }: Instruction,
  given: ReadonlyMap<string, string>,
): void {
  if (keyword !== 'ARG' && keyword !== 'ENV') return;
  for (const word of text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)?.slice(0, 100) ?? []) {
    const [name, byDefault] = assignment(word);
    const argument = keyword === 'ARG' ? given.get(name) : undefined;
    const value = argument ?? (byDefault === undefined ? undefined : expand(byDefault, variables));
    if (value !== undefined) variables.set(name, value);
    else if (byDefault !== undefined) variables.delete(name);
  }
}

/** `NAME=value` by its name. */
export function argumentValues(buildArgs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    buildArgs.map(assignment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function assignment(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function platformVariables(platform: string): [string, string][] {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  return [
    ['TARGETPLATFORM', platform],
    ['TARGETOS', os],
    ['TARGETARCH', architecture],
    ['TARGETVARIANT', variant],
  ];
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
