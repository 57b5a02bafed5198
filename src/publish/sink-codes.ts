import type { Sink, SinkResult } from '../report/sink-result.js';
import { bounded } from '../text/escape.js';
import { type SinkRow, sinkRow } from './sink-row.js';

const later = 'Start the job again later.';
const trouble = 'Look at githubstatus.com, and start the job again.';
const network = 'Check the network and the proxy of the runner, and start the job again.';
const defect = 'Please report it to image-gate with the log of this run.';

const sarif = {
  sent: sinkRow('code-scanning', 'sent', 'line'),
  pending: sinkRow('code-scanning', 'pending', 'line'),
  skipped: sinkRow('code-scanning', 'skipped', 'line'),
  failed: sinkRow('code-scanning', 'failed', 'warning'),
} as const;
const artifact = {
  sent: sinkRow('artifact', 'sent', 'line'),
  failed: sinkRow('artifact', 'failed', 'warning'),
} as const;
const comment = {
  sent: sinkRow('comment', 'sent', 'line'),
  silent: sinkRow('comment', 'skipped', 'silent'),
  notice: sinkRow('comment', 'skipped', 'notice'),
  failed: sinkRow('comment', 'failed', 'warning'),
} as const;

const attestations = {
  sent: sinkRow('attestations', 'sent', 'line'),
  failed: sinkRow('attestations', 'failed', 'warning'),
} as const;
const withheld = (sink: Sink) =>
  sinkRow(
    sink,
    'skipped',
    'silent',
  )(
    'Withheld: everybody can read it, and the image is not known to be public',
    'Set publish-findings: true if everybody may know what is in it.',
  );
const attestationRight = 'Give the job `permissions: attestations: write`, or remove github-attestations.';

/**
 * Every way in which a report can reach its place or not, with what a user reads about it. Codes are stable. Those of refused requests end in
 * the kind of the answer (`github-answer.ts`), those of artifacts in the reason of the store.
 */
