import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';

export interface NpmRegistry {
  readonly url: string;
  /** What was published, by `name-version.tgz`. */
  readonly published: ReadonlyMap<string, Buffer>;
  /** Why something was refused. */
  readonly refusals: readonly string[];
  close(): Promise<void>;
}

/** Who may publish without a token of npm's: the claims that an identity token must have. */
export type TrustedPublisher = Readonly<Record<'iss' | 'aud' | 'job_workflow_ref', string>>;

const document = z.object({
  _attachments: z.record(z.string(), z.object({ data: z.base64() })),
  access: z.literal('public'),
});

/**
 * As much of npm's registry as `npm publish` of a new package needs (docs.npmjs.com, "Trusted publishing"): it gives a short-lived token for the identity token of
 * a trusted workflow, and takes packages for that token alone. It does not check the identity token's signature.
 */
export async function startNpmRegistry(name: string, trusted: () => TrustedPublisher): Promise<NpmRegistry> {
  const published = new Map<string, Buffer>();
  const refusals: string[] = [];
  const token = `npm_${'0'.repeat(36)}`;
  const refuse = (why: string): [number, object] => {
    refusals.push(why);
    return [401, { message: why }];
  };
  const answer = (method: string, path: string, headers: IncomingHttpHeaders, body: Buffer): [number, object] => {
    const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    if (method === 'POST' && path === `/-/npm/v1/oidc/token/exchange/package/${name}`) {
      const claims = claimsOf(bearer);
      const wrong = Object.entries(trusted()).find(([claim, value]) => claims[claim] !== value);
      return wrong === undefined ? [201, { token }] : refuse(`${wrong[0]} is ${String(claims[wrong[0]])}`);
    }
    if (method !== 'PUT' || path !== `/${name}`) return [404, { error: 'Not found' }];
    if (bearer !== token) return refuse('no token of ours');
    for (const [file, { data }] of Object.entries(document.parse(JSON.parse(body.toString()))._attachments))
      published.set(file, Buffer.from(data, 'base64'));
    return [201, { ok: true }];
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://npm');
    const [status, body] = answer(request.method ?? '', pathname, request.headers, await buffer(request));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, published, refusals, close };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, claims = ''] = token.split('.');
  return claims === '' ? {} : JSON.parse(Buffer.from(claims, 'base64url').toString());
}
