import type { NamedSigners } from '../../config/demands.js';
import type { Problem } from '../../host/errors.js';
import { readReference } from '../../oci/reference.js';
import { patternForm } from '../../policy/image-pattern.js';
import { anyWords, type CommandGroup, commandRow, noWords } from './command.js';
import { dayOption, listOption, switchOption, textOption } from './option.js';
import { policyOption } from './usual-options.js';
import { signerOptions, signersIn } from './verify.js';

/** `admission kyverno`: the rules of the policy for a cluster, or an exception from them. */
export interface KyvernoCommand {
  /** Patterns of images that are judged; of an exception, images by digest. */
  readonly images: readonly string[];
  readonly exempt: readonly string[];
  readonly enforce: boolean;
  readonly exception?: { readonly name: string; readonly until: Date };
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  readonly policy?: string;
  readonly output?: string;
}

const output = textOption('File to write. Default is standard output.');
const enforce = switchOption('Refuse what does not satisfy the rules. Default is to report it.');

export const admissionGroup: CommandGroup = {
  form: 'kyverno|gatekeeper|conftest',
  does: 'rules by which a cluster takes only images that have passed, from the same policy',
  about: `Try:
  image-gate admission kyverno 'ghcr.io/acme/**' --exempt 'registry.k8s.io/**' --output kyverno.yml
  image-gate admission conftest --output image-gate.rego`,
  missing: {
    what: 'the engine is missing',
    fix: 'Write admission kyverno, admission gatekeeper or admission conftest.',
  },
};

/** A name that Kubernetes takes (RFC 1123), not too long for a label. */
const exceptionName = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export const admissionKyvernoRow = commandRow({
  name: 'admission kyverno',
  forms: ['[PATTERN]...', 'IMAGE@DIGEST... --break-glass NAME --until DAY'],
  does: 'write policies for Kyverno 1.19: signature, scan, SBOM, digest, and the places that images may come from',
  about: `Writes two policies: one asks images that match a pattern ('*' within a path, '**' across; default is every image) for what image-gate verify asks for, one refuses all
images that match none. Both only report until --enforce is given. With --break-glass an exception is written instead, for images by digest, which ends by itself.

Try:
  image-gate admission kyverno 'ghcr.io/acme/**' --exempt 'registry.k8s.io/**' --output kyverno.yml
  image-gate admission kyverno ghcr.io/acme/app@sha256:… --break-glass incident-4711 --until 2026-12-01`,
  exits: { 0: 'it is written' },
  words: anyWords,
  options: {
    exempt: listOption("Pattern of images that may run without evidence, e.g. 'registry.k8s.io/**'; may be repeated."),
    enforce,
    'break-glass': textOption(
      'Name of an exception, e.g. of an incident: pods may run whose images are all named, until --until.',
    ),
    until: dayOption(
      'Moment at which the exception ends, at most 7 days ahead: 2026-12-01T18:00:00Z, or a day, at whose beginning (UTC) it ends: 2026-12-01.',
    ),
    ...signerOptions,
    policy: policyOption,
    output,
  },
  problems: ({ positionals, certain, raw }) =>
    raw.has('break-glass') || raw.has('until')
      ? exceptionProblems(positionals, raw)
      : patternProblems([...certain, ...(raw.get('exempt')?.split('\n') ?? [])]),
  read: ({
    words,
    values: { exempt, enforce, 'break-glass': name, until, policy, output, ...values },
  }): KyvernoCommand => ({
    images: words,
    exempt,
    enforce,
    ...(name === undefined || until === undefined ? {} : { exception: { name, until } }),
    signers: signersIn(values),
    ...(policy === undefined ? {} : { policy }),
    ...(output === undefined ? {} : { output }),
  }),
});

/** Patterns that no name in a pod can match: all images would be refused without a hint why. */
export function patternProblems(patterns: readonly string[]): readonly Problem[] {
  return patterns.filter((one) => !patternForm.test(one) || hasCapital(one)).map(noPattern);
}

/** Before the tag, where pods and engines compare names as they stand: also in a registry's name. */
function hasCapital(pattern: string): boolean {
  return /[A-Z]/.test(pattern.replace(/@.*$/, '').replace(/:[^/:]*$/, ''));
}

