import * as z from 'zod';
import { ConfigError, type ServiceError } from '../../host/errors.js';
import { mayContact } from '../../host/loopback.js';
import type { Runner } from '../../host/ports.js';
import type { Environment } from '../../host/values.js';
import { parsedJson } from '../../text/json.js';
import { type AskPorts, askService, type ServiceQuestion, serviceRefused, serviceUnreadable } from './ask.js';

/** Whom Sigstore's services expect a token to be for. */
const audience = 'sigstore';
/** Milliseconds for a try; GitHub answers in well under one second. */
const within = 10_000;

/** How this job asks GitHub who it is. */
interface TokenRequest {
  readonly url: URL;
  readonly bearer: string;
}

/** Who this job is, as GitHub says. */
export interface IdentityToken {
  /** A secret: with it anybody can sign as this job for some minutes. */
  readonly raw: string;
  readonly issuer: string;
  readonly subject: string;
  /** `owner/name/path@ref` of the workflow that holds the job. */
  readonly workflow: string;
  /** `public`, `private` or `internal`, where the server tells it. */
  readonly visibility?: string;
}

const claimsSchema = z.object({
  iss: z.string().min(1).max(1000),
  sub: z.string().min(1).max(1000),
  aud: z.literal(audience),
  job_workflow_ref: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+\/\S+@\S+$/)
    .max(2000),
  repository_visibility: z.string().optional().catch(undefined),
});

/** Three parts (RFC 7519 §3.1); GitHub's have about 2 kB. */
const tokenSchema = z.object({
  value: z
    .string()
    .max(20_000)
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
});

/**
 * How this job asks for its identity: by what the runner gives to a job that may, and by nothing else. A token that somebody has put into the environment
 * (SIGSTORE_ID_TOKEN) would be somebody's identity, and is not looked at.
 * @throws ConfigError `id-token-permission`.
 */
export function tokenRequest({
  ACTIONS_ID_TOKEN_REQUEST_URL: place = '',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '',
}: Environment): TokenRequest {
  const url = URL.canParse(place) ? new URL(place) : undefined;
  if (url === undefined || bearer === '' || !mayContact(url, url)) throw notAllowed();
  return { url, bearer };
}

/**
 * The identity of this job. Masked before anything else is done with it.
 * @throws ServiceError where GitHub does not answer, or with something that is no token; Cancelled.
 */
export async function identityToken(
  ports: AskPorts & { readonly runner: Pick<Runner, 'maskSecret'> },
  { url, bearer }: TokenRequest,
): Promise<IdentityToken> {
  const asked = new URL(url);
  asked.searchParams.set('audience', audience);
  const question: ServiceQuestion = {
    service: "GitHub's token service",
    url: asked,
    headers: { authorization: `Bearer ${bearer}` },
    within,
  };
  const answer = await askService(ports, question);
  if (answer.status !== 200) throw serviceRefused(question, answer, permission);
  const body = parsedJson(answer.bytes.toString('utf8'));
  const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
  if (typeof value === 'string' && value !== '') ports.runner.maskSecret(value);
  const token = tokenSchema.safeParse(body);
  if (!token.success) throw serviceUnreadable(question, 'no token');
  return readToken(question, token.data.value);
}

/** What the token says is checked by Fulcio; we read it to know what to expect. */
function readToken(question: ServiceQuestion, raw: string): IdentityToken {
  const [, payload = ''] = raw.split('.');
  const claims = claimsSchema.safeParse(parsedJson(Buffer.from(payload, 'base64url').toString('utf8')));
  if (!claims.success) throw unlike(question, claims.error);
  const { iss: issuer, sub: subject, job_workflow_ref: workflow, repository_visibility: visibility } = claims.data;
  return { raw, issuer, subject, workflow, ...(visibility === undefined ? {} : { visibility }) };
}

/** Names the claims alone: their values are parts of a secret. */
function unlike(question: ServiceQuestion, { issues }: z.ZodError): ServiceError {
  const names = issues.map(({ path }) => path.join('.')).filter((name) => name !== '');
  return serviceUnreadable(
    question,
    `a token that is not as expected${names.length > 0 ? `: ${names.join(', ')}` : ''}`,
  );
}

const permission =
  'Give the job `permissions: id-token: write`. A job that lists permissions has no other ones; a pull request from a fork never has this one.';

function notAllowed(): ConfigError {
  return new ConfigError(
    [
      {
        where: 'input sign',
        what: '`keyless` signs as the workflow that runs, and this job may not ask GitHub for its identity',
        fix: `${permission} Outside of GitHub Actions use \`sign: key\`.`,
      },
    ],
    'id-token-permission',
  );
}
