/** When findings go to code scanning. `auto`: where there is a token; `true`: a failed upload fails the run. */
export const uploadChoices = ['auto', 'true', 'false'] as const;
type UploadChoice = (typeof uploadChoices)[number];

/** Which verdicts get a comment in the pull request. */
export const commentChoices = ['never', 'blocked', 'findings', 'always'] as const;
export type CommentChoice = (typeof commentChoices)[number];

/** The workflow run, as far as reports need it. */
export interface WorkflowRun {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com` or another server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  /** The name of the job in its workflow file; the same in all jobs of a matrix. */
  readonly job?: string;
  /** What the runner says of this job's matrix: an object, or `null` without one. */
  readonly matrix?: unknown;
  /** The run is for a fork or for Dependabot, so that its token may only read. */
  readonly readOnly: boolean;
  readonly archived: boolean;
  /** Absent where the event does not say. */
  readonly defaultBranch?: string;
  /** Whose findings these are, in GitHub's full form (`refs/heads/main`, `refs/pull/7/merge`); absent where the event does not say. */
  readonly at?: { readonly commit: string; readonly ref: string };
  readonly pullRequest?: number;
  /** The findings are another run's, so that no line of this run's own commit is theirs. */
  readonly ofAnotherRun?: true;
  /** Why a run that judges what another run has made has neither: those findings belong to no pull request that is open. */
  readonly nobody?: string;
}

/** Where reports go beside the disk; only a run on GitHub has one. */
export interface Publishing {
  readonly run: WorkflowRun;
  readonly token?: string;
  readonly uploadSarif: UploadChoice;
  readonly artifact: boolean;
  /** Whether signed claims go to GitHub's attestations, too. */
  readonly attestations: boolean;
  readonly comment: CommentChoice;
  /** Whether what is found may be written where everybody can read it, whatever the image. */
  readonly publishFindings: boolean;
  /** What is found is kept from places that everybody can read. */
  readonly isWithheld?: true;
}

/** The web address of the repository. */
export function repositoryUrl({ serverUrl, repository }: Pick<WorkflowRun, 'serverUrl' | 'repository'>): string {
  return `${serverUrl.replace(/\/+$/, '')}/${repository}`;
}

/** The page of this run, where its summary is. */
export function runUrl(run: Pick<WorkflowRun, 'serverUrl' | 'repository' | 'runId'>): string {
  return `${repositoryUrl(run)}/actions/runs/${run.runId}`;
}
