import type { GateUse } from './gate-jobs.js';
import type { NoReply, Reply } from './reply.js';

/** A repository as a list of GitHub has it. */
export interface ListedRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly branch: string;
  /** Nobody can push to it, so that nothing is built of it. */
  readonly isArchived: boolean;
}

/** What an organization shows of its repositories. */
export interface OrganizationFacts {
  readonly name: string;
  readonly listed: Reply<readonly ListedRepository[]>;
  /** How many there are, as the organization itself says it; of private ones it tells members alone. */
  readonly counts: Reply<{ readonly public: number; readonly private?: number }>;
}

/** A check without which nothing is merged. */
export interface RequiredCheck {
  /** Its name. */
  readonly context: string;
  /** The number of the app whose check alone counts. Where GitHub names none, a check of this name counts whoever gives it. */
  readonly app?: number;
}

/** What checks a branch asks for. */
export interface RequiredChecks {
  readonly required: readonly RequiredCheck[];
  /** Changes are merged by a queue alone. */
  readonly isQueued: boolean;
  /** Rules name whole workflows that must have run. */
  readonly hasWorkflows: boolean;
}

/** What rules a branch by both ways in which GitHub protects one: rulesets, and branch protection. */
export interface BranchFacts {
  readonly checks: Reply<RequiredChecks>;
  readonly reviews: Reply<{ readonly approvals: number; readonly ofOwners: boolean }>;
  /** The newest commit of the branch, in milliseconds. */
  readonly newest: Reply<number>;
}

/** A CODEOWNERS, and the lines of it that GitHub itself finds wrong. */
interface CodeownersFacts {
  readonly path: string;
  readonly text: string;
  readonly badLines: readonly number[];
}

/** What is known of a repository that holds a Dockerfile, beside that. */
export interface DockerRepository {
  readonly kind: 'docker';
  readonly repository: ListedRepository;
  readonly dockerfiles: readonly string[];
  readonly gate: Reply<GateUse>;
  /** The newest runs that ended well by a push to the branch: their workflow, and when they began, in milliseconds. */
  readonly runs: Reply<readonly { readonly workflow: string; readonly at: number }[]>;
  readonly branch: BranchFacts;
  /** `undefined`: the repository has none. */
  readonly codeowners: Reply<CodeownersFacts | undefined>;
  /** By name, those who must approve: how many people and teams. */
  readonly environments: Reply<readonly { readonly name: string; readonly reviewers: number }[]>;
  /** Days for which artifacts and logs are kept. */
  readonly retention: Reply<number>;
}

/** What was found where a Dockerfile was looked for. */
export type RepositoryFacts =
  | DockerRepository
  | { readonly kind: 'none'; readonly repository: ListedRepository }
  | { readonly kind: 'unread'; readonly repository: ListedRepository; readonly why: NoReply };
