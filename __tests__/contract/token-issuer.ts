import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a job with the permission `id-token: write` finds in its environment. */
export interface JobEnvironment {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
}

interface Job {
  readonly workflow: string;
  readonly commit: string;
}

export interface TokenIssuer {
  /** `iss` of its tokens. */
  readonly url: string;
  /** A job of this workflow (`octo-org/octo-repo/.github/workflows/image.yml@refs/heads/main`), for this commit, may ask for tokens from now on. */
  job(workflow: string, commit?: string): JobEnvironment;
  /** The audiences that were asked for, in order. */
  readonly audiences: readonly string[];
  close(): Promise<void>;
}

/**
 * Gives identity tokens as GitHub does: to a job by its runner's request URL, with the audience that the job asks for, and to whoever checks them the keys
 * by OpenID Connect Discovery. It answers 401 to a request token that it did not give out.
 */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'RS256' }];
  const jobs = new Map<string, Job>();
  const audiences: string[] = [];
  let url = '';
  const token = (of: Job, audience: string) => {
    const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'key-1' }, claims(url, of, audience)]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const answer = ({ url: path = '', headers }: IncomingMessage): [number, unknown] => {
    const { pathname, searchParams } = new URL(path, url);
    if (pathname === '/.well-known/openid-configuration') return [200, discovery(url)];
    if (pathname === '/jwks') return [200, { keys }];
    if (pathname !== '/token') return [404, {}];
    // The scheme has no case (RFC 9110 §11.1): cosign writes `bearer`.
    const [, requestToken = ''] = /^bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    const of = jobs.get(requestToken);
    if (of === undefined) return [401, { message: 'Unauthorized' }];
    const audience = searchParams.get('audience') ?? 'https://github.com/octo-org';
    audiences.push(audience);
    return [200, { value: token(of, audience) }];
  };
  const server = createServer((request, response) => {
    const [status, body] = answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const job: TokenIssuer['job'] = (workflow, commit = '0123456789abcdef0123456789abcdef01234567') => {
    const requestToken = randomUUID();
    jobs.set(requestToken, { workflow, commit });
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    };
  };
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url, job, audiences, close };
}

function discovery(url: string): object {
  return {
    issuer: url,
    jwks_uri: `${url}/jwks`,
    // Not used for tokens of jobs, and asked for by those who read the document.
    authorization_endpoint: `${url}/authorize`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    scopes_supported: ['openid'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

/** GitHub docs, "OpenID Connect reference": what a token of a job says. */
function claims(issuer: string, { workflow, commit }: Job, audience: string): object {
  const [path = '', ref = ''] = workflow.split('@');
  const repository = path.split('/').slice(0, 2).join('/');
  const now = Math.floor(Date.now() / 1000);
  return {
    ...{ iss: issuer, aud: audience, sub: `repo:${repository}:ref:${ref}`, jti: randomUUID() },
    ...{ iat: now, nbf: now - 5, exp: now + 300 },
    ...{ repository, repository_id: '1296269', repository_visibility: 'private' },
    ...{ repository_owner: repository.split('/')[0], repository_owner_id: '583231' },
    ...{ workflow: 'image', workflow_ref: workflow, workflow_sha: commit },
    ...{ job_workflow_ref: workflow, job_workflow_sha: commit },
    ...{ ref, ref_type: 'branch', sha: commit, event_name: 'push', actor: 'octocat', actor_id: '583231' },
    ...{ run_id: '1', run_number: '1', run_attempt: '1', runner_environment: 'github-hosted' },
  };
}