export const sinkCodes = {
  'sarif-sent': sarif.sent('The findings are in the Security tab'),
  'sarif-sent-partly': sarif.sent(
    'The findings are in the Security tab, and GitHub has a warning',
    'All findings are in the JSON report.',
  ),
  'sarif-pending': sarif.pending(
    'GitHub has the findings and is still working on them',
    'Look at the Security tab in some minutes.',
  ),
  'sarif-off': sinkRow('code-scanning', 'skipped', 'silent')('Not asked for (upload-sarif: false)'),
  'sarif-no-token': sarif.skipped('There is no token', 'Give the input github-token one with security-events: write.'),
  'sarif-no-commit': sinkRow(
    'code-scanning',
    'skipped',
    'notice',
  )(
    'This event does not say which commit the findings belong to',
    'Name the commit and its ref in the inputs sha and ref.',
  ),
  'sarif-no-pull-request': sinkRow(
    'code-scanning',
    'skipped',
    'notice',
  )('A workflow_run uploads the findings of open pull requests only', 'The reports are in the artifact.'),
  'sarif-no-file': sarif.failed(
    'The repository has no file that the findings could be shown on',
    'Add a README.md or a policy file, or set upload-sarif: false.',
  ),
  'sarif-nothing-scanned': sinkRow(
    'code-scanning',
    'skipped',
    'warning',
  )(
    'There was nothing to scan in the image, and an empty upload would close all alerts',
    'If the image holds only files, as FROM scratch images do, set `unscannable: log` for it in the policy’s `images`.',
  ),
  'sarif-nothing-to-scan': sarif.skipped(
    'Nothing was uploaded, as there is nothing to scan in the image; the policy allows that (unscannable: log)',
  ),
  'sarif-read-only': sinkRow(
    'code-scanning',
    'failed',
    'notice',
  )(
    'The token of this run may only read, as it is for a pull request from a fork or from Dependabot',
    'Judge the artifact’s JSON file again in a workflow_run job, as docs/forks.md shows.',
  ),
  'sarif-denied': sarif.failed(
    'GitHub refused the findings',
    'Give the job `permissions: security-events: write` (and contents: read), and check that code scanning is enabled for the repository.',
  ),
  'sarif-disabled': sarif.failed(
    'Code scanning is not enabled for this repository',
    'Enable it in the repository’s security settings, or set upload-sarif: false.',
  ),
  'sarif-archived': sarif.failed(
    'The repository is archived and takes no findings',
    'Set upload-sarif: false, or unarchive it.',
  ),
  'sarif-no-feature': sarif.failed(
    'This GitHub server has no code scanning, or the token may not see the repository',
    'Ask the administrator of the server to turn it on, or set upload-sarif: false.',
  ),
  'sarif-unauthorized': sarif.failed('GitHub did not accept the token', 'Check the input github-token.'),
  'sarif-missing': sarif.failed(
    'GitHub does not know the repository, or the token may not see it',
    'Check the input github-token and `permissions: security-events: write`.',
  ),
  'sarif-refused': sarif.failed(
    'GitHub did not take the findings',
    'Check that commit and ref belong together (inputs sha and ref) and are on GitHub.',
  ),
  'sarif-not-processed': sarif.failed(
    'GitHub took the findings and could not use them',
    'See what GitHub says; no alert was changed.',
  ),
  'sarif-too-large': sarif.failed(
    'The findings are too many for GitHub',
    'They are in the JSON report; except or fix some.',
  ),
  'sarif-rate-limited': sarif.failed('GitHub limits the rate of requests', later),
  'sarif-unavailable': sarif.failed('GitHub failed', trouble),
  'sarif-unreachable': sarif.failed('GitHub did not answer', network),
  'sarif-unexpected': sarif.failed('GitHub gave an unexpected answer', trouble),
  'sarif-cancelled': sarif.failed('The run ended before the findings were uploaded', later),
  'sarif-defect': sarif.failed('The findings could not be uploaded', defect),

  'artifact-sent': artifact.sent('The reports are kept as an artifact'),
  'artifact-off': sinkRow('artifact', 'skipped', 'silent')('Not asked for (artifact: false)'),
  'artifact-no-service': sinkRow(
    'artifact',
    'skipped',
    'notice',
  )('This runner keeps no artifacts', 'The reports are in report-dir; keep them with a step of your own.'),
  'artifact-server': artifact.failed(
    'GitHub Enterprise Server keeps no artifacts of this kind',
    'Set artifact: false, and keep report-dir with actions/upload-artifact@v3.',
  ),
  'artifact-taken': artifact.failed(
    'The run has artifacts of these names already',
    'Keep report-dir with a step of your own.',
  ),
  'artifact-quota': artifact.failed(
    'The storage for artifacts is full',
    'Delete old artifacts, or raise the limit of the account.',
  ),
  'artifact-denied': artifact.failed(
    'The runner’s token was not accepted',
    'Start the job again; a token ends with its job.',
  ),
  'artifact-unreachable': artifact.failed('The service for artifacts did not answer', network),
  'artifact-late': artifact.failed('The service for artifacts took too long', trouble),
  'artifact-failed': artifact.failed('The service for artifacts failed', trouble),
  'artifact-cancelled': artifact.failed('The run ended before the artifact was stored', later),
  'artifact-defect': artifact.failed('The artifact could not be stored', defect),

  'comment-created': comment.sent('The pull request has a comment'),
  'comment-updated': comment.sent('The comment in the pull request is up to date'),
  'comment-replaced': comment.notice(
    'The comment in the pull request no longer says what an earlier run has found, as everybody can read it',
    'GitHub still shows its edits: delete it there if nobody may see them.',
  ),
  'comment-off': comment.silent('Not asked for (comment: never)'),
  'comment-no-pull-request': comment.silent('The run is not for a pull request'),
  'comment-not-needed': comment.silent('There is nothing to say in the pull request'),
  'comment-no-token': comment.notice(
    'There is no token for a comment',
    'Give the input github-token one with pull-requests: write.',
  ),
  'comment-read-only': comment.notice(
    'There is no comment in the pull request, as a run for a fork or for Dependabot may only read',
    'It would need pull-requests: write; the summary of this run says the same.',
  ),
  'comment-denied': comment.notice(
    'There is no comment in the pull request, as the token may not write one',
    'Give the job `permissions: pull-requests: write`, or set comment: never.',
  ),
  'comment-unauthorized': comment.failed(
    'GitHub did not accept the token for a comment',
    'Check the input github-token.',
  ),
  'comment-missing': comment.notice(
    'There is no comment in the pull request: GitHub does not show it to this token',
    'Give the job `permissions: pull-requests: write`, or set comment: never.',
  ),
  'comment-refused': comment.failed('GitHub did not take the comment', 'Check that the conversation is open.'),
  'comment-rate-limited': comment.failed('GitHub limits the rate of requests, and there is no new comment', later),
  'comment-unavailable': comment.failed('GitHub failed, and there is no new comment', trouble),
  'comment-unreachable': comment.failed('GitHub did not answer, and there is no new comment', network),
  'comment-unexpected': comment.failed('GitHub gave an unexpected answer, and there may be no new comment', trouble),
  'comment-cancelled': comment.failed('The run ended before the comment was written', later),
  'comment-defect': comment.failed('The comment could not be written', defect),

  'sarif-withheld': withheld('code-scanning'),
  'artifact-withheld': withheld('artifact'),
  'comment-withheld': withheld('comment'),
  'attestations-withheld': withheld('attestations'),

  'attestations-sent': attestations.sent('GitHub has the signed claims, too'),
  'attestations-no-token': attestations.failed('There is no token for the signed claims', attestationRight),
  'attestations-denied': attestations.failed('GitHub may not take the signed claims by this token', attestationRight),
  'attestations-unauthorized': attestations.failed('GitHub did not accept the token', 'Check the input github-token.'),
  'attestations-missing': attestations.failed(
    'This token sees no attestations (a private repository needs GitHub Enterprise Cloud for them, a server has none)',
    attestationRight,
  ),
  'attestations-refused': attestations.failed(
    'GitHub refused a signed claim',
    'It is attached in the registry; nothing is lost.',
  ),
  'attestations-rate-limited': attestations.failed('GitHub limits the rate of requests', later),
  'attestations-unavailable': attestations.failed('GitHub failed, and lacks some of the signed claims', trouble),
  'attestations-unreachable': attestations.failed('GitHub did not answer, and may lack signed claims', network),
  'attestations-unexpected': attestations.failed('GitHub gave an unexpected answer to a signed claim', trouble),
  'attestations-cancelled': attestations.failed('The run ended before GitHub had all signed claims', later),
  'attestations-defect': attestations.failed('The signed claims could not be sent to GitHub', defect),
} as const satisfies Readonly<Record<string, SinkRow>>;

export type SinkCode = keyof typeof sinkCodes;

/** What is known beside the code. `detail` may be foreign. */
interface ResultDetails {
  readonly detail?: string;
  readonly id?: string;
  readonly url?: string;
}

/** Longest foreign detail. */
const maxDetail = 300;

/** What the table says of a code. */
export function sinkResult(code: SinkCode, { detail = '', ...known }: ResultDetails = {}): SinkResult {
  const { sink, state, what, fix } = sinkCodes[code];
  const said = bounded(detail, maxDetail);
  return {
    sink,
    state,
    code,
    message: said === '' ? `${what}.` : `${what}: ${said.replace(/\.$/, '')}.`,
    fix,
    ...known,
  };
}
