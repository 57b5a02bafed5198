import { withOneHost } from '../oci/reference.js';

/** What a pattern for images may hold: the characters of references, `*`, `**` and `?`. Also the schema's rule for `match`. */
export const patternForm = /^[A-Za-z0-9._/:@*?-]{1,255}$/;

/**
 * Whether an image's name matches a pattern. `*` stands for any characters but `/`, `**` for any at all, `?` for one but `/`. Compared
 * with the name as it is, without tag and digest, and with Docker Hub's name in its long and short forms, so that `acme/*`,
 * `docker.io/acme/*` and `docker.io/acme/api:1.*` all match `acme/api:1.2`. Every way to write a registry's host is one (`INDEX.docker.io:443`).
 */
export function matchesImage(pattern: string, name: string): boolean {
  const wanted = withOneHost(pattern);
  return spellings(withOneHost(name)).some((spelling) => matches(wanted, spelling));
}

/** Every way in which people write the same image. */
function spellings(name: string): readonly string[] {
  const withoutDigest = name.replace(/@.*$/, '');
  const withoutTag = withoutDigest.replace(/:[^/:]*$/, '');
  return [...new Set([name, withoutDigest, withoutTag].flatMap((text) => [text, ...hubSpellings(text)]))];
}

/** Docker Hub's names: `alpine`, `library/alpine`, `docker.io/library/alpine`. Nothing for other registries. */
function hubSpellings(name: string): readonly string[] {
  const path = hubPath(name);
  if (path === undefined) return [];
  const long = path.includes('/') ? path : `library/${path}`;
  return [long, `docker.io/${long}`, long.replace(/^library\//, '')];
}

function hubPath(name: string): string | undefined {
  const hub = /^(?:index\.)?docker\.io\//.exec(name);
  if (hub !== null) return name.slice(hub[0].length);
  const [first = '', ...rest] = name.split('/');
  // The first part is a registry when it has a dot or a port, or is localhost (grammar of distribution/reference).
  const registry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return registry ? undefined : name;
}

/** Character by character over the set of places in the pattern that can be reached: no backtracking, so no pattern is slow. */
function matches(pattern: string, text: string): boolean {
  const tokens = pattern.match(/\*+|[^*]/g) ?? [];
  let places = skipStars(tokens, new Set([0]));
  for (const character of text) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined) continue;
      if (token.startsWith('*')) {
        if (token.length > 1 || character !== '/') next.add(place);
      } else if (token === character || (token === '?' && character !== '/')) {
        next.add(place + 1);
      }
    }
    places = skipStars(tokens, next);
  }
  return places.has(tokens.length);
}

/** Adds the places behind stars, which may stand for nothing. */
function skipStars(tokens: readonly string[], places: Set<number>): Set<number> {
  for (const place of places) if (tokens[place]?.startsWith('*')) places.add(place + 1);
  return places;
}
