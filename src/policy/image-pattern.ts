import { withOneHost } from '../oci/reference.js';
import { regexText } from '../text/expression.js';

/**
 * What a pattern for images may hold: the characters of references, `*`, `**` and `?`. Also the schema's rule for `match`. What no image can be called is none: an empty part
 * (`https://ghcr.io/acme`, `acme/`), or a capital letter in a path; a registry and a tag may have some. Its length is looked at first, as the rest is looked at more than once.
 */
export const patternForm =
  /^(?=.{1,255}$)(?!\/)(?!.*\/\/)(?!.*[/:@]$)(?!.*\/[^:@]*[A-Z])(?![^/:@.]*[A-Z][^/:@.]*(?:[/@]|$))[A-Za-z0-9._/:@*?-]+$/;

/**
 * Whether an image's name matches a pattern. `*` stands for any characters but `/`, `**` for any at all, `?` for one but `/`. Both are brought to one form first, as Docker reads names:
 * a pattern that begins with a registry is for that registry alone, `acme/*` and `alpine` are Docker Hub's, and where a star stands in the first part it may be either.
 * Compared with and without tag and digest, so that `acme/*` and `docker.io/acme/api:1.*` both match `acme/api:1.2`. Every way to write a registry's host is one (`INDEX.docker.io:443`).
 */
export function matchesImage(pattern: string, name: string): boolean {
  const wanted = wholePatterns(pattern);
  return spellings(name).some((spelling) => wanted.some((one) => matches(one, spelling)));
}

/** Whether a name lies below a pattern, as in a folder, whose end is written out: `ghcr.io/acme/app` below `ghcr.io/acme` and `ghcr.io`. */
export function isBelow(pattern: string, name: string): boolean {
  return !/[*?@][^/]*$/.test(pattern) && matchesImage(`${pattern}/**`, name);
}

/** A name with each of tag and digest or without; of Docker Hub's also without its registry, for patterns that begin with a star. */
function spellings(name: string): readonly string[] {
  const withoutDigest = name.replace(/@.*$/, '');
  const withoutTag = withoutDigest.replace(/:[^/:]*$/, '');
  const digestAlone = withoutTag + name.slice(withoutDigest.length);
  return [...new Set([name, withoutDigest, withoutTag, digestAlone].flatMap(hubSpellings))];
}

const hub = 'docker.io/';
const hubName = `${hub}library/`;

function hubSpellings(name: string): readonly string[] {
  const whole = wholeName(name);
  if (!whole.startsWith(hub)) return [whole];
  const path = whole.slice(hub.length);
  const short = path.startsWith('library/') ? [path.slice('library/'.length)] : [];
  // A short name that Docker reads as another image is none of this one.
  return [whole, ...[path, ...short].filter((one) => wholeName(one) === whole)];
}

/** With its registry, and the folder of Docker Hub's official images: `alpine` is `docker.io/library/alpine`. */
function wholeName(name: string): string {
  const text = withOneHost(name);
  const path = hasHost(text) ? hubPath(text) : text;
  return path === undefined ? text : `${path.includes('/') ? hub : hubName}${path}`;
}

/** The first part is a registry when it has a dot or a port, or is localhost (grammar of distribution/reference). */
function hasHost(text: string): boolean {
  return /^[^/]*[.:][^/]*\/|^localhost\//.test(text);
}

function hubPath(text: string): string | undefined {
  return text.startsWith(hub) ? text.slice(hub.length) : undefined;
}

/** The same for a pattern; several where a star may stand for the folder, too. */
function wholePatterns(pattern: string): readonly string[] {
  const text = withOneHost(pattern);
  const path = hubPath(text);
  if (path !== undefined) return path.includes('/') ? [text] : [text, `${hubName}${path}`];
  return hasHost(text) || /^[^/:@]*[*?]/.test(text) ? [text] : [wholeName(text)];
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
 * `patternRegex` is right for such names alone, as far as they have no `otherSpelling`. For RE2, too.
 */
export const comparableName =
  '^(?:(?:localhost|[a-z0-9-]+(?:[.][a-z0-9-]+)+|\\[[a-f0-9:]+\\])(?::[1-9][0-9]*)?|[a-z0-9-]+:[1-9][0-9]*)(?:/[a-z0-9._-]+)+(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?(?:@sha256:[a-f0-9]{64})?$';

/** Whether names of this kind have another, usual spelling, or are none of Docker Hub's, which all have an owner (no host) and one part more. For RE2, too. */
export const otherSpelling =
  '^(?:docker[.]io/(?:[^/]*$|[^/]*/[^/]*/|[^/]*[.][^/]*/|localhost/)|(?:index|registry-1)[.]docker[.]io(?::443)?/|docker[.]io:|[^/:]*[.][^/:]*:443/)';

/** A pattern as a regular expression (RE2 or JavaScript) that says of names that can be compared (`comparableName`, `otherSpelling`) what `matchesImage` says. */
export function patternRegex(pattern: string): string {
  const wanted = wholePatterns(pattern);
  const isHost = hasHost(withOneHost(pattern));
  const all = wanted.map(
    (one) => `${isHost || one.startsWith(hub) ? '' : '(?:docker[.]io/(?:library/)?)?'}${regexOf(one)}`,
  );
  return `^(?:${all.join('|')})(?:@.*)?$`;
}

/** Any tag may stand behind it, and before a digest that it names. */
function regexOf(pattern: string): string {
  const [name = '', ...digest] = pattern.split('@');
  const parts = (text: string) =>
    (text.match(/\*+|[^*]/g) ?? [])
      .map((part) => (part === '?' ? '[^/]' : part === '*' ? '[^/]*' : part.startsWith('*') ? '.*' : regexText(part)))
      .join('');
  return [`${parts(name)}(?::[^/:@]*)?`, ...digest.map(parts)].join('@');
}

/** Whether some name may match both patterns: `false` only where they begin in different ways. */
export function patternsMeet(one: string, other: string): boolean {
  const [first, second] = [beginningOf(one), beginningOf(other)];
  return first.startsWith(second) || second.startsWith(first);
}

/** What each name that matches begins with, up to its digest; Docker Hub's without its registry. */
function beginningOf(pattern: string): string {
  const [start = ''] = withOneHost(pattern).split(/[*?@]/, 1);
  if (hubName.startsWith(start) || 'library/'.startsWith(start)) return '';
  return start.replace(/^docker\.io\//, '').replace(/^library\//, '');
}
