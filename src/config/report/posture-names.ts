import type { Problem } from '../../host/errors.js';
import { readReference } from '../../oci/reference.js';
import { repositoryProblems } from '../inputs/repository-name.js';

/** What somebody has named for a posture. */
interface PostureNames {
  readonly organization?: readonly string[] | undefined;
  readonly repository?: readonly string[] | undefined;
  readonly image?: readonly string[] | undefined;
  readonly gate?: readonly string[] | undefined;
}

/** As GitHub takes it. */
const organizationForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;

/** A repository, or a folder. */
const gateForm = /^(?:[\w-][\w.-]*\/[\w.-]+|\.(?:\/[\w-][\w.-]*|\/\.[\w-][\w.-]*)+)$/;

/** What is wrong with names of what a posture is to look at. @param where how a word is named where it was given: `--image`, `input image`. */
export function postureNameProblems(
  { organization = [], repository = [], image = [], gate = [] }: PostureNames,
  where: (word: string) => string,
): readonly Problem[] {
  return [
    ...repository.flatMap((one) => repositoryProblems(where('repository'), one)),
    ...organization
      .filter((one) => !organizationForm.test(one))
      .map((one) => ({
        where: where('organization'),
        what: `${JSON.stringify(one.slice(0, 50))} is no organization on GitHub`,
        fix: 'Write its name alone: acme.',
      })),
    ...gate
      .filter((one) => !gateForm.test(one))
      .map((one) => ({
        where: where('gate'),
        what: `${JSON.stringify(one.slice(0, 50))} is no action`,
        fix: 'Write the repository of the copy, owner/name, or its folder in the repositories, ./path; without a ref.',
      })),
    ...image.flatMap((one) => {
      const read = readReference(one, where('image'));
      return 'problem' in read ? [read.problem] : [];
    }),
  ];
}
