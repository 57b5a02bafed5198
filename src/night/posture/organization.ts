import * as z from 'zod';
import type { Reply } from '../../posture/github/reply.js';
import type { ListedRepository, OrganizationFacts } from '../../posture/github/repository-facts.js';
import type { GithubQuestions } from './questions.js';

/** Repositories of one organization that are looked at. */
const mostRepositories = 1000;

const repositorySchema = z
  .object({
    full_name: z.string(),
    default_branch: z.string().optional(),
    archived: z.boolean().optional(),
    disabled: z.boolean().optional(),
    private: z.boolean(),
    visibility: z.string().optional(),
  })
  .transform(
    ({ full_name: name, default_branch: branch = 'main', archived, disabled, private: isPrivate, visibility }) => ({
      name,
      branch,
      isArchived: archived === true || disabled === true,
      visibility:
        visibility === 'internal' ? ('internal' as const) : isPrivate ? ('private' as const) : ('public' as const),
    }),
  ) satisfies z.ZodType<ListedRepository>;

const organizationSchema = z
  .object({ public_repos: z.int(), total_private_repos: z.int().optional() })
  .transform(({ public_repos: open, total_private_repos: closed }) => ({
    public: open,
    ...(closed === undefined ? {} : { private: closed }),
  }));

/** All repositories of an organization that the token may see, internal and private ones too, and how many there are. */
export async function readOrganization(questions: GithubQuestions, name: string): Promise<OrganizationFacts> {
  const route = `/orgs/${encodeURIComponent(name)}`;
  const permission = 'metadata: read';
  const listed = await questions.list(
    { route: `${route}/repos?type=all`, schema: z.array(repositorySchema), permission },
    mostRepositories,
  );
  return { name, listed, counts: await questions.ask({ route, schema: organizationSchema, permission }) };
}

/** One repository by its name. */
export function readListed(questions: GithubQuestions, name: string): Promise<Reply<ListedRepository>> {
  return questions.ask({ route: `/repos/${name}`, schema: repositorySchema, permission: 'metadata: read' });
}
