import type { Problem } from '../../host/errors.js';
import { mayContact } from '../../host/loopback.js';
import type { SigstoreChoice, SigstoreServices } from '../../release/sigstore/services.js';
import { nearest } from '../../text/nearest.js';

const words = ['auto', 'public', 'github'] as const;
const names = ['fulcio', 'rekor-v1', 'rekor-v2', 'timestamp', 'tuf', 'tuf-root'] as const;
type Name = (typeof names)[number];

interface SigstoreInputs {
  readonly sign?: string | undefined;
  readonly sigstore?: readonly string[] | undefined;
  readonly 'trusted-root'?: string | undefined;
  readonly 'allow-public-log'?: boolean | undefined;
}

/** Inputs that say how something is signed, beside `sign`. */
export const signingInputs = [
  ...(['sigstore', 'trusted-root', 'allow-public-log'] as const),
  ...(['signing-tool', 'signing-tool-sha256'] as const),
] as const;

/** Whose services sign without a key, and whether all the world may hear of it. */
export interface KeylessChoice {
  readonly choice: SigstoreChoice;
  readonly mayBePublished: boolean;
}

/** What the inputs for `sign: keyless` say, and what is wrong with them. */
export function keylessChoice(inputs: SigstoreInputs): {
  readonly value: KeylessChoice;
  readonly problems: readonly Problem[];
} {
  const { choice, problems } = sigstoreChoice(inputs);
  return { value: { choice, mayBePublished: inputs['allow-public-log'] ?? false }, problems };
}

function sigstoreChoice(inputs: SigstoreInputs): {
  readonly choice: SigstoreChoice;
  readonly problems: readonly Problem[];
} {
  const { sigstore: entries = [], 'trusted-root': trustedRoot } = inputs;
  const unused = unusedProblems(inputs);
  if (unused.length > 0) return { choice: { kind: 'auto' }, problems: unused };
  const [first = 'auto', ...others] = entries;
  const word = words.find((one) => one === first);
  const found =
    word === undefined || others.length > 0 ? ownServices(entries, trustedRoot) : wordChoice(word, trustedRoot);
  return 'kind' in found ? { choice: found, problems: [] } : { choice: { kind: 'auto' }, problems: [found] };
}

/** Somebody who names services expects that they sign. */
function unusedProblems(inputs: SigstoreInputs): readonly Problem[] {
  if (inputs.sign === 'keyless') return [];
  const given = [
    ...((inputs.sigstore ?? []).some((entry) => entry !== 'auto') ? ['sigstore'] : []),
    ...(inputs['trusted-root'] === undefined ? [] : ['trusted-root']),
    ...(inputs['allow-public-log'] === true ? ['allow-public-log'] : []),
  ];
  return given.map((name) =>
    problem(
      name,
      'it says how to sign without a key, and `sign` is not `keyless`',
      `Set \`sign: keyless\`, or remove \`${name}\`.`,
    ),
  );
}

function wordChoice(kind: (typeof words)[number], trustedRoot: string | undefined): SigstoreChoice | Problem {
  if (trustedRoot === undefined) return { kind };
  return problem(
    'trusted-root',
    'it belongs to services of your own',
    'Name those in `sigstore`, or remove `trusted-root`.',
  );
}

const form =
  'Write auto, public or github; or one NAME=URL a line: fulcio, rekor-v1 or rekor-v2, timestamp; or tuf=URL and tuf-root=FILE.';

function ownServices(entries: readonly string[], trustedRoot: string | undefined): SigstoreChoice | Problem {
  const given = new Map<Name, string>();
  for (const entry of entries) {
    const [, key = entry, value = ''] = /^([^=]+)=(.*)$/s.exec(entry) ?? [];
    const name = names.find((one) => one === key.trim());
    if (name === undefined)
      return problem('sigstore', `${JSON.stringify(key)} is not one of its values`, `${meant(key)}${form}`);
    if (given.has(name)) return problem('sigstore', `${name} is there twice`, 'Keep one of them.');
    given.set(name, value.trim());
  }
  return given.has('tuf') || given.has('tuf-root') ? mirrorOf(given, trustedRoot) : servicesOf(given, trustedRoot);
}

function meant(key: string): string {
  const word = nearest(key.trim(), [...words, ...names]);
  return word === undefined ? '' : `Did you mean ${word}? `;
}

function mirrorOf(given: ReadonlyMap<Name, string>, trustedRoot: string | undefined): SigstoreChoice | Problem {
  const url = urlOf(given.get('tuf'));
  const root = given.get('tuf-root') ?? '';
  if (url === undefined) return problem('sigstore', 'tuf is not an https URL', form);
  if (root === '')
    return problem(
      'sigstore',
      'tuf-root is missing, and without it anybody could answer for the repository',
      'Add tuf-root=FILE with a root.json of it that you trust.',
    );
  if (given.size > 2 || trustedRoot !== undefined)
    return problem(
      'sigstore',
      'a TUF repository names all services and whom to trust',
      'Keep tuf and tuf-root alone, without `trusted-root`.',
    );
  return { kind: 'mirror', url, root };
}

function servicesOf(given: ReadonlyMap<Name, string>, trustedRoot: string | undefined): SigstoreChoice | Problem {
  for (const [name, value] of given)
    if (urlOf(value) === undefined) return problem('sigstore', `${name} is not an https URL`, form);
  const authority = urlOf(given.get('fulcio'));
  const timestamps = urlOf(given.get('timestamp'));
  if (authority === undefined) return problem('sigstore', 'fulcio is missing, which makes the certificate', form);
  if (given.has('rekor-v1') && given.has('rekor-v2'))
    return problem('sigstore', 'two logs are named', 'Keep one of rekor-v1 and rekor-v2.');
  if (!given.has('rekor-v1') && timestamps === undefined)
    return problem(
      'sigstore',
      'nothing there confirms the time of a signature',
      'Add timestamp=URL; of the logs only rekor-v1 keeps times.',
    );
  if (trustedRoot === undefined)
    return problem(
      'trusted-root',
      'it is missing, and says whom to trust with the signatures of your services',
      'Name the file that `cosign trusted-root create` makes.',
    );
  const services: SigstoreServices = {
    authority,
    ...logOf(given),
    ...(timestamps === undefined ? {} : { timestamps }),
  };
  return { kind: 'own', services, trustedRoot };
}

function logOf(given: ReadonlyMap<Name, string>): Pick<SigstoreServices, 'log'> {
  const [first, second] = [urlOf(given.get('rekor-v1')), urlOf(given.get('rekor-v2'))];
  if (first !== undefined) return { log: { url: first, version: 1 } };
  return second === undefined ? {} : { log: { url: second, version: 2 } };
}

/** An https URL (http on loopback alone), without credentials, query and fragment. What is none is not repeated: it may hold a password. */
function urlOf(text: string | undefined): URL | undefined {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !mayContact(url, url)) return undefined;
  return url.username || url.password || url.search || url.hash ? undefined : url;
}

function problem(input: string, what: string, fix: string): Problem {
  return { where: `input ${input}`, what, fix };
}
