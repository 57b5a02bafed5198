import * as z from 'zod';
import type { Problem } from '../host/errors.js';
import { imageName } from '../oci/image-name.js';

/** A line of releases in a repository: what runs as `ghcr.io/acme/api` from `main`, from `1.x`, or under tags like `v1.*`. Each has a history of its own. */
export interface Stream {
  /** With its registry, without tag and digest. */
  readonly repository: string;
  readonly line: string;
}

const maxRepository = 500;
/** A branch or a pattern of tags: what Git and registries take (a tag may begin with `_`), and `*`. */
const lineForm = /^[A-Za-z0-9_*][A-Za-z0-9._*/+-]{0,127}$/;

export const streamSchema = z.strictObject({
  repository: z.string().min(1).max(maxRepository),
  line: z.string().regex(lineForm),
});

/** `ghcr.io/acme/api=main`, as users write it. */
export function streamName({ repository, line }: Stream): string {
  return `${repository}=${line}`;
}

/** The repository of an image, in its one spelling: `acme/api:1` and `docker.io/acme/api` are one. */
export function repositoryOf(image: string): string {
  const { whole, familiar } = imageName(image);
  return whole ?? familiar;
}

/** Reads `REPOSITORY=LINE`. @param where how it is named in a problem. */
export function parseStream(text: string, where: string): { readonly stream: Stream } | { readonly problem: Problem } {
  const at = text.lastIndexOf('=');
  const [name, line] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const problem = (what: string) => ({
    problem: {
      where,
      what,
      fix: 'Write the repository and its line, e.g. ghcr.io/acme/api=main or ghcr.io/acme/api=1.x.',
    },
  });
  if (at < 1 || text.length > maxRepository)
    return problem(`${JSON.stringify(text.slice(0, 200))} is not REPOSITORY=LINE`);
  if (!lineForm.test(line))
    return problem(`${JSON.stringify(line.slice(0, 200))} is not a branch or a pattern of tags`);
  return { stream: { repository: repositoryOf(name), line } };
}
