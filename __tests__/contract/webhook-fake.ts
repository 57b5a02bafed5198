import { createHmac, timingSafeEqual } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { listen } from './listen.js';

/** What the fake does instead of taking a request. */
type WebhookFault =
  | 'silence'
  | 'break'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export interface WebhookFake {
  readonly url: URL;
  /** Bodies that were taken, each idempotency key once. */
  readonly taken: readonly unknown[];
  /** How many requests came, refused ones too. */
  readonly requests: readonly {
    readonly path: string;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
  }[];
  /** Answers of the next requests, in order. */
  readonly faults: WebhookFault[];
  close(): Promise<void>;
}

const oldest = 5 * 60;

/** A receiver of signed webhooks on loopback, as docs/escalation.md tells people to write one: 401 for a signature that is not ours or not of now. */
export async function startWebhook(secret: string, now: () => number): Promise<WebhookFake> {
  const taken = new Map<string, unknown>();
  const requests: { path: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  const faults: WebhookFault[] = [];
  const { url, close } = await listen(async (request, response) => {
    const body = await buffer(request);
    requests.push({ path: request.url ?? '', headers: request.headers, body: body.toString() });
    const fault = faults.shift();
    if (fault === 'silence') return;
    if (fault === 'break') return void response.destroy();
    if (fault !== undefined) return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    const time = String(request.headers['x-image-gate-timestamp']);
    const signed = createHmac('sha256', secret).update(`${time}.`).update(body).digest('hex');
    const given = Buffer.from(String(request.headers['x-image-gate-signature-256']));
    const wanted = Buffer.from(`sha256=${signed}`);
    const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
    const isNow = Math.abs(now() / 1000 - Number(time)) <= oldest;
    if (!isOurs || !isNow) return void response.writeHead(401).end('signature');
    taken.set(String(request.headers['idempotency-key']), JSON.parse(body.toString()));
    response.writeHead(204).end();
  });
  return {
    url: new URL(`${url}/hook/of-the-team`),
    get taken() {
      return [...taken.values()];
    },
    requests,
    faults,
    close,
  };
}
