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
  const variables = new Map(platform === undefined ? [] : platformVariables(platform));
  const given = new Map(buildArgs.map(assignment));
  for (const { text } of globals.filter(({ keyword }) => keyword === 'ARG')) {
    for (const word of text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)?.slice(0, 100) ?? []) {
      const [name, byDefault] = assignment(word);
      const value = given.get(name) ?? (byDefault === undefined ? undefined : expand(byDefault, variables));
      if (value !== undefined) variables.set(name, value);
    }
  }
  return variables;
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
