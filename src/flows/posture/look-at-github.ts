import { ConfigError } from '../../host/errors.js';
import { apiUrlIn } from '../../host/github/api-url.js';
import { readListed, readOrganization } from '../../night/posture/organization.js';
import { GithubQuestions } from '../../night/posture/questions.js';
import { readRepository } from '../../night/posture/read-repository.js';
import { CalledFiles } from '../../night/posture/workflows.js';
import { inParallel } from '../../oci/in-parallel.js';
import { notReplied } from '../../posture/github/reply.js';
import type { ListedRepository, RepositoryFacts } from '../../posture/github/repository-facts.js';
import { organizationObservations, repositoryObservations } from '../../posture/github/repository-observations.js';
import { notKnown } from '../../posture/observation.js';
import { joinedObservations, type Observations } from '../../posture/posture.js';
import { byText } from '../../text/order.js';
import type { GatePorts } from '../ports.js';
import { type Look, notLooked, type PostureJob } from './posture-job.js';

/** Repositories at once: GitHub asks clients not to hurry. */
const width = 2;

/** The repositories that hold a Dockerfile, internal and private ones too: those that nobody has thought of are rows (N6). */
export async function lookAtGithub(
  ports: GatePorts,
  { organizations, repositories, gates, environment, runWithin, token }: PostureJob,
  { now, policy }: { readonly now: Date; readonly policy: string },
): Promise<Look> {
  if (organizations.length + repositories.length === 0) return notLooked;
  if (token === '') throw noToken();
  const api = ports.openGithub({ apiUrl: apiUrlIn(ports.environment), token });
  const questions = new GithubQuestions(api, ports.clock);
  const { listed, seen } = await listAll(questions, organizations, repositories);
  const called = new CalledFiles(questions, gates);
  const live = listed.filter(({ isArchived }) => !isArchived);
  const facts = await inParallel(live, width, (one) => readRepository(questions, called, one));
  const look = { now, runWithin, environment, policy };
  const all = joinedObservations([seen, ...facts.map((one) => repositoryObservations(one, look)), none(facts)]);
  const at = now.toISOString();
  const places = [...organizations, ...repositories];
  return { seen: all, sources: places.map((place) => ({ kind: 'github', place, at })) };
}

async function listAll(
  questions: GithubQuestions,
  organizations: readonly string[],
  repositories: readonly string[],
): Promise<{ readonly listed: readonly ListedRepository[]; readonly seen: Observations }> {
  const listed = new Map<string, ListedRepository>();
  const seen: Observations[] = [];
  for (const name of new Set(organizations)) {
    const facts = await readOrganization(questions, name);
    seen.push(organizationObservations(facts));
    if (facts.listed.kind === 'replied') for (const one of facts.listed.value) listed.set(one.name.toLowerCase(), one);
  }
  for (const name of new Set(repositories)) {
    if (listed.has(name.toLowerCase())) continue;
    const told = await readListed(questions, name);
    if (told.kind === 'replied') listed.set(told.value.name.toLowerCase(), told.value);
    else seen.push({ 'gate-on-push': [notReplied(name, told)] });
  }
  return { listed: [...listed.values()].toSorted((a, b) => byText(a.name, b.name)), seen: joinedObservations(seen) };
}

/** Where none of them holds a Dockerfile there is nothing of which the gate could be said. */
function none(facts: readonly RepositoryFacts[]): Observations {
  if (facts.some(({ kind }) => kind !== 'none')) return {};
  const why = `none of the ${facts.length} repositories that are not archived holds a Dockerfile`;
  return { 'gate-on-push': [notKnown('GitHub', 'not-shown', why, 'Name the repositories that build images.')] };
}

function noToken(): ConfigError {
  const fix = 'Set it to a token that may read metadata, contents, actions and administration of the repositories.';
  return new ConfigError([{ where: 'GITHUB_TOKEN', what: 'there is no token for GitHub', fix }], 'usage');
}
