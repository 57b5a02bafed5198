import * as z from 'zod';
import type { Reply } from '../../posture/github/reply.js';
import type {
  BranchFacts,
  ListedRepository,
  RequiredCheck,
  RequiredChecks,
} from '../../posture/github/repository-facts.js';
import { type GithubQuestions, replyAs } from './questions.js';

const ruleSchema = z
  .object({
    type: z.string(),
    parameters: z
      .object({
        required_approving_review_count: z.int().optional(),
        require_code_owner_review: z.boolean().optional(),
        required_status_checks: z
          .array(z.object({ context: z.string(), integration_id: z.int().nullish() }))
          .optional(),
      })
      .optional()
      .catch(undefined),
  })
  .transform(({ type, parameters = {} }) => ({ type, ...parameters }));
type BranchRule = z.output<typeof ruleSchema>;

const checksSchema = z.object({
  /** For whom: `off` is for nobody. */
  enforcement_level: z.string().optional(),
  contexts: z.array(z.string()).optional(),
  checks: z.array(z.object({ context: z.string(), app_id: z.int().nullish() })).optional(),
});
const branchSchema = z.object({
  protected: z.boolean(),
  protection: z.object({ enabled: z.boolean().optional(), required_status_checks: checksSchema.nullish() }).optional(),
  commit: z.object({ commit: z.object({ committer: z.object({ date: z.string() }).nullish() }) }),
});
const protectionSchema = z.object({
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.int().optional(),
      require_code_owner_reviews: z.boolean().optional(),
    })
    .nullish(),
});
type Protection = z.output<typeof protectionSchema>;

/** Rules that one branch may have. */
const mostRules = 1000;

/** What rules the branch that is built: rulesets, and the older protection of branches. */
export async function readBranch(
  questions: GithubQuestions,
  { name, branch }: Pick<ListedRepository, 'name' | 'branch'>,
): Promise<BranchFacts> {
  const [place, encoded] = [`/repos/${name}`, encodeURIComponent(branch)];
  const rules = await questions.list(
    { route: `${place}/rules/branches/${encoded}`, schema: z.array(ruleSchema), permission: 'metadata: read' },
    mostRules,
  );
  const told = await questions.ask({
    route: `${place}/branches/${encoded}`,
    schema: branchSchema,
    permission: 'contents: read',
  });
  const newest = replyAs(told, ({ commit }) => Date.parse(commit.commit.committer?.date ?? ''));
  const reviews = await reviewsOf(questions, { rules, told, route: `${place}/branches/${encoded}/protection` });
  return { checks: checksOf(rules, told), reviews, newest: withoutBadDate(newest) };
}

function withoutBadDate(told: Reply<number>): Reply<number> {
  if (told.kind !== 'replied' || !Number.isNaN(told.value)) return told;
  return { kind: 'failed', asked: told.asked, why: 'its newest commit has no date' };
}

type BranchReply = Reply<z.output<typeof branchSchema>>;

/** Both ways together: what one of them requires is required. Without one of the answers a check may be missing here, so that nothing is known unless the other has some. */
function checksOf(rules: Reply<readonly BranchRule[]>, told: BranchReply): Reply<RequiredChecks> {
  const ruled = replyAs(rules, (all) => ({
    required: all.flatMap(({ type, required_status_checks: checks = [] }) =>
      type === 'required_status_checks' ? checks.map((one) => requiredCheck(one.context, one.integration_id)) : [],
    ),
    isQueued: all.some(({ type }) => type === 'merge_queue'),
    hasWorkflows: all.some(({ type }) => type === 'workflows'),
  }));
  const older = replyAs(told, ({ protection }) => {
    const { contexts = [], checks = [], enforcement_level: level } = protection?.required_status_checks ?? {};
    if (protection?.enabled === false || level === 'off') return noChecks;
    // GitHub repeats in `contexts`, for older clients, what stands in `checks`.
    const more = contexts.filter((context) => !checks.some((one) => one.context === context));
    const required = [
      ...checks.map((one) => requiredCheck(one.context, one.app_id)),
      ...more.map((one) => requiredCheck(one)),
    ];
    return { ...noChecks, required };
  });
  return merged(ruled, older, bothChecks, ({ required }) => required.length > 0);
}

const noChecks: RequiredChecks = { required: [], isQueued: false, hasWorkflows: false };

function bothChecks(one: RequiredChecks, other: RequiredChecks): RequiredChecks {
  return { ...one, required: [...one.required, ...other.required] };
}

/** GitHub says -1 where any app may give it. */
function requiredCheck(context: string, app?: number | null): RequiredCheck {
  return app === undefined || app === null || app < 0 ? { context } : { context, app };
}

function merged<T>(
  one: Reply<T>,
  other: Reply<T>,
  both: (one: T, other: T) => T,
  isEnough: (value: T) => boolean,
): Reply<T> {
  if (one.kind !== 'replied') return other.kind === 'replied' && isEnough(other.value) ? other : one;
  if (other.kind !== 'replied') return isEnough(one.value) ? one : other;
  return { ...one, value: both(one.value, other.value), asked: `${one.asked} and ${other.asked}` };
}

interface Reviews {
  readonly approvals: number;
  readonly ofOwners: boolean;
}

/** The older protection is told to administrators alone; of a branch that has none it is known all the same. */
async function reviewsOf(
  questions: GithubQuestions,
  {
    rules,
    told,
    route,
  }: { readonly rules: Reply<readonly BranchRule[]>; readonly told: BranchReply; readonly route: string },
): Promise<Reply<Reviews>> {
  const ruled = replyAs(rules, reviewsOfRules);
  const isWhole = ({ approvals, ofOwners }: Reviews) => approvals > 0 && ofOwners;
  if (ruled.kind === 'replied' && isWhole(ruled.value)) return ruled;
  const older: Reply<Reviews> =
    told.kind === 'replied' && !told.value.protected
      ? { ...told, value: noReviews }
      : replyAs(await questions.ask(protectionQuestion(route)), reviewsOfProtection);
  return merged(ruled, older, bothReviews, isWhole);
}

const noReviews: Reviews = { approvals: 0, ofOwners: false };

function bothReviews(one: Reviews, other: Reviews): Reviews {
  return { approvals: Math.max(one.approvals, other.approvals), ofOwners: one.ofOwners || other.ofOwners };
}

function reviewsOfRules(rules: readonly BranchRule[]): Reviews {
  return rules
    .filter(({ type }) => type === 'pull_request')
    .map((rule) => ({
      approvals: rule.required_approving_review_count ?? 0,
      ofOwners: rule.require_code_owner_review ?? false,
    }))
    .reduce(bothReviews, noReviews);
}

/** GitHub says in these words that there is none; any other 404 is of a token that may not know it. */
function protectionQuestion(route: string) {
  return {
    route,
    schema: protectionSchema,
    permission: 'administration: read',
    otherwise: ({ status, body }: { readonly status: number; readonly body: unknown }) =>
      status === 404 && z.object({ message: z.literal('Branch not protected') }).safeParse(body).success
        ? { value: {} as Protection }
        : undefined,
  };
}

function reviewsOfProtection({ required_pull_request_reviews: asked }: Protection): Reviews {
  if (asked == null) return noReviews;
  return {
    approvals: asked.required_approving_review_count ?? 0,
    ofOwners: asked.require_code_owner_reviews ?? false,
  };
}
