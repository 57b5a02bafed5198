import { commandRow, someWords } from './command.js';
import { choiceOption, listOption, textOption } from './option.js';

/** `verify`: whether images show what the policy asks for before they are deployed. */
export interface VerifyCommand {
  readonly images: readonly [string, ...string[]];
  /** Files of public keys, which count instead of those of the policy. */
  readonly keys: readonly string[];
  readonly policy?: string;
  readonly format: 'text' | 'json';
}

export const verifyRow = commandRow({
  name: 'verify',
  forms: ['IMAGE@DIGEST...'],
  does: 'whether an image in a registry has passed: signature, scan and SBOM, checked',
  about: `Asks the registry for what is attached to the image and to each of its platforms, and checks it: signed by a key that counts, about this very
digest, passed as the policy allows, not too old, SBOM there. Whatever is missing, unreadable or says two things is a refusal with its
reason. Only the registry is asked. A tag is looked up once, and the digest is said: deploy that digest, as a tag may move.

Try:
  image-gate verify ghcr.io/acme/app@sha256:… --key image-gate.pub`,
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
    key: listOption(
      'File of a public key (PEM) that counts; may be repeated. Default is what the policy names in verify.keys.',
    ),
    policy: textOption('Policy file. Default is .github/image-gate.yml where it exists.'),
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  read: ({ words, values: { key, ...values } }): VerifyCommand => ({ images: words, keys: key, ...values }),
});
