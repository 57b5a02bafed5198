import type { IncomingMessage, ServerResponse } from 'node:http';

/** What goes wrong. */
export type FaultAct =
  /** Answers this status; with `afterBytes` only when so many bytes of the request's body have come ("500 in the middle of a blob"). */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly afterBytes?: number;
    }
  /** Ends the connection without an answer; with `afterBytes` when so many bytes of the request's body have come. */
  | { readonly kind: 'break'; readonly afterBytes?: number }
  /** Announces `body`'s length and status 200, sends `sent` bytes of it, and ends the connection. */
  | {
      readonly kind: 'break-answer';
      readonly body: Buffer;
      readonly sent: number;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Sends to another URL. */
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Does what is asked and ends the connection instead of answering. */
  | { readonly kind: 'lose-answer' }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Answers normally after a callback has resolved: for slow registries, and to do something at just this moment. */
  | { readonly kind: 'after'; readonly wait: () => Promise<void> | void };

export interface Fault {
  /** The start of `METHOD /path`, or a regular expression on `METHOD /path?query`. */
  readonly when: string | RegExp;
  /** How often it acts; default always. */
  readonly times?: number;
  /** Matching requests that go well before; default 0. */
  readonly skip?: number;
  readonly act: FaultAct;
}

export class Faults {
  readonly #faults: { fault: Fault; left: number; skip: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY, skip: fault.skip ?? 0 });
  }

  /** `done`: the request has been dealt with; `lose`: it shall be, but without an answer. */
  async act(line: string, request: IncomingMessage, response: ServerResponse): Promise<'done' | 'go on' | 'lose'> {
    const armed = this.#faults.find(({ fault, left }) => left > 0 && matches(fault.when, line));
    if (armed === undefined) return 'go on';
    if (armed.skip > 0) {
      armed.skip -= 1;
      return 'go on';
    }
    armed.left -= 1;
    return await perform(armed.fault.act, request, response);
  }
}

function matches(when: string | RegExp, line: string): boolean {
  return typeof when === 'string' ? line.startsWith(when) : when.test(line);
}

async function perform(
  act: FaultAct,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'done' | 'go on' | 'lose'> {
  switch (act.kind) {
    case 'status':
      await received(request, act.afterBytes);
      response.writeHead(act.status, { connection: 'close', ...act.headers });
      response.end(act.body ?? '');
      return 'done';
    case 'break':
      await received(request, act.afterBytes);
      request.socket.destroy();
      return 'done';
    case 'break-answer':
      response.writeHead(act.status ?? 200, { 'content-length': act.body.length, ...act.headers });
      response.write(act.body.subarray(0, act.sent), () => request.socket.destroy());
      return 'done';
    case 'redirect':
      response.writeHead(act.status ?? 307, { location: act.to, 'content-length': 0 });
      response.end();
      return 'done';
    case 'lose-answer':
      return 'lose';
    case 'hang':
      return 'done';
    case 'after':
      await act.wait();
      return 'go on';
  }
}

/** Waits until so many bytes of the body have come, or all of it. */
async function received(request: IncomingMessage, bytes: number | undefined): Promise<void> {
  if (bytes === undefined) {
    request.resume();
    return;
  }
  let size = 0;
  await new Promise<void>((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size >= bytes) resolve();
    });
    request.on('end', resolve);
    request.on('close', resolve);
  });
}
