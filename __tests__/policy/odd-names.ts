import fc from 'fast-check';
import { formatReference, readReference } from '../../src/oci/reference.js';
import { matchesImage } from '../../src/policy/image-pattern.js';

const digest = `@sha256:${'a'.repeat(64)}`;

/** Patterns of images that are judged, and of those that are exempt, which the odd names are put to. */
export const oddPatterns = {
  judged: ['ghcr.io/acme/**', 'acme/*', 'docker.io/alpine', 'localhost:5000/*', `quay.io/one/app${digest}`],
  exempt: ['registry.k8s.io/**', '*/pause', 'busybox:1.*'],
} as const;

const [hosts, paths, tags, ends] = [
  ['', 'ghcr.io/', 'GHCR.io/', 'ghcr.io:443/', 'ghcr.io.example.com/', 'docker.io/', 'Docker.io/', 'index.docker.io/'],
  ['acme/app', 'alpine', 'library/alpine', 'Acme/app', 'library/acme/app', 'one/app', 'busybox', 'acme', 'acme/pause'],
  ['', ':1', ':1.37', ':RC1', ':', ':-1'],
  [
    digest,
    '',
    '@sha256:abc',
    `@sha512:${'a'.repeat(128)}`,
    digest.toUpperCase(),
    `${digest}\nghcr.io/acme/app${digest}`,
  ],
];
const moreHosts = [
  ...['registry-1.docker.io/', 'docker.io:443/', 'docker.io/ghcr.io/', 'docker.io/localhost/', 'docker.io/library/'],
  ...[
    'localhost/',
    'localhost:5000/',
    '[::1]:5000/',
    '[2001:DB8::1]/',
    '127.0.0.1:443/',
    'quay.io/',
    'registry.k8s.io/',
  ],
  ...['evil.example/ghcr.io/', 'ghcr.io@evil.example/', 'https://ghcr.io/', 'ghcr.io//', ' ghcr.io/', 'pause:5000/'],
];

/** Names by which somebody may want to run an image: usual ones, other spellings, and what is no name. */
export const oddNames: readonly string[] = [
  ...new Set([
    ...[...hosts, ...moreHosts].flatMap((host) => paths.map((path) => `${host}${path}${digest}`)),
    ...fc.sample(
      fc
        .tuple(...[[...hosts, ...moreHosts], paths, tags, ends].map((all) => fc.constantFrom(...all)))
        .map((parts) => parts.join('')),
      { numRuns: 300, seed: 13 },
    ),
  ]),
];

/** What must become of a name by `oddPatterns`: `either` where it is no usual spelling, and an engine may refuse it for that. */
export function wantedOf(name: string): 'admitted' | 'refused' | 'either' {
  const read = readReference(name);
  if ('problem' in read) return 'refused';
  const isIn = (patterns: readonly string[]) => patterns.some((pattern) => matchesImage(pattern, name));
  const isJudged = isIn(oddPatterns.judged);
  const mayRun = isJudged ? read.reference.digest !== undefined : isIn(oddPatterns.exempt);
  if (!mayRun) return 'refused';
  // Docker Hub's have an owner, which is no host, and one part more.
  const isOfHub = /^docker[.]io[/](?!localhost[/])[^/.]+[/][^/]+$/.test(name.replace(/[:@].*$/, ''));
  const isUsual = formatReference(read.reference) === name && (isOfHub || read.reference.registry !== 'docker.io');
  return isUsual ? 'admitted' : 'either';
}
