/** One challenge of a `WWW-Authenticate` header (RFC 9110 §11.6.1); parameter names in lower case. */
export interface Challenge {
  readonly scheme: 'basic' | 'bearer';
  readonly parameters: Readonly<Record<string, string>>;
}

const maxHeader = 8 * 1024;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** A scheme or a parameter; a quoted value may hold commas and escaped quotes. */
const part = new RegExp(`\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))|(${token}))\\s*,?`, 'y');

/** The challenges that we can answer, in the order of the header; others (Negotiate, …) and malformed ends are left out. */
export function parseChallenges(header: string | undefined): readonly Challenge[] {
  const text = (header ?? '').slice(0, maxHeader);
  const found: { scheme: string; parameters: Record<string, string> }[] = [];
  part.lastIndex = 0;
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const [, name, quoted, bare, scheme] = match;
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: Object.create(null) });
    else if (name !== undefined) setParameter(found.at(-1)?.parameters, name.toLowerCase(), quoted, bare);
  }
  return found.filter((challenge): challenge is Challenge => ['basic', 'bearer'].includes(challenge.scheme));
}

function setParameter(
  parameters: Record<string, string> | undefined,
  name: string,
  quoted: string | undefined,
  bare: string | undefined,
): void {
  if (parameters === undefined || name in parameters) return;
  parameters[name] = quoted === undefined ? (bare ?? '') : quoted.replace(/\\(.)/g, '$1');
}

/** What we want to do with a repository, in the words of Docker's token specification. */
export function repositoryScope(repository: string, actions: 'pull' | 'pull,push' | 'pull,push,delete'): string {
  return `repository:${repository}:${actions}`;
}

/** Our scopes and those of a challenge as one sorted list, with the actions of the same resource together. */
export function mergeScopes(...lists: readonly (readonly string[])[]): readonly string[] {
  const actions = new Map<string, Set<string>>();
  for (const scope of lists.flat()) {
    // A resource name may hold colons (a host with a port), its type and actions never.
    const cut = scope.lastIndexOf(':');
    if (cut <= 0) continue;
    const resource = scope.slice(0, cut);
    const known = actions.get(resource) ?? new Set();
    for (const action of scope.slice(cut + 1).split(',')) known.add(action);
    actions.set(resource, known);
  }
  return [...actions].map(([resource, set]) => `${resource}:${[...set].sort().join(',')}`).sort();
}
