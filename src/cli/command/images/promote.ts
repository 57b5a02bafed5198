import type { NamedSigners } from '../../../config/demands.js';
import { destinationProblem } from '../../../config/inputs/destination.js';
import type { Problem } from '../../../host/errors.js';
import { commandRow, someWords } from '../command.js';
import { choiceOption } from '../option.js';
import { policyOption } from '../usual-options.js';
import { builtOptions, signerOptions, signersIn } from '../verify.js';

/** `promote`: an image that has passed, with its evidence, from one repository to others. */
export interface PromoteCommand {
  readonly source: string;
  /** References by tag; at least one. */
  readonly destinations: readonly string[];
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  /** The commit that claims must be signed for, in small letters. */
  readonly commit?: string;
  readonly policy?: string;
  readonly format: 'text' | 'json';
}

export const promoteRow = commandRow({
  name: 'promote',
  forms: ['IMAGE@DIGEST NAME:TAG...'],
  does: 'copy an image that has passed, with its evidence, to another repository or registry',
  about: `Verifies the image as image-gate verify does, by the rules of the policy for its name and for each name that it gets. Then copies it, with all platforms,
and what counts of its signatures, attestations and SBOMs, by digest; reads that back and verifies it there; and only then sets the tags. What
does not count is not copied, and its number is said. What is there already is not sent again. A tag as the source is looked up once.

Try:
  image-gate promote ghcr.io/acme/app@sha256:… registry.example.com/prod/app:1.4 --key image-gate.pub`,
  exits: {
    0: 'all tags point to the image, and its evidence is beside it',
    1: 'it is refused, at its source (nothing is written) or by its copy (no tag is moved)',
    3: 'a registry does not answer, refuses, or has no such image; no tag is without its evidence',
  },
  words: someWords({
    what: 'there is no image to promote',
    fix: 'Name it by its digest, and where to: image-gate promote ghcr.io/acme/app@sha256:… ghcr.io/acme/prod:1.4',
  }),
  options: {
    ...signerOptions,
    ...builtOptions,
    policy: policyOption,
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  problems: ({ certain }) => (certain.length === 1 ? [nowhere] : certain.slice(1).flatMap(problemOf)),
  read: ({ words: [source, ...destinations], values: { commit, policy, format, ...values } }): PromoteCommand => ({
    source,
    destinations,
    signers: signersIn(values),
    ...(commit === undefined ? {} : { commit }),
    ...(policy === undefined ? {} : { policy }),
    format,
  }),
});

const nowhere: Problem = {
  where: 'promote',
  what: 'there is no name to promote the image to',
  fix: 'Write it behind the image: image-gate promote ghcr.io/acme/app@sha256:… ghcr.io/acme/prod:1.4',
};

function problemOf(where: string): readonly Problem[] {
  const problem = destinationProblem(where);
  return problem === undefined ? [] : [{ where, ...problem }];
}
