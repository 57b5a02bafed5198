import { ToolError } from '../../host/errors.js';

/** What is done with a Harbor, as people read it. */
export interface HarborAttempt {
  /** As in references: host and port. */
  readonly registry: string;
  /** An infinitive with what it is about: `list the repositories of acme`. */
  readonly doing: string;
}

/** Any error about a Harbor. */
export function harborError(
  code: string,
  { registry, doing }: HarborAttempt,
  what: string,
  fix: string,
  cause?: unknown,
): ToolError {
  return new ToolError({ code, message: `Can't ${doing} in the Harbor ${registry}: ${what}`, fix, cause });
}

/** What Harbor says is not what its description promises, so that nothing is concluded from it. */
export function harborProtocol(attempt: HarborAttempt, what: string): ToolError {
  const fix = `Look at ${attempt.registry} and at proxies before it: this is no answer of Harbor's API (v2.0), or of a version that is not known here.`;
  return harborError('harbor-protocol', attempt, what, fix);
}

/** The error for a status that is not what was asked for. @param said what Harbor said, clean and cut. @param who as whom it was asked: `as "robot$ci"`. */
export function harborRefusal(
  attempt: HarborAttempt,
  { status, said, who }: { readonly status: number; readonly said: string; readonly who: string },
): ToolError {
  const { code, fix } = causeOf(attempt, status);
  const words = said === '' ? '' : ` (${said})`;
  return harborError(code, attempt, `it answered ${status}${words}, asked ${who}.`, fix);
}

function causeOf({ registry }: HarborAttempt, status: number): { readonly code: string; readonly fix: string } {
  if (status >= 300 && status < 400)
    return {
      code: 'harbor-redirect',
      fix: `Name the host that answers itself: its API sends nobody elsewhere, and no password goes where ${registry} points.`,
    };
  if (status === 401)
    return {
      code: 'harbor-unauthorized',
      fix: `Log in with a robot account (docker login ${registry}), or set HARBOR_URL, HARBOR_USERNAME and HARBOR_PASSWORD; check that it has not expired.`,
    };
  if (status === 403)
    return {
      code: 'harbor-denied',
      fix: 'Give the robot account the permissions that docs/harbor.md lists for this.',
    };
  if (status === 404)
    return {
      code: 'harbor-not-found',
      fix: 'Check the names of project, repository and tag; Harbor also answers so without the right to see them.',
    };
  if (status === 429) return { code: 'harbor-rate-limited', fix: 'Try again later, with fewer jobs at once.' };
  if (status === 408 || status >= 500)
    return { code: 'harbor-broken', fix: `Try again later, and look at the health and the log of ${registry}.` };
  return { code: 'harbor-refused', fix: 'See what Harbor says; it does not take this request.' };
}
