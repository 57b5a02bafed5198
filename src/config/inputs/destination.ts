import { parseReference, type Reference, readReference } from '../../oci/reference.js';

/** Why an image can't be sent to where a tag says, or `undefined`. */
export function destinationProblem(tag: string): { readonly what: string; readonly fix: string } | undefined {
  const read = readReference(tag);
  if ('problem' in read) return read.problem;
  if (read.reference.digest === undefined) return undefined;
  const what = `${JSON.stringify(tag)} holds a digest, and what is pushed has a digest of its own`;
  return { what, fix: 'Write the reference with a tag only.' };
}

/** Where a tag without problem points to: as in Docker, a name alone means `latest`. */
export function destinationOf(tag: string): Reference {
  return { tag: 'latest', ...parseReference(tag) };
}
