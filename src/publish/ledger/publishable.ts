import * as z from 'zod';
import { ConfigError } from '../../host/errors.js';
import type { OpenGithub } from '../../host/github/github-client.js';
import { askFor } from '../../host/github/github-questions.js';
import type { GithubApi } from '../../host/ports.js';
import type { Addition } from '../../ledger/add-records.js';
import { mayPublish } from '../../ledger/publication.js';
import { parseReference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { type Visibility, visibilityOf } from '../../oci/visibility.js';
import type { LedgerPlace } from './open-home.js';

/** Who may see a repository on GitHub. An internal one is not public. @throws ServiceError. */
export async function repositoryVisibility(api: GithubApi, repository: string): Promise<Visibility> {
  const how = { what: `Asking whether ${repository} is public`, permission: 'contents: read' };
  const answer = await askFor(api, { route: `/repos/${repository}` }, z.object({ private: z.boolean() }), how);
  return answer.private ? 'private' : 'public';
}

/** Who may see a ledger: a disk is one's own. @throws ServiceError. */
export async function ledgerVisibility(openGithub: OpenGithub, place: LedgerPlace): Promise<Visibility> {
  return 'path' in place ? 'private' : repositoryVisibility(openGithub(place), place.repository);
}

/** An addition, and who may see its image. */
type WithVisibility<A> = A & { readonly visibility: Visibility };

/**
 * Who may see the image of each addition. Registries are asked only where it matters: it does not while the ledger and the log are private, or with `publish-findings`.
 * @param anonymous a client without any credentials. @param places where the additions go.
 */
export async function withVisibility<A extends Addition>(
  anonymous: Pick<Registry, 'manifest'>,
  places: readonly Visibility[],
  publishFindings: boolean,
  additions: readonly A[],
): Promise<readonly WithVisibility<A>[]> {
  const matters = places.some((place) => !mayPublish('private', place, publishFindings));
  const seen: WithVisibility<A>[] = [];
  for (const addition of additions) {
    const visibility = matters ? await imageVisibility(anonymous, addition) : 'unknown';
    seen.push({ ...addition, visibility });
  }
  return seen;
}

/** All or nothing: who names the reports is asked. The image is named only where the readers of the log may know it. @throws ConfigError `ledger-public`. */
export function requirePublishable(
  seen: readonly WithVisibility<Addition>[],
  { ledger, log }: { readonly ledger: Visibility; readonly log: Visibility },
  publishFindings: boolean,
): void {
  const at = seen.findIndex(({ visibility }) => !mayPublish(visibility, ledger, publishFindings));
  const withheld = seen[at];
  if (withheld === undefined) return;
  const what = 'the ledger can be seen by everybody, and this image is not known to be public';
  const fix = 'Name a private repository in --ledger-repository, or say --publish-findings if everybody may know.';
  const isNamed = mayPublish(withheld.visibility, log, publishFindings);
  const where = isNamed ? withheld.stream.repository : `record ${at + 1} of ${seen.length}`;
  throw new ConfigError([{ where, what, fix }], 'ledger-public');
}

/** That of its very digest. An image without one is in no registry. */
async function imageVisibility(
  anonymous: Pick<Registry, 'manifest'>,
  { record, stream: { repository } }: Addition,
): Promise<Visibility> {
  const { digest } = record.image;
  if (digest === undefined) return 'unknown';
  return visibilityOf(anonymous, parseReference(`${repository}@${digest}`, 'image'));
}