function noPattern(where: string): Problem {
  return {
    where,
    what: 'it is no pattern for names of images',
    fix: "Write a name in small letters without https:// and without a slash at its end, with * within a path and ** across: 'ghcr.io/acme/**'.",
  };
}

function exceptionProblems(images: readonly string[], raw: ReadonlyMap<string, string>): readonly Problem[] {
  const where = '--break-glass';
  const others = ['exempt', 'enforce', 'key', 'identity', 'trusted-root', 'policy'].filter((name) => raw.has(name));
  return [
    ...(exceptionName.test(raw.get('break-glass') ?? '')
      ? []
      : [
          {
            where,
            what: raw.has('break-glass') ? 'it is no name for an exception' : 'there is no name for the exception',
            fix: 'Write at most 63 small letters, digits and dashes: --break-glass incident-4711.',
          },
        ]),
    ...(raw.has('until') ? [] : [{ where, what: 'it has no end', fix: 'Write when it ends: --until 2026-12-01.' }]),
    ...(images.length > 0
      ? []
      : [{ where, what: 'there is no image', fix: 'Name each image of the pod, by its digest.' }]),
    ...images.filter((image) => !hasDigest(image)).map(noDigest),
    ...others.map((name) => ({
      where: `--${name}`,
      what: 'an exception has no rules of its own',
      fix: 'Leave it out, or make the policies by another call.',
    })),
  ];
}

function hasDigest(image: string): boolean {
  const read = readReference(image);
  return 'reference' in read && read.reference.digest !== undefined;
}

function noDigest(where: string): Problem {
  return { where, what: 'it is not an image by digest', fix: 'Write it as in the pod: ghcr.io/acme/app@sha256:….' };
}

/** `admission conftest`: the policy as rules in Rego over a record. */
export interface ConftestCommand {
  readonly policy?: string;
  readonly output?: string;
}

/** `admission gatekeeper`: where images may come from. */
export interface GatekeeperCommand {
  /** Patterns of images that must be named by digest. */
  readonly images: readonly string[];
  readonly exempt: readonly string[];
  readonly enforce: boolean;
  readonly output?: string;
}

export const admissionConftestRow = commandRow({
  name: 'admission conftest',
  forms: [''],
  does: 'write rules in Rego for conftest and opa: they deny a record that the policy blocks, and what verify has refused',
  about: `Writes the policy as rules in Rego (package main, deny and warn). They decide over a record (image-gate-record-….json) as the policy does today, and over what
'image-gate verify --format json' has found. What is neither, or in a form that they do not know, is denied.

Try:
  image-gate admission conftest --output image-gate.rego
  conftest test --show-builtin-errors --policy image-gate.rego image-gate-record-app.json`,
  exits: { 0: 'it is written' },
  words: noWords('admission conftest takes options only.'),
  options: { policy: policyOption, output },
  read: ({ values }): ConftestCommand => values,
});

export const admissionGatekeeperRow = commandRow({
  name: 'admission gatekeeper',
  forms: ['[PATTERN]...'],
  does: 'write a constraint for OPA Gatekeeper: images by digest, and only from the places that are named',
  about: `Writes a template and a constraint for Gatekeeper. Images that match a pattern ('*' within a path, '**' across; default is every image) must be named by digest; what
matches none may not run. It only reports until --enforce is given. Gatekeeper checks no signatures: 'image-gate admission kyverno' does.

Try:
  image-gate admission gatekeeper 'ghcr.io/acme/**' --exempt 'registry.k8s.io/**' --output gatekeeper.yml`,
  exits: { 0: 'it is written' },
  words: anyWords,
  options: {
    exempt: listOption("Pattern of images that may run by a tag, too, e.g. 'registry.k8s.io/**'; may be repeated."),
    enforce,
    output,
  },
  problems: ({ certain, raw }) => patternProblems([...certain, ...(raw.get('exempt')?.split('\n') ?? [])]),
  read: ({ words, values }): GatekeeperCommand => ({ images: words, ...values }),
});
