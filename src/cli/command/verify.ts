import type { NamedSigners } from '../../config/demands.js';
import { commandRow, someWords } from './command.js';
import { choiceOption, commitOption, listOption, textOption, type Values } from './option.js';
import { policyOption } from './usual-options.js';

/** Whose signatures count, for commands that look at evidence. */
export const signerOptions = {
  key: listOption(
    'File of a public key (PEM) that counts; may be repeated. With --key or --identity nobody counts whom the policy names. Default is verify.keys.',
  ),
  identity: listOption(
    'Workflow with its ref whose keyless signatures count, as certificates name it; may be repeated. Default is verify.identities.',
  ),
  'trusted-root': textOption(
    'What keyless signatures are checked against: public, github, or a file, with which nobody but the registry is asked. Default is verify.trusted-root.',
  ),
};

/** For which commit, for commands that judge an image by its evidence. */
export const builtOptions = {
  commit: commitOption(
    'Commit that the workflow must have signed for, with all its digits. Certificates say it; what a key has signed does not count then.',
  ),
};

/** What was said of signers. */
export function signersIn({ key, identity, 'trusted-root': root }: Values<typeof signerOptions>): NamedSigners {
  return { keys: key, identities: identity, ...(root === undefined ? {} : { trustedRoot: root }) };
}

/** `verify`: whether images show what the policy asks for before they are deployed. */
export interface VerifyCommand {
  readonly images: readonly [string, ...string[]];
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  /** The commit that claims must be signed for, in small letters. */
  readonly commit?: string;
  readonly policy?: string;
  readonly format: 'text' | 'json';
}

export const verifyRow = commandRow({
  name: 'verify',
  forms: ['IMAGE@DIGEST...'],
  does: 'whether an image in a registry has passed: signature, scan and SBOM, checked',
  about: `Asks the registry for what is attached to the image and to each of its platforms, and checks it: signed by a key or a workflow that counts,
about this very digest, passed as the policy allows, not too old, SBOM there. Whatever is missing, unreadable or says two things is a refusal
with its reason. With keys alone, or a trusted root in a file, only the registry is asked. A tag is looked up once, and the digest is said:
deploy that digest, as a tag may move.

Try:
  image-gate verify ghcr.io/acme/app@sha256:… --key image-gate.pub
  image-gate verify ghcr.io/acme/app@sha256:… --identity https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main --commit "$(git rev-parse HEAD)"`,
  exits: {
    0: 'all images are accepted',
    1: 'one is refused',
    3: 'it could not be answered: the registry does not answer, or has no such image',
  },
  words: someWords({
    what: 'there is no image to verify',
    fix: 'Name one in a registry, by its digest: image-gate verify ghcr.io/acme/app@sha256:…',
  }),
  options: {
    ...signerOptions,
    ...builtOptions,
    policy: policyOption,
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  read: ({ words, values: { commit, policy, format, ...values } }): VerifyCommand => ({
    images: words,
    signers: signersIn(values),
    ...(commit === undefined ? {} : { commit }),
    ...(policy === undefined ? {} : { policy }),
    format,
  }),
});
