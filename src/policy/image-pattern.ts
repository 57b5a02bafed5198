import { withOneHost } from '../oci/reference.js';
import { regexText } from '../text/expression.js';

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

/** What the parts of a pattern that are no character of their own are in `parts`. */
const [star, stars, one] = [-1, -2, -3];

/** A pattern as numbers: the code of a character, or what stands for others. */
function parts(pattern: string): Int32Array {
  const found = pattern.match(/\*+|[^*]/g) ?? [];
  return Int32Array.from(found, (part) => {
    if (part === '?') return one;
    if (part === '*') return star;
    return part.startsWith('*') ? stars : part.charCodeAt(0);
  });
}

const slash = '/'.charCodeAt(0);

/**
 * Character by character over the places in the pattern that can be reached: no backtracking, so no pattern is slow. In plain numbers, as it is done for each rule
 * of a policy and each name of an image.
 */
function matches(pattern: string, text: string): boolean {
  const wanted = parts(pattern);
  let [places, next] = [new Uint8Array(wanted.length + 1), new Uint8Array(wanted.length + 1)];
  places[0] = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    next.fill(0);
    for (let place = 0; place < wanted.length; place += 1) {
      if (places[place] === 0) continue;
      const part = wanted[place];
      // Stars may stand for nothing.
      if (part === star || part === stars) places[place + 1] = 1;
      if (part === stars || (part === star && code !== slash)) next[place] = 1;
      else if (part === code || (part === one && code !== slash)) next[place + 1] = 1;
    }
    [places, next] = [next, places];
  }
  for (let place = 0; place < wanted.length; place += 1)
    if (places[place] === 1 && (wanted[place] === star || wanted[place] === stars)) places[place + 1] = 1;
  return places[wanted.length] === 1;
}

/**
 * A name as it must be written where only expressions compare it: with its registry's host in lower case, Docker Hub as `docker.io/…/…`, and without the port that HTTPS has anyway.
 * `patternRegex` is right for such names alone. For RE2, too.
 */
export const comparableName =
  '^(?:(?:localhost|[a-z0-9-]+(?:[.][a-z0-9-]+)+|\\[[a-f0-9:]+\\])(?::[1-9][0-9]*)?|[a-z0-9-]+:[1-9][0-9]*)(?:/[a-z0-9._-]+)+(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?(?:@sha256:[a-f0-9]{64})?$';

/** Whether names of this kind have another, usual spelling. For RE2, too. */
export const otherSpelling =
  '^(?:docker[.]io/[^/]*$|(?:index|registry-1)[.]docker[.]io/|docker[.]io:|[^/:]*[.][^/:]*:443/)';

/** A pattern as a regular expression (RE2 or JavaScript) that says of names of the form `comparableName` what `matchesImage` says. */
export function patternRegex(pattern: string): string {
  const found = withOneHost(pattern).match(/\*+|[^*]/g) ?? [];
  const parts = found.map((part) => {
    if (part === '?') return '[^/]';
    if (part === '*') return '[^/]*';
    return part.startsWith('*') ? '.*' : regexText(part);
  });
  return `^(?:docker[.]io/(?:library/)?)?${parts.join('')}(?::[^/:@]*)?(?:@.*)?$`;
}

const hubName = 'docker.io/library/';

/** Whether some name may match both patterns: `false` only where they begin in different ways. */
export function patternsMeet(one: string, other: string): boolean {
  const [first, second] = [beginningOf(one), beginningOf(other)];
  return first.startsWith(second) || second.startsWith(first);
}

/** What each name that matches begins with; Docker Hub's without its registry. */
function beginningOf(pattern: string): string {
  const [start = ''] = withOneHost(pattern).split(/[*?]/, 1);
  if (hubName.startsWith(start) || 'library/'.startsWith(start)) return '';
  return start.replace(/^docker\.io\//, '').replace(/^library\//, '');
}
