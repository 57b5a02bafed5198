/** Whose keyless signatures count. */
export interface AcceptedIdentities {
  /** As in the policy, each with at most one wildcard at its end (`isNamedIdentity`). */
  readonly identities: readonly string[];
  readonly issuer: string;
  /** Repositories at refs that the workflows may have built. None: each workflow its own repository alone, at its own ref. */
  readonly sources: readonly string[];
  /** GitHub's numbers of repositories that may have been built. None: names alone count. */
  readonly repositoryIds: readonly number[];
}

/**
 * Printable ASCII without quotation marks, `*`, `,` and `\`: certificates have no others in names that we read. The one wildcard is `*` at the very end of a tag that has begun:
 * a new release has a new tag, and nobody can list it beforehand. Of branches there is none, as whoever may push a branch writes its workflow.
 */
const name = String.raw`[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]`;
const anyTag = String.raw`@refs/tags/[A-Za-z0-9._-]{1,100}\*`;

/** An identity as policies name it: `https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main`, or `…@refs/tags/v*`. */
export const identityForm = new RegExp(`^https://${name}{3,1000}?(?:${anyTag})?$`);

/** Whether it is a workflow of GitHub without the ref that each certificate for one has behind it: a branch or tag in full, or a commit. No certificate would ever have it. */
export function lacksRef(identity: string): boolean {
  return /[/][.]github[/]workflows[/]/.test(identity) && !/@(?:refs[/].+|[0-9a-f]{40})$/.test(identity);
}

/** A repository at a ref: `https://github.com/acme/app@refs/heads/main`, or `…@refs/tags/v*`. */
export const sourceForm = new RegExp(`^https://${name}{3,1000}?(?:@refs/${name}{1,500}|${anyTag})$`);

/** Who confirms the identities of GitHub's workflows. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

/** The rest of a tag: no slash, so that `v*` is `v1.2`, and not `v1/anything`. */
const restOfTag = /^[A-Za-z0-9._+-]{1,200}$/;

/** Whether a name is the one that the policy names, to the letter but for the end of a tag. Nothing in it is a pattern of another kind. */
export function isNamedIdentity(named: string, is: string): boolean {
  if (!named.endsWith('*')) return named === is;
  const start = named.slice(0, -1);
  return is.startsWith(start) && restOfTag.test(is.slice(start.length));
}
